//! Every lesson that ships is walked to its end, in each of its languages, by members who answer
//! right, answer wrong, say nothing, are never understood, or only tap.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use course::{Course, MemorySource, StepId, StepKind};
use engine::{Command, Effect, Engine, Hearing, Input, Meaning, Opening, Ticket};
use language::{LanguageTable, LanguageTag};
use learner::{Entry, Outcome, TeachingStage, Timestamp};
use locale::Locales;

/// How a member goes through a lesson.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Member {
    AnswersRight,
    AnswersWrong,
    IsSilent,
    IsNotUnderstood,
    Taps,
}

/// More inputs than any lesson needs; a walk that takes more goes in circles.
const LONGEST: usize = 3_000;

fn check(member: Member) {
    let mut walked = 0;
    for course in shipped_courses() {
        for language in course.words.keys() {
            for lesson in &course.lessons {
                let walk = Walk::new(&course, &lesson.id, language, member).walked_through();
                let name = format!("{member:?} in {} {language}", lesson.id);
                assert!(!walk.said.is_empty(), "{name}: nothing was said");
                walk.check_answers(&name);
                walked += 1;
            }
        }
    }
    assert!(walked > 0, "no lesson ships");
}

#[test]
fn a_member_who_answers_right_comes_walked_through() {
    check(Member::AnswersRight);
}

#[test]
fn a_member_who_answers_wrong_comes_walked_through() {
    check(Member::AnswersWrong);
}

#[test]
fn a_member_who_is_silent_comes_walked_through_with_a_tap_now_and_then() {
    check(Member::IsSilent);
}

#[test]
fn a_member_who_is_never_understood_comes_walked_through() {
    check(Member::IsNotUnderstood);
}

#[test]
fn a_member_who_only_taps_comes_walked_through() {
    check(Member::Taps);
}

#[test]
fn every_word_of_the_app_is_there_in_every_language_that_is_walked() {
    for course in shipped_courses() {
        for language in course.words.keys() {
            assert!(Locales::built_in().speaks(language), "the app has no words in {language}");
        }
    }
}

fn shipped_courses() -> Vec<Course> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons");
    let mut folders: Vec<PathBuf> = fs::read_dir(lessons).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let read = |folder: PathBuf| course::read(&files_of(&folder)).0.unwrap();
    folders.into_iter().filter(|folder| folder.is_dir()).map(read).collect()
}

fn files_of(folder: &Path) -> MemorySource {
    let mut source = MemorySource::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                source = source.with(&name, fs::read(&path).unwrap());
            }
        }
    }
    source
}

/// One lesson on its way.
struct Walk<'a> {
    course: &'a Course,
    lesson: &'a course::LessonId,
    member: Member,
    engine: Engine,
    now: Timestamp,
    open: Option<(Ticket, Effect)>,
    /// The step that was reached last.
    step: Option<StepId>,
    finished: bool,
    said: Vec<String>,
    outcomes: Vec<(StepId, Outcome)>,
    /// Answers given to the order that is under way.
    placed: usize,
    /// Answers given in all; wrong ones take turns.
    given: usize,
}

impl<'a> Walk<'a> {
    fn new(course: &'a Course, lesson: &'a course::LessonId, language: &LanguageTag, member: Member) -> Self {
        let opening = Opening {
            language: Some(language.clone()),
            course: Some(course.id.clone()),
            hears: member != Member::Taps,
            journal: vec![Entry::Teaching {
                at: Timestamp(0),
                language: language.clone(),
                stage: TeachingStage::Declined,
            }],
            ..Opening::default()
        };
        let words = (Arc::new(Locales::built_in()), Arc::new(LanguageTable::built_in()));
        Self {
            course,
            lesson,
            member,
            engine: Engine::new(opening, vec![course.clone()], words.0, words.1),
            now: Timestamp(0),
            open: None,
            step: None,
            finished: false,
            said: Vec::new(),
            outcomes: Vec::new(),
            placed: 0,
            given: 0,
        }
    }

    fn walked_through(mut self) -> Self {
        self.take(Input::Start);
        for _ in 0..LONGEST {
            if self.finished {
                return self;
            }
            let input = self.next_input();
            self.take(input);
        }
        panic!("{:?} walks {} in circles at {:?}", self.member, self.lesson, self.step);
    }

    fn take(&mut self, input: Input) {
        self.now.0 += 1_000;
        for effect in self.engine.handle(self.now, input) {
            match &effect {
                Effect::Say { id, lines, .. } => {
                    self.said.extend(lines.iter().map(|line| line.text.clone()));
                    self.open = Some((*id, effect));
                }
                Effect::Remember { id, entry } => {
                    self.remember(entry);
                    self.open = Some((*id, effect));
                }
                Effect::Listen { id, .. } | Effect::Record { id, .. } | Effect::Wait { id, .. } => {
                    self.open = Some((*id, effect));
                }
                Effect::End => panic!("{:?} was left alone in {} at {:?}", self.member, self.lesson, self.step),
                _ => {}
            }
        }
    }

