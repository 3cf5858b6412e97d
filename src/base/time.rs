//! Points in time, in whole seconds: the finest the protocol can carry (`docs/protocol.md` 1.3).

use jiff::Timestamp;
use std::fmt;

/// Seconds since 1970-01-01T00:00:00Z. Nobody below the doors asks a clock: the time is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(i64);

/// Seconds in a minute, an hour, a day.
pub const MINUTE: i64 = 60;
/// See [`MINUTE`].
pub const HOUR: i64 = 60 * MINUTE;
/// See [`MINUTE`].
pub const DAY: i64 = 24 * HOUR;

impl Time {
    /// A time from seconds since the epoch; values outside of years -9999…9999 are drawn to the border.
    pub fn from_unix(seconds: i64) -> Time {
        Time(seconds.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second()))
    }

    /// Seconds since the epoch.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// This time moved by `seconds`, which may be negative.
    pub fn plus(self, seconds: i64) -> Time {
        Time::from_unix(self.0.saturating_add(seconds))
    }

    /// Seconds from `earlier` to this.
    pub fn since(self, earlier: Time) -> i64 {
        self.0 - earlier.0
    }

    /// Reads an RFC 3339 time; parts of a second are dropped.
    pub fn parse(text: &str) -> Option<Time> {
        text.parse::<Timestamp>().ok().map(|t| Time(t.as_second()))
    }

    /// The calendar day in UTC: year, month, day.
    pub fn day(self) -> (i16, i8, i8) {
        let date = self.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        (date.year(), date.month(), date.day())
    }

    fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.0).unwrap_or_default()
    }
}

/// `2024-01-02T03:04:05Z`, the only form we write.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.timestamp(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_whole_seconds_and_read_with_parts() {
        let time = Time::parse("2024-01-02T03:04:05.678+01:00").unwrap();
        assert_eq!(time.to_string(), "2024-01-02T02:04:05Z");
        assert_eq!(Time::parse(&time.to_string()), Some(time));
        assert_eq!(Time::parse("yesterday"), None);
    }

    #[test]
    fn no_number_of_seconds_breaks_it() {
        assert!(!Time::from_unix(i64::MAX).plus(i64::MAX).to_string().is_empty());
        assert!(!Time::from_unix(i64::MIN).to_string().is_empty());
    }
}
