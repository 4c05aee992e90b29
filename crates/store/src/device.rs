//! The device's file: who learns here, what they may learn, and how the device is set up.

use std::path::PathBuf;

use course::CourseId;
use learner::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use crate::StoreError;
use crate::calendar::Day;
use crate::database::Database;
use crate::folder::Folder;
use crate::identity::{Member, MemberId, fit_name, name_key};
use crate::member::MemberStore;
use crate::setting::{self, DeviceSetting};
use crate::vault::{Restored, Vault};

/// The device's file, open. Several programs may have it open at the same time.
#[derive(Debug)]
pub struct DeviceStore {
    folder: Folder,
    vault: Vault,
    database: Database,
}

/// A course that this device knows, and where its files are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCourse {
    /// The course's name.
    pub id: CourseId,
    /// Its version when it was last opened.
    pub version: String,
    /// Where its folder is.
    pub place: String,
    /// When it was first opened.
    pub since: Timestamp,
}

impl DeviceStore {
    /// Opens the device's file in a folder; on the first start the folder, the key and the file
    /// are made.
    ///
    /// # Errors
    /// The file is damaged ([`DeviceStore::restore`] is the way back), was written by a newer
    /// program, or the storage cannot be used.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = Folder::at(root.into())?;
        let vault = folder.device()?;
        let database = if folder.has_members() { vault.open()? } else { vault.open_or_make()? };
        Ok(Self { folder, vault, database })
    }

    /// Brings the device's file back from its latest good backup. The damaged file is kept aside.
    /// No program may have the device's file open.
    ///
    /// # Errors
    /// There is no good backup, or the storage cannot be used.
    pub fn restore(root: impl Into<PathBuf>, now: Timestamp) -> Result<Restored, StoreError> {
        Folder::at(root.into())?.device()?.restore(now, |_, _| Ok(0))
    }

    /// Copies the device's file into the day's backup, checks the copy, and thins the older ones.
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

    /// Adds a member: their key, their file, and then their name here.
    ///
    /// # Errors
    /// The name is taken or unfit, or the storage cannot be used.
    pub fn add_member(&mut self, name: &str, picture: Option<&str>, now: Timestamp) -> Result<Member, StoreError> {
        let (name, picture) = (fit_name(name)?, picture.map(fit_name).transpose()?);
        if self.member_named(&name)?.is_some() {
            return Err(StoreError::NameTaken);
        }
        let member = Member { id: MemberId::generate()?, name, picture, since: now };
        self.folder.new_member(&member.id)?.open_or_make()?;
        self.database.transact(|transaction| {
            transaction.prepare_cached(include_str!("sql/device/add_member.sql"))?.execute((
                member.id.as_str(),
                &member.name,
                name_key(&member.name),
                &member.picture,
                now.0,
            ))?;
            Ok(())
        })?;
        Ok(member)
    }

    /// Gives a member another name or picture.
    ///
    /// # Errors
    /// There is no such member, the name is taken or unfit, or the storage cannot be used.
    pub fn change_member(&mut self, id: &MemberId, name: &str, picture: Option<&str>) -> Result<(), StoreError> {
        let (name, picture) = (fit_name(name)?, picture.map(fit_name).transpose()?);
        if self.member_named(&name)?.is_some_and(|other| other.id != *id) {
            return Err(StoreError::NameTaken);
        }
        let changed = self.database.transact(|transaction| {
            let mut statement = transaction.prepare_cached(include_str!("sql/device/change_member.sql"))?;
            Ok(statement.execute((id.as_str(), &name, name_key(&name), &picture))?)
        })?;
        if changed == 0 { Err(StoreError::NoSuchMember) } else { Ok(()) }
    }

    /// The members, in the order in which they came.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn members(&self) -> Result<Vec<Member>, StoreError> {
        let mut statement = self.database.reading().prepare_cached(include_str!("sql/device/members.sql"))?;
        statement.query_map([], |row| Ok(member(row)))?.map(|row| row?).collect()
    }

    /// The member who is called so, without regard to upper and lower case.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn member_named(&self, name: &str) -> Result<Option<Member>, StoreError> {
        let Ok(name) = fit_name(name) else { return Ok(None) };
        let mut statement = self.database.reading().prepare_cached(include_str!("sql/device/member_named.sql"))?;
        statement.query_row([name_key(&name)], |row| Ok(member(row))).optional()?.transpose()
    }

    /// Opens a member's file, for this program alone.
    ///
    /// # Errors
    /// There is no such member; another program has their file open; the file is damaged
    /// ([`DeviceStore::restore_member`] is the way back), was written by a newer program, or the
    /// storage cannot be used.
    pub fn open_member(&self, id: &MemberId) -> Result<MemberStore, StoreError> {
        self.known(id)?;
        MemberStore::open(self.folder.member(id)?)
    }

    /// Brings a member's file back from its latest good backup, with those newer entries of the
    /// journal that the damaged file still gives. The damaged file is kept aside.
    ///
    /// # Errors
    /// There is no such member, another program has their file open, there is no good backup, or
    /// the storage cannot be used.
    pub fn restore_member(&self, id: &MemberId, now: Timestamp) -> Result<Restored, StoreError> {
        self.known(id)?;
        MemberStore::restore(&self.folder.member(id)?, now)
    }

    /// The connection, for what has a file of its own.
    pub(crate) fn reading(&self) -> &Connection {
        self.database.reading()
    }

    /// One transaction, for what has a file of its own.
    pub(crate) fn transact<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.database.transact(change)
    }

    fn known(&self, id: &MemberId) -> Result<Member, StoreError> {
        let mut statement = self.database.reading().prepare_cached(include_str!("sql/device/member.sql"))?;
        let found = statement.query_row([id.as_str()], |row| Ok(member(row))).optional()?;
        found.ok_or(StoreError::NoSuchMember)?
    }

    /// What is set for the device.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn setting(&self, setting: DeviceSetting) -> Result<Option<String>, StoreError> {
        setting::get(self.database.reading(), setting.key())
    }

    /// Sets something for the device, or with `None` forgets what was set.
    ///
    /// # Errors
    /// The value is too long, or the storage cannot be used.
    pub fn set(&mut self, setting: DeviceSetting, value: Option<&str>) -> Result<(), StoreError> {
        self.database.transact(|transaction| setting::set(transaction, setting.key(), value))
    }

    /// The courses that this device knows, in the order in which they were first opened.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn courses(&self) -> Result<Vec<KnownCourse>, StoreError> {
        let mut statement = self.database.reading().prepare_cached(include_str!("sql/device/courses.sql"))?;
        statement.query_map([], |row| Ok(known_course(row)))?.map(|row| row?).collect()
    }

    /// Remembers a course, or its newer version or other place.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn know_course(&mut self, course: &KnownCourse) -> Result<(), StoreError> {
        self.database.transact(|transaction| {
            let mut statement = transaction.prepare_cached(include_str!("sql/device/add_course.sql"))?;
            statement.execute((course.id.as_str(), &course.version, &course.place, course.since.0))?;
            Ok(())
        })
    }

    /// Forgets a course. What members did in it stays in their journals.
    ///
    /// # Errors
    /// The storage cannot be used.
    pub fn forget_course(&mut self, id: &CourseId) -> Result<(), StoreError> {
        self.database.transact(|transaction| {
            transaction.prepare_cached(include_str!("sql/device/forget_course.sql"))?.execute([id.as_str()])?;
            Ok(())
        })
    }
}

fn member(row: &Row<'_>) -> Result<Member, StoreError> {
    let id: String = row.get(0)?;
    Ok(Member {
        id: id.parse().map_err(|_| StoreError::Damaged)?,
        name: row.get(1)?,
        picture: row.get(2)?,
        since: Timestamp(row.get(3)?),
    })
}

fn known_course(row: &Row<'_>) -> Result<KnownCourse, StoreError> {
    let id: String = row.get(0)?;
    Ok(KnownCourse {
        id: id.parse().map_err(|_| StoreError::Damaged)?,
        version: row.get(1)?,
        place: row.get(2)?,
        since: Timestamp(row.get(3)?),
    })
}
