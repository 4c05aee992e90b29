//! A trainer sends words to a translator, takes them back, and makes a draft of questions from another program.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::{Path, PathBuf};

use whole_program::program::{Device, Ran};

fn course(device: &Device, arguments: &[&str]) -> Ran {
    let mut all = vec!["course"];
    all.extend(arguments);
    all.push("--json");
    device.run(&all)
}

fn path(device: &Device, name: &str) -> String {
    device.file(name).to_str().unwrap().to_owned()
}

fn root(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// A shipped course in a folder of the device, without pictures.
fn copied(device: &Device) -> String {
    let from = root("lessons/cooperative-basics");
    let to = device.file("basics");
    for part in ["", "words"] {
        fs::create_dir_all(to.join(part)).unwrap();
        for file in fs::read_dir(from.join(part)).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_file() {
                fs::copy(&file, to.join(part).join(file.file_name().unwrap())).unwrap();
            }
        }
    }
    to.to_str().unwrap().to_owned()
}

#[test]
fn words_go_to_a_translator_and_come_back() {
    let device = Device::new("en");
    let folder = copied(&device);
    let words = Path::new(&folder).join("words/sw.ftl");
    let mut before = None;
    // What comes back the first time is written anew; from then on nothing changes any more.
    for kind in ["po", "po", "xliff", "csv"] {
        let file = path(&device, &format!("words.{kind}"));
        let option = format!("--{kind}");
        assert_eq!(course(&device, &["export", &folder, "--language", "sw", &option, &file]).code, Some(0));
        fs::remove_file(&words).unwrap();
        let brought = course(&device, &["import", &folder, "--language", "sw", &file]);
        assert_eq!(brought.code, Some(0), "{}\n{}", brought.said, brought.complained);
        let after = fs::read_to_string(&words).unwrap();
        assert_eq!(*before.get_or_insert_with(|| after.clone()), after, "{kind}");
    }
    let wrong = course(&device, &["import", &folder, "--language", "fr", &path(&device, "words.po")]);
    assert_eq!(wrong.code, Some(3), "words in another language are refused");
}

#[test]
fn questions_of_another_program_become_a_draft() {
    let device = Device::new("en");
    let out = path(&device, "draft");
    let file = root("tests/fixtures/intake/question-set.h5p");
    let made = course(&device, &["draft", file.to_str().unwrap(), "--out", &out, "--language", "en"]);
    assert_eq!(made.code, Some(0), "{}\n{}", made.said, made.complained);
    assert_eq!(made.values().last().unwrap()["steps"], 4);
    assert!(Path::new(&out).join("course.toml").is_file());
    let again = course(&device, &["draft", file.to_str().unwrap(), "--out", &out, "--language", "en"]);
    assert_eq!(again.code, Some(1), "nothing is written over");
    let bomb = root("tests/fixtures/intake/hostile/bomb.h5p");
    let nothing = path(&device, "nothing");
    let refused = course(&device, &["draft", bomb.to_str().unwrap(), "--out", &nothing, "--language", "en"]);
    assert_eq!((refused.code, Path::new(&nothing).exists()), (Some(3), false));
}
