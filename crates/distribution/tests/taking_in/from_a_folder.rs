//! From a stick, and from a pack that is one file.

use std::fs;
use std::ops::ControlFlow;

use course::Source;
use distribution::{
    Advance, Carrier, CarrierError, DistributionError, FolderCarrier, Holdings, OneFileCarrier, PackSource, Stage,
};
use pack::{ContentHash, Kind, Part};

use crate::ground::{Made, course, go_on, install, recogniser};

fn opened(holdings: &Holdings, kind: Kind) -> PackSource {
    let held = holdings.find(kind, &"village-mill".parse().unwrap()).unwrap().unwrap();
    holdings.source(&held).unwrap()
}

#[test]
fn a_course_comes_from_a_stick_and_is_read_where_it_lies() {
    let room = crate::ground::room();
    let (stick, holdings) = (room.path().join("stick"), Holdings::open(room.path().join("packs")));
    let made = course("1.0.0", &["en", "sw"]);
    made.publish(&stick);
    let mut seen = Vec::new();
    let mut note = |advance: Advance| {
        seen.push(advance);
        ControlFlow::Continue(())
    };
    holdings.install(&made.authorised(), &FolderCarrier::new(&stick), &mut note).unwrap();
    made.check_held(&holdings);
    assert!(seen.windows(2).all(|pair| pair[0].done <= pair[1].done));
    let total = made.manifest.total();
    assert_eq!(seen.last(), Some(&Advance { stage: Stage::Carrying, done: total, total }));
    let source = opened(&holdings, Kind::Course);
    let (read, problems) = course::read(&source);
    assert_eq!(problems, []);
    assert_eq!(read.unwrap().words.len(), 2);
    assert_eq!(source.list("", 10), ["course.toml", "our-mill.toml"]);
    assert_eq!(source.list("voice/sw", 10), ["told.opus"]);
    assert_eq!(source.bytes("pictures/mill.webp", 10), Err(course::SourceError::TooLarge { limit: 10 }));
    assert_eq!(source.bytes("../manifest", 10_000), Err(course::SourceError::Absent));
}

#[test]
fn a_recogniser_is_laid_out_for_its_engine() {
    let room = crate::ground::room();
    let (stick, holdings) = (room.path().join("stick"), Holdings::open(room.path().join("packs")));
    let made = recogniser("1.0.0");
    made.publish(&stick);
    install(&holdings, &made, &FolderCarrier::new(&stick)).unwrap();
    made.check_held(&holdings);
    let source = opened(&holdings, Kind::Recogniser);
    let weights = source.model_file(&Part::from_name("models/weights/phones.bin").unwrap()).unwrap();
    assert_eq!(ContentHash::of(&fs::read(weights).unwrap()), made.manifest.files()[0].sha256);
    let engine = room.path().join("engine");
    fs::create_dir(&engine).unwrap();
    for _ in 0..2 {
        let laid = source.lay_out_model(&engine).unwrap();
        assert_eq!(laid, [engine.join("phones.bin"), engine.join("phones.json")]);
    }
}

#[test]
fn a_pack_that_somebody_sent_is_taken_in() {
    let room = crate::ground::room();
    let (sent, holdings) = (room.path().join("mill.sauti"), Holdings::open(room.path().join("packs")));
    for made in [course("1.0.0", &["en"]), recogniser("1.0.0")] {
        fs::write(&sent, made.one_file()).unwrap();
        let carrier = OneFileCarrier::open(&sent).unwrap();
        assert_eq!(carrier.claimed(), made.authorised());
        install(&holdings, &made, &carrier).unwrap();
        made.check_held(&holdings);
    }
}

#[test]
fn what_is_published_twice_is_written_once() {
    let room = crate::ground::room();
    let made = course("1.0.0", &["en"]);
    assert_eq!(made.publish(room.path()), made.manifest.total() + made.manifest.bytes().len() as u64);
    assert_eq!(made.publish(room.path()), 0);
}

/// What a folder says of a file of metadata.
fn metadata(carrier: &FolderCarrier, name: &str) -> Result<Option<Vec<u8>>, &'static str> {
    carrier.metadata(&name.parse().unwrap(), 10).map_err(|error| error.code())
}

#[test]
fn a_stick_that_is_gone_is_not_one_without_news() {
    let room = crate::ground::room();
    let stick = room.path().join("stick");
    let carrier = FolderCarrier::new(&stick);
    assert_eq!(metadata(&carrier, "2.root.json"), Err("cannot-read"));
    fs::create_dir_all(stick.join("metadata")).unwrap();
    assert_eq!(metadata(&carrier, "2.root.json"), Ok(None));
    fs::write(stick.join("metadata/2.root.json"), "{}").unwrap();
    assert_eq!(metadata(&carrier, "2.root.json"), Ok(Some(b"{}".to_vec())));
    fs::write(stick.join("metadata/2.root.json"), "12345678901").unwrap();
    assert_eq!(metadata(&carrier, "2.root.json"), Err("wrong-size"));
    fs::remove_dir_all(&stick).unwrap();
    assert_eq!(metadata(&carrier, "2.root.json"), Err("cannot-read"));
}

#[cfg(unix)]
#[test]
fn a_link_on_a_stick_is_not_followed() {
    let room = crate::ground::room();
    let folder = room.path().join("metadata");
    fs::create_dir_all(&folder).unwrap();
    fs::write(room.path().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink(room.path().join("secret"), folder.join("1.root.json")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.join("2.root.json")).unwrap();
    let carrier = FolderCarrier::new(room.path());
    for name in ["1.root.json", "2.root.json"] {
        assert_eq!(metadata(&carrier, name), Err("cannot-read"));
    }
}

#[test]
fn cancelling_keeps_what_came() {
    let room = crate::ground::room();
    let (stick, holdings) = (room.path().join("stick"), Holdings::open(room.path().join("packs")));
    let made: Made = recogniser("1.0.0");
    made.publish(&stick);
    let mut until = |advance: Advance| {
        if advance.done > 5_000_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let cancelled = holdings.install(&made.authorised(), &FolderCarrier::new(&stick), &mut until);
    assert_eq!(cancelled, Err(DistributionError::Carrier(CarrierError::Cancelled)));
    assert_eq!(holdings.unfinished(), [made.manifest.hash()]);
    let mut began = None;
    let mut note = |advance: Advance| {
        began = began.or((advance.stage == Stage::Carrying).then_some(advance.done));
        ControlFlow::Continue(())
    };
    holdings.install(&made.authorised(), &FolderCarrier::new(&stick), &mut note).unwrap();
    assert!(began >= Some(4 << 20), "{began:?}");
    made.check_held(&holdings);
}

#[test]
fn what_was_begun_can_be_given_up() {
    let room = crate::ground::room();
    let (stick, holdings) = (room.path().join("stick"), Holdings::open(room.path().join("packs")));
    let made = course("1.0.0", &["en"]);
    made.publish(&stick);
    fs::remove_dir_all(stick.join("blobs").join(&made.manifest.files()[2].sha256.to_string()[..2])).unwrap();
    assert_eq!(install(&holdings, &made, &FolderCarrier::new(&stick)).unwrap_err().code(), "not-there");
    assert_eq!(holdings.unfinished(), [made.manifest.hash()]);
    holdings.abandon(&made.manifest.hash()).unwrap();
    assert_eq!(holdings.unfinished(), []);
    assert_eq!(holdings.held().unwrap(), []);
    holdings.verify_everything(&mut go_on).unwrap();
}
