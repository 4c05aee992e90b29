//! Packs whose file is not what it should be: cut, lengthened, damaged, or something else altogether.

use super::{Good, Hostile, class, scattered, with_length};

pub(crate) fn add(all: &mut Vec<Hostile>) {
    let good = Good::course();
    let whole = good.whole();
    let mut cut = class(all, "cut short", &["cut-short"]);
    scattered(40, whole.len())
        .chain([0, 1, 7, 8, 11, 12, whole.len() - 1])
        .for_each(|at| cut.add(whole[..at].to_vec()));
    let mut behind = class(all, "bytes behind the end", &["bytes-behind"]);
    for more in [b"\0".as_slice(), b"\n", b"PK\x03\x04", &[0xff; 4096], &whole] {
        behind.add([whole.as_slice(), more].concat());
    }
    (1..12).for_each(|count| behind.add([whole.clone(), vec![b'a'; count]].concat()));
    let mut other = class(all, "another kind of file", &["not-a-pack", "cut-short"]);
    for begin in [
        b"PK\x03\x04\x14\0\0\0\x08\0".as_slice(),
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        b"\x7fELF\x02\x01\x01\0\0\0",
        b"<!DOCTYPE html><script>",
        b"MZ\x90\0\x03\0\0\0\x04\0",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"#!/bin/sh\nrm -rf /\n",
        b"{\"format\":1}",
        b"\x89SAUTI\n\n\0\0",
        b"\x28\xb5\x2f\xfd\0\0\0\0",
    ] {
        other.add([begin, &whole[8..]].concat());
        other.add(begin.to_vec());
    }
    for at in 0..8 {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x20;
        other.add(bytes);
    }
    add_lengths(all, &good);
    add_damage(all, &good);
}

fn add_lengths(all: &mut Vec<Hostile>, good: &Good) {
    let length = u32::try_from(good.text.len()).unwrap();
    let mut lengths = class(all, "a manifest's length that lies", &["malformed", "cut-short", "too-large"]);
    for lie in [0, 1, 2, length - 1, length + 1, length + 20, 1 << 20, (1 << 20) + 1, 1 << 30, u32::MAX, u32::MAX / 2] {
        lengths.add(with_length(lie, good.text.as_bytes(), &good.content));
    }
    scattered(9, good.text.len()).for_each(|lie| {
        lengths.add(with_length(u32::try_from(lie).unwrap(), good.text.as_bytes(), &good.content));
    });
}

fn add_damage(all: &mut Vec<Hostile>, good: &Good) {
    let whole = good.whole();
    let begin = whole.len() - good.content.len();
    let mut flipped = class(all, "a flipped bit in a file", &["wrong-hash"]);
    for (at, bit) in scattered(40, good.content.len()).zip((0..8).cycle()) {
        let mut bytes = whole.clone();
        bytes[begin + at] ^= 1 << bit;
        flipped.add(bytes);
    }
    let any = &[
        "",
        "malformed",
        "not-canonical",
        "text-unfit",
        "wrong-hash",
        "cut-short",
        "bytes-behind",
        "languages-differ",
        "part-absent",
        "part-twice",
        "part-out-of-place",
        "format-unknown",
        "file-empty",
        "file-too-large",
        "pieces-differ",
    ];
    let mut manifest = class(all, "a flipped bit in the manifest", any);
    for (at, bit) in scattered(60, good.text.len()).zip((0..8).cycle()) {
        let mut bytes = whole.clone();
        bytes[12 + at] ^= 1 << bit;
        manifest.add(bytes);
    }
    let mut swapped = class(all, "pieces that changed places", &["wrong-hash"]);
    for shift in 1..15 {
        let mut content = good.content.clone();
        content.rotate_left(shift);
        swapped.add(super::with_length(u32::try_from(good.text.len()).unwrap(), good.text.as_bytes(), &content));
    }
}
