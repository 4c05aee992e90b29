//! The text of HTML, and nothing else of it.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// A text, and what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) text: String,
    /// How many pictures, sounds and films there were.
    pub(crate) media: usize,
    /// There was a formula.
    pub(crate) formula: bool,
}

/// Elements that stand for a picture, sound or film.
const MEDIA: [&str; 9] = ["img", "audio", "video", "object", "embed", "iframe", "svg", "canvas", "picture"];
/// Elements of which not even the text is for people.
const SILENT: [&str; 10] =
    ["script", "style", "template", "noscript", "iframe", "object", "svg", "head", "audio", "video"];
/// Elements before and behind which the voice makes a pause.
const PAUSES: [&str; 22] = [
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "blockquote",
    "pre",
    "hr",
    "section",
    "article",
    "dt",
    "dd",
    "figure",
];
/// How formulas begin in Moodle, H5P and Anki.
const FORMULAS: [&str; 4] = ["\\(", "\\[", "$$", "[$]"];

/// Takes the text out of HTML. Entities are resolved, scripts and styles are dropped, and a block begins a new line.
pub(crate) fn from_html(html: &str) -> Plain {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut plain = Plain::default();
    let mut text = String::new();
    let mut silent: Option<(String, usize)> = None;
    // The tokeniser reads from memory and cannot fail.
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                plain.media += usize::from(MEDIA.contains(&name.as_str()));
                plain.formula |= name == "math";
                match &mut silent {
                    Some((outer, depth)) => *depth += usize::from(*outer == name && !tag.self_closing),
                    None if SILENT.contains(&name.as_str()) && !tag.self_closing => silent = Some((name, 1)),
                    None => pause(&name, &mut text),
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                match &mut silent {
                    Some((outer, depth)) => {
                        *depth -= usize::from(*outer == name);
                        if *depth == 0 {
                            silent = None;
                        }
                    }
                    None => pause(&name, &mut text),
                }
            }
            Token::String(string) if silent.is_none() => {
                // Line breaks of HTML itself are spaces.
                text.push_str(&String::from_utf8_lossy(&string).replace(['\n', '\r', '\t'], " "));
            }
            _ => {}
        }
    }
    plain.formula |= FORMULAS.iter().any(|sign| text.contains(sign));
    plain.text = tidy(&text);
    plain
}

fn pause(name: &str, text: &mut String) {
    if PAUSES.contains(&name) {
        text.push('\n');
    } else if name == "td" || name == "th" {
        text.push(' ');
    }
}

/// A text without what acts: control characters, characters that turn the direction of writing, and private ones that
/// no voice can read.
pub(crate) fn from_text(text: &str) -> Plain {
    let formula = FORMULAS.iter().any(|sign| text.contains(sign));
    Plain { text: tidy(text), media: 0, formula }
}

/// Whether a character acts instead of being read.
pub(crate) fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
}

/// One space between words, one line break between paragraphs, and nothing that acts.
fn tidy(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let clean: String = line
            .chars()
            .map(|character| if character == '\t' { ' ' } else { character })
            .filter(|c| !acts(*c))
            .collect();
        let words: Vec<&str> = clean.split_whitespace().collect();
        if !words.is_empty() {
            paragraphs.push(words.join(" "));
        }
    }
    paragraphs.join("\n")
}

/// A text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        assert_eq!(from_html(html).text, expected, "{html:?}");
    }

    #[test]
    fn text_stays_and_blocks_are_lines() {
        check(
            "<p>Who&nbsp;owns <b>it</b>?</p>\n<ul><li>We</li><li>They &amp; I&#233;</li></ul>",
            "Who owns it?\nWe\nThey & Ié",
        );
        check("plain < text & more", "plain < text & more");
        check("a<br/>b<br>c", "a\nb\nc");
    }

    #[test]
    fn scripts_and_styles_are_not_text() {
        check("a<script>if (a < b) alert('</p>')</script>b<style>p{}</style><!-- c -->d", "abd");
        check("<object><object>x</object>y</object>z<svg><text>t</text></svg>", "z");
        check("a<script>never closed", "a");
    }

    #[test]
    fn pictures_and_formulas_are_counted() {
        let plain = from_html("<img src='http://example.org/x'>What is \\(x^2\\)?<video></video>");
        assert_eq!((plain.text.as_str(), plain.media, plain.formula), ("What is \\(x^2\\)?", 2, true));
    }

    #[test]
    fn nothing_acts() {
        check("a\u{202e}b\u{0}c\u{200b}d", "abcd");
        assert_eq!(from_text(" a\t b \n\n\u{7}\n c").text, "a b\nc");
    }

    #[test]
    fn deep_nesting_is_flat() {
        check(&"<div>".repeat(100_000), "");
        check(&"<object>".repeat(100_000), "");
    }
}
