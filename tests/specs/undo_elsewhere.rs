//! What other pods can come by of what is held or was just deleted here, and what they may say of it.

use crate::cast::Resident;
use crate::undo::{GRACE, deletes, scene, sent, undoes, waiting};
use crate::visitor::{As, Visitor};
use rocket::http::Method::Delete;
use seedpod::social::aspects::Choice;
use seedpod::social::reshares;
use seedpod::social::undo::{Deed, Undone};
use seedpod::social::{participations, posts};

#[test]
fn what_is_held_or_just_deleted_is_handed_to_no_pod_that_asks() {
    let (village, alice, bob, carol) = scene();
    let stranger = Visitor::unknown(&alice.house);
    let post = alice.writes("hello", Choice::Public);
    let ask = |kind: &str, guid: &seedpod::base::Guid| stranger.page(&format!("/fetch/{kind}/{guid}")).status;
    assert_eq!(ask("post", &post), 404, "it can be called back as if it had never been");
    village.wait(GRACE);
    let comment = carol.writes_comment(&post, "and to you").unwrap();
    assert_eq!((ask("post", &post), ask("comment", &comment)), (200, 404));
    village.wait(GRACE);
    assert_eq!((ask("post", &post), ask("comment", &comment)), (200, 200));
    deletes(&carol, &format!("/comments/{comment}"));
    assert_eq!((ask("post", &post), ask("comment", &comment)), (200, 404));
    deletes(&alice, &format!("/posts/{post}"));
    assert_eq!((ask("post", &post), ask("comment", &comment)), (404, 404));
    assert_eq!(undoes(&alice, Deed::PostDeleted, &post), Undone::BroughtBack);
    assert_eq!(undoes(&carol, Deed::CommentDeleted, &comment), Undone::BroughtBack);
    assert_eq!((ask("post", &post), ask("comment", &comment)), (200, 200));
    assert_eq!(bob.thread(&post), ["and to you"]);
}

#[test]
fn whoever_passed_on_what_is_called_back_passed_on_nothing() {
    let (village, alice, bob, carol) = scene();
    let post = alice.writes("oh no", Choice::Public);
    let reshare = carol.house.pod.act(|tx| {
        let post = posts::visible(tx, Some(carol.person), post.as_str())?;
        let reshare = reshares::add(tx, carol.person, &post)?;
        Ok(posts::get(tx, reshare)?.guid)
    });
    undoes(&alice, Deed::Posted, &post);
    assert_eq!(waiting(&alice), 0);
    village.wait(GRACE);
    assert_eq!(sent(&village), 0);
    assert!(carol.sees(&reshare.unwrap()).is_none() && bob.stream().is_empty());
}

#[test]
fn whoever_wants_to_hear_of_a_post_while_it_is_deleted_hears_of_it_when_it_is_back() {
    let (village, alice, bob, _) = scene();
    let post = alice.writes("hello", Choice::Public);
    village.wait(GRACE);
    let hears = || {
        let sql = "SELECT count(*) FROM participations JOIN posts ON posts.id = post_id WHERE posts.guid = ?1 AND person_id = ?2";
        let of_bob = (post.as_str(), alice.knows(&bob.id).0);
        alice.house.database().query_row(sql, of_bob, |row| row.get::<_, i64>(0)).unwrap()
    };
    let row = |who: &Resident| who.house.pod.look(|db| posts::by_guid(db, &post)).unwrap().unwrap().id;
    let (here, there) = (row(&alice), row(&bob));
    // His pod has asked for it already, by him.
    alice.house.pod.act(|tx| participations::unsubscribe(tx, alice.knows(&bob.id), here)).unwrap();
    bob.house.pod.act(|tx| participations::unsubscribe(tx, bob.person, there)).unwrap();
    assert_eq!(hears(), 0);
    deletes(&alice, &format!("/posts/{post}"));
    bob.house.pod.act(|tx| participations::subscribe(tx, bob.person, there)).unwrap();
    village.settle();
    assert_eq!(undoes(&alice, Deed::PostDeleted, &post), Undone::BroughtBack);
    assert_eq!(hears(), 1);
}

#[test]
fn a_deletion_within_the_grace_is_an_undoing_too_and_loses_no_words() {
    let (village, alice, bob, carol) = scene();
    let (post, under) = (alice.writes("oh no", Choice::Public), carol.writes("mine", Choice::Public));
    let comment = alice.writes_comment(&under, "me too").unwrap();
    let door = alice.at_the_door();
    let gone = door.send(Delete, &format!("/posts/{post}"), As::Htmx, "");
    assert_eq!(gone.header("HX-Redirect"), "/stream", "htmx goes there as a whole page");
    assert!(gone.header("Set-Cookie").contains("undo-given-back"), "which says so");
    assert!(door.page("/stream").body.contains(">\noh no</textarea>"));
    let gone = door.send(Delete, &format!("/comments/{comment}"), As::Page, "");
    assert_eq!((gone.status, gone.location), (302, format!("/posts/{under}")));
    assert!(door.page(&format!("/posts/{under}")).body.contains(">\nme too</textarea>"));
    assert!(alice.sees(&post).is_none() && carol.thread(&under).is_empty());
    village.wait(GRACE);
    assert!(bob.sees(&post).is_none() && bob.thread(&under).is_empty(), "no other pod got any of it");
}
