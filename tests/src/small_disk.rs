//! A small disk that only one test sees: it lies in a mount namespace of its own, and is gone when the
//! test is.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::program::{Device, Ran, run};

/// A disk of a few megabytes at a device's home.
pub struct SmallDisk<'a> {
    device: &'a Device,
    /// Holds the namespace open until its standard input is closed.
    keeper: Child,
    is_root: bool,
}

impl<'a> SmallDisk<'a> {
    /// Puts a disk of so many kibibytes at the device's home.
    ///
    /// # Errors
    /// Says why there can be none here: the system does not let this user mount anything.
    pub fn at_home_of(device: &'a Device, kibibytes: u32) -> Result<Self, String> {
        let home = device.home();
        std::fs::create_dir_all(&home).map_err(|error| error.to_string())?;
        let is_root = std::fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0);
        let users: &[&str] = if is_root { &[] } else { &["--user", "--map-root-user"] };
        let mount = format!("mount -t tmpfs -o size={kibibytes}k tmpfs \"$0\" && echo ready && exec cat");
        let mut keeper = Command::new("unshare")
            .args(users)
            .args(["--mount", "sh", "-c", &mount])
            .arg(&home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("unshare: {error}"))?;
        let mut said = String::new();
        let read = keeper.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut said));
        let disk = Self { device, keeper, is_root };
        if matches!(read, Some(Ok(_))) && said == "ready\n" {
            Ok(disk)
        } else {
            Err("this system does not let us mount a small disk".to_owned())
        }
    }

    /// A program that sees the disk.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
        let mut command = self.device.surroundings("nsenter");
        command.arg("--target").arg(self.keeper.id().to_string()).arg("--mount");
        if !self.is_root {
            command.args(["--user", "--preserve-credentials"]);
        }
        command.arg("--").arg(program).args(arguments);
        command
    }

    /// Sauti with its home on the disk.
    #[must_use]
    pub fn sauti(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(crate::program::binary(), arguments);
        command.arg("--home").arg(self.device.home());
        command
    }

    /// Runs Sauti to its end.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Ran {
        run(self.sauti(arguments), "")
    }

    /// Fills the disk to the last byte.
    pub fn fill(&self) {
        let filler = self.filler();
        // That the disk is full is what it complains about.
        let _ = run(self.command("dd", &["if=/dev/zero", "bs=1k", &format!("of={}", filler.display())]), "");
    }

    /// Makes room again.
    ///
    /// # Panics
    /// There was nothing in the way.
    pub fn make_room(&self) {
        let ran = run(self.command("rm", &[self.filler().to_string_lossy().as_ref()]), "");
        assert_eq!(ran.code, Some(0), "{}", ran.complained);
    }

    /// Lets nothing be written any more.
    ///
    /// # Panics
    /// The system does not allow that.
    pub fn make_read_only(&self) {
        let home = self.device.home();
        let ran = run(self.command("mount", &["-o", "remount,bind,ro", &home.to_string_lossy()]), "");
        assert_eq!(ran.code, Some(0), "{}", ran.complained);
    }

    fn filler(&self) -> PathBuf {
        let home: &Path = &self.device.home();
        home.join("filler")
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        // The disk goes with the last process that sees it.
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}
