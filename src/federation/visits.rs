//! Visits: every pod we know is looked at once a day, to see whether anybody is home and what runs there.

use crate::base::{PodUrl, Result, limits};
use crate::federation::discovery::{host_of, origin};
use crate::federation::errands::{Found, answer};
use crate::outside::{Get, Outside};
use crate::pod::Pod;
use crate::protocol::nodeinfo;
use crate::social::pods::{self, OtherPod, PodId};
use crate::waiting::deliveries;
use crate::waiting::errands::{self, Errand, Kind};

/// Files a visit to every pod whose check is due; says how many that were.
pub fn file(pod: &Pod) -> Result<usize> {
    if pod.look(pods::next_check)?.is_none_or(|due| due > pod.now()) {
        return Ok(0);
    }
    pod.act(|tx| {
        let due = pods::due_for_check(tx)?;
        let file = |other: &OtherPod| errands::file(tx, Kind::Pod, &other.id.to_string(), &host_of(&other.url));
        due.iter().try_for_each(file)?;
        Ok(due.len())
    })
}

/// Sees how a pod is. One that is back hears from us again.
// spec: 11.4
pub(super) fn visit(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let Ok(id) = errand.subject.parse().map(PodId) else { return pod.act(|tx| errands::done(tx, errand)) };
    let url = pod.look(|db| pods::get(db, id))?.url;
    let mut get = Get::new(format!("{url}/"), "text/html");
    get.stay_on_host = true;
    let there = answer(outside, &get);
    let software = there.as_ref().ok().and_then(|_| software(outside, &url).ok().flatten());
    pod.act(|tx| {
        errands::done(tx, errand)?;
        pods::visited(tx, id, software.as_deref())?;
        match &there {
            Ok(_) if pods::reached(tx, id)? => deliveries::wake(tx, id.0),
            Ok(_) => Ok(()),
            Err(why) => pods::unreachable(tx, id, why),
        }
    })
}

/// What the pod says it runs. That it says nothing is no trouble.
// spec: 14
fn software(outside: &dyn Outside, url: &str) -> Found<Option<String>> {
    let fetch = |url: String| {
        let mut get = Get::new(url, "application/json");
        get.body_bytes_max = limits::NODEINFO_BYTES_MAX;
        get.is_small = true;
        get.stay_on_host = true;
        answer(outside, &get)
    };
    let links = fetch(format!("{url}/.well-known/nodeinfo"))?;
    let Some(newest) = nodeinfo::newest(&links.body) else { return Ok(None) };
    let host = |url: &str| PodUrl::parse(url).ok().map(|url| url.host().to_owned());
    if host(&origin(&newest)) != host(url) {
        return Ok(None);
    }
    Ok(nodeinfo::software(&fetch(newest)?.body))
}
