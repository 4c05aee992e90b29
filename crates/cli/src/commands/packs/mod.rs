//! `sauti packs`: whom this device trusts, what it holds, and how more comes and goes.

mod bar;
mod listing;
mod sharing;
mod trusting;

use std::path::Path;

use installation::{PacksError, Place};
use locale::Message;
use serde_json::json;

use crate::arguments::{Install, Packs};
use crate::commands::Scene;
use crate::told::{Failure, NO};
use bar::Bar;

/// Does what is asked with the packs.
pub(crate) fn run(scene: &Scene, arguments: &Packs) -> Result<(), Failure> {
    match arguments {
        Packs::Trust(trust) => trusting::trust(scene, trust),
        Packs::Trusts => trusting::show(scene),
        Packs::List(listing) => listing::list(scene, listing),
        Packs::Install(wanted) => install(scene, wanted),
        Packs::Remove { name } => {
            open(scene)?.remove(name).map_err(|error| failure(scene, &error))?;
            scene.output().value(&json!({ "removed": name }));
            scene.output().say(&Message::new("packs-removed").with("name", name));
            Ok(())
        }
        Packs::Verify => verify(scene),
        Packs::Share(share) => sharing::share(scene, share),
        Packs::Neighbours => sharing::neighbours(scene),
    }
}

fn open(scene: &Scene) -> Result<installation::Packs, Failure> {
    installation::Packs::open(&scene.installation).map_err(|error| failure(scene, &error))
}

/// What went wrong, in the person's language.
fn failure(scene: &Scene, error: &PacksError) -> Failure {
    error.message(&scene.language).into()
}

fn install(scene: &Scene, arguments: &Install) -> Result<(), Failure> {
    let packs = open(scene)?;
    let place = arguments.from.as_deref().map(Place::of);
    let mut bar = Bar::new(scene, &arguments.name);
    let file = Path::new(&arguments.name);
    let installed = if file.is_file() {
        packs.install_file(file, place.as_ref(), &mut bar)
    } else if let Some(place) = &place {
        let consulted = packs.consult(Some(place));
        consulted.and_then(|mut consulted| {
            listing::tell_age(scene, &consulted);
            packs.install(&mut consulted, &arguments.name, &mut bar)
        })
    } else {
        Err(PacksError::NoPlace)
    };
    drop(bar);
    let held = installed.map_err(|error| failure(scene, &error))?;
    let about = held.manifest.about();
    let version = about.version.to_string();
    scene.output().value(&json!({ "installed": packs.name_of(&held), "id": about.id, "version": version }));
    let title = installation::worded(&about.titles, &scene.language).unwrap_or_default();
    scene.output().say(&Message::new("packs-installed").with("title", title).with("version", version));
    Ok(())
}

fn verify(scene: &Scene) -> Result<(), Failure> {
    let packs = open(scene)?;
    let mut bar = Bar::new(scene, "");
    let damaged = packs.verify(&mut bar);
    drop(bar);
    let damaged = damaged.map_err(|error| failure(scene, &error))?;
    for damage in &damaged {
        let parts: Vec<_> = damage.parts.iter().map(pack::Part::name).collect();
        scene.output().value(&json!({ "id": damage.id, "kind": damage.kind, "damaged": parts }));
        scene.output().say(&Message::new("packs-damaged").with("name", damage.id.as_str()));
    }
    if damaged.is_empty() {
        scene.output().value(&json!({ "damaged": [] }));
        scene.output().say(&Message::new("packs-good"));
        return Ok(());
    }
    let count = i64::try_from(damaged.len()).unwrap_or(i64::MAX);
    Err(Failure { message: Message::new("packs-some-damaged").with_number("count", count), code: NO })
}
