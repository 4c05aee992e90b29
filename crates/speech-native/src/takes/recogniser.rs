//! Which phrase a clip is nearest to.

use language::LanguageTag;
use speech::{Candidate, Expectation, Hearing, Recogniser, RecogniserError};

use super::alignment::distance;
use super::cepstra::{self, Pattern};
use super::evidence::{Distances, Verdict};
use super::mel::{self, TakeBands};
use super::phrase::folded;
use super::spoken_part::Levels;
use super::take::{LONGEST, Take};
use crate::clip;

/// Takes of one phrase that are compared with, the newest; those of before are dropped.
const MOST_TAKES: usize = 5;
/// Phrases that are no candidates and are compared with, so that a command said at the wrong time is
/// not heard as an answer.
const MOST_STRANGERS: usize = 12;
/// A clip with less speech than this holds none, in windows of 12.5 ms: 100 ms.
const SHORTEST: usize = 8;
/// A phrase of one language and how the member says it.
struct Phrase {
    language: LanguageTag,
    folded: String,
    takes: Vec<Pattern>,
    /// The mean distance of its takes from each other, where there are several.
    spread: Option<f32>,
}

impl Phrase {
    fn measure(&mut self) {
        let pairs = self
            .takes
            .iter()
            .enumerate()
            .flat_map(|(index, one)| self.takes[..index].iter().map(move |other| distance(one, other)));
        self.spread = mean(pairs);
    }
}

/// Recognises by the member's own takes. A take serves every candidate that has its phrase, folded
/// as the language folds text, among its wordings; a candidate without takes cannot be chosen.
pub struct TakesRecogniser {
    bands: TakeBands,
    phrases: Vec<Phrase>,
}

impl TakesRecogniser {
    /// A recogniser for some takes, of any languages, oldest first.
    #[must_use]
    pub fn new(takes: Vec<Take>) -> Self {
        let mut recogniser = Self { bands: mel::bands(), phrases: Vec::new() };
        takes.into_iter().for_each(|take| recogniser.add(&take));
        recogniser
    }

    /// Adds a take; of more than five of one phrase the oldest is dropped.
    pub fn add(&mut self, take: &Take) {
        let folded = folded(take.phrase(), take.language());
        let known = self.phrases.iter().position(|phrase| phrase.folded == folded && phrase.language == take.language);
        let index = known.unwrap_or_else(|| {
            self.phrases.push(Phrase { language: take.language.clone(), folded, takes: Vec::new(), spread: None });
            self.phrases.len() - 1
        });
        let phrase = &mut self.phrases[index];
        phrase.takes.push(cepstra::pattern(&take.frames));
        if phrase.takes.len() > MOST_TAKES {
            phrase.takes.remove(0);
        }
        phrase.measure();
    }

    /// Forgets every take of a language.
    pub fn forget(&mut self, language: &LanguageTag) {
        self.phrases.retain(|phrase| phrase.language != *language);
    }

    /// The phrases that a candidate may be said with, by index.
    fn phrases_of(&self, candidate: &Candidate, language: &LanguageTag) -> Vec<usize> {
        let wordings: Vec<String> = candidate.wordings.iter().map(|wording| folded(wording, language)).collect();
        let fits = |phrase: &Phrase| phrase.language == *language && wordings.contains(&phrase.folded);
        (0..self.phrases.len()).filter(|&index| fits(&self.phrases[index])).collect()
    }

    /// The candidates that have takes, by index, with their phrases.
    fn served(&self, expectation: &Expectation) -> Vec<(usize, Vec<usize>)> {
        let candidates = expectation.candidates.iter().enumerate();
        let phrases = candidates.map(|(index, candidate)| (index, self.phrases_of(candidate, &expectation.language)));
        phrases.filter(|(_, phrases)| !phrases.is_empty()).collect()
    }

    /// The pattern of the speech in a clip, if there is any.
    fn speech(&self, samples: &[f32]) -> Option<Pattern> {
        let samples = clip::bounded(samples);
        if clip::has_voice(&samples) { self.pattern(&samples) } else { None }
    }

    /// The pattern of what is loud in a clip of finite samples, if it is long enough for speech.
    fn pattern(&self, samples: &[f32]) -> Option<Pattern> {
        let mut frames = Take::spoken_frames(samples, &Levels::of(samples)?, &self.bands);
        frames.truncate(LONGEST);
        (frames.len() >= SHORTEST).then(|| cepstra::pattern(&frames))
    }

