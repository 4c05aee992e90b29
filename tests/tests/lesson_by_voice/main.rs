//! The whole program takes a full lesson by voice, in each language: sound files are its microphone and
//! its speaker, a voice that enrolled with other takes answers it, and what it said is checked by its
//! own transcript.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod member;

use std::fs;
use std::path::Path;

use course::Course;
use language::LanguageTag;
use learner::{LessonProgress, progress};
use member::{Plan, Turn};
use runtime::CourseFolder;
use serde_json::Value;
use whole_program::program::Device;
use whole_program::sound_file::Sound;
use whole_program::transcript::check_spoken;

/// The speeds at which the member enrols.
const ENROLMENT: [&str; 2] = ["0.9", "1.1"];

/// The speed at which the member answers: every answer is another recording than the takes.
const ANSWERS: &str = "1.0";

/// The silence after an answer, in milliseconds: longer than any pause in it.
const AFTER_ANSWER: u64 = 700;

/// The silence of a member who has nothing to ask, in milliseconds: as long as the app waits.
const NOTHING_TO_ASK: u64 = 1_300;

/// The silence that ends a reflection, in milliseconds.
const AFTER_REFLECTION: u64 = 3_200;

#[test]
fn a_lesson_in_arabic() {
    check("ar");
}

#[test]
fn a_lesson_in_english() {
    check("en");
}

#[test]
fn a_lesson_in_swahili() {
    check("sw");
}

fn check(language: &str) {
    let device = Device::new(language);
    let tag: LanguageTag = language.parse().unwrap();
    let plan = member::plan(&cooperative_basics(), &tag, "Asha");
    enrol(&device, &plan);
    say_answers(&device, &plan);
    take_lesson(&device);
    check_heard(&device, &plan);
    check_progress(&device, &plan);
    let said = check_spoken(&device.file("transcript.jsonl"), &device.file("spoken.wav"), &tag);
    assert!(said > 40, "only {said} lines were said");
}

fn cooperative_basics() -> Course {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons/cooperative-basics");
    course::read(&CourseFolder::open(&folder).unwrap()).0.unwrap()
}

/// Lets the program itself say something into a file.
fn say(device: &Device, text: &str, speed: &str, file: &str) -> Sound {
    let path = device.file(file);
    let all = ["say", "--language", device.language(), "--speed", speed, "--speaker", path.to_str().unwrap(), text];
    let ran = device.run(&all);
    assert_eq!(ran.code, Some(0), "{text}: {}", ran.complained);
    Sound::read(&path)
}

fn enrol(device: &Device, plan: &Plan) {
    let mut table = String::new();
    for (number, phrase) in plan.phrases.iter().enumerate() {
        for speed in ENROLMENT {
            let file = format!("take-{number}-{speed}.wav");
            let mut take = Sound::at(say(device, phrase, speed, &file).rate);
            take.add_silence(200);
            take.add(&Sound::read(&device.file(&file)));
            take.add_silence(200);
            take.write(&device.file(&file));
            table += &format!("{file}\t{phrase}\n");
        }
    }
    fs::write(device.file("takes.tsv"), table).unwrap();
    let all = ["enrol", "--member", "Asha", "--language", device.language(), "--table", "takes.tsv", "--json"];
    let ran = device.run(&all);
    let kept = ran.all("kept").len();
    assert_eq!((ran.code, kept), (Some(0), 2 * plan.phrases.len()), "{}", ran.complained);
}

/// Everything that the member says in the lesson, one after the other.
fn say_answers(device: &Device, plan: &Plan) {
    let mut answers = Sound::at(say(device, "1", ANSWERS, "answer.wav").rate);
    answers.add_silence(AFTER_ANSWER);
    for turn in &plan.turns {
        match turn {
            Turn::Says(text, _) => {
                answers.add(&say(device, text, ANSWERS, "answer.wav"));
                answers.add_silence(AFTER_ANSWER);
            }
            Turn::Silent => answers.add_silence(NOTHING_TO_ASK),
            Turn::Reflects(text) => {
                answers.add(&say(device, text, ANSWERS, "answer.wav"));
                answers.add_silence(AFTER_REFLECTION);
            }
        }
    }
    answers.add_silence(AFTER_REFLECTION);
    answers.write(&device.file("answers.wav"));
}

fn take_lesson(device: &Device) {
    let lesson = ["learn", "cooperative-basics", "--language", device.language(), "--member", "Asha", "--json"];
    let sound = ["--microphone", "answers.wav", "--speaker", "spoken.wav"];
    let files = ["--transcript", "transcript.jsonl", "--log", "session.log"];
    let ran = device.run(&[&lesson[..], &sound, &files].concat());
    assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""));
}

/// Every answer was understood as it was meant, and the log replays to the same effects.
fn check_heard(device: &Device, plan: &Plan) {
    let replay = device.run(&["replay", "session.log", "--json"]);
    assert_eq!((replay.code, replay.all("same")), (Some(0), vec![Value::Bool(true)]), "{}", replay.complained);
    let inputs = replay.all("input").into_iter();
    let turns = inputs.filter(|input| matches!(input["input"].as_str(), Some("heard" | "recorded")));
    let heard: Vec<String> = turns.map(|input| heard(&input)).collect();
    let meant: Vec<String> = plan.turns.iter().map(meant).collect();
    assert_eq!(heard, meant);
}

fn heard(input: &Value) -> String {
    match (input["hearing"]["hearing"].as_str(), input["milliseconds"].as_u64()) {
        (Some("sure"), _) => input["hearing"]["meaning"].as_str().unwrap().to_owned(),
        (Some(other), _) => other.to_owned(),
        (None, Some(_)) => "kept".to_owned(),
        (None, None) => "not kept".to_owned(),
    }
}

fn meant(turn: &Turn) -> String {
    match turn {
        Turn::Says(_, meaning) => meaning.to_string(),
        Turn::Silent => "silence".to_owned(),
        Turn::Reflects(_) => "kept".to_owned(),
    }
}

/// The lesson is finished, and what counts of it is what was meant.
fn check_progress(device: &Device, plan: &Plan) {
    let ran = device.run(&["progress", "--member", "Asha", "--json"]);
    let first = ran.values().remove(0);
    let standing = progress(&plan.journal).lessons.into_values().next().unwrap();
    let LessonProgress { right, wrong, finished, .. } = standing;
    assert_eq!((right > 3, wrong, finished), (true, 1, 1), "the plan is no lesson with one wrong answer");
    let found = (&first["right"], &first["wrong"], &first["finished"], &first["step"]);
    assert_eq!(found, (&right.into(), &wrong.into(), &finished.into(), &Value::Null));
}
