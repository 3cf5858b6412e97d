//! People who are ignored: what ends, what vanishes where, what goes back; and sharing back at once.

use crate::cast::Resident;
use crate::hostile::{bring, key, whisper};
use crate::village::{Village, id};
use crate::visitor::{As, between};
use rocket::http::Method::{Delete, Post, Put};
use seedpod::base::{Error, Guid, Result};
use seedpod::protocol::seal;
use seedpod::social::aspects::Choice;
use seedpod::social::blocks::{self, BlockId};
use seedpod::social::streams::Stream;
use seedpod::social::{accounts, comments, contacts, likes, notifications};
use seedpod::waiting::{arrivals, deliveries};

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

impl Resident {
    /// Ignores somebody; nothing is delivered before the village settles.
    fn ignores(&self, other: &Resident) -> Result<BlockId> {
        let other = self.knows(&other.id);
        self.house.pod.act(|tx| blocks::add(tx, self.person, other))
    }

    /// Ignores them no longer.
    fn stops_ignoring(&self, block: BlockId) {
        self.house.pod.act(|tx| blocks::remove(tx, self.person, block)).unwrap();
    }

    /// What is on its way out.
    fn sends(&self) -> Vec<String> {
        let pod = &self.house.pod;
        pod.look(|db| {
            let due = deliveries::due(db, pod.now(), &[], 100)?;
            due.iter().map(|delivery| Ok(deliveries::parcel(db, delivery.parcel)?.xml)).collect()
        })
        .unwrap()
    }

    fn unread(&self) -> i64 {
        self.house.pod.look(|db| notifications::unread(db, self.person)).unwrap()
    }

    fn shares_back_in(&self, aspect: &str) {
        let aspect = self.aspect(aspect);
        self.house.pod.act(|tx| accounts::set_shares_back_in(tx, self.person, Some(aspect))).unwrap();
    }
}

/// alice shares with bob and carol of two other pods, and they with her.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    for other in [&bob, &carol] {
        alice.shares_with(&village, other, "Friends");
        other.shares_with(&village, &alice, "Friends");
    }
    (village, alice, bob, carol)
}

#[test]
fn whoever_is_ignored_elsewhere_hears_of_it_in_one_message() {
    let (village, alice, bob, _carol) = scene();
    let block = alice.ignores(&bob).unwrap();
    let said = alice.sends();
    assert_eq!(said.len(), 1, "{said:?}");
    for part in ["<following>false<", "<sharing>false<", "<blocking>true<"] {
        assert!(said[0].contains(part), "{said:?}");
    }
    village.settle();
    assert_eq!((alice.relation(&bob), bob.relation(&alice)), ("sharing", "receiving"));
    assert_eq!(alice.ignores(&bob).unwrap(), block, "twice is as good as once");
    assert!(alice.sends().is_empty());

    let friends = alice.aspect("Friends");
    let sharing = alice.house.pod.act(|tx| contacts::add_to_aspect(tx, alice.person, friends, alice.knows(&bob.id)));
    assert_eq!(sharing, Err(Error::Forbidden { key: "blocks-no-sharing" }));
    assert_eq!(alice.ignores(&alice), Err(Error::Forbidden { key: "blocks-not-yourself" }));

    alice.stops_ignoring(block);
    let said = alice.sends();
    assert!(said.len() == 1 && said[0].contains("<blocking>false<") && said[0].contains("<sharing>false<"), "{said:?}");
    village.settle();
}

