//! Phones out of the International Phonetic Alphabet, as a voice's rules write it.

/// The phones of an IPA string: each letter with the marks above and below it. What says how long, how high or how
/// strongly something is spoken is left out, as are the marks `(en)` of a switch of language: two answers that
/// differ in nothing else are not told apart.
#[must_use]
pub fn phones_of_ipa(ipa: &str) -> Vec<String> {
    let mut phones: Vec<String> = Vec::new();
    let mut depth = 0_usize;
    for character in ipa.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            // Marks above and below a letter: nasal, voiceless, syllabic. The tie bar joins nothing that counts.
            '\u{300}'..='\u{35b}' | '\u{363}'..='\u{36f}' => {
                if let Some(phone) = phones.last_mut() {
                    phone.push(character);
                }
            }
            // Letters that modify the one before: length, stress, breath, tone.
            '\u{2b0}'..='\u{2ff}' => {}
            letter if letter.is_alphabetic() => phones.push(letter.to_string()),
            _ => {}
        }
    }
    phones
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ipa: &str, expected: &[&str]) {
        assert_eq!(phones_of_ipa(ipa), expected, "{ipa}");
    }

    #[test]
    fn a_phone_is_a_letter_with_its_marks() {
        check("wˈɒn mˈɛmbə", &["w", "ɒ", "n", "m", "ɛ", "m", "b", "ə"]);
        check("bɔ\u{303}", &["b", "ɔ\u{303}"]);
        check("t͡ʃaː5", &["t", "ʃ", "a"]);
        check("(en)kɑː(sw) si", &["k", "ɑ", "s", "i"]);
        check("", &[]);
    }
}
