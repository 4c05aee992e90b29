//! A telephone flow: what RapidPro and TextIt play to a caller who has nothing but keys.
//!
//! The file is an export of version 13 with voice flows in the form 13.1.0, which servers since 2020 read: one flow
//! for the menu, and one for each lesson, which the menu enters. All names inside are version 5 UUIDs of what they
//! stand for, so that the same course gives the same file, and a newer version of it replaces the older one.
//!
//! Keys: `1` to `6` choose, `7` tells more choices, `8` gives a hint, `9` goes on, `0` repeats, `*` goes back. Each
//! question waits twice; whoever says nothing twice is not there, and a call costs somebody money.

mod asking;
mod definition;
mod flow_draft;
mod identity;
mod lesson_flow;
mod menu_flow;
mod recordings;

use course::{LessonId, Line};

use crate::{Phrasebook, Tree};
use definition::Export;
use recordings::Recordings;

/// The most nodes that a flow may have, as goflow counts them.
const MOST_NODES: usize = 1_000;

/// A course for the telephone.
#[derive(Clone, Debug, PartialEq)]
pub struct Telephone {
    /// The export, as JSON.
    pub flows: String,
    /// What is to be recorded beside it, in the order in which it is first heard.
    pub recordings: Vec<Recording>,
}

/// One recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// The file's name, with its ending. It depends on what is said and on nothing else, so that only what was changed
    /// needs to be uploaded again.
    pub file: String,
    /// What is heard.
    pub piece: crate::Piece,
}

/// Why a course cannot be put on the telephone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TelephoneError {
    /// A lesson, or the menu, would need more nodes than a flow may have.
    #[error("{nodes} nodes, and a flow may have {limit}")]
    TooLong {
        /// The lesson; none for the menu.
        lesson: Option<LessonId>,
        /// The nodes that it needs.
        nodes: usize,
        /// The most that a flow may have.
        limit: usize,
    },
}

/// The flows of a course. `address` is where the recordings will lie on the web, with a slash at its end; without one,
/// the platform's own voice speaks the texts until somebody gives it recordings.
///
/// # Errors
/// A lesson is too long for one flow.
#[expect(clippy::expect_used, reason = "texts and numbers: nothing in it can fail to be JSON")]
pub fn telephone(tree: &Tree, phrasebook: &dyn Phrasebook, address: Option<&str>) -> Result<Telephone, TelephoneError> {
    let mut recordings = Recordings::new(address);
    let language = language_code(tree.language.as_str());
    let mut flows = vec![menu_flow::flow(tree, phrasebook, &language, &mut recordings)];
    for (at, lesson) in tree.lessons.iter().enumerate() {
        flows.push(lesson_flow::flow(tree, at, lesson, phrasebook, &language, &mut recordings));
    }
    let lessons = std::iter::once(None).chain(tree.lessons.iter().map(|lesson| Some(lesson.id.clone())));
    for (flow, lesson) in flows.iter().zip(lessons) {
        let nodes = flow.nodes.len();
        if nodes > MOST_NODES {
            return Err(TelephoneError::TooLong { lesson, nodes, limit: MOST_NODES });
        }
    }
    let flows = serde_json::to_string_pretty(&Export::of(flows)).expect("texts and numbers are JSON");
    Ok(Telephone { flows, recordings: recordings.all() })
}

/// The code of three letters (ISO 639-3) by which flows know a language; `und` for one that has none.
fn language_code(tag: &str) -> String {
    const UNDETERMINED: &str = "und";
    let own = tag.split('-').next().unwrap_or_default();
    let code = match own.len() {
        2 => isolang::Language::from_639_1(own),
        _ => isolang::Language::from_639_3(own),
    };
    code.map_or(UNDETERMINED, |code| code.to_639_3()).to_owned()
}

/// The name of a flow: the course, or the course and a lesson with its number.
fn flow_name(tree: &Tree, lesson: Option<(usize, &Line)>) -> String {
    /// The longest name, in characters.
    const LONGEST: usize = 64;
    let course = &tree.title.text;
    let name = lesson.map_or_else(|| course.clone(), |(at, title)| format!("{}. {} ({course})", at + 1, title.text));
    // These two may not be in a name.
    let name: String = name.replace(['"', '\\'], "'").split_whitespace().collect::<Vec<_>>().join(" ");
    name.chars().take(LONGEST).collect::<String>().trim_end().to_owned()
}
