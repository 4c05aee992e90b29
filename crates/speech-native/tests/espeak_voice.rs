//! espeak-ng speaks: every language of the table, from the first piece on, until it is told to stop.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::ops::ControlFlow;

use language::{Language, LanguageTable, LanguageTag};
use speech::{Level, Utterance, Voice, VoiceError};
use speech_native::speaking::espeak::Terminator;
use speech_native::{Espeak, EspeakVoice};

fn utterance(language: &str, text: &str, speed: f32) -> Utterance {
    Utterance { text: text.into(), language: language.parse().unwrap(), speed }
}

/// The samples of an utterance and the number of pieces in which they came.
fn speak(language: &str, text: &str, speed: f32) -> (Vec<f32>, usize) {
    let (mut samples, mut pieces) = (Vec::new(), 0);
    let mut voice = EspeakVoice::open().unwrap();
    let sink = &mut |piece: &[f32], rate| {
        assert_eq!(rate, 22_050);
        samples.extend_from_slice(piece);
        pieces += 1;
        ControlFlow::Continue(())
    };
    voice.speak(&utterance(language, text, speed), sink).unwrap();
    (samples, pieces)
}

fn check_is_heard(language: &str, text: &str) {
    let (samples, _) = speak(language, text, 1.0);
    assert!(samples.len() > 22_050 / 2, "{language}: {} samples", samples.len());
    assert!(Level::of(&samples) > Level(-35.0), "{language}: {:?}", Level::of(&samples));
    assert!(samples.iter().all(|sample| sample.abs() <= 1.0));
}

#[test]
fn the_first_eight_languages_are_heard() {
    check_is_heard("ar", "مَنْ يُقَرِّرُ فِي التَّعَاوُنِيَّةِ؟");
    check_is_heard("en", "Who decides in a cooperative?");
    check_is_heard("es", "¿Quién decide en una cooperativa?");
    check_is_heard("fr", "Qui décide dans une coopérative ?");
    check_is_heard("hi", "सहकारी समिति में कौन निर्णय लेता है?");
    check_is_heard("pt", "Quem decide em uma cooperativa?");
    check_is_heard("sw", "Nani anaamua katika ushirika?");
    check_is_heard("tr", "Kooperatifte kim karar verir?");
}

#[test]
fn every_espeak_voice_of_the_language_table_exists() {
    let espeak = Espeak::open().unwrap();
    for language in LanguageTable::built_in().iter() {
        if let Some(voice) = &language.espeak_voice {
            assert!(espeak.has_voice(voice), "{}: {voice}", language.tag);
        }
    }
}

