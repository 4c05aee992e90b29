//! A phrasebook that spells out what is meant, so that a walk can find it again.

use channels::{Heading, Phrase, Phrasebook};

pub(crate) struct Spelled;

impl Phrasebook for Spelled {
    fn phrase(&self, phrase: &Phrase) -> String {
        format!("«{phrase:?}»")
    }

    fn heading(&self, heading: &Heading) -> String {
        format!("«{heading:?}»")
    }
}
