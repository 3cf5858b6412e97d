//! Errands: looking somebody up, asking what they have said, fetching a public thing, seeing how a pod is. What is fetched
//! becomes an arrival like any other, judged by the inbox.

use crate::base::{DiasporaId, Result, calmly, limits};
use crate::federation::discovery::{self, Failure, origin, scheme};
use crate::federation::{cards, visits};
use crate::outside::{Answer, Get, Outside};
use crate::pod::Pod;
use crate::protocol::{entities, history};
use crate::social::people::{self, Discovered, Meeting, Person};
use crate::social::{pods, posts};
use crate::waiting::errands::{self, Errand, Kind};
use crate::waiting::{arrivals, hosts};

/// How many errands one look takes into view.
const IN_VIEW: usize = 64;

/// What an errand found, or why not, in words.
pub(super) type Found<T> = std::result::Result<T, String>;

/// Runs one errand that is due and that nobody else has in hand; says how many that were.
pub fn turn(pod: &Pod, outside: &dyn Outside) -> Result<usize> {
    let busy = pod.in_hand.busy_hosts();
    let due = pod.look(|db| errands::due(db, pod.now(), &busy, IN_VIEW))?;
    let candidates = due.into_iter().map(|errand| {
        let (name, host) = (format!("errand {}", errand.id), errand.host.clone());
        (errand, name, host)
    });
    let Some((errand, _hold)) = pod.in_hand.take(candidates) else { return Ok(0) };
    if !pod.look(|db| errands::still_due(db, &errand))? {
        return Ok(1);
    }
    let met = pod.look(|db| hosts::is_met(db, &errand.host))?;
    if let Err(later) = pod.pace.begin(&errand, met, pod.now()) {
        return pod.act(|tx| errands::put_off(tx, &errand, later)).map(|()| 1);
    }
    let run = calmly(|| match errand.kind {
        Kind::Person => look_up(pod, outside, &errand),
        Kind::History => list(pod, outside, &errand),
        Kind::Thing => fetch(pod, outside, &errand),
        Kind::Pod => visits::visit(pod, outside, &errand),
        Kind::Card => cards::ask(pod, outside, &errand),
    });
    // One errand that makes us stumble must not stop the others.
    run.or_else(|error| postpone(pod, &errand, &error.to_string())).map(|()| 1)
}

fn look_up(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let Some(id) = DiasporaId::parse(&errand.subject) else { return postpone(pod, errand, "this is no diaspora* ID") };
    let known = pod.look(|db| people::by_diaspora_id(db, &id))?.is_some();
    match discovery::discover(pod, outside, id, &mut |_| {}) {
        Ok(person) => meet(pod, errand, &person),
        // Whoever is known keeps their key: this one is refused like any other.
        Err(Failure::Key { person, .. }) if known => meet(pod, errand, &person),
        Err(failure) if failure.is_final() => nobody(pod, errand, &failure),
        Err(failure) if failure.is_nowhere() && !pod.look(|db| hosts::is_met(db, &errand.host))? => {
            nowhere(pod, errand, &failure)
        }
        Err(failure) => postpone(pod, errand, &failure.to_string()),
    }
}

/// The pod says that nobody there is called so. Whatever waits for them would only have it asked again.
// spec: 10.5
fn nobody(pod: &Pod, errand: &Errand, failure: &Failure) -> Result<()> {
    tracing::info!(errand = errand.name(), why = %failure, "there is nobody of this name");
    pod.act(|tx| {
        errands::done(tx, errand)?;
        arrivals::give_up_waiting_for(tx, &errand.name())
    })
}

/// There is no such host, as far as can be seen. After some tries what claims to come from there is given up.
// spec: 10.5
fn nowhere(pod: &Pod, errand: &Errand, failure: &Failure) -> Result<()> {
    tracing::info!(errand = errand.name(), why = %failure, "there is no such host");
    pod.act(|tx| match errands::is_nowhere(tx, errand, &failure.to_string())? {
        true => Ok(()),
        false => arrivals::give_up_claims(tx, &errand.host),
    })
}

