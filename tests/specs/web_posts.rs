//! Posts, comments, likes and news at the door: in a browser with and without script, and for living clients.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use aws_lc_rs::digest;
use base64::Engine;
use rocket::http::Method::{Delete, Post, Put};
use seedpod::social::aspects::{self, Choice};
use seedpod::social::people::{self, Profile};
use seedpod::social::posts;
use seedpod::social::streams::PAGE;
use serde_json::json;

const A: &str = "a.example";

/// Alice and bob share with each other; bob is in Family.
fn neighbours() -> (Village, Resident, Resident) {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", A));
    alice.shares_with(&village, &bob, "Family");
    bob.shares_with(&village, &alice, "Friends");
    (village, alice, bob)
}

#[test]
fn without_script_one_posts_comments_likes_and_deletes() {
    let (village, alice, bob) = neighbours();
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let family = alice.aspect("Family");
    let posted = alice_door.send(
        Post,
        "/status_messages",
        As::Page,
        &format!("status_message[text]=Tea%3F&aspect_ids[]={family}"),
    );
    assert_eq!((posted.status, &posted.location[..]), (302, "/stream"));
    let page = bob_door.page("/stream");
    assert!(page.body.contains("Tea?"));
    let id = between(&page.body, "id=\"post_", "\"").to_owned();

    let commented = bob_door.send(Post, &format!("/posts/{id}/comments"), As::Page, "text=Yes%2C+please");
    assert_eq!(commented.status, 302);
    let comment = commented.location.split_once('#').unwrap().1.to_owned();
    assert!(alice_door.page(&format!("/posts/{id}")).body.contains(&format!("id=\"{comment}\"")));
    let liked = bob_door.send(Post, &format!("/posts/{id}/likes"), As::Page, "");
    assert_eq!(liked.status, 302);
    let page = bob_door.page("/stream").body;
    let unlike = between(&page, &format!("action=\"/posts/{id}/likes/"), "\"").to_owned();
    assert_eq!(bob_door.send(Delete, &format!("/posts/{id}/likes/{unlike}"), As::Page, "").status, 302);
    let heard = bob_door.send(Post, &format!("/posts/{id}/participation"), As::Page, "");
    assert_eq!(heard.status, 302);

    let form = "_method=delete";
    assert_eq!(alice_door.send(Post, &format!("/comments/{comment}"), As::Page, form).status, 302);
    assert_eq!(alice_door.send(Post, &format!("/posts/{id}"), As::Page, form).location, "/stream");
    assert_eq!(bob_door.page(&format!("/posts/{id}")).status, 404);
    village.settle();
}

#[test]
fn with_script_the_answers_are_the_pieces_that_changed() {
    let (_village, alice, bob) = neighbours();
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let piece =
        alice_door.send(Post, "/status_messages", As::Htmx, "status_message[text]=Tea%3F&aspect_ids[]=public").body;
    assert!(piece.starts_with("<article class=\"post\""), "{piece}");
    let id = between(&piece, "id=\"post_", "\"").to_owned();
    let comment = bob_door.send(Post, &format!("/posts/{id}/comments"), As::Htmx, "text=Yes").body;
    assert!(comment.starts_with("<li class=\"comment\""), "{comment}");
    let heart = bob_door.send(Post, &format!("/posts/{id}/likes"), As::Htmx, "").body;
    assert!(heart.starts_with("<form class=\"like liked\""), "{heart}");
    let again = bob_door.send(Post, &format!("/posts/{id}/likes"), As::Htmx, "").body;
    let token = |piece: &str| between(piece, "name=\"authenticity_token\" value=\"", "\"").to_owned();
    assert_eq!(
        heart.replace(&token(&heart), ""),
        again.replace(&token(&again), ""),
        "a second like of the same person changes nothing"
    );
    let unlike = between(&heart, "action=\"", "\"").to_owned();
    assert!(bob_door.send(Delete, &unlike, As::Htmx, "").body.starts_with("<form class=\"like\""));
    let preview = bob_door.send(Post, "/status_messages/preview", As::Htmx, "status_message[text]=**so**").body;
    assert_eq!(preview.trim(), "<div class=\"prose\" dir=\"auto\"><p dir=\"auto\"><strong>so</strong></p>\n</div>");
    let gone = alice_door.send(Delete, &format!("/posts/{id}"), As::Htmx, "");
    assert_eq!((gone.status, &gone.body[..]), (200, ""));
}

