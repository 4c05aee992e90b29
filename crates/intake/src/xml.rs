//! XML as a tree of elements, for files that nobody vouches for: without declarations, without entities, and not deep.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::left_out::{LeftOutKind, Report, excerpt};
use crate::limits;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// The text directly in it.
    pub(crate) text: String,
}

impl Element {
    /// The first child with a name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children with a name.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a document. What is behind a mistake is left out; what stands before it stays. Nothing where there is no element.
pub(crate) fn read(text: &str, report: &mut Report) -> Option<Element> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut count = 0_usize;
    loop {
        let Ok(event) = reader.read_event() else {
            report.add("", cut_short(text, reader.error_position()));
            break;
        };
        let place = reader.buffer_position();
        match event {
            Event::Start(start) => {
                count += 1;
                open.push(element(&start));
                if open.len() > limits::DEPTH || count > limits::ELEMENTS {
                    report.add("", cut_short(text, place));
                    break;
                }
            }
            Event::Empty(start) => {
                count += 1;
                let element = element(&start);
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Some(element),
                }
            }
            Event::End(_) => {
                let Some(done) = open.pop() else { continue };
                match open.last_mut() {
                    Some(parent) => parent.children.push(done),
                    None => return Some(done),
                }
            }
            Event::Text(part) => add(&mut open, &part.xml10_content()),
            Event::CData(part) => add(&mut open, &part.xml10_content()),
            Event::GeneralRef(reference) => match (reference.resolve_char_ref(), reference.as_ref()) {
                (Ok(Some(character)), _) => add(&mut open, character.encode_utf8(&mut [0; 4])),
                (_, "lt") => add(&mut open, "<"),
                (_, "gt") => add(&mut open, ">"),
                (_, "amp") => add(&mut open, "&"),
                (_, "quot") => add(&mut open, "\""),
                (_, "apos") => add(&mut open, "'"),
                (_, other) => report.add("", LeftOutKind::Malformed { near: excerpt(other) }),
            },
            Event::DocType(_) => {
                report.add("", LeftOutKind::Entities {});
                break;
            }
            Event::Eof => {
                if !open.is_empty() {
                    report.add("", cut_short(text, place));
                }
                break;
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    closed(open)
}

/// What is still open is taken for closed.
fn closed(mut open: Vec<Element>) -> Option<Element> {
    while let Some(done) = open.pop() {
        match open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => return Some(done),
        }
    }
    None
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut all = start.attributes();
    let attributes = all.with_checks(false).flatten().filter_map(|attribute| {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some((attribute.key.as_ref().to_owned(), value.into_owned()))
    });
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes: attributes.take(limits::DEPTH).collect(),
        ..Element::default()
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn cut_short(text: &str, place: u64) -> LeftOutKind {
    let end = usize::try_from(place).unwrap_or(usize::MAX).min(text.len());
    let lines = text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count();
    LeftOutKind::CutShort { line: u32::try_from(lines + 1).unwrap_or(u32::MAX) }
}
