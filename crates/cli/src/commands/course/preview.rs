//! `sauti course preview`: a course as a member would take it, from any step, and nothing of it is kept.

use std::fs;
use std::path::{Path, PathBuf};

use audio::Direction;
use course::{Course, LessonId, StepId};
use installation::{Choice, Home, Installation, Shelf};
use language::LanguageTag;
use learner::{Entry, TeachingStage};
use locale::Message;
use store::MemberStore;

use super::examination::read;
use crate::arguments::Preview;
use crate::commands::Scene;
use crate::commands::learn::{self, Seat};
use crate::told::{Failure, file_message};

/// Takes the course as somebody who is nobody.
pub(super) fn run(scene: &Scene, arguments: &Preview) -> Result<(), Failure> {
    let (_, course) = read(&arguments.folder)?;
    let microphone = Choice::of(arguments.sound.microphone.as_deref(), Direction::Microphone);
    let speaker = Choice::of(arguments.sound.speaker.as_deref(), Direction::Speaker);
    learn::check_files(&microphone, &speaker)?;
    let language = arguments.language.clone().unwrap_or_else(|| course.source_language.clone());
    let start = arguments.from.as_deref().map(|from| place(&course, from)).transpose()?;
    let mut shelf = Shelf::default();
    let id = shelf.find(&arguments.folder.display().to_string())?;

    let home = ThrowAway::make()?;
    let mut file = nobody(scene, &home.0)?;
    for entry in entries(&course, &language, start) {
        file.append(&entry)?;
    }
    let seat = Seat {
        shelf,
        course: Some(id),
        language: Some(language),
        member: None,
        file,
        microphone,
        speaker,
        headphones: false,
        log: None,
        transcript: None,
    };
    learn::take(scene, seat)
}

/// The lesson and step that somebody named: a lesson alone begins at its first step.
fn place(course: &Course, from: &str) -> Result<(LessonId, StepId), Failure> {
    let absent = || Failure::from(Message::new("course-preview-no-such-step").with("step", from));
    let (lesson, step) = from.split_once('/').map_or((from, None), |(lesson, step)| (lesson, Some(step)));
    let (_, lesson) = lesson.parse().ok().and_then(|id| course.lesson(&id)).ok_or_else(absent)?;
    let found = match step {
        Some(step) => step.parse().ok().and_then(|id| lesson.step(&id)).map(|(_, step)| step),
        None => lesson.steps.first(),
    };
    Ok((lesson.id.clone(), found.ok_or_else(absent)?.id.clone()))
}

/// What the journal of whoever previews begins with: no time is spent on teaching the app a voice, and the
/// lesson resumes where the preview shall begin.
fn entries(course: &Course, language: &LanguageTag, start: Option<(LessonId, StepId)>) -> Vec<Entry> {
    let at = installation::now();
    let declined = Entry::Teaching { at, language: language.clone(), stage: TeachingStage::Declined };
    let reached = start.map(|(lesson, step)| Entry::Reached { at, course: course.id.clone(), lesson, step });
    std::iter::once(declined).chain(reached).collect()
}

/// The file of a member who is nobody, in a home of their own.
fn nobody(scene: &Scene, folder: &Path) -> Result<MemberStore, Failure> {
    let home = Home { data: folder.to_owned(), shelves: Vec::new() };
    let locales = scene.installation.locales.clone();
    let installation = Installation::new(home, locales, scene.installation.unnamed.clone(), Box::new(|_| {}));
    let mut device = installation::open_device(&installation)?;
    let member = installation::find_member(&installation, &mut device, None, true)?;
    Ok(installation::open_member(&installation, &device, &member)?)
}

/// A folder that goes when the preview is over.
struct ThrowAway(PathBuf);

impl ThrowAway {
    fn make() -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("sauti-preview-{}", std::process::id()));
        let mut maker = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
        maker.create(&folder).map_err(|error| file_message(&folder, &error))?;
        Ok(Self(folder))
    }
}

impl Drop for ThrowAway {
    fn drop(&mut self) {
        // What stays in the folder of temporary files belongs to nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}
