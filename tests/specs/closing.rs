//! Accounts that are closed, here and on other pods: what goes, what stays, and what is not taken any more.

use crate::cast::Resident;
use crate::hostile::{bring, key, whisper};
use crate::pictures::{cast, fetches, jpeg, photos_on};
use crate::village::{Village, id};
use crate::visitor::{As, Visitor};
use rocket::http::Method::Delete;
use seedpod::base::Guid;
use seedpod::media::Size;
use seedpod::protocol::envelope;
use seedpod::social::accounts::{self, Newcomer, password};
use seedpod::social::{aspects, closings, people, posts, registrations};
use seedpod::waiting::{arrivals, deliveries};

const A: &str = "a.example";
const B: &str = "b.example";

/// Closes their own account, whatever the door says.
fn leaves(who: &Resident) {
    who.house.pod.act(|tx| closings::close(tx, who.person)).unwrap();
}

/// Somebody's pod tells another that their account is closed.
fn closes(village: &Village, who: &Resident, to: &Resident, signed_by: &Resident) {
    let xml = format!("<account_deletion><author>{}</author></account_deletion>", who.id);
    bring(village, to, envelope::seal(&xml, &id(&signed_by.id), &key(signed_by)).as_bytes());
}

fn knows(of: &Resident, post: &Guid) -> bool {
    of.house.pod.look(|db| posts::by_guid(db, post)).unwrap().is_some()
}

#[test]
fn whoever_closes_their_account_elsewhere_is_gone_here_but_for_what_they_said_to_others() {
    let scene = cast();
    let (village, alice, erin) = (&scene.village, &scene.alice, &scene.erin);
    alice.shares_with(village, &scene.frank, "Friends");
    erin.shares_with(village, alice, "Family");
    let shown = erin.shows(village, Some("Family"), &[&jpeg()]);
    let said = erin.says(village, &format!("hello @{{{}}}", alice.id));
    let hers = alice.says(village, "mine");
    erin.comments(village, &hers, "a word of erin");
    erin.likes(village, &hers);
    let door = alice.at_the_door();
    let path = photos_on(&alice.house, &shown)[0].picture.path(Size::Original);
    assert_eq!(fetches(village, &door, &path), 200);

    closes(village, erin, alice, &scene.frank);
    assert!(knows(alice, &said), "nobody closes the account of another");

    closes(village, erin, alice, erin);
    assert!(!knows(alice, &said) && !knows(alice, &shown));
    assert_eq!(alice.thread(&hers), ["a word of erin"]);
    assert_eq!(alice.sees(&hers).unwrap().likes, 1);
    assert_eq!(alice.house.files("cache"), 0, "pictures go with their files");
    assert_eq!(door.page(&format!("/people/{}", erin.guid)).status, 410);
    assert_eq!(alice.relation(erin), "not_sharing");
    assert_eq!(alice.relation(&scene.frank), "mutual", "others stay");
    let found = door.json(&format!("/people.json?q={}", erin.id));
    assert_eq!(found.as_array().unwrap().len(), 0);

    closes(village, erin, alice, erin);
    let late = format!(
        "<status_message><author>{}</author><guid>0123456789abcdef0123456789abcdef</guid><public>true</public><text>late</text></status_message>",
        erin.id
    );
    bring(village, alice, envelope::seal(&late, &id(&erin.id), &key(erin)).as_bytes());
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap()[0], "account_closed");
}

