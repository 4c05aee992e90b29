//! `sauti hear --bench`: how well the built-in recogniser hears people, from a table of recordings.
//!
//! The figures that each list of words and number of takes gives are told as a table for people and as
//! JSON for programs; how they are counted is told in `docs/hearing.md`.

mod clips;
mod draw;
mod figures;
mod noises;
mod plot;
mod rejection;
mod sounds;
mod trials;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use language::LanguageTag;
use locale::Message;
use serde_json::{Value, json};
use speech_native::PhonesRecogniser;

use crate::commands::Scene;
use crate::told::{Failure, file_message};
use figures::{Figures, Share, Trials, quantile};
use noises::{Noises, SOUNDS};
use rejection::{Point, Rejection};

/// Columns of the table.
const COLUMNS: usize = 10;

/// Measures the recordings of a table; the figures go to a file, too, and the curves of rejection to a picture, if
/// they are named.
pub(crate) fn run(scene: &Scene, table: &Path, out: Option<&Path>, picture: Option<&Path>) -> Result<(), Failure> {
    let languages = clips::read(table)?;
    let mut recogniser = PhonesRecogniser::built_in()?;
    let (mut measured, mut noises) = (BTreeMap::new(), Noises::default());
    let sounds = SOUNDS.div_ceil(languages.len().max(1));
    scene.output().say(&Message::new("bench-columns"));
    scene.output().line_for_people(&format!("|{}", "---|".repeat(COLUMNS)));
    for (language, clips) in languages {
        let figures = trials::measure(&mut recogniser, &language, &clips, &mut noises, sounds)?;
        print(scene, &language, &figures);
        measured.insert(language, figures);
    }
    let times: Vec<f64> = measured.values().flat_map(|figures| figures.milliseconds.iter().copied()).collect();
    let (median, high) = (quantile(&times, 0.5), quantile(&times, 0.95));
    if let (Some(median), Some(high)) = (median, high) {
        let message = Message::new("bench-milliseconds").with("median", format!("{median:.1}"));
        scene.output().say(&message.with("high", format!("{high:.1}")));
    }
    print_noises(scene, &noises);
    let value = json(&measured, &noises, median, high);
    scene.output().value(&value);
    out.map_or(Ok(()), |path| write(path, &format!("{value:#}\n")))?;
    picture.map_or(Ok(()), |path| write(path, &plot::picture(&curves(&measured))))
}

/// A curve for each language and number of takes.
fn curves(measured: &BTreeMap<LanguageTag, Figures>) -> Vec<(String, Vec<Point>)> {
    let of = |(language, figures): (&LanguageTag, &Figures)| {
        let named = |(takes, rejection): (&usize, &Rejection)| (format!("{language} {takes}"), rejection.curve());
        figures.rejection.iter().map(named).collect::<Vec<_>>()
    };
    measured.iter().flat_map(of).collect()
}

fn json(measured: &BTreeMap<LanguageTag, Figures>, noises: &Noises, median: Option<f64>, high: Option<f64>) -> Value {
    let languages: BTreeMap<String, Value> =
        measured.iter().map(|(language, figures)| (language.to_string(), figures.json())).collect();
    let milliseconds = json!({ "median": median, "p95": high });
    json!({ "languages": languages, "noises": noises.json(), "milliseconds": milliseconds })
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let made = folder.map_or(Ok(()), fs::create_dir_all);
    let written = made.and_then(|()| fs::write(path, text));
    written.map_err(|error| file_message(path, &error).into())
}

/// A line of the table for each list and number of takes, and one for other words.
fn print(scene: &Scene, language: &LanguageTag, figures: &Figures) {
    let output = scene.output();
    for (choices, takes) in &figures.choices {
        for (takes, trials) in takes {
            output.line_for_people(&row(language, *choices, *takes, trials));
        }
    }
    for (takes, share) in &figures.out_of_list {
        let message = Message::new("bench-others").with("language", language.to_string());
        let message = message.with_number("takes", i64::try_from(*takes).unwrap_or(i64::MAX));
        output.say(&message.with("share", percent(share.value())).with("interval", interval(*share)));
        let at_five = figures.rejection.get(takes).and_then(|rejection| rejection.at(0.05));
        let message = Message::new("bench-others-at-five").with("language", language.to_string());
        let message = message.with_number("takes", i64::try_from(*takes).unwrap_or(i64::MAX));
        output.say(&message.with("share", percent(at_five.map(|point| point.accepted))));
    }
}

/// A line for each kind of sound in which nobody speaks, and one for all.
fn print_noises(scene: &Scene, noises: &Noises) {
    let all = noises.all();
    for (kind, taken) in &noises.kinds {
        let message = Message::new("bench-noise").with("kind", kind.name());
        let message = message.with("sure", percent(taken.sure.value()));
        scene.output().say(&message.with("near", percent(taken.near.value())));
    }
    let clips = i64::try_from(all.sure.clips()).unwrap_or(i64::MAX);
    let message = Message::new("bench-noises").with_number("clips", clips).with("interval", interval(all.sure));
    let message = message.with("sure", percent(all.sure.value()));
    scene.output().say(&message.with("near", percent(all.near.value())));
}

fn row(language: &LanguageTag, choices: usize, takes: usize, trials: &Trials) -> String {
    let Trials { accuracy, right, wrong, near } = *trials;
    let chance = percent(Some(1.0 / choices as f64));
    let [right, wrong, near] = [right, wrong, near].map(|share| percent(share.value()));
    let (clips, best, range) = (accuracy.clips(), percent(accuracy.value()), interval(accuracy));
    format!("| {language} | {choices} | {takes} | {clips} | {chance} | {best} | {range} | {right} | {wrong} | {near} |")
}

fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{:.1}", 100.0 * share))
}

fn interval(share: Share) -> String {
    share.interval().map_or_else(|| "–".to_owned(), |(low, high)| format!("{:.1}–{:.1}", 100.0 * low, 100.0 * high))
}
