//! Two programs and one file.

use std::io::BufRead;
use std::path::Path;
use std::process::Child;

use store::{DeviceStore, StoreError};

use crate::child::{Task, command, lines, open, start, this_program};

fn folder() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    assert_eq!(lines(command(this_program(), Task::Make, root.path())), ["ok"]);
    root
}

/// A program that has the file open.
fn holder(root: &Path) -> Child {
    let (child, mut output) = start(command(this_program(), Task::Hold, root));
    let mut line = String::new();
    let read = output.read_line(&mut line);
    assert!(read.is_ok() && line == "open\n", "{line}");
    child
}

fn kill(mut child: Child) {
    child.kill().and_then(|()| child.wait()).unwrap_or_else(|error| panic!("not killed: {error}"));
}

pub(crate) fn check_in_use() {
    let root = folder();
    let holder = holder(root.path());
    assert_eq!(lines(command(this_program(), Task::AppendOne, root.path())), ["in-use"]);
    assert_eq!(open(root.path()).err(), Some(StoreError::InUse));
    kill(holder);
}

pub(crate) fn check_free_after_a_kill() {
    let root = folder();
    kill(holder(root.path()));
    assert_eq!(lines(command(this_program(), Task::AppendOne, root.path())), ["ok"]);
}

pub(crate) fn check_two_first_starts() {
    for _ in 0..10 {
        let root = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        let children = [(); 2].map(|()| start(command(this_program(), Task::Make, root.path())));
        let said = children.map(|(mut child, output)| {
            let _ = child.wait();
            output.lines().map_while(Result::ok).collect::<Vec<_>>()
        });
        // The second one finds the name taken, or finds the file busy for longer than it waits.
        assert!(said.iter().any(|lines| lines == &["ok"]), "{said:?}");
        let device = DeviceStore::open(root.path()).unwrap_or_else(|error| panic!("{error}, {said:?}"));
        assert_eq!(device.members().map(|members| members.len()), Ok(1), "{said:?}");
    }
}
