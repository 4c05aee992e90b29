//! Putting a course on the shelf from a folder: a stick, an SD card, another disk.

use std::fs;
use std::path::{Path, PathBuf};

use course::{CourseId, Source};
use locale::Message;
use runtime::CourseFolder;

use crate::{Installation, Trouble};

/// The folders of a course, below which nothing is looked for.
const MOST_FILES: usize = 10_000;

/// The largest file of a course, in bytes; the course's reader has limits of its own for each kind.
const LARGEST_FILE: u64 = 8 << 20;

/// Copies the course in a folder onto this device's shelf, in place of an older one of the same name. It
/// gets its place only when all of it is there. Gives back which course it is.
///
/// # Errors
/// There is no such folder or no course in it, or it could not be written.
pub fn add_course(installation: &Installation, place: &Path) -> Result<CourseId, Trouble> {
    let folder = CourseFolder::open(place)?;
    let (Some(course), _) = course::read(&folder) else {
        return Err(Message::new("error-course-absent").with("course", place.display().to_string()).into());
    };
    if course.words.is_empty() {
        return Err(Message::new("error-course-absent").with("course", place.display().to_string()).into());
    }
    let shelf = installation.home.data.join("lessons");
    let (staging, target) = (shelf.join(format!(".{}.new", course.id)), shelf.join(course.id.as_str()));
    let old = shelf.join(format!(".{}.old", course.id));
    // What an earlier, broken-off copy left.
    let _ = fs::remove_dir_all(&staging);
    let _ = fs::remove_dir_all(&old);
    let copied = copy(&folder, &staging).and_then(|()| {
        if target.exists() {
            fs::rename(&target, &old)?;
        }
        fs::rename(&staging, &target)
    });
    let _ = fs::remove_dir_all(&old);
    copied.map_err(|error| {
        let _ = fs::remove_dir_all(&staging);
        let full = error.kind() == std::io::ErrorKind::StorageFull;
        let key = if full { "error-file-disk-full" } else { "error-file-failed" };
        Trouble(Message::new(key).with("file", target.display().to_string()))
    })?;
    Ok(course.id)
}

/// Copies what a course is made of, and nothing else that lies beside it.
fn copy(folder: &CourseFolder, to: &Path) -> Result<(), std::io::Error> {
    let mut folders = vec![String::new(), "words".to_owned(), "pictures".to_owned()];
    let words = folder.list("words", MOST_FILES);
    folders.extend(words.iter().filter_map(|name| Some(format!("voice/{}", name.strip_suffix(".ftl")?))));
    for within in folders {
        let target: PathBuf = to.join(&within);
        fs::create_dir_all(&target)?;
        for name in folder.list(&within, MOST_FILES).iter().filter(|name| is_part(&within, name)) {
            let source = if within.is_empty() { name.clone() } else { format!("{within}/{name}") };
            let bytes =
                folder.bytes(&source, LARGEST_FILE).map_err(|error| std::io::Error::other(error.to_string()))?;
            fs::write(target.join(name), bytes)?;
        }
    }
    Ok(())
}

fn is_part(folder: &str, name: &str) -> bool {
    let endings: &[&str] = match folder {
        "" => &[".toml"],
        "words" => &[".ftl"],
        "pictures" => &[".webp", ".png", ".jpg"],
        _ => &[".opus", ".toml"],
    };
    !name.starts_with('.') && endings.iter().any(|ending| name.ends_with(ending))
}
