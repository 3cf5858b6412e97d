//! How posts are read: what may disturb is shut, what is long is folded, links lead to what they name, single keys act.

use crate::cast::Resident;
use crate::pictures::jpeg;
use crate::searching::encoded;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Get, Put};
use seedpod::social::aspects::Choice;

const A: &str = "a.example";
const B: &str = "b.example";

/// Alice lives here and bob elsewhere; they share with each other, and so does carol, who lives with alice.
fn friends() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", A));
    for (one, other) in [(&alice, &bob), (&bob, &alice), (&alice, &carol), (&carol, &alice)] {
        one.shares_with(&village, other, "Friends");
    }
    (village, alice, bob, carol)
}

/// Whether the words stand on the page, and whether they are behind a shield.
fn covered(page: &str, words: &str) -> Option<bool> {
    let page = &page[page.find("<main").unwrap_or_default()..];
    let before = &page[..page.find(words)?];
    Some(before.rfind("<details class=\"shield\"").is_some_and(|shield| !before[shield..].contains("</details>")))
}

fn reads(visitor: &Visitor, settings: &str) {
    let got = visitor.send(Put, "/user/edit", As::Page, &format!("user[reading]=true{settings}"));
    assert_eq!((got.status, &got.location[..]), (302, "/user/edit"));
}

#[test]
fn what_says_that_it_may_disturb_is_shut_wherever_it_shows() {
    let (village, alice, bob, carol) = friends();
    let post = alice.says(&village, "# A wound\n\nSo very deep. #NSFW @{carol@a.example}");
    let reshare = carol.reshares(&village, &post).unwrap();
    let (here, there, stranger) = (carol.at_the_door(), bob.at_the_door(), Visitor::unknown(village.house(A)));
    let its_page = format!("/posts/{post}");
    for (visitor, path) in [
        (&here, "/stream"),
        (&here, "/mentions"),
        (&here, "/search?q=wound"),
        (&here, &its_page),
        (&there, "/stream"),
        (&there, &its_page),
        (&stranger, "/public"),
        (&stranger, &its_page),
        (&stranger, "/tags/nsfw"),
        (&stranger, &format!("/posts/{reshare}")),
    ] {
        let page = visitor.page(path).body;
        assert_eq!(covered(&page, "very deep"), Some(true), "{path}");
        assert!(page.contains("This may disturb, its author says."), "{path}");
    }
    let page = stranger.page(&its_page).body;
    let head = &page[..page.find("<body").unwrap()];
    assert!(head.contains("og:title\" content=\"A post by alice") && !head.contains("wound"), "{head}");
    let news = here.page("/notifications").body;
    assert!(news.contains("This may disturb, its author says.") && !news.contains("A wound"), "{news}");
    assert_eq!(covered(&alice.at_the_door().page(&its_page).body, "A wound"), Some(false), "its author knows");

    alice.edits(&village, &post, "A wound that healed").unwrap();
    assert_eq!(
        covered(&stranger.page(&format!("/posts/{reshare}")).body, "A wound"),
        Some(false),
        "it says so no more"
    );
}

