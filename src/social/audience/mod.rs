//! Who may see a thing, and whom it is sent to: the one definition that pages, feeds and federation ask.

mod sql;

use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::aspects::{self, Choice};
use crate::social::comments::{Comment, CommentId};
use crate::social::contacts;
use crate::social::people::{Person, PersonId, Profile};
use crate::social::photos::{Photo, PhotoId};
use crate::social::pictures::PictureId;
use crate::social::pods::PodId;
use crate::social::posts::PostId;

/// The condition, on a table named `posts`, under which `?1` (a person, or null for a visitor) may see a post:
/// it is public, their own, or it reached them, and was not deleted a moment ago. Receiving is enough and is not taken back by
/// falling out.
pub(in crate::social) const SEES: &str = "((posts.public = 1 OR posts.author_id = ?1 OR EXISTS \
    (SELECT 1 FROM post_recipients got WHERE got.post_id = posts.id AND got.person_id = ?1))
    AND NOT EXISTS (SELECT 1 FROM removals WHERE removals.post_id = posts.id))";

/// The condition, on a table named `comments`, under which whoever sees its post sees a comment: it was not deleted a moment ago.
pub(in crate::social) const SHOWS_COMMENT: &str =
    "NOT EXISTS (SELECT 1 FROM removals WHERE removals.comment_id = comments.id)";

/// The condition, on a table named `photos`, under which `?1` may see a photo that is shown: it is public, their own, or it
/// reached them, in a post or alone, and its author, where they live here, still shares with them. Of an author who left this pod
/// (the picture was made here) it is those to whom that applied when they left: they are its recipients.
pub(in crate::social) const SEES_PHOTO: &str = "(
    NOT EXISTS (SELECT 1 FROM removals WHERE removals.post_id = photos.post_id) AND (photos.public = 1 OR photos.author_id = ?1 OR (
    CASE WHEN EXISTS (SELECT 1 FROM people WHERE people.id = photos.author_id AND people.pod_id IS NULL)
         THEN EXISTS (SELECT 1 FROM contacts JOIN aspect_memberships m ON m.contact_id = contacts.id
                      WHERE contacts.owner_id = photos.author_id AND contacts.person_id = ?1)
         ELSE EXISTS (SELECT 1 FROM pictures WHERE pictures.id = photos.picture_id AND pictures.url IS NOT NULL)
              OR EXISTS (SELECT 1 FROM photo_recipients got WHERE got.photo_id = photos.id AND got.person_id = ?1) END
    AND (EXISTS (SELECT 1 FROM post_recipients got WHERE got.post_id = photos.post_id AND got.person_id = ?1)
      OR EXISTS (SELECT 1 FROM photo_recipients got WHERE got.photo_id = photos.id AND got.person_id = ?1)))))";

/// Who may fetch a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    Everybody,
    /// This one may, and others may not.
    Limited,
    Nobody,
}

/// Who asks for a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    Visitor,
    /// Somebody here, signed in or by a client's ticket.
    Person(PersonId),
    /// Whoever has the address that was sent to a pod.
    Pod(PodId),
}

/// Whether somebody may fetch a picture: it is somebody's profile picture, or they may see the photo it is.
pub fn sight_of_picture(db: &Db, asker: Asker, picture: PictureId) -> Result<Sight> {
    if sql::is_open_picture(db, picture)? {
        return Ok(Sight::Everybody);
    }
    let may = match asker {
        Asker::Visitor => false,
        Asker::Person(person) => sql::person_sees_picture(db, person, picture)?,
        Asker::Pod(pod) => sql::pod_sees_picture(db, pod, picture)?,
    };
    Ok(if may { Sight::Limited } else { Sight::Nobody })
}

/// Whether a viewer may see a photo; one that waits to be shown is its owner's.
pub fn may_see_photo(db: &Db, viewer: Option<PersonId>, photo: PhotoId) -> Result<bool> {
    sql::may_see_photo(db, viewer, photo)
}

/// Whether somebody got a post and may not see its photos any more: its author, who lives here, shares with them no longer.
pub fn withholds_photos(db: &Db, viewer: Option<PersonId>, post: PostId) -> Result<bool> {
    sql::withholds_photos(db, viewer, post)
}

/// Whom a photo of somebody here reaches elsewhere: whom its post reached; alone, everybody's pods or those who got it.
pub fn of_photo(db: &Db, photo: &Photo) -> Result<Reach> {
    match photo.post {
        Some(post) => of_post(db, post),
        None if photo.public => sql::contact_pods(db, photo.author).map(Reach::Pods),
        None => sql::photo_recipients(db, photo.id).map(Reach::People),
    }
}

/// Whom on other pods something reaches. People here need no sending: they look into the same database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// One message to each of these pods.
    Pods(Vec<PodId>),
    /// One encrypted message to each of these people.
    People(Vec<PersonId>),
}

impl Reach {
    /// Whom nothing needs to be told.
    pub fn nobody() -> Reach {
        Reach::People(Vec::new())
    }
}

/// The people, here and elsewhere, that an author's limited choice means now. They become the post's recipients for good:
/// who joins an aspect later does not get old posts, who leaves keeps what they got.
pub fn chosen(db: &Db, author: PersonId, choice: &Choice) -> Result<Vec<PersonId>> {
    match choice {
        Choice::Public => Ok(Vec::new()),
        Choice::AllAspects => sql::shared_with(db, author, None),
        Choice::Aspects(ids) => {
            for id in ids {
                let own = aspects::get(db, author, *id);
                own.map_err(|_| Error::invalid("aspect_ids", "posts-audience-missing"))?;
            }
            sql::shared_with(db, author, Some(ids))
        }
    }
}

