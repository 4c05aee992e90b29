//! Our phoneme ids against those of PyPI's piper-tts 1.7.0, kept in `tests/parity/piper_ids`
//! (`tests/parity/piper_ids.py reference` made them). `docs/speaking.md` says what differs and why.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::path::{Path, PathBuf};

use serde_json::Value;
use speech_native::FrontEnd;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

/// How many of a language's sentences have the same ids here, of how many.
fn equal(language: &str) -> (usize, usize) {
    let reference = read(&format!("tests/parity/piper_ids/{language}.json"));
    let mut description = read("models/stand-in-voice/stand-in.onnx.json");
    description["espeak"]["voice"] = reference["espeak_voice"].clone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voice.onnx.json");
    std::fs::write(&path, description.to_string()).unwrap();
    let front_end = FrontEnd::open(&path, &language.parse().unwrap()).unwrap();
    let sentences = reference["sentences"].as_array().unwrap();
    let same = sentences.iter().filter(|sentence| {
        let ours = front_end.sentences(sentence["text"].as_str().unwrap()).unwrap();
        let ids: Vec<Vec<i64>> = serde_json::from_value(sentence["ids"].clone()).unwrap();
        assert!(ours.iter().all(|sentence| sentence.missing.is_empty()), "{ours:?}");
        ours.into_iter().map(|sentence| sentence.ids).eq(ids)
    });
    (same.count(), sentences.len())
}

fn check(language: &str, expected: usize) {
    assert_eq!(equal(language), (expected, 22), "{language}: docs/speaking.md has the table to correct");
}

/// Turkish has none of the sounds whose rules differ between the two versions of espeak-ng, so that
/// it shows the rest to be equal: padding, marks, decomposition, sentences.
#[test]
fn ids_are_pipers_where_the_versions_of_espeak_ng_agree() {
    check("tr", 22);
    check("sw", 21);
    check("fr", 21);
    check("ar", 19);
}

#[test]
fn newer_rules_of_espeak_ng_account_for_the_rest() {
    check("en", 18);
    check("hi", 18);
    check("es", 15);
    check("pt", 0);
}
