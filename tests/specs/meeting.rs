//! Stories of meeting people and pods: looking again, other keys, what was said before, and visits.

use crate::cast::Resident;
use crate::hostile::{GUID, key};
use crate::hostile_discovery::{Liar, card, webfinger};
use crate::village::{Village, id};
use crate::visitor::{As, Visitor};
use rocket::http::Method::{Delete, Post};
use seedpod::base::Guid;
use seedpod::base::time::{DAY, HOUR, MINUTE};
use seedpod::protocol::PrivateKey;
use seedpod::social::people::{self, Profile};
use seedpod::social::pods::{self, State};
use seedpod::social::streams::Stream;
use seedpod::waiting::errands::{self, Kind};
use std::collections::HashMap;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";
const MALLORY: &str = "mallory@m.example";
/// It looks like a key and is none.
const NO_KEY: &str = "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----";

/// What somebody is called where `who` lives.
fn name(who: &Resident, other: &str) -> String {
    who.house.pod.look(|db| people::known(db, &id(other))).unwrap().name()
}

/// The posts of somebody as `who` sees them, newest first.
fn posts_of(who: &Resident, other: &Resident) -> Vec<String> {
    who.page(&Stream::Profile(who.knows(&other.id)))
}

/// Searches as people do, and waits for what comes of it.
fn searches(village: &Village, who: &Resident, other: &str) {
    assert_eq!(who.at_the_door().page(&format!("/people?q={other}")).status, 200);
    village.settle();
}

/// How often somebody asked for an address.
fn asked(village: &Village, what: &str) -> usize {
    village.walked().iter().filter(|walk| *walk == &format!("GET {what}")).count()
}

#[test]
fn whoever_looks_again_sees_somebody_as_they_are_now() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    let profile = Profile { first_name: "Robert".into(), searchable: true, ..Profile::default() };
    bob.house.pod.act(|tx| people::describe(tx, bob.person, profile)).unwrap();
    village.settle();
    assert_eq!(name(&alice, &bob.id), "bob", "whoever is no contact is not told");

    let (door, page) = (alice.at_the_door(), format!("/people/{}", bob.guid));
    assert!(door.page(&page).body.contains(&format!("action=\"{page}/refresh\"")));
    let told = door.send(Post, &format!("{page}/refresh"), As::Page, "");
    assert_eq!((told.status, &told.location), (302, &page));
    village.settle();
    assert_eq!(name(&alice, &bob.id), "Robert");
    let card = format!("https://{B}/.well-known/webfinger?resource=acct:{}", bob.id);
    village.walked();
    for (after, times) in [(0, 0), (10 * MINUTE - 1, 0), (1, 1)] {
        village.wait(after);
        assert_eq!(door.send(Post, &format!("{page}/refresh"), As::Page, "").status, 302);
        village.settle();
        assert_eq!(asked(&village, &card), times, "once in ten minutes: {after}");
    }

    let own = format!("/people/{}", alice.guid);
    assert!(!door.page(&own).body.contains("/refresh"));
    assert_eq!(door.send(Post, &format!("{own}/refresh"), As::Page, "").status, 404);
    village.walked();
    let visitor = Visitor::unknown(&alice.house);
    assert_ne!(visitor.send(Post, &format!("{page}/refresh"), As::Page, "").location, page);
    village.settle();
    assert!(village.walked().is_empty(), "nobody is looked up for a visitor");
}

/// Mallory's pod shows this card to alice's.
fn shows_card(alice: &Resident, guid: &str, name: &str, key: &str) {
    let home = "https://m.example/hcard";
    let liar = Liar(HashMap::from([
        (
            format!("https://m.example/.well-known/webfinger?resource=acct:{MALLORY}"),
            webfinger(MALLORY, home, "https://m.example/"),
        ),
        (home.to_owned(), card(guid, name, key)),
    ]));
    let pod = &alice.house.pod;
    pod.act(|tx| errands::file(tx, Kind::Person, MALLORY, "m.example")).unwrap();
    while seedpod::background::step(pod, &liar).unwrap() > 0 {}
    let left = pod.look(|db| errands::waits(db, Kind::Person, MALLORY)).unwrap();
    assert!(left.is_none(), "{left:?}");
}

