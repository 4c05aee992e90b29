//! A new course: a worked example of two lessons that is in order as it stands, to be changed piece by piece.

use std::fs;
use std::path::Path;

use course::{Course, MemorySource, WordKey};
use language::LanguageTag;
use locale::{Locales, Message};

use crate::WorkshopError;
use crate::script;
use crate::translating::translation;
use crate::writing::write_within;

/// The structure of the example; its words are in `locales/` under `example-<message>`.
const STRUCTURE: [(&str, &str); 3] = [
    ("course.toml", include_str!("../template/course.toml")),
    ("putting-together.toml", include_str!("../template/putting-together.toml")),
    ("deciding-together.toml", include_str!("../template/deciding-together.toml")),
];

/// What a course is called whose folder has a name of other letters than a to z.
const UNNAMED: &str = "our-course";

/// The longest name of a course, in bytes.
const LONGEST_ID: usize = 64;

/// What is to be begun.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// The folder; it must be empty or not there yet.
    pub folder: &'a Path,
    /// The language of the course.
    pub language: &'a LanguageTag,
    /// The language in which the example is written where the app has no words in the course's.
    pub otherwise: &'a LanguageTag,
    /// The course's title.
    pub title: Option<&'a str>,
}

/// What was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    /// The course's name.
    pub id: String,
    /// The language in which it is written.
    pub source: LanguageTag,
    /// Its files, as names inside the course.
    pub files: Vec<String>,
}

/// Writes a new course. In a language that the app has no words in, the example is written in another one, and
/// the words file of the course's language waits to be filled.
///
/// # Errors
/// The folder is not empty, or cannot be written.
pub fn start(locales: &Locales, start: &Start<'_>) -> Result<Started, WorkshopError> {
    let is_empty = fs::read_dir(start.folder).map_or(true, |mut entries| entries.next().is_none());
    if !is_empty {
        return Err(WorkshopError::FolderNotEmpty(start.folder.to_owned()));
    }
    let source = if locales.speaks(start.language) { start.language } else { start.otherwise };
    let id = id_of(start.folder);
    let text = |key: &str| locales.text(source, &Message::new(key));
    let author = text("example-author");
    let fill = |structure: &str| {
        structure.replace("{id}", &id).replace("{source}", source.as_str()).replace("{author}", &author)
    };
    let mut files: Vec<(String, String)> = Vec::new();
    for (name, structure) in STRUCTURE {
        let note = if name == "course.toml" { text("example-note-course") } else { text("example-note-lesson") };
        files.push((name.to_owned(), format!("{}\n{}", comment(&note), fill(structure))));
    }
    let in_memory = |files: &[(String, String)]| {
        let add = |memory: MemorySource, (name, text): &(String, String)| memory.with(name, text.as_str());
        course::read(&files.iter().fold(MemorySource::new(), add)).0
    };
    if let Some(structure) = in_memory(&files) {
        let note = comment(&text("example-note-words"));
        let words = format!("{note}\n{}", words(&structure, locales, source, start.title).trim_start());
        files.push((format!("words/{source}.ftl"), words.clone()));
        if let Some(written) = in_memory(&files).filter(|_| source != start.language) {
            files.push((format!("words/{}.ftl", start.language), translation(&written, &words, None).text));
        }
    }
    for (name, text) in &files {
        write_within(start.folder, name, text.as_bytes())?;
    }
    let files = files.into_iter().map(|(name, _)| name).collect();
    Ok(Started { id, source: source.clone(), files })
}

/// The words of the example in a language.
fn words(structure: &Course, locales: &Locales, language: &LanguageTag, title: Option<&str>) -> String {
    let text = |name: &str| {
        let key = format!("example-{name}");
        let text = locales.text(language, &Message::new(key.as_str()));
        // Not every step has a hint or a reply: where there is no message, there are no words.
        (text != key).then_some(text)
    };
    let mut words = String::new();
    for key in script::keys(structure) {
        let name = key.name();
        let own = title.filter(|_| key == WordKey::CourseTitle).map(one_line);
        if let Some(text) = own.or_else(|| text(&name)) {
            words.push_str(&entry(&name, &text));
        }
        if let Some(name) = key.wordings_name() {
            words.extend(text(&name).map(|text| entry(&name, &text)));
        }
    }
    words
}

