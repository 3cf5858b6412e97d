//! The contacts page, and putting people into aspects.

use super::html::{self, List};
use super::{MembershipId, Set, json};
use crate::base::Error;
use crate::social::aspects::{self, AspectId};
use crate::social::contacts;
use crate::social::notifications;
use crate::social::people::{self, PersonId};
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::{Answer, Go, Input, Json, OrJson, Page, Result, Trouble, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};
use serde_json::Value;

/// All routes of contacts.
pub fn routes() -> Vec<Route> {
    routes![list, add, remove]
}

#[get("/contacts")]
fn list(visit: &Visit, viewer: &Viewer, asked: Asked) -> Result<Answer> {
    let (filter, page) = (asked.text("q").trim(), asked.number("page").unwrap_or(1).max(1));
    let set = match (asked.number("a_id").map(AspectId), asked.text("set")) {
        (Some(aspect), _) => Set::Aspect(aspect),
        (None, "all") => Set::All,
        (None, "only_sharing") => Set::OnlySharing,
        (None, _) => Set::Mine,
    };
    let (found, aspects, counts) = visit.pod.look(|db| {
        if let Set::Aspect(id) = set {
            aspects::get(db, viewer.id(), id)?;
        }
        let found = contacts::list(db, viewer.id(), set, filter, page)?;
        Ok((found, aspects::of(db, viewer.id())?, contacts::counts(db, viewer.id())?))
    })?;
    if visit.wants == Wants::Json {
        let here = visit.pod.here();
        // Completing a name while it is typed asks with `q` and wants the shorter lines.
        let lines: Vec<Value> = match asked.given("q") {
            Some(_) => found.iter().map(|one| people::json::suggestion(here, &one.person)).collect(),
            None => found.iter().map(|one| json::contact(here, one, &aspects)).collect(),
        };
        return Ok(Json(Status::Ok, lines.into()).into());
    }
    let list = List { contacts: &found, aspects: &aspects, counts: &counts, set, filter, page };
    let body = html::page(&visit.view(), &list);
    Ok(Page::new(visit.say("contacts-title"), body).here(Here::Contacts).into())
}

#[post("/aspect_memberships", data = "<input>")]
fn add(visit: &Visit, viewer: &Viewer, wants: OrJson, input: Input) -> Result<Answer> {
    let field = |name: &str| input.number(name).or(input.number(&format!("aspect_membership[{name}]")));
    let (Some(aspect), Some(person)) = (field("aspect_id").map(AspectId), field("person_id").map(PersonId)) else {
        return Err(Trouble::Unreadable);
    };
    let added = visit.pod.act(|tx| {
        let membership = contacts::add_to_aspect(tx, viewer.id(), aspect, person)?;
        notifications::seen_person(tx, viewer.id(), person)?;
        Ok(membership)
    });
    match added {
        Ok(membership) => changed(visit, viewer, wants.0, person, membership, aspect),
        // What is so already is fine for a page; living clients read 400 as just that.
        Err(Error::Exists) if wants.0 == Wants::Json => {
            let said = visit.say("contacts-in-aspect-already");
            Ok(Json(Status::BadRequest, serde_json::json!({ "error": said })).into())
        }
        Err(Error::Exists) => changed(visit, viewer, wants.0, person, MembershipId(0), aspect),
        Err(error) => Err(error.into()),
    }
}

#[delete("/aspect_memberships/<id>", data = "<_input>")]
fn remove(visit: &Visit, viewer: &Viewer, wants: OrJson, id: i64, _input: Input) -> Result<Answer> {
    let id = MembershipId(id);
    let (aspect, person) = visit.pod.act(|tx| {
        let (aspect, person) = contacts::membership(tx, viewer.id(), id)?;
        contacts::remove_from_aspect(tx, viewer.id(), aspect, person)?;
        Ok((aspect, person))
    })?;
    changed(visit, viewer, wants.0, person, id, aspect)
}

/// The answer to a change of somebody's aspects: the menu as it is now, the membership, or the page it was asked from.
fn changed(
    visit: &Visit,
    viewer: &Viewer,
    wants: Wants,
    person: PersonId,
    membership: MembershipId,
    aspect: AspectId,
) -> Result<Answer> {
    let (person, aspects, memberships) = visit.pod.look(|db| {
        let contact = contacts::with(db, viewer.id(), person)?;
        let memberships = contact.map(|contact| contact.memberships).unwrap_or_default();
        Ok((people::get(db, person)?, aspects::of(db, viewer.id())?, memberships))
    })?;
    Ok(match wants {
        Wants::Json => {
            let changed = contacts::Membership { id: membership, aspect };
            Json(Status::Ok, json::membership(&changed, &aspects)).into()
        }
        Wants::Fragment => html::aspect_menu(&visit.view(), &person, &aspects, &memberships).into(),
        Wants::Html => Go::back(visit, &format!("/people/{}", person.guid)).into(),
    })
}
