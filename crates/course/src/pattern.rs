//! Texts as a words file holds them: for programs that write one.

use crate::fluent::after_placeable;

/// A plain text in which every brace is quoted, so that the reader takes it for a brace.
#[must_use]
pub fn with_braces_quoted(plain: &str) -> String {
    let mut text = String::with_capacity(plain.len());
    for character in plain.chars() {
        match character {
            '{' | '}' => text.push_str(quoted(character)),
            _ => text.push(character),
        }
    }
    text
}

/// A text of somebody who may use terms: braces that hold what a words file allows stay as they are, and
/// every other brace is quoted. A text that a words file has is not changed.
#[must_use]
pub fn with_stray_braces_quoted(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        result.push_str(&rest[..at]);
        let brace = &rest[at..];
        rest = match brace.strip_prefix('{').and_then(after_placeable) {
            Some(behind) => {
                result.push_str(&brace[..brace.len() - behind.len()]);
                behind
            }
            None => {
                result.push_str(quoted(if brace.starts_with('{') { '{' } else { '}' }));
                &brace[1..]
            }
        };
    }
    result.push_str(rest);
    result
}

fn quoted(brace: char) -> &'static str {
    if brace == '{' { "{ \"{\" }" } else { "{ \"}\" }" }
}

/// A text as it stands behind `name =`: each line break of it is a pause, which a words file has as an empty
/// line, and what follows is indented by this many spaces.
///
/// A point, bracket or star that would begin an indented line is quoted, because it has a meaning there.
#[must_use]
pub fn wrapped(text: &str, indent: usize) -> String {
    let mut result = String::with_capacity(text.len());
    for paragraph in text.split('\n').map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        if result.is_empty() {
            result.push_str(paragraph);
            continue;
        }
        result.push_str("\n\n");
        result.extend(std::iter::repeat_n(' ', indent));
        match paragraph.strip_prefix(['.', '[', '*']) {
            Some(rest) => {
                result.push_str("{ \"");
                result.push_str(&paragraph[..paragraph.len() - rest.len()]);
                result.push_str("\" }");
                result.push_str(rest);
            }
            None => result.push_str(paragraph),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_of_a_plain_text_are_quoted() {
        assert_eq!(with_braces_quoted("a { -b } c"), "a { \"{\" } -b { \"}\" } c");
    }

    fn check_stray(text: &str, expected: &str) {
        assert_eq!(with_stray_braces_quoted(text), expected, "{text:?}");
        assert_eq!(with_stray_braces_quoted(expected), expected, "a second time changes nothing");
    }

    #[test]
    fn braces_that_mean_something_stay() {
        check_stray("{ -village }, { \"{\" } and {3.5}", "{ -village }, { \"{\" } and {3.5}");
        check_stray("{ $name } é}", "{ \"{\" } $name { \"}\" } é{ \"}\" }");
        check_stray("{{-a}", "{ \"{\" }{-a}");
    }

    #[test]
    fn each_line_break_is_a_pause() {
        assert_eq!(wrapped("One.\nTwo.\n\n ", 4), "One.\n\n    Two.");
        assert_eq!(wrapped(".one\n.two", 8), ".one\n\n        { \".\" }two");
    }
}
