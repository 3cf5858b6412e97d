//! Notifications: telling people here what others did that concerns them.

mod birthdays;
pub mod html;
pub mod json;
mod kind;
pub mod page;
mod sql;

use crate::base::{Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::blocks;
use crate::social::comments::{self, CommentId};
use crate::social::likes::{self, LikeId, Target};
use crate::social::marks::{self, Mark};
use crate::social::mentions::{self, In};
use crate::social::people::{self, Person, PersonId};
use crate::social::posts::{self, PostId};
use crate::social::{audience, participations};
use crate::store::row_id;

pub use birthdays::turn as tell_birthdays;
pub use kind::Kind;

row_id!(NotificationId, "A row of `notifications`.");

/// Notifications on a page.
pub const PAGE: usize = 25;

/// A notification, as its recipient sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    pub id: NotificationId,
    pub guid: Guid,
    pub kind: Kind,
    pub unread: bool,
    pub made_at: Time,
    pub updated_at: Time,
    /// The post it happened to or under.
    pub post: Option<About>,
    /// The comment it is about.
    pub comment: Option<CommentRef>,
    /// Who did it, the latest first; a few of them.
    pub actors: Vec<Person>,
    /// How many more did.
    pub others: i64,
}

impl Notification {
    /// How many people did it.
    pub fn count(&self) -> i64 {
        self.others + i64::try_from(self.actors.len()).unwrap_or(i64::MAX)
    }
}

/// Which notifications.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    pub unread: bool,
}

/// Where a page begins: strictly after this place, going back in time.
pub type Before = (Time, NotificationId);

/// The post of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub id: PostId,
    pub guid: Guid,
    /// What it is called, without Markdown.
    pub title: String,
    /// Somebody else's, and it may disturb.
    pub sensitive: bool,
}

/// The comment of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentRef {
    pub id: CommentId,
    pub guid: Guid,
}

/// Where something happened.
#[derive(Clone, Copy, Default)]
struct Place {
    post: Option<PostId>,
    comment: Option<CommentId>,
}

/// A notification as an archive has it.
pub struct Kept {
    pub guid: Guid,
    pub kind: Kind,
    pub post: Option<PostId>,
    pub comment: Option<CommentId>,
    pub unread: bool,
    pub made_at: Time,
    pub updated_at: Time,
    /// Who did it, and when.
    pub actors: Vec<(PersonId, Time)>,
}

/// Puts a notification back; nothing where it is known, or tells of what its recipient may not see.
pub fn restore(tx: &Tx, recipient: PersonId, kept: &Kept) -> Result<Option<NotificationId>> {
    let hidden = kept.post.map(|post| audience::may_see_post(tx, Some(recipient), post)).transpose()? == Some(false);
    if hidden || sql::is_known(tx, &kept.guid)? {
        return Ok(None);
    }
    let id = sql::restore(tx, recipient, kept)?;
    kept.actors.iter().try_for_each(|(person, acted_at)| sql::add_actor(tx, id, *person, *acted_at))?;
    Ok(Some(id))
}

/// Takes a notification away that came with an import.
pub fn take_out(tx: &Tx, id: NotificationId) -> Result<()> {
    sql::delete(tx, id)
}

/// Somebody's notifications, the latest first; pages count from 1.
pub fn list(
    db: &Db,
    recipient: PersonId,
    kind: Option<Kind>,
    unread: bool,
    page: usize,
    per_page: usize,
) -> Result<Vec<Notification>> {
    let filter = Filter { kind, unread };
    sql::list(db, recipient, filter, None, (per_page, per_page.min(100) * (page.clamp(1, 100_000) - 1)))
}

/// So many of them, from a place on.
pub fn from(
    db: &Db,
    recipient: PersonId,
    filter: Filter,
    before: Option<Before>,
    limit: usize,
) -> Result<Vec<Notification>> {
    sql::list(db, recipient, filter, before, (limit, 0))
}

/// How many unread ones somebody has, by kind.
pub fn unread_by_kind(db: &Db, recipient: PersonId) -> Result<Vec<(Kind, i64)>> {
    sql::unread_by_kind(db, recipient)
}

/// How many unread ones somebody has.
pub fn unread(db: &Db, recipient: PersonId) -> Result<i64> {
    sql::unread(db, recipient)
}

/// One of somebody's notifications.
pub fn get(db: &Db, recipient: PersonId, id: NotificationId) -> Result<Notification> {
    sql::get(db, recipient, id)
}

/// Marks one of somebody's notifications.
pub fn mark(tx: &Tx, recipient: PersonId, id: NotificationId, unread: bool) -> Result<()> {
    sql::mark(tx, recipient, id, unread)
}

/// Marks all of somebody's notifications as read, or all of one kind.
pub fn mark_all_read(tx: &Tx, recipient: PersonId, kind: Option<Kind>) -> Result<()> {
    sql::mark_all_read(tx, recipient, kind)
}

