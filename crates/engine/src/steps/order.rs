//! Items put in order, one after the other: "what comes first?", "what comes next?".

use course::{AnswerId, Part};
use learner::{Outcome, Way};

use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Ladder, Offer, Prompt};
use crate::steps::{Given, StepEnd, StepPlace};
use crate::{Meaning, Spoken};

/// How often a wrong item at one place is followed by another try.
const TRIES_AFTER_WRONG: u8 = 2;

/// An order on its way.
#[derive(Debug)]
pub(crate) struct OrderStep {
    at: StepPlace,
    /// The items in the right order.
    items: Vec<AnswerId>,
    /// The items as they are offered; those that have found their place are taken out.
    offered: Vec<AnswerId>,
    placed: usize,
    /// Wrong items at this place.
    wrong: u8,
    /// An item was told, so that the order as a whole is not the member's own.
    told: bool,
    helped: bool,
    phase: Phase,
}

#[derive(Clone, Debug)]
enum Phase {
    Asking,
    KeepingWrong(AnswerId),
    /// The reply to a wrong item is being said.
    Replying,
    KeepingAll(End),
    Ending {
        right: bool,
    },
}

/// How it came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// All items are in their places.
    Done { right: bool },
    /// The member wanted to go on.
    Passed,
    /// The ladder came to its end.
    GaveUp,
}

