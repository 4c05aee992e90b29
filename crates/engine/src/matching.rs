//! What somebody types, matched against what may be said.

use language::LanguageTag;

use crate::desk::Desk;
use crate::{Card, Expected, Meaning};

/// What a typed text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// This.
    Means(Meaning),
    /// Something, but nothing that may be said here.
    Unknown,
    /// Nothing was typed.
    Nothing,
}

/// Matches a typed text: first against the wordings, then as the number of a card. A wording goes
/// first because an answer may itself be a number.
pub(crate) fn typed(desk: &Desk, language: &LanguageTag, text: &str, expected: &[Expected], cards: &[Card]) -> Typed {
    /// Longer than any wording; what is longer is not worth folding.
    const LONGEST: usize = 1_000;
    if text.trim().is_empty() {
        return Typed::Nothing;
    }
    if text.chars().count() > LONGEST {
        return Typed::Unknown;
    }
    let folded = desk.fold(text, language);
    let by_wording = expected
        .iter()
        .find(|expected| expected.wordings.iter().any(|wording| desk.fold(wording, language) == folded))
        .map(|expected| &expected.meaning);
    let by_number = || cards.get(number(text.trim())?.checked_sub(1)?).map(|card| &card.meaning);
    match by_wording.filter(|_| !folded.is_empty()).or_else(by_number) {
        Some(meaning) => Typed::Means(meaning.clone()),
        None => Typed::Unknown,
    }
}

/// A number in European, Arabic-Indic, Persian or Devanagari digits.
fn number(text: &str) -> Option<usize> {
    /// The code points of the digits for nought; the others follow each.
    const NOUGHTS: [char; 4] = ['0', '\u{660}', '\u{6f0}', '\u{966}'];
    let digit = |character: char| {
        let value = |nought: &char| u32::from(character).checked_sub(u32::from(*nought)).filter(|value| *value < 10);
        NOUGHTS.iter().find_map(value)
    };
    let mut number = 0_usize;
    for character in text.chars() {
        number = number.checked_mul(10)?.checked_add(usize::try_from(digit(character)?).ok()?)?;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_may_be_written_in_several_digits() {
        for (text, expected) in [
            ("1", Some(1)),
            ("12", Some(12)),
            ("٢", Some(2)),
            ("۳", Some(3)),
            ("४", Some(4)),
            ("1a", None),
            ("-1", None),
        ] {
            assert_eq!(number(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_number_that_is_too_large_is_none() {
        assert_eq!(number(&"9".repeat(100)), None);
    }
}
