//! `sauti doctor`: what works here, and what each language can do.

use audio::Direction;
use language::Language;
use locale::Message;
use models::{Engine, Kind};
use serde_json::{Value, json};
use speech::Voice;
use speech_native::{EspeakVoice, PiperVoice};
use store::MemberStore;

use crate::arguments::Doctor;
use crate::commands::Scene;
use crate::told::{Failure, NO};
use crate::{engines, people};

/// Examines this machine. The answer is no where nothing can speak.
pub(crate) fn run(scene: &Scene, arguments: &Doctor) -> Result<(), Failure> {
    devices(scene);
    let speaks = engines_here(scene);
    let file = member_file(scene, arguments);
    scene.output().say(&Message::new("doctor-languages"));
    let wanted = |language: &&Language| arguments.language.as_ref().is_none_or(|tag| *tag == language.tag);
    let espeak = EspeakVoice::open().ok();
    for language in scene.languages.iter().filter(wanted) {
        examine(scene, language, espeak.as_ref(), file.as_ref());
    }
    if speaks { Ok(()) } else { Err(Failure { message: Message::new("doctor-voice-none"), code: NO }) }
}

/// The file of the member whose takes count; a doctor makes nobody a member.
fn member_file(scene: &Scene, arguments: &Doctor) -> Option<MemberStore> {
    let mut device = people::open_device(scene).ok()?;
    let member = people::find_member(scene, &mut device, arguments.who.member.as_deref(), false).ok()?;
    people::open_member(scene, &device, &member).ok()
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
    let voices = engines::installed(scene, Kind::Voice, Engine::Piper);
    let recognisers = engines::installed(scene, Kind::Recogniser, Engine::Whisper);
    if voices.is_empty() && recognisers.is_empty() {
        indented(scene, &Message::new("doctor-models-none"));
    }
    for model in voices.iter().chain(&recognisers) {
        output.value(&json!({ "model": model.id, "kind": model.kind }));
        indented(scene, &Message::new("doctor-model").with("id", &model.id));
    }
    espeak.is_ok() || !voices.is_empty()
}

fn examine(scene: &Scene, language: &Language, espeak: Option<&EspeakVoice>, file: Option<&MemberStore>) {
    let output = scene.output();
    let piper = engines::installed(scene, Kind::Voice, Engine::Piper);
    let voice = if piper.iter().flat_map(|model| &model.languages).any(|own| own.is_variety_of(&language.tag)) {
        "piper"
    } else if espeak.is_some_and(|espeak| espeak.speaks(&language.tag)) {
        "espeak"
    } else {
        "none"
    };
    let has_whisper = !engines::installed(scene, Kind::Recogniser, Engine::Whisper).is_empty();
    let whisper = has_whisper && language.whisper_code.is_some();
    let takes = file.map_or(0, |file| engines::takes(scene, file, &language.tag).len());
    let hears: Vec<Value> =
        [whisper.then(|| json!("whisper")), (takes > 0).then(|| json!("takes"))].into_iter().flatten().collect();
    output.value(&json!({
        "language": language.tag, "name": language.name, "voice": voice, "hears": hears, "takes": takes,
    }));
    let voice = output.text(&Message::new(format!("doctor-voice-{voice}")));
    let takes = Message::new("doctor-hears-takes").with_number("count", i64::try_from(takes).unwrap_or(i64::MAX));
    let hearing = match (whisper, hears.is_empty()) {
        (true, _) => Message::new("doctor-hears-whisper"),
        (false, true) => Message::new("doctor-hears-none"),
        (false, false) => takes,
    };
    output.line_for_people(&format!("  {} ({}): {voice} · {}", language.name, language.tag, output.text(&hearing)));
}
