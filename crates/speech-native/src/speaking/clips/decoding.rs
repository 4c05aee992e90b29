//! Opus packets to sound.

use std::ops::ControlFlow;

use opusic_c::{Channels, Decoder, ErrorCode, SampleRate};

use super::container::OpusFile;
use super::{ClipError, LONGEST_CLIP};

/// The rate of a decoded clip, in Hz. Speech has nothing above the 12 kHz that it carries, and five
/// minutes take half the memory that they would at 48 kHz.
pub const CLIP_RATE: u32 = 24_000;

/// The longest packet: 120 ms.
const LONGEST_PACKET: usize = CLIP_RATE as usize * 120 / 1000;

/// A file counts samples at 48 kHz, whatever the rate of its sound.
const FILE_RATE: u64 = 48_000;

/// Decodes a file packet by packet: mono samples at [`CLIP_RATE`], until `sink` breaks.
pub(super) fn pieces(bytes: &[u8], sink: &mut dyn FnMut(&[f32]) -> ControlFlow<()>) -> Result<(), ClipError> {
    let file = OpusFile::read(bytes)?;
    // A decoder of one channel mixes two into one.
    let mut decoder = Decoder::new(Channels::Mono, SampleRate::Hz24000).map_err(damaged)?;
    decoder.set_gain(file.gain.into()).map_err(damaged)?;
    let total = decoded_length(&decoder, &file.packets)?;
    let begin = at_clip_rate(file.pre_skip.into());
    // The last page says where the sound ends, within its last packets. A place beyond what there is
    // (a clip cut from a longer one, or nonsense) says nothing.
    let end = Some(at_clip_rate(file.end)).filter(|end| (begin..=total).contains(end)).unwrap_or(total);
    if end <= begin {
        return Err(ClipError::Empty);
    }
    let mut buffer = [0.0; LONGEST_PACKET];
    let mut at = 0;
    for packet in &file.packets {
        let count = decoder.decode_float_to_slice(packet, &mut buffer, false).map_err(damaged)?;
        let wanted = begin.clamp(at, at + count) - at..end.clamp(at, at + count) - at;
        at += count;
        if wanted.is_empty() {
            continue;
        }
        let piece = &mut buffer[wanted];
        piece.iter_mut().for_each(|sample| *sample = sample.clamp(-1.0, 1.0));
        if sink(piece).is_break() {
            break;
        }
    }
    Ok(())
}

/// How many samples the packets hold, at [`CLIP_RATE`]; known before anything is decoded.
fn decoded_length(decoder: &Decoder, packets: &[Vec<u8>]) -> Result<usize, ClipError> {
    let mut total = 0;
    for packet in packets {
        total += decoder.get_nb_samples(packet).map_err(damaged)?;
        if total > (LONGEST_CLIP * CLIP_RATE) as usize {
            return Err(ClipError::TooLong);
        }
    }
    Ok(total)
}

fn at_clip_rate(samples: u64) -> usize {
    usize::try_from(samples / (FILE_RATE / u64::from(CLIP_RATE))).unwrap_or(usize::MAX)
}

fn damaged(error: ErrorCode) -> ClipError {
    ClipError::Damaged(error.message().to_owned())
}
