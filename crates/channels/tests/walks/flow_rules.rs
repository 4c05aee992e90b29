//! What a server asks of an export before it takes it: the rules of goflow, as far as they concern what is written.

use std::collections::BTreeSet;

use channels::Telephone;
use serde_json::Value;

/// The longest names that an editor and a server accept, in characters.
const FLOW_NAME: usize = 64;
const RESULT_NAME: usize = 64;
const CATEGORY_NAME: usize = 36;
const TEXT: usize = 10_000;
const NODES: usize = 1_000;
const PER_NODE: usize = 100;
const DRAWING_BYTES: usize = 262_144;

pub(crate) fn check(telephone: &Telephone) {
    let export: Value = serde_json::from_str(&telephone.flows).unwrap();
    assert_eq!(export["version"], "13");
    let flows = list(&export, "flows");
    let known: BTreeSet<&str> = flows.iter().map(|flow| uuid(flow, "uuid")).collect();
    assert_eq!(known.len(), flows.len(), "each flow has a name of its own");
    flows.iter().for_each(|flow| check_flow(flow, &known));
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn uuid<'a>(value: &'a Value, key: &str) -> &'a str {
    let text = value[key].as_str().unwrap();
    let figures = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<&str> = text.split('-').collect();
    let fits = parts.len() == 5 && parts.iter().zip([8, 4, 4, 4, 12]).all(|(part, length)| figures(part, length));
    assert!(fits && parts[2].starts_with('5'), "{text}");
    text
}

fn length(value: &Value) -> usize {
    value.as_str().unwrap().chars().count()
}

fn check_flow(flow: &Value, flows: &BTreeSet<&str>) {
    assert_eq!((&flow["type"], &flow["spec_version"]), (&Value::from("voice"), &Value::from("13.1.0")));
    assert!((1..=FLOW_NAME).contains(&length(&flow["name"])));
    assert_eq!(length(&flow["language"]), 3);
    assert!(flow["localization"].is_object());
    assert!(flow["_ui"].to_string().len() <= DRAWING_BYTES);
    let nodes = list(flow, "nodes");
    assert!((1..=NODES).contains(&nodes.len()));
    let names: BTreeSet<&str> = nodes.iter().map(|node| uuid(node, "uuid")).collect();
    let drawn = flow["_ui"]["nodes"].as_object().unwrap();
    assert_eq!(drawn.keys().map(String::as_str).collect::<BTreeSet<_>>(), names);
    let mut seen = BTreeSet::new();
    for node in nodes {
        check_node(node, &names, flows, &mut seen);
    }
}

fn check_node<'a>(node: &'a Value, nodes: &BTreeSet<&str>, flows: &BTreeSet<&str>, seen: &mut BTreeSet<&'a str>) {
    assert!(seen.insert(uuid(node, "uuid")));
    let (actions, exits) = (list(node, "actions"), list(node, "exits"));
    assert!(actions.len() <= PER_NODE && (1..=PER_NODE).contains(&exits.len()));
    for action in actions {
        assert!(seen.insert(uuid(action, "uuid")));
        match action["type"].as_str().unwrap() {
            "say_msg" => assert!((1..=TEXT).contains(&length(&action["text"]))),
            "play_audio" => assert!(action["audio_url"].as_str().unwrap().starts_with("https://")),
            "enter_flow" => assert!(flows.contains(uuid(&action["flow"], "uuid"))),
            other => panic!("an action of the kind {other} in a call"),
        }
    }
    for exit in exits {
        assert!(seen.insert(uuid(exit, "uuid")));
        if !exit["destination_uuid"].is_null() {
            assert!(nodes.contains(uuid(exit, "destination_uuid")));
        }
    }
    if !node["router"].is_null() {
        check_router(&node["router"], exits);
    }
}

fn check_router(router: &Value, exits: &[Value]) {
    assert_eq!(router["type"], "switch");
    assert!(length(&router["operand"]) > 0);
    let (cases, categories) = (list(router, "cases"), list(router, "categories"));
    assert!(cases.len() <= PER_NODE && (1..=PER_NODE).contains(&categories.len()));
    let exits: BTreeSet<&str> = exits.iter().map(|exit| uuid(exit, "uuid")).collect();
    let mut names = BTreeSet::new();
    for category in categories {
        assert!(names.insert(uuid(category, "uuid")));
        assert!(exits.contains(uuid(category, "exit_uuid")));
        assert!((1..=CATEGORY_NAME).contains(&length(&category["name"])));
    }
    assert!(names.contains(uuid(router, "default_category_uuid")));
    let mut keys = BTreeSet::new();
    for case in cases {
        assert_eq!(case["type"], "has_only_text");
        assert!(names.contains(uuid(case, "category_uuid")));
        assert!(keys.insert(case["arguments"][0].as_str().unwrap()), "a key means one thing");
        uuid(case, "uuid");
    }
    if let Some(wait) = router["wait"].as_object() {
        assert_eq!(wait["type"], "msg");
        assert_eq!((&wait["hint"]["type"], &wait["hint"]["count"]), (&Value::from("digits"), &Value::from(1)));
        assert!(router["result_name"].is_null() || (1..=RESULT_NAME).contains(&length(&router["result_name"])));
        assert!(keys.iter().all(|key| key.len() == 1));
    }
}
