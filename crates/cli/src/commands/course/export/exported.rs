//! What is exported: the tree of a course in a language, and where its clips and pictures lie.

use std::path::Path;

use channels::Tree;
use course::Source;
use installation::Trouble;
use language::LanguageTag;
use locale::Message;
use runtime::CourseFolder;

use super::phrases::LocalePhrases;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// The largest clip or picture that is taken along, in bytes; the course reader refuses larger ones.
const LARGEST_FILE: u64 = 8 << 20;

/// A course to be exported.
pub(super) struct Exported<'a> {
    /// What is heard and where each answer leads.
    pub(super) tree: Tree,
    /// The channels' own words.
    pub(super) phrases: LocalePhrases<'a>,
    /// The course's folder.
    folder: CourseFolder,
}

impl<'a> Exported<'a> {
    /// Reads a course. What it lacks is told and left out.
    pub(super) fn read(scene: &'a Scene, folder: &Path, language: &LanguageTag) -> Result<Self, Failure> {
        let files = CourseFolder::open(folder).map_err(Trouble::from)?;
        let (course, problems) = course::read(&files);
        let Some(course) = course else {
            let count = i64::try_from(problems.len()).unwrap_or(i64::MAX);
            return Err(Message::new("course-check-errors").with_number("count", count).into());
        };
        let phrases = LocalePhrases::new(&scene.installation.locales, language);
        let Some(tree) = Tree::grow(&course, language, &phrases) else {
            let languages: Vec<&str> = course.words.keys().map(LanguageTag::as_str).collect();
            let message = Message::new("error-export-language").with("language", language.as_str());
            return Err(Failure { message: message.with("languages", languages.join(" ")), code: NO });
        };
        if tree.lessons.is_empty() {
            let message = Message::new("error-export-empty").with("language", language.as_str());
            return Err(Failure { message, code: NO });
        }
        let exported = Self { tree, phrases, folder: files };
        exported.tell_what_is_lacking(scene);
        Ok(exported)
    }

    fn tell_what_is_lacking(&self, scene: &Scene) {
        let output = scene.output();
        let language = self.tree.language.as_str();
        if !scene.installation.locales.speaks(&self.tree.language) {
            output.warn(&Message::new("export-words-missing").with("language", language));
        }
        for left in &self.tree.left_out {
            let lesson = left.lesson.as_str();
            output.warn(&match &left.step {
                Some(step) => Message::new("export-step-left-out").with("lesson", lesson).with("step", step.as_str()),
                None => Message::new("export-lesson-left-out").with("lesson", lesson),
            });
        }
    }

    /// The bytes of a clip, by its name in the course.
    pub(super) fn clip(&self, name: &str) -> Option<Vec<u8>> {
        self.folder.bytes(name, LARGEST_FILE).ok()
    }

    /// The bytes of a picture, by its name among the pictures.
    pub(super) fn picture(&self, name: &str) -> Option<Vec<u8>> {
        self.folder.bytes(&format!("pictures/{name}"), LARGEST_FILE).ok()
    }
}
