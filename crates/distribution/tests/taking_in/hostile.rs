//! The hostile packs of `pack`, given to a device: nothing of them is left, and what is held stays as it was.

use std::fs;

use distribution::{DistributionError, Holdings, OneFileCarrier};

use crate::ground::{FromMemory, course, everything_in, go_on, install};

#[path = "../../../pack/tests/hostile/corpus.rs"]
mod corpus;

#[test]
fn no_hostile_pack_leaves_anything_outside_staging() {
    let room = crate::ground::room();
    let (sent, packs) = (room.path().join("sent.sauti"), room.path().join("packs"));
    let holdings = Holdings::open(&packs);
    let held = course("1.0.0", &["en"]);
    install(&holdings, &held, &FromMemory::of(&held)).unwrap();
    let before = everything_in(&packs);
    for hostile in corpus::corpus() {
        fs::write(&sent, &hostile.bytes).unwrap();
        let taken = take(&holdings, &sent, hostile.refusals.contains(&""));
        assert!(taken.is_err(), "{}: {taken:?}", hostile.class);
        let outside: Vec<_> = everything_in(&packs).into_iter().filter(|name| !name.starts_with("staging/")).collect();
        assert_eq!(outside, before, "{}", hostile.class);
        for hash in holdings.unfinished() {
            holdings.abandon(&hash).unwrap();
        }
    }
    fs::remove_file(&sent).unwrap();
    assert_eq!(fs::read_dir(room.path()).unwrap().count(), 1, "nothing beside the packs");
    held.check_held(&holdings);
}

/// Takes in a pack as if its manifest were authorised, or as if the good one were where it may be another one.
fn take(holdings: &Holdings, sent: &std::path::Path, is_another: bool) -> Result<(), DistributionError> {
    let carrier = OneFileCarrier::open(sent)?;
    let mut wanted = carrier.claimed();
    if is_another {
        let good = corpus::Good::course();
        wanted.hash = good.hash;
        wanted.length = good.text.len() as u64;
    }
    holdings.install(&wanted, &carrier, &mut go_on).map(|_| ())
}
