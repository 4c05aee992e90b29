//! The three kinds of file, for tests that hold for all of them.

use exchange::{Catalogue, Problem, WordsFile, po, spreadsheet, xliff};
use language::LanguageTag;

pub(crate) struct Format {
    pub(crate) name: &'static str,
    pub(crate) write: fn(&Catalogue) -> String,
    pub(crate) read: fn(&[u8]) -> (Catalogue, Vec<Problem>),
}

pub(crate) const ALL: [Format; 3] = [
    Format { name: "po", write: po::write, read: po::read },
    Format { name: "xliff", write: xliff::write, read: xliff::read },
    Format { name: "csv", write: spreadsheet::write, read: spreadsheet::read },
];

pub(crate) fn tag(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

/// A words file without problems.
pub(crate) fn words(text: &str) -> WordsFile {
    let (words, problems) = WordsFile::read(text.as_bytes());
    assert_eq!(problems, [], "{text}");
    words
}

pub(crate) fn codes(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.kind.code()).collect()
}

/// The words of a village in English.
pub(crate) const SOURCE: &str = "\
### Written to be heard.

# The name of the village stands in one place.
-village = Mtoni

course = The village mill
    .summary = How the people of { -village } came to own a mill.

## The mill

mill--story = The nearest mill was a day away.

    Now there is a mill in { -village }.

# Think of \"own\" as in \"own together\".
mill--who = Who owns the mill?
    .hint = Think of those who paid for it.
    .answer-members = The neighbours together
";

/// The same in Swahili, not all of it yet, with notes and words of its own.
pub(crate) const TARGET: &str = "\
# Kiswahili cha kusikilizwa.

-village = Mtoni
-mill = kinu { \"{\" }

course = Kinu cha kijiji
    .summary = Jinsi watu wa { -village } walivyopata { -mill }.

## Kinu

# Sentensi fupi.
# en 00000000 changed 824673d1: Who owns the mill?
mill--who = Nani anamiliki kinu?
    .answer-members = Majirani pamoja
    .said-members = majirani | wote

# Mwisho.
";
