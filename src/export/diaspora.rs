//! The archive, version 2.0, as the reference writes it: the entities that would be sent, as JSON.

use super::sql::{self, Place};
use crate::base::{Error, Result, Time};
use crate::moment::Db;
use crate::protocol::{Entity, Refusal};
use crate::social::accounts::{self, Account};
use crate::social::people;
use crate::social::posts;
use serde_json::{Value, json};
use std::io::Write;

/// The version of the form.
const VERSION: &str = "2.0";

/// Writes it; says how many posts there are.
// spec: 15
pub fn write(db: &Db, account: &Account, now: Time, out: &mut dyn Write) -> Result<u64> {
    let me = account.person.id;
    let mut user = json!({
        "username": account.name,
        "email": account.email.as_deref().unwrap_or_default(),
        "private_key": accounts::private_key(db, me)?.to_pem(),
        "disable_mail": false,
        "show_community_spotlight_in_stream": false,
        "auto_follow_back": account.shares_back_in.is_some(),
        "auto_follow_back_aspect": sql::shares_back_in(db, me)?,
        "profile": entity(&people::build(db, me)?, now).ok_or_else(|| Error::Broken("the profile cannot be read".into()))?,
    });
    if let Some(language) = &account.language {
        user["language"] = json!(language);
    }
    write!(out, "{{\"version\":\"{VERSION}\",\"user\":{{")?;
    for (name, value) in user.as_object().into_iter().flatten() {
        write!(out, "{}:{value},", json!(name))?;
    }
    let mut posts = 0;
    list(out, "contact_groups", |each| sql::aspects(db, me, each))?;
    write!(out, ",")?;
    list(out, "contacts", |each| sql::contacts(db, me, each))?;
    write!(out, ",")?;
    list(out, "blocks", |each| sql::blocks(db, me, each))?;
    write!(out, ",")?;
    list(out, "posts", |each| {
        let mut after = Place::FIRST;
        while let Some((ids, next)) = sql::posts(db, me, after)? {
            after = next;
            for id in ids {
                let Some(mut post) = entity(&posts::build(db, id, None)?, now) else { continue };
                let (name, whom) = match post["entity_data"]["public"] == false {
                    true => ("subscribed_users_ids", sql::recipients_of(db, id)?),
                    false => ("subscribed_pods_uris", sql::pods_of(db, id)?),
                };
                post[name] = json!(whom);
                posts += 1;
                each(post)?;
            }
        }
        Ok(())
    })?;
    write!(out, ",")?;
    // The new pod signs them anew.
    list(out, "relayables", |each| {
        sql::own_relayables(db, me, &mut |xml| {
            let Some(mut relayable) = entity(xml, now) else { return Ok(()) };
            if let Some(data) = relayable["entity_data"].as_object_mut() {
                data.remove("author_signature");
            }
            each(relayable)
        })
    })?;
    write!(out, ",")?;
    list(out, "followed_tags", |each| sql::followed_tags(db, me, each))?;
    write!(out, ",")?;
    list(out, "post_subscriptions", |each| sql::subscriptions(db, me, each))?;
    write!(out, "}},\"others_data\":{{")?;
    list(out, "relayables", |each| {
        sql::others_relayables(db, me, &mut |xml| entity(xml, now).map_or(Ok(()), &mut *each))
    })?;
    writeln!(out, "}}}}")?;
    Ok(posts)
}

/// Writes a member that is a list.
fn list(
    out: &mut dyn Write,
    name: &str,
    all: impl FnOnce(&mut dyn FnMut(Value) -> Result<()>) -> Result<()>,
) -> Result<()> {
    write!(out, "{}:[", json!(name))?;
    let mut comma = "";
    all(&mut |value| {
        write!(out, "{comma}\n{value}")?;
        comma = ",";
        Ok(())
    })?;
    write!(out, "]")?;
    Ok(())
}

/// What cannot be read any more is left out, and only here: our own form has it as it is kept.
fn entity(xml: &str, now: Time) -> Option<Value> {
    let entity = Entity::from_xml(xml.as_bytes(), now);
    let told = |refusal: &Refusal| tracing::warn!(why = refusal.reason().code(), "something is not in the archive");
    entity.inspect_err(told).ok().map(|entity| entity.to_json())
}
