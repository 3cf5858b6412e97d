//! Stories of calling back what was said a moment ago, and of what other pods never hear.

use crate::cast::Resident;
use crate::pictures::{everywhere, jpeg, photos_on};
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::base::Guid;
use seedpod::social::aspects::Choice;
use seedpod::social::likes::{self, Target};
use seedpod::social::notifications;
use seedpod::social::posts;
use seedpod::social::reshares;
use seedpod::social::undo::{self, Deed, Undone};
use seedpod::waiting::deliveries;

const A: &str = "a.example";
const B: &str = "b.example";
pub const GRACE: i64 = 10;

/// alice and carol on one pod, bob on another; all share with each other, and what is said waits for ten seconds.
pub fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::with_undo(&[A, B], GRACE);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", A));
    for (one, other) in
        [(&alice, &bob), (&bob, &alice), (&alice, &carol), (&carol, &alice), (&carol, &bob), (&bob, &carol)]
    {
        one.shares_with(&village, other, "Friends");
    }
    village.walked();
    (village, alice, bob, carol)
}

pub fn undoes(who: &Resident, said: Deed, guid: &Guid) -> Undone {
    who.house.pod.act(|tx| undo::undo(tx, who.person, said, guid)).unwrap()
}

/// What other pods were sent.
pub fn sent(village: &Village) -> usize {
    village.walked().iter().filter(|request| request.starts_with("POST")).count()
}

pub fn waiting(who: &Resident) -> i64 {
    who.house.pod.look(deliveries::count).unwrap()
}

#[test]
fn what_is_said_waits_ten_seconds_before_it_leaves_the_pod() {
    let (village, alice, bob, carol) = scene();
    for choice in [Choice::Public, Choice::Aspects(vec![alice.aspect("Friends")])] {
        let post = alice.writes("hello", choice);
        village.wait(GRACE - 1);
        assert_eq!((sent(&village), bob.sees(&post).is_some()), (0, false));
        assert!(carol.sees(&post).is_some(), "people here need not wait");
        village.wait(1);
        assert!(sent(&village) > 0 && bob.sees(&post).is_some());
    }
}

#[test]
fn a_post_that_is_called_back_in_time_never_left() {
    let (village, alice, bob, carol) = scene();
    let text = format!("@{{{}}} @{{{}}} oh no", carol.id, bob.id);
    for choice in [Choice::Public, Choice::Aspects(vec![alice.aspect("Friends")])] {
        let post = alice.writes(&text, choice);
        village.wait(GRACE - 1);
        assert_eq!(carol.notifications()[0], "mentioned");
        assert_eq!(undoes(&alice, Deed::Posted, &post), Undone::GivenBack);
        assert!(alice.sees(&post).is_none() && carol.sees(&post).is_none());
        assert!(!carol.notifications().contains(&"mentioned"), "what was undone is no news");
        assert_eq!(waiting(&alice), 0);
        village.wait(GRACE);
        assert_eq!(sent(&village), 0, "nobody elsewhere hears of it, nor that it is gone");
        alice.at_the_door().send(Post, "/status_messages/draft", As::Page, "discard=true");
    }
    assert!(!bob.notifications().contains(&"mentioned"));
}

#[test]
fn who_comes_too_late_deletes_it_everywhere() {
    let (village, alice, bob, _carol) = scene();
    let post = alice.writes("hello", Choice::Public);
    village.wait(GRACE);
    assert!(bob.sees(&post).is_some());
    assert_eq!(undoes(&alice, Deed::Posted, &post), Undone::TooLate);
    village.settle();
    assert!(bob.sees(&post).is_none());
}

#[test]
fn a_comment_and_a_reshare_are_called_back_like_a_post() {
    let (village, alice, bob, carol) = scene();
    let (own, theirs) = (alice.writes("mine", Choice::Public), bob.writes("theirs", Choice::Public));
    village.wait(GRACE);
    village.walked();
    for post in [&own, &theirs] {
        let comment = carol.writes_comment(post, "oops").unwrap();
        village.wait(GRACE - 1);
        assert_eq!(alice.thread(post), ["oops"]);
        assert_eq!(undoes(&carol, Deed::Commented, &comment), Undone::GivenBack);
        assert!(alice.thread(post).is_empty());
    }
    assert!(!alice.notifications().contains(&"comment_on_post"));
    village.wait(GRACE);
    assert!(bob.thread(&own).is_empty() && bob.thread(&theirs).is_empty());

    let pod = &carol.house.pod;
    let reshare = pod.act(|tx| {
        let post = posts::visible(tx, Some(carol.person), own.as_str())?;
        let reshare = reshares::add(tx, carol.person, &post)?;
        Ok(posts::get(tx, reshare)?.guid)
    });
    let reshare = reshare.unwrap();
    assert_eq!(alice.notifications()[0], "reshared");
    assert_eq!(undoes(&carol, Deed::Posted, &reshare), Undone::CalledBack);
    assert!(!alice.notifications().contains(&"reshared"));
    village.wait(GRACE);
    assert!(bob.sees(&reshare).is_none());
}

