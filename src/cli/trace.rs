//! `pod trace`: how somebody on another pod is found, step by step, and what is wrong where they are not.

use crate::base::DiasporaId;
use crate::cli::{
    config::Config,
    open::{open_existing, unread},
    trouble::{Result, Trouble},
};
use crate::federation::errands::{CARD_BYTES_MAX, is_home_of, origin, scheme};
use crate::outside::{Get, Outside, Unreached, World};
use crate::pod::Pod;
use crate::protocol::discovery::{Asking, NotFound};
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
    let found = trace(&pod, &outside, &sought, &mut told);
    print!("{told}");
    let person = found?;
    let known = pod.look(|db| people::public_key(db, &sought)).map_err(|error| unread(config, &error))?;
    print!("{}", compare(&person, known.as_deref())?);
    Ok(())
}

/// The steps, each told as it succeeds; the first that fails is the trouble.
fn trace(pod: &Pod, outside: &dyn Outside, sought: &DiasporaId, told: &mut String) -> Result<Person> {
    let asking = Asking::about(sought.clone());
    let url = asking.url(scheme(pod, sought.host()) == "https");
    let document = fetch(outside, "WebFinger", &url, "application/jrd+json, application/json", told)?;
    let pointed = asking.webfinger(&document).map_err(|why| wrong("WebFinger", &url, why))?;
    let _ = writeln!(told, "   is about {sought}");
    let home = Trouble::new(
        format!("The card of {sought} lies on another pod"),
        format!("{url} points to {}", pointed.url()),
        "tell that pod's podmin: the address of the card must begin with the host of the ID",
    );
    if !is_home_of(&origin(pointed.url()), sought) {
        return Err(home);
    }
    let url = pointed.url().to_owned();
    let document = fetch(outside, "hCard", &url, "text/html", told)?;
    let person = pointed.hcard(&document).map_err(|why| wrong("hCard", &url, why))?;
    if !is_home_of(&origin(&person.url), sought) {
        return Err(Trouble { why: format!("messages would go to {}", person.url), ..home });
    }
    let name = [&person.profile.first_name, &person.profile.last_name].into_iter().flatten();
    let name: Vec<&str> = name.map(String::as_str).filter(|part| !part.is_empty()).collect();
    let _ = writeln!(
        told,
        "   is about {}, GUID {}",
        if name.is_empty() { "somebody without a name".into() } else { name.join(" ") },
        person.guid
    );
    let _ = writeln!(told, "\nMessages\n   go to {}/receive/users/{}", origin(&person.url), person.guid);
    Ok(person)
}

fn fetch(outside: &dyn Outside, what: &str, url: &str, accept: &'static str, told: &mut String) -> Result<String> {
    let _ = writeln!(told, "\n{what}\n   {url}");
    let mut get = Get::new(url, accept);
    get.body_bytes_max = CARD_BYTES_MAX;
    let answer = outside.get(&get).map_err(|why| unreached(what, url, &why))?;
    if !answer.is_success() {
        let advice = match answer.status {
            404 => "check how the ID is written: the pod answers, and knows nobody of that name",
            _ => "try again later, or tell that pod's podmin",
        };
        return Err(Trouble::new(
            format!("There is no {what} at {url}"),
            format!("it answered {}", answer.status),
            advice,
        ));
    }
    if answer.url != url {
        let _ = writeln!(told, "   led to {}", answer.url);
    }
    let _ = writeln!(told, "   answered {} with {} bytes", answer.status, answer.body.len());
    String::from_utf8(answer.body).map_err(|_| wrong(what, url, NotFound::BadHCard))
}

fn unreached(what: &str, url: &str, why: &Unreached) -> Trouble {
    let advice = match why {
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
    };
    Trouble::new(format!("The {what} at {url} was not reached"), why.to_string(), advice)
}

fn wrong(what: &str, url: &str, why: NotFound) -> Trouble {
    let why = match why {
        NotFound::BadWebFinger => "it is not JSON, or lacks the links that lead to a card",
        NotFound::AnotherSubject => "it is about somebody else",
        NotFound::BadHCard => "it is not text, or lacks a GUID, a key or a picture",
    };
    Trouble::new(format!("The {what} at {url} cannot be used"), why, "tell that pod's podmin")
}

/// What the key is worth, beside the one this pod knows.
fn compare(person: &Person, known: Option<&str>) -> Result<String> {
    let id = &person.author;
    let parsed = PublicKey::from_pem(&person.exported_key).map_err(|why| {
        let advice = "tell that pod's podmin: nothing from this person can be verified";
        Trouble::new(format!("The key of {id} cannot be used"), why.to_string(), advice)
    })?;
    let same = |known: &str| PublicKey::from_pem(known).is_ok_and(|known| known.to_pem() == parsed.to_pem());
    match known {
        None => Ok("\nKey\n   can be used; this pod has not met them yet\n\nEverything is in order.\n".to_owned()),
        Some(known) if same(known) => Ok("\nKey\n   is the one this pod knows\n\nEverything is in order.\n".to_owned()),
        Some(_) => Err(Trouble::new(
            format!("The key of {id} is not the one this pod knows"),
            "keys are pinned at the first meeting: another one may be somebody else's",
            "ask the person by another way; if their pod was set up anew, they need a new ID",
        )),
    }
}
