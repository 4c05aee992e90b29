//! A pack as one file. Whatever the bytes are, reading ends, and each piece that is given out has the hash it should have.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pack::{ContentHash, PackReader};

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut reader) = PackReader::open(bytes) else { return };
    let total = reader.manifest().one_file_bytes();
    loop {
        match reader.next_piece() {
            Ok(Some(piece)) => assert_eq!(ContentHash::of(&piece.bytes), piece.piece.hash),
            Ok(None) => break assert_eq!(total, bytes.len() as u64, "a pack that is whole has nothing behind it"),
            Err(_) => break,
        }
    }
});
