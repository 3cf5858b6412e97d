//! Posts: what people say, to everybody or to whom they choose.

mod attached;
pub mod cards;
pub mod edit;
pub mod html;
pub mod json;
pub mod page;
pub mod recipients;
mod sql;
mod wire;

use crate::base::{Error, Guid, Result, Time};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::aspects::{self, Aspect, AspectId, Choice};
use crate::social::audience::{self, Reach};
use crate::social::mentions::{self, In};
use crate::social::people::{self, Acquaintances, Person, PersonId};
use crate::social::photos::{self, PhotoId};
use crate::social::{events, polls, tags, undo};
use crate::store::row_id;
use crate::text::{self, Html};
use crate::waiting::deliveries;

pub use attached::{Attached, Embed, Location, embeds};
pub(in crate::social) use sql::{COLUMNS, from_row, sensitive};
pub use wire::{build, receive, receive_photo_retraction, receive_retraction, unpack};

row_id!(PostId, "A row of `posts`.");

/// Longest text, in characters.
pub const TEXT_CHARS: usize = 65_535;

/// A post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    pub id: PostId,
    pub guid: Guid,
    pub author: Person,
    pub public: bool,
    /// Markdown, as the author wrote it.
    pub text: String,
    pub html: Html,
    /// It may disturb: it says so, or its author does of all they write, or what it passes on does.
    pub nsfw: bool,
    /// "Posted via".
    pub provider: Option<String>,
    /// It passes on another post, and has no words of its own.
    pub reshare: bool,
    /// Of a reshare: the other post; `None` where that is gone.
    pub root: Option<PostId>,
    pub location: Option<Location>,
    pub created_at: Time,
    /// When its author last changed it.
    pub edited_at: Option<Time>,
    pub interacted_at: Time,
}

/// What somebody here wants to say.
#[derive(Debug, Clone)]
pub struct Draft {
    pub text: String,
    pub choice: Choice,
    pub provider: Option<String>,
    /// Waiting photos of the author in their order, each with its words.
    pub photos: Vec<(PhotoId, String)>,
    pub attached: Attached,
}

/// A post on its way into the store, whoever wrote it.
pub(in crate::social) struct NewPost {
    pub guid: Guid,
    pub author: PersonId,
    pub public: bool,
    pub text: String,
    pub provider: Option<String>,
    pub reshare: bool,
    /// Of a reshare: what it passes on.
    pub root: Option<PostId>,
    pub created_at: Time,
    pub edited_at: Option<Time>,
    pub recipients: Vec<PersonId>,
}

impl NewPost {
    /// One that has just these words.
    pub(in crate::social) fn of(guid: Guid, author: PersonId, public: bool, text: String, created_at: Time) -> NewPost {
        NewPost {
            guid,
            author,
            public,
            text,
            provider: None,
            reshare: false,
            root: None,
            created_at,
            edited_at: None,
            recipients: Vec::new(),
        }
    }
}

/// Says something. Refuses what has neither text nor photo, a too long text, and an audience that is not the author's.
/// In limited posts, mentions of people outside the audience become plain links (spec 13).
pub fn write(tx: &mut Tx, author: PersonId, draft: Draft) -> Result<PostId> {
    let recipients = audience::chosen(tx, author, &draft.choice)?;
    let public = draft.choice == Choice::Public;
    let bare = draft.photos.is_empty() && draft.attached.poll.is_none() && draft.attached.event.is_none();
    let mut text = check_text(&draft.text, bare)?;
    if !public {
        text = confine(tx, &text, &|person| Ok(person == author || recipients.contains(&person)))?;
    }
    let guid = tx.luck().guid();
    let new = NewPost { provider: draft.provider, recipients, ..NewPost::of(guid, author, public, text, tx.now()) };
    let post = record(tx, new)?;
    photos::attach(tx, author, post, public, &draft.photos)?;
    attached::attach(tx, post, &draft.attached)?;
    match draft.choice {
        Choice::Public => {}
        Choice::AllAspects => sql::add_all_aspects(tx, post, author)?,
        Choice::Aspects(ids) => ids.iter().try_for_each(|aspect| sql::add_aspect(tx, post, *aspect))?,
    }
    tx.tell(Event::Posted(post));
    Ok(post)
}

