//! Keys: 256 random bits for each file, kept beside it on this device.
//!
//! For now the device keeps the keys in the clear, readable by its owner only: a stolen file
//! cannot be read without the folder `keys/`, a stolen device can. Locking with a passcode and
//! recovery come later; they wrap the same keys, so that no file has to be written anew.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{StoreError, durable};

/// The length of a key, in bytes.
const LENGTH: usize = 32;

/// The length of the check that follows a key in its file, in bytes.
const CHECK: usize = 4;

/// The key of one file. Wiped from memory when it is dropped, and never shown.
pub(crate) struct Key(Zeroizing<[u8; LENGTH]>);

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(redacted)")
    }
}

impl Key {
    /// A new key from the operating system's random source.
    pub(crate) fn generate() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        getrandom::fill(bytes.as_mut()).map_err(|_| StoreError::NoRandomness)?;
        Ok(Self(bytes))
    }

    /// The key in a file. An absent or damaged file is [`StoreError::KeyLost`].
    pub(crate) fn read(file: &Path) -> Result<Self, StoreError> {
        match fs::read(file).map(Zeroizing::new) {
            Ok(text) => Self::from_text(&text).ok_or(StoreError::KeyLost),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreError::KeyLost),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes the key to a new file that only its owner can read. Where the file is already there,
    /// it is left as it is, and the key in it is the one that counts.
    pub(crate) fn write_new(self, file: &Path) -> Result<Self, StoreError> {
        let draft = file.with_extension(format!("{}.new", std::process::id()));
        write_private(&draft, &self.to_text())?;
        // A link, unlike renaming, never replaces a key that another program has just made. Where
        // the file system has no links, nothing but renaming is left.
        let linked = match fs::hard_link(&draft, file) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists && !file.exists() => fs::rename(&draft, file),
            other => other,
        };
        let _ = fs::remove_file(&draft);
        match linked {
            Ok(()) => {
                durable::sync_folder_of(file)?;
                Ok(self)
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Self::read(file),
            Err(error) => Err(error.into()),
        }
    }

    /// The statement that opens a connection with this key: SQLCipher's raw key form, which skips
    /// the derivation that a passphrase would need.
    pub(crate) fn statement(&self) -> Zeroizing<String> {
        // Reserved in full, so that growing leaves no copies behind.
        let mut statement = Zeroizing::new(String::with_capacity(2 * LENGTH + 32));
        statement.push_str("PRAGMA key = \"x'");
        push_hex(&mut statement, self.0.as_ref());
        statement.push_str("'\";");
        statement
    }

    fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * (LENGTH + CHECK) + 2));
        push_hex(&mut text, self.0.as_ref());
        text.push(' ');
        push_hex(&mut text, &check(&self.0));
        text.push('\n');
        text
    }

    fn from_text(text: &[u8]) -> Option<Self> {
        let (key, check_text) = text.trim_ascii_end().split_at_checked(2 * LENGTH)?;
        let mut bytes = Zeroizing::new([0; LENGTH]);
        read_hex(key, bytes.as_mut())?;
        let mut expected = [0; CHECK];
        read_hex(check_text.strip_prefix(b" ")?, &mut expected)?;
        (check(&bytes) == expected).then_some(Self(bytes))
    }
}

/// Tells a damaged key file from a wrong key. Four bytes of a hash give nothing of the key away.
fn check(key: &[u8; LENGTH]) -> [u8; CHECK] {
    let digest = Sha256::new().chain_update(b"sauti key check\n").chain_update(key).finalize();
    std::array::from_fn(|at| digest[at])
}

fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
}

fn read_hex(text: &[u8], bytes: &mut [u8]) -> Option<()> {
    if text.len() != 2 * bytes.len() {
        return None;
    }
    for (byte, digits) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let digit = |at: usize| char::from(digits[at]).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = digit(0)? << 4 | digit(1)?;
    }
    Some(())
}

fn write_private(file: &Path, text: &str) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut opened = options.open(file).map_err(durable::writing)?;
    opened.write_all(text.as_bytes())?;
    opened.sync_all()?;
    Ok(())
}
