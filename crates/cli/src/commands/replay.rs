//! `sauti replay`: a session log, once more through the engine.

use std::fs;

use engine::{Effect, Engine};
use locale::Message;
use protocol::{Fingerprint, LogError, SessionLog};
use serde_json::json;

use crate::arguments::Replay;
use crate::commands::{Scene, learn};
use crate::told::{FAILED, Failure, NO, file_message};
use installation::Shelf;

/// The largest log that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Replays a log, prints what was said, and compares the effects with those of the session.
pub(crate) fn run(scene: &Scene, arguments: &Replay) -> Result<(), Failure> {
    let log = read(arguments)?;
    let shelf = Shelf::of(&scene.installation.home);
    let courses: Vec<_> = shelf.courses().map(|shelved| shelved.course.clone()).collect();
    let output = scene.output();
    if learn::stamps(&shelf) != log.header.courses {
        output.warn(&Message::new("replay-other-courses"));
    }
    let mut engine = Engine::new(
        log.header.opening,
        courses,
        scene.installation.locales.clone(),
        scene.installation.languages.clone(),
    );
    let mut fingerprint = Fingerprint::default();
    for (at, input) in log.inputs {
        output.value(&json!({ "at": at, "input": input }));
        let effects = engine.handle(at, input);
        fingerprint.take(&effects);
        for effect in &effects {
            output.value(&json!({ "effect": effect }));
            if let (Effect::Say { lines, .. }, false) = (effect, scene.json) {
                lines.iter().for_each(|line| output.line(&format!("» {}", line.text)));
            }
        }
    }
    compare(scene, log.effects.as_deref(), &fingerprint.text())
}

fn read(arguments: &Replay) -> Result<SessionLog, Failure> {
    let path = &arguments.log;
    let failed = |error: std::io::Error| Failure::from(file_message(path, &error));
    let file = path.display().to_string();
    if fs::metadata(path).map_err(failed)?.len() > LARGEST {
        return Err(Message::new("error-log-too-large").with("file", file).into());
    }
    let text = fs::read(path).map_err(failed)?;
    SessionLog::read(&String::from_utf8_lossy(&text)).map_err(|error| {
        let message = match error {
            LogError::Empty => Message::new("error-log-empty"),
            LogError::Malformed { line } => {
                Message::new("error-log-malformed").with_number("line", i64::try_from(line).unwrap_or(i64::MAX))
            }
            LogError::Version { found } => Message::new("error-log-version").with_number("found", i64::from(found)),
        };
        Failure { message: message.with("file", file), code: FAILED }
    })
}

fn compare(scene: &Scene, expected: Option<&str>, found: &str) -> Result<(), Failure> {
    let output = scene.output();
    output.value(&json!({ "effects": found, "same": expected.map(|expected| expected == found) }));
    match expected {
        Some(expected) if expected != found => Err(Failure { message: Message::new("replay-differs"), code: NO }),
        Some(_) => {
            output.say(&Message::new("replay-same"));
            Ok(())
        }
        None => {
            output.say(&Message::new("replay-unfinished"));
            Ok(())
        }
    }
}
