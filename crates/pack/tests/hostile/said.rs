//! Manifests that say what must not be said: words that hide or turn others, names that are paths.

use super::{Good, Hostile, class};

/// Names with which somebody would leave a folder, or meet something that is no file.
const PATHS: [&str; 22] = [
    "..",
    ".",
    "../a",
    "../../etc/passwd",
    "/etc/passwd",
    "a/b",
    "a/../b",
    "C:/a",
    "C:a",
    "file:///a",
    "~",
    "~/a",
    "a%2fb",
    "..%2f",
    "a:b",
    "a*",
    "a?",
    "-rf",
    " a",
    "a ",
    "a.",
    "\\\\\\\\server\\\\share",
];

/// Names that some operating system keeps for itself.
const DEVICES: [&str; 14] = [
    "con",
    "CON",
    "nul",
    "NUL.onnx",
    "aux.bin",
    "prn",
    "com1",
    "COM9.bin",
    "lpt1.txt",
    "con.tar.gz",
    "Nul.json",
    "conin$",
    "com0",
    "lpt9",
];

pub(crate) fn add(all: &mut Vec<Hostile>) {
    let (course, voice) = (Good::course(), Good::voice());
    add_words(all, &course);
    add_paths(all, &course, &voice);
    add_labels(all, &course);
}

fn add_words(all: &mut Vec<Hostile>, good: &Good) {
    let mut turned = class(all, "characters that hide or turn others", &["text-unfit"]);
    for letter in "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}\u{feff}\u{200b}\u{2028}\u{2060}\u{e0061}\u{fff9}\u{7f}\u{85}".chars() {
        turned.add(good.replacing("The village mill", &format!("The {letter}mill")));
        turned.add(good.replacing("The members", &format!("The {letter}members")));
    }
    let mut composed = class(all, "letters that are not composed", &["text-unfit"]);
    for text in
        ["e\u{301}", "A\u{30a}", "\u{212b}", "\u{1100}\u{1161}", "\u{2126}", "o\u{323}\u{302}", "\u{f900}", "\u{958}"]
    {
        composed.add(good.replacing("The village mill", text));
        composed.add(good.replacing("The members of the mill", text));
    }
    let mut long = class(all, "a text that is too long or empty", &["text-unfit", "too-large"]);
    for length in [0, 257, 300, 16_385, 100_000, 900_000, 1_100_000, 3_000_000] {
        long.add(good.replacing("The village mill", &"a".repeat(length)));
        long.add(good.replacing("The members of the mill", &"a".repeat(length)));
    }
    let mut none = class(all, "no title", &["text-absent"]);
    none.add(good.replacing("{\"en\":\"The village mill\",\"sw\":\"The village mill\"}", "{}"));
    let mut many = class(all, "too many people or languages", &["too-large", "languages-differ"]);
    let person = "{\"role\":\"author\",\"name\":\"The members of the mill\"}";
    for count in [501, 1_000, 5_000, 15_000, 40_000] {
        many.add(good.replacing(person, &vec![person; count].join(",")));
    }
    for count in [65u32, 100, 676] {
        let tags = (0..count).map(|number| format!("\"{}{}\"", letter(number / 26), letter(number % 26)));
        many.add(good.replacing("[\"en\",\"sw\"]", &format!("[{}]", tags.collect::<Vec<_>>().join(","))));
    }
}

fn letter(number: u32) -> char {
    char::from_u32(u32::from('a') + number % 26).unwrap()
}

fn add_paths(all: &mut Vec<Hostile>, course: &Good, voice: &Good) {
    let mut paths = class(all, "names that are paths", &["malformed"]);
    for path in PATHS {
        paths.add(course.replacing("\"our-mill\"", &format!("\"{path}\"")));
        paths.add(course.replacing("mill.opus", &format!("{path}/mill.opus")));
        paths.add(course.replacing("mill.webp", &format!("{path}.svg")));
        paths.add(course.replacing("\"village-mill\"", &format!("\"{path}\"")));
        paths.add(course.replacing("{\"words\":\"en\"}", &format!("{{\"words\":\"{path}\"}}")));
        paths.add(voice.replacing("\"voice.onnx\"", &format!("\"{path}\"")));
    }
    let mut devices = class(all, "names that an operating system keeps for itself", &["malformed"]);
    DEVICES.iter().for_each(|name| devices.add(voice.replacing("\"voice.onnx\"", &format!("\"{name}\""))));
    let mut odd = class(all, "names with letters that no name has", &["malformed"]);
    for name in [
        "\\u0000",
        "a\\u0000.onnx",
        "é",
        "а",
        "ａ",
        "a\\nb",
        "a\\tb",
        "\u{202e}xnno",
        "a b",
        "😀",
        "a\\\"b",
        "a;b",
        "a|b",
        "a&b",
        "$a",
        "`a`",
    ] {
        odd.add(voice.replacing("\"voice.onnx\"", &format!("\"{name}\"")));
        odd.add(course.replacing("\"our-mill\"", &format!("\"{name}\"")));
    }
    let mut capitals = class(all, "names that differ only in capitals", &["part-twice", "not-canonical"]);
    for twin in ["VOICE.onnx", "Voice.onnx", "voice.ONNX", "vOICE.oNNX"] {
        capitals.add(voice.replacing("voice.onnx.json", twin));
    }
}

fn add_labels(all: &mut Vec<Hostile>, good: &Good) {
    let mut labels = class(all, "a version, licence, kind or role that is none", &["malformed"]);
    for version in ["1", "1.0", "1.0.0.0", "01.0.0", "1.0.-1", "1.0.x", "", "v1.0.0", "1.0.9999999999", "1.0.0-beta"] {
        labels.add(good.replacing("1.2.3", version));
    }
    for licence in ["", "<b>", "MIT;", "MIT ", "é", "\\u0000", &"M".repeat(201)] {
        labels.add(good.replacing("CC-BY-SA-4.0", licence));
    }
    for kind in ["Course", "program", "", "courses"] {
        labels.add(good.replacing("\"kind\":\"course\"", &format!("\"kind\":\"{kind}\"")));
        labels.add(good.replacing("\"role\":\"author\"", &format!("\"role\":\"{kind}\"")));
    }
    for tag in ["", "e", "en/..", "en--us", "12", "a-very-long-language-tag", "*"] {
        labels.add(good.replacing("[\"en\",\"sw\"]", &format!("[\"{tag}\",\"sw\"]")));
    }
}
