//! The time of a session.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use learner::Timestamp;

/// The time of a session: that of the world, or, where both the microphone and the speaker are
/// files, one that passes as sound is written and read. So a lesson of ten minutes is taken in
/// seconds, and always in the same way.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Milliseconds since 1970 where the time is the sound's own; absent for the world's time.
    own: Option<Arc<AtomicI64>>,
    start: Timestamp,
}

fn world() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

impl Clock {
    /// The time of the world.
    #[must_use]
    pub fn of_the_world() -> Self {
        Self { own: None, start: world() }
    }

    /// A time that passes with the sound, and begins now.
    #[must_use]
    pub fn of_the_sound() -> Self {
        Self::of_the_sound_from(world())
    }

    /// A time that passes with the sound, from a given moment on.
    #[must_use]
    pub fn of_the_sound_from(start: Timestamp) -> Self {
        Self { own: Some(Arc::new(AtomicI64::new(start.0))), start }
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.own.as_ref().map_or_else(world, |own| Timestamp(own.load(Ordering::SeqCst)))
    }

    /// Milliseconds since the session began.
    #[must_use]
    pub fn elapsed(&self) -> u64 {
        u64::try_from(self.now().0.saturating_sub(self.start.0)).unwrap_or(0)
    }

    /// Lets time pass, where it is the sound's own; the world's passes by itself.
    pub fn pass(&self, milliseconds: u64) {
        if let Some(own) = &self.own {
            own.fetch_add(i64::try_from(milliseconds).unwrap_or(0), Ordering::SeqCst);
        }
    }

    /// Whether the time is the sound's own.
    #[must_use]
    pub fn is_the_sounds(&self) -> bool {
        self.own.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sounds_time_stands_still_until_sound_passes() {
        let clock = Clock::of_the_sound_from(Timestamp(5_000));
        let same = clock.clone();
        same.pass(250);
        assert_eq!((clock.now(), clock.elapsed()), (Timestamp(5_250), 250));
    }

    #[test]
    fn the_worlds_time_cannot_be_pushed() {
        let clock = Clock::of_the_world();
        clock.pass(1_000_000_000);
        assert!(clock.elapsed() < 1_000_000_000);
    }
}
