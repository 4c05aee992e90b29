//! Fixed prompts on disk, so that the first words of a session need no engine.
//!
//! Only prompts that are prepared on purpose come here: what is said to a member may hold their name.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::prompts::{Prompt, Sound};

/// What a file begins with: what it is, and the version of its layout.
const MAGIC: &[u8; 8] = b"SautiPr1";

/// The rate and the number of samples follow, four bytes each.
const HEADER: usize = MAGIC.len() + 8;

/// The folders of one set of voices begin with this; those of another set are dropped.
const FOLDER: &str = "voices-";

/// All prompts of an interface in one language and speed have about 10 MB.
const LARGEST: u64 = 64 << 20;

/// A folder of prompts, made with one set of voices.
#[derive(Debug)]
pub(super) struct KeptPrompts {
    folder: PathBuf,
}

impl KeptPrompts {
    /// Opens the folder for a set of voices, and drops what other sets left in it.
    pub(super) fn open(folder: &Path, voices: &str) -> std::io::Result<Self> {
        let name = format!("{FOLDER}{}", hexadecimal(&Sha256::digest(voices.as_bytes())[..8]));
        let own = folder.join(&name);
        std::fs::create_dir_all(&own)?;
        for entry in std::fs::read_dir(folder)?.filter_map(Result::ok) {
            let other = entry.file_name();
            if other.to_string_lossy().starts_with(FOLDER) && other.to_string_lossy() != name {
                // A folder that cannot be dropped now is dropped another time.
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
        Ok(Self { folder: own })
    }

    /// A kept prompt; none if it is not there or its file is damaged.
    pub(super) fn get(&self, prompt: &Prompt) -> Option<Sound> {
        let path = self.path(prompt);
        if path.metadata().ok()?.len() > LARGEST {
            return None;
        }
        read(&std::fs::read(path).ok()?)
    }

    /// Keeps a prompt: written beside its place first, so that no half file ever stands there.
    pub(super) fn put(&self, prompt: &Prompt, sound: &Sound) -> std::io::Result<()> {
        let bytes = written(sound);
        if self.size()? + bytes.len() as u64 > LARGEST {
            return Ok(());
        }
        let path = self.path(prompt);
        let beside = path.with_extension("new");
        std::fs::write(&beside, bytes)?;
        std::fs::rename(beside, path)
    }

    fn size(&self) -> std::io::Result<u64> {
        let files = std::fs::read_dir(&self.folder)?.filter_map(Result::ok);
        Ok(files.filter_map(|file| file.metadata().ok()).map(|about| about.len()).sum())
    }

    fn path(&self, prompt: &Prompt) -> PathBuf {
        let Prompt { voice, language, text, speed } = prompt;
        let key = format!("{voice}\0{language}\0{speed}\0{text}");
        self.folder.join(hexadecimal(&Sha256::digest(key.as_bytes())[..16])).with_extension("pcm")
    }
}

fn written(sound: &Sound) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(sound.rate.to_le_bytes());
    #[expect(clippy::cast_possible_truncation, reason = "prompts have seconds, not days")]
    bytes.extend((sound.samples.len() as u32).to_le_bytes());
    bytes.extend(sound.samples.iter().flat_map(|sample| sample.to_le_bytes()));
    bytes
}

fn read(bytes: &[u8]) -> Option<Sound> {
    let samples = bytes.get(HEADER..)?;
    let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let (rate, count) = (number(MAGIC.len())?, number(MAGIC.len() + 4)?);
    let fits = bytes.starts_with(MAGIC) && samples.len() == count as usize * 2 && (8_000..=48_000).contains(&rate);
    fits.then(|| Sound {
        samples: samples.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect(),
        rate,
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prompt(text: &str) -> Prompt {
        Prompt { voice: 0, language: "sw".into(), text: text.into(), speed: 1_000 }
    }

    fn sound() -> Sound {
        Sound { samples: (-500..500).collect(), rate: 22_050 }
    }

    #[test]
    fn a_prompt_is_there_for_the_same_voices_and_text_only() {
        let folder = tempfile::tempdir().unwrap();
        let kept = KeptPrompts::open(folder.path(), "espeak-ng 1.52").unwrap();
        kept.put(&prompt("Karibu"), &sound()).unwrap();
        let again = KeptPrompts::open(folder.path(), "espeak-ng 1.52").unwrap();
        assert_eq!(again.get(&prompt("Karibu")), Some(sound()));
        assert_eq!(again.get(&prompt("Karibuni")), None);
        let other = KeptPrompts::open(folder.path(), "espeak-ng 1.53").unwrap();
        assert_eq!(other.get(&prompt("Karibu")), None);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "the older voices' folder is gone");
    }

    fn check_damaged(bytes: &[u8]) {
        assert_eq!(read(bytes), None);
    }

    #[test]
    fn a_damaged_file_is_no_prompt() {
        let good = written(&sound());
        assert_eq!(read(&good), Some(sound()));
        check_damaged(b"");
        check_damaged(&good[..HEADER - 1]);
        check_damaged(&good[..good.len() - 1]);
        check_damaged(&[&good[..], &[0, 0]].concat());
        check_damaged(&[&b"RIFF"[..], &good[4..]].concat());
        check_damaged(&[MAGIC, &[0xff; 8][..]].concat());
    }
}
