//! Comments: what is said under a post, to exactly those who got the post.

pub mod html;
pub mod json;
pub mod page;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::audience::{self, Reach};
use crate::social::mentions::{self, In};
use crate::social::participations;
use crate::social::people::{Acquaintances, Person, PersonId};
use crate::social::posts::{self, Post, PostId};
use crate::social::undo;
use crate::store::row_id;
use crate::text::{self, Html};
use crate::waiting::deliveries;

pub(in crate::social) use sql::{COLUMNS, WIDTH, from_row};
pub use wire::{receive, receive_retraction};

row_id!(CommentId, "A row of `comments`.");

/// Longest text, in characters.
pub const TEXT_CHARS: usize = 65_535;

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub id: CommentId,
    pub guid: Guid,
    pub post: PostId,
    pub author: Person,
    /// Markdown, as the author wrote it.
    pub text: String,
    pub html: Html,
    /// The GUID of the comment it replies to, which may not be here.
    pub thread_parent: Option<Guid>,
    pub created_at: Time,
    /// When its author last changed it.
    pub edited_at: Option<Time>,
}

/// A comment on its way into the store, whoever wrote it.
pub(in crate::social) struct NewComment {
    pub guid: Guid,
    pub post: PostId,
    pub author: PersonId,
    pub text: String,
    pub xml: String,
    pub thread_parent: Option<Guid>,
    pub created_at: Time,
    pub edited_at: Option<Time>,
}

/// Comments on a post the author may react to, perhaps as a reply to another comment there (`thread_parent`). Refuses an empty or
/// too long text.
pub fn write(
    tx: &mut Tx,
    author: PersonId,
    post: &Post,
    text: &str,
    thread_parent: Option<&Guid>,
) -> Result<CommentId> {
    audience::check_may_react(tx, author, post.id)?;
    let text = check_text(text)?;
    let parent = thread_parent.map(|guid| by_guid(tx, guid)).transpose()?.flatten();
    let thread_parent = parent.filter(|parent| parent.post == post.id).map(|parent| parent.guid);
    let (guid, created_at) = (tx.luck().guid(), tx.now());
    let mut new = NewComment {
        guid,
        post: post.id,
        author,
        text,
        xml: String::new(),
        thread_parent,
        created_at,
        edited_at: None,
    };
    new.xml = wire::compose(tx, &post.guid, &new)?;
    record(tx, new)
}

fn check_text(text: &str) -> Result<String> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    match text.chars().count() {
        0 => Err(Error::invalid("text", "comments-text-missing")),
        n if n > TEXT_CHARS => Err(Error::invalid("text", "comments-text-too-long")),
        _ => Ok(text),
    }
}

/// Changes the words of a comment. Only its author may; whoever got the comment gets the new words (spec 7.14).
pub fn edit(tx: &mut Tx, by: PersonId, id: CommentId, text: &str) -> Result<()> {
    let comment = get(tx, id)?;
    if comment.author.id != by {
        return Err(Error::Forbidden { key: "comments-not-yours-to-edit" });
    }
    audience::check_may_react(tx, by, comment.post)?;
    let text = check_text(text)?;
    if text == comment.text {
        return Ok(());
    }
    let post = posts::get(tx, comment.post)?;
    let mut new = NewComment {
        guid: comment.guid,
        post: post.id,
        author: by,
        text,
        xml: String::new(),
        thread_parent: comment.thread_parent,
        created_at: comment.created_at,
        edited_at: Some(posts::edit::next(comment.edited_at, tx.now())),
    };
    new.xml = wire::compose(tx, &post.guid, &new)?;
    rewrite(tx, id, &new)
}

/// Puts other words into a comment; local and received edits alike.
pub(in crate::social) fn rewrite(tx: &mut Tx, id: CommentId, new: &NewComment) -> Result<()> {
    let html = text::markdown::render(&new.text, &Acquaintances(tx));
    sql::edit(tx, id, new, html.as_str())?;
    let before = mentions::people_in(tx, In::Comment(id.0))?;
    let named = mentions::note_again(tx, In::Comment(id.0), &new.text)?;
    tx.tell(Event::CommentEdited { comment: id, named, before });
    Ok(())
}

/// Puts a comment into the store; local and received ones alike.
pub(in crate::social) fn record(tx: &mut Tx, new: NewComment) -> Result<CommentId> {
    let html = text::markdown::render(&new.text, &Acquaintances(tx));
    let comment = sql::insert(tx, &new, html.as_str())?;
    mentions::note(tx, In::Comment(comment.0), &new.text)?;
    posts::touch(tx, new.post, new.created_at)?;
    participations::add_reason(tx, new.author, new.post)?;
    tx.tell(Event::Commented(comment));
    Ok(comment)
}

/// Renders a comment again: somebody it mentions has been met.
pub fn render_again(tx: &Tx, id: CommentId) -> Result<()> {
    let comment = get(tx, id)?;
    sql::set_html(tx, id, text::markdown::render(&comment.text, &Acquaintances(tx)).as_str())
}

