//! Where things are on this machine.

use std::env;
use std::path::{Path, PathBuf};

/// The folders that Sauti uses.
#[derive(Clone, Debug)]
pub struct Home {
    /// Members, settings, models: everything that is written.
    pub data: PathBuf,
    /// Folders in which courses lie, in the order in which they are searched.
    pub shelves: Vec<PathBuf>,
}

impl Home {
    /// The folders, from what the command line said, the environment and where the program is.
    pub fn find(said: Option<PathBuf>) -> Self {
        let data = said.unwrap_or_else(|| {
            let base = env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
            let home = || env::var_os("HOME").map_or_else(|| PathBuf::from("."), PathBuf::from);
            base.unwrap_or_else(|| home().join(".local/share")).join("sauti")
        });
        let mut shelves = vec![data.join("lessons")];
        shelves.extend(env::var_os("SAUTI_LESSONS").map(PathBuf::from));
        if let Some(folder) = env::current_exe().ok().as_deref().and_then(Path::parent) {
            shelves.push(folder.join("lessons"));
            shelves.push(folder.join("../share/sauti/lessons"));
        }
        // In a checkout the program runs from the build folder; the courses lie beside the sources.
        shelves.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons"));
        Self { data, shelves }
    }

    /// Where models are installed.
    pub fn models(&self) -> PathBuf {
        self.data.join("models")
    }
}
