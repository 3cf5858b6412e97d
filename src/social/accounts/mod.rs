//! Accounts: the people who live here, how they sign in, what they have set.

pub mod html;
pub mod json;
mod keyring;
pub mod page;
pub mod password;
mod sql;

use crate::base::{DiasporaId, Guid};
use crate::base::{Error, Result, Time};
use crate::moment::{Db, Tx};
use crate::protocol::keys::PrivateKey;
use crate::social::aspects::{self, AspectId};
use crate::social::people::{self, Person, PersonId};

/// Longest account name, in characters.
pub const NAME_CHARS: usize = 32;

/// Names that would pass for the pod itself.
const RESERVED: &[&str] = &[
    "abuse",
    "admin",
    "administrator",
    "all_aspects",
    "contact",
    "help",
    "hostmaster",
    "info",
    "mailer-daemon",
    "moderator",
    "no-reply",
    "noreply",
    "pod",
    "podmin",
    "postmaster",
    "public",
    "root",
    "security",
    "ssladmin",
    "ssladministrator",
    "sslwebmaster",
    "support",
    "sysadmin",
    "system",
    "webmaster",
];

/// Somebody who lives here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub person: Person,
    pub name: String,
    pub email: Option<String>,
    pub podmin: bool,
    /// The language they chose; `None`: what the browser asks for.
    pub language: Option<String>,
    /// The audience the publisher begins with, as `aspects::Choice` writes it.
    pub default_audience: String,
    /// What the aspects stream showed last: aspect ids with commas; empty: all.
    pub chosen_aspects: String,
    /// Where whoever begins to share with them is put; `None`: nowhere.
    pub shares_back_in: Option<AspectId>,
    /// Whether what ignored people say under others' posts is folded.
    pub hides_ignored: bool,
    /// Whether posts that may disturb are open at once.
    pub shows_sensitive: bool,
    /// Whether single keys act on pages.
    pub shortcuts: bool,
    pub locked: bool,
    /// When it closes, as they asked; `None`: it stays, or is closed.
    pub closes_at: Option<Time>,
    pub seen_at: Option<Time>,
    pub made_at: Time,
    /// Whether the stream offers the first steps.
    pub getting_started: bool,
}

/// What a new account is made of; hash and key are costly and made before the change begins.
pub struct Newcomer {
    pub name: String,
    pub email: Option<String>,
    pub password_hash: String,
    pub key: PrivateKey,
    /// The GUID that other pods know them by; `None` where nobody does yet.
    pub guid: Option<Guid>,
    pub podmin: bool,
    pub language: Option<String>,
}

/// Makes an account with its person. The name is for ever: it stays taken even after the account closes.
pub fn add(tx: &mut Tx, newcomer: &Newcomer) -> Result<PersonId> {
    let name = check_name(tx, &newcomer.name)?;
    let email = check_email(tx, newcomer.email.as_deref(), None)?;
    let id = DiasporaId::parse(&format!("{name}@{}", tx.here().host))
        .ok_or(Error::invalid("user[username]", "accounts-name-invalid"))?;
    let person = people::settle(tx, &id, newcomer.guid.as_ref(), &newcomer.key.public().to_pem())?;
    sql::insert(tx, person, &name, email.as_deref(), newcomer, tx.now())?;
    Ok(person)
}

/// The name as it will be kept (lower case), or why it cannot be had.
pub fn check_name(db: &Db, name: &str) -> Result<String> {
    let name = name.trim().to_lowercase();
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.-".contains(c);
    let refuse = |key| Err(Error::invalid("user[username]", key));
    match () {
        _ if name.is_empty() => refuse("accounts-name-missing"),
        _ if name.chars().count() > NAME_CHARS || !name.chars().all(good) => refuse("accounts-name-invalid"),
        _ if RESERVED.contains(&name.as_str()) => refuse("accounts-name-reserved"),
        _ if sql::by_name(db, &name)?.is_some() => refuse("accounts-name-taken"),
        _ => Ok(name),
    }
}

/// The address as it will be kept, or why not. An address belongs to one account.
fn check_email(db: &Db, email: Option<&str>, own: Option<PersonId>) -> Result<Option<String>> {
    let Some(email) = email.map(|e| e.trim().to_lowercase()).filter(|e| !e.is_empty()) else { return Ok(None) };
    let (name, host) = email.split_once('@').unwrap_or_default();
    let good = !name.is_empty()
        && !host.is_empty()
        && !host.contains('@')
        && !email.contains(char::is_whitespace)
        && email.len() <= 255;
    if !good {
        return Err(Error::invalid("user[email]", "accounts-email-invalid"));
    }
    match sql::by_email(db, &email)? {
        Some(other) if Some(other.person.id) != own => Err(Error::invalid("user[email]", "accounts-email-taken")),
        _ => Ok(Some(email)),
    }
}

/// Whether anybody lives here yet.
pub fn any(db: &Db) -> Result<bool> {
    sql::any(db)
}

/// The account of a person who lives here.
pub fn get(db: &Db, person: PersonId) -> Result<Account> {
    sql::by_person(db, person)
}

/// The account with this name.
pub fn by_name(db: &Db, name: &str) -> Result<Option<Account>> {
    sql::by_name(db, &name.trim().to_lowercase())
}

