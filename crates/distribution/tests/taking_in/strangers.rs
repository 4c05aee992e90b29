//! A carrier that lies: not one byte of what it brings is kept.

use std::fs;

use distribution::{DistributionError, Holdings};
use pack::{ContentHash, Kind};

use crate::ground::{FromMemory, Made, course, everything_in, install, made};

const LIE: &[u8] = b"This was never signed by anybody at all.";

/// Whether any file below a folder has the lie in it.
fn is_anywhere(folder: &std::path::Path) -> bool {
    let files = everything_in(folder);
    files.iter().any(|name| fs::read(folder.join(name)).unwrap().windows(LIE.len()).any(|bytes| bytes == LIE))
}

#[track_caller]
fn check(lie_of: impl Fn(&[u8]) -> Vec<u8>) {
    let (old, new) = (course("1.0.0", &["en"]), course("1.1.0", &["en", "sw"]));
    for hash in FromMemory::of(&new).hashes() {
        let room = crate::ground::room();
        let holdings = Holdings::open(room.path());
        install(&holdings, &old, &FromMemory::of(&old)).unwrap();
        let mut liar = FromMemory::of(&new);
        liar.spoil(&hash, lie_of(b"what it should be"));
        match install(&holdings, &new, &liar) {
            // What is held already is not asked for.
            Ok(_) => assert!(old.manifest.files().iter().any(|file| file.sha256 == hash)),
            Err(error) => {
                assert_eq!(error, DistributionError::WrongBytes { name: hash.to_string() });
                assert_eq!(holdings.held().unwrap()[0].manifest, old.manifest);
                // The next one to be met is honest.
                install(&holdings, &new, &FromMemory::of(&new)).unwrap();
            }
        }
        assert!(!is_anywhere(room.path()), "{hash}");
        new.check_held(&holdings);
    }
}

#[test]
fn other_bytes_are_not_kept() {
    check(|_| LIE.to_vec());
    check(|_| [LIE, &[0; 20_000]].concat());
    check(|_| Vec::new());
}

#[test]
fn pieces_that_are_right_do_not_make_a_file_right() {
    let good = made(Kind::Voice, "1.0.0", &["sw"], &[("models/weights/a.bin", crate::ground::content(5_000_000, 3))]);
    let mut files = good.manifest.files().to_vec();
    files[0].sha256 = ContentHash::of(LIE);
    let manifest = pack::Manifest::of(good.manifest.about().clone(), files).unwrap();
    let lying = Made { manifest, files: good.files };
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    for _ in 0..2 {
        assert_eq!(install(&holdings, &lying, &FromMemory::of(&lying)).unwrap_err().code(), "wrong-hash");
        assert_eq!(holdings.held().unwrap(), []);
    }
}
