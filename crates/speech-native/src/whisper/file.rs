//! Whether a file is a model that whisper.cpp can load. Its own loader trusts numbers in the file:
//! a wrong one makes it read or write out of bounds, or abort the whole process.
//!
//! The format is what `whisper_model_load` reads (whisper.cpp 1.8.3): a magic number, eleven
//! hyper-parameters, the mel filters, the vocabulary, and tensors up to the end of the file; all
//! numbers are 32 bits, little end first.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

/// "ggml".
const MAGIC: u32 = 0x6767_6d6c;
/// Frequencies of a spectrum of 400 samples, which whisper.cpp takes for granted.
const FREQUENCIES: u32 = 201;
/// The longest token of the published vocabularies has 128 bytes.
const LONGEST_TOKEN: u32 = 1024;
/// The longest name of a tensor has 42 bytes.
const LONGEST_NAME: u32 = 128;

/// How the numbers of a tensor are stored: how many are packed together, and in how many bytes.
#[derive(Clone, Copy)]
struct Packing {
    numbers: u64,
    bytes: u64,
}

/// The packing of ggml's tensor types; nothing for types that whisper models are not made of.
fn packing(tensor_type: u32) -> Option<Packing> {
    let (numbers, bytes) = match tensor_type {
        0 => (1, 4),
        1 => (1, 2),
        2 => (32, 18),
        3 => (32, 20),
        6 => (32, 22),
        7 => (32, 24),
        8 => (32, 34),
        10 => (256, 84),
        11 => (256, 110),
        12 => (256, 144),
        13 => (256, 176),
        14 => (256, 210),
        _ => return None,
    };
    Some(Packing { numbers, bytes })
}

/// The tensor type of a model's large matrices, by ggml's number for the file's type.
fn matrix_type(file_type: u32) -> Option<u32> {
    // Thousands count the versions of ggml's quantisation.
    match file_type % 1000 {
        same @ (0..=3 | 10..=14) => Some(same),
        7 => Some(8),
        8 => Some(6),
        9 => Some(7),
        _ => None,
    }
}

/// What is wrong with a file.
#[derive(Debug, thiserror::Error)]
pub(super) enum FileProblem {
    #[error("it cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    #[error("it is not a whisper model")]
    OtherFormat,
    #[error("its {0} cannot be")]
    Impossible(&'static str),
    #[error("it is cut off or damaged")]
    Damaged,
}

/// Reads a model's structure from beginning to end, skipping the weights.
///
/// # Errors
/// whisper.cpp must not be given this file.
pub(super) fn check(path: &Path) -> Result<(), FileProblem> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(FileProblem::OtherFormat);
    }
    let mut reader = Reader { left: about.len(), source: BufReader::new(file) };
    // A file too short for the number is none of whisper's.
    if !matches!(reader.number(), Ok(MAGIC)) {
        return Err(FileProblem::OtherFormat);
    }
    let sizes = Sizes::read(&mut reader)?;
    sizes.check()?;
    reader.filters(&sizes)?;
    reader.vocabulary(&sizes)?;
    reader.tensors(&sizes)
}

/// The hyper-parameters, in the file's order.
struct Sizes {
    vocabulary: u32,
    audio_context: u32,
    audio_state: u32,
    audio_heads: u32,
    audio_layers: u32,
    text_context: u32,
    text_state: u32,
    text_heads: u32,
    text_layers: u32,
    mels: u32,
    file_type: u32,
}

impl Sizes {
    fn read(reader: &mut Reader) -> Result<Self, FileProblem> {
        Ok(Self {
            vocabulary: reader.number()?,
            audio_context: reader.number()?,
            audio_state: reader.number()?,
            audio_heads: reader.number()?,
            audio_layers: reader.number()?,
            text_context: reader.number()?,
            text_state: reader.number()?,
            text_heads: reader.number()?,
            text_layers: reader.number()?,
            mels: reader.number()?,
            file_type: reader.number()?,
        })
    }

