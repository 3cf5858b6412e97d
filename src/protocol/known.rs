//! What the protocol asks of whoever knows more than one message: keys, and who wrote what.

use crate::base::{DiasporaId, Guid, Result};
use crate::protocol::keys::PublicKey;

/// Answers from a database, or from test data. An error means that the answer itself failed.
pub trait Known {
    /// What is known of a person's key.
    fn key(&self, person: &DiasporaId) -> Result<Key>;

    /// What is known of a thing; `None` where it is not here.
    fn thing(&self, kind: Kind, guid: &Guid) -> Result<Option<Thing>>;
}

/// What is known of somebody's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// This is it, for ever. // spec: 1.4
    Is(PublicKey),
    /// The person is known, but what they gave as a key is none: nothing they sign can be taken.
    Unusable,
    /// Nobody here has met them.
    Unknown,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $names:pat, $name:literal, $fetched:expr;)*) => {
        /// The kinds of things messages speak of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[$doc])* $kind,)* }

        impl Kind {
            /// Takes the CamelCase name as in `parent_type` and `target_type`.
            pub fn parse(name: &str) -> Option<Kind> {
                match name { $($names => Some(Kind::$kind),)* _ => None }
            }

            /// The name for `target_type`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name,)* }
            }

            /// The type in `/fetch/:type/:guid`, for what can be fetched. // spec: 12
            pub fn fetched_as(self) -> Option<&'static str> {
                match self { $(Kind::$kind => $fetched,)* }
            }
        }
    };
}

kinds! {
    /// A status message or a reshare.
    Post = "Post" | "StatusMessage" | "Reshare", "Post", Some("post");
    /// A comment.
    Comment = "Comment", "Comment", Some("comment");
    /// A like.
    Like = "Like", "Like", None;
    /// A poll.
    Poll = "Poll", "Poll", Some("poll");
    /// A vote.
    PollParticipation = "PollParticipation", "PollParticipation", None;
    /// An event.
    Event = "Event", "Event", Some("event");
    /// Somebody's answer to an event.
    EventParticipation = "EventParticipation", "EventParticipation", None;
    /// A picture.
    Photo = "Photo", "Photo", None;
    /// A subscription.
    Participation = "Participation", "Participation", None;
    /// A conversation.
    Conversation = "Conversation", "Conversation", None;
    /// A person; the old way to stop sharing.
    Person = "Person", "Person", None;
}

impl Kind {
    /// Takes the snake_case type of a diaspora:// link or of `/fetch/:type/:guid`, for what can be fetched.
    pub fn of_link(name: &str) -> Option<Kind> {
        match name {
            "post" | "status_message" | "reshare" => Some(Kind::Post),
            "comment" => Some(Kind::Comment),
            "poll" => Some(Kind::Poll),
            _ => None,
        }
    }
}

/// What matters of a thing that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Whose it is.
    pub author: DiasporaId,
    /// Whether its author lives here.
    pub local: bool,
    /// The post at the top of its thread; the thing itself where it has no parent. // spec: 8
    pub root: Root,
}

/// The top of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// Its name.
    pub guid: Guid,
    /// Who knows the audience, and so passes things on.
    pub author: DiasporaId,
    /// Whether that author lives here.
    pub local: bool,
    /// Whether everybody may see it.
    pub public: bool,
}

impl Thing {
    /// A thing without a parent: its own root.
    pub fn without_parent(guid: Guid, author: DiasporaId, local: bool, public: bool) -> Thing {
        Thing { author: author.clone(), local, root: Root { guid, author, local, public } }
    }
}
