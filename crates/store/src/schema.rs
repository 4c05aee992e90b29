//! The versions of a file's schema, and the way from each to the newest.

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;

/// A kind of file: what is in it, and how it came to be so.
#[derive(Debug)]
pub(crate) struct Schema {
    /// One script for each version, from an empty file on: the first makes version 1, the second
    /// turns version 1 into version 2. A released script is never edited.
    pub(crate) migrations: &'static [&'static str],
    /// One program at a time has the file open, and nobody else may even read it.
    pub(crate) exclusive: bool,
}

/// The device's file.
pub(crate) static DEVICE: Schema = Schema { migrations: &[include_str!("sql/device/schema-1.sql")], exclusive: false };

/// A member's file. Exclusive, so that one writer appends to a journal and no second program folds
/// half of it.
pub(crate) static MEMBER: Schema = Schema { migrations: &[include_str!("sql/member/schema-1.sql")], exclusive: true };

impl Schema {
    /// The newest version.
    pub(crate) fn newest(&self) -> u32 {
        u32::try_from(self.migrations.len()).unwrap_or(u32::MAX)
    }

    /// The version of an open file; 0 for an empty one.
    ///
    /// # Errors
    /// [`StoreError::Newer`] where the file is ahead of this program.
    pub(crate) fn version(&self, connection: &Connection) -> Result<u32, StoreError> {
        let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let found = u32::try_from(found).map_err(|_| StoreError::Damaged)?;
        let known = self.newest();
        if found > known { Err(StoreError::Newer { found, known }) } else { Ok(found) }
    }

    /// Brings an open file to the newest version, in one transaction: a power cut leaves the old
    /// version or the new one.
    pub(crate) fn migrate(&self, connection: &mut Connection) -> Result<(), StoreError> {
        if self.version(connection)? == self.newest() {
            return Ok(());
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Read once more: another program may have migrated a shared file in the meantime.
        let from = self.version(&transaction)? as usize;
        for script in &self.migrations[from..] {
            transaction.execute_batch(script)?;
        }
        transaction.pragma_update(None, "user_version", self.newest())?;
        transaction.commit()?;
        Ok(())
    }
}
