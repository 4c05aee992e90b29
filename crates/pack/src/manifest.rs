//! The manifest: what a pack is, who made it, and of which files it consists.

mod checks;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::limits::{MANIFEST_BYTES, PIECE_BYTES};
use crate::{ContentHash, Hasher, Licence, Measure, PackError, PackId, Part, Person, Version, canonical};

/// What a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A course in one or more languages.
    Course,
    /// A synthetic voice.
    Voice,
    /// Something that recognises speech.
    Recogniser,
    /// A language of the app: its words, and what can be done in it.
    Language,
}

/// What is said about a pack, besides its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub kind: Kind,
    /// What it is called in all its versions.
    pub id: PackId,
    /// Which version it is.
    pub version: Version,
    /// What people call it, in at least one language.
    pub titles: BTreeMap<LanguageTag, String>,
    /// The languages that it is for. Those of a course are the languages of its words.
    pub languages: BTreeSet<LanguageTag>,
    /// Under which licence it is handed out.
    pub licence: Licence,
    /// Who made, reviewed and approved it.
    pub people: Vec<Person>,
    /// The manifest of the pack whose place it takes, where it has another name.
    pub replaces: Option<ContentHash>,
    /// What the program must be able to do, as a number to be compared with [`crate::APP_FORMAT`].
    pub needs: Option<u32>,
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// What it is.
    pub part: Part,
    /// Its size, in bytes; at least 1.
    pub size: u64,
    /// The hash of the whole file.
    pub sha256: ContentHash,
    /// The hashes of its pieces, where it is larger than one. Each piece has [`PIECE_BYTES`] but the last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<ContentHash>,
}

/// A piece of a file: the unit that is carried and checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its hash.
    pub hash: ContentHash,
    /// Where it begins in its file, in bytes.
    pub offset: u64,
    /// Its size, in bytes; at most [`PIECE_BYTES`].
    pub size: u64,
}

impl FileEntry {
    /// Describes a file while reading it once, a piece at a time.
    ///
    /// # Errors
    /// It cannot be read, is empty, or is larger than such a file may be.
    pub fn of(part: Part, file: &mut dyn Read) -> Result<Self, PackError> {
        let limit = part.limit();
        let mut whole = Hasher::default();
        let mut pieces = Vec::new();
        let mut size = 0u64;
        let mut piece = Vec::new();
        loop {
            piece.clear();
            Read::take(&mut *file, PIECE_BYTES).read_to_end(&mut piece).map_err(|error| PackError::failed(&error))?;
            if piece.is_empty() {
                break;
            }
            size += piece.len() as u64;
            if size > limit {
                return Err(PackError::FileTooLarge { part, limit });
            }
            whole.update(&piece);
            pieces.push(ContentHash::of(&piece));
        }
        match pieces.len() {
            0 => return Err(PackError::FileEmpty { part }),
            1 => pieces.clear(),
            _ => {}
        }
        Ok(Self { part, size, sha256: whole.finish(), pieces })
    }

    /// The file's pieces, in order. A file of one piece is that piece.
    pub fn pieces(&self) -> impl Iterator<Item = Piece> + '_ {
        let hashes = if self.pieces.is_empty() { std::slice::from_ref(&self.sha256) } else { &self.pieces };
        (0u64..).zip(hashes).map(|(index, hash)| {
            let offset = index * PIECE_BYTES;
            Piece { hash: *hash, offset, size: self.size.saturating_sub(offset).min(PIECE_BYTES) }
        })
    }
}

/// What a pack is and what belongs to it; checked, and with the bytes in which alone it can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    about: About,
    files: Vec<FileEntry>,
    bytes: Vec<u8>,
    hash: ContentHash,
}

/// A manifest as it is written; the order of the fields is that of the format.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    kind: Kind,
    id: PackId,
    version: Version,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    needs: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    replaces: Option<ContentHash>,
    titles: BTreeMap<LanguageTag, String>,
    languages: BTreeSet<LanguageTag>,
    licence: Licence,
    people: Vec<Person>,
    files: Vec<FileEntry>,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// It is not written in the one way in which it can be, or says what cannot be.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let written: Written = canonical::read(bytes, MANIFEST_BYTES, Measure::Manifest)?;
        let files = written.files;
        let about = About {
            kind: written.kind,
            id: written.id,
            version: written.version,
            titles: written.titles,
            languages: written.languages,
            licence: written.licence,
            people: written.people,
            replaces: written.replaces,
            needs: written.needs,
        };
        if !files.is_sorted_by(|one, next| one.part <= next.part) {
            return Err(PackError::NotCanonical);
        }
        checks::check(&about, &files)?;
        Ok(Self { about, files, bytes: bytes.to_vec(), hash: ContentHash::of(bytes) })
    }

    /// Makes a manifest of what a pack is and of its files, in any order. The same input gives the same bytes.
    ///
    /// # Errors
    /// It would be one that [`Manifest::read`] refuses.
    pub fn of(about: About, mut files: Vec<FileEntry>) -> Result<Self, PackError> {
        files.sort_by(|one, other| one.part.cmp(&other.part));
        checks::check(&about, &files)?;
        let written = Written {
            format: canonical::FORMAT,
            kind: about.kind,
            id: about.id.clone(),
            version: about.version,
            needs: about.needs,
            replaces: about.replaces,
            titles: about.titles.clone(),
            languages: about.languages.clone(),
            licence: about.licence.clone(),
            people: about.people.clone(),
            files,
        };
        let bytes = canonical::write(&written)?;
        if bytes.len() as u64 > MANIFEST_BYTES {
            return Err(PackError::TooLarge { measure: Measure::Manifest, limit: MANIFEST_BYTES });
        }
        let hash = ContentHash::of(&bytes);
        Ok(Self { about, files: written.files, bytes, hash })
    }

    /// Makes a manifest of files that lie in memory.
    ///
    /// # Errors
    /// As [`Manifest::of`].
    pub fn of_bytes<'a>(about: About, files: impl IntoIterator<Item = (Part, &'a [u8])>) -> Result<Self, PackError> {
        let entries = files.into_iter().map(|(part, mut bytes)| FileEntry::of(part, &mut bytes));
        Self::of(about, entries.collect::<Result<_, _>>()?)
    }

    /// What is said about the pack.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// The files, in the order of their parts.
    #[must_use]
    pub fn files(&self) -> &[FileEntry] {
        &self.files
    }

    /// The file that is this part.
    #[must_use]
    pub fn file(&self, part: &Part) -> Option<&FileEntry> {
        let found = self.files.binary_search_by(|file| file.part.cmp(part)).ok()?;
        self.files.get(found)
    }

    /// The manifest as it is written.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The hash of the manifest, which names the pack in this version.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        self.hash
    }

    /// The size of all files together, in bytes.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.files.iter().map(|file| file.size).sum()
    }
}