#[test]
fn who_commented_before_did_comment() {
    let (village, alice, _bob, carol) = scene();
    let post = alice.writes("mine", Choice::Public);
    carol.writes_comment(&post, "first").unwrap();
    let second = carol.writes_comment(&post, "second").unwrap();
    undoes(&carol, Deed::Commented, &second);
    assert_eq!(alice.notifications()[0], "comment_on_post");
    village.wait(GRACE);
    assert_eq!(alice.thread(&post), ["first"]);
}

#[test]
fn nothing_overtakes_what_waits() {
    let (village, alice, bob, carol) = scene();
    let post = alice.writes("frist", Choice::Public);
    village.wait(3);
    alice.edits(&village, &post, "first").unwrap();
    carol.writes_comment(&post, "already?").unwrap();
    let pod = &carol.house.pod;
    let like = pod.act(|tx| {
        let post = posts::visible(tx, Some(carol.person), post.as_str())?;
        likes::add(tx, carol.person, Target::Post(post.id))
    });
    pod.act(|tx| likes::retract(tx, carol.person, like.unwrap())).unwrap();
    assert_eq!(sent(&village), 0);
    village.wait(GRACE);
    village.wait(GRACE);
    let seen = bob.sees(&post).unwrap();
    assert_eq!((&seen.post.text[..], seen.likes), ("first", 0));
    assert_eq!(bob.thread(&post), ["already?"]);
}

#[test]
fn what_was_said_under_a_post_that_is_called_back_is_not_sent_either() {
    let (village, alice, _bob, carol) = scene();
    let post = alice.writes("oh no", Choice::Public);
    carol.writes_comment(&post, "what?").unwrap();
    carol.likes(&village, &post);
    undoes(&alice, Deed::Posted, &post);
    assert_eq!(waiting(&alice), 0);
    village.wait(GRACE);
    assert_eq!(sent(&village), 0);
}

#[test]
fn a_pod_that_is_back_or_a_podmin_in_a_hurry_does_not_end_the_grace() {
    let (village, alice, bob, _carol) = scene();
    village.close_road(B);
    alice.writes("to nobody", Choice::Public);
    village.wait(GRACE);
    village.open_road(B);
    let post = alice.writes("oh no", Choice::Public);
    let pod = &alice.house.pod;
    pod.act(|tx| seedpod::waiting::backlog::retry_deliveries(tx, None)).unwrap();
    village.settle();
    assert!(bob.stream().contains(&"to nobody".to_owned()) && bob.sees(&post).is_none());
    assert_eq!(undoes(&alice, Deed::Posted, &post), Undone::GivenBack);
}

#[test]
fn the_bar_offers_it_without_script_and_words_come_back_to_the_field() {
    let (village, alice, bob, _carol) = scene();
    let door = alice.at_the_door();
    let posted = door.send(Post, "/status_messages", As::Page, "status_message[text]=oh+no&aspect_ids[]=public");
    assert_eq!(posted.location, "/stream");
    let left = between(posted.header("Set-Cookie"), "pod_notice=", ";").replace("%3A", ":");
    let page = door.page_with("/stream", &left).body;
    let action = between(&page, "action=\"/undo/", "\"").to_owned();
    assert!(page.contains("Sent.") && page.contains("data-seconds=\"10\""), "{page}");
    let undone = door.send(Post, &format!("/undo/{action}"), As::Page, "");
    assert_eq!((undone.status, &undone.location[..]), (302, "/stream"));
    let page = door.page("/stream").body;
    assert!(page.contains(">\noh no</textarea>") && !page.contains("<article"), "{page}");
    village.wait(GRACE);
    assert_eq!(sent(&village), 0);
    let theirs = bob.at_the_door();
    assert!(!theirs.page_with("/stream", &left).body.contains("/undo/"), "the offer is its author's");
    assert!(!door.page_with("/stream", &left).body.contains("/undo/"), "what is gone is not offered");
}

