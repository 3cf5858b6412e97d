//! Stories of several pods: finding each other, sharing, talking, taking back, and coming late.

use crate::hostile::{bring, key, whisper};
use crate::village::{Village, id};
use seedpod::base::Guid;
use seedpod::protocol::entities::{self, ParentType};
use seedpod::protocol::{Signed, seal};
use seedpod::social::likes;
use seedpod::social::people::{self, Profile};
use seedpod::social::streams::Stream;
use seedpod::waiting::arrivals;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

#[test]
fn two_people_on_two_pods_find_each_other_and_share() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    assert_eq!(alice.relation(&bob), "receiving");
    assert_eq!(bob.relation(&alice), "sharing");
    assert_eq!(bob.notifications(), ["started_sharing"]);
    bob.shares_with(&village, &alice, "Family");
    assert_eq!((alice.relation(&bob), bob.relation(&alice)), ("mutual", "mutual"));
    alice.removes(&village, &bob, "Friends");
    assert_eq!((alice.relation(&bob), bob.relation(&alice)), ("sharing", "receiving"));
}

#[test]
fn a_public_post_reaches_contacts_and_a_limited_one_only_those_chosen() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &carol, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    carol.shares_with(&village, &alice, "Friends");
    alice.says(&village, "hello world");
    let secret = alice.tells(&village, "Family", "for the family");
    assert_eq!(bob.stream(), ["for the family", "hello world"]);
    assert_eq!(carol.stream(), ["hello world"]);
    assert!(carol.sees(&secret).is_none());
    assert!(
        !village
            .walked()
            .iter()
            .any(|walk| walk.contains(&format!("POST https://c.example/receive/users/{}", carol.guid))
                && walk.contains("family"))
    );
}

#[test]
fn a_limited_post_is_never_on_the_wrong_pod() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &carol, "Friends");
    village.walked();
    let post = alice.tells(&village, "Family", "for the family");
    bob.comments(&village, &post, "thank you");
    alice.comments(&village, &post, "you are welcome");
    alice.retracts(&village, &post);
    assert!(village.walked().iter().all(|walk| !walk.contains(C)), "nothing of it goes to carol's pod");
    assert!(bob.sees(&post).is_none());
}

#[test]
fn a_comment_from_elsewhere_is_relayed_to_all_who_got_the_post() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    for friend in [&bob, &carol] {
        alice.shares_with(&village, friend, "Friends");
        friend.shares_with(&village, &alice, "Friends");
    }
    for post in [alice.says(&village, "public"), alice.tells(&village, "Friends", "limited")] {
        let comment = bob.comments(&village, &post, "from bob");
        carol.comments(&village, &post, "from carol");
        for person in [&alice, &bob, &carol] {
            assert_eq!(person.thread(&post), ["from bob", "from carol"], "{}", person.id);
        }
        carol.likes_comment(&village, &comment);
        carol.likes(&village, &post);
        for person in [&alice, &bob, &carol] {
            let shown = person.sees(&post).unwrap();
            assert_eq!((shown.likes, shown.comments[0].likes), (1, 1), "{}", person.id);
        }
    }
    assert!(alice.notifications().contains(&"comment_on_post"));
    assert!(bob.notifications().contains(&"also_commented"));
    assert!(bob.notifications().contains(&"liked_comment"));
}

#[test]
fn deletions_reach_everybody_who_has_the_thing() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    for friend in [&bob, &carol] {
        alice.shares_with(&village, friend, "Friends");
        friend.shares_with(&village, &alice, "Friends");
    }
    let post = alice.tells(&village, "Friends", "limited");
    let by_bob = bob.comments(&village, &post, "from bob");
    let by_carol = carol.comments(&village, &post, "from carol");
    assert!(bob.removes_comment(&village, &by_carol).is_err(), "bob may not remove what carol said");
    bob.removes_comment(&village, &by_bob).unwrap();
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.thread(&post), ["from carol"], "{}", person.id);
    }
    alice.removes_comment(&village, &by_carol).unwrap();
    for person in [&alice, &bob, &carol] {
        assert!(person.thread(&post).is_empty(), "{}", person.id);
    }
    alice.removes(&village, &bob, "Friends");
    alice.retracts(&village, &post);
    for person in [&alice, &bob, &carol] {
        assert!(person.sees(&post).is_none(), "{}: also who has left the aspect", person.id);
    }
}

