//! Tags while one is typed, and following them.

use super::{TagId, html};
use crate::base::Error;
use crate::social::{search, tags};
use crate::text;
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Input, Json, Page, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};
use serde_json::{Value, json};

/// All routes of tags.
pub fn routes() -> Vec<Route> {
    routes![suggest, list, manage, follow, unfollow]
}

/// `[{"name":"#tag"}]`: known ones that begin so, those one follows first, and what was typed itself.
#[get("/tags")]
fn suggest(visit: &Visit, asked: Asked) -> web::Result<Answer> {
    let typed = asked.text("q").trim().trim_start_matches('#').to_lowercase();
    if typed.is_empty() {
        return Ok(Json(Status::Ok, json!([])).into());
    }
    let mut names = visit.pod.look(|db| search::tags(db, visit.viewer_id(), &typed))?;
    if !names.contains(&typed) && text::tags(&format!("#{typed}")) == [typed.as_str()] {
        names.push(typed);
    }
    if visit.wants == Wants::Fragment {
        return Ok(search::mentionable::html::tags(&visit.view(), &names).into());
    }
    names.truncate(asked.number("limit").unwrap_or(usize::MAX).max(1));
    Ok(Json(Status::Ok, names.iter().map(|name| json!({ "name": format!("#{name}") })).collect::<Value>()).into())
}

const LIST: &str = "/tag_followings";

fn tag(id: TagId, name: &str) -> Value {
    json!({ "id": id.0, "name": name })
}

/// The tags one follows; for clients `[{"id":1,"name":"tag"}]`.
#[get("/tag_followings")]
fn list(visit: &Visit, viewer: &Viewer) -> web::Result<Answer> {
    if visit.wants == Wants::Json {
        let followed = visit.pod.look(|db| tags::followed(db, viewer.id()))?;
        return Ok(Json(Status::Ok, followed.iter().map(|(id, name)| tag(*id, name)).collect()).into());
    }
    Ok(page(visit, viewer, None)?.into())
}

fn page(visit: &Visit, viewer: &Viewer, wrong: Option<(&str, &str)>) -> web::Result<Page> {
    let followed = visit.pod.look(|db| tags::followed(db, viewer.id()))?;
    let words = wrong.map(|(typed, key)| (typed, visit.say(key)));
    let wrong = words.as_ref().map(|(typed, words)| (*typed, words.as_str()));
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    let body = html::page(&visit.view(), &followed, wrong);
    Ok(Page::new(visit.say("tags-title"), body).here(Here::Tags).status(status))
}

/// Where old clients look for the list.
#[get("/tag_followings/manage")]
fn manage() -> Go {
    Go::to(LIST)
}

/// Clients wait for 201, also where the tag is followed already.
#[post("/tag_followings", data = "<input>")]
fn follow(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> web::Result<Answer> {
    let typed = input.text("name");
    let done = visit.pod.act(|tx| match tags::follow(tx, viewer.id(), typed) {
        Err(Error::Exists) => Ok(()),
        done => done.map(|_| ()),
    });
    match done {
        Err(Error::Invalid { key, .. }) if back.is_browser() => Ok(page(visit, viewer, Some((typed, key)))?.into()),
        Ok(()) if back.is_browser() => Ok(Go::back(visit, LIST).saying(Tone::Good, "tags-followed").into()),
        done => {
            done?;
            let name = tags::normal(typed);
            let id = visit.pod.look(|db| tags::following(db, viewer.id(), &name))?.ok_or(Error::NotFound)?;
            Ok(Json(Status::Created, tag(id, &name)).into())
        }
    }
}

#[delete("/tag_followings/<id>", data = "<_input>")]
fn unfollow(visit: &Visit, viewer: &Viewer, back: Back, id: i64, _input: Input) -> web::Result<Answer> {
    visit.pod.act(|tx| tags::unfollow(tx, viewer.id(), TagId(id)))?;
    if back.is_browser() {
        Ok(Go::back(visit, LIST).saying(Tone::Good, "tags-unfollowed").into())
    } else {
        Ok(Status::NoContent.into())
    }
}
