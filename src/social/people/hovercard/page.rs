//! Who somebody is, beside their name: a card for pages, and the JSON that clients ask for.

use crate::media::Size;
use crate::social::blocks::html as ignoring;
use crate::social::contacts::html as sharing;
use crate::social::people::html;
use crate::social::people::page::{as_value, check_open};
use crate::social::{aspects, blocks, contacts, people};
use crate::web::{Answer, Go, Json, Page, Result, Visit, Wants};
use maud::html as markup;
use rocket::http::Status;
use rocket::{Route, get, routes};
use serde_json::json as value;

/// Its route.
pub fn routes() -> Vec<Route> {
    routes![hovercard]
}

/// A fragment for pages; whoever opens the address itself sees the person's page.
#[get("/people/<guid>/hovercard")]
fn hovercard(visit: &Visit, guid: &str) -> Result<Answer> {
    let viewer = visit.viewer_id();
    let person = visit.pod.look(|db| people::by_guid_or_id(db, viewer, guid))?;
    check_open(visit, &person)?;
    if visit.wants == Wants::Html {
        return Ok(Go::to(format!("/people/{}", person.guid)).into());
    }
    if visit.wants == Wants::Json {
        let mut page = as_value(visit, &person)?;
        let picture = people::image(visit.pod.here(), &person, Size::ThumbMedium);
        page["profile"] = value!({ "avatar": picture, "tags": page["profile"]["tags"] });
        return Ok(Json(Status::Ok, page).into());
    }
    let view = visit.view();
    let body = visit.pod.look(|db| {
        let tags = people::profile(db, person.id)?.tags;
        let Some(viewer) = viewer.filter(|viewer| *viewer != person.id) else {
            return Ok(html::hovercard(&person, &tags, markup! {}, markup! {}));
        };
        let contact = contacts::with(db, viewer, person.id)?;
        let relation = contact.as_ref().map(contacts::Contact::relation).unwrap_or_default();
        let memberships = contact.map(|contact| contact.memberships).unwrap_or_default();
        let actions = match blocks::with(db, viewer, person.id)? {
            Some(_) => ignoring::said(&view, &person),
            None => sharing::aspect_menu(&view, &person, &aspects::of(db, viewer)?, &memberships),
        };
        Ok(html::hovercard(&person, &tags, sharing::relation(&view, relation), actions))
    })?;
    Ok(Page::new(person.name(), body).into())
}
