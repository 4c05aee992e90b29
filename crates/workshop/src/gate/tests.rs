use course::MemorySource;
use speech::Pcm;

use super::*;
use crate::clips_list::{ClipEntry, ClipsList, clip_name};
use crate::ports::{ClipCodec, CodecError};
use crate::script::passages;
use crate::test_courses::{EN, SW, mill, read};
use crate::translating::translation;

/// Every letter is a phone; it has no phones for what it does not know.
struct Letters;

impl Pronunciation for Letters {
    fn phones(&self, text: &str, _: &LanguageTag) -> Option<Vec<String>> {
        Some(
            text.chars()
                .filter(|letter| letter.is_alphabetic())
                .map(|letter| letter.to_lowercase().to_string())
                .collect(),
        )
    }
}

fn faults(source: &MemorySource) -> Vec<Fault> {
    faults_with(source, &BTreeMap::new())
}

fn faults_with(source: &MemorySource, clips: &BTreeMap<String, MeasuredClip>) -> Vec<Fault> {
    let (languages, measures) = (LanguageTable::built_in(), Measures::built_in());
    let course = read(source);
    let gate = Gate {
        course: &course,
        source,
        languages: &languages,
        measures: &measures,
        clips,
        pronunciation: Some(&Letters),
    };
    gate.faults()
}

fn check(source: &MemorySource, expected: &[(&str, Option<u32>, &str)]) {
    let found = faults(source);
    let found: Vec<_> = found.iter().map(|fault| (fault.file.as_str(), fault.line, fault.kind.code())).collect();
    assert_eq!(found, expected);
}

fn english(from: &str, to: &str) -> MemorySource {
    assert!(EN.contains(from));
    mill().with("words/en.ftl", EN.replace(from, to))
}

#[test]
fn a_good_course_passes() {
    check(&mill(), &[]);
}

#[test]
fn a_text_that_is_hard_to_hear_or_to_read_is_found() {
    let long = format!("We {}mill.", "and we ".repeat(12));
    check(&english("We bought a mill.", &long), &[("words/en.ftl", Some(3), "sentence-too-long")]);
    check(&english("We bought a mill.", "We bought 2 mills."), &[("words/en.ftl", Some(3), "text-figures")]);
    check(
        &english("Think of who paid.", "It cost USD, e.g. much."),
        &[("words/en.ftl", Some(5), "text-abbreviation"), ("words/en.ftl", Some(5), "text-abbreviation")],
    );
    check(&english("We bought a mill.", "We bought a мельница."), &[("words/en.ftl", Some(3), "text-foreign-script")]);
}

#[test]
fn answers_that_sound_alike_are_found() {
    let alike = [("words/en.ftl", Some(4), "answers-alike")];
    check(&english("The trader", "All of uz"), &alike);
    check(&english("we do | us", "thet rader"), &[("words/en.ftl", Some(4), "answers-same-sound")]);
}

#[test]
fn an_answer_that_nobody_would_say_is_found() {
    let long = "The man who came from the town with his lorry";
    check(&english("The trader", long), &[("words/en.ftl", Some(8), "answer-too-long")]);
    let short = format!("{long}\n    .said-him = the man");
    check(&english("The trader", &short), &[]);
}

#[test]
fn more_answers_than_a_listener_keeps_in_mind_are_found() {
    let many = ["a", "b", "c", "d", "e", "f"];
    let list = many.map(|name| format!("\"{name}\"")).join(", ");
    let lesson = format!("[[step]]\nid = \"which\"\nkind = \"choice\"\nanswers = [{list}]\nright = [\"a\"]\n");
    let answers: String = ["mango", "bread", "stone", "river", "cloud", "night"]
        .iter()
        .zip(many)
        .map(|(word, name)| format!("    .answer-{name} = {word}\n"))
        .collect();
    let words = format!("course = A\nmill = B\nmill--which = Which?\n{answers}");
    let source = mill().with("mill.toml", lesson).with("words/en.ftl", words.clone()).with("words/sw.ftl", words);
    check(&source, &[("mill.toml", Some(2), "answers-too-many")]);
}

#[test]
fn a_licence_that_binds_is_found() {
    let toml = String::from_utf8(mill().bytes("course.toml", 9999).unwrap()).unwrap();
    let with = |from: &str, to: &str| mill().with("course.toml", toml.replace(from, to));
    check(&with("CC-BY-SA-4.0", "CC-BY-NC-4.0"), &[("course.toml", Some(4), "licence-not-free")]);
    check(&with("CC-BY-SA-4.0", "LicenseRef-ours"), &[("course.toml", Some(4), "licence-not-free")]);
    check(&with("CC-BY-SA-4.0", "Ours-1.0"), &[("course.toml", Some(4), "licence-unknown")]);
    check(&with("\"author\"", "\"funder\""), &[("course.toml", None, "author-uncredited")]);
}

/// The smallest head of a PNG file that says how large it is.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

#[test]
fn pictures_that_a_small_screen_cannot_show_are_found() {
    let lesson = String::from_utf8(mill().bytes("mill.toml", 9999).unwrap()).unwrap();
    let with = |bytes: Vec<u8>| {
        let lesson = lesson.replace("kind = \"say\"", "kind = \"say\"\npicture = \"mill.png\"");
        mill().with("mill.toml", lesson).with("pictures/mill.png", bytes)
    };
    check(&with(png(800, 600)), &[]);
    check(&with(png(1_800, 600)), &[("mill.toml", Some(4), "picture-large")]);
    check(&with(png(9_000, 9_000)), &[("mill.toml", Some(4), "picture-too-many-pixels")]);
    check(&with(b"no picture".to_vec()), &[("mill.toml", Some(4), "picture-unreadable")]);
    check(&mill().with("pictures/mill.png", png(8, 8)), &[("pictures/mill.png", None, "picture-unused")]);
}

