//! What a neighbour is answered.

use std::io::{self, ErrorKind, Write};
use std::net::TcpStream;

use super::offer::Offer;
use super::request::{Request, Wanted};

/// Answers a request; whether something was given.
pub(super) fn give(stream: &TcpStream, offer: &Offer, request: &Request) -> io::Result<bool> {
    let (blob, name) = match &request.wanted {
        Wanted::Metadata(name) => (offer.metadata(name), None),
        Wanted::Blob(hash) => (offer.blob(hash), Some(hash)),
        Wanted::Nothing => (None, None),
    };
    let Some(blob) = blob else {
        let connection = if request.keeps_open { "keep-alive" } else { "close" };
        head(stream, 404, &[("Content-Length", "0"), ("Connection", connection)])?;
        return Ok(false);
    };
    let size = blob.size;
    let (status, first, last) = match request.range {
        Some((first, last)) if first < size => (206, first, last.unwrap_or(size - 1).min(size - 1)),
        Some(_) => {
            let range = format!("bytes */{size}");
            head(stream, 416, &[("Content-Range", &range), ("Content-Length", "0")])?;
            return Ok(false);
        }
        None => (200, 0, size.saturating_sub(1)),
    };
    if last < first {
        refuse(stream, 416)?;
        return Err(ErrorKind::InvalidInput.into());
    }
    let count = if size == 0 { 0 } else { last - first + 1 };
    let (length, range) = (count.to_string(), format!("bytes {first}-{last}/{size}"));
    let mark = name.map(|hash| format!("\"{hash}\"")).unwrap_or_default();
    let mut lines = vec![
        ("Content-Type", "application/octet-stream"),
        ("X-Content-Type-Options", "nosniff"),
        ("Accept-Ranges", "bytes"),
        ("Content-Length", &length),
    ];
    if status == 206 {
        lines.push(("Content-Range", &range));
    }
    if !mark.is_empty() {
        lines.push(("ETag", &mark));
    }
    if !request.keeps_open {
        lines.push(("Connection", "close"));
    }
    head(stream, status, &lines)?;
    if request.head_only {
        return Ok(false);
    }
    let mut target = stream;
    let sent = io::copy(&mut blob.part(first, count)?, &mut target)?;
    // A file that has become shorter cannot be made up for; the neighbour notices and asks again.
    if sent == count { Ok(true) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

/// Refuses a request and says no more.
pub(super) fn refuse(stream: &TcpStream, status: u16) -> io::Result<()> {
    head(stream, status, &[("Content-Length", "0"), ("Connection", "close")])
}

/// Tells a neighbour to come again later.
pub(super) fn too_many(stream: &TcpStream) -> io::Result<()> {
    head(stream, 503, &[("Retry-After", "5"), ("Content-Length", "0"), ("Connection", "close")])
}

fn head(mut stream: &TcpStream, status: u16, lines: &[(&str, &str)]) -> io::Result<()> {
    let phrase = match status {
        200 => "OK",
        206 => "Partial",
        404 => "Absent",
        503 => "Busy",
        _ => "Refused",
    };
    let mut text = format!("HTTP/1.1 {status} {phrase}\r\n");
    for (name, value) in lines {
        text.push_str(name);
        text.push_str(": ");
        text.push_str(value);
        text.push_str("\r\n");
    }
    text.push_str("\r\n");
    stream.write_all(text.as_bytes())
}
