//! What a web server's answers and failures mean.

use std::io;

use ureq::http::Response;
use ureq::http::header::CONTENT_RANGE;
use ureq::{Body, Timeout};

use crate::CarrierError;

/// Why one attempt failed.
pub(super) enum Failure {
    /// It may go better the next time.
    Passing(CarrierError),
    /// It will not.
    Final(CarrierError),
}

/// The server's name in an address, with its port.
pub(super) fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default().to_owned()
}

/// What a failed request means.
pub(super) fn failure(error: &ureq::Error, host: String) -> Failure {
    use ureq::Error;
    match error {
        Error::HostNotFound | Error::ConnectionFailed | Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
            Failure::Passing(CarrierError::NoNetwork { host })
        }
        Error::Timeout(_) => Failure::Passing(CarrierError::Broken { host }),
        Error::RequireHttpsOnly(_) | Error::Tls(_) | Error::Rustls(_) => {
            Failure::Final(CarrierError::NotSecure { host })
        }
        Error::Io(error) => io_failure(error, host),
        _ => Failure::Final(CarrierError::NotHttp { host }),
    }
}

fn io_failure(error: &io::Error, host: String) -> Failure {
    use io::ErrorKind;
    match error.kind() {
        // This is how rustls reports that a certificate is not to be trusted.
        ErrorKind::InvalidData => Failure::Final(CarrierError::NotSecure { host }),
        ErrorKind::UnexpectedEof
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe => Failure::Passing(CarrierError::Broken { host }),
        _ => Failure::Passing(CarrierError::NoNetwork { host }),
    }
}

/// Whether an answer is the rest of a file of this size from this byte on.
pub(super) fn continues(response: &Response<Body>, from: u64, size: u64) -> bool {
    // RFC 9110, 14.4: bytes FIRST-LAST/LENGTH, where the length may be an asterisk.
    let fits = |range: &str| {
        let (first, rest) = range.strip_prefix("bytes ")?.split_once('-')?;
        let (_, length) = rest.split_once('/')?;
        let same_length = length == "*" || length.parse::<u64>().ok()? == size;
        Some(first.parse::<u64>().ok()? == from && same_length)
    };
    let range = response.headers().get(CONTENT_RANGE).and_then(|range| range.to_str().ok());
    range.and_then(fits).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_stands_between_the_scheme_and_the_path() {
        for (address, expected) in [
            ("https://example.org/a/b", "example.org"),
            ("http://127.0.0.1:8080/a@b", "127.0.0.1:8080"),
            ("https://name:word@example.org?x", "example.org"),
        ] {
            assert_eq!(host(address), expected);
        }
    }
}
