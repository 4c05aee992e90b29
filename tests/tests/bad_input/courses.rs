//! Malformed and hostile courses.

use std::collections::{BTreeMap, BTreeSet};

use whole_program::program::{Device, Ran};
use whole_program::told::{LANGUAGES, check_failure, check_told, check_words};

use crate::{fixture, has_answered, names_in, standing, typed_lesson};

/// Odd, but with nothing in them that had to be left out.
const GOOD: [&str; 5] =
    ["byte-order-mark", "direction-tricks", "hostile-names", "thousands-of-problems", "windows-lines"];

/// Whose faults only the gate finds: a course can be read, and is not fit to be handed out.
const ONLY_AT_THE_GATE: &str = "every-fault";

/// So broken that nothing in them can be taken.
const NOTHING_LEFT: [&str; 5] = ["empty-files", "no-files", "not-utf8", "other-format", "utf16"];

fn path(name: &str) -> String {
    fixture("courses").join(name).to_str().unwrap().to_owned()
}

fn check(device: &Device, name: &str) -> Ran {
    device.run(&["course", "check", &path(name), "--json"])
}

#[test]
fn a_check_lists_every_problem_in_the_language_of_whoever_asks() {
    let devices = LANGUAGES.map(Device::new);
    for name in names_in("courses", "") {
        // What each problem says, by its place and kind, in each language.
        let mut told: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for device in &devices {
            let ran = check(device, &name);
            let good = GOOD.contains(&name.as_str());
            assert_eq!(ran.code, Some(if good { 0 } else { 3 }), "{name}: {}", ran.complained);
            if !good {
                check_told(&ran.complained, device.language(), "course-check-errors");
            }
            for (number, problem) in ran.values().iter().filter(|value| !value["code"].is_null()).enumerate() {
                for text in ["problem", "mend"] {
                    let words = problem[text].as_str().unwrap();
                    check_words(words);
                    let place = format!("{number} {} {} {} {text}", problem["code"], problem["file"], problem["line"]);
                    told.entry(place).or_default().insert(words.to_owned());
                }
            }
        }
        for (place, words) in told {
            assert_eq!(words.len(), LANGUAGES.len(), "{name}: {place} says {words:?}");
        }
    }
}

#[test]
fn what_is_left_of_a_broken_course_can_be_taken() {
    let device = Device::new("en");
    let before = has_answered(&device);
    for name in names_in("courses", "").iter().filter(|name| !NOTHING_LEFT.contains(&name.as_str())) {
        let ran = device.answer(&typed_lesson(&device, &path(name)), &["1", "1", "1", "stop"]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.complained);
        assert!(ran.all("view").len() > 3, "{name}: {}", ran.said);
        if GOOD.contains(&name.as_str()) || name == ONLY_AT_THE_GATE {
            assert_eq!(ran.complained, "", "{name}");
        } else {
            check_told(&ran.complained, "en", "course-has-errors");
        }
        let tricks = |letter: char| letter != '\n' && letter.is_control() || letter == '\u{202e}';
        assert!(!format!("{:?}{}", ran.all("view"), ran.complained).contains(tricks), "{name}: {}", ran.said);
    }
    assert_eq!(standing(&device), before);
}

#[test]
fn a_course_with_nothing_left_says_so() {
    for name in NOTHING_LEFT {
        check_failure(1, "course-has-errors", |device| device.answer(&typed_lesson(device, &path(name)), &["stop"]));
    }
}

#[test]
fn a_course_that_is_not_there_is_named() {
    check_failure(1, "error-course-absent", |device| device.answer(&typed_lesson(device, "nowhere/at-all"), &[]));
    check_failure(1, "error-folder-absent", |device| check(device, "nowhere"));
}
