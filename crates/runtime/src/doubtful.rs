//! Sounds that were not surely understood, until the member tells what they were.

use std::collections::VecDeque;

use engine::Ticket;

/// How many are held: while choices are offered one by one, replies to them come after the sound
/// that was in doubt.
const MOST: usize = 8;

/// The longest that is held, in samples: 8 s, which is the longest take.
const LONGEST: usize = 8 * speech::RATE as usize;

/// The last sounds that were not surely understood.
#[derive(Debug, Default)]
pub(crate) struct Doubtful {
    sounds: VecDeque<(Ticket, Vec<f32>)>,
}

impl Doubtful {
    /// Holds a sound, and lets the oldest go where there are too many.
    pub(crate) fn add(&mut self, id: Ticket, samples: Vec<f32>) {
        if samples.len() > LONGEST {
            return;
        }
        self.sounds.push_back((id, samples));
        if self.sounds.len() > MOST {
            self.sounds.pop_front();
        }
    }

    /// Gives a sound away, where it is still there.
    pub(crate) fn remove(&mut self, id: Ticket) -> Option<Vec<f32>> {
        let at = self.sounds.iter().position(|(held, _)| *held == id)?;
        self.sounds.remove(at).map(|(_, samples)| samples)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_sounds_and_monologues_are_let_go() {
        let mut doubtful = Doubtful::default();
        for id in 1..=9 {
            doubtful.add(Ticket(id), vec![0.1; 10]);
        }
        doubtful.add(Ticket(10), vec![0.1; LONGEST + 1]);
        let held: Vec<u64> = (1..=10).filter(|id| doubtful.remove(Ticket(*id)).is_some()).collect();
        assert_eq!(held, (2..=9).collect::<Vec<u64>>());
        assert_eq!(doubtful.remove(Ticket(2)), None);
    }
}
