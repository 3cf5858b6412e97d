//! Tokens that prove a form was ours: as long-lived as the session they belong to, and another on every page.

use crate::moment::Here;
use crate::social::people::PersonId;
use crate::web::Visit;
use aws_lc_rs::hmac;
use std::fmt::Write;

/// Of SHA-256.
const TAG_BYTES: usize = 32;

/// A token of a session, from the session's own secret. `mask` is luck, as hex digits: what comes again in every page could be
/// guessed from the pages' compressed lengths.
pub fn of_session(here: &Here, session: &str, mask: &str) -> String {
    token(here, "session", session, mask)
}

/// A token of a visitor, from what their cookie holds; `mask` as above.
pub fn of_visitor(here: &Here, tie: &str, mask: &str) -> String {
    token(here, "visitor", tie, mask)
}

/// What shows later that somebody has signed in to this account from a browser; it opens nothing.
pub fn of_browser(here: &Here, person: PersonId) -> String {
    token(here, "browser", &person.0.to_string(), "")
}

/// Whether this is what [`of_browser`] gave.
pub fn is_of_browser(here: &Here, person: PersonId, given: &str) -> bool {
    fits(here, "browser", &person.0.to_string(), given)
}

/// Whether any of `given` proves that the visit's own pages sent the request. Clients send stale tokens beside a good
/// one, so one is enough. While nobody is signed in the visitor's counts; signing in takes it also from who is.
pub fn proven<'a>(visit: &Visit, signing_in: bool, given: impl IntoIterator<Item = &'a str>) -> bool {
    let here = visit.pod.here();
    let session = visit.signed_in().map(|viewer| ("session", viewer.token.as_str()));
    let (tie, known) = &visit.tie;
    let visitor = (*known && (session.is_none() || signing_in)).then_some(("visitor", tie.as_str()));
    let valid: Vec<_> = session.into_iter().chain(visitor).collect();
    given.into_iter().any(|token| valid.iter().any(|(kind, of)| fits(here, kind, of, token)))
}

fn key(here: &Here) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, &here.secret)
}

/// The mask, then the tag of everything.
fn token(here: &Here, kind: &str, of: &str, mask: &str) -> String {
    let tag = hmac::sign(&key(here), message(kind, of, mask).as_bytes());
    tag.as_ref().iter().fold(mask.to_owned(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// In constant time.
fn fits(here: &Here, kind: &str, of: &str, token: &str) -> bool {
    let parts = token.len().checked_sub(2 * TAG_BYTES).and_then(|at| token.split_at_checked(at));
    let Some((mask, tag)) = parts else { return false };
    let digit = |at: usize| tag.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let Some(tag) = (0..tag.len()).step_by(2).map(digit).collect::<Option<Vec<u8>>>() else { return false };
    hmac::verify(&key(here), message(kind, of, mask).as_bytes(), &tag).is_ok()
}

fn message(kind: &str, of: &str, mask: &str) -> String {
    format!("form token of {kind} {of}, {mask}")
}
