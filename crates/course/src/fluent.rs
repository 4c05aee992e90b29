//! A words file cut into messages and terms, each checked before the Fluent parser sees it.
//!
//! `fluent-syntax` 0.12 overflows the stack on nested braces or calls (1,500 bytes are enough on a
//! small stack), which ends the whole program, and panics where a `\u` escape meets a character of
//! several bytes. Neither can be caught. So each entry is parsed by itself, and only if every pair
//! of braces in it holds nothing but a term's name, a quoted text or a number: then nothing is
//! nested at all. It is all that a text without variables needs.

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::ProblemKind;
use crate::limits;
use crate::report::{FileReport, quoted};
use crate::text::Document;

/// A message or term as the parser gives it.
pub(crate) type Parsed<'a> = ast::Entry<&'a str>;

/// What a words file consists of.
#[derive(Debug, Default)]
pub(crate) struct Entries<'a> {
    /// Its messages and terms, in order.
    pub(crate) parsed: Vec<Parsed<'a>>,
    /// The names of those that could not be read, or only in part: they are not missed as well.
    pub(crate) damaged: Vec<&'a str>,
}

/// Cuts a document into messages and terms. What cannot be read is reported and left out.
pub(crate) fn entries<'a>(document: &'a Document, report: &mut FileReport<'_>) -> Entries<'a> {
    let mut entries = Entries::default();
    for block in blocks(document, report) {
        let name = entry_name(block);
        let offset = offset_in(document, block);
        if block.len() > limits::MESSAGE_BYTES {
            let kind = ProblemKind::MessageTooLong { key: quoted(name), kilobytes: limits::MESSAGE_BYTES / 1024 };
            report.add(document.line(offset), kind);
            entries.damaged.push(name);
        } else if let Err(at) = check_braces(block) {
            report.add(document.line(offset + at), ProblemKind::BracesMalformed { key: quoted(name) });
            entries.damaged.push(name);
        } else {
            parse(block, name, document, &mut entries, report);
        }
    }
    entries
}

fn parse<'a>(
    block: &'a str,
    name: &'a str,
    document: &Document,
    entries: &mut Entries<'a>,
    report: &mut FileReport<'_>,
) {
    let (resource, errors) = match parser::parse(block) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let offset = offset_in(document, block) + error.pos.start.min(block.trim_end().len().saturating_sub(1));
        let near = document.text()[document.line_range(offset)].trim();
        report.add(document.line(offset), ProblemKind::WordsMalformed { near: quoted(near) });
        entries.damaged.push(name);
    }
    let known = |entry: &Parsed<'_>| matches!(entry, ast::Entry::Message(_) | ast::Entry::Term(_));
    entries.parsed.extend(resource.body.into_iter().filter(known));
}

/// The place of a part of a document's text within it, in bytes.
pub(crate) fn offset_in(document: &Document, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(document.text().as_ptr() as usize).min(document.text().len())
}

/// The text from each line that begins a message or term to before the next such line. Comments
/// begin with `#` and are skipped; every other line at the margin that is not part of a message
/// is reported.
fn blocks<'a>(document: &'a Document, report: &mut FileReport<'_>) -> Vec<&'a str> {
    let text = document.text();
    let mut blocks = Vec::new();
    let mut start = None;
    let mut in_junk = false;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let first = line.bytes().next().unwrap_or(b'\n');
        let begins = first.is_ascii_alphabetic() || first == b'-';
        if begins || first == b'#' {
            blocks.extend(start.take().map(|start| &text[start..offset]));
            start = begins.then_some(offset);
            in_junk = false;
        } else if start.is_none() && !in_junk && !line.trim().is_empty() {
            report.add(document.line(offset), ProblemKind::WordsMalformed { near: quoted(line.trim()) });
            in_junk = true;
        }
        offset += line.len();
    }
    blocks.extend(start.map(|start| &text[start..]));
    blocks
}

fn entry_name(block: &str) -> &str {
    let end = block.find(|character: char| !character.is_ascii_alphanumeric() && !"-_".contains(character));
    &block[..end.unwrap_or(block.len())]
}

/// Checks that braces hold only what may stand in them; otherwise gives the place of the brace.
fn check_braces(block: &str) -> Result<(), usize> {
    let mut rest = block;
    while let Some(brace) = rest.find(['{', '}']) {
        let at = block.len() - rest.len() + brace;
        let inside = rest[brace..].strip_prefix('{').ok_or(at)?;
        rest = after_placeable(inside).ok_or(at)?;
    }
    Ok(())
}

/// The text behind a placeable whose opening brace is already read; nothing where it is none of
/// those allowed.
pub(crate) fn after_placeable(inside: &str) -> Option<&str> {
    let inside = inside.trim_start_matches([' ', '\n']);
    let rest = if let Some(quote) = inside.strip_prefix('"') {
        after_quote(quote)?
    } else {
        let end = inside.find(|character: char| !character.is_ascii_alphanumeric() && !"-_.".contains(character))?;
        let word = &inside[..end];
        let is_term = word
            .strip_prefix('-')
            .is_some_and(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()) && !name.contains('.'));
        let is_number = word.starts_with(|first: char| first.is_ascii_digit())
            && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !is_term && !is_number {
            return None;
        }
        &inside[end..]
    };
    rest.trim_start_matches([' ', '\n']).strip_prefix('}')
}

/// The text behind a quoted text whose opening quotation mark is already read.
fn after_quote(quote: &str) -> Option<&str> {
    let mut rest = quote;
    loop {
        let mark = rest.find(['"', '\\', '\n'])?;
        let behind = &rest[mark + 1..];
        match rest.as_bytes()[mark] {
            b'"' => return Some(behind),
            b'\\' => rest = after_escape(behind)?,
            _ => return None,
        }
    }
}

fn after_escape(escape: &str) -> Option<&str> {
    let digits = match escape.as_bytes().first()? {
        b'\\' | b'"' => 0,
        b'u' => 4,
        b'U' => 6,
        _ => return None,
    };
    let code = escape.as_bytes().get(1..=digits)?;
    code.iter().all(u8::is_ascii_hexdigit).then(|| &escape[1 + digits..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(block: &str, expected: Result<(), usize>) {
        assert_eq!(check_braces(block), expected, "{block:?}");
    }

    #[test]
    fn terms_quotes_and_numbers_may_stand_in_braces() {
        for block in ["a = b", "a = {-name} { -name }", "a = {\"\\u00e9\\\"{\"}", "a = { 28 } {3.5}", "a = {\n\"\"\n}"]
        {
            check(block, Ok(()));
        }
    }

    #[test]
    fn nothing_else_may() {
        for block in ["{$name}", "{other}", "{NUMBER(1)}", "{-a(b: 1)}", "{-a.b}", "{{\"a\"}}", "}", "{", "{\"", "{-a"]
        {
            check(block, Err(0));
        }
        check("a {-b} {\"}\"} {\"\\u\u{e9}123\"}", Err(13));
    }

    #[test]
    fn runs_of_openings_never_pass() {
        for opening in ["{", "{-a(", "{\"}\"{", "{A(", "{ A() ->\n *[a] {", "{\"{\\\"", "{#"] {
            check(&opening.repeat(4000), Err(0));
        }
    }
}
