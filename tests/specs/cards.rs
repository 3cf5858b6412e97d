//! Cards: what a public post shows of its first link, asked of that page by the pod.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{Visitor, between};
use seedpod::social::aspects::Choice;
use seedpod::social::posts::{Attached, Embed};

const A: &str = "a.example";
const B: &str = "b.example";
const NEWS: &str = "news.example";

/// Alice and bob share with each other from two pods; on a third carol has written what one can link to.
fn scene() -> (Village, Resident, Resident, String) {
    let village = Village::of(&[A, B, NEWS]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", NEWS));
    for (one, other) in [(&alice, &bob), (&bob, &alice)] {
        one.shares_with(&village, other, "Friends");
    }
    let page = carol.says(&village, "# Tea & cake\n\nBoth at five.");
    village.walked();
    (village, alice, bob, format!("https://{NEWS}/posts/{page}"))
}

fn card(resident: &Resident, post: &seedpod::base::Guid) -> Option<Embed> {
    resident.sees(post).unwrap().embed
}

#[test]
fn a_public_post_shows_what_its_first_link_says_and_each_pod_asks_once() {
    let (village, alice, bob, link) = scene();
    let post = alice.says(&village, &format!("see [this]({link}), not https://{NEWS}/other"));
    for reader in [&alice, &bob] {
        let shown = card(reader, &post).unwrap();
        assert_eq!((shown.url.as_deref(), shown.title.as_deref()), (Some(&link[..]), Some("Tea & cake")));
        assert!(shown.description.unwrap().contains("Both at five."));
    }
    let asked = village.walked().iter().filter(|request| **request == format!("GET {link}")).count();
    assert_eq!(asked, 2);
    let page = Visitor::unknown(&alice.house).page(&format!("/posts/{post}")).body;
    let card = between(&page, "class=\"post-embed\"", "</a>");
    assert!(card.contains(&format!("href=\"{link}\"")) && card.contains("Tea &amp; cake") && card.contains(NEWS));
    let json = alice.at_the_door().json(&format!("/posts/{post}.json"))["open_graph_cache"].clone();
    assert_eq!((json["title"].as_str(), json["url"].as_str()), (Some("Tea & cake"), Some(&link[..])));
    assert_eq!(village.walked(), Vec::<String>::new(), "who looks makes nobody ask");
}

#[test]
fn what_is_not_for_everybody_makes_the_pod_ask_nobody() {
    let (village, alice, bob, link) = scene();
    let post = alice.tells(&village, "Friends", &link);
    assert!(card(&alice, &post).is_none() && card(&bob, &post).is_none());
    assert!(!village.walked().contains(&format!("GET {link}")));
}

#[test]
fn links_into_the_own_pod_and_pictures_are_not_asked() {
    let (village, alice, bob, _) = scene();
    let post =
        alice.says(&village, &format!("https://{A}/people/1 and ![picture](https://{NEWS}/a.png) and {}", bob.id));
    assert!(card(&alice, &post).is_none());
    let mut asked = village.walked();
    asked.retain(|request| request.starts_with("GET "));
    assert_eq!(asked, [format!("GET https://{A}/people/1")], "bob's pod, for which the link leads elsewhere");
}

#[test]
fn new_words_bring_a_new_card_or_none() {
    let (village, alice, bob, link) = scene();
    let post = alice.says(&village, &link);
    village.wait(60);
    alice.edits(&village, &post, &format!("better: {link}")).unwrap();
    assert!(card(&alice, &post).is_some() && card(&bob, &post).is_some(), "the same link");
    village.wait(60);
    alice.edits(&village, &post, "never mind").unwrap();
    assert!(card(&alice, &post).is_none() && card(&bob, &post).is_none());
    village.wait(60);
    alice.edits(&village, &post, &format!("after all {link}")).unwrap();
    assert!(card(&alice, &post).is_some() && card(&bob, &post).is_some());
}

#[test]
fn what_its_author_wants_shown_stays() {
    let (village, alice, bob, link) = scene();
    let own = Embed { url: Some("https://elsewhere.example/".into()), title: Some("Mine".into()), ..Embed::default() };
    for (wanted, title) in [(own, Some("Mine")), (Embed::default(), None)] {
        let attached = Attached { embed: Some(wanted), ..Attached::default() };
        let post = alice.posts(&link, Choice::Public, attached);
        village.settle();
        for reader in [&alice, &bob] {
            assert_eq!(card(reader, &post).and_then(|embed| embed.title).as_deref(), title);
        }
    }
    assert!(!village.walked().contains(&format!("GET {link}")));
}

#[test]
fn a_page_that_does_not_answer_is_asked_once() {
    let (village, alice, _, link) = scene();
    village.close_road(NEWS);
    let post = alice.says(&village, &link);
    assert!(card(&alice, &post).is_none());
    village.wait(7 * 86_400);
    assert_eq!(village.walked().iter().filter(|request| **request == format!("GET {link}")).count(), 2, "by each pod");
}

#[test]
fn old_posts_that_arrive_late_ask_nobody() {
    let (village, alice, _, link) = scene();
    village.close_road(B);
    village.close_road(NEWS);
    alice.says(&village, &link);
    village.walked();
    village.open_road(NEWS);
    village.wait(2 * 86_400);
    village.open_road(B);
    village.wait(2 * 86_400);
    assert!(!village.walked().contains(&format!("GET {link}")));
}
