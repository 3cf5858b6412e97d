//! Stories of words that change after they were said, and of replies to comments.

use crate::cast::Resident;
use crate::hostile::{bring, key, whisper};
use crate::village::{Village, id};
use crate::visitor::{As, between};
use rocket::http::Method::{Post, Put};
use seedpod::base::{Error, Guid};
use seedpod::protocol::entities::Comment;
use seedpod::protocol::{Signed, seal};
use seedpod::social::aspects::Choice;
use seedpod::social::{comments, posts};
use seedpod::waiting::arrivals;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice shares with bob (Family) and carol (Friends), who both share back; three pods.
fn scene() -> (Village, Resident, Resident, Resident) {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &carol, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    carol.shares_with(&village, &alice, "Friends");
    (village, alice, bob, carol)
}

fn words(of: &Resident, post: &Guid) -> Option<(String, bool)> {
    of.sees(post).map(|shown| (shown.post.text, shown.post.edited_at.is_some()))
}

fn edited(text: &str) -> Option<(String, bool)> {
    Some((text.to_owned(), true))
}

fn xml_of(of: &Resident, comment: &Guid) -> String {
    of.house.pod.look(|db| comments::xml(db, comments::by_guid(db, comment)?.unwrap().id)).unwrap()
}

#[test]
fn new_words_of_a_post_reach_everybody_who_got_it_and_nobody_else() {
    let (village, alice, bob, carol) = scene();
    let post = alice.tells(&village, "Family", "tea at four");
    village.walked();
    village.wait(60);
    alice.edits(&village, &post, "tea at five").unwrap();
    assert_eq!(words(&bob, &post), edited("tea at five"));
    assert_eq!(words(&alice, &post), edited("tea at five"));
    assert!(carol.sees(&post).is_none());
    assert!(village.walked().iter().all(|walk| !walk.contains(C)), "nothing goes to carol's pod");
}

#[test]
fn tags_and_mentions_follow_the_words_and_only_the_newly_mentioned_are_told() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, &format!("#tea with @{{{}}}", bob.id));
    assert_eq!(bob.notifications(), ["mentioned", "started_sharing"]);
    village.wait(60);
    alice.edits(&village, &post, &format!("#coffee with @{{{}}} and @{{{}}}", bob.id, carol.id)).unwrap();
    assert_eq!(bob.notifications(), ["mentioned", "started_sharing"]);
    assert_eq!(carol.notifications(), ["mentioned", "started_sharing"]);
    let tagged = |tag: &str| bob.page(&seedpod::social::streams::Stream::Tag(tag.to_owned())).len();
    assert_eq!((tagged("tea"), tagged("coffee")), (0, 1));
}

#[test]
fn only_the_author_edits_and_never_into_nothing() {
    let (village, alice, bob, _) = scene();
    let post = alice.says(&village, "mine");
    assert!(matches!(bob.edits(&village, &post, "yours"), Err(Error::Forbidden { .. })));
    assert!(matches!(alice.edits(&village, &post, "  "), Err(Error::Invalid { .. })));
    let comment = bob.comments(&village, &post, "a word");
    assert!(matches!(alice.edits_comment(&village, &comment, "hers"), Err(Error::Forbidden { .. })));
    assert!(matches!(bob.edits_comment(&village, &comment, ""), Err(Error::Invalid { .. })));
    assert_eq!(bob.thread(&post), ["a word"]);
}

#[test]
fn an_edit_that_comes_before_its_post_or_twice_or_late_is_taken_once() {
    let (village, alice, bob, _) = scene();
    let post = |text: &str, edited: &str| {
        let xml = format!(
            "<status_message><author>{}</author><guid>0123456789abcdef0123456789abcdef</guid>\
             <created_at>2024-01-01T00:00:00Z</created_at><public>true</public><text>{text}</text>{edited}</status_message>",
            bob.id
        );
        bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
    };
    let guid = Guid::parse("0123456789abcdef0123456789abcdef").unwrap();
    post("second", "<edited_at>2024-01-01T00:02:00Z</edited_at>");
    post("first", "");
    assert_eq!(words(&alice, &guid), edited("second"));
    post("between", "<edited_at>2024-01-01T00:01:00Z</edited_at>");
    assert_eq!(words(&alice, &guid), edited("second"));
    post("third", "<edited_at>2024-01-01T00:03:00Z</edited_at>");
    post("third again", "<edited_at>2024-01-01T00:03:00Z</edited_at>");
    assert_eq!(words(&alice, &guid), edited("third"));
}

