//! TOML that people wrote by hand: a bad line is reported and set aside, and the rest is read.
//!
//! The parser recovers from many mistakes by itself, but gives up the rest of the file after
//! others (a line without `=`), and takes a list that was not closed to go on to the end. So a
//! file with mistakes is cut at its `[[headings]]`, and each part is mended by itself.

use std::ops::Range;

use toml::de::DeTable;

use crate::ProblemKind;
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::text::Document;

/// The parser tells a key that is there twice from other mistakes only by its message.
const DUPLICATE: &str = "duplicate key";

/// The document with every line that is no TOML replaced by spaces, so that offsets stay true.
pub(crate) fn mended(document: &Document, report: &mut FileReport<'_>) -> String {
    let text = document.text();
    if first_error(text).is_none() {
        return text.to_owned();
    }
    let mut mended = String::with_capacity(text.len());
    for part in parts(text) {
        mended.push_str(&mended_part(document, part, report));
    }
    for error in DeTable::parse_recoverable(&mended).1 {
        let offset = error.span().map_or(0, |span| span.start);
        report.add(document.line(offset), syntax_problem(document, offset, error.message()));
    }
    mended
}

/// The text cut before each heading that starts a new table of a list, or a table of its own.
/// A heading with a dot (`[step.branch]`) belongs to the table before it.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') && !line.contains('.') && offset > 0 {
            starts.push(offset);
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len()));
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// One part without its bad lines. Where its heading is bad, or too much is, nothing of it is left:
/// its keys must not fall to the table before it.
fn mended_part(document: &Document, part: Range<usize>, report: &mut FileReport<'_>) -> String {
    let start = part.start;
    let mut text = document.text()[part].to_owned();
    for _ in 0..limits::BAD_LINES {
        let Some((at, message)) = first_error(&text) else {
            return text;
        };
        let line = culprit(document, &text, start, at, &message);
        report.add(document.line(line.start), syntax_problem(document, line.start, &message));
        let is_heading = document.text()[line.clone()].starts_with('[');
        if is_heading || text.len() > limits::MENDED_BYTES || report.is_full() {
            break;
        }
        let within = line.start - start..(line.end - start).min(text.len());
        let spaces = blank(&text[within.clone()]);
        text.replace_range(within, &spaces);
    }
    blank(&text)
}

/// The line of the document that is to blame for an error in one part of it.
///
/// What was not closed is noticed only at a later line, which is good in itself; then the nearest
/// line above that is not good in itself is to blame.
fn culprit(document: &Document, text: &str, start: usize, at: usize, message: &str) -> Range<usize> {
    // An error "at the end" lies behind the last line; it is about what was not closed there.
    let at = at.min(text.trim_end().len().saturating_sub(1));
    let noticed = document.line_range(start + at);
    let noticed = noticed.start.max(start)..noticed.end;
    let is_good = |line: &Range<usize>| {
        let line = &text[line.start - start..(line.end - start).min(text.len())];
        first_error(line).is_none()
    };
    if message == DUPLICATE || !is_good(&noticed) {
        return noticed;
    }
    let mut line = noticed.clone();
    for _ in 0..limits::LINES_BACK {
        if line.start <= start {
            break;
        }
        line = document.line_range(line.start - 1);
        if !is_good(&line) {
            return line;
        }
    }
    noticed
}

/// Where the text is no TOML, and why. Only the first mistake is looked for: to list those of a
/// file that is all mistakes takes a hundred times as long.
fn first_error(text: &str) -> Option<(usize, String)> {
    let error = DeTable::parse(text).err()?;
    Some((error.span().map_or(0, |span| span.start), error.message().to_owned()))
}

fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

fn syntax_problem(document: &Document, offset: usize, message: &str) -> ProblemKind {
    let line = &document.text()[document.line_range(offset)];
    if message == DUPLICATE {
        let key = line.split(['=', ']']).next().unwrap_or_default().trim_start_matches('[');
        ProblemKind::KeyTwice { key: quoted(key.trim()) }
    } else {
        ProblemKind::LineMalformed { near: quoted(line.trim()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Problems;

    fn check(text: &str, kept: &[&str], problems: &[(u32, &str)]) {
        let mut found = Problems::default();
        let mended = mended(&Document::new(text), &mut found.of("a.toml"));
        let lines: Vec<_> = mended.lines().filter(|line| !line.trim().is_empty()).collect();
        let found: Vec<_> = found.into_list().into_iter().map(|p| (p.line.unwrap(), p.kind.code())).collect();
        assert_eq!((lines, found), (kept.to_vec(), problems.to_vec()), "{text:?}");
    }

    #[test]
    fn a_bad_line_costs_only_itself() {
        check("a = 1\nfoo bar\nb = 2\n", &["a = 1", "b = 2"], &[(2, "line-malformed")]);
        check("a = 1\n= 4\nb = zzz\nc = 2", &["a = 1", "c = 2"], &[(2, "line-malformed"), (3, "line-malformed")]);
        check("a = 1\na = 2\nb = 3", &["a = 1", "b = 3"], &[(2, "key-twice")]);
    }

    #[test]
    fn a_bad_heading_costs_its_table() {
        let text = "[[step]]\nid = 1\n[[step]\nid = 2\n[[step]]\nid = 3\n";
        check(text, &["[[step]]", "id = 1", "[[step]]", "id = 3"], &[(3, "line-malformed")]);
    }

    #[test]
    fn a_list_that_was_not_closed_costs_its_table_at_most() {
        let text = "[[step]]\na = [1,\n[[step]]\nid = 3\n";
        check(text, &["[[step]]", "[[step]]", "id = 3"], &[(2, "line-malformed")]);
        check("a = [1, 2\nb = 2\n\nc = 3", &["b = 2", "c = 3"], &[(1, "line-malformed")]);
        check("a = \"\"\"1\nb = 2\nc = 3", &["b = 2", "c = 3"], &[(1, "line-malformed")]);
    }

    #[test]
    fn nesting_that_is_too_deep_is_a_bad_line() {
        check(&format!("a = {}\nb = 2", "[".repeat(5000)), &["b = 2"], &[(1, "line-malformed")]);
        check(&format!("{}\nb = 2", "a.".repeat(5000) + "a = 1"), &["b = 2"], &[(1, "line-malformed")]);
    }
}
