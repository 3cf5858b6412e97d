//! What people of other pods try in private conversations, and what those here can do about it.

use crate::cast::Resident;
use crate::conversations::{TALK, befriend, company, conversation, dropped, give_up, message, numbered, scene, sends};
use crate::village::Village;
use seedpod::base::{Guid, limits};
use seedpod::social::{blocks, conversations, people};
use seedpod::waiting::errands::{self, Kind};

fn talk() -> Guid {
    Guid::parse(TALK).unwrap()
}

fn ignores(one: &Resident, other: &Resident) {
    let person = one.knows(&other.id);
    one.house.pod.act(|tx| blocks::add(tx, one.person, person)).unwrap();
}

/// What somebody's inbox says of each conversation: how many messages there are, and the last of them.
fn inbox(of: &Resident) -> Vec<(i64, i64, Option<String>)> {
    let list = of.house.pod.look(|db| conversations::list(db, of.person, 1)).unwrap();
    list.into_iter().map(|one| (one.messages, one.unread, one.last.map(|message| message.text))).collect()
}

#[test]
fn no_conversation_has_a_crowd_of_strangers_looked_up() {
    let (village, alice, bob, _carol, dave) = scene();
    village.walked();
    let named = |count: usize| -> String {
        let crowd: Vec<String> = (0..count).map(|number| format!("p{number}@nowhere.example")).collect();
        let both = [bob.id.as_str(), alice.id.as_str()];
        let all: Vec<&str> = crowd.iter().map(String::as_str).chain(both).collect();
        conversation(&bob, TALK, &all, "")
    };
    sends(&village, &bob, &alice, &named(limits::STRANGERS_MAX + 1));
    assert_eq!(dropped(&alice), ["too_many_participants"]);
    assert!(village.walked().is_empty(), "nobody is looked up");
    sends(&village, &bob, &alice, &named(limits::STRANGERS_MAX));
    assert_eq!(dropped(&alice).len(), 1, "this one waits");
    assert!(!village.walked().is_empty());
    // The arrival goes first, and after it what it had looked up.
    give_up(&village);
    give_up(&village);
    assert!(alice.reads(&talk()).is_none() && dave.reads(&talk()).is_none());
}

#[test]
fn whatever_strangers_cause_people_here_find_whom_they_ask_for_and_first() {
    let village = Village::of(&["a.example", "b.example"]);
    let (alice, bob) = (village.person("alice", "a.example"), village.person("bob", "b.example"));
    let pod = &alice.house.pod;
    let filled = format!(
        "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < {} - 1)
         INSERT INTO errands (kind, subject, host, try_at)
         SELECT 'person', 'p' || n || '@h' || (n / {}) || '.example', 'h' || (n / {1}) || '.example', 1 FROM n",
        limits::ERRANDS_MAX,
        limits::ERRANDS_PER_HOST_MAX
    );
    alice.house.database().execute(&filled, []).unwrap();
    pod.act(|tx| {
        errands::file(tx, Kind::Person, "late@late.example", "late.example")?;
        errands::file(tx, Kind::Pod, "1", "https://late.example")?;
        people::seek(tx, &crate::village::id(&bob.id))?;
        people::seek(tx, &crate::village::id("wanted@h0.example"))
    })
    .unwrap();
    let waits = |kind, subject: &str| pod.look(|db| errands::waits(db, kind, subject)).unwrap().is_some();
    assert!(!waits(Kind::Person, "late@late.example"));
    assert!(waits(Kind::Pod, "1") && waits(Kind::Person, "wanted@h0.example"), "a full host keeps room as well");
    let next = pod.look(|db| errands::due(db, pod.now(), &[], 1)).unwrap();
    assert_eq!(next[0].subject, bob.id, "before all that others cause");
    alice.house.database().execute("DELETE FROM errands", []).unwrap();
}

