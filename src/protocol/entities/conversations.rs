//! Private conversations and the messages in them.

use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::rules::some;
use crate::protocol::values::{Invalid, Part, Value, parts, typed};
use crate::protocol::wire::entities;
use crate::protocol::xml::Element;

/// Who takes part in a conversation: at least two IDs, kept as they came because they are one text on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participants(String);

impl Participants {
    /// From IDs, in their order; `None` for fewer than two.
    pub fn new<'a>(people: impl IntoIterator<Item = &'a DiasporaId>) -> Option<Participants> {
        let people: Vec<&str> = people.into_iter().map(DiasporaId::as_str).collect();
        Participants::parse(&people.join(";"))
    }

    /// Takes IDs joined by `;`; `None` where one is bad or there are fewer than two. // spec: 7.18
    pub fn parse(text: &str) -> Option<Participants> {
        let people: Vec<&str> = text.trim_end_matches(';').split(';').collect();
        let good = people.len() >= 2 && people.iter().all(|id| DiasporaId::parse(id).is_some());
        good.then(|| Participants(text.to_owned()))
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = DiasporaId> + '_ {
        self.0.split(';').filter_map(DiasporaId::parse)
    }

    /// Whether this person takes part.
    pub fn contains(&self, person: &DiasporaId) -> bool {
        self.0.split(';').any(|id| id == person.as_str())
    }
}

parts! {
    Participants: |text| typed(text, Participants::parse), |people| Value::Text(people.0.clone());
}

entities! {
    /// The beginning of a conversation (`docs/protocol.md` 7.18). Its messages are its author's.
    Conversation "conversation" {
        /// Who begins it.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// 1 to 255 characters.
        subject: String [required] some(255);
        /// When.
        created_at: Option<Time> [or now];
        /// Who may read it, author included.
        participants: Participants [required];
        /// Normally one.
        messages: Vec<Message> [optional];
    } then |conversation| conversation.messages.iter().all(|message| message.author == conversation.author);

    /// One message; everybody sends their own to every participant (`docs/protocol.md` 7.19).
    Message "message" {
        /// Who wrote it.
        author: DiasporaId [required];
        /// Its name.
        guid: Guid [required];
        /// Markdown, 1 to 65,535 characters.
        text: String [required] some(65_535);
        /// When.
        created_at: Option<Time> [or now];
        /// When it was last changed.
        edited_at: Option<Time> [optional];
        /// Where it belongs.
        conversation_guid: Guid [required];
    } then |_| true;
}
