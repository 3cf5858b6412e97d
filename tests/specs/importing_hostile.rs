//! Archives that lie, and what of them nobody else gets to see.

use crate::importing::{A, B, C, Cast, D, archive_of, brings, is_put_back, life, looks, report, rows, takes};
use crate::village::{Village, id};
use seedpod::base::Error;
use seedpod::export::{self, Wanted};
use seedpod::import::{self, State, Wishes};
use seedpod::protocol::PrivateKey;
use seedpod::social::{accounts, people};
use std::collections::BTreeSet;
use std::fs::File;

#[test]
fn nobody_brings_what_others_said_without_their_signature_or_in_their_name() {
    let Cast { village, alice, bob, files, .. } = life(Village::of(&[A, B, C, D]));
    let (new, dora) = (village.person("alice.new", D), village.person("dora", D));
    let said = dora.says(&village, "dora's own");
    let mut archive = archive_of(&takes(&alice, &files));
    let others = archive["others_data"]["relayables"].as_array_mut().unwrap();
    let comment = others.iter_mut().find(|one| one["entity_type"] == "comment").unwrap();
    comment["entity_data"]["text"] = "what bob never said".into();
    let mut own = archive["user"]["relayables"][0].clone();
    own["entity_data"]["parent_guid"] = said.as_str().into();
    own["entity_data"]["guid"] = "0123456789abcdef0123".into();
    archive["user"]["relayables"].as_array_mut().unwrap().push(own);
    let mut post = archive["user"]["posts"][0].clone();
    (post["entity_data"]["author"], post["entity_data"]["guid"]) =
        (bob.id.as_str().into(), "0123456789abcdef4567".into());
    archive["user"]["posts"].as_array_mut().unwrap().push(post);
    let invented = PrivateKey::generate_small().public().to_pem();
    for contact in archive["user"]["contacts"].as_array_mut().unwrap() {
        contact["public_key"] = invented.as_str().into();
    }
    let limited =
        archive["user"]["posts"].as_array_mut().unwrap().iter_mut().find(|post| post["entity_data"]["public"] == false);
    limited.unwrap()["subscribed_users_ids"].as_array_mut().unwrap().push(dora.id.as_str().into());
    let path = files.path().join("forged.json");
    std::fs::write(&path, archive.to_string()).unwrap();
    let report = brings(&village, &new, &[path], false);
    let left: Vec<_> = report.left.iter().map(|left| (left.section.as_str(), left.reason.as_str())).collect();
    assert!(left.contains(&("answer", "signature_verification_failed")), "{left:?}");
    assert!(left.contains(&("answer", "invalid_sender")), "{left:?}");
    assert!(left.contains(&("post", "not_taken")), "{left:?}");
    assert_eq!(dora.thread(&said), [""; 0]);
    assert!(
        !dora.stream().iter().any(|text| text.contains("for the family")),
        "nobody is shown what they did not ask for"
    );
    let pinned = new.house.pod.look(|db| people::public_key(db, &id(&bob.id))).unwrap().unwrap();
    let real = bob.house.pod.look(|db| accounts::private_key(db, bob.person)).unwrap().public().to_pem();
    assert_eq!(pinned, real, "a key in an archive is pinned for nobody");
}

#[test]
fn a_conversation_is_shown_to_others_here_only_when_they_bring_the_same_words() {
    let Cast { mut village, alice, files, .. } = life(Village::of(&[A, B, C]));
    let dora = village.person("dora", A);
    alice.shares_with(&village, &dora, "Friends");
    dora.shares_with(&village, &alice, "Friends");
    let talk = alice.begins(&[&dora], "Between neighbours", "as it was said").unwrap();
    village.settle();
    let hers = files.path().join("dora.zip");
    let wanted = Wanted { photos: false, readable: false };
    export::write(&dora.house.pod, dora.person, wanted, File::create(&hers).unwrap(), &mut |_| Ok(())).unwrap();
    let his = takes(&alice, &files);
    village.loses_everything(A);
    let (alice, dora) = (is_put_back(&village, A, &his), is_put_back(&village, A, &hers));
    brings(&village, &alice, &[his], false);
    assert_eq!(alice.reads(&talk).unwrap(), ["as it was said"]);
    assert_eq!(dora.reads(&talk), None, "only alice says that it was so");
    brings(&village, &dora, &[hers], false);
    assert_eq!(dora.reads(&talk).unwrap(), ["as it was said"]);
    dora.answers(&village, &talk, "and as it goes on").unwrap();
    assert_eq!(alice.reads(&talk).unwrap(), ["as it was said", "and as it goes on"]);
}

#[test]
fn what_turns_out_to_be_no_archive_leaves_nothing_behind() {
    let Cast { village, alice, files, .. } = life(Village::of(&[A, B, C, D]));
    let new = village.person("alice.new", D);
    let before = rows(&new);
    let archive = archive_of(&takes(&alice, &files)).to_string();
    let path = files.path().join("archive.json");
    std::fs::write(&path, &archive).unwrap();
    let import = looks(&village, &new, std::slice::from_ref(&path));
    // Somebody puts another file into its place, which ends within the last of its lists.
    std::fs::write(&path, &archive[..archive.len() - 40]).unwrap();
    new.house.pod.act(|tx| import::go(tx, import, false, false)).unwrap();
    village.settle();
    let over = report(&new, import).import;
    assert_eq!((over.state, over.reason.as_deref()), (State::Refused, Some("imports-cut-off")));
    assert_eq!(rows(&new), before);
}

