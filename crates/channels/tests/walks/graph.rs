//! What a walk finds: the steps that can be reached, and where each move from them leads.

use std::collections::{BTreeMap, BTreeSet};

/// Where a move leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Goal {
    Step(String),
    End,
}

/// What a listener does at a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Move {
    /// Goes on without an answer, or after the step is done.
    On,
    /// Gives this answer.
    Answer(String),
    /// Puts all items in this order.
    Arrange(Vec<String>),
}

/// The moves at each step that can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Graph {
    pub(crate) start: Goal,
    pub(crate) steps: BTreeMap<String, BTreeMap<Move, Goal>>,
}

/// Walks every way there is, beginning at the start.
pub(crate) fn explore(start: Goal, moves: impl Fn(&str) -> BTreeMap<Move, Goal>) -> Graph {
    let mut steps = BTreeMap::new();
    let mut waiting = BTreeSet::from([start.clone()]);
    while let Some(goal) = waiting.pop_first() {
        let Goal::Step(step) = goal else { continue };
        if steps.contains_key(&step) {
            continue;
        }
        let found = moves(&step);
        waiting.extend(found.values().cloned());
        steps.insert(step, found);
    }
    Graph { start, steps }
}
