//! How far a command is with many things of one kind.

use std::io::{self, IsTerminal, Write};

use locale::Message;

use crate::commands::Scene;

/// How far it is. In a terminal one line is written over and over; elsewhere, and where JSON is asked for, nothing.
pub(crate) struct Progress<'a> {
    scene: &'a Scene,
    done: usize,
    all: usize,
    shows: bool,
}

impl<'a> Progress<'a> {
    /// Nothing is done of so many things.
    pub(crate) fn new(scene: &'a Scene, all: usize) -> Self {
        Self { scene, done: 0, all, shows: !scene.json && io::stderr().is_terminal() }
    }

    /// One more is done.
    pub(crate) fn advance(&mut self) {
        self.done += 1;
        if !self.shows {
            return;
        }
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let message =
            Message::new("export-progress").with_number("done", number(self.done)).with_number("all", number(self.all));
        let end = if self.done == self.all { "\n" } else { "" };
        // A terminal that has gone is no reason to stop.
        let _ = write!(io::stderr(), "\r\u{1b}[K{}{end}", self.scene.output().text(&message));
        let _ = io::stderr().flush();
    }
}
