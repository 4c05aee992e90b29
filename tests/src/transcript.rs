//! What was said in a session, held against the sound file that it was said into.

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use language::{LanguageTable, LanguageTag};
use serde_json::Value;

use crate::sound_file::Sound;

/// The lowest level of speech and the highest of silence, in dBFS.
const SPEECH: f64 = -40.0;
const SILENCE: f64 = -80.0;

/// How long a letter is spoken, in milliseconds, from fast long texts to slow single words.
const PER_LETTER: RangeInclusive<u64> = 30..=200;

/// A word that is said by itself takes as long as this many letters at least.
const FEWEST_LETTERS: usize = 3;

/// Reads a transcript.
///
/// # Panics
/// It is none.
#[must_use]
pub fn read(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let value = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    text.lines().map(value).collect()
}

/// Holds that everything in a transcript came one after the other, that what was said can be heard in
/// the sound file at its place, took as long as such a text takes, and that the app was silent while it
/// listened. Gives how many lines were said.
///
/// # Panics
/// It is not so.
#[must_use]
pub fn check_spoken(transcript: &Path, spoken: &Path, language: &LanguageTag) -> usize {
    let (spoken, transcript) = (Sound::read(spoken), read(transcript));
    let mut end = 0;
    for line in &transcript {
        let time = |name: &str| line[name].as_u64().unwrap_or_else(|| panic!("{line} has no {name}"));
        let (from, to) = (time("from"), time("to"));
        assert!(end <= from && from <= to, "{line} begins before {end} ms");
        end = to;
        let level = spoken.level(from, to);
        match line["event"].as_str() {
            Some("said") => {
                assert!(level > SPEECH, "{line} has {level} dBFS");
                assert!((level - line["level"].as_f64().unwrap_or(0.0)).abs() < 1.0, "{line} has {level} dBFS");
                assert!(line["whole"] == true && line["clip"] == false, "{line}");
                let letters = letters(line["text"].as_str().unwrap_or_default(), language);
                assert!(PER_LETTER.contains(&((to - from) / letters)), "{line}: {letters} letters");
            }
            Some("played") => assert!(level > SPEECH, "{line} has {level} dBFS"),
            _ => assert!(level < SILENCE, "{line}: the app does not speak while it listens, but {level} dBFS"),
        }
    }
    assert!(spoken.milliseconds().abs_diff(end) <= 20, "{} ms, and the last line ends at {end}", spoken.milliseconds());
    transcript.iter().filter(|line| line["event"] == "said").count()
}

/// How many letters a text has as it is read: the vowel marks of Arabic are for the voice.
fn letters(text: &str, language: &LanguageTag) -> u64 {
    let languages = LanguageTable::built_in();
    let text = languages.get(language).map_or_else(|| text.to_owned(), |language| language.for_screen(text));
    text.chars().filter(|letter| letter.is_alphanumeric()).count().max(FEWEST_LETTERS) as u64
}
