//! What a language lacks.

use crate::report::FileReport;
use crate::word_keys::{Structure, full_name, message, needed_parts};
use crate::words_file::WordsFile;
use crate::{Form, Part, ProblemKind, Step, StepKind, WordKey, Words};

/// Reports what a language needs and does not have, and what it could do without but the source
/// language has.
pub(crate) fn report_absent(
    file: &WordsFile,
    source: Option<&Words>,
    structure: &Structure<'_>,
    report: &mut FileReport<'_>,
) {
    let mut check = Check { file, report };
    check.needed(&WordKey::CourseTitle);
    for lesson in structure.lessons {
        if check.report.is_full() {
            return;
        }
        check.needed(&WordKey::LessonTitle(lesson.id.clone()));
        for step in &lesson.steps {
            let key = |part| WordKey::Step(lesson.id.clone(), step.id.clone(), part);
            for part in needed_parts(step) {
                check.needed(&key(part));
            }
            if file.words.line(&key(Part::Reply)).is_none() {
                for part in missed_replies(step) {
                    check.wanted(&key(part));
                }
            }
        }
    }
    let needed = |key: &WordKey| is_needed(key, structure);
    for (key, _) in source.into_iter().flat_map(Words::lines).filter(|(key, _)| !needed(key)) {
        check.wanted(key);
    }
}

/// The replies that a listener misses: "no" alone does not say why something is not so.
fn missed_replies(step: &Step) -> Vec<Part> {
    match &step.kind {
        StepKind::Question(question) if question.form == Form::TrueFalse => {
            question.answers.iter().map(|answer| Part::AnswerReply(answer.id.clone())).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether [`Check::needed`] has looked at the words with this key, or [`Check::wanted`] at those
/// of a true-or-false question.
fn is_needed(key: &WordKey, structure: &Structure<'_>) -> bool {
    match key {
        WordKey::CourseTitle | WordKey::LessonTitle(_) => true,
        WordKey::CourseSummary | WordKey::LessonSummary(_) => false,
        WordKey::Step(lesson, step, part) => structure
            .step(lesson, step)
            .is_some_and(|step| needed_parts(step).contains(part) || missed_replies(step).contains(part)),
    }
}

struct Check<'a, 'p> {
    file: &'a WordsFile,
    report: &'a mut FileReport<'p>,
}

impl Check<'_, '_> {
    fn needed(&mut self, key: &WordKey) {
        if let Some(line) = self.absent(key) {
            self.report.add(line, ProblemKind::WordsAbsent { key: full_name(key) });
        }
    }

    fn wanted(&mut self, key: &WordKey) {
        if let Some(line) = self.absent(key) {
            self.report.add(line, ProblemKind::WordsWanting { key: full_name(key) });
        }
    }

    /// Where the words are absent and that is not the result of another problem: the line of the
    /// message that should have them, if there is one.
    fn absent(&self, key: &WordKey) -> Option<Option<u32>> {
        let message = message(key);
        let absent = self.file.words.line(key).is_none() && !self.file.damaged.contains(&message);
        absent.then(|| self.file.line_of(&message))
    }
}
