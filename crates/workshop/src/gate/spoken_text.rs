//! Whether a text can be heard, and whether a voice reads it as it was meant.

use std::collections::{BTreeMap, BTreeSet};

use language::Language;
use unicode_script::{Script, UnicodeScript as _};

use super::report::Faults;
use super::{FaultKind, Gate, WordsOf};
use crate::measures::Measure;

/// The shortest word in capitals that counts as an abbreviation; voices spell out shorter ones ("AI").
const SHORTEST_CAPITALS: usize = 3;

/// Signs that voices leave out, or name each in its own way.
const SIGNS: &str = "%‰&@#$€£¥₹₺+=/<>*_~^|\\[]{}°§№©®™•";

pub(super) fn check(gate: &Gate<'_>, words: &WordsOf<'_>, faults: &mut Faults) {
    let Some(texts) = gate.course.words(words.language) else { return };
    let language = gate.languages.get(words.language).cloned();
    let language = language.unwrap_or_else(|| Language::unlisted(words.language));
    let measure = gate.measures.of(words.language);
    let script = main_script(texts.lines().map(|(_, line)| line.text.as_str()));
    // A language that the table does not have is written in the script of most of its letters.
    let is_foreign = |character: char| {
        if language.scripts.is_empty() {
            !belongs(character.script(), script)
        } else {
            !language.is_written_with(character)
        }
    };
    // A name that comes in every lesson is to be mended everywhere, and told once.
    let mut told = BTreeSet::new();
    for (key, line) in texts.lines() {
        let key = key.name();
        for sentence in language.sentences(&line.text) {
            let count = measure.length(sentence);
            if count > measure.longest_sentence {
                let kind = FaultKind::SentenceTooLong { key: key.clone(), count, limit: measure.longest_sentence };
                faults.add(&words.name, words.line(&key), kind);
            }
        }
        for word in line.text.split_whitespace() {
            if let Some(kind) = fault(&key, word, measure, is_foreign)
                && told.insert((kind.code(), kind.arguments().pop()))
            {
                faults.add(&words.name, words.line(&key), kind);
            }
        }
    }
}

/// What a voice may misread in a word.
fn fault(key: &str, word: &str, measure: &Measure, is_foreign: impl Fn(char) -> bool) -> Option<FaultKind> {
    let key = key.to_owned();
    let is_mark = |character: char| !character.is_alphanumeric();
    let bare = word.trim_matches(is_mark).to_owned();
    if let Some(sign) = sign(word) {
        return Some(FaultKind::TextSign { key, found: sign });
    }
    if word.chars().any(char::is_numeric) {
        return Some(FaultKind::TextFigures { key, found: bare });
    }
    if is_abbreviation(word, &bare, measure) {
        return Some(FaultKind::TextAbbreviation { key, found: bare });
    }
    bare.chars()
        .any(|character| character.is_alphabetic() && is_foreign(character))
        .then_some(FaultKind::TextForeignScript { key, found: bare })
}

/// The sign in a word, or the whole word where it is an address.
fn sign(word: &str) -> Option<String> {
    if word.contains("://") || word.starts_with("www.") {
        return Some(word.to_owned());
    }
    let is_picture = |character: char| matches!(character, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}');
    word.chars().find(|character| SIGNS.contains(*character) || is_picture(*character)).map(String::from)
}

fn is_abbreviation(word: &str, bare: &str, measure: &Measure) -> bool {
    let quotes = |character: char| "\"'()«»“”‘’„,;:!?".contains(character);
    let listed = measure.abbreviations.iter().any(|known| word.trim_matches(quotes) == known);
    listed || is_dotted(bare) || is_in_capitals(bare)
}

/// Letters with points between them, as in "e.g." and "p.m.".
fn is_dotted(bare: &str) -> bool {
    let parts: Vec<&str> = bare.split('.').collect();
    let is_short = |part: &&str| (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    parts.len() > 1 && parts.iter().all(is_short)
}

/// Capitals alone; scripts without them have none.
fn is_in_capitals(bare: &str) -> bool {
    bare.chars().count() >= SHORTEST_CAPITALS && bare.chars().all(char::is_uppercase)
}

/// The script in which most letters are written.
fn main_script<'a>(texts: impl Iterator<Item = &'a str>) -> Script {
    let mut counts: BTreeMap<&str, (usize, Script)> = BTreeMap::new();
    for character in texts.flat_map(str::chars).filter(|character| character.is_alphabetic()) {
        let script = character.script();
        if !matches!(script, Script::Common | Script::Inherited) {
            counts.entry(script.short_name()).or_insert((0, script)).0 += 1;
        }
    }
    counts.into_values().max_by_key(|(count, _)| *count).map_or(Script::Latin, |(_, script)| script)
}

/// Whether a letter's script is the one of the text. Japanese and Korean are written in several together.
fn belongs(script: Script, main: Script) -> bool {
    let eastern = |script| matches!(script, Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul);
    let neutral = matches!(script, Script::Common | Script::Inherited | Script::Unknown);
    neutral || script == main || (eastern(script) && eastern(main))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::Measures;

    fn check(tag: &str, script: Script, word: &str, code: Option<&str>) {
        let measures = Measures::built_in();
        let found =
            fault("a", word, measures.of(&tag.parse().unwrap()), |character| !belongs(character.script(), script));
        assert_eq!(found.map(|kind| kind.code()), code, "{word}");
    }

    #[test]
    fn a_voice_reads_words() {
        for word in ["mill", "Mill.", "(today)", "don’t", "AI", "co-op", "–", "“Yes!”", "I", "O."] {
            check("en", Script::Latin, word, None);
        }
        check("ar", Script::Arabic, "الأَعْضَاءُ.", None);
        check("hi", Script::Devanagari, "कभी।", None);
        check("ja", Script::Hiragana, "漢字カナ", None);
    }

    #[test]
    fn what_it_misreads_is_found() {
        let figures = ["28", "3.5", "1st", "٢٨", "२८"];
        figures.iter().for_each(|word| check("en", Script::Latin, word, Some("text-figures")));
        let abbreviations = ["e.g.", "p.m.", "(e.g.,", "etc.", "Dr.", "IFFCO", "USD."];
        abbreviations.iter().for_each(|word| check("en", Script::Latin, word, Some("text-abbreviation")));
        let signs = ["%", "and/or", "www.example.org", "http://a", "→", "😀"];
        signs.iter().for_each(|word| check("en", Script::Latin, word, Some("text-sign")));
        check("en", Script::Latin, "Ωmega", Some("text-foreign-script"));
        check("ar", Script::Arabic, "Sauti", Some("text-foreign-script"));
    }

    #[test]
    fn a_text_has_the_script_of_most_of_its_letters() {
        assert_eq!(main_script(["تعاونية Sauti"].into_iter()), Script::Arabic);
        assert_eq!(main_script([""].into_iter()), Script::Latin);
    }
}
