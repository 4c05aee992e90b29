//! A trainer records: which passage is next, and which sound file belongs to which passage.

use std::collections::BTreeMap;

use crate::script::{Passage, PassageState};

/// Which passages a trainer goes through, one after the other, and where they are.
#[derive(Clone, Debug)]
pub struct Sitting {
    passages: Vec<Passage>,
    at: usize,
}

impl Sitting {
    /// Begins at the first passage that nobody has recorded: where an earlier sitting stopped.
    #[must_use]
    pub fn new(passages: Vec<Passage>) -> Self {
        let mut sitting = Self { passages, at: 0 };
        sitting.pass_recorded();
        sitting
    }

    /// The passage that is to be recorded; nothing where all are.
    #[must_use]
    pub fn current(&self) -> Option<&Passage> {
        self.passages.get(self.at)
    }

    /// The number of the current passage, from 1, and of all.
    #[must_use]
    pub fn place(&self) -> (usize, usize) {
        (self.at + 1, self.passages.len())
    }

    /// How many passages are recorded.
    #[must_use]
    pub fn recorded(&self) -> usize {
        self.passages.iter().filter(|passage| passage.state == PassageState::Recorded).count()
    }

    /// The current passage is recorded: on to the next one that is not.
    pub fn kept(&mut self) {
        if let Some(passage) = self.passages.get_mut(self.at) {
            passage.state = PassageState::Recorded;
        }
        self.pass_recorded();
    }

    /// Leaves the current passage for another sitting.
    pub fn skip(&mut self) {
        self.at = (self.at + 1).min(self.passages.len());
        self.pass_recorded();
    }

    /// Back to the passage before, recorded or not.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    fn pass_recorded(&mut self) {
        while self.current().is_some_and(|passage| passage.state == PassageState::Recorded) {
            self.at += 1;
        }
    }
}

/// Sound files that were recorded elsewhere, each with its passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// Files by the place of their passage.
    pub files: BTreeMap<usize, String>,
    /// Files that belong to no passage, in the order of their names.
    pub strays: Vec<String>,
}

/// Which passage each sound file speaks: the one of its name (`mill--story.hint.wav`), or the one of its number,
/// counted from 1 in the order of the course (`012.wav`).
#[must_use]
pub fn assign(passages: &[Passage], names: &[String]) -> Assigned {
    let by_key: BTreeMap<&str, usize> =
        passages.iter().zip(0..).map(|(passage, at)| (passage.key.as_str(), at)).collect();
    let mut assigned = Assigned::default();
    for name in names {
        let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
        let by_number = || stem.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < passages.len());
        match by_key.get(stem).copied().or_else(by_number) {
            Some(at) if !assigned.files.contains_key(&at) => drop(assigned.files.insert(at, name.clone())),
            _ => assigned.strays.push(name.clone()),
        }
    }
    assigned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(key: &str, state: PassageState) -> Passage {
        Passage { key: key.to_owned(), text: key.to_owned(), source: None, state }
    }

    fn sitting() -> Sitting {
        let states = [PassageState::Recorded, PassageState::Stale, PassageState::Missing, PassageState::Synthetic];
        Sitting::new(["a", "b", "c", "d"].into_iter().zip(states).map(|(key, state)| passage(key, state)).collect())
    }

    fn check(sitting: &Sitting, expected: Option<&str>) {
        assert_eq!(sitting.current().map(|passage| passage.key.as_str()), expected);
    }

    #[test]
    fn a_sitting_begins_where_the_last_one_stopped() {
        let mut sitting = sitting();
        check(&sitting, Some("b"));
        sitting.kept();
        check(&sitting, Some("c"));
        sitting.skip();
        check(&sitting, Some("d"));
        sitting.kept();
        check(&sitting, None);
        assert_eq!(sitting.recorded(), 3);
    }

    #[test]
    fn whoever_goes_back_may_record_once_more() {
        let mut sitting = sitting();
        sitting.back();
        check(&sitting, Some("a"));
        sitting.back();
        check(&sitting, Some("a"));
        sitting.kept();
        check(&sitting, Some("b"));
    }

    #[test]
    fn a_file_belongs_to_the_passage_of_its_name_or_number() {
        let passages: Vec<_> = ["course", "mill--who.hint"].map(|key| passage(key, PassageState::Missing)).into();
        let names = ["mill--who.hint.wav", "001.wav", "1.wav", "3.wav", "0.wav", "song.wav"].map(str::to_owned);
        let assigned = assign(&passages, &names);
        assert_eq!(
            assigned.files.into_iter().collect::<Vec<_>>(),
            [(0, "001.wav".to_owned()), (1, "mill--who.hint.wav".to_owned())]
        );
        assert_eq!(assigned.strays, ["1.wav", "3.wav", "0.wav", "song.wav"]);
    }
}
