//! A question on the telephone: said, waited for twice, with what every key does.

use course::Line;

use super::flow_draft::{FlowDraft, Goal, Key};
use crate::growing::said;
use crate::{Phrase, Phrasebook, Piece};

/// How many choices have a key at once; the others come when more are asked for.
const CHOICES_AT_ONCE: usize = 6;
const MORE: char = '7';
const HINT: char = '8';
const ON: char = '9';
const AGAIN: char = '0';
const BACK: char = '*';

/// A question.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    /// The beginning of the paths of its nodes.
    pub(super) path: String,
    /// What is asked.
    pub(super) question: Vec<Piece>,
    /// What can be chosen.
    pub(super) options: Vec<Choosable>,
    /// A help.
    pub(super) hint: Option<&'a Line>,
    /// Where it goes on without an answer.
    pub(super) on: Option<Goal>,
    /// Where it goes back to.
    pub(super) back: Option<Goal>,
    /// Where it goes on when nobody has pressed anything twice.
    pub(super) nobody: Goal,
    /// Under which name the platform keeps the answer.
    pub(super) result: Option<&'a str>,
}

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct Choosable {
    /// What is said before its key; nothing where the question says it.
    pub(super) label: Vec<Piece>,
    /// What the platform's reports call it.
    pub(super) category: String,
    /// Where it leads.
    pub(super) goal: Goal,
}

/// The path at which a question begins.
pub(super) fn beginning(path: &str) -> String {
    format!("{path}/0")
}

/// Adds the nodes of a question.
pub(super) fn ask(draft: &mut FlowDraft<'_, '_>, asked: &Asked<'_>, phrasebook: &dyn Phrasebook) {
    let pages: Vec<&[Choosable]> = asked.options.chunks(CHOICES_AT_ONCE).collect();
    for (at, page) in pages.iter().enumerate() {
        let more = (pages.len() > 1).then(|| format!("{}/{}", asked.path, (at + 1) % pages.len()));
        let pieces = spoken(asked, at, page, more.is_some(), phrasebook);
        let keys = keys(asked, at, page, more);
        let path = |what: &str| format!("{}/{at}{what}", asked.path);
        draft.say(&path(""), &pieces, &Goal::Node(path("/keys")));
        draft.listen(&path("/keys"), &keys, &Goal::Node(path("/unclear")), asked.result);
        let mut unclear = vec![phrase(phrasebook, &Phrase::NotUnderstood), phrase(phrasebook, &Phrase::Keys)];
        unclear.extend(pieces);
        draft.say(&path("/unclear"), &unclear, &Goal::Node(path("/last")));
        draft.listen(&path("/last"), &keys, &asked.nobody, asked.result);
    }
    if let Some(hint) = asked.hint {
        let pieces = [phrase(phrasebook, &Phrase::HintIs), hint.into()];
        draft.say(&hint_path(asked), &pieces, &Goal::Node(beginning(&asked.path)));
    }
}

fn hint_path(asked: &Asked<'_>) -> String {
    format!("{}/hint", asked.path)
}

fn phrase(phrasebook: &dyn Phrasebook, phrase: &Phrase) -> Piece {
    Piece::Line(said(phrasebook, phrase))
}

fn spoken(asked: &Asked<'_>, at: usize, page: &[Choosable], more: bool, phrasebook: &dyn Phrasebook) -> Vec<Piece> {
    let mut pieces = if at == 0 { asked.question.clone() } else { Vec::new() };
    for (choosable, key) in page.iter().zip('1'..) {
        if !choosable.label.is_empty() {
            pieces.extend(choosable.label.iter().cloned());
            pieces.push(phrase(phrasebook, &Phrase::Press(key)));
        }
    }
    if more {
        pieces.push(phrase(phrasebook, &Phrase::PressForMore(MORE)));
    }
    if at == 0 && asked.hint.is_some() {
        pieces.push(phrase(phrasebook, &Phrase::PressForHint(HINT)));
    }
    pieces
}

fn keys(asked: &Asked<'_>, at: usize, page: &[Choosable], more: Option<String>) -> Vec<Key> {
    let choosable = |(choosable, key): (&Choosable, char)| Key {
        key,
        category: choosable.category.clone(),
        goal: choosable.goal.clone(),
    };
    let standing = |key: char, category: &str, goal: Option<Goal>| {
        goal.map(|goal| Key { key, category: category.to_owned(), goal })
    };
    let hint = asked.hint.map(|_| Goal::Node(hint_path(asked)));
    let mut keys: Vec<Key> = page.iter().zip('1'..).map(choosable).collect();
    keys.extend(standing(MORE, "more", more.map(Goal::Node)));
    keys.extend(standing(HINT, "hint", hint));
    keys.extend(standing(ON, "on", asked.on.clone()));
    keys.extend(standing(AGAIN, "again", Some(Goal::Node(format!("{}/{at}", asked.path)))));
    keys.extend(standing(BACK, "back", asked.back.clone()));
    keys
}
