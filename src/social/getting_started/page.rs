//! The address of the first steps.

use super::{PEOPLE, call, choose_tags, html, offered};
use crate::base::{Error, Result as Verb};
use crate::moment::Db;
use crate::social::aspects::{self, Choice};
use crate::social::people::PersonId;
use crate::social::publisher::{Start, publisher};
use crate::social::{accounts, contacts, people, tags};
use crate::text::{self, Tongue};
use crate::web::frame::Here;
use crate::web::parts::{Tone, page_head};
use crate::web::{Answer, Go, Input, Page, Result, Viewer, Visit};
use maud::html;
use rocket::http::Status;
use rocket::{Route, get, put, routes};

/// Where they are.
pub const HERE: &str = "/getting_started";

/// All routes of getting started.
pub fn routes() -> Vec<Route> {
    routes![steps, name, follow, hello, done]
}

/// What was typed and not taken: the form's parameter, the words, and the key of what is wrong.
type Wrong<'a> = Option<(&'a str, &'a str, &'a str)>;

#[get("/getting_started")]
fn steps(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    page(visit, viewer, None)
}

fn page(visit: &Visit, viewer: &Viewer, wrong: Wrong) -> Result<Page> {
    let (view, tongue) = (visit.view(), visit.tongue);
    let body = visit.pod.look(|db| {
        let profile = people::profile(db, viewer.id())?;
        let here = accounts::findable(db, viewer.id(), PEOPLE)?;
        let memberships = here.iter().map(|person| {
            let contact = contacts::with(db, viewer.id(), person.id)?;
            Ok(contact.map(|contact| contact.memberships).unwrap_or_default())
        });
        let memberships = memberships.collect::<Verb<Vec<_>>>()?;
        let followed: Vec<String> = tags::followed(db, viewer.id())?.into_iter().map(|(_, name)| name).collect();
        let words = wrong.map(|(field, typed, key)| (field, typed, visit.say(key)));
        let steps = html::Steps {
            name: &format!("{} {}", profile.first_name, profile.last_name),
            introduction: &introduction(db, tongue, viewer.id())?,
            offered: &offered(tongue),
            followed: &followed,
            people: &here,
            memberships: &memberships,
            aspects: &aspects::of(db, viewer.id())?,
            wrong: words.as_ref().map(|(field, typed, words)| (*field, *typed, words.as_str())),
        };
        Ok(html::steps(&view, &steps))
    })?;
    let status = if wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    Ok(Page::new(visit.say("start-title"), body).status(status))
}

/// What a first post may say: that its author is new here, and what they like to read about.
fn introduction(db: &Db, tongue: Tongue, person: PersonId) -> Verb<String> {
    let hello = tongue.say("start-hello-text");
    let named = text::tags(&hello);
    let liked: Vec<String> = tags::followed(db, person)?
        .into_iter()
        .filter(|(_, name)| !named.contains(name))
        .map(|(_, name)| format!("#{name}"))
        .take(8)
        .collect();
    if liked.is_empty() {
        return Ok(hello);
    }
    // Only blanks between them: to a comma of some languages, or a word that grows onto the next, a tag would be lost.
    Ok(format!("{hello} {}", tongue.say_with("start-hello-tags", &[("tags", liked.join(" ").into())])))
}

/// What a step came to: back to the steps, which say so, or the same with what was wrong.
fn stepped(visit: &Visit, viewer: &Viewer, typed: &str, step: &str, done: Verb<()>) -> Result<Answer> {
    match done {
        Ok(()) => Ok(Go::to(format!("{HERE}#{step}")).saying(Tone::Good, "start-saved").into()),
        Err(Error::Invalid { key, .. }) => Ok(page(visit, viewer, Some((step, typed, key)))?.into()),
        Err(error) => Err(error.into()),
    }
}

#[put("/getting_started/name", data = "<input>")]
fn name(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    let typed = input.text("name");
    stepped(visit, viewer, typed, "name", visit.pod.act(|tx| call(tx, viewer.id(), typed)))
}

#[put("/getting_started/tags", data = "<input>")]
fn follow(visit: &Visit, viewer: &Viewer, input: Input) -> Result<Answer> {
    let typed = input.text("more");
    let more = typed.split([' ', ',']).map(tags::normal).filter(|tag| !tag.is_empty());
    let wanted: Vec<String> = input.all("tags[]").into_iter().map(tags::normal).chain(more).collect();
    let offered = offered(visit.tongue);
    let done = visit.pod.act(|tx| choose_tags(tx, viewer.id(), &wanted, &offered));
    stepped(visit, viewer, typed, "tags", done)
}

/// Where the first post is written: public, unless its author wants something else.
#[get("/getting_started/hello")]
fn hello(visit: &Visit, viewer: &Viewer) -> Result<Page> {
    let body = visit.pod.look(|db| {
        let text = introduction(db, visit.tongue, viewer.id())?;
        let start = Start { choice: Choice::Public, ..Start::with(viewer, &text) };
        Ok(html! {
            (page_head(&visit.say("start-hello"), Some(&visit.say("start-hello-words")), html! {}))
            (publisher(visit, viewer, db, &start)?)
        })
    })?;
    Ok(Page::new(visit.say("start-hello"), body).here(Here::Write))
}

/// The steps are over, or not wanted: the stream offers them no more.
#[put("/getting_started/done", data = "<_input>")]
fn done(visit: &Visit, viewer: &Viewer, _input: Input) -> Result<Go> {
    visit.pod.act(|tx| accounts::set_getting_started(tx, viewer.id(), false))?;
    Ok(Go::to("/stream").saying(Tone::Good, "start-done-words"))
}
