//! Marking posts, and not.

use super::Mark;
use crate::base::Result as Done;
use crate::social::posts::html::post;
use crate::social::posts::{self, PostId};
use crate::social::{marks, streams};
use crate::web::back::Back;
use crate::web::input::{Asked, Input};
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Viewer, Visit, Wants};
use maud::html;
use rocket::http::Status;
use rocket::{Route, delete, post, put, routes};

/// All routes of marks.
pub fn routes() -> Vec<Route> {
    routes![bookmark, forget, toggle]
}

#[post("/posts/<id>/bookmark", data = "<_input>")]
fn bookmark(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let (post, _) = set(visit, viewer, id, Mark::Bookmark, |_| true)?;
    if visit.wants == Wants::Fragment {
        return Ok(marks::html::bookmark(&visit.view(), post, true).into());
    }
    Ok(done(visit, &back, Status::Created, "marks-bookmarked"))
}

#[delete("/posts/<id>/bookmark", data = "<_input>")]
fn forget(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let (post, _) = set(visit, viewer, id, Mark::Bookmark, |_| false)?;
    if visit.wants == Wants::Fragment {
        return Ok(marks::html::bookmark(&visit.view(), post, false).into());
    }
    Ok(done(visit, &back, Status::NoContent, "marks-forgotten"))
}

/// Hides a post or shows it again: as the form says, else the other way than it is, as clients mean it.
#[put("/share_visibilities/<_any>", data = "<input>")]
fn toggle(visit: &Visit, viewer: &Viewer, back: Back, _any: &str, asked: Asked, input: Input) -> web::Result<Answer> {
    let id = input.given("post_id").unwrap_or_else(|| asked.text("post_id"));
    let wish = input.given("hidden").map(|said| said == "true");
    let (id, hidden) = set(visit, viewer, id, Mark::Hidden, |is| wish.unwrap_or(!is))?;
    if visit.wants == Wants::Fragment {
        let markup: Done<_> = visit.pod.look(|db| {
            let all = streams::show(db, Some(viewer.id()), vec![posts::get(db, id)?], streams::Comments::Last)?;
            let view = visit.view();
            let one = |shown: &streams::Shown| match hidden {
                true => marks::html::away(&view, shown),
                false => post(&view, shown, false),
            };
            Ok(html! { @for shown in &all { (one(shown)) } })
        });
        return Ok(markup?.into());
    }
    Ok(done(visit, &back, Status::Ok, if hidden { "marks-hidden" } else { "marks-shown" }))
}

/// Sets a mark on a post that the viewer may see, or takes it away; `wish` hears whether it is there, and says whether it shall be.
fn set(
    visit: &Visit,
    viewer: &Viewer,
    id: &str,
    mark: Mark,
    wish: impl FnOnce(bool) -> bool,
) -> web::Result<(PostId, bool)> {
    let done = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?.id;
        let on = wish(marks::is_on(tx, viewer.id(), mark, post)?);
        let set = if on { marks::add } else { marks::remove };
        set(tx, viewer.id(), mark, post).map(|()| (post, on))
    });
    Ok(done?)
}

fn done(visit: &Visit, back: &Back, status: Status, said: &'static str) -> Answer {
    if back.is_browser() { Go::back(visit, "/stream").saying(Tone::Good, said).into() } else { status.into() }
}
