//! What is to be spoken in a course, in the order in which a member hears it: what a trainer records, and what
//! a synthetic voice renders.

use course::{Course, Part, Step, StepKind, WordKey, Words};
use language::LanguageTag;

use crate::clips_list::{ClipEntry, ClipsList};

/// One text that is spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The name under which words and clips have it (`lesson--step.hint`).
    pub key: String,
    /// The text in the language that is recorded.
    pub text: String,
    /// The text in the language in which the course was written, where that is another one.
    pub source: Option<String>,
    /// Whether there is a clip of it.
    pub state: PassageState,
}

/// Whether there is a clip of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassageState {
    /// There is none.
    Missing,
    /// There is one, of words that have changed since.
    Stale,
    /// A synthetic voice spoke it.
    Synthetic,
    /// Somebody recorded it.
    Recorded,
}

/// Everything that is spoken in a language, in the order of the course.
#[must_use]
pub fn passages(course: &Course, language: &LanguageTag, clips: &ClipsList) -> Vec<Passage> {
    let Some(words) = course.words(language) else { return Vec::new() };
    let source = course.words(&course.source_language).filter(|_| *language != course.source_language);
    let passage = |key: WordKey| {
        let text = words.line(&key)?.text.clone();
        let name = key.name();
        let state = state(clips.get(&name), &text);
        let source = source.and_then(|source| source.line(&key)).map(|line| line.text.clone());
        Some(Passage { key: name, text, source, state })
    };
    keys(course).into_iter().filter_map(passage).collect()
}

fn state(clip: Option<&ClipEntry>, text: &str) -> PassageState {
    match clip {
        None => PassageState::Missing,
        Some(clip) if !clip.sha256.eq_ignore_ascii_case(&course::clip_hash(text)) => PassageState::Stale,
        Some(clip) if clip.is_synthetic() => PassageState::Synthetic,
        Some(_) => PassageState::Recorded,
    }
}

/// The names of all words that may be spoken, in the order of the course; a language need not have all of them.
#[must_use]
pub fn keys(course: &Course) -> Vec<WordKey> {
    let mut keys = vec![WordKey::CourseTitle, WordKey::CourseSummary];
    for lesson in &course.lessons {
        keys.push(WordKey::LessonTitle(lesson.id.clone()));
        keys.push(WordKey::LessonSummary(lesson.id.clone()));
        for step in &lesson.steps {
            keys.extend(parts(step).into_iter().map(|part| WordKey::Step(lesson.id.clone(), step.id.clone(), part)));
        }
    }
    keys
}

/// The parts of a step, in the order in which they are heard.
fn parts(step: &Step) -> Vec<Part> {
    let answers: Vec<_> = match &step.kind {
        StepKind::Question(question) => question.answers.iter().map(|answer| answer.id.clone()).collect(),
        StepKind::Order(items) => items.clone(),
        StepKind::Say | StepKind::SayAfterMe | StepKind::Reflect { .. } => Vec::new(),
    };
    let mut parts = vec![Part::Text, Part::Phrase];
    parts.extend(answers.iter().cloned().map(Part::Answer));
    parts.push(Part::Hint);
    parts.extend(answers.into_iter().map(Part::AnswerReply));
    parts.push(Part::Reply);
    parts
}

/// The further ways in which answers may be said, by the name under which a words file has them, with a bar
/// between them.
pub(crate) fn further_wordings(course: &Course, words: &Words) -> Vec<(String, String)> {
    let further = |key: &WordKey| {
        let offered = usize::from(words.line(key).is_some());
        let wordings: Vec<String> = words.wordings(key).into_iter().skip(offered).collect();
        let name = key.wordings_name().filter(|_| !wordings.is_empty())?;
        Some((name, wordings.join(" | ")))
    };
    keys(course).iter().filter_map(further).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_courses::{mill, read};

    #[test]
    fn passages_come_as_a_member_hears_them() {
        let course = read(&mill());
        let sw: LanguageTag = "sw".parse().unwrap();
        let found = passages(&course, &sw, &ClipsList::default());
        let keys: Vec<_> = found.iter().map(|passage| passage.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "course",
                "mill",
                "mill--story",
                "mill--who",
                "mill--who.answer-us",
                "mill--who.answer-him",
                "mill--who.hint"
            ]
        );
        assert_eq!(found[2].source.as_deref(), Some("We bought a mill."));
        assert!(found.iter().all(|passage| passage.state == PassageState::Missing));
    }

    #[test]
    fn a_passage_knows_whether_its_clip_speaks_it() {
        let course = read(&mill());
        let sw: LanguageTag = "sw".parse().unwrap();
        let hash = course::clip_hash("Tulinunua kinu.");
        let check = |file: &str, hash: &str, expected| {
            let mut clips = ClipsList::default();
            clips.put("mill--story", ClipEntry { file: file.to_owned(), sha256: hash.to_owned() });
            assert_eq!(passages(&course, &sw, &clips)[2].state, expected);
        };
        check("a.opus", &hash, PassageState::Recorded);
        check("a.opus", &hash.to_uppercase(), PassageState::Recorded);
        check("synthetic-a.opus", &hash, PassageState::Synthetic);
        check("a.opus", "00", PassageState::Stale);
    }
}
