//! Which engines speak and hear: what is installed, put into ladders.

use language::LanguageTag;
use models::{Engine, Installed, Kind, Library};
use speech::{Recogniser, Voice, VoiceError};
use speech_native::{
    EspeakVoice, PhonesRecogniser, PiperVoice, RecogniserLadder, Take, TakesRecogniser, VoiceLadder, WhisperRecogniser,
};
use store::{Encoding, MemberStore};

use crate::Installation;
use crate::takes::Learning;

/// The ladder of voices: Piper voices that are installed, then espeak-ng; recorded clips come
/// before both, where a course has them.
pub fn voice(installation: &Installation) -> Result<Box<dyn Voice>, VoiceError> {
    let mut voices: Vec<Box<dyn Voice>> = Vec::new();
    for model in installed(installation, Kind::Voice, Engine::Piper) {
        match open_piper(installation, &model) {
            Ok(voice) => voices.push(Box::new(voice)),
            // A broken model must not silence the lesson: the next voice speaks.
            Err(error) => installation.tell(&runtime::Told::told(&error)),
        }
    }
    voices.push(Box::new(EspeakVoice::open()?));
    Ok(Box::new(VoiceLadder::new(voices)))
}

/// Opens an installed Piper voice. Voices are of a country (`en-us`), courses are in a language
/// (`en`): the voice speaks the language of the table that its variety belongs to.
fn open_piper(installation: &Installation, model: &Installed) -> Result<PiperVoice, VoiceError> {
    let own = model.languages.first().ok_or_else(|| VoiceError::Unloadable(model.id.clone()))?;
    let known = installation.languages.iter().map(|known| &known.tag).filter(|known| own.is_variety_of(known));
    // Of a language and its variety, both in the table, the voice speaks the variety.
    let language = known.max_by_key(|known| known.as_str().len()).unwrap_or(own).clone();
    let path = model.path();
    let mut description = path.clone().into_os_string();
    description.push(".json");
    PiperVoice::open(&path, description.as_ref(), language)
}

/// The ladder of recognisers: whisper where a model is installed, then the member's own takes, of one
/// language or of all, then the built-in recogniser of phones.
pub fn recogniser(
    installation: &Installation,
    file: &MemberStore,
    language: Option<&LanguageTag>,
) -> Box<dyn Recogniser> {
    let languages = installation.languages.iter().map(|known| &known.tag);
    let wanted: Vec<&LanguageTag> = match language {
        Some(language) => vec![language],
        None => languages.collect(),
    };
    let takes = wanted.into_iter().flat_map(|language| takes(installation, file, language)).collect();
    ladder(installation, &mut Learning::new(takes))
}

/// The ladder of recognisers for a lesson, and what gives them new takes while it goes on.
pub fn learning_recogniser(installation: &Installation, file: &MemberStore) -> (Box<dyn Recogniser>, Learning) {
    // Takes serve languages that nothing else knows of.
    let languages = file.take_languages().unwrap_or_else(|error| {
        installation.tell(&crate::store_message(&error));
        Vec::new()
    });
    let mut learning =
        Learning::new(languages.iter().flat_map(|language| takes(installation, file, language)).collect());
    (ladder(installation, &mut learning), learning)
}

/// The ladder of recognisers where no member is known.
pub fn recogniser_without_member(installation: &Installation) -> Box<dyn Recogniser> {
    ladder(installation, &mut Learning::new(Vec::new()))
}

/// A member's takes in a language. A take that cannot be read any more is left out: the member is
/// asked to say it again in time.
pub fn takes(installation: &Installation, file: &MemberStore, language: &LanguageTag) -> Vec<Take> {
    match file.takes(language) {
        Ok(takes) => takes
            .iter()
            .filter(|take| take.sound.encoding == Encoding::Features)
            .filter_map(|take| Take::from_bytes(&take.sound.bytes).ok())
            .collect(),
        Err(error) => {
            installation.tell(&crate::store_message(&error));
            Vec::new()
        }
    }
}

fn ladder(installation: &Installation, learning: &mut Learning) -> Box<dyn Recogniser> {
    let mut recognisers: Vec<Box<dyn Recogniser>> = Vec::new();
    for model in installed(installation, Kind::Recogniser, Engine::Whisper) {
        match WhisperRecogniser::open(&model.path()) {
            Ok(recogniser) => recognisers.push(Box::new(recogniser)),
            // A broken model must not deafen the lesson: the next recogniser hears.
            Err(error) => installation.tell(&runtime::Told::told(&error)),
        }
    }
    recognisers.push(learning.teach(TakesRecogniser::new(Vec::new()), |ear, takes| *ear = TakesRecogniser::new(takes)));
    match PhonesRecogniser::built_in() {
        Ok(recogniser) => recognisers.push(learning.teach(recogniser, PhonesRecogniser::set_takes)),
        Err(error) => installation.tell(&runtime::Told::told(&error)),
    }
    Box::new(RecogniserLadder::new(recognisers))
}

/// The installed models of a kind.
pub fn installed(installation: &Installation, kind: Kind, engine: Engine) -> Vec<Installed> {
    let library = Library::open(installation.home.models());
    match library.installed() {
        Ok(models) => models.into_iter().filter(|model| model.kind == kind && model.engine == engine).collect(),
        Err(error) => {
            installation.tell(&crate::model_message(&error));
            Vec::new()
        }
    }
}