#[test]
fn the_publisher_says_whom_it_reaches_and_keeps_what_was_typed() {
    let (_village, alice, bob) = neighbours();
    let door = alice.at_the_door();
    let reach = door.page(&format!("/status_messages/reach?aspect_ids[]={}", alice.aspect("Family"))).body;
    assert!(reach.contains("Only people in Family will see this: 1 person."), "{reach}");
    for (aspects, text) in [
        ("", "typed"),
        ("&aspect_ids[]=nonsense", "typed"),
        ("&aspect_ids[]=999", "typed"),
        ("&aspect_ids[]=public", "+"),
    ] {
        let form = format!("status_message[text]={text}{aspects}");
        let page = door.send(Post, "/status_messages", As::Page, &form);
        assert_eq!(page.status, 422, "{form}");
        assert!(
            page.body.contains("role=\"alert\"") && (text == "+" || page.body.contains(">\ntyped</textarea>")),
            "{form}"
        );
        assert_eq!(door.send(Post, "/status_messages", As::Json, &form).status, 422, "{form}");
    }
    let others = format!("status_message[text]=x&aspect_ids[]={}", bob.aspect("Friends"));
    assert_eq!(door.send(Post, "/status_messages", As::Json, &others).status, 422);
    assert_eq!(door.json("/stream.json"), json!([]));
    let preview =
        door.send(Post, "/status_messages/preview", As::Page, "status_message[text]=**so**&aspect_ids[]=public");
    assert!(preview.body.contains("<strong>so</strong>") && preview.body.contains(">\n**so**</textarea>"));
}

#[test]
fn every_text_can_be_looked_at_from_the_form_it_is_typed_in() {
    let (_village, alice, _bob) = neighbours();
    let door = alice.at_the_door();
    let form = "look=message[text]&message[text]=**so**&text=other";
    for method in [Post, Put] {
        let page = door.send(method, "/preview", As::Page, form).body;
        assert!(page.contains("<strong>so</strong>") && !page.contains("other"), "{page}");
    }
    let piece = door.send(Post, "/preview", As::Htmx, form).body;
    assert_eq!(piece, "<div class=\"prose\" dir=\"auto\"><p dir=\"auto\"><strong>so</strong></p>\n</div>");
    assert_eq!(door.send(Post, "/preview", As::Page, "").status, 200);
}

#[test]
fn what_is_too_long_for_any_post_is_neither_shown_nor_kept() {
    let (_village, alice, _bob) = neighbours();
    let door = alice.at_the_door();
    let long = "a".repeat(posts::TEXT_CHARS + 1);
    let form = |name: &str| format!("look={name}&{name}={long}");
    for path in ["/preview", "/status_messages/preview"] {
        assert_eq!(door.send(Post, path, As::Htmx, &form("status_message[text]")).status, 422, "{path}");
    }
    let longer = format!("status_message[text]={long}&poll_question={long}");
    assert_eq!(door.send(Post, "/status_messages/draft", As::Htmx, &longer).status, 422);
    assert!(!door.page("/stream").body.contains("aaa"));
}

#[test]
fn a_stream_has_no_gaps_and_no_repeats_within_a_second() {
    let (_village, alice, bob) = neighbours();
    let posts = PAGE * 2 + 7;
    for number in 0..posts {
        alice.writes(&format!("sentence-{number}. #tulips"), Choice::Public);
    }
    let door = bob.at_the_door();
    for stream in ["/stream", "/aspects", "/public", "/tags/tulips"] {
        let mut read = Vec::new();
        let mut next = stream.to_owned();
        while !next.is_empty() {
            let page = door.page(&next);
            assert_eq!(page.status, 200, "{next}");
            let words = page.body.split("sentence-").skip(1);
            read.extend(words.map(|rest| rest.split('.').next().unwrap().parse::<usize>().unwrap()));
            next = between(&page.body, "rel=\"next\" href=\"", "\"").replace("&amp;", "&");
        }
        assert_eq!(read, (0..posts).rev().collect::<Vec<_>>(), "{stream}");
    }
    assert_eq!(door.json("/stream.json").as_array().unwrap().len(), PAGE);
    let second =
        seedpod::base::Time::parse(door.json("/stream.json")[0]["created_at"].as_str().unwrap()).unwrap().unix();
    assert_eq!(door.json(&format!("/stream.json?max_time={second}")), json!([]), "max_time is exclusive");
}

