//! Stories of peers who want to pass for somebody else: by how a name is written, by what is planted where we fetch, by a GUID
//! that is taken.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, dropped, key};
use crate::hostile_discovery::Liar;
use crate::village::{Village, id};
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE, Engine};
use seedpod::background;
use seedpod::base::Time;
use seedpod::base::time::{DAY, HOUR};
use seedpod::protocol::seal;
use seedpod::social::aspects::Choice;
use seedpod::social::events::{Draft, Status};
use seedpod::social::sessions;
use seedpod::social::streams::Stream;
use std::collections::HashMap;

const A: &str = "a.example";
const B: &str = "b.example";
const E: &str = "e.example";

/// alice's pod is where things are tried; it knows bob and eve, who live elsewhere.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, E]);
    let (alice, bob, eve) = (village.person("alice", A), village.person("bob", B), village.person("eve", E));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    alice.looks_up(&village, &eve.id);
    (village, alice, bob, eve)
}

fn post(author: &str, guid: &str, text: &str) -> String {
    format!(
        "<status_message><author>{author}</author><guid>{guid}</guid><public>true</public><text>{text}</text></status_message>"
    )
}

/// Something about something else, signed by its author and in an envelope of theirs.
fn relayable(kind: &str, author: &Resident, fields: &[(&str, &str)]) -> String {
    let fields: Vec<(&str, &str)> =
        [("author", author.id.as_str())].into_iter().chain(fields.iter().copied()).collect();
    let values: Vec<&str> = fields.iter().map(|(_, value)| *value).collect();
    let signature = BASE64_STANDARD.encode(key(author).sign(values.join(";").as_bytes()));
    let elements: String = fields.iter().map(|(name, value)| format!("<{name}>{value}</{name}>")).collect();
    let xml = format!("<{kind}>{elements}<author_signature>{signature}</author_signature></{kind}>");
    seal(&xml, &id(&author.id), &key(author))
}

