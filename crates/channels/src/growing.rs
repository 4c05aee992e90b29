//! A tree, grown from a course in one of its languages.
//!
//! What a member hears after an answer is decided in `engine`; this follows it, as far as a channel without memory
//! can: a wrong answer without a branch of its own leads to its question again, however often.

use course::{Answer, AnswerId, Course, Form, Lesson, Line, Part, Question, Step, StepKind, Target, WordKey, Words};
use language::LanguageTag;

use crate::{Choice, Item, LeftOut, LessonTree, Next, Phrase, Phrasebook, Station, Task, Tree};

impl Tree {
    /// The tree of a course in a language; none where the course has no words in it.
    #[must_use]
    pub fn grow(course: &Course, language: &LanguageTag, phrasebook: &dyn Phrasebook) -> Option<Self> {
        let words = course.words(language)?;
        let mut left_out = Vec::new();
        let mut lessons = Vec::new();
        for lesson in &course.lessons {
            let ground = Ground { words, lesson, phrasebook };
            match ground.lesson(lessons.len() + 1, &mut left_out) {
                Some(grown) => lessons.push(grown),
                None => left_out.push(LeftOut { lesson: lesson.id.clone(), step: None }),
            }
        }
        let title = line(words, &WordKey::CourseTitle);
        Some(Self {
            course: course.id.clone(),
            version: course.version.clone(),
            licence: course.licence.clone(),
            credits: course.credits.clone(),
            language: language.clone(),
            title: title.unwrap_or_else(|| unrecorded(course.id.to_string())),
            summary: line(words, &WordKey::CourseSummary),
            picture: course.picture.clone(),
            lessons,
            left_out,
        })
    }
}

/// A line of the course that says something.
fn line(words: &Words, key: &WordKey) -> Option<Line> {
    words.line(key).filter(|line| !line.text.trim().is_empty()).cloned()
}

/// A line that nobody has recorded.
pub(crate) fn unrecorded(text: String) -> Line {
    Line { text, clip: None }
}

/// A phrase as a line.
pub(crate) fn said(phrasebook: &dyn Phrasebook, phrase: &Phrase) -> Line {
    unrecorded(phrasebook.phrase(phrase))
}

/// What a lesson grows from.
struct Ground<'a> {
    words: &'a Words,
    lesson: &'a Lesson,
    phrasebook: &'a dyn Phrasebook,
}

