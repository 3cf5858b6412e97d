//! The inbox: arrivals are opened, some at a time, and one after the other judged and handed to its noun. Nothing is
//! fetched here: what is missing is filed as an errand, and the arrival waits.

use crate::base::error::Missing;
use crate::base::{DiasporaId, Error, Result};
use crate::federation::known::Store;
use crate::moment::{Db, Tx};
use crate::pod::Pod;
use crate::protocol::{
    Entity, Kind, Received, Refusal, Verified, acceptable, open_private, open_public, sender_of_private,
};
use crate::reactions::{self, waits_for_thing};
use crate::social::blocks::{self, Answer};
use crate::social::people::{self, PersonId};
use crate::social::{
    accounts, comments, contacts, conversations, events, likes, migrations, participations, photos, pods, polls, posts,
    reshares,
};
use crate::waiting::arrivals::{self, Arrival};
use crate::waiting::errands;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

/// How many arrivals are opened together, and how many bytes of them.
const GROUP: usize = 32;
/// See [`GROUP`].
const GROUP_BYTES: usize = 4 << 20;

/// What was found in an arrival, or why nothing is taken.
type Opened = std::result::Result<Verified<Entity>, Declined>;

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
            Error::Invalid { .. } => "invalid_entity",
            Error::Forbidden { .. } => "forbidden",
            Error::Improper(reason) => reason,
            Error::NotFound => "not_found",
            Error::Exists => "exists",
            Error::Missing(_) => "missing",
            Error::Broken(what) => {
                tracing::error!(what, "taking in an arrival failed");
                "broken"
            }
        };
        Declined {
            code: code.to_owned(),
            again,
            missing: if let Error::Missing(missing) = error { Some(missing) } else { None },
        }
    }
}

/// Deals with the arrivals that wait longest; says how many those were. Opening costs nearly everything and changes nothing,
/// so it is done on all processors; what is found is judged in the order in which it came.
pub fn turn(pod: &Pod) -> Result<usize> {
    let group = pod.look(|db| arrivals::due(db, pod.now(), GROUP, GROUP_BYTES))?;
    let mut changed = false;
    for (arrival, opened) in group.iter().zip(open_all(pod, &group)) {
        // What came just before may be what was missing.
        let opened = opened.filter(|opened| opened.is_ok() || !changed);
        // One message that makes us stumble must not stop those behind it.
        match catch_unwind(AssertUnwindSafe(|| deal_with(pod, arrival, opened))) {
            Ok(taken) => changed |= taken?,
            Err(_) => pod.act(|tx| arrivals::give_up(tx, arrival.id, "panicked"))?,
        }
    }
    Ok(group.len())
}

/// Opens all at once where there are processors for it; nothing for what has to be looked at in its turn.
fn open_all(pod: &Pod, group: &[Arrival]) -> Vec<Option<Opened>> {
    let hands = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    if hands == 1 || group.len() == 1 {
        return group.iter().map(|_| None).collect();
    }
    let share = group.len().div_ceil(hands).max(1);
    let open_share = |share: &[Arrival]| -> Vec<Option<Opened>> {
        let open = |arrival: &Arrival| {
            let opened =
                || pod.look(|db| is_for_nobody(db, arrival)).map(|closed| (!closed).then(|| open(pod, arrival)));
            catch_unwind(AssertUnwindSafe(opened)).ok()?.ok()?
        };
        share.iter().map(open).collect()
    };
    thread::scope(|scope| {
        let shares: Vec<_> =
            group.chunks(share).map(|share| (share.len(), scope.spawn(|| open_share(share)))).collect();
        let joined = shares
            .into_iter()
            .map(|(len, hand)| hand.join().unwrap_or_else(|_| std::iter::repeat_with(|| None).take(len).collect()));
        joined.flatten().collect()
    })
}

/// Says whether it was taken.
fn deal_with(pod: &Pod, arrival: &Arrival, opened: Option<Opened>) -> Result<bool> {
    if let Some(recipient) = arrival.recipient.map(PersonId)
        && pod.look(|db| is_for_nobody(db, arrival))?
    {
        return turn_away(pod, arrival, recipient).map(|()| false);
    }
    match opened.unwrap_or_else(|| open(pod, arrival)) {
        Ok(verified) => settle(pod, arrival, verified),
        Err(declined) => decline(pod, arrival, declined, None).map(|()| false),
    }
}

fn is_for_nobody(db: &Db, arrival: &Arrival) -> Result<bool> {
    arrival.recipient.map_or(Ok(false), |recipient| Ok(people::get(db, PersonId(recipient))?.closed))
}

/// Nobody reads what comes for a closed account: its kept key opens the envelope, no more, and whoever sent it is told.
fn turn_away(pod: &Pod, arrival: &Arrival, recipient: PersonId) -> Result<()> {
    let sender = pod.look(|db| {
        let key = accounts::private_key(db, recipient)?;
        Ok(sender_of_private(&arrival.body, &key, &Store(db)))
    })?;
    match sender {
        Ok(sender) => pod.act(|tx| {
            let sender = people::known(tx, &sender)?;
            if let Some(home) = sender.pod {
                pods::heard_from(tx, home)?;
            }
            reactions::say_closed(tx, recipient, sender.id)?;
            arrivals::give_up(tx, arrival.id, "recipient_closed")
        }),
        Err(refusal) => decline(pod, arrival, refusal.into(), None),
    }
}

fn open(pod: &Pod, arrival: &Arrival) -> Opened {
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
    // Only a migration can come back to where somebody lived: their old key speaks from their new pod.
    if opened.sender().host() == pod.here().host && !is_migration(&opened) {
        return Err(Error::Improper("from_ourselves").into());
    }
    Ok(opened)
}

