//! Folders and files that the program may not write or read.
//!
//! The superuser may do everything, so that under it the child is an ordinary user.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child::{Task, command, lines, this_program};

/// The number of Debian's user "nobody".
const NOBODY: u32 = 65_534;

/// A folder for a child that is an ordinary user, with a copy of the program that it can reach.
struct Place {
    folder: tempfile::TempDir,
    superuser: bool,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        let superuser = fs::metadata(folder.path()).is_ok_and(|metadata| metadata.uid() == 0);
        let place = Self { folder, superuser };
        done(fs::copy(this_program(), place.program()));
        done(fs::create_dir(place.root()));
        for path in [place.folder.path().to_owned(), place.program(), place.root()] {
            done(fs::set_permissions(&path, Permissions::from_mode(0o755)));
        }
        if superuser {
            done(chown(place.root(), Some(NOBODY), Some(NOBODY)));
        }
        place
    }

    fn made() -> Self {
        let place = Self::new();
        assert_eq!(place.says(Task::Make), ["ok"]);
        place
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("program")
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn says(&self, task: Task) -> Vec<String> {
        let mut child: Command = command(self.program(), task, &self.root());
        child.current_dir("/");
        if self.superuser {
            child.uid(NOBODY).gid(NOBODY);
        }
        lines(child)
    }

    /// Runs a child while some of what is in the folder has other permissions.
    fn says_with(&self, task: Task, changes: &[(&str, u32)]) -> Vec<String> {
        let mut before = Vec::new();
        for (pattern, mode) in changes {
            for path in matching(&self.root(), pattern) {
                let old =
                    fs::metadata(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions();
                done(fs::set_permissions(&path, Permissions::from_mode(*mode)));
                before.push((path, old));
            }
        }
        let said = self.says(task);
        for (path, old) in before {
            done(fs::set_permissions(path, old));
        }
        said
    }
}

/// The path of a name; with `*` all files of a folder.
fn matching(root: &Path, pattern: &str) -> Vec<PathBuf> {
    match pattern.strip_suffix("/*") {
        None => vec![root.join(pattern)],
        Some(folder) => match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => panic!("{folder}: {error}"),
        },
    }
}

fn done<T>(result: std::io::Result<T>) {
    if let Err(error) = result {
        panic!("{error}");
    }
}

pub(crate) fn check_read_only() {
    let place = Place::made();
    for changes in [
        &[("members", 0o555), ("members/*", 0o444)][..],
        &[("members", 0o555)],
        &[("members/*", 0o444)],
        &[("", 0o555), ("device.sqlite", 0o444)],
    ] {
        assert_eq!(place.says_with(Task::AppendOne, changes), ["read-only"], "{changes:?}");
    }
    assert_eq!(place.says(Task::AppendOne), ["ok"], "once it is allowed again");
}

pub(crate) fn check_first_start() {
    let place = Place::new();
    assert_eq!(place.says_with(Task::Make, &[("", 0o555)]), ["read-only"]);
    assert_eq!(place.says(Task::Make), ["ok"]);
}

pub(crate) fn check_unreadable() {
    let place = Place::made();
    for changes in [
        &[("members/*", 0o000)][..],
        &[("members", 0o000)],
        &[("keys/*", 0o000)],
        &[("keys", 0o000)],
        &[("device.sqlite", 0o000)],
    ] {
        assert_eq!(place.says_with(Task::AppendOne, changes), ["unreadable"], "{changes:?}");
    }
    assert_eq!(place.says(Task::AppendOne), ["ok"], "once it is allowed again");
}
