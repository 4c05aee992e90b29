//! A words file as it is edited: its messages, terms and notes in order, each with the text that it was read from.

use course::wrapped;

use crate::words_text::name_in;

/// A words file. What is not changed keeps its text byte for byte, apart from a byte order mark and Windows line ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordsFile {
    /// Blank lines before everything else.
    pub(crate) head: String,
    pub(crate) entries: Vec<Entry>,
}

/// One thing in a words file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) kind: EntryKind,
    /// Its text, with the blank lines behind it.
    pub(crate) raw: String,
}

/// What an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// A note or heading that stands by itself.
    Comment(Comment),
    /// A message or term.
    Message(Message),
    /// Something that cannot be read. It stays where it is.
    Unreadable,
}

/// A note or heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// How many `#` it has: 1 a note, 2 a heading, 3 a note about the whole file.
    pub(crate) level: usize,
    pub(crate) lines: Vec<String>,
}

/// A message or term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Message {
    /// Its name; a term's begins with a hyphen.
    pub(crate) name: String,
    /// The note above it, line by line.
    pub(crate) comment: Vec<String>,
    /// Its text: wrapped lines joined, an empty line as a line feed, braces as they stand.
    pub(crate) value: Option<String>,
    /// Its attributes in order, each with its text.
    pub(crate) attributes: Vec<(String, String)>,
}

/// How far what belongs to a message is indented, in spaces.
const INDENT: usize = 4;

impl WordsFile {
    /// The file as it was read, with what has been changed.
    #[must_use]
    pub fn text(&self) -> String {
        std::iter::once(self.head.as_str()).chain(self.entries.iter().map(|entry| entry.raw.as_str())).collect()
    }

    /// The file written anew: one blank line between messages, none between terms, and no wrapped lines. What cannot
    /// be read stays as it is.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut text = String::new();
        let mut after_term = false;
        for entry in &self.entries {
            let bare_term = matches!(&entry.kind, EntryKind::Message(message)
                if message.name.starts_with('-') && message.comment.is_empty());
            let close = after_term && bare_term;
            if !text.is_empty() && !close {
                text.push('\n');
            }
            text.push_str(&entry.kind.written(&entry.raw));
            after_term = matches!(&entry.kind, EntryKind::Message(message) if message.name.starts_with('-'));
        }
        text
    }

    /// Its messages and terms, in order.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.entries.iter().filter_map(|entry| match &entry.kind {
            EntryKind::Message(message) => Some(message),
            EntryKind::Comment(_) | EntryKind::Unreadable => None,
        })
    }

    /// The names of messages that cannot be read, or that are there a second time.
    pub(crate) fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(|entry| entry.kind == EntryKind::Unreadable).filter_map(|entry| name_in(&entry.raw))
    }
}

impl Entry {
    /// A new entry, with its text.
    pub(crate) fn new(kind: EntryKind) -> Self {
        let raw = kind.written("");
        Self { kind, raw }
    }

    /// Writes the entry anew after a change; the blank lines behind it stay.
    pub(crate) fn rewrite(&mut self) {
        let body = self.raw.trim_end().len();
        let ending = self.raw.get(body..).and_then(|ending| ending.strip_prefix('\n')).unwrap_or_default();
        self.raw = format!("{}{ending}", self.kind.written(""));
    }

    /// Sees to a blank line behind the entry, because another one will follow.
    pub(crate) fn end_with_blank_line(&mut self) {
        while !self.raw.ends_with("\n\n") {
            self.raw.push('\n');
        }
    }
}

impl EntryKind {
    /// The text of the entry, which ends with a line feed; of what cannot be read, what it was.
    fn written(&self, raw: &str) -> String {
        match self {
            Self::Comment(comment) => comment.lines.iter().map(|line| comment_line(comment.level, line)).collect(),
            Self::Message(message) => message.written(),
            Self::Unreadable => format!("{}\n", raw.trim_end()),
        }
    }
}

impl Message {
    fn written(&self) -> String {
        let mut text: String = self.comment.iter().map(|line| comment_line(1, line)).collect();
        text.push_str(&self.name);
        text.push_str(" =");
        if let Some(value) = &self.value {
            text.push(' ');
            text.push_str(&wrapped(value, INDENT));
        }
        text.push('\n');
        for (name, value) in &self.attributes {
            text.extend(std::iter::repeat_n(' ', INDENT));
            text.push_str(&format!(".{name} = {}\n", wrapped(value, 2 * INDENT)));
        }
        text
    }

    /// The text of the message itself, or of one of its attributes.
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&str> {
        match attribute {
            None => self.value.as_deref(),
            Some(name) => self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str()),
        }
    }
}

fn comment_line(level: usize, line: &str) -> String {
    let marks = &"###"[..level.clamp(1, 3)];
    if line.is_empty() { format!("{marks}\n") } else { format!("{marks} {line}\n") }
}
