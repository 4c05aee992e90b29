//! The child: one task in a process of its own, which prints what happened.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};

use store::{DeviceStore, MemberStore, StoreError};

use crate::answers::{START, answer};

/// What a child does.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Task {
    /// Makes the device and a member, and prints "ok".
    Make,
    /// Appends one answer, and prints "ok".
    AppendOne,
    /// Opens the member's file, prints "open", and holds it until its input ends.
    Hold,
    /// Appends answer after answer until it is killed, and prints how many there are; with a
    /// backup now and then.
    AppendOn,
    /// Appends until it cannot, prints what went wrong, makes room, and goes on.
    Fill,
}

const TASKS: [(&str, Task); 5] = [
    ("make", Task::Make),
    ("append-one", Task::AppendOne),
    ("hold", Task::Hold),
    ("append-on", Task::AppendOn),
    ("fill", Task::Fill),
];

impl Task {
    pub(crate) fn named(name: &str) -> Option<Self> {
        TASKS.iter().find(|(known, _)| *known == name).map(|(_, task)| *task)
    }

    pub(crate) fn name(self) -> &'static str {
        TASKS.iter().find(|(_, task)| *task == self).map_or("", |(name, _)| name)
    }
}

/// What the room on a full disk is taken up with until the child makes some.
pub(crate) const BALLAST: &str = "ballast";

/// Carries out a task in the folder that is the first argument.
pub(crate) fn run(task: Task, arguments: &[String]) -> ExitCode {
    let Some(root) = arguments.first() else { return ExitCode::FAILURE };
    let done = match task {
        Task::Make => make(root).map(|_| say("ok")),
        Task::AppendOne => open(root).and_then(|mut member| member.append(&answer(0))).map(|_| say("ok")),
        Task::Hold => open(root).map(|_member| {
            say("open");
            let _ = io::stdin().read(&mut [0]);
        }),
        Task::AppendOn => open(root).and_then(append_on),
        Task::Fill => make(root).and_then(|member| fill(root, member)),
    };
    if let Err(error) = done {
        say(error.code());
    }
    ExitCode::SUCCESS
}

fn make(root: &str) -> Result<MemberStore, StoreError> {
    let mut device = DeviceStore::open(root)?;
    let member = device.add_member("Amina", None, START)?;
    device.open_member(&member.id)
}

/// Opens the file of the only member.
pub(crate) fn open(root: impl AsRef<Path>) -> Result<MemberStore, StoreError> {
    let device = DeviceStore::open(root.as_ref())?;
    let members = device.members()?;
    device.open_member(&members.first().ok_or(StoreError::NoSuchMember)?.id)
}

fn append_on(mut member: MemberStore) -> Result<(), StoreError> {
    let mut count = member.entries()?.len();
    loop {
        member.append(&answer(count))?;
        count += 1;
        say(&count.to_string());
        if count.is_multiple_of(40) {
            member.back_up(START)?;
        }
    }
}

fn fill(root: &str, mut member: MemberStore) -> Result<(), StoreError> {
    let mut count = 0;
    let error = loop {
        match member.append(&answer(count)) {
            Ok(_) => count += 1,
            Err(error) => break error,
        }
    };
    say(error.code());
    match member.back_up(START) {
        Ok(_) => say("backed up"),
        Err(error) => say(error.code()),
    }
    say(&format!("{} of {count}", member.entries()?.len()));
    std::fs::remove_file(Path::new(root).join(BALLAST))?;
    member.append(&answer(count))?;
    drop(member);
    say(&format!("{} of {}", open(root)?.entries()?.len(), count + 1));
    Ok(())
}

/// A line for the parent. A parent that is gone ends the child.
fn say(line: &str) {
    let mut output = io::stdout().lock();
    if writeln!(output, "{line}").and_then(|()| output.flush()).is_err() {
        std::process::exit(1);
    }
}

/// The command for a child, with its output piped.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, task: Task, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(task.name()).arg(root).stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// The program that this is.
pub(crate) fn this_program() -> std::path::PathBuf {
    std::env::current_exe().unwrap_or_else(|error| panic!("no program: {error}"))
}

/// Starts a child, and gives its output as well.
pub(crate) fn start(mut command: Command) -> (Child, BufReader<ChildStdout>) {
    let mut child = command.spawn().unwrap_or_else(|error| panic!("no child: {error}"));
    match child.stdout.take() {
        Some(output) => (child, BufReader::new(output)),
        None => panic!("the output is not piped"),
    }
}

/// Lets a child do its task, and gives the lines that it printed.
pub(crate) fn lines(mut command: Command) -> Vec<String> {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("no child: {error}"));
    output.stdout.lines().map_while(Result::ok).collect()
}
