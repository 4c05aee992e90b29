//! The demonstration, which is all there is on a machine without a terminal and without sound.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use serde_json::Value;
use whole_program::program::{Device, Ran};
use whole_program::told::LANGUAGES;
use whole_program::transcript::check_spoken;

/// How many answers may not have been understood. None may have been misunderstood.
const UNCLEAR: usize = 2;

#[test]
fn a_synthetic_member_takes_a_lesson_to_its_end_in_each_language() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let ran = device.run(&["demonstrate", "--language", language, "--out", "kept"]);
        assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""), "{language}");
        check(&device, language);
    }
}

#[test]
fn without_a_command_a_terminal_and_sound_there_is_a_demonstration() {
    let device = Device::new("en");
    let devices = device.run(&["doctor", "--json"]).all("device");
    if !devices.is_empty() {
        return println!("skipped: this machine has sound devices, {devices:?}");
    }
    let ran = device.run(&[]);
    assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""));
    let kept = device.file("out/demonstration");
    let said = check_spoken(&kept.join("transcript.jsonl"), &kept.join("lesson.wav"), &"en".parse().unwrap());
    assert!(said > 20, "only {said} lines were said");
}

fn check(device: &Device, language: &str) {
    let kept = device.file("kept");
    let said = check_spoken(&kept.join("transcript.jsonl"), &kept.join("lesson.wav"), &language.parse().unwrap());
    assert!(said > 20, "{language}: only {said} lines were said");
    let replay = device.run(&["replay", "kept/session.log", "--json"]);
    assert_eq!((replay.code, replay.all("same")), (Some(0), vec![Value::Bool(true)]), "{}", replay.complained);
    let kept = of_kind(&replay, "effect", "remember");
    let finished = kept.iter().filter(|remember| remember["entry"]["entry"] == "finished").count();
    assert_eq!(finished, 1, "{language}");
    let heard = of_kind(&replay, "input", "heard");
    let open = heard.iter().filter(|input| matches!(input["hearing"]["hearing"].as_str(), Some("unclear" | "near")));
    let open = open.count();
    assert!(heard.len() > 10 && open <= UNCLEAR, "{language}: of {} answers, {open} were not understood", heard.len());
}

fn of_kind(replay: &Ran, name: &str, kind: &str) -> Vec<Value> {
    replay.all(name).into_iter().filter(|value| value[name] == kind).collect()
}
