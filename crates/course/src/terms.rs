//! Fluent patterns made into text, with the terms of their file filled in.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::ProblemKind;
use crate::limits;
use crate::report::quoted;

/// The terms of a words file, by name without the leading hyphen.
pub(crate) type Terms = BTreeMap<String, String>;

/// Makes the text of a pattern.
///
/// # Errors
/// A term is not there, or the text grows beyond `limit` bytes.
pub(crate) fn resolve(
    key: &str,
    pattern: &ast::Pattern<&str>,
    terms: &Terms,
    limit: usize,
) -> Result<String, ProblemKind> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match part(expression) {
                Part::Text(part) => text.push_str(&part),
                Part::Term(name) => {
                    let term = terms.get(name);
                    text.push_str(term.ok_or_else(|| ProblemKind::TermUnknown { term: quoted(name) })?);
                }
                Part::Other => return Err(ProblemKind::BracesMalformed { key: quoted(key) }),
            },
        }
        if text.len() > limit {
            return Err(ProblemKind::TextTooLong { key: quoted(key), limit });
        }
    }
    Ok(text)
}

enum Part<'a> {
    Text(std::borrow::Cow<'a, str>),
    Term(&'a str),
    Other,
}

fn part<'a>(expression: &ast::Expression<&'a str>) -> Part<'a> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Part::Text(unescape_unicode_to_string(value))
        }
        ast::Expression::Inline(ast::InlineExpression::NumberLiteral { value }) => Part::Text((*value).into()),
        ast::Expression::Inline(ast::InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
            Part::Term(id.name)
        }
        _ => Part::Other,
    }
}

/// A term whose text is not made yet.
pub(crate) struct RawTerm<'a> {
    pub(crate) name: &'a str,
    pub(crate) pattern: &'a ast::Pattern<&'a str>,
    /// The line in which it begins.
    pub(crate) line: Option<u32>,
}

/// Makes the texts of all terms, those that use no other term first. What is left after as many
/// rounds as terms may be deep uses itself, or is too deep.
pub(crate) fn resolve_all(raw: &[RawTerm<'_>]) -> (Terms, Vec<(Option<u32>, ProblemKind)>) {
    let mut terms = Terms::new();
    let mut problems = Vec::new();
    let mut waiting: Vec<_> = raw.iter().collect();
    for _ in 0..limits::TERM_DEPTH {
        let open: BTreeSet<&str> = waiting.iter().map(|term| term.name).collect();
        let (later, now): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|term| uses(term.pattern).any(|name| open.contains(name)));
        for term in now {
            match resolve(&format!("-{}", term.name), term.pattern, &terms, limits::TERM_BYTES) {
                Ok(text) => drop(terms.insert(term.name.to_owned(), text)),
                Err(problem) => problems.push((term.line, problem)),
            }
        }
        waiting = later;
    }
    problems.extend(waiting.iter().map(|term| (term.line, ProblemKind::TermEndless { term: quoted(term.name) })));
    (terms, problems)
}

fn uses<'a>(pattern: &'a ast::Pattern<&'a str>) -> impl Iterator<Item = &'a str> {
    pattern.elements.iter().filter_map(|element| match element {
        ast::PatternElement::Placeable { expression } => match part(expression) {
            Part::Term(name) => Some(name),
            _ => None,
        },
        ast::PatternElement::TextElement { .. } => None,
    })
}
