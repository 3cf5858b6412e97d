//! Stories of small rules of the protocol that no larger story tells: documents, addresses, patience.

use crate::hostile::{GUID, bring, dropped, key};
use crate::village::{Village, id};
use crate::visitor::Visitor;
use seedpod::base::limits;
use seedpod::base::time::{DAY, HOUR};
use seedpod::protocol::entities::{Like, ParentType};
use seedpod::protocol::{Signed, seal};
use seedpod::social::people::Profile;
use seedpod::social::{people, pods};
use seedpod::waiting::{InHand, deliveries as out};
use std::collections::BTreeSet;

const A: &str = "a.example";
const B: &str = "b.example";

#[test]
fn other_pods_find_every_document_where_they_look_for_it() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let visitor = Visitor::unknown(&alice.house);
    let webfinger = format!("/.well-known/webfinger?resource=acct:{}", alice.id);
    for path in [
        webfinger.as_str(),
        &format!("/hcard/users/{}", alice.guid),
        "/.well-known/nodeinfo",
        "/nodeinfo/2.0",
        "/nodeinfo/2.1",
        "/.well-known/host-meta",
    ] {
        let got = visitor.page(path);
        let open = got
            .headers
            .iter()
            .any(|(name, value)| name.eq_ignore_ascii_case("access-control-allow-origin") && value == "*");
        assert!(got.status == 200 && open, "{path}: {} {:?}", got.status, got.headers);
    }
    for (path, status) in [
        ("/", 200),
        ("/.well-known/webfinger", 400),
        ("/.well-known/webfinger?resource=acct:nobody@a.example", 404),
        ("/hcard/users/0123456789abcdef", 404),
        ("/nodeinfo/1.0", 404),
    ] {
        assert_eq!(visitor.page(path).status, status, "{path}");
    }
}

#[test]
fn a_pod_once_met_by_https_stays_so() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let met = |url: &str| alice.house.pod.act(|tx| pods::at(tx, url)).unwrap();
    let known = met("https://p.example");
    assert_eq!(met("http://p.example"), known);
    assert_ne!(met("https://q.example"), known);
}

#[test]
fn the_last_word_about_sharing_and_about_oneself_is_the_one_that_stays() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    bob.looks_up(&village, &alice.id);
    let called = |name: &str| {
        alice.house.pod.act(|tx| {
            let mut profile = people::profile(tx, alice.person)?;
            profile.first_name = name.to_owned();
            people::describe(tx, alice.person, profile)
        })
    };
    village.close_road(B);
    alice.shares_with(&village, &bob, "Friends");
    called("Alice").unwrap();
    village.settle();
    village.open_road(B);
    called("Alison").unwrap();
    alice.removes(&village, &bob, "Friends");
    // What was tried in vain before would be tried again now.
    village.wait(HOUR);
    assert_eq!(bob.relation(&alice), "not_sharing");
    let known = bob.house.pod.look(|db| people::profile(db, bob.knows(&alice.id))).unwrap();
    assert_eq!(known.first_name, "Alison");
}

#[test]
fn details_that_are_for_contacts_from_now_on_go_to_nobody_else_any_more() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    bob.looks_up(&village, &alice.id);
    alice.shares_with(&village, &bob, "Friends");
    let told = |public_details: bool| {
        let bio = "born in a barn".to_owned();
        let profile = Profile { first_name: "Alice".into(), bio, public_details, ..Profile::default() };
        alice.house.pod.act(|tx| people::describe(tx, alice.person, profile)).unwrap();
    };
    let waits = || {
        let sql =
            "SELECT d.person_id IS NULL, p.xml LIKE '%barn%' FROM deliveries d JOIN parcels p ON p.id = d.parcel_id";
        let database = alice.house.database();
        let mut statement = database.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.collect::<Result<Vec<(bool, bool)>, _>>().unwrap()
    };
    village.close_road(B);
    told(true);
    village.settle();
    assert_eq!(waits(), [(true, true)], "to the whole pod");
    told(false);
    assert_eq!(waits(), [(false, true)], "to bob alone");
    village.open_road(B);
    village.wait(HOUR);
}

