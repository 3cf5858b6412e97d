//! Accounts that come to this pod from another: told with the key they bring, believed only where that key is known.

use crate::cast::Resident;
use crate::hostile::{dropped, key};
use crate::migrating::moves;
use crate::pictures::{jpeg, photos_on};
use crate::village::{Village, id};
use crate::visitor::Visitor;
use seedpod::base::{Error, Guid, Result};
use seedpod::protocol::PrivateKey;
use seedpod::social::migrations::{self, Arrived, Former, Proof};
use seedpod::social::streams::Stream;
use seedpod::social::{people, posts};

const OLD: &str = "old.example";
const B: &str = "b.example";
const C: &str = "c.example";
const NEW: &str = "new.example";

/// alice lives on a pod that is about to die, and begins anew where dave lives; bob and carol are her friends, each elsewhere.
struct Cast {
    village: Village,
    alice: Resident,
    bob: Resident,
    carol: Resident,
    dave: Resident,
    new: Resident,
    /// What she said to everybody, with bob's comment and carol's like.
    said: Guid,
    /// What she said to her friends.
    told: Guid,
}

fn cast() -> Cast {
    let village = Village::of(&[OLD, B, C, NEW]);
    let (alice, bob, carol) = (village.person("alice", OLD), village.person("bob", B), village.person("carol", C));
    let (dave, new) = (village.person("dave", NEW), village.person("alice.new", NEW));
    for friend in [&bob, &carol] {
        alice.shares_with(&village, friend, "Friends");
        friend.shares_with(&village, &alice, "Family");
    }
    let (said, told) = (alice.says(&village, "for everybody"), alice.tells(&village, "Friends", "for friends"));
    bob.comments(&village, &said, "a word of bob");
    carol.likes(&village, &said);
    Cast { village, alice, bob, carol, dave, new, said, told }
}

/// Somebody moves in who brings a key for an old ID, and the IDs of whom they knew.
fn moves_in(village: &Village, new: &Resident, old: &str, key: &PrivateKey, knew: &[&Resident]) -> Result<Arrived> {
    let knew: Vec<_> = knew.iter().map(|one| id(&one.id)).collect();
    let former = Former { id: &id(old), key, knew: &knew, with_photos: false };
    let arrived = new.house.pod.act(|tx| migrations::arrive(tx, new.person, &former));
    village.settle();
    arrived
}

fn proof(new: &Resident, old: &str, key: &PrivateKey) -> Proof {
    new.house.pod.look(|db| migrations::proof(db, Some(new.person), &id(old), key)).unwrap()
}

/// Whose post it is, on the pod of whoever looks.
fn author_of(post: &Guid, looks: &Resident) -> String {
    let post = looks.house.pod.look(|db| posts::by_guid(db, post)).unwrap().unwrap();
    post.author.diaspora_id.to_string()
}

fn is_met(looks: &Resident, who: &str) -> bool {
    looks.house.pod.look(|db| people::by_diaspora_id(db, &id(who))).unwrap().is_some()
}

/// What an import does: a post of the old pod is here, under the new name.
fn bring_post(new: &Resident, post: &Guid) {
    let sql = "INSERT INTO posts (guid, author_id, public, text, html, created_at, interacted_at, received_at)
               VALUES (?1, ?2, 1, 'for everybody', 'for everybody', 1, 1, 1)";
    new.house.database().execute(sql, rusqlite::params![post.as_str(), new.person.0]).unwrap();
}

