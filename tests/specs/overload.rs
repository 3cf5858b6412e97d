//! Too many, too slow, too much: what strangers do at the door, and that people are served all the same.

use crate::cast::Resident;
use crate::street::{Caller, DEADLINE, Heard, Street, server};
use crate::village::{Village, serving};
use crate::visitor::between;
use seedpod::federation::intake::Intake;
use seedpod::listener::{Limits, Pace, raise_files};
use seedpod::web::Serving;
use seedpod::web::throttle::Throttles;
use std::net::IpAddr;
use std::time::Duration;

/// A time that is over at once.
const SHORT: Duration = Duration::from_millis(50);

/// A pod's own door on the street, and somebody who lives there. Reverse proxies, if any, name visitors in `X-Real-IP`.
fn home(proxies: &[&str]) -> (Village, Resident, Street) {
    let village = Village::of(&["one.example"]);
    let alice = village.person("alice", "one.example");
    let proxy_addresses: Vec<IpAddr> = proxies.iter().map(|ip| ip.parse().unwrap()).collect();
    let proxy_header = (!proxies.is_empty()).then(|| "X-Real-IP".to_owned());
    let serving = Serving { proxy_header, proxy_addresses: proxy_addresses.clone(), ..serving() };
    let rocket = seedpod::web::rocket(alice.house.pod.clone(), serving);
    (village, alice, Street::before(rocket, Limits::default(), &proxy_addresses))
}

#[test]
fn thousands_who_only_wait_keep_nobody_out() {
    let files = raise_files();
    let each = 150.min(files / 80);
    let (_village, alice, street) = home(&[]);
    let idle: Vec<Caller> = (0..10 * each).map(|n| street.caller(&format!("127.0.1.{}", n % 10 + 1))).collect();
    for _ in 0..10 {
        assert_eq!(street.get("127.0.0.1", "/users/sign_in").status, 200);
        assert_eq!(street.get("127.0.0.1", &format!("/people/{}", alice.guid)).status, 200);
    }
    for mut caller in idle.into_iter().step_by(50) {
        assert_eq!(caller.get("/.well-known/nodeinfo").status, 200, "they only waited");
    }
}

#[test]
fn who_never_ends_a_head_is_closed() {
    let street = Street::before(server().0, Limits { head: SHORT, ..Limits::default() }, &[]);
    let mut slow = street.caller("127.0.0.1");
    slow.says("GET /named/a HTT");
    assert!(slow.hears_the_end().starts_with("HTTP/1.1 408 "));
    let mut second = street.caller("127.0.0.1");
    assert_eq!(second.get("/named/a").text(), "a");
    second.says("GET /nam");
    assert!(second.hears_the_end().starts_with("HTTP/1.1 408 "));
}

#[test]
fn who_says_nothing_is_closed_in_the_end() {
    let street = Street::before(server().0, Limits { quiet: SHORT, ..Limits::default() }, &[]);
    assert_eq!(street.caller("127.0.0.1").hears_the_end(), "");
    let mut once = street.caller("127.0.0.1");
    assert_eq!(once.get("/named/a").text(), "a");
    assert_eq!(once.hears_the_end(), "");
}

#[test]
fn a_body_that_does_not_come_is_given_up() {
    let body = Pace { bytes: 1_000, window: SHORT };
    let street = Street::before(server().0, Limits { body, ..Limits::default() }, &[]);
    let mut slow = street.caller("127.0.0.1");
    slow.says("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nhello");
    assert!(slow.hears_the_end().starts_with("HTTP/1.1 408 "));
    assert_eq!(street.get("127.0.0.1", "/named/a").text(), "a");
}

