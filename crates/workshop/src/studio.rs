//! Where clips are kept: the folder of a language's voice, and its list of clips.

use std::fs;
use std::path::{Path, PathBuf};

use course::Source;
use language::LanguageTag;
use speech::Pcm;

use crate::WorkshopError;
use crate::clips_list::{ClipEntry, ClipsList, clip_name};
use crate::gate::{clips_file, text};
use crate::ports::ClipCodec;
use crate::script::Passage;
use crate::writing::write_within;

/// The clips of one language of a course.
pub struct Studio<'a> {
    course: PathBuf,
    /// The folder of the language's voice, as a name inside the course.
    folder: String,
    clips: ClipsList,
    codec: &'a dyn ClipCodec,
    /// Files whose words have a newer clip: they go once the list no longer names them.
    replaced: Vec<String>,
}

impl<'a> Studio<'a> {
    /// The clips of a language of the course in a folder, which are read from `source`.
    ///
    /// # Errors
    /// The list of clips has something in it that would be lost.
    pub fn open(
        course: &Path,
        source: &dyn Source,
        language: &LanguageTag,
        codec: &'a dyn ClipCodec,
    ) -> Result<Self, WorkshopError> {
        let clips = clips(source, language)?;
        Ok(Self { course: course.to_owned(), folder: format!("voice/{language}"), clips, codec, replaced: Vec::new() })
    }

    /// Which clips there are.
    #[must_use]
    pub fn clips(&self) -> &ClipsList {
        &self.clips
    }

    /// Keeps a sound as the clip of a passage, in place of the one that was there; [`Studio::save`] makes it
    /// known.
    ///
    /// # Errors
    /// It cannot be encoded or written.
    pub fn keep(&mut self, passage: &Passage, sound: &Pcm, synthetic: bool) -> Result<(), WorkshopError> {
        let sha256 = course::clip_hash(&passage.text);
        let file = clip_name(&passage.key, &sha256, synthetic);
        write_within(&self.course, &format!("{}/{file}", self.folder), &self.codec.encode(sound)?)?;
        let before = self.clips.put(&passage.key, ClipEntry { file, sha256 });
        // What a person recorded is not taken away by a machine, even where it speaks other words by now.
        let goes = |before: &ClipEntry| !synthetic || before.is_synthetic();
        self.replaced.extend(before.filter(goes).map(|before| before.file));
        Ok(())
    }

    /// Writes the list of clips, and takes away the files that it no longer names.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn save(&mut self) -> Result<(), WorkshopError> {
        write_within(&self.course, &format!("{}/clips.toml", self.folder), self.clips.text().as_bytes())?;
        for file in std::mem::take(&mut self.replaced) {
            let is_name = !file.contains(['/', '\\']) && !file.starts_with('.');
            if is_name && !self.clips.names(&file) {
                // A file that stays does no harm: the gate names it as one that nothing uses.
                let _ = fs::remove_file(self.course.join(&self.folder).join(file));
            }
        }
        Ok(())
    }
}

/// The list of clips of a language; an empty one where there is none.
///
/// # Errors
/// It has something in it that is not understood.
pub fn clips(source: &dyn Source, language: &LanguageTag) -> Result<ClipsList, WorkshopError> {
    let file = clips_file(language);
    match text(source, &file) {
        Some(text) => ClipsList::read(&text).map_err(|_| WorkshopError::ClipsUnreadable { file }),
        None => Ok(ClipsList::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::CodecError;
    use crate::script::{PassageState, passages};
    use crate::test_courses::{mill, read};

    struct Bare;

    impl ClipCodec for Bare {
        fn encode(&self, sound: &Pcm) -> Result<Vec<u8>, CodecError> {
            Ok(vec![1; sound.samples.len()])
        }
        fn decode(&self, _: &[u8]) -> Result<Pcm, CodecError> {
            Err(CodecError(String::new()))
        }
    }

    #[test]
    fn a_recording_takes_the_place_of_a_synthetic_clip() {
        let folder = tempfile::tempdir().unwrap();
        let course = read(&mill());
        let sw: LanguageTag = "sw".parse().unwrap();
        let mut studio = Studio::open(folder.path(), &mill(), &sw, &Bare).unwrap();
        let passage = passages(&course, &sw, studio.clips()).remove(2);
        let sound = Pcm { samples: vec![0.0; 3], rate: 16_000 };
        let names = || {
            let files = fs::read_dir(folder.path().join("voice/sw")).unwrap();
            let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        studio.keep(&passage, &sound, true).unwrap();
        studio.save().unwrap();
        assert_eq!(
            names(),
            ["clips.toml", "synthetic-mill--story-1a2b.opus"]
                .map(|name| name.replace("1a2b", &course::clip_hash(&passage.text)[..8]))
        );
        studio.keep(&passage, &sound, false).unwrap();
        studio.save().unwrap();
        assert_eq!(names().len(), 2);
        assert_eq!(passages(&course, &sw, studio.clips())[2].state, PassageState::Recorded);
    }

    #[test]
    fn a_list_that_is_not_understood_is_left_alone() {
        let source = mill().with("voice/sw/clips.toml", "[clip]\n\"a\" = 5\n");
        assert!(matches!(clips(&source, &"sw".parse().unwrap()), Err(WorkshopError::ClipsUnreadable { .. })));
    }
}
