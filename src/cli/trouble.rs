//! What the operator is told when something does not work: what, why, and what to do.

use std::fmt;

/// The result of a command.
pub type Result<T> = std::result::Result<T, Trouble>;

/// A command that could not do its work. It goes to stderr, and the exit code is 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What did not work, as a sentence without its full stop.
    pub what: String,
    /// The cause.
    pub why: String,
    /// What the operator can do about it.
    pub advice: String,
}

impl Trouble {
    /// Trouble from its three sentences.
    pub fn new(what: impl Into<String>, why: impl Into<String>, advice: impl Into<String>) -> Trouble {
        Trouble { what: what.into(), why: why.into(), advice: advice.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pod: {}.\n  Why: {}.\n  What to do: {}.", self.what, self.why, self.advice)
    }
}

impl std::error::Error for Trouble {}
