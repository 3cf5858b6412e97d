//! What only our own form has: who said what about what is theirs, conversations, notifications, photos that stand alone.

use super::settings::named;
use super::sql;
use super::stages::{PHOTO_FILE, Work, file};
use super::take::{self, How, known, leave_out};
use crate::base::error::Missing;
use crate::base::{DiasporaId, Error, Guid, Result, Time};
use crate::media::Kind;
use crate::moment::Tx;
use crate::protocol::Entity;
use crate::social::audience;
use crate::social::marks::{self, Mark};
use crate::social::people::{self, Person};
use crate::social::pictures::{self, Unmade};
use crate::social::publisher::{self, At};
use crate::social::{comments, conversations, notifications, participations, photos, polls, posts};
use crate::waiting::errands;
use serde_json::Value;
use std::ops::ControlFlow;

/// Comments, likes, votes and attendances, as the entities they are passed on as. Where the post is not here, its author's pod
/// is asked for it.
pub fn answers(work: &Work) -> Result<()> {
    work.rows("answers", How::Entity, |work, row| {
        let mine = row["author"].as_str() == Some(work.then.as_str());
        let (post, author) = (guid(&row["post"]).ok()?, row["post_author"].as_str().and_then(DiasporaId::parse)?);
        if mine && author != work.then && author.host() != work.now.host() {
            let asked = work.pod.act(|tx| match posts::by_guid(tx, &post)? {
                None => errands::file_thing(tx, &format!("post/{post}"), &author, 1),
                Some(_) => Ok(()),
            });
            if let Err(error) = asked {
                tracing::warn!(%error, "a post cannot be asked for");
            }
        }
        let entity = Entity::from_xml(row["xml"].as_str().unwrap_or_default().as_bytes(), work.pod.now());
        Some(entity.map_or(row, |entity| entity.to_json()))
    })
}

/// In which aspects posts are, and when something happened to them last.
pub fn posts(work: &Work) -> Result<()> {
    work.rows("posts", How::Plainly(post), |_, row| Some(row))
}

fn post(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let Some(post) = posts::by_guid(tx, &guid(&row["guid"])?)?.filter(|post| post.author.id == work.import.person)
    else {
        return Ok(());
    };
    for name in row["aspects"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(aspect) = named(tx, work, name)? {
            posts::add_aspect(tx, post.id, aspect)?;
        }
    }
    Ok(())
}

/// When polls end; after the votes, which would come too late else.
pub fn ends(work: &Work) -> Result<()> {
    work.rows("posts", How::Plainly(end), |_, row| (!row["poll"]["ends_at"].is_null()).then_some(row))
}

fn end(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let own = posts::by_guid(tx, &guid(&row["guid"])?)?.filter(|post| post.author.id == work.import.person);
    let end = row["poll"]["ends_at"].as_i64().map(Time::from_unix);
    own.map_or(Ok(()), |post| polls::set_end(tx, post.id, end))
}

/// What they had begun to write.
pub fn drafts(work: &Work) -> Result<()> {
    work.rows("drafts", How::Plainly(draft), |_, row| Some(row))
}

fn draft(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let me = work.import.person;
    let at = match &row["post"] {
        Value::Null => At::Post,
        post => match posts::by_guid(tx, &guid(post)?)? {
            Some(post) if audience::may_see_post(tx, Some(me), post.id)? => At::Under(post.id),
            _ => return Ok(()),
        },
    };
    let fields: Vec<(String, String)> = serde_json::from_value(row["fields"].clone()).unwrap_or_default();
    match publisher::restore(tx, me, at, &fields, time(&row["saved_at"], tx.now()))? {
        Some(draft) => sql::brought(tx, work.import.id, "draft", draft.0),
        None => Ok(()),
    }
}

/// Photos that stand in no post; those in posts came with them.
pub fn photos(work: &Work) -> Result<()> {
    let mut seen = 0;
    work.source()?.rows("photos", &mut |row| {
        seen += 1;
        if seen > work.import.place && row["post"].is_null() {
            photo(work, &row)?;
            work.pod.act(|tx| sql::set_place(tx, work.import.id, work.import.stage, seen, tx.now()))?;
        }
        Ok(ControlFlow::Continue(()))
    })
}

