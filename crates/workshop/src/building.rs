//! A course as one file, to be handed out: a pack, in which the same course has the same bytes.

use std::collections::BTreeSet;
use std::path::Path;

use course::{Course, Source};
use pack::{About, FileEntry, Kind, Manifest, PackError, Part, Person};
use unicode_normalization::UnicodeNormalization;

use crate::WorkshopError;
use crate::gate::clips_file;
use crate::writing::write_with;

/// What was built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    /// Files in it.
    pub files: usize,
    /// Its size, in bytes.
    pub bytes: u64,
    /// The hash of its manifest, in hexadecimal: the same for the same course.
    pub hash: String,
}

/// Writes a course as one file. Only what the course uses goes into it: a picture that nothing shows, a clip of
/// words that have changed, and whatever else lies in the folder stay behind.
///
/// # Errors
/// The course has something that no pack may have, a file cannot be read, or the pack not be written.
pub fn build(course: &Course, source: &dyn Source, out: &Path) -> Result<Built, WorkshopError> {
    let mut entries = Vec::new();
    for name in names(course, source) {
        let part = Part::from_name(&name).ok_or_else(|| WorkshopError::NotForAPack(name.clone()))?;
        let bytes = bytes(source, &name, &part)?;
        entries.push(FileEntry::of(part, &mut bytes.as_slice())?);
    }
    let manifest = Manifest::of(about(course)?, entries)?;
    // A file of several pieces is read once and not once for each.
    let mut kept: Option<(Part, Vec<u8>)> = None;
    write_with(out, |file| {
        pack::write(&manifest, file, |entry, piece| {
            if kept.as_ref().is_none_or(|(part, _)| *part != entry.part) {
                let bytes = bytes(source, &entry.part.name(), &entry.part).map_err(|_| PackError::CutShort)?;
                kept = Some((entry.part.clone(), bytes));
            }
            let bytes = kept.as_ref().map_or(&[][..], |(_, bytes)| bytes);
            let from = usize::try_from(piece.offset).unwrap_or(usize::MAX).min(bytes.len());
            let size = usize::try_from(piece.size).unwrap_or(usize::MAX).min(bytes.len() - from);
            Ok(bytes[from..from + size].to_vec())
        })
        .map_err(WorkshopError::from)
    })?;
    Ok(Built { files: manifest.files().len(), bytes: manifest.one_file_bytes(), hash: manifest.hash().to_string() })
}

fn bytes(source: &dyn Source, name: &str, part: &Part) -> Result<Vec<u8>, WorkshopError> {
    source
        .bytes(name, part.limit())
        .map_err(|error| WorkshopError::file(name, std::io::Error::other(error.to_string())))
}

/// The names of the files that the course uses.
fn names(course: &Course, source: &dyn Source) -> BTreeSet<String> {
    let mut names = BTreeSet::from(["course.toml".to_owned()]);
    let mut picture = |name: &Option<String>| names.extend(name.iter().map(|name| format!("pictures/{name}")));
    picture(&course.picture);
    for lesson in &course.lessons {
        picture(&lesson.picture);
        lesson.steps.iter().for_each(|step| picture(&step.picture));
    }
    names.extend(course.lessons.iter().map(|lesson| format!("{}.toml", lesson.id)));
    for (language, words) in &course.words {
        names.insert(format!("words/{language}.ftl"));
        let clips: Vec<String> = words.lines().filter_map(|(_, line)| Some(line.clip.as_ref()?.name.clone())).collect();
        let list = clips_file(language);
        if !clips.is_empty() && source.size(&list).is_ok() {
            names.insert(list);
        }
        names.extend(clips);
    }
    names
}

/// What the pack says of the course.
fn about(course: &Course) -> Result<About, WorkshopError> {
    let unfit = |value: &str| WorkshopError::NotForAPack(value.to_owned());
    // A voice wants Arabic marks in another order than Unicode's; a title in a list is compared and shown.
    let composed = |text: &str| text.replace('\n', " ").nfc().collect();
    let title = |words: &course::Words| Some(composed(&words.line(&course::WordKey::CourseTitle)?.text));
    let titles = course.words.iter().filter_map(|(language, words)| Some((language.clone(), title(words)?)));
    Ok(About {
        kind: Kind::Course,
        id: course.id.as_str().parse().map_err(|_| unfit(course.id.as_str()))?,
        version: course.version.parse().map_err(|_| unfit(&course.version))?,
        titles: titles.collect(),
        languages: course.words.keys().cloned().collect(),
        licence: course.licence.parse().map_err(|_| unfit(&course.licence))?,
        people: course.credits.iter().map(person).collect(),
        replaces: None,
        needs: None,
    })
}

fn person(credit: &course::Credit) -> Person {
    let role = match credit.role {
        course::Role::Author => pack::Role::Author,
        course::Role::Translator => pack::Role::Translator,
        course::Role::Voice => pack::Role::Voice,
        course::Role::Reviewer => pack::Role::Reviewer,
        course::Role::Illustrator => pack::Role::Illustrator,
        course::Role::Funder => pack::Role::Funder,
    };
    Person { role, name: credit.name.nfc().collect(), language: credit.language.clone() }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};

    use pack::PackReader;

    use super::*;
    use crate::test_courses::{mill, read};

    fn built(source: &course::MemorySource) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("mill.sauti");
        build(&read(source), source, &out).unwrap();
        fs::read(out).unwrap()
    }

    #[test]
    fn a_title_whose_marks_a_voice_wants_in_its_own_order_is_packed() {
        let words = str::from_utf8(&mill().bytes("words/en.ftl", 1 << 20).unwrap()).unwrap().to_owned();
        let end = words.find("\n").unwrap();
        // Shadda before the vowel, as Arabic is written for the voice.
        let arabic = format!("course = \u{645}\u{651}\u{64e}{}", &words[end..]);
        assert!(!built(&mill().with("words/en.ftl", arabic)).is_empty());
    }

    #[test]
    fn the_same_course_has_the_same_bytes() {
        assert_eq!(built(&mill()), built(&mill()));
        let beside = mill().with("notes.txt", "x").with("pictures/unused.png", "x");
        assert_eq!(built(&mill()), built(&beside));
        assert_ne!(built(&mill()), built(&mill().with("words/sw.ftl", "course = Kinu\n")));
    }

    #[test]
    fn what_is_in_the_file_is_the_course() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("mill.sauti");
        let done = build(&read(&mill()), &mill(), &out).unwrap();
        let mut reader = PackReader::open(File::open(&out).unwrap()).unwrap();
        let mut unpacked = course::MemorySource::new();
        while let Some(piece) = reader.next_piece().unwrap() {
            unpacked = unpacked.with(&piece.part.name(), piece.bytes);
        }
        assert_eq!(read(&unpacked), read(&mill()));
        assert_eq!(done.bytes, fs::metadata(&out).unwrap().len());
        assert_eq!(done.files, 4);
    }
}
