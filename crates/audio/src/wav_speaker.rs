//! A sound file in the place of a speaker.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use hound::{SampleFormat, WavSpec, WavWriter};
use speech::{Speaker, SpeakerError};

use crate::FADE_MILLISECONDS;
use crate::resampler::{RATES, Resampler};

/// The length at which a file is full, in samples: a WAV file counts its bytes in 32 bits.
const FULL: u64 = (u32::MAX as u64 - 4096) / 2;

/// A WAV file (mono, 16 bits) that takes the place of a speaker. It is written as it is spoken, and
/// its header is made right once a second and whenever an utterance ends, so that a program that is
/// killed leaves a file that can be heard up to its last second.
pub struct WavSpeaker {
    writer: WavWriter<BufWriter<File>>,
    rate: u32,
    resampler: Resampler,
    ready: Vec<f32>,
    written: u64,
    /// Samples since the header was last made right.
    unsettled: u32,
    last: f32,
    /// Thousandths of a sample of silence that are still owed, so that many short pauses add up.
    owed: u64,
    /// What went wrong where nobody could be told; the next call tells.
    failure: Option<SpeakerError>,
}

impl WavSpeaker {
    /// Creates the file, or empties it, for sound at `rate` Hz.
    ///
    /// # Errors
    /// [`SpeakerError::Unwritable`] where it cannot be created.
    pub fn create(path: &Path, rate: u32) -> Result<Self, SpeakerError> {
        if !RATES.contains(&rate) {
            return Err(SpeakerError::Unwritable("the sample rate is out of range".to_owned()));
        }
        let form = WavSpec { channels: 1, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut writer = WavWriter::create(path, form).map_err(unwritable)?;
        writer.flush().map_err(unwritable)?;
        Ok(Self {
            writer,
            rate,
            resampler: Resampler::new(rate, rate),
            ready: Vec::new(),
            written: 0,
            unsettled: 0,
            last: 0.0,
            owed: 0,
            failure: None,
        })
    }

    /// How much the file holds, in milliseconds.
    #[must_use]
    pub fn milliseconds(&self) -> u64 {
        self.written * 1000 / u64::from(self.rate)
    }

    /// Writes what is ready into the file.
    fn put(&mut self) -> Result<(), SpeakerError> {
        for index in 0..self.ready.len() {
            if self.written >= FULL {
                self.ready.clear();
                return Err(SpeakerError::Unwritable("the file is full".to_owned()));
            }
            self.last = self.ready[index];
            #[expect(clippy::cast_possible_truncation, reason = "the value is within the range of 16 bits")]
            let sample = (self.last.clamp(-1.0, 1.0) * 32_767.0).round() as i16;
            self.writer.write_sample(sample).map_err(unwritable)?;
            self.written += 1;
            self.unsettled += 1;
            if self.unsettled >= self.rate {
                self.settle()?;
            }
        }
        self.ready.clear();
        Ok(())
    }

    /// Makes the header right and hands everything to the system.
    fn settle(&mut self) -> Result<(), SpeakerError> {
        self.unsettled = 0;
        self.writer.flush().map_err(unwritable)
    }

    /// Writes silence of a length in milliseconds, after what is still in the resampler.
    fn put_silence(&mut self, milliseconds: u64) -> Result<(), SpeakerError> {
        self.put_rest()?;
        self.owed = self.owed.saturating_add(milliseconds.saturating_mul(u64::from(self.rate)));
        let mut silence = self.owed / 1000;
        self.owed %= 1000;
        while silence > 0 {
            let piece = silence.min(4096);
            self.ready.resize(usize::try_from(piece).unwrap_or(0), 0.0);
            self.put()?;
            silence -= piece;
        }
        Ok(())
    }

    /// Tells what went wrong earlier.
    fn tell(&mut self) -> Result<(), SpeakerError> {
        self.failure.take().map_or(Ok(()), Err)
    }

    /// Writes what is still in the resampler.
    fn put_rest(&mut self) -> Result<(), SpeakerError> {
        self.resampler.finish(&mut self.ready);
        self.put()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where map_err wants it")]
fn unwritable(error: hound::Error) -> SpeakerError {
    SpeakerError::Unwritable(error.to_string())
}

impl Speaker for WavSpeaker {
    fn write(&mut self, samples: &[f32], rate: u32) -> Result<(), SpeakerError> {
        if !RATES.contains(&rate) {
            return Err(SpeakerError::Failed(format!("sound at {rate} Hz")));
        }
        self.tell()?;
        if self.resampler.from() != rate {
            self.put_rest()?;
            self.resampler = Resampler::new(rate, self.rate);
        }
        for piece in samples.chunks(4096) {
            let sound: Vec<f32> = piece.iter().map(|sample| crate::within_full_scale(*sample)).collect();
            self.resampler.push(&sound, &mut self.ready);
            self.put()?;
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), SpeakerError> {
        self.tell()?;
        self.put_rest()?;
        self.settle()
    }

    fn stop(&mut self) {
        self.resampler.reset();
        self.ready.clear();
        let length = self.rate * FADE_MILLISECONDS / 1000;
        let last = self.last;
        #[expect(clippy::cast_precision_loss, reason = "a few hundred steps")]
        self.ready.extend((1..=length).map(|step| last * (1.0 - step as f32 / length as f32)));
        self.failure = self.failure.take().or(self.put().err());
    }

    fn pass(&mut self, milliseconds: u64) {
        self.failure = self.failure.take().or(self.put_silence(milliseconds).err());
    }

    fn paces_itself(&self) -> bool {
        true
    }
}
