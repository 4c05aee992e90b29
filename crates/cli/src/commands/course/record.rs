//! `sauti course record`: a language recorded, sentence by sentence, or from sound files that were recorded
//! elsewhere.

mod booth;

use std::path::Path;

use course::Course;
use locale::Message;
use serde_json::json;
use speech::Pcm;
use workshop::{LONGEST_SECONDS, Passage, Sitting, SoundFlaw, Studio, WorkshopError, assign, passages, prepare};

use self::booth::{Booth, Wish};
use super::examination::read;
use super::opus_codec::OpusCodec;
use crate::arguments::Record;
use crate::commands::Scene;
use crate::sound_file;
use crate::told::{Failure, NO, file_message};

/// Records. With a folder of sound files the answer is no where one of them is not good enough.
pub(super) fn run(scene: &Scene, arguments: &Record) -> Result<(), Failure> {
    let (folder, course) = read(&arguments.folder)?;
    let language = &arguments.language;
    if course.words(language).is_none() {
        return Err(WorkshopError::LanguageAbsent(language.clone()).into());
    }
    let mut studio = Studio::open(&arguments.folder, &folder, language, &OpusCodec)?;
    let all = passages(&course, language, studio.clips());
    match &arguments.from {
        Some(files) => take_files(scene, &mut studio, &all, files),
        None => sit(scene, arguments, &course, &mut studio, all),
    }
}

/// Takes sound files as recordings.
fn take_files(scene: &Scene, studio: &mut Studio<'_>, all: &[Passage], folder: &Path) -> Result<(), Failure> {
    let assigned = assign(all, &wav_names(folder)?);
    let output = scene.output();
    for name in &assigned.strays {
        output.value(&json!({ "file": name, "flaw": "stray" }));
        output.warn(&Message::new("record-stray").with("file", name.as_str()));
    }
    let (mut kept, mut refused) = (0, assigned.strays.len());
    for (at, name) in &assigned.files {
        let Some(passage) = all.get(*at) else { continue };
        let samples = sound_file::read_within(&folder.join(name), LONGEST_SECONDS as usize + 1)?;
        match prepare(&Pcm { samples, rate: speech::RATE }) {
            Ok(clip) => {
                studio.keep(passage, &clip, false)?;
                kept += 1;
                output.value(&json!({ "file": name, "key": passage.key, "milliseconds": clip.milliseconds() }));
            }
            Err(flaw) => {
                refused += 1;
                output.value(&json!({ "file": name, "key": passage.key, "flaw": flaw.code() }));
                output.warn(&Message::new("record-refused").with("file", name.as_str()));
                output.warn(&flaw_message(flaw));
            }
        }
    }
    if kept > 0 {
        studio.save()?;
    }
    tell_state(scene, kept, all.len());
    if refused > 0 {
        let count = i64::try_from(refused).unwrap_or(i64::MAX);
        return Err(Failure { message: Message::new("record-some-refused").with_number("count", count), code: NO });
    }
    Ok(())
}

/// The names of the sound files in a folder, in order.
fn wav_names(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| file_message(folder, &error))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.to_lowercase().ends_with(".wav")).collect();
    names.sort();
    Ok(names)
}

/// Goes through the texts with a trainer at the microphone.
fn sit(
    scene: &Scene,
    arguments: &Record,
    course: &Course,
    studio: &mut Studio<'_>,
    all: Vec<Passage>,
) -> Result<(), Failure> {
    let count = all.len();
    let mut sitting = Sitting::new(all);
    let mut booth = Booth::open(scene, arguments, &course.source_language)?;
    scene.output().say(&Message::new("record-how"));
    while let Some(passage) = sitting.current().cloned() {
        booth.show(&passage, sitting.place())?;
        match booth.record()? {
            Wish::Keep(clip) => {
                studio.keep(&passage, &clip, false)?;
                studio.save()?;
                sitting.kept();
            }
            Wish::Again => {}
            Wish::Skip => sitting.skip(),
            Wish::Back => sitting.back(),
            Wish::Stop => break,
        }
    }
    tell_state(scene, sitting.recorded(), count);
    Ok(())
}

fn tell_state(scene: &Scene, recorded: usize, texts: usize) {
    let output = scene.output();
    output.value(&json!({ "recorded": recorded, "texts": texts }));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    output
        .say(&Message::new("record-done").with_number("recorded", count(recorded)).with_number("texts", count(texts)));
}

/// What is wrong with a recording, and how it gets better.
fn flaw_message(flaw: SoundFlaw) -> Message {
    Message::new(format!("record-flaw-{}", flaw.code()))
}
