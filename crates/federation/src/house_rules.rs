//! What Sauti asks of metadata beyond what its reader does.
//!
//! **The keys of a role are different keys.** A key's name is free, and thresholds count names: one officer's key under two
//! names would count twice. So no role whose keys are equal by their public bytes is believed, or signed.
//!
//! **What is written loosely is refused.** Where python-tuf refuses a file for the way in which it is written, so do we:
//! two readers that differ on what a file says are a way to show each of them something else.

use std::collections::BTreeSet;

use serde_json::Value;

/// A rule that metadata breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BrokenRule {
    #[error("{role}: one key stands twice")]
    KeyTwice { role: String },
    #[error("the version of the specification is no version")]
    NoSpecification,
    #[error("versions begin with one")]
    VersionZero,
    #[error("a hash is of a kind that cannot be checked")]
    UnknownHash,
    #[error("a key is of another kind than its signatures")]
    WrongKind,
    #[error("a delegation does not say whether it ends the search")]
    EndlessSearch,
    #[error("a role is trusted twice")]
    TrustedTwice,
}

/// Fails if metadata breaks a rule. `signed` is the signed part of any file.
pub(crate) fn check(signed: &Value) -> Result<(), BrokenRule> {
    strictly_written(signed)?;
    role_with_a_key_twice(signed).map_or(Ok(()), |role| Err(BrokenRule::KeyTwice { role }))
}

fn strictly_written(signed: &Value) -> Result<(), BrokenRule> {
    let must = |holds: bool, rule: BrokenRule| if holds { Ok(()) } else { Err(rule) };
    let version = signed.get("spec_version").and_then(Value::as_str).unwrap_or_default();
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = version.split('.').count();
    must((2..=3).contains(&parts) && version.split('.').all(number), BrokenRule::NoSpecification)?;
    let listed = ["meta", "targets"].into_iter().filter_map(|name| signed.get(name)?.as_object()).flatten();
    let mut versions = [signed].into_iter().chain(listed.clone().map(|(_, entry)| entry));
    must(!versions.any(is_version_zero), BrokenRule::VersionZero)?;
    let mut hashes = listed.filter_map(|(_, entry)| entry.get("hashes")?.as_object()).flatten();
    must(hashes.all(|(name, _)| matches!(name.as_str(), "sha256" | "sha512")), BrokenRule::UnknownHash)?;
    let delegations = signed.get("delegations");
    let keys = [Some(signed), delegations].into_iter().flatten().filter_map(|holder| holder.get("keys")?.as_object());
    must(keys.flatten().all(|(_, key)| is_of_its_kind(key)), BrokenRule::WrongKind)?;
    let roles = delegations.and_then(|delegations| delegations.get("roles")?.as_array()).into_iter().flatten();
    let mut names = BTreeSet::new();
    for role in roles {
        must(role.get("terminating").is_some_and(Value::is_boolean), BrokenRule::EndlessSearch)?;
        must(names.insert(role.get("name").and_then(Value::as_str)), BrokenRule::TrustedTwice)?;
    }
    Ok(())
}

fn is_version_zero(entry: &Value) -> bool {
    entry.get("version").and_then(Value::as_u64) == Some(0)
}

/// Whether the kind of a key fits the scheme of its signatures. Kinds that nobody knows verify nothing anyway.
fn is_of_its_kind(key: &Value) -> bool {
    let member = |name| key.get(name).and_then(Value::as_str).unwrap_or_default();
    let (kind, scheme) = (member("keytype"), member("scheme"));
    match scheme {
        "ed25519" => kind == "ed25519",
        _ if scheme.starts_with("ecdsa") => kind == "ecdsa" || kind == scheme,
        _ if scheme.starts_with("rsa") => kind == "rsa",
        _ => true,
    }
}

/// The role in which one key stands twice, if there is one. `signed` is the signed part of root or targets metadata; what
/// has no keys passes.
pub(crate) fn role_with_a_key_twice(signed: &Value) -> Option<String> {
    let of_root = signed.get("roles").and_then(Value::as_object);
    let of_root = of_root.into_iter().flatten().map(|(name, role)| (name.clone(), role, signed));
    let delegations = signed.get("delegations");
    let delegated = delegations.and_then(|delegations| delegations.get("roles")).and_then(Value::as_array);
    let delegated = delegated.into_iter().flatten().filter_map(|role| {
        Some((role.get("name").and_then(Value::as_str).unwrap_or_default().to_owned(), role, delegations?))
    });
    of_root.chain(delegated).find_map(|(name, role, holder)| has_a_key_twice(role, holder.get("keys")?).then_some(name))
}

