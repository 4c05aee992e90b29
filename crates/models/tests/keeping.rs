//! Models added from files, looked through, and taken away.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use language::LanguageTag;
use models::{Advance, Condition, Installed, Kind, Library, Manifest, ModelError, Origin, Verdict};
use tempfile::TempDir;

/// A voice that is listed: its two files contain "abc" and "{}".
const MANIFEST: &str = r#"{"format": 1, "models": [{"id": "listed", "kind": "voice", "engine": "piper",
    "languages": ["sw-cd"], "licence": {"name": "CC BY 4.0", "restriction": "attribution"}, "attribution": "someone",
    "files": [
        {"name": "listed.onnx", "url": "https://a.invalid/listed.onnx", "bytes": 3,
         "sha1": "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {"name": "listed.onnx.json", "url": "https://a.invalid/listed.onnx.json", "bytes": 2,
         "md5": "99914b932bd37a50b983c5e7c90ae93b"}]},
    {"id": "whisper-tiny", "kind": "recogniser", "engine": "whisper", "languages": ["en", "sw", "ar"],
     "licence": {"name": "MIT", "restriction": "none"}, "attribution": "someone",
     "files": [{"name": "ggml-tiny.bin", "url": "https://a.invalid/ggml-tiny.bin", "bytes": 3,
         "sha1": "a9993e364706816aba3e25717850c26c9cd0d89d"}]}]}"#;

const CONFIGURATION: &str = r#"{"audio": {"sample_rate": 16000}, "espeak": {"voice": "sw"},
    "language": {"code": "sw_CD"}, "phoneme_id_map": {"_": [0], "a": [4]}}"#;

/// A stick with files on it, and a library.
struct Place {
    stick: TempDir,
    library: Library,
}

impl Place {
    fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        let library = Library::open(stick.path().join("models")).with_manifest(Manifest::read(MANIFEST).unwrap());
        Self { stick, library }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.stick.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn add(&self, path: &Path) -> Result<Installed, ModelError> {
        self.library.add_file(path, &mut |_: Advance| ControlFlow::Continue(()))
    }

    fn verdicts(&self) -> Vec<(String, Condition)> {
        let verdicts = self.library.verify(&mut |_: Advance| ControlFlow::Continue(())).unwrap();
        verdicts.into_iter().map(|Verdict { id, condition }| (id, condition)).collect()
    }

    #[track_caller]
    fn check_refused(&self, path: &Path, expected: &ModelError) {
        assert_eq!(self.add(path).as_ref(), Err(expected));
        assert_eq!(self.library.installed().unwrap(), []);
    }
}

/// The first bytes of a whisper.cpp model, with its number of tokens.
fn whisper_model(tokens: i32) -> Vec<u8> {
    [0x6767_6d6c_u32.to_le_bytes().to_vec(), tokens.to_le_bytes().to_vec(), vec![1; 100]].concat()
}

#[test]
fn a_listed_voice_is_added_by_either_of_its_files() {
    for name in ["listed.onnx", "listed.onnx.json"] {
        let place = Place::new();
        place.file("listed.onnx", "abc");
        place.file("listed.onnx.json", "{}");
        let installed = place.add(&place.stick.path().join(name)).unwrap();
        assert_eq!(installed.origin, Origin::Manifest);
        assert_eq!(fs::read(installed.path()).unwrap(), b"abc");
        assert_eq!(place.library.find("listed"), Some(installed));
    }
}

#[test]
fn a_damaged_copy_of_a_listed_voice_is_refused() {
    let place = Place::new();
    let path = place.file("listed.onnx", "abd");
    place.file("listed.onnx.json", "{}");
    place.check_refused(&path, &ModelError::WrongHash { file: "listed.onnx".into() });

    place.file("listed.onnx", "ab");
    place.check_refused(&path, &ModelError::WrongLength { file: "listed.onnx".into(), expected: 3, found: 2 });
}

#[test]
fn the_half_of_a_voice_is_refused() {
    let place = Place::new();
    let listed = place.file("listed.onnx", "abc");
    place.check_refused(&listed, &ModelError::CompanionMissing { path: place.stick.path().join("listed.onnx.json") });
    let own = place.file("own.onnx.json", CONFIGURATION);
    place.check_refused(&own, &ModelError::CompanionMissing { path: place.stick.path().join("own.onnx") });
}

#[test]
fn a_voice_of_ones_own_speaks_the_language_of_its_configuration() {
    let place = Place::new();
    let path = place.file("own.onnx", "weights");
    place.file("own.onnx.json", CONFIGURATION);
    let installed = place.add(&path).unwrap();
    assert_eq!((installed.id.as_str(), installed.kind, installed.origin), ("own", Kind::Voice, Origin::Added));
    assert_eq!(installed.licence, None);
    assert_eq!(place.library.for_language(&"sw".parse().unwrap(), Kind::Voice).unwrap(), [installed]);
    assert_eq!(place.library.for_language(&"sw".parse().unwrap(), Kind::Recogniser).unwrap(), []);
    assert_eq!(place.library.for_language(&"ar".parse().unwrap(), Kind::Voice).unwrap(), []);
}

#[test]
fn a_recogniser_of_ones_own_hears_what_its_tokens_allow() {
    for (tokens, expected) in [(51865, &["en", "sw", "ar"][..]), (51864, &["en"])] {
        let place = Place::new();
        let installed = place.add(&place.file("own.bin", whisper_model(tokens))).unwrap();
        let languages: Vec<_> = installed.languages.iter().map(LanguageTag::as_str).collect();
        assert_eq!((installed.kind, languages.as_slice()), (Kind::Recogniser, expected));
    }
}

