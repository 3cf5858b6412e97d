//! What stands at the head of an archive: aspects, tags, ignored people, settings, the profile.

use super::stages::{PHOTO_FILE, Work, file};
use super::take::{How, Thing, all, known};
use super::{Import, sql, take};
use crate::base::{Error, Result};
use crate::moment::Tx;
use crate::pod::Pod;
use crate::protocol::Entity;
use crate::social::aspects::{AspectId, Choice};
use crate::social::pictures::{self, Unmade};
use crate::social::{accounts, aspects, blocks, people, tags};
use crate::text::Tongue;
use serde_json::{Value, json};

/// Takes profile and settings, if they are wanted.
pub fn take(work: &Work) -> Result<()> {
    if !work.import.wishes.profile {
        return Ok(());
    }
    keep(work)?;
    let head = work.source()?.head();
    let thing = |value| Thing { section: "profile", value };
    all(work, &[thing(head.profile.clone())], How::Plainly(profile))?;
    let wishes = json!({ "language": head.language, "shares_back_in": head.auto_follow_back_aspect });
    all(work, &[thing(wishes)], How::Plainly(settings))?;
    work.rows("account", How::Plainly(own_settings), |_, row| Some(row))?;
    picture(work.pod, work, &head.profile)
}

/// Notes how things were, once, so that they can be so again.
fn keep(work: &Work) -> Result<()> {
    if work.import.found.0.get("before").is_some() {
        return Ok(());
    }
    let me = work.import.person;
    work.pod.act(|tx| {
        let account = accounts::get(tx, me)?;
        let told = Entity::from_xml(people::build(tx, me)?.as_bytes(), tx.now())?;
        let mut found = sql::get(tx, work.import.id)?.found;
        found.0["before"] = json!({
            "profile": told.to_json(),
            "language": account.language,
            "shares_back_in": account.shares_back_in,
            "default_audience": account.default_audience,
            "hides_ignored": account.hides_ignored,
            "shows_sensitive": account.shows_sensitive,
            "shortcuts": account.shortcuts,
        });
        sql::set_found(tx, work.import.id, &found)
    })
}

/// Name, words and settings are again what they were before.
pub fn undo(tx: &mut Tx, import: &Import) -> Result<()> {
    let (me, before) = (import.person, &import.found.0["before"]);
    if before.is_null() {
        return Ok(());
    }
    if let Ok(Entity::Profile(profile)) = Entity::from_json(&before["profile"], tx.now()) {
        people::adopt_profile(tx, me, *profile)?;
    }
    accounts::set_language(tx, me, before["language"].as_str())?;
    accounts::set_default_audience(tx, me, before["default_audience"].as_str().unwrap_or("all_aspects"))?;
    accounts::set_hides_ignored(tx, me, before["hides_ignored"] != false)?;
    accounts::set_reading(tx, me, before["shows_sensitive"] == true, before["shortcuts"] != false)?;
    let aspect = before["shares_back_in"].as_i64().map(AspectId);
    match accounts::set_shares_back_in(tx, me, aspect) {
        // It was removed since.
        Err(Error::NotFound) => accounts::set_shares_back_in(tx, me, None),
        set => set,
    }
}

/// As many characters as the name of an aspect has here.
pub fn shorten(name: &str) -> String {
    name.trim().chars().take(aspects::NAME_CHARS).collect()
}

/// An aspect; one of that name may be here already.
pub fn aspect(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let me = work.import.person;
    let name = shorten(value["name"].as_str().ok_or(Error::Improper("invalid_entity"))?);
    if named(tx, work, &name)?.is_none() {
        let aspect = aspects::add(tx, me, &name)?;
        sql::brought(tx, work.import.id, "aspect", aspect.0)?;
    }
    Ok(())
}

/// One of their aspects, by its name in the archive.
pub fn named(tx: &Tx, work: &Work, name: &str) -> Result<Option<aspects::AspectId>> {
    let name = shorten(name).to_lowercase();
    let all = aspects::of(tx, work.import.person)?;
    Ok(all.into_iter().find(|aspect| aspect.name.to_lowercase() == name).map(|aspect| aspect.id))
}

