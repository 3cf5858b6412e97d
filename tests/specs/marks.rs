//! Bookmarks, and posts that somebody put out of their streams.

use crate::streams::{Scene, scene};
use crate::village::Village;
use crate::visitor::As;
use rocket::http::Method::{Delete, Post, Put};
use seedpod::social::streams::Stream;
use seedpod::social::tags;
use serde_json::json;

#[test]
fn with_script_a_line_of_the_menu_becomes_the_one_that_takes_it_back() {
    let village = Village::of(&["a.example"]);
    let (alice, bob) = (village.person("alice", "a.example"), village.person("bob", "a.example"));
    let (post, door) = (alice.says(&village, "one"), bob.at_the_door());
    for (path, done, undone) in [
        ("bookmark", "Remove bookmark", "Bookmark"),
        ("participation", "Tell me nothing of this", "Tell me what happens here"),
    ] {
        let path = format!("/posts/{post}/{path}");
        let line = door.send(Post, &path, As::Htmx, "").body;
        assert!(line.starts_with("<form") && line.contains(done), "{line}");
        let line = door.send(Delete, &path, As::Htmx, "").body;
        assert!(line.starts_with("<form") && line.contains(undone) && !line.contains(done), "{line}");
    }
}

#[test]
fn a_bookmark_is_ones_own_and_goes_when_one_may_not_see_the_post() {
    let scene = scene();
    let Scene { village, alice, bob, carol, .. } = &scene;
    let (first, second) = (scene.tells(bob, "first"), scene.says(bob, "second"));
    let door = alice.at_the_door();
    for post in [&second, &first] {
        village.wait(1);
        door.does(Post, &format!("/posts/{post}/bookmark"), "");
    }
    door.does(Post, &format!("/posts/{second}/bookmark"), "");
    assert_eq!(door.reads("/bookmarks"), ["first", "second"], "by when they were marked, and twice is as good as once");
    assert_eq!(bob.at_the_door().reads("/bookmarks"), Vec::<String>::new());
    assert_eq!(carol.at_the_door().send(Post, &format!("/posts/{first}/bookmark"), As::Page, "").status, 404);
    assert_eq!(door.send(Delete, &format!("/posts/{second}/bookmark"), As::Json, "").status, 204);
    assert_eq!(door.reads("/bookmarks"), ["first"]);
    bob.retracts(village, &first);
    assert_eq!(door.reads("/bookmarks"), Vec::<String>::new());
}

#[test]
fn a_hidden_post_is_in_no_stream_but_on_its_authors_page_and_in_the_list() {
    let scene = scene();
    let Scene { village, alice, bob, carol, .. } = &scene;
    let text = format!("#tulips for @{{{}}}", alice.id);
    let post = scene.says(bob, &text);
    alice.likes(village, &post);
    alice.comments(village, &post, "yes");
    alice.house.pod.act(|tx| tags::follow(tx, alice.person, "tulips")).unwrap();
    let door = alice.at_the_door();
    let id = door.json(&format!("/posts/{post}"))["id"].as_i64().unwrap();
    let toggle = format!("/share_visibilities/42?post_id={id}");
    // As living clients do: no body but the token, and it is the other way than before.
    assert_eq!(door.send(Put, &toggle, As::Json, "").status, 200);
    let streams = [
        "/stream",
        "/aspects",
        "/activity",
        "/liked",
        "/commented",
        "/mentions",
        "/followed_tags",
        "/public",
        "/local_public",
        "/tags/tulips",
    ];
    for stream in streams {
        assert_eq!(door.reads(stream), Vec::<String>::new(), "{stream}");
    }
    assert_eq!(door.reads("/hidden_posts"), [&text[..]]);
    assert_eq!(alice.page(&Stream::Profile(bob.person)), [&text[..]]);
    assert!(door.page(&format!("/posts/{post}")).body.contains("You hid this post"));
    assert_eq!(carol.page(&Stream::Public), [&text[..]], "the others see it");

    let heard = alice.notifications().len();
    carol.comments(village, &post, "she does not hear of this");
    assert_eq!(alice.notifications().len(), heard);
    // The menu says what it wants: twice changes nothing.
    door.does(Put, &toggle, "hidden=false");
    door.does(Put, &toggle, "hidden=false");
    assert_eq!(door.reads("/stream"), [&text[..]]);
    carol.comments(village, &post, "but of this");
    assert_eq!(alice.notifications()[0], "also_commented");
    let piece = door.send(Put, &toggle, As::Htmx, "hidden=true").body;
    assert!(piece.starts_with("<article class=\"post away\"") && piece.contains("Show again"), "{piece}");
    assert!(door.send(Put, &toggle, As::Htmx, "hidden=false").body.contains("data-guid"));
    assert_eq!(carol.at_the_door().send(Put, "/share_visibilities/1?post_id=nothing", As::Json, "").status, 404);
    assert_eq!(door.json("/hidden_posts"), json!([]));
}
