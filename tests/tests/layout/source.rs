//! A Rust file taken apart as far as the rules need: code without words, the words, the functions,
//! and which lines are tests.

use std::ops::Range;

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Where its opening quote is in the file, in bytes.
    pub(crate) at: usize,
    /// What is between the quotes, escapes as written.
    pub(crate) text: String,
}

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// The line of its `fn`, from 1.
    pub(crate) line: usize,
    /// The lines from there to its closing brace that hold code.
    pub(crate) lines: usize,
}

/// A Rust file.
#[derive(Debug)]
pub(crate) struct Source {
    /// The file with comments and the content of literals blanked; positions are as in the file.
    pub(crate) code: String,
    pub(crate) literals: Vec<Literal>,
    tests: Vec<Range<usize>>,
}

impl Source {
    pub(crate) fn read(text: &str) -> Self {
        let (code, literals) = Blanking::new(text).run();
        let tests = test_ranges(&code);
        Self { code, literals, tests }
    }

    /// The line of a position, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// Whether a position is in code that is compiled for tests only.
    pub(crate) fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&at))
    }

    /// The modules in other files that are compiled for tests only: `#[cfg(test)] mod name;`.
    pub(crate) fn test_modules(&self) -> Vec<&str> {
        let ends = self.tests.iter().map(|range| &self.code[range.clone()]);
        ends.filter_map(|item| item.strip_suffix(';')?.rsplit_once("mod ")).map(|(_, name)| name.trim()).collect()
    }

    /// The positions at which a path or word stands in code that is not for tests.
    pub(crate) fn find(&self, word: &str) -> Vec<usize> {
        let found = self.code.match_indices(word).map(|(at, _)| at);
        found.filter(|at| is_whole(&self.code, *at, word) && !self.is_test(*at)).collect()
    }

    /// Every function, tests among them.
    pub(crate) fn functions(&self) -> Vec<Function> {
        let starts = self.code.match_indices("fn ").map(|(at, _)| at);
        starts.filter(|at| is_whole(&self.code, *at, "fn")).filter_map(|at| self.function(at)).collect()
    }

    fn function(&self, at: usize) -> Option<Function> {
        let rest = &self.code[at + 3..];
        let name: String = rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        if name.is_empty() {
            return None;
        }
        let end = item_end(&self.code, at);
        let body = &self.code[at..end];
        if !body.ends_with('}') {
            return None;
        }
        let lines = body.lines().filter(|line| !line.trim().is_empty()).count();
        Some(Function { name, line: self.line(at), lines })
    }
}

/// Whether the word at this position is not a part of a longer one.
fn is_whole(code: &str, at: usize, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let before = code[..at].chars().next_back().is_some_and(part) && word.starts_with(part);
    let after = code[at + word.len()..].chars().next().is_some_and(part) && word.ends_with(part);
    !before && !after
}

/// Where the item that begins here ends: after its braces, or after its semicolon.
fn item_end(code: &str, start: usize) -> usize {
    let (mut braces, mut others) = (0usize, 0usize);
    for (offset, letter) in code[start..].char_indices() {
        match letter {
            '(' | '[' => others += 1,
            ')' | ']' => others = others.saturating_sub(1),
            '{' => braces += 1,
            '}' => {
                braces = braces.saturating_sub(1);
                if braces == 0 && others == 0 {
                    return start + offset + 1;
                }
            }
            ';' if braces == 0 && others == 0 => return start + offset + 1,
            _ => {}
        }
    }
    code.len()
}

/// The items whose first attribute says that they are for tests.
fn test_ranges(code: &str) -> Vec<Range<usize>> {
    let attributes = code.match_indices("#[").filter(|(at, _)| {
        let attribute = &code[*at..skip_attribute(code, *at)];
        let for_tests = |at: usize| is_whole(attribute, at, "test") && !attribute[..at].ends_with("not(");
        let conditional = attribute.starts_with("#[cfg(") || attribute == "#[test]";
        conditional && attribute.match_indices("test").any(|(at, _)| for_tests(at))
    });
    attributes.map(|(at, _)| at..item_end(code, skip_attributes(code, at))).collect()
}

/// The position after the attributes that begin here.
fn skip_attributes(code: &str, start: usize) -> usize {
    let mut at = start;
    while code[at..].trim_start().starts_with("#[") {
        at = skip_attribute(code, at);
    }
    at
}