#[test]
fn a_sink_that_breaks_gets_no_further_piece() {
    let mut voice = EspeakVoice::open().unwrap();
    let mut pieces = 0;
    let long = utterance("en", &"The members decide together. ".repeat(1_000), 1.0);
    voice
        .speak(&long, &mut |piece, rate| {
            pieces += 1;
            assert!(piece.len() as u32 <= rate / 10, "a piece is short, so that stopping is quick");
            if pieces == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap();
    assert_eq!(pieces, 3);
    let (samples, _) = speak("en", "Yes.", 1.0);
    assert!(samples.len() < 22_050, "nothing of the long text is left");
}

#[test]
fn phonemes_are_to_be_had_while_a_voice_speaks() {
    let mut voice = EspeakVoice::open().unwrap();
    let mut clauses = Vec::new();
    voice
        .speak(&utterance("sw", "Nani anaamua? Wanachama.", 1.0), &mut |_, _| {
            clauses = Espeak::open().unwrap().phonemes("Ndiyo.", "sw").unwrap();
            ControlFlow::Break(())
        })
        .unwrap();
    assert_eq!(clauses.len(), 1);
}

fn check_clauses(voice: &str, text: &str, expected: &[(Terminator, bool)]) {
    let clauses = Espeak::open().unwrap().phonemes(text, voice).unwrap();
    let found: Vec<_> = clauses.iter().map(|clause| (clause.terminator, clause.ends_sentence)).collect();
    assert_eq!(found, expected, "{text:?}: {clauses:?}");
    assert!(clauses.iter().all(|clause| !clause.phonemes.is_empty()), "{clauses:?}");
}

#[test]
fn clauses_come_with_the_mark_that_ended_them() {
    use Terminator::{Colon, Comma, Exclamation, FullStop, Question, Semicolon, Unmarked};
    let english = "First, listen. Then answer: yes or no? Stop; go on! So it is";
    let marks = [
        (Comma, false),
        (FullStop, true),
        (Colon, false),
        (Question, true),
        (Semicolon, false),
        (Exclamation, true),
        (Unmarked, true),
    ];
    check_clauses("en", english, &marks);
    check_clauses("ar", "أَوَّلًا، اِسْتَمِعْ؛ نَعَمْ أَمْ لَا؟", &[(Comma, false), (Semicolon, false), (Question, true)]);
    check_clauses("en", "It costs 3.50, e.g. here.", &[(Comma, false), (FullStop, true)]);
    check_clauses("en", "", &[]);
}

#[test]
fn a_voice_that_is_none_is_an_error() {
    let espeak = Espeak::open().unwrap();
    for name in ["", "no-such-language", "../../etc/passwd", "en\0", &"x".repeat(1_000)] {
        assert!(matches!(espeak.phonemes("Yes.", name), Err(VoiceError::Failed(_))), "{name:?}");
    }
    assert!(espeak.phonemes("Yes.", "en").is_ok(), "and the next one works");
}

#[test]
fn slower_is_longer() {
    let lengths = [0.5, 0.7, 1.0, 1.5, 2.0].map(|speed| speak("sw", "Wanachama wanaamua pamoja.", speed).0.len());
    assert!(lengths.is_sorted_by(|slower, faster| slower > faster), "{lengths:?}");
}

/// The middle pitch in Hz of the last 16 voiced frames of 40 ms, 10 ms apart: a frame's pitch is
/// where its sound is most like itself one period later.
fn late_pitch(samples: &[f32]) -> f32 {
    const FRAME: usize = 882;
    let frames = samples.windows(FRAME).step_by(FRAME / 4);
    let pitches = frames.filter(|frame| Level::of(frame) > Level(-30.0)).filter_map(|frame| {
        let likeness = |lag: usize| frame.iter().zip(&frame[lag..]).map(|(one, other)| one * other).sum::<f32>();
        let best = (22_050 / 300..22_050 / 60).max_by(|one, other| likeness(*one).total_cmp(&likeness(*other)))?;
        (likeness(best) > 0.5 * likeness(0)).then_some(22_050.0 / best as f32)
    });
    let pitches: Vec<f32> = pitches.collect();
    let mut late = pitches[pitches.len() - 16..].to_vec();
    late.sort_by(f32::total_cmp);
    late[8]
}

/// Without compiled intonations both would sound alike. The `espeak-ng` program of Debian 12 has the
/// same contours: level before a final rise in the question, falling in the statement.
#[test]
fn a_question_does_not_fall_as_a_statement_does() {
    let [question, statement] = ["Do you agree?", "Do you agree."].map(|text| late_pitch(&speak("en", text, 1.0).0));
    assert!(question > statement * 1.05, "{question} Hz in a question, {statement} Hz in a statement");
}

#[test]
fn two_threads_share_the_one_instance() {
    let expected = speak("en", "The members decide together.", 1.0).0.len();
    let speakers: Vec<_> = ["en", "sw", "en", "ar"]
        .map(|language| std::thread::spawn(move || speak(language, "The members decide together.", 1.0).0.len()))
        .into_iter()
        .collect();
    let lengths: Vec<_> = speakers.into_iter().map(|speaker| speaker.join().unwrap()).collect();
    // The phase of the voice's wave runs on from one utterance to the next, so that lengths differ
    // by a cycle or two.
    for length in [lengths[0], lengths[2]] {
        assert!(length.abs_diff(expected) < expected / 50, "{lengths:?}, alone {expected}");
    }
}

#[test]
fn a_language_without_a_voice_is_refused() {
    let mut voice = EspeakVoice::open().unwrap();
    let unknown: LanguageTag = "xx".parse().unwrap();
    assert!(!voice.speaks(&unknown));
    let result = voice.speak(&utterance("xx", "Hm.", 1.0), &mut |_, _| ControlFlow::Continue(()));
    assert_eq!(result, Err(VoiceError::NoVoice(unknown)));
}

#[test]
fn hostile_texts_are_survived() {
    let long_word = "a".repeat(100_000);
    let marks = "?!.,;:".repeat(5_000);
    let texts = [
        "",
        " ",
        "\0",
        "a\0b",
        "...",
        "?!?!",
        "\u{1}V",
        "\u{1}Bxyz \u{1}0P",
        "[[h@l'oU]]",
        "<speak><audio src='/etc/passwd'/>",
        "</speak>",
        "&#x0;&amp;",
        "\u{feff}\u{200f}\u{202e}",
        "\u{e03c}b>",
        "🦀🦀",
        &long_word,
        &marks,
    ];
    for text in texts {
        for language in ["en", "ar", "hi"] {
            let mut voice = EspeakVoice::open().unwrap();
            let mut heard = 0;
            voice
                .speak(&utterance(language, text, f32::NAN), &mut |piece, _| {
                    heard += piece.len();
                    if heard > 22_050 * 30 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                })
                .unwrap();
        }
    }
    check_is_heard("en", "And it still speaks.");
}

fn spoken() -> Vec<Language> {
    LanguageTable::built_in().iter().filter(|language| language.espeak_voice.is_some()).cloned().collect()
}

/// A text of letters around the language's own name, with a mark or a blank here and there.
fn letters_of(language: &Language, places: &[(u32, usize)]) -> String {
    const MARKS: [&str; 12] = ["", "", "", "", " ", "-", "'", ".", "’", "\u{200d}", "5", ", "];
    let block =
        language.name.chars().find(|letter| letter.is_alphabetic()).map_or(0, |letter| u32::from(letter) & !0x7f);
    let letter = |place: &u32| char::from_u32(block + place % 0x200).filter(|letter| language.is_written_with(*letter));
    places.iter().map(|(place, mark)| format!("{}{}", letter(place).unwrap_or('a'), MARKS[*mark])).collect()
}

proptest::proptest! {
    /// Texts come from courses that anybody may write, and the engine is C.
    #[test]
    fn no_text_does_harm(
        text in "(\\PC|[a-zأ-ي\u{64b}-\u{652}०-ॿ0-9.,;:?!'\"<>&\\[\\]()%$€°-]|[ \n]){0,200}",
        voice in proptest::sample::select(&["ar", "en", "en-us", "es", "fr", "hi", "pt-br", "sw", "tr"][..]),
    ) {
        let espeak = Espeak::open().unwrap();
        let clauses = espeak.phonemes(&text, voice).unwrap();
        proptest::prop_assert!(clauses.len() <= text.len() + 1);
    }

    /// Letters of the language's own scripts in any order, and marks between them: rare letters are where
    /// espeak-ng ran off its tables before.
    #[test]
    fn no_letters_of_its_own_script_do_harm_to_a_voice(
        language in proptest::sample::select(spoken()),
        places in proptest::collection::vec((0_u32..0x400, 0_usize..12), 1..60),
    ) {
        let text = letters_of(&language, &places);
        let espeak = Espeak::open().unwrap();
        let clauses = espeak.phonemes(&text, language.espeak_voice.as_deref().unwrap()).unwrap();
        proptest::prop_assert!(clauses.len() <= text.len() + 1);
    }

    #[test]
    fn no_text_silences_the_voice_for_good(text in "\\PC{0,80}", language in proptest::sample::select(&["ar", "en", "hi"][..])) {
        let mut pieces = 0;
        let result = EspeakVoice::open().unwrap().speak(&utterance(language, &text, 2.0), &mut |_, _| {
            pieces += 1;
            if pieces > 50 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        proptest::prop_assert_eq!(result, Ok(()));
        proptest::prop_assert!(!speak("en", "Yes.", 1.0).0.is_empty());
    }
}
