//! Choosing a language by voice. Each language offers itself in itself.

use language::{Language, LanguageTag};
use learner::Entry;
use locale::Message;

use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Prompt};
use crate::screen::Scene;
use crate::{Meaning, Screen, Spoken};

/// The choice on its way; complete with the language.
#[derive(Debug)]
pub(crate) struct Languages {
    chosen: Option<LanguageTag>,
}

impl Languages {
    pub(crate) fn begin(desk: &mut Desk) -> (Self, Turn<Option<LanguageTag>>) {
        let offered = offered(desk);
        let turn = match offered.as_slice() {
            [] => Turn::Complete(None),
            [only] => Turn::Complete(Some(only.tag.clone())),
            _ => ask(desk, &offered),
        };
        (Self { chosen: None }, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<Option<LanguageTag>> {
        match played {
            Played::Answered { meaning: Meaning::Language(language), .. } => {
                self.chosen = Some(language.clone());
                Turn::keep(Entry::Language { at: desk.now, language })
            }
            Played::Kept => Turn::Complete(self.chosen.take()),
            _ => {
                let offered = offered(desk);
                ask(desk, &offered)
            }
        }
    }
}

/// The languages for which some course has words, in the order of the language table.
pub(crate) fn offered(desk: &Desk) -> Vec<Language> {
    let has_course = |language: &&Language| desk.courses.iter().any(|course| course.words.contains_key(&language.tag));
    desk.languages.iter().filter(has_course).cloned().collect()
}

fn ask(desk: &mut Desk, offered: &[Language]) -> Turn<Option<LanguageTag>> {
    let lines: Vec<Spoken> = offered.iter().map(|language| offer(desk, language)).collect();
    let choices = offered.iter().map(|language| choice(desk, language)).collect();
    // One recogniser must tell all names apart. The first language's hears its own script, and
    // foreign letters at least as Latin ones; whoever it fails is asked in their own language,
    // one after the other.
    let Some(first) = offered.first() else { return Turn::Complete(None) };
    desk.scene = Scene::menu(Screen::Languages, first.tag.clone(), String::new());
    Turn::say(Prompt::asking(lines, choices, first.tag.clone()))
}

/// "For English, say: English", in English; the bare name where the app has no words for it.
fn offer(desk: &Desk, language: &Language) -> Spoken {
    if desk.locales.speaks(&language.tag) {
        return desk.message_in(&language.tag, &Message::new("language-offer"));
    }
    name(language)
}

fn name(language: &Language) -> Spoken {
    Spoken { text: language.name.clone(), language: language.tag.clone(), clip: None }
}

fn choice(desk: &Desk, language: &Language) -> Choice {
    let mut wordings = vec![language.name.clone()];
    if desk.locales.speaks(&language.tag) {
        wordings.extend(desk.wordings(&language.tag, "language-name"));
    }
    Choice { meaning: Meaning::Language(language.tag.clone()), line: name(language), wordings, done: false }
}
