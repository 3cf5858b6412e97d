//! The world on loopback: what it fetches, and everything it refuses to.

use super::{Answer, Get, Outside, Post, Reach, Unreached, World};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

const NEAR: Reach = Reach { loopback: true, private: false };

/// A peer on loopback that hands each connection to a function and remembers the requests it read.
pub(super) struct Peer {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Peer {
    pub(super) fn new(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> Peer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let heard = requests.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let request = request(&mut stream);
                heard.lock().unwrap().push(request.clone());
                let path = request.split(' ').nth(1).unwrap_or_default();
                answer(path, &mut stream);
            }
        });
        Peer { port, requests }
    }

    pub(super) fn says(head: &'static str, body: impl Into<Vec<u8>>) -> Peer {
        let body = body.into();
        Peer::new(move |_, stream| answer(stream, head, &body))
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(super) fn heard(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Reads a request's head, and its body where a length says that there is one.
fn request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|n| n == 1) {
        text.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&text).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    String::from_utf8_lossy(&text).into_owned() + &String::from_utf8_lossy(&body)
}

pub(super) fn answer(stream: &mut TcpStream, head: &str, body: &[u8]) {
    // A client that had enough hangs up: that is no failure of the peer.
    let _ = write!(stream, "HTTP/1.1 {head}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    let _ = stream.write_all(body);
}

pub(super) fn redirect(stream: &mut TcpStream, to: &str) {
    answer(stream, &format!("302 Found\r\nLocation: {to}"), b"");
}

fn world(reach: Reach) -> World {
    World::new("https://pod.example.org", reach)
}

fn get(url: &str) -> Result<Answer, Unreached> {
    world(NEAR).get(&Get::new(url, "text/plain"))
}

fn refused(ip: &str) -> Unreached {
    Unreached::Refused(ip.parse().unwrap())
}

#[test]
fn a_page_is_fetched_with_our_name_and_wish() {
    let peer = Peer::says("200 OK\r\nContent-Type: text/plain; charset=utf-8", "hello");
    let answer = get(&peer.url("/a?b=c#d")).unwrap();
    assert_eq!((answer.status, answer.is_success(), &answer.body[..]), (200, true, &b"hello"[..]));
    assert_eq!((answer.url, answer.content_type), (peer.url("/a?b=c"), "text/plain; charset=utf-8".to_owned()));
    let heard = peer.heard().remove(0).to_lowercase();
    assert!(heard.starts_with("get /a?b=c http/1.1"), "{heard}");
    assert!(heard.contains("accept: text/plain\r\n"), "{heard}");
    assert!(heard.contains(&format!("seedpod/{} (+https://pod.example.org)\r\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn a_refusing_status_is_an_answer() {
    let peer = Peer::says("404 Not Found", "gone");
    assert_eq!(get(&peer.url("/")).unwrap().status, 404);
}

#[test]
fn redirects_are_followed_and_the_last_address_is_told() {
    let peer = Peer::new(|path, stream| match path {
        "/a" => redirect(stream, "/b"),
        "/b" => redirect(stream, "c?d"),
        _ => answer(stream, "200 OK", b"there"),
    });
    let answer = get(&peer.url("/a")).unwrap();
    assert_eq!((answer.url, &answer.body[..]), (peer.url("/c?d"), &b"there"[..]));
}

#[test]
fn redirects_end_after_four() {
    let peer = Peer::new(|_, stream| redirect(stream, "/again"));
    assert_eq!(get(&peer.url("/")), Err(Unreached::TooManyRedirects));
    assert_eq!(peer.heard().len(), 5);
    let patient = Get { redirects_max: 200, ..Get::new(peer.url("/"), "*/*") };
    assert_eq!(world(NEAR).get(&patient), Err(Unreached::TooManyRedirects));
    assert_eq!(peer.heard().len(), 10);
}

#[test]
fn a_request_can_stay_on_its_host() {
    let peer = Peer::new(|path, stream| match path {
        "/near" => redirect(stream, "/there"),
        "/far" => redirect(stream, "http://localhost/there"),
        _ => answer(stream, "200 OK", b"there"),
    });
    let stay = |path| world(NEAR).get(&Get { stay_on_host: true, ..Get::new(peer.url(path), "*/*") });
    assert!(stay("/near").unwrap().is_success());
    assert_eq!(stay("/far"), Err(Unreached::RedirectedAway));
}

#[test]
fn nothing_near_is_reached_by_default() {
    let peer = Peer::says("200 OK", "secret");
    let strict = world(Reach::default());
    for host in ["127.0.0.1", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "localhost"] {
        let asked = strict.get(&Get::new(format!("https://{host}:{}/", peer.port), "*/*"));
        assert!(matches!(asked, Err(Unreached::Refused(_))), "{host}: {asked:?}");
    }
    assert_eq!(strict.get(&Get::new(peer.url("/"), "*/*")), Err(Unreached::PlainHttp));
    let post = Post { url: format!("https://127.0.0.1:{}/", peer.port), content_type: "text/plain", body: vec![] };
    assert_eq!(strict.post(&post), Err(refused("127.0.0.1")));
    assert_eq!(strict.post(&Post { url: peer.url("/"), ..post }), Err(Unreached::PlainHttp));
    assert!(peer.heard().is_empty());
}

#[test]
fn a_loopback_pod_still_reaches_no_private_network() {
    for ip in ["10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1"] {
        assert_eq!(get(&format!("http://{ip}/")), Err(refused(ip)));
        assert_eq!(get(&format!("https://{ip}/")), Err(refused(ip)));
    }
    assert_eq!(get("http://[fd00::1]/"), Err(refused("fd00::1")));
    assert_eq!(get("http://1.1.1.1/"), Err(Unreached::PlainHttp));
}

#[test]
fn a_redirect_to_a_private_address_is_refused() {
    for (to, why) in [
        ("http://169.254.169.254/latest", refused("169.254.169.254")),
        ("https://192.168.0.1/", refused("192.168.0.1")),
        ("//10.0.0.1/", refused("10.0.0.1")),
        ("https://[::ffff:10.0.0.1]/", refused("::ffff:10.0.0.1")),
        ("http://1.1.1.1/", Unreached::PlainHttp),
        ("file:///etc/passwd", Unreached::Url),
        ("http://user:word@127.0.0.1/", Unreached::Url),
    ] {
        let peer = Peer::new(move |_, stream| redirect(stream, to));
        assert_eq!(get(&peer.url("/")), Err(why), "{to}");
    }
}

#[test]
fn only_web_addresses_are_asked_for() {
    for url in ["", "pod.example.org", "ftp://pod.example.org/", "file:///etc/passwd", "https://a:b@pod.example.org/"] {
        assert_eq!(get(url), Err(Unreached::Url), "{url}");
    }
}

#[test]
fn a_name_without_address_is_said_so() {
    // A label this long is refused by the resolver of the machine: no question leaves it.
    assert_eq!(get(&format!("https://{}.invalid/", "x".repeat(64))), Err(Unreached::Dns));
}

#[test]
fn nobody_listening_is_a_failed_connection() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let asked = get(&format!("http://127.0.0.1:{port}/"));
    assert!(matches!(asked, Err(Unreached::Connect(_))), "{asked:?}");
}

#[test]
fn a_peer_without_tls_is_not_trusted() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.read_exact(&mut [0; 64]).unwrap();
        answer(&mut stream, "400 Bad Request", b"");
    });
    let asked = get(&format!("https://127.0.0.1:{port}/"));
    assert!(matches!(asked, Err(Unreached::Tls(_))), "{asked:?}");
}