/// The account that signs in as this: a name or an e-mail address.
pub fn by_sign_in(db: &Db, name_or_email: &str) -> Result<Option<Account>> {
    let typed = name_or_email.trim().to_lowercase();
    if typed.contains('@') { sql::by_email(db, &typed) } else { sql::by_name(db, &typed) }
}

/// Everybody who lives here, by name.
pub fn all(db: &Db) -> Result<Vec<Account>> {
    sql::all(db)
}

/// Who speaks for the pod where somebody must: the first podmin, else the first account.
pub fn spokesperson(db: &Db) -> Result<Option<PersonId>> {
    sql::spokesperson(db)
}

/// The stored password hash.
pub fn password_hash(db: &Db, person: PersonId) -> Result<String> {
    sql::password_hash(db, person)
}

/// Replaces the password; the caller closes the sessions it wants closed.
pub fn set_password(tx: &Tx, person: PersonId, hash: &str) -> Result<()> {
    sql::set_password(tx, person, hash)
}

/// Replaces the e-mail address; an empty one removes it.
pub fn set_email(tx: &Tx, person: PersonId, email: &str) -> Result<()> {
    let email = check_email(tx, Some(email), Some(person))?;
    sql::set_email(tx, person, email.as_deref())
}

/// Sets the language of the pages; `None`: what the browser asks for.
pub fn set_language(tx: &Tx, person: PersonId, language: Option<&str>) -> Result<()> {
    sql::set_language(tx, person, language)
}

/// Sets what the publisher begins with, as `aspects::Choice` writes it.
pub fn set_default_audience(tx: &Tx, person: PersonId, audience: &str) -> Result<()> {
    sql::set_default_audience(tx, person, audience)
}

/// Sets where whoever begins to share with somebody is put, one of their aspects; `None`: nowhere.
pub fn set_shares_back_in(tx: &Tx, person: PersonId, aspect: Option<AspectId>) -> Result<()> {
    if let Some(aspect) = aspect {
        aspects::get(tx, person, aspect)?;
    }
    sql::set_shares_back_in(tx, person, aspect)
}

/// Sets whether what ignored people say under the posts of others is folded, and reshares of their posts are out of the streams.
pub fn set_hides_ignored(tx: &Tx, person: PersonId, hides: bool) -> Result<()> {
    sql::set_hides_ignored(tx, person, hides)
}

/// Sets whether posts that may disturb are open at once, and whether single keys act on pages.
pub fn set_reading(tx: &Tx, person: PersonId, shows_sensitive: bool, shortcuts: bool) -> Result<()> {
    sql::set_reading(tx, person, shows_sensitive, shortcuts)
}

/// Whether the stream offers the first steps from now on.
pub fn set_getting_started(tx: &Tx, person: PersonId, on: bool) -> Result<()> {
    sql::set_getting_started(tx, person, on)
}

/// People of this pod who let themselves be found, but for one and those whom they ignore.
pub fn findable(db: &Db, but: PersonId, limit: usize) -> Result<Vec<Person>> {
    sql::findable(db, but, limit)
}

/// Remembers which aspects the aspects stream showed last.
pub fn choose_aspects(tx: &Tx, person: PersonId, aspects: &str) -> Result<()> {
    sql::set_chosen_aspects(tx, person, aspects)
}

/// Notes that somebody was here now.
pub fn seen(tx: &Tx, person: PersonId) -> Result<()> {
    sql::set_seen(tx, person, tx.now())
}

/// The private key of somebody who lives here.
pub fn private_key(db: &Db, person: PersonId) -> Result<PrivateKey> {
    keyring::read(sql::private_key(db, person)?)
        .map_err(|_| Error::Broken("a stored private key cannot be read".into()))
}

/// Whether somebody is the only podmin, and others live here; those who are about to leave do not count.
pub fn is_needed(db: &Db, person: PersonId) -> Result<bool> {
    let stays = |one: &Account| one.person.id != person && !one.locked && one.closes_at.is_none();
    let others: Vec<Account> = all(db)?.into_iter().filter(stays).collect();
    Ok(get(db, person)?.podmin && !others.is_empty() && !others.iter().any(|one| one.podmin))
}

/// The only podmin leaves without being asked: the account that is here longest after theirs looks after the pod from now on.
pub fn appoint_after(tx: &Tx, person: PersonId) -> Result<()> {
    if is_needed(tx, person)? {
        let name = sql::appoint_oldest_but(tx, person)?;
        tracing::warn!(name, "the only podmin left: this account is the podmin's now");
    }
    Ok(())
}

/// Notes when an account closes; `None`: it stays.
pub(in crate::social) fn set_closes_at(tx: &Tx, person: PersonId, at: Option<Time>) -> Result<()> {
    sql::set_closes_at(tx, person, at)
}

/// The account whose time to close came first, if one's has.
pub(in crate::social) fn closing_by(db: &Db, now: Time) -> Result<Option<PersonId>> {
    sql::closing_by(db, now)
}

/// Leaves of a closed account its name, which is never free again, and its key, which still signs that it is closed.
pub(in crate::social) fn empty(tx: &Tx, person: PersonId) -> Result<()> {
    sql::empty(tx, person, tx.now())
}

/// How many accounts there are, and how many were seen since then; for NodeInfo.
pub fn count(db: &Db, seen_since: Option<Time>) -> Result<i64> {
    sql::count(db, seen_since)
}
