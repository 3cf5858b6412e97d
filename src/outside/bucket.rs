//! A bucket of an object storage that speaks S3: the one place the operator named, and never another.

use super::{Reach, Unreached, guard::Guard, world};
use rusty_s3::{Credentials, S3Action, UrlStyle};
use std::{fmt, time::Duration};
use ureq::{
    Agent, Body,
    http::{Response, header},
    unversioned::transport::DefaultConnector,
};
use url::Url;

/// The largest object put and taken, in bytes: 4096 pixels square that cannot be made smaller have 64 MiB.
const OBJECT_BYTES_MAX: u64 = 96 << 20;
/// What is read of an answer that only says how it went, in bytes.
const SAYING_BYTES_MAX: u64 = 16 << 10;
/// A whole request ends after this.
const DEADLINE: Duration = Duration::from_secs(30);
/// How long a signature is good for: longer than a request can take, and than clocks usually differ.
const SIGNED_FOR: Duration = Duration::from_secs(300);
/// How often something is asked in all.
const TRIES: usize = 3;
/// How many connections are kept: a page asks for many pictures.
const CONNECTIONS_MAX: usize = 8;

/// Which bucket of which storage, and the keys to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Storage {
    /// Where the storage answers: https, or http on this machine or a private network.
    pub endpoint: Url,
    pub bucket: String,
    pub region: String,
    pub access_key: String,
    pub secret_key: String,
    /// Whether the bucket's name stands in the path; else it stands before the host.
    pub path_style: bool,
}

/// Without the keys.
impl fmt::Debug for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Storage({} at {} in {})", self.bucket, self.endpoint, self.region)
    }
}

/// A bucket with its keys.
pub struct Bucket {
    agent: Agent,
    bucket: rusty_s3::Bucket,
    keys: Credentials,
}

/// Why a bucket did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// There was no answer.
    Unreached(Unreached),
    /// The answer was no: its status, and the storage's word for it, such as `NoSuchBucket`, where it said one.
    Refused { status: u16, code: String },
    /// It was not asked: what could be put could not be read again.
    TooLarge,
}

impl Bucket {
    /// The bucket named; an error says why there can be no bucket of that name there. Nothing is asked yet.
    pub fn new(storage: &Storage) -> Result<Bucket, String> {
        let style = if storage.path_style { UrlStyle::Path } else { UrlStyle::VirtualHost };
        let (name, region) = (storage.bucket.clone(), storage.region.clone());
        let bucket = rusty_s3::Bucket::new(storage.endpoint.clone(), style, name, region);
        let config = world::client(DEADLINE)
            .max_idle_connections(CONNECTIONS_MAX)
            .max_idle_connections_per_host(CONNECTIONS_MAX)
            .user_agent(concat!("Seedpod/", env!("CARGO_PKG_VERSION")))
            .build();
        // The operator named the place, so it may be near; nobody else can make us ask there.
        let guard = Guard(Reach { loopback: true, private: true });
        let agent = Agent::with_parts(config, DefaultConnector::default(), guard);
        let keys = Credentials::new(storage.access_key.clone(), storage.secret_key.clone());
        Ok(Bucket { agent, bucket: bucket.map_err(|why| why.to_string())?, keys })
    }

    /// Puts an object under a name of letters, digits and points; what was there is replaced.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<(), Denied> {
        if bytes.len() as u64 > OBJECT_BYTES_MAX {
            return Err(Denied::TooLarge);
        }
        let action = self.bucket.put_object(Some(&self.keys), name);
        let send = || {
            let request = self.agent.put(sign(&action).as_str());
            request.header(header::CONTENT_TYPE, "application/octet-stream").send(bytes)
        };
        insist(send, SAYING_BYTES_MAX).map(drop)
    }

    /// The bytes of an object, if there is one.
    pub fn get(&self, name: &str) -> Result<Option<Vec<u8>>, Denied> {
        let action = self.bucket.get_object(Some(&self.keys), name);
        insist(|| self.agent.get(sign(&action).as_str()).call(), OBJECT_BYTES_MAX).map(Some).or_else(absent)
    }

    /// Removes an object; none there is as good.
    pub fn remove(&self, name: &str) -> Result<(), Denied> {
        let action = self.bucket.delete_object(Some(&self.keys), name);
        let removed = insist(|| self.agent.delete(sign(&action).as_str()).call(), SAYING_BYTES_MAX);
        removed.map(Some).or_else(absent).map(drop)
    }
}