fn check_text(text: &str, needed: bool) -> Result<String> {
    let text = text.replace("\r\n", "\n");
    match text.chars().count() {
        _ if needed && text.trim().is_empty() => Err(Error::invalid("status_message[text]", "posts-text-missing")),
        n if n > TEXT_CHARS => Err(Error::invalid("status_message[text]", "posts-text-too-long")),
        _ => Ok(text),
    }
}

fn confine(db: &Db, text: &str, may: &dyn Fn(PersonId) -> Result<bool>) -> Result<String> {
    let known = |id: &_| people::by_diaspora_id(db, id).ok().flatten();
    let inside = |id: &_| known(id).is_some_and(|person| may(person.id).unwrap_or_default());
    let link = |id: &_| known(id).map(|person| (person.name(), db.here().address(&format!("/people/{}", person.guid))));
    Ok(text::confine_mentions(text, &inside, &link))
}

/// Puts a post into the store; local and received ones alike.
pub(in crate::social) fn record(tx: &mut Tx, new: NewPost) -> Result<PostId> {
    let html = render(tx, &new.text);
    let post = sql::insert(tx, &new, html.as_str(), text::is_nsfw(&new.text), tx.now())?;
    for person in &new.recipients {
        sql::add_recipient(tx, post, *person)?;
    }
    tags::set_post(tx, post.0, &text::tags(&new.text))?;
    mentions::note(tx, In::Post(post.0), &new.text)?;
    Ok(post)
}

fn render(db: &Db, text: &str) -> Html {
    text::markdown::render(text, &Acquaintances(db))
}

/// What a text would look like as a post; refuses one that is too long for any.
pub fn preview(db: &Db, text: &str) -> Result<Html> {
    check_text(text, false).map(|text| render(db, &text))
}

/// Renders a post again: somebody it mentions has been met.
pub fn render_again(tx: &Tx, id: PostId) -> Result<()> {
    let post = sql::get(tx, id)?;
    sql::set_html(tx, id, render(tx, &post.text).as_str())
}

/// A post, whoever asks.
pub fn get(db: &Db, id: PostId) -> Result<Post> {
    sql::get(db, id)
}

/// A post by GUID, whoever asks.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Option<Post>> {
    sql::by_guid(db, guid)
}

/// The post that an address names (a GUID, or the row's number as old clients send it), if the viewer may see it.
pub fn visible(db: &Db, viewer: Option<PersonId>, guid_or_id: &str) -> Result<Post> {
    let post = match (Guid::parse(guid_or_id), guid_or_id.parse()) {
        (Some(guid), _) => sql::by_guid(db, &guid)?,
        (None, Ok(number)) => Some(sql::get(db, PostId(number))?),
        _ => None,
    };
    let post = post.ok_or(Error::NotFound)?;
    if audience::may_see_post(db, viewer, post.id)? { Ok(post) } else { Err(Error::NotFound) }
}

/// The aspects a limited post went to; for its author's eyes only.
pub fn aspects_of(db: &Db, id: PostId) -> Result<Vec<Aspect>> {
    sql::aspects_of(db, id)
}

/// For whom somebody wrote last, as far as that can be chosen still.
pub fn last_audience(db: &Db, author: PersonId) -> Result<Option<Choice>> {
    let Some((post, public)) = sql::last_of(db, author)? else { return Ok(None) };
    if public {
        return Ok(Some(Choice::Public));
    }
    let chosen: Vec<AspectId> = aspects_of(db, post)?.into_iter().map(|aspect| aspect.id).collect();
    let all = chosen.len() == aspects::of(db, author)?.len();
    Ok(match chosen.is_empty() {
        true => None,
        false if all => Some(Choice::AllAspects),
        false => Choice::parse(chosen.iter().map(ToString::to_string).collect::<Vec<_>>().iter().map(String::as_str)),
    })
}

/// Somebody's reshare of a post, if they passed it on.
pub fn reshare_by(db: &Db, author: PersonId, root: PostId) -> Result<Option<PostId>> {
    sql::reshare_by(db, author, root)
}

/// The reshares of a post, oldest first, the first 500.
pub fn reshares_of(db: &Db, root: PostId) -> Result<Vec<Post>> {
    sql::reshares_of(db, root)
}

/// Notes that something happened under a post at this time.
pub(in crate::social) fn touch(tx: &Tx, id: PostId, at: Time) -> Result<()> {
    sql::touch(tx, id, at)
}

