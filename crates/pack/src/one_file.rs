//! A pack as one file: for a messenger, for Bluetooth, for an attachment. Magic, the manifest's length, the manifest, and
//! the files in the order of the manifest, one behind the other.

use std::io::{Read, Write};

use crate::limits::MANIFEST_BYTES;
use crate::{ContentHash, FileEntry, Manifest, Measure, PackError, Part, Piece};

/// How a pack begins. The first byte is no letter, and the line ends show a transfer that changed them.
pub(crate) const MAGIC: [u8; 8] = *b"\x89SAUTI\r\n";

/// The bytes in front of the manifest: the magic, and the manifest's length as 32 bits, the least important byte first.
pub(crate) const HEAD_BYTES: u64 = 12;

/// Reads a pack piece by piece. No more than one piece is ever in memory, and none is given out that was not checked.
#[derive(Debug)]
pub struct PackReader<R> {
    manifest: Manifest,
    source: R,
    /// The next piece: which file, and which of its pieces.
    next: (usize, usize),
}

/// A piece that was read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceBytes {
    /// The file of which it is.
    pub part: Part,
    /// Which piece it is.
    pub piece: Piece,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl<R: Read> PackReader<R> {
    /// Reads the manifest at the beginning of a pack.
    ///
    /// # Errors
    /// It is no pack, it is cut short, it cannot be read, or its manifest is refused.
    pub fn open(mut source: R) -> Result<Self, PackError> {
        let mut magic = [0; 8];
        let mut length = [0; 4];
        source.read_exact(&mut magic).map_err(|error| PackError::failed(&error))?;
        if magic != MAGIC {
            return Err(PackError::NotAPack);
        }
        source.read_exact(&mut length).map_err(|error| PackError::failed(&error))?;
        let length = u64::from(u32::from_le_bytes(length));
        if length > MANIFEST_BYTES {
            return Err(PackError::TooLarge { measure: Measure::Manifest, limit: MANIFEST_BYTES });
        }
        let manifest = Manifest::read(&exactly(&mut source, length)?)?;
        Ok(Self { manifest, source, next: (0, 0) })
    }

    /// What the pack says that it is.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The next piece; nothing when all were read and nothing follows behind them.
    ///
    /// # Errors
    /// The pack is cut short, a piece has another hash, bytes follow behind the last one, or it cannot be read.
    pub fn next_piece(&mut self) -> Result<Option<PieceBytes>, PackError> {
        let (file, index) = self.next;
        let Some(entry) = self.manifest.files().get(file) else {
            let behind = exactly(&mut self.source, 1);
            return if behind == Err(PackError::CutShort) {
                Ok(None)
            } else {
                Err(behind.err().unwrap_or(PackError::BytesBehind))
            };
        };
        let Some(piece) = entry.pieces().nth(index) else {
            self.next = (file + 1, 0);
            return self.next_piece();
        };
        let part = entry.part.clone();
        let bytes = exactly(&mut self.source, piece.size)?;
        if ContentHash::of(&bytes) != piece.hash {
            return Err(PackError::WrongHash { part });
        }
        self.next = (file, index + 1);
        Ok(Some(PieceBytes { part, piece, bytes }))
    }
}

impl Manifest {
    /// Where each piece lies in the pack as one file: its place in bytes from the beginning, and the piece.
    pub fn places(&self) -> impl Iterator<Item = (u64, Piece)> + '_ {
        let begin = HEAD_BYTES + self.bytes().len() as u64;
        let files = self.files().iter().scan(begin, |next, file| {
            let place = *next;
            *next += file.size;
            Some((place, file))
        });
        files.flat_map(|(place, file)| file.pieces().map(move |piece| (place + piece.offset, piece)))
    }

    /// The size of the pack as one file, in bytes.
    #[must_use]
    pub fn one_file_bytes(&self) -> u64 {
        HEAD_BYTES + self.bytes().len() as u64 + self.total()
    }
}

/// Reads so many bytes. What is not there is not allocated: a size is a claim until the bytes have come.
fn exactly(source: &mut impl Read, size: u64) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    source.by_ref().take(size).read_to_end(&mut bytes).map_err(|error| PackError::failed(&error))?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(PackError::CutShort) }
}

/// Writes a pack as one file. Each piece is asked for once, in order, and checked before it is written.
///
/// # Errors
/// It cannot be written, or a piece cannot be had or is not what the manifest says.
pub fn write(
    manifest: &Manifest,
    target: &mut dyn Write,
    mut piece_of: impl FnMut(&FileEntry, &Piece) -> Result<Vec<u8>, PackError>,
) -> Result<(), PackError> {
    let length = u32::try_from(manifest.bytes().len())
        .map_err(|_| PackError::TooLarge { measure: Measure::Manifest, limit: MANIFEST_BYTES })?;
    let mut put = |bytes: &[u8]| target.write_all(bytes).map_err(|error| PackError::failed(&error));
    put(&MAGIC)?;
    put(&length.to_le_bytes())?;
    put(manifest.bytes())?;
    for entry in manifest.files() {
        for piece in entry.pieces() {
            let bytes = piece_of(entry, &piece)?;
            if bytes.len() as u64 != piece.size || ContentHash::of(&bytes) != piece.hash {
                return Err(PackError::WrongHash { part: entry.part.clone() });
            }
            put(&bytes)?;
        }
    }
    Ok(())
}
