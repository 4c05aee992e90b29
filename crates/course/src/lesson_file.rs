//! `<lesson>.toml`: the steps of a lesson. A step that cannot be taken is left out; the others
//! stay.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeTable;

use crate::fields::{At, Fields};
use crate::limits;
use crate::questions;
use crate::report::{FileReport, quoted};
use crate::text::Document;
use crate::{AnswerId, Form, ProblemKind, Step, StepId, StepKind, toml_text};

/// What a lesson file says.
#[derive(Debug, Default)]
pub(crate) struct LessonFile {
    pub(crate) picture: Option<At<String>>,
    pub(crate) steps: Vec<Draft>,
    /// Steps whose names could be read, but not the rest, each with the place of the step behind
    /// it. Their words belong to something, and jumps to them go on behind them.
    pub(crate) left_out: BTreeMap<StepId, usize>,
}

/// A step whose jumps are still names.
#[derive(Debug)]
pub(crate) struct Draft {
    /// The step, without its jumps and its picture.
    pub(crate) step: Step,
    /// The line of its heading.
    pub(crate) line: Option<u32>,
    pub(crate) picture: Option<At<String>>,
    pub(crate) then: Option<At<String>>,
    pub(crate) branches: Vec<(AnswerId, At<String>)>,
}

/// The word that stands for the end of a lesson in a jump, so that no step may be named so.
pub(crate) const END: &str = "end";

/// What a step of any kind may say.
const FOR_ALL: [&str; 4] = ["id", "kind", "picture", "then"];
/// What only some kinds say.
const FOR_SOME: [&str; 6] = ["review", "branch", "answers", "right", "items", "seconds"];

/// The kinds of step, by the words that name them, with what each may say besides.
const KINDS: [(&str, &[&str]); 7] = [
    ("say", &[]),
    ("choice", &["review", "branch", "answers", "right"]),
    ("true-false", &["review", "branch", "right"]),
    ("spoken", &["review", "branch", "answers", "right"]),
    ("say-after-me", &[]),
    ("order", &["items"]),
    ("reflect", &["seconds"]),
];

/// Reads a lesson file.
pub(crate) fn read(document: &Document, report: &mut FileReport<'_>) -> LessonFile {
    let text = toml_text::mended(document, report);
    let (table, _) = DeTable::parse_recoverable(&text);
    let fields = Fields::new(table.get_ref(), document);
    fields.report_unknown(&["picture", "step"], report);
    let mut lesson = LessonFile { picture: fields.picture(report), ..LessonFile::default() };
    let mut seen = BTreeSet::new();
    for fields in fields.tables("step", limits::STEPS, report) {
        fields.report_absent("id", report);
        let Some(id) = fields.id::<StepId>("id", report) else {
            continue;
        };
        if id.as_str() == END {
            report.add(fields.line_of("id"), ProblemKind::NameReserved { name: id.to_string() });
        } else if !seen.insert(id.clone()) {
            report.add(fields.line_of("id"), ProblemKind::StepTwice { step: id.to_string() });
        } else {
            match read_step(&id, &fields, report) {
                Some(draft) => lesson.steps.push(draft),
                None => drop(lesson.left_out.insert(id, lesson.steps.len())),
            }
        }
    }
    lesson
}

fn read_step(id: &StepId, fields: &Fields<'_>, report: &mut FileReport<'_>) -> Option<Draft> {
    fields.report_absent("kind", report);
    let word = fields.word("kind", report)?;
    let Some((name, own_keys)) = KINDS.iter().find(|(name, _)| *name == word) else {
        report.add(fields.line_of("kind"), ProblemKind::KindUnknown { value: quoted(word) });
        return None;
    };
    report_keys(fields, name, own_keys, report);
    let kind = read_kind(id, name, fields, report)?;
    let is_question = matches!(kind, StepKind::Question(_));
    let review = is_question && fields.flag("review", report).unwrap_or(true);
    let branches = match &kind {
        StepKind::Question(question) => questions::branches(question, fields, report),
        _ => Vec::new(),
    };
    let then = fields.word("then", report).map(|word| At { value: word.to_owned(), line: fields.line_of("then") });
    let step = Step { id: id.clone(), picture: None, kind, then: None, review };
    Some(Draft { step, line: fields.line(), picture: fields.picture(report), then, branches })
}

fn report_keys(fields: &Fields<'_>, kind: &str, own_keys: &[&str], report: &mut FileReport<'_>) {
    for key in fields.keys() {
        if FOR_ALL.contains(&key.value) || own_keys.contains(&key.value) {
            continue;
        }
        let problem = if FOR_SOME.contains(&key.value) {
            ProblemKind::KeyNotForKind { key: key.value.to_owned(), kind: kind.to_owned() }
        } else {
            ProblemKind::KeyUnknown { key: quoted(key.value) }
        };
        report.add(key.line, problem);
    }
}

fn read_kind(id: &StepId, kind: &str, fields: &Fields<'_>, report: &mut FileReport<'_>) -> Option<StepKind> {
    match kind {
        "say" => Some(StepKind::Say),
        "choice" => questions::with_answers(id, Form::Choice, fields, report).map(StepKind::Question),
        "spoken" => questions::with_answers(id, Form::Spoken, fields, report).map(StepKind::Question),
        "true-false" => questions::true_or_false(fields, report).map(StepKind::Question),
        "say-after-me" => Some(StepKind::SayAfterMe),
        "order" => questions::items(id, fields, report).map(StepKind::Order),
        "reflect" => {
            let seconds = fields.number("seconds", limits::REFLECTION_SECONDS, report);
            Some(StepKind::Reflect { longest_seconds: seconds.unwrap_or(limits::USUAL_REFLECTION_SECONDS) })
        }
        _ => None,
    }
}
