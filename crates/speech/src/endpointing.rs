//! The end of speech: when somebody began to speak, when they may have finished, when they have.

/// Settings of an [`Endpointer`]; all times in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndpointerSettings {
    /// The voice-activity score (0 to 1) from which a frame counts as speech.
    pub threshold: f32,
    /// Speech must last this long before it counts as begun, so that a click does not.
    pub onset_milliseconds: u32,
    /// A silence this long after speech starts recognition ahead of time.
    pub pause_milliseconds: u32,
    /// A silence this long after speech ends it; at most 250.
    pub hangover_milliseconds: u32,
    /// The longest utterance; it ends there.
    pub longest_milliseconds: u32,
    /// Sound kept from before the onset, so that the first consonant is not lost.
    pub lead_in_milliseconds: u32,
}

impl Default for EndpointerSettings {
    fn default() -> Self {
        Self {
            threshold: 0.5,
            onset_milliseconds: 80,
            pause_milliseconds: 96,
            hangover_milliseconds: 240,
            longest_milliseconds: 10_000,
            lead_in_milliseconds: 240,
        }
    }
}

/// What happened in the sound just given.
#[derive(Clone, Debug, PartialEq)]
pub enum Speech {
    /// Somebody began to speak.
    Began,
    /// A short silence: the clip so far may be all. Recognition may start on it now.
    Paused {
        /// The clip so far, at [`crate::RATE`].
        clip: Vec<f32>,
    },
    /// They went on speaking: what was started on the pause is to be cancelled.
    WentOn,
    /// They have finished. The clip is that of the last [`Speech::Paused`] if there was one and
    /// nobody spoke since.
    Ended {
        /// The whole clip, at [`crate::RATE`].
        clip: Vec<f32>,
    },
}

/// Finds utterances in a stream of sound.
#[derive(Debug)]
pub struct Endpointer {
    settings: EndpointerSettings,
}

impl Endpointer {
    /// An endpointer that has heard nothing yet.
    #[must_use]
    pub fn new(settings: EndpointerSettings) -> Self {
        Self { settings }
    }

    /// Takes the next samples, any number, at [`crate::RATE`], and says what happened in them.
    pub fn take(&mut self, samples: &[f32]) -> Vec<Speech> {
        let _ = (samples, self.settings);
        Vec::new()
    }
}
