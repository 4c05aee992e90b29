//! A device without the ONNX Runtime library: a Piper voice is an error and nothing worse.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::path::Path;

use speech::VoiceError;
use speech_native::PiperVoice;

fn check(library: &Path, reason: &str) {
    // SAFETY: this program has one test and no other thread that reads the environment.
    unsafe { std::env::set_var("ORT_DYLIB_PATH", library) };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/stand-in-voice");
    let (model, description) = (folder.join("stand-in.onnx"), folder.join("stand-in.onnx.json"));
    let mut voice = PiperVoice::open(&model, &description, "en".parse().unwrap()).unwrap();
    match voice.load() {
        Err(VoiceError::Unloadable(message)) => assert!(message.contains(reason), "{message}"),
        result => panic!("{result:?}"),
    }
}

#[test]
fn a_library_that_is_missing_or_no_library_is_an_error() {
    check(Path::new("/no/such/libonnxruntime.so"), "no ONNX Runtime");
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("libonnxruntime.so");
    std::fs::write(&text, "not a library").unwrap();
    check(&text, "libonnxruntime.so");
    // A library, but another one.
    check(&std::env::current_exe().unwrap(), "without_onnxruntime");
}
