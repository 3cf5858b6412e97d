//! Everything that can happen here. Closed on purpose: a new event must be answered in `reactions.rs`.

use crate::base::{DiasporaId, Guid};
use crate::social::audience::Reach;
use crate::social::{comments::CommentId, likes::LikeId, people::PersonId, photos::PhotoId, posts::PostId};

/// Something that happened, told by the verb that did it.
#[derive(Debug, Clone)]
pub enum Event {
    /// A post is here: written here, or received.
    Posted(PostId),
    /// Somebody here got a limited post of which a copy was here already.
    Reached { post: PostId, person: PersonId },
    /// A photo of somebody here is shown by itself, or its words are others now.
    PhotoTold(PhotoId),
    /// A comment is here.
    Commented(CommentId),
    /// A like is here.
    Liked(LikeId),
    /// A thing is gone. `by` took it away; `reach` is who must hear, worked out before it went.
    Retracted { by: PersonId, target_type: &'static str, target: Guid, reach: Reach },
    /// `by` now shares with `with`.
    SharingStarted { by: PersonId, with: PersonId },
    /// `by` no longer shares with `with`.
    SharingStopped { by: PersonId, with: PersonId },
    /// Somebody's profile is another now.
    ProfileChanged(PersonId),
    /// Somebody wants to hear what happens to a post.
    Participated { person: PersonId, post: PostId },
    /// Somebody's account is closed for good.
    Closed(PersonId),
    /// Somebody from another pod is known now.
    Met(PersonId),
    /// Somebody unknown has to be looked up.
    Sought(DiasporaId),
}
