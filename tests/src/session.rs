//! A session that is under way: what it prints is read as it comes, and it is answered in turn.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::{Ran, wait};

/// How long anything may take to happen, however slow the machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// `sauti learn --json`, with a pipe to its standard input.
pub struct Session {
    child: Child,
    input: Option<ChildStdin>,
    values: Receiver<Value>,
    complaints: Option<JoinHandle<String>>,
    said: Vec<Value>,
}

impl Session {
    /// Starts a session.
    ///
    /// # Panics
    /// It does not start.
    #[must_use]
    pub fn begin(mut command: Command) -> Self {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let (sender, values) = channel();
        let (stdout, stderr, input) = (child.stdout.take(), child.stderr.take(), child.stdin.take());
        thread::spawn(move || {
            for line in stdout.map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
                let value = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if sender.send(value).is_err() {
                    break;
                }
            }
        });
        let complaints = thread::spawn(move || {
            let mut text = String::new();
            // What came before the stream broke is what there is.
            let _ = stderr.map(|mut stderr| stderr.read_to_string(&mut text));
            text
        });
        Self { child, input, values, complaints: Some(complaints), said: Vec::new() }
    }

    /// Its process.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Everything it has printed that was waited for or passed over.
    #[must_use]
    pub fn said(&self) -> &[Value] {
        &self.said
    }

    /// Reads on until something is printed that passes the test.
    ///
    /// # Panics
    /// It never comes.
    #[track_caller]
    pub fn until(&mut self, what: &str, test: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        while let Some(value) = self.next(PATIENCE.saturating_sub(start.elapsed())) {
            if test(&value) {
                return value;
            }
        }
        let last: Vec<String> = self.said.iter().rev().take(4).map(Value::to_string).collect();
        panic!("{what} did not come; the last things were {}", last.join("\n"));
    }

    /// The next thing printed; none where nothing comes in time.
    pub fn next(&mut self, patience: Duration) -> Option<Value> {
        let value = match self.values.recv_timeout(patience) {
            Ok(value) => value,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
        };
        self.said.push(value.clone());
        Some(value)
    }

    /// Reads on until the member may answer, and gives the view.
    ///
    /// # Panics
    /// Their turn never comes.
    #[track_caller]
    pub fn turn(&mut self) -> Value {
        let is_turn = |value: &Value| matches!(value["view"]["activity"].as_str(), Some("waiting" | "listening"));
        self.until("the member's turn", is_turn)["view"].take()
    }

    /// Types a line.
    ///
    /// # Panics
    /// Nobody reads it.
    pub fn answer(&mut self, line: &str) {
        let written = self.input.as_mut().map(|input| writeln!(input, "{line}").and_then(|()| input.flush()));
        assert!(matches!(written, Some(Ok(()))), "nobody reads what is typed");
    }

    /// Closes the pipe and waits for the end.
    ///
    /// # Panics
    /// It does not come.
    #[must_use]
    pub fn end(mut self) -> Ran {
        drop(self.input.take());
        let status = wait(&mut self.child, PATIENCE).unwrap_or_else(|| panic!("the session does not end"));
        while self.next(Duration::from_secs(10)).is_some() {}
        let complained = self.complaints.take().map(|reader| reader.join().unwrap_or_default()).unwrap_or_default();
        let said = self.said.iter().map(|value| format!("{value}\n")).collect();
        Ran { code: status.code(), said, complained }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
