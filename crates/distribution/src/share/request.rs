//! What a neighbour asks for. Only two sorts of names are known; everything else is answered with a number.

use pack::ContentHash;

use crate::MetadataName;

/// The longest head of a request, in bytes.
pub(super) const HEAD_BYTES: usize = 8 * 1024;

/// The most lines of a head.
const HEADERS: usize = 64;

/// A request that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// What is wanted.
    pub(super) wanted: Wanted,
    /// Only what is known of it is wanted, and not itself.
    pub(super) head_only: bool,
    /// The first and last byte that are wanted, where not all are.
    pub(super) range: Option<(u64, Option<u64>)>,
    /// More requests may follow.
    pub(super) keeps_open: bool,
}

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Metadata(MetadataName),
    Blob(ContentHash),
    /// Something that is never here.
    Nothing,
}

/// What came of reading a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Asked(Request),
    /// It is none, or one that is never answered, with the status that says so.
    Refused(u16),
}

/// Reads the head of a request.
pub(super) fn read(head: &[u8]) -> Outcome {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(head) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) | Err(httparse::Error::TooManyHeaders) => return Outcome::Refused(431),
        Err(_) => return Outcome::Refused(400),
    }
    let head_only = match parsed.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Outcome::Refused(405),
    };
    let header = |name: &str| {
        let found = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        str::from_utf8(found.value).ok()
    };
    // A body is never read, so that what follows it could be taken for another request.
    if header("content-length").is_some_and(|length| length != "0") || header("transfer-encoding").is_some() {
        return Outcome::Refused(400);
    }
    let closes = header("connection").is_some_and(|word| word.eq_ignore_ascii_case("close"));
    Outcome::Asked(Request {
        wanted: wanted(parsed.path.unwrap_or_default()),
        head_only,
        range: header("range").and_then(range),
        keeps_open: parsed.version == Some(1) && !closes,
    })
}

fn wanted(path: &str) -> Wanted {
    let parts: Vec<&str> = path.splitn(5, '/').collect();
    match parts.as_slice() {
        ["", "metadata", name] => MetadataName::from_address(name).map_or(Wanted::Nothing, Wanted::Metadata),
        ["", "blobs", first, hash] if hash.starts_with(first) && first.len() == 2 => {
            hash.parse().map_or(Wanted::Nothing, Wanted::Blob)
        }
        _ => Wanted::Nothing,
    }
}

/// One range of bytes; several at once are answered with the whole, as RFC 9110 allows.
fn range(text: &str) -> Option<(u64, Option<u64>)> {
    let (first, last) = text.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let last = if last.is_empty() { None } else { Some(number(last)?) };
    Some((number(first)?, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn asked(path: &str) -> Wanted {
        match read(format!("GET {path} HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes()) {
            Outcome::Asked(request) => request.wanted,
            Outcome::Refused(status) => panic!("{path}: {status}"),
        }
    }

    #[test]
    fn two_sorts_of_names_are_known() {
        assert_eq!(asked("/metadata/1.root.json"), Wanted::Metadata("1.root.json".parse().unwrap()));
        assert_eq!(asked(&format!("/blobs/ba/{HASH}")), Wanted::Blob(HASH.parse().unwrap()));
    }

    #[test]
    fn whatever_else_is_asked_for_is_not_here() {
        for path in [
            "/",
            "/metadata/",
            "/metadata",
            "/metadata/..",
            "/metadata/../../etc/passwd",
            "/metadata/%2e%2e%2fa/b",
            "/metadata/.hidden",
            "/blobs/",
            "/blobs/ba",
            &format!("/blobs/bb/{HASH}"),
            &format!("/blobs/{HASH}"),
            &format!("/blobs/ba/{}", HASH.to_uppercase()),
            &format!("/blobs/ba/{HASH}/"),
            &format!("/blobs/ba/{HASH}?a"),
            "//metadata/a",
            "/packs/installed",
            "http://a/metadata/b",
            "*",
        ] {
            assert_eq!(asked(path), Wanted::Nothing, "{path}");
        }
    }

    #[track_caller]
    fn check_refused(head: &str, status: u16) {
        assert_eq!(read(head.as_bytes()), Outcome::Refused(status), "{head}");
    }

    #[test]
    fn what_would_change_something_is_refused() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE"] {
            check_refused(&format!("{method} /metadata/a HTTP/1.1\r\n\r\n"), 405);
        }
        check_refused("GET /metadata/a HTTP/1.1\r\nContent-Length: 5\r\n\r\n", 400);
        check_refused("GET /metadata/a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        check_refused("\x16\x03\x01\x02\0\x01\0\x01\r\n\r\n", 400);
        check_refused("GET /metadata/a HTTP/1.1\r\nA: b\r\n", 431);
        check_refused(&format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(100)), 431);
    }

    #[test]
    fn a_range_is_one_or_the_whole() {
        for (text, expected) in [
            ("bytes=5-", Some((5, None))),
            ("bytes=0-9", Some((0, Some(9)))),
            ("bytes=-5", None),
            ("bytes=1-2,4-5", None),
            ("lines=1-2", None),
            ("bytes=+1-2", None),
            ("bytes=99999999999999999999-", None),
        ] {
            assert_eq!(range(text), expected, "{text}");
        }
    }
}
