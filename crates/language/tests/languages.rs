//! What the table says of its languages: how their texts are compared, and that it is true to itself.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::BTreeMap;

use language::{Direction, Language, LanguageTable, LanguageTag};

/// The scripts of the table that run from right to left.
const FROM_RIGHT_TO_LEFT: [&str; 2] = ["Arab", "Hebr"];

fn language(tag: &str) -> Language {
    LanguageTable::built_in().get(&tag.parse().unwrap()).unwrap_or_else(|| panic!("{tag} is not listed")).clone()
}

fn check_same(tag: &str, texts: &[&str]) {
    let language = language(tag);
    let folded: Vec<_> = texts.iter().map(|text| language.fold(text)).collect();
    assert!(folded.iter().all(|text| *text == folded[0]), "{tag}: {folded:?}");
}

/// Texts that mean different things stay different.
fn check_different(tag: &str, texts: &[&str]) {
    let language = language(tag);
    let mut folded: Vec<_> = texts.iter().map(|text| language.fold(text)).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), texts.len(), "{tag}: {folded:?}");
}

#[test]
fn more_languages_have_a_voice_than_any_course_needs() {
    let table = LanguageTable::built_in();
    let spoken = table.iter().filter(|language| language.espeak_voice.is_some()).count();
    assert!(spoken >= 60, "{spoken}");
    assert!(table.iter().count() - spoken >= 30, "and languages that no voice speaks are listed as well");
}

#[test]
fn a_language_is_named_in_its_own_script_and_direction() {
    for language in LanguageTable::built_in().iter() {
        let tag = &language.tag;
        assert!(language.name.chars().all(|character| language.is_written_with(character)), "{tag}");
        let right_to_left = FROM_RIGHT_TO_LEFT.contains(&language.scripts[0].code());
        assert_eq!(language.direction == Direction::RightToLeft, right_to_left, "{tag}");
    }
}

#[test]
fn no_two_languages_have_one_name() {
    let mut names: BTreeMap<String, LanguageTag> = BTreeMap::new();
    for language in LanguageTable::built_in().iter() {
        let other = names.insert(language.fold(&language.name), language.tag.clone());
        assert_eq!(other, None, "{}: {}", language.tag, language.name);
    }
}

#[test]
fn folding_twice_changes_nothing_more() {
    for language in LanguageTable::built_in().iter() {
        let letters = language.folding.letters.iter().flat_map(|(from, to)| [from.as_str(), to.as_str()]);
        for text in letters.chain([language.name.as_str(), language.folding.own_letters.as_str()]) {
            let once = language.fold(text);
            assert_eq!(language.fold(&once), once, "{}: {text:?}", language.tag);
        }
    }
}

#[test]
fn a_letter_of_its_own_is_one_small_letter_with_a_mark() {
    for language in LanguageTable::built_in().iter() {
        let own = &language.folding.own_letters;
        assert!(own.is_empty() || language.folding.drop_marks, "{}: every mark is kept already", language.tag);
        assert_eq!(language.fold(own), *own, "{}", language.tag);
        assert_eq!(own.to_lowercase(), *own, "{}", language.tag);
    }
}

#[test]
fn texts_that_sound_the_same_are_the_same() {
    check_same("ar", &["نَعَمْ", "نعم", " نعم! "]);
    check_same("ar", &["أُعِيد", "اعيد"]);
    check_same("en", &["Don't stop.", "dont stop", "DON’T  STOP"]);
    check_same("fr", &["Déjà", "deja"]);
}

#[test]
fn arabic_script_is_compared_without_vowel_signs_and_across_keyboards() {
    check_same("ar", &["کتاب علی", "كتاب على", "كتاب علي"]);
    check_same("fa", &["كتاب", "کتاب"]);
    check_same("fa", &["می‌خواهم", "میخواهم"]);
    check_same("fa", &["۱۲", "12", "١٢"]);
    check_same("ur", &["ہاں", "هاں"]);
    check_different("ur", &["میں", "مے"]);
    check_different("ckb", &["ئاو", "یاو"]);
    check_different("sd", &["ڪ", "ک"]);
}

