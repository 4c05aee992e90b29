//! Whether the clips of a course can be heard well, and whether there are enough of them.

use std::collections::{BTreeMap, BTreeSet};

use course::{Course, Source};
use language::LanguageTag;

use super::places::{TomlLines, clips_file};
use super::report::Faults;
use super::{FaultKind, Gate};
use crate::ports::ClipCodec;
use crate::sound::{Quality, SoundFlaw};

/// The largest clip, in bytes: the reader has left out larger ones.
const LARGEST: u64 = 8 << 20;
/// The most names asked of a folder.
const MOST_NAMES: usize = 20_000;
/// How many times as long as a calm voice a clip may be, or how much shorter, before it speaks other words.
const TIMES: u64 = 4;
/// What a clip may be longer in any case, in milliseconds: a breath before and after.
const BREATH: u64 = 2_000;

/// What was measured of a clip; nothing where it cannot be played.
pub type MeasuredClip = Option<Quality>;

/// Measures every clip that a course uses, as the app would play it.
#[must_use]
pub fn measure_clips(course: &Course, source: &dyn Source, codec: &dyn ClipCodec) -> BTreeMap<String, MeasuredClip> {
    let clips = course.words.values().flat_map(course::Words::lines).filter_map(|(_, line)| line.clip.as_ref());
    let names: BTreeSet<&str> = clips.map(|clip| clip.name.as_str()).collect();
    let measure = |name: &str| {
        let bytes = source.bytes(name, LARGEST).ok()?;
        codec.decode(&bytes).ok().map(|sound| Quality::of(&sound))
    };
    names.into_iter().map(|name| (name.to_owned(), measure(name))).collect()
}

/// Reports what is wrong with the clips of a language. `stale` names the words whose source has changed.
pub(super) fn check(gate: &Gate<'_>, language: &LanguageTag, stale: &BTreeSet<String>, faults: &mut Faults) {
    let Some(words) = gate.course.words(language) else { return };
    let file = clips_file(language);
    let lines = TomlLines::of(gate.source, &file);
    let (mut missing, mut there) = (0, 0);
    for (key, line) in words.lines() {
        let key = key.name();
        let Some(clip) = &line.clip else {
            missing += 1;
            continue;
        };
        there += 1;
        let place = lines.key(&key);
        if stale.contains(&key) {
            faults.add(&file, place, FaultKind::ClipOutdated { key: key.clone() });
        }
        let Some(measured) = gate.clips.get(&clip.name) else { continue };
        let name = clip.name.clone();
        match measured {
            None => faults.add(&file, place, FaultKind::ClipUnplayable { name }),
            Some(quality) => {
                if let Some(kind) = flaw(quality, name) {
                    faults.add(&file, place, kind);
                }
                let usual = gate.measures.of(language).milliseconds(&line.text);
                if quality.milliseconds > usual * TIMES + BREATH || quality.milliseconds * TIMES + BREATH < usual {
                    let seconds = quality.milliseconds.div_ceil(1000);
                    faults.add(&file, place, FaultKind::ClipUnlikeWords { key, seconds });
                }
            }
        }
    }
    check_count(gate, language, missing, there, &file, faults);
    check_unused(gate, language, &lines, faults);
}

fn flaw(quality: &Quality, name: String) -> Option<FaultKind> {
    #[expect(clippy::cast_possible_truncation, reason = "a loudness is between -96 and 3")]
    let loudness = quality.loudness.round() as i32;
    let kind = match quality.flaw_of_a_clip()? {
        SoundFlaw::Silent => FaultKind::ClipSilent { name },
        SoundFlaw::TooQuiet => FaultKind::ClipQuiet { name, loudness },
        SoundFlaw::TooLoud => FaultKind::ClipLoud { name, loudness },
        SoundFlaw::Clipped => FaultKind::ClipClipped { name },
        SoundFlaw::Noisy => FaultKind::ClipNoisy { name },
        SoundFlaw::TooLong => return None,
    };
    Some(kind)
}

/// A language that no voice speaks needs a clip of everything; one that is recorded in part should have it.
fn check_count(gate: &Gate<'_>, language: &LanguageTag, missing: usize, there: usize, file: &str, faults: &mut Faults) {
    if missing == 0 {
        return;
    }
    let known = gate.languages.get(language);
    let has_voice = known.is_some_and(|known| known.espeak_voice.is_some() || !known.piper_voices.is_empty());
    let language = language.to_string();
    if !has_voice {
        faults.add(file, None, FaultKind::ClipsNeeded { language, missing });
    } else if there > 0 {
        faults.add(file, None, FaultKind::ClipsWanting { language, missing });
    }
}

fn check_unused(gate: &Gate<'_>, language: &LanguageTag, lines: &TomlLines, faults: &mut Faults) {
    let folder = format!("voice/{language}");
    for name in gate.source.list(&folder, MOST_NAMES) {
        if name.ends_with(".opus") && !lines.mentions(&name) {
            let name = format!("{folder}/{name}");
            faults.add(&name.clone(), None, FaultKind::ClipUnused { name });
        }
    }
}
