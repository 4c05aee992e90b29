//! The program's own window, in WebKit, under a display without a screen: touched, typed at, and spoken to through
//! a room of null sinks.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod answers;
mod by_hand;
mod by_voice;
mod scene;
