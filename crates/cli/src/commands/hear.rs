//! `sauti hear`: which of several answers is in a sound file, or in each of many; and how well people are
//! heard.

use std::path::Path;

use language::LanguageTag;
use locale::Message;
use serde_json::json;
use speech::{Candidate, Expectation, Hearing, Recogniser};

use crate::arguments::Hear;
use crate::commands::Scene;
use crate::table::{self, Row};
use crate::told::{Failure, NO};
use crate::{bench_hearing, sound_file};

/// Hears one file, or a table of them, or measures.
pub(crate) fn run(scene: &Scene, arguments: &Hear) -> Result<(), Failure> {
    match (&arguments.bench, &arguments.language) {
        (Some(table), _) => bench_hearing::run(scene, table, arguments.clip.as_deref(), arguments.plot.as_deref()),
        (None, Some(language)) => hear(scene, arguments, language),
        (None, None) => Err(Message::new("error-expectation-missing").into()),
    }
}

fn hear(scene: &Scene, arguments: &Hear, language: &LanguageTag) -> Result<(), Failure> {
    let rows = arguments.table.as_deref().map(table::read).transpose()?;
    let expectation = expectation(arguments, language, rows.as_deref())?;
    let mut recogniser = recogniser(scene, arguments, language)?;
    if !recogniser.serves(&expectation) {
        return Err(Failure { message: Message::new("hear-deaf"), code: NO });
    }
    match (rows, &arguments.clip) {
        (Some(rows), _) => hear_table(scene, recogniser.as_mut(), &expectation, &rows),
        (None, Some(clip)) => hear_one(scene, recogniser.as_mut(), &expectation, clip),
        (None, None) => Err(Message::new("error-expectation-missing").into()),
    }
}

/// The expected answers: those of the command line, else every text of the table.
fn expectation(arguments: &Hear, language: &LanguageTag, rows: Option<&[Row]>) -> Result<Expectation, Failure> {
    let mut answers = arguments.expect.clone();
    if answers.is_empty() {
        for row in rows.unwrap_or_default().iter().filter(|row| !row.text.is_empty()) {
            if !answers.contains(&row.text) {
                answers.push(row.text.clone());
            }
        }
    }
    if answers.is_empty() {
        return Err(Message::new("error-expectation-missing").into());
    }
    let candidate = |answer: &String| {
        let wordings: Vec<String> = answer.split('|').map(|wording| wording.trim().to_owned()).collect();
        Candidate { id: wordings[0].clone(), wordings }
    };
    Ok(Expectation { language: language.clone(), candidates: answers.iter().map(candidate).collect() })
}

/// The recognisers of this device, with a member's takes where one is named or was here last.
fn recogniser(scene: &Scene, arguments: &Hear, language: &LanguageTag) -> Result<Box<dyn Recogniser>, Failure> {
    let mut device = installation::open_device(&scene.installation)?;
    let named = arguments.who.member.as_deref();
    let member = match installation::find_member(&scene.installation, &mut device, named, false) {
        Ok(member) => member,
        Err(trouble) if named.is_some() => return Err(trouble.into()),
        Err(_) => return Ok(installation::recogniser_without_member(&scene.installation)),
    };
    let file = installation::open_member(&scene.installation, &device, &member)?;
    Ok(installation::recogniser(&scene.installation, &file, Some(language)))
}

fn hear_one(
    scene: &Scene,
    recogniser: &mut dyn Recogniser,
    expectation: &Expectation,
    clip: &Path,
) -> Result<(), Failure> {
    let samples = sound_file::read(clip)?;
    let hearing = recogniser.recognise(&samples, expectation, &|| false)?;
    let output = scene.output();
    output.value(&json!({ "clip": clip, "heard": hearing }));
    match hearing {
        Hearing::Sure { id, .. } => output.say(&Message::new("hear-heard").with("answer", id)),
        Hearing::Near { id, rival } => {
            output.say(&Message::new("hear-near").with("answer", id).with("rival", rival));
        }
        Hearing::Unclear => return Err(Failure { message: Message::new("hear-unclear"), code: NO }),
        Hearing::Nothing => return Err(Failure { message: Message::new("hear-nothing"), code: NO }),
    }
    Ok(())
}

/// How a table went.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    open: usize,
}

fn hear_table(
    scene: &Scene,
    recogniser: &mut dyn Recogniser,
    expectation: &Expectation,
    rows: &[Row],
) -> Result<(), Failure> {
    let output = scene.output();
    let mut score = Score::default();
    for row in rows {
        let samples = sound_file::read(&row.clip)?;
        let hearing = recogniser.recognise(&samples, expectation, &|| false)?;
        let said = expectation.candidates.iter().find(|candidate| candidate.wordings.contains(&row.text));
        match &hearing {
            Hearing::Sure { id, .. } if said.is_some_and(|said| said.id == *id) => score.right += 1,
            Hearing::Sure { .. } => score.wrong += 1,
            Hearing::Near { .. } | Hearing::Unclear | Hearing::Nothing => score.open += 1,
        }
        output.value(&json!({ "clip": row.clip, "said": row.text, "heard": hearing }));
    }
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let chance = 100 / expectation.candidates.len();
    let Score { right, wrong, open } = score;
    output.value(&json!({ "right": right, "wrong": wrong, "open": open, "all": rows.len(), "chance": chance }));
    let message = Message::new("hear-score").with_number("right", number(right)).with_number("all", number(rows.len()));
    let message = message.with_number("wrong", number(wrong)).with_number("open", number(open));
    output.say(&message.with_number("chance", number(chance)));
    Ok(())
}
