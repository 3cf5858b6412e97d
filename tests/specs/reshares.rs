//! Stories of posts passed on, and of what posts carry besides words.

use crate::cast::Resident;
use crate::hostile::{GUID, bring, key};
use crate::village::{Village, id};
use crate::visitor::{As, Visitor};
use rocket::http::Method::{Delete, Post};
use seedpod::base::{Error, Guid};
use seedpod::protocol::seal;
use seedpod::social::posts::{self, Attached, Draft, Embed, Location};
use seedpod::social::streams::Stream;
use seedpod::waiting::arrivals;
use serde_json::json;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// bob reads alice, carol reads bob; three pods.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    bob.shares_with(&village, &carol, "Friends");
    carol.shares_with(&village, &bob, "Friends");
    (village, alice, bob, carol)
}

/// Who wrote what a reshare passes on, and the words of it, as somebody sees them.
fn passed_on(by: &Resident, reshare: &Guid) -> Option<(String, String)> {
    let shown = by.sees(reshare).expect("the reshare is seen");
    assert!(shown.post.reshare && shown.post.text.is_empty());
    shown.root.map(|root| (root.post.author.diaspora_id.to_string(), root.post.text))
}

fn reshare_xml(author: &str, root_author: &str, root: &str) -> String {
    format!(
        "<reshare><author>{author}</author><guid>{GUID}</guid><root_author>{root_author}</root_author><root_guid>{root}</root_guid></reshare>"
    )
}

#[test]
fn a_reshare_brings_the_post_to_people_who_never_heard_of_its_author() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "pass it on");
    assert!(carol.sees(&post).is_none());
    let reshare = bob.reshares(&village, &post).unwrap();
    let whole = Some((alice.id.clone(), "pass it on".to_owned()));
    for person in [&alice, &bob, &carol] {
        assert_eq!(passed_on(person, &reshare), whole, "{}", person.id);
    }
    assert_eq!(alice.notifications()[0], "reshared");
    assert_eq!(alice.sees(&post).unwrap().reshares, 1);
    assert!(bob.sees(&post).unwrap().own_reshare.is_some());
    // carol's pod asked for the original, and from now on hears what happens to it.
    alice.comments(&village, &post, "thanks, bob");
    assert_eq!(carol.thread(&post), ["thanks, bob"]);
}

#[test]
fn a_reshare_of_a_reshare_is_one_of_the_original_and_everybody_has_one() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "pass it on");
    let first = bob.reshares(&village, &post).unwrap();
    let second = carol.reshares(&village, &first).unwrap();
    assert_eq!(passed_on(&bob, &second), Some((alice.id.clone(), "pass it on".to_owned())));
    assert_eq!(alice.sees(&post).unwrap().reshares, 2);
    assert_eq!(bob.reshares(&village, &second), Err(Error::Exists));
    assert!(matches!(alice.reshares(&village, &first), Err(Error::Forbidden { .. })), "not one's own");
}

#[test]
fn a_reshare_that_overtakes_the_end_of_the_one_before_is_not_lost() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "pass it on");
    let first = bob.reshares(&village, &post).unwrap();
    let second = reshare_xml(&bob.id, &alice.id, post.as_str());
    bring(&village, &alice, seal(&second, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.sees(&post).unwrap().reshares, 1);
    assert!(alice.sees(&first).is_some());
    bob.retracts(&village, &first);
    assert_eq!(alice.sees(&post).unwrap().reshares, 1, "the second stands");
    assert!(alice.sees(&first).is_none() && carol.sees(&first).is_none());
}

#[test]
fn what_is_limited_is_passed_on_by_nobody() {
    let (village, alice, bob, carol) = scene();
    let post = alice.tells(&village, "Friends", "between us");
    assert!(matches!(bob.reshares(&village, &post), Err(Error::Forbidden { .. })));
    // Nor by a pod that does it anyway: alice's pod has the post, and bob's claims to pass it on.
    let xml = reshare_xml(&bob.id, &alice.id, post.as_str());
    bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["not_public"]);
    assert!(carol.sees(&post).is_none());
}

#[test]
fn a_reshare_talks_and_is_liked_for_itself_and_goes_by_itself() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "pass it on");
    let reshare = bob.reshares(&village, &post).unwrap();
    carol.comments(&village, &reshare, "good find");
    carol.likes(&village, &reshare);
    assert_eq!(alice.thread(&reshare), ["good find"], "who wrote it hears what is said under the reshare");
    assert!(alice.thread(&post).is_empty());
    bob.retracts(&village, &reshare);
    assert!(alice.sees(&reshare).is_none() && carol.sees(&reshare).is_none());
    assert!(carol.sees(&post).is_some());
    assert_eq!(alice.sees(&post).unwrap().reshares, 0);
}

#[test]
fn when_the_original_goes_the_reshare_says_so() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "pass it on");
    let reshare = bob.reshares(&village, &post).unwrap();
    alice.retracts(&village, &post);
    for person in [&alice, &bob, &carol] {
        assert!(person.sees(&post).is_none(), "{}", person.id);
        assert_eq!(passed_on(person, &reshare), None);
    }
    let page = carol.at_the_door().page(&format!("/posts/{reshare}")).body;
    assert!(page.contains("The original post is gone."));
    // Whoever asks for it now gets one without a root.
    let fetched = bob.house.door.get(format!("/fetch/reshare/{reshare}")).dispatch();
    assert_eq!(fetched.status().code, 200);
}

