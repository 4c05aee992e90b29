//! Some hundred packs made to break whoever reads them. Each is refused with one of the codes of its class, or is at least
//! another pack than the one that was allowed.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod corpus;

use std::collections::BTreeMap;

use corpus::{Good, corpus};
use pack::{ContentHash, PackError, PackReader};

/// Reads a pack to its end, and gives its hash.
fn read(bytes: &[u8]) -> Result<ContentHash, PackError> {
    let mut reader = PackReader::open(bytes)?;
    while let Some(piece) = reader.next_piece()? {
        assert_eq!(ContentHash::of(&piece.bytes), piece.piece.hash);
    }
    Ok(reader.manifest().hash())
}

#[test]
fn the_good_packs_are_taken() {
    for good in [Good::course(), Good::voice()] {
        assert_eq!(read(&good.whole()), Ok(good.hash));
    }
}

#[test]
fn hostile_packs_are_refused() {
    let allowed = [Good::course().hash, Good::voice().hash];
    let mut wrong = Vec::new();
    for (index, hostile) in corpus().iter().enumerate() {
        let code = match read(&hostile.bytes) {
            Ok(hash) if allowed.contains(&hash) => "taken",
            Ok(_) => "",
            Err(error) => error.code(),
        };
        if !hostile.refusals.contains(&code) {
            wrong.push(format!("{index}, {}: {code:?} instead of {:?}", hostile.class, hostile.refusals));
        }
    }
    assert!(wrong.is_empty(), "{} packs:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_enough_of_them() {
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    let corpus = corpus();
    corpus.iter().for_each(|hostile| *classes.entry(hostile.class).or_default() += 1);
    assert!(corpus.len() >= 500 && classes.len() >= 25, "{} packs: {classes:?}", corpus.len());
    let largest = corpus.iter().map(|hostile| hostile.bytes.len()).max();
    assert!(largest < Some(16 << 20), "the corpus is no burden: {largest:?}");
}
