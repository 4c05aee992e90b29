//! The members of this device, as shells find them.

use std::time::{SystemTime, UNIX_EPOCH};

use learner::Timestamp;
use locale::Message;
use store::{DeviceSetting, DeviceStore, Member, MemberStore, StoreError};

use crate::{Installation, Trouble, store_message};

/// Now.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The device's file; where it is damaged, its latest good backup.
pub fn open_device(installation: &Installation) -> Result<DeviceStore, Trouble> {
    match DeviceStore::open(&installation.home.data) {
        Err(StoreError::Damaged) => {
            let restored = DeviceStore::restore(&installation.home.data, now())?;
            tell_restored(installation, &restored);
            Ok(DeviceStore::open(&installation.home.data)?)
        }
        opened => Ok(opened?),
    }
}

/// The member with this name; else the one who learned here last. Whoever is not there yet is
/// made, where `make` says so.
pub fn find_member(
    installation: &Installation,
    device: &mut DeviceStore,
    name: Option<&str>,
    make: bool,
) -> Result<Member, Trouble> {
    let last = device.setting(DeviceSetting::LastMember)?;
    let found = match name {
        Some(name) => device.member_named(name)?,
        None => device.members()?.into_iter().find(|member| Some(member.id.as_str()) == last.as_deref()),
    };
    let member = match found {
        Some(member) => member,
        None if make => device.add_member(name.unwrap_or(&installation.unnamed), None, now())?,
        None => return Err(StoreError::NoSuchMember.into()),
    };
    device.set(DeviceSetting::LastMember, Some(member.id.as_str()))?;
    Ok(member)
}

/// A member's file; where it is damaged, its latest good backup. A backup is made once a day,
/// before the first lesson.
pub fn open_member(installation: &Installation, device: &DeviceStore, member: &Member) -> Result<MemberStore, Trouble> {
    let file = match device.open_member(&member.id) {
        Err(StoreError::Damaged) => {
            let restored = device.restore_member(&member.id, now())?;
            tell_restored(installation, &restored);
            device.open_member(&member.id)?
        }
        opened => opened?,
    };
    // A lesson can be taken without a backup; that there is none is told all the same.
    let backed_up = file.back_up_daily(now()).map(drop).and_then(|()| device.back_up_daily(now()).map(drop));
    if let Err(error) = backed_up {
        installation.tell(&store_message(&error));
    }
    Ok(file)
}

fn tell_restored(installation: &Installation, restored: &store::Restored) {
    let rescued = i64::try_from(restored.rescued).unwrap_or(i64::MAX);
    let message = Message::new("restored").with("day", restored.from.to_string()).with_number("rescued", rescued);
    installation.tell(&message);
}