fn photo(work: &Work, row: &Value) -> Result<()> {
    let me = work.import.person;
    let (Ok(guid), Some(key)) = (guid(&row["guid"]), row["key"].as_str()) else { return Ok(()) };
    if work.pod.look(|db| photos::by_guid(db, &guid))?.is_some() {
        return Ok(());
    }
    let kind = Kind::of_word(row["kind"].as_str().unwrap_or_default()).unwrap_or(Kind::Jpeg);
    let name = format!("{key}.{}", kind.ending());
    let Some(bytes) = file(work, &name)? else { return Ok(()) };
    let kept = photos::Kept {
        guid,
        public: row["public"] == true,
        text: row["text"].as_str().unwrap_or_default().to_owned(),
        created_at: time(&row["created_at"], work.pod.now()),
    };
    let made = pictures::upload_as(work.pod, &name, bytes, |tx, picture| {
        let photo = photos::restore(tx, me, picture, &kept)?;
        for id in row["people"].as_array().into_iter().flatten() {
            match known(tx, id) {
                Ok(person) if take::is_welcome(tx, &person, me)? => photos::add_recipient(tx, photo, person.id)?,
                Ok(_) => {}
                Err(Error::Broken(what)) => return Err(Error::Broken(what)),
                Err(_) => {}
            }
        }
        sql::brought(tx, work.import.id, "photo", photo.0)
    });
    match made {
        Ok(()) => Ok(()),
        Err(Unmade::Refused(_)) => leave_out(work, PHOTO_FILE, &name, "no_picture"),
        Err(Unmade::Broken(error)) => Err(error),
    }
}

/// Who of elsewhere wants to hear what happens to their posts, and of which they themselves want to hear nothing.
pub fn participations(work: &Work) -> Result<()> {
    work.rows("participations", How::Plainly(participation), |_, row| Some(row))
}

/// One of them; also one that had to wait for somebody.
pub fn participation(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let Some(post) = posts::by_guid(tx, &guid(&row["post"])?)? else { return Ok(()) };
    let me = work.import.person;
    if row["quiet"] == true {
        return notifications::silence(tx, me, post.id);
    }
    let who = person(tx, work, &row["person"])?;
    let wishes = who.id == me && audience::may_see_post(tx, Some(me), post.id)?;
    if post.author.id == me && !who.is_local() || wishes {
        participations::subscribe(tx, who.id, post.id)?;
        tx.next_events();
    }
    Ok(())
}

/// Posts that they wanted to find again.
pub fn bookmarks(work: &Work) -> Result<()> {
    work.rows("bookmarks", How::Plainly(bookmark), |_, row| Some(row))
}

/// Posts that they put out of their streams.
pub fn hidden_posts(work: &Work) -> Result<()> {
    work.rows("hidden_posts", How::Plainly(hidden_post), |_, row| Some(row))
}

/// One of them; also one that had to wait.
pub fn bookmark(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    mark(tx, work, row, Mark::Bookmark)
}

/// The same.
pub fn hidden_post(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    mark(tx, work, row, Mark::Hidden)
}

fn mark(tx: &Tx, work: &Work, row: &Value, mark: Mark) -> Result<()> {
    let guid = guid(&row["post"])?;
    let Some(post) = posts::by_guid(tx, &guid)?.map(|post| post.id) else {
        let at = row["post_author"].as_str().and_then(DiasporaId::parse).ok_or(Error::Improper("invalid_entity"))?;
        return Err(Error::Missing(Missing::Thing { kind: "post", guid, at }));
    };
    if marks::restore(tx, work.import.person, mark, post, time(&row["made_at"], tx.now()))? {
        sql::brought(tx, work.import.id, if mark == Mark::Bookmark { "bookmark" } else { "hidden_post" }, post.0)?;
    }
    Ok(())
}

/// What they took back stays away.
pub fn retracted(work: &Work) -> Result<()> {
    work.rows("retracted", How::Plainly(retraction), |_, row| Some(row))
}

fn retraction(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let guid = guid(&row["guid"])?;
    match posts::by_guid(tx, &guid)? {
        None => posts::remember_retracted(tx, &guid, work.import.person),
        Some(_) => Ok(()),
    }
}

