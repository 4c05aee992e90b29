//! The name by which files, courses and members call a language.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language's tag: a lower-case BCP 47 primary subtag with optional further subtags (`sw`, `pt-br`).
///
/// It is also a file name (`words/sw.ftl`), so that nothing but `a-z`, `0-9` and single inner
/// hyphens is accepted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// Why a text is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: {0:?}")]
pub struct TagError(pub String);

impl LanguageTag {
    /// The longest tag accepted, in bytes.
    pub const LONGEST: usize = 16;

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the same language or a variety of it: `pt-br` is one of `pt`, and not the other
    /// way round.
    #[must_use]
    pub fn is_variety_of(&self, language: &Self) -> bool {
        self.0.strip_prefix(&language.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

impl FromStr for LanguageTag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let lower = text.to_ascii_lowercase().replace('_', "-");
        let mut parts = lower.split('-');
        let primary_fits = parts.next().is_some_and(|primary| {
            (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        });
        let rest_fits =
            parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if primary_fits && rest_fits && lower.len() <= Self::LONGEST {
            Ok(Self(lower))
        } else {
            Err(TagError(text.chars().take(40).collect()))
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = TagError;

    fn try_from(text: String) -> Result<Self, TagError> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let tag = text.parse::<LanguageTag>().ok();
        assert_eq!(tag.as_ref().map(LanguageTag::as_str), expected, "{text:?}");
    }

    #[test]
    fn tags_are_lower_case_subtags() {
        check("sw", Some("sw"));
        check("pt_BR", Some("pt-br"));
        check("zh-Hant", Some("zh-hant"));
    }

    #[test]
    fn a_variety_belongs_to_its_language() {
        let tag = |text: &str| text.parse::<LanguageTag>().unwrap();
        assert!(tag("pt-br").is_variety_of(&tag("pt")));
        assert!(tag("pt").is_variety_of(&tag("pt")));
        assert!(!tag("pt").is_variety_of(&tag("pt-br")));
        assert!(!tag("swh").is_variety_of(&tag("sw")));
    }

    #[test]
    fn what_could_leave_a_folder_is_no_tag() {
        for text in ["", "e", "../en", "en/..", "en.", "-en", "en-", "en--us", "12", "a-very-long-language-tag"] {
            check(text, None);
        }
    }
}
