//! How long it will still take, from how fast it went lately.

use std::collections::VecDeque;
use std::time::Duration;

/// How far back the speed is measured: long enough to bridge a pause of a mobile network.
const WINDOW: Duration = Duration::from_secs(20);

/// Nothing is foretold from less than this.
const SHORTEST: Duration = Duration::from_secs(2);

/// Watches how fast bytes come in. Time is an argument: what passed since the beginning.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    seen: VecDeque<(Duration, u64)>,
}

impl Pace {
    /// Takes in that so many bytes are there after so much time, and foretells how long the rest takes; nothing where it
    /// is too early to tell, or nothing came lately.
    pub fn time_left(&mut self, passed: Duration, done: u64, total: u64) -> Option<Duration> {
        while self.seen.len() > 1 && self.seen.front().is_some_and(|(at, _)| passed.saturating_sub(*at) > WINDOW) {
            self.seen.pop_front();
        }
        // One sight in a tenth of a second is enough, and keeps the list short.
        if self.seen.back().is_none_or(|(at, _)| passed.saturating_sub(*at) >= Duration::from_millis(100)) {
            self.seen.push_back((passed, done));
        }
        let (since, before) = *self.seen.front()?;
        let (time, bytes) = (passed.saturating_sub(since), done.saturating_sub(before));
        if time < SHORTEST || bytes == 0 {
            return None;
        }
        let left = u128::from(total.saturating_sub(done)) * time.as_millis() / u128::from(bytes);
        Some(Duration::from_millis(u64::try_from(left).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(seen: &[(u64, u64)], expected_seconds: Option<u64>) {
        let mut pace = Pace::default();
        let told = seen.iter().map(|(second, done)| pace.time_left(Duration::from_secs(*second), *done, 1000)).last();
        assert_eq!(told.flatten().map(|left| left.as_secs()), expected_seconds, "{seen:?}");
    }

    #[test]
    fn the_time_left_follows_the_speed() {
        check(&[(0, 0), (10, 100)], Some(90));
        check(&[(0, 900), (10, 950)], Some(10));
        check(&[(0, 0), (1, 500)], None);
        check(&[(0, 0), (10, 0)], None);
        check(&[(0, 1000), (5, 1000)], None);
    }

    #[test]
    fn an_old_speed_is_forgotten() {
        let slow_then_fast: Vec<_> =
            (0..=100).map(|s| (s, s)).chain((101..=140).map(|s| (s, 100 + 10 * (s - 100)))).collect();
        check(&slow_then_fast, Some(50));
    }
}
