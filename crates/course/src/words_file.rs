//! `words/<language>.ftl`: everything a course says in one language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use crate::fluent::{self, Parsed};
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::terms::{self, RawTerm, Terms};
use crate::text::{self, Document};
use crate::word_keys::{Slot, Structure};
use crate::{Line, ProblemKind, Words};

/// What separates the wordings of an answer.
const SEPARATOR: char = '|';

/// The words of one language, and where they stand.
#[derive(Debug, Default)]
pub(crate) struct WordsFile {
    pub(crate) words: Words,
    /// The line of each message, and of each attribute as `message.attribute`.
    lines: BTreeMap<String, u32>,
    /// Messages of which something could not be read.
    pub(crate) damaged: BTreeSet<String>,
}

impl WordsFile {
    /// The line of an attribute, or of the message that should have it.
    pub(crate) fn line_of(&self, name: &str) -> Option<u32> {
        let message = name.split('.').next().unwrap_or(name);
        self.lines.get(name).or_else(|| self.lines.get(message)).copied()
    }
}

/// Reads a words file.
pub(crate) fn read(document: &Document, structure: &Structure<'_>, report: &mut FileReport<'_>) -> WordsFile {
    let entries = fluent::entries(document, report);
    let terms = read_terms(&entries.parsed, document, report);
    let damaged = entries.damaged.iter().map(|name| (*name).to_owned()).collect();
    let file = WordsFile { damaged, ..WordsFile::default() };
    let mut reader = Reader { document, structure, terms, file, bytes: 0 };
    for entry in &entries.parsed {
        if let ast::Entry::Message(message) = entry {
            reader.message(message, report);
        }
    }
    reader.file
}

fn read_terms(parsed: &[Parsed<'_>], document: &Document, report: &mut FileReport<'_>) -> Terms {
    let mut names = BTreeSet::new();
    let mut raw = Vec::new();
    for entry in parsed {
        let ast::Entry::Term(term) = entry else {
            continue;
        };
        let line = document.line(fluent::offset_in(document, term.id.name));
        if names.insert(term.id.name) {
            raw.push(RawTerm { name: term.id.name, pattern: &term.value, line });
        } else {
            report.add(line, ProblemKind::MessageTwice { key: quoted(&format!("-{}", term.id.name)) });
        }
        for attribute in &term.attributes {
            let line = document.line(fluent::offset_in(document, attribute.id.name));
            let key = quoted(&format!("-{}.{}", term.id.name, attribute.id.name));
            report.add(line, ProblemKind::WordsUnknown { key });
        }
    }
    let (terms, problems) = terms::resolve_all(&raw);
    for (line, problem) in problems {
        report.add(line, problem);
    }
    terms
}

struct Reader<'d> {
    document: &'d Document,
    structure: &'d Structure<'d>,
    terms: Terms,
    file: WordsFile,
    /// The bytes of all texts so far.
    bytes: usize,
}

impl Reader<'_> {
    fn message(&mut self, message: &ast::Message<&str>, report: &mut FileReport<'_>) {
        let name = message.id.name;
        let line = self.line(name);
        if self.file.lines.contains_key(name) {
            report.add(line, ProblemKind::MessageTwice { key: quoted(name) });
            return;
        }
        self.file.lines.extend(line.map(|line| (name.to_owned(), line)));
        if let Some(pattern) = &message.value {
            self.part(name, None, pattern, line, report);
        }
        let mut attributes = BTreeSet::new();
        for attribute in &message.attributes {
            let line = self.line(attribute.id.name);
            if attributes.insert(attribute.id.name) {
                self.part(name, Some(attribute.id.name), &attribute.value, line, report);
            } else {
                let key = quoted(&full_name(name, Some(attribute.id.name)));
                report.add(line, ProblemKind::MessageTwice { key });
            }
        }
    }

    fn line(&self, part: &str) -> Option<u32> {
        self.document.line(fluent::offset_in(self.document, part))
    }

    /// A message's value or one of its attributes.
    fn part(
        &mut self,
        message: &str,
        attribute: Option<&str>,
        pattern: &ast::Pattern<&str>,
        line: Option<u32>,
        report: &mut FileReport<'_>,
    ) {
        let slot = self.structure.slot(message, attribute);
        let name = full_name(message, attribute);
        self.file.lines.extend(line.map(|line| (name.clone(), line)));
        match slot {
            Slot::LeftOut => {}
            Slot::Unknown => report.add(line, ProblemKind::WordsUnknown { key: quoted(&name) }),
            Slot::Line(key) => match self.text(&name, pattern, line, report) {
                Some(text) => self.file.words.insert(key, Line { text, clip: None }),
                None => drop(self.file.damaged.insert(message.to_owned())),
            },
            Slot::Accepted(key) => {
                let text = self.text(&name, pattern, line, report).unwrap_or_default();
                let wordings: Vec<_> = text.split(SEPARATOR).map(str::trim).filter(|text| !text.is_empty()).collect();
                if wordings.len() > limits::WORDINGS {
                    let key = quoted(&name);
                    report.add(line, ProblemKind::TooMany { key, limit: limits::WORDINGS });
                }
                let wordings = wordings.into_iter().take(limits::WORDINGS).map(str::to_owned).collect();
                self.file.words.accept(key, wordings);
            }
        }
    }

    fn text(
        &mut self,
        name: &str,
        pattern: &ast::Pattern<&str>,
        line: Option<u32>,
        report: &mut FileReport<'_>,
    ) -> Option<String> {
        if self.bytes > limits::LANGUAGE_BYTES {
            return None;
        }
        let resolved = match terms::resolve(name, pattern, &self.terms, limits::TEXT_BYTES) {
            Ok(text) => text,
            Err(problem) => {
                report.add(line, problem);
                return None;
            }
        };
        let (text, cleaned) = text::spoken(&resolved);
        if cleaned {
            report.add(line, ProblemKind::ControlCharacters { key: quoted(name) });
        }
        self.bytes = self.bytes.saturating_add(text.len());
        if text.is_empty() {
            report.add(line, ProblemKind::TextEmpty { key: quoted(name) });
            return None;
        }
        if self.bytes > limits::LANGUAGE_BYTES {
            let kilobytes = limits::LANGUAGE_BYTES / 1024;
            report.add(line, ProblemKind::LanguageTooLong { key: quoted(name), kilobytes });
            return None;
        }
        Some(text)
    }
}

fn full_name(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}
