//! The world: HTTP over the guarded client, bounded in time, size, redirects and addresses.

use super::{Answer, Get, Outside, Post, Reach, Unreached, guard::Guard};
use crate::base::limits;
use rustls::crypto::aws_lc_rs;
use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};
use ureq::{
    Agent, Body,
    config::{Config, ConfigBuilder},
    http::{Response, header},
    tls::{RootCerts, TlsConfig},
    typestate::AgentScope,
    unversioned::transport::DefaultConnector,
};
use url::Url;

/// Buffers of a connection, in bytes; envelopes are small.
const BUFFER_BYTES: usize = 16 << 10;
/// Where Linux distributions keep the certificates they trust.
const SYSTEM_ROOTS: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// The real network. Connections are not kept: no peer learns which requests belong together, none goes stale.
pub struct World {
    whole: Client,
    small: Client,
    reach: Reach,
}

/// What asks, and when each request of it ends.
struct Client {
    agent: Agent,
    deadline: Duration,
}

impl World {
    /// A way out for the pod at `url`, which every request names in its `User-Agent`. // spec: 2.3
    pub fn new(url: &str, reach: Reach) -> World {
        World::with_deadlines(url, reach, limits::REQUEST_DEADLINE, limits::DOCUMENT_DEADLINE)
    }

    /// The same with other ends for a whole request, and for one of a small document.
    pub(super) fn with_deadlines(url: &str, reach: Reach, whole: Duration, small: Duration) -> World {
        let name = format!("Seedpod/{} (+{url})", env!("CARGO_PKG_VERSION"));
        let client = |deadline| {
            let config = client(deadline).max_idle_connections(0).user_agent(name.clone()).build();
            Client { agent: Agent::with_parts(config, DefaultConnector::default(), Guard(reach)), deadline }
        };
        World { whole: client(whole), small: client(small), reach }
    }

    /// A URL that may be asked for, so far as one can see without resolving its host.
    fn admit(&self, url: &Url) -> Result<(), Unreached> {
        let known = matches!(url.scheme(), "http" | "https") && url.host().is_some();
        if !known || !url.username().is_empty() || url.password().is_some() {
            return Err(Unreached::Url);
        }
        if url.scheme() == "http" && !self.reach.speaks_plain() { Err(Unreached::PlainHttp) } else { Ok(()) }
    }

    /// One hop, with `left` of the time. Only later hops carry a time of their own: the client keeps its TLS
    /// settings for requests that change nothing.
    fn hop(&self, client: &Client, url: &Url, accept: &str, left: Duration) -> Result<Response<Body>, Unreached> {
        self.admit(url)?;
        let request = client.agent.get(url.as_str()).header(header::ACCEPT, accept);
        let answer = if left == client.deadline {
            request.call()
        } else {
            request.config().timeout_global(Some(left)).build().call()
        };
        answer.map_err(explain)
    }
}

impl Outside for World {
    fn get(&self, get: &Get) -> Result<Answer, Unreached> {
        let start = Instant::now();
        let mut url = Url::parse(&get.url).map_err(|_| Unreached::Url)?;
        url.set_fragment(None);
        let client = if get.is_small { &self.small } else { &self.whole };
        let mut left = client.deadline;
        for _ in 0..=get.redirects_max.min(limits::REDIRECTS_MAX) {
            let answer = self.hop(client, &url, get.accept, left)?;
            let Some(next) = redirect(&url, &answer) else {
                return read(&url, answer, get.body_bytes_max);
            };
            if get.stay_on_host && next.host() != url.host() {
                return Err(Unreached::RedirectedAway);
            }
            url = next;
            left = client.deadline.checked_sub(start.elapsed()).ok_or(Unreached::Timeout)?;
        }
        Err(Unreached::TooManyRedirects)
    }

    fn post(&self, post: &Post) -> Result<u16, Unreached> {
        let url = Url::parse(&post.url).map_err(|_| Unreached::Url)?;
        self.admit(&url)?;
        let request = self.whole.agent.post(url.as_str()).header(header::CONTENT_TYPE, post.content_type);
        request.send(&post.body[..]).map(|answer| answer.status().as_u16()).map_err(explain)
    }
}

/// What every client of ours keeps to: it follows no redirect, asks no proxy, ends in time, and trusts the same roots.
pub(super) fn client(deadline: Duration) -> ConfigBuilder<AgentScope> {
    let tls = TlsConfig::builder()
        .unversioned_rustls_crypto_provider(Arc::new(aws_lc_rs::default_provider()))
        .root_certs(roots())
        .build();
    Config::builder()
        .tls_config(tls)
        .proxy(None)
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(deadline))
        .timeout_connect(Some(limits::CONNECT_DEADLINE.min(deadline)))
        .max_response_header_size(limits::HEADER_BYTES_MAX)
        .input_buffer_size(BUFFER_BYTES)
        .output_buffer_size(BUFFER_BYTES)
}

/// Where an answer sends us; `None` where it is the answer itself.
fn redirect(from: &Url, answer: &Response<Body>) -> Option<Url> {
    if !matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let mut next = from.join(location).ok()?;
    next.set_fragment(None);
    Some(next)
}

fn read(url: &Url, answer: Response<Body>, bytes_max: usize) -> Result<Answer, Unreached> {
    let status = answer.status().as_u16();
    let content_type = answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default().to_owned();
    let body = answer.into_body().into_with_config().limit(bytes_max as u64).read_to_vec().map_err(explain)?;
    Ok(Answer { status, url: url.to_string(), content_type, body })
}

/// The client's errors in our few kinds.
pub(super) fn explain(error: ureq::Error) -> Unreached {
    match error {
        ureq::Error::Other(inner) => match inner.downcast::<Unreached>() {
            Ok(ours) => *ours,
            Err(other) => Unreached::Connect(other.to_string()),
        },
        ureq::Error::HostNotFound => Unreached::Dns,
        ureq::Error::Timeout(_) => Unreached::Timeout,
        ureq::Error::BodyExceedsLimit(_) | ureq::Error::LargeResponseHeader(..) => Unreached::TooLarge,
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => Unreached::Url,
        ureq::Error::Tls(why) => Unreached::Tls(why.to_owned()),
        ureq::Error::Rustls(why) => Unreached::Tls(why.to_string()),
        ureq::Error::Io(why) if why.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) => {
            Unreached::Tls(why.to_string())
        }
        ureq::Error::Io(why) => Unreached::Connect(why.to_string()),
        ureq::Error::ConnectionFailed => Unreached::Connect("no address answered".to_owned()),
        other => Unreached::Protocol(other.to_string()),
    }
}

/// The certificates the system trusts, so that the podmin's own authority works too; where there are none, as in an
/// empty container, those built in.
fn roots() -> RootCerts {
    let chosen = ["SSL_CERT_FILE", "SSL_CERT_DIR"].iter().any(|name| std::env::var_os(name).is_some());
    let present = chosen || SYSTEM_ROOTS.iter().any(|path| Path::new(path).exists());
    if present || !cfg!(target_os = "linux") { RootCerts::PlatformVerifier } else { RootCerts::WebPki }
}
