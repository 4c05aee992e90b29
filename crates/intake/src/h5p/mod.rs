//! H5P packages: an archive with `h5p.json`, which says what it is, and `content/content.json`, which is it. Libraries,
//! which are programs, are never looked at.

mod archive;
mod content;

use serde_json::Value;

use crate::bank::{Bank, Maker};
use crate::left_out::{LeftOutKind, Report};
use crate::plain_text::{self, one_line};

const ABOUT: &str = "h5p.json";
const CONTENT: &str = "content/content.json";

/// Reads a package; nothing where it has no content that can be read.
pub(crate) fn read(bytes: &[u8], report: &mut Report) -> Option<Bank> {
    let [about, content] = archive::texts(bytes, [ABOUT, CONTENT], report)?;
    let about = about.and_then(|text| json(ABOUT, &text, report)).unwrap_or_default();
    let content = json(CONTENT, &content?, report)?;
    let library = about.get("mainLibrary").and_then(Value::as_str).unwrap_or_default();
    let title = about.get("title").and_then(Value::as_str).unwrap_or_default();
    let mut bank = Bank {
        title: one_line(&plain_text::from_html(title).text),
        licence: licence(&about),
        makers: makers(&about),
        sections: Vec::new(),
    };
    bank.sections = content::sections(library, &content, report);
    Some(bank)
}

fn json(name: &str, text: &str, report: &mut Report) -> Option<Value> {
    let value = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    if let Err(error) = &value {
        let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
        report.add(name, LeftOutKind::CutShort { line });
    }
    value.ok()
}

/// The licence as SPDX writes it, of those that H5P offers and that say clearly what may be done.
fn licence(about: &Value) -> Option<String> {
    let name = about.get("license").and_then(Value::as_str)?;
    let version = about.get("licenseVersion").and_then(Value::as_str).unwrap_or("4.0");
    let version = if ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(&version) { version } else { "4.0" };
    match name {
        "CC BY" | "CC BY-SA" | "CC BY-ND" | "CC BY-NC" | "CC BY-NC-SA" | "CC BY-NC-ND" => {
            Some(format!("{}-{version}", name.replace(' ', "-")))
        }
        "CC0 1.0" => Some("CC0-1.0".to_owned()),
        _ => None,
    }
}

fn makers(about: &Value) -> Vec<Maker> {
    let authors = about.get("authors").and_then(Value::as_array);
    let names = authors.into_iter().flatten().filter_map(|author| author.get("name").and_then(Value::as_str));
    names
        .map(|name| Maker { name: one_line(&plain_text::from_text(name).text) })
        .filter(|maker| !maker.name.is_empty())
        .collect()
}
