//! What was wrong in a file, and where: codes with arguments, never text. The words for people are in `locales/` under
//! `exchange-problem-<code>`.

use crate::limits;

/// One thing that could not be taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1; absent where it is about the file as a whole, or about words that have no line.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// One kind of problem, as a program or a test lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemCode {
    /// The code, in lower-case words joined by hyphens.
    pub code: &'static str,
    /// The names of its arguments.
    pub arguments: &'static [&'static str],
}

/// Lists each kind of problem once: its code, and its arguments in the order in which messages get them.
macro_rules! problem_kinds {
    ($(
        $(#[$doc:meta])*
        $code:literal $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* }
    )*) => {
        /// What is wrong. Texts that come from the file are shortened, and stripped of control characters.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum ProblemKind {
            $( $(#[$doc])* $name { $( $(#[$field_doc])* $field: $type ),* }, )*
        }

        impl ProblemKind {
            /// Every kind of problem there is.
            pub const ALL: &'static [ProblemCode] = &[
                $( ProblemCode { code: $code, arguments: &[ $( stringify!($field) ),* ] }, )*
            ];

            /// The code under which `locales/` has the message.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $( Self::$name { .. } => $code, )* }
            }

            /// The arguments of the message, by name.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $( Self::$name { $( $field ),* } => vec![ $( (stringify!($field), $field.to_string()) ),* ], )* }
            }
        }
    };
}

problem_kinds! {
    /// The file is larger than the reader accepts; nothing of it was read.
    "file-too-large" FileTooLarge {
        /// The most accepted, in KiB.
        kilobytes: usize
    }
    /// The file is not UTF-8; nothing of it was read.
    "file-not-utf8" FileNotUtf8 {}
    /// The file is of another kind or version than its name says; nothing of it was read.
    "file-of-another-kind" FileOfAnotherKind {}
    /// A part of the file cannot be read; it was left out.
    "malformed" Malformed {
        /// The beginning of it.
        near: String
    }
    /// The rest of the file, from here on, cannot be read.
    "cut-short" CutShort {}
    /// The file declares entities of its own. Nothing behind that was read: it could stand for anything.
    "entities" Entities {}
    /// A table lacks a column.
    "column-absent" ColumnAbsent {
        /// The column's heading.
        column: String
    }
    /// There is more in the file than is read; the rest was left out.
    "too-many" TooMany {
        /// The most accepted.
        limit: usize
    }
    /// A text is too long; it was left out.
    "text-too-long" TextTooLong {
        /// The message, with its attribute.
        key: String,
        /// The most bytes accepted.
        limit: usize
    }
    /// Something stands under a key that no message can have; it was left out.
    "key-malformed" KeyMalformed {
        /// The key.
        key: String
    }
    /// The same words are there twice; the first count.
    "words-twice" WordsTwice {
        /// The message, with its attribute.
        key: String
    }
    /// Words for which the course has no place; they were left out.
    "words-unknown" WordsUnknown {
        /// The message, with its attribute.
        key: String,
        /// The beginning of the words.
        text: String
    }
    /// The words file has the message in a form that cannot be read; its translation was left out.
    "words-in-the-way" WordsInTheWay {
        /// The message, with its attribute.
        key: String
    }
    /// A translation of words that have changed since; it was taken, and is marked.
    "source-changed" SourceChanged {
        /// The message, with its attribute.
        key: String
    }
    /// A translation with a form for each number, which a course does not have; it was left out.
    "plural" Plural {
        /// The message, with its attribute.
        key: String
    }
    /// Something that is no text stood within a text; it was taken out.
    "inline-left-out" InlineLeftOut {
        /// The message, with its attribute.
        key: String
    }
    /// There were more problems than are listed.
    "more-problems" MoreProblems {
        /// How many are listed.
        limit: usize
    }
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    /// Adds one, at a line or about the file as a whole; beyond the limit only that there are more.
    pub(crate) fn add(&mut self, line: Option<u32>, kind: ProblemKind) {
        match self.0.len() {
            fewer if fewer < limits::PROBLEMS => self.0.push(Problem { line, kind }),
            limits::PROBLEMS => {
                self.0.push(Problem { line: None, kind: ProblemKind::MoreProblems { limit: limits::PROBLEMS } });
            }
            _ => {}
        }
    }

    /// All of them, in the order in which they were found.
    pub(crate) fn into_list(self) -> Vec<Problem> {
        self.0
    }
}

/// The longest excerpt in a problem, in characters.
const EXCERPT: usize = 60;

/// A text as a problem shows it: short, on one line, and without characters that could act on a terminal or turn the
/// line around.
pub(crate) fn excerpt(text: &str) -> String {
    let acts = |character: &char| {
        character.is_control()
            || matches!(character,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{2028}' | '\u{2029}' | '\u{feff}')
    };
    let mut shown: String = text.chars().filter(|character| !acts(character)).take(EXCERPT + 1).collect();
    if let Some((end, _)) = shown.char_indices().nth(EXCERPT) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

/// The text of a file; a byte order mark is dropped, and lines end with a line feed only.
pub(crate) fn text_of(bytes: &[u8], problems: &mut Problems) -> Option<String> {
    if bytes.len() > limits::FILE_BYTES {
        problems.add(None, ProblemKind::FileTooLarge { kilobytes: limits::FILE_BYTES / 1024 });
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        problems.add(None, ProblemKind::FileNotUtf8 {});
        return None;
    };
    Some(text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n"))
}
