//! Stories of polls: asked, voted in here and elsewhere, taken back, lied about, and met at the door.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, dropped, key, whisper};
use crate::village::{Village, id};
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::Post;
use seedpod::base::time::HOUR;
use seedpod::base::{Error, Guid, limits};
use seedpod::protocol::entities::{PollParticipation, Retraction};
use seedpod::protocol::{Signed, seal};
use seedpod::social::aspects::Choice;
use seedpod::social::polls;
use serde_json::json;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice shares with bob and carol, who share with her; all on pods of their own.
pub fn friends() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    for friend in [&bob, &carol] {
        alice.shares_with(&village, friend, "Friends");
        friend.shares_with(&village, &alice, "Friends");
    }
    (village, alice, bob, carol)
}

fn limited(person: &Resident) -> Choice {
    Choice::Aspects(vec![person.aspect("Friends")])
}

fn poll_of(person: &Resident, post: &Guid) -> polls::Shown {
    person.sees(post).unwrap().poll.unwrap()
}

/// The XML of a vote as somebody's pod keeps it.
fn kept(person: &Resident, vote: &Guid) -> String {
    person.house.pod.look(|db| polls::xml(db, polls::vote_by_guid(db, vote)?.unwrap().id)).unwrap()
}

/// An envelope with a vote that its author made by hand.
fn vote(author: &Resident, guid: &str, poll: &Guid, answer: &Guid) -> String {
    let vote = PollParticipation {
        author: id(&author.id),
        guid: Guid::parse(guid).unwrap(),
        parent_guid: poll.clone(),
        poll_answer_guid: answer.clone(),
    };
    seal(&Signed::sign(vote, &key(author)).to_xml(), &id(&author.id), &key(author))
}

/// An envelope with a post that asks; `answers` are GUIDs.
fn question(author: &Resident, guid: &str, poll: &str, answers: &[&str]) -> String {
    let answers: String = answers
        .iter()
        .map(|guid| format!("<poll_answer><guid>{guid}</guid><answer>{guid}</answer></poll_answer>"))
        .collect();
    let xml = format!(
        "<status_message><author>{}</author><guid>{guid}</guid><public>true</public><text>asked</text>\
         <poll><guid>{poll}</guid><question>Well?</question>{answers}</poll></status_message>",
        author.id
    );
    seal(&xml, &id(&author.id), &key(author))
}

#[test]
fn votes_reach_everybody_who_got_the_question() {
    let (village, alice, bob, carol) = friends();
    let dave = village.person("dave", A);
    alice.shares_with(&village, &dave, "Friends");
    for choice in [Choice::Public, limited(&alice)] {
        let post = alice.asks(&village, choice, "Tea?", &["Yes", " ", "No", "Later"]);
        let votes = [(&bob, "Yes"), (&carol, "Later"), (&dave, "Yes"), (&alice, "No")]
            .map(|(person, answer)| person.votes(&village, &post, answer).unwrap());
        for person in [&alice, &bob, &carol, &dave] {
            assert_eq!(person.result(&post), [2, 1, 1], "{}", person.id);
            // Of her own vote nobody checks the signature, so it is not kept.
            for vote in &votes[..3] {
                assert_eq!(kept(person, vote), kept(&alice, vote), "{}: passed on as it came", person.id);
            }
        }
        let poll = poll_of(&bob, &post);
        assert_eq!((poll.poll.question.as_str(), poll.own), ("Tea?", Some(poll.answers[0].id)));
        assert!(bob.sees(&post).unwrap().participates, "who votes hears what happens");
    }
    assert!(alice.notifications().iter().all(|word| *word == "started_sharing"), "votes are no news");
}

#[test]
fn a_person_votes_once() {
    let (village, alice, bob, carol) = friends();
    let post = alice.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    bob.votes(&village, &post, "Yes").unwrap();
    assert_eq!(bob.votes(&village, &post, "No"), Err(Error::Exists));
    let poll = poll_of(&alice, &post);
    bring(&village, &alice, vote(&bob, GUID, &poll.poll.guid, &poll.answers[1].guid).as_bytes());
    assert!(dropped(&alice).is_empty());
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.result(&post), [1, 0], "{}", person.id);
    }
    (0..10).for_each(|_| village.wait(2 * HOUR));
    assert_eq!(dropped(&alice), ["missing"], "the first was never taken back");
    assert_eq!(alice.result(&post), [1, 0]);
}

