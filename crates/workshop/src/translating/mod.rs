//! A course carried into another language: its words file made, or brought up to date, for a translator.
//!
//! What the translator has done is kept as it stands, with their own notes, order and line breaks. Above each
//! message stands what the source says; what is new has an empty text to be filled, and where the source has
//! changed since, the note says so until the translation is changed as well, or the mark is taken away.

mod note;
mod source_words;

use std::collections::{BTreeMap, BTreeSet};

use course::Course;
use language::LanguageTag;

use crate::words_text::{Block, WordsText, attribute_name};
use note::{Note, NoteState, short_hash};
use source_words::{SourceMessage, SourceWords};

/// A text that is still to be written, as Fluent has it; the reader reports it with its line.
const EMPTY: &str = "{ \"\" }";

/// A words file for a translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The file's text.
    pub text: String,
    /// How many texts are to be translated.
    pub new: usize,
    /// How many texts are to be looked at again, since their source has changed.
    pub changed: usize,
    /// How many texts are done.
    pub done: usize,
}

/// Makes the words file of a language, or brings the one that is there up to date. A second time it changes
/// nothing.
///
/// `source` is the words file of the language in which the course was written, and `existing` the file that is
/// there.
#[must_use]
pub fn translation(course: &Course, source: &str, existing: Option<&str>) -> Translation {
    let words = SourceWords::of(course, source);
    let mut file = WordsText::read(existing.unwrap_or_default());
    let mut work = Translation { text: String::new(), new: 0, changed: 0, done: 0 };
    set_strays_apart(&mut file);
    drop_stray_notes(&mut file, &words);
    let mut next = behind_strays(&file, 0);
    for message in &words.messages {
        let found = file.blocks.iter().position(|block| block.name.as_deref() == Some(message.name.as_str()));
        match found {
            Some(at) => {
                update(&mut file.blocks[at], message, &course.source_language, &mut work);
                next = behind_strays(&file, at + 1);
            }
            None => {
                let before = next.checked_sub(1).and_then(|before| file.blocks.get(before));
                let after_blank = before.is_none_or(ends_blank);
                let block = new_block(message, after_blank, &course.source_language, &mut work);
                file.blocks.insert(next, block);
                next += 1;
            }
        }
    }
    work.text = file.text();
    work
}

/// Makes blocks of their own of what stands above a message and does not belong to it, so that new messages come
/// behind it: the notes at the head of a file, and lines that are no Fluent.
fn set_strays_apart(file: &mut WordsText) {
    let mut apart = Vec::with_capacity(file.blocks.len());
    for mut block in file.blocks.drain(..) {
        let is_head = apart.is_empty();
        let is_stray = |line: &String| is_stray(line) || (is_head && !line.starts_with('#'));
        let end = block.above.iter().rposition(is_stray).map_or(0, |last| last + 1);
        let above: Vec<String> = block.above.drain(..end).collect();
        if !above.is_empty() {
            apart.push(Block { above, ..Block::default() });
        }
        if block.name.is_some() || !block.above.is_empty() {
            apart.push(block);
        }
    }
    file.blocks = apart;
}

fn is_stray(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with('#')
}

/// Whether a block ends with a blank line, or has none.
fn ends_blank(block: &Block) -> bool {
    block.lines.last().or(block.above.last()).is_none_or(|line| line.trim().is_empty())
}

/// The place behind the blocks that begin at a place and hold no message.
fn behind_strays(file: &WordsText, place: usize) -> usize {
    let strays = file.blocks.iter().skip(place).take_while(|block| block.name.is_none());
    place + strays.count()
}

/// Takes away notes of the workshop that stand above no message of the source: they would come to stand above
/// another one.
fn drop_stray_notes(file: &mut WordsText, words: &SourceWords) {
    let known: BTreeSet<&str> = words.messages.iter().map(|message| message.name.as_str()).collect();
    for block in &mut file.blocks {
        let is_known = block.name.as_deref().is_some_and(|name| known.contains(name));
        if !is_known && !block.above.iter().any(|line| is_stray(line)) {
            block.above.retain(|line| Note::read(line).is_none());
        }
    }
}

