//! Too many, too slow, too much: what strangers do at the door, and that people are served all the same.

use crate::cast::Resident;
use crate::street::{Caller, DEADLINE, Street, server};
use crate::village::{Village, serving};
use seedpod::listener::{Limits, Pace, raise_files};
use seedpod::web::Serving;
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
    let street = Street::before(rocket, Limits { deaf: SHORT, ..Limits::default() }, &[]);
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
