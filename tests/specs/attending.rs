//! Stories of events that posts announce: who comes, who changes their mind, and what others say about it.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, dropped, key, whisper};
use crate::polls::friends;
use crate::village::{Village, id};
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::Post;
use seedpod::base::{Error, Guid, Time};
use seedpod::protocol::entities::{self, EventParticipation, Retraction};
use seedpod::protocol::{Signed, seal};
use seedpod::social::aspects::Choice;
use seedpod::social::events::{self, Draft, Status};
use seedpod::social::posts::Location;
use serde_json::json;

const A: &str = "a.example";
const B: &str = "b.example";

fn party() -> Draft {
    Draft {
        summary: "Summer party".into(),
        description: "Bring **cake**.".into(),
        start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
        end: Time::parse("2030-06-01T23:00:00Z"),
        all_day: false,
        timezone: Some("Europe/Berlin".into()),
        location: Some(Location { address: "The garden".into(), lat: String::new(), lng: String::new() }),
    }
}

fn event_of(person: &Resident, post: &Guid) -> events::Shown {
    person.sees(post).unwrap().event.unwrap()
}

/// The XML of an answer as somebody's pod keeps it.
fn kept(person: &Resident, answer: &Guid) -> String {
    person.house.pod.look(|db| events::xml(db, events::attendance_by_guid(db, answer)?.unwrap().id)).unwrap()
}

/// An envelope with an answer that its author made by hand.
fn answer(author: &Resident, guid: &str, event: &Guid, status: Status, edited_at: Option<Time>) -> String {
    let answer = EventParticipation {
        author: id(&author.id),
        guid: Guid::parse(guid).unwrap(),
        parent_guid: event.clone(),
        status,
        edited_at,
    };
    seal(&Signed::sign(answer, &key(author)).to_xml(), &id(&author.id), &key(author))
}

#[test]
fn an_event_arrives_as_it_was_announced() {
    let (village, alice, bob, _carol) = friends();
    let post = alice.announces(&village, Choice::Public, party());
    let shown = event_of(&bob, &post);
    assert_eq!(shown.event.is, party());
    assert_eq!(shown.event.guid, event_of(&alice, &post).event.guid);
    assert!(shown.event.description.as_str().contains("<strong>cake</strong>"));
    let placed = Draft { location: Location::at("The garden", "52.5", "13.4"), end: None, all_day: true, ..party() };
    let post = alice.announces(&village, Choice::Public, placed.clone());
    assert_eq!(event_of(&bob, &post).event.is, placed);
}

#[test]
fn answers_reach_everybody_who_got_the_event_and_can_be_changed() {
    let (village, alice, bob, carol) = friends();
    for choice in [Choice::Public, Choice::Aspects(vec![alice.aspect("Friends")])] {
        let post = alice.announces(&village, choice, party());
        let by_bob = bob.attends(&village, &post, Status::Tentative).unwrap();
        carol.attends(&village, &post, Status::Declined).unwrap();
        alice.attends(&village, &post, Status::Accepted).unwrap();
        for person in [&alice, &bob, &carol] {
            assert_eq!(person.company(&post), [1, 1, 1], "{}", person.id);
        }
        // Twice within one second: the last word counts.
        for status in [Status::Declined, Status::Declined, Status::Accepted] {
            assert_eq!(bob.attends(&village, &post, status).as_ref(), Ok(&by_bob));
        }
        for person in [&alice, &bob, &carol] {
            assert_eq!(person.company(&post), [2, 0, 1], "{}", person.id);
            assert_eq!(kept(person, &by_bob), kept(&bob, &by_bob), "{}: passed on as it came", person.id);
        }
        assert_eq!(event_of(&bob, &post).own, Some(Status::Accepted));
        assert!(bob.sees(&post).unwrap().participates);
    }
}

#[test]
fn an_old_answer_changes_nothing_and_a_second_one_neither() {
    let (village, alice, bob, _carol) = friends();
    let post = alice.announces(&village, Choice::Public, party());
    let event = event_of(&alice, &post).event.guid;
    let at = |second: i64| Some(Time::from_unix(1_900_000_000 + second));
    for (guid, status, edited_at, company) in [
        (GUID, Status::Accepted, None, [1, 0, 0]),
        (GUID, Status::Declined, at(5), [0, 0, 1]),
        (GUID, Status::Accepted, None, [0, 0, 1]),
        (GUID, Status::Accepted, at(5), [0, 0, 1]),
        (GUID, Status::Accepted, at(4), [0, 0, 1]),
        ("fedcba9876543210", Status::Accepted, at(9), [0, 0, 1]),
        (GUID, Status::Tentative, at(6), [0, 1, 0]),
    ] {
        bring(&village, &alice, answer(&bob, guid, &event, status, edited_at).as_bytes());
        assert_eq!(alice.company(&post), company, "{guid} {status:?} {edited_at:?}");
    }
    assert!(dropped(&alice).is_empty());
}