#[test]
fn another_key_is_refused_with_everything_beside_it_and_the_podmin_is_told() {
    let village = Village::of(&[A]);
    let (alice, dave) = (village.podmin("alice", A), village.person("dave", A));
    let (first, other) = (PrivateKey::generate_small().public().to_pem(), key(&dave).public().to_pem());
    shows_card(&alice, GUID, "Mallory", &first);
    let rewrapped = first.replacen("BLIC KEY-----\n", "BLIC KEY-----\r\n\r\n", 1);
    shows_card(&alice, GUID, "Mal", &format!("\n{}\n\n", rewrapped.trim()));
    assert_eq!(name(&alice, MALLORY), "Mal", "the same key is the same, however it is written");

    let refused = || alice.house.pod.look(people::refused).unwrap();
    shows_card(&alice, "fedcba9876543210", "Eve", &first);
    assert_eq!((name(&alice, MALLORY), refused().len()), ("Mal".into(), 0), "another GUID");
    shows_card(&alice, GUID, "Eve", &other);
    shows_card(&alice, GUID, "Eve", &other);
    shows_card(&alice, GUID, "Eve", NO_KEY);
    assert_eq!(name(&alice, MALLORY), "Mal");
    let known = alice.house.pod.look(|db| people::public_key(db, &id(MALLORY))).unwrap().unwrap();
    assert_eq!(known.trim(), first.trim());
    assert_eq!((refused()[0].keys, refused()[0].times), (2, 3));

    let door = alice.at_the_door();
    let page = door.page("/admin/pods").body;
    assert!(page.contains(MALLORY) && page.contains("Refused 3 times"), "{page}");
    assert!(door.page("/stream").body.contains("The key of 1 person was refused"));
    let forget = format!("/admin/refused_keys/{}", refused()[0].person.id);
    assert_eq!(dave.at_the_door().send(Delete, &forget, As::Page, "").status, 404);
    assert_eq!(refused().len(), 1);
    assert_eq!(door.send(Delete, &forget, As::Page, "").location, "/admin/pods");
    assert!(refused().is_empty() && !door.page("/admin/pods").body.contains(MALLORY));

    for number in 0..6 {
        village.wait(1);
        shows_card(&alice, GUID, "Eve", &NO_KEY.replace("AAAA", &format!("AAA{number}")));
    }
    assert_eq!((refused()[0].keys, refused()[0].first_at.plus(4)), (5, refused()[0].last_at), "the oldest goes");
}

#[test]
fn an_unknown_person_without_a_usable_key_is_not_met() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let pod = &alice.house.pod;
    let liar = Liar(HashMap::from([
        (
            format!("https://m.example/.well-known/webfinger?resource=acct:{MALLORY}"),
            webfinger(MALLORY, "https://m.example/hcard", "https://m.example/"),
        ),
        ("https://m.example/hcard".to_owned(), card(GUID, "Mallory", NO_KEY)),
    ]));
    pod.act(|tx| errands::file(tx, Kind::Person, MALLORY, "m.example")).unwrap();
    while seedpod::background::step(pod, &liar).unwrap() > 0 {}
    assert!(pod.look(|db| people::by_diaspora_id(db, &id(MALLORY))).unwrap().is_none());
    let reason = pod.look(seedpod::waiting::backlog::look).unwrap().errands[0].reason.clone().unwrap();
    assert!(reason.starts_with("The key of mallory@m.example cannot be used"), "{reason}");
    pod.act(|tx| errands::forget(tx, Kind::Person, MALLORY)).unwrap();
}

#[test]
fn whoever_is_searched_for_comes_with_their_last_public_posts() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    let said: Vec<Guid> = (0..18).map(|number| bob.says(&village, &format!("post {number}"))).collect();
    bob.tells(&village, "Family", "for the family");
    bob.retracts(&village, &said[17]);
    searches(&village, &alice, &bob.id);
    let expected: Vec<String> = (2..17).rev().map(|number| format!("post {number}")).collect();
    let mut found = posts_of(&alice, &bob);
    found.sort_by_key(|text| expected.iter().position(|known| known == text));
    assert_eq!(found, expected);

    village.walked();
    searches(&village, &alice, &bob.id);
    alice.shares_with(&village, &bob, "Friends");
    let list = format!("https://{B}/people/{}/stream", bob.guid);
    assert_eq!(asked(&village, &list), 0, "it is asked for once");

    let visitor = Visitor::unknown(&bob.house);
    let listed = visitor.json(&format!("/people/{}/stream", bob.guid));
    assert_eq!(listed.as_array().unwrap().len(), 15);
    assert!(listed.as_array().unwrap().iter().all(|post| post["public"] == true));
    assert_eq!(visitor.page("/people/00000000000000000000000000000000/stream").status, 404);
    bob.house.pod.act(|tx| people::close(tx, bob.person)).unwrap();
    village.settle();
    assert_eq!(visitor.page(&format!("/people/{}/stream", bob.guid)).status, 410);
}

#[test]
fn sharing_with_somebody_known_brings_what_they_said_and_nothing_that_it_links_to() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    let hers = carol.says(&village, "far away");
    bob.looks_up(&village, &carol.id);
    bob.says(&village, &format!("look: diaspora://{}/post/{hers}", carol.id));
    alice.looks_up(&village, &carol.id);
    alice.looks_up(&village, &bob.id);
    assert!(posts_of(&alice, &bob).is_empty(), "who is met by the way has not been searched");
    village.walked();
    alice.shares_with(&village, &bob, "Friends");
    assert_eq!(posts_of(&alice, &bob).len(), 1);
    assert_eq!(asked(&village, &format!("https://{C}/fetch/post/{hers}")), 0);
    assert!(posts_of(&alice, &carol).is_empty());
}

