//! Ctrl-C and the request to end: the lesson says goodbye and keeps the place; other work stops in order.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use runtime::{Inbox, Key};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use signal_hook::iterator::Signals;

/// The exit code of a program that was interrupted, as shells count it.
const INTERRUPTED: i32 = 130;

/// The first signal closes the session in order; the second ends the program at once. Nothing is
/// lost either way: what was acknowledged is on disk.
pub(crate) fn close_on_interrupt(inbox: &Inbox) {
    let send = inbox.keys();
    // Without a handler the system ends the program, which loses nothing.
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        let mut signals = signals.forever();
        if signals.next().is_some() {
            send(Key::Close);
        }
        if signals.next().is_some() {
            std::process::exit(INTERRUPTED);
        }
    });
}

/// For work that can be left half done without harm: the first signal asks it to stop in order, which it does when it
/// looks at the flag; the second ends the program at once.
pub(crate) fn stop_on_interrupt() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // In this order: the second signal finds the flag that the first one set. Without a handler the system ends
        // the program, and a hidden file may stay.
        let _ = flag::register_conditional_shutdown(signal, INTERRUPTED, stop.clone());
        let _ = flag::register(signal, stop.clone());
    }
    stop
}
