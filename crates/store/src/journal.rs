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
