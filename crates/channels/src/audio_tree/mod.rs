//! An audio tree: numbered folders of numbered tracks, for a player that knows nothing but "next", "back" and
//! perhaps the number of a track.
//!
//! Names are numbers, because players sort by name; and a number is also the place, because many players have no
//! screen and their listeners count. The first folder is the menu, and each lesson has a folder. Whoever only lets the
//! player run hears every track in an order that makes sense; whoever follows what is said takes the branches.

mod lesson_folder;
mod tree_file;

use course::{AnswerId, LessonId, StepId};

use crate::growing::said;
use crate::{Phrase, Phrasebook, Piece, Tree};

pub use tree_file::{Lengths, tree_file};

/// The least figures in the name of a folder or track: players for people who do not read ask for three.
const FIGURES: usize = 3;

/// A course as folders of tracks.
#[derive(Clone, Debug, PartialEq)]
pub struct AudioTree {
    /// The folders: the menu, then a folder for each lesson. A folder's number is its place, from 1.
    pub folders: Vec<Folder>,
}

/// A folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// Its name: its number, with leading zeros.
    pub name: String,
    /// The lesson in it; none in the menu.
    pub lesson: Option<LessonId>,
    /// Its tracks in the order in which they are played. A track's number is its place, from 1.
    pub tracks: Vec<Track>,
}

/// A track.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Its name without the ending: its number, with leading zeros.
    pub name: String,
    /// What it is.
    pub kind: TrackKind,
    /// What is heard, in order; never empty.
    pub pieces: Vec<Piece>,
    /// The ways that are offered here.
    pub ways: Vec<Way>,
    /// The number of the track at which it goes on where nothing is chosen; none at the end of a folder.
    pub next: Option<usize>,
}

/// What a track is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrackKind {
    /// Which lesson is in which folder.
    Menu,
    /// What the lesson is called and about.
    Title,
    /// A step.
    Step(StepId),
    /// What is said to whoever gave an answer.
    Reply(StepId, AnswerId),
    /// A help towards the answer.
    Hint(StepId),
    /// The right order of the items of a step.
    Order(StepId),
    /// The lesson is over.
    End,
}

/// A way that an answer takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The answer.
    pub answer: AnswerId,
    /// Whether it is a right one.
    pub right: bool,
    /// The number of the track to play.
    pub track: usize,
}

/// The audio tree of a course.
#[must_use]
pub fn audio_tree(tree: &Tree, phrasebook: &dyn Phrasebook) -> AudioTree {
    let count = tree.lessons.len() + 1;
    let mut folders = vec![Folder { name: name(1, count), lesson: None, tracks: vec![menu(tree, phrasebook)] }];
    for (at, lesson) in tree.lessons.iter().enumerate() {
        let following = (at + 1 < tree.lessons.len()).then_some(at + 3);
        let tracks = lesson_folder::tracks(lesson, at + 1, following, phrasebook);
        folders.push(Folder { name: name(at + 2, count), lesson: Some(lesson.id.clone()), tracks });
    }
    AudioTree { folders }
}

fn menu(tree: &Tree, phrasebook: &dyn Phrasebook) -> Track {
    let phrase = |phrase: &Phrase| Piece::Line(said(phrasebook, phrase));
    let mut pieces = vec![Piece::from(&tree.title)];
    pieces.extend(tree.summary.as_ref().map(Piece::from));
    for (at, lesson) in tree.lessons.iter().enumerate() {
        pieces.extend([phrase(&Phrase::Lesson(at + 1)), Piece::from(&lesson.title), phrase(&Phrase::InFolder(at + 2))]);
    }
    Track { name: name(1, 1), kind: TrackKind::Menu, pieces, ways: Vec::new(), next: None }
}

/// A number as a name among so many.
fn name(number: usize, count: usize) -> String {
    let figures = FIGURES.max(count.to_string().len());
    format!("{number:0figures$}")
}

impl AudioTree {
    /// Everything that is to be rendered: the place of the folder, the place of the track, and the track.
    pub fn tracks(&self) -> impl Iterator<Item = (usize, usize, &Track)> {
        self.folders.iter().enumerate().flat_map(|(at, folder)| numbered(at, folder))
    }
}

fn numbered(at: usize, folder: &Folder) -> impl Iterator<Item = (usize, usize, &Track)> {
    folder.tracks.iter().enumerate().map(move |(place, track)| (at, place, track))
}
