//! Texts: finding lines in them, and cleaning what they say.

/// A file of text whose lines can be found.
#[derive(Debug)]
pub(crate) struct Document {
    text: String,
    line_starts: Vec<usize>,
}

impl Document {
    /// Takes a text; the byte order mark that some editors write is dropped, and lines end with a
    /// line feed only.
    pub(crate) fn new(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, line_starts }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The number of the line, from 1, in which a byte of the text lies.
    pub(crate) fn line(&self, offset: usize) -> Option<u32> {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        u32::try_from(line).ok()
    }

    /// The byte range of the line in which a byte of the text lies, without its line feed.
    pub(crate) fn line_range(&self, offset: usize) -> std::ops::Range<usize> {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| next - 1);
        self.line_starts[line - 1]..end
    }
}

/// Whether a character acts instead of being read: C0 and C1 controls, the characters that turn
/// the direction of writing, line and paragraph separators, and the byte order mark. The joiners
/// that Persian and Hindi write with are none of them.
pub(crate) fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text as it is spoken and shown: lines that were only wrapped are one line again, an empty
/// line stays as one line break, and control characters are gone. True where there were any.
///
/// The marks of Arabic stay in the order in which they were written: speech engines read them in
/// that order, so that the text is not normalised here.
pub(crate) fn spoken(text: &str) -> (String, bool) {
    let mut paragraphs = vec![String::new()];
    let mut cleaned = false;
    for line in text.split('\n') {
        let words: String = line.replace('\t', " ").chars().filter(|character| !is_control(*character)).collect();
        cleaned |= line.chars().any(|character| character != '\t' && is_control(character));
        let words = words.trim();
        if words.is_empty() {
            paragraphs.push(String::new());
        } else if let Some(paragraph) = paragraphs.last_mut() {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(words);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    (paragraphs.join("\n"), cleaned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_whatever_ends_them() {
        let document = Document::new("\u{feff}one\r\ntwo\n\nfour");
        assert_eq!(document.text(), "one\ntwo\n\nfour");
        let lines: Vec<_> = [0, 3, 4, 8, 9, 100].map(|offset| document.line(offset)).into();
        assert_eq!(lines, [Some(1), Some(1), Some(2), Some(3), Some(4), Some(4)]);
        assert_eq!(&document.text()[document.line_range(5)], "two");
        assert_eq!(&document.text()[document.line_range(100)], "four");
    }

    fn check_spoken(text: &str, expected: &str, cleaned: bool) {
        assert_eq!(spoken(text), (expected.to_owned(), cleaned), "{text:?}");
    }

    #[test]
    fn wrapped_lines_are_one_sentence_again() {
        check_spoken("One member,\n    one vote.", "One member, one vote.", false);
        check_spoken("First.\n\n  Second.\n", "First.\nSecond.", false);
    }

    #[test]
    fn characters_that_act_are_taken_out() {
        check_spoken("ab\u{202e}c\u{7}\td", "abc d", true);
        check_spoken("می\u{200c}خواهم", "می\u{200c}خواهم", false);
    }
}