#[test]
fn what_somebody_passed_on_comes_too_with_its_root() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    carol.shares_with(&village, &bob, "Friends");
    let root = carol.says(&village, "a find");
    bob.reshares(&village, &root).unwrap();
    searches(&village, &alice, &bob.id);
    village.wait(5 * MINUTE);
    assert_eq!(posts_of(&alice, &bob).len(), 1);
    assert!(alice.sees(&root).is_some());
}

#[test]
fn older_posts_are_asked_for_as_soon_as_somebody_is_met() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    bob.says(&village, "before");
    village.close_road(B);
    searches(&village, &alice, &bob.id);
    village.open_road(B);
    village.wait(5 * MINUTE);
    assert_eq!(posts_of(&alice, &bob), ["before"]);
}

#[test]
fn every_pod_is_visited_once_a_day_and_says_what_it_runs() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.podmin("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    let state = || alice.house.pod.look(|db| pods::list(db, 1)).unwrap()[0].pod.state();
    assert_eq!(state(), State::Unvisited);
    let root = format!("https://{B}/");
    village.walked();
    village.wait(DAY - 1);
    assert_eq!(asked(&village, &root), 0, "not on the first day");
    village.wait(4 * HOUR + 1);
    assert_eq!(asked(&village, &root), 1);
    for _ in 0..24 {
        village.wait(HOUR);
    }
    assert_eq!(asked(&village, &root), 1, "once a day");
    assert_eq!(state(), State::Fine);
    let page = alice.at_the_door().page("/admin/pods").body;
    assert!(page.contains(&format!("seedpod {}", env!("CARGO_PKG_VERSION"))), "{page}");
    assert!(page.contains("1 person known there") && page.contains(">Answers<"), "{page}");
    assert!(!village.walked().iter().any(|walk| walk.contains(A)), "nobody visits themselves");
}

#[test]
fn a_pod_that_fails_is_shown_with_the_reason_and_looked_at_when_the_podmin_wants() {
    let village = Village::of(&[A, B]);
    let (alice, bob, dave) = (village.podmin("alice", A), village.person("bob", B), village.person("dave", A));
    alice.shares_with(&village, &bob, "Friends");
    let door = alice.at_the_door();
    village.close_road(B);
    alice.says(&village, "is anybody there?");
    let page = door.page("/admin/pods").body;
    assert!(page.contains("the host took too long") && page.contains("Failing"), "{page}");
    assert!(page.contains("1 message waits for it"), "{page}");
    village.open_road(B);
    let check = format!("/admin/pods/{}/check", alice.house.pod.look(|db| pods::list(db, 1)).unwrap()[0].pod.id);
    assert_eq!(dave.at_the_door().send(Post, &check, As::Page, "").status, 404);
    assert_eq!(door.send(Post, &check, As::Page, "").location, "/admin/pods");
    village.settle();
    let page = door.page("/admin/pods").body;
    assert!(page.contains(">Answers<") && !page.contains("took too long") && !page.contains("waits for it"), "{page}");
    assert_eq!(bob.page(&Stream::Public), ["is anybody there?"], "what waited went along");
    assert_eq!(door.send(Post, "/admin/pods/4711/check", As::Page, "").status, 404);
    for stranger in [dave.at_the_door(), Visitor::unknown(&alice.house)] {
        assert_eq!(stranger.page("/admin/pods").status, 404);
    }
    assert!(!dave.at_the_door().page("/stream").body.contains("/admin/pods"));
}

#[test]
fn a_sleeping_pod_that_speaks_is_looked_at_within_half_an_hour() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.podmin("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    village.close_road(B);
    for _ in 0..17 {
        village.wait(DAY);
    }
    assert!(alice.at_the_door().page("/admin/pods").body.contains("Asleep"), "visits alone show that it is gone");
    village.open_road(B);
    village.walked();
    bob.says(&village, "here I am");
    village.wait(30 * MINUTE);
    assert_eq!(asked(&village, &format!("https://{B}/")), 1);
    alice.says(&village, "welcome back");
    assert!(bob.stream().contains(&"welcome back".to_owned()));
}

#[test]
fn pods_are_listed_by_fifty_the_newest_trouble_first_and_we_are_none_of_those_visited() {
    let village = Village::of(&[A]);
    let alice = village.podmin("alice", A);
    let pod = &alice.house.pod;
    pod.act(|tx| {
        pods::at(tx, "https://a.example")?;
        for number in 0..54 {
            pods::at(tx, &format!("https://p{number:02}.example"))?;
        }
        let last = pods::at(tx, "https://p53.example")?;
        pods::unreachable(tx, last, "nobody home")
    })
    .unwrap();
    let door = alice.at_the_door();
    let first = door.page("/admin/pods").body;
    assert_eq!(first.matches("<li class=\"pod\"").count(), 50);
    assert!(first.find("p53.example") < first.find("p00.example") && first.contains("/admin/pods?page=2"));
    assert_eq!(door.page("/admin/pods?page=2").body.matches("<li class=\"pod\"").count(), 5);
    village.wait(2 * DAY);
    let walked = village.walked();
    assert!(walked.contains(&"GET https://p00.example/".to_owned()));
    assert!(!walked.iter().any(|walk| walk.contains("a.example")), "{walked:?}");
}
