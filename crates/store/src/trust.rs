//! What this device believes of who may publish: signed files, by their names.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Transaction};

use crate::{DeviceStore, StoreError};

impl DeviceStore {
    /// A trusted file; none where it was never kept.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn trusted_file(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.reading().prepare_cached(include_str!("sql/device/trusted_file.sql"))?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The names of all trusted files, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn trusted_names(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.reading().prepare_cached(include_str!("sql/device/trusted_names.sql"))?;
        let names = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(names)
    }

    /// Keeps files beside those that are kept already, all or none; one of the same name takes its place.
    ///
    /// # Errors
    /// The storage cannot be used; what was kept before is as it was.
    pub fn keep_trusted(&mut self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), StoreError> {
        self.transact(|transaction| keep(transaction, files))
    }

    /// Keeps files and forgets every other, all or nothing.
    ///
    /// # Errors
    /// The storage cannot be used; what was kept before is as it was.
    pub fn replace_trusted(&mut self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), StoreError> {
        self.transact(|transaction| {
            transaction.prepare_cached(include_str!("sql/device/forget_trusted.sql"))?.execute([])?;
            keep(transaction, files)
        })
    }
}

fn keep(transaction: &Transaction<'_>, files: &BTreeMap<String, Vec<u8>>) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(include_str!("sql/device/keep_trusted.sql"))?;
    for (name, bytes) in files {
        statement.execute((name, bytes))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.as_bytes().to_vec())).collect()
    }

    fn all(device: &DeviceStore) -> BTreeMap<String, Vec<u8>> {
        let names = device.trusted_names().unwrap();
        names.into_iter().map(|name| (name.clone(), device.trusted_file(&name).unwrap().unwrap())).collect()
    }

    #[test]
    fn what_is_trusted_outlives_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let mut device = DeviceStore::open(folder.path()).unwrap();
        device.keep_trusted(&files(&[("root.json", "one"), ("timestamp.json", "two")])).unwrap();
        device.keep_trusted(&files(&[("timestamp.json", "three")])).unwrap();
        drop(device);
        let device = DeviceStore::open(folder.path()).unwrap();
        assert_eq!(all(&device), files(&[("root.json", "one"), ("timestamp.json", "three")]));
        assert_eq!(device.trusted_file("snapshot.json").unwrap(), None);
    }

    #[test]
    fn another_federation_takes_the_place_of_all_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut device = DeviceStore::open(folder.path()).unwrap();
        device.keep_trusted(&files(&[("root.json", "one"), ("timestamp.json", "two")])).unwrap();
        device.replace_trusted(&files(&[("root.json", "other")])).unwrap();
        assert_eq!(all(&device), files(&[("root.json", "other")]));
    }

    #[test]
    fn files_are_kept_all_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let mut device = DeviceStore::open(folder.path()).unwrap();
        device.keep_trusted(&files(&[("root.json", "one")])).unwrap();
        let refusing = "CREATE TEMP TRIGGER full BEFORE INSERT ON trusted_file WHEN NEW.name = 'timestamp.json' \
                        BEGIN SELECT RAISE(ABORT, 'full'); END;";
        device.reading().execute_batch(refusing).unwrap();
        device.keep_trusted(&files(&[("root.json", "two"), ("timestamp.json", "two")])).unwrap_err();
        device.replace_trusted(&files(&[("snapshot.json", "two"), ("timestamp.json", "two")])).unwrap_err();
        assert_eq!(all(&device), files(&[("root.json", "one")]));
    }
}
