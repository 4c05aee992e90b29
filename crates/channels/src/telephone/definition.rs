//! The form of an export: what RapidPro calls its definition, as far as it is written here.
//!
//! See the flow specification of goflow: <https://app.rapidpro.io/mr/docs/flows.html>.

use std::collections::BTreeMap;

use serde::Serialize;

/// The version of exports.
const EXPORT: &str = "13";
/// The version of the flows' form; servers bring it up to date by themselves.
const FORM: &str = "13.1.0";
/// After so many minutes of silence a call's session is over; the longest that servers allow for calls.
const EXPIRES_MINUTES: u32 = 15;

#[derive(Debug, Serialize)]
pub(super) struct Export {
    version: &'static str,
    flows: Vec<Flow>,
    campaigns: [(); 0],
    triggers: [(); 0],
    fields: [(); 0],
    groups: [(); 0],
}

impl Export {
    pub(super) fn of(flows: Vec<Flow>) -> Self {
        Self { version: EXPORT, flows, campaigns: [], triggers: [], fields: [], groups: [] }
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Flow {
    uuid: String,
    name: String,
    spec_version: &'static str,
    language: String,
    #[serde(rename = "type")]
    kind: &'static str,
    revision: u32,
    expire_after_minutes: u32,
    localization: BTreeMap<String, ()>,
    pub(super) nodes: Vec<Node>,
    #[serde(rename = "_ui")]
    ui: Ui,
}

/// Where the editor draws the nodes, and as what.
#[derive(Debug, Serialize)]
struct Ui {
    nodes: BTreeMap<String, Drawn>,
    stickies: BTreeMap<String, ()>,
}

#[derive(Debug, Serialize)]
struct Drawn {
    position: Position,
    #[serde(rename = "type")]
    kind: &'static str,
    config: BTreeMap<String, ()>,
}

#[derive(Debug, Serialize)]
struct Position {
    left: usize,
    top: usize,
}

impl Flow {
    /// A flow that begins at its first node.
    pub(super) fn of(uuid: String, name: String, language: String, nodes: Vec<Node>) -> Self {
        let drawn = nodes.iter().enumerate().map(|(at, node)| {
            let position = Position { left: 100 + 320 * (at % 4), top: 240 * (at / 4) };
            (node.uuid.clone(), Drawn { position, kind: node.drawn_as(), config: BTreeMap::new() })
        });
        let ui = Ui { nodes: drawn.collect(), stickies: BTreeMap::new() };
        Self {
            uuid,
            name,
            spec_version: FORM,
            language,
            kind: "voice",
            revision: 1,
            expire_after_minutes: EXPIRES_MINUTES,
            localization: BTreeMap::new(),
            nodes,
            ui,
        }
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Node {
    pub(super) uuid: String,
    pub(super) actions: Vec<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) router: Option<Router>,
    pub(super) exits: Vec<Exit>,
}

impl Node {
    fn drawn_as(&self) -> &'static str {
        match &self.router {
            Some(Router { wait: Some(_), .. }) => "wait_for_digits",
            Some(Router { wait: None, .. }) => "split_by_subflow",
            None => "execute_actions",
        }
    }
}

#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Action {
    /// Says a text, or plays the recording of it.
    SayMsg {
        uuid: String,
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        audio_url: Option<String>,
    },
    /// Plays a recording of something that has no text.
    PlayAudio { uuid: String, audio_url: String },
    /// Goes through another flow, and comes back.
    EnterFlow { uuid: String, flow: FlowName, terminal: bool },
}

#[derive(Debug, Serialize)]
pub(super) struct FlowName {
    pub(super) uuid: String,
    pub(super) name: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Router {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) wait: Option<Wait>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) result_name: Option<String>,
    pub(super) operand: &'static str,
    pub(super) cases: Vec<Case>,
    pub(super) categories: Vec<Category>,
    pub(super) default_category_uuid: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Wait {
    #[serde(rename = "type")]
    kind: &'static str,
    hint: Hint,
}

#[derive(Debug, Serialize)]
struct Hint {
    #[serde(rename = "type")]
    kind: &'static str,
    count: u32,
}

impl Wait {
    /// Waits for one key.
    pub(super) fn for_one_key() -> Self {
        Self { kind: "msg", hint: Hint { kind: "digits", count: 1 } }
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Case {
    pub(super) uuid: String,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) arguments: [String; 1],
    pub(super) category_uuid: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Category {
    pub(super) uuid: String,
    pub(super) name: String,
    pub(super) exit_uuid: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Exit {
    pub(super) uuid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) destination_uuid: Option<String>,
}
