//! Pictures and recorded clips: their names are checked, and that they are there and not too large.
//! What is in them is never read here.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use toml::de::DeTable;

use crate::fields::{At, Fields, wrong_type};
use crate::report::{FileReport, quoted};
use crate::text::Document;
use crate::word_keys::{Slot, Structure};
use crate::words_file::WordsFile;
use crate::{Clip, Line, ProblemKind, Source, SourceError, limits, toml_text};

/// The endings of pictures: raster formats only, since others can carry scripts.
const PICTURE_ENDINGS: [&str; 3] = [".webp", ".png", ".jpg"];
/// The ending of recorded clips.
const CLIP_ENDINGS: [&str; 1] = [".opus"];

/// Checks pictures, each file once.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    checked: BTreeMap<String, Option<ProblemKind>>,
}

impl Pictures {
    /// The picture's name if it can be used; otherwise the problem is reported.
    pub(crate) fn check(
        &mut self,
        picture: At<String>,
        source: &dyn Source,
        report: &mut FileReport<'_>,
    ) -> Option<String> {
        let name = picture.value;
        let known = self.checked.get(&name).cloned();
        let problem = known.unwrap_or_else(|| {
            let problem = file_problem(source, "pictures", &name, &PICTURE_ENDINGS, limits::PICTURE_BYTES);
            self.checked.insert(name.clone(), problem.clone());
            problem
        });
        match problem {
            None => Some(name),
            Some(problem) => {
                report.add(picture.line, problem);
                None
            }
        }
    }
}

/// What is wrong with a file that a course names.
fn file_problem(source: &dyn Source, folder: &str, name: &str, endings: &[&str], limit: u64) -> Option<ProblemKind> {
    if !name_fits(name, endings) {
        return Some(ProblemKind::FileNameMalformed { value: quoted(name) });
    }
    match source.size(&format!("{folder}/{name}")) {
        Ok(size) if (1..=limit).contains(&size) => None,
        Err(SourceError::Absent) => Some(ProblemKind::MediaAbsent { name: name.to_owned() }),
        _ => Some(ProblemKind::MediaUnusable { name: name.to_owned(), kilobytes: limit / 1024 }),
    }
}

fn name_fits(name: &str, endings: &[&str]) -> bool {
    let stem = endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= limits::FILE_NAME_BYTES && !stem.is_empty() && stem.bytes().all(fits)
}

/// The hash that ties a clip to the text it speaks: SHA-256 of the text in UTF-8, in lower-case
/// hexadecimal. The text is that of [`Line::text`], so that wrapping a line differently, or naming
/// a term, does not make a clip stale.
#[must_use]
pub fn clip_hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads `voice/<language>/clips.toml` and gives the lines of the language their clips.
pub(crate) fn attach_clips(
    folder: &str,
    document: &Document,
    file: &mut WordsFile,
    structure: &Structure<'_>,
    source: &dyn Source,
    report: &mut FileReport<'_>,
) {
    let text = toml_text::mended(document, report);
    let (table, _) = DeTable::parse_recoverable(&text);
    let fields = Fields::new(table.get_ref(), document);
    fields.report_unknown(&["clip"], report);
    let Some(clips) = fields.table("clip", report) else {
        return;
    };
    for key in clips.keys() {
        let Some(clip) = clips.inner(key.value) else {
            report.add(key.line, wrong_type(key.value, "clip"));
            continue;
        };
        let (message, attribute) = key.value.split_once('.').map_or((key.value, None), |(m, a)| (m, Some(a)));
        match structure.slot(message, attribute) {
            Slot::Line(word_key) => {
                let Some(line) = file.words.line(&word_key).cloned() else {
                    // Words that could not be read are reported where they stand.
                    if !file.damaged.contains(message) {
                        report.add(key.line, ProblemKind::ClipUnknown { key: quoted(key.value) });
                    }
                    continue;
                };
                if let Some(name) = usable_clip(&key, &clip, &line.text, folder, source, report) {
                    let clip = Some(Clip { name: format!("{folder}/{name}") });
                    file.words.insert(word_key, Line { text: line.text, clip });
                }
            }
            Slot::LeftOut => {}
            Slot::Accepted(_) | Slot::Unknown => {
                report.add(key.line, ProblemKind::ClipUnknown { key: quoted(key.value) });
            }
        }
    }
}

/// The file of a clip that speaks this text.
fn usable_clip<'a>(
    key: &At<&str>,
    clip: &Fields<'a>,
    text: &str,
    folder: &str,
    source: &dyn Source,
    report: &mut FileReport<'_>,
) -> Option<&'a str> {
    clip.report_unknown(&["file", "sha256"], report);
    clip.report_absent("file", report);
    clip.report_absent("sha256", report);
    let (file, hash) = (clip.word("file", report), clip.word("sha256", report));
    let (file, hash) = (file?, hash?);
    if !hash.eq_ignore_ascii_case(&clip_hash(text)) {
        report.add(key.line, ProblemKind::ClipStale { key: quoted(key.value) });
        return None;
    }
    if let Some(problem) = file_problem(source, folder, file, &CLIP_ENDINGS, limits::CLIP_BYTES) {
        report.add(key.line, problem);
        return None;
    }
    Some(file)
}