/// The texts whose source has changed since they were translated, by their names, in the order of the file.
/// Only a file that [`translation`] has made or updated knows it.
pub(crate) fn stale(course: &Course, language: &LanguageTag, file: &WordsText) -> Vec<String> {
    let Some(source) = course.words(&course.source_language).filter(|_| *language != course.source_language) else {
        return Vec::new();
    };
    let texts = source_words::texts(course, source);
    let mut stale = Vec::new();
    for block in &file.blocks {
        let Some(name) = &block.name else { continue };
        for note in block.above.iter().filter_map(|line| Note::read(line)) {
            let key = full_name(name, note.attribute.as_deref());
            let part = raw_parts(block).remove(&note.attribute).unwrap_or_default();
            let now = texts.get(&key).map(|text| short_hash(text));
            let differs = now.is_some_and(|now| now != note.source);
            let marked = matches!(&note.state, NoteState::Changed(hash) if *hash == short_hash(&part));
            if note.state != NoteState::New && !part.is_empty() && (differs || marked) {
                stale.push(key);
            }
        }
    }
    stale
}

fn full_name(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}

/// A message that the file does not have yet.
fn new_block(message: &SourceMessage, after_blank: bool, source: &LanguageTag, work: &mut Translation) -> Block {
    let mut block = Block { name: Some(message.name.clone()), ..Block::default() };
    block.above.extend(message.above.iter().skip_while(|line| after_blank && line.is_empty()).cloned());
    if message.is_term {
        block.lines.clone_from(&message.lines);
        return block;
    }
    for (attribute, text) in &message.parts {
        let note = Note { attribute: attribute.clone(), source: short_hash(text), state: NoteState::New };
        block.above.push(note.line(source, text));
        block.lines.push(empty_part(&message.name, attribute.as_deref()));
        work.new += 1;
    }
    block
}

fn empty_part(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => format!("{message} = {EMPTY}"),
        Some(attribute) => format!("    .{attribute} = {EMPTY}"),
    }
}

/// Brings a message up to date.
fn update(block: &mut Block, message: &SourceMessage, source: &LanguageTag, work: &mut Translation) {
    if message.is_term {
        return;
    }
    let mut notes: BTreeMap<Option<String>, Note> = BTreeMap::new();
    block.above.retain(|line| match Note::read(line) {
        Some(note) => {
            notes.insert(note.attribute.clone(), note);
            false
        }
        None => true,
    });
    let parts = raw_parts(block);
    for (attribute, text) in &message.parts {
        let translated = parts.get(attribute);
        if translated.is_none() && attribute.as_deref().is_some_and(is_optional) {
            continue;
        }
        if translated.is_none() {
            block.lines.push(empty_part(&message.name, attribute.as_deref()));
        }
        let hash = short_hash(text);
        let state = state(notes.get(attribute), &hash, translated.map_or("", String::as_str));
        match state {
            NoteState::Done => work.done += 1,
            NoteState::New => work.new += 1,
            NoteState::Changed(_) => work.changed += 1,
        }
        block.above.push(Note { attribute: attribute.clone(), source: hash, state }.line(source, text));
    }
}

/// How people say an answer differs from language to language: a translator who has nothing to add there is
/// not asked again.
fn is_optional(attribute: &str) -> bool {
    attribute.starts_with("said-")
}

fn state(note: Option<&Note>, source: &str, translated: &str) -> NoteState {
    if translated.is_empty() {
        return NoteState::New;
    }
    let Some(note) = note else { return NoteState::Done };
    if note.source != source {
        return NoteState::Changed(short_hash(translated));
    }
    match &note.state {
        NoteState::Changed(hash) if *hash == short_hash(translated) => note.state.clone(),
        _ => NoteState::Done,
    }
}

/// The texts of a message as they stand, without regard to line breaks; empty where nothing is written yet.
fn raw_parts(block: &Block) -> BTreeMap<Option<String>, String> {
    let mut parts: BTreeMap<Option<String>, String> = BTreeMap::new();
    let mut attribute = None;
    for (index, line) in block.lines.iter().enumerate() {
        let begins = attribute_name(line);
        if let Some(name) = begins {
            attribute = Some(name.to_owned());
        }
        let text =
            if index == 0 || begins.is_some() { line.split_once('=').map_or("", |(_, text)| text) } else { line };
        let part = parts.entry(attribute.clone()).or_default();
        for word in text.split_whitespace() {
            if !part.is_empty() {
                part.push(' ');
            }
            part.push_str(word);
        }
    }
    let is_empty = |part: &&mut String| part.replace(' ', "") == EMPTY.replace(' ', "");
    parts.values_mut().filter(is_empty).for_each(String::clear);
    parts
}

#[cfg(test)]
mod tests;
