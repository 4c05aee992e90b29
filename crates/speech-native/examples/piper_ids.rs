//! Prints the ids that our front end makes of the parity sentences, as JSON: for each language its
//! sentences with their ids. `tests/parity/piper_ids.py compare` takes them.

use std::error::Error;
use std::path::Path;

use serde_json::{Value, json};
use speech_native::FrontEnd;

/// Languages and the espeak-ng voices that Piper's voices for them name.
const LANGUAGES: [(&str, &str); 8] = [
    ("ar", "ar"),
    ("en", "en-us"),
    ("es", "es"),
    ("fr", "fr"),
    ("hi", "hi"),
    ("pt", "pt-br"),
    ("sw", "sw"),
    ("tr", "tr"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let description = std::fs::read_to_string(root.join("models/stand-in-voice/stand-in.onnx.json"))?;
    let folder = tempfile::tempdir()?;
    let mut languages = serde_json::Map::new();
    for (language, espeak_voice) in LANGUAGES {
        let mut description: Value = serde_json::from_str(&description)?;
        description["espeak"]["voice"] = espeak_voice.into();
        let path = folder.path().join("voice.onnx.json");
        std::fs::write(&path, description.to_string())?;
        let front_end = FrontEnd::open(&path, &language.parse()?)?;
        let text = std::fs::read_to_string(root.join(format!("tests/parity/sentences/{language}.txt")))?;
        let mut sentences = Vec::new();
        for line in text.lines() {
            let ids: Vec<_> = front_end.sentences(line)?.into_iter().map(|sentence| sentence.ids).collect();
            sentences.push(json!({ "text": line, "ids": ids }));
        }
        languages.insert(language.to_owned(), Value::Array(sentences));
    }
    println!("{}", Value::Object(languages));
    Ok(())
}
