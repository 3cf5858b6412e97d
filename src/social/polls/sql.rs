//! Statements on `polls`, `poll_answers` and `votes`.

use super::{Answer, AnswerId, NewVote, Poll, PollId, Vote, VoteId};
use crate::base::{Error, Guid, Result, Time};
use crate::moment::Db;
use crate::social::people::{self, PersonId};
use crate::social::posts::PostId;
use rusqlite::{OptionalExtension, Row, ToSql, params};

const COLUMNS: &str = "polls.id, polls.guid, polls.post_id, polls.question, polls.ends_at";

fn poll(row: &Row) -> rusqlite::Result<Poll> {
    Ok(Poll { id: row.get(0)?, guid: row.get(1)?, post: row.get(2)?, question: row.get(3)?, ends_at: row.get(4)? })
}

pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Poll>> {
    let sql = format!("SELECT {COLUMNS} FROM polls WHERE guid = ?1");
    Ok(db.sql().prepare_cached(&sql)?.query_row([guid], poll).optional()?)
}

pub fn of_posts(db: &Db, posts: &[PostId]) -> Result<Vec<Poll>> {
    let ids = serde_json::Value::from(posts.iter().map(|post| post.0).collect::<Vec<_>>()).to_string();
    let sql = format!("SELECT {COLUMNS} FROM polls WHERE post_id IN (SELECT value FROM json_each(?1))");
    Ok(db.sql().prepare_cached(&sql)?.query_map([ids], poll)?.collect::<rusqlite::Result<_>>()?)
}

pub fn insert(db: &Db, guid: &Guid, post: PostId, question: &str, answers: &[(Guid, String)]) -> Result<()> {
    db.sql()
        .prepare_cached("INSERT INTO polls (guid, post_id, question) VALUES (?1, ?2, ?3)")?
        .execute(params![guid, post, question])?;
    let poll = db.sql().last_insert_rowid();
    let mut statement = db
        .sql()
        .prepare_cached("INSERT INTO poll_answers (guid, poll_id, position, answer) VALUES (?1, ?2, ?3, ?4)")?;
    for (position, (guid, answer)) in (0_i64..).zip(answers) {
        statement.execute(params![guid, poll, position, answer])?;
    }
    Ok(())
}

pub fn set_end(db: &Db, post: PostId, end: Option<Time>) -> Result<()> {
    db.sql().prepare_cached("UPDATE polls SET ends_at = ?2 WHERE post_id = ?1")?.execute(params![post, end])?;
    Ok(())
}

pub fn answers(db: &Db, poll: PollId) -> Result<Vec<Answer>> {
    let mut statement = db.sql().prepare_cached(
        "SELECT id, guid, answer, (SELECT count(*) FROM votes WHERE votes.answer_id = poll_answers.id)
         FROM poll_answers WHERE poll_id = ?1 ORDER BY position",
    )?;
    let answers = statement.query_map([poll], |row| {
        Ok(Answer { id: row.get(0)?, guid: row.get(1)?, text: row.get(2)?, votes: row.get(3)? })
    })?;
    Ok(answers.collect::<rusqlite::Result<_>>()?)
}

pub fn own(db: &Db, poll: PollId, person: PersonId) -> Result<Option<AnswerId>> {
    let mut statement = db.sql().prepare_cached("SELECT answer_id FROM votes WHERE poll_id = ?1 AND author_id = ?2")?;
    Ok(statement.query_row(params![poll, person], |row| row.get(0)).optional()?)
}

/// The GUID of somebody's vote in a poll.
pub fn guid_of_vote(db: &Db, poll: PollId, person: PersonId) -> Result<Option<Guid>> {
    let mut statement = db.sql().prepare_cached("SELECT guid FROM votes WHERE poll_id = ?1 AND author_id = ?2")?;
    Ok(statement.query_row(params![poll, person], |row| row.get(0)).optional()?)
}

fn one_vote(db: &Db, condition: &str, value: &dyn ToSql) -> Result<Option<Vote>> {
    let sql = format!(
        "SELECT votes.id, votes.guid, votes.poll_id, votes.answer_id, polls.post_id, votes.created_at, {}
         FROM votes JOIN polls ON polls.id = votes.poll_id JOIN people ON people.id = votes.author_id WHERE {condition}",
        people::COLUMNS
    );
    let vote = db.sql().prepare_cached(&sql)?.query_row([value], |row| {
        Ok(Vote {
            id: row.get(0)?,
            guid: row.get(1)?,
            poll: row.get(2)?,
            answer: row.get(3)?,
            post: row.get(4)?,
            created_at: row.get(5)?,
            author: people::from_row(row, 6)?,
        })
    });
    Ok(vote.optional()?)
}

pub fn vote(db: &Db, id: VoteId) -> Result<Vote> {
    one_vote(db, "votes.id = ?1", &id)?.ok_or(Error::NotFound)
}

pub fn vote_by_guid(db: &Db, guid: &Guid) -> Result<Option<Vote>> {
    one_vote(db, "votes.guid = ?1", guid)
}

pub fn insert_vote(db: &Db, new: &NewVote, now: Time) -> Result<VoteId> {
    db.sql()
        .prepare_cached(
            "INSERT INTO votes (guid, poll_id, answer_id, author_id, xml, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![new.guid, new.poll, new.answer, new.author, new.xml, now])?;
    Ok(VoteId(db.sql().last_insert_rowid()))
}

pub fn xml(db: &Db, id: VoteId) -> Result<String> {
    Ok(db.sql().prepare_cached("SELECT xml FROM votes WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
}

pub fn delete(db: &Db, id: VoteId) -> Result<()> {
    db.sql().prepare_cached("DELETE FROM votes WHERE id = ?1")?.execute([id])?;
    Ok(())
}

pub fn hand_over(db: &Db, from: PersonId, to: PersonId) -> Result<()> {
    db.sql()
        .prepare_cached("UPDATE OR IGNORE votes SET author_id = ?2 WHERE author_id = ?1")?
        .execute(params![from, to])?;
    db.sql().prepare_cached("DELETE FROM votes WHERE author_id = ?1")?.execute([from])?;
    Ok(())
}
