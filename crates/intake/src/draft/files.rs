//! The files of a draft, written.

use std::collections::BTreeSet;

use course::{with_braces_quoted, wrapped};
use language::LanguageTag;

use super::steps::Step;
use crate::bank::Bank;

/// How much of a words file is filled, in bytes; the reader takes one million, and each message is far smaller than what
/// is left.
const WORDS_BYTES: usize = 800 * 1024;
/// The most credits, and the longest name in one.
const CREDITS: usize = 200;
const CREDIT_NAME: usize = 200;
/// SPDX's own word for "nothing is said about the licence".
const LICENCE_UNKNOWN: &str = "NOASSERTION";

/// A lesson, ready to be written.
#[derive(Debug)]
pub(super) struct Lesson {
    pub(super) id: String,
    pub(super) steps: Vec<Step>,
}

/// The words file.
#[derive(Debug)]
pub(super) struct Words(String);

impl Words {
    /// Begins with the course's title, as Fluent has it.
    pub(super) fn of_course(title: &str) -> Self {
        Self(format!("course = {}\n", wrapped(title, 4)))
    }

    /// Whether no further lesson fits.
    pub(super) fn is_full(&self) -> bool {
        self.0.len() > WORDS_BYTES
    }

    pub(super) fn add_lesson(&mut self, title: &str, lesson: &Lesson) {
        self.0.push_str(&format!("\n{} = {}\n", lesson.id, wrapped(title, 4)));
        for step in &lesson.steps {
            self.0.push('\n');
            self.0.push_str(&message(&format!("{}--{}", lesson.id, step.id), step));
        }
    }
}

/// The message of a step.
pub(super) fn message(name: &str, step: &Step) -> String {
    let mut message = format!("{name} = {}\n", wrapped(&with_braces_quoted(&step.text), 4));
    for (attribute, text) in &step.attributes {
        message.push_str(&format!("    .{attribute} = {}\n", wrapped(&with_braces_quoted(text), 8)));
    }
    message
}

/// All files.
pub(super) fn all(
    id: &str,
    bank: &Bank,
    language: &LanguageTag,
    lessons: &[Lesson],
    words: Words,
) -> Vec<(String, String)> {
    let mut files = vec![("course.toml".to_owned(), course_file(id, bank, language, lessons))];
    files.extend(lessons.iter().map(|lesson| (format!("{}.toml", lesson.id), lesson_file(lesson))));
    files.push((format!("words/{language}.ftl"), words.0));
    files
}

fn course_file(id: &str, bank: &Bank, language: &LanguageTag, lessons: &[Lesson]) -> String {
    let licence = bank.licence.as_deref().unwrap_or(LICENCE_UNKNOWN);
    let names: Vec<&str> = lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    let mut file = format!(
        "format = 1\nid = \"{id}\"\nversion = \"0.1.0\"\nlicence = \"{licence}\"\nsource = \"{language}\"\nlessons = {}\n",
        list(&names)
    );
    let mut seen = BTreeSet::new();
    for maker in bank.makers.iter().filter(|maker| seen.insert(&maker.name)).take(CREDITS) {
        let name: String = maker.name.chars().take(CREDIT_NAME).collect();
        // What JSON escapes in a text, TOML escapes in the same way.
        let name = serde_json::Value::String(name);
        file.push_str(&format!("\n[[credits]]\nrole = \"author\"\nname = {name}\n"));
    }
    file
}

fn lesson_file(lesson: &Lesson) -> String {
    let steps: Vec<String> = lesson
        .steps
        .iter()
        .map(|step| {
            let mut text = format!("[[step]]\nid = \"{}\"\nkind = \"{}\"\n", step.id, step.kind);
            for (key, value) in &step.fields {
                text.push_str(&format!("{key} = {value}\n"));
            }
            text
        })
        .collect();
    steps.join("\n")
}

/// Names as a list of TOML.
pub(super) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    format!("[{}]", quoted.join(", "))
}
