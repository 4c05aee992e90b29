//! An officer's key and its passphrase.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use federation::{KeyError, PublicKey, SigningKey};
use locale::Message;
use serde_json::json;

use crate::arguments::{Key, KeyFile};
use crate::commands::Scene;
use crate::told::{Failure, file_message};

/// Short passphrases are guessed: of this many characters at least.
const SHORTEST_PASSPHRASE: usize = 12;

/// Makes a key: the private half in a file that only its owner can read, the public half beside it.
pub(super) fn make(scene: &Scene, arguments: &Key) -> Result<(), Failure> {
    let passphrase = passphrase(scene, arguments.passphrase_file.as_deref(), true)?;
    if passphrase.chars().count() < SHORTEST_PASSPHRASE {
        let least = i64::try_from(SHORTEST_PASSPHRASE).unwrap_or_default();
        return Err(Message::new("federation-passphrase-short").with_number("least", least).into());
    }
    let key = SigningKey::generate()?;
    let public = key.public(&arguments.name);
    // A key that was made before is never written over: it may be the only one.
    write_new(&arguments.out, key.to_file(&passphrase)?.as_bytes(), 0o600)?;
    let beside = public_file(&arguments.out);
    write_new(&beside, format!("{}\n", public.to_json()).as_bytes(), 0o644)?;
    let output = scene.output();
    output.value(&json!({ "key": arguments.out, "public": beside, "id": public.id() }));
    let message = Message::new("federation-key-made").with("file", arguments.out.display().to_string());
    let message = message.with("public", beside.display().to_string());
    output.say(&message.with("fingerprint", public.fingerprint()));
    Ok(())
}

fn public_file(key: &Path) -> PathBuf {
    let mut name = key.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> Result<(), Failure> {
    let written = OpenOptions::new().write(true).create_new(true).mode(mode).open(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| file_message(path, &error).into())
}

/// Reads the public half that an officer handed over.
pub(super) fn public(path: &Path) -> Result<PublicKey, Failure> {
    let text = fs::read_to_string(path).map_err(|error| file_message(path, &error))?;
    let no_key = || Message::new("error-federation-no-key").with("file", path.display().to_string());
    let key = serde_json::from_str(&text).map_err(|_| no_key())?;
    PublicKey::from_json(&key).map_err(|_| no_key().into())
}

/// Opens an officer's key.
pub(super) fn open(scene: &Scene, file: &KeyFile) -> Result<SigningKey, Failure> {
    let text = fs::read_to_string(&file.key).map_err(|error| file_message(&file.key, &error))?;
    let passphrase = passphrase(scene, file.passphrase_file.as_deref(), false)?;
    SigningKey::from_file(&text, &passphrase).map_err(|error| match error {
        KeyError::NoKey => Message::new("error-federation-no-key").with("file", file.key.display().to_string()).into(),
        other => other.into(),
    })
}

/// The passphrase: from a file, else typed where nobody sees it; a new one is typed twice.
fn passphrase(scene: &Scene, file: Option<&Path>, is_new: bool) -> Result<String, Failure> {
    if let Some(file) = file {
        let text = fs::read_to_string(file).map_err(|error| file_message(file, &error))?;
        return Ok(text.trim_end_matches(['\r', '\n']).to_owned());
    }
    let ask = |key: &str| -> Result<String, Failure> {
        let prompt = format!("{} ", scene.output().text(&Message::new(key)));
        rpassword::prompt_password(prompt).map_err(|_| Message::new("error-federation-no-passphrase").into())
    };
    let typed = ask(if is_new { "federation-passphrase-new" } else { "federation-passphrase" })?;
    if is_new && ask("federation-passphrase-again")? != typed {
        return Err(Message::new("federation-passphrase-differs").into());
    }
    Ok(typed)
}
