//! The rules of the house, as data. Each has its reason beside it; `docs/architecture.md` tells the whole.

/// Which of our crates may use which. A crate that is not here may not exist.
pub(crate) const EDGES: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("course", &["language"]),
    ("pack", &["language"]),
    ("exchange", &["course", "language"]),
    ("intake", &["course", "language"]),
    ("channels", &["course", "language"]),
    ("locale", &["language"]),
    ("learner", &["course", "language"]),
    ("engine", &["course", "language", "locale", "learner"]),
    ("protocol", &["engine", "course", "learner", "language"]),
    ("speech", &["language"]),
    ("speech-native", &["speech", "language"]),
    ("audio", &["speech"]),
    ("store", &["course", "learner", "language"]),
    ("models", &["language"]),
    ("federation", &[]),
    ("distribution", &["pack", "federation", "course", "language"]),
    ("workshop", &["speech", "course", "pack", "exchange", "intake", "channels", "language", "locale"]),
    ("runtime", &["engine", "protocol", "speech", "course", "learner", "language", "locale"]),
    (
        "installation",
        &[
            "runtime",
            "engine",
            "speech",
            "speech-native",
            "audio",
            "store",
            "models",
            "federation",
            "distribution",
            "pack",
            "course",
            "learner",
            "language",
            "locale",
        ],
    ),
    (
        "app",
        &[
            "installation",
            "runtime",
            "engine",
            "protocol",
            "speech",
            "speech-native",
            "audio",
            "store",
            "models",
            "federation",
            "distribution",
            "pack",
            "course",
            "learner",
            "language",
            "locale",
        ],
    ),
    ("sauti-app", &["app", "installation", "protocol", "audio", "language", "locale"]),
    (
        "sauti",
        &[
            "installation",
            "runtime",
            "engine",
            "protocol",
            "speech",
            "speech-native",
            "audio",
            "store",
            "models",
            "federation",
            "distribution",
            "pack",
            "workshop",
            "exchange",
            "intake",
            "channels",
            "course",
            "learner",
            "language",
            "locale",
        ],
    ),
];

/// The crate of the whole-program tests: it may use anything, and nothing may use it.
pub(crate) const TESTS_CRATE: &str = "whole-program";

/// The crates in which the same inputs always give the same results.
pub(crate) const PURE: &[&str] =
    &["course", "language", "locale", "learner", "engine", "pack", "exchange", "intake", "channels"];

/// What a pure crate may not name, and what it gets instead. `clippy.toml` in each of them holds the
/// same with resolved paths; this also holds where a lint is switched off.
pub(crate) const IMPURE: &[(&str, &str)] = &[
    ("Instant", "time is an argument"),
    ("SystemTime", "time is an argument"),
    ("Utc::now", "time is an argument"),
    ("Local::now", "time is an argument"),
    ("std::fs", "files are read at the edge and given as bytes"),
    ("File::open", "files are read at the edge and given as bytes"),
    ("std::env", "settings are arguments"),
    ("std::net", "only `models` and `distribution` use the network"),
    ("std::process", "a pure crate starts and ends nothing"),
    ("std::thread", "`runtime` owns the threads"),
    ("thread::spawn", "`runtime` owns the threads"),
    ("thread_local", "state is an argument"),
    ("static mut", "state is an argument"),
    ("OnceLock", "state is an argument"),
    ("Mutex", "there are no threads to guard against"),
    ("getrandom", "chance is an argument"),
    ("rand::", "chance is an argument"),
    ("RandomState", "its order changes from run to run: BTreeMap"),
    ("HashMap", "its order changes from run to run: BTreeMap"),
    ("HashSet", "its order changes from run to run: BTreeSet"),
    ("println", "what is said and shown is an effect"),
    ("disallowed_methods", "the lint stays on in a pure crate"),
    ("disallowed_types", "the lint stays on in a pure crate"),
];

/// The crates that may hold `unsafe` code, because foreign engines and audio callbacks need it.
pub(crate) const MAY_BE_UNSAFE: &[&str] = &["speech-native", "audio"];

/// The longest file, in lines, and the longest function, in lines that hold code.
pub(crate) const LONGEST_FILE: usize = 500;
pub(crate) const LONGEST_FUNCTION: usize = 60;

/// Names that say nothing about what is inside, so that everything ends up there.
pub(crate) const NAMELESS: &[&str] = &["util", "utils", "helper", "helpers", "manager", "common", "misc"];

/// Macros and methods whose words only developers read.
pub(crate) const FOR_DEVELOPERS: &[&str] = &[
    "panic",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "unreachable",
    "expect",
    "expect_err",
    "debug",
    "trace",
    "info",
    "warn",
    "error",
    "log",
    "include_str",
    "include",
    "env",
];

/// Families of message keys that are put together in code: how they begin, and the literal that makes
/// them. Where the codes can be listed, a test of its own compares them.
pub(crate) const FAMILIES: &[(&str, &str)] = &[
    ("command-", "command-{}"),
    ("doctor-hears-", "doctor-hears-{engine}"),
    ("doctor-voice-", "doctor-voice-{voice}"),
    ("enrol-", "enrol-{}"),
    ("error-distribution-", "error-distribution-{}"),
    ("error-models-", "error-models-{}"),
    ("error-pack-", "error-pack-{}"),
    ("error-store-", "error-store-{}"),
    ("error-workshop-", "error-workshop-{}"),
    ("example-", "example-{name}"),
    ("exchange-problem-", "exchange-problem-{}"),
    ("help-", "help"),
    ("intake-", "intake-{}"),
    ("ordinal-", "ordinal-{place}"),
    ("picture-", "picture-{}"),
    ("problem-", "problem-{code}"),
    ("record-flaw-", "record-flaw-{}"),
    ("rung-", "rung-{}"),
    ("ui-", "ui-"),
];
