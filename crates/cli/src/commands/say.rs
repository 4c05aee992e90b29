//! `sauti say`: a text, spoken.

use std::ops::ControlFlow;

use audio::Direction;
use locale::Message;
use serde_json::json;
use speech::{SpeakerError, Utterance};

use crate::arguments::Say;
use crate::commands::Scene;
use crate::told::Failure;
use installation::Choice;

/// Says a text.
pub(crate) fn run(scene: &Scene, arguments: &Say) -> Result<(), Failure> {
    let choice = Choice::of(arguments.speaker.as_deref(), Direction::Speaker);
    let mut open = choice.speaker().ok_or_else(|| SpeakerError::Absent(String::new()))?;
    let mut voice = installation::voice(&scene.installation)?;
    let utterance =
        Utterance { text: arguments.text.join(" "), language: arguments.language.clone(), speed: arguments.speed };
    // The voice begins to work while the device is opened.
    let mut speaker = open()?;
    let mut failure = None;
    let (mut samples_said, mut rate_said) = (0_u64, 1_u32);
    voice.speak(&utterance, &mut |samples, rate| match speaker.write(samples, rate) {
        Ok(()) => {
            samples_said += samples.len() as u64;
            rate_said = rate.max(1);
            ControlFlow::Continue(())
        }
        Err(error) => {
            failure = Some(error);
            ControlFlow::Break(())
        }
    })?;
    if let Some(error) = failure {
        return Err(error.into());
    }
    speaker.finish()?;
    let milliseconds = samples_said * 1000 / u64::from(rate_said);
    if milliseconds == 0 {
        return Err(Message::new("error-nothing-to-say").into());
    }
    scene.output().value(&json!({ "milliseconds": milliseconds, "language": arguments.language }));
    Ok(())
}
