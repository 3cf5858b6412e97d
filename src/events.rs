//! Everything that can happen here. Closed on purpose: a new event must be answered in `reactions`.

use crate::base::{DiasporaId, Guid};
use crate::social::audience::Reach;
use crate::social::conversations::{ConversationId, MessageId};
use crate::social::{comments::CommentId, events::AttendanceId, likes::LikeId, people::PersonId};
use crate::social::{photos::PhotoId, pods::PodId, polls::VoteId, posts::PostId};

/// Something that happened, told by the verb that did it.
#[derive(Debug, Clone)]
pub enum Event {
    /// A post is here: written here, or received.
    Posted(PostId),
    /// The author of a post has changed its words; `named` are mentioned now and were not before.
    Edited { post: PostId, named: Vec<PersonId> },
    /// Somebody here got a limited post of which a copy was here already.
    Reached { post: PostId, person: PersonId },
    /// The author of a limited post here gave it to these people too.
    Widened { post: PostId, people: Vec<PersonId> },
    /// The author of a limited post here took it away from somebody.
    Narrowed { post: PostId, person: PersonId },
    /// A photo of somebody here is shown by itself, or its words are others now.
    PhotoTold(PhotoId),
    /// A comment is here.
    Commented(CommentId),
    /// The author of a comment has changed its words; `named` as above, `before` were mentioned until now.
    CommentEdited { comment: CommentId, named: Vec<PersonId>, before: Vec<PersonId> },
    /// A like is here.
    Liked(LikeId),
    /// A vote is here.
    Voted(VoteId),
    /// Somebody's answer to an event is here, or is another now.
    Attended(AttendanceId),
    /// A conversation is here, with its first messages.
    Begun(ConversationId),
    /// A message is here that did not come with its conversation.
    Messaged(MessageId),
    /// A thing is gone. `by` took it away; `reach` is who must hear, worked out before it went.
    Retracted { by: PersonId, target_type: &'static str, target: Guid, reach: Reach },
    /// `by` now shares with `with`.
    SharingStarted { by: PersonId, with: PersonId },
    /// `by` no longer shares with `with`.
    SharingStopped { by: PersonId, with: PersonId },
    /// `by`, who lives here, ignores `person` from now on.
    Blocked { by: PersonId, person: PersonId },
    /// `by`, who lives here, ignores `person` no longer.
    Unblocked { by: PersonId, person: PersonId },
    /// Somebody's profile is another now.
    ProfileChanged(PersonId),
    /// Somebody wants to hear what happens to a post.
    Participated { person: PersonId, post: PostId },
    /// An account goes on under another ID; both keys agreed.
    Migrated { old: PersonId, new: PersonId },
    /// Somebody here goes on for an ID that they had before, as its envelope says. These pods must hear of it, and these
    /// people in private, too.
    MovedIn { person: PersonId, envelope: String, pods: Vec<PodId>, friends: Vec<PersonId> },
    /// Somebody's account is closed for good.
    Closed(PersonId),
    /// Somebody from another pod is known now.
    Met(PersonId),
    /// Somebody unknown has to be looked up.
    Sought(DiasporaId),
}
