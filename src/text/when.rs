//! Points in time as people say them, in their language, in UTC.

use super::{Tongue, Value};
use crate::base::{
    Time,
    time::{DAY, HOUR, MINUTE},
};

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
        self.say_with("time-date", &day(time))
    }

    /// The calendar day and the time of day.
    pub fn date_time(self, time: Time) -> String {
        let ([the_day, month, year], [hour, minute]) = (day(time), hour(time));
        self.say_with("time-date-time", &[the_day, month, year, hour, minute])
    }

    /// The time of day, where the day stands beside it.
    pub fn time_of_day(self, time: Time) -> String {
        self.say_with("time-of-day", &hour(time))
    }
}

fn hour(time: Time) -> [(&'static str, Value<'static>); 2] {
    let seconds = time.unix().rem_euclid(DAY);
    let two_digits = |number: i64| Value::from(format!("{number:02}"));
    [("hour", two_digits(seconds / HOUR)), ("minute", two_digits(seconds % HOUR / MINUTE))]
}

fn day(time: Time) -> [(&'static str, Value<'static>); 3] {
    let (year, month, day) = time.day();
    [("day", day.into()), ("month", month.into()), ("year", year.to_string().into())]
}
