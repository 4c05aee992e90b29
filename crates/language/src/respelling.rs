//! Text rewritten for a voice that misreads what is spelled rightly.

use serde::Deserialize;
use unicode_normalization::char::is_combining_mark;

/// How a language's text is respelled before espeak-ng reads it. All of it is data from the
/// language table. The screen and comparisons never see it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Respelling {
    /// Pairs of "from" and "to", wherever they occur, applied in order.
    pub anywhere: Vec<(String, String)>,
    /// Pairs of "from" and "to" at the end of a word only, applied after the others.
    pub word_end: Vec<(String, String)>,
}

impl Respelling {
    /// The text as the voice is given it.
    pub(crate) fn respell(&self, text: &str) -> String {
        let text = self.anywhere.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from.as_str(), to));
        self.word_end.iter().fold(text, |text, (from, to)| replace_at_word_end(&text, from, to))
    }
}

fn replace_at_word_end(text: &str, from: &str, to: &str) -> String {
    let mut respelled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from).filter(|_| !from.is_empty()) {
        let (before, after) = (&rest[..at], &rest[at + from.len()..]);
        let goes_on = after.chars().next().is_some_and(|next| next.is_alphanumeric() || is_combining_mark(next));
        respelled.push_str(before);
        respelled.push_str(if goes_on { from } else { to });
        rest = after;
    }
    respelled.push_str(rest);
    respelled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let respelling = Respelling {
            anywhere: vec![("ab".to_owned(), "ba".to_owned())],
            word_end: vec![("wa".to_owned(), "w".to_owned())],
        };
        assert_eq!(respelling.respell(text), expected, "{text:?}");
    }

    #[test]
    fn pairs_are_replaced_wherever_they_occur() {
        check("cab abc", "cba bac");
    }

    #[test]
    fn an_ending_is_replaced_at_the_end_of_a_word_only() {
        check("quwa quwat, quwa.", "quw quwat, quw.");
    }
}