fn count(of: &Resident, sql: &str) -> i64 {
    of.house.database().query_row(sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{sql}: {error}"))
}

#[test]
fn mastodon_cve_2023_42451_no_other_spelling_of_a_host_passes_for_it() {
    let (village, alice, bob, _eve) = scene();
    let known = count(&alice, "SELECT count(*) FROM people");
    for spelled in [
        "bob@B.EXAMPLE",
        "BOB@b.example",
        "bob@b.example.",
        "bob@b.example:443",
        "bob@b.example:80",
        "bob@b.example:0443",
        "bob@bob:word@b.example",
        "x@bob@b.example",
        "bob@b.example/",
        "bob@b.example#a",
        "bob@b.example?a",
        "bob@b.example%2e",
        "bob@b%2eexample",
        "bob@www.b.example",
        "bob@b.ex\u{430}mple",
        "bob@b\u{3002}example",
        "bob@\u{ff42}.example",
        "b\u{43e}b@b.example",
        "bob@b.example\u{200b}",
        " bob@b.example",
        "bob@b.example\n",
        "acct:bob@b.example",
        "bob@[::1]",
        "bob@127.0.0.1",
    ] {
        // The very key of bob's, as if his pod had signed it.
        let honest = seal(&post(spelled, GUID, "I am bob"), &id(&bob.id), &key(&bob));
        let named = honest.replace(&BASE64_URL_SAFE.encode(&bob.id), &BASE64_URL_SAFE.encode(spelled));
        assert_ne!(named, honest);
        bring(&village, &alice, named.as_bytes());
        bring(&village, &alice, honest.as_bytes());
    }
    for _ in 0..16 {
        village.wait(HOUR);
    }
    village.wait(DAY);
    assert!(alice.page(&Stream::Public).is_empty());
    assert_eq!(count(&alice, "SELECT count(*) FROM people"), known);
}

#[test]
fn diaspora_0_5_7_1_what_is_fetched_is_believed_by_its_signature_and_not_by_its_place() {
    let (village, alice, bob, eve) = scene();
    let wanted = "fedcba9876543210fedcba9876543210";
    let comment = relayable("comment", &bob, &[("guid", GUID), ("parent_guid", wanted), ("text", "hm")]);
    let bobs = post(&bob.id, wanted, "planted");
    for (planted, reason) in [
        (seal(&bobs, &id(&bob.id), &key(&eve)), "invalid_signature"),
        (seal(&bobs, &id(&eve.id), &key(&eve)), "invalid_sender"),
        (bobs.clone(), "invalid_envelope"),
        ("<html><body>Not here</body></html>".to_owned(), "invalid_envelope"),
        ("{\"type\": \"Note\", \"attributedTo\": \"https://b.example/users/bob\"}".to_owned(), "bad_xml"),
    ] {
        let liar = Liar(HashMap::from([(format!("https://{B}/fetch/post/{wanted}"), planted)]));
        assert_eq!(alice.house.door.post("/receive/public").body(&comment).dispatch().status().code, 202);
        while background::step(&alice.house.pod, &liar).unwrap() > 0 {}
        assert_eq!(dropped(&alice).first().map(String::as_str), Some(reason));
        assert!(alice.page(&Stream::Public).is_empty(), "{reason}");
        alice.house.database().execute_batch("DELETE FROM arrivals; DELETE FROM errands;").unwrap();
    }
    // What somebody else really said, found in the place of what was asked for, is theirs and nobody else's.
    let other = seal(&post(&eve.id, wanted, "of eve"), &id(&eve.id), &key(&eve));
    let liar = Liar(HashMap::from([(format!("https://{B}/fetch/post/{wanted}"), other)]));
    alice.house.door.post("/receive/public").body(&comment).dispatch();
    while background::step(&alice.house.pod, &liar).unwrap() > 0 {}
    assert_eq!(count(&alice, &format!("SELECT count(*) FROM posts WHERE author_id = {}", alice.knows(&bob.id).0)), 0);
    alice.house.database().execute_batch("DELETE FROM arrivals; DELETE FROM errands;").unwrap();
    drop(village);
}

#[test]
fn one_guid_has_one_author_whatever_it_names() {
    let (village, alice, bob, eve) = scene();
    bob.looks_up(&village, &eve.id);
    let party = Draft {
        summary: "Tea".into(),
        description: String::new(),
        start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
        end: None,
        all_day: false,
        timezone: None,
        location: None,
    };
    let asked = alice.asks(&village, Choice::Public, "Tea?", &["yes", "no"]);
    let invited = alice.announces(&village, Choice::Public, party);
    let liked = alice.says(&village, "like me");
    let row = |sql: &str| alice.house.database().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let (poll, event) = (row("SELECT guid FROM polls"), row("SELECT guid FROM events"));
    let yes = row("SELECT guid FROM poll_answers WHERE answer = 'yes'");
    let (asked_guid, root) = (asked.to_string(), (("root_author", alice.id.clone()), ("root_guid", liked.to_string())));
    let comment = bob.comments(&village, &asked, "mine").to_string();
    let like = bob.likes(&village, &liked).to_string();
    let vote = bob.votes(&village, &asked, "yes").unwrap().to_string();
    let answer = bob.attends(&village, &invited, Status::Accepted).unwrap().to_string();
    let reshare = bob.reshares(&village, &liked).unwrap().to_string();
    let said = bob.says(&village, "mine too").to_string();
    let liked = liked.to_string();
    let sealed = |xml: String| seal(&xml, &id(&eve.id), &key(&eve));
    let tries = [
        (
            "comments",
            &comment,
            relayable("comment", &eve, &[("guid", &comment), ("parent_guid", &asked_guid), ("text", "no, mine")]),
        ),
        (
            "likes",
            &like,
            relayable(
                "like",
                &eve,
                &[("guid", &like), ("parent_guid", &liked), ("parent_type", "Post"), ("positive", "true")],
            ),
        ),
        (
            "votes",
            &vote,
            relayable(
                "poll_participation",
                &eve,
                &[("guid", &vote), ("parent_guid", &poll), ("poll_answer_guid", &yes)],
            ),
        ),
        (
            "attendances",
            &answer,
            relayable(
                "event_participation",
                &eve,
                &[("guid", &answer), ("parent_guid", &event), ("status", "declined")],
            ),
        ),
        (
            "posts",
            &reshare,
            sealed(format!(
                "<reshare><author>{}</author><guid>{reshare}</guid><root_author>{}</root_author><root_guid>{}</root_guid></reshare>",
                eve.id, root.0.1, root.1.1
            )),
        ),
        ("posts", &said, sealed(post(&eve.id, &said, "no, mine"))),
    ];
    let bobs = alice.knows(&bob.id).0;
    for (table, guid, body) in &tries {
        bring(&village, &alice, body.as_bytes());
        let authors = count(&alice, &format!("SELECT sum(author_id) FROM {table} WHERE guid = '{guid}'"));
        assert_eq!(authors, bobs, "{table}");
    }
    assert_eq!(dropped(&alice).len(), tries.len(), "{:?}", dropped(&alice));
    village.wait(DAY);
}

#[test]
fn nobody_but_its_author_passes_on_what_is_said_under_a_post_of_elsewhere() {
    let (village, alice, bob, eve) = scene();
    let party = Draft {
        summary: "Tea".into(),
        description: String::new(),
        start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
        end: None,
        all_day: false,
        timezone: None,
        location: None,
    };
    let asked = bob.asks(&village, Choice::Public, "Tea?", &["yes", "no"]).to_string();
    bob.announces(&village, Choice::Public, party);
    let row = |sql: &str| alice.house.database().query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let (poll, event) = (row("SELECT guid FROM polls"), row("SELECT guid FROM events"));
    let yes = row("SELECT guid FROM poll_answers WHERE answer = 'yes'");
    for body in [
        relayable("comment", &eve, &[("guid", GUID), ("parent_guid", &asked), ("text", "psst")]),
        relayable(
            "like",
            &eve,
            &[("guid", GUID), ("parent_guid", &asked), ("parent_type", "Post"), ("positive", "true")],
        ),
        relayable("poll_participation", &eve, &[("guid", GUID), ("parent_guid", &poll), ("poll_answer_guid", &yes)]),
        relayable("event_participation", &eve, &[("guid", GUID), ("parent_guid", &event), ("status", "accepted")]),
    ] {
        bring(&village, &alice, body.as_bytes());
    }
    assert_eq!(dropped(&alice), ["invalid_sender"; 4]);
    let all = "SELECT (SELECT count(*) FROM comments) + (SELECT count(*) FROM likes) + (SELECT count(*) FROM votes)
               + (SELECT count(*) FROM attendances)";
    assert_eq!(count(&alice, all), 0);
}

#[test]
fn what_is_between_two_is_not_taken_by_the_public_route() {
    let (village, alice, bob, _eve) = scene();
    let (own, mine) = (alice.says(&village, "mine"), bob.id.as_str());
    let talk = "fedcba9876543210fedcba9876543210";
    for xml in [
        format!(
            "<contact><author>{mine}</author><recipient>{}</recipient><sharing>false</sharing></contact>",
            alice.id
        ),
        format!(
            "<conversation><author>{mine}</author><guid>{talk}</guid><subject>a</subject><participants>{mine};{}</participants></conversation>",
            alice.id
        ),
        format!(
            "<message><author>{mine}</author><guid>{GUID}</guid><text>b</text><conversation_guid>{talk}</conversation_guid></message>"
        ),
        format!(
            "<participation><author>{mine}</author><guid>{GUID}</guid><parent_guid>{own}</parent_guid><parent_type>Post</parent_type></participation>"
        ),
    ] {
        bring(&village, &alice, seal(&xml, &id(mine), &key(&bob)).as_bytes());
    }
    assert_eq!(dropped(&alice), ["wrong_route"; 4]);
    assert_eq!(alice.relation(&bob), "mutual");
    assert_eq!(count(&alice, "SELECT count(*) FROM conversations"), 0);
}

#[test]
fn mastodon_cve_2026_23961_a_reshare_brings_back_nobody_who_is_gone() {
    let (village, alice, bob, eve) = scene();
    let gone = eve.says(&village, "of somebody who is gone");
    bob.looks_up(&village, &eve.id);
    let deletion = format!("<account_deletion><author>{}</author></account_deletion>", eve.id);
    bring(&village, &alice, seal(&deletion, &id(&eve.id), &key(&eve)).as_bytes());
    let (author, guid) = (&bob.id, GUID);
    let reshare = format!(
        "<reshare><author>{author}</author><guid>{guid}</guid><root_author>{}</root_author><root_guid>{gone}</root_guid></reshare>",
        eve.id
    );
    bring(&village, &alice, seal(&reshare, &id(author), &key(&bob)).as_bytes());
    assert!(dropped(&alice).contains(&"account_closed".to_owned()), "{:?}", dropped(&alice));
    for _ in 0..24 {
        village.wait(HOUR);
    }
    assert!(alice.sees(&gone).is_none() && alice.page(&Stream::Public).is_empty());
}

#[test]
fn a_session_is_never_the_one_somebody_brought() {
    let scene = crate::hostile_routes::scene();
    let door = &scene.alice.house.door;
    let page = door.get("/users/sign_in").dispatch();
    let tie =
        page.cookies().iter().map(|cookie| (cookie.name().to_owned(), cookie.value().to_owned())).collect::<Vec<_>>();
    let body = page.into_string().unwrap();
    let token = crate::visitor::between(&body, "name=\"csrf-token\" content=\"", "\"");
    let planted = "0".repeat(64);
    let form = format!("authenticity_token={token}&user[username]=alice&user[password]=correct horse");
    let request = door.post("/users/sign_in").header(rocket::http::ContentType::Form).body(form);
    let request = tie.iter().fold(request, |request, cookie| request.cookie(cookie.clone()));
    let answer = request.cookie(("__Host-pod_session", planted.clone())).dispatch();
    let given = answer.cookies().get("__Host-pod_session").expect("signed in").value().to_owned();
    assert_ne!(given, planted);
    let opens = |token: &str| {
        let pod = &scene.alice.house.pod;
        pod.look(|db| sessions::find(db, token, pod.now())).unwrap().is_some()
    };
    assert!(opens(&given) && !opens(&planted));
}
