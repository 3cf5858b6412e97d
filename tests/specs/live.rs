//! What pages that are open are told, and what they are not: streams over loopback, read line by line.

use crate::cast::Resident;
use crate::street::{Caller, DEADLINE, Street};
use crate::village::{Village, serving};
use seedpod::listener::{self, Limits};
use seedpod::social::aspects::Choice;
use seedpod::social::{closings, notifications, sessions};
use seedpod::web::live::Pace;
use std::time::{Duration, Instant};

/// Looks as soon as something changes; gives no sign of life while a story lasts.
const EAGER: Pace = Pace { streams: 100, rest: Duration::ZERO, beat: Duration::from_secs(3600) };
/// Looks only when it must.
const SLOW: Pace = Pace { rest: Duration::from_secs(3600), ..EAGER };
/// Gives a sign of life again and again.
const LIVELY: Pace = Pace { beat: Duration::from_millis(10), ..SLOW };

fn open(who: &Resident, pace: Pace, limits: Limits) -> Street {
    let rocket = seedpod::web::rocket(who.house.pod.clone(), serving()).manage(pace);
    Street::before(rocket, limits, &[])
}

fn signs_in(who: &Resident) -> String {
    who.house.pod.act(|tx| sessions::open(tx, who.person, "story")).unwrap()
}

/// A stream that has begun: the counts were told.
fn listens(street: &Street, session: &str) -> Caller {
    let mut caller = street.caller("127.0.0.1");
    assert_eq!(asks(&mut caller, session), 200);
    assert_eq!(next(&mut caller).unwrap().0, "counts");
    caller
}

fn asks(caller: &mut Caller, session: &str) -> u16 {
    // HTTP/1.0 has no chunks: what is heard is what was said.
    caller.says(format!("GET /events HTTP/1.0\r\nCookie: __Host-pod_session={session}\r\n\r\n"));
    caller.hears_head().status
}

/// The next event and its data; none where the stream is over.
fn next(caller: &mut Caller) -> Option<(String, String)> {
    let (mut name, mut data) = (String::new(), String::new());
    loop {
        let line = caller.hears_line()?;
        if let Some(event) = line.strip_prefix("event:") {
            name = event.trim().to_owned();
        } else if let Some(words) = line.strip_prefix("data:") {
            data = words.trim().to_owned();
        } else if line.is_empty() && !name.is_empty() {
            return Some((name, data));
        }
    }
}

/// Everything up to this event.
fn until(caller: &mut Caller, event: &str, data: &str) -> Vec<String> {
    let mut heard = Vec::new();
    loop {
        let (name, what) = next(caller).unwrap_or_else(|| panic!("over after {heard:?}"));
        heard.push(format!("{name} {what}").trim().to_owned());
        if name == event && what == data {
            return heard;
        }
    }
}

#[test]
fn what_is_told_concerns_its_hearer_and_nobody_learns_of_what_they_may_not_see() {
    let village = Village::of(&["one.example", "two.example"]);
    let [alice, bob, carol] = ["alice", "bob", "carol"].map(|name| village.person(name, "one.example"));
    let dan = village.person("dan", "two.example");
    alice.shares_with(&village, &bob, "Family");
    dan.shares_with(&village, &bob, "Friends");
    let street = open(&alice, EAGER, Limits::default());
    let [mut at_bob, mut at_carol] = [&bob, &carol].map(|who| listens(&street, &signs_in(who)));
    let public = alice.says(&village, "To all.");
    assert_eq!(until(&mut at_carol, "stream", ""), ["stream"]);
    until(&mut at_bob, "stream", "");
    let limited = alice.tells(&village, "Family", "To the family.");
    bob.comments(&village, &limited, "Among us.");
    dan.tells(&village, "Friends", "From elsewhere.");
    alice.comments(&village, &public, "For everybody.");
    let heard = until(&mut at_bob, "post", public.as_str());
    assert_eq!(heard.iter().filter(|one| *one == "stream").count(), 2, "{heard:?}");
    assert!(heard.contains(&format!("post {limited}")), "{heard:?}");
    assert_eq!(until(&mut at_carol, "post", public.as_str()), [format!("post {public}")]);
}

