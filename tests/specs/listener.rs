//! What the listener before the server lets through, and how: nothing is lost, nothing is smuggled, nobody is mistaken.

use crate::street::{Caller, Street, server};
use seedpod::listener::{Limits, Listener};
use std::io::Write;
use std::sync::atomic::Ordering;

fn street() -> Street {
    Street::before(server().0, Limits::default(), &[])
}

#[test]
fn one_connection_brings_many_requests_and_whoever_sends_them_is_known() {
    let street = street();
    let (mut here, mut there) = (street.caller("127.0.0.2"), street.caller("127.0.0.3"));
    for _ in 0..200 {
        assert_eq!(here.get("/who").text(), "127.0.0.2");
        assert_eq!(there.get("/who").text(), "127.0.0.3");
    }
    let forged = "GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\nX-Real-IP: 192.0.2.1\r\n\r\n";
    here.says(forged);
    assert_eq!(here.hears().text(), "127.0.0.2");
}

#[test]
fn requests_sent_ahead_are_answered_in_order() {
    let street = street();
    let mut caller = street.caller("127.0.0.1");
    let all: String = (0..50).map(|n| format!("GET /named/{n} HTTP/1.1\r\nHost: a\r\n\r\n")).collect();
    caller.says(all);
    for n in 0..50 {
        assert_eq!(caller.hears().text(), n.to_string());
    }
}

#[test]
fn large_bodies_stream_through_in_both_directions() {
    let street = street();
    let mut caller = street.caller("127.0.0.1");
    let part = vec![b'x'; 1 << 20];
    caller.says(format!("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n", 64 << 20));
    (0..64).for_each(|_| caller.says(&part));
    assert_eq!(caller.hears().text(), format!("{} true", 64 << 20));
    caller.says("POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    for _ in 0..4 {
        caller.says(format!("{:x}\r\n", part.len()));
        caller.says(&part);
        caller.says("\r\n");
    }
    caller.says("0\r\n\r\n");
    assert_eq!(caller.hears().text(), format!("{} true", 4 << 20));
    let answer = caller.get("/bytes/640");
    assert_eq!((answer.header("transfer-encoding"), answer.body.len()), ("chunked", 640 << 16));
    assert_eq!(caller.get("/named/after").text(), "after");
}

