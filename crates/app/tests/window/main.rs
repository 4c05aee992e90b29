//! The app as its window meets it: commands in, updates out, over real files and without sound.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod door;
mod newcomer;
mod pages;
mod requests;
mod resting;
mod stick;
mod window;
