//! Notifications' addresses.

use super::{Kind, NotificationId, PAGE, html, json};
use crate::social::notifications;
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::{Asked, Input};
use crate::web::{self, Answer, Go, Json, Page, Viewer, Visit, Wants};
use maud::html;
use rocket::http::Status;
use rocket::{Route, get, post, put, routes};

/// Most notifications a client gets at once.
const PER_PAGE_MAX: usize = 100;

/// All routes of notifications.
pub fn routes() -> Vec<Route> {
    routes![list, mark, read_all]
}

#[get("/notifications")]
fn list(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    let kind = Kind::parse(asked.text("type"));
    let unread_only = asked.text("show") == "unread";
    let page = asked.number("page").unwrap_or(1).max(1);
    let for_client = visit.wants == Wants::Json;
    let per_page = asked.number("per_page").filter(|_| for_client).unwrap_or(PAGE).clamp(1, PER_PAGE_MAX);
    let answer = visit.pod.look(|db| {
        let list = notifications::list(db, viewer.id(), kind, unread_only, page, per_page)?;
        let unread = notifications::unread_by_kind(db, viewer.id())?;
        if for_client {
            let notes: Vec<String> = list.iter().map(|one| html::note(&visit.view(), one).into_string()).collect();
            return Ok(Json(Status::Ok, json::list(viewer.id(), &list, &notes, &unread)).into());
        }
        let count = unread.iter().map(|(_, count)| count).sum();
        let body = html::page(&visit.view(), &list, count, page, &filter(kind, unread_only));
        Ok(Page::new(visit.say("notifications-title"), body).here(Here::Notifications).into())
    });
    Ok(answer?)
}

/// What stays the same from page to page, as the beginning of a query.
fn filter(kind: Option<Kind>, unread_only: bool) -> String {
    let kind = kind.map(|kind| format!("type={}&", kind.word())).unwrap_or_default();
    format!("{kind}{}", if unread_only { "show=unread&" } else { "" })
}

#[put("/notifications/<id>", data = "<input>")]
fn mark(visit: &Visit, viewer: &Viewer, back: Back, id: i64, input: Input) -> web::Result<Answer> {
    let id = NotificationId(id);
    let unread = input.ticked("set_unread");
    visit.pod.act(|tx| notifications::mark(tx, viewer.id(), id, unread))?;
    match visit.wants {
        Wants::Fragment => {
            let one = visit.pod.look(|db| notifications::get(db, viewer.id(), id))?;
            Ok(html::notification(&visit.view(), &one).into())
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
