//! Which crates there are, who uses whom, and under which licence.

use std::collections::BTreeSet;

use crate::check_none;
use crate::project::{crates, text};
use crate::rules::{EDGES, TESTS_CRATE};

fn ours() -> BTreeSet<String> {
    crates().into_iter().map(|found| found.name).collect()
}

#[test]
fn only_the_edges_of_the_map_exist() {
    let ours = ours();
    let mut broken = Vec::new();
    for found in crates().iter().filter(|found| found.name != TESTS_CRATE) {
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == found.name) else {
            broken.push(format!("{} is not on the map", found.name));
            continue;
        };
        for table in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let used = found.dependencies(table);
            let strangers = used.intersection(&ours).filter(|used| !allowed.contains(&used.as_str()));
            broken.extend(strangers.map(|used| format!("{} may not use {used} ({table})", found.name)));
        }
    }
    check_none("edges that the map does not have", &broken);
}

#[test]
fn edges_only_go_down() {
    let mut above: Vec<&str> = Vec::new();
    let mut broken = Vec::new();
    for (name, uses) in EDGES {
        broken.extend(uses.iter().filter(|used| !above.contains(used)).map(|used| format!("{name} uses {used}")));
        above.push(name);
    }
    check_none("the map lists a crate before one that it uses", &broken);
}

#[test]
fn every_crate_on_the_map_exists() {
    let ours = ours();
    let missing: Vec<_> =
        EDGES.iter().map(|(name, _)| (*name).to_owned()).filter(|name| !ours.contains(name)).collect();
    check_none("crates that are on the map only", &missing);
}

#[test]
fn the_written_map_says_the_same() {
    let page = text("docs/architecture.md");
    let mut broken = Vec::new();
    for (name, uses) in EDGES {
        let shown = if *name == "sauti" { "`cli` (`sauti`)".to_owned() } else { format!("`{name}`") };
        let Some(row) = page.lines().find(|line| line.starts_with('|') && line.contains(&format!("| {shown} |")))
        else {
            broken.push(format!("{name} has no row"));
            continue;
        };
        let cell = row.trim_end_matches(['|', ' ']).rsplit('|').next().unwrap_or_default().trim();
        let written: BTreeSet<&str> = cell.split(", ").filter(|used| *used != "–").collect();
        let held: BTreeSet<&str> = uses.iter().copied().collect();
        if written != held && cell != "all of the above" {
            broken.push(format!("{name}: written {written:?}, held {held:?}"));
        }
    }
    check_none("docs/architecture.md and the rules differ", &broken);
}

#[test]
fn dependencies_are_declared_once_for_all() {
    let mut broken = Vec::new();
    for found in crates() {
        for table in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let Some(entries) = found.manifest.get(table).and_then(toml::Value::as_table) else { continue };
            let own =
                entries.iter().filter(|(_, entry)| entry.get("workspace").and_then(toml::Value::as_bool) != Some(true));
            broken.extend(own.map(|(name, _)| format!("{}: {name}", found.name)));
        }
    }
    check_none("dependencies with a version of their own; declare them in the root Cargo.toml", &broken);
}

#[test]
fn everything_is_free_software_under_one_licence() {
    let root: toml::Table = text("Cargo.toml").parse().unwrap();
    assert_eq!(root["workspace"]["package"]["license"].as_str(), Some("GPL-3.0-or-later"));
    assert!(text("LICENSE").contains("GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007"));
    let own = crates().into_iter().filter(|found| {
        let package = &found.manifest["package"];
        package.get("license").and_then(|licence| licence.get("workspace")).and_then(toml::Value::as_bool) != Some(true)
    });
    check_none("crates with a licence of their own", &own.map(|found| found.name).collect::<Vec<_>>());
}
