//! A Piper voice.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use language::LanguageTag;
use ort::session::RunOptions;
use speech::{Utterance, Voice, VoiceError};

use super::front_end::FrontEnd;
use super::model::{Model, Scales, normalize};
use crate::speaking::speed_within_limits;

/// Sentences that may be ready before they are heard: one plays, one waits, one is computed.
const AHEAD: usize = 1;

/// A voice in Piper's format, for one language.
#[derive(Debug)]
pub struct PiperVoice {
    language: LanguageTag,
    front_end: FrontEnd,
    path: PathBuf,
    /// The model or why there is none, once it was needed: a broken one is not read again for every
    /// sentence.
    model: Option<Result<Model, VoiceError>>,
}

impl PiperVoice {
    /// Whether Piper voices can speak on this machine at all: whether the ONNX Runtime library is
    /// there and can be loaded.
    ///
    /// # Errors
    /// The library is absent, damaged or too old.
    pub fn usable() -> Result<(), VoiceError> {
        super::runtime::load()
    }

    /// Opens a voice: its model (`.onnx`), its description (`.onnx.json`), the language it speaks.
    /// Starts espeak-ng, which makes its phonemes. The model is loaded when it first speaks, or by
    /// [`PiperVoice::load`]: it has 60 MB, and a device may hold voices for many languages.
    ///
    /// # Errors
    /// The description is missing or damaged, or of a kind that is not supported (phonemes by pinyin,
    /// Hebrew or Japanese front ends), or espeak-ng's data is missing.
    pub fn open(model: &Path, description: &Path, language: LanguageTag) -> Result<Self, VoiceError> {
        let front_end = FrontEnd::open(description, &language)?;
        Ok(Self { language, front_end, path: model.to_owned(), model: None })
    }

    /// Loads the model and the ONNX Runtime library now, if they are not loaded yet.
    ///
    /// # Errors
    /// The library or the model is missing, damaged, or not what it should be.
    pub fn load(&mut self) -> Result<(), VoiceError> {
        let model = self.model.get_or_insert_with(|| Model::load(&self.path));
        model.as_ref().map(|_| ()).map_err(Clone::clone)
    }
}

impl Voice for PiperVoice {
    fn speaks(&self, language: &LanguageTag) -> bool {
        *language == self.language
    }

    fn speak(
        &mut self,
        utterance: &Utterance,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        if utterance.language != self.language {
            return Err(VoiceError::NoVoice(utterance.language.clone()));
        }
        self.load()?;
        let Self { front_end, model: Some(Ok(model)), .. } = self else { return Ok(()) };
        let rate = front_end.config.rate();
        let options = RunOptions::new().map_err(|error| VoiceError::Failed(error.to_string()))?;
        // The next sentence is computed while this one is heard: the sink waits for the speaker.
        std::thread::scope(|scope| {
            let (sender, sentences) = mpsc::sync_channel(AHEAD);
            let options = &options;
            let synthesis = scope.spawn(move || synthesize(front_end, model, utterance, options, &sender));
            let mut flow = ControlFlow::Continue(());
            for samples in sentences {
                flow = play(&samples, rate, sink);
                if flow.is_break() {
                    break;
                }
            }
            if flow.is_break() {
                // What is being computed is not wanted any more: it ends with an error, or is dropped
                // because nobody receives it.
                let _ = options.terminate();
            }
            let panicked = |_| Err(VoiceError::Failed("the voice's thread panicked".into()));
            let result = synthesis.join().unwrap_or_else(panicked);
            if flow.is_break() { Ok(()) } else { result }
        })
    }
}

/// Computes sentence after sentence, as long as somebody receives them.
fn synthesize(
    front_end: &FrontEnd,
    model: &mut Model,
    utterance: &Utterance,
    options: &RunOptions,
    sentences: &mpsc::SyncSender<Vec<f32>>,
) -> Result<(), VoiceError> {
    let inference = front_end.config.inference;
    let length = inference.length_scale / speed_within_limits(utterance.speed);
    let scales: Scales = [inference.noise_scale, length, inference.noise_w];
    for passage in front_end.passages(&utterance.text) {
        for sentence in front_end.sentences_of_passage(&passage)? {
            let mut samples = model.infer(sentence.ids, scales, front_end.config.speaker(), options)?;
            normalize(&mut samples);
            if sentences.send(samples).is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Hands a sentence on in pieces of 100 ms, so that it can be stopped soon.
fn play(samples: &[f32], rate: u32, sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>) -> ControlFlow<()> {
    for piece in samples.chunks(rate as usize / 10) {
        sink(piece, rate)?;
    }
    ControlFlow::Continue(())
}