#[test]
fn whom_one_ignores_one_does_not_read_in_any_conversation() {
    let (village, alice, bob, carol, dave) = scene();
    befriend(&village, &carol, &[&dave]);
    let talk = bob_begins(&village, &alice, &bob, &[&carol, &dave]);
    ignores(&dave, &carol);
    ignores(&bob, &carol);
    village.settle();
    let before = (dave.unread_messages(), alice.unread_messages());
    carol.answers(&village, &talk, "can you hear me?").unwrap();
    assert_eq!(alice.reads(&talk).unwrap(), ["hello", "can you hear me?"]);
    assert_eq!(dave.reads(&talk).unwrap(), ["hello"]);
    assert_eq!((dave.unread_messages(), alice.unread_messages()), (before.0, before.1 + 1));
    assert_eq!(inbox(&dave), [(1, 1, Some("hello".to_owned()))]);
    assert!(dropped(&dave).contains(&"author_ignored".to_owned()));
    let page = dave.at_the_door().page(&format!("/conversations/{talk}")).body;
    assert!(page.contains("hello") && !page.contains("can you hear me?"));

    // The same between people who live here.
    ignores(&dave, &alice);
    alice.answers(&village, &talk, "and me?").unwrap();
    assert_eq!(dave.reads(&talk).unwrap(), ["hello"]);
    assert_eq!((dave.unread_messages(), inbox(&dave)[0].0), (0, 1), "they looked at the page");
    assert_eq!(bob.reads(&talk).unwrap(), ["hello", "and me?"]);
}

/// bob begins a conversation with people of his, alice among them.
fn bob_begins(village: &Village, alice: &Resident, bob: &Resident, others: &[&Resident]) -> Guid {
    befriend(village, bob, others);
    let all: Vec<&Resident> = others.iter().copied().chain([alice]).collect();
    let talk = bob.begins(&all, "Plans", "hello").unwrap();
    village.settle();
    talk
}

#[test]
fn a_message_is_for_whoever_takes_part_and_nobody_else() {
    let (village, alice, bob, _carol, dave) = scene();
    dave.shares_with(&village, &bob, "Friends");
    let both = [bob.id.as_str(), alice.id.as_str()];
    sends(&village, &bob, &alice, &conversation(&bob, TALK, &both, ""));
    let said = |guid: usize| message(&bob, TALK, &numbered(guid), "psst", "");
    sends(&village, &bob, &dave, &said(1));
    assert_eq!(dropped(&dave), ["not_a_participant"]);
    assert!(alice.reads(&talk()).unwrap().is_empty(), "nobody hears what was brought to another");

    sends(&village, &bob, &alice, &said(2));
    assert_eq!(alice.reads(&talk()).unwrap(), ["psst"]);
    let all = [bob.id.as_str(), alice.id.as_str(), dave.id.as_str()];
    let (other, words) = (numbered(50), message(&bob, &numbered(50), &numbered(3), "early", ""));
    sends(&village, &bob, &alice, &conversation(&bob, &other, &all, ""));
    sends(&village, &bob, &dave, &words);
    assert_eq!(dropped(&dave).len(), 1, "it waits for the conversation to come for dave, too");
    sends(&village, &bob, &dave, &conversation(&bob, &other, &all, ""));
    assert_eq!(dave.reads(&Guid::parse(&other).unwrap()).unwrap(), ["early"]);
    dave.leaves(&Guid::parse(&other).unwrap()).unwrap();
    sends(&village, &bob, &dave, &message(&bob, &other, &numbered(4), "after", ""));
    assert_eq!(dropped(&dave)[0], "not_a_participant");
}

#[test]
fn nobody_is_brought_into_a_conversation_who_was_not_named_at_first() {
    let (village, alice, bob, _carol, dave) = scene();
    dave.shares_with(&village, &bob, "Friends");
    let told = |people: &[&str]| conversation(&bob, TALK, people, &message(&bob, TALK, &numbered(1), "psst", ""));
    sends(&village, &bob, &alice, &told(&[&bob.id, &alice.id]));
    alice.answers(&village, &talk(), "between us").unwrap();
    sends(&village, &bob, &dave, &told(&[&bob.id, &alice.id, &dave.id]));
    assert_eq!(dropped(&dave)[0], "not_a_participant");
    assert!(dave.reads(&talk()).is_none() && dave.unread_messages() == 0);
    assert_eq!(company(&alice, &talk()).len(), 2);
    give_up(&village);
}

