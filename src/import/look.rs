//! The first look: an archive is read once, nothing is changed, and its owner is told what would come and what would not.

use super::source::{Section, Source};
use super::{Found, Import, State, sql};
use crate::base::{DiasporaId, Guid, Result};
use crate::moment::Db;
use crate::pod::Pod;
use crate::protocol::{Entity, PrivateKey};
use crate::social::migrations::{self, Proof};
use crate::social::people::{self, PersonId};
use crate::social::{comments, likes, polls, posts};
use crate::waiting::errands::{self, Kind};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// What is counted while it is read.
#[derive(Default)]
struct Counts {
    /// By what they are.
    all: BTreeMap<&'static str, u64>,
    /// What is here already.
    here: BTreeMap<&'static str, u64>,
    /// What cannot be taken, by reason.
    refused: BTreeMap<&'static str, u64>,
}

/// Reads all of it. Refuses what is no archive.
pub fn look(pod: &Pod, import: &Import) -> Result<()> {
    let source = Source::open(&import.wishes.files)?;
    let then = source.head().author.clone();
    let is_met = pod.look(|db| people::by_diaspora_id(db, &then))?.is_some();
    if !is_met && then.host() != pod.here().host {
        // Their pod is asked for their key before anything is decided; it may be gone. Not for their posts: these come now.
        pod.act(|tx| errands::ask(tx, Kind::Person, then.as_str(), then.host()))?;
    }
    let found = found(pod, Some(import.person), &source)?;
    pod.act(|tx| {
        sql::set_found(tx, import.id, &found)?;
        match sql::get(tx, import.id)?.state {
            State::Looking => sql::set_state(tx, import.id, State::Looked, None, tx.now()),
            _ => Ok(()),
        }
    })
}

/// The old ID is known since: its key can be judged now.
pub fn prove_again(pod: &Pod, import: &Import) -> Result<()> {
    let proof = prove(pod, Some(import.person), &Source::open(&import.wishes.files)?)?;
    pod.act(|tx| {
        let Import { state, mut found, .. } = sql::get(tx, import.id)?;
        found.0["proof"] = json!(proof);
        if state == State::Looked { sql::set_found(tx, import.id, &found) } else { Ok(()) }
    })
}

/// What is in an archive, and what would come of it.
pub fn found(pod: &Pod, person: Option<PersonId>, source: &Source) -> Result<Found> {
    let head = source.head();
    let mut counts = Counts::default();
    source.elements(&mut |element| {
        pod.look(|db| counts.count(db, pod, source, element.section, &element.value)).map(ControlFlow::Continue)
    })?;
    if source.is_ours() {
        for part in ["conversations", "notifications", "answers"] {
            counts.all.remove(part);
            source.rows(part, &mut |_| {
                counts.add(part);
                Ok(ControlFlow::Continue(()))
            })?;
        }
    }
    let object = |counts: BTreeMap<&'static str, u64>| {
        counts.into_iter().map(|(name, count)| (name.to_owned(), count.into())).collect::<Map<String, Value>>()
    };
    Ok(Found(json!({
        "of": head.author.as_str(),
        "form": if source.is_ours() { "ours" } else { "diaspora" },
        "version": head.version,
        "files": source.photo_count(),
        "proof": prove(pod, person, source)?,
        "counts": object(counts.all),
        "here": object(counts.here),
        "refused": object(counts.refused),
    })))
}

/// What is known of the key in the archive: whether whoever brings it can move the account here.
fn prove(pod: &Pod, person: Option<PersonId>, source: &Source) -> Result<&'static str> {
    let Ok(key) = PrivateKey::from_pem(source.head().private_key.pem()) else { return Ok("none") };
    Ok(match pod.look(|db| migrations::proof(db, person, &source.head().author, &key))? {
        Proof::Proven => "proven",
        Proof::Unknown => "unknown",
        Proof::Wrong => "wrong",
        Proof::SamePerson => "same",
        Proof::AlreadyMoved { .. } => "moved",
        Proof::Closed => "closed",
    })
}

impl Counts {
    fn count(&mut self, db: &Db, pod: &Pod, source: &Source, section: Section, value: &Value) -> Result<()> {
        match section {
            Section::ContactGroup => self.add("aspects"),
            Section::FollowedTag => self.add("tags"),
            Section::Block => self.add("ignored"),
            Section::Subscription => self.add("subscriptions"),
            Section::Contact => {
                self.add("contacts");
                let id = value["account_id"].as_str().and_then(DiasporaId::parse);
                let known = id.and_then(|id| people::by_diaspora_id(db, &id).ok().flatten());
                match known {
                    Some(person) if person.closed => *self.refused.entry("contacts_closed").or_default() += 1,
                    Some(_) => *self.here.entry("contacts").or_default() += 1,
                    None => {}
                }
            }
            Section::Post => {
                self.add("posts");
                for photo in value["entity_data"]["photos"].as_array().into_iter().flatten() {
                    self.add("photos");
                    let name = photo["entity_data"]["remote_photo_name"].as_str().unwrap_or_default();
                    if !source.has_photo(name)? {
                        *self.refused.entry("photos_without_file").or_default() += 1;
                    }
                }
                self.judge("posts", pod, value, |guid| posts::by_guid(db, guid).is_ok_and(|post| post.is_some()));
            }
            Section::Relayable | Section::OthersRelayable => {
                self.add("answers");
                self.judge("answers", pod, value, |guid| {
                    comments::by_guid(db, guid).is_ok_and(|one| one.is_some())
                        || likes::by_guid(db, guid).is_ok_and(|one| one.is_some())
                        || polls::vote_by_guid(db, guid).is_ok_and(|one| one.is_some())
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn add(&mut self, name: &'static str) {
        *self.all.entry(name).or_default() += 1;
    }

    fn judge(&mut self, name: &'static str, pod: &Pod, value: &Value, is_here: impl Fn(&Guid) -> bool) {
        let guid = value["entity_data"]["guid"].as_str().and_then(Guid::parse);
        match (Entity::from_json(value, pod.now()), guid) {
            (Ok(_), Some(guid)) if is_here(&guid) => *self.here.entry(name).or_default() += 1,
            (Ok(_), Some(_)) => {}
            (Ok(_), None) => *self.refused.entry("invalid_entity").or_default() += 1,
            (Err(refusal), _) => *self.refused.entry(refusal.reason().code()).or_default() += 1,
        }
    }
}
