//! Settings: closed lists of keys, with a text for each.

use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;

/// The longest value of a setting, in bytes.
const LONGEST: usize = 1024;

/// What is set for the device as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviceSetting {
    /// The language of the app itself, before anybody has been greeted.
    InterfaceLanguage,
    /// The name of the speaker.
    Speaker,
    /// The name of the microphone.
    Microphone,
    /// The speed of speech, as a factor: "0.8".
    Speed,
    /// The member who learned here last.
    LastMember,
}

/// What is set for one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberSetting {
    /// The language of the app itself.
    InterfaceLanguage,
    /// The speed of speech, as a factor: "0.8".
    Speed,
    /// Light and dark: "sun".
    Theme,
    /// The size of text, in per cent: "150".
    TextSize,
    /// Whether what is said is also shown: "no".
    Captions,
    /// Whether the app listens by itself: "no".
    HandsFree,
}

impl DeviceSetting {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::InterfaceLanguage => "interface-language",
            Self::Speaker => "speaker",
            Self::Microphone => "microphone",
            Self::Speed => "speed",
            Self::LastMember => "last-member",
        }
    }
}

impl MemberSetting {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::InterfaceLanguage => "interface-language",
            Self::Speed => "speed",
            Self::Theme => "theme",
            Self::TextSize => "text-size",
            Self::Captions => "captions",
            Self::HandsFree => "hands-free",
        }
    }
}

pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/setting.sql"))?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

pub(crate) fn set(connection: &Connection, key: &str, value: Option<&str>) -> Result<(), StoreError> {
    match value {
        Some(value) if value.len() > LONGEST => return Err(StoreError::TooLarge { limit: LONGEST as u64 }),
        Some(value) => connection.prepare_cached(include_str!("sql/set_setting.sql"))?.execute([key, value])?,
        None => connection.prepare_cached(include_str!("sql/forget_setting.sql"))?.execute([key])?,
    };
    Ok(())
}
