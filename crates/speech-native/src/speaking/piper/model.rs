//! A Piper model: ids to the sound of one sentence.

use std::borrow::Cow;
use std::path::Path;

use ort::session::builder::GraphOptimizationLevel;
use ort::session::{RunOptions, Session, SessionInputValue};
use ort::value::{Tensor, TensorElementType};
use speech::VoiceError;

use super::runtime;

/// Threads of an inference. The target has two cores, and more threads than cores are slower.
const THREADS: usize = 2;

/// A loaded model.
#[derive(Debug)]
pub(super) struct Model {
    session: Session,
    takes_speaker: bool,
}

/// The three scales in the order in which a model takes them: noise, length, noise of lengths.
pub(super) type Scales = [f32; 3];

impl Model {
    /// Loads a model and checks that it takes and gives what a Piper model does.
    pub(super) fn load(path: &Path) -> Result<Self, VoiceError> {
        runtime::load()?;
        let unloadable = |reason: String| VoiceError::Unloadable(format!("{}: {reason}", path.display()));
        let session = session(path).map_err(|error| unloadable(error.to_string()))?;
        let takes = |name: &str, element: TensorElementType| {
            session.inputs().iter().any(|input| input.name() == name && input.dtype().tensor_type() == Some(element))
        };
        let takes_speaker = takes("sid", TensorElementType::Int64);
        let expected_inputs = if takes_speaker { 4 } else { 3 };
        let fits = takes("input", TensorElementType::Int64)
            && takes("input_lengths", TensorElementType::Int64)
            && takes("scales", TensorElementType::Float32)
            && session.inputs().len() == expected_inputs
            && session.outputs().first().and_then(|output| output.dtype().tensor_type())
                == Some(TensorElementType::Float32);
        if !fits {
            return Err(unloadable("it is no Piper model".into()));
        }
        Ok(Self { session, takes_speaker })
    }

    /// The sound of one sentence, as the model gives it. `options` can end the inference from
    /// another thread.
    pub(super) fn infer(
        &mut self,
        ids: Vec<i64>,
        scales: Scales,
        speaker: Option<i64>,
        options: &RunOptions,
    ) -> Result<Vec<f32>, VoiceError> {
        let speaker = self.takes_speaker.then_some(speaker.unwrap_or(0));
        self.run(ids, scales, speaker, options).map_err(|error| VoiceError::Failed(error.to_string()))
    }

    fn run(
        &mut self,
        ids: Vec<i64>,
        scales: Scales,
        speaker: Option<i64>,
        options: &RunOptions,
    ) -> ort::Result<Vec<f32>> {
        let length = ids.len();
        #[expect(clippy::cast_possible_wrap, reason = "a sentence has no 2^63 phonemes")]
        let lengths = vec![length as i64];
        let mut inputs: Vec<(Cow<'_, str>, SessionInputValue<'_>)> = vec![
            ("input".into(), Tensor::from_array(([1, length], ids))?.into()),
            ("input_lengths".into(), Tensor::from_array(([1], lengths))?.into()),
            ("scales".into(), Tensor::from_array(([3], scales.to_vec()))?.into()),
        ];
        if let Some(speaker) = speaker {
            inputs.push(("sid".into(), Tensor::from_array(([1], vec![speaker]))?.into()));
        }
        let outputs = self.session.run_with_options(inputs, options)?;
        let (_, samples) = outputs[0].try_extract_tensor::<f32>()?;
        Ok(samples.to_vec())
    }
}

fn session(path: &Path) -> Result<Session, ort::Error> {
    let mut builder = Session::builder()?
        .with_intra_threads(THREADS)?
        .with_inter_threads(1)?
        .with_optimization_level(GraphOptimizationLevel::All)?;
    builder.commit_from_file(path)
}

/// Sound brought to full scale, sentence by sentence as Piper does (`voice.py`); a voice's models
/// differ in loudness without it. Silence stays silence; what is no number becomes silence.
pub(super) fn normalize(samples: &mut [f32]) {
    for sample in samples.iter_mut().filter(|sample| !sample.is_finite()) {
        *sample = 0.0;
    }
    let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    if peak < 1e-8 {
        samples.fill(0.0);
    } else {
        samples.iter_mut().for_each(|sample| *sample = (*sample / peak).clamp(-1.0, 1.0));
    }
}

#[cfg(test)]
mod tests {
    use super::normalize;

    fn check(samples: &[f32], expected: &[f32]) {
        let mut found = samples.to_vec();
        normalize(&mut found);
        assert_eq!(found, expected);
    }

    #[test]
    fn the_loudest_sample_becomes_full_scale() {
        check(&[0.25, -0.5, 0.0], &[0.5, -1.0, 0.0]);
        check(&[2.0, -4.0], &[0.5, -1.0]);
    }

    #[test]
    fn silence_and_damage_become_silence() {
        check(&[1e-9, -1e-9], &[0.0, 0.0]);
        check(&[f32::NAN, f32::INFINITY, 0.5], &[0.0, 0.0, 1.0]);
        check(&[], &[]);
    }
}
