//! Accounts that go on under another ID: who may say so, what goes along, and what the old ID still leads to.

use crate::cast::Resident;
use crate::hostile::{bring, dropped, key, whisper};
use crate::pictures::{jpeg, photos_on};
use crate::streams::assert_in_step;
use crate::village::{Village, id};
use crate::visitor::Visitor;
use seedpod::base::Guid;
use seedpod::protocol::entities::{AccountMigration, Profile};
use seedpod::protocol::seal;
use seedpod::social::streams::Stream;
use seedpod::social::{blocks, contacts, posts};

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice and bob live on the pod that hears of the move; erin lives elsewhere, knows alice, and begins anew on a third pod.
struct Cast {
    village: Village,
    alice: Resident,
    bob: Resident,
    old: Resident,
    new: Resident,
}

fn cast() -> Cast {
    let village = Village::of(&[A, B, C]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let (old, new) = (village.person("erin", B), village.person("erin.new", C));
    alice.shares_with(&village, &old, "Family");
    old.shares_with(&village, &alice, "Friends");
    Cast { village, alice, bob, old, new }
}

/// What says that one goes on as the other; written by the old identity, not yet signed by the new one.
pub fn unsigned(old: &Resident, new: &Resident) -> AccountMigration {
    let profile = Profile { first_name: Some("Erin Anew".into()), ..Profile::of(id(&new.id)) };
    AccountMigration { author: id(&old.id), profile, signature: None, old_identity: None, remote_photo_path: None }
}

/// The move, as the old identity sends it.
fn sealed(old: &Resident, new: &Resident) -> String {
    seal(&unsigned(old, new).sign(&key(new)).to_xml(), &id(&old.id), &key(old))
}

/// Tells the pod of `to` that somebody moved.
pub fn moves(village: &Village, old: &Resident, new: &Resident, to: &Resident) {
    bring(village, to, sealed(old, new).as_bytes());
}

/// Whose post it is, on the pod of whoever looks.
fn author_of(post: &Guid, looks: &Resident) -> String {
    let post = looks.house.pod.look(|db| posts::by_guid(db, post)).unwrap().unwrap();
    post.author.diaspora_id.to_string()
}

#[test]
fn whoever_moves_keeps_what_they_said_and_whom_they_know() {
    let Cast { village, alice, old, new, .. } = cast();
    let said = old.says(&village, &format!("hello @{{{}}}", alice.id));
    let told = old.tells(&village, "Friends", "for friends");
    let hers = alice.says(&village, "mine");
    old.comments(&village, &hers, "a word of erin");
    old.likes(&village, &hers);
    village.walked();

    moves(&village, &old, &new, &alice);
    assert_eq!(dropped(&alice), [""; 0]);
    assert_eq!((author_of(&said, &alice), author_of(&told, &alice)), (new.id.clone(), new.id.clone()));
    let shown = alice.sees(&hers).unwrap();
    assert_eq!((shown.likes, shown.comments[0].comment.author.name()), (1, "Erin Anew".to_owned()));
    assert_eq!((alice.relation(&new), alice.relation(&old)), ("mutual", "not_sharing"));
    assert_eq!((new.relation(&alice), new.notifications()), ("sharing", vec!["started_sharing"]));
    let to_new = format!("POST https://{C}/receive/users/{}", new.guid);
    assert_eq!(village.walked().iter().filter(|walk| **walk == to_new).count(), 2, "who shares, and their profile");

    moves(&village, &old, &new, &alice);
    assert_eq!(dropped(&alice), [""; 0], "the same again changes nothing");
    assert!(village.walked().is_empty());
    // The new identity speaks about what the old one said.
    new.comments(&village, &alice.says(&village, "again"), "here I am");
    let xml = format!(
        "<retraction><author>{}</author><target_guid>{said}</target_guid><target_type>Post</target_type></retraction>",
        new.id
    );
    bring(&village, &alice, seal(&xml, &id(&new.id), &key(&new)).as_bytes());
    assert!(alice.sees(&said).is_none());
}

#[test]
fn the_old_id_leads_to_the_new_one() {
    let Cast { village, alice, bob, old, new } = cast();
    let before = alice.says(&village, &format!("dear @{{{}}}", old.id));
    moves(&village, &old, &new, &alice);
    let (door, page) = (alice.at_the_door(), format!("/people/{}", new.guid));
    let got = door.page(&format!("/people/{}", old.guid));
    assert_eq!((got.status, got.location), (302, page.clone()));
    assert!(door.page(&page).body.contains("Moved here from"), "whoever knew them is told");
    assert!(!bob.at_the_door().page(&page).body.contains("Moved here from"));
    let found = door.json(&format!("/people.json?q={}", old.id));
    assert_eq!(found[0]["handle"], new.id.as_str());
    let after = alice.says(&village, &format!("and again @{{{}}}", old.id));
    assert!(alice.sees(&after).unwrap().post.html.as_str().contains(&page));
    assert!(alice.sees(&before).unwrap().post.html.as_str().contains(old.guid.as_str()), "which leads there");
    assert_eq!(new.page(&Stream::Public).len(), 1, "a mention of the old ID reaches the new one's pod");
    for who in [&alice, &old, &new] {
        assert_in_step(&who.house.database());
    }
}

#[test]
fn nobody_is_moved_without_both_keys() {
    let Cast { village, alice, bob, old, new } = cast();
    let stranger = village.person("frank", C);
    alice.looks_up(&village, &stranger.id);
    let by_new = AccountMigration { author: id(&new.id), old_identity: Some(id(&old.id)), ..unsigned(&old, &new) };
    let attempts = [
        // Without the second signature, with one's own, and with one for another pair.
        (unsigned(&old, &new), &old),
        (unsigned(&old, &new).sign(&key(&old)), &old),
        (
            AccountMigration {
                signature: unsigned(&stranger, &new).sign(&key(&new)).signature,
                ..unsigned(&old, &new)
            },
            &old,
        ),
        // Somebody takes another's account over.
        (by_new.clone(), &new),
        (by_new.clone().sign(&key(&new)), &new),
        (by_new.clone().sign(&key(&stranger)), &new),
        // Both agree, and another brings it.
        (by_new.clone().sign(&key(&old)), &stranger),
    ];
    for (attempt, signed_by) in &attempts {
        bring(&village, &alice, seal(&attempt.to_xml(), &attempt.author, &key(signed_by)).as_bytes());
    }
    let mut reasons = vec!["signature_verification_failed"; 6];
    reasons.insert(0, "invalid_signature");
    assert_eq!(dropped(&alice), reasons);
    assert_eq!(alice.relation(&old), "mutual");

    bring(&village, &alice, seal(&by_new.sign(&key(&old)).to_xml(), &id(&new.id), &key(&new)).as_bytes());
    assert_eq!(alice.relation(&new), "mutual", "the new identity may send it, signed by the old one");
    assert_eq!(bob.relation(&new), "not_sharing");
}

#[test]
fn a_chain_of_moves_ends_at_the_newest_id_in_whatever_order_it_came() {
    for turned in [false, true] {
        let Cast { village, alice, old, new, .. } = cast();
        let newest = village.person("erin.newest", B);
        let said = old.says(&village, &format!("hello @{{{}}}", alice.id));
        let mut steps = [(&old, &new), (&new, &newest)];
        if turned {
            steps.reverse();
        }
        steps.iter().for_each(|(from, to)| moves(&village, from, to, &alice));
        steps.iter().for_each(|(from, to)| moves(&village, from, to, &alice));
        assert_eq!(dropped(&alice), [""; 0], "turned: {turned}");
        assert_eq!(author_of(&said, &alice), newest.id);
        assert_eq!((alice.relation(&newest), alice.relation(&new)), ("mutual", "not_sharing"));
        assert_eq!(newest.relation(&alice), "sharing");
        let (door, page) = (alice.at_the_door(), format!("/people/{}", newest.guid));
        for left in [&old, &new] {
            assert_eq!(door.page(&format!("/people/{}", left.guid)).location, page);
            assert!(door.page(&page).body.contains(&left.id));
        }
        moves(&village, &newest, &old, &alice);
        assert_eq!(dropped(&alice), ["migration_circle"]);
        assert_eq!(alice.relation(&newest), "mutual");
    }
}

#[test]
fn an_account_moves_once_and_to_somebody_who_is_there() {
    let Cast { village, alice, old, new, .. } = cast();
    let closed = village.person("frank", C);
    alice.looks_up(&village, &closed.id);
    let xml = format!("<account_deletion><author>{}</author></account_deletion>", closed.id);
    bring(&village, &alice, seal(&xml, &id(&closed.id), &key(&closed)).as_bytes());
    moves(&village, &old, &closed, &alice);
    let circle = AccountMigration { old_identity: Some(id(&old.id)), ..unsigned(&old, &old) }.sign(&key(&old));
    bring(&village, &alice, seal(&circle.to_xml(), &id(&old.id), &key(&old)).as_bytes());
    assert_eq!(dropped(&alice), ["migration_circle", "account_closed"]);
    assert_eq!(alice.relation(&old), "mutual");

    let third = village.person("grace", B);
    moves(&village, &old, &new, &alice);
    moves(&village, &old, &third, &alice);
    moves(&village, &new, &old, &alice);
    assert_eq!(dropped(&alice)[..2], ["migration_circle", "already_migrated"]);
    assert_eq!(alice.relation(&new), "mutual");
    let late = format!(
        "<status_message><author>{}</author><guid>{}</guid><public>true</public><text>late</text></status_message>",
        old.id,
        "0".repeat(32)
    );
    bring(&village, &alice, seal(&late, &id(&old.id), &key(&old)).as_bytes());
    assert_eq!(dropped(&alice)[0], "account_closed", "the old ID says nothing more");
}

#[test]
fn what_both_identities_had_is_there_once() {
    let Cast { village, alice, old, new, .. } = cast();
    alice.shares_with(&village, &new, "Friends");
    new.shares_with(&village, &alice, "Friends");
    let post = alice.says(&village, "liked twice");
    for one in [&old, &new] {
        one.likes(&village, &post);
        one.comments(&village, &post, &one.id);
    }
    assert_eq!(alice.sees(&post).unwrap().likes, 2);
    moves(&village, &old, &new, &alice);
    assert_eq!(dropped(&alice), [""; 0]);
    let shown = alice.sees(&post).unwrap();
    assert_eq!((shown.likes, shown.comments.len()), (1, 2));
    assert!(shown.comments.iter().all(|shown| shown.comment.author.guid == new.guid));
    let all = alice.house.pod.look(|db| contacts::list(db, alice.person, contacts::Set::All, "", 1)).unwrap();
    assert_eq!(all.iter().map(|one| one.memberships.len()).collect::<Vec<_>>(), [2], "one contact, in both aspects");
    assert_eq!(alice.relation(&new), "mutual");
}

#[test]
fn the_audience_of_a_limited_post_follows() {
    let Cast { village, alice, old, new, .. } = cast();
    let post = alice.tells(&village, "Family", "for the family");
    moves(&village, &old, &new, &alice);
    let xml = alice.house.pod.look(|db| posts::build(db, posts::by_guid(db, &post)?.unwrap().id, None)).unwrap();
    new.looks_up(&village, &alice.id);
    whisper(&village, &new, &seal(&xml, &id(&alice.id), &key(&alice)));
    village.walked();
    alice.comments(&village, &post, "to erin, wherever she is");
    assert_eq!(new.thread(&post), ["to erin, wherever she is"]);
    new.comments(&village, &post, "here");
    assert_eq!(alice.thread(&post), ["to erin, wherever she is", "here"]);
    assert!(village.walked().iter().all(|walk| !walk.contains(B)), "nothing goes to the old pod any more");
}

#[test]
fn what_was_on_its_way_to_the_old_id_reaches_the_new_one() {
    let Cast { village, alice, old, new, .. } = cast();
    village.close_road(B);
    alice.tells(&village, "Family", "for the family");
    moves(&village, &old, &new, &alice);
    village.wait(3600);
    assert_eq!(new.stream(), [""; 0], "who does not share with alice has her in no stream");
    assert!(new.house.pod.look(|db| posts::visible(db, Some(new.person), "1")).is_ok(), "but got it");
}

#[test]
fn photos_are_looked_for_on_the_new_pod() {
    for path in ["https://c.example/kept/", "/kept/"] {
        let Cast { village, alice, old, new, .. } = cast();
        let (shown, limited) =
            (old.shows(&village, None, &[&jpeg()]), old.shows(&village, Some("Friends"), &[&jpeg()]));
        let urls = |alice: &Resident| {
            [&shown, &limited].map(|post| photos_on(&alice.house, post)[0].picture.url.clone().unwrap())
        };
        let before = urls(&alice);
        let sent = AccountMigration { remote_photo_path: Some(path.into()), ..unsigned(&old, &new) }.sign(&key(&new));
        bring(&village, &alice, seal(&sent.to_xml(), &id(&old.id), &key(&old)).as_bytes());
        let moved = before.map(|url| format!("https://c.example/kept/{}", url.rsplit('/').next().unwrap()));
        assert_eq!(urls(&alice), moved);
    }
}

#[test]
fn whoever_leaves_this_pod_is_followed_from_here() {
    let village = Village::of(&[A, B, C]);
    let (alice, dora, bob) = (village.person("alice", A), village.person("dora", A), village.person("bob", B));
    let new = village.person("dora.new", C);
    alice.shares_with(&village, &dora, "Family");
    dora.shares_with(&village, &alice, "Family");
    bob.shares_with(&village, &dora, "Friends");
    let (said, told) = (dora.says(&village, "public"), dora.tells(&village, "Family", "limited"));
    let door = dora.at_the_door();

    moves(&village, &dora, &new, &alice);
    assert_eq!(dropped(&alice), [""; 0], "the old key of somebody here speaks from the new pod");
    let got = door.page("/stream");
    assert_eq!((got.status, got.location.contains("sign_in")), (302, true), "sessions have ended");
    let visitor = Visitor::unknown(&alice.house);
    assert_eq!(["dora", "alice"].map(|name| Visitor::can_sign_in(&alice.house, name)), [false, true]);
    assert_eq!((author_of(&said, &alice), author_of(&told, &alice)), (new.id.clone(), new.id.clone()));
    assert!(alice.sees(&told).is_some());
    assert_eq!((alice.relation(&new), new.relation(&alice)), ("mutual", "sharing"));
    let elsewhere = format!("https://c.example/people/{}", new.guid);
    assert_eq!(visitor.page("/u/dora").location, elsewhere, "visitors see them where they are");
    let got = visitor.page(&format!("/fetch/post/{said}"));
    assert_eq!((got.status, got.location), (302, format!("https://c.example/fetch/post/{said}")));
    let webfinger = format!("/.well-known/webfinger?resource=acct:{}", dora.id);
    assert_eq!(visitor.page(&webfinger).status, 404);
}

#[test]
fn whoever_comes_to_this_pod_brings_those_they_know() {
    let village = Village::of(&[A, B]);
    let (alice, bob, new) = (village.person("alice", A), village.person("bob", A), village.person("erin.new", A));
    let old = village.person("erin", B);
    alice.shares_with(&village, &old, "Family");
    bob.looks_up(&village, &old.id);
    new.shares_with(&village, &old, "Friends");
    old.shares_with(&village, &alice, "Friends");
    let said = old.says(&village, "from far");

    moves(&village, &old, &new, &alice);
    assert_eq!(dropped(&alice), [""; 0]);
    assert_eq!(author_of(&said, &alice), new.id);
    assert_eq!((alice.relation(&new), new.relation(&alice)), ("receiving", "sharing"));
    assert_eq!(new.notifications(), ["started_sharing"]);
    let counts = new.house.pod.look(|db| contacts::counts(db, new.person)).unwrap();
    assert_eq!((counts.all, counts.mine), (1, 0), "nobody is a contact of themselves");
    let name = alice.sees(&said).unwrap().post.author.name();
    assert_eq!(name, "erin.new", "a profile of somebody here is their own");
}

#[test]
fn whoever_writes_to_somebody_who_left_is_told_where_they_went() {
    let village = Village::of(&[A, B, C]);
    let (alice, dora, bob) = (village.person("alice", A), village.person("dora", A), village.person("bob", B));
    let (new, newest) = (village.person("dora.new", C), village.person("dora.newest", C));
    bob.shares_with(&village, &dora, "Friends");
    moves(&village, &dora, &new, &alice);
    moves(&village, &new, &newest, &alice);
    assert_eq!(bob.relation(&dora), "receiving", "nobody has told bob's pod");
    bob.tells(&village, "Friends", "are you there?");
    assert_eq!((dropped(&alice), dropped(&bob)), (vec!["recipient_closed".to_owned()], Vec::new()));
    assert_eq!(bob.relation(&newest), "receiving", "the words that told us told them, each step");
    assert_eq!(newest.relation(&bob), "sharing");
}

#[test]
fn whoever_ignored_the_old_id_ignores_the_new_one() {
    let Cast { village, alice, bob, old, new } = cast();
    bob.shares_with(&village, &new, "Friends");
    bob.looks_up(&village, &old.id);
    let (who, dear) = (bob.knows(&old.id), alice.knows(&new.id));
    bob.house.pod.act(|tx| blocks::add(tx, bob.person, who)).unwrap();
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, dear)).unwrap();
    village.settle();
    moves(&village, &old, &new, &alice);
    for one in [&alice, &bob] {
        let ignored = one.house.pod.look(|db| blocks::of(db, one.person)).unwrap();
        assert_eq!(ignored.iter().map(|block| &block.person.guid).collect::<Vec<_>>(), [&new.guid]);
    }
    assert_eq!((bob.relation(&new), new.relation(&bob)), ("not_sharing", "not_sharing"), "and shares no longer");
    assert_eq!(
        (alice.relation(&new), new.relation(&alice)),
        ("sharing", "not_sharing"),
        "whatever stood with the other"
    );
}
