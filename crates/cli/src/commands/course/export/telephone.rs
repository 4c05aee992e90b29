//! `sauti course export --ivr`: flows for telephones, and their recordings.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use channels::{Telephone, TelephoneError};
use locale::Message;
use serde_json::json;

use super::exported::Exported;
use super::studio::{Form, Recorded, Studio};
use super::unfinished::Unfinished;
use crate::commands::Scene;
use crate::progress::Progress;
use crate::told::{Failure, NO, file_message};

/// The rate of recordings, in Hz: a telephone carries no more.
const RATE: u32 = 8_000;

/// The export that RapidPro and TextIt read.
const FLOWS_FILE: &str = "flows.json";
/// The folder of the recordings.
const RECORDINGS_FOLDER: &str = "recordings";
/// What is said in which recording, for whoever wants to record it again.
const RECORDINGS_FILE: &str = "recordings.tsv";

/// Writes the flows of a course and their recordings into a new folder.
pub(super) fn write(scene: &Scene, exported: &Exported<'_>, out: &Path, address: Option<&str>) -> Result<(), Failure> {
    let address = address.map(web_address).transpose()?;
    let telephone = channels::telephone(&exported.tree, &exported.phrases, address.as_deref()).map_err(too_long)?;
    let mut studio = Studio::open(scene, exported, Form::Wav(RATE))?;
    let unfinished = Unfinished::folder(out)?;
    let folder = unfinished.path().join(RECORDINGS_FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::from(file_message(&folder, &error)))?;
    let mut progress = Progress::new(scene, telephone.recordings.len());
    let mut all = Recorded::default();
    for recording in &telephone.recordings {
        let recorded = studio.record(std::slice::from_ref(&recording.piece), &folder.join(&recording.file))?;
        all.milliseconds += recorded.milliseconds;
        all.bytes += recorded.bytes;
        progress.advance();
    }
    for (name, text) in [(FLOWS_FILE, telephone.flows.clone()), (RECORDINGS_FILE, table(&telephone))] {
        let path = unfinished.path().join(name);
        fs::write(&path, text).map_err(|error| Failure::from(file_message(&path, &error)))?;
    }
    unfinished.finish()?;
    tell(scene, exported, out, &telephone, all, address.is_some());
    Ok(())
}

/// An address with a slash at its end, that is nothing but an address.
fn web_address(address: &str) -> Result<String, Failure> {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let is_plain = address.chars().all(|letter| letter.is_ascii_graphic() && !matches!(letter, '"' | '@' | '?' | '#'));
    if is_web && is_plain {
        return Ok(format!("{}/", address.trim_end_matches('/')));
    }
    Err(Message::new("error-export-address").with("address", address).into())
}

fn too_long(error: TelephoneError) -> Failure {
    let TelephoneError::TooLong { lesson, nodes, limit } = error;
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let message = Message::new("error-export-flow-too-long")
        .with("lesson", lesson.map(String::from).unwrap_or_default())
        .with_number("nodes", number(nodes))
        .with_number("limit", number(limit));
    Failure { message, code: NO }
}

/// One line a recording: its file, a tab, what is said.
fn table(telephone: &Telephone) -> String {
    telephone.recordings.iter().fold(String::new(), |mut table, recording| {
        let said = recording.piece.text().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        // Writing to a text cannot fail.
        let _ = writeln!(table, "{}\t{said}", recording.file);
        table
    })
}

fn tell(scene: &Scene, exported: &Exported<'_>, out: &Path, telephone: &Telephone, all: Recorded, has_address: bool) {
    let output = scene.output();
    let (flows, recordings) = (exported.tree.lessons.len() + 1, telephone.recordings.len());
    output.value(&json!({
        "folder": out, "flows": flows, "recordings": recordings, "milliseconds": all.milliseconds, "bytes": all.bytes,
    }));
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    output.say(
        &Message::new("export-telephone-done")
            .with("folder", out.display().to_string())
            .with_number("flows", number(flows as u64))
            .with_number("recordings", number(recordings as u64))
            .with_number("megabytes", number(all.bytes.div_ceil(1_000_000))),
    );
    if !has_address {
        output.say(&Message::new("export-telephone-no-address"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: Option<&str>) {
        assert_eq!(web_address(address).ok().as_deref(), expected, "{address}");
    }

    #[test]
    fn an_address_is_of_the_web_and_ends_with_a_slash() {
        check("https://example.org/mill", Some("https://example.org/mill/"));
        check("https://example.org/mill//", Some("https://example.org/mill/"));
        check("http://10.0.0.1:8080", Some("http://10.0.0.1:8080/"));
    }

    #[test]
    fn what_the_platform_would_work_out_is_no_address() {
        for address in
            ["file:///etc", "example.org", "https://a/@(1/0)", "https://a/?x=", "https://a/\"b", "https://a b"]
        {
            check(address, None);
        }
    }
}
