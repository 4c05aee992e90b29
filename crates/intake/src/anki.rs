//! Notes of Anki, exported as text: <https://docs.ankiweb.net/importing/text-files.html>.

use csv::{ReaderBuilder, StringRecord};

use crate::bank::{Answer, Bank, Item, ItemKind, Section};
use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::limits;
use crate::plain_text::{self, one_line};

/// How the lines before the notes begin.
pub(crate) const HEADERS: [&str; 7] = ["#separator:", "#html:", "#columns:", "#deck", "#tags", "#notetype", "#guid"];

/// The longest back of a card that somebody could be asked for, in words; a longer one is told.
const WORDS_TO_SAY: usize = 6;

/// Reads the notes. The first two columns that are for people are the front and the back of a card.
pub(crate) fn read(text: &str, report: &mut Report) -> Bank {
    let (headers, notes) = Headers::read(text);
    let mut bank = Bank { title: headers.deck.clone(), ..Bank::default() };
    let mut reader = ReaderBuilder::new()
        .delimiter(headers.separator.unwrap_or_else(|| separator(notes)))
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .from_reader(notes.as_bytes());
    let mut items = 0;
    for record in reader.records() {
        let Ok(record) = record else {
            report.add("", LeftOutKind::CutShort { line: 0 });
            break;
        };
        if items >= limits::ITEMS || bank.sections.len() >= limits::SECTIONS {
            report.add("", LeftOutKind::TooMany { limit: items });
            break;
        }
        let deck = headers.deck_column.and_then(|column| record.get(column)).unwrap_or_default();
        let title = deck.rsplit("::").next().unwrap_or_default();
        let title = one_line(&plain_text::from_text(title).text);
        let Some(item) = headers.item(&record, report) else { continue };
        items += 1;
        match bank.sections.iter_mut().find(|section| section.title == title) {
            Some(section) => section.items.push(item),
            None => bank.sections.push(Section { title, items: vec![item] }),
        }
    }
    bank
}

/// What stands before the notes.
#[derive(Debug, Default)]
struct Headers {
    separator: Option<u8>,
    plain: bool,
    deck: String,
    deck_column: Option<usize>,
    /// Columns that are not for people.
    other_columns: Vec<usize>,
}

impl Headers {
    fn read(text: &str) -> (Self, &str) {
        let mut headers = Self::default();
        let mut rest = text;
        while let Some((name, value)) = rest.strip_prefix('#').and_then(|line| {
            let line = line.split('\n').next().unwrap_or_default();
            line.split_once(':')
        }) {
            headers.set(name.trim(), value);
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        }
        (headers, rest)
    }

    fn set(&mut self, name: &str, value: &str) {
        let column = || value.trim().parse::<usize>().ok().and_then(|column| column.checked_sub(1));
        let name = name.to_ascii_lowercase();
        let (what, is_column) =
            name.split_once(' ').map_or((name.as_str(), false), |(what, of)| (what, of == "column"));
        match (what, is_column) {
            ("separator", false) => self.separator = separator_named(value),
            ("html", false) => self.plain = value.trim().eq_ignore_ascii_case("false"),
            ("deck", false) => {
                self.deck = one_line(&plain_text::from_text(value.rsplit("::").next().unwrap_or_default()).text);
            }
            ("deck", true) => {
                self.deck_column = column();
                self.other_columns.extend(column());
            }
            ("tags" | "guid" | "notetype", true) => self.other_columns.extend(column()),
            _ => {}
        }
    }

    fn item(&self, record: &StringRecord, report: &mut Report) -> Option<Item> {
        let shown = record.iter().enumerate().filter(|(column, _)| !self.other_columns.contains(column));
        let fields: Vec<&str> = shown.map(|(_, field)| field).collect();
        let (front, back) = (*fields.first()?, fields.get(1).copied().unwrap_or_default());
        if fields.iter().all(|field| field.trim().is_empty()) {
            return None;
        }
        let (front, gaps) = without_gaps(front);
        let plain = |text: &str| if self.plain { plain_text::from_text(text) } else { plain_text::from_html(text) };
        let (front_sounds, back_sounds) = (without_sounds(&front), without_sounds(back));
        let (asked, answer) = (plain(&front_sounds.0), plain(&back_sounds.0));
        let media = asked.media + answer.media + front_sounds.1 + back_sounds.1;
        if media > 0 {
            report.add(&asked.text, LeftOutKind::Media { count: media });
        }
        if asked.formula || answer.formula {
            report.add(&asked.text, LeftOutKind::Formula {});
        }
        if gaps.len() > 1 {
            report.add(&asked.text, LeftOutKind::ContentUnknown { kind: excerpt("cloze") });
            return None;
        }
        match gaps.into_iter().next() {
            Some(gap) => Some(card(asked.text, &plain(&gap).text, answer.text)),
            None => Some(card(asked.text, &answer.text, String::new())),
        }
    }
}

/// A card: a question where its back can be said, and else both sides told.
pub(crate) fn card(front: String, back: &str, reply: String) -> Item {
    let answer = one_line(back);
    if answer.is_empty() {
        return Item { text: front, ..Item::default() };
    }
    if front.is_empty() || answer.split(' ').count() > WORDS_TO_SAY {
        return Item { text: format!("{front}\n{back}").trim().to_owned(), ..Item::default() };
    }
    let answers = vec![Answer { text: answer, right: true, reply: String::new() }];
    Item { text: front, reply, kind: ItemKind::Spoken { answers }, ..Item::default() }
}

/// A text with gaps (`{{c1::text::hint}}`), in which each is replaced by an ellipsis, and what belongs into them.
fn without_gaps(text: &str) -> (String, Vec<String>) {
    let mut gaps: Vec<String> = Vec::new();
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("{{c") {
        let Some((inside, after)) = behind.split_once("}}") else { break };
        let mut parts = inside.split("::");
        let (number, gap) = (parts.next().unwrap_or_default(), parts.next());
        let is_gap = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let Some(gap) = gap.filter(|_| is_gap) else {
            result.push_str(before);
            result.push_str("{{c");
            rest = behind;
            continue;
        };
        result.push_str(before);
        result.push('…');
        gaps.push(gap.to_owned());
        rest = after;
    }
    result.push_str(rest);
    (result, gaps)
}

/// A text without references to sounds (`[sound:x.mp3]`), and how many there were.
fn without_sounds(text: &str) -> (String, usize) {
    let mut result = String::new();
    let mut count = 0;
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("[sound:") {
        result.push_str(before);
        count += 1;
        rest = behind.split_once(']').map_or("", |(_, after)| after);
    }
    result.push_str(rest);
    (result, count)
}

fn separator_named(value: &str) -> Option<u8> {
    let name = value.trim().to_ascii_lowercase();
    match name.as_str() {
        "tab" | "\\t" => Some(b'\t'),
        "comma" => Some(b','),
        "semicolon" => Some(b';'),
        "pipe" => Some(b'|'),
        "colon" => Some(b':'),
        "space" => Some(b' '),
        "" => value.contains('\t').then_some(b'\t'),
        other => other.bytes().next().filter(|_| other.len() == 1),
    }
}

/// The separator of a file that does not name it: the first of those in use that stands in its first line.
fn separator(notes: &str) -> u8 {
    let line = notes.lines().next().unwrap_or_default();
    [b'\t', b';', b'|', b','].into_iter().find(|separator| line.contains(char::from(*separator))).unwrap_or(b'\t')
}
