//! How long a large course takes at the gate and in the building: 200 lessons in 20 languages, as large as the reader
//! accepts. `cargo run --release -p workshop --example bench_workshop [FOLDER]` measures in memory; with a folder it
//! also writes the course there, so that `sauti course check FOLDER` can be timed with the pronunciation of espeak-ng.
//!
//! Goals: checked within 10 s, built within 60 s, on two cores.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use course::{MemorySource, Source};
use language::{LanguageTable, LanguageTag};
use workshop::{Gate, Measures, Pronunciation};

const LESSONS: usize = 200;
const LANGUAGES: [&str; 20] = [
    "en", "ar", "es", "fr", "hi", "pt", "sw", "tr", "de", "it", "nl", "pl", "ru", "id", "vi", "bn", "ta", "ur", "fa",
    "am",
];
/// Say and ask, in turn.
const STEPS: usize = 8;

/// Letters stand for phones.
struct Letters;

impl Pronunciation for Letters {
    fn phones(&self, text: &str, _: &LanguageTag) -> Option<Vec<String>> {
        Some(text.chars().filter(|letter| letter.is_alphabetic()).map(String::from).collect())
    }
}

fn lesson_name(number: usize) -> String {
    format!("lesson-{number}")
}

fn structure() -> String {
    let mut text = String::new();
    for step in 0..STEPS {
        let kind = if step % 2 == 0 {
            "kind = \"say\"".to_owned()
        } else {
            "kind = \"choice\"\nanswers = [\"a\", \"b\", \"c\"]\nright = [\"a\"]".to_owned()
        };
        let _ = writeln!(text, "[[step]]\nid = \"s{step}\"\n{kind}\n");
    }
    text
}

/// Words of one language: a lesson has about two kilobytes, so that all of them are just within the limits.
fn words(language: &str) -> String {
    let word = |seed: usize| {
        let syllables = ["ka", "mi", "lo", "te", "su", "ra", "no", "pe", "di", "zu", "ba", "fi"];
        (0..3).map(|place| syllables[(seed * 7 + place * 5 + seed / 12) % syllables.len()]).collect::<String>()
    };
    let sentence =
        |seed: usize, count: usize| (0..count).map(|place| word(seed + place * 3)).collect::<Vec<_>>().join(" ");
    let mut text = format!("course = {language} {}\n", word(1));
    for lesson in 0..LESSONS {
        let name = lesson_name(lesson);
        let _ = writeln!(text, "\n{name} = {}", sentence(lesson, 3));
        for step in 0..STEPS {
            let seed = lesson * 31 + step * 17;
            let _ = writeln!(text, "{name}--s{step} = {}. {}.", sentence(seed, 9), sentence(seed + 5, 6));
            if step % 2 == 1 {
                for (place, answer) in ["a", "b", "c"].into_iter().enumerate() {
                    let seed = seed + place * 41;
                    let _ = writeln!(text, "    .answer-{answer} = {}", sentence(seed, 3));
                    let _ = writeln!(text, "    .said-{answer} = {} | {}", word(seed), sentence(seed + 2, 2));
                }
            }
        }
    }
    text
}

fn source() -> BTreeMap<String, String> {
    let list: Vec<String> = (0..LESSONS).map(|number| format!("{:?}", lesson_name(number))).collect();
    let head = "format = 1\nid = \"large\"\nversion = \"1.0.0\"\nlicence = \"CC-BY-SA-4.0\"\nsource = \"en\"\n";
    let credits = "[[credits]]\nrole = \"author\"\nname = \"Nobody\"\n";
    let mut files =
        BTreeMap::from([("course.toml".to_owned(), format!("{head}lessons = [{}]\n{credits}", list.join(", ")))]);
    files.extend((0..LESSONS).map(|number| (format!("{}.toml", lesson_name(number)), structure())));
    files.extend(LANGUAGES.map(|language| (format!("words/{language}.ftl"), words(language))));
    files
}

fn main() {
    let files = source();
    let bytes: usize = files.values().map(String::len).sum();
    let memory = files.iter().fold(MemorySource::new(), |memory, (name, text)| memory.with(name, text.as_str()));
    if let Some(folder) = std::env::args().nth(1).map(PathBuf::from) {
        for (name, text) in &files {
            workshop::write_file(&folder.join(name), text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    let begin = Instant::now();
    let (course, problems) = course::read(&memory as &dyn Source);
    let course = course.unwrap_or_else(|| panic!("{problems:?}"));
    let read = begin.elapsed();
    let gate = Gate {
        course: &course,
        source: &memory,
        languages: &LanguageTable::built_in(),
        measures: &Measures::built_in(),
        clips: &BTreeMap::new(),
        pronunciation: Some(&Letters),
    };
    let faults = gate.faults();
    let checked = begin.elapsed();
    println!("{LESSONS} lessons, {} languages, {} KiB of text", course.words.len(), bytes / 1024);
    println!(
        "read {:.2} s, {} problems; checked {:.2} s (goal 10), {} faults",
        read.as_secs_f64(),
        problems.len(),
        checked.as_secs_f64(),
        faults.len()
    );
    let out = std::env::temp_dir().join(format!("bench-workshop-{}.sauti", std::process::id()));
    let begin = Instant::now();
    let built = workshop::build(&course, &memory, &out).unwrap_or_else(|error| panic!("{error}"));
    println!(
        "built {:.2} s (goal 60), {} files, {} KiB",
        begin.elapsed().as_secs_f64(),
        built.files,
        built.bytes / 1024
    );
    let _ = std::fs::remove_file(out);
}
