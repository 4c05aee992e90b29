//! One lesson on the telephone.

use course::{Line, StepId};

use super::asking::{Asked, Choosable, ask, beginning};
use super::definition::Flow;
use super::flow_draft::{FlowDraft, Goal, Key};
use super::flow_name;
use super::identity::Identity;
use super::recordings::Recordings;
use crate::growing::said;
use crate::piece::TO_SPEAK;
use crate::{Choice, Item, LessonTree, Next, Phrase, Phrasebook, Piece, Station, Task, Tree};

/// The node that a lesson ends with.
const END: &str = "end";

/// The names inside the flow of a lesson.
pub(super) fn identity(tree: &Tree, lesson: &LessonTree) -> Identity {
    let course = Identity::of_course(tree.course.as_str(), tree.language.as_str());
    course.of_flow(&format!("lesson/{}", lesson.id))
}

/// The flow of a lesson at this place among the lessons.
pub(super) fn flow(
    tree: &Tree,
    at: usize,
    lesson: &LessonTree,
    phrasebook: &dyn Phrasebook,
    language: &str,
    recordings: &mut Recordings<'_>,
) -> Flow {
    let draft = FlowDraft::new(identity(tree, lesson), recordings);
    let mut writing = Writing { lesson, phrasebook, draft };
    let opening = [writing.phrase(&Phrase::Lesson(at + 1)), Piece::from(&lesson.title), writing.phrase(&Phrase::Keys)];
    let first = writing.goal(Next::Station(0));
    writing.draft.say("open", &opening, &first);
    for (at, station) in lesson.stations.iter().enumerate() {
        writing.station(at, station);
    }
    let done = [writing.phrase(&Phrase::LessonDone)];
    writing.draft.say(END, &done, &Goal::Leave);
    writing.draft.finish(flow_name(tree, Some((at, &lesson.title))), language)
}

/// The path of a station's nodes; no step is named like the nodes of the lesson itself.
fn path(step: &StepId) -> String {
    format!("step/{step}")
}

/// The path of the question for a place of an order.
fn place_path(step: &StepId, place: usize) -> String {
    format!("{}/place/{place}", path(step))
}

/// Where a station begins.
fn entry(station: &Station) -> String {
    match &station.task {
        Task::Choose { .. } => beginning(&path(&station.step)),
        Task::Arrange { .. } => beginning(&place_path(&station.step, 0)),
        Task::Listen { .. } | Task::SayAfter { .. } | Task::Think { .. } => path(&station.step),
    }
}

struct Writing<'a, 'b, 'c> {
    lesson: &'a LessonTree,
    phrasebook: &'a dyn Phrasebook,
    draft: FlowDraft<'b, 'c>,
}

