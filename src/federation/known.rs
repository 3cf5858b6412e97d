//! What this pod knows, as the protocol asks for it.

use crate::base::error::if_there;
use crate::base::{DiasporaId, Guid, Result};
use crate::moment::Db;
use crate::protocol::{Key, Kind, Known, PublicKey, Root, Thing};
use crate::social::{comments, conversations, events, likes, participations, people, photos, polls, posts};

/// Answers from the database.
pub struct Store<'a, 'c>(pub &'a Db<'c>);

impl Known for Store<'_, '_> {
    fn key(&self, person: &DiasporaId) -> Result<Key> {
        Ok(match people::public_key(self.0, person)? {
            None => Key::Unknown,
            Some(pem) => PublicKey::from_pem(&pem).map_or(Key::Unusable, Key::Is),
        })
    }

    fn thing(&self, kind: Kind, guid: &Guid) -> Result<Option<Thing>> {
        match kind {
            Kind::Post => Ok(posts::by_guid(self.0, guid)?.map(|post| {
                let local = post.author.is_local();
                Thing::without_parent(post.guid, post.author.diaspora_id, local, post.public)
            })),
            Kind::Comment => match comments::by_guid(self.0, guid)? {
                Some(comment) => self.under(comment.post, comment.author).map(Some),
                None => Ok(None),
            },
            Kind::Like => match likes::by_guid(self.0, guid)? {
                Some(like) => self.under(like.target.post(self.0)?, like.author).map(Some),
                None => Ok(None),
            },
            Kind::Photo => match photos::by_guid(self.0, guid)? {
                Some(photo) => {
                    let author = people::get(self.0, photo.author)?;
                    let local = author.is_local();
                    Ok(Some(Thing::without_parent(photo.guid, author.diaspora_id, local, photo.public)))
                }
                None => Ok(None),
            },
            Kind::Poll => match polls::by_guid(self.0, guid)? {
                Some(poll) => self.part_of(poll.post).map(Some),
                None => Ok(None),
            },
            Kind::PollParticipation => match polls::vote_by_guid(self.0, guid)? {
                Some(vote) => self.under(vote.post, vote.author).map(Some),
                None => Ok(None),
            },
            Kind::Event => match events::by_guid(self.0, guid)? {
                Some(event) => self.part_of(event.post).map(Some),
                None => Ok(None),
            },
            Kind::EventParticipation => match events::attendance_by_guid(self.0, guid)? {
                Some(attendance) => self.under(attendance.post, attendance.author).map(Some),
                None => Ok(None),
            },
            Kind::Participation => match participations::by_guid(self.0, guid)? {
                Some((person, post)) => self.under(post, people::get(self.0, person)?).map(Some),
                None => Ok(None),
            },
            Kind::Person => Ok(if_there(people::by_guid(self.0, guid))?.map(|person| {
                let local = person.is_local();
                Thing::without_parent(person.guid, person.diaspora_id, local, true)
            })),
            Kind::Conversation => Ok(conversations::by_guid(self.0, guid)?.map(|conversation| {
                let local = conversation.author.is_local();
                Thing::without_parent(conversation.guid, conversation.author.diaspora_id, local, false)
            })),
        }
    }
}

impl Store<'_, '_> {
    /// What came inside a post is of the post's author.
    fn part_of(&self, post: posts::PostId) -> Result<Thing> {
        self.under(post, posts::get(self.0, post)?.author)
    }

    fn under(&self, post: posts::PostId, author: people::Person) -> Result<Thing> {
        let post = posts::get(self.0, post)?;
        let local = author.is_local();
        let root = Root {
            guid: post.guid,
            local: post.author.is_local(),
            author: post.author.diaspora_id,
            public: post.public,
        };
        Ok(Thing { author: author.diaspora_id, local, root })
    }
}
