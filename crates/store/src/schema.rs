//! The versions of a file's schema, and the way from each to the newest.

use rusqlite::{Connection, TransactionBehavior};

use crate::StoreError;

/// A kind of file: what is in it, and how it came to be so.
#[derive(Debug)]
pub(crate) struct Schema {
    /// One script for each version, from an empty file on: the first makes version 1, the second
    /// turns version 1 into version 2. A released script is never edited.
    pub(crate) migrations: &'static [&'static str],
    /// A query for a number that only grows, by which of two copies the newer one is found.
    pub(crate) growing: &'static str,
    /// One program at a time has the file open, and nobody else may even read it.
    pub(crate) exclusive: bool,
}

/// The device's file.
pub(crate) static DEVICE: Schema = Schema {
    migrations: &[include_str!("sql/device/schema-1.sql"), include_str!("sql/device/schema-2.sql")],
    growing: include_str!("sql/device/count_members.sql"),
    exclusive: false,
};

/// A member's file. Exclusive, so that one writer appends to a journal and no second program folds
/// half of it.
pub(crate) static MEMBER: Schema = Schema {
    migrations: &[include_str!("sql/member/schema-1.sql")],
    growing: include_str!("sql/member/last_entry_number.sql"),
    exclusive: true,
};

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

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    const FIRST: &str = "CREATE TABLE a (b INTEGER) STRICT; INSERT INTO a VALUES (7);";
    const SECOND: &str = "ALTER TABLE a ADD COLUMN c INTEGER NOT NULL DEFAULT 1;";

    fn schema(migrations: &'static [&'static str]) -> Schema {
        Schema { migrations, growing: "SELECT 0", exclusive: true }
    }

    fn memory() -> Connection {
        crate::database::start_engine();
        Connection::open_in_memory().unwrap()
    }

    fn rows(connection: &Connection, query: &str) -> i64 {
        connection.query_row(query, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_old_file_is_brought_to_the_newest_version() {
        let mut connection = memory();
        schema(&[FIRST]).migrate(&mut connection).unwrap();
        schema(&[FIRST, SECOND]).migrate(&mut connection).unwrap();
        assert_eq!(rows(&connection, "SELECT b + c FROM a"), 8);
        assert_eq!(rows(&connection, "PRAGMA user_version"), 2);
    }

    #[test]
    fn a_file_of_a_newer_program_is_refused_and_left_alone() {
        let mut connection = memory();
        schema(&[FIRST, SECOND]).migrate(&mut connection).unwrap();
        let refused = schema(&[FIRST]).migrate(&mut connection).unwrap_err();
        assert_eq!(refused, StoreError::Newer { found: 2, known: 1 });
        assert_eq!(rows(&connection, "SELECT b + c FROM a"), 8);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_old_version() {
        let mut connection = memory();
        schema(&[FIRST]).migrate(&mut connection).unwrap();
        let broken = schema(&[FIRST, SECOND, "INSERT INTO nowhere VALUES (1);"]);
        assert!(matches!(broken.migrate(&mut connection), Err(StoreError::Refused(_))));
        assert_eq!(rows(&connection, "PRAGMA user_version"), 1);
        assert_eq!(rows(&connection, "SELECT count(*) FROM pragma_table_info('a')"), 1);
    }
}
