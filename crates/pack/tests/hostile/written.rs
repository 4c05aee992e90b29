//! Manifests that are not written in the one way in which a manifest is written.

use super::{Good, Hostile, class, scattered};

pub(crate) fn add(all: &mut Vec<Hostile>) {
    let good = Good::course();
    add_spaces(all, &good);
    add_keys(all, &good);
    add_values(all, &good);
    add_nesting(all, &good);
}

/// Where a space may stand in JSON without changing what it says.
fn gaps(text: &str) -> Vec<usize> {
    let mut within = false;
    let places = text.char_indices().filter_map(|(at, letter)| {
        if letter == '"' {
            within = !within;
        }
        (!within && ",:{}[]".contains(letter)).then_some(at)
    });
    places.collect()
}

fn add_spaces(all: &mut Vec<Hostile>, good: &Good) {
    let gaps = gaps(&good.text);
    let mut spaces = class(all, "spaces between the words of JSON", &["not-canonical"]);
    for (chosen, space) in scattered(30, gaps.len()).zip([" ", "\n", "\t", "\r\n", "  "].into_iter().cycle()) {
        let mut text = good.text.clone();
        text.insert_str(gaps[chosen], space);
        spaces.add(good.with(text));
    }
    spaces.add(good.with(format!("{}\n", good.text)));
    spaces.add(good.with(format!(" {}", good.text)));
    let mut mark = class(all, "another encoding", &["malformed"]);
    mark.add(good.with(format!("\u{feff}{}", good.text)));
    mark.add(good.with(good.text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()));
    mark.add(good.with(good.text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>()));
    let (before, after) = good.text.split_once("village mill").unwrap();
    for bad in
        [b"\xff".as_slice(), b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x80", b"\x80", b"\xfe\xff"]
    {
        mark.add(good.with([before.as_bytes(), bad, after.as_bytes()].concat()));
    }
}

fn add_keys(all: &mut Vec<Hostile>, good: &Good) {
    let mut twice = class(all, "a key that is there twice", &["malformed", "not-canonical"]);
    for key in [
        "\"format\":1",
        "\"kind\":\"course\"",
        "\"id\":\"village-mill\"",
        "\"version\":\"1.2.3\"",
        "\"licence\":\"CC-BY-SA-4.0\"",
        "\"role\":\"author\"",
        "\"size\":8",
        "\"en\":\"The village mill\"",
    ] {
        twice.add(good.replacing(key, &format!("{key},{key}")));
    }
    twice.add(good.replacing("\"en\":\"The", "\"en\":\"Other\",\"en\":\"The"));
    twice.add(good.replacing("\"format\":1", "\"format\":2,\"format\":1"));
    let mut order = class(all, "keys or sets in another order", &["not-canonical"]);
    order.add(good.replacing("\"format\":1,\"kind\":\"course\"", "\"kind\":\"course\",\"format\":1"));
    order.add(good.replacing("[\"en\",\"sw\"]", "[\"sw\",\"en\"]"));
    order.add(good.replacing("[\"en\",\"sw\"]", "[\"en\",\"sw\",\"sw\"]"));
    order.add(
        good.replacing(
            "\"id\":\"village-mill\",\"version\":\"1.2.3\"",
            "\"version\":\"1.2.3\",\"id\":\"village-mill\"",
        ),
    );
    order.add(good.replacing(
        "{\"en\":\"The village mill\",\"sw\":\"The village mill\"}",
        "{\"sw\":\"The village mill\",\"en\":\"The village mill\"}",
    ));
    order.add(good.replacing("[\"en\",\"sw\"]", "[\"EN\",\"sw\"]"));
    order.add(good.replacing("\"titles\"", "\"needs\":null,\"titles\""));
    order.add(good.replacing("\"titles\"", "\"replaces\":null,\"titles\""));
    order.add(good.replacing("\"size\":8", "\"pieces\":[],\"size\":8"));
    let mut unknown = class(all, "a key that the format does not have", &["malformed"]);
    for key in ["path", "url", "script", "Format", "format ", "", "__proto__", "files2", "link", "mode"] {
        unknown.add(good.replacing("{\"format\"", &format!("{{\"{key}\":1,\"format\"")));
        unknown.add(good.replacing("\"size\":8", &format!("\"size\":8,\"{key}\":\"x\"")));
        unknown.add(good.replacing("{\"lesson\":\"our-mill\"}", &format!("{{\"{key}\":\"our-mill\"}}")));
    }
    let mut absent = class(all, "a key that is wanting", &["malformed"]);
    for key in [
        "\"format\":1,",
        "\"kind\":\"course\",",
        "\"id\":\"village-mill\",",
        "\"version\":\"1.2.3\",",
        "\"licence\":\"CC-BY-SA-4.0\",",
        "\"languages\":[\"en\",\"sw\"],",
        "\"role\":\"author\",",
        "\"size\":8,",
    ] {
        absent.add(good.replacing(key, ""));
    }
}

fn add_values(all: &mut Vec<Hostile>, good: &Good) {
    let mut numbers = class(all, "a number written in another way", &["malformed", "file-too-large", "format-unknown"]);
    for number in [
        "8.0",
        "8e0",
        "-8",
        "08",
        "+8",
        "0x8",
        "\"8\"",
        "null",
        "8.",
        "NaN",
        "Infinity",
        "1e400",
        "true",
        "18446744073709551616",
        "18446744073709551615",
        "-0.0",
        "[8]",
        "9223372036854775808",
    ] {
        numbers.add(good.replacing("\"size\":8", &format!("\"size\":{number}")));
        numbers.add(good.replacing("\"format\":1", &format!("\"format\":{number}")));
    }
    let mut types = class(all, "something else where a text or list should be", &["malformed"]);
    for wrong in ["null", "0", "true", "[]", "{}", "[\"a\"]", "1.5"] {
        types.add(good.replacing("\"village-mill\"", wrong));
        types.add(good.replacing("\"1.2.3\"", wrong));
        types.add(good.replacing("\"CC-BY-SA-4.0\"", wrong));
        types.add(good.replacing("\"The members of the mill\"", wrong));
    }
    let mut escaped = class(all, "letters written as escapes", &["not-canonical", "malformed", "text-unfit"]);
    for escape in
        ["\\u0041", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\u0000", "\\u202e", "\\x41", "\\u004", "\\"]
    {
        escaped.add(good.replacing("The village mill", &format!("The {escape} mill")));
        escaped.add(good.replacing("The members", &format!("The {escape} members")));
    }
    let mut formats = class(all, "another format", &["format-unknown", "malformed"]);
    for format in ["0", "2", "3", "99", "4294967297", "18446744073709551615"] {
        formats.add(good.replacing("\"format\":1", &format!("\"format\":{format}")));
        formats.add(good.with(format!("{{\"format\":{format},\"anything\":[[[]]]}}")));
    }
}

fn add_nesting(all: &mut Vec<Hostile>, good: &Good) {
    let mut deep = class(all, "deep nesting", &["malformed", "too-large"]);
    for depth in [50, 127, 128, 129, 1_000, 20_000, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"format\":", "}]")] {
            deep.add(good.with(open.repeat(depth)));
            deep.add(good.with(format!("{}1{}", open.repeat(depth), close.repeat(depth))));
            let nested = format!("{}{}", open.repeat(depth), close.repeat(depth));
            deep.add(good.replacing("\"The village mill\"", &nested));
            deep.add(good.with(format!("{{\"other\":{nested},\"format\":1}}")));
        }
    }
    let mut markup = class(all, "markup in place of a manifest", &["malformed"]);
    for text in [
        "<html></html>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "---\nformat: 1\n",
        "format = 1\n",
        "",
        "\0\0\0\0",
        "null",
        "1",
        "\"format\"",
        "[]",
        "{}",
        "{\"format\":1}",
        "{\"format\":1",
        "{{}}",
        "$(reboot)",
        "'; DROP TABLE packs",
    ] {
        markup.add(good.with(text));
    }
}