impl Writing<'_, '_, '_> {
    fn goal(&self, next: Next) -> Goal {
        match next {
            Next::Station(at) => Goal::Node(self.lesson.stations.get(at).map_or_else(|| END.to_owned(), entry)),
            Next::End => Goal::Node(END.to_owned()),
        }
    }

    /// Back to where somebody came from; from the first station to the menu.
    fn back(&self, at: usize) -> Goal {
        self.lesson.before(at).map_or(Goal::Leave, |before| self.goal(Next::Station(before)))
    }

    fn phrase(&self, phrase: &Phrase) -> Piece {
        Piece::Line(said(self.phrasebook, phrase))
    }

    fn station(&mut self, at: usize, station: &Station) {
        let own = path(&station.step);
        let next = self.goal(station.next);
        let mut pieces = vec![Piece::from(&station.text)];
        match &station.task {
            Task::Listen { reply } => {
                pieces.extend(reply.as_ref().map(Piece::from));
                self.draft.say(&own, &pieces, &next);
            }
            Task::SayAfter { phrase, reply } => {
                let now_you = self.phrase(&Phrase::NowYou);
                pieces.extend([phrase.into(), now_you, phrase.into(), Piece::Silence(TO_SPEAK), reply.into()]);
                self.draft.say(&own, &pieces, &next);
            }
            Task::Think { reply, .. } => self.think(&own, pieces, reply.as_ref(), &next, &self.back(at)),
            Task::Choose { choices, .. } => self.choose(at, station, choices),
            Task::Arrange { items, offered, reply } => self.arrange(at, station, items, offered, reply.as_ref()),
        }
    }

    /// Any key, and half a minute of silence too, goes on.
    fn think(&mut self, own: &str, mut pieces: Vec<Piece>, reply: Option<&Line>, next: &Goal, back: &Goal) {
        let (keys_path, reply_path) = (format!("{own}/keys"), format!("{own}/reply"));
        pieces.extend([self.phrase(&Phrase::ThinkAloud), self.phrase(&Phrase::PressWhenReady('1'))]);
        self.draft.say(own, &pieces, &Goal::Node(keys_path.clone()));
        let ready = reply.map_or_else(|| next.clone(), |_| Goal::Node(reply_path.clone()));
        let key = |key, category: &str, goal: &Goal| Key { key, category: category.to_owned(), goal: goal.clone() };
        let keys = [
            key('1', "ready", &ready),
            key('9', "on", next),
            key('0', "again", &Goal::Node(own.to_owned())),
            key('*', "back", back),
        ];
        self.draft.listen(&keys_path, &keys, &ready, None);
        if let Some(reply) = reply {
            self.draft.say(&reply_path, &[reply.into()], next);
        }
    }

    fn choose(&mut self, at: usize, station: &Station, choices: &[Choice]) {
        let own = path(&station.step);
        let reply_path = |choice: &Choice| format!("{own}/reply/{}", choice.id);
        let options = choices.iter().map(|choice| Choosable {
            label: vec![Piece::from(&choice.label)],
            category: choice.id.to_string(),
            goal: Goal::Node(reply_path(choice)),
        });
        let asked = Asked {
            path: own.clone(),
            question: vec![Piece::from(&station.text)],
            options: options.collect(),
            hint: station.hint.as_ref(),
            on: Some(self.goal(station.next)),
            back: Some(self.back(at)),
            nobody: Goal::Leave,
            result: Some(station.step.as_str()),
        };
        ask(&mut self.draft, &asked, self.phrasebook);
        for choice in choices {
            let mut pieces: Vec<Piece> = choice.reply.iter().map(Piece::from).collect();
            if choice.next == Next::Station(at) {
                pieces.push(self.phrase(&Phrase::OnceMore));
            }
            let goal = self.goal(choice.next);
            self.draft.say(&reply_path(choice), &pieces, &goal);
        }
    }

    /// One question for each place but the last, which is no choice any more; then the order.
    fn arrange(&mut self, at: usize, station: &Station, items: &[Item], offered: &[usize], reply: Option<&Line>) {
        let step = &station.step;
        let order_path = format!("{}/order", path(step));
        let last = items.len().saturating_sub(1);
        for place in 0..last {
            let own = place_path(step, place);
            let misplaced = |item: &Item| format!("{own}/reply/{}", item.id);
            let right = if place + 1 == last { order_path.clone() } else { beginning(&place_path(step, place + 1)) };
            let left = offered.iter().filter(|number| **number >= place);
            let left: Vec<(usize, &Item)> = left.filter_map(|number| Some((*number, items.get(*number)?))).collect();
            let options = left.iter().map(|(number, item)| Choosable {
                label: vec![Piece::from(&item.label)],
                category: item.id.to_string(),
                goal: Goal::Node(if *number == place { right.clone() } else { misplaced(item) }),
            });
            let asking = self.phrase(if place == 0 { &Phrase::OrderFirst } else { &Phrase::OrderNext });
            let text = (place == 0).then(|| Piece::from(&station.text));
            let asked = Asked {
                path: own.clone(),
                question: text.into_iter().chain([asking]).collect(),
                options: options.collect(),
                hint: station.hint.as_ref(),
                on: Some(Goal::Node(order_path.clone())),
                back: Some(self.back(at)),
                nobody: Goal::Leave,
                result: None,
            };
            ask(&mut self.draft, &asked, self.phrasebook);
            for (_, item) in left.iter().filter(|(number, _)| *number != place) {
                let pieces = [Piece::from(&item.misplaced)];
                self.draft.say(&misplaced(item), &pieces, &Goal::Node(beginning(&own)));
            }
        }
        let mut told = vec![self.phrase(&Phrase::OrderIs)];
        told.extend(items.iter().map(|item| Piece::from(&item.label)));
        told.extend(reply.map(Piece::from));
        let goal = self.goal(station.next);
        self.draft.say(&order_path, &told, &goal);
    }
}
