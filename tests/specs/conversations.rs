//! Private conversations: who is in them, whom messages reach, and what strangers try.

use crate::cast::Resident;
use crate::hostile::{bring, key, whisper};
use crate::village::{BEGINNING, Village, id};
use seedpod::base::{Error, Guid, Time};
use seedpod::protocol::seal;
use seedpod::social::accounts::{Newcomer, password};
use seedpod::social::people::{self, PersonId};
use seedpod::social::{conversations, registrations};
use seedpod::waiting::arrivals;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";
pub const TALK: &str = "0123456789abcdef0123456789abcdef";

/// Each of them shares with the first, who shares with each.
pub fn befriend(village: &Village, one: &Resident, others: &[&Resident]) {
    for other in others {
        one.shares_with(village, other, "Friends");
        other.shares_with(village, one, "Friends");
    }
}

/// alice and dave live on one pod, bob and carol on pods of their own; alice shares with all of them, and they with her.
pub fn scene() -> (Village, Resident, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, dave) = (village.person("alice", A), village.person("dave", A));
    let (bob, carol) = (village.person("bob", B), village.person("carol", C));
    befriend(&village, &alice, &[&bob, &carol, &dave]);
    (village, alice, bob, carol, dave)
}

pub fn dropped(person: &Resident) -> Vec<String> {
    person.house.pod.look(arrivals::dropped).unwrap()
}

/// Whose names stand over a conversation, for one who takes part.
pub fn company(of: &Resident, conversation: &Guid) -> Vec<String> {
    let one = of.house.pod.look(|db| conversations::visible(db, of.person, conversation.as_str())).unwrap();
    one.people.iter().map(|person| person.diaspora_id.to_string()).collect()
}

pub fn message(author: &Resident, conversation: &str, guid: &str, text: &str, more: &str) -> String {
    let author = &author.id;
    format!(
        "<message><author>{author}</author><guid>{guid}</guid><text>{text}</text>{more}\
         <conversation_guid>{conversation}</conversation_guid></message>"
    )
}

pub fn conversation(author: &Resident, guid: &str, participants: &[&str], messages: &str) -> String {
    let (author, participants) = (&author.id, participants.join(";"));
    format!(
        "<conversation><author>{author}</author><guid>{guid}</guid><subject>Plans</subject>\
         <created_at>2030-01-01T00:00:00Z</created_at><participants>{participants}</participants>{messages}</conversation>"
    )
}

/// Waits until what waits in vain is given up.
pub fn give_up(village: &Village) {
    (0..10).for_each(|_| village.wait(10_000));
}

/// A GUID of a message, a different one for every number.
pub fn numbered(number: usize) -> String {
    format!("fedcba9876543210{number:016}")
}

/// Brings to a person what another seals.
pub fn sends(village: &Village, from: &Resident, to: &Resident, xml: &str) {
    whisper(village, to, &seal(xml, &id(&from.id), &key(from)));
}

#[test]
fn everybody_in_a_conversation_gets_every_message_from_whoever_wrote_it() {
    let (village, alice, bob, carol, dave) = scene();
    let talk = alice.begins(&[&bob, &carol, &dave], "Lunch", "On Sunday?").unwrap();
    village.settle();
    let all = [&alice, &bob, &carol, &dave];
    for person in all {
        assert_eq!(person.reads(&talk).unwrap(), ["On Sunday?"], "{}", person.id);
        assert_eq!(person.unread_messages(), i64::from(person.id != alice.id), "{}", person.id);
        assert_eq!(company(person, &talk)[0], alice.id);
        assert_eq!(company(person, &talk).len(), 4);
        assert!(!person.notifications().iter().any(|word| word.contains("message")), "a counter is notice enough");
    }
    village.walked();
    // bob and carol are no contacts of each other, and need not be.
    bob.answers(&village, &talk, "I bring **knives**").unwrap();
    let walked = village.walked();
    for (host, person) in [(A, &alice), (A, &dave), (C, &carol)] {
        let walk = format!("POST https://{host}/receive/users/{}", person.guid);
        assert_eq!(walked.iter().filter(|known| **known == walk).count(), 1, "{walk}");
    }
    assert_eq!(walked.len(), 3, "nothing is relayed, nothing public: {walked:?}");
    village.wait(60);
    dave.answers(&village, &talk, "And I salt").unwrap();
    for person in all {
        assert_eq!(person.reads(&talk).unwrap(), ["On Sunday?", "I bring **knives**", "And I salt"], "{}", person.id);
    }
    assert_eq!(all.map(Resident::unread_messages), [2, 2, 3, 2]);
}

