//! Stories of authors who change later whom a limited post is for: who gets it then, and what those see who lose it.

use crate::cast::Resident;
use crate::pictures::{everywhere, fetches, jpeg, photos_on};
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::base::time::HOUR;
use seedpod::base::{Guid, Result};
use seedpod::social::aspects::{AspectId, Choice};
use seedpod::social::marks::{self, Mark};
use seedpod::social::posts::{self, recipients};

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice has carol (here), bob and erin (both on B) in Family, dave (here) and frank (on C) in Friends; all share back.
struct Scene {
    village: Village,
    alice: Resident,
    bob: Resident,
    carol: Resident,
    dave: Resident,
    erin: Resident,
    frank: Resident,
}

fn scene(undo_seconds: i64) -> Scene {
    let village = Village::with_undo(&[A, B, C], undo_seconds);
    let person = |name, host| village.person(name, host);
    let (alice, carol, dave) = (person("alice", A), person("carol", A), person("dave", A));
    let (bob, erin, frank) = (person("bob", B), person("erin", B), person("frank", C));
    for (friend, aspect) in
        [(&carol, "Family"), (&bob, "Family"), (&erin, "Family"), (&dave, "Friends"), (&frank, "Friends")]
    {
        alice.shares_with(&village, friend, aspect);
        friend.shares_with(&village, &alice, "Friends");
    }
    village.walked();
    Scene { village, alice, bob, carol, dave, erin, frank }
}

impl Resident {
    fn widens(&self, village: &Village, post: &Guid, aspects: &[AspectId], people: &[&Resident]) -> Result<usize> {
        let people: Vec<_> = people.iter().map(|one| self.knows(&one.id)).collect();
        let done = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            recipients::widen(tx, self.person, post.id, aspects, &people)
        });
        village.settle();
        done
    }

    fn narrows(&self, village: &Village, post: &Guid, people: &[&Resident]) -> Result<usize> {
        let people: Vec<_> = people.iter().map(|one| self.knows(&one.id)).collect();
        let done = self.house.pod.act(|tx| {
            let post = posts::visible(tx, Some(self.person), post.as_str())?;
            recipients::narrow(tx, self.person, post.id, &people)
        });
        village.settle();
        done
    }

    fn audience_page(&self, post: &Guid) -> String {
        let got = self.at_the_door().page(&format!("/posts/{post}/audience"));
        assert_eq!(got.status, 200, "{}", got.body);
        got.body
    }
}

/// The pods that something was sent to.
fn spoken_to(village: &Village) -> Vec<&'static str> {
    let walked = village.walked();
    [A, B, C]
        .into_iter()
        .filter(|pod| walked.iter().any(|one| one.starts_with(&format!("POST https://{pod}"))))
        .collect()
}

#[test]
fn the_author_sees_by_name_who_has_it_on_which_pod_and_whether_it_arrived() {
    let Scene { village, alice, bob, carol, dave, erin, frank } = scene(0);
    village.close_road(B);
    let post = alice.tells(&village, "Family", "for the family");
    let page = alice.audience_page(&post);
    let (has, lacks) = page.split_once("Give it to more people").unwrap();
    for words in [&carol.id, &bob.id, &erin.id, A, B, "On its way", "keeps one copy for all of them"] {
        assert!(has.contains(words), "{words}: {has}");
    }
    assert!(!has.contains(&frank.id) && lacks.contains(&frank.id) && lacks.contains(&dave.id), "{page}");
    village.open_road(B);
    village.wait(3600);
    assert!(alice.audience_page(&post).contains("Arrived"));
    assert!(alice.at_the_door().page("/stream").body.contains(&format!("/posts/{post}/audience")));
}

#[test]
fn whoever_is_added_gets_the_post_with_its_pictures_and_what_is_said_from_then_on() {
    let Scene { village, alice, carol, dave, frank, .. } = scene(0);
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    carol.comments(&village, &post, "before");
    assert!(dave.sees(&post).is_none() && frank.sees(&post).is_none());
    village.walked();
    assert_eq!(alice.widens(&village, &post, &[alice.aspect("Friends")], &[]), Ok(2));
    assert_eq!(spoken_to(&village), [C], "who has it is not told again");
    assert_eq!(dave.stream(), ["Look"]);
    assert_eq!(frank.stream(), ["Look"]);
    let there = &photos_on(&frank.house, &post)[0];
    assert_eq!(fetches(&village, &frank.at_the_door(), &everywhere(there)[0]), 200);
    carol.comments(&village, &post, "after");
    assert_eq!(dave.thread(&post), ["before", "after"]);
    assert_eq!(frank.thread(&post), ["after"]);
    frank.comments(&village, &post, "thank you");
    assert_eq!(carol.thread(&post), ["before", "after", "thank you"]);
    assert_eq!(alice.widens(&village, &post, &[], &[&frank]), Ok(0), "a second time changes nothing");
}

