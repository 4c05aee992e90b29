//! An open encrypted file: the connection, its settings, its checks, and the one transaction door.

use std::path::Path;
use std::sync::Once;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::StoreError;
use crate::key::Key;
use crate::schema::Schema;

/// How long a program waits for another that is writing to a shared file, or that is just closing
/// an exclusive one.
const PATIENCE: Duration = Duration::from_millis(500);

/// The statements that are kept prepared: more than there are `.sql` files.
const PREPARED: usize = 32;

/// An open encrypted file.
#[derive(Debug)]
pub(crate) struct Database {
    connection: Connection,
}

impl Database {
    /// Opens a file that must be there, checks all of it and brings it to the newest schema.
    ///
    /// SQLite takes a file that was cut down to nothing for a new one; here it is damaged, for
    /// otherwise a member's answers would be gone without a word.
    pub(crate) fn open(file: &Path, key: &Key, schema: &Schema) -> Result<Self, StoreError> {
        let connection = connect(file, key, schema.exclusive, OpenFlags::empty())?;
        must_be_writable(&connection)?;
        if schema.version(&connection)? == 0 {
            return Err(StoreError::Damaged);
        }
        Self::prepare(connection, schema)
    }

    /// Opens a file, and makes it where it is absent or empty.
    pub(crate) fn open_or_make(file: &Path, key: &Key, schema: &Schema) -> Result<Self, StoreError> {
        let connection = connect(file, key, schema.exclusive, OpenFlags::SQLITE_OPEN_CREATE)?;
        must_be_writable(&connection)?;
        schema.version(&connection)?;
        Self::prepare(connection, schema)
    }

    fn prepare(mut connection: Connection, schema: &Schema) -> Result<Self, StoreError> {
        make_durable(&connection)?;
        check(&connection, schema.exclusive)?;
        schema.migrate(&mut connection)?;
        Ok(Self { connection })
    }

    /// Opens a file only to read what can still be read, and changes nothing, not even its log.
    pub(crate) fn open_to_rescue(file: &Path, key: &Key) -> Result<Self, StoreError> {
        let connection = connect(file, key, true, OpenFlags::empty())?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        Ok(Self { connection })
    }

    /// Opens a file that a backup is about to be copied into.
    pub(crate) fn empty(file: &Path, key: &Key) -> Result<Self, StoreError> {
        Ok(Self { connection: connect(file, key, true, OpenFlags::SQLITE_OPEN_CREATE)? })
    }

    /// Closes the file so that it needs no log beside it and can be copied and renamed.
    pub(crate) fn keep_in_one_file(self) -> Result<(), StoreError> {
        let _: String = self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// Makes every change that `change` asks for, or none of them. When this returns `Ok`, the
    /// change is on disk.
    pub(crate) fn transact<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = change(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    /// The connection, for reading.
    pub(crate) fn reading(&self) -> &Connection {
        &self.connection
    }

    /// The connection, for a backup that replaces all of it.
    pub(crate) fn writing(&mut self) -> &mut Connection {
        &mut self.connection
    }
}

/// Has SQLite and SQLCipher set themselves up, once, before anything else uses them.
///
/// SQLite counts itself as ready before SQLCipher, its extra part, is: of two threads that open
/// their first files at once, one would be told that there is no encryption
/// (`sqlite3_initialize` of SQLite 3.54.1 with SQLCipher 4.20.0).
pub(crate) fn start_engine() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| drop(Connection::open_in_memory()));
}

/// A connection with its key and those settings that cost no access to the file.
fn connect(file: &Path, key: &Key, exclusive: bool, more: OpenFlags) -> Result<Connection, StoreError> {
    start_engine();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.execute_batch(&key.statement())?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    // SQLite's own log goes to the terminal otherwise, where a member would see it.
    connection.execute_batch(include_str!("sql/connect.sql"))?;
    if exclusive {
        // Together with WAL this keeps the lock until the file is closed, without a shared-memory
        // file, and the operating system gives it back even after a crash.
        let _: String = connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |row| row.get(0))?;
    }
    Ok(connection)
}

/// SQLite opens a file that it may not write for reading only. Found out before the file is
/// touched, since a lock on such a file fails like a broken disk.
fn must_be_writable(connection: &Connection) -> Result<(), StoreError> {
    if connection.is_readonly(rusqlite::MAIN_DB)? { Err(StoreError::ReadOnly) } else { Ok(()) }
}

/// Switches to the write-ahead log, and has every commit wait for the disk.
fn make_durable(connection: &Connection) -> Result<(), StoreError> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::Refused(format!("journal mode {mode}")));
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(())
}

/// Reads every page and compares it with its authentication code, then the structure.
///
/// The first check reads the file itself, past the connection, and so is only sound while nobody
/// else writes to it.
fn check(connection: &Connection, alone: bool) -> Result<(), StoreError> {
    // What a crash left in the log moves to the file first, so that all of it is checked.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    if alone {
        let mut pages = connection.prepare("PRAGMA cipher_integrity_check")?;
        if pages.query([])?.next()?.is_some() {
            return Err(StoreError::Damaged);
        }
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}
