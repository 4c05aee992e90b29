//! How much there is in a course, and what each language has of it.

use std::collections::BTreeMap;

use course::{Course, StepKind};
use language::LanguageTag;

use crate::clips_list::ClipsList;
use crate::gate::MeasuredClip;
use crate::measures::Measures;
use crate::script::{self, PassageState};

/// How much there is in a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// Lessons.
    pub lessons: usize,
    /// Steps in all lessons.
    pub steps: usize,
    /// Steps at which the member answers something that is right or wrong.
    pub questions: usize,
    /// Pictures that are shown, each once.
    pub pictures: usize,
    /// What each language has.
    pub languages: BTreeMap<LanguageTag, LanguageStatistics>,
}

/// What a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageStatistics {
    /// Words; letters, in a language that writes no spaces.
    pub words: usize,
    /// How long it takes to hear everything once, in milliseconds; recordings count as they are.
    pub milliseconds: u64,
    /// Texts that it has, of those that the source has or a lesson needs.
    pub texts: usize,
    /// Texts that the source has or a lesson needs.
    pub texts_wanted: usize,
    /// Texts that somebody recorded, in the words of now.
    pub recorded: usize,
    /// Texts that a synthetic voice rendered, in the words of now.
    pub synthetic: usize,
    /// Texts whose recording speaks other words than those of now.
    pub stale: usize,
}

/// Counts. `clips` has the lists of clips, and `measured` what is known of the clips' lengths.
#[must_use]
pub fn statistics(
    course: &Course,
    measures: &Measures,
    clips: &BTreeMap<LanguageTag, ClipsList>,
    measured: &BTreeMap<String, MeasuredClip>,
) -> Statistics {
    let steps = || course.lessons.iter().flat_map(|lesson| &lesson.steps);
    let is_question = |kind: &StepKind| matches!(kind, StepKind::Question(_) | StepKind::Order(_));
    let pictures = course.lessons.iter().filter_map(|lesson| lesson.picture.as_ref());
    let mut pictures: Vec<_> =
        pictures.chain(steps().filter_map(|step| step.picture.as_ref())).chain(&course.picture).collect();
    pictures.sort();
    pictures.dedup();
    let source = course.words(&course.source_language);
    let mut languages = BTreeMap::new();
    for (language, words) in &course.words {
        let none = ClipsList::default();
        let passages = script::passages(course, language, clips.get(language).unwrap_or(&none));
        let count = |state| passages.iter().filter(|passage| passage.state == state).count();
        let measure = measures.of(language);
        let wanted = |key| words.line(key).is_some() || source.is_some_and(|source| source.line(key).is_some());
        let milliseconds = words.lines().map(|(_, line)| {
            let clip = line.clip.as_ref().and_then(|clip| measured.get(&clip.name).copied().flatten());
            clip.map_or_else(|| measure.milliseconds(&line.text), |quality| quality.milliseconds)
        });
        let own = LanguageStatistics {
            words: words.lines().map(|(_, line)| measure.length(&line.text)).sum(),
            milliseconds: milliseconds.sum(),
            texts: passages.len(),
            texts_wanted: script::keys(course).iter().filter(|key| wanted(key)).count(),
            recorded: count(PassageState::Recorded),
            synthetic: count(PassageState::Synthetic),
            stale: count(PassageState::Stale),
        };
        languages.insert(language.clone(), own);
    }
    Statistics {
        lessons: course.lessons.len(),
        steps: steps().count(),
        questions: steps().filter(|step| is_question(&step.kind)).count(),
        pictures: pictures.len(),
        languages,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_courses::{SW, mill, read};

    #[test]
    fn a_course_is_counted() {
        let sw = SW.replace("    .hint = Nani alilipa?\n", "");
        let course = read(&mill().with("words/sw.ftl", sw));
        let found = statistics(&course, &Measures::built_in(), &BTreeMap::new(), &BTreeMap::new());
        assert_eq!((found.lessons, found.steps, found.questions, found.pictures), (1, 2, 1, 0));
        let sw = &found.languages[&"sw".parse().unwrap()];
        assert_eq!((sw.texts, sw.texts_wanted, sw.words), (6, 7, 11));
        assert!((5_900..6_100).contains(&sw.milliseconds), "{} ms", sw.milliseconds);
    }
}
