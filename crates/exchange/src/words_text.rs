//! Reading a words file. It is read line by line, as the reader of courses cuts it into messages: what begins at the
//! margin is a message, a term or a note, and what is indented belongs to the message above it.

use std::collections::BTreeSet;

use crate::limits;
use crate::problem::{Problem, ProblemKind, Problems, excerpt, text_of};
use crate::words_file::{Comment, Entry, EntryKind, Message, WordsFile};

impl WordsFile {
    /// Reads a words file. What cannot be read stays in it as it is, and is listed.
    #[must_use]
    pub fn read(bytes: &[u8]) -> (Self, Vec<Problem>) {
        let mut problems = Problems::default();
        let text = text_of(bytes, &mut problems).unwrap_or_default();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut reader = Reader { lines, at: 0, names: BTreeSet::new(), problems, file: Self::default() };
        while reader.at < reader.lines.len() {
            if reader.file.entries.len() >= limits::UNITS {
                reader.problems.add(line_number(reader.at), ProblemKind::TooMany { limit: limits::UNITS });
                let raw = reader.lines[reader.at..].concat();
                reader.file.entries.push(Entry { kind: EntryKind::Unreadable, raw });
                break;
            }
            reader.entry();
        }
        (reader.file, reader.problems.into_list())
    }
}

struct Reader<'t> {
    lines: Vec<&'t str>,
    /// The place of the next line.
    at: usize,
    names: BTreeSet<String>,
    problems: Problems,
    file: WordsFile,
}

fn line_number(at: usize) -> Option<u32> {
    u32::try_from(at + 1).ok()
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn begins_message(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-')
}

/// How many `#` a line at the margin begins with, at most three.
fn comment_level(line: &str) -> usize {
    line.bytes().take(3).take_while(|byte| *byte == b'#').count()
}

impl Reader<'_> {
    fn entry(&mut self) {
        let start = self.at;
        let line = self.lines[start];
        if is_blank(line) {
            self.file.head.push_str(line);
            self.at += 1;
            return;
        }
        let level = comment_level(line);
        let kind = match level {
            0 if begins_message(line) => self.message(Vec::new()),
            0 => self.junk(),
            _ => self.comment(level),
        };
        while self.lines.get(self.at).is_some_and(|line| is_blank(line)) {
            self.at += 1;
        }
        let raw = self.lines[start..self.at].concat();
        self.file.entries.push(Entry { kind, raw });
    }

    fn comment(&mut self, level: usize) -> EntryKind {
        let mut lines = Vec::new();
        while let Some(line) = self.lines.get(self.at).filter(|line| comment_level(line) == level) {
            lines.push(line[level..].trim().to_owned());
            self.at += 1;
        }
        if level == 1 && self.lines.get(self.at).is_some_and(|line| begins_message(line)) {
            return self.message(lines);
        }
        EntryKind::Comment(Comment { level, lines })
    }

    /// What is no part of a words file, up to the next line that begins something.
    fn junk(&mut self) -> EntryKind {
        let near = excerpt(self.lines[self.at].trim());
        self.problems.add(line_number(self.at), ProblemKind::Malformed { near });
        self.at += 1;
        while self.lines.get(self.at).is_some_and(|line| !begins_message(line) && comment_level(line) == 0) {
            self.at += 1;
        }
        EntryKind::Unreadable
    }

    /// A message and the note above it; or what cannot be read, with all that is indented below it.
    fn message(&mut self, comment: Vec<String>) -> EntryKind {
        let start = self.at;
        self.at += 1;
        while self.lines.get(self.at).is_some_and(|line| is_blank(line) || line.starts_with(' ')) {
            self.at += 1;
        }
        let block = &self.lines[start..self.at];
        let Some(message) = parsed(block, comment) else {
            let near = excerpt(block.first().map_or("", |line| line.trim()));
            self.problems.add(line_number(start), ProblemKind::Malformed { near });
            return EntryKind::Unreadable;
        };
        if !self.names.insert(message.name.clone()) {
            self.problems.add(line_number(start), ProblemKind::WordsTwice { key: excerpt(&message.name) });
            return EntryKind::Unreadable;
        }
        EntryKind::Message(message)
    }
}

/// A message out of its lines; nothing where they are none.
fn parsed(block: &[&str], comment: Vec<String>) -> Option<Message> {
    let (first, rest) = block.split_first()?;
    let (name, first) = named(first)?;
    let mut parts: Vec<(Option<&str>, Vec<&str>)> = vec![(None, vec![first])];
    for line in rest {
        let inner = line.trim();
        if let Some(attribute) = inner.strip_prefix('.') {
            let (name, first) = named(attribute)?;
            parts.push((Some(name), vec![first]));
        } else if inner.is_empty() || (line.starts_with(' ') && !inner.starts_with(['[', '*', '}'])) {
            parts.last_mut()?.1.push(inner);
        } else {
            return None;
        }
    }
    let mut message = Message { name: name.to_owned(), comment, ..Message::default() };
    for (attribute, lines) in parts {
        let text = joined(&lines);
        match attribute {
            None => message.value = Some(text).filter(|text| !text.is_empty()),
            Some(name) if text.is_empty() || message.part(Some(name)).is_some() => return None,
            Some(name) => message.attributes.push((name.to_owned(), text)),
        }
    }
    (message.value.is_some() || !message.attributes.is_empty()).then_some(message)
}

/// The name of a message that cannot be read, out of its text.
pub(crate) fn name_in(raw: &str) -> Option<&str> {
    let line = raw.lines().find(|line| comment_level(line) == 0 && !is_blank(line))?;
    named(line).map(|(name, _)| name)
}

/// A name, and what stands behind its equals sign.
fn named(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    is_name(name.strip_prefix('-').unwrap_or(name)).then_some((name, rest.trim()))
}

/// Whether a text can be the name of a message or attribute.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Wrapped lines joined by a space, with a line feed where lines were empty.
fn joined(lines: &[&str]) -> String {
    let mut text = String::new();
    let mut pause = false;
    for line in lines.iter().map(|line| line.trim()) {
        if line.is_empty() {
            pause = true;
            continue;
        }
        if !text.is_empty() {
            text.push(if pause { '\n' } else { ' ' });
        }
        text.push_str(line);
        pause = false;
    }
    text
}

/// A text of another program as a words file has it: no space at the ends of its lines, and no empty ones.
pub(crate) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