#[test]
fn whoever_is_removed_here_sees_nothing_of_it_any_more() {
    let Scene { village, alice, carol, erin, .. } = scene(0);
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    alice.edits(&village, &post, &format!("@{{{}}} quince #quincetag", carol.id)).unwrap();
    carol.comments(&village, &post, "mine");
    erin.comments(&village, &post, "theirs");
    let row = carol.house.pod.look(|db| posts::by_guid(db, &post)).unwrap().unwrap().id;
    carol.house.pod.act(|tx| marks::add(tx, carol.person, Mark::Bookmark, row)).unwrap();
    let (door, picture) = (carol.at_the_door(), everywhere(&photos_on(&alice.house, &post)[0])[0].clone());
    let pages = [
        "/stream",
        "/mentions",
        "/activity",
        "/bookmarks",
        "/commented",
        "/notifications",
        "/search?q=quince",
        "/tags/quincetag",
        "/stream.json",
        "/notifications.json",
    ];
    let person = format!("/people/{}", alice.guid);
    let shown = |path: &str| {
        let got = door.ask(Get, path, if path.ends_with("json") { As::Json } else { As::Page }, "");
        got.status == 200 && (got.body.contains(post.as_str()) || got.body.contains("quince #"))
    };
    for path in pages.iter().filter(|path| !path.contains("notifications.json")) {
        assert!(shown(path), "before, {path} shows it");
    }
    assert!(shown(&person) && fetches(&village, &door, &picture) == 200);
    assert!(carol.notifications().contains(&"mentioned") && carol.notifications().contains(&"also_commented"));

    assert_eq!(alice.narrows(&village, &post, &[&carol]), Ok(1));
    erin.comments(&village, &post, "later");
    for path in pages {
        assert!(!shown(path), "{path} shows it still");
    }
    assert!(!shown(&person));
    for (path, wants) in [("", As::Page), ("", As::Json), ("/comments", As::Json), ("/likes", As::Json)] {
        assert_eq!(door.ask(Get, &format!("/posts/{post}{path}"), wants, "").status, 404, "{path}");
    }
    assert_eq!(door.send(Post, &format!("/posts/{post}/comments"), As::Json, "text=still+here").status, 404);
    assert_eq!(door.page(&picture).status, 404, "the picture goes with it");
    assert_eq!(carol.notifications().iter().filter(|kind| **kind != "started_sharing").count(), 0);
    assert!(!marks_left(&carol, &post) && carol.sees(&post).is_none());
    assert_eq!(erin.thread(&post), ["mine", "theirs", "later"], "the others go on");

    assert_eq!(alice.widens(&village, &post, &[], &[&carol]), Ok(1));
    assert_eq!(carol.notifications()[0], "mentioned", "who is given it again is told of the mention");
    assert!(shown("/search?q=quince"));
}

#[test]
fn whoever_is_removed_hears_nothing_of_it_and_can_still_delete_what_they_said() {
    let Scene { village, alice, carol, erin, .. } = scene(0);
    let post = alice.tells(&village, "Family", "about quinces");
    let comment = carol.comments(&village, &post, "mine");
    alice.narrows(&village, &post, &[&carol]).unwrap();
    alice.edits(&village, &post, "about carol").unwrap();
    alice.likes_comment(&village, &comment);
    assert!(!carol.at_the_door().page("/notifications").body.contains("about carol"));
    assert!(carol.notifications().iter().all(|kind| *kind != "liked_comment"), "{:?}", carol.notifications());
    assert_eq!(erin.thread(&post), ["mine"]);
    assert_eq!(carol.at_the_door().send(Delete, &format!("/comments/{comment}"), As::Json, "").status, 204);
    village.settle();
    assert!(alice.thread(&post).is_empty() && erin.thread(&post).is_empty());
    // The same retraction came to erin's pod for bob as well, and found nothing any more.
    (0..12).for_each(|_| village.wait(30_000));
}

fn marks_left(who: &Resident, post: &Guid) -> bool {
    let pod = &who.house.pod;
    pod.look(|db| marks::is_on(db, who.person, Mark::Bookmark, posts::by_guid(db, post)?.unwrap().id)).unwrap()
}

#[test]
fn a_pod_with_nobody_left_is_asked_to_delete_it_and_gets_it_no_more() {
    let Scene { village, alice, frank, .. } = scene(0);
    let post = alice.tells(&village, "Friends", "for friends");
    assert!(frank.sees(&post).is_some());
    assert_eq!(alice.narrows(&village, &post, &[&frank]), Ok(1));
    assert!(frank.sees(&post).is_none());
    let page = alice.audience_page(&post);
    assert!(page.contains("c.example was asked to delete this post") && !page.contains(&frank.id), "{page}");
    assert_eq!(alice.widens(&village, &post, &[], &[&frank]), Ok(0), "it would be refused there");
    let ways = alice.at_the_door().page(&format!("/posts/{post}/deliveries")).body;
    assert!(ways.contains("Asked to delete it"), "{ways}");
    village.walked();
    alice.comments(&village, &post, "among us");
    assert!(!spoken_to(&village).contains(&C));
}

