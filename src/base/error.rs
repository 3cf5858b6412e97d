//! What can go wrong, in the few kinds a door must tell apart.

use crate::base::{DiasporaId, Guid};
use std::fmt;

/// The result of anything that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something was not done. The doors turn it into a page, a dropped or postponed arrival, an exit code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// What was given breaks a rule. `field` is the form field, `key` the translated sentence that says what is wrong.
    Invalid { field: &'static str, key: &'static str },
    /// Not there, or not there for this viewer: from outside the two look alike.
    NotFound,
    /// There, and visible, but not theirs to do; `key` names the sentence that says why.
    Forbidden { key: &'static str },
    /// What another pod says cannot be; the reason is a stable code for the record, never for a page.
    Improper(&'static str),
    /// Already so.
    Exists,
    /// What it needs is not here yet: trying again later can help.
    Missing(Missing),
    /// The store or the machine failed; trying again may help. The text is for the log, never for a page.
    Broken(String),
}

/// What an arrival waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// A person nobody here has met: to be discovered.
    Person(DiasporaId),
    /// A public thing that can be asked for at a person's pod (`/fetch/:kind/:guid`); `kind` is `post`, `comment`, `poll`.
    Thing { kind: &'static str, guid: Guid, at: DiasporaId },
    /// Something that can only come by itself, like the target of a retraction.
    Target(Guid),
}

impl Error {
    /// A refusal of one form field.
    pub fn invalid(field: &'static str, key: &'static str) -> Error {
        Error::Invalid { field, key }
    }

    /// A stable snake_case name, for what is kept of things that were not taken.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Invalid { .. } => "invalid_entity",
            Error::Forbidden { .. } => "forbidden",
            Error::Improper(reason) => reason,
            Error::NotFound => "not_found",
            Error::Exists => "exists",
            Error::Missing(_) => "missing",
            Error::Broken(_) => "broken",
        }
    }

    /// Whether the same attempt can succeed later with nothing changed on the asker's side.
    pub fn again_can_help(&self) -> bool {
        matches!(self, Error::Missing(_) | Error::Broken(_))
    }
}

/// What was looked for, or `None` where it is not there; other errors stay.
pub fn if_there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(Error::NotFound) => Ok(None),
        found => found.map(Some),
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Broken(format!("the machine failed: {error}"))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Invalid { field, key } => write!(f, "invalid {field}: {key}"),
            Error::NotFound => f.write_str("not found"),
            Error::Forbidden { key } => write!(f, "forbidden: {key}"),
            Error::Improper(reason) => f.write_str(reason),
            Error::Exists => f.write_str("already so"),
            Error::Missing(Missing::Person(id)) => write!(f, "{id} is not known yet"),
            Error::Missing(Missing::Thing { kind, guid, at }) => {
                write!(f, "{kind} {guid} of {at}'s pod is not here yet")
            }
            Error::Missing(Missing::Target(guid)) => write!(f, "{guid} is not here"),
            Error::Broken(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {}
