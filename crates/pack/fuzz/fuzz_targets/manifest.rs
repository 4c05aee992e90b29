//! A manifest, and a list of withdrawals. Whatever the bytes are, reading ends; what is read is written as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pack::{Manifest, Withdrawals};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(manifest) = Manifest::read(bytes) {
        assert_eq!(manifest.bytes(), bytes);
        let again = Manifest::of(manifest.about().clone(), manifest.files().to_vec());
        assert_eq!(again.as_ref(), Ok(&manifest), "what was read can be made");
        let pieces: u64 = manifest.files().iter().flat_map(|file| file.pieces()).map(|piece| piece.size).sum();
        assert_eq!(pieces, manifest.total());
    }
    if let Ok(withdrawals) = Withdrawals::read(bytes) {
        assert_eq!(Withdrawals::of(withdrawals.list().to_vec()).as_ref(), Ok(&withdrawals));
    }
});
