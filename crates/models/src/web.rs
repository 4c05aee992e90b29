//! Asking a server for a file.

use std::io;
use std::time::Duration;

use ureq::http::Response;
use ureq::http::header::{ACCEPT_ENCODING, IF_RANGE, RANGE};
use ureq::{Agent, Body, Timeout};

use crate::{ModelError, ModelFile};

/// How patient we are with servers and networks.
#[derive(Clone, Debug)]
pub struct Connection {
    /// How long it may take to reach a server.
    pub reach: Duration,
    /// How long a server may be silent before and within its answer.
    pub silence: Duration,
    /// How often in a row it is tried anew when nothing came.
    pub attempts: u32,
    /// How long it is waited before the second attempt; before each later one twice as long.
    pub pause: Duration,
    /// How often a server may send on to another address.
    pub redirects: u32,
    /// Whether a server must prove who it is, and nobody in between can read along.
    /// Without it only files whose SHA-256 is published are fetched: others could be forged.
    pub encrypted_only: bool,
    /// An address under which a server nearby has the files, by their names, instead of where the
    /// manifest says.
    pub mirror: Option<String>,
}

impl Default for Connection {
    /// Patient enough for a mobile network at the edge of its reach.
    fn default() -> Self {
        Self {
            reach: Duration::from_secs(20),
            silence: Duration::from_secs(30),
            attempts: 5,
            pause: Duration::from_secs(1),
            redirects: 5,
            encrypted_only: true,
            mirror: None,
        }
    }
}

/// Why one attempt failed.
pub(crate) enum Failure {
    /// It may go better the next time.
    Passing(ModelError),
    /// It will not.
    Final(ModelError),
}

/// Where to go on in a file.
pub(crate) struct Resume {
    /// The first byte that is missing.
    pub(crate) from: u64,
    /// The server's mark of the version of which the earlier bytes are.
    pub(crate) version: Option<String>,
}

/// A client with the settings of a [`Connection`].
pub(crate) struct Web<'a> {
    agent: Agent,
    pub(crate) connection: &'a Connection,
}

impl<'a> Web<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        let config = Agent::config_builder()
            .https_only(connection.encrypted_only)
            .http_status_as_error(false)
            .max_redirects(connection.redirects)
            .max_redirects_will_error(true)
            .timeout_resolve(Some(connection.reach))
            .timeout_connect(Some(connection.reach))
            .timeout_recv_response(Some(connection.silence))
            .timeout_per_read(Some(connection.silence))
            .user_agent(concat!("Sauti/", env!("CARGO_PKG_VERSION")))
            .build();
        Self { agent: config.into(), connection }
    }

    /// Where a file is fetched.
    pub(crate) fn address(&self, file: &ModelFile) -> String {
        match &self.connection.mirror {
            Some(mirror) => format!("{}/{}", mirror.trim_end_matches('/'), file.name),
            None => file.url.clone(),
        }
    }

    /// Asks for a file, or for the rest of it.
    pub(crate) fn ask(&self, address: &str, resume: Option<&Resume>) -> Result<Response<Body>, Failure> {
        // A compressed answer could neither be measured nor resumed.
        let mut request = self.agent.get(address).header(ACCEPT_ENCODING, "identity");
        if let Some(resume) = resume {
            request = request.header(RANGE, format!("bytes={}-", resume.from));
            if let Some(version) = &resume.version {
                request = request.header(IF_RANGE, version);
            }
        }
        request.call().map_err(|error| failure(&error, host(address)))
    }
}

/// The server's name in an address.
pub(crate) fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.rsplit('@').next().unwrap_or_default().to_owned()
}

/// Whether reading an answer failed because nothing came for too long.
pub(crate) fn is_silence(error: &io::Error) -> bool {
    let within = error.get_ref().and_then(|inner| inner.downcast_ref::<ureq::Error>());
    error.kind() == io::ErrorKind::TimedOut || matches!(within, Some(ureq::Error::Timeout(_)))
}

fn failure(error: &ureq::Error, host: String) -> Failure {
    use ureq::Error;
    match error {
        Error::HostNotFound
        | Error::ConnectionFailed
        | Error::Timeout(Timeout::Resolve | Timeout::Connect)
        | Error::InvalidProxyUrl => Failure::Passing(ModelError::NoNetwork { host }),
        Error::Timeout(_) => Failure::Passing(ModelError::Silent { host, received: 0, total: 0 }),
        Error::TooManyRedirects | Error::RedirectFailed => Failure::Final(ModelError::RedirectLoop { host }),
        Error::RequireHttpsOnly(_) | Error::Tls(_) | Error::Rustls(_) => Failure::Final(ModelError::NotSecure { host }),
        Error::Io(error) => io_failure(error, host),
        _ => Failure::Final(ModelError::NotHttp { host }),
    }
}

fn io_failure(error: &io::Error, host: String) -> Failure {
    use io::ErrorKind;
    match error.kind() {
        // This is how rustls reports that a certificate is not to be trusted.
        ErrorKind::InvalidData => Failure::Final(ModelError::NotSecure { host }),
        ErrorKind::UnexpectedEof
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe => Failure::Passing(ModelError::Broken { host, received: 0, total: 0 }),
        _ => Failure::Passing(ModelError::NoNetwork { host }),
    }
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
            ("example.org", "example.org"),
        ] {
            assert_eq!(host(address), expected);
        }
    }
}
