//! The inbox: arrivals are opened, some at a time, and one after the other judged and handed to its noun. Nothing is
//! fetched here: what is missing is filed as an errand, and the arrival waits.

use crate::base::error::Missing;
use crate::base::{DiasporaId, Error, Result, Time, limits};
use crate::federation::known::Store;
use crate::moment::{Db, Tx};
use crate::pod::{Pod, Together};
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
use rustix::process::setpriority_process;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

/// How many arrivals are opened together, and how many bytes of them.
const GROUP: usize = 32;
/// See [`GROUP`].
const GROUP_BYTES: usize = 4 << 20;

/// How polite the threads are that open: pages are made first.
const POLITE: i32 = 10;

/// What was found in an arrival.
enum Found {
    Message(Box<Verified<Entity>>),
    /// Of what comes for a closed account nobody reads more than who sealed it.
    Sender(DiasporaId),
}

/// The same, or why nothing is taken.
type Opened = std::result::Result<Found, Declined>;

/// Why an arrival was not taken: a code for the record, and what it waits for, if waiting helps.
struct Declined {
    code: String,
    again: bool,
    missing: Option<Missing>,
    /// Whose signature it bears, where that is proven.
    sender: Option<DiasporaId>,
}

impl Declined {
    /// Whose messages it is counted among while it waits.
    fn from(&self) -> Option<arrivals::From<'_>> {
        match (&self.sender, &self.missing) {
            (Some(sender), _) => Some(arrivals::From { host: sender.host(), proven: true }),
            (None, Some(Missing::Person(claimed))) => Some(arrivals::From { host: claimed.host(), proven: false }),
            (None, _) => None,
        }
    }
}

impl From<Refusal> for Declined {
    fn from(refusal: Refusal) -> Declined {
        let code = refusal.reason().code().to_owned();
        let (missing, sender) = (refusal.missing().cloned(), refusal.sender().cloned());
        Declined { code, again: refusal.again_can_help(), missing, sender }
    }
}

impl From<Error> for Declined {
    fn from(error: Error) -> Declined {
        let again = error.again_can_help();
        if let Error::Broken(what) = &error {
            tracing::error!(what, "taking in an arrival failed");
        }
        Declined {
            code: error.code().to_owned(),
            again,
            missing: if let Error::Missing(missing) = error { Some(missing) } else { None },
            sender: None,
        }
    }
}

/// Deals with the arrivals that wait longest; says how many it looked at. Opening costs nearly everything and changes nothing,
/// so it is done on all processors; what is found is judged in the order in which it came, and written down together.
pub fn turn(pod: &Pod) -> Result<usize> {
    let group = pod.look(|db| arrivals::due(db, pod.now(), GROUP, GROUP_BYTES))?;
    if group.is_empty() {
        // Every change wakes whoever looks for work, this too.
        return Ok(0);
    }
    match judge(pod, &group) {
        Ok(Ok(())) => return Ok(group.len()),
        Ok(Err(error)) => tracing::warn!(%error, "arrivals are judged one by one"),
        Err(_) => tracing::error!("an arrival made us panic"),
    }
    // One message that makes us stumble must not stop the others.
    let mut stumbled = None;
    for arrival in &group {
        match judge(pod, std::slice::from_ref(arrival)) {
            Ok(Ok(())) => {}
            Ok(Err(error @ Error::Broken(_))) => stumbled = stumbled.or(Some(error)),
            Ok(Err(error)) => {
                let declined: Declined = error.into();
                pod.act(|tx| arrivals::give_up(tx, arrival.id, &declined.code))?;
            }
            Err(_) => pod.act(|tx| arrivals::give_up(tx, arrival.id, "panicked"))?,
        }
    }
    stumbled.map_or(Ok(group.len()), Err)
}

/// Deals with all or, where it panics or the store fails, with none. What could not be opened, though something changed just
/// before that may be what was missing, stays due: it is opened again in the next turn, and comes first.
fn judge(pod: &Pod, group: &[Arrival]) -> thread::Result<Result<()>> {
    let judged = || {
        let opened = open_all(pod, group)?;
        pod.together(|together| {
            let mut changed = false;
            for (arrival, opened) in group.iter().zip(opened) {
                match opened {
                    Ok(Found::Message(message)) => changed |= settle(together, arrival, *message, changed)?,
                    Ok(Found::Sender(sender)) => turn_away(together, arrival, &sender)?,
                    Err(_) if changed => {}
                    Err(declined) => decline(together, arrival, declined, None)?,
                }
            }
            Ok(())
        })
    };
    catch_unwind(AssertUnwindSafe(judged))
}

/// Opens all, each processor its share.
fn open_all(pod: &Pod, group: &[Arrival]) -> Result<Vec<Opened>> {
    let hands = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let open_share = |share: &[Arrival]| -> Result<Vec<Opened>> {
        // Whoever looks at a page goes first; where the system does not know that, all go alike.
        let _yields = setpriority_process(None, POLITE);
        share.iter().map(|arrival| pod.look(|db| Ok(open(db, pod.now(), arrival)))).collect()
    };
    thread::scope(|scope| {
        let shares = group.chunks(group.len().div_ceil(hands).max(1));
        let hands: Vec<_> = shares.map(|share| scope.spawn(move || open_share(share))).collect();
        let mut all = Vec::new();
        for hand in hands {
            all.extend(hand.join().unwrap_or_else(|panic| resume_unwind(panic))?);
        }
        Ok(all)
    })
}

