//! The forms that other networks read: an outbox of ActivityStreams, and lists as CSV.

use super::sql::{self, Place};
use crate::base::{Error, Result};
use crate::moment::Db;
use crate::social::accounts::Account;
use crate::social::photos;
use crate::social::pictures::Address;
use crate::social::posts::{self, PostId};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Whom everybody is, in ActivityStreams.
const EVERYBODY: &str = "https://www.w3.org/ns/activitystreams#Public";

/// Writes all posts as one collection, oldest first (ActivityStreams 2.0).
pub fn outbox(db: &Db, account: &Account, out: &mut dyn Write) -> Result<()> {
    let me = account.person.id;
    let actor = db.here().address(&format!("/people/{}", account.person.guid));
    write!(
        out,
        "{{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\",\"type\":\"OrderedCollection\",\
         \"totalItems\":{},\"orderedItems\":[",
        sql::count_posts(db, me)?
    )?;
    let (mut after, mut comma) = (Place::FIRST, "");
    while let Some((ids, next)) = sql::posts(db, me, after)? {
        after = next;
        for id in ids {
            write!(out, "{comma}\n{}", activity(db, id, &actor)?)?;
            comma = ",";
        }
    }
    Ok(writeln!(out, "]}}")?)
}

fn activity(db: &Db, id: PostId, actor: &str) -> Result<Value> {
    let post = posts::get(db, id)?;
    let address = |guid: &str| db.here().address(&format!("/posts/{guid}"));
    let uri = address(post.guid.as_str());
    let to = if post.public { json!([EVERYBODY]) } else { json!([]) };
    let published = post.created_at.to_string();
    let activity = format!("{uri}#activity");
    if post.reshare {
        let root = post.root.map(|root| posts::get(db, root)).transpose()?.map(|root| address(root.guid.as_str()));
        return Ok(
            json!({ "id": activity, "type": "Announce", "actor": actor, "published": published, "to": to, "object": root }),
        );
    }
    let attachment = |photo: photos::Photo| {
        let name = Address::of(&photo.picture.key, crate::media::Size::Original).name(photo.picture.files.as_ref());
        json!({ "type": "Image", "url": name, "name": photo.text })
    };
    let attachments: Vec<Value> = photos::of_post(db, id)?.into_iter().map(attachment).collect();
    Ok(json!({
        "id": activity, "type": "Create", "actor": actor, "published": published, "to": to,
        "object": {
            "id": uri, "type": "Note", "attributedTo": actor, "published": published, "to": to, "sensitive": post.nsfw,
            "content": post.html.from_afar(db.here().settings.url.as_str()).as_str(),
            "source": { "content": post.text, "mediaType": "text/markdown" }, "attachment": attachments,
        },
    }))
}

/// Whom somebody shares with, as Mastodon reads it.
pub fn following(db: &Db, account: &Account, out: &mut dyn Write) -> Result<()> {
    let head = ["Account address", "Show boosts", "Notify on new posts", "Languages"];
    rows(out, Some(&head), |row| {
        sql::contacts(db, account.person.id, &mut |contact| match contact["receiving"].as_bool() {
            Some(true) => row(&[contact["account_id"].as_str().unwrap_or_default(), "true", "false", ""]),
            _ => Ok(()),
        })
    })
}

/// Who is in which aspect: its name, and an ID.
pub fn lists(db: &Db, account: &Account, out: &mut dyn Write) -> Result<()> {
    rows(out, None, |row| {
        sql::contacts(db, account.person.id, &mut |contact| {
            let names = contact["contact_groups_membership"].as_array().into_iter().flatten();
            let id = contact["account_id"].as_str().unwrap_or_default();
            names.filter_map(Value::as_str).try_for_each(|name| row(&[name, id]))
        })
    })
}

/// Whom somebody ignores.
pub fn blocked(db: &Db, account: &Account, out: &mut dyn Write) -> Result<()> {
    rows(out, None, |row| sql::blocks(db, account.person.id, &mut |id| row(&[id.as_str().unwrap_or_default()])))
}

fn rows(
    out: &mut dyn Write,
    head: Option<&[&str]>,
    all: impl FnOnce(&mut dyn FnMut(&[&str]) -> Result<()>) -> Result<()>,
) -> Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    let broken = |error: csv::Error| Error::from(io::Error::other(error));
    head.map_or(Ok(()), |head| csv.write_record(head)).map_err(broken)?;
    all(&mut |row| csv.write_record(row).map_err(broken))?;
    Ok(csv.flush()?)
}
