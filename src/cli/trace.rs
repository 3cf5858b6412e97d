//! `pod trace`: how somebody on another pod is found, step by step, and what is wrong where they are not.

use crate::base::DiasporaId;
use crate::cli::{
    config::Config,
    open::{open_existing, unread},
    trouble::{Result, Trouble},
};
use crate::federation::discovery::{Document, Failure, Step, discover, origin};
use crate::outside::{Unreached, World};
use crate::protocol::{PublicKey, entities::Person};
use crate::social::people;
use std::fmt::Write;

/// Finds somebody and says how; nothing that is found is kept.
pub fn run(config: &Config, id: &str) -> Result<()> {
    let sought = DiasporaId::parse(id).ok_or_else(|| {
        Trouble::new(
            format!("{id} is no diaspora* ID"),
            "an ID is a name, an @ and a host",
            "write name@pod.example.org",
        )
    })?;
    let pod = open_existing(config)?;
    if sought.host() == pod.here().host {
        let what = format!("{id} is looked for on this pod itself");
        return Err(Trouble::new(what, "only people on other pods are found over the network", "see pod account list"));
    }
    let outside = World::new(config.pod.url.as_str(), config.reach());
    let mut told = String::new();
    let found = discover(&pod, &outside, sought.clone(), &mut |step| tell(&mut told, step));
    print!("{told}");
    let person = found.map_err(|failure| Trouble::new(failure.what(), failure.why(), advice(&failure)))?;
    let known = pod.look(|db| people::public_key(db, &sought)).map_err(|error| unread(config, &error))?;
    print!("{}", compare(&person, known.as_deref())?);
    Ok(())
}

/// Says what happens on the way, as it happens.
fn tell(told: &mut String, step: Step) {
    let _ = match step {
        Step::Asked { document: Document::WebFinger, url } => writeln!(told, "\nWebFinger\n   {url}"),
        Step::Asked { document: Document::HCard, url } => writeln!(told, "\nhCard\n   {url}"),
        Step::Answered { led_to, status, bytes } => {
            let led = led_to.map(|led_to| format!("   led to {led_to}\n")).unwrap_or_default();
            writeln!(told, "{led}   answered {status} with {bytes} bytes")
        }
        Step::Subject(id) => writeln!(told, "   is about {id}"),
        Step::Card(person) => writeln!(
            told,
            "   is about {}, GUID {}\n\nMessages\n   go to {}/receive/users/{}",
            name(person),
            person.guid,
            origin(&person.url),
            person.guid
        ),
    };
}

fn name(person: &Person) -> String {
    let parts = [&person.profile.first_name, &person.profile.last_name].into_iter().flatten();
    let parts: Vec<&str> = parts.map(String::as_str).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "somebody without a name".to_owned() } else { parts.join(" ") }
}

/// What the operator can do about it.
fn advice(failure: &Failure) -> &'static str {
    match failure {
        Failure::Unreached { why, .. } => match why {
            Unreached::Dns => "check the host in the ID, and this machine's name servers",
            Unreached::Refused(_) => {
                "the name leads into a private network; reach_private_networks allows that where it is meant"
            }
            Unreached::PlainHttp | Unreached::Url => "other pods are asked over https only",
            Unreached::Tls(_) => "that pod's certificate or this machine's trusted certificates are wrong or too old",
            Unreached::Connect(_) | Unreached::Timeout => {
                "the pod seems to be down, or a firewall stands between: try again later"
            }
            Unreached::TooLarge | Unreached::Protocol(_) => "what answers there is no pod",
            Unreached::TooManyRedirects | Unreached::RedirectedAway => {
                "tell that pod's podmin: its address leads in circles or away"
            }
        },
        Failure::Status { status: 404, .. } => {
            "check how the ID is written: the pod answers, and knows nobody of that name"
        }
        Failure::Status { .. } => "try again later, or tell that pod's podmin",
        Failure::Unusable { .. } => "tell that pod's podmin",
        Failure::Elsewhere { .. } => {
            "tell that pod's podmin: the address of the card must begin with the host of the ID"
        }
        Failure::Key { .. } => "tell that pod's podmin: nothing from this person can be verified",
    }
}

/// What the key is worth, beside the one this pod knows.
fn compare(person: &Person, known: Option<&str>) -> Result<&'static str> {
    match known {
        None => Ok("\nKey\n   can be used; this pod has not met them yet\n\nEverything is in order.\n"),
        Some(known) if PublicKey::is_same(known, &person.exported_key) => {
            Ok("\nKey\n   is the one this pod knows\n\nEverything is in order.\n")
        }
        Some(_) => Err(Trouble::new(
            format!("The key of {} is not the one this pod knows", person.author),
            "keys are pinned at the first meeting: another one may be somebody else's",
            "ask the person by another way; if their pod was set up anew, they need a new ID",
        )),
    }
}
