//! Streams: which posts a viewer meets where, newest first, and each post as that viewer sees it.

mod details;
pub mod html;
pub mod page;
#[cfg(test)]
mod plans;
mod sql;
mod walk;

use crate::base::{Guid, Result, Time};
use crate::moment::Db;
use crate::social::aspects::{self, Aspect, AspectId};
use crate::social::audience;
use crate::social::comments::{self, Comment, CommentId};
use crate::social::likes::LikeId;
use crate::social::marks::Mark;
use crate::social::people::{Person, PersonId};
use crate::social::photos::{self, Photo, PhotoId};
use crate::social::pictures::Address;
use crate::social::posts::{self, Embed, Post, PostId};
use crate::social::{events, polls, publisher};

pub use walk::count_tagged;

pub use details::{CommentDetails, Details, comment_details, details};
pub(in crate::social) use walk::{NOT_HIDDEN, NOT_IGNORED};

/// Posts on a page.
pub const PAGE: usize = 15;
/// Comments shown under a post in a stream.
pub const LAST_COMMENTS: usize = 3;

/// Which posts: of those that the viewer may see, without those of people whom they ignore and those that they put away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stream {
    /// Posts by people in the viewer's aspects, the viewer's own, those that mention the viewer, and public ones with a tag that
    /// the viewer follows.
    Main,
    /// Posts by people in these aspects (empty: all), and the viewer's own that went to one of them or to everybody.
    Aspects(Vec<AspectId>),
    /// What the viewer wrote or took part in, by what happened last.
    Activity,
    /// What the viewer likes.
    Liked,
    /// What the viewer commented on.
    Commented,
    /// Posts that mention the viewer.
    Mentions,
    /// Everything one person has said, also if the viewer ignores them.
    Profile(PersonId),
    /// Every public post known here.
    Public,
    /// Every public post that was written here.
    Local,
    /// Posts with a tag (lower case, without #).
    Tag(String),
    /// Posts with any tag that the viewer follows.
    FollowedTags,
    /// What the viewer wants to find again, the last marked first.
    Bookmarks,
    /// What the viewer put out of their streams, the last first.
    Hidden,
}

/// Where a page of a stream begins: strictly after this place, going back in time. Without an id, before that second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub time: Time,
    pub post: Option<PostId>,
}

/// A post as one viewer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub post: Post,
    /// Where a limited post went; for its author only.
    pub went_to: Option<WentTo>,
    pub likes: i64,
    pub own_like: Option<LikeId>,
    pub comments_count: i64,
    /// The last few, or all; oldest first.
    pub comments: Vec<ShownComment>,
    pub photos: Vec<Photo>,
    pub poll: Option<polls::Shown>,
    pub event: Option<events::Shown>,
    pub embed: Option<Embed>,
    /// Of a reshare: the other post, as far as it is still there.
    pub root: Option<Box<Shown>>,
    pub reshares: i64,
    /// The viewer's own reshare of it.
    pub own_reshare: Option<PostId>,
    /// The comment that the viewer is about to reply to.
    pub replying: Option<Reply>,
    /// What the viewer has begun to say under it.
    pub draft: Option<String>,
    /// It has photos that the author does not share with the viewer any more.
    pub withheld: bool,
    /// Whether the viewer hears what happens to it.
    pub participates: bool,
    /// Whether the viewer wrote it.
    pub own: bool,
    /// What the viewer made of it for themselves.
    pub marks: Vec<Mark>,
    /// Whether the viewer told the podmin of it.
    pub reported: bool,
    /// Of a post that is looked at alone: who likes it and who passed it on, the first few, the viewer before all others.
    pub likers: Vec<Person>,
    pub resharers: Vec<Person>,
    /// Comments by people whom the viewer ignores: counted, and neither in `comments` nor in `comments_count`.
    pub ignored_comments: i64,
}

impl Shown {
    /// Whether the viewer marked it so.
    pub fn marked(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }
}

/// A comment as one viewer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownComment {
    pub comment: Comment,
    /// The comment it replies to, as far as that is here.
    pub reply: Option<Reply>,
    pub likes: i64,
    pub own_like: Option<LikeId>,
    /// Whether the viewer wrote it.
    pub own: bool,
    /// Whether the viewer may delete it.
    pub may_retract: bool,
    /// Whether the viewer told the podmin of it.
    pub reported: bool,
}

/// A comment that is replied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub guid: Guid,
    /// What its author is called.
    pub to: String,
}

