//! Bad input of every kind, given to the whole program: each gives a clear message in the member's
//! language, and nothing is lost.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod clips;
mod courses;
mod disk;
mod models;
mod sound;
mod two_programs;

use std::path::PathBuf;

use serde_json::Value;
use whole_program::program::Device;

/// A file or folder of bad input.
fn fixture(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path)
}

/// The names in a folder of bad input, sorted.
fn names_in(folder: &str, ending: &str) -> Vec<String> {
    let entries = std::fs::read_dir(fixture(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending) && !name.starts_with('.')).collect();
    names.sort();
    names
}

/// The arguments of a typed lesson in a device's language.
fn typed_lesson<'a>(device: &'a Device, course: &'a str) -> Vec<&'a str> {
    let all = ["learn", course, "--language", device.language(), "--member", "Asha", "--json"];
    [&all[..], &["--microphone", "none", "--speaker", "none"]].concat()
}

/// A member who has answered two questions, one of them wrong first.
fn has_answered(device: &Device) -> Vec<Value> {
    let ran = device.answer(&typed_lesson(device, "cooperative-basics"), &["1", "2", "1", "1"]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    let standing = standing(device);
    assert_eq!((&standing[0]["right"], &standing[0]["wrong"]), (&1.into(), &1.into()), "{standing:?}");
    standing
}

/// Where the member stands, lesson by lesson of the course that ships.
fn standing(device: &Device) -> Vec<Value> {
    let ran = device.run(&["progress", "--member", "Asha", "--json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    ran.values().into_iter().filter(|lesson| lesson["course"] == "cooperative-basics").collect()
}
