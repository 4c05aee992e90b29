//! What the gate finds, and where: codes with arguments, never text.
//!
//! The words for people are in `locales/` under `problem-<code>`, beside those of the reader's problems; how
//! to mend it is the attribute `.mend` of the same message.

use course::{ProblemCode, Severity};

/// One thing that should be better before a course is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as a name inside the course.
    pub file: String,
    /// The line, from 1; absent where it is about the file as a whole.
    pub line: Option<u32>,
    /// What it is.
    pub kind: FaultKind,
}

/// Lists each kind of fault once: its severity, its code, and its arguments in the order in which messages
/// get them.
macro_rules! fault_kinds {
    ($(
        $(#[$doc:meta])*
        $severity:ident $code:literal $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* }
    )*) => {
        /// What should be better. [`Severity::Error`] keeps a course from being built.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum FaultKind {
            $( $(#[$doc])* $name { $( $(#[$field_doc])* $field: $type ),* }, )*
        }

        impl FaultKind {
            /// Every kind of fault there is.
            pub const ALL: &'static [ProblemCode] = &[
                $( ProblemCode { code: $code, arguments: &[ $( stringify!($field) ),* ] }, )*
            ];

            /// The code under which `locales/` has the message.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $( Self::$name { .. } => $code, )* }
            }

            /// Whether it keeps a course from being built.
            #[must_use]
            pub fn severity(&self) -> Severity {
                match self { $( Self::$name { .. } => Severity::$severity, )* }
            }

            /// The arguments of the message, by name.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $( Self::$name { $( $field ),* } => vec![ $( (stringify!($field), $field.to_string()) ),* ], )* }
            }
        }
    };
}

fault_kinds! {
    /// The source has changed since these words were translated.
    Warning "translation-stale" TranslationStale {
        /// The message, with its attribute.
        key: String
    }
    /// A clip fits its words, but the source of these words has changed: both have to be made anew.
    Warning "clip-outdated" ClipOutdated {
        /// The key it stands under.
        key: String
    }
    /// A language is recorded in part: the recorded voice and the synthetic one take turns.
    Warning "clips-wanting" ClipsWanting {
        /// Its tag.
        language: String,
        /// How many texts have no clip.
        missing: usize
    }
    /// No voice speaks the language, and texts without a clip stay silent.
    Error "clips-needed" ClipsNeeded {
        /// Its tag.
        language: String,
        /// How many texts have no clip.
        missing: usize
    }
    /// A clip that cannot be played.
    Error "clip-unplayable" ClipUnplayable {
        /// The file.
        name: String
    }
    /// A clip in which nobody speaks.
    Error "clip-silent" ClipSilent {
        /// The file.
        name: String
    }
    /// A recording that was too loud for the microphone, and is distorted.
    Warning "clip-clipped" ClipClipped {
        /// The file.
        name: String
    }
    /// A recording that is much quieter than the voices around it.
    Warning "clip-quiet" ClipQuiet {
        /// The file.
        name: String,
        /// Its loudness in LUFS.
        loudness: i32
    }
    /// A recording that is much louder than the voices around it.
    Warning "clip-loud" ClipLoud {
        /// The file.
        name: String,
        /// Its loudness in LUFS.
        loudness: i32
    }
    /// A recording with noise behind the voice.
    Warning "clip-noisy" ClipNoisy {
        /// The file.
        name: String
    }
    /// A recording that is far too short or too long for its words: most likely it speaks others.
    Warning "clip-unlike-words" ClipUnlikeWords {
        /// The key it stands under.
        key: String,
        /// How long it is, in seconds.
        seconds: u64
    }
    /// A recording in the folder of a language that no words have.
    Warning "clip-unused" ClipUnused {
        /// The file.
        name: String
    }

    /// Two answers to one question have the same sound in this language.
    Error "answers-same-sound" AnswersSameSound {
        /// The answer to which one wording belongs.
        first: String,
        /// The answer to which the other belongs.
        second: String,
        /// The one wording.
        one: String,
        /// The other wording.
        other: String
    }
    /// Two answers to one question sound much alike in this language.
    Warning "answers-alike" AnswersAlike {
        /// The answer to which one wording belongs.
        first: String,
        /// The answer to which the other belongs.
        second: String,
        /// The one wording.
        one: String,
        /// The other wording.
        other: String
    }
    /// An answer that nobody would say: it has no short wording.
    Warning "answer-too-long" AnswerTooLong {
        /// The message, with its attribute.
        key: String,
        /// The most words of a short wording.
        words: usize
    }
    /// More answers are offered by voice than a listener keeps in mind.
    Warning "answers-too-many" AnswersTooMany {
        /// The step.
        step: String,
        /// How many there are.
        count: usize,
        /// How many a listener keeps in mind.
        limit: usize
    }
    /// An answer that is too long for a card that is touched.
    Warning "card-too-long" CardTooLong {
        /// The message, with its attribute.
        key: String,
        /// The most characters of a card.
        limit: usize
    }

    /// A sentence that is too long to be heard.
    Warning "sentence-too-long" SentenceTooLong {
        /// The message, with its attribute.
        key: String,
        /// How many words it has; characters, in a script that writes no spaces.
        count: usize,
        /// How many it should have at most.
        limit: usize
    }
    /// Figures, which a voice may read in another way than was meant.
    Warning "text-figures" TextFigures {
        /// The message, with its attribute.
        key: String,
        /// The figures.
        found: String
    }
    /// An abbreviation, which a voice reads as a word or letter by letter.
    Warning "text-abbreviation" TextAbbreviation {
        /// The message, with its attribute.
        key: String,
        /// The abbreviation.
        found: String
    }
    /// A sign that a voice leaves out or names in its own way.
    Warning "text-sign" TextSign {
        /// The message, with its attribute.
        key: String,
        /// The sign.
        found: String
    }
    /// Letters of another script than that of the language.
    Warning "text-foreign-script" TextForeignScript {
        /// The message, with its attribute.
        key: String,
        /// The word.
        found: String
    }

    /// A file that is no picture of the kind that its name says.
    Error "picture-unreadable" PictureUnreadable {
        /// The file.
        name: String
    }
    /// A picture with more pixels than a device shows.
    Error "picture-too-many-pixels" PictureTooManyPixels {
        /// The file.
        name: String,
        /// Its width in pixels.
        width: usize,
        /// Its height in pixels.
        height: usize
    }
    /// A picture that is larger than a small screen needs.
    Warning "picture-large" PictureLarge {
        /// The file.
        name: String,
        /// Its width in pixels.
        width: usize,
        /// Its height in pixels.
        height: usize,
        /// Its size in KiB.
        kilobytes: u64,
        /// The size that it should have at most, in KiB.
        limit: u64
    }
    /// A picture that nothing shows.
    Warning "picture-unused" PictureUnused {
        /// The file.
        name: String
    }

    /// A licence that is not on the SPDX list.
    Error "licence-unknown" LicenceUnknown {
        /// What the course says.
        licence: String
    }
    /// A licence under which not everybody may use, change and hand on the course.
    Warning "licence-not-free" LicenceNotFree {
        /// What the course says.
        licence: String
    }
    /// Nobody is named as the course's author.
    Warning "author-uncredited" AuthorUncredited {}
    /// There are recordings in a language, and nobody is named as their voice.
    Warning "voice-uncredited" VoiceUncredited {
        /// Its tag.
        language: String
    }
}
