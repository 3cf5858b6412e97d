//! One request and its answer, between whoever asks and the server behind.

use super::body::{Answer, Fate, Fault, Paced, Source};
use super::connection::AHEAD_BYTES;
use super::guests::Guest;
use super::line::{Phase, Pulse};
use super::{Limits, Peers};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1::{Builder, SendRequest};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Method, Request, Response, StatusCode, Version};
use hyper_util::rt::TokioIo;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};

/// How long the server behind may take to answer the telephone: it is on this machine.
const CONNECT: Duration = Duration::from_secs(5);

/// Headers of one connection, which end here. What else `Connection` names goes through: a request could name what a
/// reverse proxy has added, and the server behind reads only headers it knows.
const OF_ONE_CONNECTION: [&str; 9] = [
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "transfer-encoding",
    "upgrade",
];

/// What the exchanges of one connection have in common.
pub(super) struct Exchange {
    pub limits: Limits,
    pub peers: Peers,
    pub peer: SocketAddr,
    /// Where the server behind listens.
    pub behind: SocketAddr,
    pub guest: Arc<Guest>,
    pub pulse: Arc<Pulse>,
    /// The connection behind this one, while no request is in hand, once there was one.
    pub inner: Mutex<Option<SendRequest<Paced>>>,
}

/// Why there is no answer from behind.
enum Unanswered {
    Unreachable(io::Error),
    Broken(hyper::Error),
}

impl Exchange {
    /// Hands a request on and gives the answer; an error where this connection was sent away meanwhile.
    pub async fn pass(self: Arc<Self>, mut request: Request<Incoming>) -> io::Result<Response<Answer>> {
        self.pulse.set(Phase::InHand);
        if let Some(until) = self.guest.calm() {
            // It has not begun, so it may be sent away meanwhile.
            sleep_until(until).await;
        }
        if !self.guest.is_busy() {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        if request.method() == Method::CONNECT {
            return Ok(self.says(StatusCode::METHOD_NOT_ALLOWED));
        }
        let head = request.method() == Method::HEAD;
        remove_those_of_one_connection(request.headers_mut());
        *request.version_mut() = Version::HTTP_11;
        let fate = Fate::default();
        let request = request.map(|body| Paced::new(body, self.limits.body, fate.clone()));
        let exchange = self.clone();
        // Who breaks off keeps their place until the server behind has answered: it does not stop either.
        let asked = tokio::spawn(async move { exchange.ask(request).await }).await?;
        Ok(match asked {
            Ok(answer) => self.hand_back(answer, head),
            Err(why) => match fate.fault() {
                Some(Fault::Slow) => self.says(StatusCode::REQUEST_TIMEOUT),
                Some(Fault::Broken) => self.says(StatusCode::BAD_REQUEST),
                None => {
                    match why {
                        Unanswered::Unreachable(error) => tracing::error!(%error, "the server cannot be reached"),
                        Unanswered::Broken(error) => tracing::warn!(%error, "the server broke off"),
                    }
                    self.says(StatusCode::SERVICE_UNAVAILABLE)
                }
            },
        })
    }

    /// Asks the server behind, over the connection there is, or a new one.
    async fn ask(&self, mut request: Request<Paced>) -> Result<Response<Incoming>, Unanswered> {
        loop {
            let kept = self.inner().take();
            let old = match kept {
                Some(mut old) => old.ready().await.is_ok().then_some(old),
                None => None,
            };
            let is_old = old.is_some();
            let mut inner = match old {
                Some(old) => old,
                None => self.connect().await.map_err(Unanswered::Unreachable)?,
            };
            match inner.try_send_request(request).await {
                Ok(answer) => {
                    *self.inner() = Some(inner);
                    return Ok(answer);
                }
                Err(mut refused) => match refused.take_message() {
                    // It closed before it took anything.
                    Some(unsent) if is_old => request = unsent,
                    _ => return Err(Unanswered::Broken(refused.into_error())),
                },
            }
        }
    }

    fn inner(&self) -> MutexGuard<'_, Option<SendRequest<Paced>>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn connect(&self) -> io::Result<SendRequest<Paced>> {
        let stream = timeout(CONNECT, TcpStream::connect(self.behind)).await.map_err(|_| io::ErrorKind::TimedOut)??;
        stream.set_nodelay(true)?;
        let noted = self.peers.note(stream.local_addr()?, self.peer);
        let mut http = Builder::new();
        http.max_buf_size(AHEAD_BYTES);
        let (sender, connection) = http.handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
        tokio::spawn(async move {
            // What it ends with is told to whoever waits for an answer.
            let _ended = connection.await;
            drop(noted);
        });
        Ok(sender)
    }

    fn hand_back(&self, answer: Response<Incoming>, head: bool) -> Response<Answer> {
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            self.guest.must_calm_down(Instant::now() + self.limits.calm);
        }
        let headless = head || answer.status() == StatusCode::NOT_MODIFIED;
        let pulse = self.pulse.clone();
        let mut answer = answer.map(|body| Answer { body: Source::Behind(body), headless, pulse });
        remove_those_of_one_connection(answer.headers_mut());
        answer
    }

    /// Our own answer, after which the connection closes.
    fn says(&self, status: StatusCode) -> Response<Answer> {
        let words = status.canonical_reason().map(|reason| Bytes::from_static(reason.as_bytes()));
        let answer = Answer { body: Source::Words(words), headless: false, pulse: self.pulse.clone() };
        let mut answer = Response::new(answer);
        *answer.status_mut() = status;
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        answer
    }
}

fn remove_those_of_one_connection(headers: &mut HeaderMap) {
    OF_ONE_CONNECTION.iter().for_each(|name| drop(headers.remove(*name)));
}