/// An address that is its own proof. It tells the machine's time, not the pod's: the storage compares it with its own.
fn sign<'a>(action: &impl S3Action<'a>) -> Url {
    action.sign(SIGNED_FOR)
}

/// Asks until there is an answer worth having. Nothing waits in between: somebody waits for the picture. What took too
/// long once is not asked again for the same reason.
fn insist(send: impl Fn() -> Result<Response<Body>, ureq::Error>, bytes_max: u64) -> Result<Vec<u8>, Denied> {
    let ask = || read(send().map_err(world::explain).map_err(Denied::Unreached)?, bytes_max);
    for _ in 1..TRIES {
        match ask() {
            Err(why) if why.at_once_can_help() => {}
            answer => return answer,
        }
    }
    ask()
}

fn read(answer: Response<Body>, bytes_max: u64) -> Result<Vec<u8>, Denied> {
    let status = answer.status();
    let body = |bytes_max| answer.into_body().into_with_config().limit(bytes_max).read_to_vec();
    if status.is_success() {
        return body(bytes_max).map_err(world::explain).map_err(Denied::Unreached);
    }
    let code = body(SAYING_BYTES_MAX).ok().and_then(|body| code(&body)).unwrap_or_default();
    Err(Denied::Refused { status: status.as_u16(), code })
}

/// The word in `<Error><Code>…`.
fn code(body: &[u8]) -> Option<String> {
    let document = roxmltree::Document::parse(std::str::from_utf8(body).ok()?).ok()?;
    let code = document.descendants().find(|node| node.has_tag_name("Code"))?.text()?;
    (code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then(|| code.to_owned())
}

/// That there is no such object is an answer, but not that there is no such bucket.
fn absent<T>(why: Denied) -> Result<Option<T>, Denied> {
    match why {
        Denied::Refused { status: 404, code } if matches!(&code[..], "" | "NoSuchKey") => Ok(None),
        _ => Err(why),
    }
}

impl Denied {
    fn at_once_can_help(&self) -> bool {
        match self {
            Denied::Unreached(why) => matches!(why, Unreached::Connect(_) | Unreached::Protocol(_)),
            Denied::Refused { status, .. } => *status >= 500,
            Denied::TooLarge => false,
        }
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, code) = match self {
            Denied::Unreached(why) => return why.fmt(f),
            Denied::TooLarge => return write!(f, "the file is larger than {} MiB", OBJECT_BYTES_MAX >> 20),
            Denied::Refused { status, code } => (status, &code[..]),
        };
        let words = match (status, code) {
            (_, "SignatureDoesNotMatch") => "the secret key does not belong to the access key",
            (_, "InvalidAccessKeyId" | "NotSignedUp") => "the access key is not known there",
            (_, "NoSuchBucket") => "there is no bucket of that name",
            (_, "RequestTimeTooSkewed") => "the clock of this machine and that of the storage differ too much",
            (_, "AuthorizationHeaderMalformed" | "AuthorizationQueryParametersError") => "the region is another one",
            (300..=399, _) => "the bucket is to be had at another address",
            (401 | 403, _) => "the keys are wrong, or do not permit it",
            (500.., _) => "the storage is in trouble",
            _ => "the storage refused",
        };
        let space = if code.is_empty() { "" } else { " " };
        write!(f, "{words} (it answered {status}{space}{code})")
    }
}

impl std::error::Error for Denied {}

#[cfg(test)]
mod tests {
    use super::super::tests::{Peer, answer, redirect};
    use super::*;
    use std::sync::atomic::{AtomicU8, Ordering::SeqCst};

    const NAME: &str = "0123456789abcdef0123456789abcdef.original";

    fn storage(endpoint: &str) -> Storage {
        Storage {
            endpoint: endpoint.parse().unwrap(),
            bucket: "pictures".to_owned(),
            region: "us-east-1".to_owned(),
            access_key: "the-access-key".to_owned(),
            secret_key: "the-secret-key".to_owned(),
            path_style: true,
        }
    }

    fn bucket(peer: &Peer) -> Bucket {
        Bucket::new(&storage(&peer.url("/"))).unwrap()
    }

    fn says(head: &'static str, code: &str) -> Peer {
        Peer::says(head, format!("<?xml version='1.0'?><Error><Code>{code}</Code><Message>No.</Message></Error>"))
    }

    fn refused(status: u16, code: &str) -> Denied {
        Denied::Refused { status, code: code.to_owned() }
    }

