//! Whether everybody may use, change and hand on the course, and whether those who made it are named.

use course::Role;
use spdx::expression::{ExprNode, Operator};
use spdx::{Expression, LicenseId};

use super::places::TomlLines;
use super::report::Faults;
use super::{FaultKind, Gate, places};

const FILE: &str = "course.toml";

/// Families of licences for texts that are free in all their versions, which the SPDX list, made for programs,
/// does not say of each.
const FREE: [&str; 6] = ["CC0-", "CC-BY-1", "CC-BY-2", "CC-BY-3", "CC-BY-4", "CC-BY-SA-"];

pub(super) fn check(gate: &Gate<'_>, faults: &mut Faults) {
    let lines = TomlLines::of(gate.source, FILE);
    let licence = gate.course.licence.clone();
    match Expression::parse(&licence) {
        // The reader has reported that it is absent or no expression.
        _ if licence.is_empty() => {}
        Err(_) => faults.add(FILE, lines.key("licence"), FaultKind::LicenceUnknown { licence }),
        Ok(expression) if !is_free(&expression) => {
            faults.add(FILE, lines.key("licence"), FaultKind::LicenceNotFree { licence });
        }
        Ok(_) => {}
    }
    if !gate.course.credits.iter().any(|credit| credit.role == Role::Author) {
        faults.add(FILE, None, FaultKind::AuthorUncredited {});
    }
    for (language, words) in &gate.course.words {
        let is_recorded =
            words.lines().filter_map(|(_, line)| line.clip.as_ref()).any(|clip| !is_synthetic(&clip.name));
        let is_credited = gate.course.credits.iter().any(|credit| {
            credit.role == Role::Voice && credit.language.as_ref().is_none_or(|credited| credited == language)
        });
        if is_recorded && !is_credited {
            let kind = FaultKind::VoiceUncredited { language: language.to_string() };
            faults.add(&places::clips_file(language), None, kind);
        }
    }
}

/// Whether a synthetic voice spoke the clip with this name in the course.
pub(super) fn is_synthetic(clip: &str) -> bool {
    clip.rsplit('/').next().unwrap_or(clip).starts_with(crate::clips_list::SYNTHETIC)
}

/// Whether whoever gets the course may choose to have it under free licences only.
fn is_free(expression: &Expression) -> bool {
    let mut stack: Vec<bool> = Vec::new();
    for node in expression.iter() {
        let value = match node {
            ExprNode::Req(wanted) => wanted.req.license.id().is_some_and(is_free_licence),
            ExprNode::Op(operator) => {
                let (one, other) = (stack.pop().unwrap_or(false), stack.pop().unwrap_or(false));
                match operator {
                    Operator::And => one && other,
                    Operator::Or => one || other,
                }
            }
        };
        stack.push(value);
    }
    stack.pop().unwrap_or(false)
}

fn is_free_licence(id: LicenseId) -> bool {
    id.is_fsf_free_libre() || id.is_osi_approved() || FREE.iter().any(|family| id.name.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(licence: &str, free: Option<bool>) {
        let found = Expression::parse(licence).ok().map(|expression| is_free(&expression));
        assert_eq!(found, free, "{licence}");
    }

    #[test]
    fn a_licence_is_free_where_everybody_may_use_change_and_hand_on() {
        check("CC-BY-SA-4.0", Some(true));
        check("CC-BY-3.0-IGO", Some(true));
        check("CC0-1.0", Some(true));
        check("GPL-3.0-or-later", Some(true));
        check("CC-BY-NC-4.0", Some(false));
        check("CC-BY-ND-4.0", Some(false));
        check("CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0", Some(false));
        check("CC-BY-NC-4.0 OR CC-BY-4.0", Some(true));
        check("Our-own-licence", None);
    }
}