#[test]
fn an_answer_may_be_as_large_as_allowed_and_not_a_byte_larger() {
    let peer = Peer::new(|path, stream| match path {
        "/endless" => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\n\r\n");
            while stream.write_all(&[b'x'; 4096]).is_ok() {}
        }
        _ => answer(stream, "200 OK", &[b'x'; 1000]),
    });
    let capped = |path, body_bytes_max| world(NEAR).get(&Get { body_bytes_max, ..Get::new(peer.url(path), "*/*") });
    assert_eq!(capped("/", 1000).unwrap().body.len(), 1000);
    assert_eq!(capped("/", 999), Err(Unreached::TooLarge));
    assert_eq!(capped("/endless", 1000), Err(Unreached::TooLarge));
}

#[test]
fn endless_headers_are_cut() {
    let peer = Peer::new(|_, stream| {
        let _ = write!(stream, "HTTP/1.1 200 OK\r\n");
        while write!(stream, "X-More: and more\r\n").is_ok() {}
    });
    let asked = get(&peer.url("/"));
    assert!(matches!(asked, Err(Unreached::TooLarge | Unreached::Protocol(_))), "{asked:?}");
}

#[test]
fn a_compressed_answer_is_read() {
    let peer = Peer::says("200 OK\r\nContent-Encoding: gzip", SHORT_GZIP);
    assert_eq!(get(&peer.url("/")).unwrap().body, b"a short answer");
}

