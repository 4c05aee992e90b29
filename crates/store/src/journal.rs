//! The journal on disk: entries as JSON, numbered from 1, only ever appended.

use learner::Entry;
use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::StoreError;
use crate::database::Database;

/// An entry's place in its journal, from 1, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryNumber(pub i64);

/// After so many entries in a row that cannot be read, a damaged journal is given up.
const GIVE_UP: i64 = 10_000;

pub(crate) fn append(transaction: &Transaction<'_>, entry: &Entry) -> Result<EntryNumber, StoreError> {
    let text = serde_json::to_string(entry).map_err(|_| StoreError::Refused("an entry".to_owned()))?;
    transaction.prepare_cached(include_str!("sql/member/append_entry.sql"))?.execute([text])?;
    Ok(EntryNumber(transaction.last_insert_rowid()))
}

pub(crate) fn for_each(connection: &Connection, mut visit: impl FnMut(EntryNumber, Entry)) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/entries.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = row.get_ref(1)?.as_str().ok().and_then(|text| serde_json::from_str(text).ok());
        visit(EntryNumber(row.get(0)?), entry.ok_or(StoreError::Damaged)?);
    }
    Ok(())
}

/// Carries the entries that the restored journal lacks over from the damaged one, each by itself,
/// so that a page that cannot be read costs the entries on it and no others. Says how many.
pub(crate) fn rescue(damaged: &Database, restored: &mut Database) -> Result<u64, StoreError> {
    let known = restored.reading().query_row(include_str!("sql/member/last_entry_number.sql"), [], |row| row.get(0))?;
    let (mut rescued, mut missed, mut number): (u64, i64, i64) = (0, 0, known);
    while missed < GIVE_UP {
        number += 1;
        match entry(damaged.reading(), number) {
            Ok(Some(entry)) => {
                restored.transact(|transaction| append(transaction, &entry))?;
                rescued += 1;
                missed = 0;
            }
            Ok(None) | Err(_) => missed += 1,
        }
    }
    Ok(rescued)
}

fn entry(connection: &Connection, number: i64) -> Result<Option<Entry>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/member/entry.sql"))?;
    let text: Option<String> = statement.query_row([number], |row| row.get(0)).optional()?;
    text.map(|text| serde_json::from_str(&text).map_err(|_| StoreError::Damaged)).transpose()
}

#[cfg(test)]
mod tests {
    use learner::Timestamp;
    use tempfile::TempDir;

    use super::*;
    use crate::key::Key;
    use crate::schema::MEMBER;

    fn language(number: i64) -> Entry {
        Entry::Language { at: Timestamp(number), language: "sw".parse().unwrap() }
    }

    fn journal(entries: i64) -> (TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let mut database =
            Database::open_or_make(&folder.path().join("m.sqlite"), &Key::generate().unwrap(), &MEMBER).unwrap();
        for number in 0..entries {
            database.transact(|transaction| append(transaction, &language(number))).unwrap();
        }
        (folder, database)
    }

    fn count(database: &Database) -> i64 {
        database.reading().query_row("SELECT count(*) FROM journal", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_entry_can_neither_be_changed_nor_taken_away() {
        let (_folder, database) = journal(3);
        for forbidden in [
            "UPDATE journal SET entry = '{}' WHERE number = 2",
            "UPDATE journal SET number = 9 WHERE number = 2",
            "DELETE FROM journal WHERE number = 2",
            "DELETE FROM journal",
            "REPLACE INTO journal (number, entry) VALUES (2, '{}')",
            "INSERT INTO journal (number, entry) VALUES (2, '{}') ON CONFLICT DO UPDATE SET entry = '{}'",
        ] {
            assert!(database.reading().execute(forbidden, []).is_err(), "{forbidden}");
        }
        let mut entries = Vec::new();
        for_each(database.reading(), |_, entry| entries.push(entry)).unwrap();
        assert_eq!(entries, (0..3).map(language).collect::<Vec<_>>());
    }

    #[test]
    fn a_file_that_cannot_grow_is_full_and_keeps_what_it_had() {
        let (_folder, mut database) = journal(0);
        let pages: i64 = database.reading().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        database.reading().query_row(&format!("PRAGMA max_page_count = {}", pages + 2), [], |_| Ok(())).unwrap();
        let mut appended = 0;
        let full = loop {
            match database.transact(|transaction| append(transaction, &language(appended))) {
                Ok(_) => appended += 1,
                Err(error) => break error,
            }
        };
        assert_eq!((full, count(&database)), (StoreError::DiskFull, appended));
        database.reading().query_row("PRAGMA max_page_count = 1000", [], |_| Ok(())).unwrap();
        let number = database.transact(|transaction| append(transaction, &language(appended))).unwrap();
        assert_eq!(number, EntryNumber(appended + 1));
    }

    #[test]
    fn every_answer_waits_for_the_disk() {
        let (_folder, database) = journal(1);
        let text = |pragma| database.reading().pragma_query_value::<String, _>(None, pragma, |row| row.get(0)).unwrap();
        let number = |pragma| database.reading().pragma_query_value::<i64, _>(None, pragma, |row| row.get(0)).unwrap();
        assert_eq!((text("journal_mode").as_str(), text("locking_mode").as_str()), ("wal", "exclusive"));
        // 2 is FULL: the log is synchronised with every commit.
        assert_eq!((number("synchronous"), number("secure_delete"), number("mmap_size")), (2, 1, 0));
        assert!(text("cipher_version").starts_with("4."));
    }
}
