//! `course.toml`: what a course is called, who made it, and which lessons it has.

use language::LanguageTag;
use toml::de::DeTable;

use crate::fields::{At, Fields, parsed_id};
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::text::Document;
use crate::{CourseId, Credit, LessonId, ProblemKind, Role, toml_text};

/// The file's name.
pub(crate) const NAME: &str = "course.toml";

/// The version of the format that is read here.
const FORMAT: &str = "1";

/// A lesson may not be named like the file that lists the lessons, or like the message that names
/// the course.
const RESERVED: &str = "course";

/// SPDX's own word for "nothing is said about the licence".
const LICENCE_UNKNOWN: &str = "NOASSERTION";

/// What `course.toml` says.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) id: CourseId,
    pub(crate) version: String,
    pub(crate) licence: String,
    pub(crate) source: Option<LanguageTag>,
    pub(crate) picture: Option<At<String>>,
    pub(crate) after: Option<CourseId>,
    pub(crate) credits: Vec<Credit>,
    pub(crate) lessons: Vec<LessonId>,
}

/// Reads `course.toml`; nothing where it does not name the course, or is of another format.
pub(crate) fn read(document: &Document, report: &mut FileReport<'_>) -> Option<Header> {
    let text = toml_text::mended(document, report);
    let (table, _) = DeTable::parse_recoverable(&text);
    let fields = Fields::new(table.get_ref(), document);
    let known = ["format", "id", "version", "licence", "source", "picture", "after", "lessons", "credits"];
    fields.report_unknown(&known, report);
    if !format_is_known(&fields, report) {
        return None;
    }
    for key in ["id", "version", "licence", "source", "lessons"] {
        fields.report_absent(key, report);
    }
    let version = version(&fields, report);
    let licence = licence(&fields, report);
    let source = fields.language("source", report);
    let picture = fields.picture(report);
    let credits = fields.tables("credits", limits::CREDITS, report);
    let credits = credits.iter().filter_map(|credit| read_credit(credit, report)).collect();
    let lessons = lessons(&fields, report);
    let after = fields.id("after", report);
    let id = fields.id("id", report)?;
    Some(Header { id, version, licence, source, picture, after, credits, lessons })
}

/// A file without a format is read as one of the first format, since that is the only one there
/// has been; one of another format is not guessed at.
fn format_is_known(fields: &Fields<'_>, report: &mut FileReport<'_>) -> bool {
    fields.report_absent("format", report);
    let Some(value) = fields.value("format") else {
        return true;
    };
    let found = match value.get_ref().as_integer() {
        Some(integer) if integer.as_str() == FORMAT => return true,
        Some(integer) => integer.as_str().to_owned(),
        None => value.get_ref().as_str().unwrap_or(value.get_ref().type_str()).to_owned(),
    };
    report.add(fields.line_of("format"), ProblemKind::FormatUnknown { found: quoted(&found) });
    false
}

fn version(fields: &Fields<'_>, report: &mut FileReport<'_>) -> String {
    let Some(word) = fields.word("version", report) else {
        return "0.0.0".to_owned();
    };
    let number = |part: &str| {
        (1..=9).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part == "0" || !part.starts_with('0'))
    };
    if word.split('.').count() == 3 && word.split('.').all(number) {
        return word.to_owned();
    }
    report.add(fields.line_of("version"), ProblemKind::VersionMalformed { value: quoted(word) });
    "0.0.0".to_owned()
}

fn licence(fields: &Fields<'_>, report: &mut FileReport<'_>) -> String {
    let Some(word) = fields.word("licence", report) else {
        return LICENCE_UNKNOWN.to_owned();
    };
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-.+:() ".contains(&byte);
    if (1..=200).contains(&word.len()) && word.bytes().all(fits) {
        return word.to_owned();
    }
    report.add(fields.line_of("licence"), ProblemKind::LicenceMalformed { value: quoted(word) });
    LICENCE_UNKNOWN.to_owned()
}

fn read_credit(fields: &Fields<'_>, report: &mut FileReport<'_>) -> Option<Credit> {
    fields.report_unknown(&["role", "name", "language"], report);
    fields.report_absent("role", report);
    fields.report_absent("name", report);
    let role = fields.word("role", report).and_then(|word| {
        let role = role(word);
        if role.is_none() {
            report.add(fields.line_of("role"), ProblemKind::RoleUnknown { value: quoted(word) });
        }
        role
    });
    let name = fields.text("name", report);
    let language = fields.language("language", report);
    Some(Credit { role: role?, name: name?, language })
}

fn role(word: &str) -> Option<Role> {
    Some(match word {
        "author" => Role::Author,
        "translator" => Role::Translator,
        "voice" => Role::Voice,
        "reviewer" => Role::Reviewer,
        "illustrator" => Role::Illustrator,
        "funder" => Role::Funder,
        _ => return None,
    })
}

fn lessons(fields: &Fields<'_>, report: &mut FileReport<'_>) -> Vec<LessonId> {
    let mut lessons: Vec<LessonId> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for word in fields.words("lessons", limits::LESSONS, report).unwrap_or_default() {
        let Some(id) = parsed_id::<LessonId>("lessons", &word, report) else {
            continue;
        };
        if id.as_str() == RESERVED {
            report.add(word.line, ProblemKind::NameReserved { name: id.to_string() });
        } else if seen.insert(id.clone()) {
            lessons.push(id);
        } else {
            report.add(word.line, ProblemKind::LessonTwice { lesson: id.to_string() });
        }
    }
    if lessons.is_empty() {
        report.add(fields.line_of("lessons"), ProblemKind::LessonsAbsent {});
    }
    lessons
}
