//! A member who knows what to say: mostly right, once wrong, and in need of help and a repetition.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use course::{Course, LessonId, StepId, StepKind};
use engine::{Command, Effect, Engine, Expected, Hearing, Input, Meaning, Opening, Ticket, standing_keys};
use language::{LanguageTable, LanguageTag};
use learner::{Entry, Timestamp};
use locale::Locales;

/// What the member does when the app listens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Turn {
    /// Says this, which means that.
    Says(String, Meaning),
    /// Stays silent: there is nothing to ask.
    Silent,
    /// Speaks their mind, which is kept.
    Reflects(String),
}

/// A lesson as it should go.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// What the member does, in order.
    pub(crate) turns: Vec<Turn>,
    /// The commonest words for everything that may be said at some turn.
    pub(crate) phrases: BTreeSet<String>,
    /// What is kept.
    pub(crate) journal: Vec<Entry>,
}

/// More turns than a lesson has.
const MOST_TURNS: usize = 500;

/// The turn at which the member gives a wrong answer, asks for the words again, and asks for help.
const WRONG: usize = 2;
const AGAIN: usize = 4;
const HELP: usize = 6;

/// Takes the first lesson of a course, through the engine alone, to its end.
pub(crate) fn plan(course: &Course, language: &LanguageTag, member: &str) -> Plan {
    let opening = Opening {
        member: Some(member.to_owned()),
        language: Some(language.clone()),
        course: Some(course.id.clone()),
        hears: true,
        takes: enrolled(language),
        ..Opening::default()
    };
    let words = (Arc::new(Locales::built_in()), Arc::new(LanguageTable::built_in()));
    let engine = Engine::new(opening, vec![course.clone()], words.0, words.1);
    let mut mind = Mind { course, engine, place: None, finished: false, asked: 0, placed: 0, plan: Plan::default() };
    let mut inputs = vec![Input::Start];
    while let Some(input) = inputs.pop() {
        assert!(mind.plan.turns.len() < MOST_TURNS, "the lesson has no end");
        for effect in mind.engine.handle(Timestamp(0), input) {
            inputs.extend(mind.take(effect));
        }
    }
    mind.plan
}

/// The takes of a member who has enrolled, who is not asked whether the app may learn their voice.
fn enrolled(language: &LanguageTag) -> BTreeMap<LanguageTag, BTreeMap<String, u32>> {
    let word = |key: String| Locales::built_in().wordings(language, &format!("{key}.said")).remove(0);
    BTreeMap::from([(language.clone(), standing_keys().into_iter().map(|key| (word(key), 2)).collect())])
}

struct Mind<'a> {
    course: &'a Course,
    engine: Engine,
    place: Option<(LessonId, StepId)>,
    finished: bool,
    /// How often the member was asked something in the lesson.
    asked: usize,
    /// How many items of an order are in their place.
    placed: usize,
    plan: Plan,
}

impl Mind<'_> {
    fn take(&mut self, effect: Effect) -> Option<Input> {
        match effect {
            Effect::Say { id, .. } => Some(Input::Said { id }),
            Effect::Remember { id, entry } => {
                self.remember(&entry);
                self.plan.journal.push(entry);
                Some(Input::Remembered { id })
            }
            Effect::Listen { id, expected, .. } => Some(self.listen(id, &expected)),
            Effect::Record { id, .. } => {
                let words = self.plan.phrases.iter().max_by_key(|phrase| phrase.len()).unwrap();
                self.plan.turns.push(Turn::Reflects(words.clone()));
                Some(Input::Recorded { id, milliseconds: Some(2_000) })
            }
            Effect::Wait { .. } => panic!("whoever speaks need not tap"),
            _ => None,
        }
    }

    fn remember(&mut self, entry: &Entry) {
        match entry {
            Entry::Reached { lesson, step, .. } => {
                self.place = Some((lesson.clone(), step.clone()));
                self.placed = 0;
            }
            Entry::Finished { .. } => self.finished = true,
            Entry::Answered(_) | Entry::Language { .. } | Entry::Picture { .. } | Entry::Teaching { .. } => {}
        }
    }

    fn listen(&mut self, id: Ticket, expected: &[Expected]) -> Input {
        self.plan.phrases.extend(expected.iter().filter_map(|expected| expected.wordings.first().cloned()));
        let Some(meaning) = self.choose(expected) else {
            self.plan.turns.push(Turn::Silent);
            return Input::Heard { id, hearing: Hearing::Silence };
        };
        let wordings = &expected.iter().find(|expected| expected.meaning == meaning).unwrap().wordings;
        self.plan.turns.push(Turn::Says(wordings[0].clone(), meaning.clone()));
        Input::Heard { id, hearing: Hearing::Sure { meaning } }
    }

    fn choose(&mut self, expected: &[Expected]) -> Option<Meaning> {
        if self.finished {
            return Some(Meaning::Command(Command::Stop));
        }
        if expected.iter().all(|expected| matches!(expected.meaning, Meaning::Command(_))) {
            return None;
        }
        let Some((lesson, step)) = &self.place else { return Some(Meaning::Yes) };
        self.asked += 1;
        let (_, lesson) = self.course.lesson(lesson).unwrap();
        match &lesson.step(step).unwrap().1.kind {
            _ if self.asked == AGAIN => Some(Meaning::Command(Command::Repeat)),
            _ if self.asked == HELP => Some(Meaning::Command(Command::Help)),
            StepKind::Question(question) => {
                let right = self.asked != WRONG;
                let fits = |answer: &&course::Answer| answer.right == right;
                question.answers.iter().find(fits).map(|answer| Meaning::Answer(answer.id.clone()))
            }
            StepKind::Order(items) => {
                self.placed += 1;
                items.get(self.placed - 1).map(|item| Meaning::Answer(item.clone()))
            }
            StepKind::SayAfterMe => Some(Meaning::Phrase),
            StepKind::Say | StepKind::Reflect { .. } => None,
        }
    }
}
