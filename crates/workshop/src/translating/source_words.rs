//! What there is to translate: the messages of the source in the order of its file, with their texts as they
//! are spoken.

use std::collections::BTreeMap;

use course::{Course, Words};

use super::note::Note;
use crate::script;
use crate::words_text::{Block, WordsText, attribute_name};

/// The messages of a source.
pub(super) struct SourceWords {
    pub(super) messages: Vec<SourceMessage>,
}

/// A message or term of the source.
pub(super) struct SourceMessage {
    pub(super) name: String,
    /// Headings, and the notes right above it.
    pub(super) above: Vec<String>,
    /// Its lines as they stand, for a term.
    pub(super) lines: Vec<String>,
    pub(super) is_term: bool,
    /// Its texts: without an attribute, or with one.
    pub(super) parts: Vec<(Option<String>, String)>,
}

impl SourceWords {
    /// The messages of the source's words file that belong to the course, and its terms.
    pub(super) fn of(course: &Course, file: &str) -> Self {
        let Some(words) = course.words(&course.source_language) else { return Self { messages: Vec::new() } };
        let texts = texts(course, words);
        let message = |block: Block| {
            let name = block.name.clone()?;
            let is_term = name.starts_with('-');
            let parts = if is_term { Vec::new() } else { parts(&block, &name, &texts) };
            let above = notes(&block.above);
            (is_term || !parts.is_empty()).then_some(SourceMessage { name, above, lines: block.lines, is_term, parts })
        };
        Self { messages: WordsText::read(file).blocks.into_iter().filter_map(message).collect() }
    }
}

fn parts(block: &Block, name: &str, texts: &BTreeMap<String, String>) -> Vec<(Option<String>, String)> {
    let attributes = block.lines.iter().filter_map(|line| attribute_name(line)).map(|name| Some(name.to_owned()));
    let part = |attribute: Option<String>| {
        let text = texts.get(&super::full_name(name, attribute.as_deref()))?.clone();
        Some((attribute, text))
    };
    std::iter::once(None).chain(attributes).filter_map(part).collect()
}

/// Every text of a language by its name, the further wordings of answers among them.
pub(super) fn texts(course: &Course, words: &Words) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> =
        words.lines().map(|(key, line)| (key.name(), line.text.clone())).collect();
    texts.extend(script::further_wordings(course, words));
    texts
}

/// What a translator gets of what stands above a message: headings, blank lines between them, and the notes
/// that touch the message. A note with a blank line behind it is about the file, and notes of the workshop are
/// made anew.
fn notes(above: &[String]) -> Vec<String> {
    let attached = above.iter().rposition(|line| line.trim().is_empty()).map_or(0, |blank| blank + 1);
    let mut kept: Vec<String> = Vec::new();
    for (index, line) in above.iter().enumerate() {
        let is_blank = line.trim().is_empty();
        let is_heading = line.starts_with("##");
        let repeats = is_blank && kept.last().is_some_and(String::is_empty);
        let is_note = line.starts_with('#') && !is_heading && index >= attached && Note::read(line).is_none();
        if !repeats && (is_blank || is_heading || is_note) {
            kept.push(if is_blank { String::new() } else { line.clone() });
        }
    }
    kept
}
