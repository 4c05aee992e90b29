//! Recorded clips: Ogg files with Opus in them, as courses carry them and as members record them.

mod container;
mod decoding;
mod encoding;
mod stretching;

use std::ops::ControlFlow;

use speech::Pcm;

pub use decoding::CLIP_RATE;
pub use encoding::encode;
pub(crate) use stretching::Stretching;

/// The largest clip that is read, in bytes.
pub const LARGEST_CLIP: usize = 8 << 20;

/// The longest clip that is read, in seconds.
pub const LONGEST_CLIP: u32 = 5 * 60;

/// Why a clip cannot be played or made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClipError {
    /// The file has more than [`LARGEST_CLIP`] bytes.
    #[error("the clip has {0} bytes")]
    TooLarge(usize),
    /// The sound lasts longer than [`LONGEST_CLIP`] seconds.
    #[error("the clip is too long")]
    TooLong,
    /// It is no Ogg file with Opus in it.
    #[error("no Ogg Opus file: {0}")]
    NotOpus(String),
    /// It is one, but of a kind that is not played here: more than two channels, a later format.
    #[error("an Opus file of another kind: {0}")]
    Unsupported(String),
    /// It is damaged; what came before the damage stays valid.
    #[error("the clip is damaged: {0}")]
    Damaged(String),
    /// There is no sound in it.
    #[error("the clip is empty")]
    Empty,
    /// Opus knows no sound of this rate (8, 12, 16, 24 and 48 kHz).
    #[error("Opus has no rate of {0} Hz")]
    Rate(u32),
}

/// Plays a clip at a speed between 0.5 and 2 without changing its pitch: calls `sink` with one piece
/// of sound after the other, and stops when it breaks.
///
/// # Errors
/// The file is no clip, damaged, too large or too long. Pieces already given stay valid.
pub fn play_clip(
    bytes: &[u8],
    speed: f32,
    sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
) -> Result<(), ClipError> {
    let mut stretching = Stretching::new(speed, CLIP_RATE);
    let mut flow = ControlFlow::Continue(());
    decoding::pieces(bytes, &mut |piece| {
        let stretched = stretching.push(piece);
        if !stretched.is_empty() {
            flow = sink(&stretched, CLIP_RATE);
        }
        flow
    })?;
    if flow.is_continue() {
        let rest = stretching.finish();
        if !rest.is_empty() {
            let _ = sink(&rest, CLIP_RATE);
        }
    }
    Ok(())
}

/// Decodes a clip as a whole: mono, at [`CLIP_RATE`].
///
/// # Errors
/// The file is no clip, damaged, too large or too long.
pub fn decode(bytes: &[u8]) -> Result<Pcm, ClipError> {
    let mut samples = Vec::new();
    decoding::pieces(bytes, &mut |piece| {
        samples.extend_from_slice(piece);
        ControlFlow::Continue(())
    })?;
    Ok(Pcm { samples, rate: CLIP_RATE })
}
