//! What came back from translators, put into a words file.

use std::collections::{BTreeMap, BTreeSet};

use course::with_stray_braces_quoted;
use language::LanguageTag;

use crate::catalogue::{Catalogue, Unit};
use crate::limits;
use crate::problem::{Problem, ProblemKind, Problems, excerpt};
use crate::source_note;
use crate::words_file::{Comment, Entry, EntryKind, Message, WordsFile};
use crate::words_text::{is_name, tidy};

/// The language tag of BCP 47 for "undetermined": a table does not tell its languages.
const UNDETERMINED: &str = "und";

/// A words file into which a translation was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The words file.
    pub words: WordsFile,
    /// How many texts were changed or added.
    pub changed: usize,
    /// What could not be placed, and what should be looked at.
    pub problems: Vec<Problem>,
}

/// Puts a translation into a words file, by the keys of the messages. `existing` is the words file of that language, if
/// there is one already, and `source` the words as they were written.
///
/// No words are taken away: a text without a translation leaves what is there. Terms are the translator's own; any other
/// message must be one of the course. A translation whose source text is no longer that of the course is taken, marked
/// in the note above its message, and reported.
#[must_use]
pub fn merge(existing: Option<&WordsFile>, catalogue: &Catalogue, source: &WordsFile) -> Merged {
    let mut problems = Problems::default();
    let known: BTreeMap<&str, &Message> = source.messages().map(|message| (message.name.as_str(), message)).collect();
    let own: BTreeSet<&str> =
        existing.into_iter().flat_map(WordsFile::messages).map(|message| message.name.as_str()).collect();
    let in_the_way = existing.into_iter().flat_map(WordsFile::unreadable).filter(|name| !own.contains(name)).collect();
    let places = Places { source: known, own, in_the_way };
    let incoming = incoming(&catalogue.units, &places, &mut problems);
    let language = catalogue.source_language.as_ref().map_or(UNDETERMINED, LanguageTag::as_str).to_owned();
    let mut merging = Merging { incoming, language, words: existing.cloned().unwrap_or_default(), changed: 0 };
    merging.renew();
    merging.add(catalogue);
    if existing.is_none() {
        let canonical = merging.words.canonical();
        let (words, _) = WordsFile::read(canonical.as_bytes());
        merging.words = words;
    }
    Merged { words: merging.words, changed: merging.changed, problems: problems.into_list() }
}

/// What there is a place for.
struct Places<'f> {
    /// The messages of the course.
    source: BTreeMap<&'f str, &'f Message>,
    /// Those that the words file has.
    own: BTreeSet<&'f str>,
    /// Those that it has in a form that cannot be read.
    in_the_way: BTreeSet<&'f str>,
}

impl Places<'_> {
    /// Whether there is a place for a message. If not, that is a problem where it has a text.
    fn check(&self, name: &str, key: &str, text: Option<&str>) -> Result<(), Option<ProblemKind>> {
        let key = excerpt(key);
        if self.in_the_way.contains(name) {
            return Err(text.map(|_| ProblemKind::WordsInTheWay { key }));
        }
        if name.starts_with('-') || self.source.contains_key(name) || self.own.contains(name) {
            return Ok(());
        }
        Err(text.map(|text| ProblemKind::WordsUnknown { key, text: excerpt(text) }))
    }
}

/// What a file brings for one message.
#[derive(Debug, Default)]
struct Incoming {
    /// Its parts, in the file's order.
    parts: Vec<IncomingPart>,
    comment: String,
}

/// What a file brings for one text.
#[derive(Debug)]
struct IncomingPart {
    attribute: Option<String>,
    /// The translation, if there is one.
    text: Option<String>,
    stale: bool,
    /// The text that was to be translated, as it is now.
    source: String,
}

