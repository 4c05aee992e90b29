//! Whether the answers to a question can be said, and told apart when they are.

use std::collections::BTreeMap;

use language::{Language, LanguageTable, LanguageTag};

use crate::report::{FileReport, quoted};
use crate::word_keys::{Structure, answers, full_name, said_name};
use crate::words_file::WordsFile;
use crate::{AnswerId, LessonId, Part, ProblemKind, Step, WordKey};

/// Reports answers that cannot be said, or not be told apart, and leaves out the further wordings
/// among them.
pub(crate) fn check(file: &mut WordsFile, structure: &Structure<'_>, language: &Language, report: &mut FileReport<'_>) {
    for lesson in structure.lessons {
        for step in &lesson.steps {
            check_step(file, &lesson.id, step, language, report);
        }
    }
}

/// The language of a words file: as the language table has it, or one that is folded in the
/// simplest way.
pub(crate) fn language_of(tag: &LanguageTag, table: &LanguageTable) -> Language {
    table.get(tag).cloned().unwrap_or_else(|| Language::unlisted(tag))
}

fn check_step(file: &mut WordsFile, lesson: &LessonId, step: &Step, language: &Language, report: &mut FileReport<'_>) {
    let key = |answer: &AnswerId| WordKey::Step(lesson.clone(), step.id.clone(), Part::Answer(answer.clone()));
    let mut taken = Taken { language, by: BTreeMap::new() };
    // What is offered comes first: a further wording never takes it away from another answer.
    for answer in answers(step) {
        if let Some(line) = file.words.line(&key(answer)) {
            let name = full_name(&key(answer));
            if let Err(problem) = taken.take(&line.text, &name, answer) {
                report.add(file.line_of(&name), problem);
            }
        }
    }
    for answer in answers(step) {
        let key = key(answer);
        let offered = usize::from(file.words.line(&key).is_some());
        let further: Vec<_> = file.words.wordings(&key).into_iter().skip(offered).collect();
        if further.is_empty() {
            continue;
        }
        let name = said_name(lesson, &step.id, answer);
        let mut kept = Vec::new();
        for wording in further {
            match taken.take(&wording, &name, answer) {
                Ok(true) => kept.push(wording),
                Ok(false) => {}
                Err(problem) => report.add(file.line_of(&name), problem),
            }
        }
        file.words.accept(key, kept);
    }
}

/// Which wording belongs to which answer of a question.
struct Taken<'a> {
    language: &'a Language,
    by: BTreeMap<String, &'a AnswerId>,
}

impl<'a> Taken<'a> {
    /// Takes a wording for an answer; false where the answer has it already.
    fn take(&mut self, wording: &str, name: &str, answer: &'a AnswerId) -> Result<bool, ProblemKind> {
        let folded = self.language.fold(wording);
        if folded.is_empty() {
            return Err(ProblemKind::WordingUnspeakable { key: name.to_owned() });
        }
        match self.by.get(&folded) {
            Some(first) if *first == answer => Ok(false),
            Some(first) => {
                let (first, second) = (first.to_string(), answer.to_string());
                Err(ProblemKind::WordingTwice { wording: quoted(wording), first, second })
            }
            None => {
                self.by.insert(folded, answer);
                Ok(true)
            }
        }
    }
}