/// A comment, whoever asks.
pub fn get(db: &Db, id: CommentId) -> Result<Comment> {
    sql::get(db, id)
}

/// A comment by GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Comment>> {
    sql::by_guid(db, guid)
}

/// The comment that an address names (GUID or row number), if the viewer may see its post.
pub fn visible(db: &Db, viewer: Option<PersonId>, guid_or_id: &str) -> Result<Comment> {
    let comment = find(db, guid_or_id)?;
    if audience::may_see_comment(db, viewer, &comment)? { Ok(comment) } else { Err(Error::NotFound) }
}

/// A comment that somebody may want deleted: their own too where its post is not for them any more.
pub fn visible_or_own(db: &Db, viewer: PersonId, guid_or_id: &str) -> Result<Comment> {
    match find(db, guid_or_id)? {
        own if own.author.id == viewer && audience::shows_comment(db, own.id)? => Ok(own),
        _ => visible(db, Some(viewer), guid_or_id),
    }
}

fn find(db: &Db, guid_or_id: &str) -> Result<Comment> {
    let comment = match (Guid::parse(guid_or_id), guid_or_id.parse()) {
        (Some(guid), _) => sql::by_guid(db, &guid)?,
        (None, Ok(number)) => Some(sql::get(db, CommentId(number))?),
        _ => None,
    };
    comment.ok_or(Error::NotFound)
}

/// All comments of a post, oldest first.
pub fn of_post(db: &Db, post: PostId) -> Result<Vec<Comment>> {
    sql::of_post(db, post)
}

/// The XML that is passed on unchanged.
pub fn xml(db: &Db, id: CommentId) -> Result<String> {
    sql::xml(db, id)
}

/// Takes a comment away: its author may, and the author of the post.
pub fn retract(tx: &mut Tx, by: PersonId, id: CommentId) -> Result<()> {
    let comment = get(tx, id)?;
    let post = posts::get(tx, comment.post)?;
    if by != comment.author.id && by != post.author.id {
        return Err(Error::Forbidden { key: "comments-not-yours" });
    }
    let named = mentions::people_in(tx, In::Comment(id.0))?;
    let mut reach = reach_of_retraction(tx, &post, &comment.author, by, &named)?;
    if undo::is_comment_held(tx, &comment, tx.now()) {
        deliveries::call_back(tx, comment.guid.as_str())?;
        reach = Reach::nobody();
    }
    posts::remember_retracted(tx, &comment.guid, comment.author.id)?;
    sql::delete(tx, id)?;
    participations::remove_reason(tx, comment.author.id, post.id)?;
    // Under a post of ours the post's author speaks, whoever of the two took it away (spec 8.4).
    let speaker = if post.author.is_local() { post.author.id } else { by };
    tx.tell(Event::Retracted { by: speaker, target_type: "Comment", target: comment.guid, reach });
    Ok(())
}

/// Refuses what is too large to be passed on to everybody: unknown elements have no limit of their own.
pub(in crate::social) fn small_enough(xml: String) -> Result<String> {
    if xml.len() <= limits::RELAYED_BYTES_MAX { Ok(xml) } else { Err(Error::Improper("too_large")) }
}

/// Who must hear that something under `post` by `author` was taken away by `by`: the post's audience if the post is ours
/// (and its author's pod, unless that is where the word came from), and the pods of those `named` in it; else the post's
/// author (spec 8.4, 11.1).
pub(in crate::social) fn reach_of_retraction(
    db: &Db,
    post: &Post,
    author: &Person,
    by: PersonId,
    named: &[PersonId],
) -> Result<Reach> {
    if !post.author.is_local() {
        // Somebody else's word about somebody else's thread is not ours to carry.
        return if by == author.id && author.is_local() {
            audience::of_author(db, post.id, post.author.id)
        } else {
            Ok(Reach::nobody())
        };
    }
    let origin = if by == author.id { author.id } else { post.author.id };
    let mut reach = audience::of_interaction(db, post.id, origin, named)?;
    if by != author.id {
        match (&mut reach, audience::of_author(db, post.id, author.id)?) {
            (Reach::Pods(pods), Reach::Pods(more)) => more.into_iter().for_each(|pod| {
                if !pods.contains(&pod) {
                    pods.push(pod)
                }
            }),
            (Reach::People(people), Reach::People(more)) => more.into_iter().for_each(|person| {
                if !people.contains(&person) {
                    people.push(person)
                }
            }),
            _ => {}
        }
    }
    Ok(reach)
}

/// Takes a comment away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: CommentId) -> Result<()> {
    let comment = get(tx, id)?;
    sql::delete(tx, id)?;
    participations::remove_reason(tx, comment.author.id, comment.post)
}

/// What somebody said stays theirs when they move.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// How many comments people here have written; for NodeInfo.
pub fn count_local(db: &Db) -> Result<i64> {
    sql::count_local(db)
}
