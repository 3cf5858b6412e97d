//! Hearing of others: the page of notifications, posts one wants to hear nothing of, and birthdays.

use crate::cast::Resident;
use crate::importing::{brings, takes};
use crate::village::Village;
use crate::visitor::{As, between};
use rocket::http::Method;
use seedpod::base::time::DAY;
use seedpod::social::aspects::Choice;
use seedpod::social::notifications::{self, PAGE};

fn unread(who: &Resident) -> Vec<&'static str> {
    let all = who.house.pod.look(|db| notifications::list(db, who.person, None, true, 1, 100)).unwrap();
    all.into_iter().map(|one| one.kind.word()).collect()
}

/// The numbers of the notifications on a page, in their order.
fn numbers(page: &str) -> Vec<i64> {
    page.split("id=\"notification_").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn the_page_goes_on_where_it_ended_whatever_came_meanwhile() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let posts: Vec<_> = (0..PAGE + 5).map(|n| alice.writes(&format!("Post {n}"), Choice::Public)).collect();
    posts.iter().for_each(|post| drop(bob.likes(&village, post)));
    let browser = alice.at_the_door();
    let first = browser.page("/notifications").body;
    let late = alice.writes("One more", Choice::Public);
    bob.likes(&village, &late);
    let older = between(&first, "rel=\"next\" href=\"", "\"").replace("&amp;", "&");
    let second = browser.page(&older).body;
    let all = [numbers(&first), numbers(&second)].concat();
    assert_eq!((numbers(&first).len(), all.len()), (PAGE, PAGE + 5));
    assert!(all.is_sorted_by(|one, next| one > next), "{all:?}");
    let only = browser.page("/notifications?type=mentioned").body;
    assert!(numbers(&only).is_empty() && only.contains("Nothing of this kind"));
    let liked = browser.page("/notifications?type=liked&show=unread").body;
    assert_eq!(numbers(&liked).len(), PAGE);
    assert!(between(&liked, "rel=\"next\" href=\"", "\"").contains("type=liked&amp;show=unread&amp;max_time="));
}

#[test]
fn news_stand_below_their_day() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let post = alice.says(&village, "Hello");
    bob.likes(&village, &post);
    village.wait(24 * 60 * 60);
    bob.comments(&village, &post, "A day later");
    let page = alice.at_the_door().page("/notifications").body;
    let days: Vec<_> = page.split("<h2 class=\"day\">").skip(1).collect();
    assert!(days.len() == 2 && days[0].contains("commented on") && days[1].contains("liked"), "{page}");
}

#[test]
fn one_is_marked_as_read_and_unread_again_and_all_of_a_kind_at_once() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let post = alice.says(&village, "Hello");
    bob.likes(&village, &post);
    bob.comments(&village, &post, "Hello yourself");
    let browser = alice.at_the_door();
    let page = browser.page("/notifications").body;
    let path = format!("/notifications/{}", numbers(&page)[0]);
    let fragment = browser.send(Method::Put, &path, As::Htmx, "set_unread=false").body;
    assert!(fragment.contains("Mark as unread") && fragment.starts_with("<li class=\"notification\""), "{fragment}");
    assert_eq!(unread(&alice), ["liked"]);
    let fragment = browser.send(Method::Put, &path, As::Htmx, "set_unread=true").body;
    assert!(fragment.starts_with("<li class=\"notification unread\""), "{fragment}");
    assert!(browser.page("/notifications?type=liked").body.contains("Mark these as read"));
    browser.send(Method::Post, "/notifications/read_all", As::Page, "type=liked");
    assert_eq!(unread(&alice), ["comment_on_post"]);
    browser.send(Method::Post, "/notifications/read_all", As::Page, "");
    assert_eq!(unread(&alice), [""; 0]);
}

#[test]
fn the_bell_shows_the_newest_and_the_way_to_all() {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let post = alice.says(&village, "Hello");
    for name in ["bob", "carol", "dave", "eve", "frank"] {
        village.person(name, "one.example").likes(&village, &post);
    }
    let browser = alice.at_the_door();
    let brief = browser.ask(Method::Get, "/notifications?brief=true", As::Htmx, "").body;
    assert!(brief.contains("href=\"/notifications\">All notifications") && !brief.contains("<html"), "{brief}");
    let words = brief.replace("<bdi>", "").replace("</bdi>", "");
    assert!(words.contains("2 others") && words.contains("frank") && !words.contains("carol"), "{words}");
    assert_eq!(unread(&alice), ["liked"], "a look at the bell reads nothing");
    assert!(browser.page("/stream").body.contains("id=\"news_menu\""));
}

