//! Conversations at the door: nobody else's, in a browser with and without script, and for living clients.

use crate::cast::Resident;
use crate::conversations::{befriend, scene};
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::base::Guid;
use seedpod::social::{contacts, conversations};
use serde_json::json;

#[test]
fn nobody_else_reads_a_conversation() {
    let (village, alice, bob, carol, dave) = scene();
    befriend(&village, &carol, &[&dave]);
    let talk = alice.begins(&[&bob], "Quince", "the word is quince").unwrap();
    village.settle();
    let row = alice.house.pod.look(|db| conversations::by_guid(db, &talk)).unwrap().unwrap().id;
    let lookers = [
        (alice.at_the_door(), true),
        (dave.at_the_door(), false),
        (Visitor::unknown(&alice.house), false),
        (carol.at_the_door(), false),
    ];
    for (number, (door, may)) in lookers.iter().enumerate() {
        for path in [format!("/conversations/{talk}"), format!("/conversations/{row}")] {
            for path in [path.clone(), format!("{path}/raw"), format!("{path}.json"), format!("{path}?format=json")] {
                let got = door.page(&path);
                assert_eq!(got.body.contains("word is quince"), *may, "{number} {path}");
                assert_eq!(got.status == 200, *may, "{number} {path}");
            }
        }
        for path in ["/conversations", "/conversations.json", "/stream", "/notifications"] {
            let seen = door.page(path).body.to_lowercase().contains("quince");
            assert_eq!(seen, *may && path.starts_with("/conversations"), "{number} {path}");
        }
        assert_eq!(
            door.page(&format!("/conversations?conversation_id={row}")).location.ends_with(&format!("/{row}")),
            *may
        );
        for kind in ["conversation", "message"] {
            assert_ne!(door.page(&format!("/fetch/{kind}/{talk}")).status, 200);
        }
        if !may {
            let said = door.send(Post, &format!("/conversations/{row}/messages"), As::Json, "message[text]=intruder");
            let gone = door.send(Delete, &format!("/conversations/{row}/visibility"), As::Json, "");
            assert!([401, 404].contains(&said.status) && [401, 404].contains(&gone.status), "{number}");
        }
    }
    village.settle();
    assert_eq!(alice.reads(&talk).unwrap(), ["the word is quince"]);
}

#[test]
fn without_script_one_writes_reads_answers_and_leaves() {
    let (village, alice, bob, _carol, dave) = scene();
    let (door, daves) = (alice.at_the_door(), dave.at_the_door());
    assert!(door.page("/conversations").body.contains("Nothing here yet"));
    let profile = door.page(&format!("/people/{}", dave.guid)).body;
    let link = format!("/conversations/new?person_id={}", dave.guid);
    assert!(profile.contains(&link));
    let chosen = |page: &str| page.matches(" checked").count();
    let contact = format!("/conversations/new?contact_id={}", contact_row(&alice, &dave));
    let friends = format!("/conversations/new?aspect_id={}", alice.aspect("Friends"));
    let named = format!("/conversations/new?name={}", dave.id);
    for (path, boxes) in [(&link, 1), (&contact, 1), (&friends, 3), (&named, 1)] {
        let page = door.page(path).body;
        assert_eq!((chosen(&page), page.matches("name=\"person_ids[]\"").count()), (boxes, 3), "{path}");
    }
    let stranger = Visitor::unknown(&alice.house).page("/conversations/new");
    assert!(stranger.location.starts_with("/users/sign_in"));

    let form = |text: &str| {
        let ids = [&bob, &dave].map(|one| format!("person_ids[]={}", alice.knows(&one.id))).join("&");
        format!("{ids}&conversation[subject]=Sunday+%3Cb%3E&conversation[text]={text}")
    };
    let refused = door.send(Post, "/conversations", As::Page, &form(""));
    assert_eq!((refused.status, chosen(&refused.body)), (422, 2));
    assert!(refused.body.contains("value=\"Sunday &lt;b&gt;\"") && refused.body.contains("Write something first."));
    let nobody = door.send(Post, "/conversations", As::Page, "conversation[text]=kept+words");
    assert!(nobody.status == 422 && nobody.body.contains("kept words") && nobody.body.contains("Choose somebody"));
    let begun = door.send(Post, "/conversations", As::Page, &form("Lunch+%40%7Bdave%40a.example%7D%3F"));
    assert_eq!(begun.status, 302);
    village.settle();
    assert_eq!((bob.unread_messages(), dave.unread_messages()), (1, 1));

    let badge = |door: &Visitor| door.page("/stream").body.matches("title=\"1 unread message\"").count();
    assert_eq!((badge(&daves), badge(&door)), (2, 0), "in the wide navigation and in the bar");
    let inbox = daves.page("/conversations").body;
    assert!(inbox.contains("<bdi>alice</bdi>: <bdi>Lunch dave@a.example?</bdi>"));
    let page = daves.page(&begun.location).body;
    assert!(page.contains("id=\"unread\"") && page.contains("href=\"#unread\""));
    assert!(page.contains(&format!("href=\"/people/{}\"", dave.guid)), "mentions are links");
    assert_eq!((badge(&daves), dave.unread_messages()), (0, 0), "looking is reading");
    assert!(!daves.page(&begun.location).body.contains("id=\"unread\""));

    let path = format!("{}/messages", begun.location);
    let empty = daves.send(Post, &path, As::Page, "message[text]=+");
    assert!(empty.status == 422 && empty.body.contains("Write something first."));
    let answer = daves.send(Post, &path, As::Page, "message[text]=Gladly");
    assert!(answer.status == 302 && answer.location.starts_with(&format!("{}#", begun.location)));
    let fragment = daves.send(Post, &path, As::Htmx, "message[text]=And+salt").body;
    assert!(fragment.starts_with("<div class=\"stream-element message\"") && fragment.contains("And salt"));
    village.settle();
    assert_eq!(alice.unread_messages(), 2);
    let leave = format!("{}/visibility", begun.location);
    let left = daves.send(Post, &leave, As::Page, "_method=delete");
    assert_eq!((left.status, &left.location[..]), (302, "/conversations"));
    assert!(!daves.page("/conversations").body.contains("Sunday"));
    assert_eq!(daves.page(&begun.location).status, 404);
}

