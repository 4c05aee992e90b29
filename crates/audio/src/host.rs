//! The sound systems of this machine, and the choice of a device.
//!
//! On Linux the sound server is spoken to in PulseAudio's own protocol (cpal's `pulseaudio` feature, in
//! pure Rust), and ALSA only where no server answers. The reasons, looked at on Debian 12:
//!
//! - PulseAudio and PipeWire (through `pipewire-pulse`, which every desktop that ships PipeWire
//!   installs) both answer to it, so one path serves both, and needs no package on the machine.
//! - ALSA's way to the server, `libasound2-plugins`, may be missing, and shows one device, `default`:
//!   no headset can be chosen, and none has a name.
//! - A device that is taken away is noticed within a second. Through ALSA's plugin the stream reports
//!   the same unspecific error over and over, or only stalls.
//!
//! ALSA stays for machines without a server (and is what the server's absence on a headless machine
//! looks like: no device at all).

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{Device, DeviceDirection, Error, ErrorKind, Host, HostId};

use crate::deadline::within;
use crate::devices::{DeviceInfo, Direction};
use crate::health::Health;

/// How long the sound systems may take to say what devices there are.
const LISTING: Duration = Duration::from_secs(3);

/// How often it is looked whether a device is still there.
#[cfg(target_os = "linux")]
const PRESENCE: Duration = Duration::from_millis(700);

/// The connection that is kept for looking what there is. In cpal's present state a connection on which no
/// stream was opened never closes (its thread waits for a message that does not come), so each
/// look must not leave one behind.
static LOOKING: Mutex<Option<Host>> = Mutex::new(None);

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
fn silence_alsa() {
    // Without the handler it is only noisy.
    drop(alsa::Output::local_error_handler());
}

/// Connects to one sound system, and silences ALSA in the thread that does so.
fn connect(system: HostId) -> Result<Host, Error> {
    #[cfg(target_os = "linux")]
    if system == HostId::Alsa {
        silence_alsa();
    } else if system == HostId::PulseAudio && cpal::available_hosts().contains(&system) {
        crate::cookie::ensure();
    }
    cpal::host_from_id(system)
}

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
        if !offered(host, &device, id.id(), direction, is_default) {
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
        // Only those are opened to see whether they work: to open ALSA's other names wakes half the system.
        return (is_default || id.starts_with("plughw:"))
            && match direction {
                Direction::Microphone => device.default_input_config().is_ok(),
                Direction::Speaker => device.default_output_config().is_ok(),
            };
    }
    let described = device.description().map(|description| description.direction());
    match (direction, described) {
        (Direction::Microphone, Ok(DeviceDirection::Input)) | (Direction::Speaker, Ok(DeviceDirection::Output)) => true,
        (_, Ok(DeviceDirection::Input | DeviceDirection::Output)) => false,
        (Direction::Microphone, _) => device.supports_input(),
        (Direction::Speaker, _) => device.supports_output(),
    }
}

/// The devices of a system in one direction, over the connection that is kept for looking. Looks take turns, so
/// that there is only ever one such connection; who may not wait does it [`within`] a limit.
fn look(system: HostId, direction: Direction) -> Result<Vec<Candidate>, Error> {
    let mut kept = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(host) = kept.take_if(|host| host.id() == system)
        && let Ok(found) = candidates(&host, direction)
    {
        *kept = Some(host);
        return Ok(found);
    }
    // There was none yet, or it has broken since it was last used.
    let host = connect(system)?;
    let found = candidates(&host, direction)?;
    if !is_alsa(&host) {
        *kept = Some(host);
    }
    Ok(found)
}

