//! Text made comparable: what a member typed or a recogniser wrote against what was expected.

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::numerals;

/// How a language's text is folded. All of it is data from the language table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Folding {
    /// Combining marks are dropped when texts are compared (Arabic vowel signs, Latin accents).
    pub drop_marks: bool,
    /// Letters with a mark that are letters of their own, in small letters: they keep it where
    /// others drop theirs (Spanish ñ, Swedish å).
    pub own_letters: String,
    /// Combining marks are dropped on the screen as well: they are written for the voice only.
    pub hide_marks_on_screen: bool,
    /// Single characters that count as others: pairs of "from" and "to"; an empty "to" drops it.
    /// A letter is looked for with its marks first, then by itself.
    pub letters: Vec<(String, String)>,
}

impl Folding {
    /// The text in the form in which two texts are compared: lower case, no punctuation,
    /// single spaces, figures as in English, and the language's own equivalences.
    pub(crate) fn fold(&self, text: &str) -> String {
        let lower: String = text.to_lowercase();
        let mut folded = String::with_capacity(lower.len());
        for character in lower.nfc() {
            if let Some(to) = self.counts_as(character) {
                folded.push_str(to);
            } else if self.own_letters.contains(character) {
                folded.push(character);
            } else {
                std::iter::once(character).nfd().for_each(|part| self.push_part(part, &mut folded));
            }
        }
        let composed: String = folded.nfc().collect();
        composed.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn counts_as(&self, character: char) -> Option<&str> {
        let mut buffer = [0; 4];
        let letter: &str = character.encode_utf8(&mut buffer);
        self.letters.iter().find(|(from, _)| from == letter).map(|(_, to)| to.as_str())
    }

    /// Adds a letter without its marks, or a mark.
    fn push_part(&self, part: char, folded: &mut String) {
        if let Some(to) = self.counts_as(part) {
            folded.push_str(to);
        } else if let Some(figure) = numerals::value(part).and_then(|value| char::from_digit(value, 10)) {
            folded.push(figure);
        } else if is_combining_mark(part) {
            folded.extend((!self.drop_marks).then_some(part));
        } else if is_apostrophe(part) || is_invisible(part) {
            // Both stand within words, and many people leave them out.
        } else {
            folded.push(if part.is_alphanumeric() { part } else { ' ' });
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

/// The marks that are typed for one apostrophe: of the typewriter, of print, the letters of Unicode, and accents that
/// stand alone. A language in which it makes another word (Quechua) names it among its `letters`.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{02bb}' | '\u{02bc}' | '\u{02bd}')
}

/// Characters that only say how their neighbours are drawn: joiners, soft hyphens and marks of direction.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(folding: &Folding, text: &str, expected: &str) {
        assert_eq!(folding.fold(text), expected, "{text:?}");
    }

    #[test]
    fn marks_are_dropped_but_not_from_letters_of_their_own() {
        let folding = Folding { drop_marks: true, own_letters: "ñ".to_owned(), ..Folding::default() };
        check(&folding, "Él mañana", "el mañana");
        // However it is encoded.
        check(&folding, "man\u{303}ana", "mañana");
        check(&Folding::default(), "Él mañana", "él mañana");
    }

    #[test]
    fn a_letter_counts_as_another_with_its_marks_or_without() {
        let letters = vec![("ä".to_owned(), "ae".to_owned()), ("ß".to_owned(), "ss".to_owned())];
        let folding = Folding { letters, ..Folding::default() };
        check(&folding, "Jä Maße", "jae masse");
        check(&folding, "a\u{308}", "ae");
        let folding = Folding { letters: vec![("़".to_owned(), String::new())], ..Folding::default() };
        check(&folding, "बाज़ार", "बाजार");
    }

    #[test]
    fn figures_of_every_script_are_the_same_figures() {
        check(&Folding::default(), "٣٠ ۳۰ ३० ৩০ ３０", "30 30 30 30 30");
    }

    #[test]
    fn apostrophes_and_joiners_do_not_part_words() {
        check(&Folding::default(), "ng'ombe ng’ombe ng‘ombe ngʼombe", "ngombe ngombe ngombe ngombe");
        check(&Folding::default(), "می\u{200c}خواهم", "میخواهم");
        check(&Folding::default(), "well-known", "well known");
    }
}
