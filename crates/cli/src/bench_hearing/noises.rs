//! Sounds in which nobody says anything, against lists of words.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use speech::{Expectation, Hearing};
use speech_native::PhonesRecogniser;

use super::draw::Draw;
use super::figures::Share;
use super::sounds::{Kind, sound};
use crate::told::Failure;

/// Sounds that are tried in all, a language's words after the other's.
pub(crate) const SOUNDS: usize = 1_000;
/// The length of the lists that they are tried with.
const AMONG: usize = 4;

/// How sounds of a kind went.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Taken {
    /// A candidate was taken for sure.
    pub(crate) sure: Share,
    /// It was asked which of two it was.
    pub(crate) near: Share,
}

/// How sounds went, by kind.
#[derive(Debug, Default)]
pub(crate) struct Noises {
    /// By kind.
    pub(crate) kinds: BTreeMap<Kind, Taken>,
    /// Sounds so far, no two of which are the same.
    tried: u64,
}

impl Noises {
    /// Tries so many sounds against lists of a language's words. `people` are clips of speech.
    ///
    /// # Errors
    /// The recogniser cannot work.
    pub(crate) fn hear(
        &mut self,
        recogniser: &mut PhonesRecogniser,
        expectation: &Expectation,
        people: &[Vec<f32>],
        sounds: usize,
    ) -> Result<(), Failure> {
        let words = expectation.candidates.len();
        recogniser.set_takes(Vec::new());
        for index in 0..sounds {
            self.tried += 1;
            let mut draw = Draw::of(self.tried);
            let kind = Kind::ALL[index % Kind::ALL.len()];
            let clip = sound(kind, people, &mut draw);
            let list: Vec<usize> = (0..AMONG.min(words)).map(|_| draw.below(words)).collect();
            let examined = recogniser.examine(&clip, expectation, &|| false)?;
            let hearing = examined.map_or(Hearing::Nothing, |examined| examined.hearing_among(distinct(list)));
            let taken = self.kinds.entry(kind).or_default();
            taken.sure.count(share_of(matches!(hearing, Hearing::Sure { .. })));
            taken.near.count(share_of(matches!(hearing, Hearing::Near { .. })));
        }
        Ok(())
    }

    /// Of all kinds together.
    pub(crate) fn all(&self) -> Taken {
        let sum = |pick: fn(&Taken) -> Share| self.kinds.values().map(pick).fold(Share::default(), Share::with);
        Taken { sure: sum(|taken| taken.sure), near: sum(|taken| taken.near) }
    }

    /// The figures as JSON.
    pub(crate) fn json(&self) -> Value {
        let kinds: BTreeMap<&str, Value> = self.kinds.iter().map(|(kind, taken)| (kind.name(), taken.json())).collect();
        json!({ "all": self.all().json(), "kinds": kinds })
    }
}

impl Taken {
    fn json(self) -> Value {
        let (low, high) = self.sure.interval().unzip();
        json!({
            "sounds": self.sure.clips(),
            "sure": self.sure.value(),
            "low": low,
            "high": high,
            "near": self.near.value(),
        })
    }
}

fn share_of(is_so: bool) -> f64 {
    if is_so { 1.0 } else { 0.0 }
}

fn distinct(mut list: Vec<usize>) -> Vec<usize> {
    list.sort_unstable();
    list.dedup();
    list
}
