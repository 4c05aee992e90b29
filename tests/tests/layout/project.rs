//! The project's files, found from this crate's own place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::source::Source;

/// Folders that hold what is built, fetched or foreign.
const NOT_OURS: [&str; 5] = ["target", ".git", ".cache", "out", "node_modules"];

/// The project's top folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All files of the project, by their path from the top folder.
pub(crate) fn files() -> Vec<String> {
    let root = root();
    let mut found = Vec::new();
    let mut waiting = vec![root.clone()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_symlink() || NOT_OURS.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// A file's text.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// One of our crates.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) manifest: toml::Table,
}

impl Crate {
    /// The names in one of its tables of dependencies.
    pub(crate) fn dependencies(&self, table: &str) -> BTreeSet<String> {
        let table = self.manifest.get(table).and_then(toml::Value::as_table);
        table.map(|table| table.keys().cloned().collect()).unwrap_or_default()
    }
}

/// Our crates, by name.
pub(crate) fn crates() -> Vec<Crate> {
    let paths = files().into_iter().filter(|file| file.ends_with("/Cargo.toml"));
    let manifests = paths.map(|file| text(&file).parse::<toml::Table>().unwrap());
    // A fuzz target is a workspace of its own, and no part of the program.
    let mut found: Vec<_> = manifests
        .filter(|manifest| !manifest.contains_key("workspace"))
        .map(|manifest| Crate { name: manifest["package"]["name"].as_str().unwrap().to_owned(), manifest })
        .collect();
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

/// A Rust file.
pub(crate) struct RustFile {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) source: Source,
    /// Whether all of it is compiled for tests, examples or benches only.
    pub(crate) is_test: bool,
}

impl RustFile {
    /// The place in the file, as people and editors write it.
    pub(crate) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.source.line(at))
    }
}

/// All Rust files.
pub(crate) fn rust_files() -> Vec<RustFile> {
    let mut found: Vec<_> = files()
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| {
            let text = text(&path);
            let is_program = path.contains("/src/") || path.ends_with("/build.rs");
            let is_test = !is_program || path.starts_with("tests/");
            RustFile { source: Source::read(&text), path, text, is_test }
        })
        .collect();
    let test_modules: BTreeSet<String> = found.iter().flat_map(test_module_paths).collect();
    for file in &mut found {
        file.is_test |= test_modules.contains(&file.path);
    }
    found
}

/// The files of the modules that a file declares for tests only.
fn test_module_paths(file: &RustFile) -> Vec<String> {
    let stem = file.path.trim_end_matches(".rs");
    let is_root = ["lib", "main", "mod"].iter().any(|root| stem.ends_with(&format!("/{root}")));
    let folder = if is_root { stem.rsplit_once('/').map_or("", |(folder, _)| folder) } else { stem };
    let paths = |name: &&str| [format!("{folder}/{name}.rs"), format!("{folder}/{name}/mod.rs")];
    file.source.test_modules().iter().flat_map(paths).collect()
}
