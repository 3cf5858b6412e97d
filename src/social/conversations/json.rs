//! Conversations as living clients read them.

use super::{Conversation, Message, Summary};
use crate::moment::Here;
use crate::social::people;
use serde_json::{Value, json};

/// `{conversation: {id, guid, subject, author_id, created_at, updated_at}}`: clients look for the root key.
pub fn conversation(conversation: &Conversation) -> Value {
    json!({ "conversation": {
        "id": conversation.id,
        "guid": conversation.guid.as_str(),
        "subject": conversation.subject,
        "author_id": conversation.author.id,
        "created_at": conversation.created_at.to_string(),
        "updated_at": conversation.updated_at.to_string(),
    } })
}

/// The same with `participants` and a page of `messages`.
pub fn whole(here: &Here, summary: &Summary, messages: &[Message]) -> Value {
    let mut value = conversation(&summary.conversation);
    value["conversation"]["participants"] = people::json::people(here, &summary.people).into();
    value["conversation"]["messages"] = messages.iter().map(|one| message(here, one)).collect();
    value
}

/// `{id, guid, text, author, created_at}`.
pub fn message(here: &Here, message: &Message) -> Value {
    json!({
        "id": message.id,
        "guid": message.guid.as_str(),
        "text": message.text,
        "author": people::json::person(here, &message.author),
        "created_at": message.created_at.to_string(),
    })
}
