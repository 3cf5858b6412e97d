//! The days between asking for an account to be closed and its end: what rests, what can be decided, and what the receipt
//! tells whoever has it.

use crate::cast::Resident;
use crate::migrating::moves;
use crate::pictures::jpeg;
use crate::village::{Village, id};
use crate::visitor::{As, Got, Visitor};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::base::{Error, time::DAY};
use seedpod::social::closings::{self, Closes, Counts, Receipt};
use seedpod::social::{accounts, people};
use seedpod::waiting::backlog;
use seedpod::waiting::farewells::Heard;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

impl Resident {
    /// Asks for their account to be closed after so many days; gives the code of the receipt.
    fn asks_to_close(&self, days: i64) -> String {
        self.house.pod.act(|tx| closings::ask(tx, self.person, days)).unwrap()
    }

    fn keeps(&self) {
        self.house.pod.act(|tx| closings::keep(tx, self.person)).unwrap();
    }

    fn is_closed(&self) -> bool {
        self.house.pod.look(|db| people::get(db, self.person)).unwrap().closed
    }

    fn receipt(&self, code: &str) -> Option<Receipt> {
        self.house.pod.look(|db| closings::receipt(db, code)).unwrap()
    }

    fn heard(&self, code: &str) -> [i64; 3] {
        let Heard { reached, waiting, given_up } = self.receipt(code).unwrap().heard;
        [reached, waiting, given_up]
    }
}

fn wishes(door: &Visitor, days: i64) -> Got {
    door.send(Delete, "/user", As::Page, &format!("user[current_password]=correct+horse&days={days}"))
}

/// alice and bob, on two pods, share with each other.
fn friends() -> (Village, Resident, Resident) {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    (village, alice, bob)
}

#[test]
fn an_account_closes_when_its_days_of_grace_are_over_and_not_before() {
    let (village, alice, bob) = friends();
    let said = alice.says(&village, "here I am");
    let door = alice.at_the_door();
    assert!(door.page("/user/close").body.contains("<option value=\"14\" selected>"), "two weeks, if nothing is said");
    assert_eq!(wishes(&door, 3).status, 422, "only what is offered");
    assert_eq!(wishes(&door, 7).status, 302);
    assert!(door.page("/stream").location.starts_with("/users/sign_in"), "signed out");
    village.walked();

    village.wait(7 * DAY - 1);
    assert!(!alice.is_closed() && bob.sees(&said).is_some());
    assert_eq!(bob.relation(&alice), "mutual", "others see no difference");
    let before = Visitor::unknown(&alice.house).page(&format!("/posts/{said}"));
    assert_eq!(before.status, 200);
    bob.comments(&village, &said, "how are you?");
    assert!(!village.walked().iter().any(|way| way.starts_with("POST https://b.example")), "nobody is told meanwhile");

    village.wait(1);
    assert!(alice.is_closed() && bob.sees(&said).is_none());
    assert_eq!(bob.relation(&alice), "not_sharing");
}