#[test]
fn a_crowd_of_strangers_is_looked_up_together() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    let crowd: Vec<Resident> = (0..14).map(|n| village.person(&format!("p{n}"), B)).collect();
    let mut all: Vec<&Resident> = crowd.iter().collect();
    befriend(&village, &bob, &all);
    befriend(&village, &bob, &[&alice]);
    all.push(&alice);
    let talk = bob.begins(&all, "All of you", "Hello").unwrap();
    village.settle();
    assert_eq!(alice.reads(&talk).unwrap(), ["Hello"], "more of them than an arrival has tries");
    assert_eq!(company(&alice, &talk).len(), 16);
}

#[test]
fn one_writes_to_mutual_contacts_only_and_within_limits() {
    let (village, alice, bob, _carol, dave) = scene();
    let erin = village.person("erin", A);
    alice.shares_with(&village, &erin, "Family");
    let refused = |to: &[PersonId], subject: &str, text: &str| match alice
        .house
        .pod
        .act(|tx| conversations::begin(tx, alice.person, to, subject, text))
    {
        Err(Error::Invalid { key, .. }) => key,
        other => panic!("{other:?}"),
    };
    let dave = dave.person;
    assert_eq!(refused(&[], "a", "b"), "conversations-nobody");
    assert_eq!(refused(&[erin.person], "a", "b"), "conversations-not-mutual");
    assert_eq!(refused(&[dave, alice.person], "a", "b"), "conversations-not-mutual");
    assert_eq!(refused(&(1..=200).map(PersonId).collect::<Vec<_>>(), "a", "b"), "conversations-too-many");
    assert_eq!(refused(&[dave], &"a".repeat(256), "b"), "conversations-subject-too-long");
    assert_eq!(refused(&[dave], "a", " \r\n "), "conversations-text-missing");
    assert_eq!(refused(&[dave], "a", &"b".repeat(65_536)), "conversations-text-too-long");

    let long = "**Dear** Bob,\r\n".to_owned() + &"and so on ".repeat(20);
    let talk = alice.begins(&[&bob], " ", &long).unwrap();
    village.settle();
    let there = bob.house.pod.look(|db| conversations::by_guid(db, &talk)).unwrap().unwrap();
    assert!(there.subject.starts_with("Dear Bob, and so on") && there.subject.chars().count() <= 70);
    assert!(!bob.reads(&talk).unwrap()[0].contains('\r'));
    bob.answers(&village, &talk, "").unwrap_err();
    bob.answers(&village, &talk, &"b".repeat(65_535)).unwrap();
    assert_eq!(alice.unread_messages(), 1);
}

#[test]
fn whoever_is_no_contact_cannot_write_but_to_a_podmin() {
    let village = Village::of(&[A, B]);
    let (alice, eve) = (village.person("alice", A), village.person("eve", B));
    let pod = &alice.house.pod;
    let password_hash = password::hash("correct horse", pod.cost(), [7; 16]).unwrap();
    let newcomer = Newcomer {
        name: "pia".into(),
        email: None,
        password_hash,
        key: pod.new_key(),
        podmin: true,
        guid: None,
        language: None,
    };
    let person = pod.act(|tx| registrations::add(tx, &newcomer, &[])).unwrap();
    let guid = pod.look(|db| people::get(db, person)).unwrap().guid;
    let pia = Resident { house: alice.house.clone(), person, id: format!("pia@{A}"), guid };
    alice.looks_up(&village, &eve.id);
    let begun = |to: &Resident, guid: &str| conversation(&eve, guid, &[&eve.id, &to.id], "");
    sends(&village, &eve, &alice, &begun(&alice, TALK));
    assert_eq!(dropped(&alice), ["not_a_contact"]);
    assert!(alice.reads(&Guid::parse(TALK).unwrap()).is_none());
    sends(&village, &eve, &pia, &begun(&pia, &numbered(1)));
    assert!(pia.reads(&Guid::parse(&numbered(1)).unwrap()).is_some());

    // One direction is enough: whom alice shares with may write to her.
    alice.shares_with(&village, &eve, "Friends");
    sends(&village, &eve, &alice, &begun(&alice, TALK));
    assert!(alice.reads(&Guid::parse(TALK).unwrap()).is_some());
}

