//! Which sound devices a command uses.

use std::path::{Path, PathBuf};

use audio::{DeviceMicrophone, DeviceSpeaker, Direction, WavMicrophone, WavSpeaker};
use runtime::{OpenMicrophone, OpenSpeaker};
use speech::{Microphone, MicrophoneError, Speaker, SpeakerError};

/// The rate of a sound file that stands for a speaker, in Hz: that of espeak-ng and most Piper
/// voices, which then need no resampling.
const FILE_RATE: u32 = 22_050;

/// A device as the command line names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// None.
    None,
    /// A sound file.
    File(PathBuf),
    /// A device; the default one where it has no name.
    Device(Option<String>),
}

impl Choice {
    /// Reads what the command line said; without a word, the default device if there is one.
    pub fn of(said: Option<&str>, direction: Direction) -> Self {
        match said {
            Some("none") => Self::None,
            Some(name) if has_wav_name(name) => Self::File(PathBuf::from(name)),
            Some(name) => Self::Device(Some(name.to_owned())),
            None if audio::devices().iter().any(|device| device.direction == direction) => Self::Device(None),
            None => Self::None,
        }
    }

    /// Whether it is a file, whose time is its own.
    pub fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }

    /// How to open it as a microphone.
    pub fn microphone(&self) -> Option<OpenMicrophone> {
        match self.clone() {
            Self::None => None,
            Self::File(path) => {
                // A file that breaks off is not heard once more from its beginning.
                let mut path = Some(path);
                Some(Box::new(move || {
                    let path = path.take().ok_or(MicrophoneError::Gone)?;
                    Ok(Box::new(WavMicrophone::open(&path)?) as Box<dyn Microphone>)
                }))
            }
            Self::Device(name) => Some(Box::new(move || {
                let microphone = DeviceMicrophone::open(name.as_deref())?;
                Ok(Box::new(microphone) as Box<dyn Microphone>)
            })),
        }
    }

    /// How to open it as a speaker.
    pub fn speaker(&self) -> Option<OpenSpeaker> {
        match self.clone() {
            Self::None => None,
            Self::File(path) => {
                // A file that could not be written to its end is not begun anew: what is in it would be lost.
                let mut path = Some(path);
                Some(Box::new(move || {
                    let path = path.take().ok_or(SpeakerError::Gone)?;
                    Ok(Box::new(WavSpeaker::create(&path, FILE_RATE)?) as Box<dyn Speaker>)
                }))
            }
            Self::Device(name) => Some(Box::new(move || {
                let speaker = DeviceSpeaker::open(name.as_deref())?;
                Ok(Box::new(speaker) as Box<dyn Speaker>)
            })),
        }
    }
}

fn has_wav_name(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("wav"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &str, expected: &Choice) {
        assert_eq!(Choice::of(Some(said), Direction::Microphone), *expected);
    }

    #[test]
    fn a_device_is_a_name_a_file_or_none() {
        check("none", &Choice::None);
        check("answers.wav", &Choice::File(PathBuf::from("answers.wav")));
        check("dir/ANSWERS.WAV", &Choice::File(PathBuf::from("dir/ANSWERS.WAV")));
        check("USB Headset", &Choice::Device(Some("USB Headset".to_owned())));
    }
}
