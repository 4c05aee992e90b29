//! What could not be carried over: codes with arguments, never text. The words for people are in `locales/` under
//! `intake-<code>`.

use crate::limits;

/// One thing that could not be carried over as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The question or text that it is about, as its file names it or by its first words; empty where it is about the
    /// file as a whole.
    pub place: String,
    /// What it is.
    pub kind: LeftOutKind,
}

/// One kind of what is left out, as a program or a test lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOutCode {
    /// The code, in lower-case words joined by hyphens.
    pub code: &'static str,
    /// The names of its arguments.
    pub arguments: &'static [&'static str],
}

/// Lists each kind once: its code, and its arguments in the order in which messages get them.
macro_rules! left_out_kinds {
    ($(
        $(#[$doc:meta])*
        $code:literal $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* }
    )*) => {
        /// What could not be carried over. Texts that come from the file are shortened, and stripped of control
        /// characters.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum LeftOutKind {
            $( $(#[$doc])* $name { $( $(#[$field_doc])* $field: $type ),* }, )*
        }

        impl LeftOutKind {
            /// Every kind there is.
            pub const ALL: &'static [LeftOutCode] = &[
                $( LeftOutCode { code: $code, arguments: &[ $( stringify!($field) ),* ] }, )*
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

left_out_kinds! {
    /// The file is larger than is read.
    "file-too-large" FileTooLarge {
        /// The most accepted, in KiB.
        kilobytes: usize
    }
    /// The file is not UTF-8.
    "file-not-utf8" FileNotUtf8 {}
    /// The file is of another kind than its name says.
    "file-of-another-kind" FileOfAnotherKind {}
    /// A part of the file cannot be read.
    "malformed" Malformed {
        /// The beginning of it.
        near: String
    }
    /// The file cannot be read from here on.
    "cut-short" CutShort {
        /// The line, from 1; of an archive, 0.
        line: u32
    }
    /// The file declares entities of its own; nothing behind that was read.
    "entities" Entities {}
    /// The archive cannot be read.
    "archive-damaged" ArchiveDamaged {}
    /// The archive has more entries than are looked at.
    "archive-too-many" ArchiveTooMany {
        /// The most accepted.
        limit: usize
    }
    /// An entry that must be in the archive is absent, or is no plain file.
    "archive-entry-absent" ArchiveEntryAbsent {
        /// Its name.
        name: String
    }
    /// An entry is there twice, or bytes belong to two entries: programs read different things in such an archive.
    "archive-ambiguous" ArchiveAmbiguous {}
    /// An entry grows too much when it is unpacked, or is larger than the archive says.
    "archive-swells" ArchiveSwells {
        /// Its name.
        name: String
    }
    /// Entries that would be written outside of a folder, or that point elsewhere. Nothing is written, so that they do no
    /// harm; but nobody makes them by accident.
    "archive-hostile-names" ArchiveHostileNames {
        /// How many.
        count: usize
    }
    /// The content is of a kind that a course has nothing for.
    "content-unknown" ContentUnknown {
        /// The kind, as the file names it.
        kind: String
    }
    /// Pictures, sounds or films.
    "media" Media {
        /// How many.
        count: usize
    }
    /// A formula, of which only the signs are left.
    "formula" Formula {}
    /// A question without a text.
    "text-absent" TextAbsent {}
    /// A text that is too long.
    "text-too-long" TextTooLong {
        /// The most bytes accepted.
        limit: usize
    }
    /// An answer that cannot be said: a picture, or nothing but signs.
    "answer-unspeakable" AnswerUnspeakable {}
    /// Two answers are said in the same way; the first stays.
    "answer-twice" AnswerTwice {
        /// The answer.
        answer: String
    }
    /// A question has more answers than can be heard; the last wrong ones were left out.
    "too-many-answers" TooManyAnswers {
        /// The most accepted.
        limit: usize
    }
    /// A question has too few answers.
    "too-few-answers" TooFewAnswers {}
    /// A question has no right answer.
    "right-answer-absent" RightAnswerAbsent {}
    /// Several answers are right and all of them were to be chosen; in a course any one of them is right.
    "several-right" SeveralRight {}
    /// There are too few or too many things to put in order.
    "order-length" OrderLength {}
    /// A pattern that stands for many answers, with a star.
    "answer-pattern" AnswerPattern {
        /// The pattern.
        answer: String
    }
    /// A reply or hint that was left out because the question is too long with it.
    "replies" Replies {}
    /// There is more in the file than is taken; the rest was left out.
    "too-many" TooMany {
        /// The most accepted.
        limit: usize
    }
    /// The file does not say under which licence it may be used.
    "licence-unknown" LicenceUnknown {}
    /// Nothing in the file could be carried over.
    "nothing" Nothing {}
    /// There was more that could not be carried over than is listed.
    "more" More {
        /// How many are listed.
        limit: usize
    }
}

/// What was left out so far.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<LeftOut>);

impl Report {
    /// Adds one; beyond the limit only that there are more.
    pub(crate) fn add(&mut self, place: &str, kind: LeftOutKind) {
        match self.0.len() {
            fewer if fewer < limits::LEFT_OUT => self.0.push(LeftOut { place: excerpt(place), kind }),
            limits::LEFT_OUT => {
                self.0.push(LeftOut { place: String::new(), kind: LeftOutKind::More { limit: limits::LEFT_OUT } });
            }
            _ => {}
        }
    }

    /// All of it, in order.
    pub(crate) fn into_list(self) -> Vec<LeftOut> {
        self.0
    }
}

/// The longest excerpt, in characters.
const EXCERPT: usize = 60;

/// A text of the file as it is shown: short, on one line, and without characters that could act.
pub(crate) fn excerpt(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown: String =
        one_line.chars().filter(|character| !crate::plain_text::acts(*character)).take(EXCERPT + 1).collect();
    if let Some((end, _)) = shown.char_indices().nth(EXCERPT) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}
