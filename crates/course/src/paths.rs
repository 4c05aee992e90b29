//! The ways through a lesson: jumps are resolved, and every step that is entered can be left.

use std::collections::BTreeMap;

use crate::fields::At;
use crate::lesson_file::{Draft, END};
use crate::report::{FileReport, quoted};
use crate::{ProblemKind, Step, StepId, StepKind, Target};

/// Gives the steps their jumps. What leads nowhere is left out, so that the lesson goes on at the
/// next step instead.
pub(crate) fn resolve(drafts: Vec<Draft>, report: &mut FileReport<'_>) -> Vec<Step> {
    let places: BTreeMap<StepId, usize> =
        drafts.iter().enumerate().map(|(place, draft)| (draft.step.id.clone(), place)).collect();
    let lines: Vec<_> = drafts.iter().map(|draft| draft.line).collect();
    let mut steps = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let mut step = draft.step;
        step.then = draft.then.and_then(|name| target(&name, &places, report));
        if let StepKind::Question(question) = &mut step.kind {
            for (answer, name) in draft.branches {
                let then = target(&name, &places, report);
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

fn target(name: &At<String>, places: &BTreeMap<StepId, usize>, report: &mut FileReport<'_>) -> Option<Target> {
    if name.value == END {
        return Some(Target::End);
    }
    let known = name.value.parse().ok().filter(|id| places.contains_key(id));
    if known.is_none() {
        report.add(name.line, ProblemKind::TargetUnknown { target: quoted(&name.value) });
    }
    known.map(Target::Step)
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
