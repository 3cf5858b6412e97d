//! Answers to events as clients read them.

use super::Attendance;
use crate::moment::Here;
use crate::social::people;
use serde_json::{Value, json};

/// `{id, guid, author, status}`.
pub fn attendance(here: &Here, attendance: &Attendance) -> Value {
    json!({
        "id": attendance.id,
        "guid": attendance.guid.as_str(),
        "author": people::json::person(here, &attendance.author),
        "status": attendance.status.name(),
    })
}