/// Where an author's limited post went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WentTo {
    pub aspects: Vec<Aspect>,
    pub people: i64,
    pub pods: i64,
}

/// How many comments a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comments {
    None,
    Last,
    All,
    /// Also those of people whom the viewer ignores.
    Everybodys,
}

/// A page of a stream and where the next one begins, if there is one.
pub fn page(
    db: &Db,
    viewer: Option<PersonId>,
    stream: &Stream,
    before: Option<Before>,
) -> Result<(Vec<Shown>, Option<Before>)> {
    let mut found = walk::page(db, viewer, stream, before, PAGE + 1)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|(place, _)| *place);
    let posts = found.into_iter().map(|(_, post)| post).collect();
    Ok((show(db, viewer, posts, Comments::Last)?, next))
}

/// Photos on a page.
const PHOTOS: usize = 60;

/// A page of somebody's photos that a viewer may see, newest first, and whether there are older ones.
pub fn photos(
    db: &Db,
    viewer: Option<PersonId>,
    owner: PersonId,
    before: Option<(Time, Option<PhotoId>)>,
) -> Result<(Vec<Photo>, bool)> {
    let mut photos = sql::photos(db, viewer, owner, before, PHOTOS + 1)?;
    let more = photos.len() > PHOTOS;
    photos.truncate(PHOTOS);
    Ok((photos, more))
}

/// How many of somebody's photos a viewer may see.
pub fn count_photos(db: &Db, viewer: Option<PersonId>, owner: PersonId) -> Result<i64> {
    sql::count_photos(db, viewer, owner)
}

/// Among which a photo is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Those of its post, in its author's order.
    Post,
    /// All of its author's, newest first.
    All,
}

/// The photos before and after one that a viewer sees.
pub fn beside(
    db: &Db,
    viewer: Option<PersonId>,
    photo: &Photo,
    among: Among,
) -> Result<(Option<Photo>, Option<Photo>)> {
    match photo.post.filter(|_| among == Among::Post) {
        Some(post) => {
            let all = photos::of_post(db, post)?;
            let at = all.iter().position(|one| one.id == photo.id).unwrap_or_default();
            Ok((at.checked_sub(1).and_then(|at| all.get(at)).cloned(), all.get(at + 1).cloned()))
        }
        None => {
            let older = sql::photos(db, viewer, photo.author, Some((photo.created_at, Some(photo.id))), 1)?;
            Ok((sql::newer_photo(db, viewer, photo)?, older.into_iter().next()))
        }
    }
}

/// Posts of a tag are counted up to here.
pub const COUNTED: usize = 1_000;

/// The aspects a viewer chose for the aspects stream last, as far as they still exist; all of them where none is left.
pub fn chosen_aspects(db: &Db, viewer: PersonId, stored: &str) -> Result<Vec<AspectId>> {
    let own: Vec<AspectId> = aspects::of(db, viewer)?.into_iter().map(|aspect| aspect.id).collect();
    let chosen: Vec<AspectId> =
        stored.split(',').filter_map(|id| id.parse().ok().map(AspectId)).filter(|id| own.contains(id)).collect();
    Ok(if chosen.is_empty() { own } else { chosen })
}

/// The comment of a post that a viewer wants to reply to.
pub fn replying(db: &Db, post: PostId, to: &Guid) -> Result<Option<Reply>> {
    let comment = comments::by_guid(db, to)?.filter(|comment| comment.post == post);
    Ok(comment.map(|comment| Reply { to: comment.author.name(), guid: comment.guid }))
}

/// One post with all its comments.
pub fn show_one(db: &Db, viewer: Option<PersonId>, post: Post) -> Result<Shown> {
    show_with(db, viewer, post, Comments::All)
}

/// One post with these of its comments.
pub fn show_with(db: &Db, viewer: Option<PersonId>, post: Post, comments: Comments) -> Result<Shown> {
    let mut shown = show(db, viewer, vec![post], comments)?;
    shown.pop().ok_or(crate::base::Error::NotFound)
}

/// How many faces stand under a post of those who like it, and of those who passed it on.
pub const FACES: usize = 30;
/// How many there are on a page of their own.
pub const NAMES: usize = 500;

/// Who likes a post or a comment, or passed a post on: the viewer first, then by when they did; at most `limit`. Of a reshare's original those who
/// passed on the same.
pub fn people_about(db: &Db, viewer: Option<PersonId>, about: About, limit: usize) -> Result<Vec<Person>> {
    sql::people_about(db, viewer, about, limit)
}