/// Whoever writes to a closed account is told so.
fn turn_away(together: &Together, arrival: &Arrival, sender: &DiasporaId) -> Result<()> {
    let recipient = arrival.recipient.map(PersonId).ok_or(Error::NotFound)?;
    together.act(|tx| {
        let sender = people::known(tx, sender)?;
        if let Some(home) = sender.pod {
            pods::heard_from(tx, home)?;
        }
        reactions::say_closed(tx, recipient, sender.id)?;
        arrivals::give_up(tx, arrival.id, "recipient_closed")
    })
}

fn open(db: &Db, now: Time, arrival: &Arrival) -> Opened {
    let opened = match arrival.recipient {
        None => open_public(&arrival.body, &Store(db), now),
        Some(person) => {
            let recipient = people::get(db, PersonId(person))?;
            let key = accounts::private_key(db, recipient.id)?;
            if recipient.closed {
                return Ok(Found::Sender(sender_of_private(&arrival.body, &key, &Store(db))?));
            }
            open_private(&arrival.body, &recipient.diaspora_id, &key, &Store(db), now)
        }
    };
    let opened = opened.and_then(|verified| acceptable(&verified).map(|()| verified))?;
    // Nobody who lives here sends by this door: it is an old envelope of ours, brought back to change what is ours.
    // Only a migration can come back to where somebody lived: their old key speaks from their new pod.
    if opened.sender().host() == db.here().host && !is_migration(&opened) {
        return Err(Error::Improper("from_ourselves").into());
    }
    Ok(Found::Message(Box::new(opened)))
}

/// Says whether it was taken. Where something `changed` since it was opened it may stay due.
fn settle(together: &Together, arrival: &Arrival, verified: Verified<Entity>, changed: bool) -> Result<bool> {
    // Closed since: opened again, it is for nobody.
    if let Some(recipient) = arrival.recipient
        && people::get(&together.db(), PersonId(recipient))?.closed
    {
        return Ok(false);
    }
    // What was fetched because of a link does not make us fetch more.
    let links = if arrival.fetched > 0 { &[][..] } else { verified.links() };
    let links: Vec<Missing> = links.iter().filter_map(|link| link.missing()).collect();
    let company = company(verified.entity());
    let (sender, author) = (verified.sender().clone(), verified.entity().author().clone());
    let migration = is_migration(&verified);
    // What somebody closed takes back may still go.
    let may_be_closed = migration || matches!(verified.entity(), Entity::Retraction(_));
    let answer = blocks::answer_in(&verified);
    let taken = together.act(|tx| {
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
            file(tx, link, 1)?;
        }
        arrivals::done(tx, arrival.id)
    });
    let Err(error) = taken else { return Ok(true) };
    // What it belongs to went just before.
    if error == Error::NotFound && changed {
        return Ok(false);
    }
    if matches!(error, Error::Missing(Missing::Person(_))) {
        together.act(|tx| company.iter().try_for_each(|one| look_up(tx, one)))?;
    }
    let sent_back = answer.filter(|_| error == Error::Improper("author_ignored"));
    let declined = Declined { sender: Some(sender), ..error.into() };
    decline(together, arrival, declined, sent_back).map(|()| false)
}

fn is_migration(verified: &Verified<Entity>) -> bool {
    matches!(verified.entity(), Entity::AccountMigration(_))
}

/// Whom an entity cannot be taken without, besides its author: all are looked up together, not one after the other.
fn company(entity: &Entity) -> Vec<DiasporaId> {
    match entity {
        Entity::Conversation(conversation) => conversation.participants.iter().take(limits::PARTICIPANTS_MAX).collect(),
        _ => Vec::new(),
    }
}

fn look_up(tx: &Tx, id: &DiasporaId) -> Result<()> {
    if people::by_diaspora_id(tx, id)?.is_some() {
        return Ok(());
    }
    file(tx, &Missing::Person(id.clone()), 0).map(|_| ())
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
fn decline(together: &Together, arrival: &Arrival, declined: Declined, sent_back: Option<Answer>) -> Result<()> {
    match declined.again {
        true => tracing::debug!(arrival = arrival.id, reason = declined.code, "arrival waits"),
        false => tracing::info!(arrival = arrival.id, reason = declined.code, "arrival not taken"),
    }
    together.act(|tx| {
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
        // What waits already has its place.
        let from = declined.from();
        if arrival.tries == 0 && !from.map_or(Ok(true), |from| arrivals::make_room(tx, from))? {
            return arrivals::give_up(tx, arrival.id, "too_many_waiting");
        }
        let fetches = arrival.fetched + 1;
        if matches!(declined.missing, Some(Missing::Thing { .. })) && fetches > limits::FETCHES_IN_A_ROW_MAX {
            return arrivals::give_up(tx, arrival.id, "too_far_to_fetch");
        }
        let waits_for = declined.missing.as_ref().map(|missing| file(tx, missing, fetches)).transpose()?;
        arrivals::postpone(tx, arrival, &declined.code, waits_for.as_deref(), from)
    })
}

/// Files the errand that may bring what is missing, a thing as the last of so many fetches in a row; says what waiting
/// arrivals call it.
pub(crate) fn file(tx: &Tx, missing: &Missing, fetches: i64) -> Result<String> {
    match missing {
        Missing::Person(id) => {
            if is_elsewhere(tx, id) {
                errands::file(tx, errands::Kind::Person, id.as_str(), id.host())?;
            }
            Ok(errands::name(errands::Kind::Person, id.as_str()))
        }
        Missing::Thing { kind, guid, at } => {
            if is_elsewhere(tx, at) {
                errands::file_thing(tx, &format!("{kind}/{guid}"), at, fetches)?;
            }
            Ok(waits_for_thing(guid))
        }
        Missing::Target(guid) => Ok(waits_for_thing(guid)),
    }
}

fn is_elsewhere(tx: &Tx, id: &DiasporaId) -> bool {
    id.host() != tx.here().host
}