#[test]
fn only_a_comments_author_and_the_posts_author_delete_it() {
    let (village, alice, bob) = neighbours();
    let carol = village.person("carol", A);
    let post = alice.says(&village, "hello");
    let (by_bob, by_alice) = (bob.comments(&village, &post, "one"), alice.comments(&village, &post, "two"));
    let (alice_door, bob_door, carol_door) = (alice.at_the_door(), bob.at_the_door(), carol.at_the_door());
    let below = format!("/posts/{post}/comments/{by_bob}");
    assert_eq!(carol_door.send(Delete, &below, As::Json, "").status, 403);
    assert_eq!(bob_door.send(Delete, &format!("/comments/{by_alice}"), As::Any, "").status, 403);
    assert_eq!(bob_door.send(Delete, &format!("/posts/{post}"), As::Json, "").status, 403);
    assert_eq!(alice_door.send(Delete, &below, As::Json, "").status, 204);
    assert_eq!(alice_door.send(Delete, &below, As::Json, "").status, 404);
    let other = alice.says(&village, "another");
    let wrong_post = format!("/posts/{other}/comments/{by_alice}");
    assert_eq!(alice_door.send(Delete, &wrong_post, As::Json, "").status, 404);
    assert_eq!(alice_door.send(Delete, &format!("/comments/{by_alice}"), As::Any, "").status, 204);
}

#[test]
fn nothing_changes_without_the_token() {
    let (village, alice, bob) = neighbours();
    let post = alice.says(&village, "hello");
    let door = bob.at_the_door();
    for (method, path, form) in [
        (Post, "/status_messages".to_owned(), "status_message[text]=x&aspect_ids[]=public"),
        (Post, format!("/posts/{post}/comments"), "text=x"),
        (Post, format!("/posts/{post}/likes"), ""),
        (Post, format!("/posts/{post}/participation"), ""),
        (Post, "/notifications/read_all".to_owned(), ""),
        (Put, "/aspects/chosen".to_owned(), "a_ids[]=1"),
    ] {
        assert_eq!(door.ask(method, &path, As::Page, form).status, 422, "{path}");
    }
    assert_eq!(bob.notifications(), ["started_sharing"]);
    assert!(bob.thread(&post).is_empty());
}

#[test]
fn living_clients_get_what_they_wait_for() {
    let (_village, alice, bob) = neighbours();
    let (alice_door, bob_door) = (alice.at_the_door(), bob.at_the_door());
    let family = alice.aspect("Family").to_string();
    for aspect_ids in [json!("public"), json!("all_aspects"), json!([family])] {
        let body =
            json!({ "aspect_ids": aspect_ids, "status_message": { "text": "hi", "provider_display_name": "story" } });
        let posted = alice_door.send_json("/status_messages", &body);
        assert_eq!(posted.status, 201, "{}", posted.body);
        assert_eq!(posted.json()["provider_display_name"], "story");
    }
    let post = alice_door.json("/stream.json")[0].clone();
    let (id, guid) = (post["id"].as_i64().unwrap(), post["guid"].as_str().unwrap().to_owned());
    for key in ["text", "created_at", "photos", "nsfw", "poll", "author", "interactions", "title", "mentioned_people"] {
        assert!(post.get(key).is_some(), "{key}");
    }
    assert!(post["author"]["avatar"]["large"].as_str().unwrap().starts_with("https://a.example/assets/"));
    assert_eq!(alice_door.json(&format!("/posts/{guid}.json"))["id"], id);

    let like = bob_door.send(Post, &format!("/posts/{id}/likes"), As::Json, "");
    assert_eq!(like.status, 201);
    assert_eq!(bob_door.send(Post, &format!("/posts/{id}/likes"), As::Json, "").status, 422);
    let own = bob_door.json(&format!("/posts/{guid}.json"))["interactions"]["likes"][0].clone();
    assert_eq!(own, like.json());
    let unlike = format!("/posts/{id}/likes/{}", like.json()["id"]);
    assert_eq!(alice_door.send(Delete, &unlike, As::Any, "").status, 404);
    assert_eq!(bob_door.send(Delete, &unlike, As::Any, "").status, 204);

    for number in 0..4 {
        let comment = bob_door.send(Post, &format!("/posts/{guid}/comments"), As::Json, &format!("text=c{number}"));
        assert_eq!((comment.status, &comment.json()["text"]), (201, &json!(format!("c{number}"))));
    }
    let read = alice_door.json("/stream.json")[0]["interactions"].clone();
    assert_eq!((&read["comments_count"], read["comments"].as_array().unwrap().len()), (&json!(4), 3));
    assert_eq!(read["comments"][2]["text"], "c3");
    assert_eq!(alice_door.json(&format!("/posts/{id}/comments.json")).as_array().unwrap().len(), 4);
    let comment = read["comments"][0]["id"].as_i64().unwrap();
    let liked = alice_door.send(Post, &format!("/comments/{comment}/likes"), As::Json, "");
    assert_eq!(liked.status, 201);
    assert_eq!(bob_door.json(&format!("/comments/{comment}/likes"))[0]["author"]["diaspora_id"], "alice@a.example");

    assert_eq!(alice_door.send(Post, &format!("/posts/{id}/participation"), As::Any, "").status, 201);
    assert_eq!(bob_door.send(Post, &format!("/posts/{id}/participation"), As::Any, "_method=delete").status, 200);
    assert_eq!(bob_door.json("/tags?q=nowhere"), json!([{ "name": "#nowhere" }]));
    assert_eq!(bob_door.page("/search?q=%23Tulips").location, "/tags/tulips");
    assert_eq!(bob_door.page("/search?q=carol%40c.example").location, "/people?q=carol%40c.example");
    assert_eq!(bob_door.page("/tags/Tulips").location, "/tags/tulips");
    assert_eq!(alice_door.send(Delete, &format!("/posts/{id}"), As::Json, "").status, 204);
}