#[test]
fn whoever_leaves_a_dead_pod_keeps_their_friends_and_what_was_said() {
    for met_before in [true, false] {
        let Cast { village, alice, bob, carol, dave, new, said, told } = cast();
        let old_key = key(&alice);
        if met_before {
            dave.shares_with(&village, &alice, "Friends");
            alice.edits(&village, &said, "for everybody, dave too").unwrap();
            assert!(dave.sees(&said).is_some());
        } else {
            bring_post(&new, &said);
        }
        village.close_road(OLD);
        for friend in [&bob, &carol] {
            new.looks_up(&village, &friend.id);
        }
        let expected = if met_before { Proof::Proven } else { Proof::Unknown };
        assert_eq!(proof(&new, &alice.id, &old_key), expected);
        let arrived = moves_in(&village, &new, &alice.id, &old_key, &[&bob, &carol]).unwrap();
        let (pods, untold) = if met_before { (3, vec![]) } else { (2, vec![id(&alice.id)]) };
        assert_eq!(arrived, Arrived { proof: expected, pods, untold });

        for friend in [&bob, &carol] {
            assert_eq!(dropped(friend), [""; 0]);
            assert_eq!([author_of(&said, friend), author_of(&told, friend)], [new.id.clone(), new.id.clone()]);
            assert_eq!((friend.relation(&new), friend.relation(&alice)), ("mutual", "not_sharing"));
            assert_eq!(new.relation(friend), "sharing", "their pod has said so");
            new.shares_with(&village, friend, "Friends");
            assert_eq!((friend.relation(&new), new.relation(friend)), ("mutual", "mutual"));
        }
        bob.comments(&village, &said, "and another");
        assert_eq!(new.thread(&said).last().unwrap(), "and another", "met before: {met_before}");
        assert_eq!(carol.thread(&said), ["a word of bob", "and another"], "the new pod passes it on");
        let later = new.tells(&village, "Friends", "here I am");
        assert!(bob.sees(&later).is_some() && carol.sees(&later).is_some());
        assert_eq!(is_met(&dave, &alice.id), met_before, "a key that was brought is pinned for nobody");

        // The old pod is back: it hears what it missed, and whoever meets alice there is led here.
        village.open_road(OLD);
        village.wait(2 * 86_400);
        dave.looks_up(&village, &alice.id);
        assert_eq!(author_of(&said, &alice), new.id);
        let moved = dave.house.pod.look(|db| migrations::next(db, dave.knows(&alice.id))).unwrap();
        assert_eq!(moved, Some(new.person));
        assert_eq!((dropped(&dave), dropped(&alice)), (vec![], vec![]));
    }
}

#[test]
fn an_old_pod_that_lives_closes_the_account_and_says_where_it_went() {
    let Cast { village, alice, bob, carol, new, said, .. } = cast();
    new.looks_up(&village, &alice.id);
    let door = alice.at_the_door();
    let arrived = moves_in(&village, &new, &alice.id, &key(&alice), &[]).unwrap();
    assert_eq!((arrived.proof, arrived.pods), (Proof::Proven, 1), "nobody is named, and the old pod is told");
    assert_eq!(author_of(&said, &alice), new.id);
    let got = door.page("/stream");
    assert_eq!((got.status, got.location.contains("sign_in")), (302, true), "sessions have ended");
    assert_eq!(bob.relation(&alice), "mutual");
    bob.tells(&village, "Family", "are you there?");
    assert_eq!((bob.relation(&new), carol.relation(&alice)), ("mutual", "mutual"), "who writes is told");
}

#[test]
fn whoever_is_met_later_is_told_then() {
    let Cast { village, alice, bob, carol, dave, new, said, .. } = cast();
    new.looks_up(&village, &alice.id);
    new.looks_up(&village, &bob.id);
    let arrived = moves_in(&village, &new, &alice.id, &key(&alice), &[&bob, &carol, &dave]).unwrap();
    assert_eq!((arrived.pods, arrived.untold), (2, vec![id(&carol.id)]));
    assert_eq!((author_of(&said, &bob), author_of(&said, &carol)), (new.id.clone(), alice.id.clone()));
    new.shares_with(&village, &carol, "Friends");
    assert_eq!(author_of(&said, &carol), new.id);
    assert_eq!((carol.relation(&new), new.relation(&carol)), ("mutual", "mutual"));
    let frank = village.person("frank", C);
    village.walked();
    dave.looks_up(&village, &frank.id);
    assert!(village.walked().iter().all(|walk| !walk.starts_with("POST")), "told once, and to nobody else");
}

