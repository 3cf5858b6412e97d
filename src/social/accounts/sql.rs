//! Statements on `accounts`.

use super::{Account, Newcomer, password};
use crate::base::{Error, Result, Time};
use crate::moment::Db;
use crate::social::aspects::AspectId;
use crate::social::people::{self, Person, PersonId};
use rusqlite::{OptionalExtension, Row, ToSql, params};

const OWN: &str = "accounts.name, accounts.email, accounts.podmin, accounts.language, accounts.default_audience, \
                   accounts.chosen_aspects, accounts.shares_back_in, accounts.locked_at IS NOT NULL, accounts.closes_at, \
                   accounts.seen_at, accounts.made_at, accounts.hides_ignored, accounts.getting_started, \
                   accounts.shows_sensitive, accounts.shortcuts";

fn from_row(row: &Row) -> rusqlite::Result<Account> {
    Ok(Account {
        name: row.get(0)?,
        email: row.get(1)?,
        podmin: row.get(2)?,
        language: row.get(3)?,
        default_audience: row.get(4)?,
        chosen_aspects: row.get(5)?,
        shares_back_in: row.get(6)?,
        locked: row.get(7)?,
        closes_at: row.get(8)?,
        seen_at: row.get(9)?,
        made_at: row.get(10)?,
        hides_ignored: row.get(11)?,
        getting_started: row.get(12)?,
        shows_sensitive: row.get(13)?,
        shortcuts: row.get(14)?,
        person: people::from_row(row, 15)?,
    })
}

fn select(condition: &str) -> String {
    format!("SELECT {OWN}, {} FROM accounts JOIN people ON people.id = accounts.person_id {condition}", people::COLUMNS)
}

