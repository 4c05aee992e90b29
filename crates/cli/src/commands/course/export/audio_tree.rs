//! `sauti course export --audio-tree`: numbered folders of sound.

use std::fs;
use std::path::Path;

use channels::Lengths;
use locale::Message;
use serde_json::json;

use super::exported::Exported;
use super::studio::{Form, Recorded, Studio};
use super::unfinished::Unfinished;
use crate::commands::Scene;
use crate::progress::Progress;
use crate::told::{Failure, file_message};

/// The rate of WAV files, in Hz: at which voices speak, and which every player knows.
const RATE: u32 = 22_050;

/// The file that tells programs what is where.
const TREE_FILE: &str = "tree.json";

/// Writes the audio tree of a course into a new folder.
pub(super) fn write(scene: &Scene, exported: &Exported<'_>, out: &Path, opus: bool) -> Result<(), Failure> {
    let form = if opus { Form::Opus } else { Form::Wav(RATE) };
    let audio = channels::audio_tree(&exported.tree, &exported.phrases);
    let mut studio = Studio::open(scene, exported, form)?;
    let unfinished = Unfinished::folder(out)?;
    let count = audio.tracks().count();
    let mut progress = Progress::new(scene, count);
    let (mut lengths, mut all) = (Lengths::new(), Recorded::default());
    for (place, track_place, track) in audio.tracks() {
        let folder = unfinished.path().join(&audio.folders[place].name);
        fs::create_dir_all(&folder).map_err(|error| Failure::from(file_message(&folder, &error)))?;
        let recorded = studio.record(&track.pieces, &folder.join(&track.name))?;
        lengths.insert((place, track_place), recorded.milliseconds);
        all.milliseconds += recorded.milliseconds;
        all.bytes += recorded.bytes;
        progress.advance();
    }
    let file = channels::tree_file(&exported.tree, &audio, form.ending(), &lengths);
    let path = unfinished.path().join(TREE_FILE);
    fs::write(&path, file).map_err(|error| Failure::from(file_message(&path, &error)))?;
    unfinished.finish()?;
    tell(scene, out, audio.folders.len(), count, all);
    Ok(())
}

fn tell(scene: &Scene, out: &Path, folders: usize, tracks: usize, all: Recorded) {
    let output = scene.output();
    output.value(&json!({
        "folder": out, "folders": folders, "tracks": tracks, "milliseconds": all.milliseconds, "bytes": all.bytes,
    }));
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    output.say(
        &Message::new("export-audio-tree-done")
            .with("folder", out.display().to_string())
            .with_number("tracks", number(tracks as u64))
            .with_number("minutes", number(all.milliseconds.div_ceil(60_000)))
            .with_number("megabytes", number(all.bytes.div_ceil(1_000_000))),
    );
}