    /// The distances of a clip from the takes of each phrase that matters; nothing if cancelled.
    fn compare(
        &self,
        pattern: &Pattern,
        served: &[(usize, Vec<usize>)],
        language: &LanguageTag,
        cancelled: &dyn Fn() -> bool,
    ) -> Option<Vec<Compared>> {
        let owner = |phrase: usize| served.iter().filter(move |(_, phrases)| phrases.contains(&phrase));
        let (mut compared, mut strangers) = (Vec::new(), 0);
        for (index, phrase) in self.phrases.iter().enumerate().filter(|(_, phrase)| phrase.language == *language) {
            let candidates: Vec<usize> = owner(index).map(|(candidate, _)| *candidate).collect();
            strangers += usize::from(candidates.is_empty());
            if candidates.is_empty() && strangers > MOST_STRANGERS {
                continue;
            }
            if cancelled() {
                return None;
            }
            let distances: Vec<f32> = phrase.takes.iter().map(|take| distance(pattern, take)).collect();
            compared.push(Compared { phrase: index, candidates, score: nearest_two(&distances), distances });
        }
        Some(compared)
    }

    /// For each candidate how much nearer its takes are to a clip of finite samples than the member's
    /// phrases are on average: the logarithm of the ratio, about 0 for a phrase that was not said;
    /// nothing for a candidate without takes. No list where fewer than two phrases can be compared.
    pub(crate) fn nearness(&self, samples: &[f32], expectation: &Expectation) -> Option<Vec<Option<f32>>> {
        let pattern = self.pattern(samples)?;
        let served = self.served(expectation);
        let compared = self.compare(&pattern, &served, &expectation.language, &|| false)?;
        let usual = mean(compared.iter().map(|one| one.score)).filter(|_| compared.len() >= 2)?;
        let nearness = |candidate: usize| {
            let own = compared.iter().filter(|one| one.candidates.contains(&candidate));
            own.map(|one| (usual / one.score.max(1e-3)).ln()).max_by(f32::total_cmp)
        };
        Some((0..expectation.candidates.len()).map(nearness).collect())
    }

    /// What the comparison says.
    fn decide(&self, compared: &[Compared], expectation: &Expectation) -> Hearing {
        let mut ranked: Vec<(&Compared, usize)> =
            compared.iter().flat_map(|one| one.candidates.iter().map(move |&candidate| (one, candidate))).collect();
        ranked.sort_by(|(one, _), (other, _)| one.score.total_cmp(&other.score));
        let Some(&(best, candidate)) = ranked.first() else { return Hearing::Unclear };
        let Some(&(second, rival)) = ranked.iter().find(|(_, other)| *other != candidate) else {
            return Hearing::Unclear;
        };
        let strangers = compared.iter().filter(|one| one.candidates.is_empty()).map(|one| one.score);
        let others = compared.iter().filter(|one| !one.candidates.contains(&candidate));
        let distances = Distances {
            best: best.score,
            second: second.score,
            stranger: strangers.fold(f32::INFINITY, f32::min),
            others: mean(others.flat_map(|one| one.distances.iter().copied())).unwrap_or(second.score),
            spread: self.spread(best.phrase),
        };
        let id = expectation.candidates[candidate].id.clone();
        match distances.verdict() {
            Verdict::Sure(confidence) => Hearing::Sure { id, confidence },
            Verdict::Near => Hearing::Near { id, rival: expectation.candidates[rival].id.clone() },
            Verdict::None => Hearing::Unclear,
        }
    }

    /// How far the takes of a phrase are from each other, and those of any phrase on average.
    fn spread(&self, phrase: usize) -> Option<(f32, f32)> {
        let language = &self.phrases[phrase].language;
        let own = self.phrases[phrase].spread?;
        let all = self.phrases.iter().filter(|phrase| phrase.language == *language).filter_map(|phrase| phrase.spread);
        Some((own, mean(all)?))
    }
}

/// A phrase against the clip.
struct Compared {
    phrase: usize,
    /// The candidates that it may stand for; none for a phrase that is not expected.
    candidates: Vec<usize>,
    distances: Vec<f32>,
    score: f32,
}

impl Recogniser for TakesRecogniser {
    /// Whether at least two candidates have takes: with one there is nothing to tell apart, and
    /// nothing to hold its distance against.
    fn serves(&self, expectation: &Expectation) -> bool {
        self.served(expectation).len() >= 2
    }

    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        let Some(pattern) = self.speech(clip) else { return Ok(Hearing::Nothing) };
        let served = self.served(expectation);
        let compared = self.compare(&pattern, &served, &expectation.language, cancelled);
        Ok(compared.map_or(Hearing::Unclear, |compared| self.decide(&compared, expectation)))
    }
}

/// The mean of the two smallest distances, or the only one: steadier than the smallest alone.
fn nearest_two(distances: &[f32]) -> f32 {
    let mut sorted = distances.to_vec();
    sorted.sort_by(f32::total_cmp);
    mean(sorted.into_iter().take(2)).unwrap_or(f32::INFINITY)
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred numbers at most")]
fn mean(numbers: impl Iterator<Item = f32>) -> Option<f32> {
    let (sum, count) = numbers.fold((0.0, 0), |(sum, count), number| (sum + number, count + 1));
    (count > 0).then(|| sum / count as f32)
}