#[test]
fn a_message_is_told_to_those_who_take_part_and_counted() {
    let village = Village::of(&["one.example"]);
    let [alice, bob, carol] = ["alice", "bob", "carol"].map(|name| village.person(name, "one.example"));
    alice.shares_with(&village, &bob, "Family");
    bob.shares_with(&village, &alice, "Family");
    let street = open(&alice, EAGER, Limits::default());
    let [mut at_bob, mut at_carol] = [&bob, &carol].map(|who| listens(&street, &signs_in(who)));
    let conversation = alice.begins(&[&bob], "Garden", "Shall we dig?").unwrap();
    let (name, id) = next(&mut at_bob).unwrap();
    assert_eq!(name, "conversation");
    let (name, counts) = next(&mut at_bob).unwrap();
    assert_eq!(name, "counts");
    assert!(counts.contains(r#""conversations":[1,"#), "{counts}");
    bob.leaves(&conversation).unwrap();
    alice.answers(&village, &conversation, "Or not?").unwrap();
    let public = alice.says(&village, "Spades, anybody?");
    bob.comments(&village, &public, "Here!");
    let heard = until(&mut at_bob, "post", public.as_str());
    assert!(!heard.contains(&format!("conversation {id}")), "they left: {heard:?}");
    assert_eq!(until(&mut at_carol, "post", public.as_str()), ["stream".into(), format!("post {public}")]);
}

#[test]
fn what_is_read_in_one_tab_is_read_in_all() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let post = alice.says(&village, "Hello.");
    let street = open(&alice, EAGER, Limits::default());
    let mut at_alice = listens(&street, &signs_in(&alice));
    bob.likes(&village, &post);
    until(&mut at_alice, "post", post.as_str());
    let (_, counts) = next(&mut at_alice).unwrap();
    assert!(counts.contains(r#""notifications":[1,"#), "{counts}");
    alice.house.pod.act(|tx| notifications::mark_all_read(tx, alice.person, None)).unwrap();
    let (_, counts) = next(&mut at_alice).unwrap();
    assert!(counts.contains(r#""notifications":[0,"#), "{counts}");
}

#[test]
fn a_stream_ends_at_once_with_its_session_and_no_other() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let street = open(&alice, SLOW, Limits::default());
    let (here, there) = (signs_in(&alice), signs_in(&alice));
    let [mut revoked, mut stays] = [&here, &there].map(|session| listens(&street, session));
    let mut of_bob = listens(&street, &signs_in(&bob));
    let pod = &alice.house.pod;
    let (session, _) = pod.look(|db| sessions::find(db, &here, pod.now())).unwrap().unwrap();
    pod.act(|tx| sessions::close(tx, alice.person, session.id)).unwrap();
    assert_eq!(next(&mut revoked).unwrap().0, "end");
    assert_eq!(next(&mut revoked), None);
    assert_eq!(asks(&mut street.caller("127.0.0.1"), &here), 401, "and does not begin again");
    pod.act(|tx| closings::ask(tx, alice.person, 14)).unwrap();
    assert_eq!(until(&mut stays, "end", ""), ["end"]);
    pod.act(|tx| sessions::close_all(tx, bob.person, None)).unwrap();
    assert_eq!(until(&mut of_bob, "end", ""), ["end"]);
}

#[test]
fn what_another_process_ends_ends_with_the_next_beat() {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let street = open(&alice, LIVELY, Limits::default());
    let mut at_alice = listens(&street, &signs_in(&alice));
    alice.house.database().execute("UPDATE accounts SET locked_at = 0", []).unwrap();
    assert_eq!(until(&mut at_alice, "end", ""), ["end"]);
}

#[test]
fn a_stream_is_for_those_who_are_signed_in_and_there_are_so_many() {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let street = open(&alice, Pace { streams: 1, ..LIVELY }, Limits::default());
    assert_eq!(asks(&mut street.caller("127.0.0.1"), "nobody"), 401);
    let session = signs_in(&alice);
    let first = listens(&street, &session);
    assert_eq!(asks(&mut street.caller("127.0.0.1"), &session), 503);
    drop(first);
    let begun = Instant::now();
    while asks(&mut street.caller("127.0.0.1"), &session) != 200 {
        assert!(begun.elapsed() < DEADLINE, "a line that broke is noticed");
    }
}

#[test]
fn a_stream_is_no_slow_reader_and_no_quiet_guest() {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let short = Duration::from_millis(20);
    let reader = listener::Pace { bytes: 15_000, window: short };
    let street = open(&alice, LIVELY, Limits { quiet: short, head: short, reader, ..Limits::default() });
    let mut at_alice = listens(&street, &signs_in(&alice));
    let beats = (0..40).filter(|_| at_alice.hears_line().expect("it goes on").starts_with(':')).count();
    assert!(beats > 10, "{beats}");
}

#[test]
fn a_pod_that_stops_ends_its_streams_first() {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let mut street = open(&alice, SLOW, Limits::default());
    let mut at_alice = listens(&street, &signs_in(&alice));
    street.stop();
    assert_eq!(until(&mut at_alice, "end", ""), ["end"]);
    assert_eq!(next(&mut at_alice), None);
    street.ends();
}

#[test]
fn a_flood_is_one_look() {
    let village = Village::of(&["one.example"]);
    let [alice, bob] = ["alice", "bob"].map(|name| village.person(name, "one.example"));
    let street = open(&alice, SLOW, Limits::default());
    let mut at_bob = listens(&street, &signs_in(&bob));
    let posts: Vec<_> = (0..100).map(|n| alice.writes(&format!("Post {n}"), Choice::Public)).collect();
    // What is urgent for somebody makes them look, and nobody else.
    let other = signs_in(&bob);
    let pod = &alice.house.pod;
    let (session, _) = pod.look(|db| sessions::find(db, &other, pod.now())).unwrap().unwrap();
    pod.act(|tx| sessions::close(tx, bob.person, session.id)).unwrap();
    assert_eq!(next(&mut at_bob).unwrap().0, "stream");
    bob.house.pod.act(|tx| sessions::close_all(tx, bob.person, None)).unwrap();
    assert_eq!(next(&mut at_bob).unwrap().0, "end", "{} posts are one hint", posts.len());
}
