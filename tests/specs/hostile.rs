//! Stories of peers that lie: each gets its 202, nothing of theirs is believed, and the reason is noted.

use crate::cast::Resident;
use crate::village::{Village, id};
use base64::prelude::{BASE64_STANDARD, Engine};
use seedpod::base::{Guid, limits};
use seedpod::protocol::entities::Comment;
use seedpod::protocol::{PrivateKey, Signed, encrypt, seal};
use seedpod::social::people::Profile;
use seedpod::social::streams::Stream;
use seedpod::social::{accounts, people, posts};
use seedpod::waiting::arrivals;
use seedpod::waiting::errands::{self, Kind};

const A: &str = "a.example";
const B: &str = "b.example";
const E: &str = "e.example";

/// alice and bob share with each other, eve is known to both; alice's pod is where things are tried.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, E]);
    let (alice, bob, eve) = (village.person("alice", A), village.person("bob", B), village.person("eve", E));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    alice.looks_up(&village, &eve.id);
    (village, alice, bob, eve)
}

pub fn key(person: &Resident) -> PrivateKey {
    person.house.pod.look(|db| accounts::private_key(db, person.person)).unwrap()
}

/// Brings a body to alice's public inbox.
pub fn bring(village: &Village, alice: &Resident, body: &[u8]) {
    assert_eq!(alice.house.door.post("/receive/public").body(body).dispatch().status().code, 202);
    village.settle();
}

/// Encrypts an envelope for alice and brings it.
pub fn whisper(village: &Village, alice: &Resident, envelope: &str) {
    let body = alice.house.pod.luck(|luck| encrypt(envelope, &key(alice).public(), luck)).unwrap();
    let path = format!("/receive/users/{}", alice.guid);
    assert_eq!(alice.house.door.post(path).body(body).dispatch().status().code, 202);
    village.settle();
}

/// Why what was brought to somebody's pod was not taken.
pub fn dropped(person: &Resident) -> Vec<String> {
    person.house.pod.look(arrivals::dropped).unwrap()
}

fn post(author: &str, guid: &str, text: &str) -> String {
    format!(
        "<status_message><author>{author}</author><guid>{guid}</guid><public>true</public><text>{text}</text></status_message>"
    )
}

pub const GUID: &str = "0123456789abcdef0123456789abcdef";

#[test]
fn an_envelope_signed_by_another_than_it_names_is_refused() {
    let (village, alice, bob, eve) = scene();
    bring(&village, &alice, seal(&post(&bob.id, GUID, "I am bob"), &id(&bob.id), &key(&eve)).as_bytes());
    assert_eq!(dropped(&alice), ["invalid_signature"]);
    assert!(alice.page(&Stream::Public).is_empty());
}

#[test]
fn data_changed_on_the_way_is_refused() {
    let (village, alice, bob, _eve) = scene();
    let honest = seal(&post(&bob.id, GUID, "honest"), &id(&bob.id), &key(&bob));
    let other = seal(&post(&bob.id, GUID, "forged"), &id(&bob.id), &key(&bob));
    let data =
        |envelope: &str| envelope.split("<me:data").nth(1).unwrap().split("</me:data>").next().unwrap().to_owned();
    bring(&village, &alice, honest.replace(&data(&honest), &data(&other)).as_bytes());
    assert_eq!(dropped(&alice), ["invalid_signature"]);
    assert!(alice.page(&Stream::Public).is_empty());
}

#[test]
fn nobody_speaks_for_another_author() {
    let (village, alice, bob, eve) = scene();
    bring(&village, &alice, seal(&post(&bob.id, GUID, "says eve"), &id(&eve.id), &key(&eve)).as_bytes());
    assert_eq!(dropped(&alice), ["invalid_sender"]);
    assert!(alice.page(&Stream::Public).is_empty());
}

#[test]
fn a_guid_that_is_taken_stays_its_first_authors() {
    let (village, alice, bob, eve) = scene();
    let guid = bob.says(&village, "mine");
    bring(&village, &alice, seal(&post(&eve.id, guid.as_str(), "no, mine"), &id(&eve.id), &key(&eve)).as_bytes());
    assert_eq!(dropped(&alice), ["invalid_author"]);
    assert_eq!(alice.page(&Stream::Public), ["mine"]);
}

#[test]
fn a_stranger_retracts_nothing() {
    let (village, alice, bob, eve) = scene();
    let guid = bob.says(&village, "stays");
    for author in [&bob.id, &eve.id] {
        let xml = format!(
            "<retraction><author>{author}</author><target_guid>{guid}</target_guid><target_type>Post</target_type></retraction>"
        );
        bring(&village, &alice, seal(&xml, &id(&eve.id), &key(&eve)).as_bytes());
    }
    assert_eq!(dropped(&alice), ["invalid_sender", "invalid_sender"]);
    assert!(alice.sees(&guid).is_some());
}

