//! Text cut into sentences, so that speech starts with the first one and not with the last.

/// Characters that end a sentence where white space follows: the full stop stands within numbers as well.
const ENDINGS: [char; 14] = ['.', '!', '?', '…', '؟', '۔', '।', '॥', '։', '።', '፧', '។', '။', '།'];

/// Characters that end a sentence wherever they stand: their scripts are written without blanks.
const ENDINGS_WITHOUT_BLANKS: [char; 3] = ['。', '！', '？'];

/// Cuts a text into sentences; the ending marks stay with their sentence.
///
/// A full stop within a number ("3.5") ends nothing: an ending counts only before white space or
/// at the end of the text.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let ends = character == '\n'
            || ENDINGS_WITHOUT_BLANKS.contains(&character)
            || (ENDINGS.contains(&character) && next.is_none_or(char::is_whitespace));
        if ends {
            let end = at + character.len_utf8();
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::sentences;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(sentences(text), expected, "{text:?}");
    }

    #[test]
    fn a_sentence_keeps_its_ending() {
        check("We weave. Do you?", &["We weave.", "Do you?"]);
        check("مَنْ يُقَرِّرُ؟ الأَعْضَاءُ.", &["مَنْ يُقَرِّرُ؟", "الأَعْضَاءُ."]);
    }

    #[test]
    fn every_script_has_its_own_endings() {
        check("谁决定？成员。", &["谁决定？", "成员。"]);
        check("ማን ይወስናል፧ አባላት።", &["ማን ይወስናል፧", "አባላት።"]);
        check("Ո՞վ է որոշում։ Անդամները։", &["Ո՞վ է որոշում։", "Անդամները։"]);
    }

    #[test]
    fn a_point_inside_a_number_ends_nothing() {
        check("It costs 3.5 shillings.", &["It costs 3.5 shillings."]);
    }

    #[test]
    fn lines_are_sentences_and_blanks_are_none() {
        check("One\n\n  Two  ", &["One", "Two"]);
        check("  ", &[]);
    }
}
