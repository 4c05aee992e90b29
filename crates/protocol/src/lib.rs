//! Every type that crosses to a screen or a file.
//!
//! The engine's own types ([`engine::View`], [`engine::Input`], [`engine::Effect`]) cross as they
//! are; here is what frames them: the session log, and the transcript of what was said and heard.
//!
//! **Architecture invariant:** nothing here reads or writes a file; a line goes in, a value comes
//! out.

pub mod screen;
mod session_log;
mod transcript;

pub use session_log::{CourseStamp, Fingerprint, LogError, LogHeader, LogLine, SessionLog, VERSION};
pub use transcript::{Event, TranscriptLine};
