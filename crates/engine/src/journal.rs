//! The member's journal as far as this session knows it: what was there at the start, and what was
//! kept since.

use course::{Course, CourseId};
use language::LanguageTag;
use learner::{Due, Entry, Progress, TeachingStage, Timestamp};

/// The journal in memory.
#[derive(Clone, Debug)]
pub(crate) struct Journal {
    entries: Vec<Entry>,
}

impl Journal {
    pub(crate) fn new(entries: Vec<Entry>) -> Self {
        Self { entries }
    }

    /// Takes in an entry that is on disk. A step reached right after another one replaces it, for
    /// only the last of them says anything: a member who goes round a loop of told steps for hours
    /// does not fill the memory.
    pub(crate) fn push(&mut self, entry: Entry) {
        let replaces = matches!(
            (self.entries.last(), &entry),
            (
                Some(Entry::Reached { course, lesson, .. }),
                Entry::Reached { course: new_course, lesson: new_lesson, .. },
            ) if course == new_course && lesson == new_lesson
        );
        if replaces {
            self.entries.pop();
        }
        self.entries.push(entry);
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn progress(&self) -> Progress {
        learner::progress(&self.entries)
    }

    pub(crate) fn due(&self, now: Timestamp) -> Vec<Due> {
        learner::due(&self.entries, now)
    }

    /// Whether the member has chosen a picture.
    pub(crate) fn has_picture(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry, Entry::Picture { .. }))
    }

    /// How far the teaching of the member's voice came in a language; absent where it was never offered.
    pub(crate) fn teaching(&self, of: &LanguageTag) -> Option<TeachingStage> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Teaching { language, stage, .. } if language == of => Some(*stage),
            _ => None,
        })
    }

    /// Whether the member is known to be at exactly this place, so that it need not be written
    /// again.
    pub(crate) fn is_at(&self, place: &learner::Place) -> bool {
        self.progress().place.as_ref() == Some(place)
    }

    /// The course that the member took last, among these.
    pub(crate) fn last_course<'a>(&self, courses: impl Iterator<Item = &'a Course> + Clone) -> Option<CourseId> {
        self.entries.iter().rev().find_map(|entry| {
            let id = match entry {
                Entry::Reached { course, .. } | Entry::Finished { course, .. } => course,
                Entry::Answered(attempt) => &attempt.course,
                Entry::Language { .. } | Entry::Picture { .. } | Entry::Teaching { .. } => return None,
            };
            courses.clone().any(|course| course.id == *id).then(|| id.clone())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reached(lesson: &str, step: &str) -> Entry {
        Entry::Reached {
            at: Timestamp(0),
            course: "course".parse().unwrap(),
            lesson: lesson.parse().unwrap(),
            step: step.parse().unwrap(),
        }
    }

    #[test]
    fn going_round_in_a_lesson_does_not_fill_the_memory() {
        let mut journal = Journal::new(vec![reached("one", "first")]);
        for step in ["first", "second", "third"].into_iter().cycle().take(300) {
            journal.push(reached("two", step));
        }
        assert_eq!(journal.entries(), [reached("one", "first"), reached("two", "third")]);
    }
}
