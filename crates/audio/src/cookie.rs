//! The key without which a PulseAudio server hangs up.
//!
//! A client must show a cookie of 256 bytes even where the server then goes by the user alone, as both
//! PulseAudio and PipeWire do on a socket of the user's own. PulseAudio's own library therefore makes the file when
//! it is missing; the client that cpal uses does not, and would not get in on an account on which no other
//! sound program has run yet.

use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The length that the protocol demands, in bytes.
const LENGTH: usize = 256;

/// Makes the cookie where this account has none. Where it cannot be made, the server will refuse, and the
/// next sound system is tried.
pub(crate) fn ensure() {
    let elsewhere = std::env::var_os("PULSE_COOKIE").map(PathBuf::from);
    if let Some(home) = std::env::home_dir()
        && !elsewhere.is_some_and(|path| path.exists())
        && !home.join(".pulse-cookie").exists()
    {
        // Sound may work without it, and if not, opening says so.
        let _ = make(&home.join(".config/pulse/cookie"));
    }
}

fn make(path: &Path) -> std::io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    let mut bytes = [0; LENGTH];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // A program that makes one at the same moment wins.
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?.write_all(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_cookie_is_made_and_an_existing_one_is_kept() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(".config/pulse/cookie");
        make(&path).unwrap();
        let made = fs::read(&path).unwrap();
        assert_eq!(made.len(), LENGTH);
        make(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), made);
    }
}
