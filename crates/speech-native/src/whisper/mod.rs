//! Whisper as a closed-set recogniser: it scores what may be said at this point and never writes
//! freely, so it can neither loop nor make up words.
//!
//! A clip is encoded once, in a context cut to its length. The wordings of all candidates form a
//! trie of tokens, which is walked token by token; going back to a fork costs nothing, since
//! whisper.cpp drops what was decoded after it. How sure is sure is told in [`decision`]; where the
//! constants come from, and that no real model was at hand to calibrate them, in `docs/hearing.md`.

mod decision;
mod engine;
mod file;
mod recogniser;
#[cfg(test)]
mod stand_in;
#[cfg(test)]
mod tests;
mod trie;
mod walk;
mod wordings;

pub use recogniser::WhisperRecogniser;
