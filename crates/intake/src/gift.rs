//! GIFT, Moodle's format for questions that are written by hand: <https://docs.moodle.org/en/GIFT_format>.

use crate::bank::{Answer, Bank, Item, ItemKind, Section};
use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::limits;
use crate::plain_text::{self, Plain, one_line};

/// Stands for an escaped sign while a question is taken apart; a character that no text has, since it acts.
const ESCAPED: [(char, char); 7] = [
    ('~', '\u{f0001}'),
    ('=', '\u{f0002}'),
    ('#', '\u{f0003}'),
    ('{', '\u{f0004}'),
    ('}', '\u{f0005}'),
    (':', '\u{f0006}'),
    ('\\', '\u{f0007}'),
];

/// Stands for the gap in a sentence whose answers stand in its middle.
const GAP: &str = "…";

/// Reads a bank.
pub(crate) fn read(text: &str, report: &mut Report) -> Bank {
    let mut bank = Bank::default();
    let mut section = Section::default();
    let mut items = 0;
    for block in blocks(text) {
        if items >= limits::ITEMS || bank.sections.len() >= limits::SECTIONS {
            report.add("", LeftOutKind::TooMany { limit: items });
            break;
        }
        if let Some(path) = block.strip_prefix("$CATEGORY:") {
            let (path, rest) = path.split_once('\n').unwrap_or((path, ""));
            let title = path.rsplit('/').next().unwrap_or_default();
            let title = plain_text::from_text(&restored(title)).text;
            let done = std::mem::replace(&mut section, Section { title, items: Vec::new() });
            bank.sections.extend((!done.items.is_empty()).then_some(done));
            if !rest.trim().is_empty() {
                section.items.extend(item(rest, report));
            }
        } else if let Some(item) = item(&block, report) {
            section.items.push(item);
            items += 1;
        }
    }
    bank.sections.extend((!section.items.is_empty()).then_some(section));
    bank
}

/// The questions: an empty line parts them, except within braces. Comments are left out, escaped signs replaced.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    let mut in_braces = false;
    for line in text.split('\n') {
        let line = line.trim();
        if line.starts_with("//") {
            continue;
        }
        if line.is_empty() && !in_braces {
            blocks.push(String::new());
            continue;
        }
        let line = escaped(line);
        for brace in line.chars().filter(|character| matches!(character, '{' | '}')) {
            in_braces = brace == '{';
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(&line);
            block.push('\n');
        }
    }
    blocks.iter().map(|block| block.trim().to_owned()).filter(|block| !block.is_empty()).collect()
}

/// A line in which each escaped sign is replaced by what stands for it, so that the others can be looked for.
fn escaped(line: &str) -> String {
    let mut result = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            result.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => result.push('\n'),
            Some(sign) => match ESCAPED.iter().find(|(known, _)| *known == sign) {
                Some((_, stand_in)) => result.push(*stand_in),
                None => result.extend(['\\', sign]),
            },
            None => result.push('\\'),
        }
    }
    result
}

fn restored(text: &str) -> String {
    let sign =
        |character| ESCAPED.iter().find(|(_, stand_in)| *stand_in == character).map_or(character, |(sign, _)| *sign);
    text.chars().map(sign).collect()
}

/// How a question's texts are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Plain,
}

impl Format {
    fn read(self, text: &str) -> Plain {
        match self {
            Self::Html => plain_text::from_html(&restored(text)),
            Self::Plain => plain_text::from_text(&restored(text)),
        }
    }

    fn text(self, text: &str) -> String {
        self.read(text).text
    }
}

fn item(block: &str, report: &mut Report) -> Option<Item> {
    let (name, rest) = match block.strip_prefix("::").and_then(|rest| rest.split_once("::")) {
        Some((name, rest)) => (one_line(&plain_text::from_text(&restored(name)).text), rest.trim_start()),
        None => (String::new(), block),
    };
    let (format, rest) = format(rest);
    let Some((before, answers)) = rest.split_once('{') else {
        let asked = format.read(rest);
        let item = Item { name, text: asked.text.clone(), ..Item::default() };
        left_out(&item, &asked, report);
        return Some(item);
    };
    let (answers, after) = answers.split_once('}').unwrap_or((answers, ""));
    let question = if after.trim().is_empty() { before.to_owned() } else { format!("{before} {GAP} {after}") };
    let asked = format.read(&question);
    let (answers, reply) = answers.split_once("####").unwrap_or((answers, ""));
    let mut item = Item { name, text: asked.text.clone(), reply: format.text(reply), ..Item::default() };
    left_out(&item, &asked, report);
    item.kind = match kind(answers, format) {
        Ok(kind) => kind,
        Err(kind) => {
            report.add(item.place(), kind);
            return None;
        }
    };
    Some(item)
}