#[test]
fn a_stranger_edits_nothing() {
    let (village, alice, bob, carol) = scene();
    let guid = bob.says(&village, "mine");
    let xml = format!(
        "<status_message><author>{}</author><guid>{guid}</guid><public>true</public><text>hers</text>\
         <edited_at>2024-01-02T04:00:00Z</edited_at></status_message>",
        carol.id
    );
    bring(&village, &alice, seal(&xml, &id(&carol.id), &key(&carol)).as_bytes());
    assert_eq!(words(&alice, &guid), Some(("mine".to_owned(), false)));
    assert_eq!(alice.house.pod.look(arrivals::dropped).unwrap(), ["invalid_author"]);
}

#[test]
fn an_edited_comment_is_passed_on_with_its_authors_signature() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "hello");
    let comment = bob.comments(&village, &post, "teh best");
    village.wait(60);
    bob.edits_comment(&village, &comment, "the best").unwrap();
    for person in [&alice, &bob, &carol] {
        assert_eq!(person.thread(&post), ["the best"]);
        assert!(person.sees(&post).unwrap().comments[0].comment.edited_at.is_some());
    }
    assert_eq!(xml_of(&carol, &comment), xml_of(&bob, &comment), "not a byte of it changed on the way");
    assert!(xml_of(&carol, &comment).contains("<author_signature>"));
    // The first words, brought once more, do not come back.
    let old = Comment {
        author: id(&bob.id),
        guid: comment.clone(),
        parent_guid: post.clone(),
        text: "teh best".into(),
        created_at: None,
        edited_at: None,
    };
    let old = Signed::sign(old, &key(&bob)).to_xml();
    bring(&village, &carol, seal(&old, &id(&alice.id), &key(&alice)).as_bytes());
    assert_eq!(carol.thread(&post), ["the best"]);
}

#[test]
fn a_reply_names_its_comment_everywhere() {
    let (village, alice, bob, carol) = scene();
    let post = alice.tells(&village, "Family", "hello");
    let comment = bob.comments(&village, &post, "a question");
    let reply = alice.replies(&post, Some(&comment), "an answer").unwrap();
    village.settle();
    let shown = bob.sees(&post).unwrap();
    assert_eq!(shown.comments[1].comment.guid, reply);
    assert_eq!(shown.comments[1].reply.as_ref().unwrap().guid, comment);
    assert!(xml_of(&bob, &reply).contains(&format!("<thread_parent_guid>{comment}</thread_parent_guid>")));
    // A comment of another thread is no parent.
    let other = alice.says(&village, "elsewhere");
    let stray = alice.replies(&other, Some(&comment), "stray").unwrap();
    village.settle();
    assert!(!xml_of(&alice, &stray).contains("thread_parent_guid"));
    assert!(carol.sees(&other).unwrap().comments[0].reply.is_none());
}

#[test]
fn a_reply_whose_comment_is_not_here_is_a_comment() {
    let (village, alice, bob, _) = scene();
    let post = alice.tells(&village, "Family", "hello");
    let comment = Comment {
        author: id(&bob.id),
        guid: Guid::parse("abcdef0123456789abcdef0123456789").unwrap(),
        parent_guid: post.clone(),
        text: "to somebody".into(),
        created_at: None,
        edited_at: None,
    };
    let unknown = vec![("thread_parent_guid".to_owned(), "fedcba9876543210fedcba9876543210".to_owned())];
    let xml = Signed::sign_with(comment, unknown, &key(&bob)).to_xml();
    whisper(&village, &alice, &seal(&xml, &id(&bob.id), &key(&bob)));
    let shown = alice.sees(&post).unwrap();
    assert_eq!(shown.comments[0].comment.text, "to somebody");
    assert!(shown.comments[0].comment.thread_parent.is_some() && shown.comments[0].reply.is_none());
}

