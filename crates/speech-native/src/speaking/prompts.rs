//! Prompts that were said before, ready to be said again at once.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use speech::Utterance;

use super::samples::Samples;

/// Sound as it is kept: 16 bits a sample, as the engines make it and half the size of what they hand
/// on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sound {
    pub(super) samples: Samples,
    /// In Hz.
    pub(super) rate: u32,
}

impl Sound {
    /// Hands the sound on in pieces of about 100 ms; says whether the sink broke.
    pub(super) fn play(&self, sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>) -> ControlFlow<()> {
        for piece in self.samples.pieces() {
            let piece: Vec<f32> = piece.iter().map(|sample| f32::from(*sample) / 32_768.0).collect();
            sink(&piece, self.rate)?;
        }
        ControlFlow::Continue(())
    }

    fn bytes(&self) -> usize {
        self.samples.len() * size_of::<i16>()
    }
}

/// What a kept sound is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Prompt {
    /// The voice's place in its ladder.
    pub(super) voice: usize,
    pub(super) language: String,
    pub(super) text: String,
    /// The speed in thousandths: speeds that differ by less sound the same.
    pub(super) speed: u32,
}

impl Prompt {
    pub(super) fn of(voice: usize, utterance: &Utterance) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a speed is between 0.5 and 2")]
        let speed = (super::speed_within_limits(utterance.speed) * 1_000.0).round() as u32;
        Self { voice, language: utterance.language.to_string(), text: utterance.text.clone(), speed }
    }
}

/// Sounds in memory, up to a number of bytes; the one that was not wanted for longest goes first.
#[derive(Debug)]
pub(super) struct Prompts {
    kept: BTreeMap<Prompt, (Arc<Sound>, u64)>,
    bytes: usize,
    limit: usize,
    wanted: u64,
}

impl Prompts {
    pub(super) fn new(limit: usize) -> Self {
        Self { kept: BTreeMap::new(), bytes: 0, limit, wanted: 0 }
    }

    pub(super) fn get(&mut self, prompt: &Prompt) -> Option<Arc<Sound>> {
        self.wanted += 1;
        let (sound, last) = self.kept.get_mut(prompt)?;
        *last = self.wanted;
        Some(sound.clone())
    }

    /// Keeps a sound. One that would fill more than a quarter of the memory is not kept: it would
    /// drive out many others and will hardly be wanted again.
    pub(super) fn put(&mut self, prompt: Prompt, sound: Arc<Sound>) {
        if sound.bytes() > self.limit / 4 {
            return;
        }
        self.wanted += 1;
        self.bytes += sound.bytes();
        if let Some((before, _)) = self.kept.insert(prompt, (sound, self.wanted)) {
            self.bytes -= before.bytes();
        }
        while self.bytes > self.limit {
            let Some(oldest) = self.kept.iter().min_by_key(|(_, (_, last))| *last).map(|(prompt, _)| prompt.clone())
            else {
                break;
            };
            if let Some((sound, _)) = self.kept.remove(&oldest) {
                self.bytes -= sound.bytes();
            }
        }
    }
}

/// Takes down what passes on its way to the sink, up to `limit` samples.
#[derive(Debug, Default)]
pub(super) struct TakeDown {
    samples: Samples,
    rate: u32,
    incomplete: bool,
}

impl TakeDown {
    pub(super) fn push(&mut self, piece: &[f32], rate: u32, limit: usize) {
        let fits = (self.rate == 0 || self.rate == rate) && self.samples.len() + piece.len() <= limit;
        if self.incomplete || !fits {
            self.abandon();
            return;
        }
        self.rate = rate;
        #[expect(clippy::cast_possible_truncation, reason = "a sample within full scale has 16 bits")]
        self.samples.extend(piece.iter().map(|sample| (sample * 32_768.0).round().clamp(-32_768.0, 32_767.0) as i16));
    }

    /// The sound is not whole and will not be kept.
    pub(super) fn abandon(&mut self) {
        self.incomplete = true;
        self.samples = Samples::default();
    }

    pub(super) fn sound(self) -> Option<Arc<Sound>> {
        let whole = !self.incomplete && !self.samples.is_empty();
        whole.then(|| Arc::new(Sound { samples: self.samples, rate: self.rate }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prompt(text: &str) -> Prompt {
        Prompt { voice: 0, language: "sw".into(), text: text.into(), speed: 1_000 }
    }

    fn sound(samples: usize) -> Arc<Sound> {
        Arc::new(Sound { samples: std::iter::repeat_n(1, samples).collect(), rate: 22_050 })
    }

    #[test]
    fn the_prompt_that_was_not_wanted_for_longest_goes_first() {
        let mut prompts = Prompts::new(8_000);
        for text in ["one", "two", "three", "four"] {
            prompts.put(prompt(text), sound(1_000));
        }
        assert!(prompts.get(&prompt("one")).is_some());
        prompts.put(prompt("five"), sound(1_000));
        assert!(prompts.get(&prompt("two")).is_none());
        assert!(prompts.get(&prompt("one")).is_some());
        assert_eq!(prompts.bytes, 8_000);
    }

    #[test]
    fn a_prompt_kept_twice_counts_once() {
        let mut prompts = Prompts::new(8_000);
        prompts.put(prompt("one"), sound(1_000));
        prompts.put(prompt("one"), sound(500));
        assert_eq!(prompts.bytes, 1_000);
    }

    #[test]
    fn a_long_text_is_not_kept() {
        let mut prompts = Prompts::new(8_000);
        prompts.put(prompt("a whole lesson"), sound(1_001));
        assert!(prompts.get(&prompt("a whole lesson")).is_none());
    }

    #[test]
    fn what_is_taken_down_comes_back_as_it_was() {
        let mut down = TakeDown::default();
        let samples: Vec<f32> = (-10..10).map(|step| step as f32 / 10.0).collect();
        down.push(&samples, 16_000, 1_000);
        let mut found = Vec::new();
        let _ = down.sound().unwrap().play(&mut |piece, rate| {
            assert_eq!(rate, 16_000);
            found.extend_from_slice(piece);
            ControlFlow::Continue(())
        });
        assert!(samples.iter().zip(&found).all(|(one, other)| (one - other).abs() < 1e-4), "{found:?}");
    }

    #[test]
    fn what_is_too_long_or_changes_its_rate_is_not_taken_down() {
        let mut down = TakeDown::default();
        down.push(&[0.5; 100], 16_000, 99);
        down.push(&[0.5; 10], 16_000, 99);
        assert_eq!(down.sound(), None);
        let mut down = TakeDown::default();
        down.push(&[0.5; 10], 16_000, 99);
        down.push(&[0.5; 10], 22_050, 99);
        assert_eq!(down.sound(), None);
    }
}
