//! The kinds of file that are read.

use crate::bank::Bank;
use crate::left_out::{LeftOut, LeftOutKind, Report};
use crate::{anki, gift, h5p, limits, moodle};

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An H5P package.
    H5p,
    /// A question bank of Moodle, in XML.
    MoodleXml,
    /// A question bank in GIFT, Moodle's format for writing by hand.
    Gift,
    /// Notes of Anki, exported as text.
    Anki,
}

/// The kind of a file by its name, and by how it begins where the name does not tell; nothing where it is none of those
/// that are read.
#[must_use]
pub fn recognise(name: &str, bytes: &[u8]) -> Option<Kind> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let start = &bytes[..bytes.len().min(4096)];
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    match ending.as_str() {
        "h5p" => Some(Kind::H5p),
        "xml" => Some(Kind::MoodleXml),
        "gift" => Some(Kind::Gift),
        "tsv" | "csv" => Some(Kind::Anki),
        _ if start.starts_with("PK") => Some(Kind::H5p),
        _ if start.starts_with('<') => Some(Kind::MoodleXml),
        "txt" if anki::HEADERS.iter().any(|header| start.starts_with(header)) => Some(Kind::Anki),
        "txt" if start.contains('{') && !start.lines().next().unwrap_or_default().contains('\t') => Some(Kind::Gift),
        "txt" => Some(Kind::Anki),
        _ => None,
    }
}

/// Reads a file. What could not be read is listed, and so is what a course has nothing for.
#[must_use]
pub fn read(bytes: &[u8], kind: Kind) -> (Bank, Vec<LeftOut>) {
    let mut report = Report::default();
    let bank = bank(bytes, kind, &mut report).unwrap_or_default();
    (bank, report.into_list())
}

fn bank(bytes: &[u8], kind: Kind, report: &mut Report) -> Option<Bank> {
    if bytes.len() > limits::FILE_BYTES {
        report.add("", LeftOutKind::FileTooLarge { kilobytes: limits::FILE_BYTES / 1024 });
        return None;
    }
    match kind {
        Kind::H5p => h5p::read(bytes, report),
        Kind::MoodleXml => moodle::read(&text_of(bytes, report)?, report),
        Kind::Gift => Some(gift::read(&text_of(bytes, report)?, report)),
        Kind::Anki => Some(anki::read(&text_of(bytes, report)?, report)),
    }
}

/// The text of a file; a byte order mark is dropped, and lines end with a line feed only.
fn text_of(bytes: &[u8], report: &mut Report) -> Option<String> {
    if bytes.len() > limits::TEXT_FILE_BYTES {
        report.add("", LeftOutKind::FileTooLarge { kilobytes: limits::TEXT_FILE_BYTES / 1024 });
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        report.add("", LeftOutKind::FileNotUtf8 {});
        return None;
    };
    Some(text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n"))
}
