//! `sauti course stats`: how long a course is, and what each language has of it.

use std::collections::BTreeMap;
use std::path::Path;

use language::LanguageTag;
use locale::Message;
use serde_json::json;
use workshop::{LanguageStatistics, Measures, clips, measure_clips, statistics};

use super::examination::read;
use super::opus_codec::OpusCodec;
use crate::commands::Scene;
use crate::told::Failure;

/// Counts, and tells.
pub(super) fn run(scene: &Scene, folder: &Path) -> Result<(), Failure> {
    let (folder, course) = read(folder)?;
    let mut lists = BTreeMap::new();
    for language in course.words.keys() {
        lists.insert(language.clone(), clips(&folder, language)?);
    }
    let measured = measure_clips(&course, &folder, &OpusCodec);
    let counted = statistics(&course, &Measures::built_in(), &lists, &measured);
    let output = scene.output();
    output.value(&json!({
        "id": course.id, "version": course.version, "lessons": counted.lessons, "steps": counted.steps,
        "questions": counted.questions, "pictures": counted.pictures,
    }));
    let told = Message::new("course-stats").with_number("lessons", number(counted.lessons));
    let told = told.with_number("steps", number(counted.steps)).with_number("questions", number(counted.questions));
    output.say(&told.with_number("pictures", number(counted.pictures)));
    for (language, own) in &counted.languages {
        tell_language(scene, language, own);
    }
    Ok(())
}

fn tell_language(scene: &Scene, language: &LanguageTag, own: &LanguageStatistics) {
    let output = scene.output();
    output.value(&json!({
        "language": language, "words": own.words, "milliseconds": own.milliseconds, "texts": own.texts,
        "texts_wanted": own.texts_wanted, "recorded": own.recorded, "synthetic": own.synthetic, "stale": own.stale,
    }));
    let minutes = i64::try_from(own.milliseconds.div_ceil(60_000)).unwrap_or(i64::MAX);
    let coverage = own.texts * 100 / own.texts_wanted.max(1);
    let told =
        Message::new("course-stats-language").with("language", language.as_str()).with_number("minutes", minutes);
    let told = told.with_number("words", number(own.words)).with_number("coverage", number(coverage));
    let told = told.with_number("recorded", number(own.recorded)).with_number("synthetic", number(own.synthetic));
    output.say(&told.with_number("texts", number(own.texts)).with_number("stale", number(own.stale)));
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