/// Conversations, for their eyes alone: nobody else here finds a word that they do not know.
pub fn conversations(work: &Work) -> Result<()> {
    work.rows("conversations", How::Plainly(conversation), |_, row| Some(row))
}

/// One of them; also one that had to wait for somebody.
pub fn conversation(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let author = person(tx, work, &row["author"])?;
    let mut people = Vec::new();
    for id in row["people"].as_array().into_iter().flatten() {
        match person(tx, work, id) {
            Ok(person) => people.push(person.id),
            // Whoever does not live here any more is not written to either.
            Err(Error::Missing(Missing::Person(id))) if id.host() == tx.here().host => {}
            Err(Error::Improper("account_closed")) => {}
            Err(error) => return Err(error),
        }
    }
    let now = tx.now();
    let mut messages = Vec::new();
    for one in row["messages"].as_array().into_iter().flatten() {
        messages.push(conversations::KeptMessage {
            guid: guid(&one["guid"])?,
            author: person(tx, work, &one["author"])?.id,
            text: one["text"].as_str().unwrap_or_default().to_owned(),
            created_at: time(&one["created_at"], now),
            edited_at: one["edited_at"].is_i64().then(|| time(&one["edited_at"], now)),
        });
    }
    let kept = conversations::Kept {
        guid: guid(&row["guid"])?,
        author: author.id,
        subject: row["subject"].as_str().unwrap_or_default().to_owned(),
        created_at: time(&row["created_at"], now),
        updated_at: time(&row["updated_at"], now),
        unread: row["unread"].as_i64().unwrap_or_default(),
        people,
        messages,
    };
    match conversations::restore(tx, work.import.person, &kept)? {
        Some(conversation) => sql::brought(tx, work.import.id, "conversation", conversation.0),
        None => Ok(()),
    }
}

/// Notifications of what is here.
pub fn notifications(work: &Work) -> Result<()> {
    work.rows("notifications", How::Plainly(notification), |_, row| Some(row))
}

/// One of them; also one that had to wait for somebody.
pub fn notification(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let now = tx.now();
    let kind =
        notifications::Kind::parse(row["kind"].as_str().unwrap_or_default()).ok_or(Error::Improper("not_taken"))?;
    // Of an export that is not here.
    if kind.is_of_export() {
        return Ok(());
    }
    let named = |value: &Value| if value.is_null() { Ok(None) } else { guid(value).map(Some) };
    let post = match named(&row["post"])? {
        Some(guid) => Some(posts::by_guid(tx, &guid)?.ok_or(Error::Improper("not_fetchable"))?.id),
        None => None,
    };
    let comment = match named(&row["comment"])? {
        Some(guid) => Some(comments::by_guid(tx, &guid)?.ok_or(Error::Improper("not_fetchable"))?.id),
        None => None,
    };
    let mut actors = Vec::new();
    for one in row["people"].as_array().into_iter().flatten() {
        actors.push((person(tx, work, &one["diaspora_id"])?.id, time(&one["acted_at"], now)));
    }
    let kept = notifications::Kept {
        guid: guid(&row["guid"])?,
        kind,
        post,
        comment,
        unread: row["unread"] == true,
        made_at: time(&row["made_at"], now),
        updated_at: time(&row["updated_at"], now),
        actors,
    };
    match notifications::restore(tx, work.import.person, &kept)? {
        Some(notification) => sql::brought(tx, work.import.id, "notification", notification.0),
        None => Ok(()),
    }
}

/// Somebody named by their ID; the owner of the archive is who they are here.
fn person(tx: &Tx, work: &Work, id: &Value) -> Result<Person> {
    match id.as_str() == Some(work.then.as_str()) {
        true => people::get(tx, work.import.person),
        false => known(tx, id),
    }
}

fn guid(value: &Value) -> Result<Guid> {
    value.as_str().and_then(Guid::parse).ok_or(Error::Improper("invalid_entity"))
}

/// When something happened; not later than now.
fn time(value: &Value, now: Time) -> Time {
    value.as_i64().map_or(now, |seconds| Time::from_unix(seconds.max(0)).min(now))
}
