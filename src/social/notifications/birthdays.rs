//! Birthdays: once a day, by UTC, people here are told whose it is among those who share with them and they with.

use super::{Kind, Place, notify, sql};
use crate::base::time::DAY;
use crate::base::{Result, Time};
use crate::moment::{Db, Tx};
use crate::pod::Pod;
use crate::social::contacts;
use crate::social::people::PersonId;
use std::sync::atomic::Ordering;

/// Tells of today's birthdays, where that was not done yet; says how many were told. After a restart it looks again: who
/// was told today is not told twice.
pub fn turn(pod: &Pod) -> Result<usize> {
    let now = pod.now();
    let today = now.unix().div_euclid(DAY);
    if pod.birthdays_on.swap(today, Ordering::Relaxed) == today {
        return Ok(0);
    }
    let told = tell(pod, now);
    if told.is_err() {
        pod.birthdays_on.store(i64::MIN, Ordering::Relaxed);
    }
    told
}

fn tell(pod: &Pod, now: Time) -> Result<usize> {
    let due = pod.look(|db| due(db, now))?;
    if due.is_empty() {
        return Ok(0);
    }
    pod.act(|tx| due.iter().try_for_each(|(recipient, person)| tell_one(tx, *recipient, *person)))?;
    Ok(due.len())
}

fn tell_one(tx: &mut Tx, recipient: PersonId, person: PersonId) -> Result<()> {
    notify(tx, recipient, Kind::ContactsBirthday, person, Place::default())
}

/// Who is to be told of whom.
fn due(db: &Db, now: Time) -> Result<Vec<(PersonId, PersonId)>> {
    let midnight = Time::from_unix(now.unix().div_euclid(DAY) * DAY);
    let mut due = Vec::new();
    for (recipient, person) in contacts::with_birthday(db, &days(now))? {
        if !sql::was_told_of_birthday(db, recipient, person, midnight)? {
            due.push((recipient, person));
        }
    }
    Ok(due)
}

/// The days of birth that are kept today, as `MM-DD`: in most years 29 February the day before 1 March.
fn days(now: Time) -> Vec<String> {
    let (_, month, day) = now.day();
    let (_, next_month, next_day) = now.plus(DAY).day();
    let mut days = vec![format!("{month:02}-{day:02}")];
    if (month, day) == (2, 28) && (next_month, next_day) == (3, 1) {
        days.push("02-29".to_owned());
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_that_most_years_lack_is_kept_every_year() {
        let on = |text: &str| days(Time::parse(text).unwrap());
        assert_eq!(on("2024-02-28T10:00:00Z"), ["02-28"]);
        assert_eq!(on("2024-02-29T10:00:00Z"), ["02-29"]);
        assert_eq!(on("2025-02-28T10:00:00Z"), ["02-28", "02-29"]);
        assert_eq!(on("2025-03-01T00:00:00Z"), ["03-01"]);
    }
}
