//! Two lists of names made into one order.

use std::collections::{BTreeMap, BTreeSet};

/// The first list as it is, with what only the second one has after the name that comes before it there.
pub(crate) fn interleaved<'a>(first: &[&'a str], second: &[&'a str]) -> Vec<&'a str> {
    let own: BTreeSet<&str> = first.iter().copied().collect();
    let mut after: BTreeMap<Option<&str>, Vec<&'a str>> = BTreeMap::new();
    let mut before = None;
    for name in second {
        if own.contains(name) {
            before = Some(*name);
        } else {
            after.entry(before).or_default().push(name);
        }
    }
    let mut order = after.remove(&None).unwrap_or_default();
    for name in first {
        order.push(name);
        order.extend(after.remove(&Some(*name)).unwrap_or_default());
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(first: &[&str], second: &[&str], expected: &[&str]) {
        assert_eq!(interleaved(first, second), expected);
    }

    #[test]
    fn what_is_new_comes_after_what_it_follows() {
        check(&["a", "b", "c"], &["a", "x", "y", "c", "z"], &["a", "x", "y", "b", "c", "z"]);
        check(&["b", "a"], &["x", "a", "y", "b"], &["x", "b", "a", "y"]);
        check(&[], &["x", "y"], &["x", "y"]);
    }
}
