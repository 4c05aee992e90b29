//! Work that must not make anybody wait for ever.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Does some work on a thread of its own and waits for at most `limit`; None where it takes longer, or
/// cannot be begun. Work that takes longer is left to itself: a sound server that hangs
/// cannot be interrupted, but it must not take the program with it.
pub(crate) fn within<T: Send + 'static>(limit: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (give, take) = mpsc::channel();
    let thread = thread::Builder::new().name("audio-work".to_owned());
    thread.spawn(move || drop(give.send(work()))).ok()?;
    take.recv_timeout(limit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_comes_back() {
        assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
    }

    #[test]
    fn work_that_hangs_is_left_alone() {
        let (_open, hanging) = mpsc::channel::<()>();
        assert_eq!(within(Duration::from_millis(1), move || hanging.recv().is_ok()), None);
    }

    #[test]
    fn work_that_panics_gives_nothing() {
        assert_eq!(within(Duration::from_secs(60), || -> u8 { std::panic::resume_unwind(Box::new(())) }), None);
    }
}