#[test]
fn all_posts_and_pictures_of_whoever_says_so_of_themselves_are_shut_also_those_from_before() {
    let (village, alice, bob, _) = friends();
    let post = bob.says(&village, "harmless so far");
    let shown = bob.shows(&village, None, &[&jpeg()]);
    let (here, stranger) = (alice.at_the_door(), Visitor::unknown(village.house(A)));
    let (its_page, photos) = (format!("/posts/{post}"), format!("/people/{}/photos", bob.guid));
    assert_eq!(covered(&here.page(&its_page).body, "harmless"), Some(false));
    assert_eq!(covered(&here.page(&photos).body, "<img src=\"/uploads/images/scaled"), Some(false));

    let profile = "profile[first_name]=Bob&profile[searchable]=true&profile[nsfw]=true";
    assert_eq!(bob.at_the_door().send(Put, "/profile", As::Page, profile).status, 302);
    village.settle();
    for visitor in [&here, &stranger] {
        assert_eq!(covered(&visitor.page(&its_page).body, "harmless"), Some(true));
    }
    assert_eq!(here.json(&format!("/posts/{post}.json"))["nsfw"], true);
    let page = here.page(&format!("/posts/{shown}")).body;
    assert_eq!(covered(&page, "<img src=\"/uploads/images/scaled"), Some(true));
    assert_eq!(page.matches("<img src=\"/uploads/images/scaled").count(), page.matches("loading=\"lazy\"").count());
    let grid = here.page(&photos).body;
    assert_eq!(covered(&grid, "<img src=\"/uploads/images/scaled"), Some(true));
    let one = here.page(between(&grid, "<div class=\"shielded\"><a href=\"", "\"")).body;
    assert_eq!(covered(&one, "<img src=\"/uploads/images/scaled"), Some(true));
}

#[test]
fn who_wants_to_see_at_once_what_may_disturb_sees_it_and_nobody_else() {
    let (village, alice, _, carol) = friends();
    let post = alice.says(&village, "A very deep wound #nsfw @{carol@a.example}");
    let door = carol.at_the_door();
    assert!(
        !door
            .page("/user/edit")
            .body
            .contains("name=\"user[shows_sensitive]\" type=\"checkbox\" value=\"true\" checked")
    );
    reads(&door, "&user[shows_sensitive]=true&user[shortcuts]=true");
    for path in ["/stream", "/notifications", "/search?q=wound", &format!("/posts/{post}")] {
        assert_eq!(covered(&door.page(path).body, "A very deep"), Some(false), "{path}");
    }
    assert!(
        door.page("/user/edit")
            .body
            .contains("name=\"user[shows_sensitive]\" type=\"checkbox\" value=\"true\" checked")
    );
    assert_eq!(covered(&Visitor::unknown(village.house(A)).page("/public").body, "A very deep"), Some(true));
    reads(&door, "");
    assert_eq!(covered(&door.page("/stream").body, "A very deep"), Some(true));
}

#[test]
fn a_long_post_is_folded_in_streams_and_whole_on_its_page() {
    let (village, alice, _, carol) = friends();
    let long: String = (0..40).map(|number| format!("line {number}\n\n")).collect();
    let post = alice.says(&village, &long);
    let short = alice.says(&village, "short");
    let door = carol.at_the_door();
    let page = door.page("/stream").body;
    assert_eq!(page.matches("class=\"fold\"").count(), 1);
    assert!(page.contains("line 39") && page.contains("Whole post"), "nothing is kept back");
    for post in [post, short] {
        assert!(!door.page(&format!("/posts/{post}")).body.contains("class=\"fold\""));
    }
}

#[test]
fn a_link_between_pods_leads_to_the_post_the_comment_or_the_person_here() {
    let (village, alice, bob, _) = friends();
    let post = bob.says(&village, "Tea?");
    let comment = alice.comments(&village, &post, "Yes");
    let secret = bob.tells(&village, "Friends", "for friends");
    let (door, stranger) = (alice.at_the_door(), Visitor::unknown(village.house(A)));
    let to = |visitor: &Visitor, link: &str| {
        let got = visitor.page(&format!("/link?q={}", encoded(link)));
        (got.status, got.location)
    };
    for start in ["web+diaspora://", "diaspora://", "//", ""] {
        assert_eq!(to(&door, &format!("{start}bob@b.example/post/{post}")), (302, format!("/posts/{post}")));
        assert_eq!(to(&door, &format!("{start}bob@b.example")), (302, format!("/people/{}", bob.guid)));
    }
    let (status, place) = to(&door, &format!("diaspora://alice@a.example/comment/{comment}"));
    assert!(status == 302 && place.ends_with(&format!("#{comment}")), "{place}");
    assert_eq!(to(&stranger, &format!("diaspora://bob@b.example/post/{post}")), (302, format!("/posts/{post}")));
    assert_eq!(to(&door, &format!("diaspora://bob@b.example/post/{secret}")), (302, format!("/posts/{secret}")));
    for link in [format!("diaspora://bob@b.example/post/{secret}"), "diaspora://bob@b.example".to_owned()] {
        let (status, place) = to(&stranger, &link);
        assert!(status == 302 && place.starts_with("/users/sign_in"), "{link}: {place}");
    }
    for nonsense in ["", "https://a.example/", "diaspora://", "diaspora://bob@b.example/post/", "//x/y"] {
        assert_eq!(to(&door, nonsense).0, 404, "{nonsense}");
    }
    let said = alice.says(&village, &format!("see [this](web+diaspora://bob@b.example/post/{post}) -> now"));
    let page = door.page(&format!("/posts/{said}")).body;
    assert!(page.contains(&format!("<a href=\"/posts/{post}\">this</a> → now")));
}

