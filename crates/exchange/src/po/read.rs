//! Reading PO, line by line.

use super::{COURSE, LANGUAGE, SOURCE_LANGUAGE};
use crate::catalogue::{Catalogue, Unit};
use crate::limits;
use crate::problem::{Problem, ProblemKind, Problems, excerpt, text_of};

/// Reads a PO file. What cannot be read is left out and listed; obsolete entries (`#~`) and former texts (`#|`) are of
/// no use here and passed over.
#[must_use]
pub fn read(bytes: &[u8]) -> (Catalogue, Vec<Problem>) {
    let mut problems = Problems::default();
    let text = text_of(bytes, &mut problems).unwrap_or_default();
    let mut reader = Reader { catalogue: Catalogue::default(), problems, entry: Entry::default(), seen: false };
    for (line, number) in text.split('\n').zip(1_u32..) {
        if reader.catalogue.units.len() >= limits::UNITS {
            reader.problems.add(Some(number), ProblemKind::TooMany { limit: limits::UNITS });
            break;
        }
        reader.line(line.trim(), number);
    }
    reader.finish();
    if !reader.seen && !text.is_empty() {
        reader.problems.add(None, ProblemKind::FileOfAnotherKind {});
    }
    (reader.catalogue, reader.problems.into_list())
}

/// An entry that is being read.
#[derive(Debug, Default)]
struct Entry {
    line: u32,
    comment: Vec<String>,
    note: Vec<String>,
    fuzzy: bool,
    plural: bool,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    /// Where a line that is only a quoted text goes.
    open: Option<Field>,
}

#[derive(Clone, Copy, Debug)]
enum Field {
    Context,
    Id,
    Text,
    /// A field of which nothing is kept.
    Other,
}

struct Reader {
    catalogue: Catalogue,
    problems: Problems,
    entry: Entry,
    /// Whether anything of the kind stood in the file.
    seen: bool,
}

impl Reader {
    fn line(&mut self, line: &str, number: u32) {
        if line.is_empty() {
            self.finish();
        } else if let Some(comment) = line.strip_prefix('#') {
            if self.entry.text.is_some() {
                self.finish();
            }
            self.entry.comment(comment);
        } else if line.starts_with('"') {
            let Some((field, text)) = self.entry.open.zip(unquoted(line)) else {
                self.malformed(line, number);
                return;
            };
            self.entry.add(field, &text);
        } else {
            self.keyword(line, number);
        }
    }

    fn keyword(&mut self, line: &str, number: u32) {
        let (keyword, rest) =
            line.split_once([' ', '\t', '"']).map_or((line, ""), |(word, _)| (word, &line[word.len()..]));
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Text,
            "msgid_plural" => Field::Other,
            word if word.starts_with("msgstr[") => Field::Other,
            _ => {
                self.malformed(line, number);
                return;
            }
        };
        let Some(text) = unquoted(rest.trim_start()) else {
            self.malformed(line, number);
            return;
        };
        self.seen = true;
        let begins = matches!(field, Field::Context) || (matches!(field, Field::Id) && self.entry.context.is_none());
        if self.entry.text.is_some() && (begins || matches!(field, Field::Id)) {
            self.finish();
        }
        if self.entry.line == 0 {
            self.entry.line = number;
        }
        self.entry.plural |= matches!(field, Field::Other);
        self.entry.open = Some(field);
        self.entry.add(field, &text);
    }

    fn malformed(&mut self, line: &str, number: u32) {
        self.problems.add(Some(number), ProblemKind::Malformed { near: excerpt(line) });
        self.entry.open = None;
    }

    /// Takes the entry, if it is one.
    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        let Some(id) = entry.id else {
            return;
        };
        let line = Some(entry.line);
        let Some(key) = entry.context else {
            if id.is_empty() {
                self.header(&entry.text.unwrap_or_default(), &entry.comment);
            } else {
                self.problems.add(line, ProblemKind::KeyMalformed { key: excerpt(&id) });
            }
            return;
        };
        if entry.plural {
            self.problems.add(line, ProblemKind::Plural { key: excerpt(&key) });
            return;
        }
        self.catalogue.units.push(Unit {
            source: Some(id).filter(|id| *id != key && !id.is_empty()),
            target: entry.text.filter(|text| !text.is_empty()),
            note: entry.note.join("\n"),
            comment: entry.comment.join("\n"),
            stale: entry.fuzzy,
            key,
        });
    }

    fn header(&mut self, text: &str, comment: &[String]) {
        self.catalogue.end = comment.join("\n");
        for (name, value) in text.split('\n').filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            match name {
                COURSE => self.catalogue.course = value.to_owned(),
                LANGUAGE => self.catalogue.target_language = value.parse().ok(),
                SOURCE_LANGUAGE => self.catalogue.source_language = value.parse().ok(),
                _ => {}
            }
        }
    }
}

impl Entry {
    fn comment(&mut self, comment: &str) {
        if let Some(flags) = comment.strip_prefix(',') {
            self.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(note) = comment.strip_prefix('.') {
            self.note.push(note.trim().to_owned());
        } else if !comment.starts_with([':', '|', '~', '=']) {
            self.comment.push(comment.trim().to_owned());
        }
    }

    fn add(&mut self, field: Field, text: &str) {
        let kept = match field {
            Field::Context => &mut self.context,
            Field::Id => &mut self.id,
            Field::Text => &mut self.text,
            Field::Other => return,
        };
        kept.get_or_insert_default().push_str(text);
    }
}

/// A quoted text; nothing where it is none.
fn unquoted(line: &str) -> Option<String> {
    let inner = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return None,
            '\\' => text.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'x' => {
                    let (high, low) = (characters.next()?.to_digit(16)?, characters.next()?.to_digit(16)?);
                    char::from_u32(high * 16 + low)?
                }
                other => other,
            }),
            _ => text.push(character),
        }
    }
    Some(text)
}