#[test]
fn hebrew_is_compared_without_points() {
    check_same("he", &["שָׁלוֹם", "שלום"]);
    check_same("he", &["צ׳ק", "צק"]);
}

#[test]
fn indian_scripts_keep_their_vowel_signs() {
    check_same("hi", &["बाज़ार", "बाजार"]);
    check_same("ne", &["हाँ", "हां"]);
    check_same("pa", &["ਬਾਜ਼ਾਰ", "ਬਾਜਾਰ"]);
    check_same("bn", &["ড\u{9bc}", "\u{9dc}"]);
    check_same("ml", &["അവൻ", "അവന്\u{200d}"]);
    check_different("hi", &["पानी", "पाना", "पान"]);
    check_different("bn", &["পাড়া", "পাডা"]);
    check_different("ta", &["பல்", "பால்", "பலி"]);
    check_different("te", &["నీరు", "నూరు"]);
}

#[test]
fn amharic_letters_of_one_sound_are_one() {
    check_same("am", &["ሥራ", "ስራ"]);
    check_same("am", &["ዓለም", "ኣለም"]);
    check_different("ti", &["ሓሙስ", "ሃሙስ"]);
}

#[test]
fn tones_and_vowels_make_other_words() {
    check_different("vi", &["ma", "má", "mà", "mả", "mã", "mạ"]);
    check_different("yo", &["ọkọ", "oko", "ọkọ̀"]);
    check_different("ig", &["ọkụ", "oku"]);
    check_same("ig", &["ọ́kụ́", "ọkụ"]);
}

#[test]
fn apostrophes_count_where_they_make_other_words() {
    check_same("sw", &["Ng'ombe", "ng’ombe", "ngombe"]);
    check_same("uk", &["м'ята", "м’ята", "мʼята", "мята"]);
    check_same("uz", &["yo‘q", "yo'q", "yoʻq"]);
    check_different("uz", &["o‘t", "ot"]);
    check_different("qu", &["tanta", "t'anta", "thanta"]);
    check_same("qu", &["t'anta", "t’anta"]);
}

#[test]
fn latin_letters_with_marks_are_kept_where_they_are_letters_of_their_own() {
    check_same("tr", &["KIZ", "kız", "kiz"]);
    check_same("tr", &["İki", "iki"]);
    check_same("de", &["schön", "SCHOEN"]);
    check_same("pl", &["Łódź", "lodz"]);
    check_different("de", &["schon", "schön"]);
    check_different("es", &["año", "ano"]);
    check_different("sv", &["hår", "har", "här"]);
    check_different("hu", &["kor", "kór", "kör", "kőr"]);
    check_same("ha", &["ƙasa", "kasa"]);
}

#[test]
fn cyrillic_keeps_its_short_i() {
    check_same("ru", &["всё", "все", "всё\u{301}"]);
    check_different("ru", &["мой", "мои"]);
    check_different("uk", &["їх", "іх"]);
    check_same("sr", &["пијаца", "pijaca"]);
    check_same("sr", &["Љубав, чаша", "ljubav casa", "ljubav čaša"]);
}

#[test]
fn scripts_that_are_written_without_blanks_are_cut_into_sentences() {
    let chinese = language("zh");
    assert_eq!(chinese.sentences("谁决定？成员一起决定。"), ["谁决定？", "成员一起决定。"]);
}

#[test]
fn a_foreign_letter_is_told_from_a_mark() {
    let hindi = language("hi");
    assert!("सहकारी, 50 %!".chars().all(|character| hindi.is_written_with(character)));
    assert!(!hindi.is_written_with('a'));
    assert!(language("sr").is_written_with('ж') && language("sr").is_written_with('ž'));
}
