//! What remembering an answer costs over SQLite itself: one recorded attempt against a bare insert
//! of the same text with the same settings (SQLCipher with a raw key, write-ahead log,
//! `synchronous=FULL`, one program alone), taken in turns within one run.
//!
//! `cargo run --release -p store --example attempt_bench -- [ROUNDS] [FOLDER]`; the folder should
//! be on the disk that matters, since most of the time is spent waiting for it.
//!
//! The goal is a ratio of the medians of at most 1.2. Prints one line of JSON, times in
//! microseconds.

use std::path::Path;
use std::time::{Duration, Instant};

use learner::{Attempt, Entry, Outcome, Timestamp, Way};
use rusqlite::Connection;
use store::DeviceStore;

type Failure = Box<dyn std::error::Error>;

/// Rounds that are not counted: the first writes make the files grow from nothing.
const WARM_UP: usize = 50;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let rounds: usize = arguments.next().map_or(Ok(2000), |rounds| rounds.parse())?;
    let folder = match arguments.next() {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let mut device = DeviceStore::open(folder.path())?;
    let member = device.add_member("Amina", None, Timestamp(0))?;
    let mut member = device.open_member(&member.id)?;
    let bare = bare(&folder.path().join("bare.sqlite"))?;

    let (mut recorded, mut inserted) = (Vec::new(), Vec::new());
    for round in 0..rounds + WARM_UP {
        let entry = attempt(round)?;
        let text = serde_json::to_string(&entry)?;
        // Whoever comes second finds the disk just woken up, so that the two change places.
        for turn in 0..2 {
            let started = Instant::now();
            if (round + turn).is_multiple_of(2) {
                member.append(&entry)?;
                recorded.push(started.elapsed());
            } else {
                bare.prepare_cached("INSERT INTO journal (entry) VALUES (?1)")?.execute([&text])?;
                inserted.push(started.elapsed());
            }
        }
    }
    report(recorded.split_off(WARM_UP), inserted.split_off(WARM_UP));
    Ok(())
}

/// A file as the store makes it, without the store.
fn bare(file: &Path) -> Result<Connection, Failure> {
    let connection = Connection::open(file)?;
    let key = "00112233445566778899aabbccddeeff".repeat(2);
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA cipher_log_level = NONE;"))?;
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         CREATE TABLE journal (number INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT;",
    )?;
    Ok(connection)
}

fn attempt(round: usize) -> Result<Entry, Failure> {
    Ok(Entry::Answered(Attempt {
        at: Timestamp(1_795_392_000_000 + i64::try_from(round)?),
        course: "cooperative-basics".parse()?,
        lesson: "democratic-control".parse()?,
        step: "one-member-one-vote".parse()?,
        language: "sw".parse()?,
        answer: Some("one-each".parse()?),
        outcome: Outcome::Right,
        helped: false,
        way: Way::Voice,
        review: false,
    }))
}

fn report(mut recorded: Vec<Duration>, mut inserted: Vec<Duration>) {
    recorded.sort();
    inserted.sort();
    let at = |times: &[Duration], percent: usize| times[(times.len() - 1) * percent / 100].as_micros();
    let ratio = |percent: usize| {
        let of = |times: &[Duration]| times[(times.len() - 1) * percent / 100].as_secs_f64();
        of(&recorded) / of(&inserted)
    };
    println!(
        "{{\"rounds\": {}, \"recorded_median\": {}, \"recorded_p95\": {}, \"bare_median\": {}, \"bare_p95\": {}, \
         \"ratio_median\": {:.3}, \"ratio_p95\": {:.3}, \"goal\": 1.2}}",
        recorded.len(),
        at(&recorded, 50),
        at(&recorded, 95),
        at(&inserted, 50),
        at(&inserted, 95),
        ratio(50),
        ratio(95),
    );
}
