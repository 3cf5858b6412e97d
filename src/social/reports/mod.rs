//! Reports: somebody here asks the podmin to look at a post or a comment.

pub mod html;
pub mod page;
mod sql;

use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::comments::{self, CommentId};
use crate::social::people::{self, Person, PersonId};
use crate::social::posts::{self, PostId};
use crate::store::row_id;
use crate::text::Html;

row_id!(ReportId, "A row of `reports`.");

/// Longest reason, in characters.
pub const REASON_CHARS: usize = 5_000;
/// Reports on a page.
pub const PAGE: usize = 25;

/// What is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    Post(PostId),
    Comment(CommentId),
}

/// A report as the podmin reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub id: ReportId,
    pub reporter: Person,
    pub reason: String,
    pub made_at: Time,
    pub item: Item,
    pub author: Person,
    /// What the item says: whoever reports it passes that on, and nothing else of a limited thread.
    pub words: Html,
    /// The post, or that of the comment.
    pub post: Guid,
    /// Of a comment: its own.
    pub comment: Option<Guid>,
    /// Whether everybody may look at it where it stands.
    pub public: bool,
}

/// The item that a client or a form names, as far as the reporter may see it.
pub fn visible(db: &Db, reporter: PersonId, kind: &str, guid_or_id: &str) -> Result<Item> {
    match kind {
        "Post" => Ok(Item::Post(posts::visible(db, Some(reporter), guid_or_id)?.id)),
        "Comment" => Ok(Item::Comment(comments::visible(db, Some(reporter), guid_or_id)?.id)),
        _ => Err(Error::NotFound),
    }
}

/// Tells the podmin of an item that the reporter may see. Refuses a report without reason, of what is the reporter's own, and a
/// second one.
pub fn add(tx: &Tx, reporter: PersonId, item: Item, reason: &str) -> Result<()> {
    let author = match item {
        Item::Post(post) => posts::get(tx, post)?.author,
        Item::Comment(comment) => comments::get(tx, comment)?.author,
    };
    let reason = reason.replace("\r\n", "\n").trim().to_owned();
    match reason.chars().count() {
        _ if author.id == reporter => return Err(Error::Forbidden { key: "reports-own" }),
        0 => return Err(Error::invalid("report[text]", "reports-reason-missing")),
        n if n > REASON_CHARS => return Err(Error::invalid("report[text]", "reports-reason-too-long")),
        _ => {}
    }
    if sql::insert(tx, reporter, item, &reason, tx.now())? { Ok(()) } else { Err(Error::Exists) }
}

/// Whether somebody has reported an item.
pub fn is_told(db: &Db, reporter: PersonId, item: Item) -> Result<bool> {
    sql::is_told(db, reporter, item)
}

/// A page of what nobody has looked at, the latest first, before a report; and whether there is more.
pub fn open(db: &Db, before: Option<ReportId>) -> Result<(Vec<Report>, bool)> {
    let mut rows = sql::open(db, before, PAGE + 1)?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok((rows.into_iter().map(|row| told(db, row)).collect::<Result<_>>()?, more))
}

/// How many nobody has looked at.
pub fn count_open(db: &Db) -> Result<i64> {
    sql::count_open(db)
}

/// A report with what it is about.
fn told(db: &Db, row: sql::Reported) -> Result<Report> {
    let (author, words, post, comment) = match row.item {
        Item::Post(id) => {
            let post = posts::get(db, id)?;
            (post.author.clone(), post.html.clone(), post, None)
        }
        Item::Comment(id) => {
            let comment = comments::get(db, id)?;
            (comment.author, comment.html, posts::get(db, comment.post)?, Some(comment.guid))
        }
    };
    let (reporter, public) = (people::get(db, row.reporter)?, post.public);
    let sql::Reported { id, reason, made_at, item, .. } = row;
    Ok(Report { id, reporter, reason, made_at, item, author, words, post: post.guid, comment, public })
}

/// The podmin has looked at the item: all reports of it are done.
pub fn review(tx: &Tx, id: ReportId) -> Result<()> {
    sql::review(tx, sql::get(tx, id)?.item)
}

/// The podmin takes the item away, in the name of somebody here whom it or its thread belongs to; what is of elsewhere
/// goes from this pod alone. Its reports go with it.
pub fn delete_item(tx: &mut Tx, id: ReportId) -> Result<()> {
    match sql::get(tx, id)?.item {
        Item::Post(post) => {
            let author = posts::get(tx, post)?.author.id;
            posts::retract(tx, author, post)
        }
        Item::Comment(id) => {
            let comment = comments::get(tx, id)?;
            let post = posts::get(tx, comment.post)?;
            let by = if post.author.is_local() { post.author.id } else { comment.author.id };
            comments::retract(tx, by, id)
        }
    }
}

/// Whoever goes on under another ID here has told what they told.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId, is_here: bool) -> Result<()> {
    if is_here {
        sql::hand_over(tx, from, to)?;
    }
    remove_of(tx, from)
}

/// Whoever closes their account has told nothing.
pub fn remove_of(tx: &Tx, reporter: PersonId) -> Result<()> {
    sql::delete_of(tx, reporter)
}
