//! Photos: pictures that people show, in posts or alone, with words for those who cannot see them.

pub mod html;
pub mod json;
pub mod page;
mod shot;
mod sql;
mod wire;

use crate::base::time::DAY;
use crate::base::{Error, Guid, Result, Time};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::aspects::Choice;
use crate::social::audience;
use crate::social::people::{self, PersonId};
use crate::social::pictures::{self, Picture, PictureId};
use crate::social::posts::PostId;
use crate::store::row_id;

pub(in crate::social) use sql::{COLUMNS, from_row};
pub use wire::{build, build_alone, follow_edit, receive, receive_in_post};

row_id!(PhotoId, "A row of `photos`.");

/// The most photos of a post that is written here.
pub const IN_POST: usize = 20;
/// The most photos somebody may have uploaded and not shown.
const PENDING_MAX: i64 = 100;
/// How long a photo may wait to be shown, in seconds.
const PENDING: i64 = DAY;
/// Longest description, in characters.
pub const TEXT_CHARS: usize = 2_000;

/// A photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    pub id: PhotoId,
    pub guid: Guid,
    pub author: PersonId,
    pub post: Option<PostId>,
    pub public: bool,
    /// Uploaded, and not shown to anybody yet.
    pub pending: bool,
    /// What it shows, in words.
    pub text: String,
    pub created_at: Time,
    /// Its post may disturb, or all that its author shows.
    pub sensitive: bool,
    pub picture: Picture,
}

/// A photo on its way into the store.
pub(in crate::social) struct NewPhoto {
    pub guid: Guid,
    pub author: PersonId,
    pub picture: PictureId,
    pub public: bool,
    pub pending: bool,
    pub text: String,
    pub created_at: Time,
}

/// Whom a photo in no post is for.
pub enum For {
    Everybody,
    People(Vec<PersonId>),
}

/// Refuses somebody who has a hundred photos waiting to be shown.
pub fn check_room(db: &Db, author: PersonId) -> Result<()> {
    let full = sql::count_pending(db, author)? >= PENDING_MAX;
    if full { Err(Error::invalid("pictures", "photos-pending-too-many")) } else { Ok(()) }
}

/// A picture that somebody uploaded waits to be shown.
pub fn add(tx: &mut Tx, author: PersonId, picture: PictureId) -> Result<PhotoId> {
    check_room(tx, author)?;
    let (guid, created_at) = (tx.luck().guid(), tx.now());
    let new = NewPhoto { guid, author, picture, public: false, pending: true, text: String::new(), created_at };
    sql::insert(tx, &new)
}

/// A photo, whoever asks.
pub fn get(db: &Db, id: PhotoId) -> Result<Photo> {
    sql::get(db, id)
}

/// A photo by GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Photo>> {
    sql::by_guid(db, guid)
}

/// The photo that an address of its owner names: a GUID, or the row's number as forms and old clients send it.
pub fn own(db: &Db, owner: PersonId, guid_or_id: &str) -> Result<Photo> {
    let photo = match (Guid::parse(guid_or_id), guid_or_id.parse()) {
        (Some(guid), _) => sql::by_guid(db, &guid)?,
        (None, Ok(number)) => Some(sql::get(db, PhotoId(number))?),
        _ => None,
    };
    photo.filter(|photo| photo.author == owner).ok_or(Error::NotFound)
}

/// The photos of each of these posts, in order.
pub fn of_posts(db: &Db, posts: &[PostId]) -> Result<Vec<Vec<Photo>>> {
    let all = sql::of_posts(db, posts)?;
    Ok(posts.iter().map(|post| all.iter().filter(|photo| photo.post == Some(*post)).cloned().collect()).collect())
}

/// The photos of a post, in order.
pub fn of_post(db: &Db, post: PostId) -> Result<Vec<Photo>> {
    sql::of_posts(db, &[post])
}

/// Shows waiting photos of the author in their new post, in this order and with these words.
pub(in crate::social) fn attach(
    tx: &Tx,
    author: PersonId,
    post: PostId,
    public: bool,
    photos: &[(PhotoId, String)],
) -> Result<()> {
    if photos.len() > IN_POST {
        return Err(Error::invalid("photos", "photos-too-many"));
    }
    for (position, (id, text)) in photos.iter().enumerate() {
        let photo = sql::get(tx, *id).ok().filter(|photo| photo.author == author && photo.pending);
        let photo = photo.ok_or(Error::invalid("photos", "photos-gone"))?;
        sql::show(tx, photo.id, Some(post), position, public)?;
        sql::set_text(tx, photo.id, &check_text(text)?)?;
    }
    Ok(())
}

