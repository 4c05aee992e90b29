//! `sauti models`: recognisers and voices, fetched, added from a stick, checked, removed.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::Path;

use ::models::{Advance, Condition, Kind, Library, Model, ModelError, Restriction};
use language::LanguageTag;
use locale::Message;
use serde_json::json;

use crate::arguments::Models;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// Bytes in a megabyte, as people count.
const MEGABYTE: u64 = 1_000_000;

impl From<ModelError> for Failure {
    fn from(error: ModelError) -> Self {
        installation::model_message(&error).into()
    }
}

/// Does what is asked with the models.
pub(crate) fn run(scene: &Scene, arguments: &Models) -> Result<(), Failure> {
    let library = Library::open(scene.installation.home.models());
    match arguments {
        Models::List { language } => list(scene, &library, language.as_ref()),
        Models::Get { id } => {
            let installed = library.get(id, &mut Bar::new(scene, id))?;
            told(scene, "models-got", &installed.id);
            licence(scene, &library, id);
            Ok(())
        }
        Models::Add { file } => add(scene, &library, file),
        Models::Remove { id } => {
            library.remove(id)?;
            told(scene, "models-removed", id);
            Ok(())
        }
        Models::Verify => verify(scene, &library),
    }
}

fn told(scene: &Scene, key: &str, id: &str) {
    scene.output().value(&json!({ "done": key, "id": id }));
    scene.output().say(&Message::new(key).with("id", id));
}

/// Whoever installs a model should know under which terms.
fn licence(scene: &Scene, library: &Library, id: &str) {
    let Some(model) = library.manifest().get(id) else { return };
    scene.output().say(&Message::new("models-licence").with("licence", &model.licence.name));
    scene.output().line_for_people(&model.attribution);
    if model.licence.restriction == Restriction::NonCommercial {
        scene.output().say(&Message::new("models-restricted"));
    }
}

fn list(scene: &Scene, library: &Library, language: Option<&LanguageTag>) -> Result<(), Failure> {
    let installed = library.installed()?;
    let is_installed = |id: &str| installed.iter().any(|model| model.id == id);
    let wanted = |model: &&Model| {
        language.is_none_or(|language| model.languages.is_empty() || model.languages.contains(language))
    };
    for model in library.manifest().iter().filter(wanted) {
        show(scene, model, is_installed(&model.id));
    }
    for model in installed.iter().filter(|model| library.manifest().get(&model.id).is_none()) {
        scene.output().value(&json!({ "id": model.id, "kind": model.kind, "installed": true }));
        scene.output().line_for_people(&format!("{}  ✓", model.id));
    }
    Ok(())
}

fn show(scene: &Scene, model: &Model, installed: bool) {
    let output = scene.output();
    output.value(&json!({
        "id": model.id, "kind": model.kind, "languages": model.languages, "bytes": model.bytes(),
        "licence": model.licence, "installed": installed,
    }));
    let state = if installed {
        output.text(&Message::new("models-installed"))
    } else {
        let megabytes = i64::try_from(model.bytes().div_ceil(MEGABYTE)).unwrap_or(i64::MAX);
        output.text(&Message::new("models-available").with_number("megabytes", megabytes))
    };
    let restricted = model.licence.restriction == Restriction::NonCommercial;
    let restricted = if restricted { output.text(&Message::new("models-restricted")) } else { String::new() };
    let mark = if model.kind == Kind::Voice { "»" } else { "«" };
    output.line_for_people(&format!("{mark} {}  {state}  {restricted}", model.id));
}

fn add(scene: &Scene, library: &Library, path: &Path) -> Result<(), Failure> {
    let name = path.display().to_string();
    let installed = library.add_file(path, &mut Bar::new(scene, &name))?;
    told(scene, "models-got", &installed.id);
    licence(scene, library, &installed.id);
    Ok(())
}

fn verify(scene: &Scene, library: &Library) -> Result<(), Failure> {
    let verdicts = library.verify(&mut Bar::new(scene, ""))?;
    let mut damaged = None;
    for verdict in verdicts {
        let message = if verdict.condition == Condition::Sound {
            Message::new("models-good")
        } else {
            Message::new("models-damaged")
        };
        let message = message.with("id", &verdict.id);
        let sound = verdict.condition == Condition::Sound;
        scene.output().value(&json!({ "id": verdict.id, "sound": sound }));
        if sound { scene.output().say(&message) } else { damaged = Some(message) }
    }
    damaged.map_or(Ok(()), |message| Err(Failure { message, code: NO }))
}

/// A progress bar on the error stream of a terminal; silent elsewhere.
struct Bar<'a> {
    scene: &'a Scene,
    id: &'a str,
    shown: Option<u64>,
}

impl<'a> Bar<'a> {
    fn new(scene: &'a Scene, id: &'a str) -> Self {
        Self { scene, id, shown: None }
    }
}

impl Drop for Bar<'_> {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = writeln!(io::stderr());
        }
    }
}

impl ::models::Progress for Bar<'_> {
    fn advance(&mut self, advance: Advance) -> ControlFlow<()> {
        let percent = (advance.done * 100).checked_div(advance.total).unwrap_or(100);
        if self.scene.json || !io::stderr().is_terminal() || self.shown == Some(percent) {
            return ControlFlow::Continue(());
        }
        self.shown = Some(percent);
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        let message = Message::new("models-getting")
            .with("id", self.id)
            .with_number("percent", number(percent))
            .with_number("done", number(advance.done / MEGABYTE))
            .with_number("all", number(advance.total.div_ceil(MEGABYTE)));
        // The line before is written over.
        let _ = write!(io::stderr(), "\r\u{1b}[K{}", self.scene.output().text(&message));
        let _ = io::stderr().flush();
        ControlFlow::Continue(())
    }
}