#[test]
fn who_joins_an_aspect_later_does_not_get_what_was_said_before() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    let dave = village.person("dave", A);
    let before = alice.tells(&village, "Family", "before");
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &dave, "Family");
    let after = alice.tells(&village, "Family", "after");
    for person in [&bob, &dave] {
        assert!(person.sees(&before).is_none() && person.sees(&after).is_some(), "{}", person.id);
    }
    alice.comments(&village, &before, "still only me");
    assert!(bob.sees(&before).is_none() && dave.sees(&before).is_none());
}

#[test]
fn two_people_on_one_pod_each_get_a_limited_post_of_which_the_pod_keeps_one_copy() {
    let village = Village::of(&[A, B]);
    let (alice, bob, dave) = (village.person("alice", A), village.person("bob", B), village.person("dave", B));
    let eve = village.person("eve", B);
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &dave, "Family");
    let post = alice.tells(&village, "Family", "for two");
    assert!(bob.sees(&post).is_some() && dave.sees(&post).is_some());
    assert!(eve.sees(&post).is_none(), "living on the same pod is not enough");
}

#[test]
fn a_stranger_who_is_mentioned_is_looked_up_and_gets_the_public_post() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    let post = alice.says(&village, "hello @{bob@b.example}!");
    assert_eq!(bob.notifications(), ["mentioned"]);
    let html = alice.sees(&post).unwrap().post.html.as_str().to_owned();
    assert!(html.contains(&format!("/people/{}", bob.guid)), "the name is a link once bob is met: {html}");
}

#[test]
fn a_pod_that_was_down_gets_everything_later_in_whatever_order() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    village.close_road(B);
    let post = alice.tells(&village, "Friends", "while you slept");
    alice.comments(&village, &post, "and a comment");
    assert!(bob.stream().is_empty());
    village.open_road(B);
    village.wait(60 * 60);
    village.wait(60 * 60);
    assert_eq!(bob.thread(&post), ["and a comment"]);
}

#[test]
fn a_pod_that_stays_away_gets_nothing_more_until_it_is_back() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    village.close_road(B);
    for day in 0..20 {
        alice.says(&village, &format!("day {day}"));
        village.wait(24 * 60 * 60);
    }
    village.walked();
    alice.says(&village, "is anybody there?");
    assert!(!village.walked().iter().any(|walk| walk.contains("/receive/")), "a sleeping pod gets no deliveries");
    village.open_road(B);
    village.wait(24 * 60 * 60 + 60);
    alice.says(&village, "welcome back");
    assert!(bob.stream().contains(&"welcome back".to_owned()));
    for _ in 0..30 {
        village.wait(24 * 60 * 60);
    }
}

#[test]
fn a_comment_whose_public_post_is_unknown_brings_the_post_along() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    bob.shares_with(&village, &carol, "Friends");
    carol.shares_with(&village, &bob, "Friends");
    // carol's pod hears of bob's post only through her comment's relay, after she was away.
    let post = bob.says(&village, "a question");
    alice.looks_up(&village, &bob.id);
    let comment = carol.comments(&village, &post, "an answer");
    assert_eq!(bob.thread(&post), ["an answer"]);
    // alice's pod is handed the comment alone, as bob's pod relays it.
    let xml = bob.house.pod.look(|db| {
        let comment = seedpod::social::comments::by_guid(db, &comment)?.unwrap();
        seedpod::social::comments::xml(db, comment.id)
    });
    let key = bob.house.pod.look(|db| seedpod::social::accounts::private_key(db, bob.person)).unwrap();
    let envelope = seedpod::protocol::seal(&xml.unwrap(), &crate::village::id(&bob.id), &key);
    for _ in 0..2 {
        let answer = alice.house.door.post("/receive/public").body(envelope.as_bytes()).dispatch();
        assert_eq!(answer.status().code, 202);
        village.settle();
    }
    village.wait(300);
    assert_eq!(alice.page(&Stream::Public), ["a question"]);
    assert_eq!(alice.thread(&post), ["an answer"]);
    let dropped = alice.house.pod.look(arrivals::dropped).unwrap();
    assert!(dropped.is_empty(), "{dropped:?}");
}

#[test]
fn the_same_thing_twice_changes_nothing() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    let post = alice.says(&village, "once");
    let xml = alice.house.pod.look(|db| {
        let post = seedpod::social::posts::by_guid(db, &post)?.unwrap();
        seedpod::social::posts::build(db, post.id, None)
    });
    let key = alice.house.pod.look(|db| seedpod::social::accounts::private_key(db, alice.person)).unwrap();
    let envelope = seedpod::protocol::seal(&xml.unwrap(), &crate::village::id(&alice.id), &key);
    let again = |what: &str| {
        assert_eq!(bob.house.door.post("/receive/public").body(what.as_bytes()).dispatch().status().code, 202);
        village.settle();
    };
    again(&envelope);
    assert_eq!(bob.stream(), ["once"]);
    alice.retracts(&village, &post);
    again(&envelope);
    assert!(bob.stream().is_empty(), "a late copy does not bring back what was retracted");
}

