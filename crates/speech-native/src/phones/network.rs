//! The network that hears phones, run by tract.

use std::sync::Arc;

use speech::RecogniserError;
use tract_onnx::prelude::*;

use super::features::BANDS;
use super::scoring::Posteriors;

/// What the network gives out: log posteriors of two kinds, and whether anybody speaks.
const OUTPUTS: [&str; 3] = ["ctc", "frame", "presence"];

/// The least log posterior, in nats. The runtime takes the logarithm of a probability, which is nothing at
/// all below e^-103 in single precision; a sum of paths could not be compared with any other then.
pub(super) const LEAST: f32 = -80.0;

/// A network, ready to run.
pub(super) struct Network {
    plan: Arc<TypedRunnableModel>,
    tokens: usize,
}

impl Network {
    /// Reads a network in the Open Neural Network Exchange format; its 8-bit weights are unfolded here.
    ///
    /// # Errors
    /// It is none, or of another form.
    pub(super) fn read(mut bytes: &[u8], tokens: usize) -> Result<Self, RecogniserError> {
        let unloadable = |error: TractError| RecogniserError::Unloadable(format!("the phone network: {error:#}"));
        let plan = plan(&mut bytes).map_err(unloadable)?;
        Ok(Self { plan, tokens })
    }

    /// What the network says of features, all frames of the first band first. One step is three frames.
    ///
    /// # Errors
    /// The network does not fit its description.
    pub(super) fn posteriors(&self, features: &[f32]) -> Result<Posteriors, RecogniserError> {
        let failed = |error: TractError| RecogniserError::Failed(format!("the phone network: {error:#}"));
        let frames = features.len() / BANDS;
        let input = Tensor::from_shape(&[1, BANDS, frames], features).map_err(failed)?;
        let outputs = self.plan.run(tvec!(input.into())).map_err(failed)?;
        let [ctc, frame, presence] = outputs.as_slice() else { return Err(other_form()) };
        Ok(Posteriors {
            ctc: self.by_step(ctc)?,
            frame: self.by_step(frame)?,
            presence: presence.to_plain_array_view::<f32>().map_err(|_| other_form())?.iter().copied().collect(),
            tokens: self.tokens,
        })
    }

    /// An output of all steps of each token, as all tokens of each step.
    fn by_step(&self, output: &TValue) -> Result<Vec<f32>, RecogniserError> {
        let [1, tokens, steps] = *output.shape() else { return Err(other_form()) };
        let view = output.to_plain_array_view::<f32>().map_err(|_| other_form())?;
        if tokens != self.tokens {
            return Err(other_form());
        }
        let places = (0..steps).flat_map(|step| (0..tokens).map(move |token| [0, token, step]));
        Ok(places.map(|place| view[place].max(LEAST)).collect())
    }
}

fn other_form() -> RecogniserError {
    RecogniserError::Failed("the phone network gives something else than log posteriors of its tokens".to_owned())
}

fn plan(bytes: &mut &[u8]) -> TractResult<Arc<TypedRunnableModel>> {
    let model = tract_onnx::onnx().model_for_read(bytes)?;
    let frames = model.sym("frames");
    let shape = [1.to_dim(), BANDS.to_dim(), frames.to_dim()];
    model.with_outputs_by_name(OUTPUTS)?.with_input_fact(0, f32::fact(shape).into())?.into_optimized()?.into_runnable()
}
