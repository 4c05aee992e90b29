//! The courses that ship with the app: every language through every kind of file.

use std::path::{Path, PathBuf};

use course::MemorySource;
use exchange::{WordsFile, catalogue, merge};

use crate::formats::{ALL, codes, tag};

fn lessons() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons")
}

/// Each course with the names and texts of its files, pictures left out.
fn courses() -> Vec<(String, Vec<(String, String)>)> {
    let mut courses = Vec::new();
    for folder in std::fs::read_dir(lessons()).unwrap().map(|entry| entry.unwrap().path()) {
        let mut files = Vec::new();
        for part in [folder.clone(), folder.join("words")] {
            for path in
                std::fs::read_dir(part).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file())
            {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
                files.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
        files.sort();
        courses.push((folder.file_name().unwrap().to_str().unwrap().to_owned(), files));
    }
    courses
}

fn each_language(check: impl Fn(&str, &WordsFile, &str, &str)) {
    for (course, files) in courses() {
        let english = files.iter().find(|(name, _)| name == "words/en.ftl").unwrap();
        let (source, _) = WordsFile::read(english.1.as_bytes());
        for (name, text) in &files {
            if let Some(language) = name.strip_prefix("words/").and_then(|name| name.strip_suffix(".ftl")) {
                check(&course, &source, language, text);
            }
        }
    }
}

#[test]
fn words_come_back_as_they_went() {
    each_language(|course, source, language, text| {
        let (target, problems) = WordsFile::read(text.as_bytes());
        assert_eq!(codes(&problems), [""; 0], "{course} {language}");
        assert_eq!(target.text(), text, "what is read is written again");
        let there = catalogue(course, (&tag("en"), source), (&tag(language), Some(&target)));
        for format in ALL {
            let file = (format.write)(&there);
            let (back, problems) = (format.read)(file.as_bytes());
            assert_eq!(codes(&problems), [""; 0], "{course} {language} {}", format.name);
            assert_eq!(back.units, there.units);
            let from_nothing = merge(None, &back, source);
            assert_eq!(codes(&from_nothing.problems), [""; 0]);
            assert_eq!(from_nothing.words.text(), target.canonical(), "{course} {language} {}", format.name);
            let into_itself = merge(Some(&target), &back, source);
            assert_eq!((into_itself.changed, into_itself.words.text().as_str()), (0, text));
        }
    });
}

#[test]
fn a_file_written_anew_says_the_same() {
    for (name, files) in courses() {
        let source = |anew: bool| {
            files.iter().fold(MemorySource::new(), |source, (name, text)| {
                let text = if anew && name.ends_with(".ftl") {
                    WordsFile::read(text.as_bytes()).0.canonical()
                } else {
                    text.clone()
                };
                source.with(name, text)
            })
        };
        let (before, after) = (course::read(&source(false)).0.unwrap(), course::read(&source(true)).0.unwrap());
        assert_eq!(before.words, after.words, "{name}");
    }
}
