//! Accounts that go on under another ID, and how far that goes: how often, how large, what it costs, who sees their pictures.

use crate::cast::Resident;
use crate::hostile::{bring, dropped, key};
use crate::migrating::{moves, unsigned};
use crate::pictures::{Cast, cast, jpeg, photos_on};
use crate::village::{Village, id};
use crate::visitor::Visitor;
use seedpod::media::Size;
use seedpod::protocol::seal;
use seedpod::social::{accounts, migrations};

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// As many people of one pod.
fn people(village: &Village, number: usize) -> Vec<Resident> {
    (0..number).map(|number| village.person(&format!("erin{number}"), C)).collect()
}

#[test]
fn a_chain_of_more_than_ten_moves_is_refused_in_whatever_order_it_came() {
    let village = Village::of(&[A, C]);
    let (alice, erin) = (village.person("alice", A), people(&village, 12));
    for first in [0, 1, 2, 3, 4, 6, 7, 8, 9, 10] {
        moves(&village, &erin[first], &erin[first + 1], &alice);
    }
    moves(&village, &erin[5], &erin[6], &alice);
    assert_eq!(dropped(&alice), ["migration_chain"]);
    let now = |of: &Resident| alice.house.pod.look(|db| migrations::resolve(db, alice.knows(&of.id))).unwrap();
    assert_eq!((now(&erin[0]), now(&erin[6])), (alice.knows(&erin[5].id), alice.knows(&erin[11].id)));
    moves(&village, &erin[5], &erin[7], &alice);
    assert_eq!(dropped(&alice).len(), 1, "ten are taken");
    assert_eq!(now(&erin[0]), alice.knows(&erin[11].id));
    let former = alice.house.pod.look(|db| migrations::former_ids(db, alice.knows(&erin[11].id))).unwrap();
    assert_eq!(former, [10, 9, 8].map(|number: usize| id(&erin[number].id)), "the last three are told");
}

#[test]
fn whoever_writes_to_somebody_who_left_is_told_three_steps() {
    let village = Village::of(&[A, B, C]);
    let (alice, dora, bob) = (village.person("alice", A), village.person("dora", A), village.person("bob", B));
    let new = people(&village, 5);
    bob.shares_with(&village, &dora, "Friends");
    moves(&village, &dora, &new[0], &alice);
    new.windows(2).for_each(|step| moves(&village, &step[0], &step[1], &alice));
    village.walked();
    bob.tells(&village, "Friends", "are you there?");
    let told = village.walked().iter().filter(|walk| **walk == format!("POST https://{B}/receive/public")).count();
    assert_eq!(told, 3);
    assert_eq!(bob.relation(&new[2]), "receiving");
}

#[test]
fn the_words_of_a_move_are_kept_of_those_who_lived_here_and_no_more_than_fits() {
    let village = Village::of(&[A, B, C]);
    let (alice, dora, old) = (village.person("alice", A), village.person("dora", A), village.person("erin", B));
    let new = people(&village, 2);
    let kept = || {
        let sql = "SELECT count(envelope) FROM migrations";
        alice.house.database().query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let wordy = |from: &Resident, to: &Resident| {
        // Nobody knows the element, and nothing it says is signed.
        let more = format!("<more>{}</more></account_migration>", "x".repeat(512 * 1024));
        let xml = unsigned(from, to).sign(&key(to)).to_xml().replace("</account_migration>", &more);
        bring(&village, &alice, seal(&xml, &id(&from.id), &key(from)).as_bytes());
    };
    wordy(&old, &new[0]);
    assert_eq!((dropped(&alice).len(), kept()), (0, 0), "of others there is nothing to tell");
    wordy(&dora, &new[1]);
    assert_eq!((dropped(&alice), kept()), (vec!["too_large".to_owned()], 0));
    moves(&village, &dora, &new[1], &alice);
    assert_eq!((dropped(&alice).len(), kept()), (1, 1));
}

#[test]
fn a_former_contact_does_not_get_the_pictures_back_when_their_author_leaves() {
    let Cast { village, alice, bob, dora, .. } = cast();
    let new = village.person("alice.new", B);
    alice.shares_with(&village, &dora, "Family");
    let shown = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let path = photos_on(&alice.house, &shown)[0].picture.path(Size::Original);
    alice.removes(&village, &bob, "Family");
    let (former, friend) = (bob.at_the_door(), dora.at_the_door());
    assert_eq!((former.page(&path).status, friend.page(&path).status), (404, 200));

    moves(&village, &alice, &new, &bob);
    assert_eq!(dropped(&bob), [""; 0]);
    assert_eq!((former.page(&path).status, friend.page(&path).status), (404, 200), "as before");
    let page = former.page(&format!("/posts/{shown}")).body;
    assert!(page.contains("no longer shared with you") && !page.contains("/uploads/images/"));
    assert_eq!(Visitor::unknown(&bob.house).page(&path).status, 404);
}

#[test]
fn when_the_only_podmin_moves_away_the_oldest_account_looks_after_the_pod() {
    let village = Village::of(&[A, C]);
    let (bob, alice, dora) = (village.person("bob", A), village.podmin("alice", A), village.person("dora", A));
    let (new, newest) = (village.person("alice.new", C), village.person("bob.new", C));
    let podmins = || {
        let all = dora.house.pod.look(accounts::all).unwrap();
        all.into_iter().filter(|one| one.podmin).map(|one| one.name).collect::<Vec<_>>()
    };
    moves(&village, &alice, &new, &dora);
    assert_eq!((dropped(&dora).len(), podmins()), (0, vec!["bob".to_owned()]));
    moves(&village, &bob, &newest, &dora);
    assert_eq!(podmins(), ["dora"]);
}
