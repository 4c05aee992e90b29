//! Writing PO.

use std::fmt::Write;

use language::LanguageTag;

use super::{COURSE, LANGUAGE, SOURCE_LANGUAGE};
use crate::catalogue::{Catalogue, Unit};

/// The catalogue as a PO file. It has no dates, so that the same words give the same file.
#[must_use]
pub fn write(catalogue: &Catalogue) -> String {
    let mut file = String::new();
    comment(&mut file, "#", &catalogue.end);
    let tag = |tag: &Option<LanguageTag>| tag.as_ref().map(LanguageTag::to_string).unwrap_or_default();
    let header = [
        (COURSE, catalogue.course.clone()),
        (LANGUAGE, tag(&catalogue.target_language)),
        (SOURCE_LANGUAGE, tag(&catalogue.source_language)),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    let header: String = header.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    field(&mut file, "msgid", "");
    field(&mut file, "msgstr", &header);
    for unit in &catalogue.units {
        file.push('\n');
        entry(&mut file, unit);
    }
    file
}

fn entry(file: &mut String, unit: &Unit) {
    comment(file, "#", &unit.comment);
    comment(file, "#.", &unit.note);
    if unit.stale {
        file.push_str("#, fuzzy\n");
    }
    field(file, "msgctxt", &unit.key);
    field(file, "msgid", unit.source.as_deref().unwrap_or(&unit.key));
    field(file, "msgstr", unit.target.as_deref().unwrap_or_default());
}

fn comment(file: &mut String, mark: &str, text: &str) {
    for line in text.split('\n').filter(|_| !text.is_empty()) {
        file.push_str(mark);
        if !line.is_empty() {
            file.push(' ');
            file.push_str(line);
        }
        file.push('\n');
    }
}

/// A keyword and its text: on one line, or one line for each that the text has.
fn field(file: &mut String, keyword: &str, text: &str) {
    file.push_str(keyword);
    file.push(' ');
    if text.contains('\n') {
        file.push_str("\"\"\n");
    }
    for line in text.split_inclusive('\n') {
        quoted(file, line);
    }
    if text.is_empty() {
        quoted(file, "");
    }
}

fn quoted(file: &mut String, text: &str) {
    file.push('"');
    for character in text.chars() {
        match character {
            '\n' => file.push_str("\\n"),
            '\t' => file.push_str("\\t"),
            '\r' => file.push_str("\\r"),
            '"' => file.push_str("\\\""),
            '\\' => file.push_str("\\\\"),
            // Some readers take these for the end of a line.
            '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' => {
                // Writing to a text cannot fail.
                let _ = write!(file, "\\x{:02x}", u32::from(character));
            }
            _ => file.push(character),
        }
    }
    file.push_str("\"\n");
}
