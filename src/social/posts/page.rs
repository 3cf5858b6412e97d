//! Posts' addresses: looking at one, taking one back.

use super::{Post, html, json};
use crate::base::{Error, Guid, Result};
use crate::moment::Db;
use crate::social::streams::html::{card, title};
use crate::social::streams::{self, About, Comments, FACES, Shown};
use crate::social::undo::{self, Deed, page::deleted};
use crate::social::{notifications, posts};
use crate::web::back::Back;
use crate::web::input::{Asked, Input};
use crate::web::{self, Answer, Json, Page, Trouble, Viewer, Visit, Wants};
use maud::html;
use rocket::http::Status;
use rocket::{Route, delete, get, routes};

/// All routes of posts.
pub fn routes() -> Vec<Route> {
    routes![show, show_short, delete]
}

/// One post for clients, or as a piece of a stream.
pub fn one(visit: &Visit, db: &Db, shown: &Shown, status: Status) -> Result<Answer> {
    match visit.wants {
        Wants::Json => {
            Ok(Json(status, json::post(db.here(), shown, &streams::details(db, shown, visit.ticket())?)).into())
        }
        _ => Ok(html::post(&visit.view(), shown, false).into()),
    }
}

#[get("/posts/<id>")]
fn show(visit: &Visit, id: &str, asked: Asked) -> web::Result<Answer> {
    let post = find(visit, id)?;
    if let Some(viewer) = visit.viewer_id() {
        // docs/decisions/0012: what was looked at is no news any more.
        if visit.pod.look(|db| notifications::waits_about_post(db, viewer, post.id))? {
            visit.pod.act(|tx| notifications::seen_post(tx, viewer, post.id))?;
        }
    }
    let answer = visit.pod.look(|db| {
        // Comments of people whom the viewer ignores are folded until they ask for them.
        let comments = if asked.text("ignored") == "show" { Comments::Everybodys } else { Comments::All };
        let mut shown = streams::show_with(db, visit.viewer_id(), post.clone(), comments)?;
        if visit.wants == Wants::Json {
            return one(visit, db, &shown, Status::Ok);
        }
        // Named, but nothing: not a reply any more, whatever the draft says.
        if let Some(to) = asked.given("reply_to") {
            shown.replying = Guid::parse(to).map_or(Ok(None), |to| streams::replying(db, post.id, &to))?;
        }
        let about = |about| streams::people_about(db, visit.viewer_id(), about, FACES);
        shown.likers = about(About::Likes(post.id))?;
        shown.resharers = about(About::Reshares(post.id))?;
        let title = title(visit.tongue, &shown);
        let body = html::post(&visit.view(), &shown, true);
        let card = card(db.here(), &title, &shown);
        Ok(Page::new(title, html! { div class="posts" { (body) } }).head(card).into())
    });
    Ok(answer?)
}

#[get("/p/<id>")]
fn show_short(visit: &Visit, id: &str, asked: Asked) -> web::Result<Answer> {
    show(visit, id, asked)
}

/// The post of an address. A visitor is asked to sign in for what is not theirs to see, unless nothing has that GUID; the
/// numbers of posts could be guessed, so with them there is no telling what is there.
pub fn find(visit: &Visit, id: &str) -> web::Result<Post> {
    let found = visit.pod.look(|db| posts::visible(db, visit.viewer_id(), id));
    match found {
        Err(Error::NotFound) if visit.viewer.is_none() => {
            let unknown = visit
                .pod
                .look(|db| Guid::parse(id).map_or(Ok(false), |guid| Ok(posts::by_guid(db, &guid)?.is_none())))?;
            Err(if unknown { Error::NotFound.into() } else { Trouble::SignIn })
        }
        found => Ok(found?),
    }
}

#[delete("/posts/<id>", data = "<_input>")]
fn delete(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let (guid, undone) = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        undo::delete_post(tx, viewer.id(), &post).map(|undone| (post.guid, undone))
    })?;
    deleted(visit, &back, (Deed::PostDeleted, undone), &guid, &back.path(&["/posts/", "/p/"], "/stream"))
}
