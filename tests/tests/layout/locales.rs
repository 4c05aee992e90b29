//! The locales: every key in every language, with the same attributes and variables, and each of use.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::check_none;
use crate::project::{files, rust_files, text};
use crate::rules::FAMILIES;

/// The language from which the others are made.
const SOURCE: &str = "en";

/// The keys of a locale (`key`, or `key.attribute`), each with its variables.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn locales() -> BTreeMap<String, Keys> {
    let names = files().into_iter().filter(|file| file.starts_with("locales/") && file.ends_with(".ftl"));
    names
        .map(|file| {
            let name = file.trim_start_matches("locales/").trim_end_matches(".ftl").to_owned();
            (name, keys(&text(&file)))
        })
        .collect()
}

fn keys(text: &str) -> Keys {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut keys = Keys::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            keys.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
        }
        keys.insert(id, value.as_ref().map(variables).unwrap_or_default());
    }
    keys
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![pattern];
    while let Some(pattern) = waiting.pop() {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(inline) => add_variables(inline, &mut found),
                Expression::Select { selector, variants } => {
                    add_variables(selector, &mut found);
                    waiting.extend(variants.iter().map(|variant| &variant.value));
                }
            }
        }
    }
    found
}

fn add_variables(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
                add_variables(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                add_variables(inner, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_locale_has_every_key_with_the_same_variables() {
    let locales = locales();
    let source = &locales[SOURCE];
    assert!(locales.len() >= 3 && source.len() > 100, "the locales were not found");
    let mut broken = Vec::new();
    for (name, keys) in locales.iter().filter(|(name, _)| *name != SOURCE) {
        for (key, variables) in source {
            match keys.get(key) {
                None => broken.push(format!("{name} lacks {key}")),
                Some(own) if own != variables => broken.push(format!("{name}: {key} has {own:?}, not {variables:?}")),
                Some(_) => {}
            }
        }
        broken
            .extend(keys.keys().filter(|key| !source.contains_key(*key)).map(|key| format!("{name}: {key} is extra")));
    }
    check_none("locales that differ from English", &broken);
}

#[test]
fn a_key_is_defined_once() {
    let mut broken = Vec::new();
    for file in files().into_iter().filter(|file| file.starts_with("locales/")) {
        let text = text(&file);
        let mut seen = BTreeSet::new();
        let defined = text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()));
        for key in defined.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim()) {
            if !seen.insert(key) {
                broken.push(format!("{file}: {key}"));
            }
        }
    }
    check_none("keys that are there twice", &broken);
}

/// The literals in code that is not for tests.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in rust_files().into_iter().filter(|file| !file.is_test) {
        let own = file.source.literals.iter().filter(|literal| !file.source.is_test(literal.at));
        found.extend(own.map(|literal| literal.text.clone()));
    }
    found
}

#[test]
fn every_key_is_of_use() {
    let literals = literals();
    let is_used = |key: &&String| {
        let message = key.split('.').next().unwrap_or_default();
        literals.contains(message)
            || literals.contains(key.as_str())
            || literals.iter().any(|literal| literal.starts_with(&format!("{message}.")))
            || FAMILIES.iter().any(|(family, _)| key.starts_with(family))
    };
    let locales = locales();
    let idle: Vec<_> = locales[SOURCE].keys().filter(|key| !is_used(key)).cloned().collect();
    check_none("keys that no code asks for", &idle);
}

#[test]
fn every_family_of_keys_is_of_use() {
    let locales = locales();
    let literals = literals();
    let idle = FAMILIES.iter().filter(|(family, made_by)| {
        let has_keys = locales[SOURCE].keys().any(|key| key.starts_with(family));
        !has_keys || !literals.contains(*made_by)
    });
    let idle: Vec<_> = idle.map(|(family, made_by)| format!("{family} by {made_by}")).collect();
    check_none("families of keys that are not made any more", &idle);
}

#[test]
fn every_message_in_code_has_its_key() {
    let locales = locales();
    let mut missing = Vec::new();
    for file in rust_files().iter().filter(|file| !file.is_test) {
        for literal in file.source.literals.iter().filter(|literal| !file.source.is_test(literal.at)) {
            let asks = file.source.code[..literal.at].ends_with("Message::new(");
            if asks && !locales[SOURCE].contains_key(&literal.text) {
                missing.push(format!("{}: {}", file.place(literal.at), literal.text));
            }
        }
    }
    check_none("messages without a key", &missing);
}

#[test]
fn every_problem_of_a_course_has_its_message() {
    let source = &locales()[SOURCE];
    let mut broken = Vec::new();
    for problem in course::ProblemKind::ALL.iter().chain(workshop::FaultKind::ALL) {
        let key = format!("problem-{}", problem.code);
        let Some(variables) = source.get(&key) else {
            broken.push(format!("{key} is missing"));
            continue;
        };
        let unknown = variables.iter().filter(|name| !problem.arguments.contains(&name.as_str()));
        broken.extend(unknown.map(|name| format!("{key}: the problem has no {name}")));
    }
    let known = |code: &str| {
        course::ProblemKind::ALL.iter().chain(workshop::FaultKind::ALL).any(|problem| problem.code == code)
    };
    let codes = source.keys().filter(|key| !key.contains('.')).filter_map(|key| key.strip_prefix("problem-"));
    broken.extend(codes.filter(|code| !known(code)).map(|code| format!("problem-{code}: there is no such problem")));
    check_none("messages about problems of courses", &broken);
}

#[test]
fn every_failure_with_models_has_its_message() {
    let source = &locales()[SOURCE];
    let keys = models::ModelError::CODES.iter().map(|code| format!("error-models-{code}"));
    check_none("failures without a message", &keys.filter(|key| !source.contains_key(key)).collect::<Vec<_>>());
}

#[test]
fn every_failure_with_packs_has_its_message() {
    let source = &locales()[SOURCE];
    let packs = pack::PackError::CODES.iter().map(|code| format!("error-pack-{code}"));
    let ways = distribution::DistributionError::CODES.iter().chain(distribution::CarrierError::CODES);
    let keys = packs.chain(ways.map(|code| format!("error-distribution-{code}")));
    check_none("failures without a message", &keys.filter(|key| !source.contains_key(key)).collect::<Vec<_>>());
}