#[test]
fn nobody_answers_for_another_or_from_outside() {
    let (village, alice, bob, carol) = friends();
    let eve = village.person("eve", B);
    alice.looks_up(&village, &eve.id);
    let open = alice.announces(&village, Choice::Public, party());
    let limited = alice.announces(&village, Choice::Aspects(vec![alice.aspect("Friends")]), party());
    let by_bob = bob.attends(&village, &open, Status::Accepted).unwrap();
    let (open_event, limited_event) = (event_of(&alice, &open).event.guid, event_of(&alice, &limited).event.guid);
    let later = Some(Time::from_unix(1_900_000_000));
    let taken = answer(&eve, by_bob.as_str(), &open_event, Status::Declined, later);
    bring(&village, &alice, taken.as_bytes());
    whisper(&village, &alice, &answer(&eve, GUID, &limited_event, Status::Accepted, None));
    bring(&village, &alice, answer(&bob, GUID, &limited_event, Status::Accepted, None).as_bytes());
    assert_eq!(dropped(&alice), ["not_public", "not_in_the_audience", "invalid_author"]);
    let dave = village.person("dave", A);
    assert_eq!(dave.attends(&village, &limited, Status::Accepted), Err(Error::NotFound));
    for person in [&alice, &bob, &carol] {
        assert_eq!((person.company(&open), person.company(&limited)), ([1, 0, 0], [0, 0, 0]), "{}", person.id);
    }
}

#[test]
fn an_event_comes_inside_of_its_authors_post_only() {
    let (village, alice, bob, carol) = friends();
    let post = carol.announces(&village, Choice::Public, party());
    let taken = event_of(&alice, &post).event.guid;
    let event = |author: &Resident, guid: &str| {
        format!(
            "<event><author>{}</author><guid>{guid}</guid><summary>Mine</summary><start>2030-01-01T00:00:00Z</start></event>",
            author.id
        )
    };
    let post = |event: &str| {
        format!(
            "<status_message><author>{}</author><guid>{GUID}</guid><public>true</public><text/>{event}</status_message>",
            bob.id
        )
    };
    let other = "fedcba9876543210";
    for xml in [event(&bob, other), post(&event(&carol, other)), post(&event(&bob, taken.as_str()))] {
        bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
    }
    assert_eq!(dropped(&alice), ["foreign_part", "not_taken"]);
    let shown = alice.sees(&Guid::parse(GUID).unwrap()).expect("a taken GUID does not silence a post");
    assert!(shown.event.is_none());
}

#[test]
fn an_answer_is_taken_back_by_who_gave_it_or_by_who_invited() {
    let (village, alice, bob, carol) = friends();
    let post = alice.announces(&village, Choice::Aspects(vec![alice.aspect("Friends")]), party());
    let by_bob = bob.attends(&village, &post, Status::Accepted).unwrap();
    let by_carol = carol.attends(&village, &post, Status::Accepted).unwrap();
    let forged =
        Retraction { author: id(&carol.id), target_guid: by_carol.clone(), target_type: "EventParticipation".into() };
    whisper(&village, &alice, &seal(&forged.to_xml(), &id(&bob.id), &key(&bob)));
    assert_eq!(dropped(&alice), ["invalid_sender"]);
    for (person, answer, left) in [(&bob, &by_carol, 2), (&bob, &by_bob, 1), (&alice, &by_carol, 0)] {
        let done = person.house.pod.act(|tx| {
            let answer = events::attendance_by_guid(tx, answer)?.unwrap();
            events::retract(tx, person.person, answer.id)
        });
        village.settle();
        assert_eq!(done.is_err(), left == 2);
        for person in [&alice, &bob, &carol] {
            assert_eq!(person.company(&post), [left, 0, 0], "{}", person.id);
        }
    }
}