    /// The bounds leave room around the published models, tiny to large-v3.
    fn check(&self) -> Result<(), FileProblem> {
        let block = matrix_type(self.file_type).and_then(packing).map(|packing| packing.numbers);
        let divides = |state: u32, heads: u32| (1..=64).contains(&heads) && state.is_multiple_of(heads);
        let checks = [
            // whisper.cpp derives the ids of special tokens from this number.
            ((51_864..=51_966).contains(&self.vocabulary), "vocabulary size"),
            ((256..=6000).contains(&self.audio_context), "audio context"),
            ((64..=4096).contains(&self.audio_state), "state size"),
            (self.audio_state == self.text_state, "text state size"),
            (divides(self.audio_state, self.audio_heads), "number of audio heads"),
            (divides(self.text_state, self.text_heads), "number of text heads"),
            ((1..=64).contains(&self.audio_layers), "number of audio layers"),
            ((1..=64).contains(&self.text_layers), "number of text layers"),
            ((64..=4096).contains(&self.text_context), "text context"),
            (matches!(self.mels, 80 | 128), "number of mel bands"),
            (block.is_some_and(|block| u64::from(self.audio_state).is_multiple_of(block)), "number format"),
        ];
        checks.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, what)| Err(FileProblem::Impossible(what)))
    }

    /// How many tensors such a model has.
    fn tensors(&self) -> usize {
        11 + 15 * self.audio_layers as usize + 24 * self.text_layers as usize
    }
}

struct Reader {
    source: BufReader<File>,
    /// Bytes up to the end of the file.
    left: u64,
}

impl Reader {
    fn take(&mut self, bytes: u64) -> Result<(), FileProblem> {
        self.left = self.left.checked_sub(bytes).ok_or(FileProblem::Damaged)?;
        Ok(())
    }

    fn number(&mut self) -> Result<u32, FileProblem> {
        let mut bytes = [0; 4];
        self.take(4)?;
        self.source.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn bytes(&mut self, length: u32) -> Result<Vec<u8>, FileProblem> {
        let mut bytes = vec![0; length as usize];
        self.take(u64::from(length))?;
        self.source.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn skip(&mut self, bytes: u64) -> Result<(), FileProblem> {
        self.take(bytes)?;
        let distance = i64::try_from(bytes).map_err(|_| FileProblem::Damaged)?;
        Ok(self.source.seek_relative(distance)?)
    }

    fn filters(&mut self, sizes: &Sizes) -> Result<(), FileProblem> {
        let (mels, frequencies) = (self.number()?, self.number()?);
        if mels != sizes.mels || frequencies != FREQUENCIES {
            return Err(FileProblem::Impossible("mel filters"));
        }
        self.skip(4 * u64::from(mels) * u64::from(frequencies))
    }

    fn vocabulary(&mut self, sizes: &Sizes) -> Result<(), FileProblem> {
        let tokens = self.number()?;
        if tokens == 0 || tokens > sizes.vocabulary {
            return Err(FileProblem::Impossible("vocabulary"));
        }
        for _ in 0..tokens {
            let length = self.number()?;
            if length > LONGEST_TOKEN {
                return Err(FileProblem::Damaged);
            }
            self.skip(u64::from(length))?;
        }
        Ok(())
    }

    fn tensors(&mut self, sizes: &Sizes) -> Result<(), FileProblem> {
        let mut names = HashSet::new();
        while self.left > 0 {
            let (dimensions, length, tensor_type) = (self.number()?, self.number()?, self.number()?);
            let packing = packing(tensor_type).ok_or(FileProblem::Damaged)?;
            if !(1..=3).contains(&dimensions) || length > LONGEST_NAME {
                return Err(FileProblem::Damaged);
            }
            let mut numbers: u64 = 1;
            for _ in 0..dimensions {
                numbers = numbers.saturating_mul(u64::from(self.number()?));
            }
            // whisper.cpp multiplies in 32 bits with a sign.
            if numbers > i32::MAX as u64 || !numbers.is_multiple_of(packing.numbers) {
                return Err(FileProblem::Damaged);
            }
            if !names.insert(self.bytes(length)?) {
                return Err(FileProblem::Damaged);
            }
            self.skip(numbers / packing.numbers * packing.bytes)?;
        }
        // Without any tensor whisper.cpp takes the model for a test of its own and computes with
        // whatever lies in memory.
        if names.len() == sizes.tensors() { Ok(()) } else { Err(FileProblem::Damaged) }
    }
}
