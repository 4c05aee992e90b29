//! The conversation: greet, choose a language, present, ask, listen, judge, give feedback, menu,
//! review.
//!
//! [`Engine::handle`] takes the time and one [`Input`] and returns [`Effect`]s. The shell carries
//! them out and answers those that wait for an answer, each with the [`Ticket`] it came with; a
//! late answer to a ticket that is no longer open is dropped.
//!
//! **Architecture invariants:** no clock, thread, file, random source or word of its own: the time
//! is an argument, words come from the course and from `locale`. The same inputs at the same times
//! give the same effects, so that a log of `(time, input)` is a test, a bug report and a demo. It
//! never speaks while it listens, and it always waits for something or has closed.

mod effect;
mod input;
mod meaning;
mod opening;
mod view;

pub use effect::{ClipRef, Effect, Expected, Pace, Spoken, Ticket, Tone};
pub use input::{Device, Hearing, Input};
pub use meaning::{Command, Meaning, MeaningError};
pub use opening::Opening;
pub use view::{Activity, Card, Screen, View};
