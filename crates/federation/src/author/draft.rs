//! The content of a new version: what stands there now, with one decision carried out.

use serde_json::{Map, Value, json};

use super::change::{Delegate, Intent, Reasons};
use super::envelope::Signers;
use super::repository::RepositoryError;
use super::role_name::RoleName;
use super::{SIGNED_ON, TITLE, WITHDRAWN};
use crate::house_rules;
use crate::key::PublicKey;
use crate::moment::Moment;

/// The version of the framework's specification that these files follow.
const SPECIFICATION: &str = "1.0.31";

// How long each kind of file is valid, in days. Devices are offline for months, and officers meet once a year.
const ROOT_DAYS: u32 = 3 * 365;
const TARGETS_DAYS: u32 = 2 * 365;
pub(super) const SNAPSHOT_DAYS: u32 = 365;
pub(super) const TIMESTAMP_DAYS: u32 = 183;

/// The beginning of every file.
pub(super) fn head(kind: &str, version: u64, expires: Moment) -> Map<String, Value> {
    let mut head = Map::new();
    head.insert("_type".to_owned(), kind.into());
    head.insert("spec_version".to_owned(), SPECIFICATION.into());
    head.insert("version".to_owned(), version.into());
    head.insert("expires".to_owned(), expires.to_string().into());
    head
}

/// A root with these officers, who all may keep the list of newest files.
pub(super) fn root(version: u64, title: &str, signers: &Signers, now: Moment) -> Result<Value, RepositoryError> {
    check_threshold(&RoleName::root(), signers)?;
    let ids: Vec<&String> = signers.keys.keys().collect();
    let decide = json!({ "keyids": ids, "threshold": signers.threshold });
    // Any one officer brings a decision into force that enough have signed: the list of newest files decides nothing.
    let keep = json!({ "keyids": ids, "threshold": 1 });
    let keys: Map<String, Value> = signers.keys.iter().map(|(id, key)| (id.clone(), key.to_json())).collect();
    let mut signed = head("root", version, now.plus_days(ROOT_DAYS));
    signed.insert("consistent_snapshot".to_owned(), true.into());
    signed.insert("keys".to_owned(), keys.into());
    signed
        .insert("roles".to_owned(), json!({ "root": decide, "targets": decide, "snapshot": keep, "timestamp": keep }));
    signed.insert(TITLE.to_owned(), title.into());
    Ok(signed.into())
}

/// A role that publishes nothing yet.
pub(super) fn targets(version: u64, now: Moment) -> Value {
    let mut signed = head("targets", version, now.plus_days(TARGETS_DAYS));
    signed.insert("targets".to_owned(), json!({}));
    signed.into()
}

/// The next version of a role that publishes, the same otherwise.
pub(super) fn renewed(signed: &Value, version: u64, now: Moment) -> Value {
    let mut next = signed.clone();
    next["version"] = version.into();
    next["expires"] = now.plus_days(TARGETS_DAYS).to_string().into();
    next
}

/// Carries out one decision about officers on a list of them.
pub(super) fn with_officers(signers: &mut Signers, intent: &Intent) -> Result<(), RepositoryError> {
    match intent {
        Intent::AddOfficer { key, role } if signers.keys.contains_key(&key.id()) => {
            return Err(RepositoryError::AlreadyOfficer { role: role.clone(), who: key.name().to_owned() });
        }
        Intent::AddOfficer { key, .. } => drop(signers.keys.insert(key.id(), key.clone())),
        Intent::RemoveOfficer { who, role } => {
            let found = signers.keys.iter().find(|(id, key)| *id == who || key.name() == who);
            let absent = || RepositoryError::NoSuchOfficer { role: role.clone(), who: who.clone() };
            let id = found.map(|(id, _)| id.clone()).ok_or_else(absent)?;
            signers.keys.remove(&id);
        }
        Intent::SetThreshold { threshold, .. } => signers.threshold = *threshold,
        _ => {}
    }
    Ok(())
}

