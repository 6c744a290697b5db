//! Versions: the one use of the clock.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use diesel_kit_schema::folder::Version;

use crate::error::{Error, Problem};

const DAY: i64 = 86_400;

/// 9999-12-31 23:59:59.
const LAST: i64 = 253_402_300_799;

/// Seconds since 1970: `--at`, else SOURCE_DATE_EPOCH, else now.
pub(crate) fn now(at: Option<&str>) -> Result<i64, Error> {
    if let Some(at) = at {
        return seconds(at)
            .ok_or_else(|| Error::usage(format!("--at: `{at}` is no version: that is YYYYMMDDHHMMSS, such as 20261120093000")));
    }
    if let Some(epoch) = env::var_os("SOURCE_DATE_EPOCH") {
        let text = epoch.to_string_lossy();
        return text.trim().parse().map_err(|_| Error::usage(format!("SOURCE_DATE_EPOCH: `{text}` is no number of seconds")));
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// The second that the first new version may take: now, or the one after the newest migration.
pub(crate) fn first_free(now: i64, newest: Option<&Version>) -> Result<i64, Error> {
    let Some(newest) = newest else { return Ok(now) };
    if version(now) > *newest {
        return Ok(now);
    }
    seconds(newest.as_str()).map(|newest| newest + 1).ok_or_else(|| {
        Error::failed(format!(
            "migration {newest} comes after every version of today, and Diesel orders versions as text: rename its folder"
        ))
    })
}

/// Refuses versions behind the year 9999: with a digit more they would come before all others, for Diesel orders them as text.
pub(crate) fn check_room(first: i64, count: usize) -> Result<(), Error> {
    let last = i64::try_from(count).ok().and_then(|count| first.checked_add(count.max(1) - 1));
    if last.is_some_and(|last| last <= LAST) {
        return Ok(());
    }
    Err(Problem::new("no version is left for this migration: versions have 14 digits and end with the year 9999")
        .with_help("if the newest migration has a version of the far future and was applied nowhere, run `kit drop` and generate it again; else pass another --at")
        .into())
}

/// The version of a second: `YYYYMMDDHHMMSS`, in UTC.
pub(crate) fn version(seconds: i64) -> Version {
    let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let (year, month, day) = civil(days);
    Version::new(format!("{year:04}{month:02}{day:02}{:02}{:02}{:02}", rest / 3600, rest / 60 % 60, rest % 60))
}

/// The second of a version; `None` if it is no such time.
fn seconds(version: &str) -> Option<i64> {
    if version.len() != 14 || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| version[range].parse::<i64>().ok();
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let (hour, minute, second) = (part(8..10)?, part(10..12)?, part(12..14)?);
    let days = days(year, month, day);
    let is_time = hour < 24 && minute < 60 && second < 60 && civil(days) == (year, month, day);
    is_time.then_some(days * DAY + hour * 3600 + minute * 60 + second)
}

/// Days since 1970 of a date. Years begin in March, so that the leap day is the last one.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a day since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    (era * 400 + year + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_times_in_utc() {
        for (second, text) in
            [(0, "19700101000000"), (951_782_400, "20000229000000"), (1_795_213_935, "20261120223215"), (4_107_542_399, "21000228235959")]
        {
            assert_eq!(version(second).as_str(), text);
            assert_eq!(seconds(text), Some(second));
        }
        assert_eq!(seconds("20261320000000"), None);
        assert_eq!(seconds("20260230000000"), None);
        assert_eq!(seconds("00000000000000"), None);
    }

    #[test]
    fn a_version_comes_after_the_newest() {
        let free = |newest: &str| first_free(1_795_213_935, Some(&Version::new(newest))).map(|second| version(second).to_string());
        assert_eq!(free("00000000000000").unwrap(), "20261120223215");
        assert_eq!(free("20261120223215").unwrap(), "20261120223216");
        assert_eq!(free("20991231235959").unwrap(), "21000101000000");
        assert!(free("9").is_err());
    }

    #[test]
    fn versions_end_with_the_year_9999() {
        assert_eq!(version(LAST).as_str(), "99991231235959");
        assert!(check_room(LAST, 1).is_ok() && check_room(LAST - 1, 2).is_ok());
        assert!(check_room(LAST, 2).is_err() && check_room(LAST + 1, 0).is_err() && check_room(i64::MAX, 2).is_err());
    }
}
