//! Whether a device still lives.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use cpal::ErrorKind;

/// How long an audio callback may be silent before its device counts as gone. Callbacks come every
/// few tens of milliseconds; the longest gaps of a living device (a Bluetooth headset that changes its
/// profile, a laptop under full load) stay below a second.
const STALLED: Duration = Duration::from_millis(1500);
/// The same for the first callbacks after opening: some devices take seconds to wake, and a server that was in
/// the middle of a long block finishes it first (two seconds for PulseAudio's).
const ASLEEP: Duration = Duration::from_secs(4);
/// How many callbacks make a device awake.
const AWAKE: u64 = 10;

const LIVING: u8 = 0;
const GONE: u8 = 1;
const FORBIDDEN: u8 = 2;

/// What the callbacks of a stream tell about it, without waiting for anybody.
#[derive(Debug, Default)]
pub(crate) struct Health {
    beats: AtomicU64,
    state: AtomicU8,
    glitches: AtomicU64,
}

/// Why a stream is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// The device was unplugged, or nothing comes from it any more.
    Gone,
    /// The system does not let this program use it any more.
    Forbidden,
}

impl Health {
    /// Called by every data callback.
    pub(crate) fn beat(&self) {
        self.beats.fetch_add(1, Relaxed);
    }

    /// Counts an underrun that the callback sees itself.
    pub(crate) fn glitch(&self) {
        self.glitches.fetch_add(1, Relaxed);
    }

    /// Called by the error callback. An error after which the stream goes on by itself is a glitch at
    /// most; after any other the stream is over, and opening the device again is the cure.
    pub(crate) fn error(&self, kind: ErrorKind) {
        match kind {
            ErrorKind::Xrun => self.glitch(),
            ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied => {}
            ErrorKind::PermissionDenied => self.state.store(FORBIDDEN, Relaxed),
            _ => self.state.store(GONE, Relaxed),
        }
    }

    /// How often sound was lost or late.
    pub(crate) fn glitches(&self) -> u64 {
        self.glitches.load(Relaxed)
    }
}

/// Notices when the callbacks cease to come, which is all that some systems do when a device goes.
#[derive(Debug)]
pub(crate) struct Watchdog {
    beats: u64,
    since: Instant,
}

impl Watchdog {
    pub(crate) fn new(now: Instant) -> Self {
        Self { beats: 0, since: now }
    }

    /// Looks at the stream at the time `now`.
    pub(crate) fn look(&mut self, health: &Health, now: Instant) -> Result<(), Loss> {
        match health.state.load(Relaxed) {
            LIVING => {}
            FORBIDDEN => return Err(Loss::Forbidden),
            _ => return Err(Loss::Gone),
        }
        let beats = health.beats.load(Relaxed);
        if beats != self.beats {
            self.beats = beats;
            self.since = now;
        }
        let patience = if self.beats < AWAKE { ASLEEP } else { STALLED };
        if now.saturating_duration_since(self.since) > patience { Err(Loss::Gone) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks after each of some steps: milliseconds that pass, and how many callbacks came before.
    #[track_caller]
    fn check(steps: &[(u64, u64)], expected: Result<(), Loss>) {
        let start = Instant::now();
        let (health, mut watchdog, mut now) = (Health::default(), Watchdog::new(start), start);
        let mut seen = Ok(());
        for (milliseconds, beats) in steps {
            for _ in 0..*beats {
                health.beat();
            }
            now += Duration::from_millis(*milliseconds);
            seen = watchdog.look(&health, now);
        }
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_beating_stream_lives() {
        check(&[(1000, 20), (1400, 1), (1400, 1)], Ok(()));
    }

    #[test]
    fn a_stalled_stream_is_gone() {
        check(&[(10, 20), (1000, 0), (600, 0)], Err(Loss::Gone));
    }

    #[test]
    fn nobody_looking_for_long_is_no_stall() {
        check(&[(10, 20), (60_000, 1)], Ok(()));
    }

    #[test]
    fn a_device_may_take_its_time_to_wake_but_not_forever() {
        check(&[(3900, 0)], Ok(()));
        check(&[(100, 1), (3900, 0)], Ok(()));
        check(&[(4100, 0)], Err(Loss::Gone));
    }

    #[test]
    fn errors_end_a_stream_but_glitches_do_not() {
        let health = Health::default();
        let mut watchdog = Watchdog::new(Instant::now());
        health.error(ErrorKind::Xrun);
        health.error(ErrorKind::DeviceChanged);
        assert_eq!((watchdog.look(&health, Instant::now()), health.glitches()), (Ok(()), 1));
        health.error(ErrorKind::DeviceNotAvailable);
        assert_eq!(watchdog.look(&health, Instant::now()), Err(Loss::Gone));
    }
}