/// A text that somebody typed, as a value of Fluent.
fn one_line(text: &str) -> String {
    course::with_braces_quoted(text.trim()).replace('\n', " ")
}

fn entry(name: &str, text: &str) -> String {
    let text = text.replace('\n', "\n    ");
    match name.split_once('.') {
        None if name.contains("--") => format!("{name} = {text}\n"),
        None => format!("\n{name} = {text}\n"),
        Some((_, attribute)) => format!("    .{attribute} = {text}\n"),
    }
}

/// A note at the head of a file.
fn comment(text: &str) -> String {
    text.lines().map(|line| format!("# {line}\n")).collect()
}

/// The name of a course, made of its folder's name.
fn id_of(folder: &Path) -> String {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    let words: Vec<&str> = name
        .split(|letter: char| !letter.is_ascii_lowercase() && !letter.is_ascii_digit())
        .filter(|word| !word.is_empty())
        .collect();
    let mut id = words.join("-");
    id.truncate(LONGEST_ID);
    let id = id.trim_end_matches('-').to_owned();
    if id.parse::<course::CourseId>().is_ok() { id } else { UNNAMED.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(language: &str, title: Option<&str>) -> (Started, Course, Vec<course::Problem>) {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("Our Mill");
        let (language, otherwise) = (language.parse().unwrap(), "en".parse().unwrap());
        let what = Start { folder: &place, language: &language, otherwise: &otherwise, title };
        let started = start(&Locales::built_in(), &what).unwrap();
        let add = |memory: MemorySource, name: &String| memory.with(name, fs::read(place.join(name)).unwrap());
        let (course, problems) = course::read(&started.files.iter().fold(MemorySource::new(), add));
        (started, course.unwrap(), problems)
    }

    #[test]
    fn a_new_course_is_in_order_as_it_stands() {
        let (started, course, problems) = begun("en", None);
        assert_eq!(problems, []);
        assert_eq!((started.id.as_str(), started.source.as_str()), ("our-mill", "en"));
        assert_eq!(course.lessons.len(), 2);
        assert!(course.lessons.iter().all(|lesson| lesson.steps.len() >= 4));
    }

    #[test]
    fn it_may_have_any_title() {
        for title in ["Our {mill}", "Kinu \"chetu\"", "a\nb"] {
            let (_, course, problems) = begun("sw", Some(title));
            assert_eq!(problems, [], "{title}");
            let words = course.words(&"sw".parse().unwrap()).unwrap();
            assert_eq!(words.line(&WordKey::CourseTitle).unwrap().text, title.replace('\n', " "));
        }
    }

    #[test]
    fn a_language_without_words_of_the_app_gets_a_file_to_fill() {
        let (started, _, problems) = begun("luo", None);
        assert_eq!(started.source.as_str(), "en");
        assert!(started.files.contains(&"words/luo.ftl".to_owned()));
        assert!(problems.iter().any(|problem| problem.file == "words/luo.ftl" && problem.kind.code() == "text-empty"));
    }

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("mine.txt"), "x").unwrap();
        let language = "en".parse().unwrap();
        let what = Start { folder: folder.path(), language: &language, otherwise: &language, title: None };
        assert!(matches!(start(&Locales::built_in(), &what), Err(WorkshopError::FolderNotEmpty(_))));
    }

    #[test]
    fn a_course_is_named_after_its_folder() {
        let check = |folder: &str, expected: &str| assert_eq!(id_of(Path::new(folder)), expected);
        check("/home/asha/Our Mill", "our-mill");
        check("kinu_2", "kinu-2");
        check("2026", UNNAMED);
        check("تعاونية", UNNAMED);
        check("/", UNNAMED);
    }
}