    fn remember(&mut self, entry: &Entry) {
        match entry {
            Entry::Reached { step, .. } => {
                self.step = Some(step.clone());
                self.placed = 0;
            }
            Entry::Answered(attempt) => self.outcomes.push((attempt.step.clone(), attempt.outcome)),
            Entry::Finished { lesson, .. } => self.finished = lesson == self.lesson,
            Entry::Language { .. } | Entry::Picture { .. } | Entry::Teaching { .. } => {}
        }
    }

    fn next_input(&mut self) -> Input {
        let (id, effect) = self.open.clone().unwrap();
        match effect {
            Effect::Say { .. } => Input::Said { id },
            Effect::Remember { .. } => Input::Remembered { id },
            Effect::Record { .. } => {
                Input::Recorded { id, milliseconds: (self.member != Member::IsSilent).then_some(4_000) }
            }
            _ if self.step.is_none() => self.begin(),
            Effect::Wait { .. } if self.member == Member::Taps => self.tap(),
            Effect::Wait { .. } => Input::Tapped { meaning: Meaning::Command(Command::Next) },
            _ => Input::Heard { id, hearing: self.hearing() },
        }
    }

    fn begin(&self) -> Input {
        Input::Tapped { meaning: Meaning::Lesson(self.lesson.clone()) }
    }

    fn hearing(&mut self) -> Hearing {
        match self.member {
            Member::IsSilent => Hearing::Silence,
            Member::IsNotUnderstood => Hearing::Unclear,
            Member::AnswersRight | Member::AnswersWrong | Member::Taps => match self.answer() {
                Some(meaning) => Hearing::Sure { meaning },
                None => Hearing::Silence,
            },
        }
    }

    fn tap(&mut self) -> Input {
        let answer = self.answer();
        let meaning = answer.unwrap_or_else(|| self.engine.view().cards[0].meaning.clone());
        assert!(self.engine.view().cards.iter().any(|card| card.meaning == meaning), "{meaning} cannot be tapped");
        Input::Tapped { meaning }
    }

    /// What this member answers at this step, where it asks for something.
    fn answer(&mut self) -> Option<Meaning> {
        let (_, lesson) = self.course.lesson(self.lesson).unwrap();
        let (_, step) = lesson.step(self.step.as_ref()?).unwrap();
        let right = self.member != Member::AnswersWrong;
        self.given += 1;
        match &step.kind {
            StepKind::Say | StepKind::Reflect { .. } => None,
            StepKind::SayAfterMe => Some(Meaning::Phrase),
            StepKind::Order(items) if right => {
                self.placed += 1;
                Some(Meaning::Answer(items[(self.placed - 1).min(items.len() - 1)].clone()))
            }
            StepKind::Order(_) => {
                let cards = &self.engine.view().cards;
                Some(cards[self.given % cards.len()].meaning.clone())
            }
            StepKind::Question(question) => {
                let fitting: Vec<_> = question.answers.iter().filter(|answer| answer.right == right).collect();
                let any: Vec<_> = question.answers.iter().collect();
                let answers = if fitting.is_empty() { any } else { fitting };
                Some(Meaning::Answer(answers[self.given % answers.len()].id.clone()))
            }
        }
    }

    fn check_answers(&self, name: &str) {
        for (step, outcome) in &self.outcomes {
            let (_, lesson) = self.course.lesson(self.lesson).unwrap();
            let kind = &lesson.step(step).unwrap().1.kind;
            let is_asked = matches!(kind, StepKind::Question(_) | StepKind::Order(_));
            match self.member {
                Member::AnswersRight | Member::Taps => {
                    let expected = if is_asked { Outcome::Right } else { Outcome::Done };
                    assert_eq!(*outcome, expected, "{name}: {step}");
                }
                Member::IsSilent => assert_eq!(*outcome, Outcome::Skipped, "{name}: {step}"),
                Member::IsNotUnderstood if is_asked => assert_eq!(*outcome, Outcome::Skipped, "{name}: {step}"),
                Member::IsNotUnderstood | Member::AnswersWrong => {}
            }
        }
        let (_, lesson) = self.course.lesson(self.lesson).unwrap();
        let asked = lesson.steps.iter().filter(|step| matches!(step.kind, StepKind::Question(_))).count();
        let answered = self.outcomes.iter().filter(|(_, outcome)| *outcome != Outcome::Done).count();
        assert!(answered >= asked, "{name}: {answered} of {asked} questions were asked");
    }
}