/// Somebody wants to be told nothing of a post any more, also where it is their own or names them.
pub fn silence(tx: &Tx, person: PersonId, post: PostId) -> Result<()> {
    sql::silence(tx, person, post)
}

/// Somebody wants to be told of a post again.
pub fn hear(tx: &Tx, person: PersonId, post: PostId) -> Result<()> {
    sql::hear(tx, person, post)
}

/// Whether looking at a post would mark something as read.
pub fn waits_about_post(db: &Db, recipient: PersonId, post: PostId) -> Result<bool> {
    sql::waits_about_post(db, recipient, post)
}

/// Somebody has looked at a post: what is about it is read.
pub fn seen_post(tx: &Tx, recipient: PersonId, post: PostId) -> Result<()> {
    sql::mark_post_read(tx, recipient, post)
}

/// Whether looking at a person would mark something as read.
pub fn waits_about_person(db: &Db, recipient: PersonId, person: PersonId) -> Result<bool> {
    sql::waits_about_person(db, recipient, person)
}

/// Somebody has looked at a person: that they share is no news any more.
pub fn seen_person(tx: &Tx, recipient: PersonId, person: PersonId) -> Result<()> {
    sql::mark_person_read(tx, recipient, person)
}

/// Whether looking at one's export would mark something as read.
pub fn waits_about_export(db: &Db, recipient: PersonId) -> Result<bool> {
    Ok(sql::unread_by_kind(db, recipient)?.iter().any(|(kind, count)| kind.is_of_export() && *count > 0))
}

/// Somebody has looked at what became of their export.
pub fn seen_export(tx: &Tx, recipient: PersonId) -> Result<()> {
    [Kind::ExportReady, Kind::ExportFailed].into_iter().try_for_each(|kind| mark_all_read(tx, recipient, Some(kind)))
}

/// Whether looking at one's import would mark something as read.
pub fn waits_about_import(db: &Db, recipient: PersonId) -> Result<bool> {
    Ok(sql::unread_by_kind(db, recipient)?.iter().any(|(kind, count)| *kind == Kind::ImportDone && *count > 0))
}

/// Somebody has looked at what became of their import.
pub fn seen_import(tx: &Tx, recipient: PersonId) -> Result<()> {
    mark_all_read(tx, recipient, Some(Kind::ImportDone))
}

/// What people here were told somebody did, they did under the ID they have now.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)?;
    sql::hand_over_quiet(tx, from, to)
}

/// Somebody is ignored: what they alone did is no news any more.
pub(crate) fn ignore(tx: &Tx, recipient: PersonId, person: PersonId) -> Result<()> {
    sql::mark_read_of(tx, recipient, person)
}

/// A post is not for somebody any more: they are told nothing of it, nor were they.
pub(crate) fn forget_post(tx: &Tx, recipient: PersonId, post: PostId) -> Result<()> {
    sql::delete_about(tx, recipient, post)
}

/// Somebody did not pass a post on after all: its author is not told so any more.
pub(crate) fn unsay_reshare(tx: &Tx, actor: PersonId, root: PostId) -> Result<()> {
    sql::take_out_actor(tx, actor, root, &[Kind::Reshared])
}

/// Somebody said nothing under a post after all: nobody is told so any more.
pub(crate) fn unsay_comment(tx: &Tx, actor: PersonId, post: PostId) -> Result<()> {
    sql::take_out_actor(tx, actor, post, &[Kind::CommentOnPost, Kind::AlsoCommented])
}

/// Takes everything away that a closed person was told.
pub fn remove_of(tx: &Tx, recipient: PersonId) -> Result<()> {
    sql::delete_of(tx, recipient)?;
    sql::delete_quiet_of(tx, recipient)
}

/// A post is here: those it mentions and reached are told; of a reshare the author of what it passes on.
pub(crate) fn of_post(tx: &mut Tx, id: PostId) -> Result<()> {
    let post = posts::get(tx, id)?;
    if let Some(root) = post.root {
        let author = posts::get(tx, root)?.author.id;
        return notify(tx, author, Kind::Reshared, post.author.id, Place { post: Some(root), comment: None });
    }
    let named = mentions::people_in(tx, In::Post(id.0))?;
    of_mentions_in_post(tx, id, &named)
}

/// A post mentions these people, who are told if it reached them.
pub(crate) fn of_mentions_in_post(tx: &mut Tx, id: PostId, named: &[PersonId]) -> Result<()> {
    named.iter().try_for_each(|person| of_mention_in_post(tx, id, *person))
}

/// A limited post reached one more person here: told if they are mentioned in it.
pub(crate) fn of_reached(tx: &mut Tx, post: PostId, person: PersonId) -> Result<()> {
    if mentions::people_in(tx, In::Post(post.0))?.contains(&person) {
        of_mention_in_post(tx, post, person)
    } else {
        Ok(())
    }
}