#[test]
fn an_event_follows_its_posts_later_words() {
    let (village, alice, bob, _carol) = friends();
    let post = alice.announces(&village, Choice::Public, party());
    let event = event_of(&bob, &post).event;
    let sent = |guid: &Guid, edited_at: Option<i64>, summary: &str| entities::Event {
        author: id(&alice.id),
        guid: guid.clone(),
        edited_at: edited_at.map(Time::from_unix),
        summary: summary.into(),
        description: None,
        start: event.is.start.plus(60),
        end: Some(event.is.start),
        all_day: None,
        timezone: None,
        location: None,
    };
    let other = Guid::parse(GUID).unwrap();
    for (guid, edited_at, summary, now) in [
        (&event.guid, None, "no date", "Summer party"),
        (&other, Some(1_900_000_000), "another", "Summer party"),
        (&event.guid, Some(1_900_000_000), "Rain party", "Rain party"),
        (&event.guid, Some(1_900_000_000), "again", "Rain party"),
        (&event.guid, Some(1_899_999_999), "older", "Rain party"),
    ] {
        bob.house.pod.act(|tx| events::follow_edit(tx, event.post, &sent(guid, edited_at, summary))).unwrap();
        assert_eq!(event_of(&bob, &post).event.is.summary, now);
    }
    let shown = event_of(&bob, &post).event;
    assert_eq!((shown.is.start, shown.is.end, shown.is.location), (event.is.start.plus(60), None, None));
    assert!(shown.description.as_str().trim().is_empty());
}

#[test]
fn at_the_door_one_announces_and_answers() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let announce = |event: &str| {
        alice_door.send(
            Post,
            "/status_messages",
            As::Json,
            &format!("status_message[text]=&aspect_ids[]=public&{event}"),
        )
    };
    for event in [
        "event_summary=Party",
        "event_start=2030-06-01T18:00",
        "event_summary=Party&event_start=soon",
        "event_summary=Party&event_start=2030-06-01T18:00&event_end=late",
        "event_summary=Party&event_start=2030-06-01T18:00&event_end=2030-06-01T17:59",
        "event_summary=Party&event_start=2030-06-01T18:00&event_timezone=Home",
        &format!("event_summary={}&event_start=2030-06-01T18:00", "x".repeat(256)),
        &format!("event_summary=Party&event_start=2030-06-01T18:00&event_address={}", "x".repeat(256)),
    ] {
        assert_eq!(announce(event).status, 422, "{event}");
    }
    let made = announce(
        "event_summary=%3Ci%3EParty&event_description=**cake**&event_start=2030-06-01T18:00&event_end=2030-06-01T23:00\
         &event_timezone=Europe/Berlin&event_address=The+garden",
    );
    assert_eq!(made.status, 201, "{}", made.body);
    let path = format!("/posts/{}", made.json()["guid"].as_str().unwrap());
    let page = bob_door.page(&path).body;
    for words in ["&lt;i&gt;Party", "<strong>cake</strong>", "1 June 2030, 18:00 UTC", ">23:00 UTC<", "The garden"] {
        assert!(page.contains(words), "{words}");
    }
    let answers = format!("{path}/event_participations");
    assert_eq!(bob_door.send(Post, &answers, As::Page, "status=maybe").status, 422);
    assert_eq!(bob_door.send(Post, &answers, As::Page, "status=accepted").status, 302);
    let page = bob_door.page(&path).body;
    assert!(page.contains(">1 coming<") && page.contains("value=\"accepted\" aria-pressed=\"true\""));
    let piece = bob_door.send(Post, &answers, As::Htmx, "status=tentative").body;
    assert!(
        piece.starts_with("<section class=\"event\"") && piece.contains("Nobody is coming yet, 1 perhaps<"),
        "{piece}"
    );
    let said = alice_door.send_json(&answers, &json!({ "status": "accepted" }));
    assert_eq!((said.status, &said.json()["status"]), (201, &json!("accepted")));
    let page = Visitor::unknown(&alice.house).page(&path).body;
    assert!(
        page.contains("1 coming, 1 perhaps")
            && between(&page, "class=\"event\"", "</section>").matches("<form").count() == 0
    );
    let day = announce("event_summary=Holiday&event_start=2030-06-01&event_all_day=1").json();
    let page = bob_door.page(&format!("/posts/{}", day["guid"].as_str().unwrap())).body;
    assert!(between(&page, "class=\"event\"", "</section>").contains(">1 June 2030<"));
}
