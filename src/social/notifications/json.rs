//! Notifications as living clients read them.

use super::{Kind, Notification};
use crate::social::people::PersonId;
use serde_json::{Map, Value, json};

/// `{unread_count, unread_count_by_type, notification_list}`: every kind is counted, also where nothing is unread. `notes`
/// are the sentences of the notifications, as markup.
pub fn list(recipient: PersonId, list: &[Notification], notes: &[String], unread: &[(Kind, i64)]) -> Value {
    let of = |kind: Kind| unread.iter().find(|(one, _)| *one == kind).map_or(0, |(_, count)| *count);
    let by_type: Map<String, Value> = Kind::ALL.iter().map(|kind| (kind.word().into(), of(*kind).into())).collect();
    json!({
        "unread_count": unread.iter().map(|(_, count)| count).sum::<i64>(),
        "unread_count_by_type": by_type,
        "notification_list": list.iter().zip(notes).map(|(one, note)| notification(recipient, one, note)).collect::<Vec<_>>(),
    })
}

/// `{type, <type>: {id, unread, note_html, …}}`: clients find the same under either name.
fn notification(recipient: PersonId, one: &Notification, note: &str) -> Value {
    let (target_type, target_id) = target(recipient, one);
    json!({
        "type": one.kind.word(),
        one.kind.word(): {
            "id": one.id,
            "guid": one.guid.as_str(),
            "target_type": target_type,
            "target_id": target_id,
            "recipient_id": recipient,
            "unread": one.unread,
            "created_at": one.made_at.to_string(),
            "updated_at": one.updated_at.to_string(),
            "note_html": note,
        },
    })
}

fn target(recipient: PersonId, one: &Notification) -> (&'static str, Option<i64>) {
    match (one.kind, &one.comment, &one.post) {
        (Kind::ExportReady | Kind::ExportFailed | Kind::ImportDone, ..) => ("Person", Some(recipient.0)),
        (Kind::StartedSharing | Kind::ContactsBirthday, ..) => ("Person", one.actors.first().map(|actor| actor.id.0)),
        (_, Some(comment), _) => ("Comment", Some(comment.id.0)),
        (_, None, post) => ("Post", post.as_ref().map(|post| post.id.0)),
    }
}
