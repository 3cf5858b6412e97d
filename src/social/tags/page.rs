//! Tags while one is typed, and where a search leads that may be for one.

use crate::social::search;
use crate::text;
use crate::web::input::Asked;
use crate::web::{self, Go, Json, Visit};
use rocket::http::Status;
use rocket::{Route, get, routes};
use serde_json::{Value, json};

/// All routes of tags.
pub fn routes() -> Vec<Route> {
    routes![suggest, lead]
}

/// `[{"name":"#tag"}]`: known ones that begin so, and what was typed itself.
#[get("/tags")]
fn suggest(visit: &Visit, asked: Asked) -> web::Result<Json> {
    let typed = asked.text("q").trim().trim_start_matches('#').to_lowercase();
    if typed.is_empty() {
        return Ok(Json(Status::Ok, json!([])));
    }
    let mut names = visit.pod.look(|db| search::tags(db, visit.viewer_id(), &typed))?;
    if !names.contains(&typed) && text::tags(&format!("#{typed}")) == [typed.as_str()] {
        names.push(typed);
    }
    names.truncate(asked.number("limit").unwrap_or(usize::MAX).max(1));
    Ok(Json(Status::Ok, names.iter().map(|name| json!({ "name": format!("#{name}") })).collect::<Value>()))
}

/// Leads to a tag where one is asked for, else to people.
#[get("/search")]
fn lead(asked: Asked) -> Go {
    let escaped = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let query = asked.text("q").trim();
    match query.strip_prefix('#') {
        Some(tag) if text::tags(query) == [tag.to_lowercase().as_str()] => {
            Go::to(format!("/tags/{}", escaped(&tag.to_lowercase())))
        }
        _ => Go::to(format!("/people?q={}", escaped(query))),
    }
}
