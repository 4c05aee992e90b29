//! Which characters a voice of espeak-ng is handed.
//!
//! A letter that a voice has no rule for makes espeak-ng look for the letter's name in another
//! language. With rare letters that path runs off its tables and ends the process with a
//! segmentation fault (1.52; found by random texts, mostly in the Hindi voice). Texts come from
//! courses that anybody may write, so that a voice gets the scripts it knows, Latin script and
//! common marks, and a blank in place of everything else: the voice would only name such letters.

use unicode_script::{Script, UnicodeScript as _};

/// A text with blanks in place of what the voice has no rules for.
pub(super) fn within_scripts(text: &str, voice: &str) -> String {
    let language = voice.split(['-', '_', '+']).next().unwrap_or_default();
    let scripts = scripts(language);
    text.chars().map(|character| if is_known(character, scripts) { character } else { ' ' }).collect()
}

fn is_known(character: char, scripts: &[Script]) -> bool {
    match character.script() {
        // Marks, digits, currency signs and combining accents; not pictures, arrows or alphabets for mathematics.
        Script::Common | Script::Inherited => {
            matches!(character, '\0'..='\u{218f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
        }
        Script::Latin => matches!(character, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'),
        script => scripts.contains(&script),
    }
}

/// The scripts of espeak-ng's languages beside Latin, by the folders and rules of its 1.52 data
/// (`docs/languages.md` and `dictsource/` there).
fn scripts(language: &str) -> &'static [Script] {
    match language {
        "am" | "ti" => &[Script::Ethiopic],
        "ar" | "fa" | "ps" | "sd" | "ug" | "ur" => &[Script::Arabic],
        "as" | "bn" | "bpy" => &[Script::Bengali],
        "ba" | "be" | "bg" | "bs" | "cv" | "hr" | "kk" | "kaa" | "ky" | "mk" | "mn" | "nog" | "ru" | "sr" | "tt"
        | "uk" | "uz" => &[Script::Cyrillic],
        "chr" => &[Script::Cherokee],
        "cmn" | "hak" | "yue" | "zh" => &[Script::Han, Script::Bopomofo],
        "el" | "grc" => &[Script::Greek],
        "gu" => &[Script::Gujarati],
        "he" => &[Script::Hebrew],
        "hi" | "kok" | "mr" | "ne" => &[Script::Devanagari],
        "hy" | "hyw" => &[Script::Armenian],
        "ja" => &[Script::Hiragana, Script::Katakana, Script::Han],
        "ka" => &[Script::Georgian],
        "kn" => &[Script::Kannada],
        "ko" => &[Script::Hangul],
        "ml" => &[Script::Malayalam],
        "my" | "shn" => &[Script::Myanmar],
        "or" => &[Script::Oriya],
        "pa" => &[Script::Gurmukhi],
        "si" => &[Script::Sinhala],
        "syc" => &[Script::Syriac],
        "ta" => &[Script::Tamil],
        "te" => &[Script::Telugu],
        "th" => &[Script::Thai],
        "bo" => &[Script::Tibetan],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::within_scripts;

    #[test]
    fn a_voice_gets_its_own_script_and_latin() {
        assert_eq!(within_scripts("सहकारी co-op, कभी।", "hi"), "सहकारी co-op, कभी।");
        assert_eq!(within_scripts("مَنْ يُقَرِّرُ؟ 50 %", "ar"), "مَنْ يُقَرِّرُ؟ 50 %");
        assert_eq!(within_scripts("Quê é “isso” — 5 €?", "pt-br"), "Quê é “isso” — 5 €?");
    }

    #[test]
    fn letters_of_other_scripts_and_pictures_are_blanks() {
        assert_eq!(within_scripts("ᡌa☦𥏫ы", "hi"), " a   ");
        assert_eq!(within_scripts("🦀 कभी", "en"), "     ");
    }
}
