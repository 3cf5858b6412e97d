//! Stories of where a post went, as its author is told.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method::Get;
use seedpod::base::time::{DAY, HOUR};
use seedpod::base::{Guid, limits};
use seedpod::social::{deliveries, people, posts};
use seedpod::waiting::backlog;
use seedpod::waiting::deliveries as out;
use seedpod::waiting::tracks::State;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice shares with bob and carol, who live elsewhere.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Friends");
    alice.shares_with(&village, &carol, "Friends");
    (village, alice, bob, carol)
}

fn ways(author: &Resident, post: &Guid) -> Vec<(String, State)> {
    let (_, ways) = author.house.pod.look(|db| deliveries::of(db, author.person, post.as_str())).unwrap();
    ways.into_iter().map(|way| (way.track.url.replace("https://", ""), way.track.state)).collect()
}

fn told(author: &Resident, post: &Guid) -> String {
    author.at_the_door().page(&format!("/posts/{post}/deliveries")).body
}

#[test]
fn an_author_is_told_of_an_outage_and_of_its_end() {
    let (village, alice, _bob, _carol) = scene();
    village.close_road(C);
    let post = alice.says(&village, "hello out there");
    assert_eq!(ways(&alice, &post), [(C.into(), State::Waiting), (B.into(), State::Reached)]);
    let page = told(&alice, &post);
    for words in ["Reached 1 of 2 pods", "the host took too long", "tried once", "next try", "hello out there", B, C] {
        assert!(page.contains(words), "{words}: {page}");
    }
    village.open_road(C);
    village.wait(HOUR);
    assert_eq!(ways(&alice, &post), [(B.into(), State::Reached), (C.into(), State::Reached)]);
    let page = told(&alice, &post);
    assert!(page.contains("Reached 2 of 2 pods") && !page.contains("took too long"), "{page}");
    let menu = alice.at_the_door().page("/stream").body;
    assert!(menu.contains(&format!("/posts/{post}/deliveries")), "{menu}");
}

#[test]
fn what_is_given_up_is_told_and_to_a_sleeping_pod_nothing_is_sent() {
    let (village, alice, _bob, _carol) = scene();
    village.close_road(C);
    let post = alice.says(&village, "too late");
    for _ in 0..12 {
        village.wait(6 * HOUR);
    }
    assert_eq!(ways(&alice, &post), [(C.into(), State::GivenUp), (B.into(), State::Reached)]);
    let page = told(&alice, &post);
    assert!(page.contains("Given up") && page.contains("the host took too long"), "{page}");
    for _ in 0..14 {
        village.wait(DAY);
    }
    let later = alice.says(&village, "nobody there");
    assert_eq!(ways(&alice, &later), [(C.into(), State::GivenUp), (B.into(), State::Reached)]);
    assert!(told(&alice, &later).contains("has not answered for two weeks"));
}

#[test]
fn an_edit_is_on_its_way_again() {
    let (village, alice, _bob, _carol) = scene();
    let post = alice.says(&village, "frist");
    assert!(ways(&alice, &post).iter().all(|(_, state)| *state == State::Reached));
    village.close_road(C);
    alice.edits(&village, &post, "first").unwrap();
    alice.comments(&village, &post, "a comment is not the post");
    assert_eq!(ways(&alice, &post), [(C.into(), State::Waiting), (B.into(), State::Reached)]);
    village.open_road(C);
    village.wait(HOUR);
    assert!(ways(&alice, &post).iter().all(|(_, state)| *state == State::Reached));
}

#[test]
fn what_the_podmin_drops_is_given_up() {
    let (village, alice, _bob, _carol) = scene();
    village.close_road(C);
    let post = alice.says(&village, "never mind");
    alice.house.pod.act(|tx| backlog::drop_deliveries(tx, "https://c.example")).unwrap();
    assert_eq!(ways(&alice, &post)[0], (C.into(), State::GivenUp));
    assert!(told(&alice, &post).contains("the podmin gave it up"));
    village.settle();
}

#[test]
fn a_limited_post_tells_for_whom_and_one_of_two_on_a_pod_is_enough() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    let erin = village.person("erin", B);
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &erin, "Family");
    alice.shares_with(&village, &carol, "Friends");
    let guid = alice.tells(&village, "Family", "for the family");
    assert_eq!(ways(&alice, &guid), [(B.into(), State::Reached)]);
    let page = told(&alice, &guid);
    assert!(page.contains(&bob.id) && page.contains(&erin.id) && !page.contains(C), "{page}");

    // What becomes of both deliveries is said by hand, as the outbox would.
    let pod = &alice.house.pod;
    let post = pod.look(|db| posts::by_guid(db, &guid)).unwrap().unwrap().id.0;
    let home = pod.look(|db| people::get(db, alice.knows(&bob.id))).unwrap().pod.unwrap().0;
    let to = [&bob, &erin].map(|person| (home, Some(alice.knows(&person.id).0)));
    let sent = || {
        let patience = limits::DELIVERY_TRIES_MAX;
        let letter = out::Letter { sender: alice.person.0, xml: "<x/>", patience, post: Some(post), held_until: None };
        pod.act(|tx| out::hand_in(tx, &letter, &to)).unwrap();
        let due = pod.look(|db| out::due(db, pod.now(), &[], 10)).unwrap();
        assert_eq!((due.len(), ways(&alice, &guid)[0].1), (2, State::Waiting));
        due
    };
    let due = sent();
    pod.act(|tx| out::give_up(tx, &due[0], "no key")).unwrap();
    assert_eq!(ways(&alice, &guid)[0].1, State::Waiting, "there is another");
    pod.act(|tx| out::done(tx, &due[1])).unwrap();
    assert_eq!(ways(&alice, &guid)[0].1, State::Reached);
    let due = sent();
    pod.act(|tx| out::done(tx, &due[0])).unwrap();
    pod.act(|tx| out::give_up(tx, &due[1], "no key")).unwrap();
    assert_eq!(ways(&alice, &guid)[0].1, State::Reached, "one of them has it");
    let due = sent();
    due.iter().for_each(|one| pod.act(|tx| out::give_up(tx, one, "no key")).unwrap());
    assert_eq!(ways(&alice, &guid)[0].1, State::GivenUp, "none is left, and none was taken");
    assert!(told(&alice, &guid).contains("no key"));
}

#[test]
fn nobody_but_the_author_is_told_where_a_post_went() {
    let (village, alice, bob, _carol) = scene();
    let dave = village.person("dave", A);
    let post = alice.says(&village, "hello");
    let path = format!("/posts/{post}/deliveries");
    for stranger in [&dave, &bob] {
        assert_eq!(stranger.at_the_door().page(&path).status, 404, "{}", stranger.id);
        let page = stranger.at_the_door().page(&format!("/posts/{post}"));
        assert!(page.status == 200 && !page.body.contains("/deliveries"), "{}", stranger.id);
    }
    let visitor = Visitor::unknown(&alice.house).ask(Get, &path, As::Json, "");
    assert_eq!(visitor.status, 401);
    let own = dave.says(&village, "just us");
    assert!(told(&dave, &own).contains("It went to no other pod"));
}
