//! Packs on their way into what a device holds, on every way, with everything that goes wrong there.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod cuts;
mod from_a_folder;
mod full_disk;
mod ground;
mod hostile;
mod keeping;
mod killed;
mod neighbourhood;
mod strangers;
#[cfg(target_os = "linux")]
mod two_networks;