#[test]
fn whoever_is_about_to_leave_decides_first_and_can_do_nothing_else() {
    let (village, alice, _) = friends();
    alice.asks_to_close(14);
    let door = alice.at_the_door();

    for path in
        ["/stream", "/user/edit", "/notifications", "/conversations", "/contacts", "/profile/edit", "/admin/pods"]
    {
        let got = door.page(path);
        let led = (got.status, &got.location[..]);
        assert!(led == (302, "/user/close") || path == "/admin/pods" && got.status == 404, "{path}: {led:?}");
        let status = door.ask(Get, path, As::Json, "").status;
        assert!(status == 403 || path == "/admin/pods" && status == 404, "{path}: {status}");
    }
    assert_eq!(door.page("/").location, "/stream");
    assert_eq!(door.page("/users/sign_in").location, "/stream");
    let erin = village.person("erin", A);
    assert_eq!(door.page(&format!("/people/{}", erin.guid)).status, 200, "as anybody sees it");
    let far = alice.house.pod.look(|db| people::known(db, &id("bob@b.example"))).unwrap();
    assert_eq!(door.page(&format!("/people/{}", far.guid)).location, "/user/close", "and not in a circle");
    let wrote = door.send(Post, "/status_messages", As::Json, "status_message[text]=x&aspect_ids[]=public");
    assert_eq!(wrote.status, 403, "{}", wrote.body);

    let page = door.page("/user/close").body;
    for words in
        ["It closes on 16 January 2024, 03:04", "Keep my account", "href=\"/user/data\"", "Close my account now"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert_eq!(door.page("/user/data").status, 200);
    assert_eq!(door.send(Post, "/user/data/export", As::Page, "").location, "/user/data");
    village.settle();
    let taken = door.page("/user/data/export");
    assert!(taken.status == 200 && taken.bytes.starts_with(b"PK"), "their data is theirs to the last");
    let wrong = door.send(Delete, "/user", As::Page, "user[current_password]=wrong+horse&days=0");
    assert!(wrong.status == 422 && !alice.is_closed());

    let kept = door.send(Delete, "/user/close", As::Page, "");
    assert_eq!((kept.status, &kept.location[..]), (302, "/stream"));
    assert_eq!(door.page("/stream").status, 200, "all is as before");
    village.wait(30 * DAY);
    assert!(!alice.is_closed());
}

#[test]
fn who_waits_no_longer_closes_at_once() {
    let (village, alice, bob) = friends();
    let first = alice.asks_to_close(30);
    let door = alice.at_the_door();
    let now = wishes(&door, 0);
    assert!(now.status == 302 && now.location.starts_with("/closings/"), "{}", now.body);
    let visitor = Visitor::unknown(&alice.house);
    assert!(visitor.page(&now.location).body.contains("is being closed at this moment"));
    village.settle();
    assert!(alice.is_closed());
    assert_eq!(bob.relation(&alice), "not_sharing");
    assert_eq!(alice.receipt(&first), None, "the new receipt takes the place of the old one");
    assert!(visitor.page(&now.location).body.contains("The account was closed on 2 January 2024"));
}

#[test]
fn asked_kept_and_asked_again_the_last_word_counts() {
    let (village, alice, _) = friends();
    let first = alice.asks_to_close(1);
    let second = alice.asks_to_close(14);
    assert_eq!(alice.receipt(&first), None);
    village.wait(2 * DAY);
    assert!(!alice.is_closed(), "asked again, it is a later day");
    alice.keeps();
    assert_eq!(alice.receipt(&second), None, "as if nobody had asked");
    alice.keeps();
    let third = alice.asks_to_close(1);
    village.wait(DAY);
    assert!(alice.is_closed());
    let receipt = alice.receipt(&third).unwrap();
    alice.keeps();
    assert_eq!(alice.receipt(&third), Some(receipt), "what is closed stays closed");
    let refused = alice.house.pod.act(|tx| closings::ask(tx, alice.person, 1));
    assert_eq!(refused, Err(Error::Forbidden { key: "closings-already" }));
}

#[test]
fn a_receipt_counts_what_goes_and_says_which_pods_have_heard() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    for other in [&bob, &carol] {
        alice.shares_with(&village, other, "Friends");
        other.shares_with(&village, &alice, "Friends");
    }
    alice.shows(&village, None, &[&jpeg()]);
    let hers = alice.says(&village, "mine");
    let his = bob.says(&village, "his");
    alice.comments(&village, &his, "stays");
    alice.comments(&village, &hers, "goes");
    alice.begins(&[&bob], "Tea", "at five").unwrap();
    village.settle();
    let code = alice.asks_to_close(7);
    let receipt = alice.receipt(&code).unwrap();
    let counts = Counts { posts: 2, photos: 1, contacts: 2, comments: 1, messages: 1, pods: 2 };
    assert_eq!((receipt.counts, receipt.heard), (counts, Heard::default()));
    assert!(matches!(receipt.closes, Closes::At(_)));

    village.close_road(C);
    village.wait(7 * DAY);
    assert_eq!(alice.receipt(&code).unwrap().counts, counts, "counted before it went");
    assert_eq!(alice.heard(&code), [1, 1, 0]);
    let visitor = Visitor::unknown(&alice.house);
    let path = format!("/closings/{code}");
    let page = visitor.page(&path);
    for words in ["alice@a.example", "The account was closed on 9 January 2024", "<dt>Have heard it</dt><dd>1</dd>"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    for telling in ["b.example", "c.example", "bob", &alice.guid.to_string()] {
        assert!(!page.body.contains(telling), "{telling}");
    }
    assert!(page.body.contains("noindex") && page.header("Cache-Control") == "private, no-store");
    let text = visitor.page(&format!("{path}/receipt.txt"));
    assert!(text.header("Content-Disposition").contains("alice-receipt.txt") && text.body.contains("Have heard it: 1"));
    assert!(text.body.contains(&format!("https://a.example{path}")), "{}", text.body);
    assert_eq!(visitor.page(&format!("/closings/{}", "0".repeat(32))).status, 404);

    alice.house.pod.act(|tx| backlog::drop_deliveries(tx, "https://c.example")).unwrap();
    assert_eq!(alice.heard(&code), [1, 0, 1]);
    village.open_road(C);
    carol.begins(&[&alice], "Tea", "at six").unwrap();
    village.settle();
    assert_eq!(alice.heard(&code), [2, 0, 0], "who writes is told again, and has heard it then");
    village.wait(89 * DAY);
    assert!(alice.receipt(&code).is_some());
    village.wait(2 * DAY);
    assert_eq!(alice.receipt(&code), None, "forgotten");
}

#[test]
fn a_pod_that_never_answers_is_given_up_on_the_receipt_too() {
    let (village, alice, bob) = friends();
    village.close_road(B);
    let code = alice.asks_to_close(0);
    (0..12).for_each(|_| village.wait(30_000));
    assert_eq!(alice.heard(&code), [0, 0, 1]);
    assert_eq!(bob.relation(&alice), "mutual");
}

#[test]
fn only_a_hash_of_a_code_is_kept_and_codes_are_not_tried_out() {
    let (_village, alice, _) = friends();
    let code = alice.asks_to_close(7);
    let kept: Vec<u8> =
        alice.house.database().query_row("SELECT code_hash FROM closings", [], |row| row.get(0)).unwrap();
    assert!(kept.len() == 32 && kept != code.as_bytes());
    let visitor = Visitor::unknown(&alice.house);
    let tried = |number: usize| visitor.page(&format!("/closings/{number:032x}")).status;
    assert!((0..30).all(|number| tried(number) == 404));
    assert_eq!(tried(30), 429);
    assert_eq!(visitor.page(&format!("/closings/{code}")).status, 429, "the right one counts like the others");
}

#[test]
fn the_only_podmin_cannot_ask_and_one_who_became_it_leaves_somebody_in_charge() {
    let village = Village::of(&[A]);
    let (alice, bob) = (village.podmin("alice", A), village.podmin("bob", A));
    let (carol, dora) = (village.person("carol", A), village.person("dora", A));
    let podmin = |who: &Resident| who.house.pod.look(|db| accounts::get(db, who.person)).unwrap().podmin;
    let carols = carol.asks_to_close(30);
    alice.asks_to_close(14);
    let door = bob.at_the_door();
    assert_eq!(wishes(&door, 30).status, 403, "alice is about to leave");
    alice.keeps();
    assert_eq!(wishes(&door, 30).status, 302);
    alice.asks_to_close(0);
    assert!(!podmin(&dora));
    village.wait(30 * DAY);
    assert!(bob.is_closed() && podmin(&dora), "who stays looks after the pod");
    assert!(carol.is_closed() && !podmin(&carol) && carol.receipt(&carols).is_some());
}

#[test]
fn whoever_moved_meanwhile_is_not_closed_where_they_went() {
    let village = Village::of(&[A, B, C]);
    let (alice, bob, new) = (village.person("alice", A), village.person("bob", B), village.person("alice.new", C));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Friends");
    let code = alice.asks_to_close(7);
    bob.looks_up(&village, &new.id);
    for other in [&alice, &bob] {
        moves(&village, &alice, &new, other);
    }
    assert!(alice.is_closed() && alice.receipt(&code).is_none(), "the account went on elsewhere");
    village.walked();
    village.wait(8 * DAY);
    assert!(!village.walked().iter().any(|way| way.contains("/receive/")), "nobody is told that it is closed");
    assert!(!bob.house.pod.look(|db| people::known(db, &id(&new.id))).unwrap().closed);
    assert!(!new.is_closed());
}

#[test]
fn whoever_came_from_elsewhere_closes_what_they_have_now() {
    let village = Village::of(&[A, B, C]);
    let (old, bob, new) = (village.person("alice.old", C), village.person("bob", B), village.person("alice", A));
    old.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &old, "Friends");
    let said = old.says(&village, "from before");
    new.looks_up(&village, &bob.id);
    new.looks_up(&village, &old.id);
    for other in [&new, &bob] {
        moves(&village, &old, &new, other);
    }
    new.shares_with(&village, &bob, "Friends");
    let code = new.asks_to_close(1);
    assert_eq!(new.receipt(&code).unwrap().counts.contacts, 1);
    village.wait(DAY);
    assert!(new.is_closed() && bob.sees(&said).is_none());
    assert_eq!(new.heard(&code), [1, 0, 0]);
}
