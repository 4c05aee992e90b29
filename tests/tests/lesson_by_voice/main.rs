//! The whole program takes a full lesson by voice, in each language: sound files are its microphone and
//! its speaker, a voice that enrolled with other takes answers it, and what it said is checked by its
//! own transcript.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod member;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use course::Course;
use engine::standing_keys;
use language::LanguageTag;
use learner::{LessonProgress, progress};
use locale::Locales;
use member::{Plan, Turn};
use runtime::CourseFolder;
use serde_json::Value;
use whole_program::program::{self, Device, Ran};
use whole_program::sound_file::Sound;
use whole_program::transcript::check_spoken;
use whole_program::unserved;

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

/// The lowest level of a recorded clip, in dBFS.
const QUIETEST_CLIP: f64 = -40.0;

/// What is learned, and who learns it.
struct Pupil {
    /// The course, as the command line names it.
    named: String,
    /// The shelf on which it lies.
    shelf: PathBuf,
    course: Course,
    language: LanguageTag,
    /// The language whose voice the member has.
    voice: &'static str,
    /// What the member says instead of words that are not of their language.
    own_words: BTreeMap<String, &'static str>,
}

impl Pupil {
    /// One who learns in a language of the app.
    fn of(language: &'static str) -> Self {
        let named = "cooperative-basics";
        let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons");
        Self {
            named: named.to_owned(),
            course: read_course(&shelf.join(named)),
            shelf,
            language: language.parse().unwrap(),
            voice: language,
            own_words: BTreeMap::new(),
        }
    }

    /// One whose language nothing here speaks or hears. They have learnt what the app's words mean.
    fn unserved() -> Self {
        let folder = unserved::course();
        let language: LanguageTag = unserved::LANGUAGE.parse().unwrap();
        let word = |key: String| Locales::built_in().wordings(&language, &format!("{key}.said")).remove(0);
        let own_words = standing_keys().into_iter().map(word).zip(unserved::OWN_WORDS).collect();
        Self {
            named: folder.to_str().unwrap().to_owned(),
            shelf: folder.parent().unwrap().to_owned(),
            course: read_course(&folder),
            language,
            voice: unserved::VOICE,
            own_words,
        }
    }

    fn plan(&self) -> Plan {
        member::plan(&self.course, &self.language, "Asha")
    }

    /// Runs the program with the course on its shelf.
    fn run(&self, device: &Device, arguments: &[&str]) -> Ran {
        let mut command = device.command(arguments);
        command.env("SAUTI_LESSONS", &self.shelf);
        program::run(command, "")
    }

    /// Lets the program itself say something into a file, as the member would.
    fn say(&self, device: &Device, text: &str, speed: &str, file: &str) -> Sound {
        let path = device.file(file);
        let text = self.own_words.get(text).copied().unwrap_or(text);
        let all = ["say", "--language", self.voice, "--speed", speed, "--speaker", path.to_str().unwrap(), text];
        let ran = device.run(&all);
        assert_eq!(ran.code, Some(0), "{text}: {}", ran.complained);
        Sound::read(&path)
    }
}

fn read_course(folder: &Path) -> Course {
    course::read(&CourseFolder::open(folder).unwrap()).0.unwrap()
}

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

#[test]
fn a_lesson_in_a_language_that_nothing_speaks_or_hears() {
    let (device, pupil) = (Device::new("en"), Pupil::unserved());
    check_unserved(&device, &pupil.language);
    let plan = pupil.plan();
    take(&device, &pupil, &plan);
    check_recorded(&device, &pupil.language);
}

fn check(language: &'static str) {
    let (device, pupil) = (Device::new(language), Pupil::of(language));
    let plan = pupil.plan();
    take(&device, &pupil, &plan);
    let said = check_spoken(&device.file("transcript.jsonl"), &device.file("spoken.wav"), &pupil.language);
    assert!(said > 40, "only {said} lines were said");
}

/// Takes a lesson from the first word to the last, and finds it taken as it was meant.
fn take(device: &Device, pupil: &Pupil, plan: &Plan) {
    enrol(device, pupil, plan);
    say_answers(device, pupil, plan);
    take_lesson(device, pupil);
    check_heard(device, pupil, plan);
    check_progress(device, pupil, plan);
}

