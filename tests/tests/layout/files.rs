//! How long files and functions are, what they are called, and what they may not hold.

use crate::check_none;
use crate::project::{crates, files, rust_files, text};
use crate::rules::{LONGEST_FILE, LONGEST_FUNCTION, MAY_BE_UNSAFE, NAMELESS};

#[test]
fn no_file_has_more_than_one_responsibility() {
    let long = rust_files().into_iter().map(|file| (file.text.lines().count(), file.path));
    let long: Vec<_> =
        long.filter(|(lines, _)| *lines > LONGEST_FILE).map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    check_none("files that are too long; part them by responsibility", &long);
}

#[test]
fn no_function_does_more_than_one_thing() {
    let mut long = Vec::new();
    for file in rust_files() {
        for function in file.source.functions().into_iter().filter(|function| function.lines > LONGEST_FUNCTION) {
            long.push(format!("{}:{} {}: {} lines", file.path, function.line, function.name, function.lines));
        }
    }
    check_none("functions that are too long", &long);
}

#[test]
fn clippy_holds_the_same_length() {
    assert!(text("clippy.toml").contains(&format!("too-many-lines-threshold = {LONGEST_FUNCTION}\n")));
}

#[test]
fn every_name_says_what_is_inside() {
    let nameless = |path: &String| {
        path.split('/').any(|part| {
            let stem = part.split('.').next().unwrap_or_default();
            stem.split(['_', '-']).any(|word| NAMELESS.contains(&word))
        })
    };
    check_none("names that say nothing", &files().into_iter().filter(nameless).collect::<Vec<_>>());

    let mut types = Vec::new();
    for file in rust_files() {
        for ending in ["Util", "Utils", "Helper", "Helpers", "Manager", "Misc"] {
            let found = file.source.code.match_indices(ending).filter(|(at, _)| {
                let after = file.source.code[at + ending.len()..].chars().next();
                !after.is_some_and(char::is_alphanumeric)
            });
            types.extend(found.map(|(at, _)| format!("{}: …{ending}", file.place(at))));
        }
    }
    check_none("types whose names say nothing", &types);
}

#[test]
fn unsafe_code_lives_in_two_crates() {
    let mut broken = Vec::new();
    for found in crates() {
        let lints = &found.manifest["lints"];
        let inherits = lints.get("workspace").and_then(toml::Value::as_bool) == Some(true);
        if inherits == MAY_BE_UNSAFE.contains(&found.name.as_str()) {
            broken.push(format!("{}: the lints are not those of the workspace", found.name));
        }
    }
    let root: toml::Table = text("Cargo.toml").parse().unwrap();
    assert_eq!(root["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    for file in rust_files() {
        let homes = MAY_BE_UNSAFE.iter().any(|home| file.path.starts_with(&format!("crates/{home}/")));
        if !homes {
            broken.extend(file.source.find("unsafe").into_iter().map(|at| file.place(at)));
        }
    }
    check_none("unsafe code outside its homes", &broken);
}

#[test]
fn every_unsafe_block_says_why_it_is_sound() {
    let mut broken = Vec::new();
    for file in rust_files() {
        let lines: Vec<_> = file.text.lines().collect();
        for at in file.source.find("unsafe") {
            // A block or an implementation; a signature says in its documentation what callers owe.
            let after = file.source.code[at + "unsafe".len()..].trim_start();
            if !after.starts_with('{') && !after.starts_with("impl") {
                continue;
            }
            let line = file.source.line(at) - 1;
            let near = &lines[line.saturating_sub(8)..=line];
            if !near.iter().any(|line| line.contains("SAFETY:")) {
                broken.push(file.place(at));
            }
        }
    }
    check_none("unsafe code without its reason", &broken);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    let mut broken = Vec::new();
    for file in rust_files().into_iter().filter(|file| !file.is_test) {
        broken.extend(file.source.find(".unwrap()").into_iter().map(|at| file.place(at)));
    }
    check_none("unwrap outside tests", &broken);
}

#[test]
fn nothing_is_left_open() {
    let mut broken = Vec::new();
    for file in rust_files().iter().filter(|file| !file.path.starts_with("tests/tests/layout/")) {
        for (number, line) in file.text.lines().enumerate() {
            if ["TODO", "FIXME", "XXX", "todo!", "unimplemented!"].iter().any(|mark| line.contains(mark)) {
                broken.push(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    check_none("left open", &broken);
}
