//! The ways through a lesson: jumps are resolved, and every step that is entered can be left.

use std::collections::BTreeMap;

use crate::fields::At;
use crate::lesson_file::{Draft, END};
use crate::report::{FileReport, quoted};
use crate::{ProblemKind, Step, StepId, StepKind, Target};

/// Gives the steps their jumps. What leads nowhere is left out, so that the lesson goes on at the
/// next step instead; what leads to a step that was left out leads to the one behind it.
pub(crate) fn resolve(
    drafts: Vec<Draft>,
    left_out: &BTreeMap<StepId, usize>,
    report: &mut FileReport<'_>,
) -> Vec<Step> {
    let order: Vec<StepId> = drafts.iter().map(|draft| draft.step.id.clone()).collect();
    let places: BTreeMap<StepId, usize> = order.iter().cloned().enumerate().map(|(place, id)| (id, place)).collect();
    let lines: Vec<_> = drafts.iter().map(|draft| draft.line).collect();
    let names = Names { order: &order, places: &places, left_out };
    let mut steps = Vec::with_capacity(drafts.len());
    for (from, draft) in drafts.into_iter().enumerate() {
        let mut step = draft.step;
        step.then = draft.then.and_then(|name| names.target(&name, from, report));
        if let StepKind::Question(question) = &mut step.kind {
            for (answer, name) in draft.branches {
                let then = names.target(&name, from, report);
                if let Some(answer) = question.answers.iter_mut().find(|candidate| candidate.id == answer) {
                    answer.then = then;
                }
            }
        }
        steps.push(step);
    }
    open_loops(&mut steps, &places, &lines, report);
    report_unreachable(&steps, &places, &lines, report);
    steps
}

/// The names to which a jump may lead.
struct Names<'a> {
    order: &'a [StepId],
    places: &'a BTreeMap<StepId, usize>,
    left_out: &'a BTreeMap<StepId, usize>,
}

impl Names<'_> {
    fn target(&self, name: &At<String>, from: usize, report: &mut FileReport<'_>) -> Option<Target> {
        if name.value == END {
            return Some(Target::End);
        }
        let id: Option<StepId> = name.value.parse().ok();
        if let Some(id) = id.as_ref().filter(|id| self.places.contains_key(id)) {
            return Some(Target::Step(id.clone()));
        }
        match id.and_then(|id| self.left_out.get(&id)) {
            // A jump back was to that step and to nothing behind it.
            Some(behind) if *behind <= from => None,
            Some(behind) => Some(self.order.get(*behind).cloned().map_or(Target::End, Target::Step)),
            None => {
                report.add(name.line, ProblemKind::TargetUnknown { target: quoted(&name.value) });
                None
            }
        }
    }
}

/// The place where a jump leads; the end of the lesson is the place behind the last step.
fn place(target: &Target, places: &BTreeMap<StepId, usize>) -> usize {
    match target {
        Target::End => places.len(),
        Target::Step(id) => places.get(id).copied().unwrap_or(places.len()),
    }
}

/// Where the lesson goes on after a step when no answer says otherwise.
fn usual_next(steps: &[Step], at: usize, places: &BTreeMap<StepId, usize>) -> usize {
    steps[at].then.as_ref().map_or(at + 1, |target| place(target, places))
}

/// Where the answers of a step lead, or where the step leads where it asks nothing.
fn exits(steps: &[Step], at: usize, places: &BTreeMap<StepId, usize>) -> Vec<usize> {
    let next = usual_next(steps, at, places);
    match &steps[at].kind {
        StepKind::Question(question) => question
            .answers
            .iter()
            .map(|answer| answer.then.as_ref().map_or(next, |then| place(then, places)))
            .collect(),
        _ => vec![next],
    }
}

/// Takes out the jumps back that make a loop which no answer leaves.
///
/// The last step that cannot reach the end leads only to other such steps, and none lies behind
/// it; so all its jumps go back, and without them it leads on to a step that can.
fn open_loops(
    steps: &mut [Step],
    places: &BTreeMap<StepId, usize>,
    lines: &[Option<u32>],
    report: &mut FileReport<'_>,
) {
    let mut entrances = vec![Vec::new(); steps.len() + 1];
    for at in 0..steps.len() {
        for exit in exits(steps, at, places) {
            entrances[exit].push(at);
        }
    }
    let mut leads_out = vec![false; steps.len() + 1];
    mark_connected(steps.len(), &entrances, &mut leads_out);
    for at in (0..steps.len()).rev() {
        if leads_out[at] {
            continue;
        }
        report.add(lines[at], ProblemKind::EndlessLoop { step: steps[at].id.to_string() });
        take_out_jumps(&mut steps[at]);
        mark_connected(at, &entrances, &mut leads_out);
    }
}

fn take_out_jumps(step: &mut Step) {
    step.then = None;
    if let StepKind::Question(question) = &mut step.kind {
        for answer in &mut question.answers {
            answer.then = None;
        }
    }
}

fn report_unreachable(
    steps: &[Step],
    places: &BTreeMap<StepId, usize>,
    lines: &[Option<u32>],
    report: &mut FileReport<'_>,
) {
    // A member may also go on without an answer, so that the usual way counts for questions too.
    let mut ways: Vec<_> = (0..steps.len()).map(|at| exits(steps, at, places)).collect();
    for (at, exits) in ways.iter_mut().enumerate() {
        exits.push(usual_next(steps, at, places));
    }
    ways.push(Vec::new());
    let mut reached = vec![false; ways.len()];
    mark_connected(0, &ways, &mut reached);
    for (at, step) in steps.iter().enumerate().filter(|(at, _)| !reached[*at]) {
        report.add(lines[at], ProblemKind::StepUnreachable { step: step.id.to_string() });
    }
}

/// Marks a place and all that can be reached from it and is not marked yet.
fn mark_connected(start: usize, ways: &[Vec<usize>], marked: &mut [bool]) {
    marked[start] = true;
    let mut waiting = vec![start];
    while let Some(at) = waiting.pop() {
        for next in &ways[at] {
            if !marked[*next] {
                marked[*next] = true;
                waiting.push(*next);
            }
        }
    }
}