/// What people did with a post, or with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Likes(PostId),
    LikesOfComment(CommentId),
    Reshares(PostId),
}

/// Posts as a viewer sees them. Whether the viewer may is the caller's to have asked.
pub fn show(db: &Db, viewer: Option<PersonId>, posts: Vec<Post>, comments: Comments) -> Result<Vec<Shown>> {
    let ids: Vec<PostId> = posts.iter().map(|post| post.id).collect();
    let counts = sql::counts(db, viewer, &ids)?;
    let photos = photos::of_posts(db, &ids)?;
    let attached = Attached::of(db, viewer, &ids)?;
    let drafts = match viewer {
        Some(viewer) => publisher::begun(db, viewer, &ids)?,
        None => vec![None; ids.len()],
    };
    let mut shown = Vec::with_capacity(posts.len());
    let all = posts.into_iter().zip(counts).zip(photos).zip(attached).zip(drafts);
    for ((((post, counts), mut photos), attached), draft) in all {
        let own = viewer == Some(post.author.id);
        let all = comments == Comments::Everybodys;
        let (count, ignored) =
            if all { (counts.comments + counts.ignored, 0) } else { (counts.comments, counts.ignored) };
        let limit = if all || comments == Comments::All { None } else { Some(LAST_COMMENTS) };
        let comments = if count > 0 && comments != Comments::None {
            sql::comments(db, viewer, &post, limit, all)?
        } else {
            Vec::new()
        };
        let went_to = if own && !post.public { Some(went_to(db, post.id)?) } else { None };
        let withheld = !post.public && !photos.is_empty() && audience::withholds_photos(db, viewer, post.id)?;
        if withheld {
            photos.clear();
        }
        let root = root(db, viewer, &post)?;
        let reply_to = draft.as_ref().and_then(publisher::Kept::reply_to);
        let replying = reply_to.map_or(Ok(None), |to| replying(db, post.id, &to))?;
        shown.push(Shown {
            post,
            went_to,
            likes: counts.likes,
            own_like: counts.own_like,
            comments_count: count,
            comments,
            photos,
            poll: attached.poll,
            event: attached.event,
            embed: attached.embed,
            root,
            reshares: counts.reshares,
            own_reshare: counts.own_reshare,
            replying,
            draft: draft.map(|draft| draft.text().to_owned()),
            withheld,
            participates: counts.participates,
            own,
            marks: counts.marks,
            reported: counts.reported,
            likers: Vec::new(),
            resharers: Vec::new(),
            ignored_comments: ignored,
        });
    }
    Ok(shown)
}

/// What posts carry besides words and photos.
struct Attached {
    poll: Option<polls::Shown>,
    event: Option<events::Shown>,
    embed: Option<Embed>,
}

impl Attached {
    fn of(db: &Db, viewer: Option<PersonId>, ids: &[PostId]) -> Result<Vec<Attached>> {
        let (polls, events) = (polls::of_posts(db, viewer, ids)?, events::of_posts(db, viewer, ids)?);
        let all = polls.into_iter().zip(events).zip(posts::embeds(db, ids)?);
        // Pictures of elsewhere are shown through our proxy.
        let here = |embed: Embed| Embed {
            image: embed.image.as_deref().and_then(|url| Address::embedded(db.here(), url)),
            ..embed
        };
        Ok(all.map(|((poll, event), embed)| Attached { poll, event, embed: embed.map(here) }).collect())
    }
}

/// What a reshare passes on. It is never a reshare itself.
fn root(db: &Db, viewer: Option<PersonId>, post: &Post) -> Result<Option<Box<Shown>>> {
    let Some(root) = post.root else { return Ok(None) };
    let root = posts::get(db, root)?;
    if root.reshare || !audience::may_see_post(db, viewer, root.id)? {
        return Ok(None);
    }
    Ok(show(db, viewer, vec![root], Comments::None)?.pop().map(Box::new))
}

/// One comment as a viewer sees it.
pub fn show_comment(db: &Db, viewer: Option<PersonId>, comment: Comment) -> Result<ShownComment> {
    let post = posts::get(db, comment.post)?;
    sql::comment(db, viewer, &post, comment.id)?.ok_or(crate::base::Error::NotFound)
}

fn went_to(db: &Db, post: PostId) -> Result<WentTo> {
    let (people, pods) = audience::size(db, post)?;
    Ok(WentTo { aspects: posts::aspects_of(db, post)?, people, pods })
}
