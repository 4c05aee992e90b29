//! How whisper may write what was said: the same words with and without the capital and the vowel
//! signs. Whether it ends them with a full stop makes no other text (see `walk`).

use language::Language;

/// The longest wording that is scored, in bytes: more than fits into a clip of 15 s. It also bounds
/// the recursion of the regular expression that whisper.cpp splits text with.
const LONGEST: usize = 400;

/// The ways in which whisper may write a wording, each once. It writes a space before the first word.
pub(super) fn spellings(wording: &str, language: &Language) -> Vec<String> {
    let mut spellings = Vec::new();
    for text in [wording.to_owned(), language.for_screen(wording)] {
        let plain = text.split(|character: char| character.is_whitespace() || character.is_control());
        let plain: Vec<&str> = plain.filter(|word| !word.is_empty()).collect();
        let plain = plain.join(" ");
        let plain = plain.trim_end_matches(['.', '!', '?', '。', '।', '؟', ' ']);
        if plain.is_empty() || plain.len() > LONGEST {
            continue;
        }
        for cased in [lower_first(plain), capital_first(plain), plain.to_owned()] {
            let spelling = format!(" {cased}");
            if !spellings.contains(&spelling) {
                spellings.push(spelling);
            }
        }
    }
    spellings
}

fn capital_first(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

fn lower_first(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use language::LanguageTable;

    use super::*;

    fn check(language: &str, wording: &str, expected: &[&str]) {
        let table = LanguageTable::built_in();
        let language = table.get(&language.parse().unwrap()).unwrap();
        assert_eq!(spellings(wording, language), expected);
    }

    #[test]
    fn a_wording_is_scored_with_and_without_a_capital() {
        check("en", "Say  it again.", &[" say it again", " Say it again"]);
    }

    #[test]
    fn arabic_is_scored_with_and_without_vowel_signs() {
        check("ar", "نَعَم", &[" نَعَم", " نعم"]);
    }

    #[test]
    fn a_wording_without_words_has_no_spelling() {
        check("en", " \u{0} ? ", &[]);
    }

    #[test]
    fn an_endless_wording_has_no_spelling() {
        check("en", &"la".repeat(1000), &[]);
    }
}
