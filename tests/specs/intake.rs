//! Stories of much that comes at once: kept together, dealt with in order, and no more taken than there is room for.

use crate::cast::Resident;
use crate::hostile::{bring, dropped, key};
use crate::village::{Village, id};
use rocket::futures::future::join_all;
use rocket::local::asynchronous::Client;
use seedpod::base::{Guid, limits};
use seedpod::federation::inbox;
use seedpod::protocol::entities::Comment;
use seedpod::protocol::{Signed, seal};
use seedpod::social::streams::Stream;

const A: &str = "a.example";
const B: &str = "b.example";

fn scene() -> (Village, Resident, Resident) {
    let village = Village::of(&[A, B]);
    let (alice, bob) = (village.person("alice", A), village.person("bob", B));
    alice.shares_with(&village, &bob, "Friends");
    (village, alice, bob)
}

fn post(bob: &Resident, number: usize) -> String {
    let (author, guid) = (&bob.id, guid(number));
    let xml = format!(
        "<status_message><author>{author}</author><guid>{guid}</guid><created_at>2024-01-02T03:04:05Z</created_at>\
         <public>true</public><text>number {number}</text></status_message>"
    );
    seal(&xml, &id(author), &key(bob))
}

fn guid(number: usize) -> Guid {
    Guid::parse(&format!("{number:032}")).unwrap()
}

fn comment(bob: &Resident, on: usize) -> String {
    let (author, text) = (id(&bob.id), "and more".to_owned());
    let comment = Comment {
        author: author.clone(),
        guid: guid(9_000 + on),
        parent_guid: guid(on),
        text,
        created_at: None,
        edited_at: None,
    };
    seal(&Signed::sign(comment, &key(bob)).to_xml(), &author, &key(bob))
}

#[test]
fn everything_that_is_brought_at_once_is_kept_and_dealt_with() {
    let (village, alice, bob) = scene();
    let bodies: Vec<String> = (0..50).map(|number| post(&bob, number)).collect();
    let pod = alice.house.pod.clone();
    rocket::execute(async {
        let door = Client::untracked(seedpod::web::rocket(pod, crate::village::serving())).await.unwrap();
        let brought = bodies.iter().map(|body| door.post("/receive/public").body(body).dispatch());
        assert!(join_all(brought).await.iter().all(|response| response.status().code == 202));
    });
    village.settle();
    assert_eq!(dropped(&alice), [] as [&str; 0]);
    assert_eq!(bodies.len(), (0..50).filter(|number| alice.sees(&guid(*number)).is_some()).count());
}

#[test]
fn what_is_opened_together_is_judged_in_its_order() {
    let (village, alice, bob) = scene();
    for number in 0..4 {
        for body in [post(&bob, number), comment(&bob, number)] {
            alice.house.door.post("/receive/public").body(body).dispatch();
        }
    }
    let turns: Vec<usize> =
        std::iter::from_fn(|| inbox::turn(&alice.house.pod).ok().filter(|seen| *seen > 0)).collect();
    assert_eq!(turns, [8, 4], "what lacked what came just before it is opened again");
    assert!((0..4).all(|number| alice.sees(&guid(number)).unwrap().comments.len() == 1), "no comment had to wait");
    village.settle();
    let asked = village.walked();
    assert!(!asked.iter().any(|walk| walk.contains("/fetch/")), "nothing had to be asked for: {asked:?}");
}

#[test]
fn nothing_more_is_taken_while_too_much_waits_to_be_opened() {
    let (village, alice, bob) = scene();
    let (database, status) =
        (alice.house.database(), || alice.house.door.post("/receive/public").body("full").dispatch().status().code);
    let many = limits::UNOPENED_MAX;
    let fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO arrivals (body, try_at, arrived_at) SELECT zeroblob(?2), ?3, 1 FROM n";
    for (arrivals, bytes) in [(many, 1), ((limits::UNOPENED_BYTES_MAX >> 20) as i64, 1 << 20)] {
        database.execute(fill, [arrivals, bytes, 1]).unwrap();
        assert_eq!(status(), 503, "{arrivals} of {bytes} bytes");
        database.execute("DELETE FROM arrivals", []).unwrap();
        // What waits for something takes no room of what is to be opened.
        database.execute(fill, [arrivals, 1, i64::MAX]).unwrap();
        assert_eq!(status(), 202);
        database.execute("DELETE FROM arrivals", []).unwrap();
    }
    bring(&village, &alice, post(&bob, 1).as_bytes());
    assert_eq!(alice.page(&Stream::Public), ["number 1"]);
}

#[test]
fn the_largest_body_is_kept_whole() {
    let (village, alice, _bob) = scene();
    let large = vec![b'x'; limits::BODY_BYTES_MAX];
    assert_eq!(alice.house.door.post("/receive/public").body(&large).dispatch().status().code, 202, "in pieces");
    let kept: i64 = alice
        .house
        .database()
        .query_row("SELECT length(body) FROM arrivals WHERE try_at IS NOT NULL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, large.len() as i64);
    village.settle();
}
