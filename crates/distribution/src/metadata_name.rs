//! Names of metadata files: they are file names and parts of addresses.

use std::fmt;
use std::str::FromStr;

/// The name of a metadata file, such as `3.root.json`: letters, figures, points, hyphens, underscores and per cent signs.
/// It does not begin with a point and cannot leave a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MetadataName(String);

/// The longest name, in bytes.
const LONGEST: usize = 160;

/// A text is no name of a metadata file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a metadata file: {0:?}")]
pub struct MetadataNameError(String);

impl MetadataName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as it stands in an address.
    pub(crate) fn in_address(&self) -> String {
        self.0.replace('%', "%25")
    }

    /// Reads a name as it stands in an address.
    pub(crate) fn from_address(text: &str) -> Option<Self> {
        text.replace("%25", "%").parse().ok()
    }
}

impl FromStr for MetadataName {
    type Err = MetadataNameError;

    fn from_str(text: &str) -> Result<Self, MetadataNameError> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-%".contains(&byte);
        if (1..=LONGEST).contains(&text.len()) && text.bytes().all(fits) && !text.starts_with('.') {
            Ok(Self(text.to_owned()))
        } else {
            Err(MetadataNameError(text.chars().take(LONGEST).collect()))
        }
    }
}

impl fmt::Display for MetadataName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_file_s_and_nothing_else() {
        for name in ["timestamp.json", "1.root.json", "12.coop-mtoni.json", "7.coop%2Fmtoni.json"] {
            let read: MetadataName = name.parse().unwrap();
            assert_eq!(MetadataName::from_address(&read.in_address()), Some(read));
        }
        for name in ["", ".", "..", ".hidden", "a/b", "a\\b", "a b", "é.json", "a\0", "a?b", &"a".repeat(161)] {
            assert!(name.parse::<MetadataName>().is_err(), "{name:?}");
        }
    }
}