#[test]
fn a_vote_that_overtakes_the_end_of_the_one_before_is_not_lost() {
    let (village, alice, bob, carol) = friends();
    let post = alice.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    let first = bob.votes(&village, &post, "Yes").unwrap();
    let poll = poll_of(&alice, &post);
    bring(&village, &alice, vote(&bob, GUID, &poll.poll.guid, &poll.answers[1].guid).as_bytes());
    assert_eq!(alice.result(&post), [1, 0]);
    bob.house
        .pod
        .act(|tx| {
            let vote = polls::vote_by_guid(tx, &first)?.unwrap();
            polls::retract(tx, bob.person, vote.id)
        })
        .unwrap();
    village.settle();
    assert_eq!((alice.result(&post), carol.result(&post)), (vec![0, 1], vec![0, 1]));
}

#[test]
fn a_vote_names_an_answer_of_its_own_poll() {
    let (village, alice, bob, _carol) = friends();
    let post = alice.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    let other = alice.asks(&village, Choice::Public, "Cake?", &["Yes", "No"]);
    let (poll, foreign) = (poll_of(&alice, &post), poll_of(&alice, &other));
    bring(&village, &alice, vote(&bob, GUID, &poll.poll.guid, &foreign.answers[0].guid).as_bytes());
    assert_eq!(dropped(&alice), ["foreign_answer"]);
    let answer = foreign.answers[0].id;
    let tried = alice.house.pod.act(|tx| polls::vote(tx, alice.person, poll.poll.post, answer));
    assert_eq!(tried, Err(Error::NotFound));
    assert_eq!((alice.result(&post), alice.result(&other)), (vec![0, 0], vec![0, 0]));
}

#[test]
fn nobody_outside_votes_in_a_limited_poll() {
    let (village, alice, bob, carol) = friends();
    let eve = village.person("eve", B);
    let dave = village.person("dave", A);
    alice.looks_up(&village, &eve.id);
    let post = alice.asks(&village, limited(&alice), "Tea?", &["Yes", "No"]);
    let poll = poll_of(&alice, &post);
    let answer = &poll.answers[0];
    whisper(&village, &alice, &vote(&eve, GUID, &poll.poll.guid, &answer.guid));
    bring(&village, &alice, vote(&bob, GUID, &poll.poll.guid, &answer.guid).as_bytes());
    assert_eq!(dropped(&alice), ["not_public", "not_in_the_audience"]);
    let tried = dave.house.pod.act(|tx| polls::vote(tx, dave.person, poll.poll.post, answer.id));
    assert_eq!(tried, Err(Error::NotFound));
    assert_eq!(alice.house.door.get(format!("/fetch/poll/{}", poll.poll.guid)).dispatch().status().code, 404);
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.result(&post), [0, 0], "{}", person.id);
    }
}

#[test]
fn a_vote_is_taken_back_by_who_gave_it_or_by_who_asked() {
    let (village, alice, bob, carol) = friends();
    let post = alice.asks(&village, limited(&alice), "Tea?", &["Yes", "No"]);
    let by_bob = bob.votes(&village, &post, "Yes").unwrap();
    let by_carol = carol.votes(&village, &post, "No").unwrap();
    let take_back = |person: &Resident, vote: &Guid| {
        let done = person.house.pod.act(|tx| {
            let vote = polls::vote_by_guid(tx, vote)?.unwrap();
            polls::retract(tx, person.person, vote.id)
        });
        village.settle();
        done
    };
    assert_eq!(take_back(&bob, &by_carol), Err(Error::NotFound));
    let forged =
        Retraction { author: id(&carol.id), target_guid: by_carol.clone(), target_type: "PollParticipation".into() };
    whisper(&village, &alice, &seal(&forged.to_xml(), &id(&bob.id), &key(&bob)));
    assert_eq!(dropped(&alice), ["invalid_sender"]);
    take_back(&bob, &by_bob).unwrap();
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.result(&post), [0, 1], "{}", person.id);
    }
    take_back(&alice, &by_carol).unwrap();
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.result(&post), [0, 0], "{}", person.id);
    }
    bob.votes(&village, &post, "No").unwrap();
    assert_eq!(carol.result(&post), [0, 1]);
}

