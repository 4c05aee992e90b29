//! `sauti packs trust` and `trusts`: whose word counts on this device.

use std::io::{self, IsTerminal, Write};

use installation::Root;
use locale::Message;
use serde_json::json;

use super::{failure, open};
use crate::arguments::Trust;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// Shows who a federation is, asks, and trusts it.
pub(super) fn trust(scene: &Scene, arguments: &Trust) -> Result<(), Failure> {
    let packs = open(scene)?;
    let root = Root::at(&arguments.root).map_err(|error| failure(scene, &error))?;
    show_root(scene, &root);
    let others = packs.trusts().map_err(|error| failure(scene, &error))?.filter(|other| other.title != root.title);
    if let Some(other) = others {
        scene.output().say(&Message::new("packs-trust-replaces").with("title", other.title));
    }
    if !arguments.yes && !agrees(scene)? {
        return Err(Failure { message: Message::new("packs-not-trusted"), code: NO });
    }
    packs.adopt(&root).map_err(|error| failure(scene, &error))?;
    scene.output().value(&json!({ "trusted": root.title }));
    scene.output().say(&Message::new("packs-trusted").with("title", &root.title));
    Ok(())
}

/// Shows whom this device trusts.
pub(super) fn show(scene: &Scene) -> Result<(), Failure> {
    let root = open(scene)?.trusts().map_err(|error| failure(scene, &error))?;
    match root {
        Some(root) => show_root(scene, &root),
        None => {
            scene.output().value(&json!({ "federation": null }));
            scene.output().say(&Message::new("error-trust-nobody"));
        }
    }
    Ok(())
}

fn show_root(scene: &Scene, root: &Root) {
    let output = scene.output();
    let officers: Vec<_> = root
        .officers
        .iter()
        .map(|key| json!({ "name": key.name(), "fingerprint": key.fingerprint(), "id": key.id() }))
        .collect();
    output.value(&json!({
        "federation": root.title, "version": root.version, "threshold": root.threshold, "officers": officers,
    }));
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let needs = Message::new("packs-federation")
        .with("title", &root.title)
        .with_number("threshold", number(root.threshold))
        .with_number("all", number(root.officers.len() as u64));
    output.say(&needs);
    for key in &root.officers {
        output.say(&Message::new("packs-officer").with("name", key.name()).with("fingerprint", key.fingerprint()));
    }
}

/// Asks whoever sits at the terminal.
fn agrees(scene: &Scene) -> Result<bool, Failure> {
    let cannot_ask = || Failure::from(Message::new("packs-cannot-ask"));
    if scene.json || !io::stdin().is_terminal() {
        return Err(cannot_ask());
    }
    let output = scene.output();
    let _ = write!(io::stdout(), "{} ", output.text(&Message::new("packs-agree")));
    let _ = io::stdout().flush();
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|_| cannot_ask())?;
    let yes = output.text(&Message::new("federation-agree-yes"));
    let language = scene.installation.languages.get(&scene.language);
    let folded = |text: &str| language.map_or_else(|| text.trim().to_lowercase(), |language| language.fold(text));
    Ok(folded(&answer) == folded(&yes))
}
