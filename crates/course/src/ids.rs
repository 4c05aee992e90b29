//! Names inside a course: of courses, lessons, steps and answers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is no name inside a course.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a name of a-z, 0-9 and single inner hyphens: {0:?}")]
pub struct IdError(pub String);

/// The longest name, in bytes.
const LONGEST: usize = 64;

/// A name is also a file name and a part of a Fluent key, so that nothing but `a-z`, `0-9` and
/// single inner hyphens is accepted, and it begins with a letter.
fn checked(text: &str) -> Result<String, IdError> {
    let fits = text.len() <= LONGEST
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
    if fits { Ok(text.to_owned()) } else { Err(IdError(text.chars().take(LONGEST).collect())) }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                checked(&text).map(Self)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

id! {
    /// The name of a course, the same in all its versions and languages.
    CourseId
}
id! {
    /// The name of a lesson within its course.
    LessonId
}
id! {
    /// The name of a step within its lesson; a member's progress is tied to it.
    StepId
}
id! {
    /// The name of one answer to a question, or of one item to put in order.
    AnswerId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_words_joined_by_hyphens() {
        for name in ["a", "one-member-one-vote", "step2"] {
            assert_eq!(name.parse::<StepId>().unwrap().as_str(), name);
        }
    }

    #[test]
    fn what_is_not_such_a_name_is_refused() {
        for name in ["", "-a", "a-", "a--b", "A", "2a", "a/b", "..", "a.b", "é", &"a".repeat(65)] {
            assert!(name.parse::<StepId>().is_err(), "{name:?}");
        }
    }
}
