//! What a member who knows the course says at each of its questions.

use std::collections::BTreeMap;
use std::path::Path;

use course::{Course, LessonId, Part, StepKind, WordKey};
use language::{Language, LanguageTable, LanguageTag};
use runtime::CourseFolder;

/// The right answers of one lesson, by the question as it is on the screen.
pub(crate) struct Answers {
    language: Language,
    /// For each question what to say; several for things to be put in order.
    by_question: BTreeMap<String, Vec<Answer>>,
}

/// One answer: as it is on its card, and as it is said.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) card: String,
    pub(crate) said: String,
}

/// The course that ships, and its first lesson.
pub(crate) fn first_lesson() -> (Course, LessonId) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons/cooperative-basics");
    let course = course::read(&CourseFolder::open(&folder).unwrap()).0.unwrap();
    let lesson = course.lessons[0].id.clone();
    (course, lesson)
}

impl Answers {
    /// The answers of a lesson in a language.
    pub(crate) fn of(course: &Course, lesson: &LessonId, tag: &LanguageTag) -> Self {
        let language = LanguageTable::built_in().get(tag).unwrap().clone();
        let words = course.words(tag).unwrap();
        let (_, lesson) = course.lesson(lesson).unwrap();
        let mut by_question = BTreeMap::new();
        for step in &lesson.steps {
            let key = |part| WordKey::Step(lesson.id.clone(), step.id.clone(), part);
            let answer = |part: Part| {
                let key = key(part);
                let said = words.wordings(&key).into_iter().next();
                let card = words.line(&key).map(|line| language.for_screen(&line.text)).unwrap_or_default();
                said.map(|said| Answer { card, said })
            };
            let right: Vec<Answer> = match &step.kind {
                StepKind::Question(question) => {
                    let right = question.answers.iter().find(|known| known.right).unwrap();
                    let named = answer(Part::Answer(right.id.clone()));
                    vec![named.unwrap_or_else(|| of_the_app(&language, right.id.as_str()))]
                }
                StepKind::Order(items) => items.iter().filter_map(|item| answer(Part::Answer(item.clone()))).collect(),
                StepKind::SayAfterMe => answer(Part::Phrase).into_iter().collect(),
                StepKind::Say | StepKind::Reflect { .. } => Vec::new(),
            };
            if let Some(line) = words.line(&key(Part::Text)) {
                by_question.insert(language.for_screen(&line.text), right);
            }
        }
        Self { language, by_question }
    }

    /// What to say at the question that one of these lines asks. `cards` are still to be chosen from.
    pub(crate) fn at(&self, lines: &[String], cards: &[String]) -> Option<String> {
        // Of things to be put in order only the first is asked with the question; then their cards tell.
        let is_order =
            |answers: &&Vec<Answer>| answers.len() > 1 && answers.iter().any(|answer| cards.contains(&answer.card));
        let asked = lines.iter().rev().find_map(|line| self.by_question.get(line));
        let right = asked.or_else(|| self.by_question.values().find(is_order))?;
        let open = right.iter().find(|answer| cards.contains(&answer.card));
        open.or_else(|| right.first()).map(|answer| answer.said.clone())
    }

    /// Words of the app's own, as they are on the screen.
    pub(crate) fn on_screen(&self, key: &str) -> String {
        let locales = locale::Locales::built_in();
        self.language.for_screen(&locales.text(&self.language.tag, &locale::Message::new(key)))
    }

    /// How something of the app's own is said.
    pub(crate) fn said(&self, key: &str) -> String {
        of_the_app(&self.language, key).said
    }
}

/// True and false, yes and no, and the commands.
fn of_the_app(language: &Language, key: &str) -> Answer {
    let locales = locale::Locales::built_in();
    let card = language.for_screen(&locales.text(&language.tag, &locale::Message::new(key)));
    let said = locales.wordings(&language.tag, &format!("{key}.said")).into_iter().next().unwrap();
    Answer { card, said }
}
