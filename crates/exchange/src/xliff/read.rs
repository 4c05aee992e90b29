//! Reading XLIFF, element by element.

use quick_xml::Reader as Xml;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{COMMENT, END, NOTE, STALE};
use crate::catalogue::{Catalogue, Unit};
use crate::limits;
use crate::problem::{Problem, ProblemKind, Problems, excerpt, text_of};

/// Reads an XLIFF 2 file. What cannot be read is left out and listed. Entities that the file declares itself are
/// refused, and with them everything behind them.
#[must_use]
pub fn read(bytes: &[u8]) -> (Catalogue, Vec<Problem>) {
    let mut problems = Problems::default();
    let text = text_of(bytes, &mut problems).unwrap_or_default();
    let mut reader = Reader { problems, ..Reader::default() };
    reader.all(&text);
    (reader.catalogue, reader.problems.into_list())
}

/// What text is read into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Source,
    Target,
    Note(Kind),
}

/// Which note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    ToTranslators,
    OfTranslation,
    End,
}

#[derive(Default)]
struct Reader {
    catalogue: Catalogue,
    problems: Problems,
    /// How deep the elements are now.
    depth: usize,
    /// Whether the outermost element was that of XLIFF 2.
    known: bool,
    unit: Option<OpenUnit>,
    /// Where text goes now, and the depth of the element that it is in.
    place: Option<(Place, usize)>,
    text: String,
}

#[derive(Default)]
struct OpenUnit {
    unit: Unit,
    line: Option<u32>,
    /// The segment that is open is marked as stale.
    segment_stale: bool,
    /// A segment of the unit has no translation.
    partly: bool,
    segment_translated: bool,
}

impl Reader {
    fn all(&mut self, text: &str) {
        let mut xml = Xml::from_str(text);
        let mut lines = Lines { text, at: 0, line: 1 };
        loop {
            let at = usize::try_from(xml.buffer_position()).unwrap_or(usize::MAX);
            let line = lines.line_of(at);
            let Ok(event) = xml.read_event() else {
                self.problems.add(line, ProblemKind::CutShort {});
                return;
            };
            let goes_on = match event {
                Event::Start(start) => self.start(&start, line) && self.enter(line),
                Event::Empty(start) => {
                    self.start(&start, line) && self.enter(line) && self.end(start.local_name().as_ref())
                }
                Event::End(end) => self.end(end.local_name().as_ref()),
                Event::Text(text) => self.add(&text.xml10_content()),
                Event::CData(text) => self.add(&text.xml10_content()),
                Event::GeneralRef(reference) => self.reference(&reference, line),
                Event::DocType(_) => {
                    self.problems.add(line, ProblemKind::Entities {});
                    false
                }
                Event::Eof => {
                    if self.depth > 0 {
                        self.problems.add(line, ProblemKind::CutShort {});
                    } else if !self.known && !text.is_empty() {
                        self.problems.add(None, ProblemKind::FileOfAnotherKind {});
                    }
                    false
                }
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => true,
            };
            if !goes_on {
                return;
            }
        }
    }

    fn enter(&mut self, line: Option<u32>) -> bool {
        self.depth += 1;
        if self.depth > limits::DEPTH {
            self.problems.add(line, ProblemKind::CutShort {});
        }
        self.depth <= limits::DEPTH
    }

    /// The beginning of an element; false where reading cannot go on.
    fn start(&mut self, start: &BytesStart<'_>, line: Option<u32>) -> bool {
        let name = start.local_name();
        let name: &str = name.as_ref();
        if self.depth == 0 {
            self.known =
                name == "xliff" && attribute(start, "version").is_some_and(|version| version.starts_with("2."));
            if !self.known {
                self.problems.add(line, ProblemKind::FileOfAnotherKind {});
                return false;
            }
            let language = |key| attribute(start, key).and_then(|tag| tag.parse().ok());
            self.catalogue.source_language = language("srcLang");
            self.catalogue.target_language = language("trgLang");
            return true;
        }
        if self.place.is_some() {
            self.inline(start, name, line);
            return true;
        }
        match name {
            "file" if self.catalogue.course.is_empty() => {
                self.catalogue.course = attribute(start, "id").unwrap_or_default();
            }
            "unit" => {
                if self.catalogue.units.len() >= limits::UNITS {
                    self.problems.add(line, ProblemKind::TooMany { limit: limits::UNITS });
                    return false;
                }
                let key = attribute(start, "name").or_else(|| attribute(start, "id")).unwrap_or_default();
                self.unit = Some(OpenUnit { unit: Unit { key, ..Unit::default() }, line, ..OpenUnit::default() });
            }
            "segment" | "ignorable" => {
                if let Some(open) = &mut self.unit {
                    let initial = attribute(start, "state").is_none_or(|state| state == "initial");
                    open.segment_stale = initial && attribute(start, "subState").as_deref() == Some(STALE);
                    open.segment_translated = false;
                }
            }
            "source" if self.unit.is_some() => self.place = Some((Place::Source, self.depth)),
            "target" if self.unit.is_some() => self.place = Some((Place::Target, self.depth)),
            "note" => self.place = note_kind(start, self.unit.is_some()).map(|kind| (Place::Note(kind), self.depth)),
            _ => {}
        }
        true
    }