fn one(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Account>> {
    Ok(db.sql().prepare_cached(&select(condition))?.query_row([value], from_row).optional()?)
}

pub fn by_person(db: &Db, person: PersonId) -> Result<Account> {
    one(db, "WHERE accounts.person_id = ?1", &person)?.ok_or(Error::NotFound)
}

pub fn by_name(db: &Db, name: &str) -> Result<Option<Account>> {
    one(db, "WHERE accounts.name = ?1", &name)
}

pub fn by_email(db: &Db, email: &str) -> Result<Option<Account>> {
    one(db, "WHERE accounts.email = ?1", &email)
}

pub fn all(db: &Db) -> Result<Vec<Account>> {
    Ok(db
        .sql()
        .prepare_cached(&select("ORDER BY accounts.name"))?
        .query_map([], from_row)?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn any(db: &Db) -> Result<bool> {
    Ok(db.sql().prepare_cached("SELECT 1 FROM accounts LIMIT 1")?.exists([])?)
}

pub fn spokesperson(db: &Db) -> Result<Option<PersonId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT person_id FROM accounts WHERE locked_at IS NULL ORDER BY podmin DESC, person_id LIMIT 1",
    )?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

pub fn insert(
    db: &Db,
    person: PersonId,
    name: &str,
    email: Option<&str>,
    newcomer: &Newcomer,
    now: Time,
) -> Result<()> {
    db.sql()
        .prepare_cached(
            "INSERT INTO accounts (person_id, name, email, password_hash, private_key, podmin, language, made_at, getting_started)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)",
        )?
        .execute(params![
            person,
            name,
            email,
            newcomer.password_hash,
            newcomer.key.to_pkcs8(),
            newcomer.podmin,
            newcomer.language,
            now
        ])?;
    Ok(())
}

pub fn password_hash(db: &Db, person: PersonId) -> Result<String> {
    Ok(db
        .sql()
        .prepare_cached("SELECT password_hash FROM accounts WHERE person_id = ?1")?
        .query_row([person], |row| row.get(0))?)
}

pub fn private_key(db: &Db, person: PersonId) -> Result<Vec<u8>> {
    Ok(db
        .sql()
        .prepare_cached("SELECT private_key FROM accounts WHERE person_id = ?1")?
        .query_row([person], |row| row.get(0))?)
}

fn set(db: &Db, person: PersonId, column: &str, value: &dyn ToSql) -> Result<()> {
    db.sql()
        .prepare_cached(&format!("UPDATE accounts SET {column} = ?2 WHERE person_id = ?1"))?
        .execute(params![person, value])?;
    Ok(())
}

pub fn set_password(db: &Db, person: PersonId, hash: &str) -> Result<()> {
    set(db, person, "password_hash", &hash)
}

pub fn set_email(db: &Db, person: PersonId, email: Option<&str>) -> Result<()> {
    set(db, person, "email", &email)
}

pub fn set_language(db: &Db, person: PersonId, language: Option<&str>) -> Result<()> {
    set(db, person, "language", &language)
}

pub fn set_default_audience(db: &Db, person: PersonId, audience: &str) -> Result<()> {
    set(db, person, "default_audience", &audience)
}

pub fn set_shares_back_in(db: &Db, person: PersonId, aspect: Option<AspectId>) -> Result<()> {
    set(db, person, "shares_back_in", &aspect)
}

pub fn set_hides_ignored(db: &Db, person: PersonId, hides: bool) -> Result<()> {
    set(db, person, "hides_ignored", &hides)
}

pub fn set_reading(db: &Db, person: PersonId, shows_sensitive: bool, shortcuts: bool) -> Result<()> {
    set(db, person, "shows_sensitive", &shows_sensitive)?;
    set(db, person, "shortcuts", &shortcuts)
}

pub fn set_getting_started(db: &Db, person: PersonId, on: bool) -> Result<()> {
    set(db, person, "getting_started", &on)
}

/// The oldest accounts first: they are those that have something to show.
pub fn findable(db: &Db, but: PersonId, limit: usize) -> Result<Vec<Person>> {
    let mut statement = db.sql().prepare_cached(&format!(
        "SELECT {} FROM accounts JOIN people ON people.id = accounts.person_id
         WHERE people.searchable = 1 AND people.closed_at IS NULL AND locked_at IS NULL AND closes_at IS NULL AND people.id <> ?1
           AND NOT EXISTS (SELECT 1 FROM blocks WHERE owner_id = ?1 AND blocks.person_id = people.id)
         ORDER BY accounts.person_id LIMIT ?2",
        people::COLUMNS
    ))?;
    Ok(statement.query_map(params![but, limit], |row| people::from_row(row, 0))?.collect::<rusqlite::Result<_>>()?)
}

/// Its name.
pub fn appoint_oldest_but(db: &Db, person: PersonId) -> Result<String> {
    let mut statement = db.sql().prepare_cached(
        "UPDATE accounts SET podmin = 1 WHERE person_id = (
           SELECT person_id FROM accounts WHERE person_id <> ?1 AND locked_at IS NULL AND closes_at IS NULL
           ORDER BY made_at, person_id LIMIT 1)
         RETURNING name",
    )?;
    Ok(statement.query_row([person], |row| row.get(0))?)
}

/// Trying to sign in takes as long as before.
pub fn empty(db: &Db, person: PersonId, now: Time) -> Result<()> {
    db.sql()
        .prepare_cached(
            "UPDATE accounts SET email = NULL, password_hash = ?3, podmin = 0, language = NULL, default_audience = 'all_aspects',
             chosen_aspects = '', shares_back_in = NULL, hides_ignored = 1, shows_sensitive = 0, shortcuts = 1, locked_at = ?2,
             closes_at = NULL, seen_at = NULL WHERE person_id = ?1",
        )?
        .execute(params![person, now, password::NOBODY])?;
    Ok(())
}

pub fn set_closes_at(db: &Db, person: PersonId, at: Option<Time>) -> Result<()> {
    set(db, person, "closes_at", &at)
}

pub fn closing_by(db: &Db, now: Time) -> Result<Option<PersonId>> {
    let mut statement =
        db.sql().prepare_cached("SELECT person_id FROM accounts WHERE closes_at <= ?1 ORDER BY closes_at LIMIT 1")?;
    Ok(statement.query_row([now], |row| row.get(0)).optional()?)
}

pub fn set_chosen_aspects(db: &Db, person: PersonId, aspects: &str) -> Result<()> {
    set(db, person, "chosen_aspects", &aspects)
}

pub fn set_seen(db: &Db, person: PersonId, now: Time) -> Result<()> {
    set(db, person, "seen_at", &now)
}

pub fn count(db: &Db, seen_since: Option<Time>) -> Result<i64> {
    let mut statement = db
        .sql()
        .prepare_cached("SELECT count(*) FROM accounts WHERE locked_at IS NULL AND (?1 IS NULL OR seen_at >= ?1)")?;
    Ok(statement.query_row([seen_since], |row| row.get(0))?)
}
