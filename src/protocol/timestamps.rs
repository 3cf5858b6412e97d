//! Reading points in time the lenient way of the network; what cannot be read is null, not an error.

use crate::base::Time;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reads the ISO 8601 forms (extended, basic, with a blank, without seconds, without time), and RFC 2822.
/// Without a zone it is UTC. The 30th and 31st of short months run over into the next. What a zone moves out of the years
/// 0 to 9999 cannot be written, so it is not read. // spec: 1.3
pub fn read(text: &str) -> Option<Time> {
    let text = text.trim();
    let (date, rest) = iso_date(text).or_else(|| basic_date(text)).or_else(|| written_date(text))?;
    let rest = rest.strip_prefix(['T', 't']).unwrap_or(rest).trim_start();
    let (seconds, zone) = if rest.is_empty() { (0, "") } else { clock(rest)? };
    let offset = offset_of(zone.trim())?;
    midnight(date).map(|midnight| midnight.plus(seconds - offset)).filter(|time| (0..=9999).contains(&time.day().0))
}

type Date = (i64, i64, i64);

/// Takes between `min` and `max` digits off the front.
fn digits(text: &str, min: usize, max: usize) -> Option<(i64, &str)> {
    let count = text.bytes().take(max).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(count).filter(|_| count >= min)?;
    Some((number.parse().ok()?, rest))
}

fn iso_date(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = digits(text, 4, 4)?;
    let (separator, rest) = rest.split_at_checked(1).filter(|(c, _)| ["-", "/"].contains(c))?;
    let (month, rest) = digits(rest, 1, 2)?;
    let (day, rest) = if rest.is_empty() { (1, rest) } else { digits(rest.strip_prefix(separator)?, 1, 2)? };
    Some(((year, month, day), rest)).filter(|_| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn basic_date(text: &str) -> Option<(Date, &str)> {
    let (year, rest) = digits(text, 4, 4)?;
    let (month, rest) = digits(rest, 2, 2)?;
    let (day, rest) = digits(rest, 2, 2)?;
    Some(((year, month, day), rest)).filter(|_| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// `Mon, 06 May 2019`, the name of the day is optional.
fn written_date(text: &str) -> Option<(Date, &str)> {
    let rest = text.split_once(',').map_or(text, |(_, rest)| rest).trim_start();
    let (day, rest) = digits(rest, 1, 2)?;
    let (name, rest) = rest.trim_start().split_at_checked(3)?;
    let month = MONTHS.iter().position(|month| name.eq_ignore_ascii_case(month))? as i64 + 1;
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start();
    let (year, rest) = digits(rest, 4, 4)?;
    Some(((year, month, day), rest))
}

/// Seconds since midnight and what follows (the zone); parts of a second are dropped.
fn clock(text: &str) -> Option<(i64, &str)> {
    let (hour, rest) = digits(text, 1, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2)?;
    let (second, rest) = match digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2) {
        Some(read) => read,
        None => (0, rest),
    };
    let rest = match rest.strip_prefix(['.', ',']) {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let good = hour <= 24 && minute < 60 && second <= 60 && (hour < 24 || minute + second == 0);
    good.then_some((hour * 3600 + minute * 60 + second, rest))
}

/// The zones that old mail names, and ours, in hours east of UTC.
const ZONES: [(&str, i64); 15] = [
    ("", 0),
    ("Z", 0),
    ("UTC", 0),
    ("GMT", 0),
    ("UT", 0),
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
    ("CET", 1),
    ("CEST", 2),
];

/// Seconds east of UTC.
fn offset_of(zone: &str) -> Option<i64> {
    if let Some((_, hours)) = ZONES.iter().find(|(name, _)| zone.eq_ignore_ascii_case(name)) {
        return Some(hours * 3600);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, rest) = digits(zone.strip_prefix(['+', '-'])?, 2, 2)?;
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let (minutes, rest) = if rest.is_empty() { (0, rest) } else { digits(rest, 2, 2)? };
    (rest.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn midnight((year, month, day): Date) -> Option<Time> {
    let good = (1..=12).contains(&month) && (1..=31).contains(&day);
    let first = Time::parse(&format!("{year:04}-{month:02}-01T00:00:00Z")).filter(|_| good)?;
    Some(first.plus((day - 1) * crate::base::time::DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_that_is_read_can_be_written_and_read_again() {
        for text in ["0000-01-01T00:00:00Z", "9999-12-31T24:00:00-23:59", "2019-02-31"] {
            let time = read(text).unwrap();
            assert_eq!(read(&time.to_string()), Some(time), "{text}");
        }
        assert_eq!(read("0000-01-01T00:00:00+00:01"), None);
    }
}
