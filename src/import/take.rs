//! From an element of an archive to the noun that keeps it.

use super::stages::Work;
use super::{ImportId, Leftover, sql};
use crate::base::error::Missing;
use crate::base::{DiasporaId, Error, Guid, Result};
use crate::events::Event;
use crate::federation::inbox;
use crate::federation::known::Store;
use crate::moment::Tx;
use crate::protocol::{Entity, Received, Refusal, Verified, acceptable, open_archived};
use crate::social::people::{self, Person, PersonId};
use crate::social::{
    aspects, comments, contacts, events, likes, migrations, participations, photos, polls, posts, reshares,
};
use crate::waiting::errands::{self, Kind};
use serde_json::Value;

/// One thing to be taken: an element of the archive, or a row of our own form.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// Where it stood.
    pub section: &'static str,
    pub value: Value,
}

/// How things of a section are taken.
#[derive(Clone, Copy)]
pub enum How {
    /// As the entity it would be on the wire; of a limited post with those who got it.
    Entity,
    /// By something that needs no signature.
    Plainly(fn(&mut Tx, &Work, &Value) -> Result<()>),
}

/// Takes some in one change; each apart, so that what is wrong with one harms no other.
pub fn all(work: &Work, things: &[Thing], how: How) -> Result<()> {
    // Signatures are checked before anybody waits for the writer.
    let opened: Vec<Option<Opened>> = match how {
        How::Plainly(_) => things.iter().map(|_| None).collect(),
        How::Entity => work.pod.look(|db| {
            let open = |thing: &Thing| open_archived(&thing.value, work.owner(), &Store(db), work.pod.now());
            let checked = |opened: Opened| opened.and_then(|verified| acceptable(&verified).map(|()| verified));
            Ok(things.iter().map(|thing| Some(checked(open(thing)))).collect())
        })?,
    };
    work.pod.together(|together| {
        for (thing, opened) in things.iter().zip(opened) {
            let taken = together.act(|tx| match (how, opened) {
                (How::Plainly(take), _) => take(tx, work, &thing.value),
                (How::Entity, Some(Ok(verified))) => entity(tx, work, verified, &thing.value),
                (How::Entity, Some(Err(refusal))) => leave(tx, work, thing, &refusal.into()),
                (How::Entity, None) => Ok(()),
            });
            match taken {
                Ok(()) => {}
                Err(error @ Error::Broken(_)) => return Err(error),
                Err(error) => together.act(|tx| leave(tx, work, thing, &error.into()))?,
            }
        }
        Ok(())
    })
}

type Opened = std::result::Result<Verified<Entity>, Refusal>;

/// How many characters of a name are kept.
const NAME_CHARS: usize = 100;

/// Why something is not taken, and what it waits for, if waiting helps.
struct Declined {
    code: &'static str,
    missing: Option<Missing>,
}

impl From<Refusal> for Declined {
    fn from(refusal: Refusal) -> Declined {
        Declined { code: refusal.reason().code(), missing: refusal.missing().cloned() }
    }
}

impl From<Error> for Declined {
    fn from(error: Error) -> Declined {
        let code = error.code();
        Declined { code, missing: if let Error::Missing(missing) = error { Some(missing) } else { None } }
    }
}

fn leave(tx: &mut Tx, work: &Work, thing: &Thing, declined: &Declined) -> Result<()> {
    if work.full.get() {
        return Ok(());
    }
    let waits_for = match &declined.missing {
        Some(missing) => wait_for(tx, missing)?,
        None => None,
    };
    let leftover = Leftover {
        waits_for,
        section: thing.section.to_owned(),
        element: thing.value.clone(),
        name: named(&thing.value),
        reason: declined.code.to_owned(),
    };
    sql::add_leftover(tx, work.import.id, &leftover)
}

/// Something that does not come, and why.
pub fn leave_out(work: &Work, section: &str, name: &str, reason: &str) -> Result<()> {
    let leftover = Leftover {
        waits_for: None,
        section: section.to_owned(),
        element: Value::Null,
        name: name.chars().take(NAME_CHARS).collect(),
        reason: reason.to_owned(),
    };
    work.pod.act(|tx| sql::add_leftover(tx, work.import.id, &leftover))
}

