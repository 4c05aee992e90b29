//! Manifests whose files cannot be: sizes that lie, hashes that are none, pieces that do not make up a file.

use pack::ContentHash;

use super::{Good, Hostile, class};

pub(crate) fn add(all: &mut Vec<Hostile>) {
    let (course, voice) = (Good::course(), Good::voice());
    add_sizes(all, &course, &voice);
    add_hashes(all, &course);
    add_pieces(all, &course, &voice);
    add_parts(all, &course, &voice);
}

fn add_sizes(all: &mut Vec<Hostile>, course: &Good, voice: &Good) {
    let lies = &["wrong-hash", "cut-short", "bytes-behind", "file-too-large"];
    let mut sizes = class(all, "a size that lies", lies);
    for size in [1u64, 2, 7, 9, 10, 100, 1_000, 262_144, 262_145, 1 << 32, 1 << 62] {
        sizes.add(course.replacing("\"size\":8", &format!("\"size\":{size}")));
        sizes.add(course.replacing("\"size\":25", &format!("\"size\":{size}")));
    }
    let mut empty = class(all, "an empty file", &["file-empty"]);
    for size in ["\"size\":8", "\"size\":25", "\"size\":24", "\"size\":6", "\"size\":14"] {
        empty.add(course.replacing(size, "\"size\":0"));
    }
    let mut huge =
        class(all, "two gigabytes that are not there", &["pieces-differ", "file-too-large", "too-large", "cut-short"]);
    let hash = format!("\"{}\"", ContentHash::of(b"nothing"));
    for size in [1u64 << 31, (1 << 31) - 1, (1 << 31) + 1, 1 << 40, u64::MAX, u64::MAX / 2 + 1, 4_294_967_296] {
        huge.add(voice.replacing("\"size\":12", &format!("\"size\":{size}")));
        let pieces = vec![hash.as_str(); usize::try_from(size.div_ceil(4 << 20).min(600)).unwrap()].join(",");
        huge.add(with_pieces(voice, size, &pieces));
    }
    let many = (0..8).map(|number| {
        let pieces = vec![hash.as_str(); 500].join(",");
        format!("{{\"part\":{{\"model\":{{\"role\":\"weights\",\"name\":\"a{number}\"}}}},\"size\":2097152000,\"sha256\":{hash},\"pieces\":[{pieces}]}},")
    });
    huge.add(voice.replacing("\"files\":[", &format!("\"files\":[{}", many.collect::<String>())));
}

/// The voice, of which the first file has another size and these pieces.
fn with_pieces(voice: &Good, size: u64, pieces: &str) -> Vec<u8> {
    let hash = ContentHash::of(b"many numbers");
    let to = format!("\"size\":{size},\"sha256\":\"{hash}\",\"pieces\":[{pieces}]");
    voice.replacing(&format!("\"size\":12,\"sha256\":\"{hash}\""), &to)
}

fn add_hashes(all: &mut Vec<Hostile>, course: &Good) {
    let hash = ContentHash::of(b"[[step]]").to_string();
    let mut malformed = class(all, "a hash that is none", &["malformed"]);
    for text in [
        &hash.to_uppercase(),
        &hash[1..],
        &format!("{hash}0"),
        "",
        "../../a",
        &hash.replacen(char::is_numeric, "g", 1),
        &format!("0x{}", &hash[2..]),
        &" ".repeat(64),
        &"/".repeat(64),
        &"é".repeat(32),
    ] {
        malformed.add(course.replacing(&hash, text));
    }
    let mut wrong = class(all, "the hash of something else", &["wrong-hash", "pieces-differ"]);
    for other in [b"".as_slice(), b"[[step]", b"course = The village mill", b"[clip]", b"id = \"village-mill\""] {
        wrong.add(course.replacing(&hash, &ContentHash::of(other).to_string()));
    }
    wrong.add(course.replacing(&hash, &"0".repeat(64)));
}

