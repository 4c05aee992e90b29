//! A disk without room: a real one, of 700 kB, in a mount space of its own that ends with the
//! child.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::child::{BALLAST, Task, command, lines, this_program};

pub(crate) fn check() {
    let root = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    let Some(private_mounts) = [&["--mount"][..], &["--mount", "--map-root-user"]].into_iter().find(permitted) else {
        println!("skipped: no disk can be mounted here (needs root, or user namespaces)");
        return;
    };
    let mut on_small_disk = command("unshare", Task::Fill, root.path());
    let script = format!(
        "mount -t tmpfs -o size=700k tmpfs \"$2\" && head -c 200000 /dev/zero > \"$2/{BALLAST}\" && exec \"$0\" \"$@\""
    );
    on_small_disk = rewrapped(&on_small_disk, private_mounts, &script);
    let said = lines(on_small_disk);
    let [full, backup, kept, after] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!((full.as_str(), backup.as_str()), ("disk-full", "disk-full"));
    for counts in [kept, after] {
        let (found, acknowledged) = counts.split_once(" of ").unwrap_or_default();
        assert_eq!(found, acknowledged, "{said:?}");
    }
    println!("full after {kept} answers");
}

fn permitted(options: &&[&str]) -> bool {
    let tried = Command::new("unshare")
        .args(*options)
        .args(["sh", "-c", "mount -t tmpfs tmpfs /mnt"])
        .stderr(Stdio::null())
        .status();
    tried.is_ok_and(|status| status.success())
}

/// The child's command, run by a shell in a mount space of its own.
fn rewrapped(child: &Command, options: &[&str], script: &str) -> Command {
    let mut wrapped = Command::new("unshare");
    wrapped.args(options).args(["sh", "-c", script]).arg(this_program()).args(child.get_args());
    wrapped.stdin(Stdio::null()).stdout(Stdio::piped()).current_dir(Path::new("/"));
    wrapped
}