#[test]
fn whoever_closes_their_account_here_is_gone_everywhere_but_for_what_they_said_to_others() {
    let scene = cast();
    let (village, alice, bob, erin) = (&scene.village, &scene.alice, &scene.bob, &scene.erin);
    let limited = alice.shows(village, Some("Family"), &[&jpeg()]);
    let public = alice.says(village, "to everybody");
    let of_erin = erin.says(village, "mine");
    alice.comments(village, &of_erin, "a word of alice");
    erin.comments(village, &public, "a word of erin");
    alice.likes(village, &of_erin);
    let door = alice.at_the_door();
    assert!(door.page("/user/edit").body.contains("href=\"/user/close\""));
    assert!(door.page("/user/close").body.contains("no way back"));

    let wrong = door.send(Delete, "/user", As::Page, "user[current_password]=wrong+horse");
    assert!(wrong.status == 422 && wrong.body.contains("not your password"), "{}", wrong.body);
    assert!(knows(bob, &limited), "nothing happens without the password");
    let gone = door.send(Delete, "/user", As::Page, "user[current_password]=correct+horse&days=0");
    assert!(gone.status == 302 && gone.location.starts_with("/closings/"), "{}", gone.body);
    assert!(door.page("/stream").location.starts_with("/users/sign_in"), "the session has ended");
    village.settle();

    for other in [bob, erin] {
        assert!(!knows(other, &limited) && !knows(other, &public));
        assert_eq!(other.relation(alice), "not_sharing");
        assert_eq!(other.at_the_door().page(&format!("/people/{}", alice.guid)).status, 410);
    }
    assert_eq!(erin.thread(&of_erin), ["a word of alice"]);
    assert_eq!(erin.sees(&of_erin).unwrap().likes, 1);
    assert_eq!(alice.house.files("pictures"), 0, "pictures go with their files");
    assert_eq!(bob.relation(&scene.dora), "not_sharing");
    assert_eq!(bob.house.pod.look(|db| aspects::of(db, bob.person)).unwrap().len(), 2, "others keep theirs");
    assert!(alice.house.pod.look(|db| aspects::of(db, alice.person)).unwrap().is_empty());

    let visitor = Visitor::unknown(&alice.house);
    assert_eq!(visitor.page(&format!("/.well-known/webfinger?resource=acct:{}", alice.id)).status, 404);
    assert!(!Visitor::can_sign_in(&alice.house, "alice"));
    let hash = alice.house.pod.look(|db| accounts::password_hash(db, alice.person)).unwrap();
    assert_eq!(hash, password::NOBODY, "which takes as long as any other name");
    let key = alice.house.pod.new_key();
    let password_hash = password::hash("correct horse", alice.house.pod.cost(), [7; 16]).unwrap();
    let again =
        Newcomer { name: "alice".into(), email: None, password_hash, key, podmin: false, guid: None, language: None };
    assert!(alice.house.pod.act(|tx| registrations::add(tx, &again, &[])).is_err(), "a used name is never free");
}

#[test]
fn a_closing_reaches_every_pod_that_holds_something_that_goes() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    let said = alice.says(&village, &format!("hello @{{{}}}", bob.id));
    assert!(knows(&bob, &said));
    leaves(&alice);
    village.settle();
    assert!(!knows(&bob, &said), "who was mentioned is no contact, and holds the post");
}

#[test]
fn the_only_podmin_stays_while_others_live_there() {
    let village = Village::of(&[A]);
    let bob = village.person("bob", A);
    let key = bob.house.pod.new_key();
    let password_hash = password::hash("correct horse", bob.house.pod.cost(), [7; 16]).unwrap();
    let podmin =
        Newcomer { name: "alice".into(), email: None, password_hash, key, podmin: true, guid: None, language: None };
    let person = bob.house.pod.act(|tx| registrations::add(tx, &podmin, &[])).unwrap();
    let guid = bob.house.pod.look(|db| people::get(db, person)).unwrap().guid;
    let alice = Resident { house: bob.house.clone(), person, id: format!("alice@{A}"), guid };
    let door = alice.at_the_door();
    let close = || door.send(Delete, "/user", As::Page, "user[current_password]=correct+horse&days=0");
    assert!(!door.page("/user/close").body.contains("action=\"/user\""));
    let refused = close();
    assert!(refused.status == 403 && refused.body.contains("others live here"), "{}", refused.body);
    leaves(&bob);
    assert_eq!(close().status, 302, "nobody else is left");
    village.settle();
    assert!(alice.house.pod.look(|db| accounts::get(db, alice.person)).unwrap().locked);
}

#[test]
fn whoever_writes_to_a_closed_account_is_told_so_and_only_once_at_a_time() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    village.close_road(B);
    leaves(&alice);
    (0..12).for_each(|_| village.wait(30_000));
    assert_eq!(alice.house.pod.look(deliveries::count).unwrap(), 0, "given up");
    assert_eq!(bob.relation(&alice), "mutual", "bob's pod has not heard of it");

    let letter = format!("<participation><author>{}</author></participation>", bob.id);
    (0..3).for_each(|_| whisper(&village, &alice, &envelope::seal(&letter, &id(&bob.id), &key(&bob))));
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["recipient_closed"; 3]);
    assert_eq!(alice.house.pod.look(deliveries::count).unwrap(), 1, "one answer waits");
    whisper(&village, &alice, &envelope::seal(&letter, &id(&bob.id), &key(&alice)));
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap()[0], "invalid_signature");

    village.open_road(B);
    village.wait(30_000);
    assert_eq!(bob.relation(&alice), "not_sharing");
    bob.tells(&village, "Friends", "to nobody");
    assert_eq!(alice.house.pod.look(deliveries::count).unwrap(), 0);
}

#[test]
fn what_still_waited_to_be_said_is_not_said_after_closing() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    village.close_road(B);
    let late = alice.tells(&village, "Friends", "on its way");
    leaves(&alice);
    village.settle();
    village.open_road(B);
    (0..2).for_each(|_| village.wait(300_000));
    assert!(!knows(&bob, &late));
    assert_eq!(bob.relation(&alice), "not_sharing", "the deletion came");
}
