//! What a question in a lesson file says: its answers, which of them are right, and where each
//! leads.

use crate::fields::{At, Fields, parsed_id, wrong_type};
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::{Answer, AnswerId, Form, ProblemKind, Question, StepId};

/// The fewest answers to choose from.
const FEWEST_CHOICES: usize = 2;

/// A question whose answers are listed.
pub(crate) fn with_answers(
    id: &StepId,
    form: Form,
    fields: &Fields<'_>,
    report: &mut FileReport<'_>,
) -> Option<Question> {
    fields.report_absent("answers", report);
    fields.report_absent("right", report);
    let ids = distinct_ids("answers", limits::ANSWERS, fields, report);
    let right = fields.words("right", limits::ANSWERS, report);
    let (ids, right) = (ids?, right?);
    let least = if form == Form::Choice { FEWEST_CHOICES } else { 1 };
    if ids.len() < least {
        report.add(fields.line_of("answers"), ProblemKind::TooFewAnswers { step: id.to_string(), least });
        return None;
    }
    for word in right.iter().filter(|word| ids.iter().all(|id| id.as_str() != word.value)) {
        report.add(word.line, ProblemKind::RightAnswerUnknown { answer: quoted(word.value) });
    }
    let is_right = |id: &AnswerId| right.iter().any(|word| word.value == id.as_str());
    let answers: Vec<_> = ids.into_iter().map(|id| Answer { right: is_right(&id), id, then: None }).collect();
    if !answers.iter().any(|answer| answer.right) {
        report.add(fields.line_of("right"), ProblemKind::RightAnswerAbsent { step: id.to_string() });
        return None;
    }
    Some(Question { form, answers })
}

/// A question whose answers are "true" and "false".
pub(crate) fn true_or_false(fields: &Fields<'_>, report: &mut FileReport<'_>) -> Option<Question> {
    fields.report_absent("right", report);
    let right = fields.flag("right", report)?;
    let answer = |truth: bool| {
        let id = truth.to_string().parse().ok()?;
        Some(Answer { id, right: right == truth, then: None })
    };
    Some(Question { form: Form::TrueFalse, answers: vec![answer(true)?, answer(false)?] })
}

/// The items to put in order, in the right order.
pub(crate) fn items(id: &StepId, fields: &Fields<'_>, report: &mut FileReport<'_>) -> Option<Vec<AnswerId>> {
    fields.report_absent("items", report);
    let (least, most) = limits::ITEMS;
    let items = distinct_ids("items", most, fields, report)?;
    if items.len() < least {
        report.add(fields.line_of("items"), ProblemKind::TooFewAnswers { step: id.to_string(), least });
        return None;
    }
    Some(items)
}

/// Where the answers of a question lead: the `[step.branch]` table, unresolved.
pub(crate) fn branches(
    question: &Question,
    fields: &Fields<'_>,
    report: &mut FileReport<'_>,
) -> Vec<(AnswerId, At<String>)> {
    let Some(table) = fields.table("branch", report) else {
        return Vec::new();
    };
    let mut branches = Vec::new();
    for key in table.keys() {
        let answer = question.answers.iter().find(|answer| answer.id.as_str() == key.value);
        let target = table.value(key.value).and_then(|value| value.get_ref().as_str());
        match (answer, target) {
            (None, _) => report.add(key.line, ProblemKind::BranchAnswerUnknown { answer: quoted(key.value) }),
            (_, None) => report.add(key.line, wrong_type(key.value, "text")),
            (Some(answer), Some(target)) => {
                branches.push((answer.id.clone(), At { value: target.to_owned(), line: key.line }));
            }
        }
    }
    branches
}

fn distinct_ids(
    key: &'static str,
    limit: usize,
    fields: &Fields<'_>,
    report: &mut FileReport<'_>,
) -> Option<Vec<AnswerId>> {
    let mut ids: Vec<AnswerId> = Vec::new();
    for word in fields.words(key, limit, report)? {
        let Some(id) = parsed_id::<AnswerId>(key, &word, report) else {
            continue;
        };
        if ids.contains(&id) {
            report.add(word.line, ProblemKind::AnswerTwice { answer: id.to_string() });
        } else {
            ids.push(id);
        }
    }
    Some(ids)
}
