//! Conversations with a small cooperative's course, written down as they are heard.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at what it did not expect")]

mod confirming;
mod devices;
mod door;
mod keeping;
mod ladder;
mod lessons;
mod menus;
mod random;
mod replay;
mod review;
mod sample;
mod script;
mod steps;
mod teaching;
mod typing;
mod views;
