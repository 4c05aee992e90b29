//! What a shell is to the loop.

use engine::{Expected, View};
use language::LanguageTag;
use protocol::TranscriptLine;
use speech::Level;

use crate::Key;

/// Where a session is seen. Every call comes from the loop's thread, in order, and must not block
/// for long.
pub trait Shell {
    /// The view changed.
    fn view(&mut self, view: &View);

    /// Something was said, heard or recorded.
    fn transcript(&mut self, line: &TranscriptLine) {
        let _ = line;
    }

    /// It is the member's turn: these may be said, in this language.
    fn turn(&mut self, language: &LanguageTag, expected: &[Expected]) {
        let _ = (language, expected);
    }

    /// The voice begins this line of the captions.
    fn saying(&mut self, line: usize) {
        let _ = line;
    }

    /// Whether the ear is open, or waits for [`Key::Talk`] before it opens.
    fn waits_for_talk(&mut self, waits: bool) {
        let _ = waits;
    }

    /// The member's level while listening.
    fn level(&mut self, level: Level) {
        let _ = level;
    }

    /// Something went wrong that the person should know: a key in `locales/` and its arguments.
    fn trouble(&mut self, message: &locale::Message) {
        let _ = message;
    }

    /// The next key of a script, at the member's turn; absent when the script is over.
    /// Only asked for with [`crate::KeyPace::OnTurn`].
    fn next_key(&mut self) -> Option<Key> {
        None
    }
}

/// A shell that shows nothing: for programs that only want the sound.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quiet;

impl Shell for Quiet {
    fn view(&mut self, _view: &View) {}
}
