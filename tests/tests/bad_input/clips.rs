//! Damaged recordings in a course: the voice speaks the words instead.

use std::fs;

use serde_json::Value;
use whole_program::program::Device;

use crate::fixture;

/// The clips of the course that can be played; all others are damaged, or were recorded of other words.
const GOOD: [&str; 1] = ["good"];

#[test]
fn a_damaged_clip_is_spoken_by_the_voice() {
    let device = Device::new("en");
    let (spoken, transcript) = (device.file("spoken.wav"), device.file("transcript.jsonl"));
    let course = fixture("clips/damaged-clips");
    let all = ["learn", course.to_str().unwrap(), "--language", "en", "--member", "Asha", "--microphone", "none"];
    let files = ["--speaker", spoken.to_str().unwrap(), "--transcript", transcript.to_str().unwrap()];
    let ran = device.answer(&[&all[..], &files].concat(), &["1", "stop"]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    let lines = fs::read_to_string(transcript).unwrap();
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let steps: Vec<Value> =
        lines.filter(|line| line["text"].as_str().is_some_and(|text| text.starts_with("We say this"))).collect();
    assert_eq!(steps.len(), 10);
    for step in steps {
        let text = step["text"].as_str().unwrap();
        let is_good = GOOD.iter().any(|good| text == format!("We say this: {good}."));
        assert_eq!(step["clip"].as_bool(), Some(is_good), "{step}");
        assert!(step["whole"].as_bool().unwrap() && step["level"].as_f64().unwrap() > -40.0, "{step}");
        let milliseconds = step["to"].as_u64().unwrap() - step["from"].as_u64().unwrap();
        assert!((700..6_000).contains(&milliseconds), "{step}");
    }
}
