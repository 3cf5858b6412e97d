//! Meeting somebody by their ID: which address to ask next, and what the answers say (`docs/protocol.md` 2). The
//! asking itself is somebody else's.

mod hcard;
mod webfinger;

pub use hcard::HCard;
pub use webfinger::{CONTENT_TYPE, WebFinger, resource};

use crate::base::DiasporaId;
use crate::protocol::entities::{Person, Profile};
use std::fmt;

/// Why nobody was found. The pod may answer better another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFound {
    /// The WebFinger document is not JSON, or lacks something.
    BadWebFinger,
    /// It is about somebody else.
    AnotherSubject,
    /// The hCard lacks something, or says something impossible.
    BadHCard,
}

/// First step: ask [`Asking::url`], give the answer to [`Asking::webfinger`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    id: DiasporaId,
}

/// Second step: ask [`Pointed::url`], give the answer to [`Pointed::hcard`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointed {
    id: DiasporaId,
    hcard: String,
    pod: String,
}

impl Asking {
    /// Begins the search for a person.
    pub fn about(id: DiasporaId) -> Asking {
        Asking { id }
    }

    /// Where to ask: https, unless stories run without certificates. // spec: 2.1
    pub fn url(&self, https: bool) -> String {
        let scheme = if https { "https" } else { "http" };
        format!("{scheme}://{}/.well-known/webfinger?resource=acct:{}", self.id.host(), self.id)
    }

    /// Takes the WebFinger document; the subject is compared before anything else is asked. // spec: 2.3
    pub fn webfinger(self, document: &str) -> Result<Pointed, NotFound> {
        let found = WebFinger::parse(document).ok_or(NotFound::BadWebFinger)?;
        if resource(&found.subject) != self.id.as_str() {
            return Err(NotFound::AnotherSubject);
        }
        Ok(Pointed { id: self.id, hcard: found.hcard_url, pod: found.seed_url })
    }
}

impl Pointed {
    /// Who is looked for.
    pub fn id(&self) -> &DiasporaId {
        &self.id
    }

    /// Where to ask, exactly as given: guard it like any address a stranger names.
    pub fn url(&self) -> &str {
        &self.hcard
    }

    /// Takes the hCard and gives the person.
    pub fn hcard(self, document: &str) -> Result<Person, NotFound> {
        let card = HCard::parse(document).ok_or(NotFound::BadHCard)?;
        let profile = Profile {
            first_name: card.first_name,
            last_name: card.last_name,
            image_url: Some(card.photo_large_url),
            image_url_medium: Some(card.photo_medium_url),
            image_url_small: Some(card.photo_small_url),
            searchable: Some(card.searchable),
            ..Profile::of(self.id.clone())
        };
        Ok(Person { guid: card.guid, author: self.id, url: self.pod, profile, exported_key: card.public_key })
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotFound::BadWebFinger => "bad_webfinger",
            NotFound::AnotherSubject => "another_subject",
            NotFound::BadHCard => "bad_hcard",
        })
    }
}

impl std::error::Error for NotFound {}
