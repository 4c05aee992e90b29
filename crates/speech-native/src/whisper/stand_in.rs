//! The stand-in model for tests: `models/stand-in-whisper`, made by Python with NumPy.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

static MODEL: LazyLock<Option<PathBuf>> = LazyLock::new(make);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The repository's own Python, or the system's; one of them must have NumPy.
fn python() -> Option<PathBuf> {
    let candidates = [root().join(".cache/venv/bin/python"), PathBuf::from("python3")];
    candidates.into_iter().find(|python| {
        let check = Command::new(python).args(["-c", "import numpy"]).stderr(Stdio::null()).status();
        check.is_ok_and(|status| status.success())
    })
}

fn make() -> Option<PathBuf> {
    let python = python()?;
    let folder = std::env::temp_dir().join(format!("sauti-stand-in-whisper-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("model.bin");
    let made = Command::new(python).arg(root().join("models/stand-in-whisper/make.py")).arg(&file).status().unwrap();
    assert!(made.success(), "make.py");
    Some(file)
}

/// The model's file, made once per run of the tests; nothing, with the reason printed, without NumPy.
pub(super) fn model() -> Option<&'static Path> {
    let model = MODEL.as_deref();
    if model.is_none() {
        println!("skipped: no Python with NumPy (scripts/requirements-test.txt) to make the stand-in model with");
    }
    model
}

/// What `reference.py` answers.
pub(super) fn reference(model: &Path, question: &Value) -> Value {
    let mut program = Command::new(python().unwrap())
        .arg(root().join("models/stand-in-whisper/reference.py"))
        .arg(model)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(question.to_string().as_bytes()).unwrap();
    let answer = program.wait_with_output().unwrap();
    assert!(answer.status.success(), "reference.py");
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// A clip of speech from the fixtures.
pub(super) fn clip(name: &str) -> Vec<f32> {
    let file = root().join(format!("tests/fixtures/speech/{name}.wav"));
    let samples = hound::WavReader::open(file).unwrap().into_samples::<i16>();
    samples.map(|sample| f32::from(sample.unwrap()) / 32_768.0).collect()
}
