//! The page where a post gets other words.

use super::html::words_form;
use crate::base::{Error, Result};
use crate::social::posts::{self, Post};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::page_head;
use crate::web::{self, Answer, Page, Viewer, Visit, Wants};
use maud::html;
use rocket::http::Status;
use rocket::{Route, get, put, routes};

/// All routes of changing posts.
pub fn routes() -> Vec<Route> {
    routes![edit, change]
}

/// A post of who asks, to be changed. A reshare has no words.
fn own(visit: &Visit, viewer: &Viewer, id: &str) -> Result<Post> {
    let post = visit.pod.look(|db| posts::visible(db, Some(viewer.id()), id))?;
    if post.author.id == viewer.id() && !post.reshare { Ok(post) } else { Err(Error::NotFound) }
}

#[get("/posts/<id>/edit")]
fn edit(visit: &Visit, viewer: &Viewer, id: &str) -> web::Result<Page> {
    let post = own(visit, viewer, id)?;
    Ok(editing(visit, &post, &post.text, None))
}

fn editing(visit: &Visit, post: &Post, text: &str, wrong: Option<&'static str>) -> Page {
    let action = format!("/posts/{}", post.guid);
    let wrong = wrong.map(|key| visit.say(key));
    let form = words_form(&visit.view(), [&action, &action], "status_message[text]", text, wrong.as_deref());
    let title = visit.say("posts-edit-title");
    Page::new(&title, html! { (page_head(&title, None, html! {})) (form) })
}

#[put("/posts/<id>", data = "<input>")]
fn change(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let post = own(visit, viewer, id)?;
    let text = input.text("status_message[text]");
    match visit.pod.act(|tx| posts::edit::edit(tx, viewer.id(), post.id, text)) {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html && back.is_browser() => {
            let page = editing(visit, &post, text, Some(key));
            return Ok(page.status(Status::UnprocessableEntity).into());
        }
        changed => changed?,
    }
    Ok(back.done(visit, Status::NoContent, html! {}, &format!("/posts/{}", post.guid)))
}
