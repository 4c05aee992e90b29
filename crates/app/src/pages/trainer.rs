//! What is on the device, for whoever looks after it.

use std::fs;
use std::path::Path;

use language::{Language, LanguageTag};
use models::{Engine, Kind};
use protocol::screen::{InstalledCourse, InstalledModel, LanguageHere, Storage, TrainerPage};
use speech::Voice;
use speech_native::{EspeakVoice, PhonesRecogniser};

use super::{Reader, count, title};
use crate::dressing::{direction, direction_of};

/// Folders within folders, as deep as they are counted.
const DEEPEST: u32 = 8;

impl Reader<'_> {
    pub(super) fn trainer(&self) -> TrainerPage {
        let voices = installation::installed(self.installation, Kind::Voice, Engine::Piper);
        let recognisers = installation::installed(self.installation, Kind::Recogniser, Engine::Whisper);
        let models = |speaks| move |model: models::Installed| InstalledModel { id: model.id, speaks };
        TrainerPage {
            courses: self.courses(),
            models: voices.into_iter().map(models(true)).chain(recognisers.into_iter().map(models(false))).collect(),
            languages: self.languages(),
            storage: self.storage(),
        }
    }

    fn courses(&self) -> Vec<InstalledCourse> {
        let name_of = |tag: &language::LanguageTag| {
            self.installation.languages.get(tag).map_or_else(|| tag.to_string(), |known| known.name.clone())
        };
        let course = |shelved: &installation::Shelved| {
            let (name, language) = title(shelved, self.language);
            InstalledCourse {
                title: self.on_screen(&name, &language),
                direction: direction_of(&self.installation.languages, &language),
                language: language.to_string(),
                version: shelved.course.version.clone(),
                languages: shelved.course.words.keys().map(name_of).collect(),
                errors: count(shelved.errors()),
            }
        };
        self.shelf.courses().map(course).collect()
    }

    /// What each language of the app and of the courses here can do.
    pub(super) fn languages(&self) -> Vec<LanguageHere> {
        let voice = EspeakVoice::open().ok();
        let recogniser = PhonesRecogniser::built_in().ok();
        let here = |known: &Language| LanguageHere {
            tag: known.tag.to_string(),
            name: known.name.clone(),
            direction: direction(known.direction),
            speaks: voice.as_ref().is_some_and(|voice| voice.speaks(&known.tag)),
            hears: recogniser.as_ref().is_some_and(|recogniser| recogniser.pronounces(&known.tag)),
        };
        let of_courses = |tag: &LanguageTag| self.shelf.courses().any(|shelved| shelved.course.words.contains_key(tag));
        let is_used = |known: &&Language| self.installation.locales.speaks(&known.tag) || of_courses(&known.tag);
        self.installation.languages.iter().filter(is_used).map(here).collect()
    }

    fn storage(&self) -> Storage {
        let home = &self.installation.home;
        let (courses, models) = (size(&home.data.join("lessons"), DEEPEST), size(&home.models(), DEEPEST));
        let members = size(&home.data, DEEPEST).saturating_sub(courses + models);
        Storage { members, courses, models, free: free(&home.data) }
    }
}

/// The bytes in a folder. Links are not followed.
fn size(folder: &Path, depth: u32) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let of_entry = |entry: fs::DirEntry| match entry.metadata() {
        Ok(about) if about.is_dir() && depth > 0 => size(&entry.path(), depth - 1),
        Ok(about) if about.is_file() => about.len(),
        _ => 0,
    };
    entries.map(of_entry).sum()
}

/// The bytes that are free where a folder lies.
fn free(folder: &Path) -> u64 {
    rustix::fs::statvfs(folder).map(|about| about.f_bavail.saturating_mul(about.f_frsize)).unwrap_or_default()
}