#[test]
fn an_upload_is_asked_for_when_its_sender_waits_for_that() {
    let street = street();
    let mut caller = street.caller("127.0.0.1");
    caller.says("POST /count HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    assert_eq!(caller.hears_head().status, 100);
    caller.says("12345");
    assert_eq!(caller.hears().text(), "5 true");
}

#[test]
fn answers_without_a_body_keep_their_head() {
    let street = street();
    let mut caller = street.caller("127.0.0.1");
    caller.says("HEAD /named/seedpod HTTP/1.1\r\nHost: a\r\n\r\n");
    assert_eq!(caller.hears_head().header("content-length"), "7");
    caller.says("GET /same HTTP/1.1\r\nHost: a\r\n\r\n");
    let same = caller.hears_head();
    assert_eq!((same.status, same.header("etag")), (304, "\"same\""));
    assert_eq!(caller.get("/named/after").text(), "after");
}

#[test]
fn old_clients_are_answered_in_their_form() {
    let street = street();
    let mut caller = street.caller("127.0.0.1");
    caller.says("GET /bytes/2 HTTP/1.0\r\n\r\n");
    let answer = caller.hears();
    assert_eq!((answer.header("transfer-encoding"), answer.body.len()), ("", 2 << 16));
    assert_eq!(caller.hears_the_end(), "");
    let mut keeps = street.caller("127.0.0.1");
    for name in ["one", "two"] {
        keeps.says(format!("GET /named/{name} HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
        assert_eq!(keeps.hears().text(), name);
    }
    let mut closes = street.caller("127.0.0.1");
    closes.says("GET /named/last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assert!(closes.hears_the_end().ends_with("last"));
}

#[test]
fn no_request_is_hidden_in_another() {
    let (rocket, inside) = server();
    let street = Street::before(rocket, Limits::default(), &[]);
    let hidden = "GET /seen HTTP/1.1\r\nHost: a\r\n\r\n";
    let chunked = format!("0\r\n\r\n{hidden}");
    for (head, body) in [
        (format!("Content-Length: {}\r\nTransfer-Encoding: chunked", chunked.len()), chunked.as_str()),
        (format!("Transfer-Encoding: chunked\r\nContent-Length: {}", chunked.len()), &chunked),
        ("Content-Length: 0\r\nTransfer-Encoding: chunked".into(), &chunked),
        (format!("Content-Length: 0\r\nContent-Length: {}", hidden.len()), hidden),
        (format!("Content-Length: {}\r\nContent-Length: 0", hidden.len()), hidden),
        ("Content-Length: +0".into(), hidden),
        ("Content-Length: 0x0".into(), hidden),
        ("Transfer-Encoding: identity".into(), hidden),
        ("Transfer-Encoding: chunked, identity".into(), &chunked),
        ("Transfer-Encoding: xchunked".into(), &chunked),
        ("Transfer-Encoding : chunked".into(), &chunked),
        ("Transfer-Encoding:\r\n chunked".into(), &chunked),
        ("Transfer-Encoding: chunked\r\nConnection: transfer-encoding, close".into(), &chunked),
    ] {
        let mut caller = street.caller("127.0.0.1");
        caller.says(format!("POST /count HTTP/1.1\r\nHost: a\r\n{head}\r\n\r\n{body}"));
        let heard = caller.hears_the_end();
        assert!(heard.matches("HTTP/1.1 ").count() <= 1, "{head}: {heard}");
        assert_eq!(inside.seen.load(Ordering::SeqCst), 0, "{head}: {heard}");
    }
    let mut tunnel = street.caller("127.0.0.1");
    tunnel.says(format!("CONNECT localhost:80 HTTP/1.1\r\nHost: a\r\n\r\n{hidden}"));
    assert!(tunnel.hears_the_end().starts_with("HTTP/1.1 405"));
    let mut upgrade = street.caller("127.0.0.1");
    upgrade.says("GET /named/a HTTP/1.1\r\nHost: a\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
    assert_eq!(upgrade.hears().text(), "a");
    assert_eq!(inside.seen.load(Ordering::SeqCst), 0);
}

#[test]
fn a_head_has_a_bound() {
    let street = street();
    for (head, status) in [
        (format!("GET /named/a HTTP/1.1\r\nHost: a\r\nCookie: {}\r\n\r\n", "x".repeat(20_000)), "200"),
        (format!("GET /named/a HTTP/1.1\r\nHost: a\r\nCookie: {}\r\n\r\n", "x".repeat(40_000)), "431"),
        (format!("GET /named/a HTTP/1.1\r\nHost: a\r\nCookie: {}", "x".repeat(70_000)), "431"),
        (format!("GET /named/a HTTP/1.1\r\n{}\r\n", "X-Many: x\r\n".repeat(200)), "431"),
        ("nonsense\r\n\r\n".to_owned(), "400"),
    ] {
        let mut caller = street.caller("127.0.0.1");
        // It may be refused before all is written.
        let _written = caller.tries_to_say(&head);
        assert_eq!(caller.hears_head().status.to_string(), status, "{}", head.len());
    }
}

#[test]
fn a_server_that_is_gone_or_breaks_off_is_said_to_be_busy() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let behind = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = behind.local_addr().unwrap();
    let listener =
        runtime.block_on(Listener::bind("127.0.0.1:0".parse().unwrap(), Limits::default(), Vec::new())).unwrap();
    let door = listener.address().unwrap();
    let _open = {
        let _in = runtime.enter();
        listener.open(address)
    };
    let answers = std::thread::spawn(move || {
        for answer in ["", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"] {
            let (mut stream, _) = behind.accept().unwrap();
            std::io::Read::read(&mut stream, &mut [0; 4096]).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    for status in [503, 503, 200] {
        let mut caller = Caller::of(&runtime, "127.0.0.1", door);
        let heard = caller.get("/");
        assert_eq!((heard.status, heard.header("retry-after").is_empty()), (status, status == 200));
    }
    answers.join().unwrap();
    assert_eq!(Caller::of(&runtime, "127.0.0.1", door).get("/").status, 503);
}

#[test]
fn a_door_that_closes_lets_requests_in_hand_be_answered() {
    let (rocket, inside) = server();
    let mut street = Street::before(rocket, Limits::default(), &[]);
    let (mut busy, mut idle, mut new) =
        (street.caller("127.0.0.1"), street.caller("127.0.0.1"), street.caller("127.0.0.1"));
    assert_eq!(idle.get("/named/a").text(), "a");
    busy.says("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    inside.holding.recv().unwrap();
    street.stop();
    assert_eq!(idle.hears_the_end(), "");
    assert_eq!(new.hears_the_end(), "");
    inside.let_go.notify_one();
    let heard = busy.hears();
    assert_eq!((heard.text(), heard.header("connection")), ("held", "close"));
    street.ends();
}
