//! What is offered, beside what is held.

use std::collections::BTreeMap;

use distribution::Held;
use federation::Listed;
use language::LanguageTag;
use pack::{ContentHash, Kind, PackId, Version};
use serde::Deserialize;

/// The longest name or title that is shown, in bytes.
const LONGEST: usize = 400;

/// How something that is offered stands to what is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// This very pack is here.
    Held,
    /// An older version of it is here.
    Newer,
    /// It is not here.
    Offered,
}

/// Something that is offered.
#[derive(Clone, Debug)]
pub struct Offering {
    /// The name under which it is published.
    pub name: String,
    /// What people call it, as far as its publisher says.
    pub titles: BTreeMap<LanguageTag, String>,
    /// What it is, as far as its publisher says.
    pub kind: Option<Kind>,
    /// Its version, as far as its publisher says.
    pub version: Option<Version>,
    /// What is to be carried, in bytes, as far as its publisher says.
    pub bytes: Option<u64>,
    /// How it stands to what is held.
    pub standing: Standing,
}

/// What a publisher says of a pack, each part read by itself. It is for the list only: what counts stands in the manifest.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    kind: Option<serde_json::Value>,
    id: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
    titles: Option<serde_json::Value>,
    bytes: Option<u64>,
}

impl Offering {
    /// How something stands to what is held; none where its name cannot be shown.
    pub(super) fn of(listed: &Listed, held: &[Held]) -> Option<Self> {
        let said = listed.about().and_then(|about| Said::deserialize(about).ok()).unwrap_or_default();
        let version: Option<Version> = part(said.version);
        let (kind, id): (Option<Kind>, Option<PackId>) = (part(said.kind), part(said.id));
        let hash = listed.sha256().map(ContentHash::from_bytes);
        let is_it =
            |one: &&Held| Some(one.manifest.about().kind) == kind && Some(&one.manifest.about().id) == id.as_ref();
        let standing = match held.iter().find(is_it) {
            _ if held.iter().any(|one| Some(one.manifest.hash()) == hash) => Standing::Held,
            Some(one) if version.is_some_and(|version| version > one.manifest.about().version) => Standing::Newer,
            _ => Standing::Offered,
        };
        let mut titles: BTreeMap<LanguageTag, String> = part(said.titles).unwrap_or_default();
        titles.retain(|_, title| is_shown(title));
        is_shown(&listed.name).then(|| Self {
            name: listed.name.clone(),
            titles,
            kind,
            version,
            bytes: said.bytes,
            standing,
        })
    }
}

fn part<T: for<'de> Deserialize<'de>>(value: Option<serde_json::Value>) -> Option<T> {
    value.and_then(|value| serde_json::from_value(value).ok())
}

/// Whether a text says what it seems to say: nothing in it steers a terminal, or turns the letters beside it.
pub(super) fn is_shown(text: &str) -> bool {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.len() <= LONGEST && !text.chars().any(|letter| letter.is_control() || turns(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_not_shown() {
        let check = |text: &str, expected| assert_eq!(is_shown(text), expected, "{text:?}");
        check("Misingi ya ushirika", true);
        check("مبادئ التعاون", true);
        check("\u{1b}[2J", false);
        check("a\u{202e}b", false);
        check(&"a".repeat(LONGEST + 1), false);
    }
}
