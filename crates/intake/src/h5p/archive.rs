//! The two texts of a package, out of an archive that nobody vouches for.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::left_out::{LeftOutKind, Report};
use crate::limits;

/// How an entry of the list at the end of an archive begins.
const LISTED: [u8; 4] = *b"PK\x01\x02";

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Unpacks these entries, and looks at no other. Nothing where the archive cannot be trusted to mean one thing.
pub(super) fn texts<const N: usize>(
    bytes: &[u8],
    names: [&str; N],
    report: &mut Report,
) -> Option<[Option<String>; N]> {
    // Counted before the archive is opened, which sets room aside for each entry.
    let listed = bytes.windows(LISTED.len()).filter(|window| **window == LISTED).take(limits::ENTRIES + 1).count();
    if listed > limits::ENTRIES {
        report.add("", LeftOutKind::ArchiveTooMany { limit: limits::ENTRIES });
        return None;
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        report.add("", LeftOutKind::ArchiveDamaged {});
        return None;
    };
    if archive.has_duplicate_names() || archive.has_overlapping_entries().unwrap_or(true) {
        report.add("", LeftOutKind::ArchiveAmbiguous {});
        return None;
    }
    let hostile = (0..archive.len()).filter(|index| is_hostile(&mut archive, *index)).count();
    if hostile > 0 {
        report.add("", LeftOutKind::ArchiveHostileNames { count: hostile });
    }
    Some(names.map(|name| text(&mut archive, name, report)))
}

/// Whether an entry would be written outside of a folder, or points elsewhere.
fn is_hostile(archive: &mut Archive<'_>, index: usize) -> bool {
    let Ok(entry) = archive.by_index_raw(index) else { return true };
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    entry.is_symlink()
        || name.starts_with('/')
        || name.contains(['\\', ':', '\0'])
        || name.split('/').any(|part| part == "..")
}

fn text(archive: &mut Archive<'_>, name: &str, report: &mut Report) -> Option<String> {
    match unpacked(archive, name) {
        Ok(text) => Some(text),
        Err(kind) => {
            report.add("", kind);
            None
        }
    }
}

fn unpacked(archive: &mut Archive<'_>, name: &str) -> Result<String, LeftOutKind> {
    let swells = || LeftOutKind::ArchiveSwells { name: name.to_owned() };
    let entry = archive.by_name(name).map_err(|error| match error {
        ZipError::FileNotFound => LeftOutKind::ArchiveEntryAbsent { name: name.to_owned() },
        _ => LeftOutKind::ArchiveDamaged {},
    })?;
    if !entry.is_file() || entry.is_symlink() {
        return Err(LeftOutKind::ArchiveEntryAbsent { name: name.to_owned() });
    }
    let (size, packed) = (entry.size(), entry.compressed_size());
    let allowed = packed.saturating_mul(limits::RATIO).saturating_add(limits::RATIO_FREE_BYTES);
    if size > limits::TEXT_FILE_BYTES as u64 {
        return Err(LeftOutKind::FileTooLarge { kilobytes: limits::TEXT_FILE_BYTES / 1024 });
    }
    if size > allowed {
        return Err(swells());
    }
    // An archive may say less than there is: what is unpacked is counted.
    let mut bytes = Vec::new();
    entry.take(size + 1).read_to_end(&mut bytes).map_err(|_| LeftOutKind::ArchiveDamaged {})?;
    if bytes.len() as u64 > size {
        return Err(swells());
    }
    String::from_utf8(bytes).map_err(|_| LeftOutKind::FileNotUtf8 {})
}