/// The position after the next attribute.
fn skip_attribute(code: &str, start: usize) -> usize {
    let mut depth = 0usize;
    for (offset, letter) in code[start..].char_indices() {
        match letter {
            '[' => depth += 1,
            ']' if depth == 1 => return start + offset + 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    code.len()
}

/// Goes through a file once, and blanks what is no code.
struct Blanking<'a> {
    text: &'a str,
    at: usize,
    code: String,
    literals: Vec<Literal>,
}

impl<'a> Blanking<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, code: String::with_capacity(text.len()), literals: Vec::new() }
    }

    fn run(mut self) -> (String, Vec<Literal>) {
        while let Some(letter) = self.rest().chars().next() {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.blank(rest.find('\n').unwrap_or(rest.len()));
            } else if rest.starts_with("/*") {
                self.blank(comment_length(rest));
            } else if let Some(length) = raw_opening(rest).filter(|_| !self.follows_a_word()) {
                self.raw(length);
            } else if letter == '"' {
                self.string();
            } else if let Some(length) = character_length(rest) {
                self.blank(length);
            } else {
                self.keep(letter.len_utf8());
            }
        }
        (self.code, self.literals)
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn follows_a_word(&self) -> bool {
        self.code.chars().next_back().is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    }

    fn keep(&mut self, length: usize) {
        self.code.push_str(&self.rest()[..length]);
        self.at += length;
    }

    fn blank(&mut self, length: usize) {
        let blanks = self.rest()[..length].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' });
        self.code.extend(blanks);
        self.at += length;
    }

    fn string(&mut self) {
        let rest = self.rest();
        let mut escaped = false;
        let closing = rest.char_indices().skip(1).find(|(_, letter)| {
            let closes = *letter == '"' && !escaped;
            escaped = *letter == '\\' && !escaped;
            closes
        });
        let end = closing.map_or(rest.len(), |(offset, _)| offset);
        self.literal(1, end, 1);
    }

    fn raw(&mut self, opening: usize) {
        let rest = self.rest();
        let hashes = rest[..opening].matches('#').count();
        let closing = format!("\"{}", "#".repeat(hashes));
        let end = rest[opening..].find(&closing).map_or(rest.len(), |offset| opening + offset);
        self.literal(opening, end, closing.len());
    }

    /// Takes a literal: its quotes stay in the code, what is between them does not.
    fn literal(&mut self, opening: usize, end: usize, closing: usize) {
        let text = self.rest()[opening..end].to_owned();
        self.literals.push(Literal { at: self.at, text });
        self.keep(opening);
        self.blank(end - opening);
        self.keep(closing.min(self.rest().len()));
    }
}

/// The length of a block comment; they nest.
fn comment_length(rest: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of what opens a raw string: `r#"`, `br"`, `cr"`.
fn raw_opening(rest: &str) -> Option<usize> {
    let letters = ["r", "br", "cr"].into_iter().find(|letters| {
        rest.strip_prefix(letters).is_some_and(|after| after.trim_start_matches('#').starts_with('"'))
    })?;
    Some(rest.find('"').unwrap_or(letters.len()) + 1)
}

/// The length of a character literal; nothing where the quote begins a lifetime.
fn character_length(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let mut letters = inner.char_indices();
    let (_, first) = letters.next()?;
    if first == '\\' {
        return inner[2..].find('\'').map(|offset| offset + 4);
    }
    let (offset, second) = letters.next()?;
    (second == '\'').then_some(offset + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(text: &str) -> Vec<String> {
        Source::read(text).literals.into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn words_are_taken_out_of_the_code() {
        let source = Source::read("let a = \"fn b() {\"; // fn c() {\n/* { /* { */ */ let d = '{'; let e: &'a str;");
        assert_eq!(source.code, "let a = \"        \";            \n                let d =    ; let e: &'a str;");
        assert_eq!(source.literals[0].text, "fn b() {");
    }

    #[test]
    fn all_kinds_of_literals_are_found() {
        assert_eq!(literals(r#"a("x\"y", '"', "z\\")"#), ["x\\\"y", "z\\\\"]);
        assert_eq!(literals("r#\"a \" b\"# br\"c\" c\"d\" r##\"e\"# f\"##"), ["a \" b", "c", "d", "e\"# f"]);
        assert_eq!(literals("let rust = \"سلام\"; '\\'' \"b\" '\\u{61}'"), ["سلام", "b"]);
    }

    #[test]
    fn functions_are_measured_in_lines_of_code() {
        let text =
            "impl A {\n  fn one(&self) -> [u8; 2] {\n\n    // why\n    two()\n  }\n}\nfn two<T>();\ntype F = fn (u8);";
        assert_eq!(Source::read(text).functions(), [Function { name: "one".into(), line: 2, lines: 3 }]);
    }

    #[test]
    fn test_code_is_told_from_the_rest() {
        let text = "use a;\n#[cfg(test)]\n#[allow(x)]\nmod tests { use a; }\nfn b() { a }\n\
                    #[cfg(all(test, unix))]\nmod tones;\n#[cfg(not(test))]\nuse a;";
        let source = Source::read(text);
        let lines: Vec<_> = source.find("a").into_iter().map(|at| source.line(at)).collect();
        assert_eq!(lines, [1, 5, 9]);
        assert_eq!(source.test_modules(), ["tones"]);
    }

    #[test]
    fn a_word_is_found_whole() {
        let source = Source::read("use std::fs; use std::fsm; Instant::now(); Instantly; my_Instant");
        assert_eq!(source.find("std::fs").len(), 1);
        assert_eq!(source.find("Instant").len(), 1);
    }
}