#[test]
fn whoever_is_put_into_an_aspect_is_no_news_any_more() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    bob.shares_with(&village, &alice, "Friends");
    assert_eq!(unread(&alice), ["started_sharing"]);
    let form = format!("aspect_id={}&person_id={}", alice.aspect("Family").0, bob.person.0);
    alice.at_the_door().send(Method::Post, "/aspect_memberships", As::Page, &form);
    assert_eq!(unread(&alice), [""; 0]);
}

#[test]
fn a_silenced_post_tells_nothing_not_even_to_its_author() {
    let village = Village::of(&["one.example"]);
    let [alice, bob, carol] = ["alice", "bob", "carol"].map(|name| village.person(name, "one.example"));
    let post = alice.says(&village, "A loud one");
    bob.comments(&village, &post, "I took part.");
    for who in [&alice, &bob] {
        let browser = who.at_the_door();
        let path = format!("/posts/{post}");
        assert!(browser.page(&path).body.contains("Tell me nothing of this"), "what there is can be silenced");
        let done = browser.send(Method::Delete, &format!("{path}/participation"), As::Page, "");
        assert_eq!(done.status, 302);
        assert!(done.headers.iter().any(|(_, value)| value.contains("posts-quiet")), "and it is said");
        browser.send(Method::Post, "/notifications/read_all", As::Page, "");
        assert!(browser.page(&path).body.contains("Tell me what happens here"));
    }
    carol.comments(&village, &post, &format!("Louder, @{{{}}} and @{{{}}}!", alice.id, bob.id));
    carol.likes(&village, &post);
    carol.reshares(&village, &post).unwrap();
    assert_eq!((unread(&alice), unread(&bob)), (vec![], vec![]));
    let other = alice.says(&village, "Another");
    carol.likes(&village, &other);
    assert_eq!(unread(&alice), ["liked"], "other posts are heard");
    for who in [&alice, &bob] {
        who.at_the_door().send(Method::Post, &format!("/posts/{post}/participation"), As::Page, "");
    }
    carol.comments(&village, &post, "Loudest!");
    assert_eq!((unread(&alice), unread(&bob)), (vec!["comment_on_post", "liked"], vec!["also_commented"]));
}

#[test]
fn a_birthday_is_told_once_to_those_who_share_in_both_directions() {
    let village = Village::of(&["one.example", "two.example"]);
    let [alice, carol] = ["alice", "carol"].map(|name| village.person(name, "one.example"));
    let bob = village.person("bob", "two.example");
    alice.shares_with(&village, &bob, "Family");
    bob.shares_with(&village, &alice, "Family");
    carol.shares_with(&village, &bob, "Family");
    let born = |day: &str| {
        let sql = "UPDATE people SET birthday = ?1 WHERE diaspora_id = ?2";
        alice.house.database().execute(sql, [&format!("1004-{day}"), &bob.id]).unwrap();
    };
    born("01-03");
    village.settle();
    let birthdays = |who: &Resident| who.notifications().iter().filter(|kind| **kind == "contacts_birthday").count();
    assert_eq!(birthdays(&alice), 0, "it is tomorrow");
    village.wait(DAY);
    assert_eq!((birthdays(&alice), birthdays(&carol)), (1, 0));
    assert!(alice.at_the_door().page("/notifications").body.contains("has a birthday"));
    alice.house.pod.birthdays_on.store(0, std::sync::atomic::Ordering::SeqCst);
    village.settle();
    assert_eq!(birthdays(&alice), 1, "also after a restart");
    village.wait(DAY);
    assert_eq!(birthdays(&alice), 1);
}

#[test]
fn what_was_quiet_is_quiet_where_somebody_goes() {
    let village = Village::of(&["a.example", "b.example"]);
    let (alice, anna) = (village.person("alice", "a.example"), village.person("anna", "b.example"));
    let [quiet, loud] = ["A quiet one", "A loud one"].map(|words| alice.says(&village, words));
    let path = format!("/posts/{quiet}/participation");
    alice.at_the_door().send(Method::Delete, &path, As::Page, "");
    let files = tempfile::tempdir().unwrap();
    brings(&village, &anna, &[takes(&alice, &files)], false);
    let browser = anna.at_the_door();
    assert!(browser.page(&format!("/posts/{quiet}")).body.contains("Tell me what happens here"));
    assert!(browser.page(&format!("/posts/{loud}")).body.contains("Tell me nothing of this"));
}
