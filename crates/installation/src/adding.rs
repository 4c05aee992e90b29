//! Putting courses on the shelf: from a course's own folder, from what a federation signed on a stick, on the web or at a
//! neighbour's, or from a pack in one file.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use course::{CourseId, Source};
use distribution::{Advance, CarrierError, DistributionError};
use language::LanguageTag;
use locale::Message;
use pack::Kind;
use runtime::CourseFolder;

use crate::packs::{Packs, PacksError, Place, Standing};
use crate::{Installation, Trouble};

/// The folders of a course, below which nothing is looked for.
const MOST_FILES: usize = 10_000;

/// The largest file of a course, in bytes; the course's reader has limits of its own for each kind.
const LARGEST_FILE: u64 = 8 << 20;

/// Puts what lies at a place on the shelf: every course there that a federation signed and that is not here, the course in
/// a pack, or the course in a folder. `named` is a folder, a file or an address. Gives back which courses came; none where
/// nothing there is newer.
///
/// # Errors
/// There is nothing at that place, nobody whom this device trusts has signed it, or it could not be taken in.
pub fn add(installation: &Installation, named: &str, language: &LanguageTag) -> Result<Vec<CourseId>, Trouble> {
    let path = Path::new(named);
    let trouble = |error: PacksError| Trouble(error.message(language));
    if path.is_file() {
        let packs = Packs::open(installation).map_err(trouble)?;
        let held = packs.install_file(path, None, &mut |_: Advance| ControlFlow::Continue(())).map_err(trouble)?;
        return Ok(held.manifest.about().id.as_str().parse().into_iter().collect());
    }
    if path.is_dir() && !path.join("metadata").is_dir() {
        return add_course(installation, path).map(|course| vec![course]);
    }
    add_signed(installation, &Place::of(named)).map_err(trouble)
}

/// Takes in every signed course that lies there and is not here. What is listed and does not lie there is for another time.
fn add_signed(installation: &Installation, place: &Place) -> Result<Vec<CourseId>, PacksError> {
    let packs = Packs::open(installation)?;
    let mut consulted = packs.consult(Some(place))?;
    let wanted = consulted.offerings(&packs.held()?).into_iter();
    let wanted = wanted.filter(|offered| offered.kind == Some(Kind::Course) && offered.standing != Standing::Held);
    let (mut added, mut failed) = (Vec::new(), None);
    for offered in wanted {
        match packs.install(&mut consulted, &offered.name, &mut |_: Advance| ControlFlow::Continue(())) {
            Ok(held) => added.extend(held.manifest.about().id.as_str().parse()),
            Err(PacksError::Distribution(DistributionError::Carrier(CarrierError::NotThere { .. }))) => {}
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    // What came is told; what did not come is there at the next attempt.
    failed.filter(|_| added.is_empty()).map_or(Ok(added), Err)
}

/// Copies the course in a folder onto this device's shelf, in place of an older one of the same name. It
/// gets its place only when all of it is there. Gives back which course it is.
///
/// # Errors
/// There is no such folder or no course in it, or it could not be written.
fn add_course(installation: &Installation, place: &Path) -> Result<CourseId, Trouble> {
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