#[test]
fn a_profile_goes_to_contacts_and_its_details_only_to_them() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Friends");
    carol.looks_up(&village, &alice.id);
    let profile = Profile {
        first_name: "Alice".into(),
        bio: "I like *bees*.".into(),
        tags: vec!["bees".into()],
        searchable: true,
        ..Profile::default()
    };
    alice.house.pod.act(|tx| people::describe(tx, alice.person, profile.clone())).unwrap();
    village.settle();
    let as_known_by = |person: &crate::cast::Resident| {
        let alice = person.knows(&alice.id);
        person.house.pod.look(|db| people::profile(db, alice)).unwrap()
    };
    assert_eq!((as_known_by(&bob).first_name, as_known_by(&bob).bio), ("Alice".into(), "I like *bees*.".into()));
    assert_eq!(as_known_by(&bob).tags, ["bees"]);
    assert_eq!(as_known_by(&carol).bio, "", "carol is no contact");
}

#[test]
fn a_public_post_received_makes_the_pod_participate_so_that_comments_come() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    bob.shares_with(&village, &alice, "Friends");
    alice.shares_with(&village, &carol, "Friends");
    // alice does not share with bob: his pod is told of her posts because he is a contact, and of comments because it participates.
    let post = alice.says(&village, "for everybody");
    carol.comments(&village, &post, "heard");
    assert_eq!(bob.thread(&post), ["heard"]);
}

#[test]
fn whoever_takes_their_participation_back_hears_no_more() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    bob.looks_up(&village, &alice.id);
    let post = alice.says(&village, "hello");
    let guid = "0123456789abcdef0123456789abcdef";
    let wants = format!(
        "<participation><author>{}</author><guid>{guid}</guid><parent_guid>{post}</parent_guid><parent_type>Post</parent_type></participation>",
        bob.id
    );
    whisper(&village, &alice, &seal(&wants, &id(&bob.id), &key(&bob)));
    alice.comments(&village, &post, "first");
    assert!(village.walked().iter().any(|walk| walk == "POST https://b.example/receive/public"));
    let no_more = format!(
        "<retraction><author>{}</author><target_guid>{guid}</target_guid><target_type>Participation</target_type></retraction>",
        bob.id
    );
    whisper(&village, &alice, &seal(&no_more, &id(&bob.id), &key(&bob)));
    village.walked();
    alice.comments(&village, &post, "second");
    assert!(village.walked().is_empty(), "nobody on bob's pod asked to hear of it");
}

#[test]
fn sharing_ends_in_the_old_way_too() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    bob.shares_with(&village, &alice, "Friends");
    assert_eq!(alice.relation(&bob), "sharing");
    let old = format!(
        "<retraction><author>{}</author><target_guid>{}</target_guid><target_type>Person</target_type></retraction>",
        bob.id, bob.guid
    );
    bring(&village, &alice, seal(&old, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.relation(&bob), "sharing", "whom with is not said on the public route");
    whisper(&village, &alice, &seal(&old, &id(&bob.id), &key(&bob)));
    assert_eq!(alice.relation(&bob), "not_sharing");
}

#[test]
fn a_like_that_overtakes_the_end_of_the_one_before_is_not_lost() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    let post = alice.says(&village, "hello");
    let first = bob.likes(&village, &post);
    let second = "0123456789abcdef0123456789abcdef";
    let like = entities::Like {
        author: id(&bob.id),
        guid: Guid::parse(second).unwrap(),
        parent_guid: post.clone(),
        parent_type: ParentType::Post,
        positive: Some(true),
    };
    let like = Signed::sign(like, &key(&bob)).to_xml();
    bring(&village, &alice, seal(&like, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.sees(&post).unwrap().likes, 1);
    let end = format!(
        "<retraction><author>{}</author><target_guid>{first}</target_guid><target_type>Like</target_type></retraction>",
        bob.id
    );
    bring(&village, &alice, seal(&end, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.sees(&post).unwrap().likes, 1);
    let left = alice.house.pod.look(|db| likes::by_guid(db, &Guid::parse(second).unwrap())).unwrap();
    assert!(left.is_some(), "the second stands, the first is gone");
}
