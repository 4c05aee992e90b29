//! Every problem has a message in every language of the app, and says how to mend it.

use std::collections::{BTreeMap, BTreeSet};

use course::ProblemKind;
use fluent_syntax::ast;

const LOCALES: [(&str, &str); 3] = [
    ("ar", include_str!("../../../../locales/ar.ftl")),
    ("en", include_str!("../../../../locales/en.ftl")),
    ("sw", include_str!("../../../../locales/sw.ftl")),
];

/// The messages about problems by code, each with the names of its variables and whether it says
/// how to mend.
fn messages(locale: &'static str) -> BTreeMap<&'static str, (BTreeSet<&'static str>, bool)> {
    let resource = fluent_syntax::parser::parse(locale).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let problems = messages.filter_map(|message| Some((message.id.name.strip_prefix("problem-")?, message)));
    problems
        .map(|(code, message)| {
            let mends = message.attributes.iter().any(|attribute| attribute.id.name == "mend");
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            let mut variables = BTreeSet::new();
            patterns.for_each(|pattern| collect(pattern, &mut variables));
            (code, (variables, mends && message.value.is_some()))
        })
        .collect()
}

fn collect(pattern: &ast::Pattern<&'static str>, variables: &mut BTreeSet<&'static str>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (inline, variants) = match expression {
            ast::Expression::Inline(inline) => (inline, [].as_slice()),
            ast::Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        if let ast::InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name);
        }
        variants.iter().for_each(|variant| collect(&variant.value, variables));
    }
}

#[test]
fn each_problem_is_said_in_each_language_with_all_its_arguments() {
    for (language, locale) in LOCALES {
        let found = messages(locale);
        for problem in ProblemKind::ALL {
            let arguments = problem.arguments.iter().copied().collect();
            assert_eq!(found.get(problem.code), Some(&(arguments, true)), "{language}: {}", problem.code);
        }
    }
}

#[test]
fn a_problem_gives_the_arguments_that_its_code_promises() {
    let problem = ProblemKind::NumberOutOfRange { key: "seconds".to_owned(), least: 1, most: 300 };
    let expected = ProblemKind::ALL.iter().find(|kind| kind.code == problem.code()).unwrap();
    let names: Vec<_> = problem.arguments().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, expected.arguments);
}

#[test]
fn codes_are_distinct() {
    let codes: BTreeSet<_> = ProblemKind::ALL.iter().map(|kind| kind.code).collect();
    assert_eq!(codes.len(), ProblemKind::ALL.len());
}