impl Ground<'_> {
    fn lesson(&self, number: usize, left_out: &mut Vec<LeftOut>) -> Option<LessonTree> {
        let id = &self.lesson.id;
        let reached = self.reached();
        // Where each step is among the stations.
        let mut places = vec![None; self.lesson.steps.len()];
        reached.iter().enumerate().for_each(|(place, at)| places[*at] = Some(place));
        let lacking = self.lesson.steps.iter().filter(|step| !self.can_be_taken(step));
        if !reached.is_empty() {
            left_out.extend(lacking.map(|step| LeftOut { lesson: id.clone(), step: Some(step.id.clone()) }));
        }
        let stations: Vec<Station> = reached.iter().filter_map(|at| self.station(*at, &places)).collect();
        (!stations.is_empty()).then(|| LessonTree {
            id: id.clone(),
            title: line(self.words, &WordKey::LessonTitle(id.clone()))
                .unwrap_or_else(|| self.phrase(&Phrase::Lesson(number))),
            summary: line(self.words, &WordKey::LessonSummary(id.clone())),
            picture: self.lesson.picture.clone(),
            stations,
        })
    }

    /// The places of the steps that somebody who begins the lesson can come to, in order.
    fn reached(&self) -> Vec<usize> {
        let mut reached = vec![false; self.lesson.steps.len()];
        let mut waiting: Vec<usize> = self.from(0).into_iter().collect();
        while let Some(at) = waiting.pop() {
            if std::mem::replace(&mut reached[at], true) {
                continue;
            }
            let step = &self.lesson.steps[at];
            let branches = match &step.kind {
                StepKind::Question(question) => question.answers.as_slice(),
                _ => &[],
            };
            let branches = branches.iter().filter_map(|answer| answer.then.as_ref());
            waiting.extend(branches.filter_map(|target| self.after(at, Some(target))));
            waiting.extend(self.after(at, None));
        }
        (0..reached.len()).filter(|at| reached[*at]).collect()
    }

    /// The place of the step at which the lesson goes on after a step, by a branch or as usual; none at the end.
    fn after(&self, at: usize, branch: Option<&Target>) -> Option<usize> {
        match branch.or(self.lesson.steps.get(at)?.then.as_ref()) {
            Some(Target::End) => None,
            Some(Target::Step(id)) => self.from(self.lesson.step(id)?.0),
            None => self.from(at + 1),
        }
    }

    /// The step at this place, or the way on from it where it cannot be taken.
    fn from(&self, at: usize) -> Option<usize> {
        let mut at = at;
        for _ in 0..=self.lesson.steps.len() {
            let step = self.lesson.steps.get(at)?;
            if self.can_be_taken(step) {
                return Some(at);
            }
            at = match &step.then {
                Some(Target::End) => return None,
                Some(Target::Step(id)) => self.lesson.step(id)?.0,
                None => at + 1,
            };
        }
        None
    }

    /// Whether the language has the words without which a step cannot be taken.
    fn can_be_taken(&self, step: &Step) -> bool {
        let has = |part| self.line(step, part).is_some();
        has(Part::Text)
            && match &step.kind {
                StepKind::Say | StepKind::Reflect { .. } => true,
                StepKind::SayAfterMe => has(Part::Phrase),
                StepKind::Order(items) => items.len() > 1 && items.iter().all(|item| has(Part::Answer(item.clone()))),
                StepKind::Question(question) => {
                    question.answers.iter().any(|answer| answer.right && self.label(step, question, answer).is_some())
                }
            }
    }

    fn line(&self, step: &Step, part: Part) -> Option<Line> {
        line(self.words, &WordKey::Step(self.lesson.id.clone(), step.id.clone(), part))
    }

    fn phrase(&self, phrase: &Phrase) -> Line {
        said(self.phrasebook, phrase)
    }

    fn station(&self, at: usize, places: &[Option<usize>]) -> Option<Station> {
        let step = &self.lesson.steps[at];
        let reply = || self.line(step, Part::Reply);
        let task = match &step.kind {
            StepKind::Say => Task::Listen { reply: reply() },
            StepKind::Question(question) => {
                Task::Choose { form: question.form, choices: self.choices(at, question, places) }
            }
            StepKind::SayAfterMe => Task::SayAfter {
                phrase: self.line(step, Part::Phrase)?,
                reply: reply().unwrap_or_else(|| self.phrase(&Phrase::WellSaid)),
            },
            StepKind::Order(items) => self.arrange(step, items)?,
            StepKind::Reflect { longest_seconds } => Task::Think { longest_seconds: *longest_seconds, reply: reply() },
        };
        Some(Station {
            step: step.id.clone(),
            picture: step.picture.clone(),
            text: self.line(step, Part::Text)?,
            hint: self.line(step, Part::Hint),
            task,
            next: next(self.after(at, None), places),
        })
    }

    fn choices(&self, at: usize, question: &Question, places: &[Option<usize>]) -> Vec<Choice> {
        let step = &self.lesson.steps[at];
        let choice = |answer: &Answer| {
            let leads = match &answer.then {
                Some(target) => self.after(at, Some(target)),
                None if answer.right => self.after(at, None),
                None => Some(at),
            };
            Some(Choice {
                id: answer.id.clone(),
                label: self.label(step, question, answer)?,
                right: answer.right,
                reply: self.reply(step, question, answer),
                next: next(leads, places),
            })
        };
        question.answers.iter().filter_map(choice).collect()
    }

    /// An answer as it is offered; the words for true and false are the app's, where the course has none.
    fn label(&self, step: &Step, question: &Question, answer: &Answer) -> Option<Line> {
        let own = self.line(step, Part::Answer(answer.id.clone()));
        match (question.form, answer.id.as_str()) {
            (Form::TrueFalse, "true") => Some(own.unwrap_or_else(|| self.phrase(&Phrase::True))),
            (Form::TrueFalse, "false") => Some(own.unwrap_or_else(|| self.phrase(&Phrase::False))),
            (Form::TrueFalse, _) => None,
            (Form::Choice | Form::Spoken, _) => own,
        }
    }

    /// What is said after an answer: its own reply; else whether it was right, and the reply to the step as a whole,
    /// or the right answer where nothing else would tell it.
    fn reply(&self, step: &Step, question: &Question, answer: &Answer) -> Vec<Line> {
        if let Some(own) = self.line(step, Part::AnswerReply(answer.id.clone())) {
            return vec![own];
        }
        let verdict = self.phrase(if answer.right { &Phrase::Right } else { &Phrase::Wrong });
        let mut lines = vec![verdict];
        match self.line(step, Part::Reply) {
            Some(reply) => lines.push(reply),
            None if !answer.right => lines.extend(self.right_answer(step, question)),
            None => {}
        }
        lines
    }

    fn right_answer(&self, step: &Step, question: &Question) -> Vec<Line> {
        let Some(right) = question.answers.iter().find(|answer| answer.right) else { return Vec::new() };
        if question.form == Form::TrueFalse {
            let phrase = if right.id.as_str() == "true" { Phrase::ItIsTrue } else { Phrase::ItIsNotTrue };
            return vec![self.phrase(&phrase)];
        }
        let named = self.line(step, Part::Answer(right.id.clone()));
        named.map_or_else(Vec::new, |line| vec![self.phrase(&Phrase::AnswerIs), line])
    }

    fn arrange(&self, step: &Step, items: &[AnswerId]) -> Option<Task> {
        let item = |id: &AnswerId| {
            let misplaced = self.line(step, Part::AnswerReply(id.clone()));
            Some(Item {
                id: id.clone(),
                label: self.line(step, Part::Answer(id.clone()))?,
                misplaced: misplaced.unwrap_or_else(|| self.phrase(&Phrase::OrderNotYet)),
            })
        };
        // By their names, which say nothing about the order and are the same in every language.
        let mut offered: Vec<usize> = (0..items.len()).collect();
        offered.sort_by_key(|place| &items[*place]);
        if offered.is_sorted() {
            offered.rotate_left(1);
        }
        let items = items.iter().map(item).collect::<Option<_>>()?;
        Some(Task::Arrange { items, offered, reply: self.line(step, Part::Reply) })
    }
}

/// Where a place among the steps is among the stations.
fn next(step: Option<usize>, places: &[Option<usize>]) -> Next {
    step.and_then(|step| places.get(step).copied().flatten()).map_or(Next::End, Next::Station)
}
