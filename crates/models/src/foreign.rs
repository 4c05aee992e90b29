//! Files that no manifest lists, told by what is in them.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use language::LanguageTag;
use serde_json::Value;

use crate::ModelError;
use crate::manifest::{Engine, Kind, Manifest};

/// The first bytes of a whisper.cpp model: the number 0x67676d6c ("ggml"), little end first.
const WHISPER_START: [u8; 4] = 0x6767_6d6c_u32.to_le_bytes();

/// Whisper's English models know one token less than the multilingual ones, which have at least 51865.
const MULTILINGUAL_TOKENS: i32 = 51865;

/// The largest configuration of a voice that is read, in bytes; the largest known one has 20,000.
const LARGEST_CONFIGURATION: u64 = 1_000_000;

/// What a file is that no manifest lists.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    pub(crate) kind: Kind,
    pub(crate) engine: Engine,
    pub(crate) languages: Vec<LanguageTag>,
    /// All files of the model, the engine's first.
    pub(crate) files: Vec<PathBuf>,
}

/// Looks into a file.
///
/// # Errors
/// It cannot be read, is no model that Sauti can use, or lacks the file that belongs to it.
pub(crate) fn recognise(path: &Path, manifest: &Manifest) -> Result<Foreign, ModelError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if name.ends_with(".onnx.json") {
        return voice(&path.with_extension(""));
    }
    if name.ends_with(".onnx") {
        return voice(path);
    }
    recogniser(path, manifest)
}

fn recogniser(path: &Path, manifest: &Manifest) -> Result<Foreign, ModelError> {
    let mut start = [0; 8];
    let mut file = File::open(path).map_err(|error| ModelError::cannot_read(path, &error))?;
    let not_a_model = || ModelError::NotAModel { path: path.to_owned() };
    file.read_exact(&mut start).map_err(|_| not_a_model())?;
    let [a, b, c, d, e, f, g, h] = start;
    if [a, b, c, d] != WHISPER_START {
        return Err(not_a_model());
    }
    let tokens = i32::from_le_bytes([e, f, g, h]);
    Ok(Foreign {
        kind: Kind::Recogniser,
        engine: Engine::Whisper,
        languages: whisper_languages(tokens, manifest),
        files: vec![path.to_owned()],
    })
}

/// A multilingual model of unknown origin knows the languages of the multilingual ones in the manifest.
fn whisper_languages(tokens: i32, manifest: &Manifest) -> Vec<LanguageTag> {
    if tokens < MULTILINGUAL_TOKENS {
        return "en".parse().into_iter().collect();
    }
    let known = manifest.iter().filter(|model| model.engine == Engine::Whisper);
    known.max_by_key(|model| model.languages.len()).map_or_else(Vec::new, |model| model.languages.clone())
}

fn voice(path: &Path) -> Result<Foreign, ModelError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".json");
    let configuration = path.with_file_name(name);
    for needed in [path, &configuration] {
        if !needed.is_file() {
            return Err(ModelError::CompanionMissing { path: needed.to_owned() });
        }
    }
    let language = voice_language(&configuration)?.ok_or_else(|| ModelError::NotAModel { path: path.to_owned() })?;
    Ok(Foreign {
        kind: Kind::Voice,
        engine: Engine::Piper,
        languages: vec![language],
        files: vec![path.to_owned(), configuration],
    })
}

/// The language in a Piper voice's configuration; nothing where it is no such configuration.
fn voice_language(path: &Path) -> Result<Option<LanguageTag>, ModelError> {
    let failed = |error: &std::io::Error| ModelError::cannot_read(path, error);
    if fs::metadata(path).map_err(|error| failed(&error))?.len() > LARGEST_CONFIGURATION {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(|error| failed(&error))?;
    let Ok(configuration) = serde_json::from_slice::<Value>(&bytes) else { return Ok(None) };
    let speaks = configuration["phoneme_id_map"].is_object() && configuration["audio"]["sample_rate"].is_u64();
    let tag = configuration["language"]["code"].as_str().or_else(|| configuration["espeak"]["voice"].as_str());
    Ok(tag.filter(|_| speaks).and_then(|tag| tag.parse().ok()))
}
