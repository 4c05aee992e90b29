//! Whether people are told what they need to know, in their own language.

use language::LanguageTag;
use locale::{Locales, Message};

use crate::program::{Device, Ran};

/// The languages in which the app has words.
pub const LANGUAGES: [&str; 3] = ["ar", "en", "sw"];

/// What only a programmer would print.
const NOT_FOR_PEOPLE: [&str; 9] = ["Error {", "Some(", "Err(", "Os {", "panicked", "::", "{ $", "RUST_", "Failed("];

/// Holds that a run fails in each language with this code, this key in JSON, and its message in words.
///
/// # Panics
/// It does not.
#[track_caller]
pub fn check_failure(code: i32, key: &str, run: impl Fn(&Device) -> Ran) {
    for language in LANGUAGES {
        let ran = run(&Device::new(language));
        assert_eq!(ran.code, Some(code), "{language}: {ran:?}");
        assert_eq!(ran.error().as_deref(), Some(key), "{language}: {ran:?}");
        check_told(&ran.complained, language, key);
    }
}

/// Holds that a text holds the message of this key in this language, whatever is filled in.
///
/// # Panics
/// It does not, or it holds something that nobody but a programmer would understand.
#[track_caller]
pub fn check_told(text: &str, language: &str, key: &str) {
    let Ok(language) = language.parse::<LanguageTag>() else { panic!("{language} is no language tag") };
    let message = Locales::built_in().text(&language, &Message::new(key));
    assert_ne!(message, key, "there is no message");
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    for part in message.split(['{', '}', '\u{2068}', '\u{2069}']).filter(|part| !part.trim_start().starts_with('$')) {
        assert!(text.contains(part.trim()), "{language}: {part:?} of {key} was not told, but: {text}");
    }
    check_words(&text);
}

/// Holds that a text is for people: no bare key, and nothing that only a programmer would print.
///
/// # Panics
/// It is not.
#[track_caller]
pub fn check_words(text: &str) {
    for line in text.lines() {
        let is_key =
            |word: &str| ["error-", "problem-", "replay-", "course-check"].iter().any(|key| word.starts_with(key));
        assert!(!line.split_whitespace().any(is_key), "a bare key: {line}");
        let strange = NOT_FOR_PEOPLE.iter().find(|strange| line.contains(**strange));
        assert!(strange.is_none(), "{strange:?} is nothing for people: {line}");
    }
}
