//! The standing words: the dozen that steer everything.

use crate::Command;
use crate::words::command_key;

/// The keys of the standing words in `locales/`: yes and no, the commands, and true and false. The
/// first of the ways to say each, under `.said`, is the word that is taught.
#[must_use]
pub fn standing_keys() -> Vec<String> {
    let commands = Command::ALL.into_iter().map(command_key);
    let [yes, no, is_true, is_false] = ["yes", "no", "true", "false"].map(str::to_owned);
    [yes, no].into_iter().chain(commands).chain([is_true, is_false]).collect()
}
