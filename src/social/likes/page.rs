//! Likes' addresses, below posts and below comments.

use super::{LikeId, Target, html, json};
use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::posts::page::find;
use crate::social::streams::html::several;
use crate::social::streams::{About, NAMES, people_about};
use crate::social::{comments, likes, posts};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::{self, Answer, Json, Page, Trouble, Viewer, Visit, Wants};
use maud::Markup;
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};

/// All routes of likes.
pub fn routes() -> Vec<Route> {
    routes![of_post, of_comment, like_post, like_comment, unlike_post, unlike_comment]
}

fn post_target(db: &Db, viewer: &Viewer, id: &str) -> Result<Target> {
    Ok(Target::Post(posts::visible(db, Some(viewer.id()), id)?.id))
}

fn comment_target(db: &Db, viewer: &Viewer, id: &str) -> Result<Target> {
    Ok(Target::Comment(comments::visible(db, Some(viewer.id()), id)?.id))
}

fn list(visit: &Visit, target: Target) -> web::Result<Json> {
    let all = visit.pod.look(|db| Ok(likes::of(db, target)?.iter().map(|like| json::like(db.here(), like)).collect()));
    Ok(Json(Status::Ok, all?))
}

/// Who likes a post; for clients as JSON.
#[get("/posts/<id>/likes")]
fn of_post(visit: &Visit, back: Back, id: &str) -> web::Result<Answer> {
    let post = find(visit, id)?;
    if back.is_client(visit) {
        return Ok(list(visit, Target::Post(post.id))?.into());
    }
    let people = visit.pod.look(|db| people_about(db, visit.viewer_id(), About::Likes(post.id), NAMES))?;
    let title = visit.say("likes-by");
    Ok(Page::new(&title, several(&visit.view(), &title, &people, post.guid.as_str())).into())
}

/// Who likes a comment; for clients as JSON.
#[get("/comments/<id>/likes")]
fn of_comment(visit: &Visit, back: Back, id: &str) -> web::Result<Answer> {
    let comment = match visit.pod.look(|db| comments::visible(db, visit.viewer_id(), id)) {
        // Whether there is one is not for visitors to know.
        Err(Error::NotFound) if visit.viewer.is_none() && !back.is_client(visit) => return Err(Trouble::SignIn),
        found => found?,
    };
    if back.is_client(visit) {
        return Ok(list(visit, Target::Comment(comment.id))?.into());
    }
    let (people, post) = visit.pod.look(|db| {
        let people = people_about(db, visit.viewer_id(), About::LikesOfComment(comment.id), NAMES)?;
        Ok((people, posts::get(db, comment.post)?.guid))
    })?;
    let title = visit.say("likes-by");
    Ok(Page::new(&title, several(&visit.view(), &title, &people, &format!("{post}#{}", comment.guid))).into())
}

#[post("/posts/<id>/likes", data = "<_input>")]
fn like_post(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let target = visit.pod.look(|db| post_target(db, viewer, id))?;
    like(visit, viewer, &back, target)
}

#[post("/comments/<id>/likes", data = "<_input>")]
fn like_comment(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    let target = visit.pod.look(|db| comment_target(db, viewer, id))?;
    like(visit, viewer, &back, target)
}

/// A second like of the same thing is refused to clients; on a page the first is simply still there.
fn like(visit: &Visit, viewer: &Viewer, back: &Back, target: Target) -> web::Result<Answer> {
    let given = visit.pod.act(|tx| likes::add(tx, viewer.id(), target));
    let answer = match given {
        Ok(id) if back.is_client(visit) => {
            let like = visit.pod.look(|db| Ok(json::like(db.here(), &likes::get(db, id)?)))?;
            Json(Status::Created, like).into()
        }
        Err(Error::Exists) if back.is_client(visit) => Status::UnprocessableEntity.into(),
        Ok(_) | Err(Error::Exists) => after(visit, viewer, back, target)?,
        Err(error) => return Err(error.into()),
    };
    Ok(answer)
}

#[delete("/posts/<id>/likes/<like>", data = "<_input>")]
fn unlike_post(visit: &Visit, viewer: &Viewer, back: Back, id: &str, like: i64, _input: Input) -> web::Result<Answer> {
    let target = visit.pod.look(|db| post_target(db, viewer, id))?;
    unlike(visit, viewer, &back, target, LikeId(like))
}

#[delete("/comments/<id>/likes/<like>", data = "<_input>")]
fn unlike_comment(
    visit: &Visit,
    viewer: &Viewer,
    back: Back,
    id: &str,
    like: i64,
    _input: Input,
) -> web::Result<Answer> {
    let target = visit.pod.look(|db| comment_target(db, viewer, id))?;
    unlike(visit, viewer, &back, target, LikeId(like))
}

fn unlike(visit: &Visit, viewer: &Viewer, back: &Back, target: Target, id: LikeId) -> web::Result<Answer> {
    let taken = visit.pod.act(|tx| {
        if likes::get(tx, id)?.target == target { likes::retract(tx, viewer.id(), id) } else { Err(Error::NotFound) }
    });
    match taken {
        // Taken back already, in another window: the page shows what is.
        Err(Error::NotFound) if visit.wants == Wants::Fragment => {}
        taken => taken?,
    }
    after(visit, viewer, back, target)
}

/// The heart as it is now, or the page it stands on.
fn after(visit: &Visit, viewer: &Viewer, back: &Back, target: Target) -> web::Result<Answer> {
    let (heart, page) = visit.pod.look(|db| {
        let post = posts::get(db, target.post(db)?)?;
        Ok((heart(visit, db, viewer, target)?, format!("/posts/{}", post.guid)))
    })?;
    Ok(back.done(visit, Status::NoContent, heart, &back.path(&[], &page)))
}

fn heart(visit: &Visit, db: &Db, viewer: &Viewer, target: Target) -> Result<Markup> {
    let count = i64::try_from(likes::of(db, target)?.len()).unwrap_or(i64::MAX);
    Ok(html::like(&visit.view(), target, likes::by(db, viewer.id(), target)?, count))
}