    /// An element within a text. Marks of a span leave the text as it is; what stands for something else is taken out.
    fn inline(&mut self, start: &BytesStart<'_>, name: &str, line: Option<u32>) {
        match name {
            "cp" => {
                let code = attribute(start, "hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                self.text.extend(code.and_then(char::from_u32));
            }
            "pc" | "mrk" | "sm" | "em" => {}
            _ => {
                let key = self.unit.as_ref().map(|open| excerpt(&open.unit.key)).unwrap_or_default();
                self.problems.add(line, ProblemKind::InlineLeftOut { key });
            }
        }
    }

    fn end(&mut self, name: &str) -> bool {
        self.depth = self.depth.saturating_sub(1);
        if let Some((place, _)) = self.place.filter(|(_, depth)| *depth == self.depth) {
            self.place = None;
            let text = std::mem::take(&mut self.text);
            self.put(place, text);
        } else if name == "segment" {
            if let Some(open) = &mut self.unit {
                open.partly |= !open.segment_translated;
            }
        } else if name == "unit"
            && let Some(open) = self.unit.take()
        {
            self.finish(open);
        }
        true
    }

    fn put(&mut self, place: Place, text: String) {
        if place == Place::Note(Kind::End) {
            self.catalogue.end = text;
            return;
        }
        let Some(open) = &mut self.unit else { return };
        match place {
            Place::Source => open.unit.source.get_or_insert_default().push_str(&text),
            Place::Target => {
                open.segment_translated = !text.is_empty();
                open.unit.stale |= open.segment_stale && !text.is_empty();
                open.unit.target.get_or_insert_default().push_str(&text);
            }
            Place::Note(Kind::ToTranslators) => open.unit.note = text,
            Place::Note(_) => open.unit.comment = text,
        }
    }

    fn finish(&mut self, open: OpenUnit) {
        let mut unit = open.unit;
        unit.source = unit.source.filter(|text| !text.is_empty());
        unit.target = unit.target.filter(|text| !text.trim().is_empty());
        // A translation of a part of the text is one that somebody has to look at.
        unit.stale |= unit.target.is_some() && open.partly;
        if unit.key.is_empty() {
            self.problems.add(open.line, ProblemKind::KeyMalformed { key: String::new() });
        } else {
            self.catalogue.units.push(unit);
        }
    }

    fn add(&mut self, text: &str) -> bool {
        // A text that is far too long is refused when it is placed; until then it is bounded by the file.
        if self.place.is_some() {
            self.text.push_str(text);
        }
        true
    }

    /// A reference to a character. The five that XML itself has are known; any other is the file's own.
    fn reference(&mut self, reference: &BytesRef<'_>, line: Option<u32>) -> bool {
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) => Some(character),
            _ => match reference.as_ref() {
                "lt" => Some('<'),
                "gt" => Some('>'),
                "amp" => Some('&'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                _ => None,
            },
        };
        match character {
            Some(character) if self.place.is_some() => self.text.push(character),
            Some(_) => {}
            None => self.problems.add(line, ProblemKind::Malformed { near: excerpt(reference) }),
        }
        true
    }
}

/// Which of our notes one is; nothing where it is somebody else's.
fn note_kind(start: &BytesStart<'_>, in_unit: bool) -> Option<Kind> {
    match (attribute(start, "category")?.as_str(), in_unit) {
        (NOTE, true) => Some(Kind::ToTranslators),
        (COMMENT, true) => Some(Kind::OfTranslation),
        (END, false) => Some(Kind::End),
        _ => None,
    }
}

/// The value of an attribute; nothing where there is none, or where it cannot be read.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// Finds lines in one pass: each place lies behind the one before.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn line_of(&mut self, at: usize) -> Option<u32> {
        let passed = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        let breaks = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.at = self.at.max(at);
        Some(self.line)
    }
}
