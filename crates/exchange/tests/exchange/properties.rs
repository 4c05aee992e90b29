//! Whatever the words are.

use course::{with_braces_quoted, wrapped};
use exchange::{WordsFile, catalogue, merge};
use proptest::prelude::*;

use crate::formats::{ALL, SOURCE, tag, words};

/// A text of one or two sentences, with what each kind of file could stumble over.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z ]{1,12}",
        Just("{ -village }".to_owned()),
        Just("{ \"{\" }".to_owned()),
        "[=+@'\"\\\\,;\t<>&#|.\\[*-]{1,4}",
        Just("مَرْحَبًا \u{200c}नमस्ते é".to_owned()),
        Just("\u{1}\u{b}\u{1c}\u{2028}\u{fffe}".to_owned()),
        Just("]]> --> &amp; %s \\n".to_owned()),
    ];
    let line = prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat().trim().to_owned());
    prop::collection::vec(line.prop_filter("not empty", |line| !line.is_empty()), 1..3)
        .prop_map(|lines| lines.join("\n"))
}

fn comment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        1 => "# [a-z]{1,5}( #[a-z])?\n",
        1 => "## [a-z]{1,5}\n\n",
        1 => "### [a-z]{1,5}\n\n# [a-z]{1,5}\n#\n# # x\n",
        1 => Just("# alone\n\n".to_owned()),
    ]
}

/// A words file as it is written anew.
fn file() -> impl Strategy<Value = String> {
    let message = (
        comment(),
        "-?[a-z]{1,8}(--[a-z]{1,3})?",
        text(),
        prop::collection::btree_map("[a-z]{1,4}(-[a-z]{1,3})?", text(), 0..3),
    );
    prop::collection::vec(message, 0..6).prop_map(|messages| {
        let text: String = messages
            .into_iter()
            .map(|(comment, name, value, attributes)| {
                let attributes: String =
                    attributes.iter().map(|(name, text)| format!("    .{name} = {}\n", wrapped(text, 8))).collect();
                format!("{comment}{name} = {}\n{attributes}\n", wrapped(&value, 4))
            })
            .collect();
        WordsFile::read(text.as_bytes()).0.canonical()
    })
}

proptest! {
    #[test]
    fn every_file_comes_back(text in file()) {
        let (target, problems) = WordsFile::read(text.as_bytes());
        prop_assume!(problems.is_empty());
        prop_assert_eq!(target.canonical(), text.clone());
        let source = target.clone();
        let there = catalogue("c", (&tag("en"), &source), (&tag("sw"), Some(&target)));
        for format in ALL {
            let (back, _) = (format.read)((format.write)(&there).as_bytes());
            let merged = merge(None, &back, &source);
            prop_assert_eq!(merged.words.text(), text.clone(), "{}", format.name);
            let again = merge(Some(&target), &back, &source);
            prop_assert_eq!(again.words.text(), text.clone(), "{}", format.name);
        }
    }

    #[test]
    fn no_bytes_break_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..300), text in "[ -~\n\"<>#msgidctxtr&;,=]{0,300}") {
        for format in ALL {
            for bytes in [bytes.as_slice(), text.as_bytes()] {
                let (catalogue, _) = (format.read)(bytes);
                let merged = merge(Some(&words(SOURCE)), &catalogue, &words(SOURCE));
                prop_assert!(merged.words.text().len() >= SOURCE.len() - 200);
            }
        }
        let (file, _) = WordsFile::read(text.as_bytes());
        prop_assert_eq!(file.text(), text);
    }

    #[test]
    fn a_quoted_text_has_no_open_braces(text in "[a-z{}\"\\\\ -]{0,40}") {
        let quoted = with_braces_quoted(&text);
        prop_assert_eq!(course::with_stray_braces_quoted(&quoted), quoted);
    }
}
