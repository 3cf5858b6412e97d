//! Statements on `contacts` and `aspect_memberships`.

use super::{Contact, ContactId, Counts, Membership, MembershipId, Set};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::aspects::AspectId;
use crate::social::people::{self, Person, PersonId};
use rusqlite::{OptionalExtension, Row, named_params, params};

/// A contact with its memberships as `id:aspect` pairs, in one row.
fn select(condition: &str) -> String {
    format!(
        "SELECT contacts.id, contacts.sharing,
           (SELECT group_concat(m.id || ':' || m.aspect_id) FROM aspect_memberships m WHERE m.contact_id = contacts.id),
           {} FROM contacts JOIN people ON people.id = contacts.person_id {condition}",
        people::COLUMNS
    )
}

fn from_row(row: &Row) -> rusqlite::Result<Contact> {
    let pairs: Option<String> = row.get(2)?;
    let membership = |pair: &str| {
        let (id, aspect) = pair.split_once(':')?;
        Some(Membership { id: MembershipId(id.parse().ok()?), aspect: AspectId(aspect.parse().ok()?) })
    };
    let memberships = pairs.unwrap_or_default().split(',').filter_map(membership).collect();
    Ok(Contact { id: row.get(0)?, sharing: row.get(1)?, memberships, person: people::from_row(row, 3)? })
}

pub fn with(db: &Db, owner: PersonId, person: PersonId) -> Result<Option<Contact>> {
    let sql = select("WHERE contacts.owner_id = ?1 AND contacts.person_id = ?2");
    Ok(db.sql().prepare_cached(&sql)?.query_row(params![owner, person], from_row).optional()?)
}

const SHARED: &str = "EXISTS (SELECT 1 FROM aspect_memberships m WHERE m.contact_id = contacts.id)";