/// Carries out one decision on the content of a role that publishes.
pub(super) fn apply(signed: &mut Value, intent: &Intent) -> Result<(), RepositoryError> {
    match intent {
        Intent::Trust { delegate, .. } => trust(signed, delegate),
        Intent::Distrust { name, .. } => {
            let roles = delegated_roles(signed);
            let before = roles.len();
            roles.retain(|role| role["name"] != name.as_str());
            let gone = roles.len() < before;
            drop_unused_keys(signed);
            gone.then_some(()).ok_or_else(|| RepositoryError::NoSuchRole { role: name.clone() })
        }
        Intent::List { name, length, sha256, about, .. } => {
            let entry = json!({ "length": length, "hashes": { "sha256": hex::encode(sha256) }, "custom": about });
            signed["targets"][name] = entry;
            Ok(())
        }
        Intent::Withdraw { name, reasons, .. } => {
            let absent = || RepositoryError::NotListed { name: name.clone() };
            let entry =
                signed["targets"].as_object_mut().and_then(|targets| targets.remove(name)).ok_or_else(absent)?;
            let sha256 = entry["hashes"]["sha256"].as_str().ok_or_else(absent)?;
            signed[WITHDRAWN][sha256] = json!({ "name": name, "reasons": reasons });
            Ok(())
        }
        Intent::AddOfficer { .. }
        | Intent::RemoveOfficer { .. }
        | Intent::SetThreshold { .. }
        | Intent::Renew { .. } => Ok(()),
    }
}

/// Withdraws what was published under a name before as well: a device may hold any of it.
pub(super) fn withdraw_earlier(signed: &mut Value, name: &str, reasons: &Reasons, hashes: &[String]) {
    for hash in hashes {
        signed[WITHDRAWN][hash] = json!({ "name": name, "reasons": reasons });
    }
}

fn trust(signed: &mut Value, delegate: &Delegate) -> Result<(), RepositoryError> {
    let keys = delegate.officers.iter().map(|key| (key.id(), key.clone())).collect();
    set_delegation(signed, delegate, &Signers { keys, threshold: delegate.threshold })
}

/// Puts a role and its officers into the list of those whom `signed` trusts, in place of an entry of the same name.
pub(super) fn set_delegation(
    signed: &mut Value,
    delegate: &Delegate,
    signers: &Signers,
) -> Result<(), RepositoryError> {
    check_threshold(&delegate.name, signers)?;
    let usual = vec![format!("{}/*", delegate.name)];
    let scope = if delegate.scope.is_empty() { &usual } else { &delegate.scope };
    let entry = json!({
        "name": delegate.name.as_str(),
        "keyids": signers.keys.keys().collect::<Vec<_>>(),
        "threshold": signers.threshold,
        // Nobody else is asked for a name of this co-op.
        "terminating": true,
        "paths": scope,
    });
    for (id, key) in &signers.keys {
        signed["delegations"]["keys"][id] = key.to_json();
    }
    let roles = delegated_roles(signed);
    match roles.iter_mut().find(|role| role["name"] == delegate.name.as_str()) {
        Some(there) => *there = entry,
        None => roles.push(entry),
    }
    drop_unused_keys(signed);
    house_rules::role_with_a_key_twice(signed)
        .map_or(Ok(()), |_| Err(RepositoryError::KeyTwice { role: delegate.name.clone() }))
}

fn delegated_roles(signed: &mut Value) -> &mut Vec<Value> {
    let roles = &mut signed["delegations"]["roles"];
    if !roles.is_array() {
        *roles = json!([]);
    }
    match roles {
        Value::Array(roles) => roles,
        // Made an array just above.
        _ => unreachable!("the list of delegated roles is an array"),
    }
}

/// Forgets the keys that no role uses any longer.
fn drop_unused_keys(signed: &mut Value) {
    let used: Vec<Value> =
        delegated_roles(signed).iter().filter_map(|role| role["keyids"].as_array()).flatten().cloned().collect();
    if !signed["delegations"]["keys"].is_object() {
        signed["delegations"]["keys"] = json!({});
    }
    if let Some(keys) = signed["delegations"]["keys"].as_object_mut() {
        keys.retain(|id, _| used.iter().any(|used| used == id));
    }
}

fn check_threshold(role: &RoleName, signers: &Signers) -> Result<(), RepositoryError> {
    let of = signers.keys.len();
    let possible = (1..=of).contains(&signers.threshold);
    possible.then_some(()).ok_or(RepositoryError::Threshold { role: role.clone(), threshold: signers.threshold, of })
}

/// The officers of a new federation or co-op.
pub(super) fn signers(role: &RoleName, officers: &[PublicKey], threshold: usize) -> Result<Signers, RepositoryError> {
    let keys: std::collections::BTreeMap<_, _> = officers.iter().map(|key| (key.id(), key.clone())).collect();
    if keys.len() < officers.len() {
        return Err(RepositoryError::KeyTwice { role: role.clone() });
    }
    Ok(Signers { keys, threshold })
}

/// What a timestamp says beyond the framework: the day on which it was signed.
pub(super) fn stamp(version: u64, now: Moment) -> Map<String, Value> {
    let mut signed = head("timestamp", version, now.plus_days(TIMESTAMP_DAYS));
    signed.insert(SIGNED_ON.to_owned(), now.to_string().into());
    signed
}
