//! The program is killed at any moment: while it opens the file, appends, or makes a backup.
//!
//! A killed program is not a power cut: what it wrote is in the operating system's memory. This
//! shows that no order of the program's own steps loses an answer.

use std::io::{BufRead, Read};
use std::path::Path;
use std::time::Duration;

use crate::answers::answer;
use crate::child::{Task, command, lines, open, start, this_program};

/// How often the program is killed.
const KILLS: usize = 200;

pub(crate) fn check() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    assert_eq!(lines(command(this_program(), Task::Make, root.path())), ["ok"]);
    let mut before = 0;
    for kill in 0..KILLS {
        let acknowledged = killed(root.path(), kill);
        let member = open(root.path()).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
        let entries = member.entries().unwrap_or_else(|error| panic!("kill {kill}: {error}"));
        assert!(entries.len() >= acknowledged.max(before), "kill {kill}: {} of {acknowledged}", entries.len());
        let expected: Vec<_> = (0..entries.len()).map(answer).collect();
        assert_eq!(entries, expected, "kill {kill}");
        before = entries.len();
    }
    println!("{KILLS} kills, {before} answers");
}

/// Kills a program at the moment of this kill, and says how many answers were acknowledged.
fn killed(root: &Path, kill: usize) -> usize {
    let (answers, then) = moment(kill);
    let (mut child, mut output) = start(command(this_program(), Task::AppendOn, root));
    let mut said: Vec<Vec<u8>> = output.by_ref().split(b'\n').take(answers).map_while(Result::ok).collect();
    std::thread::sleep(then);
    child.kill().and_then(|()| child.wait()).unwrap_or_else(|error| panic!("not killed: {error}"));
    let mut rest = Vec::new();
    let _ = output.read_to_end(&mut rest);
    // What follows the last line's end was not said in full, and so acknowledged nothing.
    let whole = rest.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    said.extend(rest[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec));
    let count = |line: &Vec<u8>| match std::str::from_utf8(line).ok().and_then(|line| line.parse().ok()) {
        Some(count) => count,
        None => panic!("the program could not go on: {}", String::from_utf8_lossy(line)),
    };
    said.iter().map(count).max().unwrap_or(0)
}

/// The moment of a kill: after so many answers, and so much time. Spread by the golden ratio and
/// the same in every run; the first answer of a run stands for the time of opening the file, in
/// which every fourth kill falls.
fn moment(kill: usize) -> (usize, Duration) {
    let spread = |range: usize| kill * 10_368_889 % range;
    if kill.is_multiple_of(4) {
        (0, Duration::from_micros(spread(25_000) as u64))
    } else {
        (1 + spread(30), Duration::from_micros(spread(12_000) as u64))
    }
}
