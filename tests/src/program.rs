//! The program as it was built, run as a member runs it: its own process, files, pipes and exit code.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// How long a run may take before it counts as hanging.
const LONGEST_RUN: Duration = Duration::from_secs(240);

/// What a program must not inherit from whoever runs the tests.
const INHERITED: [&str; 5] = ["SAUTI_HOME", "SAUTI_LESSONS", "LC_ALL", "LC_MESSAGES", "LANG"];

/// Nobody's loudspeaker shall talk because tests run: no sound server is found here, and no device.
const NO_SOUND: [(&str, &str); 3] =
    [("PULSE_SERVER", "unix:/nowhere"), ("XDG_RUNTIME_DIR", "/nowhere"), ("ALSA_CONFIG_PATH", "/dev/null")];

/// A device of its own: an empty home, and the language in which its people are told things.
pub struct Device {
    folder: TempDir,
    language: String,
}

/// What became of a run.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; none where a signal ended the program.
    pub code: Option<i32>,
    /// What it printed.
    pub said: String,
    /// What it printed to the error stream.
    pub complained: String,
}

/// The program that the workspace's last build made, beside the tests that run.
///
/// # Panics
/// It has not been built.
#[must_use]
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    // target/debug/deps/kill-0123 is the test, target/debug/sauti the program.
    let built = test.ancestors().nth(2).unwrap_or(Path::new(".")).join("sauti");
    assert!(built.is_file(), "{} is not there: run `cargo build --package sauti` first", built.display());
    built
}

impl Device {
    /// A new device.
    ///
    /// # Panics
    /// There is no room for a temporary folder.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("sauti-test-").tempdir();
        let folder = folder.unwrap_or_else(|error| panic!("no temporary folder: {error}"));
        Self { folder, language: language.to_owned() }
    }

    /// The language in which its people are told things.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A file in the device's temporary folder, which goes when the test ends.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where the program keeps members, settings and models.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.file("home")
    }

    /// The program with these arguments, in this home.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.surroundings(binary());
        command.args(arguments).arg("--home").arg(self.home());
        command
    }

    /// Any program, in what surrounds the member's own.
    #[must_use]
    pub fn surroundings(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        for name in INHERITED {
            command.env_remove(name);
        }
        command.envs(NO_SOUND).env("SAUTI_LANGUAGE", &self.language).current_dir(self.folder.path());
        command
    }

    /// Runs the program to its end.
    ///
    /// # Panics
    /// It does not start, or does not end.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Ran {
        run(self.command(arguments), "")
    }

    /// Runs the program with a script on its standard input: each line is an answer.
    ///
    /// # Panics
    /// It does not start, or does not end.
    #[must_use]
    pub fn answer(&self, arguments: &[&str], lines: &[&str]) -> Ran {
        run(self.command(arguments), &script(lines))
    }
}

/// Lines, each with its end.
#[must_use]
pub fn script(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Runs a command to its end, with this on its standard input.
///
/// # Panics
/// It does not start, or does not end.
#[must_use]
pub fn run(mut command: Command, input: &str) -> Ran {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let input = input.to_owned();
    let writer = thread::spawn(move || {
        // A program that has ended reads no more, and that is its own affair.
        let _ = stdin.map(|mut stdin| stdin.write_all(input.as_bytes()));
    });
    let said = thread::spawn(move || read_all(stdout));
    let complained = thread::spawn(move || read_all(stderr));
    let status = wait(&mut child, LONGEST_RUN).unwrap_or_else(|| panic!("{command:?} does not end"));
    let text = |reader: thread::JoinHandle<String>| reader.join().unwrap_or_default();
    drop(writer.join());
    Ran { code: status.code(), said: text(said), complained: text(complained) }
}

fn read_all(stream: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    // What came before the stream broke is what there is.
    let _ = stream.map(|mut stream| stream.read_to_end(&mut bytes));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Waits for a process to end; one that does not is killed, and there is no status.
///
/// # Panics
/// The system does not know the process.
#[must_use]
pub fn wait(child: &mut Child, longest: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if start.elapsed() < longest => thread::sleep(Duration::from_millis(2)),
            Ok(None) => {
                // It may have ended this very moment.
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
            Err(error) => panic!("a child is lost: {error}"),
        }
    }
}

impl Ran {
    /// What was printed, where each line is a JSON value.
    ///
    /// # Panics
    /// A line is none.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let value = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        self.said.lines().map(value).collect()
    }

    /// The values under a name, of those printed values that have it.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<Value> {
        self.values().iter().filter_map(|value| value.get(name).cloned()).collect()
    }

    /// The key of the message that says why the program failed.
    #[must_use]
    pub fn error(&self) -> Option<String> {
        self.all("error").last().and_then(Value::as_str).map(str::to_owned)
    }
}
