//! Packs made to break whoever reads them. They are made anew each time from one good pack, so that the corpus is this
//! text, and each class says why it is there.

#[path = "files.rs"]
mod files;
#[path = "form.rs"]
mod form;
#[path = "said.rs"]
mod said;
#[path = "written.rs"]
mod written;

use std::collections::BTreeMap;

use pack::{About, ContentHash, Kind, Manifest, Part, Person, Role};

/// A pack as one file that must not be taken for the good one.
pub(crate) struct Hostile {
    /// What is tried with it.
    pub(crate) class: &'static str,
    /// The codes with which it may be refused. An empty one: it may be read, but is another pack than the good one.
    pub(crate) refusals: &'static [&'static str],
    /// The file.
    pub(crate) bytes: Vec<u8>,
}

/// The good pack from which the others are made.
pub(crate) struct Good {
    /// The manifest, as text.
    pub(crate) text: String,
    /// All files, one behind the other.
    pub(crate) content: Vec<u8>,
    /// The manifest's hash.
    pub(crate) hash: ContentHash,
}

/// What is said about a pack in these tests.
pub(crate) fn about(kind: Kind, languages: &[&str]) -> About {
    let tags = || languages.iter().map(|tag| tag.parse().unwrap());
    About {
        kind,
        id: "village-mill".parse().unwrap(),
        version: "1.2.3".parse().unwrap(),
        titles: tags().map(|tag| (tag, "The village mill".to_owned())).collect(),
        languages: tags().collect(),
        licence: "CC-BY-SA-4.0".parse().unwrap(),
        people: vec![Person { role: Role::Author, name: "The members of the mill".to_owned(), language: None }],
        replaces: None,
        needs: None,
    }
}

fn good(kind: Kind, languages: &[&str], files: &[(&str, &[u8])]) -> Good {
    let files: BTreeMap<Part, &[u8]> =
        files.iter().map(|(name, bytes)| (Part::from_name(name).unwrap(), *bytes)).collect();
    let content = files.values().flat_map(|bytes| bytes.iter().copied()).collect();
    let manifest = Manifest::of_bytes(about(kind, languages), files).unwrap();
    Good { text: String::from_utf8(manifest.bytes().to_vec()).unwrap(), content, hash: manifest.hash() }
}

impl Good {
    /// A course of two languages.
    pub(crate) fn course() -> Self {
        good(
            Kind::Course,
            &["en", "sw"],
            &[
                ("course.toml", b"id = \"village-mill\""),
                ("our-mill.toml", b"[[step]]"),
                ("words/en.ftl", b"course = The village mill"),
                ("words/sw.ftl", b"course = Kinu cha kijiji"),
                ("voice/sw/clips.toml", b"[clip]"),
                ("voice/sw/mill.opus", b"OggS and sound"),
                ("pictures/mill.webp", b"RIFF and light"),
            ],
        )
    }

    /// A voice of two files.
    pub(crate) fn voice() -> Self {
        let files: &[(&str, &[u8])] =
            &[("models/weights/voice.onnx", b"many numbers"), ("models/settings/voice.onnx.json", b"{}")];
        good(Kind::Voice, &["sw"], files)
    }

    /// The pack as one file, with another text in place of its manifest.
    pub(crate) fn with(&self, text: impl AsRef<[u8]>) -> Vec<u8> {
        with_length(u32::try_from(text.as_ref().len()).unwrap(), text.as_ref(), &self.content)
    }

    /// The good pack as one file.
    pub(crate) fn whole(&self) -> Vec<u8> {
        self.with(&self.text)
    }

    /// The pack with something else in one place of its manifest.
    pub(crate) fn replacing(&self, from: &str, to: &str) -> Vec<u8> {
        assert!(self.text.contains(from), "{from} is not in {}", self.text);
        self.with(self.text.replacen(from, to, 1))
    }
}

/// A file with this announced length of its manifest.
pub(crate) fn with_length(length: u32, text: &[u8], content: &[u8]) -> Vec<u8> {
    [b"\x89SAUTI\r\n", length.to_le_bytes().as_slice(), text, content].concat()
}

/// Numbers without an order that would hide something; the same each time.
pub(crate) fn scattered(count: usize, below: usize) -> impl Iterator<Item = usize> {
    let next =
        |state: &u64| Some(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    std::iter::successors(Some(0x5a07), next).skip(1).take(count).map(move |state| (state >> 33) as usize % below)
}

/// Collects packs of one class.
pub(crate) struct Class<'a> {
    all: &'a mut Vec<Hostile>,
    class: &'static str,
    refusals: &'static [&'static str],
}

impl Class<'_> {
    /// Adds a pack of this class.
    pub(crate) fn add(&mut self, bytes: Vec<u8>) {
        self.all.push(Hostile { class: self.class, refusals: self.refusals, bytes });
    }
}

/// Begins a class.
pub(crate) fn class<'a>(
    all: &'a mut Vec<Hostile>,
    class: &'static str,
    refusals: &'static [&'static str],
) -> Class<'a> {
    Class { all, class, refusals }
}

/// Every hostile pack.
pub(crate) fn corpus() -> Vec<Hostile> {
    let mut all = Vec::new();
    form::add(&mut all);
    written::add(&mut all);
    said::add(&mut all);
    files::add(&mut all);
    all
}
