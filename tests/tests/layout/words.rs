//! Words for people live in `locales/`, and not in code.

use crate::check_none;
use crate::exceptions::NOT_FOR_PEOPLE;
use crate::project::rust_files;
use crate::rules::FOR_DEVELOPERS;

#[test]
fn no_words_for_people_in_code() {
    let mut broken = Vec::new();
    let mut used = vec![false; NOT_FOR_PEOPLE.len()];
    for file in rust_files().iter().filter(|file| !file.is_test && !file.path.ends_with("/build.rs")) {
        for literal in &file.source.literals {
            let before = &file.source.code[..literal.at];
            if file.source.is_test(literal.at) || !is_language(&literal.text) || is_in_attribute(before) {
                continue;
            }
            let calls = enclosing_calls(before);
            if calls.iter().any(|call| FOR_DEVELOPERS.contains(call)) {
                continue;
            }
            let known = NOT_FOR_PEOPLE.iter().position(|known| {
                let fits = calls.contains(&known.mark) || literal.text.starts_with(known.mark);
                file.path.ends_with(known.file) && fits
            });
            match known {
                Some(index) => used[index] = true,
                None => broken.push(format!("{}: {:?}", file.place(literal.at), literal.text)),
            }
        }
    }
    check_none(
        "words in code; put them into locales/, or into the rules with the reason why nobody reads them",
        &broken,
    );
    let idle = NOT_FOR_PEOPLE.iter().zip(used).filter(|(_, used)| !used);
    let idle: Vec<_> = idle.map(|(known, _)| format!("{}: {:?} ({})", known.file, known.mark, known.reason)).collect();
    check_none("exceptions that nothing needs any more", &idle);
}

/// Whether two words of a human language stand side by side.
fn is_language(text: &str) -> bool {
    let words: Vec<_> =
        text.split(' ').map(|word| word.trim_matches(['.', ',', ':', ';', '!', '?', '(', ')'])).collect();
    let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

/// Whether a position is in an attribute; only developers read what stands there.
fn is_in_attribute(before: &str) -> bool {
    let Some(start) = before.rfind("#[").max(before.rfind("#![")) else { return false };
    let opened = before[start..].matches('[').count();
    let closed = before[start..].matches(']').count();
    opened > closed
}

/// The names of the macros and functions in whose brackets a position is, the nearest first.
fn enclosing_calls(before: &str) -> Vec<&str> {
    let mut calls = Vec::new();
    let mut depth = 0usize;
    for (at, letter) in before.char_indices().rev() {
        match letter {
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' if depth > 0 => depth -= 1,
            '(' | '[' => {
                let name = before[..at].trim_end_matches('!');
                let start =
                    name.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(0, |at| at + 1);
                calls.push(&name[start..]);
            }
            '{' | ';' if depth == 0 => break,
            _ => {}
        }
    }
    calls
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words_are_language() {
        for text in ["Say it again.", "it is {count}", "هل تسمع"] {
            assert!(is_language(text), "{text}");
        }
        for text in ["", "speaker", "error-store-{}", "bytes {}-", "a b", "audio/wav", "--language sw"] {
            assert!(!is_language(text), "{text}");
        }
    }

    #[test]
    fn the_calls_around_a_literal_are_found() {
        assert_eq!(enclosing_calls("if a(b) { c.expect("), ["expect"]);
        assert_eq!(enclosing_calls("Err(Refused(format!(a(b), "), ["format", "Refused", "Err"]);
        assert_eq!(enclosing_calls("let a = b(c); "), [""; 0]);
        assert!(is_in_attribute("#[error("));
        assert!(!is_in_attribute("#[error(\"\")] Say("));
    }
}
