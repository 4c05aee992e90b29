//! What a manifest may say.

use std::collections::{BTreeMap, BTreeSet};

use language::LanguageTag;

use super::{About, FileEntry, Kind};
use crate::limits::{LANGUAGES, NAME_BYTES, PEOPLE, PIECE_BYTES, PIECES, TITLE_BYTES, TOTAL_BYTES};
use crate::{ContentHash, Measure, ModelRole, PackError, Part, text};

/// Checks everything that is not a question of form. The files are in the order of their parts.
pub(super) fn check(about: &About, files: &[FileEntry]) -> Result<(), PackError> {
    check_texts(about)?;
    check_files(files)?;
    check_sizes(files)?;
    check_amounts(files)?;
    check_parts(about, files)
}

fn check_texts(about: &About) -> Result<(), PackError> {
    within(about.titles.len(), LANGUAGES, Measure::Languages)?;
    within(about.languages.len(), LANGUAGES, Measure::Languages)?;
    within(about.people.len(), PEOPLE, Measure::People)?;
    if about.titles.is_empty() {
        return Err(PackError::TextAbsent);
    }
    let titles = about.titles.values().all(|title| text::is_fit(title, TITLE_BYTES));
    let names = about.people.iter().all(|person| text::is_fit(&person.name, NAME_BYTES));
    if titles && names { Ok(()) } else { Err(PackError::TextUnfit) }
}

fn within(count: usize, limit: usize, measure: Measure) -> Result<(), PackError> {
    if count > limit { Err(PackError::TooLarge { measure, limit: limit as u64 }) } else { Ok(()) }
}

fn check_files(files: &[FileEntry]) -> Result<(), PackError> {
    for file in files {
        let (part, limit) = (|| file.part.clone(), file.part.limit());
        if file.size == 0 {
            return Err(PackError::FileEmpty { part: part() });
        }
        if file.size > limit {
            return Err(PackError::FileTooLarge { part: part(), limit });
        }
        // A file of one piece is named by its own hash, and its piece is not listed again.
        let needed = match file.size.div_ceil(PIECE_BYTES) {
            1 => 0,
            many => many,
        };
        if file.pieces.len() as u64 != needed {
            return Err(PackError::PiecesDiffer { part: part() });
        }
    }
    Ok(())
}

/// One hash has one size. Whoever takes in a file once for all places where it stands would else not notice a lie in one of
/// them.
fn check_sizes(files: &[FileEntry]) -> Result<(), PackError> {
    let mut sizes: BTreeMap<ContentHash, u64> = BTreeMap::new();
    for file in files {
        let pieces = file.pieces().map(|piece| (piece.hash, piece.size));
        for (hash, size) in pieces.chain([(file.sha256, file.size)]) {
            if *sizes.entry(hash).or_insert(size) != size {
                return Err(PackError::PiecesDiffer { part: file.part.clone() });
            }
        }
    }
    Ok(())
}

/// No sum overflows: each file is within its limit, and there are no more files than fit into a manifest.
fn check_amounts(files: &[FileEntry]) -> Result<(), PackError> {
    let total: u64 = files.iter().map(|file| file.size).sum();
    if total > TOTAL_BYTES {
        return Err(PackError::TooLarge { measure: Measure::Total, limit: TOTAL_BYTES });
    }
    let pieces: u64 = files.iter().map(|file| file.pieces.len().max(1) as u64).sum();
    if pieces > PIECES {
        return Err(PackError::TooLarge { measure: Measure::Pieces, limit: PIECES });
    }
    Ok(())
}

fn check_parts(about: &About, files: &[FileEntry]) -> Result<(), PackError> {
    if let Some(pair) = files.windows(2).find(|pair| pair[0].part == pair[1].part) {
        return Err(PackError::PartTwice { part: pair[0].part.clone() });
    }
    if let Some(stranger) = files.iter().find(|file| !file.part.belongs_in(about.kind)) {
        return Err(PackError::PartOutOfPlace { part: stranger.part.clone() });
    }
    check_model_names(files)?;
    let has = |wanted: &dyn Fn(&Part) -> bool| files.iter().any(|file| wanted(&file.part));
    let is_whole = match about.kind {
        Kind::Course => has(&|part| *part == Part::Course) && has(&|part| matches!(part, Part::Words(_))),
        Kind::Voice | Kind::Recogniser => has(&|part| matches!(part, Part::Model { role: ModelRole::Weights, .. })),
        Kind::Language => !files.is_empty(),
    };
    if !is_whole {
        return Err(PackError::PartAbsent);
    }
    check_languages(about, files)
}

/// The files of a model are laid side by side for its engine, on disks that do not tell capitals from small letters.
fn check_model_names(files: &[FileEntry]) -> Result<(), PackError> {
    let mut seen = BTreeSet::new();
    for file in files {
        if let Part::Model { name, .. } = &file.part
            && !seen.insert(name.as_str().to_ascii_lowercase())
        {
            return Err(PackError::PartTwice { part: file.part.clone() });
        }
    }
    Ok(())
}

/// What is said about languages must be so: people choose by it.
fn check_languages(about: &About, files: &[FileEntry]) -> Result<(), PackError> {
    let spoken = files.iter().filter_map(|file| match &file.part {
        Part::Words(language) | Part::Language(language) | Part::AppWords(language) => Some(language),
        _ => None,
    });
    let spoken: BTreeSet<&LanguageTag> = spoken.collect();
    let clips = files.iter().filter_map(|file| match &file.part {
        Part::Clips(language) | Part::Clip { language, .. } => Some(language),
        _ => None,
    });
    let is_model = matches!(about.kind, Kind::Voice | Kind::Recogniser);
    let fits =
        is_model || (spoken.iter().copied().eq(&about.languages) && clips.into_iter().all(|tag| spoken.contains(tag)));
    if fits { Ok(()) } else { Err(PackError::LanguagesDiffer) }
}
