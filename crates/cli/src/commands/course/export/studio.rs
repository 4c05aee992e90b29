//! Where pieces become sound: recorded clips where there are any, else the voice that is here.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use audio::WavSpeaker;
use channels::Piece;
use course::Line;
use locale::Message;
use speech::{Pcm, Speaker, SpeakerError, Utterance, Voice, VoiceError};
use speech_native::speaking::clips;

use super::exported::Exported;
use crate::commands::Scene;
use crate::signals;
use crate::told::{Failure, file_message};

/// The silence between two pieces, in milliseconds: longer than between sentences, since nobody can ask.
const BREATH: u64 = 400;

/// The shortest recording, in milliseconds: there are players that skip what is shorter.
const SHORTEST: u64 = 2_000;

/// The rate of Opus files, in Hz: what Opus knows next above what voices speak at.
const OPUS_RATE: u32 = 24_000;

/// How a recording is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// WAV, mono, 16 bits, at this rate in Hz: every player and every telephone server takes it.
    Wav(u32),
    /// Ogg Opus: a fifteenth of the size, for players that know it.
    Opus,
}

impl Form {
    /// The ending of the files' names.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Wav(_) => "wav",
            Self::Opus => "opus",
        }
    }
}

/// What one recording came to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Recorded {
    /// How long it lasts, in milliseconds.
    pub(super) milliseconds: u64,
    /// The size of its file, in bytes.
    pub(super) bytes: u64,
}

/// Makes recordings.
pub(super) struct Studio<'a> {
    exported: &'a Exported<'a>,
    voice: Box<dyn Voice>,
    form: Form,
    stopped: Arc<AtomicBool>,
}

impl<'a> Studio<'a> {
    /// Opens the voice. From now on an interruption stops the work in order.
    pub(super) fn open(scene: &Scene, exported: &'a Exported<'a>, form: Form) -> Result<Self, Failure> {
        let voice = installation::voice(&scene.installation)?;
        Ok(Self { exported, voice, form, stopped: signals::stop_on_interrupt() })
    }

    /// Records pieces one after the other into a file; the form gives its name an ending.
    pub(super) fn record(&mut self, pieces: &[Piece], path: &Path) -> Result<Recorded, Failure> {
        let path = path.with_extension(self.form.ending());
        let milliseconds = match self.form {
            Form::Wav(rate) => {
                let mut file = WavSpeaker::create(&path, rate)?;
                self.speak_all(pieces, &mut file)?;
                file.pass(SHORTEST.saturating_sub(file.milliseconds()));
                file.finish()?;
                file.milliseconds()
            }
            Form::Opus => {
                let mut kept = Kept(Pcm { samples: Vec::new(), rate: OPUS_RATE });
                self.speak_all(pieces, &mut kept)?;
                kept.pass(SHORTEST.saturating_sub(kept.0.milliseconds()));
                let pcm = kept.0;
                let bytes = clips::encode(&pcm).map_err(|error| {
                    Failure::from(Message::new("error-recording-unencodable").with("detail", error.to_string()))
                })?;
                std::fs::write(&path, bytes).map_err(|error| Failure::from(file_message(&path, &error)))?;
                pcm.milliseconds()
            }
        };
        let bytes = path.metadata().map_or(0, |about| about.len());
        Ok(Recorded { milliseconds, bytes })
    }

    fn speak_all(&mut self, pieces: &[Piece], into: &mut dyn Speaker) -> Result<(), Failure> {
        for (at, piece) in pieces.iter().enumerate() {
            if at > 0 {
                into.pass(BREATH);
            }
            match piece {
                Piece::Silence(milliseconds) => into.pass(u64::from(*milliseconds)),
                Piece::Line(line) => self.speak(line, into)?,
            }
            if self.stopped.load(Ordering::SeqCst) {
                return Err(Message::new("error-export-stopped").into());
            }
        }
        Ok(())
    }

    /// Plays the clip of a line, or speaks it where there is none that can be played.
    fn speak(&mut self, line: &Line, into: &mut dyn Speaker) -> Result<(), Failure> {
        let clip = line.clip.as_ref().and_then(|clip| self.exported.clip(&clip.name));
        let clip = clip.and_then(|bytes| clips::decode(&bytes).ok());
        if let Some(sound) = clip {
            return Ok(into.write(&sound.samples, sound.rate)?);
        }
        let language = self.exported.tree.language.clone();
        let utterance = Utterance { text: line.text.clone(), language, speed: 1.0 };
        let mut failure: Option<SpeakerError> = None;
        let stopped = self.stopped.clone();
        let spoken: Result<(), VoiceError> = self.voice.speak(&utterance, &mut |samples, rate| {
            failure = into.write(samples, rate).err();
            let stops = failure.is_some() || stopped.load(Ordering::SeqCst);
            if stops { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        failure.map_or(Ok(()), |error| Err(error.into())).and(spoken.map_err(Failure::from))
    }
}

/// A speaker that keeps what is said, at [`OPUS_RATE`].
#[derive(Debug)]
struct Kept(Pcm);

impl Speaker for Kept {
    fn write(&mut self, samples: &[f32], rate: u32) -> Result<(), SpeakerError> {
        self.0.samples.extend(audio::resample(samples, rate, OPUS_RATE));
        Ok(())
    }

    fn finish(&mut self) -> Result<(), SpeakerError> {
        Ok(())
    }

    fn stop(&mut self) {}

    fn pass(&mut self, milliseconds: u64) {
        let silence = usize::try_from(milliseconds * u64::from(OPUS_RATE) / 1_000).unwrap_or(0);
        self.0.samples.resize(self.0.samples.len() + silence, 0.0);
    }

    fn paces_itself(&self) -> bool {
        true
    }
}
