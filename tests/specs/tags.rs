//! Following tags: from their pages, from the list, by clients; and the stream of what carries them.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::base::Error;
use seedpod::social::streams::Stream;
use seedpod::social::{blocks, tags};
use serde_json::json;

const A: &str = "a.example";

fn alice_and_bob() -> (Village, Resident, Resident) {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    (village, alice, bob)
}

impl Resident {
    fn follows(&self, tag: &str) -> Result<(), Error> {
        self.house.pod.act(|tx| tags::follow(tx, self.person, tag)).map(|_| ())
    }

    fn followed(&self) -> Vec<String> {
        let all = self.house.pod.look(|db| tags::followed(db, self.person)).unwrap();
        all.into_iter().map(|(_, name)| name).collect()
    }
}

#[test]
fn a_tag_is_followed_from_its_page_and_let_go_there() {
    let (_village, alice, _) = alice_and_bob();
    let door = alice.at_the_door();
    let page = door.page("/tags/garden").body;
    assert!(page.contains("action=\"/tag_followings\"") && page.contains("value=\"garden\""), "{page}");
    assert!(!Visitor::unknown(&alice.house).page("/tags/garden").body.contains("/tag_followings"));
    assert_eq!(door.send(Post, "/tag_followings", As::Page, "name=garden").status, 302);
    assert_eq!(alice.followed(), ["garden"]);
    let page = door.page("/tags/garden").body;
    let (tag, _) = page.split_once("action=\"/tag_followings/").unwrap().1.split_once('"').unwrap();
    assert!(door.page("/tag_followings").body.contains(&format!("/tag_followings/{tag}")));
    assert!(door.page("/followed_tags").body.contains("href=\"/tags/garden\""), "beside the stream");
    assert_eq!(door.send(Delete, &format!("/tag_followings/{tag}"), As::Page, "").status, 302);
    assert_eq!(alice.followed(), Vec::<String>::new());
    assert_eq!(door.send(Delete, &format!("/tag_followings/{tag}"), As::Page, "").status, 404);
}

#[test]
fn what_is_no_tag_is_refused_with_what_was_typed() {
    let (_village, alice, _) = alice_and_bob();
    let door = alice.at_the_door();
    let refused = door.send(Post, "/tag_followings", As::Page, "name=two+words");
    assert!(refused.status == 422 && refused.body.contains("value=\"two words\""), "{}", refused.body);
    assert!(refused.body.contains("That is not a tag"));
    assert_eq!(door.send(Post, "/tag_followings", As::Json, "name=").status, 422);
    assert_eq!(door.send(Post, "/tag_followings", As::Page, "name=%23Ünter").status, 302);
    assert_eq!(alice.followed(), ["ünter"], "as tags are written");
}

#[test]
fn clients_follow_by_name_and_read_the_list() {
    let (_village, alice, bob) = alice_and_bob();
    bob.follows("tulips").unwrap();
    let door = alice.at_the_door();
    let first = door.send_json("/tag_followings", &json!({"name": "tulips"}));
    let id = first.json()["id"].clone();
    assert_eq!((first.status, first.json()), (201, json!({"id": id, "name": "tulips"})));
    assert_eq!(door.send_json("/tag_followings", &json!({"name": "tulips"})).status, 201, "as often as they say so");
    alice.follows("apples").unwrap();
    let listed = door.json("/tag_followings.json");
    assert_eq!((&listed[0]["name"], &listed[1]), (&json!("apples"), &json!({"id": id, "name": "tulips"})));
    assert_eq!(door.page("/tag_followings/manage").location, "/tag_followings");
    assert_eq!(door.send(Delete, &format!("/tag_followings/{id}"), As::Json, "").status, 204);
    assert_eq!((alice.followed(), bob.followed()), (vec!["apples".to_owned()], vec!["tulips".to_owned()]));
    assert_eq!(Visitor::unknown(&alice.house).ask(Get, "/tag_followings.json", As::Json, "").status, 401);
}

#[test]
fn the_stream_of_followed_tags_shows_what_carries_one_and_may_be_seen() {
    let (village, alice, bob) = alice_and_bob();
    let carol = village.person("carol", A);
    carol.shares_with(&village, &alice, "Friends");
    bob.says(&village, "for all #garden");
    bob.says(&village, "for all #kitchen");
    bob.tells(&village, "Friends", "for nobody here #garden");
    carol.tells(&village, "Friends", "for alice #tulips #garden");
    alice.says(&village, "her own #tulips");
    assert_eq!(alice.page(&Stream::FollowedTags), Vec::<String>::new());
    let door = alice.at_the_door();
    assert!(door.page("/followed_tags").body.contains("Posts with the tags you follow will appear here."));
    alice.follows("garden").unwrap();
    assert_eq!(alice.page(&Stream::FollowedTags), ["for alice #tulips #garden", "for all #garden"]);
    alice.follows("tulips").unwrap();
    let all = ["her own #tulips", "for alice #tulips #garden", "for all #garden"];
    assert_eq!(alice.page(&Stream::FollowedTags), all, "each once");
    let read = door.json("/followed_tags.json");
    assert_eq!(read.as_array().unwrap().iter().map(|post| &post["text"]).collect::<Vec<_>>(), all);
    assert_eq!(bob.page(&Stream::FollowedTags), Vec::<String>::new(), "everybody follows for themselves");
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, bob.person)).unwrap();
    assert_eq!(alice.page(&Stream::FollowedTags), all[..2]);
}

#[test]
fn nobody_follows_more_than_a_thousand_tags() {
    let (_village, alice, _) = alice_and_bob();
    let pod = &alice.house.pod;
    let all = || (0..tags::FOLLOWED_MAX).map(|number| format!("t{number}"));
    pod.act(|tx| all().try_for_each(|tag| tags::follow(tx, alice.person, &tag).map(|_| ()))).unwrap();
    assert_eq!(alice.follows("more"), Err(Error::invalid("name", "tags-too-many")));
    assert_eq!(alice.followed().len(), tags::FOLLOWED_MAX);
}
