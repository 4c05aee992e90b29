//! Finding each other on a network without a server: multicast DNS.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use mdns_sd::{IfKind, ServiceDaemon, ServiceEvent, ServiceInfo};

use crate::DistributionError;

/// How Sauti is called among the services of a network.
const SERVICE: &str = "_sauti._tcp.local.";

/// The longest name of a device that is shown, in characters.
const LONGEST_NAME: usize = 60;

/// The most neighbours that are listed: anybody can announce as many as they like.
const MOST: usize = 100;

/// Tells the network that this device shares, until it is dropped.
pub struct Announcement {
    daemon: ServiceDaemon,
    name: String,
}

impl std::fmt::Debug for Announcement {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Announcement").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Announcement {
    /// Announces a [`crate::Share`] under a name that people choose for this device.
    ///
    /// A share that listens everywhere (`0.0.0.0`) is announced with whatever addresses the device gets while it runs; one
    /// that listens at one address is announced only on networks that are there when it begins.
    ///
    /// # Errors
    /// The network cannot be used.
    pub fn start(name: &str, address: SocketAddr) -> Result<Self, DistributionError> {
        let daemon = ServiceDaemon::new().map_err(|error| failed(&error))?;
        let name = shown(name);
        // Nobody asks for this name; it must only be another one on each device.
        let host = format!("sauti-{}-{}.local.", std::process::id(), address.port());
        let ip = if address.ip().is_unspecified() { String::new() } else { address.ip().to_string() };
        let info = ServiceInfo::new(SERVICE, &name, &host, ip.as_str(), address.port(), &[("format", "1")][..]);
        let mut info = info.map_err(|error| failed(&error))?;
        if address.ip().is_unspecified() {
            info = info.enable_addr_auto();
        }
        let full_name = info.get_fullname().to_owned();
        if address.ip().is_loopback() {
            let _ = daemon.enable_interface(IfKind::LoopbackV4);
        }
        daemon.register(info).map_err(|error| failed(&error))?;
        Ok(Self { daemon, name: full_name })
    }
}

impl Drop for Announcement {
    fn drop(&mut self) {
        // The others hear of it, or notice by themselves after a while.
        if let Ok(told) = self.daemon.unregister(&self.name) {
            let _ = told.recv_timeout(Duration::from_secs(1));
        }
        let _ = self.daemon.shutdown();
    }
}

/// A device on this network that shares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Neighbour {
    /// What its people call it. Anybody can say that they are called so.
    pub name: String,
    /// The address for [`crate::HttpCarrier::new`].
    pub address: String,
}

/// Listens for devices that share, for so long or until one is enough.
///
/// # Errors
/// The network cannot be used.
pub fn neighbours(
    patience: Duration,
    mut is_enough: impl FnMut(&Neighbour) -> bool,
) -> Result<Vec<Neighbour>, DistributionError> {
    let daemon = ServiceDaemon::new().map_err(|error| failed(&error))?;
    let _ = daemon.enable_interface(IfKind::LoopbackV4);
    let events = daemon.browse(SERVICE).map_err(|error| failed(&error))?;
    let until = Instant::now() + patience;
    let mut found: BTreeMap<String, Neighbour> = BTreeMap::new();
    while found.len() < MOST {
        let Ok(event) = events.recv_timeout(until.saturating_duration_since(Instant::now())) else { break };
        let ServiceEvent::ServiceResolved(service) = event else { continue };
        let addresses: Vec<IpAddr> = service.get_addresses().iter().map(mdns_sd::ScopedIp::to_ip_addr).collect();
        let Some(address) = best(&addresses) else { continue };
        let name = service.get_fullname().strip_suffix(SERVICE).unwrap_or_default();
        let name = shown(&name.trim_end_matches('.').replace("\\.", ".").replace("\\\\", "\\"));
        let neighbour = Neighbour { name, address: web_address(SocketAddr::new(address, service.get_port())) };
        let enough = is_enough(&neighbour);
        found.insert(service.get_fullname().to_owned(), neighbour);
        if enough {
            break;
        }
    }
    let _ = daemon.shutdown();
    Ok(found.into_values().collect())
}

/// The address at which a device is most likely to be reached.
fn best(addresses: &[IpAddr]) -> Option<IpAddr> {
    let rank = |address: &IpAddr| match address {
        IpAddr::V4(address) if address.is_loopback() => 3,
        IpAddr::V4(_) => 0,
        // A link-local address of IPv6 is of use only together with the name of an interface.
        IpAddr::V6(address) if address.is_unicast_link_local() => 4,
        IpAddr::V6(_) => 1,
    };
    addresses.iter().copied().filter(|address| rank(address) < 4).min_by_key(|address| (rank(address), *address))
}

/// The web address of a share.
pub(crate) fn web_address(address: SocketAddr) -> String {
    format!("http://{address}")
}

/// A name without characters that hide or turn others, short enough for a label of DNS and for a screen.
fn shown(name: &str) -> String {
    let fit = name.chars().filter(|letter| letter.is_alphanumeric() || " -_'.".contains(*letter));
    let mut shown = String::new();
    for letter in fit.take(LONGEST_NAME) {
        // A label of DNS has at most 63 bytes.
        if shown.len() + letter.len_utf8() > LONGEST_NAME {
            break;
        }
        shown.push(letter);
    }
    let shown = shown.trim().to_owned();
    if shown.is_empty() { "Sauti".to_owned() } else { shown }
}

fn failed(error: &mdns_sd::Error) -> DistributionError {
    DistributionError::NoSharing { reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_without_what_hides_or_turns() {
        for (name, expected) in [
            ("Amina's phone", "Amina's phone"),
            ("a\u{202e}b<script>", "abscript"),
            ("", "Sauti"),
            ("\u{0}\n", "Sauti"),
        ] {
            assert_eq!(shown(name), expected);
        }
        assert!(shown(&"ش".repeat(100)).len() <= LONGEST_NAME);
    }

    #[test]
    fn an_address_that_others_can_reach_comes_first() {
        let parse = |text: &&str| text.parse::<IpAddr>().unwrap();
        for (addresses, expected) in [
            (vec!["127.0.0.1", "192.168.1.7", "fd00::1"], Some("192.168.1.7")),
            (vec!["fe80::1", "fd00::1"], Some("fd00::1")),
            (vec!["fe80::1"], None),
            (vec!["127.0.0.1"], Some("127.0.0.1")),
        ] {
            let addresses: Vec<_> = addresses.iter().map(parse).collect();
            assert_eq!(best(&addresses), expected.as_ref().map(parse));
        }
        assert_eq!(web_address("[fd00::1]:8000".parse().unwrap()), "http://[fd00::1]:8000");
    }
}
