//! A session log replays to the same effects, and says so where it does not.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde_json::Value;
use whole_program::chance::Chance;
use whole_program::program::{Device, Ran};
use whole_program::told::{LANGUAGES, check_failure, check_told};

/// The words for help, once more, back and stop, as people type them.
fn words(language: &str) -> [&'static str; 4] {
    match language {
        "ar" => ["مساعدة", "مرة أخرى", "رجوع", "توقف"],
        "sw" => ["msaada", "tena", "nyuma", "simama"],
        _ => ["help", "again", "back", "stop"],
    }
}

/// A lesson with a wrong answer, help, a repetition, right answers, a step back, and a stop.
fn typed_lesson(device: &Device) -> PathBuf {
    let language = device.language();
    let [help, again, back, stop] = words(language);
    let log = device.file("session.log");
    let all = ["learn", "cooperative-basics", "--language", language, "--member", "Asha", "--microphone", "none"];
    let rest = ["--speaker", "none", "--log", log.to_str().unwrap()];
    let ran = device.answer(&[&all[..], &rest].concat(), &["1", "2", help, again, "1", "1", back, "1", "1", stop]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    log
}

fn replay(device: &Device, log: &Path) -> Ran {
    device.run(&["replay", log.to_str().unwrap(), "--json"])
}

fn effects(ran: &Ran, kind: &str) -> Vec<Value> {
    ran.all("effect").into_iter().filter(|effect| effect["effect"] == kind).collect()
}

#[test]
fn a_typed_lesson_replays_to_the_same_effects() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let log = typed_lesson(&device);
        let ran = replay(&device, &log);
        assert_eq!((ran.code, ran.all("same")), (Some(0), vec![Value::Bool(true)]), "{language}");
        let answers = effects(&ran, "remember").into_iter().map(|remember| remember["entry"]["outcome"].clone());
        let answers: Vec<_> = answers.filter(|outcome| !outcome.is_null()).collect();
        assert!(answers.starts_with(&["wrong".into(), "right".into()]), "{language}: {answers:?}");
        let lines = effects(&ran, "say").into_iter().flat_map(|say| say["lines"].as_array().cloned().unwrap());
        let tongues: Vec<_> = lines.map(|line| line["language"].clone()).collect();
        assert!(tongues.len() > 20 && tongues.iter().all(|spoken| spoken == language), "{language}: {tongues:?}");
        let in_words = device.run(&["replay", log.to_str().unwrap()]);
        check_told(&in_words.said, language, "replay-same");
    }
}

#[test]
fn a_log_with_one_other_answer_differs() {
    check_failure(3, "replay-differs", |device| {
        let log = typed_lesson(device);
        let text = fs::read_to_string(&log).unwrap();
        let other = text.replacen(r#""typed","text":"2""#, r#""typed","text":"1""#, 1);
        assert_ne!(other, text);
        fs::write(&log, other).unwrap();
        replay(device, &log)
    });
}

#[test]
fn a_log_without_one_of_its_lines_differs() {
    let device = Device::new("en");
    let log = typed_lesson(&device);
    let text = fs::read_to_string(&log).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for left_out in (1..lines.len() - 1).step_by(5) {
        let kept = lines.iter().enumerate().filter(|(number, _)| *number != left_out);
        fs::write(&log, kept.map(|(_, line)| format!("{line}\n")).collect::<String>()).unwrap();
        assert_eq!(replay(&device, &log).code, Some(3), "without {}", lines[left_out]);
    }
}

#[test]
fn a_log_that_was_cut_off_replays_as_far_as_it_goes() {
    let device = Device::new("sw");
    let log = typed_lesson(&device);
    let text = fs::read_to_string(&log).unwrap();
    let header = text.find('\n').unwrap();
    let last = text.trim_end().rfind('\n').unwrap();
    let mut chance = Chance(3);
    for _ in 0..12 {
        let cut = header + usize::try_from(chance.below((last - header) as u64)).unwrap();
        fs::write(&log, &text[..cut]).unwrap();
        let ran = replay(&device, &log);
        assert_eq!((ran.code, ran.all("same")), (Some(0), vec![Value::Null]), "cut at {cut}: {}", ran.complained);
        let inputs = text[..cut].lines().skip(1).filter(|line| serde_json::from_str::<Value>(line).is_ok()).count();
        assert_eq!(ran.all("input").len(), inputs, "cut at {cut}");
    }
    fs::write(&log, &text[..header / 2]).unwrap();
    assert_eq!(replay(&device, &log).error().as_deref(), Some("error-log-malformed"));
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/logs").join(name)
}

#[test]
fn what_is_no_log_is_refused() {
    for (name, key) in [
        ("empty.jsonl", "error-log-empty"),
        ("blank-lines.jsonl", "error-log-empty"),
        ("not-json.jsonl", "error-log-malformed"),
        ("not-utf8.jsonl", "error-log-malformed"),
        ("no-header.jsonl", "error-log-malformed"),
        ("header-with-a-path.jsonl", "error-log-malformed"),
        ("broken-in-the-middle.jsonl", "error-log-malformed"),
        ("unknown-input.jsonl", "error-log-malformed"),
        ("negative-ticket.jsonl", "error-log-malformed"),
        ("nested.jsonl", "error-log-malformed"),
        ("other-version.jsonl", "error-log-version"),
        ("absent.jsonl", "error-file-absent"),
    ] {
        check_failure(1, key, |device| replay(device, &fixture(name)));
    }
}

#[test]
fn what_fits_nothing_in_a_log_is_passed_over() {
    let device = Device::new("en");
    for name in ["answers-to-nothing.jsonl", "cut-off.jsonl", "header-only.jsonl"] {
        let ran = replay(&device, &fixture(name));
        assert_eq!((ran.code, ran.all("same")), (Some(0), vec![Value::Null]), "{name}: {}", ran.complained);
    }
}

#[test]
fn a_log_of_boundless_length_is_refused() {
    check_failure(1, "error-log-too-large", |device| {
        let log = device.file("long.log");
        File::create(&log).unwrap().set_len(1 << 40).unwrap();
        replay(device, &log)
    });
}

#[test]
fn a_folder_is_no_log() {
    check_failure(1, "error-file-failed", |device| replay(device, &fixture("")));
}