fn of_mention_in_post(tx: &mut Tx, id: PostId, person: PersonId) -> Result<()> {
    let author = posts::get(tx, id)?.author.id;
    if audience::is_for(tx, person, id)? {
        notify(tx, person, Kind::Mentioned, author, Place { post: Some(id), comment: None })?;
    }
    Ok(())
}

/// A comment is here: those it mentions, the post's author, and those who participate, still may see the post and did not hide it
/// are told; nobody twice.
pub(crate) fn of_comment(tx: &mut Tx, id: CommentId) -> Result<()> {
    let comment = comments::get(tx, id)?;
    let actor = comment.author.id;
    let post = posts::get(tx, comment.post)?;
    let named = mentions::people_in(tx, In::Comment(id.0))?;
    let mut told = of_mentions_in_comment(tx, id, &named)?;
    told.push(actor);
    let place = Place { post: Some(post.id), comment: None };
    if !told.contains(&post.author.id) {
        notify(tx, post.author.id, Kind::CommentOnPost, actor, place)?;
    }
    told.push(post.author.id);
    for person in participations::local_people(tx, post.id)? {
        let wants = !told.contains(&person)
            && audience::is_for(tx, person, post.id)?
            && !marks::is_on(tx, person, Mark::Hidden, post.id)?;
        if wants {
            notify(tx, person, Kind::AlsoCommented, actor, place)?;
        }
    }
    Ok(())
}

/// A comment mentions these people; says who of them was told.
pub(crate) fn of_mentions_in_comment(tx: &mut Tx, id: CommentId, named: &[PersonId]) -> Result<Vec<PersonId>> {
    let comment = comments::get(tx, id)?;
    let (place, mut told) = (Place { post: Some(comment.post), comment: Some(id) }, Vec::new());
    for person in named {
        if !told.contains(person) && audience::is_for(tx, *person, comment.post)? {
            notify(tx, *person, Kind::MentionedInComment, comment.author.id, place)?;
            told.push(*person);
        }
    }
    Ok(told)
}

/// A like is here: the author of what is liked is told.
pub(crate) fn of_like(tx: &mut Tx, id: LikeId) -> Result<()> {
    let like = likes::get(tx, id)?;
    match like.target {
        Target::Post(id) => {
            let author = posts::get(tx, id)?.author.id;
            notify(tx, author, Kind::Liked, like.author.id, Place { post: Some(id), comment: None })
        }
        Target::Comment(id) => {
            let comment = comments::get(tx, id)?;
            let place = Place { post: Some(comment.post), comment: Some(id) };
            if !audience::is_for(tx, comment.author.id, comment.post)? {
                return Ok(());
            }
            notify(tx, comment.author.id, Kind::LikedComment, like.author.id, place)
        }
    }
}

/// Somebody shares with somebody here.
pub(crate) fn of_sharing(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    notify(tx, with, Kind::StartedSharing, by, Place::default())
}

/// What somebody asked for is ready, or cannot be made; what they were told of one before is no news any more.
pub(crate) fn of_export(tx: &mut Tx, recipient: PersonId, ready: bool) -> Result<()> {
    seen_export(tx, recipient)?;
    let (guid, now) = (tx.luck().guid(), tx.now());
    let kind = if ready { Kind::ExportReady } else { Kind::ExportFailed };
    sql::insert(tx, &guid, recipient, kind, Place::default(), now).map(|_| ())
}

/// All of an import is here, but for what waits for others.
pub(crate) fn of_import(tx: &mut Tx, recipient: PersonId) -> Result<()> {
    seen_import(tx, recipient)?;
    let (guid, now) = (tx.luck().guid(), tx.now());
    sql::insert(tx, &guid, recipient, Kind::ImportDone, Place::default(), now).map(|_| ())
}

/// Tells one person, if they live here, did not do it themselves, do not ignore who did, and have not silenced the post. While an unread one of the same
/// is there, it grows.
fn notify(tx: &mut Tx, recipient: PersonId, kind: Kind, actor: PersonId, place: Place) -> Result<()> {
    let person = people::get(tx, recipient)?;
    if recipient == actor || !person.is_local() || person.closed || blocks::is_blocked(tx, recipient, actor)? {
        return Ok(());
    }
    if let Some(post) = place.post
        && sql::is_quiet(tx, recipient, post)?
    {
        return Ok(());
    }
    let now = tx.now();
    let open = if kind.grouped() { sql::unread_same(tx, recipient, kind, place)? } else { None };
    let notification = match open {
        Some(id) => {
            sql::freshen(tx, id, now)?;
            id
        }
        None => {
            let guid = tx.luck().guid();
            sql::insert(tx, &guid, recipient, kind, place, now)?
        }
    };
    sql::add_actor(tx, notification, actor, now)
}