/// Tells `health` when the sound server no longer has the device. PulseAudio and PipeWire move a stream whose device
/// was taken away to another one, if they can: to one that the member did not choose, or even from a
/// microphone to what a speaker says, where there is no other. That is no microphone any more, and its
/// callbacks go on as if nothing had happened.
#[cfg(target_os = "linux")]
pub(crate) fn watch(info: &DeviceInfo, health: &Arc<Health>) {
    let (info, health) = (info.clone(), Arc::downgrade(health));
    if !info.id.starts_with("pulseaudio:") {
        return;
    }
    let watching = move || {
        loop {
            thread::sleep(PRESENCE);
            let Some(health) = health.upgrade() else { return };
            let found = look(HostId::PulseAudio, info.direction);
            if found.is_ok_and(|found| !found.iter().any(|candidate| candidate.info.id == info.id)) {
                health.error(ErrorKind::DeviceNotAvailable);
                return;
            }
        }
    };
    // Without the thread, what the stream itself tells must do.
    drop(thread::Builder::new().name("audio-presence".to_owned()).spawn(watching));
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_info: &DeviceInfo, _health: &Arc<Health>) {}

/// All devices of the first sound system that answers.
pub(crate) fn list() -> Vec<DeviceInfo> {
    let look_at = |system| {
        let mut all = look(system, Direction::Microphone).ok()?;
        all.extend(look(system, Direction::Speaker).ok()?);
        Some(all.into_iter().map(|candidate| candidate.info).filter(|info| !is_monitor(info)).collect())
    };
    within(LISTING, move || cpal::available_hosts().into_iter().find_map(look_at)).flatten().unwrap_or_default()
}

/// Finds the device to open: by identifier, by name, or the default of the first system that answers.
pub(crate) fn choose(direction: Direction, wanted: Option<&str>) -> Result<Candidate, Error> {
    let mut failure = Error::from(ErrorKind::DeviceNotAvailable);
    // The best comes first: PulseAudio before ALSA.
    for system in cpal::available_hosts() {
        match look(system, direction) {
            Ok(found) => match (wanted, pick(found, wanted)) {
                (_, Some(candidate)) => return connected_anew(system, candidate),
                // A system that answers, but has no such device, is not to be circumvented.
                (None, None) => return Err(failure),
                (Some(_), None) => {}
            },
            Err(error) if error.kind() == ErrorKind::HostUnavailable => {}
            Err(error) => failure = error,
        }
    }
    wanted.and_then(|wanted| unlisted(direction, wanted)).ok_or(failure)
}

fn pick(found: Vec<Candidate>, wanted: Option<&str>) -> Option<Candidate> {
    let fits = |info: &DeviceInfo| match wanted {
        None => !is_monitor(info),
        Some(wanted) => {
            info.id == wanted
                || info.id.split_once(':').is_some_and(|(_, rest)| rest == wanted)
                || info.name.to_lowercase() == wanted.to_lowercase()
        }
    };
    found.into_iter().find(|candidate| fits(&candidate.info))
}

/// The same device on a connection of its own: when a device is taken away, something of its connection
/// stays behind, and the connection should go as a whole.
fn connected_anew(system: HostId, candidate: Candidate) -> Result<Candidate, Error> {
    let host = connect(system)?;
    if is_alsa(&host) {
        return Ok(candidate);
    }
    let again = candidates(&host, candidate.info.direction)?;
    let same = |other: &Candidate| other.info.id == candidate.info.id;
    again.into_iter().find(same).ok_or_else(|| ErrorKind::DeviceNotAvailable.into())
}

/// A device that is not listed, such as ALSA's `hw:1,0`, but can be asked for.
#[cfg(target_os = "linux")]
fn unlisted(direction: Direction, wanted: &str) -> Option<Candidate> {
    let host = connect(HostId::Alsa).ok()?;
    let wanted = wanted.strip_prefix("alsa:").unwrap_or(wanted);
    let device = host.device_by_id(&cpal::DeviceId::new(HostId::Alsa, wanted))?;
    let info = DeviceInfo { name: wanted.to_owned(), id: device.id().ok()?.to_string(), direction, is_default: false };
    Some(Candidate { device, info })
}

#[cfg(not(target_os = "linux"))]
fn unlisted(_direction: Direction, _wanted: &str) -> Option<Candidate> {
    None
}
