//! A repository on a web server, or on a neighbour's device.

use std::io::Read;
use std::net::IpAddr;
use std::ops::ControlFlow;
use std::thread;
use std::time::Duration;

use pack::ContentHash;
use ureq::http::Response;
use ureq::http::header::{ACCEPT_ENCODING, RANGE};
use ureq::{Agent, Body};

use super::blob_name;
use super::web_answer::{Failure, continues, failure, host};
use crate::{Carrier, CarrierError, MetadataName, Watch};

/// How much is read at once, in bytes.
const CHUNK: usize = 64 * 1024;

/// How long it is waited at once, so that a cancelling is noticed.
const NAP: Duration = Duration::from_millis(100);

/// After so many requests for one blob it is given up, even where each brought a little: a server that closes after every
/// byte would keep us for ever.
const MOST_REQUESTS: u32 = 200;

/// Where a server may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Anywhere. It must prove who it is, so that nobody in between sees what is fetched.
    Anywhere,
    /// On this network, where nobody has certificates: at an address of a private network only.
    Neighbour,
}

/// How patient we are with servers and networks.
#[derive(Clone, Debug)]
pub struct Patience {
    /// How long it may take to reach a server.
    pub reach: Duration,
    /// How long a server may be silent before and within its answer.
    pub silence: Duration,
    /// How often in a row it is tried anew when nothing came.
    pub attempts: u32,
    /// How long it is waited before the second attempt; before each later one twice as long.
    pub pause: Duration,
}

impl Default for Patience {
    /// Patient enough for a mobile network at the edge of its reach.
    fn default() -> Self {
        Self {
            reach: Duration::from_secs(20),
            silence: Duration::from_secs(30),
            attempts: 5,
            pause: Duration::from_secs(1),
        }
    }
}

/// A web server with `metadata/` and `blobs/` below an address.
#[derive(Clone, Debug)]
pub struct HttpCarrier {
    agent: Agent,
    base: String,
    patience: Patience,
}

impl HttpCarrier {
    /// A server at this address. Nothing is asked yet.
    ///
    /// # Errors
    /// The address is none, or is not allowed within this reach.
    pub fn new(address: &str, reach: Reach, patience: Patience) -> Result<Self, CarrierError> {
        let unfit = || CarrierError::AddressUnfit { address: address.chars().take(200).collect() };
        let (scheme, rest) = address.split_once("://").ok_or_else(unfit)?;
        let fits =
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()) && !rest.contains(['@', '?', '#']);
        let allowed = match (reach, scheme) {
            (_, "https") => true,
            (Reach::Neighbour, "http") => is_near(&host(address)),
            _ => return Err(CarrierError::NotSecure { host: host(address) }),
        };
        if !fits || !allowed {
            return Err(unfit());
        }
        let config = Agent::config_builder()
            .https_only(reach == Reach::Anywhere)
            .http_status_as_error(false)
            // A neighbour has no reason to send us elsewhere, and could send us to what only this device can reach.
            .max_redirects(if reach == Reach::Anywhere { 5 } else { 0 })
            .max_redirects_will_error(false)
            .proxy(if reach == Reach::Anywhere { ureq::Proxy::try_from_env() } else { None })
            .timeout_resolve(Some(patience.reach))
            .timeout_connect(Some(patience.reach))
            .timeout_recv_response(Some(patience.silence))
            .timeout_per_read(Some(patience.silence))
            .user_agent(concat!("Sauti/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self { agent: config.into(), base: address.trim_end_matches('/').to_owned(), patience })
    }

    fn host(&self) -> String {
        host(&self.base)
    }

    fn ask(&self, name: &str, from: u64, within: Option<Duration>) -> Result<Response<Body>, Failure> {
        let request = self.agent.get(format!("{}/{name}", self.base)).config().timeout_recv_body(within).build();
        // A compressed answer could neither be measured nor resumed.
        let request = request.header(ACCEPT_ENCODING, "identity");
        let request = if from > 0 { request.header(RANGE, format!("bytes={from}-")) } else { request };
        request.call().map_err(|error| failure(&error, self.host()))
    }

    fn refused(&self, status: u16) -> Failure {
        let error = CarrierError::Refused { host: self.host(), status };
        if status >= 500 || matches!(status, 408 | 429) { Failure::Passing(error) } else { Failure::Final(error) }
    }

    /// Tries something until it succeeds, fails for good, or fails again and again without bringing anything.
    fn try_on<T>(
        &self,
        watch: &mut Watch<'_>,
        mut attempt: impl FnMut(&mut Watch<'_>) -> (u64, Result<T, Failure>),
    ) -> Result<T, CarrierError> {
        let (mut fruitless, mut there) = (0, 0);
        for _ in 0..MOST_REQUESTS {
            let (present, outcome) = attempt(watch);
            let error = match outcome {
                Ok(found) => return Ok(found),
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Passing(error)) => error,
            };
            fruitless = if present > there { 0 } else { fruitless + 1 };
            there = present;
            // Where there is no network at all, waiting would only keep the person waiting.
            let absent = matches!(error, CarrierError::NoNetwork { .. }) && present == 0;
            if absent || fruitless >= self.patience.attempts {
                return Err(error);
            }
            self.wait(fruitless, present, watch)?;
        }
        Err(CarrierError::Broken { host: self.host() })
    }

    fn wait(&self, fruitless: u32, present: u64, watch: &mut Watch<'_>) -> Result<(), CarrierError> {
        let mut left = self.patience.pause.saturating_mul(1 << fruitless.min(6));
        while !left.is_zero() {
            if watch(present) == ControlFlow::Break(()) {
                return Err(CarrierError::Cancelled);
            }
            let nap = left.min(NAP);
            thread::sleep(nap);
            left -= nap;
        }
        Ok(())
    }

    /// One request for a blob, or for the rest of it.
    fn fetch(&self, name: &str, size: u64, bytes: &mut Vec<u8>, watch: &mut Watch<'_>) -> Result<(), Failure> {
        let from = bytes.len() as u64;
        let response = self.ask(name, from, None)?;
        match response.status().as_u16() {
            200 => bytes.clear(),
            206 if from > 0 && continues(&response, from, size) => {}
            404 | 410 => return Err(Failure::Final(CarrierError::NotThere { name: name.to_owned() })),
            206 | 416 => {
                // A server that does not give the rest gives the whole.
                bytes.clear();
                return Err(Failure::Passing(CarrierError::Broken { host: self.host() }));
            }
            status => return Err(self.refused(status)),
        }
        let mut body = response.into_body().into_reader();
        let mut chunk = vec![0; CHUNK];
        while (bytes.len() as u64) < size {
            let count = match body.read(&mut chunk) {
                Ok(0) | Err(_) => return Err(Failure::Passing(CarrierError::Broken { host: self.host() })),
                Ok(count) => count,
            };
            if bytes.len() as u64 + count as u64 > size {
                return Err(Failure::Final(CarrierError::WrongSize { name: name.to_owned(), expected: size }));
            }
            bytes.extend_from_slice(&chunk[..count]);
            if watch(bytes.len() as u64) == ControlFlow::Break(()) {
                return Err(Failure::Final(CarrierError::Cancelled));
            }
        }
        // Read to its end, so that the connection can be used again; more than nothing there is too much.
        match body.read(&mut chunk) {
            Ok(1..) => Err(Failure::Final(CarrierError::WrongSize { name: name.to_owned(), expected: size })),
            _ => Ok(()),
        }
    }

    fn fetch_metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Failure> {
        // A server that sends a byte now and then must not keep everybody waiting.
        let response = self.ask(name, 0, Some(self.patience.silence.saturating_mul(4)))?;
        match response.status().as_u16() {
            200 => {}
            // Stores of files answer 403 for what they do not have to whoever may not list them.
            403 | 404 | 410 => return Ok(None),
            status => return Err(self.refused(status)),
        }
        let mut bytes = Vec::new();
        let read = response.into_body().into_reader().take(limit.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|_| Failure::Passing(CarrierError::Broken { host: self.host() }))?;
        if bytes.len() as u64 > limit {
            return Err(Failure::Final(CarrierError::WrongSize { name: name.to_owned(), expected: limit }));
        }
        Ok(Some(bytes))
    }
}

impl Carrier for HttpCarrier {
    fn metadata(&self, name: &MetadataName, limit: u64) -> Result<Option<Vec<u8>>, CarrierError> {
        let name = format!("metadata/{}", name.in_address());
        self.try_on(&mut |_| ControlFlow::Continue(()), |_| (0, self.fetch_metadata(&name, limit)))
    }

