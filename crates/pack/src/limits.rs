//! How much a pack may be, checked before anything is allocated for it. A pack comes on a stick that passed through many
//! hands.

/// The largest piece, in bytes. Every piece of a file has this size but the last one.
pub const PIECE_BYTES: u64 = 4 * 1024 * 1024;
/// The largest manifest, in bytes.
pub const MANIFEST_BYTES: u64 = 1024 * 1024;
/// The largest list of withdrawals, in bytes.
pub const WITHDRAWALS_BYTES: u64 = 1024 * 1024;
/// All files of a pack together, in bytes.
pub const TOTAL_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// The most pieces of a pack.
pub const PIECES: u64 = 20_000;
/// The longest title, in bytes.
pub const TITLE_BYTES: usize = 256;
/// The longest name of a person or group, in bytes.
pub const NAME_BYTES: usize = 256;
/// The longest reason for a withdrawal in one language, in bytes; half a minute of speech.
pub const REASON_BYTES: usize = 1024;
/// The most languages of a pack, and of a title or reason.
pub const LANGUAGES: usize = 64;
/// The most people in the chain of those who made a pack.
pub const PEOPLE: usize = 500;
/// The most withdrawals in a list.
pub const WITHDRAWALS: usize = 5_000;
/// The most versions that one withdrawal names.
pub const VERSIONS: usize = 200;