/// A tag that was followed.
pub fn tag(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let name = value.as_str().ok_or(Error::Improper("invalid_entity"))?;
    match tags::follow(tx, work.import.person, name) {
        Ok(tag) => sql::brought(tx, work.import.id, "tag", tag.0),
        Err(Error::Exists) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Somebody who was ignored. They are not told: they never heard of this ID.
pub fn block(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let person = known(tx, value)?;
    if person.id == work.import.person || blocks::is_blocked(tx, work.import.person, person.id)? {
        return Ok(());
    }
    let block = blocks::add(tx, work.import.person, person.id)?;
    tx.next_events();
    sql::brought(tx, work.import.id, "block", block.0)
}

fn profile(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    match Entity::from_json(value, tx.now()) {
        Ok(Entity::Profile(profile)) => people::adopt_profile(tx, work.import.person, *profile),
        _ => Err(Error::Improper("invalid_entity")),
    }
}

fn settings(tx: &mut Tx, work: &Work, value: &Value) -> Result<()> {
    let me = work.import.person;
    if let Some(language) = value["language"].as_str().filter(|language| Tongue::of(language).is_some()) {
        accounts::set_language(tx, me, Some(language))?;
    }
    if let Some(name) = value["shares_back_in"].as_str()
        && let Some(aspect) = named(tx, work, name)?
    {
        accounts::set_shares_back_in(tx, me, Some(aspect))?;
    }
    Ok(())
}

/// What only our own form has: whether what ignored people say is folded, how they read, and whom the publisher is for at first. Aspects bear other
/// numbers here.
fn own_settings(tx: &mut Tx, work: &Work, row: &Value) -> Result<()> {
    let me = work.import.person;
    if let Some(hides) = row["hides_ignored"].as_bool() {
        accounts::set_hides_ignored(tx, me, hides)?;
    }
    if let (Some(sensitive), Some(shortcuts)) = (row["shows_sensitive"].as_bool(), row["shortcuts"].as_bool()) {
        accounts::set_reading(tx, me, sensitive, shortcuts)?;
    }
    let audience = match Choice::parse(row["default_audience"].as_str().unwrap_or_default().split(',')) {
        Some(Choice::Aspects(_)) => {
            let names = row["default_aspects"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let aspects = names.map(|name| named(tx, work, name)).collect::<Result<Vec<_>>>()?;
            Choice::Aspects(aspects.into_iter().flatten().collect())
        }
        Some(choice) => choice,
        None => return Ok(()),
    };
    accounts::set_default_audience(tx, me, &audience.to_string())
}

/// The profile's picture, if its file came along; one that is here stays.
fn picture(pod: &Pod, work: &Work, profile: &Value) -> Result<()> {
    if pod.look(|db| people::has_picture(db, work.import.person))? {
        return Ok(());
    }
    let url = profile["entity_data"]["image_url"].as_str().unwrap_or_default();
    let name = url.rsplit('/').next().unwrap_or_default();
    // The reference names a size of it.
    let name = ["thumb_large_", "thumb_medium_", "thumb_small_", "scaled_full_"]
        .iter()
        .find_map(|size| name.strip_prefix(size))
        .unwrap_or(name);
    if !work.source()?.has_photo(name)? {
        return Ok(());
    }
    let Some(bytes) = file(work, name)? else { return Ok(()) };
    let me = work.import.person;
    match pictures::upload_as(pod, name, bytes, |tx, picture| {
        people::set_picture(tx, me, picture, None)?;
        sql::brought(tx, work.import.id, "picture", picture.0)
    }) {
        Ok(()) => Ok(()),
        Err(Unmade::Refused(_)) => take::leave_out(work, PHOTO_FILE, name, "no_picture"),
        Err(Unmade::Broken(error)) => Err(error),
    }
}
