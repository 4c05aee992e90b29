//! Where espeak-ng's data is: phoneme tables, dictionaries and voices, about 9 MB.

use std::path::{Path, PathBuf};

use speech::VoiceError;

/// The name of the data folder wherever it is.
const FOLDER: &str = "espeak-ng-data";

/// Files without which espeak-ng cannot work, or (`intonations`) speaks every question flat.
const REQUIRED: [&str; 4] = ["phontab", "phonindex", "phondata", "intonations"];

/// Finds the data folder: in the folder that `SAUTI_DATA` names, beside the program, in
/// `../share/sauti` beside it, or, for a program in cargo's target folder, where it was built.
///
/// A path of the build machine is never compiled in: it would make an incomplete installation work
/// for whoever built it and for nobody else.
///
/// # Errors
/// There is no complete data folder.
pub(crate) fn find() -> Result<PathBuf, VoiceError> {
    let program = std::env::current_exe().ok();
    let chosen = std::env::var_os("SAUTI_DATA").map(PathBuf::from);
    let candidates = candidates(chosen.as_deref(), program.as_deref());
    candidates.iter().find(|folder| is_complete(folder)).cloned().ok_or_else(|| {
        let places: Vec<_> = candidates.iter().map(|folder| folder.display().to_string()).collect();
        VoiceError::Unloadable(format!("no complete {FOLDER} in: {}", places.join(", ")))
    })
}

fn candidates(chosen: Option<&Path>, program: Option<&Path>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if let Some(folder) = chosen {
        found.push(folder.join(FOLDER));
    }
    if let Some(folder) = program.and_then(Path::parent) {
        found.push(folder.join(FOLDER));
        found.push(folder.join("../share/sauti").join(FOLDER));
        found.extend(folder.ancestors().take(3).flat_map(built));
    }
    found
}

/// The data folders that builds of `espeak-rs-sys` left below a profile's folder of cargo's target
/// folder, the newest first.
fn built(profile: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(profile.join("build")) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("espeak-rs-sys-"))
        .map(|entry| entry.path().join("out/share").join(FOLDER))
        .filter_map(|folder| Some((folder.metadata().ok()?.modified().ok()?, folder)))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, folder)| folder).collect()
}

fn is_complete(folder: &Path) -> bool {
    REQUIRED.iter().all(|file| folder.join(file).metadata().is_ok_and(|about| about.len() > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write_data(folder: &Path, files: &[&str]) {
        std::fs::create_dir_all(folder).unwrap();
        for file in files {
            std::fs::write(folder.join(file), "data").unwrap();
        }
    }

    #[test]
    fn the_chosen_folder_comes_first_and_the_build_last() {
        let root = tempfile::tempdir().unwrap();
        let built = root.path().join("debug/build/espeak-rs-sys-0123/out/share/espeak-ng-data");
        write_data(&built, &[]);
        let program = root.path().join("debug/deps/tests");
        let found = candidates(Some(Path::new("/chosen")), Some(&program));
        assert_eq!(found.first().unwrap(), Path::new("/chosen/espeak-ng-data"));
        assert_eq!(found.last().unwrap(), &built);
    }

    #[test]
    fn a_folder_without_intonations_is_not_complete() {
        let root = tempfile::tempdir().unwrap();
        write_data(root.path(), &REQUIRED[..3]);
        assert!(!is_complete(root.path()));
        write_data(root.path(), &REQUIRED);
        assert!(is_complete(root.path()));
    }
}