/// The translations message by message, checked.
fn incoming<'u>(units: &'u [Unit], places: &Places<'_>, problems: &mut Problems) -> BTreeMap<&'u str, Incoming> {
    let mut all: BTreeMap<&str, Incoming> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for unit in units {
        let Some((name, part)) = parts_of(&unit.key) else {
            problems.add(None, ProblemKind::KeyMalformed { key: excerpt(&unit.key) });
            continue;
        };
        if !seen.insert(unit.key.as_str()) {
            problems.add(None, ProblemKind::WordsTwice { key: excerpt(&unit.key) });
            continue;
        }
        let text = unit.target.as_deref().map(tidy).filter(|text| !text.is_empty());
        if let Err(problem) = places.check(name, &unit.key, text.as_deref()) {
            problem.into_iter().for_each(|problem| problems.add(None, problem));
            continue;
        }
        let text = text.map(|text| with_stray_braces_quoted(&text));
        let fitting = text.filter(|text| {
            let fits = text.len() <= limits::TEXT_BYTES;
            if !fits {
                let limit = limits::TEXT_BYTES;
                problems.add(None, ProblemKind::TextTooLong { key: excerpt(&unit.key), limit });
            }
            fits
        });
        let now = places.source.get(name).and_then(|message| message.part(part));
        let then = unit.source.as_deref().map(tidy);
        let changed = fitting.is_some() && matches!((now, &then), (Some(now), Some(then)) if now != then);
        if changed {
            problems.add(None, ProblemKind::SourceChanged { key: excerpt(&unit.key) });
        }
        let stale = fitting.is_some() && (unit.stale || changed);
        let message = all.entry(name).or_default();
        let source = now.map(str::to_owned).or(then).unwrap_or_default();
        message.parts.push(IncomingPart { attribute: part.map(str::to_owned), text: fitting, stale, source });
        if message.comment.is_empty() && unit.comment.len() <= limits::NOTE_BYTES {
            message.comment.clone_from(&unit.comment);
        }
    }
    all
}

/// The message and the attribute that a key names; nothing where it is no key.
fn parts_of(key: &str) -> Option<(&str, Option<&str>)> {
    let (name, part) = key.split_once('.').map_or((key, None), |(name, part)| (name, Some(part)));
    let fits =
        key.len() <= limits::KEY_BYTES && is_name(name.strip_prefix('-').unwrap_or(name)) && part.is_none_or(is_name);
    fits.then_some((name, part))
}

struct Merging<'c> {
    incoming: BTreeMap<&'c str, Incoming>,
    /// The language of the source, for notes.
    language: String,
    words: WordsFile,
    changed: usize,
}