/// Whether a viewer may see a post.
pub fn may_see_post(db: &Db, viewer: Option<PersonId>, post: PostId) -> Result<bool> {
    sql::may_see_post(db, viewer, post)
}

/// Whether a post is for somebody, also one that was deleted a moment ago: it may be brought back.
pub fn is_for(db: &Db, person: PersonId, post: PostId) -> Result<bool> {
    sql::is_for(db, person, post)
}

/// Whether a comment is there, and was not deleted a moment ago.
pub fn shows_comment(db: &Db, comment: CommentId) -> Result<bool> {
    sql::shows_comment(db, comment)
}

/// Whether a viewer may see a comment.
pub fn may_see_comment(db: &Db, viewer: Option<PersonId>, comment: &Comment) -> Result<bool> {
    Ok(shows_comment(db, comment.id)? && may_see_post(db, viewer, comment.post)?)
}

/// Refuses what somebody here wants to do under a post that they may not see, or whose author ignores them.
pub fn check_may_react(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    match () {
        _ if !may_see_post(db, Some(person), post)? => Err(Error::NotFound),
        _ if sql::is_ignored(db, person, post)? => Err(Error::Forbidden { key: "blocks-ignored" }),
        _ => Ok(()),
    }
}

/// Refuses what somebody elsewhere does under a post by somebody here that never reached them, or whose author ignores
/// them. Under a post of another pod its author has judged that, who passes it on.
pub fn check_may_answer(db: &Db, person: PersonId, post: PostId) -> Result<()> {
    match () {
        _ if !sql::is_ours(db, post)? => Ok(()),
        _ if !is_for(db, person, post)? => Err(Error::Improper("not_in_the_audience")),
        _ if sql::is_ignored(db, person, post)? => Err(Error::Improper("author_ignored")),
        _ => Ok(()),
    }
}

/// Whether a viewer may see bio, location, gender and birthday.
pub fn may_see_details(db: &Db, viewer: Option<PersonId>, owner: PersonId, profile: &Profile) -> Result<bool> {
    match viewer {
        _ if profile.public_details => Ok(true),
        Some(viewer) if viewer == owner => Ok(true),
        Some(viewer) => Ok(contacts::relation(db, viewer, owner)?.sharing),
        None => Ok(false),
    }
}

/// Whom a post by somebody here reaches elsewhere: a public one the pods of the author's contacts (either direction),
/// of those who participate, passed it on or are mentioned, and wherever it was sent before; a limited one those who got it
/// (spec 11.1).
pub fn of_post(db: &Db, post: PostId) -> Result<Reach> {
    if sql::is_public(db, post)? {
        sql::public_pods(db, post).map(Reach::Pods)
    } else {
        sql::recipients(db, post).map(Reach::People)
    }
}

/// Whom a comment or like under a post by somebody here reaches elsewhere: whom the post reached, without the pod the
/// comment came from, and for public posts also the pods of `also` (mentioned in the comment).
pub fn of_interaction(db: &Db, post: PostId, by: PersonId, also: &[PersonId]) -> Result<Reach> {
    let origin = sql::pod_of(db, by)?;
    Ok(match of_post(db, post)? {
        Reach::Pods(mut pods) => {
            for person in also {
                pods.extend(sql::pod_of(db, *person)?);
            }
            pods.sort();
            pods.dedup();
            pods.retain(|pod| Some(*pod) != origin);
            Reach::Pods(pods)
        }
        Reach::People(mut people) => {
            if let Some(origin) = origin {
                let elsewhere = sql::outside_of(db, &people, origin)?;
                people.retain(|person| elsewhere.contains(person));
            }
            Reach::People(people)
        }
    })
}

/// The one person something is sent to, by the route of the post it belongs to; nobody where they live here.
pub fn of_author(db: &Db, post: PostId, author: PersonId) -> Result<Reach> {
    let Some(pod) = sql::pod_of(db, author)? else { return Ok(Reach::nobody()) };
    Ok(if sql::is_public(db, post)? { Reach::Pods(vec![pod]) } else { Reach::People(vec![author]) })
}

/// Whom a profile reaches: everybody who is a contact in either direction; publicly if its details are.
pub fn of_profile(db: &Db, owner: PersonId, public: bool) -> Result<Reach> {
    if public {
        sql::contact_pods(db, owner).map(Reach::Pods)
    } else {
        sql::remote_contacts(db, owner).map(Reach::People)
    }
}

/// The pods that must hear that an account here is closed: of contacts in either direction, and whatever holds something that
/// goes with it.
pub fn of_account(db: &Db, owner: PersonId) -> Result<Vec<PodId>> {
    sql::account_pods(db, owner)
}

/// How far a limited post went, for its author: people, and pods they are on (this one included).
pub fn size(db: &Db, post: PostId) -> Result<(i64, i64)> {
    sql::size(db, post)
}

/// How far a choice would reach now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extent {
    pub people: i64,
    /// The pods they are on, this one included.
    pub pods: i64,
    /// Those of the people whose pod has not answered for long.
    pub unreachable: i64,
}

/// Whom an author's limited choice would reach now, up to `limit`, those first whose pod has not answered for long (`true`);
/// refuses aspects that are not theirs.
pub fn members(db: &Db, author: PersonId, choice: &Choice, limit: usize) -> Result<Vec<(Person, bool)>> {
    sql::members(db, &chosen(db, author, choice)?, limit)
}

/// How far an author's limited choice would reach now; refuses aspects that are not theirs.
pub fn extent(db: &Db, author: PersonId, choice: &Choice) -> Result<Extent> {
    sql::extent(db, &chosen(db, author, choice)?)
}
