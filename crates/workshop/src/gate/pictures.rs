//! Whether a small screen can show the pictures, and whether each is used.

use std::collections::{BTreeMap, BTreeSet};

use course::Source;
use imagesize::ImageType;

use super::places::TomlLines;
use super::report::Faults;
use super::{FaultKind, Gate};

/// The most pixels that the app shows.
const MOST_PIXELS: usize = 4_000_000;
/// The longest side that a small screen has use for, in pixels.
const LONGEST_SIDE: usize = 1_600;
/// The size that a picture should have at most, in KiB: a course travels on sticks and slow networks.
const LARGE: u64 = 300;
/// The largest picture, in bytes: the reader has reported larger ones.
const LARGEST: u64 = 2 << 20;
/// The most names asked of a folder.
const MOST_NAMES: usize = 1_000;

const FOLDER: &str = "pictures";

pub(super) fn check(gate: &Gate<'_>, faults: &mut Faults) {
    let used = used(gate);
    for (name, (file, line)) in &used {
        if let Some(kind) = fault(gate.source, name) {
            faults.add(file, *line, kind);
        }
    }
    let named: BTreeSet<&str> = used.keys().copied().collect();
    let mentioned = mentioned(gate);
    for name in gate.source.list(FOLDER, MOST_NAMES) {
        // A picture that is named but cannot be used has been reported by the reader.
        if !named.contains(name.as_str()) && !mentioned.contains(&name) {
            faults.add(&format!("{FOLDER}/{name}"), None, FaultKind::PictureUnused { name });
        }
    }
}

/// Each picture that is shown, and the place that names it first.
fn used<'a>(gate: &Gate<'a>) -> BTreeMap<&'a str, (String, Option<u32>)> {
    let mut used = BTreeMap::new();
    let course = gate.course;
    let file = "course.toml".to_owned();
    let mut name = |picture: &'a Option<String>, file: &str, lines: &TomlLines| {
        if let Some(picture) = picture {
            used.entry(picture.as_str()).or_insert_with(|| (file.to_owned(), lines.value("picture", picture)));
        }
    };
    name(&course.picture, &file, &TomlLines::of(gate.source, &file));
    for lesson in &course.lessons {
        let file = format!("{}.toml", lesson.id);
        let lines = TomlLines::of(gate.source, &file);
        name(&lesson.picture, &file, &lines);
        lesson.steps.iter().for_each(|step| name(&step.picture, &file, &lines));
    }
    used
}

/// The values of all `picture` keys as they are written, those that the reader left out among them.
fn mentioned(gate: &Gate<'_>) -> BTreeSet<String> {
    let files = gate.source.list("", MOST_NAMES).into_iter().filter(|name| name.ends_with(".toml"));
    let texts = files.filter_map(|name| super::text(gate.source, &name));
    let mut mentioned = BTreeSet::new();
    for text in texts {
        let values = text.lines().filter_map(|line| line.split_once('=')).filter(|(key, _)| key.trim() == "picture");
        mentioned.extend(values.filter_map(|(_, value)| value.split('"').nth(1).map(str::to_owned)));
    }
    mentioned
}

fn fault(source: &dyn Source, name: &str) -> Option<FaultKind> {
    let name = name.to_owned();
    let bytes = source.bytes(&format!("{FOLDER}/{name}"), LARGEST).ok()?;
    let (Ok(kind), Ok(size)) = (imagesize::image_type(&bytes), imagesize::blob_size(&bytes)) else {
        return Some(FaultKind::PictureUnreadable { name });
    };
    if !fits_name(kind, &name) || size.width == 0 || size.height == 0 {
        return Some(FaultKind::PictureUnreadable { name });
    }
    if size.width.saturating_mul(size.height) > MOST_PIXELS {
        return Some(FaultKind::PictureTooManyPixels { name, width: size.width, height: size.height });
    }
    let kilobytes = (bytes.len() as u64).div_ceil(1024);
    let large = kilobytes > LARGE || size.width.max(size.height) > LONGEST_SIDE;
    let (width, height) = (size.width, size.height);
    large.then_some(FaultKind::PictureLarge { name, width, height, kilobytes, limit: LARGE })
}

fn fits_name(kind: ImageType, name: &str) -> bool {
    match kind {
        ImageType::Png => name.ends_with(".png"),
        ImageType::Jpeg => name.ends_with(".jpg"),
        ImageType::Webp => name.ends_with(".webp"),
        _ => false,
    }
}
