//! A day of birth; the year may be kept to oneself.

use std::fmt;

/// A real calendar day. Written with year 1004 where none is given (spec 7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birthday {
    pub year: Option<i16>,
    pub month: i8,
    pub day: i8,
}

/// The year that says "no year"; a leap year, so that 29 February works.
const NO_YEAR: i16 = 1004;

impl Birthday {
    /// A birthday from what a form says; `None` where there is no such day.
    pub fn new(year: Option<i16>, month: i8, day: i8) -> Option<Birthday> {
        jiff::civil::Date::new(year.unwrap_or(NO_YEAR), month, day).ok()?;
        Some(Birthday { year: year.filter(|year| *year > NO_YEAR), month, day })
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Birthday> {
        let date: jiff::civil::Date = text.parse().ok()?;
        Birthday::new(Some(date.year()), date.month(), date.day())
    }
}

impl fmt::Display for Birthday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year.unwrap_or(NO_YEAR), self.month, self.day)
    }
}
