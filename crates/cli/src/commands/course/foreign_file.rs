//! Reading a file that comes from somewhere else, up to a limit.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::told::{Failure, file_message};

/// The bytes of a file, at most one more than the limit: whoever reads them sees that they are too many.
pub(super) fn bytes(path: &Path, limit: usize) -> Result<Vec<u8>, Failure> {
    let failed = |error| Failure::from(file_message(path, &error));
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_read_than_shows_that_it_is_too_much() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(bytes(&path, 3).unwrap(), b"1234");
        assert_eq!(bytes(&path, 9).unwrap(), b"12345");
        assert_eq!(bytes(&folder.path().join("none"), 9).unwrap_err().message.key(), "error-file-absent");
    }
}
