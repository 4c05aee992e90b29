//! A Piper voice's description: the `.onnx.json` beside its model.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use speech::VoiceError;

/// Real descriptions have 5 to 10 kB, and up to 100 kB with hundreds of speakers.
const LARGEST: u64 = 4 << 20;

/// The names of the beginning, the end and the gap between phonemes in a phoneme-id map.
pub(super) const BEGINNING: &str = "^";
pub(super) const END: &str = "$";
pub(super) const GAP: &str = "_";

/// What turns text into phonemes for a voice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum PhonemeType {
    /// espeak-ng does.
    #[default]
    Espeak,
    /// Nothing: each character is a phoneme.
    Text,
}

/// A voice's description, as far as it is used here. Fields that Piper does not need may be absent.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Config {
    audio: Audio,
    #[serde(default)]
    espeak: Espeak,
    #[serde(default)]
    pub(super) phoneme_type: PhonemeType,
    #[serde(default)]
    pub(super) inference: Inference,
    #[serde(default = "one")]
    num_speakers: u32,
    #[serde(default)]
    default_speaker_id: i64,
    pub(super) phoneme_id_map: BTreeMap<String, Vec<i64>>,
    #[serde(default)]
    pub(super) vowel_clusters: BTreeSet<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
struct Audio {
    sample_rate: u32,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Espeak {
    voice: String,
}

/// The scales of a VITS model; the defaults are Piper's (`config.py`).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default)]
pub(super) struct Inference {
    /// How much noise varies the sound.
    pub(super) noise_scale: f32,
    /// How long phonemes are: 2 is half the speed.
    pub(super) length_scale: f32,
    /// How much noise varies the lengths of phonemes.
    pub(super) noise_w: f32,
}

impl Default for Inference {
    fn default() -> Self {
        Self { noise_scale: 0.667, length_scale: 1.0, noise_w: 0.8 }
    }
}

fn one() -> u32 {
    1
}

impl Config {
    /// Reads a description and checks what the rest relies on.
    pub(super) fn read(path: &Path) -> Result<Self, VoiceError> {
        let unloadable = |reason: String| VoiceError::Unloadable(format!("{}: {reason}", path.display()));
        let file = std::fs::File::open(path).map_err(|error| unloadable(error.to_string()))?;
        let mut text = String::new();
        file.take(LARGEST).read_to_string(&mut text).map_err(|error| unloadable(error.to_string()))?;
        let config: Self = serde_json::from_str(&text).map_err(|error| unloadable(error.to_string()))?;
        config.check().map_err(|reason| unloadable(reason.into()))?;
        Ok(config)
    }

    fn check(&self) -> Result<(), &'static str> {
        if !(8_000..=48_000).contains(&self.audio.sample_rate) {
            return Err("its sample rate is not between 8 and 48 kHz");
        }
        if self.phoneme_type == PhonemeType::Espeak && self.espeak.voice.is_empty() {
            return Err("it names no espeak-ng voice");
        }
        if [BEGINNING, END, GAP].iter().any(|name| self.phoneme_id_map.get(*name).is_none_or(Vec::is_empty)) {
            return Err("its id map lacks the beginning, the end or the gap");
        }
        if self.phoneme_id_map.values().flatten().any(|id| !(0..65_536).contains(id)) {
            return Err("its id map has an id outside of 0 to 65535");
        }
        let Inference { noise_scale, length_scale, noise_w } = self.inference;
        let usable = |scale: f32, least: f32| (least..=10.0).contains(&scale);
        if !usable(noise_scale, 0.0) || !usable(length_scale, 0.1) || !usable(noise_w, 0.0) {
            return Err("a scale is out of bounds");
        }
        Ok(())
    }

    /// The rate of the voice's sound, in Hz.
    pub(super) fn rate(&self) -> u32 {
        self.audio.sample_rate
    }

    /// The espeak-ng voice whose phonemes the model was trained with.
    pub(super) fn espeak_voice(&self) -> &str {
        &self.espeak.voice
    }

    /// The speaker to ask the model for; models of one speaker take none.
    pub(super) fn speaker(&self) -> Option<i64> {
        (self.num_speakers > 1).then_some(self.default_speaker_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"audio": {"sample_rate": 22050}, "espeak": {"voice": "sw"},
        "phoneme_id_map": {"_": [0], "^": [1], "$": [2], "a": [14]}}"#;

    fn check(json: &str, expected: Result<(), &str>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("voice.onnx.json");
        std::fs::write(&path, json).unwrap();
        match (Config::read(&path), expected) {
            (Ok(_), Ok(())) => {}
            (Err(VoiceError::Unloadable(message)), Err(part)) => assert!(message.contains(part), "{message}"),
            (result, _) => panic!("{json}: {result:?}"),
        }
    }

    #[test]
    fn what_piper_can_do_without_may_be_absent() {
        check(GOOD, Ok(()));
    }

    #[test]
    fn a_description_that_cannot_be_used_is_refused_with_the_reason() {
        check("", Err("EOF"));
        check("[]", Err("voice.onnx.json"));
        check(&GOOD.replace("22050", "0"), Err("sample rate"));
        check(&GOOD.replace("\"sw\"", "\"\""), Err("espeak-ng voice"));
        check(&GOOD.replace("\"^\": [1]", "\"^\": []"), Err("id map lacks"));
        check(&GOOD.replace("[14]", "[-1]"), Err("an id outside"));
        check(&GOOD.replacen('{', r#"{"inference": {"length_scale": 0},"#, 1), Err("scale"));
        check(&GOOD.replacen('{', r#"{"phoneme_type": "pinyin","#, 1), Err("pinyin"));
        check(&GOOD.replacen('{', &format!(r#"{{"other": {},"#, "[".repeat(10_000)), 1), Err("expected value"));
    }

    #[test]
    fn a_missing_description_is_refused() {
        assert!(matches!(Config::read(Path::new("no/such/file")), Err(VoiceError::Unloadable(_))));
    }
}