fn format(text: &str) -> (Format, &str) {
    let known = [
        ("[html]", Format::Html),
        ("[moodle]", Format::Html),
        ("[plain]", Format::Plain),
        ("[markdown]", Format::Plain),
    ];
    let found = known.iter().find_map(|(mark, format)| text.strip_prefix(mark).map(|rest| (*format, rest)));
    // Moodle's own default is HTML, and most questions have none.
    found.unwrap_or((Format::Html, text))
}

fn left_out(item: &Item, asked: &Plain, report: &mut Report) {
    if asked.media > 0 {
        report.add(item.place(), LeftOutKind::Media { count: asked.media });
    }
    if asked.formula {
        report.add(item.place(), LeftOutKind::Formula {});
    }
}

/// What stands in the braces.
fn kind(answers: &str, format: Format) -> Result<ItemKind, LeftOutKind> {
    let answers = answers.trim();
    if answers.is_empty() {
        return Ok(ItemKind::Reflection);
    }
    if answers.starts_with('#') {
        return Err(LeftOutKind::ContentUnknown { kind: "numerical".to_owned() });
    }
    if let Some(kind) = true_false(answers, format) {
        return Ok(kind);
    }
    let parts = parts(answers);
    if parts.is_empty() {
        return Err(LeftOutKind::Malformed { near: excerpt(&restored(answers)) });
    }
    let matching = parts.iter().filter(|part| part.right && part.text.contains("->")).count();
    if matching > 0 && matching == parts.len() {
        return Err(LeftOutKind::ContentUnknown { kind: "matching".to_owned() });
    }
    let offered = parts.iter().any(|part| !part.right);
    let one_right = parts.iter().any(|part| part.right);
    let answer = |part: &Part| Answer {
        text: one_line(&format.text(part.text)),
        right: part.right || (!one_right && part.share.is_some_and(|share| share > 0.0)),
        reply: format.text(part.reply),
    };
    let answers: Vec<Answer> = parts.iter().map(answer).collect();
    if !offered {
        return Ok(ItemKind::Spoken { answers });
    }
    let all_right = !one_right && answers.iter().filter(|answer| answer.right).count() > 1;
    Ok(ItemKind::Choice { answers, all_right })
}

/// A statement: `T` or `F`, then what is said to those who are wrong, then to those who are right.
fn true_false(answers: &str, format: Format) -> Option<ItemKind> {
    let mut parts = answers.split('#').map(str::trim);
    let right = match parts.next()?.to_ascii_uppercase().as_str() {
        "T" | "TRUE" => true,
        "F" | "FALSE" => false,
        _ => return None,
    };
    let wrong_reply = format.text(parts.next().unwrap_or_default());
    let right_reply = format.text(parts.next().unwrap_or_default());
    let (reply_true, reply_false) = if right { (right_reply, wrong_reply) } else { (wrong_reply, right_reply) };
    Some(ItemKind::TrueFalse { right, reply_true, reply_false })
}

/// An answer as it is written.
struct Part<'a> {
    right: bool,
    /// Its share of the points in per cent, where it says one.
    share: Option<f64>,
    text: &'a str,
    reply: &'a str,
}

fn parts(answers: &str) -> Vec<Part<'_>> {
    let mut starts: Vec<usize> = Vec::new();
    for (at, character) in answers.char_indices() {
        // A matching pair has an arrow, whose sign is none of an answer; a weight has no such sign either.
        if matches!(character, '=' | '~') {
            starts.push(at);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([answers.len()]);
    let pieces = starts.iter().zip(ends).map(|(start, end)| &answers[*start..end]);
    pieces.take(limits::ANSWERS).map(part).collect()
}

fn part(piece: &str) -> Part<'_> {
    let right = piece.starts_with('=');
    let rest = piece[1..].trim();
    let weighted = rest.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    let (share, rest) = match weighted.and_then(|(share, rest)| Some((share.trim().parse().ok()?, rest))) {
        Some((share, rest)) => (Some(share), rest),
        None => (None, rest),
    };
    let (text, reply) = rest.split_once('#').unwrap_or((rest, ""));
    Part { right, share, text: text.trim(), reply: reply.trim() }
}