#[test]
fn a_question_of_another_pod_is_whole_and_its_own() {
    let (village, alice, bob, _carol) = friends();
    let post = bob.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    let taken = poll_of(&alice, &post).poll.guid;
    bring(&village, &alice, question(&bob, GUID, taken.as_str(), &["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"]).as_bytes());
    let guid = Guid::parse(GUID).unwrap();
    assert!(alice.sees(&guid).expect("a taken GUID does not silence a post").poll.is_none());
    let other = "0123456789abcdef0123456789abcdee";
    bring(&village, &alice, question(&bob, other, other, &["aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"]).as_bytes());
    assert!(alice.sees(&Guid::parse(other).unwrap()).unwrap().poll.is_none(), "one answer is no choice");
    let (third, answers) =
        ("0123456789abcdef0123456789abcded", ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaa"]);
    bring(&village, &alice, question(&bob, third, third, &answers).as_bytes());
    assert_eq!(alice.result(&Guid::parse(third).unwrap()), [0, 0], "of two answers with one name the first counts");
}

#[test]
fn taking_back_a_poll_takes_no_post_of_that_name() {
    let (village, alice, bob, carol) = friends();
    let post = bob.says(&village, "bob's");
    let answers = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];
    bring(&village, &alice, question(&carol, GUID, post.as_str(), &answers).as_bytes());
    assert!(alice.sees(&Guid::parse(GUID).unwrap()).is_some());
    for target_type in ["Poll", "Post"] {
        let retraction =
            Retraction { author: id(&carol.id), target_guid: post.clone(), target_type: target_type.into() };
        bring(&village, &alice, seal(&retraction.to_xml(), &id(&carol.id), &key(&carol)).as_bytes());
    }
    assert_eq!(dropped(&alice), ["invalid_sender", "not_taken"]);
    assert!(alice.sees(&post).is_some());
}

#[test]
fn a_vote_whose_poll_is_unknown_brings_the_question_along() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    bob.shares_with(&village, &carol, "Friends");
    alice.looks_up(&village, &bob.id);
    let post = bob.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    assert!(alice.sees(&post).is_none());
    let vote = carol.votes(&village, &post, "No").unwrap();
    let envelope = seal(&kept(&bob, &vote), &id(&bob.id), &key(&bob));
    village.walked();
    bring(&village, &alice, envelope.as_bytes());
    village.wait(1);
    let asked = format!("https://b.example/fetch/poll/{}", poll_of(&bob, &post).poll.guid);
    assert!(village.walked().iter().any(|walk| walk.contains(&asked)));
    assert_eq!(alice.result(&post), [0, 1]);
    assert!(dropped(&alice).is_empty());
}

