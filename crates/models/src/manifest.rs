//! The list of models that can be had.

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::digest::PublishedHash;

const BUILT_IN: &str = include_str!("../../../models/manifest.json");

/// The format of the manifest that is read here.
const FORMAT: u32 = 1;

/// The largest file that is ever fetched or added, in bytes: twice the largest Whisper model.
pub(crate) const LARGEST_FILE: u64 = 4_000_000_000;

/// What a model does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It hears.
    Recogniser,
    /// It speaks.
    Voice,
}

/// The engine that can use a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    /// whisper.cpp.
    Whisper,
    /// Piper.
    Piper,
}

/// What a licence asks of those who use a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restriction {
    /// Nothing.
    None,
    /// To name its makers.
    Attribution,
    /// To name its makers, and to give changed versions under the same licence.
    ShareAlike,
    /// Not to earn money with it.
    NonCommercial,
    /// It is not settled what: whoever hands the model on should read the licence first.
    Unclear,
}

/// Under which terms a model is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// The licence's name, or what is known of it.
    pub name: String,
    /// What it asks for.
    pub restriction: Restriction,
    /// Where its text is, with the makers' names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// One file of a model, as published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ModelFile {
    /// The file's name.
    pub name: String,
    /// Where it is fetched.
    pub url: String,
    /// Its size, in bytes.
    pub bytes: u64,
    /// The strongest hash that is published of it.
    #[serde(flatten)]
    pub(crate) hash: PublishedHash,
}

impl ModelFile {
    /// Whether only a hash is published that a forger could match. Such a file is checked against
    /// it once, over an encrypted connection; from then on a SHA-256 of our own counts.
    #[must_use]
    pub fn is_weakly_hashed(&self) -> bool {
        !matches!(self.hash, PublishedHash::Sha256(_))
    }
}

/// A recogniser or voice that can be had.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Its name, unique and usable as a folder's name.
    pub id: String,
    /// What it does.
    pub kind: Kind,
    /// The engine that can use it.
    pub engine: Engine,
    /// The languages that it speaks or hears.
    pub languages: Vec<LanguageTag>,
    /// For voices: how elaborate it is, as its publisher names it (x_low, low, medium, high).
    pub quality: Option<String>,
    /// Its licence.
    pub licence: Licence,
    /// Who is to be credited.
    pub attribution: String,
    /// Its files; the first is the one that the engine is given.
    pub files: Vec<ModelFile>,
}

impl Model {
    /// The size of all its files, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }

    /// Whether it speaks or hears a language, regions aside: a voice of the Congo speaks Swahili.
    #[must_use]
    pub fn serves(&self, language: &LanguageTag) -> bool {
        serves(&self.languages, language)
    }
}

/// Why a manifest cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// It is no JSON of the expected shape.
    #[error("the manifest cannot be read: {0}")]
    Malformed(#[from] serde_json::Error),
    /// It was made for another version of the program.
    #[error("the manifest has format {0}")]
    OtherFormat(u32),
    /// An entry cannot be used.
    #[error("the entry {0:?} of the manifest is not usable")]
    Unusable(String),
    /// A name is there twice.
    #[error("the manifest lists {0:?} twice")]
    Twice(String),
}

/// All models that can be had.
#[derive(Clone, Debug)]
pub struct Manifest {
    models: Vec<Model>,
}

#[derive(Deserialize)]
struct ManifestFile {
    format: u32,
    models: Vec<Model>,
}

impl Manifest {
    /// The manifest that is compiled in.
    ///
    /// # Panics
    /// Never in a build whose tests pass: the compiled-in manifest is one of their inputs.
    #[must_use]
    pub fn built_in() -> Self {
        #[expect(clippy::expect_used, reason = "a constant of this crate, read by its tests")]
        Self::read(BUILT_IN).expect("the built-in manifest is well-formed")
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// The text is no manifest, or names something that could leave the library's folder.
    pub fn read(text: &str) -> Result<Self, ManifestError> {
        let file: ManifestFile = serde_json::from_str(text)?;
        if file.format != FORMAT {
            return Err(ManifestError::OtherFormat(file.format));
        }
        for (index, model) in file.models.iter().enumerate() {
            if !is_usable(model) {
                return Err(ManifestError::Unusable(model.id.clone()));
            }
            if file.models[..index].iter().any(|earlier| earlier.id == model.id) {
                return Err(ManifestError::Twice(model.id.clone()));
            }
        }
        Ok(Self { models: file.models })
    }

    /// Every model, recognisers first.
    pub fn iter(&self) -> impl Iterator<Item = &Model> {
        self.models.iter()
    }

    /// The model of this name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.id == id)
    }