#[test]
fn nothing_is_said_under_the_new_id_before_a_pod_knows_whose_it_is() {
    let Cast { village, alice, bob, new, .. } = cast();
    new.looks_up(&village, &bob.id);
    village.close_road(B);
    village.walked();
    moves_in(&village, &new, &alice.id, &key(&alice), &[&bob]).unwrap();
    new.shares_with(&village, &bob, "Friends");
    let to_bob = |walked: Vec<String>| {
        let posts = walked.into_iter().filter(|walk| walk.starts_with(&format!("POST https://{B}/")));
        posts.map(|walk| walk.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(to_bob(village.walked()), ["public"]);
    village.wait(60);
    assert!(to_bob(village.walked()).is_empty(), "the rest waits, though it is due");
    village.open_road(B);
    village.wait(3600);
    let guid = bob.guid.as_str();
    assert_eq!(to_bob(village.walked())[..3], ["public", guid, guid], "the move, who shares, and their profile");
    assert_eq!(bob.relation(&new), "mutual");
}

#[test]
fn friendica_hears_it_in_private_too() {
    let Cast { village, alice, bob, carol, new, .. } = cast();
    for one in [&alice, &bob, &carol] {
        new.looks_up(&village, &one.id);
    }
    let says = |software: &str| {
        let sql = "UPDATE pods SET software = ?1 WHERE url LIKE '%b.example'";
        assert_eq!(new.house.database().execute(sql, [software]).unwrap(), 1);
    };
    says("Friendica 2024.12");
    village.walked();
    moves_in(&village, &new, &alice.id, &key(&alice), &[&bob, &carol]).unwrap();
    let walked = village.walked();
    let times = |url: String| walked.iter().filter(|walk| **walk == format!("POST https://{url}")).count();
    assert_eq!([OLD, B, C].map(|pod| times(format!("{pod}/receive/public"))), [1, 1, 1]);
    assert_eq!(times(format!("{B}/receive/users/{}", bob.guid)), 1);
    assert_eq!(times(format!("{C}/receive/users/{}", carol.guid)), 0);
    assert_eq!((bob.relation(&new), dropped(&bob).len()), ("mutual", 0), "the same twice is one");
}

#[test]
fn nobody_moves_in_with_a_key_that_is_not_theirs_or_a_second_time() {
    let Cast { village, alice, bob, carol, dave, new, said, .. } = cast();
    let (old_key, wrong) = (key(&alice), PrivateKey::generate_small());
    new.looks_up(&village, &alice.id);
    new.looks_up(&village, &bob.id);
    let refused = |who: &Resident, old: &str, key: &PrivateKey, why: Proof, reason: &'static str| {
        assert_eq!((proof(who, old, key), why.refusal()), (why, Some(reason)));
        assert_eq!(moves_in(&village, who, old, key, &[&bob]), Err(Error::Improper(reason)));
        assert!(village.walked().iter().all(|walk| !walk.starts_with("POST")), "nobody is told");
    };
    village.walked();
    refused(&new, &alice.id, &wrong, Proof::Wrong, "invalid_signature");
    refused(&new, &new.id, &key(&new), Proof::SamePerson, "migration_circle");
    refused(&new, &format!("ghost@{NEW}"), &wrong, Proof::Wrong, "invalid_signature");
    assert_eq!(author_of(&said, &alice), alice.id);

    let closed = village.person("frank", B);
    new.looks_up(&village, &closed.id);
    let gone = closed.house.pod.look(|db| people::build_deletion(db, closed.person)).unwrap();
    let gone = seedpod::protocol::seal(&gone, &id(&closed.id), &key(&closed));
    crate::hostile::bring(&village, &new, gone.as_bytes());
    village.walked();
    refused(&new, &closed.id, &key(&closed), Proof::Closed, "account_closed");

    moves_in(&village, &new, &alice.id, &old_key, &[&bob]).unwrap();
    village.walked();
    refused(&dave, &alice.id, &old_key, Proof::AlreadyMoved { to: id(&new.id) }, "already_migrated");
    let again = moves_in(&village, &new, &alice.id, &old_key, &[&bob, &carol]).unwrap();
    assert_eq!((again.proof, again.untold), (Proof::Proven, vec![id(&carol.id)]), "the same again is told again");
    assert_eq!((dropped(&bob), dropped(&alice), bob.relation(&new)), (vec![], vec![], "mutual"));
}

#[test]
fn whoever_has_moved_ten_times_is_refused_and_nothing_of_it_stays() {
    let village = Village::of(&[NEW, C]);
    let new = village.person("new", NEW);
    let erin: Vec<Resident> = (0..11).map(|number| village.person(&format!("erin{number}"), C)).collect();
    erin.windows(2).for_each(|step| moves(&village, &step[0], &step[1], &new));
    let (last, knew) = (&erin[10], [id(&erin[0].id)]);
    let former = Former { id: &id(&last.id), key: &key(last), knew: &knew, with_photos: false };
    village.walked();
    let refused = new.house.pod.act(|tx| match migrations::arrive(tx, new.person, &former) {
        Err(Error::Improper(reason)) => Ok(reason),
        other => panic!("{other:?}"),
    });
    village.settle();
    assert_eq!((refused, village.walked()), (Ok("migration_chain"), vec![]));
    let kept: i64 = new.house.database().query_row("SELECT count(*) FROM moves", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 0);
}

#[test]
fn an_invented_key_takes_nobodys_place() {
    let Cast { village, alice, bob, dave, new, said, .. } = cast();
    let (real, invented) = (key(&alice), PrivateKey::generate_small());
    let thief = village.person("thief", NEW);
    thief.looks_up(&village, &bob.id);
    village.close_road(OLD);
    let arrived = moves_in(&village, &thief, &alice.id, &invented, &[&bob]).unwrap();
    assert_eq!(arrived.proof, Proof::Unknown, "nobody here knows better");
    assert_eq!(dropped(&bob), ["invalid_signature"], "bob's pod does");
    assert_eq!((author_of(&said, &bob), bob.relation(&alice)), (alice.id.clone(), "mutual"));
    assert!(!is_met(&thief, &alice.id));

    village.open_road(OLD);
    village.walked();
    dave.looks_up(&village, &alice.id);
    assert!(village.walked().iter().all(|walk| !walk.starts_with("POST")), "what is proven wrong is told no more");
    assert_eq!((proof(&new, &alice.id, &real), proof(&thief, &alice.id, &invented)), (Proof::Proven, Proof::Wrong));
    moves_in(&village, &new, &alice.id, &real, &[&bob]).unwrap();
    assert_eq!((author_of(&said, &bob), bob.relation(&new)), (new.id.clone(), "mutual"));
}

#[test]
fn of_two_who_claim_an_id_the_one_with_the_key_has_it() {
    let Cast { village, alice, bob, dave, new, said, .. } = cast();
    let thief = village.person("thief", NEW);
    new.looks_up(&village, &bob.id);
    village.close_road(OLD);
    moves_in(&village, &thief, &alice.id, &PrivateKey::generate_small(), &[&bob]).unwrap();
    moves_in(&village, &new, &alice.id, &key(&alice), &[&bob]).unwrap();
    assert_eq!((author_of(&said, &bob), dropped(&bob)), (new.id.clone(), vec!["invalid_signature".to_owned()]));
    village.open_road(OLD);
    dave.looks_up(&village, &alice.id);
    let moved = dave.house.pod.look(|db| migrations::next(db, dave.knows(&alice.id))).unwrap();
    assert_eq!((moved, author_of(&said, &alice)), (Some(new.person), new.id.clone()));
}

#[test]
fn an_account_of_this_pod_can_go_on_under_another_name_here() {
    let Cast { village, alice, bob, carol, said, told, .. } = cast();
    let (new, erin) = (village.person("alice.new", OLD), village.person("erin", OLD));
    erin.shares_with(&village, &alice, "Friends");
    let (old_door, new_door) = (alice.at_the_door(), new.at_the_door());
    let arrived = moves_in(&village, &new, &alice.id, &key(&alice), &[]).unwrap();
    assert_eq!(
        (arrived.proof, arrived.pods),
        (Proof::Proven, 2),
        "whatever holds something of the old account is told"
    );
    for (one, stands) in [(&erin, "receiving"), (&bob, "mutual"), (&carol, "mutual")] {
        assert_eq!(author_of(&said, one), new.id);
        assert_eq!((one.relation(&new), one.relation(&alice)), (stands, "not_sharing"));
    }
    assert!(new.sees(&told).is_some() && carol.sees(&told).is_some());
    assert_eq!((old_door.page("/stream").status, new_door.page("/stream").status), (302, 200));
    let opens = ["alice", "alice.new"].map(|name| Visitor::can_sign_in(&alice.house, name));
    assert_eq!(opens, [false, true], "the old password opens nothing");
    bob.comments(&village, &said, "to the new name");
    assert_eq!(carol.thread(&said), ["a word of bob", "to the new name"]);
}

#[test]
fn photos_that_came_along_are_looked_for_here() {
    let Cast { village, alice, bob, new, .. } = cast();
    let shown = alice.shows(&village, Some("Friends"), &[&jpeg()]);
    let url = || photos_on(&bob.house, &shown)[0].picture.url.clone().unwrap();
    let before = url();
    new.looks_up(&village, &bob.id);
    let former = Former { id: &id(&alice.id), key: &key(&alice), knew: &[id(&bob.id)], with_photos: true };
    new.house.pod.act(|tx| migrations::arrive(tx, new.person, &former)).unwrap();
    village.settle();
    assert!(before.starts_with("https://old.example/"));
    assert_eq!(url(), format!("https://new.example/uploads/images/{}", before.rsplit('/').next().unwrap()));
}

#[test]
fn what_a_move_tells_everybody_is_for_everybody() {
    let Cast { village, alice, bob, new, .. } = cast();
    new.looks_up(&village, &bob.id);
    let envelope = |public_details: bool| {
        let profile = people::Profile { bio: "at home".into(), public_details, searchable: true, ..Default::default() };
        new.house.pod.act(|tx| people::describe(tx, new.person, profile)).unwrap();
        moves_in(&village, &new, &alice.id, &key(&alice), &[&bob]).unwrap();
        let sql = "SELECT envelope FROM moves";
        new.house.database().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap()
    };
    let says = |envelope: &str| migrations::xml_in(envelope).unwrap();
    let (limited, public) = (says(&envelope(false)), says(&envelope(true)));
    assert!(!limited.contains("at home") && public.contains("at home"));
    assert!(!limited.contains("remote_photo_path"), "photos stay where they are");
    assert_eq!(bob.page(&Stream::Public).len(), 1);
    // Whoever closes their account says nothing more of it.
    new.house.pod.act(|tx| seedpod::social::closings::close(tx, new.person)).unwrap();
    village.settle();
    let kept: i64 = new.house.database().query_row("SELECT count(*) FROM moves", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 0);
}

#[test]
fn nobody_tells_of_ever_more_accounts_that_nobody_knows() {
    let village = Village::of(&[NEW, B]);
    let (thief, bob) = (village.person("thief", NEW), village.person("bob", B));
    thief.looks_up(&village, &bob.id);
    let invented = PrivateKey::generate_small();
    let moves = |number: usize| {
        let old = format!("somebody{number}@dead.example");
        moves_in(&village, &thief, &old, &invented, &[&bob]).map(|arrived| arrived.proof)
    };
    assert_eq!([1, 2, 3].map(moves), [const { Ok(Proof::Unknown) }; 3]);
    assert_eq!(moves(4), Err(Error::Improper("too_many_waiting")));
    assert_eq!(moves(2), Ok(Proof::Unknown), "the same is told again");
    (0..8).for_each(|_| village.wait(86_400));
}
