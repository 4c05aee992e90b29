//! Remembering: one encrypted file for the device, and one for each member.
//!
//! Everything that a member did is in an append-only journal; where they stand is computed from
//! it (`learner`). How the files are laid out, what each error means and what was measured is in
//! `docs/store.md`.
//!
//! **API boundary.** [`DeviceStore::open`] is the only way in; it opens the members' files.
//!
//! **Architecture invariants:**
//! - An answer that was acknowledged is on disk: every change goes through one transaction door,
//!   over a write-ahead log with `synchronous=FULL`.
//! - Nothing of a member is on disk in the clear: no temporary files, no plain copies.
//! - A damaged file is never deleted, and never taken for an empty one.
//! - No clock: the time is an argument.

mod calendar;
mod database;
mod device;
mod durable;
mod error;
mod folder;
mod identity;
mod journal;
mod key;
mod member;
mod recording;
mod schema;
mod setting;
mod sound;
mod take;
mod trust;
mod vault;

pub use calendar::{Day, NotADay};
pub use device::{DeviceStore, KnownCourse};
pub use error::StoreError;
pub use identity::{Member, MemberId, NotAnId};
pub use journal::EntryNumber;
pub use member::{Changes, MemberStore};
pub use recording::{MOST_RECORDED, Recording, RecordingNumber};
pub use setting::{DeviceSetting, MemberSetting};
pub use sound::{Encoding, Sound};
pub use take::{MOST_TAKEN, MOST_TAKES, Take};
pub use vault::Restored;
