//! A flow on its way: nodes by their paths, which become names at once.

use super::definition::{Action, Case, Category, Exit, Flow, FlowName, Node, Router, Wait};
use super::identity::Identity;
use super::recordings::{Recordings, cut, without_expressions};
use crate::Piece;

/// Where a node leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// To the node with this path.
    Node(String),
    /// Out of the flow: from a lesson to the menu, from the menu to the end of the call.
    Leave,
}

/// What a key does.
#[derive(Clone, Debug)]
pub(super) struct Key {
    /// The key.
    pub(super) key: char,
    /// What the platform's reports call it.
    pub(super) category: String,
    /// Where it leads.
    pub(super) goal: Goal,
}

/// A flow on its way.
#[derive(Debug)]
pub(super) struct FlowDraft<'a, 'b> {
    identity: Identity,
    recordings: &'a mut Recordings<'b>,
    nodes: Vec<Node>,
}

/// The longest name of a category, in characters.
const LONGEST_CATEGORY: usize = 36;

impl<'a, 'b> FlowDraft<'a, 'b> {
    /// An empty flow.
    pub(super) fn new(identity: Identity, recordings: &'a mut Recordings<'b>) -> Self {
        Self { identity, recordings, nodes: Vec::new() }
    }

    /// The flow, with its nodes in the order in which they were added.
    pub(super) fn finish(self, name: String, language: &str) -> Flow {
        Flow::of(self.identity.own(), name, language.to_owned(), self.nodes)
    }

    /// A node that says something and goes on.
    pub(super) fn say(&mut self, path: &str, pieces: &[Piece], goal: &Goal) {
        let mut actions = Vec::with_capacity(pieces.len());
        for piece in pieces.iter().flat_map(cut) {
            let uuid = self.identity.name(&format!("{path}/action/{}", actions.len()));
            let audio_url = self.recordings.add(&piece);
            match (piece.text(), audio_url) {
                (Some(text), audio_url) => {
                    actions.push(Action::SayMsg { uuid, text: without_expressions(text), audio_url });
                }
                (None, Some(audio_url)) => actions.push(Action::PlayAudio { uuid, audio_url }),
                // No platform can say nothing for a while.
                (None, None) => {}
            }
        }
        let exits = vec![self.exit(&format!("{path}/exit"), goal)];
        self.nodes.push(Node { uuid: self.identity.name(path), actions, router: None, exits });
    }

    /// A node that waits for a key; `otherwise` is for silence and for keys that mean nothing here.
    pub(super) fn listen(&mut self, path: &str, keys: &[Key], otherwise: &Goal, result: Option<&str>) {
        let mut router = self.router(path, "@input.text");
        router.wait = Some(Wait::for_one_key());
        router.result_name = result.map(str::to_owned);
        let cases: Vec<_> = keys.iter().map(|key| (key.key.to_string(), key.category.as_str(), &key.goal)).collect();
        self.route(path, router, Vec::new(), otherwise, &cases);
    }

    /// A node that goes through another flow; `goal` is where it goes on when that has come to its end.
    pub(super) fn enter(&mut self, path: &str, flow: FlowName, goal: &Goal) {
        let action = Action::EnterFlow { uuid: self.identity.name(&format!("{path}/action")), flow, terminal: false };
        let router = self.router(path, "@child.status");
        let case = ("completed".to_owned(), "Complete", goal);
        self.route(path, router, vec![action], &Goal::Leave, &[case]);
    }

    fn router(&self, path: &str, operand: &'static str) -> Router {
        Router {
            kind: "switch",
            wait: None,
            result_name: None,
            operand,
            cases: Vec::new(),
            categories: Vec::new(),
            default_category_uuid: self.identity.name(&format!("{path}/category/other")),
        }
    }

    fn route(
        &mut self,
        path: &str,
        mut router: Router,
        actions: Vec<Action>,
        otherwise: &Goal,
        cases: &[(String, &str, &Goal)],
    ) {
        let mut exits = Vec::with_capacity(cases.len() + 1);
        for (argument, category, goal) in cases {
            let exit = self.exit(&format!("{path}/exit/{argument}"), goal);
            let category_uuid = self.identity.name(&format!("{path}/category/{argument}"));
            router.cases.push(Case {
                uuid: self.identity.name(&format!("{path}/case/{argument}")),
                kind: "has_only_text",
                arguments: [argument.clone()],
                category_uuid: category_uuid.clone(),
            });
            let name = category.chars().take(LONGEST_CATEGORY).collect();
            router.categories.push(Category { uuid: category_uuid, name, exit_uuid: exit.uuid.clone() });
            exits.push(exit);
        }
        let exit = self.exit(&format!("{path}/exit/other"), otherwise);
        let uuid = router.default_category_uuid.clone();
        router.categories.push(Category { uuid, name: "Other".to_owned(), exit_uuid: exit.uuid.clone() });
        exits.push(exit);
        self.nodes.push(Node { uuid: self.identity.name(path), actions, router: Some(router), exits });
    }

    fn exit(&self, path: &str, goal: &Goal) -> Exit {
        let destination_uuid = match goal {
            Goal::Node(path) => Some(self.identity.name(path)),
            Goal::Leave => None,
        };
        Exit { uuid: self.identity.name(path), destination_uuid }
    }
}
