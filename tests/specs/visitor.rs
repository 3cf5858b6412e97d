//! Somebody at a pod's door, with a browser or a client: what they ask, and what they get.

use crate::cast::Resident;
use crate::village::House;
use rocket::http::{ContentType, Header, Method};
use seedpod::social::sessions;
use serde_json::Value;
use std::rc::Rc;

/// A browser or a client, signed in or not.
pub struct Visitor {
    house: Rc<House>,
    session: Option<String>,
    token: String,
}

/// What came back.
pub struct Got {
    pub status: u16,
    pub location: String,
    pub policy: String,
    pub body: String,
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// A person's browser.
    Page,
    /// htmx inside a page.
    Htmx,
    /// A client that wants JSON.
    Json,
    /// A client that does not say.
    Any,
}

impl Resident {
    /// Signs in at their own pod.
    pub fn at_the_door(&self) -> Visitor {
        let session = self.house.pod.act(|tx| sessions::open(tx, self.person, "story")).unwrap();
        let mut visitor = Visitor { house: self.house.clone(), session: Some(session), token: String::new() };
        visitor.token = between(&visitor.page("/stream").body, "name=\"csrf-token\" content=\"", "\"").to_owned();
        assert!(!visitor.token.is_empty());
        visitor
    }
}

impl Visitor {
    /// Somebody who is not signed in.
    pub fn unknown(house: &Rc<House>) -> Visitor {
        Visitor { house: house.clone(), session: None, token: String::new() }
    }

    /// Asks for a page.
    pub fn page(&self, path: &str) -> Got {
        self.ask(Method::Get, path, As::Page, "")
    }

    /// Asks for JSON by an `Accept` header.
    pub fn json(&self, path: &str) -> Value {
        let got = self.ask(Method::Get, path, As::Json, "");
        assert_eq!(got.status, 200, "{path}: {}", got.body);
        got.json()
    }

    /// Sends a form with the token in it.
    pub fn send(&self, method: Method, path: &str, wants: As, form: &str) -> Got {
        let token = format!("authenticity_token={}", self.token);
        self.ask(method, path, wants, &if form.is_empty() { token } else { format!("{token}&{form}") })
    }

    /// Sends JSON with the token in a header.
    pub fn send_json(&self, path: &str, json: &Value) -> Got {
        let request = self.house.door.post(path.to_owned()).body(json.to_string());
        let request = request.header(ContentType::JSON).header(Header::new("Accept", "application/json"));
        self.dispatch(request.header(Header::new("X-CSRF-Token", self.token.clone())))
    }

    /// Asks as it is, with this form.
    pub fn ask(&self, method: Method, path: &str, wants: As, form: &str) -> Got {
        let request = self.house.door.req(method, path.to_owned()).body(form);
        let request = request.header(match wants {
            As::Page | As::Htmx => Header::new("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
            As::Json => Header::new("Accept", "application/json"),
            As::Any => Header::new("Accept", "*/*"),
        });
        let request = if form.is_empty() { request } else { request.header(ContentType::Form) };
        let request = if wants == As::Htmx { request.header(Header::new("HX-Request", "true")) } else { request };
        self.dispatch(request)
    }

    fn dispatch(&self, request: rocket::local::blocking::LocalRequest) -> Got {
        let request = match &self.session {
            Some(session) => request.cookie(("__Host-pod_session", session.clone())),
            None => request,
        };
        let response = request.dispatch();
        let header = |name| response.headers().get_one(name).unwrap_or_default().to_owned();
        let (location, policy) = (header("Location"), header("Content-Security-Policy"));
        let status = response.status().code;
        Got { status, location, policy, body: response.into_string().unwrap_or_default() }
    }
}

impl Got {
    /// The body as JSON; clients read the last line of it, so it is one.
    pub fn json(&self) -> Value {
        assert!(!self.body.contains('\n'), "{}", self.body);
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// What stands between two marks; empty where they are not there.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).map_or("", |(found, _)| found)
}
