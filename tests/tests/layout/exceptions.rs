//! Words in code that look like words for people and are none.

/// A literal, or all literals in one call of one file, that may stay in code.
pub(crate) struct NotForPeople {
    /// The end of the file's path.
    pub(crate) file: &'static str,
    /// The call in whose brackets it stands, or how it begins.
    pub(crate) mark: &'static str,
    pub(crate) reason: &'static str,
}

/// Behind a sentence of `locales/` stands, as its variable `detail`, what exactly is the matter. It is
/// for whoever helps the member: the words of the operating system and of foreign engines are
/// English too, and cannot be listed.
const DETAIL: &str = "a technical detail behind a translated sentence";

const fn detail(file: &'static str, mark: &'static str) -> NotForPeople {
    NotForPeople { file, mark, reason: DETAIL }
}

const fn other(file: &'static str, mark: &'static str, reason: &'static str) -> NotForPeople {
    NotForPeople { file, mark, reason }
}

/// All of them.
pub(crate) const NOT_FOR_PEOPLE: &[NotForPeople] = &[
    detail("audio/src/device_microphone.rs", "Failed"),
    detail("audio/src/device_speaker.rs", "Failed"),
    detail("audio/src/wav_microphone.rs", "refuse"),
    detail("audio/src/wav_microphone.rs", "it is cut short"),
    detail("audio/src/wav_speaker.rs", "Failed"),
    detail("audio/src/wav_speaker.rs", "Unwritable"),
    detail("federation/src/client/believed.rs", "transport"),
    other("federation/src/key.rs", "ENCRYPTED PRIVATE KEY", "how a key file begins"),
    detail("runtime/src/recognising.rs", "Failed"),
    detail("runtime/src/speaking.rs", "Failed"),
    detail("speech/src/voice.rs", "Failed"),
    detail("speaking/clips/container.rs", "not_opus"),
    detail("speaking/clips/container.rs", "NotOpus"),
    detail("speaking/clips/container.rs", "unsupported"),
    detail("speaking/espeak/data.rs", "Unloadable"),
    detail("speaking/espeak/engine.rs", "Unloadable"),
    detail("phones/description.rs", "unloadable"),
    detail("phones/description.rs", "Unloadable"),
    detail("phones/network.rs", "the phone network"),
    detail("speaking/espeak/engine.rs", "Failed"),
    detail("speaking/espeak/voice.rs", "Failed"),
    detail("speaking/piper/config.rs", "Err"),
    detail("speaking/piper/front_end.rs", "espeak-ng has no voice"),
    detail("speaking/piper/model.rs", "unloadable"),
    detail("speaking/piper/runtime.rs", "Unloadable"),
    detail("speaking/piper/runtime.rs", "Err"),
    detail("speaking/piper/voice.rs", "Failed"),
    detail("whisper/engine.rs", "Failed"),
    detail("whisper/file.rs", "Impossible"),
    detail("store/src/database.rs", "Refused"),
    detail("store/src/journal.rs", "Refused"),
    detail("store/src/error.rs", "no rows"),
    detail("store/src/error.rs", "a mistake in the program"),
    other("store/src/key.rs", "PRAGMA key", "SQL"),
    other("store/src/key.rs", "sauti key check", "hashed, never shown"),
    other("app/src/pages/about.rs", "Jonathan Duddington", "names of people"),
    other("app/src/pages/about.rs", "Zetetic LLC", "a name"),
    other("app/src/pages/about.rs", "ONNX Runtime", "a name"),
    other("app/src/pages/about.rs", "Tauri Programme", "a name"),
    other("app/src/pages/about.rs", "MIT OR Apache", "an expression of SPDX"),
    other("protocol/src/screen/typescript.rs", "// Written by", "a comment for developers"),
    other("course/src/toml_text.rs", "duplicate key", "how the TOML reader words this mistake"),
    other("h5p/mod.rs", "CC BY", "how H5P names a licence"),
];