#[test]
fn a_bomb_is_capped_by_what_it_would_become() {
    let bomb = zeros_gzip(200_000);
    assert!(bomb.len() < 400_000);
    let peer = Peer::says("200 OK\r\nContent-Encoding: gzip", bomb);
    assert_eq!(get(&peer.url("/")), Err(Unreached::TooLarge));
}

#[test]
fn a_slow_peer_is_left_at_the_deadline_however_it_dawdles() {
    let drip = |stream: &mut TcpStream| {
        while stream.write_all(b"x").is_ok() {
            thread::park_timeout(Duration::from_millis(20));
        }
    };
    for dawdle in ["in the handshake", "before the head", "in the head", "in the body", "in redirects"] {
        let peer = Peer::new(move |_, stream| {
            match dawdle {
                "before the head" => return thread::park_timeout(Duration::from_secs(2)),
                "in redirects" => {
                    thread::park_timeout(Duration::from_millis(100));
                    return redirect(stream, "/on");
                }
                "in the head" => write!(stream, "HTTP/1.1 200 OK\r\nX-Slow: ").unwrap(),
                _ => write!(stream, "HTTP/1.1 200 OK\r\n\r\n").unwrap(),
            }
            drip(stream);
        });
        let url = if dawdle == "in the handshake" { peer.url("/").replace("http:", "https:") } else { peer.url("/") };
        let (soon, never) = (Duration::from_millis(150), Duration::from_secs(3_600));
        for (whole, small, is_small) in [(soon, never, false), (never, soon, true)] {
            let hasty = World::with_deadlines("http://127.0.0.1", NEAR, whole, small);
            let start = Instant::now();
            let get = Get { is_small, ..Get::new(&url, "*/*") };
            assert_eq!(hasty.get(&get), Err(Unreached::Timeout), "{dawdle}");
            assert!(start.elapsed() < Duration::from_secs(5), "{dawdle}: {:?}", start.elapsed());
        }
    }
}

#[test]
fn a_post_arrives_whole_and_its_status_comes_back() {
    let peer = Peer::says("202 Accepted", "");
    let post = Post { url: peer.url("/receive/public"), content_type: "text/plain", body: b"a=b&c".to_vec() };
    assert_eq!(world(NEAR).post(&post), Ok(202));
    let heard = peer.heard().remove(0);
    assert!(heard.starts_with("POST /receive/public HTTP/1.1") && heard.ends_with("\r\n\r\na=b&c"), "{heard}");
    assert!(heard.to_lowercase().contains("content-type: text/plain\r\n"), "{heard}");
}

#[test]
fn a_redirected_post_is_not_carried_on() {
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let peer = Peer::new(move |_, stream| answer(stream, &format!("{status}\r\nLocation: /other"), b""));
        let post = Post { url: peer.url("/"), content_type: "text/plain", body: b"secret".to_vec() };
        assert_eq!(world(NEAR).post(&post), Ok(status[..3].parse().unwrap()));
        assert_eq!(peer.heard().len(), 1);
    }
}

#[test]
fn every_failure_says_what_happened() {
    let all = [
        (Unreached::Url, false),
        (Unreached::PlainHttp, false),
        (Unreached::Dns, true),
        (refused("10.0.0.1"), false),
        (Unreached::Connect("reset".into()), true),
        (Unreached::Tls("expired".into()), true),
        (Unreached::Timeout, true),
        (Unreached::TooLarge, false),
        (Unreached::TooManyRedirects, false),
        (Unreached::RedirectedAway, false),
        (Unreached::Protocol("no status".into()), true),
    ];
    for (why, again) in all {
        assert_eq!(why.again_can_help(), again, "{why}");
        assert!(why.to_string().starts_with("the "), "{why}");
    }
}

/// `a short answer`, compressed.
const SHORT_GZIP: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 84, 40, 206, 200, 47, 42, 81, 72, 204, 43, 46, 79, 45, 2, 0, 202, 129, 213,
    184, 14, 0, 0, 0,
];

/// A gzip stream of `258 * runs` zeros, written by hand: one literal, then copies of it at the longest length.
fn zeros_gzip(runs: usize) -> Vec<u8> {
    let mut bits = vec![true, true, false];
    bits.extend([false, false, true, true, false, false, false, false]);
    for _ in 0..runs {
        bits.extend([true, true, false, false, false, true, false, true, false, false, false, false, false]);
    }
    bits.extend([false; 7]);
    let mut bytes = vec![31, 139, 8, 0, 0, 0, 0, 0, 0, 255];
    bytes.extend(bits.chunks(8).map(|byte| byte.iter().rev().fold(0, |sum, bit| sum << 1 | u8::from(*bit))));
    bytes
}
