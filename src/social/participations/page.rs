//! Asking to hear what happens to a post, and not to.

use super::html;
use crate::social::posts::Post;
use crate::social::{notifications, participations, posts};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Viewer, Visit, Wants};
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
        notifications::hear(tx, viewer.id(), post.id)?;
        Ok(post)
    })?;
    Ok(done(visit, &back, (Status::Created, true), &post, "posts-heard"))
}

#[delete("/posts/<id>/participation", data = "<_input>")]
fn unsubscribe(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let post = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        participations::unsubscribe(tx, viewer.id(), post.id)?;
        notifications::silence(tx, viewer.id(), post.id)?;
        Ok(post)
    })?;
    Ok(done(visit, &back, (Status::Ok, false), &post, "posts-quiet"))
}

/// Back to where it was asked, with the message of that key; or the line of the menu that takes it back.
fn done(visit: &Visit, back: &Back, (status, hears): (Status, bool), post: &Post, key: &'static str) -> Answer {
    let page = back.path(&[], &format!("/posts/{}", post.guid));
    match visit.wants {
        Wants::Html if back.is_browser() => Go::to(page).saying(Tone::Good, key).into(),
        _ => back.done(visit, status, html::line(&visit.view(), post.id, hears), &page),
    }
}
