//! Points in time, as The Update Framework writes them: whole seconds in UTC.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const SECONDS_A_DAY: i64 = 86_400;

/// A point in time, in seconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// So many seconds after the beginning of 1970, kept within the years that a date can be written for (to 9999).
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.clamp(0, Timestamp::MAX.as_second()))
    }

    /// Seconds since the beginning of 1970.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// So many days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self::from_seconds(self.0.saturating_add(i64::from(days) * SECONDS_A_DAY))
    }

    /// The second before.
    pub(crate) fn just_before(self) -> Self {
        Self::from_seconds(self.0.saturating_sub(1))
    }

    /// Year, month and day in UTC.
    #[must_use]
    pub fn date(self) -> (i16, i8, i8) {
        let date = self.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        (date.year(), date.month(), date.day())
    }

    pub(crate) fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.0).unwrap_or(Timestamp::MAX)
    }

    pub(crate) fn of(timestamp: Timestamp) -> Self {
        Self::from_seconds(timestamp.as_second())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(formatter)
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Timestamp::from_str(text).map(Self::of)
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(seconds: i64, written: &str) {
        assert_eq!(Moment::from_seconds(seconds).to_string(), written);
        assert_eq!(written.parse::<Moment>().unwrap(), Moment::from_seconds(seconds));
    }

    #[test]
    fn a_moment_is_written_as_the_framework_asks() {
        check(0, "1970-01-01T00:00:00Z");
        check(1_795_564_800, "2026-11-25T00:00:00Z");
        check(Moment::from_seconds(0).plus_days(365).seconds(), "1971-01-01T00:00:00Z");
    }
}
