//! Each error has a message for people, in every language of the app.

use std::collections::BTreeSet;

use store::StoreError;

const LOCALES: [(&str, &str); 3] = [
    ("en", include_str!("../../../../locales/en.ftl")),
    ("ar", include_str!("../../../../locales/ar.ftl")),
    ("sw", include_str!("../../../../locales/sw.ftl")),
];

fn every_error() -> Vec<StoreError> {
    vec![
        StoreError::DiskFull,
        StoreError::ReadOnly,
        StoreError::Unreadable,
        StoreError::StorageFault(String::new()),
        StoreError::Damaged,
        StoreError::WrongKey,
        StoreError::KeyLost,
        StoreError::InUse,
        StoreError::Newer { found: 2, known: 1 },
        StoreError::NoBackup,
        StoreError::NoSuchMember,
        StoreError::NameTaken,
        StoreError::NameUnfit { limit: 64 },
        StoreError::TooLarge { limit: 1 },
        StoreError::TooMuch { limit: 1 },
        StoreError::NoRandomness,
        StoreError::Refused(String::new()),
    ]
}

/// The variables of a message in a locale; absent where there is no such message.
fn variables(locale: &str, key: &str) -> Option<BTreeSet<String>> {
    let message = locale.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" ="))?;
    let pieces = message.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
    Some(pieces.map(|(variable, _)| variable.trim().trim_start_matches('$').to_owned()).collect())
}

#[test]
fn every_error_has_a_message_with_its_variables_in_every_locale() {
    for error in every_error() {
        let key = format!("error-store-{}", error.code());
        let expected: BTreeSet<String> = error.arguments().iter().map(|(name, _)| (*name).to_owned()).collect();
        for (tag, locale) in LOCALES {
            assert_eq!(variables(locale, &key), Some(expected.clone()), "{key} in {tag}");
        }
    }
}

#[test]
fn no_message_is_left_over() {
    let known: BTreeSet<String> = every_error().iter().map(|error| format!("error-store-{}", error.code())).collect();
    for (tag, locale) in LOCALES {
        let written = locale.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        let written: BTreeSet<String> =
            written.filter(|key| key.starts_with("error-store-")).map(str::to_owned).collect();
        assert_eq!(written, known, "{tag}");
    }
}
