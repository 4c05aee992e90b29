//! A TOML table read key by key: a value of the wrong type is reported with its line and counts as
//! absent.

use std::str::FromStr;

use language::LanguageTag;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::ProblemKind;
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::text::{self, Document};

/// A value with the line in which it stands.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) line: Option<u32>,
}

/// A table of a TOML file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields<'a> {
    table: &'a DeTable<'a>,
    document: &'a Document,
    line: Option<u32>,
}

impl<'a> Fields<'a> {
    /// The outermost table of a document.
    pub(crate) fn new(table: &'a DeTable<'a>, document: &'a Document) -> Self {
        Self { table, document, line: None }
    }

    /// The line of the table's heading; absent for the outermost table.
    pub(crate) fn line(&self) -> Option<u32> {
        self.line
    }

    /// Each key of the table with its line.
    pub(crate) fn keys(&self) -> impl Iterator<Item = At<&'a str>> + use<'a> {
        let document = self.document;
        self.table.keys().map(move |key| At { value: &**key.get_ref(), line: document.line(key.span().start) })
    }

    /// The line of a key, or of the heading where the key is absent.
    pub(crate) fn line_of(&self, key: &str) -> Option<u32> {
        let found = self.table.get_key_value(key);
        found.map_or(self.line, |(found, _)| self.document.line(found.span().start))
    }

    /// Whether the key is there, whatever its value.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reports every key that is not among those known.
    pub(crate) fn report_unknown(&self, known: &[&str], report: &mut FileReport<'_>) {
        for key in self.keys().filter(|key| !known.contains(&key.value)) {
            report.add(key.line, ProblemKind::KeyUnknown { key: quoted(key.value) });
        }
    }

    fn typed<T>(
        &self,
        key: &'static str,
        expected: &'static str,
        report: &mut FileReport<'_>,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<T> {
        let value = self.table.get(key)?;
        let read = read(value.get_ref());
        if read.is_none() {
            report.add(self.line_of(key), wrong_type(key, expected));
        }
        read
    }

    /// Reports that a key which must be there is absent.
    pub(crate) fn report_absent(&self, key: &str, report: &mut FileReport<'_>) {
        if !self.has(key) {
            report.add(self.line, ProblemKind::KeyAbsent { key: key.to_owned() });
        }
    }

    /// A text as it stands: a name or a keyword.
    pub(crate) fn word(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<&'a str> {
        self.typed(key, "text", report, DeValue::as_str)
    }

    /// A text for people, cleaned of control characters.
    pub(crate) fn text(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<String> {
        let raw = self.word(key, report)?;
        let line = self.line_of(key);
        if raw.len() > limits::TEXT_BYTES {
            report.add(line, ProblemKind::TextTooLong { key: key.to_owned(), limit: limits::TEXT_BYTES });
            return None;
        }
        let (text, cleaned) = text::spoken(raw);
        if cleaned {
            report.add(line, ProblemKind::ControlCharacters { key: key.to_owned() });
        }
        if text.is_empty() {
            report.add(line, ProblemKind::TextEmpty { key: key.to_owned() });
            return None;
        }
        Some(text)
    }

    /// The name of the picture of a course, lesson or step, unchecked.
    pub(crate) fn picture(&self, report: &mut FileReport<'_>) -> Option<At<String>> {
        let value = self.word("picture", report)?.to_owned();
        Some(At { value, line: self.line_of("picture") })
    }

    /// The name of something in a course.
    pub(crate) fn id<T: FromStr>(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<T> {
        let word = self.word(key, report)?;
        parsed_id(key, &At { value: word, line: self.line_of(key) }, report)
    }

    /// The tag of a language.
    pub(crate) fn language(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<LanguageTag> {
        let word = self.word(key, report)?;
        let tag = word.parse().ok();
        if tag.is_none() {
            report.add(self.line_of(key), ProblemKind::LanguageMalformed { value: quoted(word) });
        }
        tag
    }

    /// True or false.
    pub(crate) fn flag(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<bool> {
        self.typed(key, "true-or-false", report, DeValue::as_bool)
    }

    /// A whole number within a range.
    pub(crate) fn number(
        &self,
        key: &'static str,
        (least, most): (u16, u16),
        report: &mut FileReport<'_>,
    ) -> Option<u16> {
        let integer = self.typed(key, "number", report, DeValue::as_integer)?;
        let number = u16::from_str_radix(integer.as_str(), integer.radix()).ok();
        let fitting = number.filter(|number| (least..=most).contains(number));
        if fitting.is_none() {
            report.add(self.line_of(key), ProblemKind::NumberOutOfRange { key: key.to_owned(), least, most });
        }
        fitting
    }

    /// A list of texts, each with its line; entries of other types are reported and left out.
    pub(crate) fn words(
        &self,
        key: &'static str,
        limit: usize,
        report: &mut FileReport<'_>,
    ) -> Option<Vec<At<&'a str>>> {
        let array = self.typed(key, "texts", report, DeValue::as_array)?;
        self.report_too_many(key, array.len(), limit, report);
        let mut words = Vec::new();
        for entry in array.iter().take(limit) {
            let line = self.document.line(entry.span().start);
            match entry.get_ref().as_str() {
                Some(value) => words.push(At { value, line }),
                None => report.add(line, wrong_type(key, "texts")),
            }
        }
        Some(words)
    }

    /// A table within this one.
    pub(crate) fn table(&self, key: &'static str, report: &mut FileReport<'_>) -> Option<Fields<'a>> {
        let table = self.typed(key, "table", report, DeValue::as_table)?;
        Some(Fields { table, document: self.document, line: self.line_of(key) })
    }

    /// The tables of a list (`[[key]]`); entries of other types are reported and left out.
    pub(crate) fn tables(&self, key: &'static str, limit: usize, report: &mut FileReport<'_>) -> Vec<Fields<'a>> {
        let Some(array) = self.typed(key, "tables", report, DeValue::as_array) else {
            return Vec::new();
        };
        self.report_too_many(key, array.len(), limit, report);
        let mut tables = Vec::new();
        for entry in array.iter().take(limit) {
            let line = self.document.line(entry.span().start);
            match entry.get_ref().as_table() {
                Some(table) => tables.push(Fields { table, document: self.document, line }),
                None => report.add(line, wrong_type(key, "tables")),
            }
        }
        tables
    }

    /// The value under any key, for tables whose keys the course chooses.
    pub(crate) fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.get(key)
    }

    /// A table whose key the course chose.
    pub(crate) fn inner(&self, key: &str) -> Option<Fields<'a>> {
        let table = self.value(key)?.get_ref().as_table()?;
        Some(Fields { table, document: self.document, line: self.line_of(key) })
    }

    fn report_too_many(&self, key: &str, length: usize, limit: usize, report: &mut FileReport<'_>) {
        if length > limit {
            report.add(self.line_of(key), ProblemKind::TooMany { key: key.to_owned(), limit });
        }
    }
}

/// The problem of a value of the wrong type.
pub(crate) fn wrong_type(key: &str, expected: &'static str) -> ProblemKind {
    ProblemKind::WrongType { key: quoted(key), expected }
}

/// A name out of a text; what is no name is reported.
pub(crate) fn parsed_id<T: FromStr>(key: &str, word: &At<&str>, report: &mut FileReport<'_>) -> Option<T> {
    let id = word.value.parse().ok();
    if id.is_none() {
        report.add(word.line, ProblemKind::NameMalformed { key: key.to_owned(), value: quoted(word.value) });
    }
    id
}