fn has_a_key_twice(role: &Value, keys: &Value) -> bool {
    let names = role.get("keyids").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let (mut named, mut seen) = (BTreeSet::new(), BTreeSet::new());
    // A key that is missing from the list signs nothing, and its name may stand there once.
    names.into_iter().any(|name| {
        !named.insert(name) || keys.get(name).and_then(public_bytes).is_some_and(|public| !seen.insert(public))
    })
}

/// The key itself, whichever way it is written: capitals and line ends make no other key.
fn public_bytes(key: &Value) -> Option<Vec<u8>> {
    let text = key.get("keyval")?.get("public")?.as_str()?.trim();
    if let Ok(bytes) = hex::decode(text) {
        return Some(bytes);
    }
    // An Ed25519 key may also be written as PEM; then its last 32 bytes are the key.
    let der = sigstore_types::DerPublicKey::from_pem(text).ok();
    let der = der.map_or_else(|| text.as_bytes().to_vec(), |der| der.as_bytes().to_vec());
    let ed25519 = key.get("scheme").and_then(Value::as_str) == Some("ed25519") && der.len() > 32;
    Some(if ed25519 { der[der.len() - 32..].to_vec() } else { der })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check_loose(change: impl FnOnce(&mut Value), expected: Option<BrokenRule>) {
        let role = json!({ "name": "mill", "keyids": ["x"], "threshold": 1, "terminating": true, "paths": ["mill/*"] });
        let delegations = json!({ "keys": { "x": key(&"ab".repeat(32)) }, "roles": [role] });
        let mut signed = json!({ "_type": "targets", "spec_version": "1.0.31", "delegations": delegations });
        change(&mut signed);
        assert_eq!(super::check(&signed).err(), expected);
    }

    #[test]
    fn what_the_reference_implementation_refuses_as_loosely_written_is_refused() {
        check_loose(|_| (), None);
        check_loose(|signed| signed["spec_version"] = json!("1.0\n31"), Some(BrokenRule::NoSpecification));
        check_loose(|signed| signed["spec_version"] = json!("1.*.31"), Some(BrokenRule::NoSpecification));
        let kind = |signed: &mut Value| signed["delegations"]["keys"]["x"]["keytype"] = json!("ed2{519");
        check_loose(kind, Some(BrokenRule::WrongKind));
        let end = |signed: &mut Value| drop(signed["delegations"]["roles"][0]["terminating"].take());
        check_loose(end, Some(BrokenRule::EndlessSearch));
        check_loose(|signed| signed["version"] = json!(0), Some(BrokenRule::VersionZero));
        check_loose(|signed| signed["meta"]["mill.json"]["version"] = json!(0), Some(BrokenRule::VersionZero));
        let hash = |signed: &mut Value| signed["targets"]["mill/course"]["hashes"]["x"] = json!("ab");
        check_loose(hash, Some(BrokenRule::UnknownHash));
        let twice = |signed: &mut Value| {
            let one = signed["delegations"]["roles"][0].take();
            signed["delegations"]["roles"] = json!([one, one]);
        };
        check_loose(twice, Some(BrokenRule::TrustedTwice));
    }

    fn check(keys: Value, names: &[&str], expected: Option<&str>) {
        let root = json!({ "keys": keys.clone(), "roles": { "root": { "keyids": names, "threshold": 2 } } });
        assert_eq!(role_with_a_key_twice(&root).as_deref(), expected.map(|_| "root"));
        let role = json!({ "name": "coop", "keyids": names, "threshold": 2 });
        let targets = json!({ "delegations": { "keys": keys, "roles": [role] } });
        assert_eq!(role_with_a_key_twice(&targets).as_deref(), expected.map(|_| "coop"));
    }

    fn key(public: &str) -> Value {
        json!({ "keytype": "ed25519", "scheme": "ed25519", "keyval": { "public": public } })
    }

    #[test]
    fn one_key_under_two_names_is_found() {
        let (one, other) = ("ab".repeat(32), "cd".repeat(32));
        check(json!({ "x": key(&one), "y": key(&other) }), &["x", "y"], None);
        check(json!({ "x": key(&one), "y": key(&one) }), &["x", "y"], Some("twice"));
        check(json!({ "x": key(&one), "y": key(&one.to_uppercase()) }), &["x", "y"], Some("twice"));
    }

    #[test]
    fn one_name_that_stands_twice_is_found() {
        let one = "ab".repeat(32);
        check(json!({ "x": key(&one) }), &["x", "x"], Some("twice"));
    }

    #[test]
    fn one_key_written_in_two_ways_is_found() {
        let public = "ab".repeat(32);
        let pem = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n-----END PUBLIC KEY-----\n";
        check(json!({ "x": key(&public), "y": key(pem) }), &["x", "y"], Some("twice"));
    }

    #[test]
    fn a_key_that_another_role_has_as_well_is_no_matter() {
        let one = "ab".repeat(32);
        check(json!({ "x": key(&one), "y": key(&one) }), &["x"], None);
    }
}
