//! From the International Phonetic Alphabet, as espeak-ng writes it, to the network's tokens.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use super::description::Token;

/// Which stretches of an IPA string are which tokens.
#[derive(Debug)]
pub(super) struct PhoneFolding {
    /// By their characters in canonical decomposition.
    tokens: BTreeMap<String, Vec<Token>>,
    /// The characters of the longest stretch.
    longest: usize,
}

impl PhoneFolding {
    pub(super) fn new(entries: impl Iterator<Item = (String, Vec<Token>)>) -> Self {
        let tokens: BTreeMap<String, Vec<Token>> = entries.map(|(ipa, tokens)| (ipa.nfd().collect(), tokens)).collect();
        let longest = tokens.keys().map(|ipa| ipa.chars().count()).max().unwrap_or(0);
        Self { tokens, longest }
    }

    /// The tokens of an IPA string: the longest known stretch at each place; what begins none is passed
    /// over (stress, length, tone, blanks, as are the marks `(en)` of a switch of language). Equal
    /// neighbours are one, since nobody hears where one ends.
    pub(super) fn tokens(&self, ipa: &str) -> Vec<Token> {
        let characters: Vec<char> = without_marks(ipa).nfd().collect();
        let mut tokens = Vec::new();
        let mut at = 0;
        while at < characters.len() {
            let (length, found) = self.longest_at(&characters[at..]);
            tokens.extend(found);
            at += length;
        }
        tokens.dedup();
        tokens
    }

    /// How many characters the longest known stretch at the beginning has, and its tokens; one character
    /// and no tokens where none is known.
    fn longest_at(&self, characters: &[char]) -> (usize, &[Token]) {
        let lengths = (1..=self.longest.min(characters.len())).rev();
        let known = lengths.map(|length| (length, self.tokens.get(&characters[..length].iter().collect::<String>())));
        known.into_iter().find_map(|(length, tokens)| Some((length, tokens?.as_slice()))).unwrap_or((1, &[]))
    }
}

/// The string without what stands in round brackets.
fn without_marks(ipa: &str) -> String {
    let mut kept = String::with_capacity(ipa.len());
    let mut rest = ipa;
    while let Some((before, (_, after))) =
        rest.split_once('(').map(|(before, mark)| (before, mark.split_once(')').unwrap_or((mark, ""))))
    {
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ipa: &str, expected: &[Token]) {
        let entries =
            [("t", vec![1]), ("ʃ", vec![2]), ("tʃ", vec![3]), ("ẽ", vec![4, 5]), ("e", vec![4]), ("ʰ", vec![])];
        let folding = PhoneFolding::new(entries.into_iter().map(|(ipa, tokens)| (ipa.to_owned(), tokens)));
        assert_eq!(folding.tokens(ipa), expected, "{ipa}");
    }

    #[test]
    fn the_longest_stretch_counts() {
        check("tʃe", &[3, 4]);
        check("teʃ", &[1, 4, 2]);
    }

    #[test]
    fn no_stretch_reaches_over_a_blank_or_a_stress_mark() {
        check("t ʃ", &[1, 2]);
        check("tˈʃ", &[1, 2]);
    }

    #[test]
    fn a_letter_with_its_mark_is_the_same_however_it_is_encoded() {
        check("\u{1ebd}", &[4, 5]);
        check("e\u{303}", &[4, 5]);
    }

    #[test]
    fn what_is_unknown_or_counts_for_nothing_is_left_out() {
        check("(en)ˈeː(ar)5t\u{2070}ʰ", &[4, 1]);
        check("", &[]);
    }

    #[test]
    fn equal_neighbours_are_one() {
        check("et te", &[4, 1, 4]);
    }
}
