//! A telephone flow, walked by pressing keys.

use std::collections::BTreeMap;

use channels::{LessonTree, Phrase, Phrasebook, Station, Task, TelephoneError, Tree};
use course::{Course, MemorySource};
use language::LanguageTag;
use serde_json::Value;

use crate::courses;
use crate::graph::{Goal, Graph, Move, explore};
use crate::spelled::Spelled;

/// The graphs of all lessons; the menu must lead to each.
pub(crate) fn walk(tree: &Tree, course: &Course, _language: &LanguageTag) -> Vec<Graph> {
    let export: Value = serde_json::from_str(&channels::telephone(tree, &Spelled, None).unwrap().flows).unwrap();
    let flows = export["flows"].as_array().unwrap();
    let menu = Flow::of(&flows[0]);
    let entered: Vec<&str> = menu.entered();
    let own: Vec<&str> = flows[1..].iter().map(|flow| flow["uuid"].as_str().unwrap()).collect();
    assert_eq!(entered, own, "the menu leads to each lesson in order");
    assert_eq!(tree.lessons.len(), course.lessons.len());
    tree.lessons.iter().zip(&flows[1..]).map(|(lesson, flow)| walk_lesson(lesson, &Flow::of(flow))).collect()
}

fn walk_lesson(lesson: &LessonTree, flow: &Flow<'_>) -> Graph {
    let caller = Caller { flow, lesson };
    explore(caller.goal(flow.first()), |step| caller.moves(step))
}

struct Flow<'a> {
    nodes: Vec<&'a Value>,
}

impl<'a> Flow<'a> {
    fn of(flow: &'a Value) -> Self {
        Self { nodes: flow["nodes"].as_array().unwrap().iter().collect() }
    }

    fn first(&self) -> &'a Value {
        self.nodes[0]
    }

    fn node(&self, uuid: &str) -> &'a Value {
        self.nodes.iter().find(|node| node["uuid"] == uuid).unwrap()
    }

    /// The flows that the menu enters, one by one: by pressing every key that chooses, page by page.
    fn entered(&self) -> Vec<&'a str> {
        let keys = self.follow(self.first(), 0).and_then(|page| self.follow(page, 0)).unwrap();
        let choices = self.choices(keys);
        choices.iter().map(|(_, node)| node["actions"][0]["flow"]["uuid"].as_str().unwrap()).collect()
    }

    /// The node at an exit of a node; none where it leaves the flow.
    fn follow(&self, node: &Value, exit: usize) -> Option<&'a Value> {
        Some(self.node(node["exits"][exit]["destination_uuid"].as_str()?))
    }

    /// Where a key leads at a node that waits, and what the platform calls it.
    fn press(&self, keys: &'a Value, key: &str) -> Option<(&'a str, Option<&'a Value>)> {
        let router = &keys["router"];
        let case = router["cases"].as_array().unwrap().iter().find(|case| case["arguments"][0] == key)?;
        let categories = router["categories"].as_array().unwrap();
        let category = categories.iter().find(|category| category["uuid"] == case["category_uuid"]).unwrap();
        let exits = keys["exits"].as_array().unwrap();
        let exit = exits.iter().position(|exit| exit["uuid"] == category["exit_uuid"]).unwrap();
        Some((category["name"].as_str().unwrap(), self.follow(keys, exit)))
    }

    /// All choices of a question, on all its pages.
    fn choices(&self, keys: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let (mut choices, mut page, mut seen) = (Vec::new(), keys, Vec::new());
        while !seen.contains(&&page["uuid"]) {
            seen.push(&page["uuid"]);
            let pressed = ["1", "2", "3", "4", "5", "6"].iter().filter_map(|key| self.press(page, key));
            choices.extend(pressed.map(|(name, node)| (name, node.unwrap())));
            let more = self.press(page, "7").and_then(|(_, node)| node);
            page = more.map_or(page, |node| self.follow(node, 0).unwrap());
        }
        choices
    }
}

/// Somebody who calls, and knows a step by its text.
struct Caller<'a> {
    flow: &'a Flow<'a>,
    lesson: &'a LessonTree,
}

impl<'a> Caller<'a> {
    fn said(node: &Value) -> Vec<String> {
        let actions = node["actions"].as_array().unwrap();
        actions.iter().filter_map(|action| action["text"].as_str()).map(|text| text.replace("@@", "@")).collect()
    }