#[test]
fn what_whoever_is_ignored_says_under_a_post_vanishes_where_it_was_said() {
    let (village, alice, bob, carol) = scene();
    let (public, limited) = (alice.says(&village, "public"), alice.tells(&village, "Friends", "limited"));
    let before = bob.comments(&village, &public, "before");
    let block = alice.ignores(&bob).unwrap();
    village.settle();
    for post in [&public, &limited] {
        bob.writes_comment(post, "let me in").unwrap();
        assert!(bob.thread(post).contains(&"let me in".to_owned()));
        bob.likes(&village, post);
        assert!(!bob.thread(post).contains(&"let me in".to_owned()), "bob's pod took it back");
        assert_eq!(bob.sees(post).unwrap().likes, 0);
        assert_eq!((alice.sees(post).unwrap().likes, carol.sees(post).unwrap().likes), (0, 0));
    }
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["author_ignored"; 4]);
    bob.edits_comment(&village, &before, "what I wanted to say").unwrap();
    assert_eq!((alice.thread(&public), carol.thread(&public)), (vec!["before".to_owned()], vec!["before".to_owned()]));
    assert!(alice.thread(&limited).is_empty() && carol.thread(&limited).is_empty());
    alice.removes_comment(&village, &before).unwrap();
    assert!(bob.thread(&public).is_empty(), "what was said before can still be taken away");

    alice.stops_ignoring(block);
    village.settle();
    bob.comments(&village, &public, "thank you");
    assert_eq!(carol.thread(&public), ["thank you"]);
}

#[test]
fn whoever_is_ignored_here_is_told_why_they_cannot_answer() {
    let village = Village::of(&[A]);
    let (alice, dan) = (village.person("alice", A), village.person("dan", A));
    let post = alice.says(&village, "hello");
    alice.ignores(&dan).unwrap();
    assert_eq!(dan.writes_comment(&post, "hi"), Err(Error::Forbidden { key: "blocks-ignored" }));
    let door = dan.at_the_door();
    let number = dan.sees(&post).unwrap().post.id;
    for path in [format!("/posts/{number}/comments"), format!("/posts/{number}/likes")] {
        let refused = door.send(Post, &path, As::Page, "text=hi");
        assert!(refused.status == 403 && refused.body.contains("takes no answers from you"), "{}", refused.body);
    }
    assert!(alice.thread(&post).is_empty() && alice.sees(&post).unwrap().likes == 0);
}

