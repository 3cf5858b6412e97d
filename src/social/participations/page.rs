//! Asking to hear what happens to a post, and not to.

use crate::social::{participations, posts};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::{self, Answer, Viewer, Visit};
use maud::html;
use rocket::http::Status;
use rocket::{Route, delete, post, routes};

/// All routes of participations.
pub fn routes() -> Vec<Route> {
    routes![subscribe, unsubscribe]
}

#[post("/posts/<id>/participation", data = "<_input>")]
fn subscribe(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let post = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        participations::subscribe(tx, viewer.id(), post.id)?;
        Ok(post)
    })?;
    Ok(back.done(visit, Status::Created, html! {}, &back.path(&[], &format!("/posts/{}", post.guid))))
}

#[delete("/posts/<id>/participation", data = "<_input>")]
fn unsubscribe(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let post = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        participations::unsubscribe(tx, viewer.id(), post.id)?;
        Ok(post)
    })?;
    Ok(back.done(visit, Status::Ok, html! {}, &back.path(&[], &format!("/posts/{}", post.guid))))
}
