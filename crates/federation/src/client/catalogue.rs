//! Everything that a federation and its co-ops publish, for a list to choose from.

use std::collections::BTreeSet;

use serde_json::Value;
use sigstore_tuf::metadata::{DelegatedRole, Targets};

use super::believed::{Believed, Freshness, Listed};
use crate::author::{Reasons, WITHDRAWN};
use crate::error::ClientError;

/// How deep co-ops may trust others: federation, region, co-op, language, and some to spare.
const DEEPEST: usize = 8;

/// The name of the role that the root itself trusts.
const TOP: &str = "targets";

/// Something that was published and is not to be used any longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The name under which it was published.
    pub name: String,
    /// The SHA-256 of the manifest that is withdrawn.
    pub sha256: [u8; 32],
    /// Why, by language.
    pub reasons: Reasons,
}

/// What a federation and its co-ops say at one contact.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// What is offered. Whether it may be installed is what [`Believed::target`] says.
    pub listed: Vec<Listed>,
    /// What was withdrawn.
    pub withdrawn: Vec<Withdrawal>,
    /// The roles that could not be asked, each with its reason. One bad co-op costs its own entries, and nobody else's.
    pub silent: Vec<(String, ClientError)>,
}

impl Believed {
    /// Asks every role.
    pub fn catalogue(&mut self) -> Catalogue {
        let mut walk = Walk::default();
        walk.visit(self, TOP, &[]);
        walk.catalogue
    }
}

#[derive(Default)]
struct Walk {
    visited: BTreeSet<String>,
    catalogue: Catalogue,
}

impl Walk {
    /// Lists what a role lists within what it was trusted with, then those whom it trusts.
    fn visit(&mut self, believed: &mut Believed, role: &str, scopes: &[DelegatedRole]) {
        let Some(targets) = believed.trusted().targets_role(role).cloned() else { return };
        self.list(&targets, scopes, believed.freshness());
        if scopes.len() >= DEEPEST {
            return;
        }
        for child in targets.delegations.iter().flat_map(|delegations| &delegations.roles) {
            if !self.visited.insert(child.name.clone()) {
                continue;
            }
            let within = [scopes, std::slice::from_ref(child)].concat();
            match probe(&within).map(|name| believed.find(&name, true)) {
                Some(Err(error)) => self.catalogue.silent.push((child.name.clone(), error)),
                Some(Ok(_)) => self.visit(believed, &child.name, &within),
                // Trusted with nothing.
                None => {}
            }
        }
    }

    fn list(&mut self, targets: &Targets, scopes: &[DelegatedRole], freshness: Freshness) {
        let trusted = |name: &str| scopes.iter().all(|scope| scope.matches_path(name).unwrap_or(false));
        for (name, target) in targets.targets.iter().filter(|(name, _)| trusted(name)) {
            self.catalogue.listed.push(Listed { name: name.clone(), freshness, target: target.clone() });
        }
        let withdrawn = targets.extra.get(WITHDRAWN).and_then(Value::as_object);
        let withdrawn = withdrawn.into_iter().flatten().filter_map(|(digest, entry)| withdrawal(digest, entry));
        self.catalogue.withdrawn.extend(withdrawn.filter(|withdrawal| trusted(&withdrawal.name)));
    }
}

fn withdrawal(digest: &str, entry: &Value) -> Option<Withdrawal> {
    let mut sha256 = [0; 32];
    hex::decode_to_slice(digest, &mut sha256).ok()?;
    let reasons = serde_json::from_value(entry.get("reasons")?.clone()).ok()?;
    Some(Withdrawal { name: entry.get("name")?.as_str()?.to_owned(), sha256, reasons })
}

/// A name that every role on the way is trusted with, so that asking for it asks the last of them.
fn probe(scopes: &[DelegatedRole]) -> Option<String> {
    let last = scopes.last()?;
    let names = last.paths.iter().flatten().map(|pattern| pattern.replace(['*', '?'], "-"));
    names.into_iter().find(|name| scopes.iter().all(|scope| scope.matches_path(name).unwrap_or(false)))
}
