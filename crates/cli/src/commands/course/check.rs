//! `sauti course check`: what is wrong with a course, where, and how to mend it.

use std::path::Path;

use locale::Message;

use super::examination::Examination;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// Examines the course in a folder. The answer is no where something keeps it from being handed out.
pub(super) fn run(scene: &Scene, folder: &Path) -> Result<(), Failure> {
    let examined = Examination::of(scene, folder)?;
    examined.tell(scene);
    refuse_errors(&examined)?;
    scene.output().say(&Message::new("course-check-good"));
    Ok(())
}

/// Says no where there are errors, or no course at all.
pub(super) fn refuse_errors(examined: &Examination) -> Result<(), Failure> {
    let errors = examined.errors();
    if examined.course.is_none() || errors > 0 {
        let count = i64::try_from(errors).unwrap_or(i64::MAX);
        return Err(Failure { message: Message::new("course-check-errors").with_number("count", count), code: NO });
    }
    Ok(())
}