impl OrderStep {
    pub(crate) fn begin(at: StepPlace, items: Vec<AnswerId>, desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        let offered = shuffled(at.step.id.as_str(), &items);
        let step = Self { at, items, offered, placed: 0, wrong: 0, told: false, helped: false, phase: Phase::Asking };
        let turn = Turn::say(step.prompt(desk, Vec::new()));
        (step, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<StepEnd> {
        match (self.phase.clone(), played) {
            (Phase::Asking, Played::Answered { meaning, way, helped }) => self.judge(desk, &meaning, way, helped),
            (Phase::Asking, Played::GaveUp { helped, .. }) => self.pass(desk, End::GaveUp, helped),
            (Phase::Asking, Played::Next { helped }) => self.pass(desk, End::Passed, helped),
            (Phase::KeepingWrong(item), _) => self.reply(desk, &item),
            (Phase::KeepingAll(End::Passed), _) => Turn::Complete(StepEnd::done()),
            (Phase::KeepingAll(end), _) => self.say_the_order(desk, end),
            (Phase::Ending { right }, _) => Turn::Complete(StepEnd { right, ..StepEnd::done() }),
            (Phase::Replying | Phase::Asking, _) => self.ask(desk, Vec::new()),
        }
    }

    fn prompt(&self, desk: &Desk, before: Vec<Spoken>) -> Prompt {
        let question = desk.line(if self.placed == 0 { "order-first" } else { "order-next" });
        let choices: Vec<Choice> = self.offered.iter().filter_map(|item| self.choice(item)).collect();
        let mut lines = before;
        if self.placed == 0 && self.wrong == 0 {
            lines.extend(self.at.line(Part::Text));
        }
        let named = choices.iter().map(|choice| choice.line.clone());
        if self.placed == 0 {
            lines.extend(named);
            lines.push(question.clone());
        } else {
            lines.push(question.clone());
            lines.extend(named);
        }
        Prompt {
            short: vec![question],
            help: self.at.hint(desk),
            ladder: Ladder::Question,
            offer: Offer::Named,
            ..Prompt::asking(lines, choices, self.at.language.clone())
        }
    }

    fn choice(&self, item: &AnswerId) -> Option<Choice> {
        let part = || Part::Answer(item.clone());
        let line = self.at.line(part())?;
        Some(Choice { meaning: Meaning::Answer(item.clone()), line, wordings: self.at.wordings(part()), done: false })
    }

    fn ask(&mut self, desk: &Desk, before: Vec<Spoken>) -> Turn<StepEnd> {
        self.phase = Phase::Asking;
        Turn::say(self.prompt(desk, before))
    }

    fn judge(&mut self, desk: &mut Desk, meaning: &Meaning, way: Way, helped: bool) -> Turn<StepEnd> {
        self.helped |= helped;
        let Some(item) = self.offered.iter().find(|item| Meaning::Answer((*item).clone()) == *meaning).cloned() else {
            return self.ask(desk, Vec::new());
        };
        if self.items.get(self.placed) == Some(&item) {
            return self.place(desk, way, Vec::new());
        }
        let given = Given { answer: Some(item.clone()), outcome: Outcome::Wrong, helped: self.helped, way };
        self.phase = Phase::KeepingWrong(item);
        Turn::keep(self.at.attempt(desk, given))
    }

    /// The item for this place was found, or told. The last one has no place to choose.
    fn place(&mut self, desk: &Desk, way: Way, before: Vec<Spoken>) -> Turn<StepEnd> {
        if let Some(found) = self.items.get(self.placed) {
            self.offered.retain(|item| item != found);
        }
        self.placed += 1;
        self.wrong = 0;
        if self.offered.len() > 1 {
            return self.ask(desk, before);
        }
        let outcome = if self.told { Outcome::Done } else { Outcome::Right };
        self.phase = Phase::KeepingAll(End::Done { right: !self.told });
        Turn::keep(self.at.attempt(desk, Given { answer: None, outcome, helped: self.helped, way }))
    }

    fn reply(&mut self, desk: &mut Desk, item: &AnswerId) -> Turn<StepEnd> {
        let own = self.at.line(Part::AnswerReply(item.clone()));
        let mut lines = vec![own.unwrap_or_else(|| desk.line("order-not-yet"))];
        self.wrong += 1;
        if self.wrong > TRIES_AFTER_WRONG {
            self.told = true;
            lines.push(desk.line("order-here"));
            lines.extend(self.items.get(self.placed).and_then(|item| self.at.line(Part::Answer(item.clone()))));
            return self.place(desk, Way::Voice, lines);
        }
        if self.wrong == TRIES_AFTER_WRONG {
            let hint = self.at.hint(desk);
            self.helped |= !hint.is_empty();
            lines.extend(hint);
        }
        self.phase = Phase::Replying;
        Turn::say(Prompt::telling(lines, self.at.language.clone()))
    }

    fn pass(&mut self, desk: &Desk, end: End, helped: bool) -> Turn<StepEnd> {
        self.phase = Phase::KeepingAll(end);
        Turn::keep(self.at.attempt(desk, Given::skipped(self.helped || helped)))
    }

    fn say_the_order(&mut self, desk: &Desk, end: End) -> Turn<StepEnd> {
        let (opening, right) = match end {
            End::Done { right: true } => ("right", true),
            End::Done { right: false } | End::Passed => ("that-is-fine", false),
            End::GaveUp => ("no-matter", false),
        };
        let mut lines = vec![desk.line(opening), desk.line("order-is")];
        lines.extend(self.items.iter().filter_map(|item| self.at.line(Part::Answer(item.clone()))));
        lines.extend(self.at.line(Part::Reply));
        self.phase = Phase::Ending { right };
        Turn::say(Prompt::telling(lines, self.at.language.clone()))
    }
}

/// The items in an order that is the same on every device and never the right one.
///
/// They are sorted by the FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo: 64 bits, offset basis
/// 14695981039346656037, prime 1099511628211) of the step's and the item's names; where that
/// happens to be the right order, the first goes last.
fn shuffled(step: &str, items: &[AnswerId]) -> Vec<AnswerId> {
    let mut shuffled = items.to_vec();
    shuffled.sort_by_key(|item| (hash(step, item.as_str()), item.clone()));
    if shuffled == items {
        shuffled.rotate_left(1.min(items.len()));
    }
    shuffled
}

fn hash(step: &str, item: &str) -> u64 {
    let bytes = step.bytes().chain([b'/']).chain(item.bytes());
    bytes.fold(14_695_981_039_346_656_037, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211))
}
