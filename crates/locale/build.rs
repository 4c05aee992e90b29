//! Lists the files of `locales/` so that adding a language adds a file and no code, and stops the
//! build where one of them is broken.

#![expect(clippy::expect_used, reason = "a build that cannot go on stops, with what it lacked")]
#![expect(clippy::disallowed_methods, reason = "the crate is pure, its build reads the files that it compiles in")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder locales/ is there")
        .map(|entry| entry.expect("locales/ can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        println!("cargo:rerun-if-changed={}", file.display());
        let text = fs::read_to_string(file).expect("a locale is UTF-8");
        if let Err((_, errors)) = fluent_syntax::parser::parse(text.as_str()) {
            panic!("{} is not well-formed Fluent: {errors:?}", file.display());
        }
        let name = file.file_stem().expect("a locale has a name").to_string_lossy().into_owned();
        let path = file.canonicalize().expect("a locale has a path");
        writeln!(list, "    ({name:?}, include_str!({path:?})),").expect("a string takes text");
    }
    list.push(']');
    let output = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("locales.rs");
    fs::write(output, list).expect("the output folder is writable");
}
