//! Everything pods tell each other, one struct each (`docs/protocol.md` 7). A plain literal is ready to be sent.

mod accounts;
mod conversations;
mod posts;
mod relayables;

pub use accounts::{AccountDeletion, AccountMigration, Contact, Person, Profile};
pub use conversations::{Conversation, Message, Participants};
pub use posts::{Embed, Event, Location, Participation, Photo, Poll, PollAnswer, Reshare, Retraction, StatusMessage};
pub use relayables::{Attendance, Comment, EventParticipation, Like, ParentType, PollParticipation};
