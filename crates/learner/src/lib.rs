//! What a member did, folded into where they stand: progress, what is due for review, what comes
//! next.
//!
//! **Architecture invariant:** entries are only ever appended; everything else is computed from
//! them, so that two devices that hold the same entries agree. No clock: the time is an argument.

mod due;
mod journal;
mod memory;
mod picture;
mod progress;
mod rounds;

pub use due::{Due, due};
pub use journal::{Attempt, Entry, Outcome, TeachingStage, Timestamp, Way};
pub use picture::{NoSuchPicture, Picture};
pub use progress::{LessonProgress, Place, Progress, next_lesson, progress};
