//! Long texts cut into passages, so that no engine is handed more than it can say in half a minute.
//!
//! An engine holds its lock and its memory for one passage at a time, and recognisers that need
//! phonemes wait no longer than that.

use language::Language;

/// A passage that has reached this many bytes ends with its sentence.
const ENOUGH: usize = 240;

/// A sentence of more bytes than this is cut at a blank: it is a list or a text without marks, and
/// engines have fixed buffers (espeak-ng: 800 bytes a clause).
const LONGEST: usize = 600;

/// Cuts a text into passages of whole sentences. Short sentences stay together, because the engine
/// knows better than we do whether a full stop ends a sentence or an abbreviation ("e.g. oats").
/// Lines never share a passage.
pub(crate) fn passages(language: Option<&Language>, text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines() {
        let sentences = language.map_or_else(|| vec![line.trim()], |language| language.sentences(line));
        let mut passage = String::new();
        for sentence in sentences {
            for piece in pieces(sentence) {
                if !passage.is_empty() {
                    passage.push(' ');
                }
                passage.push_str(piece);
                if passage.len() >= ENOUGH {
                    found.push(std::mem::take(&mut passage));
                }
            }
        }
        found.push(passage);
    }
    found.retain(|passage| !passage.trim().is_empty());
    found
}

/// A sentence in pieces of at most [`LONGEST`] bytes, cut at blanks where there are any.
fn pieces(sentence: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = sentence.trim();
    while rest.len() > LONGEST {
        let limit = rest.floor_char_boundary(LONGEST);
        let at = rest[..limit].rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(limit);
        found.push(rest[..at].trim());
        rest = rest[at..].trim();
    }
    found.push(rest);
    found
}

/// The text as espeak-ng reads it rightly.
///
/// - Control characters become blanks: espeak-ng takes 0x01 for the start of an embedded command, and
///   stops at 0x00.
/// - An Arabic doubling sign comes before the vowel sign of its letter: Unicode's normal forms put it
///   after, and espeak-ng then drops the vowel (`yuqarriru` becomes `yuqarrru`).
/// - A hyphen becomes a blank unless it joins two letters, is a number's sign or stands between
///   blanks: next to letters that the voice cannot say it ends espeak-ng 1.51 and 1.52 with a
///   segmentation fault (found by random texts in the Hindi voice).
pub(crate) fn readable(text: &str) -> String {
    const DOUBLING: char = '\u{0651}';
    let mut found: Vec<char> = Vec::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let before = found.last().copied().unwrap_or(' ');
        match (before, character) {
            ('\u{064b}'..='\u{0650}' | '\u{0652}', DOUBLING) => {
                found.pop();
                found.extend([DOUBLING, before]);
            }
            (before, '-') => {
                let after = characters.peek().copied().unwrap_or(' ');
                found.push(if hyphen_stays(before, after) { '-' } else { ' ' });
            }
            (_, character) if character.is_control() && character != '\n' => found.push(' '),
            (_, character) => found.push(character),
        }
    }
    found.into_iter().collect()
}

fn hyphen_stays(before: char, after: char) -> bool {
    // Letters of Latin script in all their forms, or two letters of one of the other scripts that
    // were tried with every voice of the language table.
    let latin = |letter: char| letter.is_alphanumeric() && matches!(letter, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let arabic = |letter: char| matches!(letter, '\u{620}'..='\u{66f}');
    let devanagari = |letter: char| matches!(letter, '\u{900}'..='\u{97f}');
    let joins = [latin, arabic, devanagari].iter().any(|script| script(before) && script(after));
    let signs_number = !before.is_alphanumeric() && after.is_ascii_digit();
    joins || signs_number || (before.is_whitespace() && after.is_whitespace())
}

#[cfg(test)]
mod tests {
    use language::LanguageTable;

    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let table = LanguageTable::built_in();
        let english = table.get(&"en".parse().unwrap());
        assert_eq!(passages(english, text), expected, "{text:?}");
    }

    #[test]
    fn short_sentences_stay_together_and_lines_do_not() {
        check("We meet Dr. Juma. Come!\nBring oats.", &["We meet Dr. Juma. Come!", "Bring oats."]);
        check(" \n\n ", &[]);
    }

    #[test]
    fn a_passage_ends_with_a_sentence_once_it_is_long_enough() {
        let sentence = format!("{}.", "weave ".repeat(15).trim());
        let text = [sentence.as_str(); 5].join(" ");
        let three = [sentence.as_str(); 3].join(" ");
        let two = [sentence.as_str(); 2].join(" ");
        check(&text, &[&three, &two]);
    }

    #[test]
    fn a_text_without_marks_or_blanks_is_cut_all_the_same() {
        let table = LanguageTable::built_in();
        let text = "أ".repeat(5_000);
        let found = passages(table.get(&"ar".parse().unwrap()), &text);
        assert!(found.iter().all(|passage| passage.len() <= LONGEST));
        assert_eq!(found.concat(), text);
    }

    #[test]
    fn control_characters_are_blanks() {
        assert_eq!(readable("a\u{1}B\0c\nd"), "a B c\nd");
    }

    #[test]
    fn a_hyphen_stays_where_it_means_something() {
        assert_eq!(readable("co-op - (-5) déjà-vu कभी-कभी"), "co-op - (-5) déjà-vu कभी-कभी");
        assert_eq!(readable(")-x \"-\" --፼-ዤ"), ") x \" \"   ፼ ዤ");
    }

    #[test]
    fn a_doubling_sign_comes_before_its_vowel_in_whichever_order_they_were_written() {
        let right = "يُقَر\u{651}\u{650}رُ";
        assert_eq!(readable("يُقَر\u{650}\u{651}رُ"), right);
        assert_eq!(readable(right), right);
    }
}