#[test]
fn whoever_is_ignored_is_in_no_stream_but_on_their_own_page() {
    let (village, alice, bob, carol) = scene();
    carol.shares_with(&village, &bob, "Family");
    bob.shares_with(&village, &carol, "Family");
    bob.says(&village, &format!("#tea with @{{{}}}", alice.id));
    let of_carol = carol.says(&village, "of carol");
    bob.comments(&village, &of_carol, "a word of bob");
    alice.comments(&village, &of_carol, "a word of alice");
    let unread = alice.unread();
    alice.ignores(&bob).unwrap();
    village.settle();
    let news = alice.unread();
    assert!(news < unread, "what bob alone did is no news any more");

    let said = bob.says(&village, &format!("more #tea with @{{{}}}", alice.id));
    bob.comments(&village, &of_carol, "another word of bob");
    assert!(alice.sees(&said).is_some(), "it came, and can be looked at");
    let streams = [Stream::Main, Stream::Public, Stream::Tag("tea".into()), Stream::Aspects(Vec::new())];
    for stream in streams {
        assert!(alice.page(&stream).iter().all(|text| !text.contains("#tea")), "{stream:?}");
    }
    assert_eq!(alice.page(&Stream::Profile(alice.knows(&bob.id))).len(), 2);
    assert_eq!(alice.thread(&of_carol), ["a word of alice"]);
    assert_eq!(alice.sees(&of_carol).unwrap().comments_count, 1);
    assert_eq!(carol.thread(&of_carol).len(), 3, "carol ignores nobody");
    let hers = alice.says(&village, "of alice");
    bob.reshares(&village, &hers).unwrap();
    assert_eq!(alice.sees(&hers).unwrap().reshares, 1, "whoever is ignored may pass on what is for everybody");
    assert_eq!(alice.page(&Stream::Public).iter().filter(|text| text.is_empty()).count(), 0);
    bob.removes(&village, &alice, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    assert_eq!(alice.unread(), news, "nor is what bob does from now on");
}

#[test]
fn at_the_door_one_ignores_from_a_page_or_a_post_and_stops_in_the_settings() {
    let (village, alice, bob, carol) = scene();
    bob.says(&village, "of bob");
    let door = alice.at_the_door();
    let (page, number) = (format!("/people/{}", bob.guid), alice.knows(&bob.id));
    let post = door.page("/stream").body;
    assert!(post.contains("Ignore bob") && !post.contains("Ignore alice"));
    let shown = door.page(&page).body;
    assert!(shown.contains("action=\"/blocks\"") && shown.contains("aspect-menu"));
    assert_eq!(door.json(&page)["block"], false);

    let form = format!("block[person_id]={number}");
    assert_eq!(door.send(Post, "/blocks", As::Page, &form).status, 302);
    village.settle();
    let shown = door.page(&page).body;
    assert!(shown.contains("You ignore bob.") && shown.contains("Stop ignoring") && !shown.contains("aspect-menu"));
    assert!(!door.page("/stream").body.contains("of bob"));
    let block = door.json(&page)["block"]["id"].as_i64().unwrap();
    assert!(door.page("/user/edit").body.contains("href=\"/privacy\""));
    let listed = door.page("/privacy").body;
    assert!(listed.contains(&bob.id) && !listed.contains(&carol.id));
    let path = between(&listed, "action=\"/blocks/", "\"");
    assert_eq!(path, block.to_string());

    let other = village.person("dan", A).at_the_door();
    assert_eq!(other.send(Delete, &format!("/blocks/{block}"), As::Page, "").status, 404);
    assert_eq!(door.send(Delete, &format!("/blocks/{block}"), As::Page, "").status, 302);
    assert!(door.page("/privacy").body.contains("You ignore nobody"));
    assert_eq!(door.send(Post, "/blocks", As::Json, &form).status, 204);
    let block = door.json(&page)["block"]["id"].as_i64().unwrap();
    assert_eq!(door.send(Delete, &format!("/blocks/{block}"), As::Json, "").status, 204);
    assert_eq!(door.send(Post, "/blocks", As::Page, "block[person_id]=x").status, 400);
    assert_eq!(door.send(Post, "/blocks", As::Page, &format!("block[person_id]={}", alice.person)).status, 403);
    village.settle();
}

#[test]
fn two_who_share_back_at_once_come_to_rest() {
    let village = Village::of(&[A, B]);
    let (alice, bob, dan) = (village.person("alice", A), village.person("bob", B), village.person("dan", A));
    alice.shares_back_in("Family");
    bob.shares_back_in("Family");
    dan.shares_back_in("Friends");
    alice.shares_with(&village, &bob, "Friends");
    assert_eq!((alice.relation(&bob), bob.relation(&alice)), ("mutual", "mutual"));
    let aspects = |of: &Resident, with: &Resident| {
        let contact = of.house.pod.look(|db| contacts::with(db, of.person, of.knows(&with.id))).unwrap().unwrap();
        contact.memberships.iter().map(|membership| membership.aspect).collect::<Vec<_>>()
    };
    assert_eq!(bob.notifications(), ["started_sharing"]);
    assert_eq!(aspects(&bob, &alice), [bob.aspect("Family")]);
    assert_eq!(aspects(&alice, &bob), [alice.aspect("Friends")], "who is in an aspect already stays where they are");
    alice.shares_with(&village, &dan, "Friends");
    assert_eq!((alice.relation(&dan), dan.relation(&alice)), ("mutual", "mutual"), "the same within one pod");

    bob.looks_up(&village, &dan.id);
    dan.looks_up(&village, &bob.id);
    dan.ignores(&bob).unwrap();
    bob.shares_with(&village, &dan, "Friends");
    assert_eq!(dan.relation(&bob), "sharing", "not with whom one ignores");
}

#[test]
fn where_one_shares_back_is_a_setting() {
    let village = Village::of(&[A]);
    let (alice, dan) = (village.person("alice", A), village.person("dan", A));
    let door = alice.at_the_door();
    let family = alice.aspect("Family");
    let set = |value: &str| door.send(Put, "/user", As::Page, &format!("user[auto_follow_back_aspect_id]={value}"));
    let stored = || alice.house.pod.look(|db| accounts::get(db, alice.person)).unwrap().shares_back_in;
    assert_eq!(set(&family.to_string()).status, 302);
    assert_eq!(stored(), Some(family));
    assert!(door.page("/user/edit").body.contains(&format!("value=\"{family}\" selected")));
    assert_eq!(set(&dan.aspect("Family").to_string()).status, 404, "another's aspect");
    assert_eq!(stored(), Some(family));
    assert_eq!(set("").status, 302);
    assert_eq!(stored(), None);
    alice.shares_back_in("Family");
    alice.house.pod.act(|tx| contacts::remove_aspect(tx, alice.person, family)).unwrap();
    assert_eq!(stored(), None, "with the aspect the setting goes");
    alice.writes("still here", Choice::Public);
    village.settle();
}

#[test]
fn what_ignored_people_write_privately_is_not_taken() {
    let (village, alice, bob, carol) = scene();
    let before = bob.begins(&[&alice], "Lunch", "On Sunday?").unwrap();
    village.settle();
    assert!(alice.reads(&before).is_some());
    alice.ignores(&bob).unwrap();
    bob.answers(&village, &before, "Well?").unwrap();
    assert!(alice.reads(&before).unwrap().is_empty(), "while they are ignored, not even what they said before is read");
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["author_ignored"]);
    // What others begin with both of them is read without the one who is ignored.
    let talk = carol.begins(&[&alice], "Dinner", "On Monday?").unwrap();
    village.settle();
    assert_eq!(alice.reads(&talk).unwrap(), ["On Monday?"]);
}

