//! Notifications' addresses.

use super::{Before, Filter, Kind, Notification, NotificationId, PAGE, html, json};
use crate::base::{Result, Time};
use crate::moment::Db;
use crate::social::aspects::{self, Aspect};
use crate::social::contacts::html::aspect_menu;
use crate::social::{blocks, contacts, notifications};
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::{Asked, Input};
use crate::web::{self, Answer, Go, Json, Page, Viewer, Visit, Wants};
use maud::{Markup, html};
use rocket::http::Status;
use rocket::{Route, get, post, put, routes};

/// How many the bell in the navigation shows.
const BRIEF: usize = 10;
/// Most notifications a client gets at once.
const PER_PAGE_MAX: usize = 100;

/// All routes of notifications.
pub fn routes() -> Vec<Route> {
    routes![list, mark, read_all]
}

#[get("/notifications")]
fn list(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let filter = Filter { kind: Kind::parse(asked.text("type")), unread: asked.text("show") == "unread" };
    let answer = visit.pod.look(|db| {
        if visit.wants == Wants::Json {
            return client(visit, viewer, db, &asked, filter);
        }
        if visit.wants == Wants::Fragment && asked.ticked("brief") {
            let list = notifications::from(db, viewer.id(), Filter::default(), None, BRIEF)?;
            return Ok(html::brief(&visit.view(), &list, notifications::unread(db, viewer.id())?).into());
        }
        let list = notifications::from(db, viewer.id(), filter, before(&asked), PAGE)?;
        let own = aspects::of(db, viewer.id())?;
        let answered = |one| answer(visit, viewer, db, &own, &one).map(|answer| (one, answer));
        let list = list.into_iter().map(answered).collect::<Result<Vec<_>>>()?;
        let unread = notifications::unread_by_kind(db, viewer.id())?;
        let body = html::page(&visit.view(), &list, &unread, filter);
        Ok(Page::new(visit.say("notifications-title"), body).here(Here::Notifications).into())
    });
    Ok(answer?)
}

/// What can be done about a notification: whoever begins to share is shared back with.
fn answer(visit: &Visit, viewer: &Viewer, db: &Db, own: &[Aspect], one: &Notification) -> Result<Markup> {
    let ([person], Kind::StartedSharing) = (one.actors.as_slice(), one.kind) else { return Ok(html! {}) };
    if person.closed || blocks::with(db, viewer.id(), person.id)?.is_some() {
        return Ok(html! {});
    }
    let memberships =
        contacts::with(db, viewer.id(), person.id)?.map(|contact| contact.memberships).unwrap_or_default();
    Ok(aspect_menu(&visit.view(), person, own, &memberships))
}

fn client(visit: &Visit, viewer: &Viewer, db: &Db, asked: &Asked, filter: Filter) -> Result<Answer> {
    let page = asked.number("page").unwrap_or(1).max(1);
    let per_page = asked.number("per_page").unwrap_or(PAGE).clamp(1, PER_PAGE_MAX);
    let list = notifications::list(db, viewer.id(), filter.kind, filter.unread, page, per_page)?;
    let unread = notifications::unread_by_kind(db, viewer.id())?;
    let notes: Vec<String> = list.iter().map(|one| html::note(&visit.view(), one).into_string()).collect();
    Ok(Json(Status::Ok, json::list(viewer.id(), &list, &notes, &unread)).into())
}

fn before(asked: &Asked) -> Option<Before> {
    Some((Time::from_unix(asked.number("max_time")?), NotificationId(asked.number("max_id")?)))
}

#[put("/notifications/<id>", data = "<input>")]
fn mark(visit: &Visit, viewer: &Viewer, back: Back, id: i64, input: Input) -> web::Result<Answer> {
    let id = NotificationId(id);
    let unread = input.ticked("set_unread");
    visit.pod.act(|tx| notifications::mark(tx, viewer.id(), id, unread))?;
    match visit.wants {
        Wants::Fragment => {
            let shown = visit.pod.look(|db| {
                let one = notifications::get(db, viewer.id(), id)?;
                Ok(html::notification(
                    &visit.view(),
                    &one,
                    &answer(visit, viewer, db, &aspects::of(db, viewer.id())?, &one)?,
                ))
            });
            Ok(shown?.into())
        }
        Wants::Html if back.is_browser() => Ok(Go::to(back.path(&[], "/notifications")).into()),
        _ => Ok(Json(Status::Ok, serde_json::json!({ "guid": id, "unread": unread })).into()),
    }
}

#[post("/notifications/read_all", data = "<input>")]
fn read_all(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> web::Result<Answer> {
    let kind = Kind::parse(input.text("type"));
    visit.pod.act(|tx| notifications::mark_all_read(tx, viewer.id(), kind))?;
    Ok(back.done(visit, Status::NoContent, html! {}, "/notifications"))
}
