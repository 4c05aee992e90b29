//! A sound file in the place of a microphone.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use hound::{SampleFormat, WavReader};
use speech::{Microphone, MicrophoneError, RATE};

use crate::resampler::{RATES, Resampler};
use crate::wav_layout::{Sound, find};

/// The longest file that is taken, in seconds.
const LONGEST: u64 = 2 * 60 * 60;
/// The biggest file that is taken, in bytes.
const BIGGEST: u64 = 1 << 30;
/// The most channels that are taken; studio formats end at 64.
const MOST_CHANNELS: u16 = 64;
/// Frames that are read from the file at a time.
const FRAMES: usize = 1024;

/// A WAV file that is listened to as if it were a microphone: any rate from 1 to 384 kHz, 8 to 32
/// bits or 32-bit floating point, up to 64 channels (their mean is heard), at most two hours and
/// one GiB. It is read piece by piece and never held in memory as a whole. Samples that are not
/// finite are silence.
pub struct WavMicrophone {
    reader: WavReader<Sound>,
    /// What turns a sample of the file into one of full scale ±1.
    scale: f32,
    resampler: Resampler,
    frames: Vec<f32>,
    ready: Vec<f32>,
    given: usize,
    /// Why nothing more comes from the file.
    end: Option<MicrophoneError>,
}

impl WavMicrophone {
    /// Opens a sound file.
    ///
    /// # Errors
    /// [`MicrophoneError::Absent`] where there is no such file, [`MicrophoneError::NotSound`] where it
    /// is no WAV file, is damaged, or goes beyond the limits, [`MicrophoneError::Failed`] where it may
    /// not be read.
    pub fn open(path: &Path) -> Result<Self, MicrophoneError> {
        let file = File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => MicrophoneError::Absent(path.display().to_string()),
            _ => MicrophoneError::Failed(error.to_string()),
        })?;
        let about = file.metadata().map_err(|error| MicrophoneError::Failed(error.to_string()))?;
        let refuse = |reason: &str| Err(MicrophoneError::NotSound(reason.to_owned()));
        if !about.is_file() {
            return refuse("it is no file");
        }
        if about.len() > BIGGEST {
            return refuse("it is larger than 1 GiB");
        }
        let found = find(file, about.len()).map_err(|error| MicrophoneError::Failed(error.to_string()))?;
        let Some(sound) = found else { return refuse("it is no WAV file, or its beginning is damaged") };
        let reader = WavReader::new(sound).map_err(damaged)?;
        let form = reader.spec();
        if !RATES.contains(&form.sample_rate) {
            return refuse("its sample rate is out of range");
        }
        if !(1..=MOST_CHANNELS).contains(&form.channels) {
            return refuse("it has too many channels");
        }
        if u64::from(reader.duration()) > LONGEST * u64::from(form.sample_rate) {
            return refuse("it is longer than two hours");
        }
        let scale = match (form.sample_format, form.bits_per_sample) {
            (SampleFormat::Float, 32) => 1.0,
            #[expect(clippy::cast_precision_loss, reason = "powers of two are exact")]
            (SampleFormat::Int, bits @ 8..=32) => 1.0 / (1u64 << (bits - 1)) as f32,
            _ => return refuse("its sample format is unknown"),
        };
        Ok(Self {
            scale,
            resampler: Resampler::new(form.sample_rate, RATE),
            frames: Vec::with_capacity(FRAMES),
            ready: Vec::new(),
            given: 0,
            end: None,
            reader,
        })
    }

    /// Reads the next frames of the file into `ready`. At the end of the file, or where it is
    /// damaged, what is still in the resampler comes too, and `end` says why no more will come.
    fn refill(&mut self) {
        self.ready.clear();
        self.given = 0;
        self.frames.clear();
        let channels = self.reader.spec().channels;
        let read = match self.reader.spec().sample_format {
            SampleFormat::Float => mix(self.reader.samples::<f32>().map(finite), channels, &mut self.frames),
            #[expect(clippy::cast_precision_loss, reason = "24 bits of precision are more than any microphone has")]
            SampleFormat::Int => {
                let scale = self.scale;
                let samples = self.reader.samples::<i32>().map(|sample| sample.map(|sample| sample as f32 * scale));
                mix(samples, channels, &mut self.frames)
            }
        };
        self.resampler.push(&self.frames, &mut self.ready);
        self.end = match read {
            Ok(false) => None,
            Ok(true) => Some(MicrophoneError::Ended),
            Err(error) => Some(damaged(error)),
        };
        if self.end.is_some() {
            self.resampler.finish(&mut self.ready);
        }
    }
}

/// A sample of a floating-point file within full scale; what is not finite is silence.
fn finite(sample: hound::Result<f32>) -> hound::Result<f32> {
    sample.map(|sample| if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 })
}

/// Takes up to [`FRAMES`] frames and gives the mean of their channels; says whether the file has ended.
fn mix(
    mut samples: impl Iterator<Item = hound::Result<f32>>,
    channels: u16,
    frames: &mut Vec<f32>,
) -> hound::Result<bool> {
    while frames.len() < FRAMES {
        let mut sum = 0.0;
        for _ in 0..channels {
            match samples.next() {
                Some(sample) => sum += sample?,
                None => return Ok(true),
            }
        }
        frames.push(sum / f32::from(channels));
    }
    Ok(false)
}

fn damaged(error: hound::Error) -> MicrophoneError {
    MicrophoneError::NotSound(match error {
        hound::Error::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            "it is cut short".to_owned()
        }
        // Hound reports a short read in words only.
        hound::Error::IoError(error) if error.kind() == std::io::ErrorKind::Other => "it is cut short".to_owned(),
        other => other.to_string(),
    })
}

impl Microphone for WavMicrophone {
    fn read(&mut self, samples: &mut [f32], _patience: Duration) -> Result<usize, MicrophoneError> {
        let mut count = 0;
        while count < samples.len() {
            if self.given == self.ready.len() {
                match &self.end {
                    Some(_) if count > 0 => break,
                    Some(end) => return Err(end.clone()),
                    None => self.refill(),
                }
            }
            let some = (self.ready.len() - self.given).min(samples.len() - count);
            samples[count..count + some].copy_from_slice(&self.ready[self.given..self.given + some]);
            self.given += some;
            count += some;
        }
        Ok(count)
    }

    fn discard(&mut self) {}

    fn paces_itself(&self) -> bool {
        true
    }
}
