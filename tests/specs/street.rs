//! The street before a door: real connections over loopback, from several addresses, byte by byte if need be.

use rocket::data::{Data, ToByteUnit};
use rocket::http::{Header, Status};
use rocket::response::stream::ByteStream;
use rocket::{Build, Responder, Rocket, State, get, post, routes};
use seedpod::listener::{Limits, Listener, Peers};
use seedpod::web::door;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::{Notify, oneshot};

/// When a story fails rather than waiting on.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// A server behind a listener.
pub struct Street {
    pub address: SocketAddr,
    runtime: Option<Runtime>,
    stop: Option<oneshot::Sender<()>>,
    ended: Receiver<()>,
}

impl Street {
    /// Opens the door of this server; `trusted` are reverse proxies.
    pub fn before(rocket: Rocket<Build>, limits: Limits, trusted: &[IpAddr]) -> Street {
        let runtime = Runtime::new().unwrap();
        let bound = Listener::bind("127.0.0.1:0".parse().unwrap(), limits, trusted.to_vec());
        let listener = runtime.block_on(bound).unwrap();
        let address = listener.address().unwrap();
        let (stop, stopped) = oneshot::channel();
        let (end, ended) = channel();
        runtime.spawn(async move {
            let told = async { drop(stopped.await) };
            door::before(rocket, listener, told).launch().await.unwrap();
            end.send(()).unwrap();
        });
        Street { address, runtime: Some(runtime), stop: Some(stop), ended }
    }

    /// A connection from this address of loopback.
    pub fn caller(&self, from: &str) -> Caller {
        Caller::of(self.runtime.as_ref().unwrap(), from, self.address)
    }

    /// The answer to one GET from this address, over a connection of its own.
    pub fn get(&self, from: &str, path: &str) -> Heard {
        self.caller(from).get(path)
    }

    /// Tells the door to close.
    pub fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    /// Waits until the server has ended.
    pub fn ends(self) {
        self.ended.recv_timeout(DEADLINE).expect("the server ends");
    }
}

impl Drop for Street {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Somebody with a connection.
pub struct Caller(BufReader<TcpStream>);

/// An answer.
#[derive(Debug)]
pub struct Heard {
    pub status: u16,
    /// Lines of the head, in small letters.
    pub head: Vec<String>,
    pub body: Vec<u8>,
}

impl Heard {
    /// A header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.head.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Caller {
    /// A connection from an address of loopback to another.
    pub fn of(runtime: &Runtime, from: &str, to: SocketAddr) -> Caller {
        let from = SocketAddr::new(from.parse().unwrap(), 0);
        let connected = async {
            let socket = tokio::net::TcpSocket::new_v4().unwrap();
            socket.bind(from).unwrap();
            socket.connect(to).await.and_then(tokio::net::TcpStream::into_std)
        };
        let stream = runtime.block_on(connected).expect("somebody listens");
        stream.set_nonblocking(false).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.set_write_timeout(Some(DEADLINE)).unwrap();
        Caller(BufReader::new(stream))
    }

    /// Sends these bytes as they are.
    pub fn says(&mut self, bytes: impl AsRef<[u8]>) {
        self.tries_to_say(bytes).unwrap();
    }

    pub fn tries_to_say(&mut self, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
        self.0.get_mut().write_all(bytes.as_ref())
    }

