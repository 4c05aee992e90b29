//! Where in a WAV file the sound is.
//!
//! `hound` reads the sound, but loses its way behind a chunk of odd length (RIFF pads it to an even
//! one: Multimedia Programming Interface and Data Specifications 1.0, 1991, chapter 2), and takes the
//! length that a program writes when it does not know the length yet for a damage. So the chunks are
//! found here, and hound gets the two that it needs.

use std::fs::File;
use std::io::{self, BufReader, Chain, Cursor, Read, Seek, SeekFrom};

/// The two chunks that matter, as a file of its own.
pub(crate) type Sound = Chain<Cursor<Vec<u8>>, BufReader<File>>;

/// The most chunks that are looked at; honest files have fewer than ten.
const MOST_CHUNKS: usize = 1000;
/// The longest format chunk that is taken, in bytes; the longest known has 40.
const LONGEST_FORMAT: u32 = 4096;
/// The length that stands for one not known when the file was begun.
const UNKNOWN: u32 = u32::MAX;

/// Finds the format and the sound in a file of `length` bytes. None where there is no such thing.
pub(crate) fn find(mut file: File, length: u64) -> io::Result<Option<Sound>> {
    let mut start = [0; 12];
    if !filled(&mut file, &mut start)? || &start[..4] != b"RIFF" || &start[8..] != b"WAVE" {
        return Ok(None);
    }
    let mut format: Option<Vec<u8>> = None;
    for _ in 0..MOST_CHUNKS {
        let mut head = [0; 8];
        if !filled(&mut file, &mut head)? {
            return Ok(None);
        }
        let size = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
        let padded = u64::from(size) + u64::from(size % 2);
        match (&head[..4], &format) {
            (b"data", Some(format)) => {
                let rest = length.saturating_sub(file.stream_position()?);
                let size = if size == UNKNOWN { whole_frames(rest, format) } else { size };
                let mut header = start.to_vec();
                header.extend_from_slice(format);
                header.extend_from_slice(b"data");
                header.extend_from_slice(&size.to_le_bytes());
                return Ok(Some(Cursor::new(header).chain(BufReader::new(file))));
            }
            (b"fmt ", _) if size <= LONGEST_FORMAT => {
                let mut chunk = vec![0; usize::try_from(padded).unwrap_or(0)];
                if !filled(&mut file, &mut chunk)? {
                    return Ok(None);
                }
                chunk.truncate(usize::try_from(size).unwrap_or(0));
                format = Some([&head[..], &chunk].concat());
            }
            _ => {
                file.seek(SeekFrom::Current(i64::try_from(padded).unwrap_or(i64::MAX)))?;
            }
        }
    }
    Ok(None)
}

/// The bytes of the whole frames in `rest` bytes of sound, by the block size in the format chunk.
fn whole_frames(rest: u64, format: &[u8]) -> u32 {
    let block = format.get(20..22).map_or(0, |bytes| u64::from(u16::from_le_bytes([bytes[0], bytes[1]])));
    u32::try_from(rest.checked_rem(block).map_or(0, |odd| rest - odd)).unwrap_or(UNKNOWN - 1)
}

/// Fills the buffer; false where the file ends before it is full.
fn filled(file: &mut File, buffer: &mut [u8]) -> io::Result<bool> {
    match file.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
