//! Whether the answers to a question can be said, and told apart when they are.

use std::collections::BTreeMap;

use language::{Direction, Folding, Language, LanguageTable, LanguageTag};

use crate::report::{FileReport, quoted};
use crate::word_keys::{Structure, answers, full_name, message};
use crate::words_file::WordsFile;
use crate::{AnswerId, LessonId, Part, ProblemKind, Step, WordKey};

/// Reports answers that cannot be said, or not be told apart, and leaves out the further wordings
/// among them.
pub(crate) fn check(file: &mut WordsFile, structure: &Structure<'_>, language: &Language, report: &mut FileReport<'_>) {
    for lesson in structure.lessons {
        for step in &lesson.steps {
            check_step(file, &lesson.id, step, language, report);
        }
    }
}

/// The language of a words file: as the language table has it, or one that is folded in the
/// simplest way.
pub(crate) fn language_of(tag: &LanguageTag, table: &LanguageTable) -> Language {
    table.get(tag).cloned().unwrap_or_else(|| Language {
        tag: tag.clone(),
        name: tag.to_string(),
        direction: Direction::default(),
        espeak_voice: None,
        whisper_code: None,
        piper_voices: Vec::new(),
        folding: Folding::default(),
    })
}

fn check_step(file: &mut WordsFile, lesson: &LessonId, step: &Step, language: &Language, report: &mut FileReport<'_>) {
    let key = |answer: &AnswerId| WordKey::Step(lesson.clone(), step.id.clone(), Part::Answer(answer.clone()));
    let mut taken: BTreeMap<String, &AnswerId> = BTreeMap::new();
    // What is offered comes first: a further wording never takes it away from another answer.
    for answer in answers(step) {
        let key = key(answer);
        if let Some(line) = file.words.line(&key) {
            let place = file.lines.get(&message(&key)).copied();
            is_free(&line.text, &key, answer, &mut taken, language, place, report);
        }
    }
    for answer in answers(step) {
        let key = key(answer);
        let place = file.lines.get(&message(&key)).copied();
        let offered = usize::from(file.words.line(&key).is_some());
        let further: Vec<_> = file.words.wordings(&key).into_iter().skip(offered).collect();
        if further.is_empty() {
            continue;
        }
        let free = |wording: &String| is_free(wording, &key, answer, &mut taken, language, place, report);
        let kept = further.into_iter().filter(free).collect();
        file.words.accept(key, kept);
    }
}

/// Whether a wording is this answer's own; takes it for the answer if it is nobody's yet.
fn is_free<'s>(
    wording: &str,
    key: &WordKey,
    answer: &'s AnswerId,
    taken: &mut BTreeMap<String, &'s AnswerId>,
    language: &Language,
    place: Option<u32>,
    report: &mut FileReport<'_>,
) -> bool {
    let folded = language.fold(wording);
    if folded.is_empty() {
        report.add(place, ProblemKind::WordingUnspeakable { key: full_name(key) });
        return false;
    }
    match taken.get(&folded) {
        Some(first) if *first == answer => false,
        Some(first) => {
            let (first, second) = (first.to_string(), answer.to_string());
            report.add(place, ProblemKind::WordingTwice { wording: quoted(wording), first, second });
            false
        }
        None => {
            taken.insert(folded, answer);
            true
        }
    }
}
