//! What was wrong in a course, and where: codes with arguments, never text.
//!
//! The words for people are in `locales/` under `problem-<code>`; how to mend it is the attribute
//! `.mend` of the same message.

/// One thing that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a name inside the course.
    pub file: String,
    /// The line, from 1; absent where it is about the file as a whole.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// How much a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The course works; something could be better.
    Warning,
    /// Something was left out of the course.
    Error,
}

/// One kind of problem, as a program or a test lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemCode {
    /// The code, in lower-case words joined by hyphens.
    pub code: &'static str,
    /// The names of its arguments.
    pub arguments: &'static [&'static str],
}

/// Lists each kind of problem once: its severity, its code, and its arguments in the order in
/// which messages get them.
macro_rules! problem_kinds {
    ($(
        $(#[$doc:meta])*
        $severity:ident $code:literal $name:ident { $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* }
    )*) => {
        /// What is wrong. Texts that come from the course are shortened, and stripped of control
        /// characters.
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

            /// How much it costs.
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

problem_kinds! {
    /// A file that must be there is absent.
    Error "file-absent" FileAbsent {}
    /// A file is there but cannot be read.
    Error "file-unreadable" FileUnreadable {}
    /// A file is larger than the reader accepts.
    Error "file-too-large" FileTooLarge {
        /// The most accepted, in KiB.
        kilobytes: u64
    }
    /// All text files of the course together are larger than the reader accepts; this one was left
    /// out.
    Error "course-too-large" CourseTooLarge {
        /// The most accepted, in KiB.
        kilobytes: u64
    }
    /// A file of text is not UTF-8.
    Error "file-not-utf8" FileNotUtf8 {}
    /// A file lies where only files of a certain name are read.
    Warning "file-unexpected" FileUnexpected {
        /// The file's name.
        name: String
    }
    /// There were more problems than are listed.
    Warning "more-problems" MoreProblems {
        /// How many are listed.
        limit: usize
    }

    /// A line is no TOML; it was set aside, and its whole table where it is a table's heading.
    Error "line-malformed" LineMalformed {
        /// The beginning of the line.
        near: String
    }
    /// A key is there twice; the first is used.
    Error "key-twice" KeyTwice {
        /// The key.
        key: String
    }
    /// A key that the format does not know.
    Warning "key-unknown" KeyUnknown {
        /// The key.
        key: String
    }
    /// A key that says nothing in a step of this kind.
    Warning "key-not-for-kind" KeyNotForKind {
        /// The key.
        key: String,
        /// The kind of the step.
        kind: String
    }
    /// A key that must be there is absent.
    Error "key-absent" KeyAbsent {
        /// The key.
        key: String
    }
    /// A value is of another type than its key needs.
    Error "wrong-type" WrongType {
        /// The key.
        key: String,
        /// The type that it needs: `text`, `number`, `true-or-false`, `texts`, `table`, `tables`
        /// or `clip`.
        expected: &'static str
    }
    /// A text is empty, or nothing is left of it without control characters.
    Error "text-empty" TextEmpty {
        /// The key or message it stands under.
        key: String
    }
    /// A text is too long.
    Error "text-too-long" TextTooLong {
        /// The key or message it stands under.
        key: String,
        /// The most bytes accepted.
        limit: usize
    }
    /// Control characters, or characters that turn the direction of writing, were taken out.
    Warning "control-characters" ControlCharacters {
        /// The key or message they stood under.
        key: String
    }
    /// A number is too small or too large.
    Error "number-out-of-range" NumberOutOfRange {
        /// The key.
        key: String,
        /// The least accepted.
        least: u16,
        /// The most accepted.
        most: u16
    }
    /// A list is longer than accepted; the rest was left out.
    Error "too-many" TooMany {
        /// What there is too much of: the key of the list, `language` or `step`.
        key: String,
        /// The most accepted.
        limit: usize
    }

    /// The course is written in a version of the format that this program does not know.
    Error "format-unknown" FormatUnknown {
        /// The version it says.
        found: String
    }
    /// A version is not three numbers.
    Error "version-malformed" VersionMalformed {
        /// What it says.
        value: String
    }
    /// A licence is no SPDX expression.
    Error "licence-malformed" LicenceMalformed {
        /// What it says.
        value: String
    }
    /// A name has other characters than a name may have.
    Error "name-malformed" NameMalformed {
        /// The key.
        key: String,
        /// What it says.
        value: String
    }
    /// A name that the format uses for itself.
    Error "name-reserved" NameReserved {
        /// The name.
        name: String
    }
    /// A language is named by something that is no language tag.
    Error "language-malformed" LanguageMalformed {
        /// What it says.
        value: String
    }
    /// A language that is not in the language table: nothing here can speak or hear it yet.
    Warning "language-unknown" LanguageUnknown {
        /// Its tag.
        language: String
    }
    /// A credit names a role that there is not.
    Error "role-unknown" RoleUnknown {
        /// The role it names.
        value: String
    }

    /// A course without lessons.
    Error "lessons-absent" LessonsAbsent {}
    /// A lesson is listed twice; the first counts.
    Error "lesson-twice" LessonTwice {
        /// The lesson.
        lesson: String
    }
    /// A lesson's file is there, but the course does not list it.
    Warning "lesson-unlisted" LessonUnlisted {
        /// The lesson.
        lesson: String
    }
    /// A lesson without a step that could be read; it was left out.
    Error "steps-absent" StepsAbsent {
        /// The lesson.
        lesson: String
    }
    /// Two steps have the same name; the first counts.
    Error "step-twice" StepTwice {
        /// The step.
        step: String
    }
    /// A step of a kind that there is not.
    Error "kind-unknown" KindUnknown {
        /// The kind it names.
        value: String
    }
    /// Two answers or items have the same name; the first counts.
    Error "answer-twice" AnswerTwice {
        /// The answer.
        answer: String
    }
    /// A question, or a list of items to put in order, has too few entries.
    Error "too-few-answers" TooFewAnswers {
        /// The step.
        step: String,
        /// The fewest accepted.
        least: usize
    }
    /// A question has no right answer.
    Error "right-answer-absent" RightAnswerAbsent {
        /// The step.
        step: String
    }
    /// A right answer is not among the answers.
    Error "right-answer-unknown" RightAnswerUnknown {
        /// The answer.
        answer: String
    }
    /// A branch begins at an answer that there is not.
    Error "branch-answer-unknown" BranchAnswerUnknown {
        /// The answer.
        answer: String
    }
    /// A jump goes to a step that there is not; the lesson goes on at the next step instead.
    Error "target-unknown" TargetUnknown {
        /// The step named.
        target: String
    }
    /// Steps lead back to each other and no answer leaves them; this jump back was left out.
    Error "endless-loop" EndlessLoop {
        /// The step from which the jump goes.
        step: String
    }
    /// No way leads to a step.
    Warning "step-unreachable" StepUnreachable {
        /// The step.
        step: String
    }

    /// A part of a words file is no Fluent.
    Error "words-malformed" WordsMalformed {
        /// The beginning of the line.
        near: String
    }
    /// Braces around something other than a term, a quoted text or a number.
    Error "braces-malformed" BracesMalformed {
        /// The message.
        key: String
    }
    /// A message, term or attribute is there twice; the first counts.
    Error "message-twice" MessageTwice {
        /// The message.
        key: String
    }
    /// A message is too long.
    Error "message-too-long" MessageTooLong {
        /// The message.
        key: String,
        /// The most accepted, in KiB.
        kilobytes: usize
    }
    /// All messages of a language together are too long; this one and those after it are left out.
    Error "language-too-long" LanguageTooLong {
        /// The message.
        key: String,
        /// The most accepted, in KiB.
        kilobytes: usize
    }
    /// A term that there is not.
    Error "term-unknown" TermUnknown {
        /// The term.
        term: String
    }
    /// A term that uses itself, or terms that are nested too deep.
    Error "term-endless" TermEndless {
        /// The term.
        term: String
    }
    /// A message or attribute that belongs to nothing in the course.
    Warning "words-unknown" WordsUnknown {
        /// The message, with its attribute.
        key: String
    }
    /// Words without which a step cannot be taken in this language.
    Error "words-absent" WordsAbsent {
        /// The message, with its attribute.
        key: String
    }
    /// Words that this language could do without, but other languages have or listeners miss.
    Warning "words-wanting" WordsWanting {
        /// The message, with its attribute.
        key: String
    }
    /// Two answers to one question are said in the same way.
    Error "wording-twice" WordingTwice {
        /// The wording.
        wording: String,
        /// One answer.
        first: String,
        /// The other answer.
        second: String
    }
    /// An answer has no letter or digit in it: it cannot be said.
    Error "wording-unspeakable" WordingUnspeakable {
        /// The message, with its attribute.
        key: String
    }

    /// A picture's or clip's name has other characters than it may have.
    Error "file-name-malformed" FileNameMalformed {
        /// What it says.
        value: String
    }
    /// A picture or clip is not in the course.
    Error "media-absent" MediaAbsent {
        /// The file.
        name: String
    }
    /// A picture or clip is too large, empty or unreadable.
    Error "media-unusable" MediaUnusable {
        /// The file.
        name: String,
        /// The most accepted, in KiB.
        kilobytes: u64
    }
    /// A clip belongs to no words of this language.
    Warning "clip-unknown" ClipUnknown {
        /// The key it stands under.
        key: String
    }
    /// The words have changed since a clip was recorded; the clip is not used.
    Warning "clip-stale" ClipStale {
        /// The key it stands under.
        key: String
    }
}