#[test]
fn with_script_the_bar_comes_with_the_piece() {
    let (village, alice, _bob, _carol) = scene();
    let door = alice.at_the_door();
    let form = "status_message[text]=hello&aspect_ids[]=public";
    let piece = door.send(Post, "/status_messages", As::Htmx, form).body;
    assert!(piece.starts_with("<article") && piece.contains("hx-swap-oob=\"innerHTML:#notices\""), "{piece}");
    let id = between(&piece, "id=\"post_", "\"").to_owned();
    let piece = door.send(Post, &format!("/posts/{id}/comments"), As::Htmx, "text=hm").body;
    assert!(piece.starts_with("<li") && piece.contains("action=\"/undo/comment/"), "{piece}");
    let json = door.send(Post, "/status_messages", As::Json, form);
    assert!(json.status == 201 && !json.body.contains("undo"));
    village.wait(GRACE);
    village.wait(GRACE);
}

#[test]
fn where_the_grace_is_nought_all_is_as_it_was() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    let door = alice.at_the_door();
    let form = "status_message[text]=hello&aspect_ids[]=public";
    assert!(!door.send(Post, "/status_messages", As::Htmx, form).body.contains("undo"));
    let posted = door.send(Post, "/status_messages", As::Page, form);
    let left = between(posted.header("Set-Cookie"), "pod_notice=", ";").replace("%3A", ":");
    assert!(!door.page_with("/stream", &left).body.contains("/undo/"));
    village.settle();
    assert_eq!(bob.stream(), ["hello", "hello"]);
    let shown = bob.at_the_door().page("/stream").body;
    assert!(shown.contains("data-ask=\"Reshare"), "a reshare is asked about");
    let stranger = Visitor::unknown(&alice.house).ask(Post, "/undo/post/0123456789abcdef", As::Page, "");
    assert!(stranger.status >= 400 || stranger.location.contains("sign_in"));
}

/// Deletes by the page, as a browser with script does; gives the piece that comes back.
pub fn deletes(who: &Resident, path: &str) -> String {
    let got = who.at_the_door().send(Delete, path, As::Htmx, "");
    assert_eq!(got.status, 200, "{path}: {}", got.body);
    got.body
}

#[test]
fn what_is_deleted_is_hidden_at_once_and_other_pods_hear_of_it_when_the_moment_is_over() {
    let (village, alice, bob, carol) = scene();
    for choice in [Choice::Public, Choice::Aspects(vec![alice.aspect("Friends")])] {
        let post = alice.writes("hello", choice);
        village.wait(GRACE);
        village.walked();
        let bar = deletes(&alice, &format!("/posts/{post}"));
        assert!(bar.contains(&format!("/undo/deleted-post/{post}")) && bar.contains("Deleted."), "{bar}");
        assert!(alice.sees(&post).is_none() && carol.sees(&post).is_none());
        village.wait(GRACE - 1);
        assert_eq!((sent(&village), bob.sees(&post).is_some()), (0, true));
        village.wait(1);
        assert!(bob.sees(&post).is_none());
        assert_eq!(undoes(&alice, Deed::PostDeleted, &post), Undone::Gone);
    }
}

#[test]
fn what_was_deleted_is_nowhere_and_comes_back_whole() {
    let (village, alice, bob, carol) = scene();
    let post = alice.shows(&village, None, &[&jpeg()]);
    village.wait(GRACE);
    alice.edits(&village, &post, &format!("@{{{}}} quince #quincetag", carol.id)).unwrap();
    let reshare = carol.reshares(&village, &post).unwrap();
    carol.comments(&village, &post, "mine");
    village.wait(GRACE);
    village.wait(GRACE);
    village.walked();
    let (door, unknown) = (carol.at_the_door(), Visitor::unknown(&alice.house));
    let picture = everywhere(&photos_on(&alice.house, &post)[0])[0].clone();
    let pages = [
        "/stream".to_owned(),
        "/mentions".to_owned(),
        "/commented".to_owned(),
        "/search?q=quince".to_owned(),
        "/tags/quincetag".to_owned(),
        "/notifications".to_owned(),
        format!("/people/{}", alice.guid),
        format!("/posts/{post}"),
        format!("/posts/{reshare}"),
        format!("/people/{}/photos", alice.guid),
    ];
    let shown = |path: &String| {
        let body = door.page(path).body;
        body.contains("quince #")
            || body.contains("quince <a")
            || body.contains(&format!("/posts/{post}\""))
            || body.contains(&picture)
    };
    let unread = |who: &Resident| who.house.pod.look(|db| notifications::unread(db, who.person)).unwrap();
    let before: Vec<bool> = pages.iter().map(shown).collect();
    let told = (unread(&carol), carol.notifications());
    assert!(told.1.contains(&"mentioned") && before.iter().filter(|shown| **shown).count() >= 8, "{before:?}");

    // Who lives elsewhere knows nothing of it, and may be right.
    bob.writes_comment(&post, "from afar").unwrap();
    village.wait(GRACE / 2);
    deletes(&alice, &format!("/posts/{post}"));
    for path in &pages {
        assert!(!shown(path), "{path} shows it still");
    }
    assert_eq!(door.ask(Get, &format!("/posts/{post}"), As::Json, "").status, 404);
    assert_ne!(unknown.page(&format!("/posts/{post}")).status, 200);
    assert_eq!(unknown.page(&picture).status, 404);
    assert!(!carol.notifications().contains(&"mentioned"));
    assert!(carol.writes_comment(&post, "too late").is_err());
    village.wait(GRACE / 2);
    assert_eq!(unread(&carol), told.0, "what is hidden is no news");

    assert_eq!(undoes(&alice, Deed::PostDeleted, &post), Undone::BroughtBack);
    assert_eq!(unread(&carol), told.0 + 1, "and one more comment");
    assert_eq!(pages.iter().map(shown).collect::<Vec<_>>(), before);
    assert!(carol.notifications().contains(&"mentioned"));
    assert_eq!(unknown.page(&picture).status, 200);
    village.wait(GRACE);
    village.wait(GRACE);
    assert_eq!(carol.thread(&post), ["mine", "from afar"]);
    assert!(bob.sees(&post).is_some());
}

