//! The outbox: one delivery that is due is signed, encrypted where it is for one person, and sent.

use crate::base::{Luck, Result, calmly};
use crate::federation::discovery::host_of;
use crate::outside::{Outside, Post};
use crate::pod::Pod;
use crate::protocol::{PublicKey, encryption, envelope};
use crate::social::accounts;
use crate::social::people::{self, PersonId};
use crate::social::pods::{self, PodId};
use crate::waiting::deliveries::{self, Delivery};

/// How many deliveries one look takes into view.
const IN_VIEW: usize = 64;

/// Why nothing was sent.
enum Failure {
    /// Another try can help; in words.
    Later(String),
    /// None can; in words.
    Never(String),
}

/// Deals with one delivery that is due and that nobody else has in hand; says how many that were.
pub fn turn(pod: &Pod, outside: &dyn Outside) -> Result<usize> {
    let busy = pod.in_hand.busy_hosts();
    let due = pod.look(|db| deliveries::due(db, pod.now(), &busy, IN_VIEW))?;
    let candidates = due.into_iter().map(|delivery| {
        let (name, host) = (format!("delivery {}", delivery.id), host_of(&delivery.url));
        (delivery, name, host)
    });
    let Some((delivery, _hold)) = pod.in_hand.take(candidates) else { return Ok(0) };
    // Another thread may have dealt with it between the look and the hold.
    if !pod.look(|db| deliveries::still_due(db, &delivery))? {
        return Ok(1);
    }
    let sent = calmly(|| Ok(pack(pod, &delivery)?.and_then(|post| send(outside, &post))));
    match sent {
        Ok(sent) => record(pod, &delivery, sent)?,
        // One delivery that makes us stumble must not stop the others; the pod cannot help it.
        Err(error) => {
            tracing::error!(pod = delivery.url, %error, "a delivery made us stumble");
            pod.act(|tx| deliveries::postpone(tx, &delivery, &error.to_string()))?;
        }
    }
    Ok(1)
}

/// The request a delivery is: the envelope, signed once for the whole parcel, encrypted where it is for one person.
fn pack(pod: &Pod, delivery: &Delivery) -> Result<std::result::Result<Post, Failure>> {
    let envelope = sealed(pod, delivery)?;
    let Some(person) = delivery.person else {
        let url = format!("{}/receive/public", delivery.url);
        return Ok(Ok(Post { url, content_type: envelope::CONTENT_TYPE, body: envelope.into_bytes() }));
    };
    let (guid, pem) = pod.look(|db| {
        let person = people::get(db, PersonId(person))?;
        Ok((person.guid, people::public_key(db, &person.diaspora_id)?.unwrap_or_default()))
    })?;
    let Ok(key) = PublicKey::from_pem(&pem) else {
        return Ok(Err(Failure::Never("the person's key is unusable".into())));
    };
    let body = encryption::encrypt(&envelope, &key, &mut pod.luck(Luck::fork));
    Ok(match body {
        Ok(body) => {
            let url = format!("{}/receive/users/{guid}", delivery.url);
            Ok(Post { url, content_type: encryption::CONTENT_TYPE, body: body.into_bytes() })
        }
        Err(error) => Err(Failure::Never(error.to_string())),
    })
}

fn sealed(pod: &Pod, delivery: &Delivery) -> Result<String> {
    let parcel = pod.look(|db| deliveries::parcel(db, delivery.parcel))?;
    if let Some(envelope) = parcel.envelope {
        return Ok(envelope);
    }
    let (sender, key) = pod.look(|db| {
        let sender = PersonId(parcel.sender);
        Ok((people::get(db, sender)?.diaspora_id, accounts::private_key(db, sender)?))
    })?;
    let envelope = envelope::seal(&parcel.xml, &sender, &key);
    // Nothing is said that a power cut could make unsaid here.
    pod.act_durably(|tx| deliveries::seal(tx, delivery.parcel, &envelope))?;
    Ok(envelope)
}

fn send(outside: &dyn Outside, post: &Post) -> std::result::Result<(), Failure> {
    match outside.post(post) {
        Ok(status) if (200..300).contains(&status) => Ok(()),
        Ok(status) => Err(Failure::Later(format!("the pod answered {status}"))),
        Err(unreached) => Err(Failure::Later(unreached.to_string())),
    }
}

fn record(pod: &Pod, delivery: &Delivery, sent: std::result::Result<(), Failure>) -> Result<()> {
    pod.act(|tx| match &sent {
        Ok(()) => {
            deliveries::done(tx, delivery)?;
            // What waited for the pod to come back need not wait any longer.
            if pods::reached(tx, PodId(delivery.pod))? { deliveries::wake(tx, delivery.pod) } else { Ok(()) }
        }
        Err(Failure::Later(why)) => {
            tracing::info!(pod = delivery.url, why, tries = delivery.tries + 1, "delivery failed");
            pods::unreachable(tx, PodId(delivery.pod), why)?;
            deliveries::postpone(tx, delivery, why)
        }
        Err(Failure::Never(why)) => {
            tracing::info!(pod = delivery.url, why, "delivery given up");
            deliveries::give_up(tx, delivery, why)
        }
    })
}