    #[test]
    fn what_is_asked_is_signed_and_the_secret_stays_here() {
        let peer = Peer::says("200 OK", "picture");
        let bucket = bucket(&peer);
        bucket.put(NAME, b"picture").unwrap();
        assert_eq!(bucket.get(NAME).unwrap().as_deref(), Some(&b"picture"[..]));
        bucket.remove(NAME).unwrap();
        let heard = peer.heard();
        for (request, method) in heard.iter().zip(["PUT", "GET", "DELETE"]) {
            assert!(request.starts_with(&format!("{method} /pictures/{NAME}?X-Amz-Algorithm=AWS4-HMAC-SHA256")));
            assert!(request.contains("the-access-key%2F") && request.contains("X-Amz-Signature="), "{request}");
            assert!(!request.contains("the-secret-key"));
        }
        assert!(heard.len() == 3 && heard[0].ends_with("\r\n\r\npicture"), "{heard:?}");
    }

    #[test]
    fn what_is_absent_is_no_trouble_but_a_bucket_that_is() {
        for peer in [says("404 Not Found", "NoSuchKey"), Peer::says("404 Not Found", "")] {
            assert_eq!(bucket(&peer).get(NAME), Ok(None));
            assert_eq!(bucket(&peer).remove(NAME), Ok(()));
        }
        let peer = says("404 Not Found", "NoSuchBucket");
        assert_eq!(bucket(&peer).get(NAME), Err(refused(404, "NoSuchBucket")));
        assert_eq!(bucket(&peer).remove(NAME), Err(refused(404, "NoSuchBucket")));
    }

    #[test]
    fn a_storage_in_trouble_is_asked_three_times_one_that_refuses_once() {
        let peer = says("503 Service Unavailable", "SlowDown");
        assert_eq!(bucket(&peer).put(NAME, b"x"), Err(refused(503, "SlowDown")));
        assert_eq!(peer.heard().len(), 3);
        let peer = says("403 Forbidden", "SignatureDoesNotMatch");
        assert_eq!(bucket(&peer).put(NAME, b"x"), Err(refused(403, "SignatureDoesNotMatch")));
        assert_eq!(peer.heard().len(), 1);
    }

    #[test]
    fn a_connection_that_breaks_is_opened_again() {
        let broken = AtomicU8::new(2);
        let peer = Peer::new(move |_, stream| {
            if broken.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)).is_err() {
                answer(stream, "200 OK", b"picture");
            }
        });
        assert_eq!(bucket(&peer).get(NAME).unwrap().as_deref(), Some(&b"picture"[..]));
        assert_eq!(peer.heard().len(), 3);
    }

    #[test]
    fn no_other_host_is_ever_asked() {
        let other = Peer::says("200 OK", "picture");
        let there = other.url("/");
        let peer = Peer::new(move |_, stream| redirect(stream, &there));
        let denied = bucket(&peer).get(NAME).unwrap_err();
        assert_eq!(denied, refused(302, ""));
        assert!(denied.to_string().contains("another address"), "{denied}");
        assert!(other.heard().is_empty());
        let bucket = Bucket::new(&storage("http://169.254.169.254")).unwrap();
        assert!(matches!(bucket.get(NAME), Err(Denied::Unreached(Unreached::Refused(_)))));
        let bucket = Bucket::new(&storage("http://1.1.1.1")).unwrap();
        assert_eq!(bucket.get(NAME), Err(Denied::Unreached(Unreached::PlainHttp)));
    }

    #[test]
    fn what_could_not_be_read_again_is_not_put() {
        let peer = Peer::says("200 OK", "");
        let file = vec![0; OBJECT_BYTES_MAX as usize + 1];
        assert_eq!(bucket(&peer).put(NAME, &file), Err(Denied::TooLarge));
        assert!(peer.heard().is_empty());
    }

    #[test]
    fn keys_are_not_shown_nor_what_a_storage_says_beyond_a_word() {
        let shown = format!("{:?}", storage("https://s3.example.org"));
        assert!(shown.contains("s3.example.org") && !shown.contains("-key"), "{shown}");
        let peer = says("403 Forbidden", "the-secret-key is not right");
        assert_eq!(bucket(&peer).get(NAME), Err(refused(403, "")));
        assert_eq!(refused(403, "").to_string(), "the keys are wrong, or do not permit it (it answered 403)");
    }

    #[test]
    fn where_there_can_be_no_bucket_there_is_none() {
        let storage = Storage { path_style: false, ..storage("http://127.0.0.1:9000") };
        assert!(Bucket::new(&storage).is_err());
    }
}
