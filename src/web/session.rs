//! Who is signed in, looked up once a request.

use crate::base::{Error, Result};
use crate::pod::Pod;
use crate::social::accounts::Account;
use crate::social::people::PersonId;
use crate::social::sessions::{self, Session};
use crate::web::cookies::Kind;
use crate::web::{Trouble, Visit, csrf, trouble};
use rocket::Request;
use rocket::http::CookieJar;
use rocket::request::{FromRequest, Outcome};

/// The person who is signed in. As a guard it lets nobody else in: pages send them to sign in, JSON says 401.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub account: Account,
    pub session: Session,
    /// What their cookie holds.
    pub(in crate::web) token: String,
}

impl Viewer {
    /// Their person's row.
    pub fn id(&self) -> PersonId {
        self.account.person.id
    }
}

/// Whoever is signed in, also to an account that is about to close: for the few pages they have left.
pub struct Whoever<'r>(pub &'r Viewer);

/// Whoever is signed in and looks after the pod. For everybody else what it guards is not there.
pub struct Podmin;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Podmin {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Podmin, ()> {
        match Visit::of(request) {
            Ok(visit) if visit.viewer.as_ref().is_some_and(|viewer| viewer.account.podmin) => Outcome::Success(Podmin),
            Ok(_) => trouble::raise(request, Trouble::Nowhere),
            Err(error) => trouble::raise(request, error.clone().into()),
        }
    }
}

/// Who sent this request. Notes now and then that their session is in use.
pub(in crate::web) fn find(pod: &Pod, jar: &CookieJar) -> Result<Option<Viewer>> {
    let url = &pod.here().settings.url;
    let Some(token) = Kind::Session.get(url, jar) else { return Ok(None) };
    let Some((session, account)) = pod.look(|db| sessions::find(db, &token, pod.now()))? else { return Ok(None) };
    if sessions::wants_noting(&session, pod.now()) {
        pod.act(|tx| sessions::seen(tx, &session))?;
        Kind::Session.set(url, jar, token.clone());
    }
    Ok(Some(Viewer { account, session, token }))
}

/// Signs somebody in: a new session, whatever was before.
pub fn open(pod: &Pod, visit: &Visit, jar: &CookieJar, person: PersonId, agent: &str) -> Result<()> {
    let token = pod.act(|tx| {
        if let Some(before) = visit.signed_in() {
            gone_is_fine(sessions::close(tx, before.id(), before.session.id))?;
        }
        sessions::open(tx, person, agent)
    })?;
    let url = &pod.here().settings.url;
    Kind::Session.set(url, jar, token);
    Kind::Known.set(url, jar, csrf::of_browser(pod.here(), person));
    Kind::Visit.forget(url, jar);
    Ok(())
}

/// Whether somebody has signed in to this account from this browser before.
pub fn is_known(pod: &Pod, jar: &CookieJar, person: PersonId) -> bool {
    let known = Kind::Known.get(&pod.here().settings.url, jar);
    known.is_some_and(|known| csrf::is_of_browser(pod.here(), person, &known))
}

/// Signs somebody out.
pub fn close(pod: &Pod, viewer: &Viewer, jar: &CookieJar) -> Result<()> {
    Kind::Session.forget(&pod.here().settings.url, jar);
    pod.act(|tx| gone_is_fine(sessions::close(tx, viewer.id(), viewer.session.id)))
}

/// What the browser calls itself.
pub struct Agent(pub String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Agent {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Agent, Self::Error> {
        Outcome::Success(Agent(request.headers().get_one("User-Agent").unwrap_or_default().to_owned()))
    }
}

fn gone_is_fine(result: Result<()>) -> Result<()> {
    if result == Err(Error::NotFound) { Ok(()) } else { result }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for &'r Viewer {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<&'r Viewer, ()> {
        match Visit::of(request) {
            Ok(Visit { viewer: Some(viewer), .. }) => Outcome::Success(viewer),
            Ok(_) => trouble::raise(request, Trouble::SignIn),
            Err(error) => trouble::raise(request, error.clone().into()),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Whoever<'r> {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Whoever<'r>, ()> {
        match Visit::of(request) {
            Ok(visit) => match visit.signed_in() {
                Some(viewer) => Outcome::Success(Whoever(viewer)),
                None => trouble::raise(request, Trouble::SignIn),
            },
            Err(error) => trouble::raise(request, error.clone().into()),
        }
    }
}
