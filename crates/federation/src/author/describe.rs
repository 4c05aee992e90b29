//! What a new version changes, from its content alone: this is what an officer is shown before signing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::{Change, Reasons};
use super::{TITLE, WITHDRAWN};

/// Members that every version has, and that are told in another way or not at all.
const TOLD: [&str; 11] = [
    "_type",
    "spec_version",
    "version",
    "expires",
    "consistent_snapshot",
    "keys",
    "roles",
    "targets",
    "delegations",
    TITLE,
    WITHDRAWN,
];

/// What `new` changes of `old`, for the role with this name.
pub(super) fn changes(role: &str, old: Option<&Value>, new: &Value) -> Vec<Change> {
    let empty = Value::Null;
    let old = old.unwrap_or(&empty);
    let mut changes = Vec::new();
    if new[TITLE] != old[TITLE] {
        changes.push(Change::Begins { title: text(&new[TITLE]) });
    }
    // The federation's own roles have the same officers: those of root stand for all.
    officers(role, &old["roles"]["root"], &old["keys"], &new["roles"]["root"], &new["keys"], &mut changes);
    own_roles(new, &mut changes);
    delegations(&old["delegations"], &new["delegations"], &mut changes);
    packs(&old["targets"], &new["targets"], &new[WITHDRAWN], &mut changes);
    withdrawals(&old[WITHDRAWN], &new[WITHDRAWN], &mut changes);
    if let Ok(until) = text(&new["expires"]).parse() {
        changes.push(Change::ValidUntil { role: role.to_owned(), until });
    }
    let others = new.as_object().into_iter().flatten().filter(|(name, value)| old[name.as_str()] != **value);
    let others = others.filter(|(name, _)| !TOLD.contains(&name.as_str()));
    changes.extend(others.map(|(name, _)| Change::Unknown { member: name.clone() }));
    changes
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Names the federation's own roles that have other officers than root, which Sauti never writes.
fn own_roles(new: &Value, changes: &mut Vec<Change>) {
    let Some(roles) = new["roles"].as_object() else { return };
    let odd = |(name, role): &(&String, &Value)| {
        let usual = matches!(name.as_str(), "root" | "targets") && **role == roles["root"];
        let keeps = matches!(name.as_str(), "snapshot" | "timestamp")
            && role["keyids"] == roles["root"]["keyids"]
            && role["threshold"] == 1;
        !usual && !keeps
    };
    if roles.contains_key("root") {
        changes.extend(roles.iter().filter(odd).map(|(name, _)| Change::Unknown { member: name.clone() }));
    }
}

fn officers(role: &str, old: &Value, old_keys: &Value, new: &Value, new_keys: &Value, changes: &mut Vec<Change>) {
    let ids = |role: &Value| -> BTreeSet<String> {
        role["keyids"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (before, after) = (ids(old), ids(new));
    let role = || role.to_owned();
    for id in after.difference(&before) {
        let key = crate::key::PublicKey::from_json(&new_keys[id]);
        changes.push(key.map_or_else(
            |_| Change::Unknown { member: id.clone() },
            |key| Change::Joins { role: role(), name: key.name().to_owned(), fingerprint: key.fingerprint() },
        ));
    }
    let leaves = |id: &String| Change::Leaves { role: role(), name: text(&old_keys[id]["x-sauti-name"]) };
    changes.extend(before.difference(&after).map(leaves));
    if !new.is_null() && (new["threshold"] != old["threshold"] || before.len() != after.len()) {
        let threshold = new["threshold"].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
        changes.push(Change::Needs { role: role(), threshold, of: after.len() });
    }
}

fn delegations(old: &Value, new: &Value, changes: &mut Vec<Change>) {
    let by_name = |delegations: &Value| -> BTreeMap<String, Value> {
        let roles = delegations["roles"].as_array().into_iter().flatten();
        roles.map(|role| (text(&role["name"]), role.clone())).collect()
    };
    let (before, after) = (by_name(old), by_name(new));
    for (name, role) in &after {
        let was = before.get(name).unwrap_or(&Value::Null);
        if was["paths"] != role["paths"] || was["path_hash_prefixes"] != role["path_hash_prefixes"] {
            let patterns = role["paths"].as_array().into_iter().flatten().map(text).collect::<Vec<_>>();
            changes.push(Change::Trusts { name: name.clone(), scope: patterns.join(" ") });
        }
        officers(name, was, &old["keys"], role, &new["keys"], changes);
        let told = ["name", "keyids", "threshold", "terminating", "paths"];
        let others = role.as_object().into_iter().flatten().filter(|(member, _)| !told.contains(&member.as_str()));
        changes.extend(others.map(|(member, _)| Change::Unknown { member: member.clone() }));
    }
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    changes.extend(gone.map(|name| Change::Distrusts { name: name.clone() }));
}

fn packs(old: &Value, new: &Value, withdrawn: &Value, changes: &mut Vec<Change>) {
    let version = |entry: &Value| {
        let said = text(&entry["custom"]["version"]);
        let digest = text(&entry["hashes"]["sha256"]);
        if said.is_empty() { digest.chars().take(8).collect() } else { said }
    };
    for (name, entry) in new.as_object().into_iter().flatten() {
        let was = &old[name.as_str()];
        if was.is_null() {
            changes.push(Change::Lists { name: name.clone(), version: version(entry) });
        } else if was != entry {
            changes.push(Change::Replaces { name: name.clone(), from: version(was), to: version(entry) });
        }
    }
    let gone = old.as_object().into_iter().flatten().filter(|(name, _)| new[name.as_str()].is_null());
    let silent = gone.filter(|(_, entry)| withdrawn[text(&entry["hashes"]["sha256"])].is_null());
    changes.extend(silent.map(|(name, _)| Change::Unlists { name: name.clone() }));
}

fn withdrawals(old: &Value, new: &Value, changes: &mut Vec<Change>) {
    for (digest, entry) in new.as_object().into_iter().flatten() {
        if old[digest.as_str()] != *entry {
            let reasons: Reasons = serde_json::from_value(entry["reasons"].clone()).unwrap_or_default();
            let told = Change::Withdraws { name: text(&entry["name"]), reasons };
            // Every version that was published is withdrawn by its hash, and told once.
            if !changes.contains(&told) {
                changes.push(told);
            }
        }
    }
    let back = old.as_object().into_iter().flatten().filter(|(digest, _)| new[digest.as_str()].is_null());
    changes.extend(back.map(|(_, entry)| Change::Unknown { member: text(&entry["name"]) }));
}