/// Says whether it was taken.
fn settle(pod: &Pod, arrival: &Arrival, verified: Verified<Entity>) -> Result<bool> {
    // What was fetched because of a link does not make us fetch more.
    let links = if arrival.fetched { &[][..] } else { verified.links() };
    let links: Vec<Missing> = links.iter().filter_map(|link| link.missing()).collect();
    let company = company(verified.entity());
    let (sender, author) = (verified.sender().clone(), verified.entity().author().clone());
    let migration = is_migration(&verified);
    // What somebody closed takes back may still go.
    let may_be_closed = migration || matches!(verified.entity(), Entity::Retraction(_));
    let answer = blocks::answer_in(&verified);
    let taken = pod.act(|tx| {
        let from = people::known(tx, &sender)?;
        // The ID that is left is closed when its migration comes again, or after the next one of its chain.
        let by_closed = people::by_diaspora_id(tx, &author)?.is_some_and(|author| author.closed);
        if (from.closed && !migration) || (by_closed && !may_be_closed) {
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
    taken.map(|()| true).or_else(|error| {
        if matches!(error, Error::Missing(Missing::Person(_))) {
            pod.act(|tx| company.iter().try_for_each(|one| look_up(tx, one)))?;
        }
        // What it belongs to went after it was opened: it waits like whatever comes too early, or is refused as itself.
        let declined = match error {
            Error::NotFound => open(pod, arrival).err().unwrap_or_else(|| Error::NotFound.into()),
            _ => error.clone().into(),
        };
        let sent_back = answer.filter(|_| error == Error::Improper("author_ignored"));
        decline(pod, arrival, declined, sent_back).map(|()| false)
    })
}

fn is_migration(verified: &Verified<Entity>) -> bool {
    matches!(verified.entity(), Entity::AccountMigration(_))
}

/// Whom an entity cannot be taken without, besides its author: all are looked up together, not one after the other.
fn company(entity: &Entity) -> Vec<DiasporaId> {
    match entity {
        Entity::Conversation(conversation) => {
            conversation.participants.iter().take(conversations::PEOPLE_MAX).collect()
        }
        _ => Vec::new(),
    }
}

fn look_up(tx: &Tx, id: &DiasporaId) -> Result<()> {
    if people::by_diaspora_id(tx, id)?.is_some() {
        return Ok(());
    }
    file(tx, &Missing::Person(id.clone())).map(|_| ())
}

fn receive(tx: &mut Tx, received: Received) -> Result<()> {
    match received {
        Received::StatusMessage(post) => posts::receive(tx, post),
        Received::Reshare(reshare) => reshares::receive(tx, reshare),
        Received::Photo(photo) => photos::receive(tx, photo),
        Received::Comment(comment) => comments::receive(tx, comment),
        Received::Like(like) => likes::receive(tx, like),
        Received::PollParticipation(vote) => polls::receive(tx, vote),
        Received::EventParticipation(attendance) => events::receive(tx, attendance),
        Received::Profile(profile) => people::receive(tx, profile),
        Received::AccountDeletion(deletion) => people::receive_deletion(tx, &deletion),
        Received::AccountMigration(migration) => migrations::receive(tx, migration),
        Received::Contact(contact) => contacts::receive(tx, contact),
        Received::Participation(participation) => participations::receive(tx, participation),
        Received::Conversation(conversation) => conversations::receive(tx, conversation),
        Received::Message(message) => conversations::receive_message(tx, message),
        // By kind, as it was verified: another kind's thing may bear the same GUID.
        Received::Retraction(retraction) => match Kind::parse(&retraction.entity().target_type) {
            Some(Kind::Post) => posts::receive_retraction(tx, &retraction),
            Some(Kind::Comment) => comments::receive_retraction(tx, &retraction),
            Some(Kind::Like) => likes::receive_retraction(tx, &retraction),
            Some(Kind::PollParticipation) => polls::receive_retraction(tx, &retraction),
            Some(Kind::EventParticipation) => events::receive_retraction(tx, &retraction),
            Some(Kind::Photo) => posts::receive_photo_retraction(tx, &retraction),
            Some(Kind::Participation) => participations::receive_retraction(tx, &retraction),
            Some(Kind::Person) => contacts::receive_retraction(tx, &retraction),
            _ => Err(Error::Improper("not_taken")),
        },
        _ => Err(Error::Improper("not_taken")),
    }
}

/// It was not taken. What somebody ignored said under a post is `sent_back` to them.
fn decline(pod: &Pod, arrival: &Arrival, declined: Declined, sent_back: Option<Answer>) -> Result<()> {
    match declined.again {
        true => tracing::debug!(arrival = arrival.id, reason = declined.code, "arrival waits"),
        false => tracing::info!(arrival = arrival.id, reason = declined.code, "arrival not taken"),
    }
    pod.act(|tx| {
        if let Some(answer) = sent_back {
            blocks::send_back(tx, answer)?;
        }
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
                errands::file(tx, errands::Kind::Person, id.as_str(), id.host(), None)?;
            }
            Ok(Some(errands::name(errands::Kind::Person, id.as_str())))
        }
        Missing::Thing { kind, guid, at } => {
            if is_elsewhere(tx, at) {
                errands::file(tx, errands::Kind::Thing, &format!("{kind}/{guid}"), at.host(), Some(at.as_str()))?;
            }
            Ok(Some(waits_for_thing(guid)))
        }
        Missing::Target(guid) => Ok(Some(waits_for_thing(guid))),
    }
}

fn is_elsewhere(tx: &Tx, id: &DiasporaId) -> bool {
    id.host() != tx.here().host
}
