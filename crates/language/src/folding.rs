//! Text made comparable: what a member typed or a recogniser wrote against what was expected.

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How a language's text is folded. All of it is data from the language table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Folding {
    /// Combining marks are dropped when texts are compared (Arabic vowel signs, Latin accents).
    pub drop_marks: bool,
    /// Combining marks are dropped on the screen as well: they are written for the voice only.
    pub hide_marks_on_screen: bool,
    /// Single characters that count as others: pairs of "from" and "to"; an empty "to" drops it.
    pub letters: Vec<(String, String)>,
}

impl Folding {
    /// The text in the form in which two texts are compared: lower case, no punctuation,
    /// single spaces, and the language's own equivalences.
    pub(crate) fn fold(&self, text: &str) -> String {
        let lower = text.to_lowercase();
        let mut folded = String::with_capacity(lower.len());
        for character in lower.nfd() {
            if self.drop_marks && is_combining_mark(character) {
                continue;
            }
            self.push_letter(character, &mut folded);
        }
        let composed: String = folded.nfc().collect();
        composed.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn push_letter(&self, character: char, folded: &mut String) {
        let mut buffer = [0; 4];
        let letter: &str = character.encode_utf8(&mut buffer);
        if let Some((_, to)) = self.letters.iter().find(|(from, _)| from == letter) {
            folded.push_str(to);
        } else if character.is_alphanumeric() || is_combining_mark(character) {
            folded.push(character);
        } else if !matches!(character, '\'' | '\u{2019}' | '\u{02bc}') {
            folded.push(' ');
        }
    }

    /// The text as a screen shows it.
    pub(crate) fn for_screen(&self, text: &str) -> String {
        if !self.hide_marks_on_screen {
            return text.to_owned();
        }
        // Precomposed letters (alif with hamza) are letters of their own and stay; only marks
        // that stand apart in the composed form are vowel signs.
        text.nfc().filter(|character| !is_combining_mark(*character)).collect()
    }
}
