//! Conversations' addresses: nobody finds anything here who does not take part.

use super::html::{self, Draft, Wrong};
use super::{Message, MessageId, Summary, json};
use crate::base::Error;
use crate::social::aspects::AspectId;
use crate::social::contacts::{self, Contact};
use crate::social::conversations;
use crate::social::people::{Person, PersonId};
use crate::web::back::Back;
use crate::web::frame::Here;
use crate::web::input::Asked;
use crate::web::parts::Tone;
use crate::web::{self, Answer, Go, Input, Json, Page, Viewer, Visit, Wants};
use rocket::http::Status;
use rocket::{Route, delete, get, post, routes};
use serde_json::json;

/// All routes of conversations.
pub fn routes() -> Vec<Route> {
    routes![inbox, new, show, raw, begin, reply, leave]
}

#[get("/conversations")]
fn inbox(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Answer> {
    if let Some(id) = asked.given("conversation_id") {
        let found = visit.pod.look(|db| conversations::visible(db, viewer.id(), id))?;
        return Ok(Go::to(path(&found)).into());
    }
    let page = asked.number("page").unwrap_or(1).max(1);
    let list = visit.pod.look(|db| conversations::list(db, viewer.id(), page))?;
    if visit.wants == Wants::Json {
        let lines: Vec<_> = list.iter().map(|one| json::conversation(&one.conversation)).collect();
        return Ok(Json(Status::Ok, lines.into()).into());
    }
    let body = html::inbox(&visit.view(), &list, page);
    Ok(Page::new(visit.say("conversations-title"), body).here(Here::Conversations).into())
}

fn path(one: &Summary) -> String {
    format!("/conversations/{}", one.conversation.id)
}

/// A conversation with its last messages, or those before the one asked for, which are no news any more
/// (docs/decisions/0012). It still says how many were.
fn open(visit: &Visit, viewer: &Viewer, id: &str, before: Option<MessageId>) -> web::Result<(Summary, Vec<Message>)> {
    let opened = visit.pod.look(|db| {
        let found = conversations::visible(db, viewer.id(), id)?;
        let messages = conversations::messages(db, viewer.id(), found.conversation.id, before)?;
        Ok((found, messages))
    })?;
    if opened.0.unread > 0 {
        visit.pod.act(|tx| conversations::seen(tx, viewer.id(), opened.0.conversation.id))?;
    }
    Ok(opened)
}

fn before(asked: &Asked) -> Option<MessageId> {
    asked.number("before").map(MessageId)
}

fn page(visit: &Visit, one: &Summary, messages: &[Message], older: bool, wrong: Wrong) -> Page {
    let body = html::conversation(&visit.view(), one, messages, older, wrong);
    Page::new(&one.conversation.subject, body).here(Here::Conversations)
}

#[get("/conversations/<id>", rank = 2)]
fn show(visit: &Visit, viewer: &Viewer, id: &str, asked: Asked) -> web::Result<Answer> {
    let (one, messages) = open(visit, viewer, id, before(&asked))?;
    if visit.wants == Wants::Json {
        return Ok(Json(Status::Ok, json::whole(visit.pod.here(), &one, &messages)).into());
    }
    Ok(page(visit, &one, &messages, before(&asked).is_some(), None).into())
}

/// The messages alone.
#[get("/conversations/<id>/raw")]
fn raw(visit: &Visit, viewer: &Viewer, id: &str, asked: Asked) -> web::Result<Answer> {
    let (one, messages) = open(visit, viewer, id, before(&asked))?;
    Ok(html::messages(&visit.view(), &one, &messages).into())
}

#[get("/conversations/new", rank = 1)]
fn new(visit: &Visit, viewer: &Viewer, asked: Asked) -> web::Result<Page> {
    let contacts = visit.pod.look(|db| contacts::mutual(db, viewer.id()))?;
    let mut to: Vec<Person> = named(&contacts, &asked).into_iter().flatten().cloned().collect();
    // A link names one person by number, and by name for whom the number is nobody.
    let name = asked.text("name");
    let aspect = asked.number("aspect_id").map(AspectId);
    let is_asked = |contact: &&Contact| {
        contact.memberships.iter().any(|one| Some(one.aspect) == aspect)
            || to.is_empty() && [contact.person.diaspora_id.as_str(), &contact.person.name()].contains(&name)
    };
    let more: Vec<Person> = contacts.iter().filter(is_asked).map(|contact| contact.person.clone()).collect();
    to.extend(more);
    let draft = Draft { to: &to, subject: asked.text("subject"), text: asked.text("text"), wrong: None };
    Ok(form(visit, &contacts, &draft))
}

fn form(visit: &Visit, contacts: &[Contact], draft: &Draft) -> Page {
    let people: Vec<Person> = contacts.iter().map(|contact| contact.person.clone()).collect();
    let status = if draft.wrong.is_some() { Status::UnprocessableEntity } else { Status::Ok };
    let body = html::new(&visit.view(), &people, draft);
    Page::new(visit.say("conversations-new"), body).here(Here::Conversations).status(status)
}

/// Whom an input names: by person or by contact, in lists or with commas between; `None` for each who is no mutual contact.
fn named<'a>(contacts: &'a [Contact], input: &Input) -> Vec<Option<&'a Person>> {
    let ids = |names: [&str; 2]| -> Vec<String> {
        let all = names.iter().flat_map(|name| input.all(name)).flat_map(|list| list.split(','));
        all.map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect()
    };
    let find = |is: &dyn Fn(&Contact) -> bool| contacts.iter().find(|one| is(one)).map(|contact| &contact.person);
    let by_person = ids(["person_ids", "person_id"])
        .into_iter()
        .map(|id| find(&|contact| contact.person.id.to_string() == id || contact.person.guid.as_str() == id));
    let by_contact =
        ids(["contact_ids", "contact_id"]).into_iter().map(|id| find(&|contact| contact.id.to_string() == id));
    by_person.chain(by_contact).collect()
}

