//! Packs made and read again.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[expect(dead_code, reason = "only the good packs are of use here")]
#[path = "hostile/corpus.rs"]
mod corpus;

use std::collections::BTreeMap;

use corpus::about;
use pack::limits::PIECE_BYTES;
use pack::{
    ContentHash, FileEntry, Kind, Manifest, PackError, PackReader, Part, Version, Withdrawal, Withdrawals, Withdrawn,
};
use proptest::prelude::*;

fn part(name: &str) -> Part {
    Part::from_name(name).unwrap()
}

/// Bytes without a pattern that would hide a piece put in the wrong place.
fn content(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn one_file(manifest: &Manifest, files: &BTreeMap<Part, Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    pack::write(manifest, &mut bytes, |file, piece| {
        let begin = usize::try_from(piece.offset).unwrap();
        Ok(files[&file.part][begin..begin + usize::try_from(piece.size).unwrap()].to_vec())
    })
    .unwrap();
    bytes
}

fn read(bytes: &[u8]) -> Result<BTreeMap<Part, Vec<u8>>, PackError> {
    let mut reader = PackReader::open(bytes)?;
    let mut files: BTreeMap<Part, Vec<u8>> = BTreeMap::new();
    while let Some(piece) = reader.next_piece()? {
        files.entry(piece.part).or_default().extend(piece.bytes);
    }
    Ok(files)
}

fn entries(files: &BTreeMap<Part, Vec<u8>>) -> impl Iterator<Item = (Part, &[u8])> {
    files.iter().map(|(part, bytes)| (part.clone(), bytes.as_slice()))
}

#[test]
fn a_large_file_goes_in_pieces() {
    let piece = usize::try_from(PIECE_BYTES).unwrap();
    for (length, pieces) in [(1, 1), (piece, 1), (piece + 1, 2), (2 * piece, 2), (2 * piece + 5, 3)] {
        let bytes = content(length, 7);
        let file = FileEntry::of(part("models/weights/a.bin"), &mut bytes.as_slice()).unwrap();
        assert_eq!(file.sha256, ContentHash::of(&bytes));
        assert_eq!(file.pieces().count(), pieces, "{length} bytes");
        let hashes: Vec<_> = bytes.chunks(piece).map(ContentHash::of).collect();
        assert_eq!(file.pieces().map(|piece| piece.hash).collect::<Vec<_>>(), hashes);
        assert_eq!(file.pieces().map(|piece| piece.size).sum::<u64>(), length as u64);
    }
}

#[test]
fn a_pack_of_several_pieces_comes_out_as_it_went_in() {
    let files: BTreeMap<_, _> =
        [(part("models/weights/a.bin"), content(9_000_000, 1)), (part("models/settings/a.json"), content(300, 2))]
            .into();
    let manifest = Manifest::of_bytes(about(Kind::Recogniser, &["sw"]), entries(&files)).unwrap();
    let bytes = one_file(&manifest, &files);
    assert_eq!(bytes.len() as u64, manifest.one_file_bytes());
    assert_eq!(read(&bytes), Ok(files));
    for (place, piece) in manifest.places() {
        let (begin, size) = (usize::try_from(place).unwrap(), usize::try_from(piece.size).unwrap());
        assert_eq!(ContentHash::of(&bytes[begin..begin + size]), piece.hash);
    }
}

#[test]
fn a_piece_that_is_not_what_the_manifest_says_is_not_written() {
    let bytes: &[u8] = b"numbers";
    let manifest = Manifest::of_bytes(about(Kind::Voice, &["sw"]), [(part("models/weights/a.bin"), bytes)]).unwrap();
    let mut target = Vec::new();
    let written = pack::write(&manifest, &mut target, |_, _| Ok(b"figures".to_vec()));
    assert_eq!(written, Err(PackError::WrongHash { part: part("models/weights/a.bin") }));
}

#[test]
fn a_file_that_grows_beyond_its_limit_is_left_off() {
    let lesson = part("our-mill.toml");
    let read = FileEntry::of(lesson.clone(), &mut std::io::repeat(b'a'));
    assert_eq!(read, Err(PackError::FileTooLarge { part: lesson, limit: 256 * 1024 }));
}

#[test]
fn a_manifest_reads_as_it_stands_in_the_documentation() {
    let page = include_str!("../../../docs/packs.md");
    let shown = page.split("```json manifest\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let compact: String = shown.lines().map(str::trim_start).collect();
    let manifest = Manifest::read(compact.as_bytes()).unwrap();
    assert_eq!(manifest.about().id.as_str(), "village-mill");
    assert!(manifest.files().iter().any(|file| file.part == part("words/sw.ftl")));
}

#[test]
fn a_withdrawal_concerns_what_it_names() {
    let manifest = Manifest::of_bytes(about(Kind::Voice, &["sw"]), [(part("models/weights/a.bin"), b"a".as_slice())]);
    let manifest = manifest.unwrap();
    let reason: BTreeMap<_, _> = [("en".parse().unwrap(), "A mistake in lesson 3".to_owned())].into();
    let versions = |kind, versions: &[Version]| Withdrawn::Versions {
        kind,
        id: "village-mill".parse().unwrap(),
        versions: versions.iter().copied().collect(),
    };
    for (what, concerned) in [
        (Withdrawn::Manifest(manifest.hash()), true),
        (Withdrawn::Manifest(ContentHash::of(b"another")), false),
        (versions(Kind::Voice, &[Version(1, 2, 2), Version(1, 2, 3)]), true),
        (versions(Kind::Course, &[Version(1, 2, 3)]), false),
        (versions(Kind::Voice, &[Version(1, 2, 4)]), false),
    ] {
        let list = Withdrawals::of([Withdrawal { what: what.clone(), reason: reason.clone() }]).unwrap();
        assert_eq!(Withdrawals::read(list.bytes()), Ok(list.clone()));
        assert_eq!(list.of_manifest(&manifest).is_some(), concerned, "{what:?}");
    }
}

#[test]
fn a_list_of_withdrawals_is_as_strict_as_a_manifest() {
    let hash = ContentHash::of(b"a");
    let one = format!(r#"{{"what":{{"manifest":"{hash}"}},"reason":{{"en":"A mistake"}}}}"#);
    let list = |entries: &str| format!(r#"{{"format":1,"withdrawn":[{entries}]}}"#);
    assert_eq!(Withdrawals::read(list("").as_bytes()), Ok(Withdrawals::default()));
    assert_eq!(Withdrawals::of([]), Ok(Withdrawals::default()));
    assert_eq!(Withdrawals::read(list(&one).as_bytes()).unwrap().list().len(), 1);
    for (text, code) in [
        (list(&format!("{one},{one}")), "not-canonical"),
        (list(&one.replace("A mistake", "")), "text-unfit"),
        (list(&one.replace(r#""en":"A mistake""#, "")), "text-absent"),
        (list(&one.replace("manifest", "path")), "malformed"),
        (list(" "), "not-canonical"),
        (list("").replace('1', "2"), "format-unknown"),
        (format!("{}{}", list(""), " ".repeat(1 << 20)), "too-large"),
    ] {
        assert_eq!(Withdrawals::read(text.as_bytes()).map_err(|error| error.code()), Err(code), "{text:.200}");
    }
}

fn any_files() -> impl Strategy<Value = BTreeMap<Part, Vec<u8>>> {
    let names = ["one.toml", "two.toml", "words/en.ftl", "voice/en/a.opus", "voice/en/b.opus", "pictures/a.png"];
    let file = (0..names.len(), prop::collection::vec(any::<u8>(), 1..200));
    prop::collection::vec(file, 0..8).prop_map(move |files| {
        let mut all: BTreeMap<_, _> =
            [(part("course.toml"), b"id".to_vec()), (part("words/en.ftl"), b"course".to_vec())].into();
        all.extend(files.into_iter().map(|(name, bytes)| (part(names[name]), bytes)));
        all
    })
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(files in any_files()) {
        let manifest = Manifest::of_bytes(about(Kind::Course, &["en"]), entries(&files)).unwrap();
        prop_assert_eq!(Manifest::read(manifest.bytes()), Ok(manifest.clone()));
        let turned: Vec<_> = entries(&files).collect();
        let again = Manifest::of_bytes(about(Kind::Course, &["en"]), turned.into_iter().rev()).unwrap();
        prop_assert_eq!(again.bytes(), manifest.bytes());
        prop_assert_eq!(read(&one_file(&manifest, &files)), Ok(files));
    }

    #[test]
    fn no_bytes_are_read_in_two_ways(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(manifest) = Manifest::read(&bytes) {
            prop_assert_eq!(manifest.bytes(), bytes.as_slice());
        }
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_changed_byte_is_noticed(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let good = corpus::Good::course();
        let mut bytes = good.whole();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != to);
        bytes[at] = to;
        let taken = PackReader::open(bytes.as_slice()).is_ok_and(|reader| reader.manifest().hash() == good.hash);
        prop_assert!(!(taken && read(&bytes).is_ok()));
    }
}