#[test]
fn a_conversation_is_only_for_those_it_was_brought_to() {
    let (village, alice, bob, _carol, dave) = scene();
    let talk = Guid::parse(TALK).unwrap();
    let first = message(&bob, TALK, &numbered(1), "psst", "");
    let xml = conversation(&bob, TALK, &[&bob.id, &alice.id, &dave.id], &first);
    sends(&village, &bob, &alice, &xml);
    assert_eq!(company(&alice, &talk).len(), 3, "bob has told dave's name, and tells him what is said");
    sends(&village, &bob, &dave, &xml);
    assert!(dave.reads(&talk).is_none(), "dave is no contact of bob's");
    assert_eq!(dropped(&dave), ["not_a_contact"]);

    dave.shares_with(&village, &bob, "Friends");
    alice.answers(&village, &talk, "who is there?").unwrap();
    sends(&village, &bob, &dave, &xml);
    assert_eq!(dave.reads(&talk).unwrap(), ["psst", "who is there?"]);
    assert_eq!((dave.unread_messages(), alice.unread_messages()), (2, 1));
    assert_eq!(company(&alice, &talk).len(), 3);
    sends(&village, &bob, &dave, &xml);
    assert_eq!((dave.unread_messages(), alice.unread_messages()), (2, 1), "once more changes nothing");
    // bob's own pod never heard of what it is said to have begun.
    give_up(&village);
}