fn meet(pod: &Pod, errand: &Errand, found: &entities::Person) -> Result<()> {
    let met = pod.act(|tx| {
        let known = people::by_diaspora_id(tx, &found.author)?;
        let home = match known.and_then(|known| known.pod) {
            Some(home) => home,
            None => pods::at(tx, &origin(&found.url))?,
        };
        let meeting = people::meet(tx, home, &discovered(found))?;
        errands::done(tx, errand)?;
        Ok(meeting)
    });
    match met {
        Ok(Meeting::Taken(_)) => Ok(()),
        Ok(Meeting::Refused(why)) => {
            tracing::warn!(id = found.author.as_str(), why, "a card was refused");
            Ok(())
        }
        Err(error) => postpone(pod, errand, &error.to_string()),
    }
}

fn discovered(person: &entities::Person) -> Discovered {
    let profile = &person.profile;
    Discovered {
        guid: person.guid.clone(),
        diaspora_id: person.author.clone(),
        public_key: person.exported_key.clone(),
        first_name: profile.first_name.clone().unwrap_or_default(),
        last_name: profile.last_name.clone().unwrap_or_default(),
        searchable: profile.searchable.unwrap_or(false),
        image: profile.image_url.clone(),
    }
}

/// Asks which posts somebody has written for everybody, and has those fetched that are unknown. Whoever answers anything
/// at all is not asked again.
// spec: 2.3
fn list(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let Some(id) = DiasporaId::parse(&errand.subject) else { return postpone(pod, errand, "this is no diaspora* ID") };
    let Some((person, url)) = pod.look(|db| home(db, &id))? else {
        return pod.act(|tx| match home(tx, &id)? {
            // They were met just now, and that woke nobody.
            Some(_) => Ok(()),
            None => errands::postpone(tx, errand, "nobody here has met them yet"),
        });
    };
    let mut get = Get::new(format!("{url}{}", history::path(&person.guid)), "application/json");
    get.body_bytes_max = limits::LIST_BYTES_MAX;
    let listed = match outside.get(&get) {
        Ok(answer) if answer.is_success() => history::listed(&answer.body, &person.guid),
        Ok(busy) if busy.status >= 500 || busy.status == 429 => {
            return postpone(pod, errand, &format!("{} answered {}", get.url, busy.status));
        }
        Ok(_) => Vec::new(),
        Err(unreached) => return postpone(pod, errand, &format!("{}: {unreached}", get.url)),
    };
    pod.act(|tx| {
        for guid in listed.iter().take(limits::HISTORY_MAX) {
            if posts::is_new(tx, guid, person.id)? {
                errands::file_thing(tx, &format!("post/{guid}"), &id, 1)?;
            }
        }
        people::has_history(tx, person.id)?;
        errands::done(tx, errand)
    })
}

/// Somebody of elsewhere, and the address of their pod.
fn home(db: &crate::moment::Db, id: &DiasporaId) -> Result<Option<(Person, String)>> {
    let Some(person) = people::by_diaspora_id(db, id)? else { return Ok(None) };
    Ok(match person.pod {
        Some(home) => Some((person, pods::get(db, home)?.url)),
        None => None,
    })
}

/// Fetches a public thing from somebody's pod (spec 12). What comes is judged like anything that arrives.
fn fetch(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let url = format!("{}://{}/fetch/{}", scheme(pod, &errand.host), errand.host, errand.subject);
    let mut get = Get::new(url, "application/magic-envelope+xml");
    get.body_bytes_max = limits::XML_BYTES_MAX;
    match answer(outside, &get) {
        Ok(answer) => pod.act(|tx| {
            arrivals::add_fetched(tx, &answer.body, errand.fetched)?;
            errands::done(tx, errand)
        }),
        Err(why) => postpone(pod, errand, &why),
    }
}

/// A whole answer, or why there is none.
pub(super) fn answer(outside: &dyn Outside, get: &Get) -> Found<Answer> {
    match outside.get(get) {
        Ok(answer) if answer.is_success() => Ok(answer),
        Ok(answer) => Err(format!("{} answered {}", get.url, answer.status)),
        Err(unreached) => Err(format!("{}: {unreached}", get.url)),
    }
}

fn postpone(pod: &Pod, errand: &Errand, why: &str) -> Result<()> {
    tracing::info!(errand = errand.name(), why, "errand failed");
    pod.act(|tx| errands::postpone(tx, errand, why))
}
