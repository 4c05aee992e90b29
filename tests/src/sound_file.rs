//! Sound files: what a member says, and what the app said.

use std::path::Path;

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

/// Sound of one channel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sound {
    /// Samples a second.
    pub rate: u32,
    /// The samples, full scale ±1.
    pub samples: Vec<f32>,
}

impl Sound {
    /// No sound yet, at a rate.
    #[must_use]
    pub fn at(rate: u32) -> Self {
        Self { rate, samples: Vec::new() }
    }

    /// Reads a file of one channel and 16 bits, such as the program writes.
    ///
    /// # Panics
    /// It is none.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        let mut reader = WavReader::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let form = reader.spec();
        assert_eq!((form.channels, form.bits_per_sample), (1, 16), "{}", path.display());
        let samples = reader.samples::<i16>().map(|sample| sample.map(|sample| f32::from(sample) / 32_768.0));
        let samples = samples.collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { rate: form.sample_rate, samples }
    }

    /// Writes a file of 16 bits.
    ///
    /// # Panics
    /// It cannot be written.
    pub fn write(&self, path: &Path) {
        let form =
            WavSpec { channels: 1, sample_rate: self.rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let write = || -> hound::Result<()> {
            let mut writer = WavWriter::create(path, form)?;
            for sample in &self.samples {
                #[expect(clippy::cast_possible_truncation, reason = "within full scale")]
                writer.write_sample((sample.clamp(-1.0, 1.0) * 32_767.0).round() as i16)?;
            }
            writer.finalize()
        };
        write().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Adds other sound of the same rate.
    pub fn add(&mut self, other: &Self) {
        assert_eq!(self.rate, other.rate);
        self.samples.extend_from_slice(&other.samples);
    }

    /// Adds silence.
    pub fn add_silence(&mut self, milliseconds: u64) {
        let length = self.samples.len() + self.place(milliseconds);
        self.samples.resize(length, 0.0);
    }

    /// Its length in milliseconds.
    #[must_use]
    pub fn milliseconds(&self) -> u64 {
        self.samples.len() as u64 * 1000 / u64::from(self.rate)
    }

    /// The level between two times in milliseconds, in dBFS; that of no sound at all is -120.
    #[must_use]
    pub fn level(&self, from: u64, to: u64) -> f64 {
        let part = &self.samples[self.place(from).min(self.samples.len())..self.place(to).min(self.samples.len())];
        let energy: f64 = part.iter().map(|sample| f64::from(*sample) * f64::from(*sample)).sum();
        #[expect(clippy::cast_precision_loss, reason = "fewer samples than a double counts exactly")]
        let mean = energy / part.len().max(1) as f64;
        10.0 * mean.max(1e-12).log10()
    }

    fn place(&self, milliseconds: u64) -> usize {
        usize::try_from(milliseconds * u64::from(self.rate) / 1000).unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::Sound;

    #[test]
    fn the_level_of_full_scale_is_nought_and_of_silence_the_lowest() {
        let mut sound = Sound { rate: 1_000, samples: vec![1.0; 100] };
        sound.add_silence(100);
        assert_eq!((sound.milliseconds(), sound.level(0, 100), sound.level(100, 200)), (200, 0.0, -120.0));
        assert!((sound.level(0, 200) - -3.0103).abs() < 1e-3);
    }
}
