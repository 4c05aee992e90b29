//! A member's file: their journal, their recordings, their takes, their settings.

use language::LanguageTag;
use learner::{Entry, Timestamp};
use rusqlite::Transaction;

use crate::StoreError;
use crate::calendar::Day;
use crate::database::Database;
use crate::journal::{self, EntryNumber};
use crate::recording::{self, Recording, RecordingNumber};
use crate::setting::{self, MemberSetting};
use crate::sound::Sound;
use crate::take::{self, Take};
use crate::vault::{Restored, Vault};

/// A member's file, open for this program alone.
///
/// Whatever changes it goes through [`MemberStore::transact`]; the single changes below are that
/// door with one change in it.
#[derive(Debug)]
pub struct MemberStore {
    vault: Vault,
    database: Database,
}

/// Changes to a member's file that are made together or not at all.
#[derive(Debug)]
pub struct Changes<'a> {
    transaction: &'a Transaction<'a>,
}

impl MemberStore {
    pub(crate) fn open(vault: Vault) -> Result<Self, StoreError> {
        let database = vault.open()?;
        Ok(Self { vault, database })
    }

    pub(crate) fn restore(vault: &Vault, now: Timestamp) -> Result<Restored, StoreError> {
        vault.restore(now, journal::rescue)
    }

    /// Makes every change that `change` asks for, or, where it fails, none of them. When this
    /// returns `Ok`, they are on disk.
    ///
    /// # Errors
    /// Those of `change`, and those of the storage.
    pub fn transact<T>(&mut self, change: impl FnOnce(&Changes<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.database.transact(|transaction| change(&Changes { transaction }))
    }

    /// Appends to the journal. When this returns `Ok`, the entry is on disk.
    ///
    /// # Errors
    /// The storage cannot be used; the journal is as it was before.
    pub fn append(&mut self, entry: &Entry) -> Result<EntryNumber, StoreError> {
        self.transact(|changes| changes.append(entry))
    }

    /// The whole journal, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn entries(&self) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        self.for_each_entry(|_, entry| entries.push(entry))?;
        Ok(entries)
    }

    /// Goes through the journal in order without holding all of it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn for_each_entry(&self, visit: impl FnMut(EntryNumber, Entry)) -> Result<(), StoreError> {
        journal::for_each(self.database.reading(), visit)
    }

    /// Keeps a recording of a reflection.
    ///
    /// # Errors
    /// The recording is too large, all of them together would be, or the storage cannot be used.
    pub fn add_recording(&mut self, recording: &Recording, sound: &Sound) -> Result<RecordingNumber, StoreError> {
        self.transact(|changes| changes.add_recording(recording, sound))
    }

    /// The recordings, oldest first, without their sound.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn recordings(&self) -> Result<Vec<(RecordingNumber, Recording)>, StoreError> {
        recording::list(self.database.reading())
    }

    /// The sound of a recording, unless it was forgotten.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn recorded_sound(&self, number: RecordingNumber) -> Result<Option<Sound>, StoreError> {
        recording::sound(self.database.reading(), number)
    }

    /// Forgets a recording. Backups from before still hold it until they are thinned.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_recording(&mut self, number: RecordingNumber) -> Result<(), StoreError> {
        self.transact(|changes| changes.forget_recording(number))
    }

    /// Keeps a take of a phrase. Of one phrase the newest [`MOST_TAKES`](crate::MOST_TAKES) are
    /// kept.
    ///
    /// # Errors
    /// The take is too large, all of them together would be, or the storage cannot be used.
    pub fn add_take(&mut self, take: &Take) -> Result<(), StoreError> {
        self.transact(|changes| changes.add_take(take))
    }

    /// The takes in a language, oldest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn takes(&self, language: &LanguageTag) -> Result<Vec<Take>, StoreError> {
        take::list(self.database.reading(), language)
    }

    /// The languages in which there are takes, in the order of their tags. They need not be languages that
    /// the app knows of.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn take_languages(&self) -> Result<Vec<LanguageTag>, StoreError> {
        take::languages(self.database.reading())
    }

    /// Forgets all takes in a language. Backups from before still hold them until they are
    /// thinned.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_takes(&mut self, language: &LanguageTag) -> Result<(), StoreError> {
        self.transact(|changes| changes.forget_takes(language))
    }

    /// Forgets all takes of one phrase.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_phrase(&mut self, language: &LanguageTag, phrase: &str) -> Result<(), StoreError> {
        self.transact(|changes| take::forget_phrase(changes.transaction, language, phrase))
    }

    /// What is set for the member.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn setting(&self, setting: MemberSetting) -> Result<Option<String>, StoreError> {
        setting::get(self.database.reading(), setting.key())
    }

    /// Sets something for the member, or with `None` forgets what was set.
    ///
    /// # Errors
    /// The value is too long, or the storage cannot be used.
    pub fn set(&mut self, setting: MemberSetting, value: Option<&str>) -> Result<(), StoreError> {
        self.transact(|changes| changes.set(setting, value))
    }

    /// Copies the file into the day's backup, checks the copy, and thins the older ones.
    ///
    /// # Errors
    /// The file or the storage is at fault; the earlier backups stay as they were.
    pub fn back_up(&self, now: Timestamp) -> Result<Day, StoreError> {
        self.vault.back_up(&self.database, now)
    }

    /// [Backs up](Self::back_up), unless the day has its backup already.
    ///
    /// # Errors
    /// As for [`Self::back_up`].
    pub fn back_up_daily(&self, now: Timestamp) -> Result<Option<Day>, StoreError> {
        if self.vault.days()?.contains(&Day::of(now)) { Ok(None) } else { self.back_up(now).map(Some) }
    }

    /// The days of which there are backups, oldest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Day>, StoreError> {
        Ok(self.vault.days()?.into_iter().collect())
    }
}

impl Changes<'_> {
    /// Appends to the journal.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn append(&self, entry: &Entry) -> Result<EntryNumber, StoreError> {
        journal::append(self.transaction, entry)
    }

    /// Keeps a recording of a reflection.
    ///
    /// # Errors
    /// As for [`MemberStore::add_recording`].
    pub fn add_recording(&self, recording: &Recording, sound: &Sound) -> Result<RecordingNumber, StoreError> {
        recording::add(self.transaction, recording, sound)
    }

    /// Forgets a recording.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_recording(&self, number: RecordingNumber) -> Result<(), StoreError> {
        recording::forget(self.transaction, number)
    }

    /// Keeps a take of a phrase.
    ///
    /// # Errors
    /// As for [`MemberStore::add_take`].
    pub fn add_take(&self, take: &Take) -> Result<(), StoreError> {
        take::add(self.transaction, take)
    }

    /// Forgets all takes in a language.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_takes(&self, language: &LanguageTag) -> Result<(), StoreError> {
        take::forget(self.transaction, language)
    }

    /// Sets something for the member, or with `None` forgets what was set.
    ///
    /// # Errors
    /// The value is too long, or the storage cannot be used.
    pub fn set(&self, setting: MemberSetting, value: Option<&str>) -> Result<(), StoreError> {
        setting::set(self.transaction, setting.key(), value)
    }
}
