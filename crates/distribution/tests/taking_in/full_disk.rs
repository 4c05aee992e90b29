//! A disk without room: a real one, in a mount space of its own that ends with the child.

use std::fs::File;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use distribution::{Advance, DistributionError, Holdings};

use crate::ground::{FromMemory, go_on, install, recogniser};

/// Tells the program where its small disk is.
const DISK: &str = "SAUTI_TEST_SMALL_DISK";

/// Not a test by itself: what the other one starts on a small disk.
#[test]
fn on_a_small_disk() {
    let Some(disk) = std::env::var_os(DISK).map(PathBuf::from) else { return };
    let holdings = Holdings::open(disk.join("packs"));
    let made = recogniser("1.0.0");
    let carrier = FromMemory::of(&made);
    let ballast = disk.join("ballast");
    let fill = |bytes: usize| {
        let mut file = File::options().create(true).append(true).open(&ballast).unwrap();
        // That the disk is full is what is wanted.
        while bytes > 0 && file.metadata().unwrap().len() < bytes as u64 && file.write_all(&[0; 65_536]).is_ok() {}
    };
    // 48 megabytes, of which 32 are for the members' records and 9 would be for the pack.
    fill(10_000_000);
    let refused = install(&holdings, &made, &carrier);
    assert!(matches!(refused, Err(DistributionError::NoSpace { .. })), "{refused:?}");
    let weighed = carrier.brought.get();
    assert_eq!(weighed, made.manifest.bytes().len() as u64, "it is known before anything is carried");
    std::fs::remove_file(&ballast).unwrap();
    // Somebody else fills the disk meanwhile.
    let mut filling = |advance: Advance| {
        if advance.done > 5_000_000 {
            fill(usize::MAX);
        }
        ControlFlow::Continue(())
    };
    let refused = holdings.install(&made.authorised(), &carrier, &mut filling);
    assert!(matches!(refused, Err(DistributionError::NoSpace { .. })), "{refused:?}");
    assert_eq!(holdings.held().unwrap(), []);
    std::fs::remove_file(&ballast).unwrap();
    holdings.install(&made.authorised(), &carrier, &mut go_on).unwrap();
    made.check_held(&holdings);
    println!("all of it on a small disk");
}

#[test]
fn a_full_disk_is_told_and_harms_nothing() {
    let room = tempfile::tempdir().unwrap();
    let Some(options) = [&["--mount"][..], &["--mount", "--map-root-user"]].into_iter().find(|options| {
        let mut tried = Command::new("unshare");
        tried.args(*options).args(["sh", "-c", "mount -t tmpfs tmpfs /mnt"]);
        tried.stderr(Stdio::null());
        tried.status().is_ok_and(|status| status.success())
    }) else {
        println!("skipped: no disk can be mounted here (needs root, or user namespaces)");
        return;
    };
    let ran = Command::new("unshare")
        .args(options)
        .args([
            "sh",
            "-c",
            "mount -t tmpfs -o size=48000k tmpfs \"$1\" && exec \"$0\" --exact full_disk::on_a_small_disk --nocapture",
        ])
        .arg(std::env::current_exe().unwrap())
        .arg(room.path())
        .env(DISK, room.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(said.contains("all of it on a small disk"), "{said}{}", String::from_utf8_lossy(&ran.stderr));
}