/// Has it found out, if that can be; says what the errand is called.
fn wait_for(tx: &Tx, missing: &Missing) -> Result<Option<String>> {
    inbox::file(tx, missing, 1)?;
    let (kind, subject) = match missing {
        Missing::Person(id) if id.host() != tx.here().host => (Kind::Person, id.to_string()),
        Missing::Thing { kind, guid, at } if at.host() != tx.here().host => (Kind::Thing, format!("{kind}/{guid}")),
        // Another part of the archive may still bring it.
        Missing::Thing { kind, guid, .. } => return Ok(Some(errands::name(Kind::Thing, &format!("{kind}/{guid}")))),
        _ => return Ok(None),
    };
    let name = errands::name(kind, &subject);
    Ok(Some(if errands::waits(tx, kind, &subject)?.is_some() { name } else { format!("{}{name}", sql::NO_ROOM) }))
}

/// What something is called in the report: whose it is, and its GUID.
fn named(value: &Value) -> String {
    let data = value.get("entity_data").unwrap_or(value);
    let short = |text: &str| text.chars().take(NAME_CHARS).collect::<String>();
    let text = |name: &str| data[name].as_str().map(short);
    let plain = value.as_str().map(short);
    let who = text("author").or_else(|| text("account_id")).or_else(|| text("person"));
    let parts = [who, text("guid").or_else(|| text("post"))];
    plain.unwrap_or_else(|| parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// Tries again what waited; says with how many something came of it. What still cannot be taken waits for something else, once, or is left out.
pub fn again(work: &Work, waited: Vec<(i64, Leftover)>) -> Result<usize> {
    let mut moved = 0;
    for (id, leftover) in waited {
        let how = super::stages::how(&leftover.section);
        let thing = Thing { section: "", value: leftover.element };
        let taken = match how {
            Some(How::Plainly(take)) => work.pod.act(|tx| take(tx, work, &thing.value)).map_err(Declined::from),
            Some(How::Entity) => take_again(work, &thing.value),
            None => Err(Declined { code: "not_taken", missing: None }),
        };
        moved += work.pod.act(|tx| {
            let Err(declined) = taken else { return sql::delete_leftover(tx, id).map(|()| 1) };
            let waited_for = leftover.waits_for.as_deref();
            let waits_for = match &declined.missing {
                // They were asked for, and are not to be found.
                Some(Missing::Person(id)) if waited_for == Some(&errands::name(Kind::Person, id.as_str())) => None,
                Some(missing) => wait_for(tx, missing)?,
                None => None,
            };
            match waits_for {
                // It was in nobody's way.
                Some(waits_for) if waits_for.starts_with(sql::NO_ROOM) => return Ok(0),
                Some(waits_for) => sql::postpone_leftover(tx, id, &waits_for, declined.code)?,
                None => sql::end_leftover(tx, id, declined.code)?,
            }
            Ok(1)
        })?;
    }
    Ok(moved)
}

fn take_again(work: &Work, value: &Value) -> std::result::Result<(), Declined> {
    let opened = work.pod.look(|db| Ok(open_archived(value, work.owner(), &Store(db), work.pod.now())))?;
    let verified = opened.and_then(|verified| acceptable(&verified).map(|()| verified))?;
    Ok(work.pod.act(|tx| entity(tx, work, verified, value))?)
}

/// Hands an entity to its noun, and answers for it what that tells: nobody hears of what is old.
fn entity(tx: &mut Tx, work: &Work, verified: Verified<Entity>, value: &Value) -> Result<()> {
    let guid = value["entity_data"]["guid"].as_str().and_then(Guid::parse);
    // As in the inbox: whoever is gone says nothing more.
    if people::known(tx, verified.entity().author())?.closed {
        return Err(Error::Improper("account_closed"));
    }
    match verified.sort() {
        Received::StatusMessage(post) => {
            posts::receive(tx, post)?;
            if let Some(guid) = guid {
                recipients(tx, work, &guid, &value["subscribed_users_ids"])?;
            }
        }
        Received::Reshare(reshare) => reshares::receive(tx, reshare)?,
        Received::Photo(photo) => photos::receive(tx, photo)?,
        Received::Comment(comment) => comments::receive(tx, comment)?,
        Received::Like(like) => likes::receive(tx, like)?,
        Received::PollParticipation(vote) => polls::receive(tx, vote)?,
        Received::EventParticipation(attendance) => events::receive(tx, attendance)?,
        _ => return Err(Error::Improper("not_taken")),
    }
    note(tx, work.import.id)
}

/// Answers what was told while something was taken in: it is noted, and what waited for it need not be fetched any more.
pub fn note(tx: &mut Tx, import: ImportId) -> Result<()> {
    for event in tx.next_events() {
        match event {
            Event::Posted(post) => {
                sql::brought(tx, import, "post", post.0)?;
                for photo in photos::of_post(tx, post)? {
                    sql::brought(tx, import, "photo", photo.id.0)?;
                }
                here(tx, "post", &posts::get(tx, post)?.guid)?;
            }
            Event::Commented(comment) => {
                sql::brought(tx, import, "comment", comment.0)?;
                here(tx, "comment", &comments::get(tx, comment)?.guid)?;
            }
            Event::Liked(like) => sql::brought(tx, import, "like", like.0)?,
            Event::Voted(vote) => sql::brought(tx, import, "vote", vote.0)?,
            Event::Attended(attendance) => sql::brought(tx, import, "attendance", attendance.0)?,
            _ => {}
        }
    }
    Ok(())
}

fn here(tx: &Tx, kind: &str, guid: &Guid) -> Result<()> {
    errands::forget(tx, Kind::Thing, &format!("{kind}/{guid}"))
}

/// Whoever got a limited post elsewhere goes on being of its audience.
fn recipients(tx: &mut Tx, work: &Work, post: &Guid, ids: &Value) -> Result<()> {
    for id in ids.as_array().into_iter().flatten().filter_map(Value::as_str).take(RECIPIENTS_MAX) {
        let value = serde_json::json!({ "account_id": id, "post": post.as_str() });
        if let Err(error) = recipient(tx, work, &value) {
            leave(tx, work, &Thing { section: RECIPIENT, value }, &error.into())?;
        }
    }
    Ok(())
}

/// How many got a limited post.
const RECIPIENTS_MAX: usize = 2_000;

/// The section of those who got a limited post and are not known yet.
pub const RECIPIENT: &str = "recipient";

/// Whoever lives here is only shown what is said by people they share with.
pub fn is_welcome(tx: &Tx, person: &Person, author: PersonId) -> Result<bool> {
    Ok(!person.is_local() || contacts::relation(tx, person.id, author)?.receiving)
}

/// One who got a limited post.
pub fn recipient(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let person = known(tx, value)?;
    let post = value["post"].as_str().and_then(Guid::parse).ok_or(Error::NotFound)?;
    let Some(post) = posts::by_guid(tx, &post)?.filter(|post| post.author.id == work.import.person && !post.public)
    else {
        return Ok(());
    };
    if is_welcome(tx, &person, work.import.person)? { posts::add_recipient(tx, post.id, person.id) } else { Ok(()) }
}

/// Who is meant, under the ID they go by now.
pub fn known(tx: &Tx, value: &Value) -> Result<Person> {
    let id = value.as_str().or_else(|| value["account_id"].as_str());
    let id = id.and_then(DiasporaId::parse).ok_or(Error::Improper("invalid_entity"))?;
    let person = people::get(tx, migrations::resolve(tx, people::known(tx, &id)?.id)?)?;
    if person.closed { Err(Error::Improper("account_closed")) } else { Ok(person) }
}

/// A contact: looked up early, so that what they said can be judged soon.
pub fn look_up(tx: &mut Tx, _: &Work, value: &Value) -> Result<()> {
    match known(tx, value) {
        Err(Error::Missing(missing)) => wait_for(tx, &missing).map(|_| ()),
        _ => Ok(()),
    }
}

/// A contact, put into the aspects they were in; from now on this account shares with them, and they hear of it.
pub fn contact(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let me = work.import.person;
    let person = known(tx, value)?;
    if person.id == me {
        return Ok(());
    }
    // Under the very same ID what was said to it before is still so: the operator puts back what was lost.
    if work.then == work.now && work.import.wishes.operator && value["sharing"] == true && !person.is_local() {
        contacts::begin(tx, person.id, me)?;
        tx.next_events();
    }
    if value["receiving"] != true {
        return Ok(());
    }
    let all = aspects::of(tx, me)?;
    let named = value["contact_groups_membership"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for name in named {
        let Some(aspect) =
            all.iter().find(|aspect| aspect.name.to_lowercase() == super::settings::shorten(name).to_lowercase())
        else {
            continue;
        };
        match contacts::add_to_aspect(tx, me, aspect.id, person.id) {
            Ok(membership) => sql::brought(tx, work.import.id, "membership", membership.0)?,
            Err(Error::Exists) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A post whose owner wants to hear what happens to it.
pub fn subscription(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let guid = value.as_str().and_then(Guid::parse).ok_or(Error::Improper("invalid_entity"))?;
    // Their pod had it, if nobody else is asked already.
    let at = work.then.clone();
    let missing = |guid: &Guid| Error::Missing(Missing::Thing { kind: "post", guid: guid.clone(), at });
    let post = posts::by_guid(tx, &guid)?.ok_or_else(|| missing(&guid))?;
    if crate::social::audience::may_see_post(tx, Some(work.import.person), post.id)? {
        participations::subscribe(tx, work.import.person, post.id)?;
    }
    Ok(())
}
