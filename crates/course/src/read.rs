//! The reader: the files of a course in order, each handed to what knows it.

use std::collections::BTreeMap;

use language::{LanguageTable, LanguageTag};

use crate::course_file::{self, Header};
use crate::files::Files;
use crate::lesson_file;
use crate::media::{self, Pictures};
use crate::report::{Problems, quoted};
use crate::word_keys::{LeftOut, Structure};
use crate::words_file::{self, WordsFile};
use crate::{Course, Lesson, LessonId, Problem, ProblemKind, Source, Words};
use crate::{complete, limits, paths, wordings};

/// What stands for the language of a course without any; BCP 47's word for "undetermined".
const NO_LANGUAGE: &str = "und";

/// Reads a course.
///
/// The course is absent only when not even its name could be read, or when it is written in
/// another version of the format. Whatever else is wrong is left out of it and listed, in the
/// order of the files: `course.toml`, the lessons, the words, the clips.
pub fn read(source: &dyn Source) -> (Option<Course>, Vec<Problem>) {
    let mut problems = Problems::default();
    let course = read_course(source, &mut problems);
    (course, problems.into_list())
}

fn read_course(source: &dyn Source, problems: &mut Problems) -> Option<Course> {
    let mut files = Files::new(source);
    let mut header = {
        let mut report = problems.of(course_file::NAME);
        let document = files.load(course_file::NAME, limits::STRUCTURE_BYTES, &mut report)?;
        course_file::read(&document, &mut report)?
    };
    let mut pictures = Pictures::default();
    let picture = header.picture.take();
    let picture = picture.and_then(|named| pictures.check(named, source, &mut problems.of(course_file::NAME)));
    let mut left_out = LeftOut::default();
    let lessons: Vec<Lesson> = header
        .lessons
        .iter()
        .filter_map(|id| read_lesson(id, source, &mut files, &mut pictures, &mut left_out, problems))
        .collect();
    report_unlisted(&header, source, problems);
    let (source_language, words) =
        read_words(&header, &Structure::new(&lessons, &left_out), source, &mut files, problems)?;
    Some(Course {
        id: header.id,
        version: header.version,
        licence: header.licence,
        source_language,
        picture,
        after: header.after,
        credits: header.credits,
        lessons,
        words,
    })
}

fn read_lesson(
    id: &LessonId,
    source: &dyn Source,
    files: &mut Files<'_>,
    pictures: &mut Pictures,
    left_out: &mut LeftOut,
    problems: &mut Problems,
) -> Option<Lesson> {
    let name = format!("{id}.toml");
    let mut report = problems.of(&name);
    let document = files.load(&name, limits::STRUCTURE_BYTES, &mut report);
    let file = document.map(|document| lesson_file::read(&document, &mut report)).unwrap_or_default();
    left_out.steps.extend(file.left_out.keys().map(|step| (id.clone(), step.clone())));
    let mut drafts = file.steps;
    for draft in &mut drafts {
        let picture = draft.picture.take();
        draft.step.picture = picture.and_then(|named| pictures.check(named, source, &mut report));
    }
    if drafts.is_empty() {
        report.add(None, ProblemKind::StepsAbsent { lesson: id.to_string() });
        left_out.lessons.insert(id.clone());
        return None;
    }
    let picture = file.picture.and_then(|named| pictures.check(named, source, &mut report));
    Some(Lesson { id: id.clone(), picture, steps: paths::resolve(drafts, &file.left_out, &mut report) })
}

/// A lesson that lies beside the others but is not listed is most likely forgotten.
fn report_unlisted(header: &Header, source: &dyn Source, problems: &mut Problems) {
    for name in source.list("", limits::LISTED_NAMES) {
        let Some(stem) = name.strip_suffix(".toml").filter(|_| name != course_file::NAME) else {
            continue;
        };
        if !header.lessons.iter().any(|lesson| lesson.as_str() == stem) {
            let kind = ProblemKind::LessonUnlisted { lesson: quoted(stem) };
            problems.of(course_file::NAME).add(None, kind);
        }
    }
}

/// The source language, and the words of all languages.
fn read_words(
    header: &Header,
    structure: &Structure<'_>,
    source: &dyn Source,
    files: &mut Files<'_>,
    problems: &mut Problems,
) -> Option<(LanguageTag, BTreeMap<LanguageTag, Words>)> {
    let tags = languages(source, problems);
    let source_language = header.source.clone().or_else(|| tags.first().cloned());
    let source_language = source_language.or_else(|| NO_LANGUAGE.parse().ok())?;
    if !tags.contains(&source_language) {
        problems.of(&words_name(&source_language)).add(None, ProblemKind::FileAbsent {});
    }
    let table = LanguageTable::built_in();
    let mut all: BTreeMap<LanguageTag, WordsFile> = BTreeMap::new();
    for tag in tags {
        let name = words_name(&tag);
        let mut report = problems.of(&name);
        if table.get(&tag).is_none() {
            report.add(None, ProblemKind::LanguageUnknown { language: tag.to_string() });
        }
        let Some(document) = files.load(&name, limits::WORDS_BYTES, &mut report) else {
            continue;
        };
        let mut file = words_file::read(&document, structure, &mut report);
        wordings::check(&mut file, structure, &wordings::language_of(&tag, &table), &mut report);
        all.insert(tag, file);
    }
    let source_words = all.get(&source_language).map(|file| file.words.clone());
    for (tag, file) in &all {
        let source_words = source_words.as_ref().filter(|_| *tag != source_language);
        complete::report_absent(file, source_words, structure, &mut problems.of(&words_name(tag)));
    }
    for (tag, file) in &mut all {
        let folder = format!("voice/{tag}");
        let name = format!("{folder}/clips.toml");
        let mut report = problems.of(&name);
        if let Some(document) = files.load_if_there(&name, limits::WORDS_BYTES, &mut report) {
            media::attach_clips(&folder, &document, file, structure, source, &mut report);
        }
    }
    Some((source_language, all.into_iter().map(|(tag, file)| (tag, file.words)).collect()))
}

fn words_name(tag: &LanguageTag) -> String {
    format!("words/{tag}.ftl")
}

/// The languages of which there are words files, in order.
fn languages(source: &dyn Source, problems: &mut Problems) -> Vec<LanguageTag> {
    let mut tags = Vec::new();
    for name in source.list("words", limits::LISTED_NAMES) {
        let stem = name.strip_suffix(".ftl");
        // The file must be named exactly as the tag is written, or two files could be one language.
        let tag = stem.and_then(|stem| stem.parse::<LanguageTag>().ok().filter(|tag| tag.as_str() == stem));
        match tag {
            Some(tag) => tags.push(tag),
            None => problems.of("words").add(None, ProblemKind::FileUnexpected { name: quoted(&name) }),
        }
    }
    if tags.len() > limits::LANGUAGES {
        let kind = ProblemKind::TooMany { key: "language".to_owned(), limit: limits::LANGUAGES };
        problems.of("words").add(None, kind);
        tags.truncate(limits::LANGUAGES);
    }
    tags
}
