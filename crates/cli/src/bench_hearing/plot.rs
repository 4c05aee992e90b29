//! The curves of rejection as a picture: per cent of right choices refused to the right, per cent of other words
//! let through upwards.

use std::fmt::Write as _;

use super::rejection::Point;

/// The picture's size, and the margin for the numbers at its axes.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 480.0;
const MARGIN: f64 = 48.0;
/// The share at the end of each axis.
const MOST_REFUSED: f64 = 0.3;
const MOST_ACCEPTED: f64 = 1.0;
/// Lines on each axis.
const LINES: u32 = 6;
/// Colours that can be told apart without seeing colours well (Okabe and Ito 2008), used in turn.
const COLOURS: [&str; 7] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];

/// A picture, in SVG, of named curves.
pub(crate) fn picture(curves: &[(String, Vec<Point>)]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
    );
    for line in 0..=LINES {
        let share = f64::from(line) / f64::from(LINES);
        let (refused, accepted) = (share * MOST_REFUSED, share * MOST_ACCEPTED);
        let (across, up) = (x(refused), y(accepted));
        rule(&mut svg, (across, y(0.0)), (across, y(MOST_ACCEPTED)));
        rule(&mut svg, (x(0.0), up), (x(MOST_REFUSED), up));
        text(&mut svg, (across - 8.0, y(0.0) + 18.0), "#000000", &format!("{:.0}", 100.0 * refused));
        text(&mut svg, (8.0, up + 4.0), "#000000", &format!("{:.0}", 100.0 * accepted));
    }
    for (index, (name, points)) in curves.iter().enumerate() {
        let colour = COLOURS[index % COLOURS.len()];
        let places: Vec<String> =
            points.iter().map(|point| format!("{:.1},{:.1}", x(point.refused), y(point.accepted))).collect();
        write_line(
            &mut svg,
            &format!(
                "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{}\"/>",
                places.join(" ")
            ),
        );
        text(&mut svg, (WIDTH - 3.5 * MARGIN, MARGIN + 16.0 * index as f64), colour, name);
    }
    svg.push_str("</svg>\n");
    svg
}

fn x(refused: f64) -> f64 {
    MARGIN + refused / MOST_REFUSED * (WIDTH - 2.0 * MARGIN)
}

fn y(accepted: f64) -> f64 {
    HEIGHT - MARGIN - accepted / MOST_ACCEPTED * (HEIGHT - 2.0 * MARGIN)
}

fn rule(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    let ((x1, y1), (x2, y2)) = (from, to);
    let line = format!("<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"#cccccc\"/>");
    write_line(svg, &line);
}

fn text(svg: &mut String, at: (f64, f64), colour: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    write_line(svg, &format!("<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{text}</text>", at.0, at.1));
}

fn write_line(svg: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(svg, "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_begins_at_the_left_and_its_name_is_no_markup() {
        let points =
            [(0.0, 1.0), (0.3, 0.0)].map(|(refused, accepted)| Point { refused, accepted, limit: 0.0 }).to_vec();
        let svg = picture(&[("<ar>".to_owned(), points)]);
        assert!(svg.contains("points=\"48.0,48.0 592.0,432.0\""), "{svg}");
        assert!(svg.contains("&lt;ar>") && svg.ends_with("</svg>\n"));
    }
}