#[test]
fn the_reasons_of_so_many_arrivals_are_kept_and_no_more() {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let more = 5_000;
    let fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO arrivals (body, reason, arrived_at) SELECT x'', 'bad_xml', ?2 FROM n";
    alice.house.database().execute(fill, (limits::REASONS_MAX + more, alice.house.pod.now())).unwrap();
    let kept = || alice.house.database().query_row("SELECT count(*) FROM arrivals", [], |row| row.get::<_, i64>(0));
    village.settle();
    assert_eq!(kept().unwrap(), limits::REASONS_MAX);
    let oldest = "SELECT min(id) FROM arrivals";
    let oldest: i64 = alice.house.database().query_row(oldest, [], |row| row.get(0)).unwrap();
    assert_eq!(oldest, more + 1, "the oldest went");
}

#[test]
fn news_about_sharing_are_tried_twice_as_often() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    village.close_road(B);
    alice.shares_with(&village, &bob, "Friends");
    let pod = &alice.house.pod;
    // Longer than the longest pause between two tries.
    let later = pod.now().plus(30 * DAY);
    let waiting = || pod.look(|db| out::due(db, later, &[], 10)).unwrap();
    let mut tries = Vec::new();
    while let Some(delivery) = waiting().pop() {
        pod.act(|tx| out::postpone(tx, &delivery, "nobody there")).unwrap();
        tries.push(delivery.id);
    }
    let of = |id: i64| 1 + tries.iter().filter(|tried| **tried == id).count();
    let mut each: Vec<usize> = tries.iter().collect::<BTreeSet<_>>().into_iter().map(|id| of(*id)).collect();
    each.sort_unstable();
    assert_eq!(each, [10, 20], "the profile, and that alice shares; each was tried once before");
    village.open_road(B);
    village.wait(DAY);
}

#[test]
fn what_never_comes_is_waited_for_ten_times_and_the_reason_kept_for_a_week() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    let early = format!(
        "<retraction><author>{}</author><target_guid>{GUID}</target_guid><target_type>Post</target_type></retraction>",
        bob.id
    );
    bring(&village, &alice, seal(&early, &id(&bob.id), &key(&bob)).as_bytes());
    assert!(dropped(&alice).is_empty(), "its post may still come");
    for _ in 0..8 {
        village.wait(DAY / 8);
    }
    assert!(dropped(&alice).is_empty());
    village.wait(DAY / 8);
    assert_eq!(dropped(&alice), ["target_not_found"]);
    for _ in 0..5 {
        village.wait(DAY);
    }
    assert_eq!(dropped(&alice), ["target_not_found"]);
    village.wait(2 * DAY);
    assert!(dropped(&alice).is_empty());
}

#[test]
fn a_dislike_is_passed_over() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.looks_up(&village, &bob.id);
    bob.looks_up(&village, &alice.id);
    let post = alice.says(&village, "like it or not");
    let like = |positive: bool| {
        let like = Like {
            author: id(&bob.id),
            guid: seedpod::base::Guid::parse(GUID).unwrap(),
            parent_guid: post.clone(),
            parent_type: ParentType::Post,
            positive: Some(positive),
        };
        seal(&Signed::sign(like, &key(&bob)).to_xml(), &id(&bob.id), &key(&bob))
    };
    bring(&village, &alice, like(false).as_bytes());
    assert_eq!((alice.sees(&post).unwrap().likes, dropped(&alice).len()), (0, 0));
    bring(&village, &alice, like(true).as_bytes());
    assert_eq!(alice.sees(&post).unwrap().likes, 1);
}

#[test]
fn nothing_is_done_twice_at_once_and_no_host_spoken_to_more_than_twice() {
    let at_work = InHand::default();
    let due = |names: &[&str]| {
        let piece = |name: &&str| ((), (*name).to_owned(), name.split('/').next().unwrap().to_owned());
        at_work.take(names.iter().map(piece).collect::<Vec<_>>()).map(|(_, hold)| hold)
    };
    let first = due(&["b/one"]).unwrap();
    assert!(due(&["b/one"]).is_none(), "somebody does it");
    let second = due(&["b/one", "b/two"]).unwrap();
    assert!(due(&["b/three"]).is_none(), "its host is busy");
    assert_eq!(at_work.busy_hosts(), ["b"]);
    let elsewhere = due(&["b/three", "c/one"]).unwrap();
    drop((first, second));
    assert!(due(&["b/one"]).is_some() && !at_work.is_empty());
    drop(elsewhere);
    assert!(at_work.is_empty());
}