#[test]
fn news_is_read_by_looking_by_hand_or_all_at_once() {
    let (village, alice, bob) = neighbours();
    let post = alice.says(&village, "# A heading");
    bob.comments(&village, &post, "yes");
    bob.likes(&village, &post);
    let door = alice.at_the_door();
    let news = door.json("/notifications.json?per_page=5&page=1");
    assert_eq!(news["unread_count"], 3);
    assert_eq!(
        (&news["unread_count_by_type"]["liked"], &news["unread_count_by_type"]["mentioned"]),
        (&json!(1), &json!(0))
    );
    let liked = &news["notification_list"][0];
    assert_eq!(liked["type"], "liked");
    let note = liked["liked"]["note_html"].as_str().unwrap();
    let row = door.json(&format!("/posts/{post}/likes.json"))[0]["id"].clone();
    assert!(row.is_i64());
    assert!(note.contains(&format!("/people/{}\" class=\"hovercardable\"", bob.guid)), "{note}");
    assert!(
        note.contains("<div class=\"media-body\">") && note.contains("<a data-ref=\"1\" href=\"/posts/1\">"),
        "{note}"
    );

    let id = liked["liked"]["id"].as_i64().unwrap();
    assert_eq!(door.json("/notifications.json")["unread_count"], 3, "looking at the list marks nothing");
    door.page(&format!("/posts/{post}"));
    assert_eq!(
        door.json("/notifications.json?show=unread")["unread_count"],
        1,
        "comment and like were read with the post"
    );
    assert_eq!(door.send(Put, &format!("/notifications/{id}?set_unread=true"), As::Any, "").json()["unread"], true);
    assert_eq!(
        door.json("/notifications.json?type=liked&show=unread")["notification_list"].as_array().unwrap().len(),
        1
    );
    let by_hand = door.send(Post, &format!("/notifications/{id}"), As::Page, "_method=put&set_unread=false");
    assert_eq!((by_hand.status, &by_hand.location[..]), (302, "/notifications"));
    assert_eq!(bob.at_the_door().send(Put, &format!("/notifications/{id}?set_unread=true"), As::Json, "").status, 404);
    assert_eq!(door.page("/notifications/read_all").status, 404, "a link marks nothing");
    assert_eq!(door.send(Post, "/notifications/read_all", As::Page, "").status, 302);
    assert_eq!(door.json("/notifications.json")["unread_count"], 0);
}

#[test]
fn the_aspects_stream_shows_and_remembers_what_was_chosen() {
    let (village, alice, bob) = neighbours();
    bob.says(&village, "from bob");
    let (family, friends) = (alice.aspect("Family"), alice.aspect("Friends"));
    let door = alice.at_the_door();
    assert!(door.page("/aspects").body.contains("from bob"));
    assert!(!door.page(&format!("/aspects?a_ids[]={friends}")).body.contains("from bob"));
    assert!(door.page("/aspects").body.contains("from bob"), "a link does not choose for anybody");
    assert_eq!(door.json(&format!("/aspects.json?a_ids[]={family}&a_ids[]={friends}")).as_array().unwrap().len(), 1);
    let chosen = door.send(Post, "/aspects/chosen", As::Page, &format!("_method=put&a_ids[]={friends}"));
    assert_eq!((chosen.status, &chosen.location[..]), (302, "/aspects"));
    assert!(!door.page("/aspects").body.contains("from bob"));
}

