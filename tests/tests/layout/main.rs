//! The layout test: what the house promises about its own code, held by data (`rules.rs`).
//!
//! Each test lists everything that breaks its rule, with file and line, and what to do instead.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod crates;
mod exceptions;
mod files;
mod locales;
mod project;
mod pure;
mod rules;
mod source;
mod words;

/// Fails with the whole list, so that one run shows all there is to mend.
#[track_caller]
fn check_none(what: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{what}:\n  {}\n", broken.join("\n  "));
}
