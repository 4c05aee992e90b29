//! `sauti packs list`: what is here, and what is offered.

use federation::Freshness;
use installation::{Consulted, Offering, Packs, Place, Standing, day, trust_message, worded};
use locale::Message;
use serde_json::json;

use super::{failure, open};
use crate::arguments::Listing;
use crate::commands::Scene;
use crate::told::Failure;

/// Bytes in a megabyte, as people count.
const MEGABYTE: u64 = 1_000_000;

/// Shows both. A look at a place comes first: what was withdrawn since is then told with what is here.
pub(super) fn list(scene: &Scene, arguments: &Listing) -> Result<(), Failure> {
    let packs = open(scene)?;
    let place = arguments.from.as_deref().map(Place::of);
    let consulted = place.map(|place| packs.consult(Some(&place))).transpose();
    let consulted = consulted.map_err(|error| failure(scene, &error))?;
    show_held(scene, &packs)?;
    let Some(consulted) = consulted else { return Ok(()) };
    let held = packs.held().map_err(|error| failure(scene, &error))?;
    for offering in consulted.offerings(&held) {
        show_offering(scene, &offering);
    }
    for (role, error) in consulted.silent() {
        let reason = scene.output().text(&trust_message(error));
        scene.output().warn(&Message::new("packs-silent").with("role", role).with("reason", reason));
    }
    tell_age(scene, &consulted);
    Ok(())
}

fn show_held(scene: &Scene, packs: &Packs) -> Result<(), Failure> {
    let output = scene.output();
    for held in packs.held().map_err(|error| failure(scene, &error))? {
        let about = held.manifest.about();
        let (name, version) = (packs.name_of(&held), about.version.to_string());
        let reason = held.withdrawn.as_ref().map(|withdrawn| worded(&withdrawn.reason, &scene.language).unwrap_or(""));
        output.value(&json!({
            "name": name, "id": about.id, "kind": about.kind, "version": version, "titles": about.titles,
            "bytes": held.manifest.total(), "state": if reason.is_some() { "withdrawn" } else { "held" },
            "reason": reason,
        }));
        let title = worded(&about.titles, &scene.language).unwrap_or_default();
        let state = match reason {
            Some(reason) => output.text(&Message::new("packs-withdrawn-because").with("reason", reason)),
            None => output.text(&Message::new("packs-held")),
        };
        output.line_for_people(&format!("{name}  {title} {version}  {state}"));
    }
    Ok(())
}

fn show_offering(scene: &Scene, offering: &Offering) {
    let output = scene.output();
    let (state, key) = match offering.standing {
        // It was shown with what is here.
        Standing::Held => return,
        Standing::Newer => ("newer", "packs-newer"),
        Standing::Offered => ("offered", "packs-offered"),
    };
    let version = offering.version.map(|version| version.to_string());
    output.value(&json!({
        "name": offering.name, "titles": offering.titles, "version": version, "bytes": offering.bytes, "state": state,
    }));
    let title = worded(&offering.titles, &scene.language).unwrap_or_default();
    let megabytes = i64::try_from(offering.bytes.unwrap_or(0).div_ceil(MEGABYTE)).unwrap_or(i64::MAX);
    let state = output.text(&Message::new(key).with_number("megabytes", megabytes));
    output.line_for_people(&format!("{}  {title} {}  {state}", offering.name, version.unwrap_or_default()));
}

/// Says how old the word is on which a list rests, where a date has passed: something may have been withdrawn since.
pub(super) fn tell_age(scene: &Scene, consulted: &Consulted) {
    let output = scene.output();
    let Freshness::Stale { since, signed } = consulted.freshness() else { return };
    output.value(&json!({ "stale": { "since": day(since), "signed": signed.map(day) } }));
    let message = match signed {
        Some(signed) => Message::new("packs-stale").with("date", day(signed)),
        None => Message::new("packs-stale-since").with("date", day(since)),
    };
    if !scene.json {
        output.warn(&message);
    }
}
