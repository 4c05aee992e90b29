//! Lists the microphones and speakers of this machine, and shows for three seconds how loud it is.
//!
//! `cargo run -p audio --example device_check [MICROPHONE]`

use std::time::{Duration, Instant};

use audio::{DeviceMicrophone, Direction, devices};
use speech::{Microphone, MicrophoneError};

fn main() -> Result<(), MicrophoneError> {
    let all = devices();
    if all.is_empty() {
        println!("no sound devices");
    }
    for device in &all {
        let kind = if device.direction == Direction::Microphone { "hears " } else { "speaks" };
        println!("{} {kind} {} ({})", if device.is_default { "*" } else { " " }, device.name, device.id);
    }

    let mut microphone = DeviceMicrophone::open(std::env::args().nth(1).as_deref())?;
    let (meter, mut samples, mut count) = (microphone.meter(), vec![0.0; 1600], 0);
    println!("listening to {}", microphone.info().name);
    let start = Instant::now();
    let mut shown = start;
    while start.elapsed() < Duration::from_secs(3) {
        count += microphone.read(&mut samples, Duration::from_millis(100))?;
        if shown.elapsed() >= Duration::from_millis(100) {
            shown = Instant::now();
            let (rms, peak) = (meter.rms().0, meter.peak().0);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a bar of up to 48 characters")]
            let bar = "#".repeat(((rms + 96.0) / 2.0) as usize);
            println!("{rms:6.1} dBFS  peak {peak:6.1}  {bar}");
        }
    }
    let clipped = meter.clipped();
    println!("{count} samples in 3 s; {clipped} clipped, {} lost", microphone.dropped() + microphone.overruns());
    Ok(())
}