/// Takes a post back. Only its author may.
pub fn retract(tx: &mut Tx, by: PersonId, id: PostId) -> Result<()> {
    let post = get(tx, id)?;
    if post.author.id != by {
        return Err(Error::Forbidden { key: "posts-not-yours" });
    }
    let held = undo::is_held(tx, &post, tx.now());
    let reach = if post.author.is_local() && !held { audience::of_post(tx, id)? } else { Reach::nobody() };
    if held {
        // What was said under it has nothing to stand beneath; who passed it on, passes on nothing.
        for reshare in sql::reshares_of(tx, id)? {
            retract(tx, reshare.author.id, reshare.id)?;
        }
        deliveries::call_back(tx, post.guid.as_str())?;
    }
    remember_retracted(tx, &post.guid, post.author.id)?;
    for photo in photos::of_post(tx, id)? {
        people::forget_picture_from(tx, by, photo.id.0)?;
    }
    deliveries::recall(tx, id.0)?;
    sql::delete(tx, id)?;
    tx.tell(Event::Retracted { by, target_type: "Post", target: post.guid, reach });
    Ok(())
}

/// Takes a photo back, and with it a post in which nothing else is left. Only its author may.
pub fn retract_photo(tx: &mut Tx, by: PersonId, id: PhotoId) -> Result<()> {
    let photo = photos::get(tx, id)?;
    if photo.author != by {
        return Err(Error::Forbidden { key: "photos-not-yours" });
    }
    if photo.pending {
        return photos::remove(tx, id);
    }
    if let Some(post) = photo.post
        && get(tx, post)?.text.trim().is_empty()
        && photos::of_post(tx, post)?.len() == 1
        && polls::of_post(tx, post)?.is_none()
        && events::of_post(tx, post)?.is_none()
    {
        return retract(tx, by, post);
    }
    let reach = audience::of_photo(tx, &photo)?;
    remember_retracted(tx, &photo.guid, by)?;
    people::forget_picture_from(tx, by, id.0)?;
    photos::remove(tx, id)?;
    tx.tell(Event::Retracted { by, target_type: "Photo", target: photo.guid, reach });
    Ok(())
}

/// Takes everything away that a closed person said, and what came for them alone; what they took back need not be remembered.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::delete_of(tx, person)?;
    sql::forget_recipient(tx, person)?;
    sql::forget_retractions(tx, person)
}

/// Notes that somebody of elsewhere or here got a limited post before it came to be here.
pub fn add_recipient(tx: &Tx, post: PostId, person: PersonId) -> Result<()> {
    sql::add_recipient(tx, post, person).map(|_| ())
}

/// Notes in which of its author's aspects a post is that was written elsewhere.
pub fn add_aspect(tx: &Tx, post: PostId, aspect: AspectId) -> Result<()> {
    sql::add_aspect(tx, post, aspect)
}

/// Whether anybody has said anything about a post.
pub fn is_answered(db: &Db, id: PostId) -> Result<bool> {
    sql::is_answered(db, id)
}

/// Takes a post away of which nobody elsewhere heard from here.
pub fn take_out(tx: &Tx, id: PostId) -> Result<()> {
    sql::delete(tx, id)
}

/// Whoever moved keeps their posts, but for a second reshare of the same post, what they got, and what they took back.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// Whether posts from before wait to be taken apart, see [`unpack`].
pub fn any_to_unpack(db: &Db) -> Result<bool> {
    Ok(!sql::packed(db, 1)?.is_empty())
}

/// Remembers that a thing of this author was retracted: a late copy of it is not taken in again.
pub fn remember_retracted(tx: &Tx, guid: &Guid, author: PersonId) -> Result<()> {
    sql::remember_retracted(tx, guid, author, tx.now())
}

/// Whether nothing is known here of a post that somebody's pod names: neither that it is there, nor that it was retracted.
pub fn is_new(db: &Db, guid: &Guid, author: PersonId) -> Result<bool> {
    Ok(by_guid(db, guid)?.is_none() && !was_retracted(db, guid, author)?)
}

/// Whether a thing of this author was retracted before.
pub(in crate::social) fn was_retracted(db: &Db, guid: &Guid, author: PersonId) -> Result<bool> {
    sql::was_retracted(db, guid, author)
}

/// How many posts people here have written; for NodeInfo.
pub fn count_local(db: &Db) -> Result<i64> {
    sql::count_local(db)
}
