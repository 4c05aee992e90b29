//! Sauti in the terminal: a lesson, and everything around it.
//!
//! The shell has no logic of a lesson: it chooses devices and engines, hands them to `runtime`, and
//! prints. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the answer is no.

mod arguments;
mod bench_hearing;
mod commands;
mod demonstration;
mod line_file;
mod output;
mod progress;
mod signals;
mod sound_file;
mod table;
mod terminal;
mod told;

use std::env;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use arguments::{Arguments, Command, Learn, Member, Sound};
use audio::Direction;
use commands::Scene;
use installation::{Choice, Home, Installation};
use language::LanguageTag;
use locale::{Locales, Message};
use told::Failure;

fn main() -> ExitCode {
    let locales = Arc::new(Locales::built_in());
    let language = language_of_the_person(&locales);
    let arguments = Arguments::read(&locales, &language);
    let language =
        said_language(arguments.command.as_ref()).filter(|language| locales.speaks(language)).unwrap_or(language);
    let scene =
        Scene { installation: installation(arguments.home, &locales, &language), language, json: arguments.json };
    match run(&scene, arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            scene.output().value(&serde_json::json!({ "error": failure.message.key() }));
            scene.output().warn(&failure.message);
            ExitCode::from(failure.code)
        }
    }
}

/// What lies on this device; what goes wrong with it is told on the error stream.
fn installation(home: Option<PathBuf>, locales: &Arc<Locales>, language: &LanguageTag) -> Installation {
    let unnamed = locales.text(language, &Message::new("member-unnamed"));
    let (words, language) = (locales.clone(), language.clone());
    let tell = move |message: &Message| output::warn(&words, &language, message);
    Installation::new(Home::find(home), locales.clone(), unnamed, Box::new(tell))
}

fn run(scene: &Scene, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or_else(what_there_is_for) {
        Command::Learn(arguments) => commands::learn::run(scene, &arguments),
        Command::Demonstrate(arguments) => commands::demonstrate::run(scene, &arguments),
        Command::Replay(arguments) => commands::replay::run(scene, &arguments),
        Command::Say(arguments) => commands::say::run(scene, &arguments),
        Command::Hear(arguments) => commands::hear::run(scene, &arguments),
        Command::Enrol(arguments) => commands::enrol::run(scene, &arguments),
        Command::Progress(arguments) => commands::progress::run(scene, &arguments),
        Command::Doctor(arguments) => commands::doctor::run(scene, &arguments),
        Command::Languages(arguments) => commands::languages::run(scene, &arguments),
        Command::Models(arguments) => commands::models::run(scene, &arguments),
        Command::Course(arguments) => commands::course::run(scene, &arguments),
        Command::Packs(arguments) => commands::packs::run(scene, &arguments),
        Command::Federation(arguments) => commands::federation::run(scene, &arguments),
    }
}

/// Without a command: a lesson where there is a person (a terminal) or at least sound both ways,
/// else a demonstration.
fn what_there_is_for() -> Command {
    let person = io::stdin().is_terminal() && io::stdout().is_terminal();
    let there_is = |direction| !Choice::of(None, direction).is_none();
    if person || (there_is(Direction::Microphone) && there_is(Direction::Speaker)) {
        let (course, language, log, transcript) = (None, None, None, None);
        let (who, sound) = (Member { member: None }, Sound::default());
        Command::Learn(Learn { course, language, who, sound, log, transcript, headphones: false })
    } else {
        Command::Demonstrate(arguments::Demonstrate::default())
    }
}

/// The language of whoever called the program, as the system knows it; English where the app has
/// no words in it.
fn language_of_the_person(locales: &Locales) -> LanguageTag {
    let said = ["SAUTI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env::var(name).ok());
    let primary = said.as_deref().and_then(|said| said.split(['_', '-', '.', '@']).next());
    let tag = primary.and_then(|primary| primary.parse().ok()).filter(|tag| locales.speaks(tag));
    tag.unwrap_or_else(|| locales.fallback().clone())
}

/// The language that a command names: whoever asks for a lesson in Swahili is told things in it.
fn said_language(command: Option<&Command>) -> Option<LanguageTag> {
    match command? {
        Command::Learn(Learn { language, .. }) | Command::Demonstrate(arguments::Demonstrate { language, .. }) => {
            language.clone()
        }
        Command::Enrol(enrol) => Some(enrol.language.clone()),
        _ => None,
    }
}