#[test]
fn at_the_door_one_edits_and_replies_without_script() {
    let (village, alice, bob, _) = scene();
    let post = alice.tells(&village, "Family", "tea at *four*");
    let comment = bob.comments(&village, &post, "fine");
    let door = alice.at_the_door();
    let page = door.page(&format!("/posts/{post}")).body;
    assert!(page.contains(&format!("/posts/{post}/edit")));
    assert!(door.page(&format!("/posts/{post}/edit")).body.contains("tea at *four*"));
    let refused = door.send(Put, &format!("/posts/{post}"), As::Page, "status_message[text]=+");
    assert_eq!(refused.status, 422);
    let saved = door.send(Put, &format!("/posts/{post}"), As::Page, "status_message[text]=tea+at+five");
    assert_eq!((saved.status, &saved.location[..]), (302, &format!("/posts/{post}")[..]));
    village.settle();
    assert!(door.page(&format!("/posts/{post}")).body.contains("class=\"edited\""));
    assert_eq!(words(&bob, &post), edited("tea at five"));

    let page = door.page(&format!("/posts/{post}?reply_to={comment}")).body;
    assert_eq!(between(&page, "name=\"thread_parent_guid\" value=\"", "\""), comment.as_str());
    let number = alice.house.pod.look(|db| posts::by_guid(db, &post)).unwrap().unwrap().id;
    let form = format!("text=good&thread_parent_guid={comment}");
    let said = door.send(Post, &format!("/posts/{number}/comments"), As::Page, &form);
    assert_eq!(said.status, 302);
    village.settle();
    let page = bob.at_the_door().page(&format!("/posts/{post}")).body;
    assert!(page.contains(&format!("class=\"comment-reply\" href=\"#{comment}\"")), "{page}");

    let theirs = alice.house.pod.look(|db| comments::by_guid(db, &comment)).unwrap().unwrap().id;
    assert_eq!(door.page(&format!("/comments/{theirs}/edit")).status, 404);
    let reply = said.location.split_once('#').unwrap().1.to_owned();
    let reply = Guid::parse(&reply).unwrap();
    let own = alice.house.pod.look(|db| comments::by_guid(db, &reply)).unwrap().unwrap().id;
    assert!(door.page(&format!("/comments/{own}/edit")).body.contains(">\ngood<"));
    assert_eq!(door.send(Put, &format!("/comments/{own}"), As::Page, "text=").status, 422);
    assert_eq!(door.send(Put, &format!("/comments/{own}"), As::Page, "text=very+good").status, 302);
    village.settle();
    assert_eq!(bob.thread(&post), ["fine", "very good"]);
}

#[test]
fn a_post_taken_back_at_once_never_leaves() {
    let (village, alice, bob, _) = scene();
    let post = alice.writes("too soon", Choice::Public);
    alice.retracts(&village, &post);
    assert!(bob.sees(&post).is_none());
    let posts = village.walked().iter().filter(|walk| *walk == "POST https://b.example/receive/public").count();
    assert_eq!(posts, 1, "the retraction alone");
    // bob's pod waits for what it is told to take back, and gives up.
    (0..12).for_each(|_| village.wait(30_000));
}

#[test]
fn an_edit_says_which_photos_there_are() {
    let (village, alice, bob, _) = scene();
    let photo = |number: u32| {
        format!(
            "<photo><guid>0123456789abcde{number}</guid><author>{}</author><public>true</public>\
             <remote_photo_path>https://b.example/</remote_photo_path><remote_photo_name>{number}.jpg</remote_photo_name></photo>",
            bob.id
        )
    };
    let guid = "0123456789abcdef0123456789abcdef";
    let post = |photos: &[u32], edited: &str| {
        let photos: String = photos.iter().map(|number| photo(*number)).collect();
        let xml = format!(
            "<status_message><author>{}</author><guid>{guid}</guid><public>true</public><text>look</text>{edited}{photos}</status_message>",
            bob.id
        );
        bring(&village, &alice, seal(&xml, &id(&bob.id), &key(&bob)).as_bytes());
    };
    post(&[1, 2], "");
    post(&[2, 3], "<edited_at>2024-01-02T03:00:00Z</edited_at>");
    let photos = alice.sees(&Guid::parse(guid).unwrap()).unwrap().photos;
    let guids: Vec<_> = photos.iter().map(|photo| photo.guid.as_str()).collect();
    assert_eq!(guids, ["0123456789abcde2", "0123456789abcde3"]);
}

#[test]
fn who_changes_their_mind_twice_within_a_second_is_heard_twice() {
    let (village, alice, bob, carol) = scene();
    let post = alice.says(&village, "one");
    let comment = bob.comments(&village, &post, "uno");
    for (words, more) in [("two", "due"), ("three", "tre")] {
        alice.edits(&village, &post, words).unwrap();
        bob.edits_comment(&village, &comment, more).unwrap();
    }
    assert_eq!(words(&carol, &post), edited("three"));
    assert_eq!(carol.thread(&post), ["tre"]);
}
