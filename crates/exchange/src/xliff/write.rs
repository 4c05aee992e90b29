//! Writing XLIFF.

use std::fmt::Write;

use language::LanguageTag;
use quick_xml::escape::escape;

use super::{COMMENT, END, NOTE, STALE};
use crate::catalogue::{Catalogue, Unit};

/// The language tag of BCP 47 for "undetermined".
const UNDETERMINED: &str = "und";

/// The catalogue as an XLIFF 2.0 file.
#[must_use]
pub fn write(catalogue: &Catalogue) -> String {
    let tag = |tag: &Option<LanguageTag>| tag.as_ref().map_or(UNDETERMINED, LanguageTag::as_str).to_owned();
    let (source, target) = (tag(&catalogue.source_language), tag(&catalogue.target_language));
    let mut file = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(
        &mut file,
        0,
        "xliff",
        &[
            ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
            ("version", "2.0"),
            ("srcLang", &source),
            ("trgLang", &target),
        ],
    );
    file.push('\n');
    let course = if catalogue.course.is_empty() { "words" } else { &catalogue.course };
    element(&mut file, 1, "file", &[("id", course), ("original", &format!("words/{target}.ftl"))]);
    file.push('\n');
    notes(&mut file, 2, &[(END, "target", &catalogue.end)]);
    for unit in &catalogue.units {
        write_unit(&mut file, unit);
    }
    file.push_str("  </file>\n</xliff>\n");
    file
}

fn write_unit(file: &mut String, unit: &Unit) {
    element(file, 2, "unit", &[("id", &unit.key), ("name", &unit.key)]);
    file.push('\n');
    notes(file, 3, &[(NOTE, "source", &unit.note), (COMMENT, "target", &unit.comment)]);
    match (&unit.target, unit.stale) {
        (None, _) => element(file, 3, "segment", &[("state", "initial")]),
        (Some(_), false) => element(file, 3, "segment", &[("state", "translated")]),
        (Some(_), true) => element(file, 3, "segment", &[("state", "initial"), ("subState", STALE)]),
    }
    file.push('\n');
    let texts = [("source", Some(unit.source.as_deref().unwrap_or_default())), ("target", unit.target.as_deref())];
    for (name, text) in texts {
        let Some(text) = text else { continue };
        element(file, 4, name, &[("xml:space", "preserve")]);
        content(file, text, true);
        file.push_str(&format!("</{name}>\n"));
    }
    file.push_str("      </segment>\n    </unit>\n");
}

fn notes(file: &mut String, depth: usize, notes: &[(&str, &str, &str)]) {
    let notes: Vec<_> = notes.iter().filter(|(_, _, text)| !text.is_empty()).collect();
    if notes.is_empty() {
        return;
    }
    element(file, depth, "notes", &[]);
    file.push('\n');
    for (category, applies_to, text) in &notes {
        element(file, depth + 1, "note", &[("category", category), ("appliesTo", applies_to)]);
        content(file, text, false);
        file.push_str("</note>\n");
    }
    file.push_str(&format!("{:1$}</notes>\n", "", depth * 2));
}

/// The beginning of an element, indented.
fn element(file: &mut String, depth: usize, name: &str, attributes: &[(&str, &str)]) {
    file.push_str(&format!("{:1$}<{name}", "", depth * 2));
    for (key, value) in attributes {
        file.push_str(&format!(" {key}=\"{}\"", escape(*value)));
    }
    file.push('>');
}

/// Text. A character that XML cannot hold is written as `<cp>` where elements may stand, and left out in a note.
fn content(file: &mut String, text: &str, elements: bool) {
    for character in text.chars() {
        match character {
            '<' => file.push_str("&lt;"),
            '>' => file.push_str("&gt;"),
            '&' => file.push_str("&amp;"),
            '\r' => file.push_str("&#13;"),
            '\n' | '\t' => file.push(character),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                if elements {
                    // Writing to a text cannot fail.
                    let _ = write!(file, "<cp hex=\"{:04X}\"/>", u32::from(character));
                }
            }
            _ => file.push(character),
        }
    }
}
