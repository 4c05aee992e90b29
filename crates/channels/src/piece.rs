//! What one track or one recording is put together from.

use course::Line;

/// Something to be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A line: its recorded clip where there is one, else its text by a voice.
    Line(Line),
    /// Nothing, so that a listener can speak, think, or stop the player; in milliseconds.
    Silence(u32),
}

impl Piece {
    /// The text of a line; nothing for a silence.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Line(line) => Some(&line.text),
            Self::Silence(_) => None,
        }
    }
}

impl From<Line> for Piece {
    fn from(line: Line) -> Self {
        Self::Line(line)
    }
}

impl From<&Line> for Piece {
    fn from(line: &Line) -> Self {
        Self::Line(line.clone())
    }
}

/// How long a listener has to say a phrase, in milliseconds: twice a sentence of eight words.
pub(crate) const TO_SPEAK: u32 = 6_000;

/// How long a listener has to think before the player goes on, in milliseconds; whoever needs longer stops it.
pub(crate) const TO_THINK: u32 = 8_000;

/// How long a listener has to stop the player and choose, in milliseconds.
pub(crate) const TO_CHOOSE: u32 = 4_000;
