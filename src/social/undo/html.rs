//! The quiet bar that offers to call something back.

use super::Said;
use crate::{
    base::{Guid, Result},
    moment::Db,
    social::undo,
    web::Visit,
    web::parts::{Method, View, act, icon},
};
use maud::{Markup, html};

/// "Sent. Undo": a form, with script or without; a script takes it away after `seconds`.
pub fn bar(view: &View, said: Said, guid: &Guid, seconds: i64) -> Markup {
    let action = format!("/undo/{}/{guid}", said.word());
    html! {
        div class="notice undo" role="status" data-seconds=(seconds) {
            (icon("send"))
            p { (view.say("undo-sent")) }
            (act(&action, Method::Post, view.csrf, &[], "button small", html! { (view.say("undo-undo")) }))
        }
    }
}

/// The same beside a piece that htmx puts into a page; nothing where it cannot be called back.
pub fn offer(visit: &Visit, db: &Db, said: Said, guid: &Guid) -> Result<Markup> {
    let by = visit.viewer_id();
    let seconds = by.map_or(Ok(None), |by| undo::seconds_left(db, by, visit.now, said, guid))?;
    Ok(html! {
        @if let Some(seconds) = seconds {
            div hx-swap-oob="innerHTML:#notices" { (bar(&visit.view(), said, guid, seconds)) }
        }
    })
}
