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

mod answering;
mod asking;
mod beat;
mod conversation;
mod desk;
mod door;
mod effect;
mod engine;
mod expectation;
mod input;
mod journal;
mod keeping;
mod ladder;
mod lesson;
mod matching;
mod meaning;
mod menu;
mod opening;
mod path;
mod played;
mod prompt;
mod review;
mod score;
mod screen;
mod senses;
mod standing;
mod steps;
mod takes;
mod teaching;
mod tickets;
mod view;
mod words;

pub use door::Neighbour;
pub use effect::{ClipRef, Effect, Expected, Pace, Spoken, Ticket, Tone};
pub use engine::Engine;
pub use input::{Device, Hearing, Input, TakeFlaw, Taken};
pub use meaning::{Command, Meaning, MeaningError};
pub use opening::Opening;
pub use standing::standing_keys;
pub use view::{Activity, Card, Screen, View};