fn is_client(visit: &Visit, back: &Back) -> bool {
    visit.wants == Wants::Json || !back.is_browser()
}

#[post("/conversations", data = "<input>")]
fn begin(visit: &Visit, viewer: &Viewer, back: Back, input: Input) -> web::Result<Answer> {
    let contacts = visit.pod.look(|db| contacts::mutual(db, viewer.id()))?;
    let (subject, text) = (input.text("conversation[subject]"), input.text("conversation[text]"));
    let to = named(&contacts, &input);
    let chosen: Option<Vec<PersonId>> = to.iter().map(|person| person.map(|person| person.id)).collect();
    let begun = match chosen {
        Some(chosen) => visit.pod.act(|tx| {
            let id = conversations::begin(tx, viewer.id(), &chosen, subject, text)?;
            conversations::get(tx, id)
        }),
        None => Err(Error::invalid("contact_ids", "conversations-not-mutual")),
    };
    match begun {
        Ok(begun) if is_client(visit, &back) => {
            Ok(Json(Status::Ok, json!({ "id": begun.id, "guid": begun.guid.as_str() })).into())
        }
        Ok(begun) => {
            let path = format!("/conversations/{}", begun.id);
            Ok(Go::to(path).saying(Tone::Good, "conversations-sent").into())
        }
        Err(Error::Invalid { field, key }) if !is_client(visit, &back) => {
            let to: Vec<Person> = to.into_iter().flatten().cloned().collect();
            let draft = Draft { to: &to, subject, text, wrong: Some((field, key)) };
            Ok(form(visit, &contacts, &draft).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/conversations/<id>/messages", data = "<input>")]
fn reply(visit: &Visit, viewer: &Viewer, back: Back, id: &str, input: Input) -> web::Result<Answer> {
    let text = input.text("message[text]");
    let said = visit.pod.act(|tx| {
        let conversation = conversations::visible(tx, viewer.id(), id)?.conversation;
        let message = conversations::reply(tx, viewer.id(), conversation.id, text)?;
        Ok((conversation, conversations::message(tx, message)?))
    });
    match said {
        Ok((_, message)) if visit.wants == Wants::Fragment => Ok(html::message(&visit.view(), &message).into()),
        Ok((_, message)) if is_client(visit, &back) => {
            Ok(Json(Status::Ok, json::message(visit.pod.here(), &message)).into())
        }
        Ok((conversation, message)) => {
            Ok(Go::to(format!("/conversations/{}#{}", conversation.id, message.guid)).into())
        }
        Err(Error::Invalid { key, .. }) if visit.wants == Wants::Html && back.is_browser() => {
            let (one, messages) = open(visit, viewer, id, None)?;
            Ok(page(visit, &one, &messages, false, Some((text, key))).status(Status::UnprocessableEntity).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[delete("/conversations/<id>/visibility", data = "<_input>")]
fn leave(visit: &Visit, viewer: &Viewer, back: Back, id: &str, _input: Input) -> web::Result<Answer> {
    visit.pod.act(|tx| {
        let one = conversations::visible(tx, viewer.id(), id)?;
        conversations::leave(tx, viewer.id(), one.conversation.id)
    })?;
    if is_client(visit, &back) {
        // It is not there any more: that is the answer that living clients take for success.
        return Ok(Status::NotFound.into());
    }
    Ok(Go::to("/conversations").saying(Tone::Good, "conversations-left").into())
}
