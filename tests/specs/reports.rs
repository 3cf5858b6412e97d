//! Telling the podmin of a post or a comment: once, with a reason; and what the podmin makes of it.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Visitor, between};
use rocket::http::Method::{Delete, Post, Put};

const A: &str = "a.example";
const B: &str = "b.example";

/// alice looks after a pod with bob; erin lives elsewhere; all share with each other.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B]);
    let (alice, bob, erin) = (village.podmin("alice", A), village.person("bob", A), village.person("erin", B));
    let all = [&alice, &bob, &erin];
    for (one, other) in
        all.iter().flat_map(|one| all.iter().map(move |other| (one, other))).filter(|(a, b)| a.id != b.id)
    {
        one.shares_with(&village, other, "Friends");
    }
    (village, alice, bob, erin)
}

fn form(kind: &str, id: &str, text: &str) -> String {
    format!("report[item_type]={kind}&report[item_id]={id}&report[text]={text}")
}

/// The numbers of the open reports.
fn open(door: &Visitor) -> Vec<String> {
    let page = door.page("/report").body;
    page.split("id=\"report_").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn a_report_has_a_reason_is_told_once_and_only_of_what_one_may_see() {
    let (village, alice, bob, erin) = scene();
    let (post, limited) = (erin.says(&village, "rude"), erin.tells(&village, "Friends", "rude among friends"));
    let comment = erin.comments(&village, &post, "ruder");
    let (bob_door, carol) = (bob.at_the_door(), village.person("carol", A));
    let page = bob_door.page(&format!("/posts/{post}")).body;
    assert_eq!(page.matches("/report/new?item_type=").count(), 2, "one for the post, one for the comment");
    let line = between(&page, "href=\"/report/new", "\"").replace("&amp;", "&");
    assert!(bob_door.page(&format!("/report/new{line}")).body.contains("name=\"report[text]\""));

    let empty = bob_door.send(Post, "/report", As::Page, &form("Post", post.as_str(), "+"));
    assert!(empty.status == 422 && empty.body.contains("Say in a few words"), "{}", empty.body);
    let told = bob_door.send(Post, "/report", As::Page, &form("Post", post.as_str(), "it+is+rude"));
    assert_eq!((told.status, told.location), (302, format!("/posts/{post}")));
    assert!(bob_door.page(&format!("/posts/{post}")).body.contains("You reported this"));
    assert_eq!(bob_door.send(Post, "/report", As::Json, &form("Post", post.as_str(), "again")).status, 409);
    assert_eq!(bob_door.send(Post, "/report", As::Json, &form("Comment", comment.as_str(), "this+too")).status, 200);
    assert_eq!(bob_door.send(Post, "/report", As::Json, &form("Photo", post.as_str(), "no")).status, 404);
    let own = bob.says(&village, "mine");
    assert_eq!(bob_door.send(Post, "/report", As::Json, &form("Post", own.as_str(), "no")).status, 403);
    let carol_door = carol.at_the_door();
    assert_eq!(carol_door.send(Post, "/report", As::Json, &form("Post", limited.as_str(), "no")).status, 404);
    assert_eq!(carol_door.send(Post, "/report", As::Json, &form("Post", post.as_str(), "I+agree")).status, 200);

    let door = alice.at_the_door();
    assert_eq!(open(&door).len(), 3);
    let page = door.page("/report").body;
    assert!(
        page.contains("it is rude") && page.contains("<p dir=\"auto\">ruder</p>") && page.contains(bob.guid.as_str()),
        "{page}"
    );
    assert!(door.page("/stream").body.contains("3 open reports"));
    assert!(!bob_door.page("/stream").body.contains("href=\"/report\""));
    for (method, path) in [(rocket::http::Method::Get, "/report"), (Put, "/report/1"), (Delete, "/report/1")] {
        let refused = bob_door.send(method, path, As::Page, "").status;
        assert!([403, 404].contains(&refused), "{path}: {refused}");
    }
    assert_eq!(open(&door).len(), 3);
}

#[test]
fn what_was_looked_at_is_done_for_all_who_told_of_it() {
    let (village, alice, bob, erin) = scene();
    let (carol, post) = (village.person("carol", A), erin.says(&village, "rude"));
    for who in [&bob, &carol] {
        assert_eq!(who.at_the_door().send(Post, "/report", As::Json, &form("Post", post.as_str(), "rude")).status, 200);
    }
    let door = alice.at_the_door();
    let reports = open(&door);
    assert_eq!(door.send(Put, &format!("/report/{}", reports[0]), As::Page, "").location, "/report");
    assert!(open(&door).is_empty() && bob.sees(&post).is_some());
    assert_eq!(bob.at_the_door().send(Post, "/report", As::Json, &form("Post", post.as_str(), "still")).status, 409);
    village.settle();
}

#[test]
fn the_podmin_deletes_what_is_from_here_everywhere_and_what_is_from_elsewhere_here() {
    let (village, alice, bob, erin) = scene();
    let (hers, his) = (erin.says(&village, "of erin"), bob.says(&village, "of bob"));
    let (under_hers, under_his) =
        (bob.comments(&village, &hers, "bob answers"), erin.comments(&village, &his, "erin answers"));
    let by_erin = erin.comments(&village, &hers, "erin goes on");
    let told = |who: &Resident, kind: &str, item: &seedpod::base::Guid| {
        assert_eq!(who.at_the_door().send(Post, "/report", As::Json, &form(kind, item.as_str(), "rude")).status, 200);
        let door = alice.at_the_door();
        let report = open(&door).remove(0);
        assert_eq!(door.send(Delete, &format!("/report/{report}"), As::Page, "").status, 302);
        village.settle();
        assert!(open(&door).is_empty());
    };
    told(&bob, "Comment", &under_his);
    assert!(bob.thread(&his).is_empty() && erin.thread(&his).is_empty(), "under a post of ours it goes everywhere");
    told(&alice, "Comment", &under_hers);
    assert_eq!((bob.thread(&hers).len(), erin.thread(&hers).len()), (1, 1), "and so does what is by somebody here");
    told(&bob, "Comment", &by_erin);
    assert_eq!((bob.thread(&hers).len(), erin.thread(&hers).len()), (0, 1), "what is of elsewhere goes here alone");
    told(&alice, "Post", &his);
    assert!(bob.sees(&his).is_none() && erin.sees(&his).is_none());
    told(&bob, "Post", &hers);
    assert!(bob.sees(&hers).is_none() && erin.sees(&hers).is_some());
}
