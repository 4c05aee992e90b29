//! A stick from a federation, put into the trainer's corner.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use federation::{Intent, Moment, Repository, RoleName, SigningKey, Terms};
use installation::{Home, Installation, Packs, Root};
use locale::Locales;
use pack::{About, Kind, Manifest, Part};
use protocol::screen::{Command, Update};
use serde_json::json;

use crate::window::Window;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/short-lesson");

fn now() -> Moment {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

/// What a course folder holds, by the parts of a pack.
fn files(folder: &Path, within: &str) -> Vec<(Part, Vec<u8>)> {
    let entries = fs::read_dir(folder.join(within)).unwrap().map(|entry| entry.unwrap().path());
    let named = entries.filter(|path| path.is_file()).map(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        (if within.is_empty() { name.to_owned() } else { format!("{within}/{name}") }, path.clone())
    });
    named.filter_map(|(name, path)| Some((Part::from_name(&name)?, fs::read(path).unwrap()))).collect()
}

/// A stick with one course that the one officer of a federation signed.
fn stick(folder: &Path) {
    let course = Path::new(FIXTURE);
    let files = [files(course, ""), files(course, "words")].concat();
    let about = About {
        kind: Kind::Course,
        id: "short-lesson".parse().unwrap(),
        version: "1.0.0".parse().unwrap(),
        titles: [("en".parse().unwrap(), "Short lesson".to_owned())].into(),
        languages: ["en"].map(|tag| tag.parse().unwrap()).into(),
        licence: "CC-BY-SA-4.0".parse().unwrap(),
        people: Vec::new(),
        replaces: None,
        needs: None,
    };
    let manifest =
        Manifest::of_bytes(about, files.iter().map(|(part, bytes)| (part.clone(), bytes.as_slice()))).unwrap();
    let piece = |file: &pack::FileEntry, piece: &pack::Piece| {
        let (_, bytes) = files.iter().find(|(part, _)| *part == file.part).unwrap();
        let start = usize::try_from(piece.offset).unwrap();
        Ok(bytes[start..start + usize::try_from(piece.size).unwrap()].to_vec())
    };
    distribution::publish_blobs(folder, &manifest, piece).unwrap();
    let (repository, key) = (Repository::at(folder), SigningKey::generate().unwrap());
    let terms = Terms { title: "Union of mills".to_owned(), officers: vec![key.public("Amina")], threshold: 1 };
    repository.begin(&terms, now()).unwrap();
    let list = Intent::List {
        role: RoleName::targets(),
        name: "short-lesson".to_owned(),
        length: manifest.bytes().len() as u64,
        sha256: *manifest.hash().as_bytes(),
        about: json!({ "kind": "course", "id": "short-lesson", "version": "1.0.0" }),
    };
    repository.propose(&list, now()).unwrap();
    for role in [RoleName::root(), RoleName::targets()] {
        repository.sign(&role, &key).unwrap();
    }
    repository.publish(&key, now()).unwrap();
}

/// The device comes to trust the federation, as a trainer does in the terminal after comparing the figures.
fn trust(home: &Path, stick: &Path) {
    let locales = Arc::new(Locales::built_in());
    let installation = Installation::new(Home::find(Some(home.to_owned())), locales, String::new(), Box::new(|_| {}));
    Packs::open(&installation).unwrap().adopt(&Root::at(stick).unwrap()).unwrap();
}

fn told(window: &mut Window, stick: &Path) -> String {
    window.send(Command::AddCourse { place: stick.to_str().unwrap().to_owned() });
    window.wait_for("word of the stick", |update| match update {
        Update::Trouble { text } => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_signed_course_is_taken_in_from_a_stick_once_its_federation_is_trusted() {
    let (home, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    stick(folder.path());
    let mut window = Window::open(home.path());
    window.arrive("tree");
    let refused = told(&mut window, folder.path());
    assert!(refused.contains("trusts no federation"), "{refused}");
    trust(home.path(), folder.path());
    let added = told(&mut window, folder.path());
    assert!(added.contains("on the shelf"), "{added}");
    let again = told(&mut window, folder.path());
    assert!(again.contains("newer"), "{again}");
}
