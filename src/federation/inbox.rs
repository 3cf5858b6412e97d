//! The inbox: one arrival after the other is opened, judged and handed to its noun. Nothing is fetched here: what is
//! missing is filed as an errand, and the arrival waits.

use crate::base::error::Missing;
use crate::base::{DiasporaId, Error, Result};
use crate::federation::known::Store;
use crate::moment::Tx;
use crate::pod::Pod;
use crate::protocol::{Entity, Received, Refusal, Verified, acceptable, open_private, open_public};
use crate::reactions::waits_for_thing;
use crate::social::people::{self, PersonId};
use crate::social::{accounts, comments, contacts, likes, participations, photos, pods, posts};
use crate::waiting::arrivals::{self, Arrival};
use crate::waiting::errands::{self, Kind};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Why an arrival was not taken: a code for the record, and what it waits for, if waiting helps.
struct Declined {
    code: String,
    again: bool,
    missing: Option<Missing>,
}

impl From<Refusal> for Declined {
    fn from(refusal: Refusal) -> Declined {
        let code = refusal.reason().code().to_owned();
        Declined { code, again: refusal.again_can_help(), missing: refusal.missing().cloned() }
    }
}

impl From<Error> for Declined {
    fn from(error: Error) -> Declined {
        let again = error.again_can_help();
        let code = match &error {
            Error::Invalid { key, .. } | Error::Forbidden { key } => (*key).to_owned(),
            Error::Improper(reason) => (*reason).to_owned(),
            Error::NotFound => "not_found".to_owned(),
            Error::Exists => "exists".to_owned(),
            Error::Missing(_) => "missing".to_owned(),
            Error::Broken(what) => what.clone(),
        };
        Declined { code, again, missing: if let Error::Missing(missing) = error { Some(missing) } else { None } }
    }
}

/// Deals with one arrival that is due; says how many that were.
pub fn turn(pod: &Pod) -> Result<usize> {
    let Some(arrival) = pod.look(|db| arrivals::next(db, pod.now()))? else { return Ok(0) };
    // One message that makes us stumble must not stop those behind it.
    let dealt_with = catch_unwind(AssertUnwindSafe(|| match open(pod, &arrival) {
        Ok(verified) => settle(pod, &arrival, verified),
        Err(declined) => decline(pod, &arrival, declined),
    }));
    match dealt_with {
        Ok(result) => result?,
        Err(_) => pod.act(|tx| arrivals::give_up(tx, arrival.id, "panicked"))?,
    }
    Ok(1)
}

fn open(pod: &Pod, arrival: &Arrival) -> std::result::Result<Verified<Entity>, Declined> {
    let opened = pod.look(|db| {
        let opened = match arrival.recipient {
            None => open_public(&arrival.body, &Store(db), pod.now()),
            Some(person) => {
                let recipient = people::get(db, PersonId(person))?;
                let key = accounts::private_key(db, recipient.id)?;
                open_private(&arrival.body, &recipient.diaspora_id, &key, &Store(db), pod.now())
            }
        };
        Ok(opened.and_then(|verified| acceptable(&verified).map(|()| verified)))
    })??;
    // Nobody who lives here sends by this door: it is an old envelope of ours, brought back to change what is ours.
    if opened.sender().host() == pod.here().host {
        return Err(Error::Improper("from_ourselves").into());
    }
    Ok(opened)
}

fn settle(pod: &Pod, arrival: &Arrival, verified: Verified<Entity>) -> Result<()> {
    // What was fetched because of a link does not make us fetch more.
    let links = if arrival.fetched { &[][..] } else { verified.links() };
    let links: Vec<Missing> = links.iter().filter_map(|link| link.missing()).collect();
    let sender = verified.sender().clone();
    let taken = pod.act(|tx| {
        let from = people::known(tx, &sender)?;
        if from.closed {
            return Err(Error::Improper("account_closed"));
        }
        if let Some(home) = from.pod {
            pods::heard_from(tx, home)?;
        }
        receive(tx, verified.sort())?;
        for link in &links {
            file(tx, link)?;
        }
        arrivals::done(tx, arrival.id)
    });
    taken.or_else(|error| decline(pod, arrival, error.into()))
}

fn receive(tx: &mut Tx, received: Received) -> Result<()> {
    match received {
        Received::StatusMessage(post) => posts::receive(tx, post),
        Received::Photo(photo) => photos::receive(tx, photo),
        Received::Comment(comment) => comments::receive(tx, comment),
        Received::Like(like) => likes::receive(tx, like),
        Received::Profile(profile) => people::receive(tx, profile),
        Received::AccountDeletion(deletion) => people::receive_deletion(tx, &deletion),
        Received::Contact(contact) => contacts::receive(tx, contact),
        Received::Participation(participation) => participations::receive(tx, participation),
        Received::Retraction(retraction) => match retraction.entity().target_type.as_str() {
            "Comment" => comments::receive_retraction(tx, &retraction),
            "Like" => likes::receive_retraction(tx, &retraction),
            "Photo" => posts::receive_photo_retraction(tx, &retraction),
            _ => posts::receive_retraction(tx, &retraction),
        },
        _ => Err(Error::Improper("not_taken")),
    }
}

fn decline(pod: &Pod, arrival: &Arrival, declined: Declined) -> Result<()> {
    match declined.again {
        true => tracing::debug!(arrival = arrival.id, reason = declined.code, "arrival waits"),
        false => tracing::info!(arrival = arrival.id, reason = declined.code, "arrival not taken"),
    }
    pod.act(|tx| {
        if !declined.again {
            return arrivals::give_up(tx, arrival.id, &declined.code);
        }
        // Whoever was met since the arrival was opened woke nobody: it is still due, and opened again at once.
        if let Some(Missing::Person(id)) = &declined.missing
            && people::by_diaspora_id(tx, id)?.is_some()
        {
            return Ok(());
        }
        let waits_for = match &declined.missing {
            Some(missing) => file(tx, missing)?,
            None => None,
        };
        arrivals::postpone(tx, arrival, &declined.code, waits_for.as_deref())
    })
}

/// Files the errand that may bring what is missing; says what waiting arrivals call it.
fn file(tx: &Tx, missing: &Missing) -> Result<Option<String>> {
    match missing {
        Missing::Person(id) => {
            if is_elsewhere(tx, id) {
                errands::file(tx, Kind::Person, id.as_str(), id.host(), None)?;
            }
            Ok(Some(errands::name(Kind::Person, id.as_str())))
        }
        Missing::Thing { kind, guid, at } => {
            if is_elsewhere(tx, at) {
                errands::file(tx, Kind::Thing, &format!("{kind}/{guid}"), at.host(), Some(at.as_str()))?;
            }
            Ok(Some(waits_for_thing(guid)))
        }
        Missing::Target(guid) => Ok(Some(waits_for_thing(guid))),
    }
}

fn is_elsewhere(tx: &Tx, id: &DiasporaId) -> bool {
    id.host() != tx.here().host
}
