//! A post with what people said and did under it: replies, permanent places, faces, and what of it is by people one ignores.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Post, Put};
use seedpod::social::{blocks, posts};

const A: &str = "a.example";

fn neighbours() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", A), village.person("carol", A));
    for other in [&bob, &carol] {
        alice.shares_with(&village, other, "Friends");
        other.shares_with(&village, &alice, "Friends");
    }
    (village, alice, bob, carol)
}

/// The comments of a page from top to bottom: whether each stands one step in, and its GUID.
fn lines(page: &str) -> Vec<(bool, String)> {
    let lines = page.split("<li class=\"comment").skip(1);
    lines.map(|line| (line.starts_with(" below"), between(line, "id=\"", "\"").to_owned())).collect()
}

#[test]
fn replies_follow_what_they_answer_one_step_in_on_the_page_of_the_post() {
    let (village, alice, bob, carol) = neighbours();
    let post = alice.says(&village, "Tea?");
    let say = |who: &Resident, to: Option<&seedpod::base::Guid>, text: &str| {
        village.wait(1);
        who.replies(&post, to, text).unwrap()
    };
    let first = say(&bob, None, "first");
    let second = say(&carol, None, "second");
    let reply = say(&alice, Some(&first), "to the first");
    let deep = say(&bob, Some(&reply), "to the reply");
    let door = bob.at_the_door();
    let expected = [(false, &first), (true, &reply), (true, &deep), (false, &second)];
    let expected = expected.map(|(below, guid)| (below, guid.to_string()));
    assert_eq!(lines(&door.page(&format!("/posts/{post}")).body), expected);
    let last = [&second, &reply, &deep].map(|guid| (false, guid.to_string()));
    let stream = door.page("/stream").body;
    assert_eq!(lines(&stream), last, "in a stream the last three, as they came");
    assert!(stream.contains("Show 1 earlier comment"));
    let texts: Vec<String> = door
        .json(&format!("/posts/{post}/comments"))
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["text"].to_string())
        .collect();
    assert_eq!(
        texts,
        ["\"first\"", "\"second\"", "\"to the first\"", "\"to the reply\""],
        "clients read in order of time"
    );
    village.settle();
}

#[test]
fn who_likes_a_post_and_who_passed_it_on_is_seen_oneself_first() {
    let (village, alice, bob, carol) = neighbours();
    let post = alice.says(&village, "for all");
    for who in [&bob, &carol] {
        who.likes(&village, &post);
        who.reshares(&village, &post).unwrap();
    }
    let page = carol.at_the_door().page(&format!("/posts/{post}")).body;
    let names = |page: &str| -> Vec<String> {
        let people = page.split("<div class=\"post-people\"").skip(1).map(|rest| rest.split("</div>").next().unwrap());
        people.map(|part| part.split("\" title=\"").skip(2).map(|rest| &rest[..1]).collect()).collect()
    };
    assert_eq!(names(&page), ["cb", "cb"]);
    assert_eq!(names(&Visitor::unknown(&alice.house).page(&format!("/posts/{post}")).body), ["bc", "bc"]);
    assert_eq!(names(&carol.at_the_door().page("/stream").body), [] as [String; 0], "a stream stays calm");
    let database = alice.house.database();
    let id: i64 = database.query_row("SELECT id FROM posts WHERE text = 'for all'", [], |row| row.get(0)).unwrap();
    for number in 0..40 {
        database
            .execute_batch(&format!(
                "INSERT INTO pods (id, url, made_at) VALUES (7, 'https://far.example', 0) ON CONFLICT DO NOTHING;
                 INSERT INTO people (guid, diaspora_id, pod_id, public_key, made_at) VALUES ('{number:032}', 'n{number}@far.example', 7, 'k', 0);
                 INSERT INTO likes (guid, post_id, author_id, xml, created_at) VALUES ('{number:030}ab', {id}, last_insert_rowid(), '', 0);"
            ))
            .unwrap();
    }
    let page = carol.at_the_door().page(&format!("/posts/{post}")).body;
    assert!(names(&page)[0].len() == 30 && page.contains("Show all 42"), "{page}");
    let door = carol.at_the_door();
    let all = door.page(&format!("/posts/{post}/likes")).body;
    assert!(all.contains("n39@far.example") && all.find(&carol.id).unwrap() < all.find(&bob.id).unwrap());
    assert!(door.page(&format!("/posts/{post}/reshares")).body.contains(&bob.id));
    for path in ["likes", "reshares"] {
        assert!(door.ask(rocket::http::Method::Get, &format!("/posts/{post}/{path}"), As::Any, "").json().is_array());
    }
    village.settle();
}

