//! The only way out: one small trait with two real forms, the world here and the village in tests; and the operator's
//! own object storage.

mod bucket;
mod guard;
mod reach;
#[cfg(test)]
mod tests;
mod world;

use crate::base::limits;
use std::{fmt, net::IpAddr};

pub use bucket::{Bucket, Denied, Storage};
pub use reach::Reach;
pub use world::World;

/// What speaks HTTP for the pod. It is handed to the clock and to the commands that need it, never to a page.
pub trait Outside {
    /// Fetches. Any status is an answer; only what gave no complete answer is [`Unreached`].
    fn get(&self, get: &Get) -> Result<Answer, Unreached>;

    /// Sends, and gives the status. Redirects are not followed, so a 3xx comes back as the failure it is.
    // spec: 11.3
    fn post(&self, post: &Post) -> Result<u16, Unreached>;
}

/// One thing to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Get {
    /// An absolute URL.
    pub url: String,
    /// The value of the `Accept` header.
    pub accept: &'static str,
    /// The largest body taken, in bytes after decompression.
    pub body_bytes_max: usize,
    /// How many redirects to follow; never more than [`limits::REDIRECTS_MAX`] are.
    pub redirects_max: u8,
    /// Whether a redirect to another host ends the request.
    pub stay_on_host: bool,
    /// Whether a small document is asked for, one of several: it has less time, [`limits::DOCUMENT_DEADLINE`].
    pub is_small: bool,
}

impl Get {
    /// Asks for `url`: at most a mebibyte, over as many redirects as the protocol allows, wherever they lead.
    pub fn new(url: impl Into<String>, accept: &'static str) -> Get {
        Get {
            url: url.into(),
            accept,
            body_bytes_max: limits::ANSWER_BYTES_MAX,
            redirects_max: limits::REDIRECTS_MAX,
            stay_on_host: false,
            is_small: false,
        }
    }
}

/// One thing to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// An absolute URL.
    pub url: String,
    /// The value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The bytes to send.
    pub body: Vec<u8>,
}

/// What came back for a [`Get`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status of the last hop.
    pub status: u16,
    /// The URL of the last hop: what a document says about itself is compared with this, not with what was asked.
    pub url: String,
    /// The `Content-Type` as sent; empty where there was none.
    pub content_type: String,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl Answer {
    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Why there was no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreached {
    /// The URL cannot be asked for: no http, no host, or a name and password in it.
    Url,
    /// The URL is plain http, and the address is none that may be spoken to unencrypted.
    PlainHttp,
    /// The host's name has no address.
    Dns,
    /// The host's addresses are all outside of the public network; this is the first of them.
    Refused(IpAddr),
    /// No connection came about, or it broke off.
    Connect(String),
    /// No trust: the certificate or the handshake was bad.
    Tls(String),
    /// It took too long.
    Timeout,
    /// Headers or body were larger than allowed.
    TooLarge,
    /// One redirect after the other.
    TooManyRedirects,
    /// A redirect led to another host, and the request had to stay.
    RedirectedAway,
    /// What came back was not HTTP, or not whole.
    Protocol(String),
}

impl Unreached {
    /// Whether the same request can succeed later with nothing changed here.
    pub fn again_can_help(&self) -> bool {
        use Unreached::*;
        matches!(self, Dns | Connect(_) | Tls(_) | Timeout | Protocol(_))
    }
}

impl fmt::Display for Unreached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreached::Url => f.write_str("the address is not a web address that can be asked for"),
            Unreached::PlainHttp => f.write_str("the address is plain http, only https is spoken"),
            Unreached::Dns => f.write_str("the host's name could not be resolved"),
            Unreached::Refused(ip) => write!(f, "the host is at {ip}, which is not on the public network"),
            Unreached::Connect(why) => write!(f, "the connection failed: {why}"),
            Unreached::Tls(why) => write!(f, "the connection could not be secured: {why}"),
            Unreached::Timeout => f.write_str("the host took too long"),
            Unreached::TooLarge => f.write_str("the answer is larger than allowed"),
            Unreached::TooManyRedirects => f.write_str("the host redirects too often"),
            Unreached::RedirectedAway => f.write_str("the host redirects to another host"),
            Unreached::Protocol(why) => write!(f, "the host's answer could not be understood: {why}"),
        }
    }
}

impl std::error::Error for Unreached {}