    fn blob(&self, hash: &ContentHash, size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError> {
        let name = blob_name(hash);
        let mut bytes = Vec::new();
        self.try_on(watch, |watch| {
            let outcome = self.fetch(&name, size, &mut bytes, watch);
            (bytes.len() as u64, outcome)
        })?;
        Ok(bytes)
    }
}

/// Whether a host is an address that only this network has.
fn is_near(host: &str) -> bool {
    let address = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_private() || address.is_link_local() || address.is_loopback(),
        Ok(IpAddr::V6(address)) => {
            address.is_unique_local() || address.is_unicast_link_local() || address.is_loopback()
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, reach: Reach, expected: Option<&str>) {
        let made = HttpCarrier::new(address, reach, Patience::default());
        assert_eq!(made.err().map(|error| error.code()), expected, "{address}");
    }

    #[test]
    fn without_encryption_only_a_neighbour_is_asked() {
        check("https://example.org/sauti", Reach::Anywhere, None);
        check("http://example.org/sauti", Reach::Anywhere, Some("not-secure"));
        check("http://192.168.1.7:8000", Reach::Anywhere, Some("not-secure"));
        check("http://192.168.1.7:8000", Reach::Neighbour, None);
        check("http://10.0.0.1", Reach::Neighbour, None);
        check("http://[fd00::1]:8000", Reach::Neighbour, None);
        check("http://127.0.0.1:8000", Reach::Neighbour, None);
    }

    #[test]
    fn what_is_no_neighbour_is_none() {
        for address in
            ["http://8.8.8.8", "http://example.org", "http://192.168.1.7.example.org", "http://10.0.0.1@8.8.8.8"]
        {
            check(address, Reach::Neighbour, Some("address-unfit"));
        }
        check("ftp://192.168.1.7", Reach::Neighbour, Some("not-secure"));
        check("file:///etc/passwd", Reach::Anywhere, Some("not-secure"));
        check("192.168.1.7", Reach::Neighbour, Some("address-unfit"));
        check("https://", Reach::Anywhere, Some("address-unfit"));
    }
}
