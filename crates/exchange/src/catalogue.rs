//! Words in two languages side by side, message by message.

use std::collections::BTreeMap;

use language::LanguageTag;

use crate::order::interleaved;
use crate::source_note;
use crate::words_file::{Comment, EntryKind, Message, WordsFile};

/// The words of a course in the language in which it was written, and in another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The course's name.
    pub course: String,
    /// The language in which the course was written, where the file tells it.
    pub source_language: Option<LanguageTag>,
    /// The language into which it is translated, where the file tells it.
    pub target_language: Option<LanguageTag>,
    /// The words, in the order of the translation.
    pub units: Vec<Unit>,
    /// Notes of the translation that follow its last words, as [`Unit::comment`] has them.
    pub end: String,
}

/// One text in two languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// The message, with its attribute after a point if it is one; of a term, with its hyphen.
    pub key: String,
    /// The text to be translated; absent where only the translation has such words.
    pub source: Option<String>,
    /// Its translation; absent where there is none yet.
    pub target: Option<String>,
    /// What the course says to its translators about the message.
    pub note: String,
    /// What stands above the message in the translation: notes as they are, headings with their `##`, and an empty line
    /// behind what stands by itself.
    pub comment: String,
    /// The translation is of words that have changed since, or somebody marked it as doubtful.
    pub stale: bool,
}

/// Puts the words of a course side by side. `source` and `target` each are a language and its words file; the target
/// has none where nothing is translated yet.
#[must_use]
pub fn catalogue(
    course: &str,
    source: (&LanguageTag, &WordsFile),
    target: (&LanguageTag, Option<&WordsFile>),
) -> Catalogue {
    let empty = WordsFile::default();
    let (sources, _) = Annotated::of(source.1);
    let (targets, end) = Annotated::of(target.1.unwrap_or(&empty));
    let names = |all: &[Annotated<'_>]| all.iter().map(|one| one.message.name.clone()).collect::<Vec<_>>();
    let (source_names, target_names) = (names(&sources), names(&targets));
    let (sources, targets) = (by_name(sources), by_name(targets));
    let order = interleaved(&borrowed(&target_names), &borrowed(&source_names));
    let units = order.iter().flat_map(|name| units(name, sources.get(*name), targets.get(*name))).collect();
    let (source_language, target_language) = (Some(source.0.clone()), Some(target.0.clone()));
    Catalogue { course: course.to_owned(), source_language, target_language, units, end }
}

fn by_name(all: Vec<Annotated<'_>>) -> BTreeMap<String, Annotated<'_>> {
    all.into_iter().map(|one| (one.message.name.clone(), one)).collect()
}

fn borrowed(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// A message and what stands above it.
struct Annotated<'f> {
    message: &'f Message,
    /// As [`Unit::comment`] has it.
    comment: String,
    /// The same without marks, for translators.
    note: String,
}

impl<'f> Annotated<'f> {
    /// All messages of a file, and the notes behind the last one.
    fn of(file: &'f WordsFile) -> (Vec<Self>, String) {
        let mut all = Vec::new();
        let mut above: Vec<&Comment> = Vec::new();
        for entry in &file.entries {
            match &entry.kind {
                EntryKind::Comment(comment) => above.push(comment),
                EntryKind::Unreadable => {}
                EntryKind::Message(message) => {
                    let own = Comment { level: 1, lines: message.comment.clone() };
                    let bare = above.iter().copied().chain([&own]).flat_map(|comment| &comment.lines);
                    let told = |line: &&str| !line.is_empty() && !source_note::is_note(line);
                    let note: Vec<&str> = bare.map(String::as_str).filter(told).collect();
                    let comment = format!("{}{}", standing_alone(&above), own.carried());
                    let comment = comment.strip_suffix('\n').unwrap_or(&comment).to_owned();
                    all.push(Annotated { message, comment, note: note.join("\n") });
                    above.clear();
                }
            }
        }
        let end = standing_alone(&above);
        (all, end.strip_suffix('\n').unwrap_or(&end).to_owned())
    }
}

fn standing_alone(comments: &[&Comment]) -> String {
    comments.iter().map(|comment| format!("{}\n\n", comment.carried())).collect()
}

impl Comment {
    /// Its lines as a file for translators carries them: a note without its mark, so that it reads like one; a heading
    /// with it.
    fn carried(&self) -> String {
        let lines: Vec<String> = self
            .lines
            .iter()
            .map(|line| match (self.level, line.as_str()) {
                (1, "") => "#".to_owned(),
                (1, line) if !line.starts_with('#') => line.to_owned(),
                (level, line) => format!("{} {line}", "#".repeat(level)).trim_end().to_owned(),
            })
            .collect();
        lines.join("\n")
    }

    /// What was carried, taken apart again: what stands by itself, and the note of the message.
    pub(crate) fn all_carried(text: &str) -> (Vec<Comment>, Vec<String>) {
        let mut alone = Vec::new();
        let mut open: Option<Comment> = None;
        for line in text.split('\n').map(str::trim) {
            let marks = line.bytes().take_while(|byte| *byte == b'#').count();
            let marked = (1..=3).contains(&marks) && (line.len() == marks || line[marks..].starts_with(' '));
            let (level, words) = if marked { (marks, line[marks..].trim()) } else { (1, line) };
            if line.is_empty() || open.as_ref().is_some_and(|comment| comment.level != level) {
                alone.extend(open.take());
            }
            if !line.is_empty() {
                open.get_or_insert_with(|| Comment { level, lines: Vec::new() }).lines.push(words.to_owned());
            }
        }
        match open {
            Some(comment) if comment.level == 1 => (alone, comment.lines),
            other => {
                alone.extend(other);
                (alone, Vec::new())
            }
        }
    }
}

/// Whether a text only says that there is none yet, as `sauti course translate` writes it.
fn is_to_be_written(text: &str) -> bool {
    text.replace(' ', "") == "{\"\"}"
}

/// The units of one message: its own text, then its attributes.
fn units(name: &str, source: Option<&Annotated<'_>>, target: Option<&Annotated<'_>>) -> Vec<Unit> {
    let attributes = |one: Option<&Annotated<'_>>| {
        one.map(|one| one.message.attributes.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let (own, other) = (attributes(target), attributes(source));
    let order = interleaved(&borrowed(&own), &borrowed(&other));
    let parts = std::iter::once(None).chain(order.into_iter().map(Some));
    let text =
        |one: Option<&Annotated<'_>>, part: Option<&str>| one.and_then(|one| one.message.part(part)).map(str::to_owned);
    let mut units: Vec<Unit> = parts
        .filter_map(|part| {
            let (source, translated) = (text(source, part), text(target, part).filter(|text| !is_to_be_written(text)));
            let stale = translated
                .as_ref()
                .zip(target)
                .is_some_and(|(translated, target)| source_note::is_stale(&target.message.comment, part, translated));
            (source.is_some() || translated.is_some()).then(|| Unit {
                key: part.map_or_else(|| name.to_owned(), |part| format!("{name}.{part}")),
                source,
                target: translated,
                stale,
                ..Unit::default()
            })
        })
        .collect();
    if let Some(first) = units.first_mut() {
        first.comment = target.map(|target| target.comment.clone()).unwrap_or_default();
        first.note = source.map(|source| source.note.clone()).unwrap_or_default();
    }
    units
}