#[test]
fn a_comment_comes_from_its_author_or_through_the_posts_author() {
    let (village, alice, bob, eve) = scene();
    let guid = bob.says(&village, "talk to me");
    let comment = |author: &str| {
        format!(
            "<comment><author>{author}</author><guid>{GUID}</guid><parent_guid>{guid}</parent_guid><text>psst</text>\
                 <author_signature>AAAA</author_signature></comment>"
        )
    };
    bring(&village, &alice, seal(&comment(&eve.id), &id(&eve.id), &key(&eve)).as_bytes());
    bring(&village, &alice, seal(&comment(&eve.id), &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(dropped(&alice).len(), 2, "{:?}", dropped(&alice));
    assert!(alice.thread(&guid).is_empty());
}

#[test]
fn sharing_is_between_its_author_and_the_addressed() {
    let (village, alice, bob, eve) = scene();
    let contact = |author: &str, recipient: &str| {
        format!(
            "<contact><author>{author}</author><recipient>{recipient}</recipient><following>true</following><sharing>true</sharing></contact>"
        )
    };
    whisper(&village, &alice, &seal(&contact(&eve.id, &bob.id), &id(&eve.id), &key(&eve)));
    bring(&village, &alice, seal(&contact(&eve.id, &alice.id), &id(&eve.id), &key(&eve)).as_bytes());
    assert_eq!(dropped(&alice), ["wrong_route", "wrong_recipient"]);
    assert_eq!(alice.relation(&eve), "not_sharing");
}

#[test]
fn what_cannot_be_read_is_dropped_for_good() {
    let (village, alice, bob, _eve) = scene();
    let bomb = "<!DOCTYPE a [<!ENTITY x \"boom\">]><status_message><text>&x;</text></status_message>";
    bring(&village, &alice, seal(bomb, &id(&bob.id), &key(&bob)).as_bytes());
    let deep = format!("{}{}", "<a>".repeat(20_000), "</a>".repeat(20_000));
    bring(&village, &alice, seal(&deep, &id(&bob.id), &key(&bob)).as_bytes());
    bring(&village, &alice, b"<me:env \xff\xfe");
    bring(&village, &alice, b"");
    bring(&village, &alice, b"{\"aes_key\": 1}");
    assert_eq!(dropped(&alice).len(), 5, "{:?}", dropped(&alice));
    assert!(village.waiting().is_empty());
}

#[test]
fn a_body_larger_than_we_read_gets_its_202_and_is_not_kept() {
    let (village, alice, _bob, _eve) = scene();
    bring(&village, &alice, &vec![b'x'; limits::BODY_BYTES_MAX + 1]);
    assert_eq!(dropped(&alice), ["too_large"]);
}

#[test]
fn a_private_message_for_nobody_here_is_not_taken() {
    let (village, alice, bob, _eve) = scene();
    for guid in [GUID, bob.guid.as_str(), "nonsense"] {
        assert_eq!(alice.house.door.post(format!("/receive/users/{guid}")).body("{}").dispatch().status().code, 404);
    }
    whisper(&village, &alice, "not an envelope");
    assert_eq!(dropped(&alice).len(), 1);
}

#[test]
fn a_limited_post_cannot_be_fetched_or_come_by_the_public_route() {
    let (village, alice, bob, eve) = scene();
    let secret = alice.tells(&village, "Friends", "among friends");
    for path in [format!("/fetch/post/{secret}"), format!("/fetch/status_message/{secret}")] {
        assert_eq!(alice.house.door.get(path).dispatch().status().code, 404);
    }
    let like = format!(
        "<like><author>{}</author><guid>{GUID}</guid><parent_guid>{secret}</parent_guid><parent_type>Post</parent_type>\
         <positive>true</positive><author_signature>AAAA</author_signature></like>",
        eve.id
    );
    bring(&village, &alice, seal(&like, &id(&eve.id), &key(&eve)).as_bytes());
    assert_eq!(alice.sees(&secret).unwrap().likes, 0);
    let private = post(&bob.id, GUID, "secret").replace("<public>true</public>", "<public>false</public>");
    bring(&village, &alice, seal(&private, &id(&bob.id), &key(&bob)).as_bytes());
    assert!(dropped(&alice).contains(&"not_public".to_owned()), "{:?}", dropped(&alice));
}

#[test]
fn a_text_full_of_strangers_does_not_turn_us_against_their_pod() {
    let (village, alice, bob, _eve) = scene();
    let names: String = (0..200).map(|number| format!("@{{stranger{number}@victim.example}} ")).collect();
    village.close_road("victim.example");
    village.walked();
    bring(&village, &alice, seal(&post(&bob.id, GUID, &names), &id(&bob.id), &key(&bob)).as_bytes());
    let asked = village.walked().iter().filter(|walk| walk.contains("victim.example")).count();
    assert_eq!(asked, limits::SOUGHT_MAX);
    for _ in 0..20 {
        village.wait(60 * 60);
    }
}

#[test]
fn nobody_answers_a_limited_post_that_never_reached_them() {
    let (village, alice, bob, eve) = scene();
    let secret = alice.tells(&village, "Friends", "among friends");
    let sign = |person: &Resident| {
        let comment = Comment {
            author: id(&person.id),
            guid: Guid::parse(GUID).unwrap(),
            parent_guid: secret.clone(),
            text: "let me in".into(),
            created_at: None,
            edited_at: None,
        };
        seal(&Signed::sign(comment, &key(person)).to_xml(), &id(&person.id), &key(person))
    };
    whisper(&village, &alice, &sign(&eve));
    assert_eq!(dropped(&alice), ["not_in_the_audience"]);
    assert!(alice.thread(&secret).is_empty() && bob.thread(&secret).is_empty());
    whisper(&village, &alice, &sign(&bob));
    assert_eq!(alice.thread(&secret), ["let me in"], "bob has it and may");
}

#[test]
fn what_we_said_cannot_be_brought_back_to_us() {
    let (village, alice, bob, eve) = scene();
    let carol = village.person("carol", A);
    let secret = alice.tells(&village, "Friends", "among friends");
    let xml = alice.house.pod.look(|db| posts::build(db, posts::by_guid(db, &secret)?.unwrap().id, None)).unwrap();
    let envelope = seal(&xml, &id(&alice.id), &key(&alice));
    whisper(&village, &carol, &envelope);
    assert_eq!(dropped(&alice), ["from_ourselves"]);
    assert!(carol.sees(&secret).is_none(), "what bob got does not reach carol through eve");
    let told =
        Profile { first_name: "Alice".into(), bio: "once public".into(), public_details: true, ..Profile::default() };
    alice.house.pod.act(|tx| people::describe(tx, alice.person, told.clone())).unwrap();
    let old = alice.house.pod.look(|db| people::build(db, alice.person)).unwrap();
    alice
        .house
        .pod
        .act(|tx| people::describe(tx, alice.person, Profile { public_details: false, ..told.clone() }))
        .unwrap();
    village.settle();
    bring(&village, &alice, seal(&old, &id(&alice.id), &key(&alice)).as_bytes());
    let profile = alice.house.pod.look(|db| people::profile(db, alice.person)).unwrap();
    assert!(!profile.public_details, "an old profile of ours does not come back");
    assert!(bob.sees(&secret).is_some() && eve.sees(&secret).is_none());
}

#[test]
fn a_retraction_silences_its_own_author_only() {
    let (village, alice, bob, eve) = scene();
    let own = eve.says(&village, "eve's own");
    alice.house.pod.look(|db| posts::by_guid(db, &own)).unwrap();
    // eve uses bob's GUID for a comment of hers, and takes it back before bob's post comes.
    bring(&village, &alice, seal(&post(&eve.id, "eeeeeeeeeeeeeeee", "root"), &id(&eve.id), &key(&eve)).as_bytes());
    let comment = Comment {
        author: id(&eve.id),
        guid: Guid::parse(GUID).unwrap(),
        parent_guid: Guid::parse("eeeeeeeeeeeeeeee").unwrap(),
        text: "mine".into(),
        created_at: None,
        edited_at: None,
    };
    bring(&village, &alice, seal(&Signed::sign(comment, &key(&eve)).to_xml(), &id(&eve.id), &key(&eve)).as_bytes());
    let xml = format!(
        "<retraction><author>{}</author><target_guid>{GUID}</target_guid><target_type>Comment</target_type></retraction>",
        eve.id
    );
    bring(&village, &alice, seal(&xml, &id(&eve.id), &key(&eve)).as_bytes());
    bring(&village, &alice, seal(&post(&bob.id, GUID, "bob's"), &id(&bob.id), &key(&bob)).as_bytes());
    assert!(alice.page(&Stream::Public).contains(&"bob's".to_owned()));
    village.wait(60 * 60);
}

#[test]
fn an_unknown_parent_is_asked_for_where_the_message_came_from() {
    let (village, alice, bob, _eve) = scene();
    let comment = format!(
        "<comment><author>x@victim.example</author><guid>{GUID}</guid><parent_guid>fedcba9876543210</parent_guid><text>hm</text></comment>"
    );
    village.walked();
    bring(&village, &alice, seal(&comment, &id(&bob.id), &key(&bob)).as_bytes());
    for _ in 0..30 {
        village.wait(60 * 60);
    }
    let walked = village.walked();
    assert!(walked.iter().any(|walk| walk.contains("https://b.example/fetch/post/fedcba9876543210")), "{walked:?}");
    assert!(!walked.iter().any(|walk| walk.contains("victim.example")), "{walked:?}");
}

#[test]
fn what_was_fetched_for_a_link_does_not_make_us_fetch_more() {
    let (village, alice, bob, _eve) = scene();
    let draft = |text: &str| bob.writes(text, seedpod::social::aspects::Choice::Public);
    bob.removes(&village, &alice, "Friends");
    alice.removes(&village, &bob, "Friends");
    let last = draft("the last");
    let middle = draft(&format!("see diaspora://{}/post/{last}", bob.id));
    village.settle();
    let first = post(&bob.id, GUID, &format!("see diaspora://{}/post/{middle}", bob.id));
    bring(&village, &alice, seal(&first, &id(&bob.id), &key(&bob)).as_bytes());
    assert!(alice.sees(&middle).is_some(), "what is linked is fetched");
    assert!(alice.sees(&last).is_none(), "but not what that links");
}

#[test]
fn no_host_can_fill_the_errands() {
    let (_village, alice, _bob, _eve) = scene();
    let waiting = alice.house.pod.act(|tx| {
        for number in 0..300 {
            errands::file(tx, Kind::Person, &format!("p{number}@far.example"), "far.example")?;
        }
        let waiting = (0..300)
            .filter(|number| errands::waits(tx, Kind::Person, &format!("p{number}@far.example")).unwrap().is_some());
        let names: Vec<usize> = waiting.collect();
        names.iter().try_for_each(|number| errands::forget(tx, Kind::Person, &format!("p{number}@far.example")))?;
        Ok(names.len())
    });
    assert_eq!(waiting.unwrap() as i64, limits::ERRANDS_PER_HOST_MAX);
}

#[test]
fn fields_without_a_limit_of_their_own_are_cut_or_refused() {
    let (village, alice, bob, _eve) = scene();
    let own = alice.says(&village, "talk to me");
    let padding = "x".repeat(400 * 1024);
    let comment = format!(
        "<comment><author>{}</author><guid>{GUID}</guid><parent_guid>{own}</parent_guid><text>hi</text><more>{padding}</more>",
        bob.id
    );
    let signature = key(&bob).sign(format!("{};{GUID};{own};hi;{padding}", bob.id).as_bytes());
    let comment =
        format!("{comment}<author_signature>{}</author_signature></comment>", BASE64_STANDARD.encode(signature));
    bring(&village, &alice, seal(&comment, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(dropped(&alice), ["too_large"], "we do not carry it to everybody");
    let named = post(&bob.id, GUID, "short")
        .replace("<text>", &format!("<provider_display_name>{padding}</provider_display_name><text>"));
    bring(&village, &alice, seal(&named, &id(&bob.id), &key(&bob)).as_bytes());
    let shown = alice.sees(&Guid::parse(GUID).unwrap()).unwrap();
    assert_eq!(shown.post.provider.unwrap().chars().count(), 100);
}

#[test]
fn whoever_is_gone_does_not_speak_through_others_and_what_they_take_back_goes() {
    let (village, alice, bob, eve) = scene();
    let under = bob.says(&village, "talk to me");
    let comment = |guid: &str, text: &str| Comment {
        author: id(&eve.id),
        guid: Guid::parse(guid).unwrap(),
        parent_guid: under.clone(),
        text: text.into(),
        created_at: None,
        edited_at: None,
    };
    let by_bob = |xml: &str| bring(&village, &alice, seal(xml, &id(&bob.id), &key(&bob)).as_bytes());
    by_bob(&Signed::sign(comment(GUID, "before"), &key(&eve)).to_xml());
    let gone = format!("<account_deletion><author>{}</author></account_deletion>", eve.id);
    bring(&village, &alice, seal(&gone, &id(&eve.id), &key(&eve)).as_bytes());
    by_bob(&Signed::sign(comment("fedcba9876543210", "after"), &key(&eve)).to_xml());
    assert_eq!((dropped(&alice), alice.thread(&under)), (vec!["account_closed".into()], vec!["before".into()]));
    by_bob(&format!(
        "<retraction><author>{}</author><target_guid>{GUID}</target_guid><target_type>Comment</target_type></retraction>",
        eve.id
    ));
    assert!(alice.thread(&under).is_empty(), "{:?}", dropped(&alice));
}
