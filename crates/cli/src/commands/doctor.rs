//! `sauti doctor`: what works here, and what each language can do.

use audio::Direction;
use language::Language;
use locale::Message;
use models::{Engine, Kind};
use serde_json::json;
use speech::Voice;
use speech_native::{EspeakVoice, PhonesRecogniser, PiperVoice};
use store::MemberStore;

use crate::arguments::Doctor;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// Examines this machine. The answer is no where nothing can speak.
pub(crate) fn run(scene: &Scene, arguments: &Doctor) -> Result<(), Failure> {
    devices(scene);
    let speaks = engines_here(scene);
    let file = member_file(scene, arguments);
    scene.output().say(&Message::new("doctor-languages"));
    let wanted = |language: &&Language| arguments.language.as_ref().is_none_or(|tag| *tag == language.tag);
    let built_in = BuiltIn { voice: EspeakVoice::open().ok(), recogniser: PhonesRecogniser::built_in().ok() };
    for language in scene.installation.languages.iter().filter(wanted) {
        examine(scene, language, &built_in, file.as_ref());
    }
    if speaks { Ok(()) } else { Err(Failure { message: Message::new("doctor-voice-none"), code: NO }) }
}

/// What needs no installation, if it works.
struct BuiltIn {
    voice: Option<EspeakVoice>,
    recogniser: Option<PhonesRecogniser>,
}

/// The file of the member whose takes count; a doctor makes nobody a member.
fn member_file(scene: &Scene, arguments: &Doctor) -> Option<MemberStore> {
    let mut device = installation::open_device(&scene.installation).ok()?;
    let member =
        installation::find_member(&scene.installation, &mut device, arguments.who.member.as_deref(), false).ok()?;
    installation::open_member(&scene.installation, &device, &member).ok()
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

fn examine(scene: &Scene, language: &Language, built_in: &BuiltIn, file: Option<&MemberStore>) {
    let output = scene.output();
    let piper = installation::installed(&scene.installation, Kind::Voice, Engine::Piper);
    let voice = if piper.iter().flat_map(|model| &model.languages).any(|own| own.is_variety_of(&language.tag)) {
        "piper"
    } else if built_in.voice.as_ref().is_some_and(|espeak| espeak.speaks(&language.tag)) {
        "espeak"
    } else {
        "none"
    };
    let has_whisper = !installation::installed(&scene.installation, Kind::Recogniser, Engine::Whisper).is_empty();
    let takes = file.map_or(0, |file| installation::takes_of_member(&scene.installation, file, &language.tag).len());
    let hears = [
        ("whisper", has_whisper && language.whisper_code.is_some()),
        ("takes", takes > 0),
        ("phones", built_in.recogniser.as_ref().is_some_and(|phones| phones.pronounces(&language.tag))),
    ];
    let hears: Vec<&str> = hears.into_iter().filter(|(_, works)| *works).map(|(engine, _)| engine).collect();
    output.value(&json!({
        "language": language.tag, "name": language.name, "voice": voice, "hears": hears, "takes": takes,
    }));
    let voice = output.text(&Message::new(format!("doctor-voice-{voice}")));
    // In the order in which they are asked.
    let hearing = if hears.is_empty() { vec!["none"] } else { hears };
    let told = |engine: &&str| {
        let message = Message::new(format!("doctor-hears-{engine}"));
        output.text(&message.with_number("count", i64::try_from(takes).unwrap_or(i64::MAX)))
    };
    let hearing: Vec<String> = hearing.iter().map(told).collect();
    output.line_for_people(&format!("  {} ({}): {voice} · {}", language.name, language.tag, hearing.join(" + ")));
}