#[test]
fn what_a_link_names_and_nobody_here_knows_is_fetched_for_who_asks() {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    let post = bob.writes("not heard of here", Choice::Public);
    village.settle();
    let (door, stranger) = (alice.at_the_door(), Visitor::unknown(village.house(A)));
    let link = format!("/link?q={}", encoded(&format!("diaspora://bob@b.example/post/{post}")));
    let _ = village.walked();
    assert!(stranger.page(&link).location.starts_with("/users/sign_in"));
    village.settle();
    assert_eq!(village.walked(), [""; 0], "nobody unknown makes this pod ask another");

    let page = door.page(&link);
    assert!(page.status == 200 && page.body.contains("asking the pod of bob@b.example"), "{}", page.body);
    assert!(page.body.contains("hx-get=\"/link?q="), "the page looks again by itself");
    village.settle();
    let piece = door.ask(Get, &link, As::Htmx, "").body;
    assert!(piece.contains(&format!("href=\"/posts/{post}\"")) && !piece.contains("hx-get"), "{piece}");
    assert_eq!(door.page(&link).location, format!("/posts/{post}"));

    let none = format!("/link?q={}", encoded("diaspora://bob@b.example/post/0123456789abcdef0123"));
    assert!(door.page(&none).body.contains("asking the pod"));
    village.settle();
    assert!(door.ask(Get, &none, As::Htmx, "").body.contains("We could not find it"));
    for _ in 0..6 {
        village.wait(3600);
    }
}

#[test]
fn single_keys_act_for_whoever_is_signed_in_and_wants_them() {
    let (village, alice, ..) = friends();
    let (door, stranger) = (alice.at_the_door(), Visitor::unknown(village.house(A)));
    assert!(door.page("/stream").body.contains("<body data-keys>"));
    assert!(!stranger.page("/public").body.contains("data-keys"));
    reads(&door, "&user[shows_sensitive]=true");
    assert!(!door.page("/stream").body.contains("data-keys"));
    let list = stranger.page("/help/keyboard");
    assert_eq!(list.status, 200);
    for key in seedpod::social::help::KEYS {
        assert!(list.body.contains(&format!("<kbd>{}</kbd>", key.0)), "{}", key.0);
    }
    let script = include_str!("../../assets/js/keys.js");
    let known = between(script, "const KEYS = {", "};");
    assert_eq!(known.lines().filter(|line| line.contains(':')).count(), seedpod::social::help::KEYS.len());
}

#[test]
fn the_addresses_of_pages_for_phones_lead_to_those_for_everybody() {
    let (village, alice, ..) = friends();
    let (door, stranger) = (alice.at_the_door(), Visitor::unknown(village.house(A)));
    for visitor in [&door, &stranger] {
        assert_eq!((visitor.page("/m").status, &visitor.page("/m").location[..]), (302, "/"));
        assert_eq!((visitor.page("/mobile/toggle").status, &visitor.page("/mobile/toggle").location[..]), (302, "/"));
    }
}
