//! The text by which takes and wordings find each other.

use std::sync::LazyLock;

use language::{LanguageTable, LanguageTag};
use unicode_normalization::UnicodeNormalization;

static LANGUAGES: LazyLock<LanguageTable> = LazyLock::new(LanguageTable::built_in);

/// A phrase in the form in which two of them are compared: as the language folds text, or in lower
/// case with single spaces where the language is not in the table.
pub(super) fn folded(phrase: &str, language: &LanguageTag) -> String {
    match LANGUAGES.get(language) {
        Some(language) => language.fold(phrase),
        None => {
            let lower: String = phrase.to_lowercase().nfc().collect();
            lower.split_whitespace().collect::<Vec<_>>().join(" ")
        }
    }
}
