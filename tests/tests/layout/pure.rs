//! Pure crates: the same inputs give the same results.

use crate::check_none;
use crate::project::{rust_files, text};
use crate::rules::{IMPURE, PURE};

#[test]
fn pure_crates_have_no_clock_file_thread_or_chance() {
    let mut broken = Vec::new();
    for file in rust_files().iter().filter(|file| !file.is_test && !file.path.ends_with("/build.rs")) {
        if !PURE.iter().any(|name| file.path.starts_with(&format!("crates/{name}/"))) {
            continue;
        }
        for (word, instead) in IMPURE {
            broken
                .extend(file.source.find(word).into_iter().map(|at| format!("{}: {word}: {instead}", file.place(at))));
        }
        broken.extend(grouped_imports(&file.source.code).map(|name| format!("{}: std::{name}", file.path)));
    }
    check_none("what pure crates may not use", &broken);
}

/// Modules of the standard library that come in through a group: `use std::{fs, io};`.
fn grouped_imports(code: &str) -> impl Iterator<Item = &str> {
    let groups = code.split("use std::{").skip(1).filter_map(|after| after.split(';').next());
    let names = groups.flat_map(|group| group.split(['{', '}', ',', ':']).map(str::trim));
    names.filter(|name| ["fs", "env", "net", "process", "thread"].contains(name))
}

#[test]
fn clippy_holds_the_same_in_each_pure_crate() {
    let settings = text("clippy.toml");
    let rules = text(&format!("crates/{}/clippy.toml", PURE[0]));
    let mut broken = Vec::new();
    for name in PURE {
        let own = text(&format!("crates/{name}/clippy.toml"));
        // The nearest file counts alone, so that it must repeat what the workspace's says.
        broken.extend(settings.lines().filter(|line| !own.contains(line)).map(|line| format!("{name}: {line}")));
        if own != rules {
            broken.push(format!("{name}: differs from that of {}", PURE[0]));
        }
    }
    check_none("clippy.toml of a pure crate", &broken);
}

#[test]
fn a_group_of_imports_hides_nothing() {
    let found: Vec<_> = grouped_imports("use std::{fmt, fs::File};\nuse std::{env, io};\nuse a::{fs};").collect();
    assert_eq!(found, ["fs", "env"]);
}