#[test]
fn a_body_that_only_dribbles_is_given_up_too() {
    // However fast this machine is: nobody dribbles that much in so short a time.
    let body = Pace { bytes: 1 << 40, window: SHORT };
    let street = Street::before(server().0, Limits { body, ..Limits::default() }, &[]);
    let mut slow = street.caller("127.0.0.1");
    slow.says("POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    while slow.tries_to_say("1\r\nx\r\n").is_ok() {}
    assert_eq!(street.get("127.0.0.1", "/named/a").text(), "a");
}

#[test]
fn an_answer_that_nobody_takes_is_given_up() {
    let (rocket, inside) = server();
    let street = Street::before(rocket, Limits { reader: Pace { bytes: 1, window: SHORT }, ..Limits::default() }, &[]);
    let mut deaf = street.caller("127.0.0.1");
    deaf.says("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n");
    inside.ended.recv_timeout(DEADLINE).expect("the server stops writing");
    assert_eq!(street.get("127.0.0.1", "/named/a").text(), "a");
    drop(deaf);
}

#[test]
fn one_address_has_its_share_and_no_more() {
    let limits = Limits { of_one_address: 2, ..Limits::default() };
    let street = Street::before(server().0, limits, &["127.0.0.9".parse().unwrap()]);
    let (mut first, second) = (street.caller("127.0.0.2"), street.caller("127.0.0.2"));
    assert_eq!(first.get("/who").text(), "127.0.0.2");
    let refused = street.caller("127.0.0.2").hears_the_end();
    assert!(refused.starts_with("HTTP/1.1 503 ") && refused.contains("Retry-After"), "{refused}");
    assert_eq!(street.get("127.0.0.3", "/who").text(), "127.0.0.3");
    let proxied: Vec<Caller> = (0..5).map(|_| street.caller("127.0.0.9")).collect();
    assert!(proxied.into_iter().all(|mut caller| caller.get("/who").text() == "127.0.0.9"), "it stands for many");
    drop(second);
    assert_eq!(first.get("/who").text(), "127.0.0.2");
}

#[test]
fn who_breaks_off_keeps_their_place_until_there_is_an_answer() {
    let (rocket, inside) = server();
    let street = Street::before(rocket, Limits { of_one_address: 2, ..Limits::default() }, &[]);
    for _ in 0..2 {
        let mut caller = street.caller("127.0.0.2");
        caller.says("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
        inside.holding.recv_timeout(DEADLINE).unwrap();
    }
    for n in 0..200 {
        assert_eq!(street.caller("127.0.0.2").hears_named("a"), None, "{n}");
        assert_eq!(street.caller("127.0.0.3").hears_named("b").as_deref(), Some("b"));
    }
    inside.let_go.notify_waiters();
    let served = (0..).map(|_| street.caller("127.0.0.2").hears_named("a")).find(Option::is_some);
    assert_eq!(served.flatten().as_deref(), Some("a"));
}

#[test]
fn where_the_house_is_full_whoever_waits_longest_goes() {
    let (rocket, inside) = server();
    let street = Street::before(rocket, Limits { connections: 3, ..Limits::default() }, &[]);
    let mut busy = street.caller("127.0.0.1");
    busy.says("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    inside.holding.recv_timeout(DEADLINE).unwrap();
    let (mut longest, mut second) = (street.caller("127.0.0.2"), street.caller("127.0.0.3"));
    assert_eq!(second.get("/named/a").text(), "a");
    longest.says("GET /na");
    let mut new = street.caller("127.0.0.4");
    assert_eq!(longest.hears_the_end(), "", "part of a head is nothing to wait for");
    for caller in [&mut new, &mut second] {
        caller.says("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
        inside.holding.recv_timeout(DEADLINE).unwrap();
    }
    let refused = street.caller("127.0.0.5").hears_the_end();
    assert!(refused.starts_with("HTTP/1.1 503 "), "{refused}");
    inside.let_go.notify_waiters();
    for mut caller in [busy, new, second] {
        assert_eq!(caller.hears().text(), "held", "a request in hand is never cut off");
    }
}

#[test]
fn who_asks_too_often_waits_and_makes_room_meanwhile() {
    let limits = Limits { connections: 2, calm: Duration::from_secs(3600), ..Limits::default() };
    let street = Street::before(server().0, limits, &["127.0.0.9".parse().unwrap()]);
    let (mut flood, mut proxy) = (street.caller("127.0.0.2"), street.caller("127.0.0.9"));
    for caller in [&mut flood, &mut proxy] {
        assert_eq!(caller.get("/too_often").status, 429);
        caller.says("GET /named/more HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    assert_eq!(proxy.hears().text(), "more", "it stands for many");
    // What was just answered may not be counted as waiting yet.
    let served = (0..).map(|_| street.caller("127.0.0.3").hears_named("b")).find(Option::is_some);
    assert_eq!(served.flatten().as_deref(), Some("b"));
    assert_eq!(flood.hears_the_end(), "");
}

#[test]
fn a_flood_is_told_to_come_later_and_others_are_served() {
    let (village, alice, street) = home(&[]);
    let (mut flood, mut other) = (street.caller("127.0.0.2"), street.caller("127.0.0.3"));
    for (times, path) in [
        (60, format!("/fetch/post/{}", "0".repeat(32))),
        (300, "/.well-known/webfinger?resource=acct:nobody@one.example".to_owned()),
    ] {
        for n in 0..times {
            // Whatever it says of itself.
            flood.says(format!("GET {path} HTTP/1.1\r\nHost: a\r\nX-Real-IP: 192.0.2.{n}\r\n\r\n"));
            assert_eq!(flood.hears().status, 404, "{n}");
        }
        let refused = flood.get(&path);
        assert_eq!((refused.status, refused.header("retry-after")), (429, "1"), "{path}");
        assert_eq!(other.get(&path).status, 404);
    }
    assert_eq!(other.get(&format!("/people/{}", alice.guid)).status, 200);
    assert_eq!(flood.get(&format!("/people/{}", alice.guid)).status, 200, "pages are not what it floods");
    village.wait(1);
    assert_eq!(flood.get(&format!("/fetch/post/{}", "0".repeat(32))).status, 404, "later it may");
}

#[test]
fn messages_are_taken_up_to_a_bound_that_no_honest_pod_meets() {
    let (village, alice, street) = home(&[]);
    let brings = |caller: &mut Caller, guid: &str| {
        caller.says(format!("POST /receive/users/{guid} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{{}}"));
        caller.hears()
    };
    let (mut flood, mut other) = (street.caller("127.0.0.2"), street.caller("127.0.0.3"));
    let nobody = "0".repeat(32);
    for _ in 0..2_000 {
        assert_eq!(brings(&mut flood, &nobody).status, 404);
    }
    let refused = brings(&mut flood, alice.guid.as_str());
    assert_eq!((refused.status, refused.header("retry-after")), (429, "1"));
    assert_eq!(brings(&mut other, alice.guid.as_str()).status, 202);
    village.wait(1);
    assert_eq!(brings(&mut street.caller("127.0.0.2"), alice.guid.as_str()).status, 202);
    village.settle();
}

/// A pod's door for messages; a reverse proxy at 127.0.0.9 names visitors.
fn taking(intake: Intake) -> (Village, Street) {
    let village = Village::of(&["one.example"]);
    let pod = village.person("alice", "one.example").house.pod.clone();
    let proxies: Vec<IpAddr> = vec!["127.0.0.9".parse().unwrap()];
    let serving = Serving { proxy_header: Some("X-Real-IP".into()), proxy_addresses: proxies.clone(), ..serving() };
    let rocket = server().0.mount("/", seedpod::federation::routes()).manage(Throttles::new(&pod)).manage(serving);
    (village, Street::before(rocket.manage(intake).manage(pod), Limits::default(), &proxies))
}

/// So much the server reads of any body before it looks whose it is, and more.
const BEGINNING: &str = "{                  }";

/// The first bytes of a message of so many.
fn begins(street: &Street, (from, visitor): (&str, &str), length: usize) -> Caller {
    let mut caller = street.caller(from);
    caller.says(format!(
        "POST /receive/public HTTP/1.1\r\nHost: a\r\nX-Real-IP: {visitor}\r\nContent-Length: {length}\r\n\r\n{BEGINNING}"
    ));
    caller
}

#[test]
fn one_address_does_not_have_all_room_for_messages() {
    // Room for one message.
    let (village, street) = taking(Intake::with(16 << 10, DEADLINE));
    for (who, other) in [
        (("127.0.0.2", "192.0.2.7"), ("127.0.0.3", "192.0.2.7")),
        (("127.0.0.9", "192.0.2.1"), ("127.0.0.9", "192.0.2.2")),
    ] {
        let comes = |who| begins(&street, who, BEGINNING.len()).hears_head().status;
        // It may be read later than those who come next, and then it is the one who is refused.
        let holds = (0..20).find_map(|_| {
            let slow = begins(&street, who, 100);
            (0..20).any(|_| comes(who) == 503).then_some(slow)
        });
        assert!(holds.is_some(), "the slow one holds all that is theirs");
        assert_eq!(comes(other), 202);
        drop(holds);
        assert!((0..500).any(|_| comes(who) == 202), "who is gone holds nothing");
    }
    village.settle();
}

#[test]
fn a_message_that_takes_too_long_is_given_up() {
    let (_village, street) = taking(Intake::with(16 << 10, SHORT));
    assert_eq!(begins(&street, ("127.0.0.1", ""), 100).hears_head().status, 408);
    assert_eq!(street.get("127.0.0.1", "/named/a").text(), "a");
}

#[test]
fn visitors_send_small_forms_and_only_people_large_ones() {
    let (_village, _alice, street) = home(&[]);
    for (bytes, status) in [(60_000, 422), (70_000, 413)] {
        assert_eq!(signs_in(&street, "127.0.0.1", "", "alice", &"x".repeat(bytes)).status, status, "{bytes}");
    }
}

#[test]
fn a_reverse_proxy_is_believed_about_visitors_and_nobody_else_is() {
    let (_village, _alice, street) = home(&["127.0.0.2"]);
    let path = format!("/fetch/post/{}", "0".repeat(32));
    let (mut proxy, mut stranger) = (street.caller("127.0.0.2"), street.caller("127.0.0.3"));
    let asks = |caller: &mut Caller, visitor: &str| {
        caller.says(format!("GET {path} HTTP/1.1\r\nHost: a\r\nX-Real-IP: {visitor}\r\n\r\n"));
        caller.hears().status
    };
    for _ in 0..60 {
        assert_eq!(asks(&mut proxy, "192.0.2.1"), 404);
        assert_eq!(asks(&mut stranger, "192.0.2.2"), 404);
    }
    assert_eq!([asks(&mut proxy, "192.0.2.1"), asks(&mut proxy, "192.0.2.2")], [429, 404]);
    assert_eq!([asks(&mut stranger, "192.0.2.2"), asks(&mut stranger, "192.0.2.3")], [429, 429]);
}

/// A try to sign in from this address, with these cookies beside the visit's.
fn signs_in(street: &Street, from: &str, cookies: &str, name: &str, password: &str) -> Heard {
    let mut caller = street.caller(from);
    let page = caller.get("/users/sign_in");
    let visit = between(page.head.iter().find(|line| line.contains("pod_visit")).unwrap(), "visit=", ";").to_owned();
    let token = between(page.text(), "name=\"csrf-token\" content=\"", "\"");
    let form = format!("authenticity_token={token}&user[username]={name}&user[password]={password}");
    caller.says(format!(
        "POST /users/sign_in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Cookie: __Host-pod_visit={visit}; {cookies}\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    ));
    caller.hears()
}

#[test]
fn who_guesses_from_many_addresses_keeps_nobody_out_who_was_here_before() {
    let (village, _alice, street) = home(&[]);
    village.person("bob", "one.example");
    let first = signs_in(&street, "127.0.4.1", "", "alice", "correct horse");
    assert_eq!(first.status, 302);
    let known = between(first.head.iter().find(|line| line.contains("pod_known")).unwrap(), "known=", ";");
    for n in 0..499 {
        let from = format!("127.0.3.{}", n / 20 + 1);
        assert_eq!(signs_in(&street, &from, "", "alice", "wrong horse").status, 422, "{n}");
    }
    let status = |from, cookies: &str, name| signs_in(&street, from, cookies, name, "correct horse").status;
    assert_eq!(status("127.0.4.2", "", "alice"), 429);
    assert_eq!(status("127.0.4.2", "", "ALICE@one.example"), 429, "under every name");
    assert_eq!(status("127.0.4.2", &format!("__Host-pod_known={}", known.replace('a', "b")), "alice"), 429);
    assert_eq!(status("127.0.4.2", &format!("__Host-pod_known={known}"), "bob"), 302);
    assert_eq!(status("127.0.4.2", &format!("__Host-pod_known={known}"), "alice"), 302);
    village.wait(10);
    assert_eq!(status("127.0.4.3", "", "alice"), 302);
}

#[test]
fn who_has_a_session_cannot_guess_the_password_from_many_addresses_nor_keep_its_owner_out() {
    let (village, _alice, street) = home(&[]);
    let first = signs_in(&street, "127.0.4.1", "", "alice", "correct horse");
    let session = between(first.head.iter().find(|line| line.contains("pod_session")).unwrap(), "session=", ";");
    let proves = |from: &str, password: &str| {
        let mut caller = street.caller(from);
        let mut asks = |method: &str, path: &str, form: &str| {
            let length = form.len();
            caller.says(format!(
                "{method} {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                 Cookie: __Host-pod_session={session}\r\nContent-Length: {length}\r\n\r\n{form}"
            ));
            caller.hears()
        };
        let page = asks("GET", "/user/edit", "");
        let token = between(page.text(), "name=\"csrf-token\" content=\"", "\"");
        let form = format!(
            "_method=put&authenticity_token={token}&user[current_password]={password}&user[password]=battery staple\
             &user[password_confirmation]=battery staple"
        );
        asks("POST", "/user", &form).status
    };
    for n in 0..500 {
        assert_eq!(proves(&format!("127.0.3.{}", n / 20 + 1), "wrong horse"), 422, "{n}");
    }
    assert_eq!(proves("127.0.4.2", "correct horse"), 429);
    assert_eq!(signs_in(&street, "127.0.4.3", "", "alice", "correct horse").status, 302, "with tries of its own");
    village.wait(10);
    assert_eq!(proves("127.0.4.4", "correct horse"), 302);
}
