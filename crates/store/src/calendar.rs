//! Days, and which days' backups are kept.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate};
use learner::Timestamp;

/// A day in UTC, as the device believed it: the name of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// How many days in a row, weeks and months keep a backup. Each is a whole copy of a member's
/// file on the same phone, so that these are few.
const DAILY: usize = 4;
const WEEKLY: usize = 3;
const MONTHLY: usize = 3;

impl Day {
    /// The day of a moment; moments outside the years 1970 to 9999 count as the nearest within.
    #[must_use]
    pub fn of(at: Timestamp) -> Self {
        const LATEST: i64 = 253_402_300_799_999;
        let moment = DateTime::from_timestamp_millis(at.0.clamp(0, LATEST)).unwrap_or_default();
        Self(moment.date_naive())
    }

    fn week(self) -> (i32, u32) {
        let week = self.0.iso_week();
        (week.year(), week.week())
    }

    fn month(self) -> (i32, u32) {
        (self.0.year(), self.0.month())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// A text that is no day of the form `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day")]
pub struct NotADay;

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.split('-').map(|part| part.parse::<u32>().map_err(|_| NotADay));
        let mut part = || parts.next().unwrap_or(Err(NotADay));
        let (year, month, day) = (part()?, part()?, part()?);
        let year = i32::try_from(year).map_err(|_| NotADay)?;
        let day = Self(NaiveDate::from_ymd_opt(year, month, day).ok_or(NotADay)?);
        if day.to_string() == text { Ok(day) } else { Err(NotADay) }
    }
}

/// The days whose backups are kept: the newest four, the newest of each of the three newest weeks,
/// and the newest of each of the three newest months.
///
/// It goes by the days that are there, and not by today's date, so that a clock that jumps ahead
/// takes no backup away that would have stayed.
pub(crate) fn kept(days: &BTreeSet<Day>) -> BTreeSet<Day> {
    let newest_first: Vec<Day> = days.iter().rev().copied().collect();
    let daily = newest_first.iter().take(DAILY).copied();
    let weekly = newest_of_each(&newest_first, Day::week, WEEKLY);
    let monthly = newest_of_each(&newest_first, Day::month, MONTHLY);
    daily.chain(weekly).chain(monthly).collect()
}

fn newest_of_each<P: PartialEq>(newest_first: &[Day], period: impl Fn(Day) -> P, most: usize) -> Vec<Day> {
    let mut newest = newest_first.to_vec();
    newest.dedup_by_key(|day| period(*day));
    newest.truncate(most);
    newest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn days(numbers: impl IntoIterator<Item = i64>) -> BTreeSet<Day> {
        numbers.into_iter().map(|number| Day::of(Timestamp(number * DAY))).collect()
    }

    #[test]
    fn a_day_is_written_and_read_in_one_way() {
        for (at, text) in [(0, "1970-01-01"), (1_795_392_000_000, "2026-11-23"), (i64::MAX, "9999-12-31")] {
            let day = Day::of(Timestamp(at));
            assert_eq!((day.to_string().as_str(), text.parse()), (text, Ok(day)));
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["", "2026", "2026-13-01", "2026-02-30", "2026-1-1", "2026-01-01-01", "draft", "2026-01-01 "] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn few_are_kept_and_the_newest_always(numbers in proptest::collection::btree_set(0..4000_i64, 1..60)) {
            let all = days(numbers);
            let kept = kept(&all);
            prop_assert!(kept.is_subset(&all));
            prop_assert!(kept.len() <= DAILY + WEEKLY + MONTHLY);
            for newest in all.iter().rev().take(DAILY) {
                prop_assert!(kept.contains(newest));
            }
            prop_assert_eq!(super::kept(&kept), kept);
        }
    }
}
