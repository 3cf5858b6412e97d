//! Comments' addresses.

use super::{Comment, CommentId, html, json};
use crate::base::{Error, Guid, Result};
use crate::moment::Db;
use crate::social::posts::Post;
use crate::social::posts::edit::html::words_form;
use crate::social::posts::page::find;
use crate::social::publisher::{self, At};
use crate::social::undo::{self, Deed};
use crate::social::{comments, posts, streams};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::parts::{Tone, notice, page_head};
use crate::web::{self, Answer, Go, Json, Page, Viewer, Visit, Wants};
use maud::html;
use rocket::http::Status;
use rocket::{Route, delete, get, post, put, routes};

/// All routes of comments.
pub fn routes() -> Vec<Route> {
    routes![list, create, keep, edit, change, delete, delete_below]
}

/// All comments of a post, for clients; a browser is led to the post.
#[get("/posts/<id>/comments")]
fn list(visit: &Visit, back: Back, id: &str) -> web::Result<Answer> {
    let post = find(visit, id)?;
    if back.is_browser() && visit.wants != Wants::Json {
        return Ok(Go::to(format!("/posts/{}#comments_{}", post.guid, post.id)).into());
    }
    let all = visit.pod.look(|db| {
        let shown = streams::show_one(db, visit.viewer_id(), post)?;
        let one = |comment| Ok(json::comment(db.here(), comment, &streams::comment_details(db, comment)?));
        shown.comments.iter().map(one).collect::<Result<_>>()
    });
    Ok(Json(Status::Ok, all?).into())
}

#[post("/posts/<id>/comments", data = "<input>")]
fn create(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let text = input.given("text").unwrap_or_else(|| input.text("comment[text]"));
    let said = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        let comment = comments::write(tx, viewer.id(), &post, text, reply_to(&input).as_ref())?;
        if input.ticked("draft") {
            publisher::forget(tx, viewer.id(), At::Under(post.id))?;
        }
        Ok((post, comment))
    });
    let (post, comment) = match said {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html && back.is_browser() => {
            return Ok(write_again(visit, &find(visit, id)?, key, text, reply_to(&input))?.into());
        }
        said => said?,
    };
    Ok(visit.pod.look(|db| written(visit, db, &back, &format!("/posts/{}", post.guid), comment))?)
}

/// Keeps what somebody has begun to say; an empty field leaves nothing.
#[post("/posts/<id>/comments/draft", data = "<input>")]
fn keep(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let post = visit.pod.act(|tx| {
        let post = posts::visible(tx, Some(viewer.id()), id)?;
        match input.given("discard") {
            Some(_) => publisher::forget(tx, viewer.id(), At::Under(post.id))?,
            None => drop(publisher::keep(tx, viewer.id(), At::Under(post.id), input.fields())?),
        }
        Ok(post)
    })?;
    Ok(back.done(visit, Status::NoContent, html! {}, &format!("/posts/{}#comments_{}", post.guid, post.id)))
}

/// What was wrong with a comment, and the comment to be mended.
fn write_again(visit: &Visit, post: &Post, key: &'static str, text: &str, to: Option<Guid>) -> web::Result<Page> {
    let replying = to.map_or(Ok(None), |to| visit.pod.look(|db| streams::replying(db, post.id, &to)))?;
    let body = html! {
        (page_head(&visit.say("comments-write"), None, html! {}))
        (notice(visit.tongue, Tone::Bad, &visit.say(key)))
        div class="post" { (html::new(&visit.view(), post, text, replying.as_ref())) }
    };
    Ok(Page::new(visit.say("comments-write"), body).status(Status::UnprocessableEntity))
}

/// The comment that a new one replies to.
fn reply_to(input: &Input) -> Option<Guid> {
    Guid::parse(input.text("thread_parent_guid"))
}

/// A comment of who asks, to be changed.
fn own(visit: &Visit, viewer: &Viewer, id: &str) -> web::Result<Comment> {
    let comment = visit.pod.look(|db| comments::visible(db, Some(viewer.id()), id))?;
    if comment.author.id == viewer.id() { Ok(comment) } else { Err(Error::NotFound.into()) }
}

#[get("/comments/<id>/edit")]
fn edit(visit: &Visit, viewer: &Viewer, id: &str) -> web::Result<Page> {
    let comment = own(visit, viewer, id)?;
    Ok(editing(visit, &comment, &comment.text, None))
}

fn editing(visit: &Visit, comment: &Comment, text: &str, wrong: Option<&'static str>) -> Page {
    let action = format!("/comments/{}", comment.id);
    let back = format!("/posts/{}#{}", comment.post, comment.guid);
    let form = words_form(&visit.view(), [&action, &back], "text", text, wrong.map(|key| visit.say(key)).as_deref());
    Page::new(
        visit.say("comments-edit-title"),
        html! { (page_head(&visit.say("comments-edit-title"), None, html! {})) (form) },
    )
}

#[put("/comments/<id>", data = "<input>")]
fn change(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let comment = own(visit, viewer, id)?;
    let text = input.text("text");
    match visit.pod.act(|tx| comments::edit(tx, viewer.id(), comment.id, text)) {
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html && back.is_browser() => {
            let page = editing(visit, &comment, text, Some(key));
            return Ok(page.status(Status::UnprocessableEntity).into());
        }
        changed => changed?,
    }
    let post = visit.pod.look(|db| posts::get(db, comment.post))?;
    Ok(back.done(visit, Status::NoContent, html! {}, &format!("/posts/{}#{}", post.guid, comment.guid)))
}

fn written(visit: &Visit, db: &Db, back: &Back, post: &str, comment: CommentId) -> Result<Answer> {
    let shown = streams::show_comment(db, visit.viewer_id(), comments::get(db, comment)?)?;
    Ok(match visit.wants {
        Wants::Fragment => {
            let offer = undo::page::offer(visit, db, Deed::Commented, &shown.comment.guid)?;
            html! { (html::comment(&visit.view(), &shown)) (offer) }.into()
        }
        Wants::Html if back.is_browser() => {
            let page = back.path(&[], post);
            // What was replied to is answered.
            let page = page.split("?reply_to=").next().unwrap_or(post);
            Go::to(format!("{page}#{}", shown.comment.guid)).offering_undo(Deed::Commented, &shown.comment.guid).into()
        }
        _ => Json(Status::Created, json::comment(db.here(), &shown, &streams::comment_details(db, &shown)?)).into(),
    })
}

#[delete("/comments/<id>", data = "<_input>")]
fn delete(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let (post, guid, undone) = visit.pod.act(|tx| {
        let comment = comments::visible_or_own(tx, viewer.id(), id)?;
        let undone = undo::delete_comment(tx, viewer.id(), &comment)?;
        Ok((posts::get(tx, comment.post)?, comment.guid, undone))
    })?;
    let page = back.path(&[], &format!("/posts/{}", post.guid));
    undo::page::deleted(visit, &back, (Deed::CommentDeleted, undone), &guid, &page)
}

#[delete("/posts/<post>/comments/<id>", data = "<input>")]
fn delete_below(visit: &Visit, viewer: &Viewer, back: Back, post: &str, id: &str, input: Input) -> web::Result<Answer> {
    visit.pod.look(|db| {
        let post = posts::visible(db, Some(viewer.id()), post)?;
        let comment = comments::visible(db, Some(viewer.id()), id)?;
        if comment.post == post.id { Ok(()) } else { Err(Error::NotFound) }
    })?;
    delete(visit, viewer, back, id, input)
}