impl Merging<'_> {
    /// Renews the messages that the words file has.
    fn renew(&mut self) {
        for entry in &mut self.words.entries {
            let EntryKind::Message(message) = &mut entry.kind else { continue };
            let Some(incoming) = self.incoming.get(message.name.as_str()) else { continue };
            let before = message.clone();
            self.changed += take(message, incoming, &self.language);
            let (_, note) = Comment::all_carried(&incoming.comment);
            let is_new =
                |line: &String| !line.is_empty() && !before.comment.contains(line) && !source_note::is_note(line);
            message.comment.splice(0..0, note.into_iter().filter(is_new));
            if *message != before {
                entry.rewrite();
            }
        }
    }

    /// Adds the messages that the words file does not have, each behind the one that it follows in the catalogue.
    fn add(&mut self, catalogue: &Catalogue) {
        let own: BTreeSet<String> = self.words.messages().map(|message| message.name.clone()).collect();
        let mut done = BTreeSet::new();
        let mut after: BTreeMap<Option<String>, Vec<Entry>> = BTreeMap::new();
        let mut before = None;
        for unit in &catalogue.units {
            let Some((name, _)) = parts_of(&unit.key) else { continue };
            if own.contains(name) {
                before = Some(name.to_owned());
            } else if let Some(incoming) = self.incoming.get(name).filter(|_| done.insert(name)) {
                let mut message = Message { name: name.to_owned(), ..Message::default() };
                let (alone, note) = Comment::all_carried(&incoming.comment);
                message.comment = note;
                self.changed += take(&mut message, incoming, &self.language);
                if message.value.is_some() || !message.attributes.is_empty() {
                    let entries = after.entry(before.clone()).or_default();
                    entries.extend(alone.into_iter().map(EntryKind::Comment).map(Entry::new));
                    entries.push(Entry::new(EntryKind::Message(message)));
                }
            }
        }
        let (end, note) = Comment::all_carried(&catalogue.end);
        let end = end.into_iter().chain((!note.is_empty()).then_some(Comment { level: 1, lines: note }));
        self.insert(after, end.map(EntryKind::Comment).map(Entry::new).collect());
    }

    fn insert(&mut self, mut after: BTreeMap<Option<String>, Vec<Entry>>, end: Vec<Entry>) {
        let entries = std::mem::take(&mut self.words.entries);
        let comments = entries.iter().map(|entry| &entry.kind).filter(|kind| matches!(kind, EntryKind::Comment(_)));
        let mut putting = Putting { comments: comments.cloned().collect(), result: Vec::new() };
        let mut first = after.remove(&None).unwrap_or_default();
        for entry in entries {
            let name = match &entry.kind {
                EntryKind::Message(message) => Some(message.name.clone()),
                EntryKind::Comment(_) | EntryKind::Unreadable => None,
            };
            if name.is_some() {
                putting.put_between(std::mem::take(&mut first));
            }
            putting.result.push(entry);
            if name.is_some() {
                putting.put_between(after.remove(&name).unwrap_or_default());
            }
        }
        putting.put(first);
        putting.put(end);
        self.words.entries = putting.result;
    }
}

/// Entries that are put among others.
struct Putting {
    /// Notes and headings that are there already.
    comments: Vec<EntryKind>,
    result: Vec<Entry>,
}

impl Putting {
    fn put(&mut self, new: Vec<Entry>) {
        for entry in new.into_iter().filter(|entry| !self.comments.contains(&entry.kind)) {
            if let Some(last) = self.result.last_mut() {
                last.end_with_blank_line();
            }
            self.result.push(entry);
        }
    }

    /// The same, where others will follow.
    fn put_between(&mut self, new: Vec<Entry>) {
        if new.is_empty() {
            return;
        }
        self.put(new);
        if let Some(last) = self.result.last_mut() {
            last.end_with_blank_line();
        }
    }
}

/// Takes the translations of a message; gives how many texts changed.
fn take(message: &mut Message, incoming: &Incoming, language: &str) -> usize {
    let order: Vec<Option<&str>> = incoming.parts.iter().map(|part| part.attribute.as_deref()).collect();
    let mut changed = 0;
    for (at, part) in incoming.parts.iter().enumerate() {
        let (attribute, Some(text)) = (part.attribute.as_deref(), &part.text) else { continue };
        if message.part(attribute) != Some(text.as_str()) {
            changed += 1;
            put(message, attribute, text, &order[..at]);
        }
        let is_stale = source_note::is_stale(&message.comment, attribute, text);
        if part.stale && !is_stale {
            source_note::mark(&mut message.comment, attribute, text, (language, &part.source));
        } else if is_stale && !part.stale {
            source_note::unmark(&mut message.comment, attribute);
        }
    }
    changed
}

/// Puts a text into a message; a new attribute behind those that come before it in the file.
fn put(message: &mut Message, attribute: Option<&str>, text: &str, before: &[Option<&str>]) {
    let Some(name) = attribute else {
        message.value = Some(text.to_owned());
        return;
    };
    if let Some((_, own)) = message.attributes.iter_mut().find(|(own, _)| own == name) {
        text.clone_into(own);
        return;
    }
    let comes_before = |(own, _): &(String, String)| before.contains(&Some(own.as_str()));
    let place = message.attributes.iter().rposition(comes_before).map_or(0, |place| place + 1);
    message.attributes.insert(place, (name.to_owned(), text.to_owned()));
}