/// Of all engines none serves the language: what is left are recordings, the member's own takes, and touch.
fn check_unserved(device: &Device, language: &LanguageTag) {
    let ran = device.run(&["languages", "--language", language.as_str(), "--json"]);
    let ladder = &ran.values().remove(0)["ladder"];
    assert_eq!(*ladder, serde_json::json!({ "speaks": ["clips"], "hears": ["takes", "touch"] }));
}

/// Whatever the app said in the language, a recorded clip said to its end.
fn check_recorded(device: &Device, language: &LanguageTag) {
    let spoken = Sound::read(&device.file("spoken.wav"));
    let lines = whole_program::transcript::read(&device.file("transcript.jsonl"));
    let own: Vec<&Value> = lines.iter().filter(|line| line["language"] == language.as_str()).collect();
    assert!(own.len() > 15, "only {} lines were said in {language}", own.len());
    for line in own {
        assert!(line["clip"] == true && line["whole"] == true, "{line}");
        let level = spoken.level(line["from"].as_u64().unwrap(), line["to"].as_u64().unwrap());
        assert!(level > QUIETEST_CLIP, "{line} has {level} dBFS");
    }
}

fn enrol(device: &Device, pupil: &Pupil, plan: &Plan) {
    let mut table = String::new();
    for (number, phrase) in plan.phrases.iter().enumerate() {
        for speed in ENROLMENT {
            let file = format!("take-{number}-{speed}.wav");
            let mut take = Sound::at(pupil.say(device, phrase, speed, &file).rate);
            take.add_silence(200);
            take.add(&Sound::read(&device.file(&file)));
            take.add_silence(200);
            take.write(&device.file(&file));
            table += &format!("{file}\t{phrase}\n");
        }
    }
    fs::write(device.file("takes.tsv"), table).unwrap();
    let all = ["enrol", "--member", "Asha", "--language", pupil.language.as_str(), "--table", "takes.tsv", "--json"];
    let ran = device.run(&all);
    let kept = ran.all("kept").len();
    assert_eq!((ran.code, kept), (Some(0), 2 * plan.phrases.len()), "{}", ran.complained);
}

/// Everything that the member says in the lesson, one after the other.
fn say_answers(device: &Device, pupil: &Pupil, plan: &Plan) {
    let mut answers = Sound::at(pupil.say(device, "1", ANSWERS, "answer.wav").rate);
    answers.add_silence(AFTER_ANSWER);
    for turn in &plan.turns {
        match turn {
            Turn::Says(text, _) => {
                answers.add(&pupil.say(device, text, ANSWERS, "answer.wav"));
                answers.add_silence(AFTER_ANSWER);
            }
            Turn::Silent => answers.add_silence(NOTHING_TO_ASK),
            Turn::Reflects(text) => {
                answers.add(&pupil.say(device, text, ANSWERS, "answer.wav"));
                answers.add_silence(AFTER_REFLECTION);
            }
        }
    }
    answers.add_silence(AFTER_REFLECTION);
    answers.write(&device.file("answers.wav"));
}

fn take_lesson(device: &Device, pupil: &Pupil) {
    let lesson = ["learn", &pupil.named, "--language", pupil.language.as_str(), "--member", "Asha", "--json"];
    let sound = ["--microphone", "answers.wav", "--speaker", "spoken.wav"];
    let files = ["--transcript", "transcript.jsonl", "--log", "session.log"];
    let ran = device.run(&[&lesson[..], &sound, &files].concat());
    assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""));
}

/// Every answer was understood as it was meant, and the log replays to the same effects.
fn check_heard(device: &Device, pupil: &Pupil, plan: &Plan) {
    let replay = pupil.run(device, &["replay", "session.log", "--json"]);
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
fn check_progress(device: &Device, pupil: &Pupil, plan: &Plan) {
    let ran = pupil.run(device, &["progress", "--member", "Asha", "--json"]);
    let of_course = |value: &Value| value["course"] == pupil.course.id.as_str();
    let first = ran.values().into_iter().find(of_course).unwrap();
    let standing = progress(&plan.journal).lessons.into_values().next().unwrap();
    let LessonProgress { right, wrong, finished, .. } = standing;
    assert_eq!((right > 3, wrong, finished), (true, 1, 1), "the plan is no lesson with one wrong answer");
    let found = (&first["right"], &first["wrong"], &first["finished"], &first["step"]);
    assert_eq!(found, (&right.into(), &wrong.into(), &finished.into(), &Value::Null));
}
