//! An audio tree, walked through its `tree.json`.

use std::collections::BTreeMap;

use channels::{Lengths, LessonTree, Phrase, Phrasebook, Task, Tree};
use serde_json::Value;

use crate::courses;
use crate::graph::{Goal, Graph, Move, explore};
use crate::spelled::Spelled;

pub(crate) fn file(tree: &Tree) -> String {
    let audio = channels::audio_tree(tree, &Spelled);
    channels::tree_file(tree, &audio, "wav", &Lengths::new())
}

/// The graphs of all lessons; the menu must lead to each.
pub(crate) fn walk(tree: &Tree) -> Vec<Graph> {
    let file: Value = serde_json::from_str(&file(tree)).unwrap();
    let folders = file["folders"].as_array().unwrap();
    let menu = said(&folders[0]["tracks"][0]);
    for (number, folder) in (1..).zip(folders) {
        assert_eq!(folder["folder"], format!("{number:03}"));
        let announced = menu.contains(&Spelled.phrase(&Phrase::InFolder(number)));
        assert_eq!(announced, !folder["lesson"].is_null());
    }
    tree.lessons.iter().zip(&folders[1..]).map(|(lesson, folder)| walk_lesson(lesson, folder)).collect()
}

fn said(track: &Value) -> Vec<String> {
    track["said"].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn walk_lesson(lesson: &LessonTree, folder: &Value) -> Graph {
    let tracks = folder["tracks"].as_array().unwrap();
    for (number, track) in (1..).zip(tracks) {
        assert_eq!(track["file"], format!("{number:03}.wav"));
        check_announced(track, number);
    }
    assert_eq!(tracks[0]["kind"], "title");
    explore(goal(tracks, &tracks[0]["next"]), |step| moves(lesson, tracks, step))
}

/// A listener only hears: each number that the file knows must be said, but for "the next track".
fn check_announced(track: &Value, number: u64) {
    let said = said(track);
    let says = |to: u64| said.contains(&Spelled.phrase(&Phrase::GoToTrack(usize::try_from(to).unwrap())));
    for way in track["ways"].as_array().unwrap() {
        assert!(says(way["track"].as_u64().unwrap()), "{track}");
    }
    let leads = track["next"].as_u64().filter(|next| *next != number + 1);
    assert!(leads.is_none_or(says) || !track["ways"].as_array().unwrap().is_empty(), "{track}");
}

fn track<'a>(tracks: &'a [Value], number: &Value) -> &'a Value {
    &tracks[usize::try_from(number.as_u64().unwrap()).unwrap() - 1]
}

/// The step at a track, or the end.
fn goal(tracks: &[Value], number: &Value) -> Goal {
    let track = track(tracks, number);
    match track["kind"].as_str().unwrap() {
        "step" => Goal::Step(track["step"].as_str().unwrap().to_owned()),
        "end" => Goal::End,
        other => panic!("a way leads to a track of the kind {other}"),
    }
}

fn moves(lesson: &LessonTree, tracks: &[Value], step: &str) -> BTreeMap<Move, Goal> {
    let is_here = |track: &&Value| track["kind"] == "step" && track["step"] == step;
    let here = tracks.iter().find(is_here).unwrap();
    let behind = track(tracks, &here["next"]);
    if behind["kind"] == "order" {
        let next = goal(tracks, &behind["next"]);
        let items = said(behind).into_iter().filter_map(|text| item(lesson, step, &text)).collect();
        return BTreeMap::from([(Move::On, next.clone()), (Move::Arrange(items), next)]);
    }
    let mut moves = BTreeMap::from([(Move::On, goal(tracks, &here["next"]))]);
    for way in here["ways"].as_array().unwrap() {
        let reply = track(tracks, &way["track"]);
        assert_eq!((&reply["kind"], &reply["step"]), (&Value::from("reply"), &Value::from(step)));
        assert_eq!(reply["answer"], way["answer"]);
        moves.insert(Move::Answer(way["answer"].as_str().unwrap().to_owned()), goal(tracks, &reply["next"]));
    }
    moves
}

/// The name of an item, by its words.
fn item(lesson: &LessonTree, step: &str, text: &str) -> Option<String> {
    let station = lesson.stations.iter().find(|station| station.step.as_str() == step)?;
    let Task::Arrange { items, .. } = &station.task else { return None };
    items.iter().find(|item| item.label.text == text).map(|item| item.id.to_string())
}

#[test]
fn the_tracks_of_a_question_come_one_after_the_other() {
    let course = courses::read(&courses::small_files());
    let tree = Tree::grow(&course, &"en".parse().unwrap(), &Spelled).unwrap();
    let file: Value = serde_json::from_str(&file(&tree)).unwrap();
    let tracks = file["folders"][1]["tracks"].as_array().unwrap();
    assert_eq!(said(&tracks[0]), ["«Lesson(1)»", "One en", "About one."]);
    assert_eq!(
        said(&tracks[2]),
        [
            "Text who.",
            "Answer members",
            "«GoToTrack(4)»",
            "Answer trader",
            "«GoToTrack(5)»",
            "Answer state",
            "«GoToTrack(6)»",
            "«HintOnTrack(7)»",
            "«ChooseNow»",
        ]
    );
    assert_eq!(said(&tracks[3]), ["Answer members", "«Right»", "«GoToTrack(9)»"]);
    assert_eq!(
        said(&tracks[5]),
        ["Answer state", "«Wrong»", "«AnswerIs»", "Answer members", "«OnceMore»", "«GoToTrack(3)»"]
    );
    assert_eq!(said(&tracks[6]), ["«HintIs»", "Think.", "«GoToTrack(3)»"]);
}
