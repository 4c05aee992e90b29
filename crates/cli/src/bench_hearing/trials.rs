//! Clips heard among lists of different lengths, with and without takes of the same speaker.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use language::LanguageTag;
use speech::{Candidate, Expectation, Hearing, Recogniser as _};
use speech_native::phones::Examined;
use speech_native::{PhonesRecogniser, Take};

use super::clips::Clip;
use super::draw::Draw;
use super::figures::{Figures, Trials};
use super::noises::Noises;
use crate::sound_file;
use crate::told::Failure;

/// Lengths of lists, what was said among them.
const CHOICES: [usize; 4] = [2, 4, 8, 10];
/// Takes of each phrase.
pub(crate) const TAKES: [usize; 3] = [0, 1, 3];
/// Lists that each clip is tried with: other words of the same language, drawn at random.
const LISTS: usize = 20;
/// The length of the lists that other words are tried with.
const STRANGERS_AMONG: usize = 4;

/// A speaker's clips of each word, by place in the table of the language.
type Words<'a> = BTreeMap<&'a str, Vec<usize>>;

/// Measures how a recogniser hears the clips of a language. Clips with takes are heard with the first
/// takes of the same speaker, and are none of them. So many sounds that are no speech are tried with the
/// same words.
///
/// # Errors
/// A sound file cannot be read, or the recogniser cannot work.
pub(crate) fn measure(
    recogniser: &mut PhonesRecogniser,
    language: &LanguageTag,
    clips: &[Clip],
    noises: &mut Noises,
    sounds_without_speech: usize,
) -> Result<Figures, Failure> {
    let sounds: Vec<Vec<f32>> = clips.iter().map(|clip| sound_file::read(&clip.path)).collect::<Result<_, _>>()?;
    let words: BTreeSet<&str> = clips.iter().map(|clip| clip.text.as_str()).collect();
    let expectation = expectation(language, words.iter().copied());
    let mut bench = Bench { recogniser, expectation, clips, sounds, figures: Figures::default() };
    for takes in TAKES {
        for words in by_speaker(clips).values() {
            bench.try_speaker(words, takes)?;
        }
    }
    bench.time_decisions()?;
    noises.hear(bench.recogniser, &bench.expectation, &bench.sounds, sounds_without_speech)?;
    Ok(bench.figures)
}

fn by_speaker(clips: &[Clip]) -> BTreeMap<&str, Words<'_>> {
    let mut speakers: BTreeMap<&str, Words<'_>> = BTreeMap::new();
    for (index, clip) in clips.iter().enumerate() {
        speakers.entry(&clip.speaker).or_default().entry(&clip.text).or_default().push(index);
    }
    speakers
}

fn expectation<'a>(language: &LanguageTag, texts: impl Iterator<Item = &'a str>) -> Expectation {
    let candidate = |text: &str| Candidate { id: text.to_owned(), wordings: vec![text.to_owned()] };
    Expectation { language: language.clone(), candidates: texts.map(candidate).collect() }
}

struct Bench<'a> {
    recogniser: &'a mut PhonesRecogniser,
    /// Every word of the language.
    expectation: Expectation,
    clips: &'a [Clip],
    sounds: Vec<Vec<f32>>,
    figures: Figures,
}