#[test]
fn strangers_and_liars_get_nothing_into_a_conversation() {
    let (village, alice, bob, carol, _dave) = scene();
    let talk = Guid::parse(TALK).unwrap();
    let with = |people: &[&str], messages: &str| conversation(&bob, TALK, people, messages);
    let both: [&str; 2] = [&bob.id, &alice.id];
    let many = |count: usize| (0..count).map(|n| message(&bob, TALK, &numbered(n), "x", "")).collect::<String>();
    let crowd: Vec<String> = (0..201).map(|n| format!("p{n}@nowhere.example")).chain(both.map(str::to_owned)).collect();
    let crowd: Vec<&str> = crowd.iter().map(String::as_str).collect();
    let elsewhere = message(&bob, &numbered(9), &numbered(1), "x", "");
    village.walked();
    for (xml, reason) in [
        (with(&[&bob.id, &carol.id], ""), "not_a_participant"),
        (with(&[&carol.id, &alice.id], ""), "not_a_participant"),
        (with(&both, &elsewhere), "foreign_part"),
        (with(&both, &message(&carol, TALK, &numbered(1), "x", "")), "invalid_entity"),
        (with(&crowd, ""), "too_many_participants"),
        (with(&both, &many(21)), "too_many_messages"),
    ] {
        sends(&village, &bob, &alice, &xml);
        assert_eq!(dropped(&alice)[0], reason);
        assert!(alice.reads(&talk).is_none());
    }
    assert!(village.walked().is_empty(), "nobody is looked up for what is refused");
    bring(&village, &alice, seal(&with(&both, ""), &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(dropped(&alice)[0], "wrong_route");

    sends(&village, &bob, &alice, &with(&both, &message(&bob, TALK, &numbered(1), "real", "").repeat(2)));
    let said = |text: &str, guid: usize| message(&bob, TALK, &numbered(guid), text, "");
    let stranger = message(&carol, TALK, &numbered(2), "I am in", "");
    let retraction = |author: &Resident| {
        let author = &author.id;
        format!(
            "<retraction><author>{author}</author><target_guid>{TALK}</target_guid><target_type>Conversation</target_type></retraction>"
        )
    };
    for (xml, reason) in [
        (stranger, "not_a_participant"),
        (said("forged", 3), "invalid_sender"),
        (retraction(&carol), "invalid_sender"),
        (retraction(&bob), "invalid_sender"),
    ] {
        sends(&village, &carol, &alice, &xml);
        assert_eq!(dropped(&alice)[0], reason);
    }
    sends(&village, &bob, &alice, &retraction(&bob));
    assert_eq!(alice.reads(&talk).unwrap(), ["real"], "what was said stays with those it was said to");
    assert_eq!(company(&alice, &talk).len(), 2);
}

#[test]
fn a_message_waits_for_its_conversation_and_its_author_may_mend_it() {
    let (village, alice, bob, _carol, _dave) = scene();
    let talk = Guid::parse(TALK).unwrap();
    let late = message(&bob, TALK, &numbered(2), "second", "<created_at>2030-01-01T00:00:00Z</created_at>");
    sends(&village, &bob, &alice, &late);
    assert_eq!(alice.unread_messages(), 0);
    let first = message(&bob, TALK, &numbered(1), "first", "<created_at>2024-01-01T00:00:00Z</created_at>");
    sends(&village, &bob, &alice, &conversation(&bob, TALK, &[&bob.id, &alice.id], &first));
    assert_eq!(alice.reads(&talk).unwrap(), ["first", "second"]);
    let all = |person: &Resident| {
        person.house.pod.look(|db| {
            let one = conversations::visible(db, person.person, TALK)?;
            Ok((one.conversation.created_at, conversations::messages(db, person.person, one.conversation.id, None)?))
        })
    };
    let (begun, messages) = all(&alice).unwrap();
    let now = Time::from_unix(BEGINNING);
    assert_eq!((begun, messages[1].created_at), (now, now), "nothing was said in the future");

    for (text, at, then) in [
        ("mended", "2024-01-01T02:00:00Z", "mended"),
        ("older", "2024-01-01T01:00:00Z", "mended"),
        ("mended *again*", "2099-01-01T00:00:00Z", "mended *again*"),
        ("in the same second", "2098-01-01T00:00:00Z", "mended *again*"),
    ] {
        let edit = message(&bob, TALK, &numbered(2), text, &format!("<edited_at>{at}</edited_at>"));
        sends(&village, &bob, &alice, &edit);
        assert_eq!(alice.reads(&talk).unwrap(), ["first", then]);
    }
    sends(&village, &bob, &alice, &late);
    assert_eq!(alice.reads(&talk).unwrap()[1], "mended *again*", "the first version does not come back");
    assert_eq!(alice.unread_messages(), 2);
    let page = alice.at_the_door().page(&format!("/conversations/{TALK}")).body;
    assert!(page.contains("mended <em>again</em>") && page.matches("edited").count() == 1);
}

#[test]
fn whoever_leaves_hears_nothing_more_and_the_last_turns_off_the_light() {
    let (village, alice, bob, _carol, dave) = scene();
    let talk = alice.begins(&[&bob, &dave], "Lunch", "On Sunday?").unwrap();
    village.settle();
    dave.leaves(&talk).unwrap();
    assert_eq!((dave.reads(&talk), dave.unread_messages()), (None, 0));
    assert_eq!(dave.leaves(&talk), Err(Error::NotFound));
    assert_eq!(dave.answers(&village, &talk, "still here"), Err(Error::NotFound));
    bob.answers(&village, &talk, "Yes").unwrap();
    assert_eq!((dave.reads(&talk), dave.unread_messages()), (None, 0));
    assert_eq!(alice.reads(&talk).unwrap(), ["On Sunday?", "Yes"]);
    assert_eq!(company(&alice, &talk).len(), 2);
    assert_eq!(company(&bob, &talk).len(), 3, "elsewhere nobody is told");

    alice.leaves(&talk).unwrap();
    let rows = |of: &Resident| of.house.pod.look(|db| conversations::by_guid(db, &talk)).unwrap();
    assert!(rows(&alice).is_none() && rows(&bob).is_some());
    bob.answers(&village, &talk, "Anybody?").unwrap();
    give_up(&village);
    assert_eq!(dropped(&alice), ["missing", "missing", "not_a_participant"], "for alice and for dave");
}

#[test]
fn conversations_go_on_with_another_identity_and_end_with_an_account() {
    let (village, alice, bob, carol, dave) = scene();
    let talk = alice.begins(&[&bob, &carol], "Lunch", "On Sunday?").unwrap();
    village.settle();
    bob.answers(&village, &talk, "from the old place").unwrap();
    let (old, new) = (alice.knows(&bob.id), alice.knows(&carol.id));
    alice.house.pod.act(|tx| conversations::hand_over(tx, old, new)).unwrap();
    assert_eq!(company(&alice, &talk), [alice.id.clone(), carol.id.clone()]);
    let one = alice.house.pod.look(|db| conversations::visible(db, alice.person, talk.as_str())).unwrap();
    assert_eq!(one.last.unwrap().author.diaspora_id.as_str(), carol.id);

    alice.house.pod.act(|tx| conversations::hand_over(tx, alice.person, dave.person)).unwrap();
    assert_eq!((alice.reads(&talk), dave.unread_messages()), (None, 1));
    assert_eq!(dave.reads(&talk).unwrap(), ["On Sunday?", "from the old place"]);
    dave.house.pod.act(|tx| people::close(tx, dave.person)).unwrap();
    village.settle();
    assert!(dave.house.pod.look(|db| conversations::by_guid(db, &talk)).unwrap().is_none());
    assert!(bob.reads(&talk).is_some());
}