#[test]
fn without_script_one_asks_votes_and_sees_the_result() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let form = |poll: &str| format!("status_message[text]=&aspect_ids[]=public&{poll}");
    let long = "x".repeat(256);
    for poll in [
        "poll_question=Tea%3F".to_owned(),
        "poll_question=Tea%3F&poll_answers[]=Yes&poll_answers[]=+".to_owned(),
        "poll_question=&poll_answers[]=Tea%3F&poll_answers[]=No".to_owned(),
        format!("poll_question=Tea%3F&poll_answers[]=Yes&poll_answers[]={long}"),
        format!("poll_question={long}&poll_answers[]=Tea%3F&poll_answers[]=No"),
        format!("poll_question=Tea%3F{}", "&poll_answers[]=x".repeat(limits::POLL_ANSWERS_MAX + 1)),
    ] {
        let page = alice_door.send(Post, "/status_messages", As::Page, &form(&poll));
        assert_eq!(page.status, 422, "{poll}");
        assert!(page.body.contains("value=\"Tea?\"") && page.body.contains("role=\"alert\""), "{poll}");
    }
    let poll = "poll_question=+Tea%3F&poll_answers[]=Yes&poll_answers[]=&poll_answers[]=%3Cb%3ENo";
    assert_eq!(alice_door.send(Post, "/status_messages", As::Page, &form(poll)).status, 302);

    let post = alice_door.json("/stream.json")[0]["guid"].as_str().unwrap().to_owned();
    let page = bob_door.page(&format!("/posts/{post}")).body;
    assert!(page.contains("&lt;b&gt;No") && page.contains("0 votes"), "{page}");
    let answer = between(&page, "name=\"poll_answer_id\" value=\"", "\"").to_owned();
    let path = format!("/posts/{post}/poll_participations");
    assert_eq!(bob_door.send(Post, &path, As::Page, "").status, 422);
    let voted = bob_door.send(Post, &path, As::Page, &format!("poll_answer_id={answer}"));
    assert_eq!((voted.status, voted.location), (302, format!("/posts/{post}")));
    let page = bob_door.page(&format!("/posts/{post}")).body;
    assert!(page.contains("1 vote · 100 %") && page.contains("Your vote") && !page.contains("poll_answer_id"));
    assert_eq!(bob_door.send(Post, &path, As::Page, &format!("poll_answer_id={answer}")).status, 302);
    let visitor = Visitor::unknown(&alice.house);
    let page = visitor.page(&format!("/posts/{post}")).body;
    assert!(page.contains("1 vote · 100 %") && !page.contains("poll_answer_id"));
    let piece = alice_door.send(Post, &path, As::Htmx, &format!("poll_answer_id={answer}")).body;
    assert!(piece.starts_with("<section class=\"poll\"") && piece.contains("2 votes · 100 %"), "{piece}");
}

#[test]
fn clients_ask_and_vote() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    alice.shares_with(&village, &bob, "Family");
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let family = alice.aspect("Family").to_string();
    let asked = |answers: &[&str]| {
        let post = json!({ "status_message": { "text": "" }, "aspect_ids": [family], "poll_question": "Tea?",
            "poll_answers": answers });
        alice_door.send_json("/status_messages", &post)
    };
    assert_eq!(asked(&["Yes"]).status, 422);
    let made = asked(&["Yes", "No"]);
    assert_eq!(made.status, 201, "{}", made.body);
    let (other, made) = (asked(&["Yes", "No"]).json(), made.json());
    let path = format!("/posts/{}", made["guid"].as_str().unwrap());
    let poll = bob_door.json(&path)["poll"].clone();
    assert_eq!((&poll["question"], &poll["participation_count"]), (&json!("Tea?"), &json!(0)));
    assert_eq!(poll["already_participated"], json!(false));
    let answer = poll["poll_answers"][1]["id"].clone();
    let vote = |door: &Visitor, answer: &serde_json::Value| {
        door.send_json(&format!("{path}/poll_participations"), &json!({ "poll_answer_id": answer }))
    };
    assert_eq!(vote(&bob_door, &other["poll"]["poll_answers"][0]["id"]).status, 404);
    let voted = vote(&bob_door, &answer);
    assert_eq!((voted.status, &voted.json()["poll_answer_id"]), (201, &answer));
    assert_eq!(vote(&bob_door, &poll["poll_answers"][0]["id"]).status, 403);
    let carol_door = village.person("carol", A).at_the_door();
    assert_eq!(vote(&carol_door, &answer).status, 404);
    let seen = bob_door.json(&path);
    assert_eq!(seen["poll_participation_answer_id"], answer);
    let of_no = &seen["poll"]["poll_answers"][1];
    assert_eq!((&of_no["vote_count"], &of_no["own_answer"], &of_no["answer"]), (&json!(1), &json!(true), &json!("No")));
    assert_eq!(alice_door.json(&path)["poll"]["poll_answers"][1]["own_answer"], json!(false));
}