#[test]
fn what_is_no_model_is_refused() {
    let place = Place::new();
    for (name, bytes) in [("empty.bin", ""), ("short.bin", "lmgg"), ("letter.txt", "Dear members of the co-op")] {
        let path = place.file(name, bytes);
        place.check_refused(&path, &ModelError::NotAModel { path: path.clone() });
    }
    place.file("own.onnx", "weights");
    for configuration in ["", "[]", "{}", r#"{"language": {"code": "sw"}}"#, &CONFIGURATION.replace("sw", "../..")] {
        place.file("own.onnx.json", configuration);
        let path = place.stick.path().join("own.onnx");
        place.check_refused(&path, &ModelError::NotAModel { path: path.clone() });
    }
    let folder = place.stick.path().to_owned();
    place.check_refused(&folder, &ModelError::NotAModel { path: folder.clone() });
    assert!(matches!(place.add(Path::new("/nowhere/at-all.bin")), Err(ModelError::CannotRead { .. })));
}

#[test]
fn a_voice_without_weights_is_refused() {
    let place = Place::new();
    let path = place.file("own.onnx", "");
    place.file("own.onnx.json", CONFIGURATION);
    place.check_refused(&path, &ModelError::NotAModel { path: path.clone() });
}

#[test]
fn a_name_that_is_taken_or_unfit_is_refused() {
    let place = Place::new();
    let taken = place.file("whisper-tiny.bin", whisper_model(51865));
    place.check_refused(&taken, &ModelError::NameTaken { id: "whisper-tiny".into() });
    for name in ["my model.bin", ".hidden", "sauti\u{e9}.bin", "own.b n"] {
        let path = place.file(name, whisper_model(51865));
        place.check_refused(&path, &ModelError::NameUnfit { path: path.clone() });
    }
}

#[test]
fn a_model_that_is_added_again_replaces_the_old_one() {
    let place = Place::new();
    let old = place.add(&place.file("own.bin", whisper_model(51865))).unwrap();
    let new = place.add(&place.file("own.bin", whisper_model(51866))).unwrap();
    assert_ne!(old.files[0].sha256, new.files[0].sha256);
    assert_eq!(place.library.installed().unwrap(), [new]);
}

#[test]
fn damage_to_installed_models_is_found() {
    let place = Place::new();
    let mut paths = Vec::new();
    for name in ["changed", "shorter", "sound", "unrecorded"] {
        paths.push(place.add(&place.file(&format!("{name}.bin"), whisper_model(51865))).unwrap().path());
    }
    let mut bytes = fs::read(&paths[0]).unwrap();
    bytes[50] ^= 1;
    fs::write(&paths[0], &bytes).unwrap();
    fs::write(&paths[1], &bytes[..50]).unwrap();
    fs::write(paths[3].with_file_name("installed.json"), "{").unwrap();
    let expected = [
        ("changed", Condition::Changed { file: "changed.bin".into() }),
        ("shorter", Condition::Incomplete { file: "shorter.bin".into() }),
        ("sound", Condition::Sound),
        ("unrecorded", Condition::Unrecorded),
    ];
    assert_eq!(place.verdicts(), expected.map(|(id, condition)| (id.to_owned(), condition)));
}

#[test]
fn a_model_with_a_missing_file_does_not_count_as_installed() {
    let place = Place::new();
    let installed = place.add(&place.file("own.bin", whisper_model(51865))).unwrap();
    fs::remove_file(installed.path()).unwrap();
    assert_eq!(place.library.find("own"), None);
    assert_eq!(place.library.installed().unwrap(), []);
}

#[test]
fn a_record_that_points_outside_its_folder_is_not_believed() {
    let place = Place::new();
    let installed = place.add(&place.file("own.bin", whisper_model(51865))).unwrap();
    let record = installed.folder.join("installed.json");
    let text = fs::read_to_string(&record).unwrap();
    for forged in [text.replace("own.bin", "../../own.bin"), text.replace("\"own\"", "\"other\"")] {
        fs::write(&record, forged).unwrap();
        assert_eq!(place.library.find("own"), None);
    }
}

#[test]
fn a_removed_model_is_gone_and_can_be_added_again() {
    let place = Place::new();
    let path = place.file("own.bin", whisper_model(51865));
    let installed = place.add(&path).unwrap();
    place.library.remove("own").unwrap();
    assert!(!installed.folder.exists());
    assert_eq!(place.library.remove("own"), Err(ModelError::NotInstalled { id: "own".into() }));
    place.add(&path).unwrap();
}

#[test]
fn only_models_can_be_removed() {
    let place = Place::new();
    place.add(&place.file("own.bin", whisper_model(51865))).unwrap();
    for id in ["", ".", "..", "../models", ".unfinished", "own/", "/"] {
        assert_eq!(place.library.remove(id), Err(ModelError::NotInstalled { id: id.into() }));
    }
    assert_eq!(place.library.installed().unwrap().len(), 1);
}

#[test]
fn a_library_that_is_not_there_is_empty() {
    let library = Library::open("/nowhere/at-all");
    assert_eq!(library.installed().unwrap(), []);
    assert_eq!(library.find("own"), None);
}

#[test]
fn a_cancelled_adding_installs_nothing() {
    let place = Place::new();
    let path = place.file("own.bin", whisper_model(51865));
    let result = place.library.add_file(&path, &mut |_: Advance| ControlFlow::Break(()));
    assert_eq!(result, Err(ModelError::Cancelled));
    assert_eq!(place.library.installed().unwrap(), []);
}
