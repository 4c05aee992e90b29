//! The way through a lesson: which step comes after which.

use course::{Course, Lesson, Step, StepId, Target};
use language::LanguageTag;

use crate::steps::can_be_taken;

/// The first step that can be taken.
pub(crate) fn first<'a>(course: &Course, lesson: &'a Lesson, language: &LanguageTag) -> Option<&'a Step> {
    from(course, lesson, language, 0)
}

/// The step after this one: where the branch leads, else where the step says, else the next one.
/// None at the end.
pub(crate) fn after<'a>(
    course: &Course,
    lesson: &'a Lesson,
    language: &LanguageTag,
    step: &Step,
    branch: Option<&Target>,
) -> Option<&'a Step> {
    let at = match branch.or(step.then.as_ref()) {
        Some(Target::End) => return None,
        Some(Target::Step(id)) => lesson.step(id)?.0,
        None => lesson.step(&step.id)?.0 + 1,
    };
    from(course, lesson, language, at)
}

/// The step before this one, as they are written.
pub(crate) fn before<'a>(
    course: &Course,
    lesson: &'a Lesson,
    language: &LanguageTag,
    step: &StepId,
) -> Option<&'a Step> {
    let (at, _) = lesson.step(step)?;
    lesson.steps.get(..at)?.iter().rev().find(|step| can_be_taken(course, &lesson.id, step, language))
}

/// The step at this place, or the way on from it where it cannot be taken. A lesson that jumps
/// round steps that cannot be taken is over.
fn from<'a>(course: &Course, lesson: &'a Lesson, language: &LanguageTag, at: usize) -> Option<&'a Step> {
    let mut at = at;
    for _ in 0..=lesson.steps.len() {
        let step = lesson.steps.get(at)?;
        if can_be_taken(course, &lesson.id, step, language) {
            return Some(step);
        }
        at = match &step.then {
            Some(Target::End) => return None,
            Some(Target::Step(id)) => lesson.step(id)?.0,
            None => at + 1,
        };
    }
    None
}

/// Steps done and steps in all on the main way, which takes no branches. On a branch, it is as far
/// as where the branch left the main way.
pub(crate) fn progress(lesson: &Lesson, history: &[StepId], step: &StepId) -> (u32, u32) {
    let way = main_way(lesson);
    let place = |id: &StepId| way.iter().position(|on_way| *on_way == id);
    let done = place(step).or_else(|| history.iter().rev().find_map(|id| Some(place(id)? + 1)));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (count(done.unwrap_or(0)), count(way.len()))
}

fn main_way(lesson: &Lesson) -> Vec<&StepId> {
    let mut way: Vec<&StepId> = Vec::new();
    let mut at = 0;
    while let Some(step) = lesson.steps.get(at) {
        if way.contains(&&step.id) {
            break;
        }
        way.push(&step.id);
        at = match &step.then {
            Some(Target::End) => break,
            Some(Target::Step(id)) => match lesson.step(id) {
                Some((at, _)) => at,
                None => break,
            },
            None => at + 1,
        };
    }
    way
}
