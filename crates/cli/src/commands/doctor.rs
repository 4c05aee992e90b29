//! `sauti doctor`: what works here, and what each language can do.

use audio::Direction;
use installation::{Hears, Services, Shelf, Speaks};
use language::{Language, LanguageTag};
use locale::Message;
use models::{Engine, Kind};
use serde_json::json;
use speech_native::{EspeakVoice, PiperVoice};
use store::MemberStore;

use crate::arguments::Doctor;
use crate::commands::{Scene, member_file};
use crate::told::{Failure, NO};

/// Examines this machine. The answer is no where nothing can speak.
pub(crate) fn run(scene: &Scene, arguments: &Doctor) -> Result<(), Failure> {
    devices(scene);
    let speaks = engines_here(scene);
    let file = member_file(scene, &arguments.who);
    scene.output().say(&Message::new("doctor-languages"));
    let services = Services::of(&scene.installation);
    let shelf = Shelf::of(&scene.installation.home);
    let wanted = |language: &&Language| match &arguments.language {
        Some(tag) => *tag == language.tag,
        None => is_used_here(scene, &shelf, &language.tag),
    };
    for language in scene.installation.languages.iter().filter(wanted) {
        examine(scene, language, &services, file.as_ref());
    }
    if arguments.language.is_none() {
        indented(scene, &Message::new("doctor-languages-all"));
    }
    if speaks { Ok(()) } else { Err(Failure { message: Message::new("doctor-voice-none"), code: NO }) }
}

fn devices(scene: &Scene) {
    let output = scene.output();
    output.say(&Message::new("doctor-devices"));
    let devices = audio::devices();
    if devices.is_empty() {
        indented(scene, &Message::new("doctor-no-devices"));
    }
    for device in devices {
        let (kind, key) = match device.direction {
            Direction::Microphone => ("microphone", "doctor-microphone"),
            Direction::Speaker => ("speaker", "doctor-speaker"),
        };
        output.value(&json!({ "device": kind, "name": device.name, "id": device.id, "default": device.is_default }));
        indented(scene, &Message::new(key).with("name", &device.name));
    }
}

fn indented(scene: &Scene, message: &Message) {
    let output = scene.output();
    output.line_for_people(&format!("  {}", output.text(message)));
}

/// Tells which engines work; says whether anything can speak.
fn engines_here(scene: &Scene) -> bool {
    let output = scene.output();
    output.say(&Message::new("doctor-engines"));
    let espeak = EspeakVoice::open();
    let piper = PiperVoice::usable();
    output.value(&json!({ "engine": "espeak-ng", "works": espeak.is_ok() }));
    output.value(&json!({ "engine": "piper", "works": piper.is_ok() }));
    let told = |works: &str, fails: &str, error: Option<String>| match error {
        None => Message::new(works),
        Some(detail) => Message::new(fails).with("detail", detail),
    };
    let detail = |error: &speech::VoiceError| error.to_string();
    indented(scene, &told("doctor-espeak-works", "doctor-espeak-fails", espeak.as_ref().err().map(detail)));
    indented(scene, &told("doctor-piper-works", "doctor-piper-fails", piper.as_ref().err().map(detail)));
    let voices = installation::installed(&scene.installation, Kind::Voice, Engine::Piper);
    let recognisers = installation::installed(&scene.installation, Kind::Recogniser, Engine::Whisper);
    if voices.is_empty() && recognisers.is_empty() {
        indented(scene, &Message::new("doctor-models-none"));
    }
    for model in voices.iter().chain(&recognisers) {
        output.value(&json!({ "model": model.id, "kind": model.kind }));
        indented(scene, &Message::new("doctor-model").with("id", &model.id));
    }
    espeak.is_ok() || !voices.is_empty()
}

/// Whether the app or a course on the shelf has words in a language.
fn is_used_here(scene: &Scene, shelf: &Shelf, language: &LanguageTag) -> bool {
    scene.installation.locales.speaks(language)
        || shelf.courses().any(|shelved| shelved.course.words.contains_key(language))
}

fn examine(scene: &Scene, language: &Language, services: &Services, file: Option<&MemberStore>) {
    let output = scene.output();
    let voice = match services.speaks(language).first() {
        Some(Speaks::Piper) => "piper",
        Some(Speaks::Espeak) => "espeak",
        None => "none",
    };
    let takes = file.map_or(0, |file| installation::takes_of_member(&scene.installation, file, &language.tag).len());
    let works = services.hears(language);
    // In the order in which they are asked.
    let hears = [
        ("whisper", works.contains(&Hears::Whisper)),
        ("takes", takes > 0),
        ("phones", works.contains(&Hears::Phones)),
    ];
    let hears: Vec<&str> = hears.into_iter().filter(|(_, works)| *works).map(|(engine, _)| engine).collect();
    output.value(&json!({
        "language": language.tag, "name": language.name, "voice": voice, "hears": hears, "takes": takes,
    }));
    let voice = output.text(&Message::new(format!("doctor-voice-{voice}")));
    let hearing = if hears.is_empty() { vec!["none"] } else { hears };
    let told = |engine: &&str| {
        let message = Message::new(format!("doctor-hears-{engine}"));
        output.text(&message.with_number("count", i64::try_from(takes).unwrap_or(i64::MAX)))
    };
    let hearing: Vec<String> = hearing.iter().map(told).collect();
    output.line_for_people(&format!("  {} ({}): {voice} · {}", language.name, language.tag, hearing.join(" + ")));
}
