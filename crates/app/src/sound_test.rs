//! A try of the microphone: for a few seconds its level is shown.

use std::thread;
use std::time::{Duration, Instant};

use installation::{Choice, Trouble};
use protocol::screen::Update;
use runtime::Told;
use speech::{Level, MicrophoneError};

use crate::Tell;
use crate::stay::on_screen;

/// How long the microphone is listened to.
const LASTS: Duration = Duration::from_secs(5);

/// How much is read at a time, in samples: a tenth of a second.
const PIECE: usize = speech::RATE as usize / 10;

/// Listens for a few seconds in a thread of its own; `failed` is told what went wrong.
pub(crate) fn listen(microphone: &Choice, tell: Tell, failed: impl FnOnce(Trouble) + Send + 'static) {
    let open = microphone.microphone();
    thread::spawn(move || {
        let Some(open) = open else { return };
        if let Err(error) = show_level(open, &tell) {
            failed(Trouble(error.told()));
        }
        tell(Update::Level { level: 0.0 });
    });
}

fn show_level(mut open: runtime::OpenMicrophone, tell: &Tell) -> Result<(), MicrophoneError> {
    let mut microphone = open()?;
    let began = Instant::now();
    let mut piece = [0.0; PIECE];
    while began.elapsed() < LASTS {
        let count = microphone.read(&mut piece, Duration::from_millis(200))?;
        tell(Update::Level { level: on_screen(Level::of(&piece[..count])) });
    }
    Ok(())
}