#[test]
fn a_comment_is_brought_back_by_whoever_deleted_it() {
    let (village, alice, bob, carol) = scene();
    let post = alice.writes("mine", Choice::Public);
    let comment = carol.writes_comment(&post, "hm").unwrap();
    village.wait(GRACE);
    village.wait(GRACE);
    village.walked();
    for (who, other) in [(&carol, &alice), (&alice, &carol)] {
        let bar = deletes(who, &format!("/comments/{comment}"));
        assert!(bar.contains(&format!("/undo/deleted-comment/{comment}")), "{bar}");
        assert!(alice.thread(&post).is_empty() && alice.sees(&post).unwrap().comments_count == 0);
        assert_eq!(other.at_the_door().page(&format!("/comments/{comment}/edit")).status, 404);
        assert_eq!(undoes(other, Deed::CommentDeleted, &comment), Undone::Gone, "it is not theirs to bring back");
        assert!(alice.thread(&post).is_empty());
        assert_eq!(undoes(who, Deed::CommentDeleted, &comment), Undone::BroughtBack);
        assert_eq!(alice.thread(&post), ["hm"]);
    }
    assert_eq!(sent(&village), 0);
    deletes(&carol, &format!("/comments/{comment}"));
    village.wait(GRACE);
    assert!(bob.thread(&post).is_empty() && alice.thread(&post).is_empty());
}

#[test]
fn nobody_deletes_what_is_not_theirs_with_a_moment_or_without() {
    let (village, alice, _bob, carol) = scene();
    let post = alice.writes("mine", Choice::Public);
    let comment = alice.writes_comment(&post, "hm").unwrap();
    village.wait(GRACE);
    village.wait(GRACE);
    let door = carol.at_the_door();
    for path in [format!("/posts/{post}"), format!("/comments/{comment}")] {
        assert_eq!(door.send(Delete, &path, As::Json, "").status, 403, "{path}");
    }
    deletes(&alice, &format!("/posts/{post}"));
    door.send(Post, &format!("/undo/deleted-post/{post}"), As::Page, "");
    assert!(alice.sees(&post).is_none());
    assert_eq!(alice.at_the_door().send(Post, &format!("/undo/deleted-post/{post}"), As::Json, "").status, 204);
    assert!(alice.sees(&post).is_some());
}

#[test]
fn without_script_the_page_after_a_deletion_offers_to_bring_it_back() {
    let (village, alice, _bob, _carol) = scene();
    let post = alice.writes("mine", Choice::Public);
    village.wait(GRACE);
    let door = alice.at_the_door();
    assert!(
        !door.page("/stream").body.contains("data-ask=\"Delete this post"),
        "what can be undone is not asked about"
    );
    let gone = door.send(Post, &format!("/posts/{post}"), As::Page, "_method=delete");
    let left = between(gone.header("Set-Cookie"), "pod_notice=", ";").replace("%3A", ":");
    let page = door.page_with(&gone.location, &left).body;
    assert!(page.contains("Deleted.") && page.contains(&format!("/undo/deleted-post/{post}")), "{page}");
    let back = door.send(Post, &format!("/undo/deleted-post/{post}"), As::Page, "");
    let left = between(back.header("Set-Cookie"), "pod_notice=", ";").replace("%3A", ":");
    assert!(door.page_with(&back.location, &left).body.contains("It is back."));
    village.wait(GRACE);
    assert!(alice.sees(&post).is_some());
}