    pub fn get(&mut self, path: &str) -> Heard {
        self.says(format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        self.hears()
    }

    /// The answer to `/named/…`, unless there is no room.
    pub fn hears_named(&mut self, name: &str) -> Option<String> {
        let _refused =
            self.tries_to_say(format!("GET /named/{name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        let all = self.hears_the_end();
        all.starts_with("HTTP/1.1 200 ").then(|| all.rsplit("\r\n").next().unwrap_or_default().to_owned())
    }

    /// The head of an answer, and no more.
    pub fn hears_head(&mut self) -> Heard {
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "closed after {head:?}");
            if line.trim_end().is_empty() {
                break;
            }
            head.push(line.trim_end().to_ascii_lowercase());
        }
        let status = head[0].split(' ').nth(1).unwrap().parse().unwrap();
        Heard { status, head, body: Vec::new() }
    }

    /// The next line as it is; none where the other side has closed.
    pub fn hears_line(&mut self) -> Option<String> {
        let mut line = String::new();
        (self.0.read_line(&mut line).unwrap() > 0).then(|| line.trim_end().to_owned())
    }

    /// A whole answer, by its length, its chunks, or until the end.
    pub fn hears(&mut self) -> Heard {
        let mut heard = self.hears_head();
        if heard.header("transfer-encoding") == "chunked" {
            while let Some(chunk) = self.chunk() {
                heard.body.extend(chunk);
            }
        } else if let Ok(length) = heard.header("content-length").parse() {
            heard.body.resize(length, 0);
            self.0.read_exact(&mut heard.body).unwrap();
        } else {
            self.0.read_to_end(&mut heard.body).unwrap();
        }
        heard
    }

    fn chunk(&mut self) -> Option<Vec<u8>> {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        let length = usize::from_str_radix(line.trim_end(), 16).unwrap();
        let mut chunk = vec![0; length + 2];
        self.0.read_exact(&mut chunk).unwrap();
        chunk.truncate(length);
        (length > 0).then_some(chunk)
    }

    /// Everything until the other side closes or breaks off.
    pub fn hears_the_end(&mut self) -> String {
        let mut all = Vec::new();
        let end = self.0.read_to_end(&mut all);
        let kind = end.err().map(|error| error.kind());
        assert!(kind.is_none_or(|kind| kind == std::io::ErrorKind::ConnectionReset), "{kind:?}");
        String::from_utf8_lossy(&all).into_owned()
    }
}

/// What the small server of these stories is asked, beside its answers.
pub struct Inside {
    pub holding: Receiver<()>,
    pub let_go: Arc<Notify>,
    /// How many requests came to `/seen`.
    pub seen: Arc<AtomicUsize>,
    /// Tells that an endless answer has ended.
    pub ended: Receiver<()>,
}

struct Hidden {
    holding: Sender<()>,
    let_go: Arc<Notify>,
    seen: Arc<AtomicUsize>,
    ended: Sender<()>,
}

/// A server that shows what comes through.
pub fn server() -> (Rocket<Build>, Inside) {
    let (held, holding) = channel();
    let (end, ended) = channel();
    let (let_go, seen) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let hidden = Hidden { holding: held, let_go: let_go.clone(), seen: seen.clone(), ended: end };
    let config = rocket::Config {
        address: door::BEHIND.ip(),
        port: door::BEHIND.port(),
        log_level: rocket::config::LogLevel::Off,
        shutdown: rocket::config::Shutdown {
            ctrlc: false,
            signals: [].into(),
            grace: 1,
            mercy: 1,
            ..Default::default()
        },
        ..rocket::Config::release_default()
    };
    let routes = routes![who, count, bytes, endless, hold, was_seen, same, named, too_often];
    (rocket::custom(config).manage(hidden).mount("/", routes), Inside { holding, let_go, seen, ended })
}

#[get("/who")]
fn who(peers: &State<Peers>, remote: SocketAddr) -> String {
    peers.behind(remote).map(|peer| peer.ip().to_string()).unwrap_or_default()
}

#[post("/count", data = "<data>")]
async fn count(data: Data<'_>) -> Result<String, Status> {
    let read = data.open(1.gigabytes()).stream_to(rocket::tokio::io::sink()).await;
    read.map(|read| format!("{} {}", read.written, read.complete)).map_err(|_| Status::BadRequest)
}

/// So many times 64 KB.
#[get("/bytes/<times>")]
fn bytes(times: usize) -> ByteStream![Vec<u8>] {
    ByteStream! {
        for _ in 0..times {
            yield vec![b'.'; 65_536];
        }
    }
}

#[get("/endless")]
fn endless(hidden: &State<Hidden>) -> ByteStream![Vec<u8>] {
    struct End(Sender<()>);
    impl Drop for End {
        fn drop(&mut self) {
            let _nobody_minds = self.0.send(());
        }
    }
    let end = End(hidden.ended.clone());
    ByteStream! {
        let _end = end;
        loop {
            yield vec![b'.'; 65_536];
        }
    }
}

#[get("/hold")]
async fn hold(hidden: &State<Hidden>) -> &'static str {
    let let_go = hidden.let_go.notified();
    hidden.holding.send(()).unwrap();
    let_go.await;
    "held"
}

#[get("/seen")]
fn was_seen(hidden: &State<Hidden>) -> String {
    hidden.seen.fetch_add(1, Ordering::SeqCst).to_string()
}

#[derive(Responder)]
#[response(status = 304)]
struct Same((), Header<'static>);

#[get("/same")]
fn same() -> Same {
    Same((), Header::new("ETag", "\"same\""))
}

#[get("/too_often")]
fn too_often() -> Status {
    Status::TooManyRequests
}

#[get("/named/<name>")]
fn named(name: &str) -> String {
    name.to_owned()
}
