//! A session in the terminal: what is said is shown, and what may be said may be typed.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};

use engine::{Activity, Expected, View};
use language::LanguageTag;
use locale::{Locales, Message};
use protocol::TranscriptLine;
use runtime::{Inbox, Key, Shell};

/// Takes each line of the transcript.
pub(crate) type TranscriptSink<'a> = &'a mut dyn FnMut(&TranscriptLine);

/// The terminal as a shell.
pub(crate) struct Terminal<'a> {
    locales: &'a Locales,
    json: bool,
    /// The lines of a script, where the keys come from a pipe.
    script: Option<Box<dyn BufRead>>,
    transcript: Option<TranscriptSink<'a>>,
    shown: Option<View>,
    troubles: VecDeque<Message>,
}

impl<'a> Terminal<'a> {
    pub(crate) fn new(locales: &'a Locales, json: bool, transcript: Option<TranscriptSink<'a>>) -> Self {
        Self { locales, json, script: None, transcript, shown: None, troubles: VecDeque::new() }
    }

    /// The keys come from a script, one line at each turn of the member.
    pub(crate) fn scripted(mut self, lines: Box<dyn BufRead>) -> Self {
        self.script = Some(lines);
        self
    }

    fn print(text: &str) {
        // A terminal that is gone takes no more text, and the lesson goes on by voice.
        let _ = writeln!(io::stdout(), "{text}");
    }

    fn print_view(&mut self, view: &View) {
        let old = self.shown.as_ref();
        if old.is_none_or(|old| old.title != view.title) && !view.title.is_empty() {
            Self::print(&format!("\n── {} ──", view.title));
        }
        if old.is_none_or(|old| old.captions != view.captions) {
            for caption in &view.captions {
                Self::print(&format!("» {caption}"));
            }
        }
        let turn = |view: &View| matches!(view.activity, Activity::Listening | Activity::Waiting | Activity::Recording);
        let newly = old.is_none_or(|old| !turn(old) || old.cards != view.cards);
        if turn(view) && newly {
            self.print_choices(view);
        }
    }

    fn print_choices(&self, view: &View) {
        for (index, card) in view.cards.iter().enumerate() {
            let mark = if card.done { "✓" } else { " " };
            Self::print(&format!("  {} {mark} {}", index + 1, card.text));
        }
        let commands: Vec<&str> = view.commands.iter().map(|card| card.text.as_str()).collect();
        if !commands.is_empty() {
            Self::print(&format!("  [{}]", commands.join(" · ")));
        }
        if view.activity == Activity::Recording {
            Self::print(&self.locales.text(&view.language, &Message::new("terminal-recording")));
        }
        let _ = write!(io::stdout(), "> ");
        let _ = io::stdout().flush();
    }
}

impl Shell for Terminal<'_> {
    fn view(&mut self, view: &View) {
        if self.json {
            Self::print(&serde_json::json!({ "view": view }).to_string());
        } else {
            self.print_view(view);
        }
        self.shown = Some(view.clone());
    }

    fn transcript(&mut self, line: &TranscriptLine) {
        if self.json {
            Self::print(&serde_json::json!({ "transcript": line }).to_string());
        }
        if let Some(sink) = &mut self.transcript {
            sink(line);
        }
    }

    fn turn(&mut self, _language: &LanguageTag, _expected: &[Expected]) {}

    fn trouble(&mut self, message: &Message) {
        // Said once; a device that stays away would fill the screen.
        if self.troubles.contains(message) {
            return;
        }
        self.troubles.push_back(message.clone());
        if self.json {
            Self::print(&serde_json::json!({ "trouble": message.key() }).to_string());
        }
        let fallback = || self.locales.languages().next().cloned();
        let language = self.shown.as_ref().map(|view| view.language.clone()).or_else(fallback);
        if let Some(language) = language {
            let _ = writeln!(io::stderr(), "! {}", self.locales.text(&language, message));
        }
    }

    fn next_key(&mut self) -> Option<Key> {
        let mut line = String::new();
        let count = self.script.as_mut()?.read_line(&mut line).ok()?;
        if count > 0 && !self.json {
            Self::print(line.trim_end());
        }
        (count > 0).then(|| key(&line))
    }
}

/// What a typed line means: an empty one ends a recording or a pause, and any other is matched by
/// the engine.
fn key(line: &str) -> Key {
    match line.trim() {
        "" => Key::Tapped(engine::Meaning::Finished),
        text => Key::Typed(text.to_owned()),
    }
}

/// Sends what is typed at the terminal, until it is closed.
pub(crate) fn read_keys(inbox: &Inbox) {
    let send = inbox.keys();
    std::thread::spawn(move || {
        for line in io::stdin().lines() {
            let Ok(line) = line else { break };
            if !send(key(&line)) {
                return;
            }
        }
        send(Key::Close);
    });
}