impl Bench<'_> {
    /// Tries the clips of a speaker with some takes of each word, which come first in the table.
    fn try_speaker(&mut self, words: &Words<'_>, takes: usize) -> Result<(), Failure> {
        let enrolled: Vec<(&str, &[usize])> = words
            .iter()
            .filter(|(_, clips)| takes == 0 || clips.len() > takes)
            .map(|(text, clips)| (*text, clips.as_slice()))
            .collect();
        let language = &self.expectation.language;
        let makes_take = |clip: &usize| Take::from_clip(&self.clips[*clip].text, language, &self.sounds[*clip]).ok();
        let taken = enrolled.iter().flat_map(|(_, clips)| clips[..takes].iter().filter_map(makes_take));
        self.recogniser.set_takes(taken.collect());
        // Without takes any word of the language may be offered, with them those that have some.
        let offered: Vec<usize> = (0..self.expectation.candidates.len())
            .filter(|&place| {
                takes == 0 || enrolled.iter().any(|(text, _)| *text == self.expectation.candidates[place].id)
            })
            .collect();
        for (_, clips) in enrolled {
            for &clip in &clips[takes..] {
                self.try_clip(clip, takes, &offered)?;
            }
        }
        Ok(())
    }

    fn try_clip(&mut self, clip: usize, takes: usize, offered: &[usize]) -> Result<(), Failure> {
        let examined = self.recogniser.examine(&self.sounds[clip], &self.expectation, &|| false)?;
        let text = &self.clips[clip].text;
        let Some(said) = self.expectation.candidates.iter().position(|candidate| candidate.id == *text) else {
            return Ok(());
        };
        if takes == 0 {
            self.figures.clips += 1;
        }
        let score = |candidate: usize| examined.as_ref().and_then(|examined| examined.score(candidate));
        // Words that sound the same have the same score, and are never offered together.
        let others: Vec<usize> = offered
            .iter()
            .copied()
            .filter(|&other| other != said && (score(other).is_none() || score(other) != score(said)))
            .collect();
        let mut lists = Lists::of(clip, others);
        for choices in CHOICES {
            if choices <= lists.others.len() + 1 {
                let trials = self.figures.choices.entry(choices).or_default().entry(takes).or_default();
                let right = count_lists(trials, examined.as_ref(), said, text, || lists.draw(choices - 1));
                if choices == STRANGERS_AMONG {
                    let rejection = self.figures.rejection.entry(takes).or_default();
                    right.into_iter().for_each(|stands_out| rejection.count_right(stands_out));
                }
            }
        }
        if lists.others.len() >= STRANGERS_AMONG {
            let rejection = self.figures.rejection.entry(takes).or_default();
            let accepted = (0..LISTS).filter(|_| {
                let list = lists.draw(STRANGERS_AMONG);
                rejection.count_other(stands_out(examined.as_ref(), &list));
                matches!(hearing(examined.as_ref(), list), Hearing::Sure { .. })
            });
            let share = accepted.count() as f64 / LISTS as f64;
            self.figures.out_of_list.entry(takes).or_default().count(share);
        }
        Ok(())
    }

    /// How long a decision between four candidates takes, from the end of speech on.
    fn time_decisions(&mut self) -> Result<(), Failure> {
        self.recogniser.set_takes(Vec::new());
        let words: Vec<String> = self.expectation.candidates.iter().map(|candidate| candidate.id.clone()).collect();
        for (index, sound) in self.sounds.iter().enumerate() {
            let mut lists = Lists::of(index, (0..words.len()).collect());
            let list = lists.draw(STRANGERS_AMONG.min(words.len()));
            let expectation = expectation(&self.expectation.language, list.iter().map(|&word| words[word].as_str()));
            // As in a lesson, where this is asked before anybody speaks.
            if self.recogniser.serves(&expectation) {
                let begin = Instant::now();
                self.recogniser.recognise(sound, &expectation, &|| false)?;
                self.figures.milliseconds.push(begin.elapsed().as_secs_f64() * 1e3);
            }
        }
        Ok(())
    }
}

/// Counts a clip with [`LISTS`] lists of other words; returns how far it stood out where it was the best.
fn count_lists(
    trials: &mut Trials,
    examined: Option<&Examined>,
    said: usize,
    text: &str,
    mut others: impl FnMut() -> Vec<usize>,
) -> Vec<Option<f32>> {
    let mut stood_out = Vec::new();
    let (mut best, mut right, mut wrong, mut near) = (0, 0, 0, 0);
    for _ in 0..LISTS {
        let mut list = others();
        let score = |candidate: usize| examined.and_then(|examined| examined.score(candidate));
        let ahead = |&other: &usize| score(said).is_some() && score(said) > score(other);
        let is_best = list.iter().all(ahead);
        best += usize::from(is_best);
        list.push(said);
        if is_best {
            stood_out.push(stands_out(examined, &list));
        }
        match hearing(examined, list) {
            Hearing::Sure { id, .. } if id == text => right += 1,
            Hearing::Sure { .. } => wrong += 1,
            Hearing::Near { .. } => near += 1,
            Hearing::Unclear | Hearing::Nothing => {}
        }
    }
    let counts = [(&mut trials.accuracy, best), (&mut trials.right, right), (&mut trials.wrong, wrong)];
    for (share, count) in counts.into_iter().chain([(&mut trials.near, near)]) {
        share.count(count as f64 / LISTS as f64);
    }
    stood_out
}

fn stands_out(examined: Option<&Examined>, list: &[usize]) -> Option<f32> {
    examined.and_then(|examined| examined.stands_out_among(list.iter().copied()))
}

fn hearing(examined: Option<&Examined>, list: Vec<usize>) -> Hearing {
    examined.map_or(Hearing::Nothing, |examined| examined.hearing_among(list))
}

/// Draws lists of words, the same each time for a clip.
struct Lists {
    others: Vec<usize>,
    draw: Draw,
}

impl Lists {
    fn of(clip: usize, others: Vec<usize>) -> Self {
        Self { others, draw: Draw::of(clip as u64) }
    }

    /// Some of the words, no word twice.
    fn draw(&mut self, count: usize) -> Vec<usize> {
        for place in 0..count {
            let other = place + self.draw.below(self.others.len() - place);
            self.others.swap(place, other);
        }
        self.others[..count].to_vec()
    }
}