#[test]
fn what_somebody_left_does_not_come_back() {
    let (village, alice, bob, _carol, dave) = scene();
    dave.shares_with(&village, &bob, "Friends");
    let xml = conversation(&bob, TALK, &[&bob.id, &alice.id, &dave.id], &message(&bob, TALK, &numbered(1), "psst", ""));
    sends(&village, &bob, &alice, &xml);
    alice.leaves(&talk()).unwrap();
    sends(&village, &bob, &alice, &xml);
    assert!(alice.reads(&talk()).is_none() && alice.unread_messages() == 0);
    sends(&village, &bob, &dave, &xml);
    assert_eq!(dave.reads(&talk()).unwrap(), ["psst"], "whom it still has to reach it reaches");

    dave.leaves(&talk()).unwrap();
    let rows = || alice.house.pod.look(|db| conversations::by_guid(db, &talk())).unwrap();
    assert!(rows().is_none(), "nobody is left");
    for person in [&alice, &dave] {
        sends(&village, &bob, person, &xml);
        assert!(rows().is_none() && dropped(person).is_empty(), "refused quietly");
    }
}

#[test]
fn nobody_takes_over_a_conversation_or_a_message_by_its_guid() {
    let (village, alice, bob, carol, _dave) = scene();
    let with =
        |author: &Resident, messages: &str| conversation(author, TALK, &[&bob.id, &alice.id, &carol.id], messages);
    // carol is faster than bob, whose GUIDs she knows.
    sends(&village, &carol, &alice, &with(&carol, &message(&carol, TALK, &numbered(1), "of carol", "")));
    sends(&village, &bob, &alice, &with(&bob, &message(&bob, TALK, &numbered(1), "of bob", "")));
    assert!(dropped(&alice).is_empty());
    assert_eq!(inbox(&alice).len(), 2);
    sends(&village, &bob, &alice, &message(&bob, TALK, &numbered(2), "bob again", ""));
    let door = alice.at_the_door();
    let list = door.json("/conversations.json");
    let said = |place: usize| {
        let row = list[place]["conversation"]["id"].as_i64().unwrap();
        let page = door.page(&format!("/conversations/{row}")).body;
        ["of carol", "of bob", "bob again"].map(|words| page.contains(words))
    };
    assert_eq!([said(0), said(1)], [[false, true, true], [true, false, false]], "each goes to the author's own");

    // What is known already is passed over, and the rest is taken.
    let other = numbered(60);
    let again =
        [message(&bob, &other, &numbered(1), "old", ""), message(&bob, &other, &numbered(3), "new", "")].concat();
    sends(&village, &bob, &alice, &conversation(&bob, &other, &[&bob.id, &alice.id], &again));
    assert_eq!(alice.reads(&Guid::parse(&other).unwrap()).unwrap(), ["new"]);
    give_up(&village);
}

#[test]
fn a_long_conversation_is_read_page_by_page() {
    let (village, alice, _bob, _carol, dave) = scene();
    let talk = alice.begins(&[&dave], "Plans", "number 0.").unwrap();
    let row = dave.house.pod.look(|db| conversations::by_guid(db, &talk)).unwrap().unwrap().id;
    let all = |number| format!("number {number}.");
    alice
        .house
        .pod
        .act(|tx| (1..120).try_for_each(|n| conversations::reply(tx, alice.person, row, &all(n)).map(|_| ())))
        .unwrap();
    village.settle();
    let door = dave.at_the_door();
    let shown = |path: &str| {
        let body = door.page(path).body;
        (0..120).filter(|number| body.contains(&format!("<p dir=\"auto\">number {number}.</p>"))).collect::<Vec<_>>()
    };
    let older = |path: &str| {
        let body = door.page(path).body;
        body.split("?before=").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let path = format!("/conversations/{row}");
    assert_eq!(shown(&path), (70..120).collect::<Vec<_>>());
    let before = older(&path).unwrap();
    let second = format!("{path}?before={before}");
    assert_eq!(shown(&second), (20..70).collect::<Vec<_>>());
    assert_eq!(shown(&format!("{path}/raw?before={before}")), (20..70).collect::<Vec<_>>());
    assert_eq!(shown(&format!("{path}/raw")).len(), 50);
    let json = door.json(&format!("{path}.json?before={before}"));
    assert_eq!(json["conversation"]["messages"].as_array().unwrap().len(), 50);
    assert_eq!(json["conversation"]["messages"][0]["text"], "number 20.");
    let third = format!("{path}?before={}", older(&second).unwrap());
    assert_eq!((shown(&third), older(&third)), ((0..20).collect::<Vec<_>>(), None));
    let page = door.page(&third).body;
    assert!(page.contains("To the latest messages") && !page.contains("message_text"), "one answers the latest");
}
