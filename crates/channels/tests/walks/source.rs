//! The course itself, walked: written anew from what the format says, and not from what grows trees.

use std::collections::BTreeMap;

use course::{AnswerId, Lesson, StepKind, Target};

use crate::graph::{Goal, Graph, Move, explore};

/// The graph of a lesson all of whose steps can be taken.
pub(crate) fn walk(lesson: &Lesson) -> Graph {
    explore(goal(lesson, 0), |step| moves(lesson, step))
}

fn goal(lesson: &Lesson, at: usize) -> Goal {
    lesson.steps.get(at).map_or(Goal::End, |step| Goal::Step(step.id.to_string()))
}

fn target(target: &Target) -> Goal {
    match target {
        Target::Step(id) => Goal::Step(id.to_string()),
        Target::End => Goal::End,
    }
}

fn moves(lesson: &Lesson, id: &str) -> BTreeMap<Move, Goal> {
    let (at, step) = lesson.step(&id.parse().unwrap()).unwrap();
    let usual = step.then.as_ref().map_or_else(|| goal(lesson, at + 1), target);
    let mut moves = BTreeMap::from([(Move::On, usual.clone())]);
    match &step.kind {
        StepKind::Question(question) => moves.extend(question.answers.iter().map(|answer| {
            let otherwise = || if answer.right { usual.clone() } else { Goal::Step(id.to_owned()) };
            (Move::Answer(answer.id.to_string()), answer.then.as_ref().map_or_else(otherwise, target))
        })),
        StepKind::Order(items) => {
            moves.insert(Move::Arrange(items.iter().map(AnswerId::to_string).collect()), usual);
        }
        StepKind::Say | StepKind::SayAfterMe | StepKind::Reflect { .. } => {}
    }
    moves
}