#[test]
fn what_ignored_people_say_is_folded_unless_one_wants_to_read_it() {
    let (village, alice, bob, carol) = neighbours();
    let post = carol.says(&village, "of carol");
    bob.comments(&village, &post, "a word of bob");
    carol.comments(&village, &post, "a word of carol");
    let his = bob.says(&village, "of bob");
    carol.reshares(&village, &his).unwrap();
    bob.reshares(&village, &post).unwrap();
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, bob.person)).unwrap();
    let door = alice.at_the_door();
    let thread = format!("/posts/{post}");
    for path in ["/stream", &thread] {
        let page = door.page(path).body;
        assert!(page.contains("1 comment by somebody you ignore") && !page.contains("a word of bob"), "{path}");
    }
    let page = door.page(&format!("{thread}?ignored=show")).body;
    assert!(page.contains("a word of bob") && page.contains("a word of carol") && !page.contains("you ignore<"));
    assert_eq!(door.json(&thread)["interactions"]["comments_count"], 1);
    let public = |door: &Visitor| door.json("/public").as_array().unwrap().len();
    assert_eq!(public(&door), 1, "neither what he wrote, nor what he passed on, nor what others pass on of his");

    assert!(door.page("/privacy").body.contains("name=\"hides_ignored\" type=\"checkbox\" value=\"true\" checked"));
    assert_eq!(door.send(Put, "/privacy", As::Page, "").status, 302);
    assert!(door.page(&thread).body.contains("a word of bob"));
    assert_eq!(public(&door), 2, "with what carol passes on of his; his own posts stay out");
    village.settle();
}

#[test]
fn whoever_is_ignored_can_neither_comment_nor_like_nor_vote() {
    let (village, alice, bob, _) = neighbours();
    let post = alice.asks(&village, seedpod::social::aspects::Choice::Public, "Tea?", &["yes", "no"]);
    let answer = bob.sees(&post).unwrap().poll.unwrap().answers[0].id;
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, bob.person)).unwrap();
    let door = bob.at_the_door();
    for (path, form) in [
        ("comments", "text=hi".to_owned()),
        ("likes", String::new()),
        ("poll_participations", format!("poll_answer_id={answer}")),
    ] {
        assert_eq!(door.send(Post, &format!("/posts/{post}/{path}"), As::Json, &form).status, 403, "{path}");
    }
    let shown = alice.sees(&post).unwrap();
    assert!(shown.likes == 0 && shown.comments.is_empty() && shown.poll.unwrap().votes() == 0);
    village.settle();
}

#[test]
fn whoever_may_not_see_a_post_any_more_hears_of_none_of_its_comments() {
    let (village, alice, bob, carol) = neighbours();
    let post = alice.tells(&village, "Friends", "among friends");
    bob.comments(&village, &post, "I listen");
    let heard = bob.notifications().len();
    let forget = "DELETE FROM post_recipients WHERE person_id = ?1";
    alice.house.database().execute(forget, [bob.person.0]).unwrap();
    carol.comments(&village, &post, "a word in private");
    assert_eq!(bob.notifications().len(), heard);
    assert_eq!(bob.at_the_door().page(&format!("/posts/{post}")).status, 404);
    let place = Visitor::unknown(&alice.house).page(&format!("/posts/{post}")).location;
    assert!(place.starts_with("/users/sign_in"), "a visitor may sign in");
}

#[test]
fn looking_at_a_post_reads_its_news() {
    let (village, alice, bob, _) = neighbours();
    let post = alice.says(&village, "hello");
    let comment = alice.comments(&village, &post, "my comment");
    bob.likes(&village, &post);
    bob.likes_comment(&village, &comment);
    bob.comments(&village, &post, "hi");
    bob.reshares(&village, &post).unwrap();
    let door = alice.at_the_door();
    let unread = || door.json("/notifications")["unread_count"].as_i64().unwrap();
    let others = unread() - 4;
    door.page(&format!("/posts/{post}"));
    assert_eq!(unread(), others);
    let id = alice.house.pod.look(|db| posts::by_guid(db, &post)).unwrap().unwrap().id;
    assert!(
        door.page(&format!("/posts/{id}")).body.contains(&format!("href=\"/posts/{id}#{comment}\"")),
        "a permanent place"
    );
    village.settle();
}