#[test]
fn where_others_of_a_pod_remain_its_copy_stays_and_what_is_said_later_is_for_them() {
    let Scene { village, alice, bob, carol, erin, .. } = scene(0);
    let post = alice.tells(&village, "Family", "for the family");
    village.walked();
    assert_eq!(alice.narrows(&village, &post, &[&bob]), Ok(1));
    assert_eq!(spoken_to(&village), [] as [&str; 0], "nothing can be taken back there");
    assert!(erin.sees(&post).is_some() && bob.sees(&post).is_some());
    alice.comments(&village, &post, "among us");
    let to: Vec<_> = village.walked().into_iter().filter(|one| one.starts_with("POST")).collect();
    assert_eq!(to, [format!("POST https://{B}/receive/users/{}", erin.guid)], "it is encrypted for erin alone");

    bob.writes_comment(&post, "I am still here").unwrap();
    village.settle();
    assert!(!carol.thread(&post).contains(&"I am still here".to_owned()), "who was removed is not heard");

    assert_eq!(alice.narrows(&village, &post, &[&erin]), Ok(1));
    assert!(erin.sees(&post).is_none() && bob.sees(&post).is_none(), "with the last of them it goes");
    assert_eq!(carol.thread(&post), ["among us"]);
}

#[test]
fn what_is_still_on_its_way_to_who_is_removed_does_not_arrive() {
    let Scene { village, alice, frank, .. } = scene(0);
    village.close_road(C);
    let post = alice.tells(&village, "Friends", "for friends");
    alice.narrows(&village, &post, &[&frank]).unwrap();
    village.open_road(C);
    (0..30).for_each(|_| village.wait(6 * HOUR));
    assert!(frank.stream().is_empty());
}

#[test]
fn within_the_grace_a_pod_never_hears_of_a_post_that_is_taken_from_its_people() {
    let Scene { village, alice, erin, frank, .. } = scene(10);
    village.wait(10);
    village.walked();
    let post = alice.writes("for all", Choice::AllAspects);
    alice.narrows(&village, &post, &[&frank]).unwrap();
    village.wait(10);
    assert_eq!(spoken_to(&village), [B]);
    assert!(erin.sees(&post).is_some() && frank.sees(&post).is_none());
    assert_eq!(alice.widens(&village, &post, &[], &[&frank]), Ok(1), "nothing stands against it later");
    assert!(frank.sees(&post).is_some());
}

#[test]
fn nobody_but_its_author_changes_an_audience_and_nothing_becomes_public() {
    let Scene { village, alice, carol, dave, frank, bob, .. } = scene(0);
    let post = alice.tells(&village, "Family", "for the family");
    let public = alice.says(&village, "for all");
    let path = format!("/posts/{post}/audience");
    for other in [&carol, &dave] {
        let door = other.at_the_door();
        assert_eq!(door.page(&path).status, 404, "{}", other.id);
        for method in [Post, Delete] {
            let form = format!("people[]={}", dave.person);
            assert_eq!(door.send(method, &path, As::Json, &form).status, 404, "{}", other.id);
        }
        assert!(!door.page("/stream").body.contains("/audience\""));
    }
    assert_eq!(bob.at_the_door().page(&path).status, 404, "nor is it there on a pod that has a copy");
    assert_ne!(Visitor::unknown(&alice.house).page(&path).status, 200);
    let door = alice.at_the_door();
    assert_eq!(door.page(&format!("/posts/{public}/audience")).status, 404);
    assert_eq!(door.send(Post, &format!("/posts/{public}/audience"), As::Json, "").status, 404);
    for form in ["aspect_ids[]=public", "public=true", "aspect_ids[]=all_aspects"] {
        door.send(Post, &path, As::Json, form);
        assert!(!alice.sees(&post).unwrap().post.public, "{form}");
        assert!(dave.sees(&post).is_none() && frank.sees(&post).is_none(), "{form}");
    }
    let stranger = village.person("stranger", A);
    let form = format!("people[]={}", stranger.person);
    assert_eq!(door.send(Post, &path, As::Json, &form).status, 422);
    assert_eq!(door.send(Post, &path, As::Json, &format!("aspect_ids[]={}", carol.aspect("Friends"))).status, 422);
    assert!(stranger.sees(&post).is_none());
}

#[test]
fn without_script_people_are_added_and_removed_on_the_page() {
    let Scene { village, alice, carol, dave, .. } = scene(0);
    let post = alice.tells(&village, "Family", "for the family");
    let (door, path) = (alice.at_the_door(), format!("/posts/{post}/audience"));
    let nobody = door.send(Post, &path, As::Page, "");
    assert_eq!((nobody.status, &nobody.location), (302, &path));
    assert!(nobody.header("Set-Cookie").contains("recipients-nobody-chosen"));
    let nothing_new = door.send(Post, &path, As::Page, &format!("people[]={}", carol.person));
    assert!(nothing_new.header("Set-Cookie").contains("recipients-nobody-new"));
    assert_eq!(door.send(Post, &path, As::Page, &format!("people[]={}", dave.person)).location, path);
    assert!(dave.sees(&post).is_some());
    let form = format!("_method=delete&people[]={}&people[]={}", dave.person, carol.person);
    assert_eq!(door.send(Post, &path, As::Page, &form).location, path);
    assert!(dave.sees(&post).is_none() && carol.sees(&post).is_none() && alice.sees(&post).is_some());
    village.settle();
}
