//! How far the member is: a sentence, and the cloth.

use course::{LessonId, WordKey};
use installation::{Shelved, Trouble};
use learner::{Due, Entry, Outcome, Progress};
use locale::Message;
use protocol::screen::{CourseProgress, LessonProgress, ProgressPage, Thread, ThreadKind};

use super::{Reader, count, number, title};
use crate::dressing::direction_of;

/// The most threads that one lesson's band shows: the newest.
const MOST_THREADS: usize = 60;

impl Reader<'_> {
    pub(super) fn progress(&self) -> Result<ProgressPage, Trouble> {
        let entries = match self.member {
            Some((_, file)) => file.lock().entries()?,
            None => Vec::new(),
        };
        let progress = learner::progress(&entries);
        let due = learner::due(&entries, installation::now());
        let of_course = |shelved| self.course(shelved, &entries, &progress, &due);
        let courses: Vec<CourseProgress> = self.shelf.courses().map(of_course).collect();
        let lessons = || courses.iter().flat_map(|course| &course.lessons);
        let finished = count(lessons().filter(|lesson| lesson.finished).count());
        let due = lessons().map(|lesson| lesson.due).sum();
        let message =
            Message::new("progress-summary").with_number("lessons", number(finished)).with_number("due", number(due));
        Ok(ProgressPage { summary: self.text(&message), seed: self.seed(), courses })
    }

    /// A number of this member's own, out of their identity, which is 16 hexadecimal digits.
    fn seed(&self) -> u32 {
        let id = self.member.map(|(member, _)| member.id.as_str()).unwrap_or_default();
        id.get(..8).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or_default()
    }

    fn course(&self, shelved: &Shelved, entries: &[Entry], progress: &Progress, due: &[Due]) -> CourseProgress {
        let course = &shelved.course;
        let (name, language) = title(shelved, self.language);
        let lesson = |id: &LessonId| {
            let key = (course.id.clone(), id.clone());
            let state = progress.lessons.get(&key).cloned().unwrap_or_default();
            let line = course.words(&language).and_then(|words| words.line(&WordKey::LessonTitle(id.clone())));
            LessonProgress {
                title: self.on_screen(line.map_or(id.as_str(), |line| &line.text), &language),
                finished: state.finished > 0,
                begun: state.step.is_some(),
                due: count(due.iter().filter(|due| due.course == course.id && due.lesson == *id).count()),
                threads: threads(entries, &key.0, id),
            }
        };
        let picture = course.picture.as_ref();
        CourseProgress {
            title: self.on_screen(&name, &language),
            direction: direction_of(&self.installation.languages, &language),
            language: language.to_string(),
            picture: picture.and_then(|name| self.pictures.show(self.shelf, &course.id, name)),
            lessons: course.lessons.iter().map(|known| lesson(&known.id)).collect(),
        }
    }
}

/// One thread for each answer in a lesson, in their order.
fn threads(entries: &[Entry], course: &course::CourseId, lesson: &LessonId) -> Vec<Thread> {
    let attempts = entries.iter().filter_map(|entry| match entry {
        Entry::Answered(attempt) if attempt.course == *course && attempt.lesson == *lesson => Some(attempt),
        _ => None,
    });
    let kind = |attempt: &learner::Attempt| match attempt.outcome {
        Outcome::Right if attempt.helped => ThreadKind::Helped,
        Outcome::Right => ThreadKind::Right,
        Outcome::Wrong => ThreadKind::NotYet,
        Outcome::Done => ThreadKind::Own,
        Outcome::Skipped => ThreadKind::Passed,
    };
    let threads: Vec<Thread> =
        attempts.map(|attempt| Thread { kind: kind(attempt), voice: attempt.way == learner::Way::Voice }).collect();
    threads[threads.len().saturating_sub(MOST_THREADS)..].to_vec()
}
