//! What every page needs of a request: who looks, in which language, when, and the token of their forms.

use crate::base::{Result, Time};
use crate::pod::Pod;
use crate::social::people::PersonId;
use crate::social::people::html::face;
use crate::social::pictures::Ticket;
use crate::text::Tongue;
use crate::web::cookies::Kind;
use crate::web::parts::{Face, View};
use crate::web::session::{self, Viewer};
use crate::web::trouble::local_path;
use crate::web::{Wants, csrf, trouble};
use rocket::Request;
use rocket::request::{FromRequest, Outcome};
use std::sync::Arc;

/// The circumstances of one request; worked out once.
pub struct Visit {
    pub pod: Arc<Pod>,
    /// Who is signed in; nobody for a visitor.
    pub viewer: Option<Viewer>,
    /// Who is signed in to an account that is about to close: a visitor everywhere but where they decide about that.
    pub leaver: Option<Viewer>,
    pub tongue: Tongue,
    pub wants: Wants,
    pub now: Time,
    /// The path of our page that led here, where the browser says so.
    pub from: Option<String>,
    /// The token of their forms.
    pub csrf: String,
    /// What a visitor's forms are tied to, and whether the browser has it already.
    pub(in crate::web) tie: (String, bool),
    face: Option<Face>,
}

impl Visit {
    /// The visit a request is part of.
    pub(in crate::web) fn of<'r>(request: &'r Request<'_>) -> &'r Result<Visit> {
        request.local_cache(|| Visit::new(request))
    }

    fn new(request: &Request) -> Result<Visit> {
        let pod = request.rocket().state::<Arc<Pod>>().expect("the server is made with its pod").clone();
        let signed_in = session::find(&pod, request.cookies())?;
        let settings = &pod.here().settings;
        let asked = request.headers().get_one("Accept-Language").filter(|asked| !asked.is_empty());
        let chosen = signed_in.as_ref().and_then(|viewer| viewer.account.language.as_deref());
        let tongue = Tongue::choose(chosen.or(asked.is_none().then_some(settings.language.as_str())), asked);
        let known = Kind::Visit.get(&settings.url, request.cookies());
        let tie = (known.clone().unwrap_or_else(|| pod.luck(|luck| luck.hex::<16>())), known.is_some());
        let mask = pod.luck(|luck| luck.hex::<8>());
        let csrf = match &signed_in {
            Some(viewer) => csrf::of_session(pod.here(), &viewer.token, &mask),
            None => csrf::of_visitor(pod.here(), &tie.0, &mask),
        };
        let (leaver, viewer) = match signed_in {
            Some(leaver) if leaver.account.closes_at.is_some() => (Some(leaver), None),
            viewer => (None, viewer),
        };
        let face = viewer.as_ref().map(|viewer| face(&viewer.account.person));
        let origin = settings.url.as_str();
        let from = request.headers().get_one("Referer").and_then(|from| from.strip_prefix(origin));
        let from = from.and_then(local_path).map(str::to_owned);
        let (wants, now) = (Wants::of(request), pod.now());
        Ok(Visit { pod, viewer, leaver, tongue, wants, now, from, csrf, tie, face })
    }

    /// The same for markup.
    pub fn view(&self) -> View<'_> {
        View {
            tongue: self.tongue,
            now: self.now,
            csrf: &self.csrf,
            viewer: self.face.as_ref(),
            shows_sensitive: self.viewer.as_ref().is_some_and(|viewer| viewer.account.shows_sensitive),
        }
    }

    /// Whose session it is, whatever it is still good for.
    pub fn signed_in(&self) -> Option<&Viewer> {
        self.viewer.as_ref().or(self.leaver.as_ref())
    }

    /// Who looks, for `audience` and `streams`.
    pub fn viewer_id(&self) -> Option<PersonId> {
        self.viewer.as_ref().map(Viewer::id)
    }

    /// What lets a client of whoever looks fetch limited pictures without their session.
    pub fn ticket(&self) -> Option<Ticket> {
        self.viewer.as_ref().map(|viewer| Ticket::client(&viewer.session, self.now))
    }

    /// A message in the language of the visit.
    pub fn say(&self, key: &str) -> String {
        self.tongue.say(key)
    }

    /// The face of who looks.
    pub fn face(&self) -> Option<&Face> {
        self.face.as_ref()
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for &'r Visit {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<&'r Visit, ()> {
        match Visit::of(request) {
            Ok(visit) => Outcome::Success(visit),
            Err(error) => trouble::raise(request, error.clone().into()),
        }
    }
}
