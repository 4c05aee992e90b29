//! Clauses: what espeak-ng makes of a text, part by part.

/// One clause of a text in phonemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The clause in the International Phonetic Alphabet, as espeak-ng writes it: words apart by
    /// blanks, `(en)` marks where it switched to the rules of another language and back.
    pub phonemes: String,
    /// The mark that ended the clause.
    pub terminator: Terminator,
    /// Whether a sentence ends here. Also true at the end of a paragraph or text without a mark.
    pub ends_sentence: bool,
}

/// The mark that ends a clause, whatever the script: the Arabic question mark is a
/// [`Terminator::Question`] too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terminator {
    /// `.`
    FullStop,
    /// `?`
    Question,
    /// `!`
    Exclamation,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// The clause ended without one of these marks.
    Unmarked,
}

impl Terminator {
    /// The mark as Piper voices know it; empty for [`Terminator::Unmarked`].
    #[must_use]
    pub fn mark(self) -> &'static str {
        match self {
            Self::FullStop => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Comma => ",",
            Self::Colon => ":",
            Self::Semicolon => ";",
            Self::Unmarked => "",
        }
    }

    /// The terminator in espeak-ng's clause bits (`translate.h`: pause in 10 ms, intonation, type).
    /// Piper compares the same 20 bits (`espeakbridge.c`), so that an end of text without a mark,
    /// which espeak-ng gives a bit more than a full stop, stays unmarked.
    pub(crate) fn of_bits(bits: i32) -> Self {
        match bits & 0x000F_FFFF {
            0x0008_0028 => Self::FullStop,
            0x0008_2028 => Self::Question,
            0x0008_302D => Self::Exclamation,
            0x0004_1014 => Self::Comma,
            0x0004_001E => Self::Colon,
            0x0004_101E => Self::Semicolon,
            _ => Self::Unmarked,
        }
    }
}

/// The bit that says that a clause ends a sentence (`CLAUSE_TYPE_SENTENCE` in `translate.h`).
pub(crate) const ENDS_SENTENCE: i32 = 0x0008_0000;
