//! How somebody elsewhere is found, step by step: each step is told to whoever listens, the first that fails is the reason.

use crate::base::{DiasporaId, PodUrl, limits};
use crate::outside::{Get, Outside, Unreached};
use crate::pod::Pod;
use crate::protocol::discovery::{Asking, NotFound};
use crate::protocol::{KeyError, PublicKey, entities::Person};
use std::fmt;

/// One of the two documents that lead to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    WebFinger,
    HCard,
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Document::WebFinger => "WebFinger",
            Document::HCard => "hCard",
        })
    }
}

/// What has just succeeded, or is tried now.
#[derive(Debug)]
pub enum Step<'a> {
    /// A document is asked for.
    Asked { document: Document, url: &'a str },
    /// It came; `led_to` is where redirects ended, if there were any.
    Answered { led_to: Option<&'a str>, status: u16, bytes: usize },
    /// The WebFinger is about whom it should be.
    Subject(&'a DiasporaId),
    /// The card can be read, and so can its place.
    Card(&'a Person),
}

/// Why somebody was not found.
#[derive(Debug)]
pub enum Failure {
    /// A document did not come.
    Unreached { document: Document, url: String, why: Unreached },
    /// Something else came than a document.
    Status { document: Document, url: String, status: u16 },
    /// What came is no text, or not what it should be.
    Unusable { document: Document, url: String, why: NotFound },
    /// The card, or the place for messages, is on another pod than the one of the ID.
    Elsewhere { id: DiasporaId, why: String },
    /// The key on the card is none.
    Key { person: Box<Person>, why: KeyError },
}

impl Failure {
    /// Whether the pod has said that there is nobody of this name: asking again cannot help.
    pub fn is_final(&self) -> bool {
        matches!(self, Failure::Status { status: 404 | 410, .. })
    }

    /// Whether the host's name has no address.
    pub fn is_nowhere(&self) -> bool {
        matches!(self, Failure::Unreached { why: Unreached::Dns, .. })
    }

    /// What did not work, as a sentence without its full stop.
    pub fn what(&self) -> String {
        match self {
            Failure::Unreached { document, url, .. } => format!("The {document} at {url} was not reached"),
            Failure::Status { document, url, .. } => format!("There is no {document} at {url}"),
            Failure::Unusable { document, url, .. } => format!("The {document} at {url} cannot be used"),
            Failure::Elsewhere { id, .. } => format!("The card of {id} lies on another pod"),
            Failure::Key { person, .. } => format!("The key of {} cannot be used", person.author),
        }
    }

    /// The cause.
    pub fn why(&self) -> String {
        match self {
            Failure::Unreached { why, .. } => why.to_string(),
            Failure::Status { status, .. } => format!("it answered {status}"),
            Failure::Unusable { why: NotFound::BadWebFinger, .. } => {
                "it is not JSON, or lacks the links that lead to a card".to_owned()
            }
            Failure::Unusable { why: NotFound::AnotherSubject, .. } => "it is about somebody else".to_owned(),
            Failure::Unusable { why: NotFound::BadHCard, .. } => {
                "it is not text, or lacks a GUID, a key or a picture".to_owned()
            }
            Failure::Elsewhere { why, .. } => why.clone(),
            Failure::Key { why, .. } => why.to_string(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what(), self.why())
    }
}

/// Finds somebody: WebFinger, then the card, both about them and on their pod, with a key that can be used. Nothing is kept.
// spec: 2.3
pub fn discover(
    pod: &Pod,
    outside: &dyn Outside,
    id: DiasporaId,
    told: &mut dyn FnMut(Step),
) -> Result<Person, Failure> {
    let https = scheme(pod, id.host()) == "https";
    let asking = Asking::about(id.clone());
    let url = asking.url(https);
    let document = Document::WebFinger;
    let text = fetch(outside, document, &url, "application/jrd+json, application/json", told)?;
    let pointed = asking.webfinger(&text).map_err(|why| Failure::Unusable { document, url: url.clone(), why })?;
    told(Step::Subject(&id));
    if !is_home_of(&origin(pointed.url()), &id) {
        return Err(Failure::Elsewhere { id, why: format!("{url} points to {}", pointed.url()) });
    }
    let (document, url) = (Document::HCard, pointed.url().to_owned());
    let text = fetch(outside, document, &url, "text/html", told)?;
    let person = pointed.hcard(&text).map_err(|why| Failure::Unusable { document, url, why })?;
    if !is_home_of(&origin(&person.url), &id) {
        return Err(Failure::Elsewhere { id, why: format!("messages would go to {}", person.url) });
    }
    told(Step::Card(&person));
    match PublicKey::from_pem(&person.exported_key) {
        Ok(_) => Ok(person),
        Err(why) => Err(Failure::Key { person: Box::new(person), why }),
    }
}

fn fetch(
    outside: &dyn Outside,
    document: Document,
    url: &str,
    accept: &'static str,
    told: &mut dyn FnMut(Step),
) -> Result<String, Failure> {
    told(Step::Asked { document, url });
    let mut get = Get::new(url, accept);
    get.body_bytes_max = limits::CARD_BYTES_MAX;
    get.is_small = true;
    let answer = outside.get(&get).map_err(|why| Failure::Unreached { document, url: url.to_owned(), why })?;
    if !answer.is_success() {
        return Err(Failure::Status { document, url: url.to_owned(), status: answer.status });
    }
    let led_to = Some(answer.url.as_str()).filter(|led_to| *led_to != url);
    told(Step::Answered { led_to, status: answer.status, bytes: answer.body.len() });
    let why = match document {
        Document::WebFinger => NotFound::BadWebFinger,
        Document::HCard => NotFound::BadHCard,
    };
    String::from_utf8(answer.body).map_err(|_| Failure::Unusable { document, url: url.to_owned(), why })
}

/// Real pods speak https only; a pod for trying out asks others on its own machine over http.
pub fn scheme(pod: &Pod, host: &str) -> &'static str {
    let trial = pod.here().settings.url.is_loopback() && !pod.here().settings.url.is_https();
    let beside = PodUrl::parse(&format!("http://{host}")).is_ok_and(|url| url.is_loopback());
    if trial && beside { "http" } else { "https" }
}

/// Whether the pod at this address may speak for the ID: nobody is sent what is meant for somebody else (spec 18.13).
fn is_home_of(url: &str, id: &DiasporaId) -> bool {
    PodUrl::parse(url).is_ok_and(|url| url.id_host().trim_start_matches("www.") == id.host())
}

/// Host and port of a pod's address, as in the IDs there: who is counted as one host.
pub fn host_of(url: &str) -> String {
    PodUrl::parse(url).map_or_else(|_| url.to_owned(), |url| url.id_host())
}

/// Scheme, host and port of a seed URL: all that is kept of it (spec 11.2).
pub fn origin(seed: &str) -> String {
    url::Url::parse(seed)
        .map(|url| url.origin().ascii_serialization())
        .unwrap_or_else(|_| seed.trim_end_matches('/').to_owned())
}
