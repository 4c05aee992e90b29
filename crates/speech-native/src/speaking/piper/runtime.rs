//! The ONNX Runtime library: found and loaded when the first Piper voice is.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use speech::VoiceError;

const LIBRARY: &str = if cfg!(target_os = "windows") {
    "onnxruntime.dll"
} else if cfg!(any(target_os = "macos", target_os = "ios")) {
    "libonnxruntime.dylib"
} else {
    "libonnxruntime.so"
};

/// Loads the library once per process. Every use of `ort` comes after this: without a library `ort`
/// panics.
///
/// # Errors
/// There is no library, or it is not one, or it is older than version 1.24.
pub(super) fn load() -> Result<(), VoiceError> {
    static LOADED: Mutex<bool> = Mutex::new(false);
    let mut loaded = LOADED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if *loaded {
        return Ok(());
    }
    let chosen = std::env::var_os("ORT_DYLIB_PATH").filter(|path| !path.is_empty()).map(PathBuf::from);
    let data = std::env::var_os("SAUTI_DATA").map(PathBuf::from);
    let program = std::env::current_exe().ok();
    let candidates = candidates(chosen, data.as_deref(), program.as_deref());
    let library = candidates.iter().find(|path| path.is_file()).ok_or_else(|| {
        let places: Vec<_> = candidates.iter().map(|path| path.display().to_string()).collect();
        VoiceError::Unloadable(format!("no ONNX Runtime at: {}", places.join(", ")))
    })?;
    // An absolute path, because `ort` looks relative ones up beside the program.
    let library = library.canonicalize().map_err(|error| VoiceError::Unloadable(error.to_string()))?;
    try_out(&library).map_err(|reason| VoiceError::Unloadable(format!("{}: {reason}", library.display())))?;
    let builder = ort::init_from(&library).map_err(|error| VoiceError::Unloadable(error.to_string()))?;
    // Nothing leaves the device.
    builder.with_telemetry(false).commit();
    *loaded = true;
    Ok(())
}

/// Whether the library is one, and new enough. `ort` must never find that out: while it loads the
/// library, making an error needs the library, and the process waits for itself.
fn try_out(path: &Path) -> Result<(), String> {
    // SAFETY: the file is the library that this device was given; loading it runs its initialisers,
    // as `ort` is about to do in any case.
    let library = unsafe { libloading::Library::new(path) }.map_err(|error| error.to_string())?;
    // SAFETY: the type is that of the function in ONNX Runtime's C API.
    let base = unsafe { library.get::<unsafe extern "C" fn() -> *const ort::sys::OrtApiBase>(b"OrtGetApiBase") };
    let base = base.map_err(|error| error.to_string())?;
    // SAFETY: as above; the structure that comes back lives as long as the library, and `GetApi`
    // gives null for a version that the library does not know.
    let knows_version = unsafe {
        let base = base();
        !base.is_null() && !((*base).GetApi)(ort::sys::ORT_API_VERSION).is_null()
    };
    // Loaded once, it stays: `ort` loads it next.
    std::mem::forget(library);
    if knows_version { Ok(()) } else { Err(format!("it is older than 1.{}", ort::MINOR_VERSION)) }
}

/// Where the library may be. One that was asked for by name is the only candidate: another would
/// hide that it is missing.
fn candidates(chosen: Option<PathBuf>, data: Option<&Path>, program: Option<&Path>) -> Vec<PathBuf> {
    if let Some(chosen) = chosen {
        return vec![chosen];
    }
    let mut found: Vec<PathBuf> = data.into_iter().map(|data| data.join(LIBRARY)).collect();
    if let Some(folder) = program.and_then(Path::parent) {
        found.push(folder.join(LIBRARY));
        found.push(folder.join("../lib/sauti").join(LIBRARY));
        // A program in cargo's target folder: `make` fetches the library into the repository's cache.
        found.extend(folder.ancestors().map(|above| above.join(".cache/onnxruntime").join(LIBRARY)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_asked_for_by_name_has_no_substitute() {
        let chosen = PathBuf::from("/chosen/lib.so");
        let found = candidates(Some(chosen.clone()), Some(Path::new("/data")), Some(Path::new("/bin/sauti")));
        assert_eq!(found, [chosen]);
    }

    #[test]
    fn the_data_folder_comes_before_the_programs_own() {
        let found = candidates(None, Some(Path::new("/data")), Some(Path::new("/repository/target/debug/sauti")));
        assert_eq!(found[0], Path::new("/data").join(LIBRARY));
        assert_eq!(found[1], Path::new("/repository/target/debug").join(LIBRARY));
        assert!(found.contains(&Path::new("/repository/.cache/onnxruntime").join(LIBRARY)));
    }
}
