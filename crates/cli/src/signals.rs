//! Ctrl-C and the request to end: the lesson says goodbye and keeps the place.

use runtime::{Inbox, Key};
use signal_hook::consts::{SIGINT, SIGTERM};
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
