//! The sound systems of this machine, and the choice of a device.
//!
//! On Linux the sound server is spoken to in PulseAudio's own protocol (cpal's `pulseaudio` feature, in
//! pure Rust), and ALSA only where no server answers. The reasons, looked at on Debian 12:
//!
//! - PulseAudio and PipeWire (through `pipewire-pulse`, which every desktop that ships PipeWire
//!   installs) both answer to it, so one path serves both, and needs no package on the machine.
//! - ALSA's way to the server, `libasound2-plugins`, may be missing, and shows one device, `default`:
//!   no headset can be chosen, and none has a name.
//! - A device that is taken away is an error within 100 ms. Through ALSA's plugin the stream reports
//!   the same unspecific error over and over, or only stalls.
//!
//! ALSA stays for machines without a server (and is what the server's absence on a headless machine
//! looks like: no device at all).

use std::sync::Mutex;
use std::time::Duration;

use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{Device, DeviceDirection, Error, ErrorKind, Host, HostId};

use crate::deadline::within;
use crate::devices::{DeviceInfo, Direction};

/// How long the sound systems may take to say what devices there are.
const LISTING: Duration = Duration::from_secs(5);

/// The connection that listing uses. A connection cannot be closed in cpal's present state (its thread
/// waits for a message that never comes), so listing must not open one each time.
static LISTING_HOST: Mutex<Option<Host>> = Mutex::new(None);

/// A device that could be opened.
pub(crate) struct Candidate {
    pub(crate) device: Device,
    pub(crate) info: DeviceInfo,
}

#[cfg(target_os = "linux")]
fn is_alsa(host: &Host) -> bool {
    host.id() == HostId::Alsa
}

#[cfg(not(target_os = "linux"))]
fn is_alsa(_host: &Host) -> bool {
    false
}

/// Whether listening to the device means listening to what a speaker says: the source that PulseAudio
/// makes for every sink, and takes as the default where there is no microphone.
fn is_monitor(info: &DeviceInfo) -> bool {
    info.direction == Direction::Microphone && info.id.ends_with(".monitor")
}

/// Keeps ALSA's library from writing to the terminal in this thread. It complains there about each
/// device that it fails to open, which on a machine without sound cards is each that there is.
#[cfg(target_os = "linux")]
pub(crate) fn silence_alsa() {
    // Without the handler it is only noisy.
    drop(alsa::Output::local_error_handler());
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn silence_alsa() {}

/// The devices of one system in one direction, the default first.
fn candidates(host: &Host, direction: Direction) -> Result<Vec<Candidate>, Error> {
    let default = match direction {
        Direction::Microphone => host.default_input_device(),
        Direction::Speaker => host.default_output_device(),
    };
    let default = default.and_then(|device| device.id().ok());
    let mut found = Vec::new();
    for device in host.devices()? {
        let (Ok(id), Ok(description)) = (device.id(), device.description()) else { continue };
        let is_default = default.as_ref() == Some(&id);
        if !(offered(host, &device, id.id(), direction, is_default)) {
            continue;
        }
        let name = description.name().to_owned();
        found.push(Candidate { device, info: DeviceInfo { name, id: id.to_string(), direction, is_default } });
    }
    found.sort_by_key(|candidate| !candidate.info.is_default);
    Ok(found)
}

/// Whether a device belongs into the list. ALSA names the same card in a dozen ways: only its default and
/// the way with conversions are of use to people.
fn offered(host: &Host, device: &Device, id: &str, direction: Direction, is_default: bool) -> bool {
    if is_alsa(host) {
        let opens = match direction {
            Direction::Microphone => device.default_input_config().is_ok(),
            Direction::Speaker => device.default_output_config().is_ok(),
        };
        return (is_default || id.starts_with("plughw:")) && opens;
    }
    let described = device.description().map(|description| description.direction());
    match (direction, described) {
        (Direction::Microphone, Ok(DeviceDirection::Input)) | (Direction::Speaker, Ok(DeviceDirection::Output)) => true,
        (_, Ok(DeviceDirection::Input | DeviceDirection::Output)) => false,
        (Direction::Microphone, _) => device.supports_input(),
        (Direction::Speaker, _) => device.supports_output(),
    }
}

/// All devices of the first sound system that answers.
pub(crate) fn list() -> Vec<DeviceInfo> {
    within(LISTING, || {
        silence_alsa();
        // A connection that broke is no reason to have no devices: the second turn makes a new one.
        (0..2).find_map(|_| list_once()).unwrap_or_default()
    })
    .unwrap_or_default()
}

fn list_once() -> Option<Vec<DeviceInfo>> {
    let mut kept = LISTING_HOST.try_lock().ok()?;
    let host = match kept.take() {
        Some(host) => host,
        None => cpal::available_hosts().into_iter().find_map(|system| cpal::host_from_id(system).ok())?,
    };
    let mut all = candidates(&host, Direction::Microphone).ok()?;
    all.extend(candidates(&host, Direction::Speaker).ok()?);
    *kept = Some(host);
    Some(all.into_iter().map(|candidate| candidate.info).collect())
}

/// Finds the device to open: by identifier, by name, or the default of the best system. Each call has a
/// connection of its own to the sound server, so that one that breaks takes no other stream with it.
pub(crate) fn choose(direction: Direction, wanted: Option<&str>) -> Result<Candidate, Error> {
    let mut failure = Error::from(ErrorKind::DeviceNotAvailable);
    // The best comes first: PulseAudio before ALSA.
    for system in cpal::available_hosts() {
        let found = cpal::host_from_id(system).and_then(|host| {
            let candidates = candidates(&host, direction)?;
            Ok(match wanted {
                None => candidates.into_iter().find(|candidate| !is_monitor(&candidate.info)),
                Some(wanted) => named(&host, candidates, direction, wanted),
            })
        });
        match found {
            Ok(Some(candidate)) => return Ok(candidate),
            Ok(None) => {}
            Err(error) if error.kind() == ErrorKind::HostUnavailable => {}
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn named(host: &Host, candidates: Vec<Candidate>, direction: Direction, wanted: &str) -> Option<Candidate> {
    let fits = |candidate: &Candidate| {
        let id = &candidate.info.id;
        id == wanted
            || id.split_once(':').is_some_and(|(_, rest)| rest == wanted)
            || candidate.info.name.to_lowercase() == wanted.to_lowercase()
    };
    if let Some(candidate) = candidates.into_iter().find(fits) {
        return Some(candidate);
    }
    // Devices that are not offered, such as ALSA's `hw:1,0`, can still be asked for.
    let wanted = wanted.strip_prefix("alsa:").unwrap_or(wanted);
    let device = is_alsa(host).then(|| host.device_by_id(&cpal::DeviceId::new(host.id(), wanted))).flatten()?;
    let info = DeviceInfo { name: wanted.to_owned(), id: device.id().ok()?.to_string(), direction, is_default: false };
    Some(Candidate { device, info })
}