pub fn list(db: &Db, owner: PersonId, set: Set, filter: &str, limit: usize, offset: usize) -> Result<Vec<Contact>> {
    let (condition, aspect) = match set {
        Set::All => ("1".to_owned(), None),
        Set::Mine => (SHARED.to_owned(), None),
        Set::OnlySharing => (format!("contacts.sharing = 1 AND NOT {SHARED}"), None),
        Set::Aspect(id) => (
            "EXISTS (SELECT 1 FROM aspect_memberships m WHERE m.contact_id = contacts.id AND m.aspect_id = :aspect)"
                .to_owned(),
            Some(id),
        ),
    };
    let sql = select(&format!(
        "WHERE contacts.owner_id = :owner AND {condition} AND (:aspect IS NULL OR :aspect) AND (:filter = ''
           OR instr(lower(people.first_name || ' ' || people.last_name), :filter) > 0 OR instr(people.diaspora_id, :filter) > 0)
         ORDER BY lower(people.first_name), lower(people.last_name), people.diaspora_id LIMIT :limit OFFSET :offset"
    ));
    let mut statement = db.sql().prepare_cached(&sql)?;
    let filter = filter.trim().to_lowercase();
    let values =
        named_params! {":owner": owner, ":aspect": aspect, ":filter": filter, ":limit": limit, ":offset": offset};
    Ok(statement.query_map(values, from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn mutual(db: &Db, owner: PersonId) -> Result<Vec<Contact>> {
    let sql = select(&format!(
        "WHERE contacts.owner_id = ?1 AND contacts.sharing = 1 AND {SHARED}
         ORDER BY lower(people.first_name), lower(people.last_name), people.diaspora_id"
    ));
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map([owner], from_row)?.collect::<rusqlite::Result<_>>()?)
}

pub fn counts(db: &Db, owner: PersonId) -> Result<Counts> {
    let sql = format!(
        "SELECT count(*), coalesce(sum({SHARED}), 0), coalesce(sum(contacts.sharing = 1 AND NOT {SHARED}), 0)
         FROM contacts WHERE contacts.owner_id = ?1"
    );
    let mut counts = db.sql().prepare_cached(&sql)?.query_row([owner], |row| {
        Ok(Counts { all: row.get(0)?, mine: row.get(1)?, only_sharing: row.get(2)?, aspects: Vec::new() })
    })?;
    let mut statement = db.sql().prepare_cached(
        "SELECT aspects.id, count(m.id) FROM aspects LEFT JOIN aspect_memberships m ON m.aspect_id = aspects.id
         WHERE aspects.owner_id = ?1 GROUP BY aspects.id ORDER BY aspects.position, aspects.id",
    )?;
    counts.aspects =
        statement.query_map([owner], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(counts)
}

pub fn contact_for(db: &Db, owner: PersonId, person: PersonId, now: Time) -> Result<ContactId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO contacts (owner_id, person_id, made_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute(params![owner, person, now])?;
    let mut statement = db.sql().prepare_cached("SELECT id FROM contacts WHERE owner_id = ?1 AND person_id = ?2")?;
    Ok(statement.query_row(params![owner, person], |row| row.get(0))?)
}

/// Whether this changed anything.
pub fn set_sharing(db: &Db, contact: ContactId, sharing: bool) -> Result<bool> {
    let mut statement = db.sql().prepare_cached("UPDATE contacts SET sharing = ?2 WHERE id = ?1 AND sharing <> ?2")?;
    Ok(statement.execute(params![contact, sharing])? > 0)
}

/// Removes a contact that connects nobody any more.
pub fn tidy(db: &Db, owner: PersonId, person: PersonId) -> Result<()> {
    let sql = format!("DELETE FROM contacts WHERE owner_id = ?1 AND person_id = ?2 AND sharing = 0 AND NOT {SHARED}");
    db.sql().prepare_cached(&sql)?.execute(params![owner, person])?;
    Ok(())
}

/// `None` where the contact is in the aspect already.
pub fn add_membership(db: &Db, aspect: AspectId, contact: ContactId) -> Result<Option<MembershipId>> {
    let mut statement = db.sql().prepare_cached(
        "INSERT INTO aspect_memberships (aspect_id, contact_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    )?;
    let added = statement.execute(params![aspect, contact])? > 0;
    Ok(added.then(|| MembershipId(db.sql().last_insert_rowid())))
}

pub fn delete_membership(db: &Db, id: MembershipId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM aspect_memberships WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn membership(db: &Db, owner: PersonId, id: MembershipId) -> Result<(AspectId, PersonId)> {
    let mut statement = db.sql().prepare_cached(
        "SELECT m.aspect_id, contacts.person_id FROM aspect_memberships m JOIN contacts ON contacts.id = m.contact_id
         WHERE m.id = ?2 AND contacts.owner_id = ?1",
    )?;
    Ok(statement.query_row(params![owner, id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn members(db: &Db, aspect: AspectId) -> Result<Vec<PersonId>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT contacts.person_id FROM aspect_memberships m JOIN contacts ON contacts.id = m.contact_id WHERE m.aspect_id = ?1",
    )?;
    Ok(statement.query_map([aspect], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn only_in(db: &Db, owner: PersonId, aspect: AspectId) -> Result<Vec<Person>> {
    let sql = format!(
        "SELECT {} FROM contacts JOIN people ON people.id = contacts.person_id
         JOIN aspect_memberships m ON m.contact_id = contacts.id AND m.aspect_id = ?2
         WHERE contacts.owner_id = ?1
           AND NOT EXISTS (SELECT 1 FROM aspect_memberships o WHERE o.contact_id = contacts.id AND o.aspect_id <> ?2)
         ORDER BY lower(people.first_name), people.diaspora_id",
        people::COLUMNS
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    Ok(statement.query_map(params![owner, aspect], |row| people::from_row(row, 0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn forget(db: &Db, person: PersonId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM contacts WHERE person_id = ?1 OR owner_id = ?1")?.execute([person])?;
    Ok(())
}

/// Whose contact a person is.
pub fn owners(db: &Db, person: PersonId) -> Result<Vec<PersonId>> {
    let mut statement =
        db.sql().prepare_cached("SELECT owner_id FROM contacts WHERE person_id = ?1 ORDER BY owner_id")?;
    Ok(statement.query_map([person], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

pub fn delete(db: &Db, id: ContactId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM contacts WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Who here has a contact in both directions whose day of birth is one of these (`MM-DD`), and whom.
pub fn with_birthday(db: &Db, days: &[String]) -> Result<Vec<(PersonId, PersonId)>> {
    let sql = format!(
        "SELECT contacts.owner_id, people.id FROM people JOIN contacts ON contacts.person_id = people.id
         WHERE people.birthday IS NOT NULL AND substr(people.birthday, 6) IN (SELECT value FROM json_each(?1))
           AND people.closed_at IS NULL AND contacts.sharing = 1 AND {SHARED} ORDER BY people.id"
    );
    let mut statement = db.sql().prepare_cached(&sql)?;
    let days = serde_json::Value::from(days.to_vec()).to_string();
    Ok(statement.query_map([days], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
}
