//! One encrypted file with its key, its backups, and its way back after damage.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use learner::Timestamp;
use rusqlite::backup::Backup;

use crate::calendar::{Day, kept};
use crate::database::Database;
use crate::key::Key;
use crate::schema::Schema;
use crate::{StoreError, durable};

/// Where a file, its key and its copies are, and what is in it.
#[derive(Debug)]
pub(crate) struct Vault {
    pub(crate) file: PathBuf,
    pub(crate) backups: PathBuf,
    pub(crate) damaged: PathBuf,
    pub(crate) key: Key,
    pub(crate) schema: &'static Schema,
}

/// A file that was brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The day of the backup that it came from.
    pub from: Day,
    /// Journal entries that were newer than the backup and could be read from the damaged file.
    pub rescued: u64,
    /// Where the damaged file was put; absent where there was none. It is never deleted.
    pub kept_aside: Option<PathBuf>,
}

/// How many pages are copied at a time.
const PAGES: i32 = 256;

impl Vault {
    /// Opens the file, which must be there.
    ///
    /// SQLite cannot tell a wrong key from damage at the file's beginning. A backup can: where the
    /// key opens one, the key is right.
    pub(crate) fn open(&self) -> Result<Database, StoreError> {
        self.finish_restoring()?;
        if !self.is_there()? {
            return Err(StoreError::Damaged);
        }
        match Database::open(&self.file, &self.key, self.schema) {
            Err(StoreError::Damaged) if self.key_opens_nothing() => Err(StoreError::WrongKey),
            Err(error) => Err(why_not(error, self.folder())),
            Ok(database) => Ok(database),
        }
    }

    /// Opens the file, and makes it where it is absent or empty.
    pub(crate) fn open_or_make(&self) -> Result<Database, StoreError> {
        durable::make_folder(self.folder())?;
        let new = !self.is_there()?;
        let opened = Database::open_or_make(&self.file, &self.key, self.schema);
        let database = opened.map_err(|error| why_not(error, self.folder()))?;
        if new {
            durable::sync_folder_of(&self.file)?;
        }
        Ok(database)
    }

    fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new("."))
    }

    fn is_there(&self) -> Result<bool, StoreError> {
        Ok(self.file.try_exists()?)
    }

    fn key_opens_nothing(&self) -> bool {
        let first_page = Database::open_to_rescue(&self.file, &self.key)
            .and_then(|database| self.schema.version(database.reading()));
        first_page.is_err() && self.newest_good_backup().is_err()
    }

    /// Copies the open file into the day's backup, replacing an earlier one of the same day once
    /// the new one has been opened and checked, and drops the backups that are no longer kept.
    pub(crate) fn back_up(&self, database: &Database, at: Timestamp) -> Result<Day, StoreError> {
        durable::make_folder(&self.backups)?;
        let day = Day::of(at);
        let draft = self.backups.join("draft");
        let copied = self.copy_to(database, &draft).and_then(|()| durable::replace(&draft, &self.backup_of(day)));
        if copied.is_err() {
            // Half a copy would only take up the room that may just have run out.
            let _ = remove_database(&draft);
        }
        copied?;
        self.thin(day)?;
        Ok(day)
    }

    fn copy_to(&self, database: &Database, draft: &Path) -> Result<(), StoreError> {
        remove_database(draft)?;
        let mut copy = Database::empty(draft, &self.key)?;
        Backup::new(database.reading(), copy.writing())?.run_to_completion(PAGES, Duration::ZERO, None)?;
        drop(copy);
        // The copy that opens is the proof that the backup is good, and that the file itself is.
        Database::open(draft, &self.key, self.schema)?.keep_in_one_file()?;
        durable::sync_file(draft)
    }

    /// The days of which there are backups.
    pub(crate) fn days(&self) -> Result<BTreeSet<Day>, StoreError> {
        if !self.backups.is_dir() {
            return Ok(BTreeSet::new());
        }
        let mut days = BTreeSet::new();
        for entry in fs::read_dir(&self.backups)? {
            let name = entry?.file_name();
            let day = name.to_str().and_then(|name| name.strip_suffix(".sqlite")).and_then(|day| day.parse().ok());
            days.extend::<Option<Day>>(day);
        }
        Ok(days)
    }

    fn thin(&self, made_now: Day) -> Result<(), StoreError> {
        let days = self.days()?;
        let mut kept = kept(&days);
        // A clock that was set back makes the newest backup look like the oldest.
        kept.insert(made_now);
        for day in days.difference(&kept) {
            remove_database(&self.backup_of(*day))?;
        }
        Ok(())
    }

    fn backup_of(&self, day: Day) -> PathBuf {
        self.backups.join(format!("{day}.sqlite"))
    }

    /// The day of the newest backup that opens. What is newest goes by how much is in it, since the
    /// day is only what the clock said.
    fn newest_good_backup(&self) -> Result<Day, StoreError> {
        let mut good = Vec::new();
        for day in self.days()? {
            let draft = self.draft_of(day)?;
            let found = Database::open(&draft, &self.key, self.schema).and_then(|copy| {
                let query = self.schema.growing;
                Ok(copy.reading().query_row(query, [], |row| row.get::<_, i64>(0))?)
            });
            remove_database(&draft)?;
            match found {
                Ok(size) => good.push((size, day)),
                Err(StoreError::Damaged) => {}
                Err(other) => return Err(other),
            }
        }
        good.into_iter().max().map(|(_, day)| day).ok_or(StoreError::NoBackup)
    }

    /// A copy of a backup beside the file, so that opening it cannot touch the backup itself.
    fn draft_of(&self, day: Day) -> Result<PathBuf, StoreError> {
        let draft = beside(&self.file, ".restoring");
        remove_database(&draft)?;
        fs::copy(self.backup_of(day), &draft).map_err(durable::writing)?;
        Ok(draft)
    }

    /// Puts the latest good backup in the place of the file. `rescue` may carry over what the
    /// damaged file still gives; it says how much that was.
    pub(crate) fn restore(
        &self,
        at: Timestamp,
        rescue: impl FnOnce(&Database, &mut Database) -> Result<u64, StoreError>,
    ) -> Result<Restored, StoreError> {
        if let Err(StoreError::InUse) = self.open() {
            return Err(StoreError::InUse);
        }
        let from = self.newest_good_backup()?;
        let draft = self.draft_of(from)?;
        let mut restored = Database::open(&draft, &self.key, self.schema)?;
        let rescued = match Database::open_to_rescue(&self.file, &self.key) {
            Ok(damaged) => rescue(&damaged, &mut restored)?,
            Err(_) => 0,
        };
        restored.keep_in_one_file()?;
        durable::sync_file(&draft)?;
        durable::replace(&draft, &self.ready())?;
        let kept_aside = self.put_aside(at)?;
        self.finish_restoring()?;
        Ok(Restored { from, rescued, kept_aside })
    }

    /// Puts a restored file that is ready in its place, also when the power was cut before that.
    fn finish_restoring(&self) -> Result<(), StoreError> {
        let ready = self.ready();
        if ready.exists() && !self.file.exists() { durable::replace(&ready, &self.file) } else { Ok(()) }
    }

    fn ready(&self) -> PathBuf {
        beside(&self.file, ".restored")
    }

    /// Moves the damaged file and its log out of the way, to a folder of its own.
    fn put_aside(&self, at: Timestamp) -> Result<Option<PathBuf>, StoreError> {
        let name = self.file.file_name().unwrap_or_default();
        let stem = self.file.file_stem().unwrap_or_default().to_string_lossy();
        let mut folder = self.damaged.join(format!("{stem}-{}", Day::of(at)));
        for again in 2.. {
            if !folder.exists() {
                break;
            }
            folder = self.damaged.join(format!("{stem}-{}-{again}", Day::of(at)));
        }
        let moved = ["-wal", "-shm", ""].map(|suffix| (beside(&self.file, suffix), beside(&folder.join(name), suffix)));
        let kept = moved[2].0.exists().then(|| moved[2].1.clone());
        for (from, to) in moved.iter().filter(|(from, _)| from.exists()) {
            durable::make_folder(&folder)?;
            durable::replace(from, to)?;
        }
        Ok(kept)
    }
}

/// SQLite says "cannot open" for a folder that cannot be written as well as for a file that cannot
/// be read; trying to write in the folder tells them apart.
fn why_not(error: StoreError, folder: &Path) -> StoreError {
    if error != StoreError::Unreadable {
        return error;
    }
    let probe = folder.join(format!("probe-{}", std::process::id()));
    match fs::write(&probe, []) {
        Ok(()) => {
            let _ = fs::remove_file(probe);
            StoreError::Unreadable
        }
        Err(error) => durable::writing(error),
    }
}

fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn remove_database(file: &Path) -> Result<(), StoreError> {
    for file in [file.to_owned(), beside(file, "-wal"), beside(file, "-shm")] {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(durable::writing(error)),
            _ => {}
        }
    }
    Ok(())
}
