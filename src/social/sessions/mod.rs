//! Sessions: browsers that are signed in. Opaque, kept here, ended from here.

mod browser;
pub mod html;
pub mod page;
mod sql;

use crate::base::{
    Result, Time,
    time::{DAY, HOUR},
};
use crate::moment::{Db, Tx};
use crate::social::accounts::{self, Account};
use crate::social::people::PersonId;
use crate::store::row_id;
use aws_lc_rs::digest;

row_id!(SessionId, "A row of `sessions`.");

/// A session not used for this long has ended.
pub const LIFETIME: i64 = 60 * DAY;
/// How often "seen" is written at the most.
const SEEN_EVERY: i64 = HOUR;
/// What is kept of a browser's name, in characters.
const AGENT_CHARS: usize = 200;

/// A signed-in browser, for the list in the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub person: PersonId,
    pub agent: String,
    pub made_at: Time,
    pub seen_at: Time,
}

impl Session {
    /// What the browser is called, as plainly as it is known; nothing where it said nothing.
    pub fn browser(&self) -> Option<String> {
        browser::plain(&self.agent).or_else(|| (!self.agent.is_empty()).then(|| self.agent.clone()))
    }
}

/// Opens a session and gives the token for its cookie; it is shown this once.
pub fn open(tx: &mut Tx, person: PersonId, agent: &str) -> Result<String> {
    let token = tx.luck().hex::<32>();
    let agent: String = agent.chars().take(AGENT_CHARS).collect();
    sql::insert(tx, &hash(&token), person, &agent, tx.now())?;
    accounts::seen(tx, person)?;
    Ok(token)
}

/// Whose session a token opens, if it still does; a locked account's does not.
pub fn find(db: &Db, token: &str, now: Time) -> Result<Option<(Session, Account)>> {
    let Some(session) = sql::find(db, &hash(token))? else { return Ok(None) };
    let account = accounts::get(db, session.person)?;
    let alive = now.since(session.seen_at) < LIFETIME && !account.locked;
    Ok(alive.then_some((session, account)))
}

/// Whose session of this row and beginning it is, if it still lasts.
pub fn holder(db: &Db, id: SessionId, made_at: Time, now: Time) -> Result<Option<PersonId>> {
    let Some(session) = sql::by_id(db, id)?.filter(|session| session.made_at == made_at) else { return Ok(None) };
    let alive = now.since(session.seen_at) < LIFETIME && !accounts::get(db, session.person)?.locked;
    Ok(alive.then_some(session.person))
}

/// Whether it is time to note that the session is in use.
pub fn wants_noting(session: &Session, now: Time) -> bool {
    now.since(session.seen_at) >= SEEN_EVERY
}

/// Notes that the session is in use.
pub fn seen(tx: &Tx, session: &Session) -> Result<()> {
    sql::set_seen(tx, session.id, tx.now())?;
    accounts::seen(tx, session.person)
}

/// Somebody's open sessions, the last used first.
pub fn of(db: &Db, person: PersonId) -> Result<Vec<Session>> {
    sql::of(db, person)
}

/// Ends one of somebody's sessions; another's is not found.
pub fn close(tx: &mut Tx, person: PersonId, id: SessionId) -> Result<()> {
    tx.news().signed_out.insert(person);
    sql::delete(tx, person, id)
}

/// Ends all of somebody's sessions but, maybe, one.
pub fn close_all(tx: &mut Tx, person: PersonId, but: Option<SessionId>) -> Result<()> {
    tx.news().signed_out.insert(person);
    sql::delete_all(tx, person, but)
}

/// Whether some session ended by itself.
pub fn any_ended(db: &Db, now: Time) -> Result<bool> {
    sql::any_unused(db, now.plus(-LIFETIME))
}

/// Forgets sessions that ended by themselves.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::delete_unused(tx, tx.now().plus(-LIFETIME))
}

fn hash(token: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, token.as_bytes()).as_ref().to_vec()
}
