//! The folder in which everything is kept, and what is where in it.
//!
//! ```text
//! device.sqlite              who learns here, settings, known courses
//! members/<id>.sqlite        one file for each member
//! keys/device.key            the keys, readable by their owner only
//! keys/<id>.key
//! backups/device/<day>.sqlite
//! backups/<id>/<day>.sqlite  still encrypted with the same key
//! damaged/<id>-<day>/        damaged files, kept aside
//! ```

use std::path::PathBuf;

use crate::MemberId;
use crate::key::Key;
use crate::schema::{DEVICE, MEMBER, Schema};
use crate::vault::Vault;
use crate::{StoreError, durable};

/// The folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at a path, made when it is absent.
    pub(crate) fn at(root: PathBuf) -> Result<Self, StoreError> {
        durable::make_folder(&root)?;
        Ok(Self { root })
    }

    /// The device's file, with its key; on the very first start the key is made.
    pub(crate) fn device(&self) -> Result<Vault, StoreError> {
        let keys = self.root.join("keys");
        durable::make_folder(&keys)?;
        let key_file = keys.join("device.key");
        // A key is never made anew where something is there that the old one opens.
        let first = !key_file.exists() && !self.root.join("device.sqlite").exists();
        let key = if first { Key::generate()?.write_new(&key_file)? } else { Key::read(&key_file)? };
        Ok(self.vault("device", PathBuf::from("device.sqlite"), key, &DEVICE))
    }

    /// Whether anybody has learned here before, so that a device file must be there as well.
    pub(crate) fn has_members(&self) -> bool {
        self.root.join("members").read_dir().is_ok_and(|mut files| files.next().is_some())
    }

    /// A member's file, with its key.
    pub(crate) fn member(&self, id: &MemberId) -> Result<Vault, StoreError> {
        let key = Key::read(&self.key_file(id))?;
        Ok(self.vault(id.as_str(), PathBuf::from(format!("members/{id}.sqlite")), key, &MEMBER))
    }

    /// Makes a key for a new member.
    pub(crate) fn new_member(&self, id: &MemberId) -> Result<Vault, StoreError> {
        Key::generate()?.write_new(&self.key_file(id))?;
        self.member(id)
    }

    fn key_file(&self, id: &MemberId) -> PathBuf {
        self.root.join("keys").join(format!("{id}.key"))
    }

    fn vault(&self, name: &str, file: PathBuf, key: Key, schema: &'static Schema) -> Vault {
        Vault {
            file: self.root.join(file),
            backups: self.root.join("backups").join(name),
            damaged: self.root.join("damaged"),
            key,
            schema,
        }
    }
}
