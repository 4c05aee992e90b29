//! Whatever is in a file.

use intake::{Answer, Bank, Item, ItemKind, Kind, Section, draft, read};
use proptest::prelude::*;

use crate::fixtures::{about, course_of};

const KINDS: [Kind; 4] = [Kind::H5p, Kind::MoodleXml, Kind::Gift, Kind::Anki];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z ]{0,12}",
        "[{}\"\\\\|.*=#\\[\n-]{0,5}",
        Just("مَرْحَبًا नमस्ते é".to_owned()),
        Just("\u{202e}\u{0}\u{2028}\u{feff}\u{200b}".to_owned()),
        Just("course".to_owned()),
        Just("end".to_owned()),
        Just("x".repeat(3000)),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let answer = (text(), any::<bool>(), text()).prop_map(|(text, right, reply)| Answer { text, right, reply });
    prop::collection::vec(answer, 0..15)
}

fn item() -> impl Strategy<Value = Item> {
    let kind = prop_oneof![
        Just(ItemKind::Told),
        Just(ItemKind::Reflection),
        (answers(), any::<bool>()).prop_map(|(answers, all_right)| ItemKind::Choice { answers, all_right }),
        answers().prop_map(|answers| ItemKind::Spoken { answers }),
        (any::<bool>(), text(), text()).prop_map(|(right, reply_true, reply_false)| ItemKind::TrueFalse {
            right,
            reply_true,
            reply_false
        }),
        prop::collection::vec(text(), 0..9).prop_map(ItemKind::Order),
    ];
    (text(), text(), text(), text(), kind).prop_map(|(name, text, hint, reply, kind)| Item {
        name,
        text,
        hint,
        reply,
        kind,
    })
}

fn bank() -> impl Strategy<Value = Bank> {
    let section = (text(), prop::collection::vec(item(), 0..6)).prop_map(|(title, items)| Section { title, items });
    (text(), prop::collection::vec(section, 0..4)).prop_map(|(title, sections)| Bank {
        title,
        sections,
        ..Bank::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_draft_is_a_course(bank in bank(), language in "en|ar|hi|xx") {
        if let (Some(draft), _) = draft(&bank, &about(&language)) {
            course_of(&draft);
        }
    }

    #[test]
    fn no_file_breaks_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[ -~\n\t{}=~#:<>/&;\\\\]{0,300}") {
        for kind in KINDS {
            for bytes in [bytes.as_slice(), text.as_bytes(), format!("<quiz>{text}").as_bytes()] {
                let (bank, _) = read(bytes, kind);
                if let (Some(draft), _) = draft(&bank, &about("en")) {
                    course_of(&draft);
                }
            }
        }
    }

    #[test]
    fn no_changed_package_breaks_the_reader(at in 0_usize..1300, byte in any::<u8>()) {
        let mut bytes = crate::fixtures::bytes("question-set.h5p");
        let at = at % bytes.len();
        bytes[at] = byte;
        let (bank, _) = read(&bytes, Kind::H5p);
        if let (Some(draft), _) = draft(&bank, &about("en")) {
            course_of(&draft);
        }
    }
}
