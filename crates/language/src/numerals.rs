//! The figures with which a language writes numbers.

use serde::{Deserialize, Serialize};

/// Where the ten figures of a script begin, nought first; the others follow in order (Unicode, general category Nd).
const NOUGHTS: [char; 25] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐', '០', '᠐', '᱐', '᥆',
    '꤀', '０',
];

/// The number that a figure of any script stands for.
pub(crate) fn value(character: char) -> Option<u32> {
    let within = |nought: &char| u32::from(character).checked_sub(u32::from(*nought)).filter(|value| *value < 10);
    NOUGHTS.iter().find_map(within)
}

/// The ten figures of a language, nought first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Numerals([char; 10]);

/// Why a text does not name ten figures.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the ten figures from nought to nine: {0:?}")]
pub struct NumeralsError(pub String);

impl Numerals {
    /// A number that was written with the figures of English, in these; everything else in the text stays.
    #[must_use]
    pub fn write(&self, text: &str) -> String {
        let figure = |character: char| match character.to_digit(10) {
            Some(value) => self.0[value as usize],
            None => character,
        };
        text.chars().map(figure).collect()
    }
}

impl Default for Numerals {
    fn default() -> Self {
        Self(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    }
}

impl TryFrom<String> for Numerals {
    type Error = NumeralsError;

    fn try_from(text: String) -> Result<Self, NumeralsError> {
        let figures: Vec<char> = text.chars().collect();
        let in_order = figures.iter().map(|figure| value(*figure)).eq((0..10).map(Some));
        match <[char; 10]>::try_from(figures) {
            Ok(figures) if in_order => Ok(Self(figures)),
            _ => Err(NumeralsError(text.chars().take(40).collect())),
        }
    }
}

impl From<Numerals> for String {
    fn from(numerals: Numerals) -> Self {
        numerals.0.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_with_the_figures_of_its_language() {
        let check = |figures: &str, expected: &str| {
            let numerals = Numerals::try_from(figures.to_owned()).unwrap();
            assert_eq!(numerals.write("2026: 1/3"), expected);
        };
        check("0123456789", "2026: 1/3");
        check("٠١٢٣٤٥٦٧٨٩", "٢٠٢٦: ١/٣");
        check("০১২৩৪৫৬৭৮৯", "২০২৬: ১/৩");
    }

    #[test]
    fn anything_but_ten_figures_in_order_is_refused() {
        for text in ["", "012345678", "01234567890", "1234567890", "abcdefghij", "٠١٢٣٤56789x"] {
            assert!(Numerals::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_noughts_are_noughts() {
        for nought in NOUGHTS {
            assert!(nought.is_numeric() && value(nought) == Some(0), "{nought}");
        }
    }
}