/// Shows a waiting photo by itself.
pub fn show_alone(tx: &mut Tx, id: PhotoId, to: For) -> Result<()> {
    let (public, people) = match to {
        For::Everybody => (true, Vec::new()),
        For::People(people) => (false, people),
    };
    sql::show(tx, id, None, 0, public)?;
    people.iter().try_for_each(|person| sql::add_recipient(tx, id, *person))?;
    tx.tell(Event::PhotoTold(id));
    Ok(())
}

/// Says in words what a photo shows; whoever has the photo hears of it. Only its author may.
pub fn describe(tx: &mut Tx, by: PersonId, id: PhotoId, text: &str) -> Result<()> {
    let photo = get(tx, id)?;
    let text = check_text(text)?;
    if photo.author != by {
        return Err(Error::NotFound);
    }
    if text != photo.text {
        sql::set_text(tx, id, &text)?;
        if !photo.pending {
            tx.tell(Event::PhotoTold(id));
        }
    }
    Ok(())
}

fn check_text(text: &str) -> Result<String> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    if text.chars().count() > TEXT_CHARS {
        Err(Error::invalid("photo[text]", "photos-text-too-long"))
    } else {
        Ok(text)
    }
}

/// Takes a photo away, its picture and its files with it; a post's by `posts::retract_photo`.
pub(in crate::social) fn remove(tx: &Tx, id: PhotoId) -> Result<()> {
    sql::delete(tx, id)
}

/// A photo as an archive has it, in no post.
pub struct Kept {
    pub guid: Guid,
    pub public: bool,
    pub text: String,
    pub created_at: Time,
}

/// Puts a photo back that stood alone.
pub fn restore(tx: &Tx, author: PersonId, picture: PictureId, kept: &Kept) -> Result<PhotoId> {
    let new = NewPhoto {
        guid: kept.guid.clone(),
        author,
        picture,
        public: kept.public,
        pending: false,
        text: kept.text.trim().chars().take(TEXT_CHARS).collect(),
        created_at: kept.created_at,
    };
    sql::insert(tx, &new)
}

/// Notes that somebody got a photo that stands alone.
pub fn add_recipient(tx: &Tx, photo: PhotoId, person: PersonId) -> Result<()> {
    sql::add_recipient(tx, photo, person)
}

/// Gives a photo another picture; the one it had goes.
pub fn set_picture(tx: &Tx, photo: &Photo, picture: PictureId) -> Result<()> {
    sql::set_picture(tx, photo, picture)
}

/// Takes a photo away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: PhotoId) -> Result<()> {
    sql::delete(tx, id)
}

/// Takes all photos of a closed person away; and from nobody else they get any.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::delete_of(tx, person)?;
    sql::forget_recipient(tx, person)
}

/// Whoever moved keeps their photos, and what they got; what waited to be shown goes. When somebody leaves this pod, their
/// limited photos are from then on for those who still see them: whom they no longer share with does not get them back.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    if people::get(tx, from)?.is_local() {
        sql::settle_recipients(tx, from, &audience::chosen(tx, from, &Choice::AllAspects)?)?;
    }
    sql::hand_over(tx, from, to)
}

/// The photos of somebody elsewhere lie in another folder now, under the names they had. What was fetched stays.
pub(in crate::social) fn relocate(tx: &Tx, author: PersonId, folder: &str) -> Result<()> {
    for (picture, url) in sql::of_elsewhere(tx, author)? {
        let name = url.rsplit('/').next().unwrap_or_default();
        pictures::relocate(tx, picture, &format!("{folder}{name}"))?;
    }
    Ok(())
}

/// Takes a waiting photo of its owner away.
pub fn drop_waiting(tx: &Tx, owner: PersonId, id: PhotoId) -> Result<()> {
    let photo = get(tx, id)?;
    if photo.author == owner && photo.pending { sql::delete(tx, id) } else { Err(Error::NotFound) }
}

/// Whether a photo has waited too long to be shown.
pub fn any_to_clear(db: &Db, now: Time) -> Result<bool> {
    sql::any_pending_before(db, now.plus(-PENDING))
}

/// Takes photos away that have waited too long; says how many.
pub fn clear(tx: &Tx) -> Result<usize> {
    sql::clear_pending_before(tx, tx.now().plus(-PENDING))
}
