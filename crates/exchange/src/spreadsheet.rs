//! CSV (RFC 4180), for translators who have nothing but a spreadsheet.
//!
//! The columns are `key`, `source`, `translation`, `note` (what the course says to translators), `comment` (what stands
//! above the message in the translation) and `state` (`stale`, or nothing). Only `key` and `translation` must come back,
//! in any order; semicolons and tabs between cells, which spreadsheets write in many countries, are read as well.
//!
//! **Architecture invariant:** no cell acts in a spreadsheet. What would be taken for a formula gets an apostrophe
//! before it, which is taken away again on the way back.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use crate::catalogue::{Catalogue, Unit};
use crate::limits;
use crate::problem::{Problem, ProblemKind, Problems, excerpt, text_of};

const KEY: &str = "key";
const SOURCE: &str = "source";
const TRANSLATION: &str = "translation";
const NOTE: &str = "note";
const COMMENT: &str = "comment";
const STATE: &str = "state";
const STALE: &str = "stale";

/// What may stand between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Spreadsheets take a file for UTF-8 only with this mark before it.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The catalogue as a CSV file. The languages and the course's name are not in it: a table has no place for them.
#[must_use]
pub fn write(catalogue: &Catalogue) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let mut rows = vec![[KEY, SOURCE, TRANSLATION, NOTE, COMMENT, STATE].map(str::to_owned)];
    rows.extend(catalogue.units.iter().map(|unit| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let state = if unit.stale { STALE } else { "" };
        let cells = [&unit.key, &text(&unit.source), &text(&unit.target), &unit.note, &unit.comment, &state.to_owned()];
        cells.map(|cell| inert(cell))
    }));
    if !catalogue.end.is_empty() {
        rows.push(["", "", "", "", &catalogue.end, ""].map(inert));
    }
    for row in rows {
        // Writing to memory cannot fail, and all rows have as many cells.
        let _ = writer.write_record(row);
    }
    let table = writer.into_inner().unwrap_or_default();
    format!("{BYTE_ORDER_MARK}{}", String::from_utf8_lossy(&table))
}

/// Reads a CSV file. Rows that cannot be read are left out and listed.
#[must_use]
pub fn read(bytes: &[u8]) -> (Catalogue, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut catalogue = Catalogue::default();
    let Some(text) = text_of(bytes, &mut problems).filter(|text| !text.trim().is_empty()) else {
        return (catalogue, problems.into_list());
    };
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(&text)).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = reader.records();
    let headings = records.next().and_then(Result::ok).unwrap_or_default();
    let column = |name: &str| headings.iter().position(|heading| heading.trim().eq_ignore_ascii_case(name));
    for name in [KEY, TRANSLATION] {
        if column(name).is_none() {
            problems.add(Some(1), ProblemKind::ColumnAbsent { column: name.to_owned() });
        }
    }
    let (Some(key), Some(translation)) = (column(KEY), column(TRANSLATION)) else {
        return (catalogue, problems.into_list());
    };
    let columns = Columns {
        key,
        translation,
        source: column(SOURCE),
        note: column(NOTE),
        comment: column(COMMENT),
        state: column(STATE),
    };
    for record in records {
        let Ok(record) = record else {
            problems.add(None, ProblemKind::CutShort {});
            break;
        };
        if catalogue.units.len() >= limits::UNITS {
            problems.add(line(&record), ProblemKind::TooMany { limit: limits::UNITS });
            break;
        }
        columns.take(&record, &mut catalogue, &mut problems);
    }
    (catalogue, problems.into_list())
}

/// Where the columns are.
struct Columns {
    key: usize,
    translation: usize,
    source: Option<usize>,
    note: Option<usize>,
    comment: Option<usize>,
    state: Option<usize>,
}

impl Columns {
    fn take(&self, record: &StringRecord, catalogue: &mut Catalogue, problems: &mut Problems) {
        let cell = |column: Option<usize>| {
            column.and_then(|column| record.get(column)).map(spoken).filter(|text| !text.is_empty())
        };
        let key = cell(Some(self.key)).map(|key| key.trim().to_owned()).unwrap_or_default();
        let (source, target) = (cell(self.source), cell(Some(self.translation)));
        let comment = cell(self.comment).unwrap_or_default();
        if key.is_empty() {
            match target {
                Some(text) => problems.add(line(record), ProblemKind::WordsUnknown { key, text: excerpt(&text) }),
                None if !comment.is_empty() => catalogue.end = comment,
                None => {}
            }
            return;
        }
        let stale = cell(self.state).is_some_and(|state| state.trim().eq_ignore_ascii_case(STALE));
        let note = cell(self.note).unwrap_or_default();
        catalogue.units.push(Unit { key, source, stale: stale && target.is_some(), target, note, comment });
    }
}

fn line(record: &StringRecord) -> Option<u32> {
    record.position().and_then(|position| u32::try_from(position.line()).ok())
}

/// The delimiter that parts the heading `key` from its neighbours in the first line.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let parts = |delimiter: u8| {
        let mut names = heading.split(char::from(delimiter)).map(|name| name.trim().trim_matches('"'));
        names.any(|name| name.eq_ignore_ascii_case(KEY))
    };
    DELIMITERS.into_iter().find(|delimiter| parts(*delimiter)).unwrap_or(b',')
}

/// Whether a spreadsheet would take a cell for a formula, or would if an apostrophe were taken away. The wide forms are
/// taken for formulas in some countries.
fn would_act(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A cell that does not act.
fn inert(cell: &str) -> String {
    if would_act(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// What a cell says: without the apostrophe of a cell that would act.
fn spoken(cell: &str) -> String {
    cell.strip_prefix('\'').filter(|_| would_act(cell)).unwrap_or(cell).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_would_act_are_text_and_come_back() {
        for cell in ["=1+1", "+1", "-village", "@SUM(A1)", "'=1", "''-x", "\t=1", "＝1", "＠"] {
            assert!(inert(cell).starts_with('\''), "{cell:?}");
            assert_eq!(spoken(&inert(cell)), cell);
        }
        for cell in ["", "one = two", "'tis so", "a-b"] {
            assert_eq!(inert(cell), cell);
            assert_eq!(spoken(cell), cell);
        }
    }

    #[test]
    fn a_cell_typed_without_apostrophe_is_read_as_it_stands() {
        assert_eq!(spoken("=1+1"), "=1+1");
    }
}