fn add_pieces(all: &mut Vec<Hostile>, course: &Good, voice: &Good) {
    let hash = format!("\"{}\"", ContentHash::of(b"[[step]]"));
    let mut pieces = class(all, "pieces that do not make up their file", &["pieces-differ", "too-large"]);
    for count in [1, 2, 3, 100, 5_000, 20_001] {
        let list = vec![hash.as_str(); count].join(",");
        pieces.add(course.replacing(
            &format!("\"size\":8,\"sha256\":{hash}"),
            &format!("\"size\":8,\"sha256\":{hash},\"pieces\":[{list}]"),
        ));
        pieces.add(with_pieces(voice, 4 << 20, &list));
    }
    for (size, count) in
        [((4u64 << 20) + 1, 1), ((4 << 20) + 1, 3), (8 << 20, 1), (8 << 20, 3), ((8 << 20) + 1, 2), (12 << 20, 4)]
    {
        pieces.add(with_pieces(voice, size, &vec![hash.as_str(); count].join(",")));
    }
    let mut absent = class(all, "pieces that are not there", &["cut-short", "wrong-hash", "pieces-differ"]);
    for size in [(4u64 << 20) + 1, 8 << 20, 100 << 20] {
        let count = usize::try_from(size.div_ceil(4 << 20)).unwrap();
        absent.add(with_pieces(voice, size, &vec![hash.as_str(); count].join(",")));
    }
}

/// One file of a manifest, as it is written.
fn entry<'a>(good: &'a Good, part: &str) -> &'a str {
    let begin = good.text.find(&format!("{{\"part\":{part}")).unwrap();
    let hash = begin + good.text[begin..].find("\"sha256\":").unwrap();
    let end = hash + good.text[hash..].find('}').unwrap() + 1;
    &good.text[begin..end]
}

fn add_parts(all: &mut Vec<Hostile>, course: &Good, voice: &Good) {
    let parts = [
        "\"course\"",
        "{\"lesson\":\"our-mill\"}",
        "{\"words\":\"en\"}",
        "{\"clips\":\"sw\"}",
        "{\"picture\":\"mill.webp\"}",
        "{\"clip\":{\"language\":\"sw\",\"name\":\"mill.opus\"}}",
    ];
    let mut twice = class(all, "a file that is there twice", &["part-twice"]);
    for part in parts {
        let entry = entry(course, part);
        twice.add(course.replacing(entry, &format!("{entry},{entry}")));
        twice.add(course.replacing(entry, &vec![entry; 50].join(",")));
    }
    let mut order = class(all, "files in another order", &["not-canonical"]);
    for part in parts.iter().filter(|part| !part.contains("picture")) {
        let entry = entry(course, part);
        let text = course.text.replacen(&format!("{entry},"), "", 1);
        order.add(course.with(format!("{},{entry}]}}", text.strip_suffix("]}").unwrap())));
    }
    let mut strangers = class(all, "a file that belongs in another kind of pack", &["part-out-of-place"]);
    for kind in ["voice", "recogniser", "language"] {
        strangers.add(course.replacing("\"kind\":\"course\"", &format!("\"kind\":\"{kind}\"")));
    }
    for kind in ["course", "language"] {
        strangers.add(voice.replacing("\"kind\":\"voice\"", &format!("\"kind\":\"{kind}\"")));
    }
    for part in ["{\"language\":\"sw\"}", "{\"app-words\":\"sw\"}"] {
        strangers.add(course.replacing("{\"picture\":\"mill.webp\"}", part));
    }
    let mut absent = class(all, "a pack without what it is made of", &["part-absent", "languages-differ", "malformed"]);
    for part in ["\"course\"", "{\"words\":\"en\"}", "{\"words\":\"sw\"}"] {
        let entry = entry(course, part);
        absent.add(course.replacing(&format!("{entry},"), ""));
    }
    absent.add(voice.with(voice.text.replace("settings", "vocabulary").replace("weights", "settings")));
    let mut languages = class(all, "languages that are not those of the words", &["languages-differ"]);
    for list in ["[]", "[\"en\"]", "[\"sw\"]", "[\"en\",\"fr\",\"sw\"]", "[\"ar\",\"en\"]", "[\"en\",\"sw-ke\"]"] {
        languages.add(course.replacing("[\"en\",\"sw\"]", list));
    }
    languages.add(course.replacing("{\"clips\":\"sw\"}", "{\"clips\":\"sx\"}"));
}
