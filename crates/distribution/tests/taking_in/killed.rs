//! The program killed in the middle of it, for good.

use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::process::{Command, Stdio};

use distribution::{Advance, FolderCarrier, Holdings};

use crate::ground::{FromMemory, go_on, install, recogniser};

/// Tells the program that it is the one that will be killed, and where to work.
const ROOM: &str = "SAUTI_TEST_KILLED_IN";

/// Not a test by itself: what the other one starts, reads from, and kills.
#[test]
fn the_one_that_is_killed() {
    let Some(room) = std::env::var_os(ROOM) else { return };
    let room = std::path::PathBuf::from(room);
    let mut tell = |advance: Advance| {
        let mut output = std::io::stdout().lock();
        let told = writeln!(output, "at {}", advance.done).and_then(|()| output.flush());
        if told.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let holdings = Holdings::open(room.join("packs"));
    let _ = holdings.install(&recogniser("2.0.0").authorised(), &FolderCarrier::new(room.join("stick")), &mut tell);
}

#[test]
fn a_program_that_is_killed_goes_on_where_it_was() {
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path().join("packs"));
    let (old, new) = (recogniser("1.0.0"), recogniser("2.0.0"));
    // The weights are others, so that they must come from the stick.
    let old = crate::ground::made(
        pack::Kind::Recogniser,
        "1.0.0",
        &["sw"],
        &[
            ("models/weights/phones.bin", crate::ground::content(1_000, 9)),
            ("models/settings/phones.json", old.files.into_values().nth(1).unwrap()),
        ],
    );
    install(&holdings, &old, &FromMemory::of(&old)).unwrap();
    new.publish(&room.path().join("stick"));
    for lines in [2usize, 8, 15, 22, 30] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::the_one_that_is_killed", "--nocapture"])
            .env(ROOM, room.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let told = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let at: Vec<String> = told.filter(|line| line.starts_with("at ")).take(lines).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(!at.is_empty());
        let held = holdings.held().unwrap();
        assert!(held[0].manifest == old.manifest || held[0].manifest == new.manifest);
    }
    holdings.install(&new.authorised(), &FolderCarrier::new(room.path().join("stick")), &mut go_on).unwrap();
    new.check_held(&holdings);
}
