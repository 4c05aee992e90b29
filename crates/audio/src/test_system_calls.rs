//! Finding out whether a piece of code calls the system, for the tests of the audio callbacks.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::time::Duration;

const BEGINNING: u8 = 0;
const NOT_POSSIBLE: u8 = 1;
const WORKING: u8 = 2;
const DONE: u8 = 3;

/// Whether `work` gets to its end in a thread that the kernel ends at its first system call (seccomp's strict
/// mode, which leaves only reading, writing and ending); None where the kernel offers no such thread.
pub(crate) fn works_without_the_system(work: impl FnMut() + Send + 'static) -> Option<bool> {
    let (state, thread) = (Arc::new(AtomicU8::new(BEGINNING)), Arc::new(AtomicI64::new(0)));
    let (told, number) = (state.clone(), thread.clone());
    // It is never freed: to give memory back may be a system call.
    let work = Box::leak(Box::new(work));
    std::thread::spawn(move || {
        // SAFETY: the calls take plain numbers only.
        let refused = unsafe {
            number.store(libc::syscall(libc::SYS_gettid), Ordering::Release);
            libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_STRICT) != 0
        };
        if refused {
            told.store(NOT_POSSIBLE, Ordering::Release);
            return;
        }
        told.store(WORKING, Ordering::Release);
        work();
        told.store(DONE, Ordering::Release);
        // SAFETY: ends this thread only, and never returns; nobody joins the thread, and what it owns is leaked.
        unsafe { libc::syscall(libc::SYS_exit, 0) };
    });
    loop {
        let number = thread.load(Ordering::Acquire);
        // A thread that has not told its number yet is only beginning.
        let lives = number == 0 || PathBuf::from(format!("/proc/self/task/{number}")).exists();
        // In this order: a thread that was seen to be gone says nothing new.
        match state.load(Ordering::Acquire) {
            NOT_POSSIBLE => return None,
            DONE => return Some(true),
            WORKING if !lives => return Some(false),
            _ => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

#[test]
fn a_system_call_is_noticed() {
    if works_without_the_system(|| {}).is_none() {
        println!("skipped: this kernel gives no thread without system calls");
        return;
    }
    // SAFETY: it takes no argument and touches nothing.
    let asking = || assert!(unsafe { libc::syscall(libc::SYS_getppid) } >= 0);
    assert_eq!(works_without_the_system(asking), Some(false));
}
