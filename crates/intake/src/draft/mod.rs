//! The draft of a course: a folder's text files, for a trainer to go on with.

mod files;
mod names;
mod steps;

use course::with_braces_quoted;
use language::{Language, LanguageTable, LanguageTag};

use crate::bank::{Bank, Section};
use crate::left_out::{LeftOut, LeftOutKind, Report};
use crate::plain_text::one_line;
use files::{Lesson, Words};
use names::Names;

/// How many questions and texts make a lesson: about ten minutes.
const ITEMS_IN_LESSON: usize = 20;
/// The most lessons of a course.
const LESSONS: usize = 200;
/// The longest title, in characters.
const TITLE: usize = 120;
/// What a course is named after whose title has no letter that a name may have.
const COURSE_NAME: &str = "draft";
const LESSON_NAME: &str = "lesson";
/// Names that the format keeps for itself.
const RESERVED_LESSON: &str = "course";

/// What a draft needs to know besides the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The language in which the bank is written.
    pub language: LanguageTag,
    /// What the course is called where the bank does not say.
    pub title: String,
}

/// The draft of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The files of the folder: names as the course format has them, and texts.
    pub files: Vec<(String, String)>,
    /// How many lessons it has.
    pub lessons: usize,
    /// How many steps they have.
    pub steps: usize,
}

/// Makes the draft of a course, and lists what a course has no place for. There is none where nothing could be carried
/// over.
///
/// The same bank gives the same draft, and the same questions the same names.
#[must_use]
pub fn draft(bank: &Bank, about: &About) -> (Option<Draft>, Vec<LeftOut>) {
    let mut report = Report::default();
    let table = LanguageTable::built_in();
    let language = table.get(&about.language).cloned().unwrap_or_else(|| Language::unlisted(&about.language));
    let title = [&bank.title, &about.title].into_iter().map(|title| short(title)).find(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| COURSE_NAME.to_owned());
    let mut words = Words::of_course(&with_braces_quoted(&title));
    let mut names = Names::without(RESERVED_LESSON);
    let mut lessons = Vec::new();
    for (title, section) in parts(bank, &title) {
        if lessons.len() >= LESSONS || words.is_full() {
            report.add(
                "",
                LeftOutKind::TooMany { limit: lessons.iter().map(|lesson: &Lesson| lesson.steps.len()).sum() },
            );
            break;
        }
        let Some(steps) = steps::of(section, &language, &mut report) else { continue };
        let id = names.new_name(&title, LESSON_NAME, lessons.len() + 1);
        let lesson = Lesson { id, steps };
        words.add_lesson(&with_braces_quoted(&title), &lesson);
        lessons.push(lesson);
    }
    if lessons.is_empty() {
        report.add("", LeftOutKind::Nothing {});
        return (None, report.into_list());
    }
    if bank.licence.is_none() {
        report.add("", LeftOutKind::LicenceUnknown {});
    }
    let id = Names::without("").new_name(&title, COURSE_NAME, 0);
    let steps = lessons.iter().map(|lesson| lesson.steps.len()).sum();
    let files = files::all(&id, bank, &about.language, &lessons, words);
    (Some(Draft { files, lessons: lessons.len(), steps }), report.into_list())
}

/// The lessons: each section, in pieces where it is long, with its title.
fn parts<'b>(bank: &'b Bank, course: &str) -> Vec<(String, &'b [crate::bank::Item])> {
    let mut parts = Vec::new();
    for Section { title, items } in &bank.sections {
        let title = short(title);
        let title = if title.is_empty() { course } else { &title };
        for (index, items) in items.chunks(ITEMS_IN_LESSON).enumerate() {
            let title = if index == 0 { title.to_owned() } else { format!("{title} ({})", index + 1) };
            parts.push((title, items));
        }
    }
    parts
}

fn short(title: &str) -> String {
    let clean: String = one_line(title).chars().filter(|character| !crate::plain_text::acts(*character)).collect();
    clean.chars().take(TITLE).collect::<String>().trim().to_owned()
}
