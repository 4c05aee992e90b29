//! What the member does at the shell, and the ear that may wait for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use engine::{Activity, Command, Input, Meaning, Pace, Spoken, Ticket};

use super::Session;
use crate::events::{Key, KeyPace};
use crate::listening::Job as EarJob;
use crate::speaking::Job as MouthJob;

impl Session<'_> {
    /// Opens the ear, or holds it closed until the member wants to speak.
    pub(super) fn open_ear(&mut self, id: Ticket, job: EarJob) {
        if let Some((id, job)) = self.talk.open(id, job) {
            self.listen_after_tones(id, job);
        }
        self.shell.waits_for_talk(self.talk.is_holding());
    }

    /// The member wants to speak: what is being said is broken off, and what waits for this begins.
    fn talk(&mut self) -> Option<Input> {
        if let Some((id, job)) = self.talk.release() {
            self.listen_after_tones(id, job);
            self.shell.waits_for_talk(false);
            return None;
        }
        if let Some(id) = self.saying.keys().next().copied() {
            self.talk.announce();
            return Some(Input::Interrupted { id });
        }
        let waits = self.engine.view().activity == Activity::Waiting;
        waits.then_some(Input::Tapped { meaning: Meaning::Command(Command::Repeat) })
    }

    /// Says something that belongs to no conversation, in place of what was said so before.
    fn say_aside(&mut self, lines: Vec<Spoken>) {
        let cancelled = Arc::new(AtomicBool::new(false));
        let lines = lines.into_iter().map(|line| self.line(line, Pace::Usual)).collect();
        self.hush_aside();
        self.aside = Some(cancelled.clone());
        self.tell_mouth(MouthJob::Say { id: None, lines, cancelled });
    }

    fn hush_aside(&mut self) {
        if let Some(before) = self.aside.take() {
            before.store(true, Ordering::SeqCst);
        }
    }

    /// Takes a key; what was being said aside is over, since the member turns to something else.
    pub(super) fn key(&mut self, key: Key) -> Option<Input> {
        let input = match key {
            Key::Talk => return self.talk(),
            Key::Aside(lines) => {
                self.say_aside(lines);
                return None;
            }
            Key::Tapped(meaning) => Input::Tapped { meaning },
            Key::Typed(text) => Input::Typed { text },
            Key::Paused => Input::Paused,
            Key::Resumed => Input::Resumed,
            Key::Close => Input::Close,
        };
        self.hush_aside();
        Some(input)
    }

    pub(super) fn scripted_key(&mut self) -> Option<Input> {
        if self.keys != KeyPace::OnTurn || !self.saying.is_empty() {
            return None;
        }
        // What the threads have already answered comes first: a turn that nobody can hear is over
        // before the script is asked.
        if let Ok(event) = self.inbox.receiver.try_recv() {
            return self.take(event).or_else(|| self.scripted_key());
        }
        // Without a speaker the member is given the time to read, which is no turn of theirs either.
        if !self.listening.is_empty() || self.engine.view().activity == Activity::Speaking {
            return None;
        }
        let key = self.shell.next_key().unwrap_or(Key::Close);
        self.key(key)
    }
}
