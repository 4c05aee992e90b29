//! What is no model is not installed.

use std::fs;
use std::path::Path;

use whole_program::program::{Device, Ran};
use whole_program::told::check_failure;

use crate::{fixture, has_answered, standing, typed_lesson};

/// Noise that comes again.
fn noise(bytes: usize) -> Vec<u8> {
    let mut chance = whole_program::chance::Chance(5);
    (0..bytes).map(|_| chance.number().to_le_bytes()[0]).collect()
}

fn add(device: &Device, path: &Path) -> Ran {
    let ran = device.run(&["models", "add", path.to_str().unwrap(), "--json"]);
    let installed = device.run(&["models", "list", "--json"]).all("installed");
    assert!(installed.len() > 10 && installed.iter().all(|installed| installed == false), "{installed:?}");
    let left = fs::read_dir(device.home().join("models"))
        .map_or(0, |entries| entries.filter(|entry| entry.as_ref().unwrap().path().is_dir()).count());
    assert_eq!(left, 0, "half a model was left behind");
    ran
}

/// Holds what becomes of a file with this name and content.
fn check(name: &str, content: &[u8], key: &str) {
    check_failure(1, key, |device| {
        let path = device.file(name);
        fs::write(&path, content).unwrap();
        add(device, &path)
    });
}

#[test]
fn what_is_no_model_is_not_installed() {
    check("empty.bin", b"", "error-models-not-a-model");
    check("noise.bin", &noise(100_000), "error-models-not-a-model");
    check("ggml-tiny.bin", &noise(100_000), "error-models-not-a-model");
    check("ggml-cut-off.bin", b"lmgg", "error-models-not-a-model");
    check("letter.txt", b"Dear member", "error-models-not-a-model");
    check("sw-voice.onnx", &noise(100_000), "error-models-companion-missing");
}

#[test]
fn a_voice_with_a_wrong_half_is_not_installed() {
    for (model, description) in [
        (noise(5_000), "{}"),
        (noise(5_000), "no JSON"),
        (Vec::new(), "{}"),
        (b"\x08\x07".to_vec(), r#"{"audio":{"sample_rate":22050},"espeak":{"voice":"sw"}}"#),
    ] {
        check_failure(1, "error-models-not-a-model", |device| {
            let path = device.file("sw-voice.onnx");
            fs::write(&path, &model).unwrap();
            fs::write(device.file("sw-voice.onnx.json"), description).unwrap();
            add(device, &path)
        });
    }
}

#[test]
fn a_sound_file_a_course_and_nothing_are_no_models() {
    check_failure(1, "error-models-not-a-model", |device| add(device, &fixture("speech/en-yes-1.wav")));
    check_failure(1, "error-models-not-a-model", |device| add(device, &fixture("courses/windows-lines")));
    check_failure(1, "error-models-cannot-read", |device| add(device, &device.file("nothing")));
    check_failure(1, "error-models-unknown-model", |device| device.run(&["models", "get", "no-such-voice", "--json"]));
    check_failure(1, "error-models-not-installed", |device| {
        device.run(&["models", "remove", "whisper-tiny-q5_1", "--json"])
    });
}

#[test]
fn a_folder_of_models_full_of_rubbish_stops_no_lesson() {
    let device = Device::new("sw");
    let before = has_answered(&device);
    let rubbish = device.home().join("models/whisper-tiny-q5_1");
    fs::create_dir_all(&rubbish).unwrap();
    fs::write(rubbish.join("ggml-tiny-q5_1.bin"), noise(50_000)).unwrap();
    fs::write(rubbish.join("model.json"), noise(500)).unwrap();
    fs::write(device.home().join("models/stray"), noise(500)).unwrap();
    let ran = device.answer(&typed_lesson(&device, "cooperative-basics"), &["1", "stop"]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    assert_ne!(standing(&device), before, "the answer was not kept");
}
