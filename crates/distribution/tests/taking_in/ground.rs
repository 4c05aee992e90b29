//! What the tests stand on: packs, repositories, and carriers that fail when they are told to.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use distribution::{
    Advance, Authorised, Carrier, CarrierError, DistributionError, Held, Holdings, MetadataName, Watch, publish_blobs,
};
use pack::{About, ContentHash, FileEntry, Kind, Manifest, PackError, Part, Person, Piece, Role};

/// A folder of a test. It lies in memory where the system has such a place: how long a disk takes to write through is not
/// what is tried.
pub(crate) fn room() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Bytes without a pattern that would hide a piece put in the wrong place.
pub(crate) fn content(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

/// Numbers from a seed, the same each time.
pub(crate) struct Chance(pub u64);

impl Chance {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// A pack with all its bytes.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) manifest: Manifest,
    pub(crate) files: BTreeMap<Part, Vec<u8>>,
}

/// Makes a pack of files by their names.
pub(crate) fn made(kind: Kind, version: &str, languages: &[&str], files: &[(&str, Vec<u8>)]) -> Made {
    let tags = || languages.iter().map(|tag| tag.parse().unwrap());
    let about = About {
        kind,
        id: "village-mill".parse().unwrap(),
        version: version.parse().unwrap(),
        titles: tags().map(|tag| (tag, "The village mill".to_owned())).collect(),
        languages: tags().collect(),
        licence: "CC-BY-SA-4.0".parse().unwrap(),
        people: vec![Person { role: Role::Author, name: "The mill".to_owned(), language: None }],
        replaces: None,
        needs: None,
    };
    let files: BTreeMap<Part, Vec<u8>> =
        files.iter().map(|(name, bytes)| (Part::from_name(name).unwrap(), bytes.clone())).collect();
    let entries = files.iter().map(|(part, bytes)| (part.clone(), bytes.as_slice()));
    Made { manifest: Manifest::of_bytes(about, entries).unwrap(), files }
}

/// A course that can be read, in these languages, each with a clip.
pub(crate) fn course(version: &str, languages: &[&str]) -> Made {
    let head = format!(
        "format = 1\nid = \"village-mill\"\nversion = \"{version}\"\nlicence = \"CC-BY-SA-4.0\"\nsource = \"en\"\nlessons = [\"our-mill\"]\n"
    );
    let mut files = vec![
        ("course.toml".to_owned(), head.into_bytes()),
        ("our-mill.toml".to_owned(), b"picture = \"mill.webp\"\n[[step]]\nid = \"told\"\nkind = \"say\"\n".to_vec()),
        ("pictures/mill.webp".to_owned(), content(30_000, 1)),
    ];
    for (number, tag) in (2u32..).zip(languages) {
        let words = format!("course = The mill in {tag}\nour-mill = Our mill\nour-mill--told = There is a mill.\n");
        files.push((format!("words/{tag}.ftl"), words.into_bytes()));
        files.push((format!("voice/{tag}/told.opus"), content(20_000, number)));
    }
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    made(Kind::Course, version, languages, &files)
}

/// A recogniser of three large pieces and a small file.
pub(crate) fn recogniser(version: &str) -> Made {
    let files = [
        ("models/weights/phones.bin", content(9_000_000, 7)),
        ("models/settings/phones.json", format!("{{\"version\":\"{version}\"}}").into_bytes()),
    ];
    made(Kind::Recogniser, version, &["sw"], &files)
}

impl Made {
    pub(crate) fn authorised(&self) -> Authorised {
        Authorised { hash: self.manifest.hash(), length: self.manifest.bytes().len() as u64 }
    }

    pub(crate) fn piece(&self, file: &FileEntry, piece: &Piece) -> Result<Vec<u8>, PackError> {
        let begin = usize::try_from(piece.offset).unwrap();
        Ok(self.files[&file.part][begin..begin + usize::try_from(piece.size).unwrap()].to_vec())
    }

    pub(crate) fn publish(&self, folder: &Path) -> u64 {
        fs::create_dir_all(folder.join("metadata")).unwrap();
        publish_blobs(folder, &self.manifest, |file, piece| self.piece(file, piece)).unwrap()
    }

    pub(crate) fn one_file(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        pack::write(&self.manifest, &mut bytes, |file, piece| self.piece(file, piece)).unwrap();
        bytes
    }

    /// That a device holds exactly this, and nothing is left of the way here.
    #[track_caller]
    pub(crate) fn check_held(&self, holdings: &Holdings) {
        let about = self.manifest.about();
        let held = holdings.find(about.kind, &about.id).unwrap().unwrap();
        assert_eq!(held.manifest, self.manifest);
        for file in self.manifest.files() {
            assert!(fs::read(held.path(file)).unwrap() == self.files[&file.part], "{:?} is another", file.part);
        }
        assert_eq!(holdings.unfinished(), []);
        assert_eq!(holdings.verify_everything(&mut go_on).unwrap(), []);
    }
}

/// Lets everything go on.
pub(crate) fn go_on(_: Advance) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn install(holdings: &Holdings, made: &Made, carrier: &dyn Carrier) -> Result<Held, DistributionError> {
    holdings.install(&made.authorised(), carrier, &mut go_on)
}

/// Brings a pack from memory, counts what it brings, and fails after so many bytes.
pub(crate) struct FromMemory {
    blobs: BTreeMap<ContentHash, Vec<u8>>,
    pub(crate) brought: Cell<u64>,
    pub(crate) left: Cell<u64>,
}

impl FromMemory {
    pub(crate) fn of(made: &Made) -> Self {
        let files = made.manifest.files().iter();
        let pieces =
            files.flat_map(|file| file.pieces().map(move |piece| (piece.hash, made.piece(file, &piece).unwrap())));
        let manifest = (made.manifest.hash(), made.manifest.bytes().to_vec());
        Self { blobs: pieces.chain([manifest]).collect(), brought: Cell::new(0), left: Cell::new(u64::MAX) }
    }

    /// Puts other bytes in the place of a blob.
    pub(crate) fn spoil(&mut self, hash: &ContentHash, bytes: Vec<u8>) {
        self.blobs.insert(*hash, bytes);
    }

    pub(crate) fn hashes(&self) -> Vec<ContentHash> {
        self.blobs.keys().copied().collect()
    }
}

impl Carrier for FromMemory {
    fn metadata(&self, _name: &MetadataName, _limit: u64) -> Result<Option<Vec<u8>>, CarrierError> {
        Ok(None)
    }

    fn blob(&self, hash: &ContentHash, _size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError> {
        let bytes = self.blobs.get(hash).ok_or_else(|| CarrierError::NotThere { name: hash.to_string() })?;
        let length = bytes.len() as u64;
        self.brought.set(self.brought.get() + length.min(self.left.get()));
        match self.left.get().checked_sub(length) {
            Some(left) => self.left.set(left),
            None => return Err(CarrierError::Broken { host: "the stick".to_owned() }),
        }
        match watch(length) {
            ControlFlow::Continue(()) => Ok(bytes.clone()),
            ControlFlow::Break(()) => Err(CarrierError::Cancelled),
        }
    }
}

/// Every file below a folder, with slashes between the parts of its name.
pub(crate) fn everything_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            if entry.file_type().unwrap().is_dir() {
                waiting.push(entry.path());
            } else {
                found.push(entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}
