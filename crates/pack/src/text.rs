//! Words that people see or hear: titles, names and reasons.

use unicode_normalization::is_nfc;

/// Whether a text may be shown: not empty, not too long, composed (NFC), and without characters that are not seen or turn
/// the direction of writing. Two texts that look the same are then the same.
pub(crate) fn is_fit(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len()) && text.trim() == text && !text.chars().any(acts) && is_nfc(text)
}

/// Whether a character does something instead of being seen. The joiners are not among them: Persian and the languages of
/// India are written with them.
fn acts(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(is_fit(text, 20), expected, "{text:?}");
    }

    #[test]
    fn words_of_every_language_are_fit() {
        for text in ["Kinu cha kijiji", "طاحونة القرية", "می\u{200c}خواهم", "गाँव की चक्की"]
        {
            assert!(is_fit(text, 64), "{text:?}");
        }
    }

    #[test]
    fn what_is_hidden_or_turned_is_not() {
        for text in ["", " a", "a\n", "a\u{202e}b", "a\u{2066}b", "a\u{0}b", "a\u{feff}b", "e\u{301}", "a\u{e0041}"] {
            check(text, false);
        }
        check(&"a".repeat(20), true);
        check(&"a".repeat(21), false);
    }
}