/// The course with a clip of everything, in each language.
fn recorded(source: MemorySource, course: &Course) -> MemorySource {
    let mut source = source;
    for language in course.words.keys() {
        let mut list = ClipsList::default();
        for passage in passages(course, language, &list.clone()) {
            let sha256 = course::clip_hash(&passage.text);
            let file = clip_name(&passage.key, &sha256, false);
            source = source.with(&format!("voice/{language}/{file}"), "clip");
            list.put(&passage.key, ClipEntry { file, sha256 });
        }
        source = source.with(&clips_file(language), list.text());
    }
    let toml = String::from_utf8(source.bytes("course.toml", 9999).unwrap()).unwrap();
    source.with("course.toml", format!("{toml}[[credits]]\nrole = \"voice\"\nname = \"Asha\"\n"))
}

#[test]
fn one_edited_sentence_makes_exactly_its_clips_stale_in_every_language() {
    let translated = translation(&read(&mill()), EN, Some(SW)).text;
    let source = mill().with("words/sw.ftl", translated.clone()).with("words/fr.ftl", translated);
    let source = recorded(source.clone(), &read(&source));
    assert_eq!(course::read(&source).1, []);
    check(&source, &[]);

    let edited = source.with("words/en.ftl", EN.replace("We bought a mill.", "We bought a new mill."));
    let stale: Vec<_> = course::read(&edited).1.into_iter().map(|problem| (problem.file, problem.kind)).collect();
    let key = || "mill--story".to_owned();
    assert_eq!(stale, [("voice/en/clips.toml".to_owned(), course::ProblemKind::ClipStale { key: key() })]);
    let of = |file: &str, kind| (file.to_owned(), kind);
    let outdated: Vec<_> = faults(&edited)
        .into_iter()
        .map(|fault| (fault.file, fault.kind))
        .filter(|(_, kind)| !matches!(kind, FaultKind::ClipsWanting { .. }))
        .collect();
    assert_eq!(
        outdated,
        [
            of("voice/fr/clips.toml", FaultKind::ClipOutdated { key: key() }),
            of("voice/sw/clips.toml", FaultKind::ClipOutdated { key: key() }),
            of("words/fr.ftl", FaultKind::TranslationStale { key: key() }),
            of("words/sw.ftl", FaultKind::TranslationStale { key: key() }),
        ]
    );
}

/// Decodes clips that say in their bytes what they are.
struct Named;

impl ClipCodec for Named {
    fn encode(&self, _: &Pcm) -> Result<Vec<u8>, CodecError> {
        Err(CodecError(String::new()))
    }

    fn decode(&self, clip: &[u8]) -> Result<Pcm, CodecError> {
        use crate::sound::test_sounds as sounds;
        match clip {
            b"good" => crate::prepare(&sounds::spoken()).map_err(|_| CodecError(String::new())),
            b"quiet" => Ok(sounds::quieter(&sounds::spoken(), 25.0)),
            b"clipped" => Ok(sounds::clipped(&sounds::spoken())),
            b"noisy" => Ok(sounds::with_noise(&sounds::spoken())),
            b"silent" => Ok(sounds::silence()),
            b"long" => Ok(Pcm { samples: sounds::spoken().samples.repeat(8), rate: 16_000 }),
            _ => Err(CodecError(String::new())),
        }
    }
}

#[test]
fn clips_that_cannot_be_heard_well_are_found() {
    let check = |bytes: &str, code: Option<&str>| {
        let hash = course::clip_hash("Tulinunua kinu.");
        let list = format!("[clip]\n\"mill--story\" = {{ file = \"a.opus\", sha256 = \"{hash}\" }}\n");
        let source = mill().with("voice/sw/a.opus", bytes).with("voice/sw/clips.toml", list);
        let clips = measure_clips(&read(&source), &source, &Named);
        let found = faults_with(&source, &clips);
        let found = found.iter().filter(|fault| fault.file == "voice/sw/clips.toml" && fault.line == Some(2));
        assert_eq!(found.map(|fault| fault.kind.code()).collect::<Vec<_>>(), Vec::from_iter(code), "{bytes}");
    };
    check("good", None);
    check("quiet", Some("clip-quiet"));
    check("clipped", Some("clip-clipped"));
    check("noisy", Some("clip-noisy"));
    check("silent", Some("clip-silent"));
    check("long", Some("clip-unlike-words"));
    check("damaged", Some("clip-unplayable"));
}

#[test]
fn a_language_that_nothing_speaks_needs_a_clip_of_everything() {
    let unserved = mill().with("words/qqa.ftl", SW);
    check(&unserved, &[("voice/qqa/clips.toml", None, "clips-needed")]);
    let with_clips = recorded(unserved.clone(), &read(&unserved));
    check(&with_clips, &[]);
    check(&with_clips.with("voice/qqa/stray.opus", "x"), &[("voice/qqa/stray.opus", None, "clip-unused")]);
}

#[test]
fn codes_are_distinct_and_no_reader_has_them() {
    let own = FaultKind::ALL.iter().map(|kind| kind.code);
    let all = own.chain(course::ProblemKind::ALL.iter().map(|kind| kind.code));
    let (count, distinct) = (all.clone().count(), all.collect::<std::collections::BTreeSet<_>>().len());
    assert_eq!(count, distinct);
}
