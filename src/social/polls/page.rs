//! Polls' addresses, and the fields of the publisher that make one.

use super::{AnswerId, Draft, html, json};
use crate::base::{Error, Result};
use crate::social::{polls, posts};
use crate::web::back::Back;
use crate::web::input::Input;
use crate::web::{self, Answer, Json, Viewer, Visit};
use rocket::http::Status;
use rocket::{Route, post, routes};

/// All routes of polls.
pub fn routes() -> Vec<Route> {
    routes![vote]
}

/// The poll that a form describes, if it does; whether it is whole is judged when it is asked.
pub fn draft(input: &Input) -> Result<Option<Draft>> {
    let answers = input.all("poll_answers").into_iter().map(str::to_owned).collect();
    let draft = Draft { question: input.text("poll_question").to_owned(), answers, days: input.number("poll_days") };
    let blank = |text: &String| text.trim().is_empty();
    Ok(Some(draft).filter(|draft| !blank(&draft.question) || !draft.answers.iter().all(blank)))
}

/// Votes. A second vote is refused to clients; on a page the first is simply still there.
#[post("/posts/<id>/poll_participations", data = "<input>")]
fn vote(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let post = visit.pod.look(|db| posts::visible(db, Some(viewer.id()), id))?;
    let answer = input.number("poll_answer_id").map(AnswerId);
    let answer = answer.ok_or(Error::invalid("poll_answer_id", "polls-answer-missing"))?;
    match visit.pod.act(|tx| polls::vote(tx, viewer.id(), post.id, answer)) {
        Ok(vote) if back.is_client(visit) => {
            let vote = visit.pod.look(|db| Ok(json::vote(&polls::get_vote(db, vote)?)))?;
            return Ok(Json(Status::Created, vote).into());
        }
        Err(Error::Exists) if back.is_client(visit) => return Ok(Status::Forbidden.into()),
        Ok(_) | Err(Error::Exists) => {}
        Err(error) => return Err(error.into()),
    }
    let shown = visit.pod.look(|db| polls::of_posts(db, Some(viewer.id()), &[post.id]))?.pop().flatten();
    let poll = html::poll(&visit.view(), post.id, &shown.ok_or(Error::NotFound)?);
    Ok(back.done(visit, Status::NoContent, poll, &back.path(&[], &format!("/posts/{}", post.guid))))
}
