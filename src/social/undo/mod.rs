//! Undo: what somebody said a moment ago waits here before other pods get it, and can be called back; what they deleted can be
//! brought back (docs/decisions/0020).

pub mod html;
pub mod page;
mod removal;
mod sql;

use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::comments::{self, Comment};
use crate::social::people::{Person, PersonId};
use crate::social::posts::{self, Post};
use crate::social::publisher::{self, At};
use crate::social::{notifications, photos, polls};

pub use removal::{any_due, clear, delete_comment, delete_post, next_due};

/// What can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A post, or a reshare.
    Posted,
    Commented,
    PostDeleted,
    CommentDeleted,
}

impl Deed {
    const ALL: [Deed; 4] = [Deed::Posted, Deed::Commented, Deed::PostDeleted, Deed::CommentDeleted];

    /// The word for it in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Deed::Posted => "post",
            Deed::Commented => "comment",
            Deed::PostDeleted => "deleted-post",
            Deed::CommentDeleted => "deleted-comment",
        }
    }

    /// Reads the word that [`Deed::word`] gives.
    pub fn parse(word: &str) -> Option<Deed> {
        Deed::ALL.into_iter().find(|deed| deed.word() == word)
    }
}

/// What became of calling something back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// No other pod has it; its words are in the field again.
    GivenBack,
    /// No other pod has it.
    CalledBack,
    /// It had been sent: other pods are asked to delete it.
    TooLate,
    /// It is there as before.
    BroughtBack,
    /// It is deleted for good.
    Gone,
}

fn until(db: &Db, author: &Person, said_at: Time) -> Option<Time> {
    let grace = db.here().settings.undo_seconds;
    (grace > 0 && author.is_local()).then(|| said_at.plus(grace))
}

impl Undone {
    /// The key of the message that says so.
    pub fn words(self) -> &'static str {
        match self {
            Undone::GivenBack => "undo-given-back",
            Undone::CalledBack => "undo-called-back",
            Undone::TooLate => "undo-too-late",
            Undone::BroughtBack => "undo-brought-back",
            Undone::Gone => "undo-gone",
        }
    }
}

/// Until when a post of somebody here waits before other pods get it.
pub fn held_until(db: &Db, post: &Post) -> Option<Time> {
    until(db, &post.author, post.created_at)
}

/// The same of a comment.
pub fn comment_held_until(db: &Db, comment: &Comment) -> Option<Time> {
    until(db, &comment.author, comment.created_at)
}

/// Whether no other pod can have a post yet.
pub fn is_held(db: &Db, post: &Post, now: Time) -> bool {
    held_until(db, post) > Some(now)
}

/// The same of a comment.
pub fn is_comment_held(db: &Db, comment: &Comment, now: Time) -> bool {
    comment_held_until(db, comment) > Some(now)
}

/// For how many seconds from now somebody can still undo what they did; not at all where none are left.
pub fn seconds_left(db: &Db, by: PersonId, now: Time, deed: Deed, guid: &Guid) -> Result<Option<i64>> {
    let said = match deed {
        Deed::Posted => posts::by_guid(db, guid)?.map(|post| (post.author.id, held_until(db, &post))),
        Deed::Commented => comments::by_guid(db, guid)?.map(|one| (one.author.id, comment_held_until(db, &one))),
        Deed::PostDeleted | Deed::CommentDeleted => {
            return Ok(removal::find(db, by, deed, guid)?.and_then(|removal| removal.seconds_left(now)));
        }
    };
    let until = said.filter(|(author, _)| *author == by).and_then(|(_, until)| until);
    Ok(until.map(|until| until.since(now)).filter(|left| *left > 0))
}

/// Undoes what they did a moment ago. Who calls something back too late takes it back like any other.
pub fn undo(tx: &mut Tx, by: PersonId, deed: Deed, guid: &Guid) -> Result<Undone> {
    match deed {
        Deed::Posted => undo_post(tx, by, guid),
        Deed::Commented => undo_comment(tx, by, guid),
        Deed::PostDeleted | Deed::CommentDeleted => {
            Ok(if removal::bring_back(tx, by, deed, guid)? { Undone::BroughtBack } else { Undone::Gone })
        }
    }
}

fn undo_post(tx: &mut Tx, by: PersonId, guid: &Guid) -> Result<Undone> {
    let post = posts::by_guid(tx, guid)?.filter(|post| post.author.id == by).ok_or(Error::NotFound)?;
    let held = is_held(tx, &post, tx.now());
    let given_back = held && !post.reshare && publisher::kept(tx, by, At::Post)?.is_none();
    if given_back {
        give_back(tx, &post)?;
    }
    posts::retract(tx, by, post.id)?;
    if let Some(root) = post.root {
        notifications::unsay_reshare(tx, by, root)?;
    }
    Ok(undone(held, given_back))
}

/// What was in the post is in the publisher again, as if it had never been sent.
fn give_back(tx: &mut Tx, post: &Post) -> Result<()> {
    let mut fields = vec![("status_message[text]", post.text.clone())];
    match post.public {
        true => fields.push(("aspect_ids[]", "public".to_owned())),
        false => {
            let aspects = posts::aspects_of(tx, post.id)?;
            fields.extend(aspects.iter().map(|aspect| ("aspect_ids[]", aspect.id.to_string())));
        }
    }
    let shown = photos::wait_again(tx, post.id)?;
    let words: Vec<_> = shown.iter().map(|photo| (format!("photo_text[{}]", photo.id), photo.text.clone())).collect();
    fields.extend(shown.iter().map(|photo| ("photos[]", photo.id.to_string())));
    fields.extend(words.iter().map(|(name, text)| (name.as_str(), text.clone())));
    if let Some(place) = &post.location {
        fields.push(("location_address", place.address.clone()));
        if !place.lat.is_empty() {
            fields.push(("location_coords", format!("{}, {}", place.lat, place.lng)));
        }
    }
    if let Some(Some(asked)) = polls::of_posts(tx, None, &[post.id])?.pop() {
        fields.push(("poll_question", asked.poll.question));
        fields.extend(asked.answers.into_iter().map(|answer| ("poll_answers[]", answer.text)));
    }
    let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
    publisher::keep(tx, post.author.id, At::Post, fields).map(|_| ())
}

fn undo_comment(tx: &mut Tx, by: PersonId, guid: &Guid) -> Result<Undone> {
    let comment = comments::by_guid(tx, guid)?.filter(|comment| comment.author.id == by).ok_or(Error::NotFound)?;
    let held = is_comment_held(tx, &comment, tx.now());
    let field = At::Under(comment.post);
    let given_back = held && publisher::kept(tx, by, field)?.is_none();
    if given_back {
        publisher::keep(tx, by, field, [("text", comment.text.as_str())].into_iter())?;
    }
    comments::retract(tx, by, comment.id)?;
    tx.news().touched.insert(comment.post);
    if !comments::of_post(tx, comment.post)?.iter().any(|other| other.author.id == by) {
        notifications::unsay_comment(tx, by, comment.post)?;
    }
    Ok(undone(held, given_back))
}

fn undone(held: bool, given_back: bool) -> Undone {
    match (held, given_back) {
        (false, _) => Undone::TooLate,
        (true, true) => Undone::GivenBack,
        (true, false) => Undone::CalledBack,
    }
}
