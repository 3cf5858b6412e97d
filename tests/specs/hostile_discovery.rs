//! Stories of pods that lie about who lives on them.

use crate::hostile::{GUID, key};
use crate::village::{Village, id};
use seedpod::base::Guid;
use seedpod::outside::{Answer, Get, Outside, Post, Unreached};
use seedpod::protocol::discovery::{Asking, NotFound};
use seedpod::protocol::history;
use seedpod::social::people;
use seedpod::waiting::errands::{self, Kind};
use seedpod::web::Input;
use std::collections::HashMap;

const A: &str = "a.example";

/// A pod that answers whatever it likes.
pub struct Liar(pub HashMap<String, String>);

impl Outside for Liar {
    fn get(&self, get: &Get) -> Result<Answer, Unreached> {
        let body = self.0.get(&get.url).cloned();
        let status = if body.is_some() { 200 } else { 404 };
        Ok(Answer {
            status,
            url: get.url.clone(),
            content_type: String::new(),
            body: body.unwrap_or_default().into_bytes(),
        })
    }

    fn post(&self, _: &Post) -> Result<u16, Unreached> {
        Ok(202)
    }
}

/// A card as pods write them.
pub fn card(guid: &str, name: &str, key: &str) -> String {
    format!(
        "<div><span class=\"uid\">{guid}</span><span class=\"fn\">{name}</span>\
         <span class=\"given_name\">{name}</span><pre class=\"key\">{key}</pre>\
         <span class=\"entity_photo\"><img class=\"photo\" src=\"/l.png\"></span>\
         <span class=\"entity_photo_medium\"><img class=\"photo\" src=\"/m.png\"></span>\
         <span class=\"entity_photo_small\"><img class=\"photo\" src=\"/s.png\"></span></div>"
    )
}

/// A WebFinger document that leads to a card and to a pod.
pub fn webfinger(subject: &str, card: &str, seed: &str) -> String {
    let document = serde_json::json!({"subject": format!("acct:{subject}"), "links": [
        {"rel": "http://microformats.org/profile/hcard", "type": "text/html", "href": card},
        {"rel": "http://joindiaspora.com/seed_location", "type": "text/html", "href": seed}]});
    document.to_string()
}

/// What alice's pod makes of a pod that claims this about mallory.
fn discovered(subject: &str, seed: &str, guid: &Guid) -> bool {
    discovered_with_card(subject, seed, "https://m.example/hcard", guid)
}

fn discovered_with_card(subject: &str, seed: &str, card: &str, guid: &Guid) -> bool {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let hcard = self::card(guid.as_str(), "Mallory", &key(&alice).public().to_pem());
    let liar = Liar(HashMap::from([
        (
            "https://m.example/.well-known/webfinger?resource=acct:mallory@m.example".to_owned(),
            webfinger(subject, card, seed),
        ),
        (card.to_owned(), hcard),
    ]));
    let mallory = id("mallory@m.example");
    let pod = &alice.house.pod;
    pod.act(|tx| errands::file(tx, Kind::Person, mallory.as_str(), mallory.host())).unwrap();
    while seedpod::background::step(pod, &liar).unwrap() > 0 {}
    let known = pod.look(|db| people::by_diaspora_id(db, &mallory)).unwrap().is_some();
    // What failed waits for another day; this village ends here.
    pod.act(|tx| errands::forget(tx, Kind::Person, mallory.as_str())).unwrap();
    known
}

#[test]
fn a_pod_speaks_for_its_own_people_only() {
    let guid = Guid::parse(GUID).unwrap();
    assert!(discovered("mallory@m.example", "https://m.example/", &guid));
    assert!(!discovered("mallory@m.example", "https://victim.example/", &guid), "its messages would go to a stranger");
    assert!(
        !discovered_with_card("mallory@m.example", "https://m.example/", "https://victim.example/hcard", &guid),
        "a card elsewhere"
    );
    assert!(!discovered("alice@a.example", "https://m.example/", &guid), "another's subject");
}

#[test]
fn documents_that_nest_without_end_are_refused() {
    let asking = || Asking::about(id("mallory@m.example"));
    for deep in ["[".repeat(100_000), "{\"links\":".repeat(20_000), format!("{}1{}", "[".repeat(200), "]".repeat(200))]
    {
        assert_eq!(asking().webfinger(&deep).err(), Some(NotFound::BadWebFinger));
        assert!(history::listed(deep.as_bytes(), &Guid::parse(GUID).unwrap()).is_empty());
        assert!(Input::of_json(deep.as_bytes()).is_err());
    }
}