#[test]
fn share_buttons_open_the_publisher_and_clients_find_their_line() {
    let (_village, alice, _bob) = neighbours();
    alice.house.pod.act(|tx| aspects::add(tx, alice.person, "a]}</script>'")).unwrap();
    let address = "/bookmarklet?title=A%20title&url=https%3A%2F%2Fexample.org%2F&notes=so";
    let visitor = Visitor::unknown(&alice.house);
    let asked = visitor.page(address);
    assert_eq!(asked.status, 302);
    let back: String = url::form_urlencoded::byte_serialize(address.as_bytes()).collect();
    assert_eq!(asked.location, format!("/users/sign_in?back={back}"));

    let door = alice.at_the_door();
    let page = door.page(address);
    assert_eq!(page.status, 200);
    let area = between(&page.body, "<textarea", "</textarea>");
    assert!(area.ends_with("### A title\n\n&gt; so\n\nhttps://example.org/"), "{area}");
    for page in [page, door.page("/stream")] {
        let head = page.body.split_once("<body").unwrap().0;
        let line = head.lines().find(|line| line.starts_with("window.gon={};gon.user=")).unwrap();
        assert!(line.ends_with("};gon.preloads={};"));
        let user: serde_json::Value = serde_json::from_str(between(line, "gon.user=", ";gon.preloads")).unwrap();
        assert_eq!(user["guid"], alice.guid.as_str());
        let aspects = between(line, "\"aspects\":", "]").to_owned() + "]";
        let aspects: serde_json::Value = serde_json::from_str(&aspects).unwrap();
        assert_eq!((&aspects[0]["name"], &aspects[2]["name"]), (&json!("Family"), &json!("a]}</script>'")));
        let script = format!("\n{line}\n");
        let hash = base64::engine::general_purpose::STANDARD.encode(digest::digest(&digest::SHA256, script.as_bytes()));
        assert!(head.contains(&format!("<script>{script}</script>")));
        assert!(
            page.policy.contains(&format!("'sha256-{hash}'")) && !page.policy.contains("unsafe"),
            "{}",
            page.policy
        );
    }
    let content = door.page("/bookmarklet?content=%5BT%5D(u)&title=no");
    assert!(content.body.contains(">\n[T](u)</textarea>"));
}

#[test]
fn no_word_of_anybody_is_markup_and_no_page_asks_another_host() {
    let (village, alice, bob) = neighbours();
    const EVIL: &str = "<img src=x onerror=a()>";
    let name = Profile { first_name: EVIL.into(), ..Profile::default() };
    bob.house.pod.act(|tx| people::describe(tx, bob.person, name)).unwrap();
    alice.house.pod.act(|tx| aspects::add(tx, alice.person, "<b onclick=x>\"'")).unwrap();
    let text = format!("# {EVIL}\n\n![p](https://evil.example/p.png) <script>alert(1)</script> @{{alice@{A}}} #tulips");
    let post = bob.says(&village, &text);
    bob.comments(&village, &post, &text);
    alice.comments(&village, &post, &text);
    let door = alice.at_the_door();
    let paths = [
        "/stream",
        "/aspects",
        "/public",
        "/tags/tulips",
        "/notifications",
        "/status_messages/new",
        "/contacts",
        "/aspects/manage",
        "/people?q=%3Cimg+src%3Dx+onerror%3Da()%3E",
        "/user/edit",
        "/profile/edit",
        "/bookmarklet?content=%3Cimg+src%3Dx+onerror%3Da()%3E",
    ];
    let others = [format!("/posts/{post}"), format!("/people/{}", bob.guid), format!("/people/{}", alice.guid)];
    for path in paths.into_iter().map(str::to_owned).chain(others) {
        let body = door.page(&path).body;
        assert!(body.len() > 2000, "{path}");
        for evil in ["<img src=x", "onerror=a()>", "<script>alert", "<b onclick"] {
            let plain = body.replace("&lt;img src=x onerror=a()&gt;", "");
            assert!(!plain.contains(evil), "{path}: {evil}");
        }
        let loads =
            body.split("src=\"").skip(1).chain(body.split("<link").skip(1).map(|rest| between(rest, "href=\"", ">")));
        for load in loads.map(|rest| rest.split('"').next().unwrap()) {
            assert!(load.starts_with('/') || load.starts_with("https://a.example/"), "{path} loads {load}");
        }
    }
    let json = door.json("/notifications.json").to_string();
    assert!(!json.contains("<img"), "{json}");
}
