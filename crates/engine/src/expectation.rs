//! The set of things that may be said at a point, with their wordings.

use language::LanguageTag;

use crate::desk::Desk;
use crate::prompt::Choice;
use crate::words::command_key;
use crate::{Command, Expected, Meaning};

/// The most choices that are told apart by their place in the list ("the second").
const ORDINALS: usize = 9;

/// What may be said: the choices, yes and no where `confirms`, and the commands.
///
/// No two of them share a wording. Yes and no go first where something is to be confirmed, for a
/// true-or-false question has them among its own wordings; else the choices do.
pub(crate) fn expected(desk: &Desk, language: &LanguageTag, choices: &[Choice], confirms: bool) -> Vec<Expected> {
    let mut set = Set { desk, language, folded: Vec::new(), expected: Vec::new() };
    if confirms {
        set.add(Meaning::Yes, desk.wordings(language, "yes"));
        set.add(Meaning::No, desk.wordings(language, "no"));
    }
    for choice in choices {
        set.add(choice.meaning.clone(), choice.wordings.clone());
    }
    for command in Command::ALL {
        set.add(Meaning::Command(command), desk.wordings(&desk.language, &command_key(command)));
    }
    set.expected
}

/// Adds to each choice the ways to name its place ("the second"), as far as no choice is itself
/// called so.
pub(crate) fn with_ordinals(desk: &Desk, language: &LanguageTag, mut choices: Vec<Choice>) -> Vec<Choice> {
    let fold = |wording: &String| desk.fold(wording, language);
    let own: Vec<String> = choices.iter().flat_map(|choice| choice.wordings.iter().map(fold)).collect();
    for (place, choice) in (1..=ORDINALS).zip(&mut choices) {
        let ordinals = desk.wordings(language, &format!("ordinal-{place}"));
        choice.wordings.extend(ordinals.into_iter().filter(|ordinal| !own.contains(&fold(ordinal))));
    }
    choices
}

struct Set<'a> {
    desk: &'a Desk,
    language: &'a LanguageTag,
    folded: Vec<String>,
    expected: Vec<Expected>,
}

impl Set<'_> {
    /// Adds something with those of its wordings that nothing before it has; without any left, it
    /// can only be tapped.
    fn add(&mut self, meaning: Meaning, wordings: Vec<String>) {
        if self.expected.iter().any(|expected| expected.meaning == meaning) {
            return;
        }
        let mut fresh = Vec::new();
        for wording in wordings {
            let folded = self.desk.fold(&wording, self.language);
            if !folded.is_empty() && !self.folded.contains(&folded) {
                self.folded.push(folded);
                fresh.push(wording);
            }
        }
        if !fresh.is_empty() {
            self.expected.push(Expected { meaning, wordings: fresh });
        }
    }
}