#[test]
fn nobody_else_is_made_to_share_by_what_an_archive_of_ones_own_says() {
    let Cast { village, alice, bob, files, .. } = life(Village::of(&[A, B, C]));
    let carla = village.person("carla", A);
    carla.looks_up(&village, &bob.id);
    let mut archive = archive_of(&takes(&alice, &files));
    archive["user"]["profile"]["entity_data"]["author"] = carla.id.as_str().into();
    let key = carla.house.pod.look(|db| accounts::private_key(db, carla.person)).unwrap().to_pem();
    archive["user"]["private_key"] = key.as_str().into();
    let path = files.path().join("own.json");
    std::fs::write(&path, archive.to_string()).unwrap();
    let wishes = Wishes { files: vec![path], ..Wishes::default() };
    let import = carla.house.pod.act(|tx| import::begin(tx, carla.person, "0", &wishes)).unwrap();
    village.settle();
    carla.house.pod.act(|tx| import::go(tx, import, false, false)).unwrap();
    village.settle();
    assert_eq!(carla.relation(&bob), "receiving", "that bob shares with her bob says himself");
}

#[test]
fn an_archive_with_somebody_elses_key_is_not_taken_at_all() {
    let Cast { village, alice, files, .. } = life(Village::of(&[A, B, C, D]));
    let thief = village.person("thief", D);
    thief.looks_up(&village, &alice.id);
    let mut archive = archive_of(&takes(&alice, &files));
    archive["user"]["private_key"] = PrivateKey::generate_small().to_pem().as_str().into();
    let path = files.path().join("stolen.json");
    std::fs::write(&path, archive.to_string()).unwrap();
    let import = looks(&village, &thief, &[path]);
    let went = thief.house.pod.act(|tx| import::go(tx, import, false, false));
    assert_eq!(went, Err(Error::Forbidden { key: "imports-wrong-key" }));
}

#[test]
fn nobody_moves_before_the_old_pod_was_asked() {
    let Cast { village, alice, files, .. } = life(Village::of(&[A, B, C, D]));
    let new = village.person("alice.new", D);
    let wishes = Wishes { files: vec![takes(&alice, &files)], ..Wishes::default() };
    let pod = &new.house.pod;
    let import = pod.act(|tx| import::begin(tx, new.person, "0", &wishes)).unwrap();
    import::turn(pod).unwrap();
    let went = pod.act(|tx| import::go(tx, import, true, false));
    assert_eq!(went, Err(Error::Forbidden { key: "imports-asking" }));
    village.settle();
    pod.act(|tx| import::go(tx, import, true, false)).unwrap();
    village.settle();
    assert!(report(&new, import).import.has_moved());
}

#[test]
fn what_a_closed_account_said_is_not_said_again() {
    let Cast { village, alice, bob, files, .. } = life(Village::of(&[A, B, C, D]));
    let file = takes(&alice, &files);
    let new = village.person("alice.new", D);
    new.looks_up(&village, &bob.id);
    bob.house.pod.act(|tx| seedpod::social::closings::close(tx, bob.person)).unwrap();
    new.house.pod.act(|tx| people::close(tx, new.knows(&bob.id))).unwrap();
    village.settle();
    let report = brings(&village, &new, &[file], false);
    let closed = report.left.iter().find(|left| left.section == "answers" && left.reason == "account_closed");
    assert!(closed.is_some_and(|left| left.count >= 2 && !left.waits), "{:?}", report.left);
}

#[test]
fn more_people_of_one_host_than_can_be_asked_for_at_once_are_asked_for_one_after_the_other() {
    let Cast { village, alice, files, .. } = life(Village::of(&[A, B, C, D]));
    let new = village.person("alice.new", D);
    let mut archive = archive_of(&takes(&alice, &files));
    let contact = archive["user"]["contacts"][0].clone();
    let many = (0..150).map(|number| {
        let mut contact = contact.clone();
        contact["account_id"] = format!("somebody{number}@b.example").into();
        contact
    });
    archive["user"]["contacts"] = many.collect();
    let path = files.path().join("many.json");
    std::fs::write(&path, archive.to_string()).unwrap();
    village.walked();
    let import = brings(&village, &new, &[path], false).import;
    assert_eq!(import.state, State::Waiting);
    for _ in 0..4 {
        village.wait(3_700);
    }
    let asked: BTreeSet<String> = village.walked().into_iter().filter(|walked| walked.contains("somebody")).collect();
    assert_eq!(asked.len(), 150, "each was asked for");
    let over = report(&new, import.id);
    let left: Vec<_> =
        over.left.iter().filter(|left| left.section == "contact").map(|left| (left.count, left.waits)).collect();
    assert_eq!((over.import.state, left), (State::Done, vec![(150, false)]));
}
