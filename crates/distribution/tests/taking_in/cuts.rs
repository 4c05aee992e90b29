//! Everything that can be cut off is cut off, a thousand times.

use distribution::Holdings;
use pack::Kind;
use pack::limits::PIECE_BYTES;

use crate::ground::{Chance, FromMemory, Made, content, course, install, made, recogniser};

/// Takes in a pack with a carrier that breaks after random numbers of bytes, and gives the number of cuts.
fn cut_until_it_is_here(made: &Made, old: Option<&Made>, chance: &mut Chance, most: u64) -> u64 {
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    if let Some(old) = old {
        install(&holdings, old, &FromMemory::of(old)).unwrap();
    }
    let carrier = FromMemory::of(made);
    let mut cuts = 0;
    loop {
        carrier.left.set(chance.below(most));
        match install(&holdings, made, &carrier) {
            Ok(_) => break,
            Err(error) => assert_eq!(error.code(), "broken"),
        }
        cuts += 1;
        let held = holdings.held().unwrap();
        assert_eq!(held.first().map(|held| &held.manifest), old.map(|old| &old.manifest), "the old version stays");
    }
    made.check_held(&holdings);
    let needed = made.manifest.total() + made.manifest.bytes().len() as u64;
    let largest = made.manifest.files().iter().flat_map(pack::FileEntry::pieces).map(|piece| piece.size).max().unwrap();
    let again = carrier.brought.get().saturating_sub(needed);
    assert!(
        largest <= PIECE_BYTES && again <= cuts * largest.max(needed - made.manifest.total()),
        "{again} in {cuts} cuts"
    );
    cuts
}

/// A course of many small files.
fn many_clips() -> Made {
    let mut files = vec![("course.toml".to_owned(), content(200, 1)), ("words/en.ftl".to_owned(), content(3_000, 2))];
    files.extend(
        (0..60).map(|number| (format!("voice/en/clip-{number}.opus"), content(900 + number * 40, 100 + number as u32))),
    );
    let files: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    made(Kind::Course, "2.0.0", &["en"], &files)
}

#[test]
fn a_thousand_cuts_lose_nothing() {
    let mut chance = Chance(0x5a07);
    let (old, new) = (course("1.0.0", &["en"]), many_clips());
    let mut cuts = 0;
    while cuts < 1_000 {
        // The manifest itself has some ten thousand bytes, and must come at once.
        cuts += cut_until_it_is_here(&new, Some(&old), &mut chance, 20_000);
    }
}

#[test]
fn a_large_file_goes_on_at_a_piece() {
    let mut chance = Chance(0x1234);
    let new = recogniser("1.0.0");
    let cuts: u64 = (0..5).map(|_| cut_until_it_is_here(&new, None, &mut chance, 6_000_000)).sum();
    assert!(cuts >= 10, "{cuts}");
}

#[test]
fn what_a_power_cut_tore_is_carried_again_and_no_more() {
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    let new = recogniser("1.0.0");
    let carrier = FromMemory::of(&new);
    carrier.left.set(9_000_000);
    install(&holdings, &new, &carrier).unwrap_err();
    let staged = room.path().join("staging").join(new.manifest.hash().to_string());
    let part = staged.join(format!("{}.part", new.manifest.files()[0].sha256));
    // Two pieces came; of the second one the middle did not reach the disk.
    let mut bytes = std::fs::read(&part).unwrap();
    assert_eq!(bytes.len() as u64, 2 * PIECE_BYTES);
    bytes[6_000_000..6_004_096].fill(0);
    std::fs::write(&part, bytes).unwrap();
    let carrier = FromMemory::of(&new);
    install(&holdings, &new, &carrier).unwrap();
    new.check_held(&holdings);
    assert_eq!(carrier.brought.get(), new.manifest.total() - PIECE_BYTES - small(&new));
}

/// The small file of the recogniser, where it came before the large one.
fn small(made: &Made) -> u64 {
    let [large, small] = made.manifest.files() else { panic!("two files") };
    if small.sha256 < large.sha256 { small.size } else { 0 }
}
