//! Points in time as people say them, in their language, in UTC.

use super::Tongue;
use crate::base::{
    Time,
    time::{DAY, HOUR, MINUTE},
};
use std::sync::OnceLock;

impl Tongue {
    /// How long ago something happened ("5 minutes ago"), from a week on the date; a time to come is "just now".
    pub fn ago(self, then: Time, now: Time) -> String {
        let past = now.since(then);
        match past {
            ..MINUTE => self.say("time-just-now"),
            MINUTE..HOUR => self.say_with("time-minutes-ago", &[("count", (past / MINUTE).into())]),
            HOUR..DAY => self.say_with("time-hours-ago", &[("count", (past / HOUR).into())]),
            _ if past < 7 * DAY => self.say_with("time-days-ago", &[("count", (past / DAY).into())]),
            _ => self.date(then),
        }
    }

    /// The calendar day, with its year.
    pub fn date(self, time: Time) -> String {
        self.on_the_day("time-date", &self.days().dates, time)
    }

    /// The month, with its year.
    pub fn month(self, year: i16, month: i8) -> String {
        self.say_with("time-month", &[("month", month.into()), ("year", year.to_string().into())])
    }

    /// The calendar day and the time of day.
    pub fn date_time(self, time: Time) -> String {
        self.on_the_day("time-date-time", &self.days().date_times, time)
    }

    /// The time of day, where the day stands beside it.
    pub fn time_of_day(self, time: Time) -> String {
        let (hour, minute) = hour_and_minute(time);
        self.say_with("time-of-day", &[("hour", hour.into()), ("minute", minute.into())])
    }

    /// The message of that key about a time, from what it says of this day in any year at any hour.
    fn on_the_day(self, key: &str, said: &EachDay, time: Time) -> String {
        let (year, month, day) = time.day();
        let at = usize::from(month.unsigned_abs()) * 32 + usize::from(day.unsigned_abs());
        let words = said[at].get_or_init(|| {
            let blank = |blank: char| blank.to_string().into();
            let [year, hour, minute] = [("year", blank(YEAR)), ("hour", blank(HOURS)), ("minute", blank(MINUTES))];
            self.say_with(key, &[("day", day.into()), ("month", month.into()), year, hour, minute])
        });
        let (hour, minute) = hour_and_minute(time);
        words.chars().fold(String::with_capacity(words.len()), |mut all, c| {
            match c {
                YEAR => all.push_str(&year.to_string()),
                HOURS => all.push_str(&hour),
                MINUTES => all.push_str(&minute),
                _ => all.push(c),
            }
            all
        })
    }
}

/// What stands in kept words where these numbers go: private-use characters, which no message has.
const YEAR: char = '\u{F0002}';
const HOURS: char = '\u{F0003}';
const MINUTES: char = '\u{F0004}';

/// A message for each day of the year, said once: a page has dozens of times, and to have Fluent say each was a tenth of
/// its cost. By month and day, 32 to a month.
type EachDay = [OnceLock<String>; 13 * 32];

/// The days as a language says them.
pub(super) struct Days {
    dates: EachDay,
    date_times: EachDay,
}

impl Days {
    pub fn unsaid() -> Days {
        Days { dates: [const { OnceLock::new() }; 13 * 32], date_times: [const { OnceLock::new() }; 13 * 32] }
    }
}

/// Each with two digits.
fn hour_and_minute(time: Time) -> (String, String) {
    let seconds = time.unix().rem_euclid(DAY);
    let two_digits = |number: i64| format!("{number:02}");
    (two_digits(seconds / HOUR), two_digits(seconds % HOUR / MINUTE))
}
