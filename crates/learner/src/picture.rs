//! The pictures by which members of a shared device are told apart.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A member's picture: something that everybody knows and that no creed forbids, told from the others by
/// its shape alone. Whoever does not write chooses one instead of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the thing that its name says")]
pub enum Picture {
    Tree,
    Sun,
    Moon,
    Star,
    Bird,
    Fish,
    Flower,
    Drum,
    Pot,
    Boat,
    House,
    Butterfly,
    Elephant,
    Lamp,
    Mountain,
    Key,
}

/// A text that names no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such picture")]
pub struct NoSuchPicture;

impl Picture {
    /// All pictures, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::Tree,
        Self::Sun,
        Self::Moon,
        Self::Star,
        Self::Bird,
        Self::Fish,
        Self::Flower,
        Self::Drum,
        Self::Pot,
        Self::Boat,
        Self::House,
        Self::Butterfly,
        Self::Elephant,
        Self::Lamp,
        Self::Mountain,
        Self::Key,
    ];

    /// The picture's name, which is also the key of its words in `locales/` after `picture-`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Tree => "tree",
            Self::Sun => "sun",
            Self::Moon => "moon",
            Self::Star => "star",
            Self::Bird => "bird",
            Self::Fish => "fish",
            Self::Flower => "flower",
            Self::Drum => "drum",
            Self::Pot => "pot",
            Self::Boat => "boat",
            Self::House => "house",
            Self::Butterfly => "butterfly",
            Self::Elephant => "elephant",
            Self::Lamp => "lamp",
            Self::Mountain => "mountain",
            Self::Key => "key",
        }
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Picture {
    type Err = NoSuchPicture;

    fn from_str(text: &str) -> Result<Self, NoSuchPicture> {
        Self::ALL.into_iter().find(|picture| picture.name() == text).ok_or(NoSuchPicture)
    }
}