#[test]
fn a_retraction_reaches_every_pod_that_got_the_post() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "for everybody");
    assert!(bob.sees(&post).is_some());
    let both = [(&alice, &bob), (&bob, &alice)];
    both.iter().for_each(|(one, other)| one.removes(&village, other, "Friends"));
    alice.retracts(&village, &post);
    assert!(bob.sees(&post).is_none() && carol.sees(&post).is_none());
}

#[test]
fn what_is_sent_back_is_sent_once_and_never_what_was_there_before() {
    let (village, alice, bob, _carol) = scene();
    let (public, limited) = (alice.says(&village, "public"), alice.tells(&village, "Friends", "limited"));
    let xml = |like: &Guid| bob.house.pod.look(|db| likes::xml(db, likes::by_guid(db, like)?.unwrap().id)).unwrap();
    let again = |xml: &str| seal(xml, &id(&bob.id), &key(&bob));
    let before = again(&xml(&bob.likes(&village, &public)));
    alice.ignores(&bob).unwrap();
    village.settle();
    bring(&village, &alice, before.as_bytes());
    assert_eq!((alice.sees(&public).unwrap().likes, bob.sees(&public).unwrap().likes), (1, 1), "it stays on both pods");

    let waiting = || alice.house.pod.look(deliveries::count).unwrap();
    let (open, closed) = (bob.writes_comment(&public, "in").unwrap(), bob.writes_comment(&limited, "in").unwrap());
    let of = |comment: &Guid| {
        let pod = &bob.house.pod;
        again(&pod.look(|db| comments::xml(db, comments::by_guid(db, comment)?.unwrap().id)).unwrap())
    };
    let (open, closed) = (of(&open), of(&closed));
    village.close_road(B);
    for _ in 0..3 {
        bring(&village, &alice, open.as_bytes());
        whisper(&village, &alice, &closed);
    }
    assert_eq!(waiting(), 2, "one for each");
    village.open_road(B);
    village.wait(30_000);
    assert_eq!((waiting(), bob.thread(&public).len(), bob.thread(&limited).len()), (0, 0, 0));
}

#[test]
fn a_friends_reshare_does_not_bring_ignored_people_back() {
    let (village, alice, bob, carol) = scene();
    carol.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &carol, "Friends");
    alice.ignores(&bob).unwrap();
    let post = bob.says(&village, "me again");
    let reshare = carol.reshares(&village, &post).unwrap();
    assert!(alice.sees(&reshare).is_some(), "by its address it can be looked at");
    assert!(alice.stream().is_empty() && alice.page(&Stream::Public).is_empty());
}
