//! `tree.json`: the tree for programs, so that a player with a screen can show it and a test can walk it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{AudioTree, Folder, Track, TrackKind};
use crate::{Piece, Tree};

/// How long tracks last, in milliseconds, by the places of folder and track.
pub type Lengths = BTreeMap<(usize, usize), u64>;

/// The version of the file's form.
const FORM: u32 = 1;

#[derive(Serialize)]
struct TreeFile<'a> {
    sauti_audio_tree: u32,
    course: &'a str,
    version: &'a str,
    licence: &'a str,
    language: &'a str,
    title: &'a str,
    folders: Vec<FolderEntry<'a>>,
}

#[derive(Serialize)]
struct FolderEntry<'a> {
    folder: &'a str,
    lesson: Option<&'a str>,
    tracks: Vec<TrackEntry<'a>>,
}

#[derive(Serialize)]
struct TrackEntry<'a> {
    number: usize,
    file: String,
    kind: &'static str,
    step: Option<&'a str>,
    answer: Option<&'a str>,
    said: Vec<&'a str>,
    milliseconds: Option<u64>,
    ways: Vec<WayEntry<'a>>,
    next: Option<usize>,
}

#[derive(Serialize)]
struct WayEntry<'a> {
    answer: &'a str,
    right: bool,
    track: usize,
}

/// The file, for tracks with this ending (`wav`, `opus`) and of these lengths. Its bytes are the same each time.
#[must_use]
#[expect(clippy::expect_used, reason = "texts and numbers: nothing in it can fail to be JSON")]
pub fn tree_file(tree: &Tree, audio: &AudioTree, ending: &str, lengths: &Lengths) -> String {
    let folders = audio.folders.iter().enumerate();
    let file = TreeFile {
        sauti_audio_tree: FORM,
        course: tree.course.as_str(),
        version: &tree.version,
        licence: &tree.licence,
        language: tree.language.as_str(),
        title: &tree.title.text,
        folders: folders.map(|(at, folder)| entry(at, folder, ending, lengths)).collect(),
    };
    serde_json::to_string_pretty(&file).expect("texts and numbers are JSON")
}

fn entry<'a>(at: usize, folder: &'a Folder, ending: &str, lengths: &Lengths) -> FolderEntry<'a> {
    let tracks = folder.tracks.iter().enumerate();
    FolderEntry {
        folder: &folder.name,
        lesson: folder.lesson.as_ref().map(course::LessonId::as_str),
        tracks: tracks.map(|(place, track)| track_entry(place, track, ending, lengths.get(&(at, place)))).collect(),
    }
}

fn track_entry<'a>(place: usize, track: &'a Track, ending: &str, milliseconds: Option<&u64>) -> TrackEntry<'a> {
    let (kind, step, answer) = match &track.kind {
        TrackKind::Menu => ("menu", None, None),
        TrackKind::Title => ("title", None, None),
        TrackKind::Step(step) => ("step", Some(step), None),
        TrackKind::Reply(step, answer) => ("reply", Some(step), Some(answer)),
        TrackKind::Hint(step) => ("hint", Some(step), None),
        TrackKind::Order(step) => ("order", Some(step), None),
        TrackKind::End => ("end", None, None),
    };
    let way = |way: &'a super::Way| WayEntry { answer: way.answer.as_str(), right: way.right, track: way.track };
    TrackEntry {
        number: place + 1,
        file: format!("{}.{ending}", track.name),
        kind,
        step: step.map(course::StepId::as_str),
        answer: answer.map(course::AnswerId::as_str),
        said: track.pieces.iter().filter_map(Piece::text).collect(),
        milliseconds: milliseconds.copied(),
        ways: track.ways.iter().map(way).collect(),
        next: track.next,
    }
}
