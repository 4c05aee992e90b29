//! The loop: one input, the engine, its effects carried out.
//!
//! [`Session::run`] owns the engine and four threads: this one, which handles inputs; one that
//! speaks; one that listens to the microphone; and one that recognises. They talk through channels
//! only. Devices and engines come in as the traits of `speech`; what a person sees goes out through
//! [`Shell`].
//!
//! **Architecture invariants:** every effect that waits for an answer is answered exactly once,
//! whatever fails; and an input that says "remembered" is sent only after the store has the entry
//! on disk.

mod clock;
mod course_folder;
mod doubtful;
mod events;
mod listening;
mod recognising;
mod recording;
mod session;
mod shell;
mod speaking;
mod taking;
mod talk;
mod told;
mod tones;

pub use clock::Clock;
pub use course_folder::{CourseFolder, FolderError};
pub use events::{Inbox, Key, KeyPace};
pub use listening::OpenMicrophone;
pub use session::{Ending, Memory, Parts, Session};
pub use shell::{Quiet, Shell};
pub use speaking::OpenSpeaker;
pub use told::Told;