    fn station(&self, node: &Value) -> Option<&'a Station> {
        let said = Self::said(node);
        let first = said.first()?;
        self.lesson.stations.iter().find(|station| station.text.text == *first)
    }

    /// Listens from a node on until the next step or the end.
    fn goal(&self, node: &'a Value) -> Goal {
        let mut node = node;
        loop {
            if let Some(station) = self.station(node) {
                return Goal::Step(station.step.to_string());
            }
            if Self::said(node) == [Spelled.phrase(&Phrase::LessonDone)] {
                assert!(self.flow.follow(node, 0).is_none(), "after the end comes the menu");
                return Goal::End;
            }
            assert!(node["router"].is_null(), "nobody waits between steps: {node}");
            node = self.flow.follow(node, 0).unwrap();
        }
    }

    fn moves(&self, step: &str) -> BTreeMap<Move, Goal> {
        let is_here = |node: &&&Value| self.station(node).is_some_and(|station| station.step.as_str() == step);
        let here = self.flow.nodes.iter().find(is_here).unwrap();
        let station = self.station(here).unwrap();
        let behind = self.flow.follow(here, 0).unwrap();
        match &station.task {
            Task::Listen { .. } | Task::SayAfter { .. } => BTreeMap::from([(Move::On, self.goal(behind))]),
            Task::Think { .. } => {
                let on = |key| self.goal(self.flow.press(behind, key).unwrap().1.unwrap());
                assert_eq!(on("1"), on("9"));
                BTreeMap::from([(Move::On, on("9"))])
            }
            Task::Choose { .. } => {
                let mut moves = BTreeMap::from([(Move::On, self.pressed(behind, "9"))]);
                for (name, reply) in self.flow.choices(behind) {
                    moves.insert(Move::Answer(name.to_owned()), self.goal(reply));
                }
                self.check_standing_keys(here, behind, station);
                moves
            }
            Task::Arrange { .. } => self.arrange(here, behind),
        }
    }

    fn pressed(&self, keys: &'a Value, key: &str) -> Goal {
        self.goal(self.flow.press(keys, key).unwrap().1.unwrap())
    }

    /// Zero repeats, eight gives the hint and comes back, silence is asked once more and then left alone.
    fn check_standing_keys(&self, here: &Value, keys: &'a Value, station: &Station) {
        let again = self.flow.press(keys, "0").unwrap().1.unwrap();
        assert_eq!(again["uuid"], here["uuid"]);
        assert!(self.flow.press(keys, "*").is_some());
        if let Some(hint) = &station.hint {
            let node = self.flow.press(keys, "8").unwrap().1.unwrap();
            assert_eq!(Self::said(node), [Spelled.phrase(&Phrase::HintIs), hint.text.clone()]);
            assert_eq!(self.flow.follow(node, 0).unwrap()["uuid"], here["uuid"]);
        }
        let silence = |keys: &Value| self.flow.follow(keys, keys["exits"].as_array().unwrap().len() - 1);
        let unclear = silence(keys).unwrap();
        assert_eq!(Self::said(unclear)[0], Spelled.phrase(&Phrase::NotUnderstood));
        assert!(silence(self.flow.follow(unclear, 0).unwrap()).is_none(), "nobody is there");
    }

    /// Puts items in order: at each place every item but one comes back to the same place.
    fn arrange(&self, here: &'a Value, keys: &'a Value) -> BTreeMap<Move, Goal> {
        let (mut order, mut here, mut keys) = (Vec::new(), here, keys);
        let mut left: Vec<&str> = self.flow.choices(keys).into_iter().map(|(name, _)| name).collect();
        let on = self.pressed(keys, "9");
        loop {
            let choices = self.flow.choices(keys);
            let leads_back = |node: &Value| self.flow.follow(node, 0).is_some_and(|back| back["uuid"] == here["uuid"]);
            let mut right = choices.iter().filter(|(_, node)| !leads_back(node));
            let (name, node) = right.next().unwrap();
            assert!(right.next().is_none(), "one item comes at each place");
            order.push((*name).to_owned());
            left.retain(|item| item != name);
            let behind = self.flow.follow(node, 0).unwrap();
            if behind["router"].is_null() || left.len() < 2 {
                order.extend(left.iter().map(|item| (*item).to_owned()));
                let goal = self.goal(node);
                return BTreeMap::from([(Move::On, on), (Move::Arrange(order), goal)]);
            }
            (here, keys) = (node, behind);
        }
    }
}

#[test]
fn a_text_is_no_expression_of_the_platform() {
    let words = courses::words("en").replace("Text told.", "Write to @contact or @(1/0).");
    let course = courses::read(&courses::small_files().with("words/en.ftl", words));
    let tree = Tree::grow(&course, &"en".parse().unwrap(), &Spelled).unwrap();
    let flows = channels::telephone(&tree, &Spelled, None).unwrap().flows;
    assert!(flows.contains("Write to @@contact or @@(1/0)."));
}

#[test]
fn recordings_have_their_address() {
    let course = courses::read(&courses::small_files());
    let tree = Tree::grow(&course, &"en".parse().unwrap(), &Spelled).unwrap();
    let telephone = channels::telephone(&tree, &Spelled, Some("https://example.org/mill/")).unwrap();
    for recording in &telephone.recordings {
        assert!(telephone.flows.contains(&format!("\"https://example.org/mill/{}\"", recording.file)));
    }
    let flows = channels::telephone(&tree, &Spelled, None).unwrap().flows;
    assert!(!flows.contains("audio_url"), "the platform's own voice speaks");
}

#[test]
fn a_lesson_that_is_too_long_for_a_flow_is_refused() {
    let lesson: String =
        (0..400).map(|at| format!("[[step]]\nid = \"s{at}\"\nkind = \"true-false\"\nright = true\n")).collect();
    let words: String = (0..400).map(|at| format!("one--s{at} = Statement {at}.\n")).collect();
    let files: MemorySource =
        courses::small_files().with("one.toml", lesson).with("words/en.ftl", format!("course = C\none = One\n{words}"));
    let tree = Tree::grow(&courses::read(&files), &"en".parse().unwrap(), &Spelled).unwrap();
    let refused = channels::telephone(&tree, &Spelled, None);
    let lesson = Some("one".parse().unwrap());
    assert_eq!(refused, Err(TelephoneError::TooLong { lesson, nodes: 2402, limit: 1000 }));
}
