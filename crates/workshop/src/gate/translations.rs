//! Words whose source has changed since they were translated.

use std::collections::BTreeSet;

use super::report::Faults;
use super::{FaultKind, Gate, WordsOf};
use crate::translating;
use crate::words_text::WordsText;

/// Reports them, and gives their names: their clips are to be made anew as well.
pub(super) fn check(gate: &Gate<'_>, words: &WordsOf<'_>, file: &WordsText, faults: &mut Faults) -> BTreeSet<String> {
    let stale = translating::stale(gate.course, words.language, file);
    for key in &stale {
        faults.add(&words.name, words.line(key), FaultKind::TranslationStale { key: key.clone() });
    }
    stale.into_iter().collect()
}
