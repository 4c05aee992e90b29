//! Clips as the app plays them: Ogg Opus.

use speech::Pcm;
use speech_native::speaking::clips;
use workshop::{ClipCodec, CodecError};

/// The rates that Opus knows, in Hz.
const RATES: [u32; 5] = [8_000, 12_000, 16_000, 24_000, 48_000];

/// The rate of a clip whose sound has a rate that Opus does not know: speech has nothing above the 12 kHz that
/// it carries.
const USUAL: u32 = 24_000;

/// Opus in Ogg files.
pub(super) struct OpusCodec;

impl ClipCodec for OpusCodec {
    fn encode(&self, sound: &Pcm) -> Result<Vec<u8>, CodecError> {
        let failed = |error: speech_native::ClipError| CodecError(error.to_string());
        if RATES.contains(&sound.rate) {
            return clips::encode(sound).map_err(failed);
        }
        let samples = audio::resample(&sound.samples, sound.rate, USUAL);
        clips::encode(&Pcm { samples, rate: USUAL }).map_err(failed)
    }

    fn decode(&self, clip: &[u8]) -> Result<Pcm, CodecError> {
        clips::decode(clip).map_err(|error| CodecError(error.to_string()))
    }
}
