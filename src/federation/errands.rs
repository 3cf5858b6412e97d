//! Errands: looking somebody up, fetching a public thing, seeing whether a pod is back. What is fetched becomes an
//! arrival like any other, judged by the inbox.

use crate::base::{DiasporaId, Result};
use crate::outside::{Answer, Get, Outside};
use crate::pod::Pod;
use crate::protocol::discovery::Asking;
use crate::protocol::{entities, xml};
use crate::social::people::{self, Discovered};
use crate::social::pods::{self, PodId};
use crate::waiting::errands::{self, Errand, Kind};
use crate::waiting::{arrivals, deliveries};

/// How many errands one look takes into view.
const IN_VIEW: usize = 64;
/// The largest WebFinger or hCard taken, in bytes.
pub const CARD_BYTES_MAX: usize = 256 * 1024;

/// What an errand found, or why not, in words.
type Found<T> = std::result::Result<T, String>;

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
    match errand.kind {
        Kind::Person => look_up(pod, outside, &errand)?,
        Kind::Thing => fetch(pod, outside, &errand)?,
        Kind::Pod => visit(pod, outside, &errand)?,
    }
    Ok(1)
}

/// Files a visit to every sleeping pod whose check is due; says how many that were.
pub fn file_visits(pod: &Pod) -> Result<usize> {
    if pod.look(pods::next_check)?.is_none_or(|due| due > pod.now()) {
        return Ok(0);
    }
    pod.act(|tx| {
        let due = pods::due_for_check(tx)?;
        due.iter().try_for_each(|other| errands::file(tx, Kind::Pod, &other.id.to_string(), &other.url, None))?;
        Ok(due.len())
    })
}

fn look_up(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let found = match DiasporaId::parse(&errand.subject) {
        Some(id) => discover(pod, outside, id),
        None => Err("this is no diaspora* ID".to_owned()),
    };
    match found {
        Ok(person) => {
            let url = origin(&person.url);
            if !is_home_of(&url, &person.author) {
                return postpone(pod, errand, "the pod named is not the one of this ID");
            }
            let met = pod.act(|tx| {
                let home = pods::at(tx, &url)?;
                people::meet(tx, home, &discovered(&person))?;
                errands::done(tx, errand)
            });
            met.or_else(|error| postpone(pod, errand, &error.to_string()))
        }
        Err(why) => postpone(pod, errand, &why),
    }
}

/// WebFinger, then hCard (spec 2.3).
fn discover(pod: &Pod, outside: &dyn Outside, id: DiasporaId) -> Found<entities::Person> {
    let https = scheme(pod, id.host()) == "https";
    let asking = Asking::about(id);
    let document = text(outside, asking.url(https), "application/jrd+json, application/json")?;
    let pointed = asking.webfinger(&document).map_err(|why| why.to_string())?;
    if !is_home_of(&origin(pointed.url()), pointed.id()) {
        return Err("the card is not on the pod of this ID".to_owned());
    }
    let document = text(outside, pointed.url().to_owned(), "text/html")?;
    pointed.hcard(&document).map_err(|why| why.to_string())
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

/// Fetches a public thing from somebody's pod (spec 12). What comes is judged like anything that arrives.
fn fetch(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let url = format!("{}://{}/fetch/{}", scheme(pod, &errand.host), errand.host, errand.subject);
    let mut get = Get::new(url, "application/magic-envelope+xml");
    get.body_bytes_max = xml::XML_BYTES_MAX;
    match answer(outside, &get) {
        Ok(answer) => pod.act(|tx| {
            arrivals::add_fetched(tx, &answer.body)?;
            errands::done(tx, errand)
        }),
        Err(why) => postpone(pod, errand, &why),
    }
}

/// Sees whether a pod that sleeps is back; if so, it hears from us again.
fn visit(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let mut get = Get::new(format!("{}/", errand.host), "text/html");
    get.stay_on_host = true;
    let there = answer(outside, &get);
    pod.act(|tx| {
        errands::done(tx, errand)?;
        match (errand.subject.parse().map(PodId), &there) {
            (Ok(id), Ok(_)) => {
                pods::reached(tx, id)?;
                deliveries::wake(tx, id.0)
            }
            _ => Ok(()),
        }
    })
}

fn text(outside: &dyn Outside, url: String, accept: &'static str) -> Found<String> {
    let mut get = Get::new(url, accept);
    get.body_bytes_max = CARD_BYTES_MAX;
    String::from_utf8(answer(outside, &get)?.body).map_err(|_| format!("{} is not text", get.url))
}

fn answer(outside: &dyn Outside, get: &Get) -> Found<Answer> {
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

/// Real pods speak https only; a pod for trying out asks others on its own machine over http.
pub fn scheme(pod: &Pod, host: &str) -> &'static str {
    let trial = pod.here().settings.url.is_loopback() && !pod.here().settings.url.is_https();
    let beside = crate::base::PodUrl::parse(&format!("http://{host}")).is_ok_and(|url| url.is_loopback());
    if trial && beside { "http" } else { "https" }
}

/// Whether the pod at this address may speak for the ID: nobody is sent what is meant for somebody else (spec 18.13).
pub fn is_home_of(url: &str, id: &DiasporaId) -> bool {
    crate::base::PodUrl::parse(url).is_ok_and(|url| url.id_host().trim_start_matches("www.") == id.host())
}

/// Scheme, host and port of a seed URL: all that is kept of it (spec 11.2).
pub fn origin(seed: &str) -> String {
    url::Url::parse(seed)
        .map(|url| url.origin().ascii_serialization())
        .unwrap_or_else(|_| seed.trim_end_matches('/').to_owned())
}
