//! Room on the disk.

use std::io;
use std::path::Path;

use crate::DistributionError;

/// What is left free for everything else on the device, in bytes: the members' records are written to the same disk, and
/// an answer must never be lost because a course came.
const KEPT_FREE: u64 = 32_000_000;

/// Fails before anything is written where there is no room for this many more bytes.
///
/// # Errors
/// There is too little room. Where the system cannot tell, it is tried.
pub(crate) fn check(folder: &Path, bytes: u64) -> Result<(), DistributionError> {
    let needed = bytes.saturating_add(KEPT_FREE);
    match free(folder) {
        Some(free) if free < needed => Err(DistributionError::NoSpace { folder: folder.to_owned(), needed, free }),
        _ => Ok(()),
    }
}

/// What a failed writing means.
pub(crate) fn writing_failed(path: &Path, missing: u64, error: &io::Error) -> DistributionError {
    if matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) {
        let folder = path.parent().unwrap_or(path).to_owned();
        let free = free(&folder).unwrap_or(0).min(missing);
        return DistributionError::NoSpace { folder, needed: missing, free };
    }
    DistributionError::CannotWrite { path: path.to_owned(), reason: error.to_string() }
}

#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn free(_folder: &Path) -> Option<u64> {
    None
}