#[test]
fn the_root_must_be_by_whom_the_reshare_says() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "mine");
    let xml = reshare_xml(&bob.id, &carol.id, post.as_str());
    bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["invalid_entity"]);
}

#[test]
fn at_the_door_one_passes_on_with_a_button_or_as_a_client() {
    let (village, alice, bob, _) = scene();
    let post = alice.says(&village, "#cake");
    let door = bob.at_the_door();
    assert!(door.page(&format!("/posts/{post}")).body.contains("action=\"/reshares\""));
    assert!(!alice.at_the_door().page(&format!("/posts/{post}")).body.contains("action=\"/reshares\""));
    let done = door.send_json("/reshares", &json!({ "root_guid": post.as_str() }));
    assert_eq!(done.status, 201);
    let made = done.json();
    assert_eq!((&made["post_type"], &made["root"]["guid"]), (&json!("Reshare"), &json!(post.as_str())));
    assert_eq!(made["text"], json!("#cake"));
    assert_eq!(door.send_json("/reshares", &json!({ "root_guid": post.as_str() })).status, 422);
    assert_eq!(door.json(&format!("/posts/{post}/reshares")).as_array().unwrap().len(), 1);
    assert_eq!(door.json(&format!("/posts/{post}"))["interactions"]["reshares_count"], json!(1));
    assert_eq!(bob.page(&Stream::Tag("cake".into())), ["#cake"], "tag pages show the original once");
    assert_eq!(door.send(Delete, &format!("/posts/{}", made["guid"].as_str().unwrap()), As::Json, "").status, 204);
    assert_eq!(door.send(Post, "/reshares", As::Page, &format!("root_guid={post}")).status, 302);
    village.settle();
    let visitor = Visitor::unknown(&bob.house);
    assert!(visitor.page(&format!("/posts/{post}")).body.contains("Reshared once"));
    // The first reshare never left, and its retraction is told to pods that do not know it.
    (0..12).for_each(|_| village.wait(30_000));
}

#[test]
fn a_place_and_a_link_travel_with_a_post() {
    let (village, alice, bob, _) = scene();
    let attached = Attached {
        location: Location::at("Alexanderplatz", "52.5219", "13.4132"),
        embed: Some(Embed {
            url: Some("https://news.example/tea".into()),
            title: Some("Tea".into()),
            description: None,
            image: Some("https://news.example/tea.jpg".into()),
        }),
        ..Attached::default()
    };
    let choice = seedpod::social::aspects::Choice::Public;
    let draft = Draft { text: "look".into(), choice, provider: None, photos: Vec::new(), attached };
    let post = alice.house.pod.act(|tx| posts::write(tx, alice.person, draft)).unwrap();
    let post = alice.house.pod.look(|db| posts::get(db, post)).unwrap().guid;
    village.settle();
    let shown = bob.sees(&post).unwrap();
    let place = shown.post.location.unwrap();
    assert_eq!((&place.address[..], &place.lat[..], &place.lng[..]), ("Alexanderplatz", "52.5219", "13.4132"));
    let embed = shown.embed.unwrap();
    assert_eq!((embed.url.as_deref(), embed.title.as_deref()), (Some("https://news.example/tea"), Some("Tea")));
    let page = bob.at_the_door().page(&format!("/posts/{post}")).body;
    assert!(page.contains("href=\"geo:52.5219,13.4132\"") && page.contains("href=\"https://news.example/tea\""));
    assert!(!page.contains("src=\"https://news.example"), "no picture is loaded from elsewhere");
    assert_eq!(bob.at_the_door().json(&format!("/posts/{post}"))["location"]["address"], json!("Alexanderplatz"));
}

#[test]
fn a_place_that_is_no_number_is_shown_by_its_name_and_a_link_that_is_no_address_not_at_all() {
    let (village, alice, bob, _) = scene();
    let xml = format!(
        "<status_message><author>{}</author><guid>{GUID}</guid><public>true</public><text>here</text>\
         <location><address>The moon</address><lat>javascript:alert(1)</lat><lng>2</lng></location>\
         <embed><url>EMBED</url><title>Tea</title></embed></status_message>",
        bob.id
    );
    for (number, url) in
        ["javascript://news.example/%0aalert(1)", "https://bank.example:x@evil.example/"].iter().enumerate()
    {
        let guid = GUID.replacen('0', &number.to_string(), 1);
        let xml = xml.replace(GUID, &guid).replace("EMBED", url);
        bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
        let page = alice.at_the_door().page(&format!("/posts/{guid}")).body;
        assert!(page.contains("The moon") && !page.contains("javascript:") && !page.contains("bank.example"));
    }
}

#[test]
fn a_post_from_before_shows_its_place_after_the_upgrade() {
    let (village, alice, bob, _) = scene();
    let post = bob.says(&village, "here");
    let xml = format!(
        "<status_message><author>{}</author><guid>{post}</guid><public>true</public><text>here</text>\
         <location><address>Alexanderplatz</address><lat>52.5</lat><lng>13.4</lng></location></status_message>",
        bob.id
    );
    let changed = alice.house.database().execute("UPDATE posts SET xml = ?1 WHERE guid = ?2", (&xml, post.as_str()));
    assert_eq!(changed, Ok(1));
    village.settle();
    assert_eq!(alice.sees(&post).unwrap().post.location.unwrap().address, "Alexanderplatz");
}