fn contact_row(of: &Resident, other: &Resident) -> i64 {
    let contact = of.house.pod.look(|db| contacts::with(db, of.person, other.person)).unwrap();
    contact.unwrap().id.0
}

#[test]
fn clients_find_their_conversations_in_json_and_in_the_page() {
    let (village, alice, bob, _carol, dave) = scene();
    let door = alice.at_the_door();
    let ids = format!("{},{}", contact_row(&alice, &dave), 999);
    let of = |ids: &str| json!({ "contact_ids": ids, "conversation": { "subject": "Tea", "text": "At *five*" } });
    assert_eq!(door.send_json("/conversations", &of(&ids)).status, 422, "not one of them is left out silently");
    assert_eq!(door.send_json("/conversations", &of("")).status, 422);
    let begun = door.send_json("/conversations", &of(&ids.replace(",999", "")));
    assert_eq!(begun.status, 200);
    let row = begun.json()["id"].as_i64().unwrap();
    let guid = Guid::parse(begun.json()["guid"].as_str().unwrap()).unwrap();
    assert_eq!(dave.reads(&guid).unwrap(), ["At *five*"]);

    let daves = dave.at_the_door();
    assert!(daves.page("/stream").body.contains("\"unread_messages_count\":1"));
    assert_eq!(daves.json("/conversations.json")[0]["conversation"]["id"], row);
    let page = daves.ask(Get, &format!("/conversations/{row}"), As::Any, "").body;
    let message = between(&page, "<div class=\"stream-element message\"", "</form>");
    for mark in [
        &format!("class=\"img\" href=\"/people/{}\"", alice.guid),
        "<time class=\"timeago\" datetime=\"2024-01-02T03:04:05Z\"",
        "title=\"alice\" src=\"/",
        "<div class=\"message-content prose\" dir=\"auto\"><p dir=\"auto\">At <em>five</em></p>",
    ] {
        assert!(message.contains(mark), "{mark}: {message}");
    }
    let answer = daves.send(Post, &format!("/conversations/{row}/messages"), As::Json, "message[text]=Fine");
    assert_eq!((answer.status, answer.json()["text"].as_str()), (200, Some("Fine")));
    let whole = door.json(&format!("/conversations/{row}.json"));
    assert_eq!(whole["conversation"]["subject"], "Tea");
    assert_eq!(whole["conversation"]["participants"].as_array().unwrap().len(), 2);
    assert_eq!(whole["conversation"]["messages"][1]["text"], "Fine");
    assert_eq!(alice.unread_messages(), 0);
    let left = daves.send(Delete, &format!("/conversations/{row}/visibility/"), As::Json, "");
    assert_eq!(left.status, 404, "what clients take for done");
    assert!(dave.reads(&guid).is_none());

    for number in 0..15 {
        village.wait(60);
        alice.begins(&[&bob], &format!("Number {number}"), "x").unwrap();
    }
    village.settle();
    let page = |path: &str| door.page(path).body.matches("class=\"conversation-subject\"").count();
    assert_eq!((page("/conversations"), page("/conversations?page=2")), (15, 1));
    assert_eq!(door.json("/conversations.json")[0]["conversation"]["subject"], "Number 14");
}