    /// The models that speak or hear a language; those of its very region first.
    #[must_use]
    pub fn for_language(&self, language: &LanguageTag, kind: Kind) -> Vec<&Model> {
        let mut fitting: Vec<_> =
            self.models.iter().filter(|model| model.kind == kind && model.serves(language)).collect();
        fitting.sort_by_key(|model| !model.languages.contains(language));
        fitting
    }
}

/// Whether one of these languages is the given one, regions aside.
pub(crate) fn serves(languages: &[LanguageTag], wanted: &LanguageTag) -> bool {
    languages.iter().any(|language| primary(language) == primary(wanted))
}

fn primary(language: &LanguageTag) -> &str {
    language.as_str().split('-').next().unwrap_or_default()
}

/// Whether a name can be that of a file or folder and of nothing outside the library.
pub(crate) fn is_plain_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+');
    (1..=100).contains(&name.len()) && !name.starts_with(['.', '-']) && name.bytes().all(plain)
}

fn is_usable(model: &Model) -> bool {
    let sound = |file: &ModelFile| {
        is_plain_name(&file.name) && file.hash.is_hexadecimal() && (1..=LARGEST_FILE).contains(&file.bytes)
    };
    let distinct = |file: &ModelFile| model.files.iter().filter(|other| other.name == file.name).count() == 1;
    is_plain_name(&model.id) && !model.files.is_empty() && model.files.iter().all(|file| sound(file) && distinct(file))
}

#[cfg(test)]
mod tests {
    use language::LanguageTable;

    use super::*;

    #[test]
    fn every_voice_of_the_language_table_can_be_had() {
        let manifest = Manifest::built_in();
        for language in LanguageTable::built_in().iter() {
            for id in &language.piper_voices {
                let voice = manifest.get(id).unwrap_or_else(|| panic!("{id} is not in the manifest"));
                assert!(voice.serves(&language.tag), "{id} does not speak {}", language.tag);
            }
        }
    }

    #[test]
    fn every_language_that_whisper_knows_has_a_recogniser() {
        let manifest = Manifest::built_in();
        // Whisper's code is not always the tag: it knows Javanese by one of its own.
        for code in LanguageTable::built_in().iter().filter_map(|language| language.whisper_code.clone()) {
            assert!(!manifest.for_language(&code.parse().unwrap(), Kind::Recogniser).is_empty(), "{code}");
        }
    }

    #[test]
    fn the_built_in_manifest_is_fetched_over_encrypted_connections() {
        for model in Manifest::built_in().iter() {
            assert!(model.files.iter().all(|file| file.url.starts_with("https://")), "{}", model.id);
        }
    }

    #[test]
    fn voices_that_may_not_earn_money_are_marked() {
        let manifest = Manifest::built_in();
        for id in ["hi_IN-pratham-medium", "hi_IN-priyamvada-medium", "en_US-lessac-medium", "en_US-l2arctic-medium"] {
            assert_eq!(manifest.get(id).unwrap().licence.restriction, Restriction::NonCommercial, "{id}");
        }
    }

    #[test]
    fn the_region_comes_first() {
        let manifest = Manifest::built_in();
        let voices = manifest.for_language(&"pt-pt".parse().unwrap(), Kind::Voice);
        assert!(voices[0].id.starts_with("pt_PT"), "{}", voices[0].id);
        assert!(voices.iter().any(|voice| voice.id.starts_with("pt_BR")));
    }

    fn check_refused(entry: &str) {
        let text = format!(
            r#"{{"format": 1, "models": [{{"id": "a", "kind": "voice", "engine": "piper", "languages": ["sw"],
               "licence": {{"name": "MIT", "restriction": "none"}}, "attribution": "b", {entry}}}]}}"#
        );
        assert!(Manifest::read(&text).is_err(), "{text}");
    }

    #[test]
    fn what_cannot_be_checked_or_leaves_the_folder_is_refused() {
        let md5 = "0123456789abcdef0123456789abcdef";
        check_refused(r#""files": []"#);
        check_refused(r#""files": [{"name": "a.onnx", "url": "https://a/b", "bytes": 1}]"#);
        check_refused(r#""files": [{"name": "a.onnx", "url": "https://a/b", "bytes": 1, "md5": "0"}]"#);
        check_refused(&format!(r#""files": [{{"name": "../a", "url": "https://a/b", "bytes": 1, "md5": "{md5}"}}]"#));
        check_refused(&format!(r#""files": [{{"name": "a", "url": "https://a/b", "bytes": 0, "md5": "{md5}"}}]"#));
    }
}
