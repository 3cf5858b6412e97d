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
    pub headers: Vec<(String, String)>,
    pub bytes: Vec<u8>,
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
        visitor.token = between(&visitor.page("/user/close").body, "name=\"csrf-token\" content=\"", "\"").to_owned();
        assert!(!visitor.token.is_empty());
        visitor
    }
}

impl Visitor {
    /// Somebody who is not signed in.
    pub fn unknown(house: &Rc<House>) -> Visitor {
        Visitor { house: house.clone(), session: None, token: String::new() }
    }

    /// Whether a name and the password of everybody in the village open an account, from the page where one signs in.
    pub fn can_sign_in(house: &Rc<House>, name: &str) -> bool {
        let page = house.door.get("/users/sign_in").dispatch();
        let cookies: Vec<_> = page.cookies().iter().cloned().map(|cookie| cookie.into_owned()).collect();
        let body = page.into_string().unwrap();
        let token = between(&body, "name=\"csrf-token\" content=\"", "\"");
        let form = format!("authenticity_token={token}&user[username]={name}&user[password]=correct+horse");
        let request = house.door.post("/users/sign_in").header(ContentType::Form).body(form).cookies(cookies);
        request.dispatch().cookies().get("__Host-pod_session").is_some()
    }

    /// The same with another token in every form.
    pub fn forging(self, token: &str) -> Visitor {
        Visitor { token: token.to_owned(), ..self }
    }

    /// Asks for a page.
    pub fn page(&self, path: &str) -> Got {
        self.ask(Method::Get, path, As::Page, "")
    }

    /// Asks for a page that has something to say: what the last answer left in its cookie.
    pub fn page_with(&self, path: &str, left: &str) -> Got {
        let request = self.house.door.get(path.to_owned()).header(Header::new("Accept", "text/html"));
        self.dispatch(request.cookie(("__Host-pod_notice", left.to_owned())))
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

    /// Fetches a file, with more headers.
    pub fn file(&self, path: &str, headers: &[(&'static str, &str)]) -> Got {
        let request = self.house.door.get(path.to_owned());
        let headers = headers.iter().map(|(name, value)| Header::new(*name, (*value).to_owned()));
        self.dispatch(headers.fold(request, |request, header| request.header(header)))
    }

    /// Sends a form with files in it, as a browser does: names and values, then names of files and their bytes.
    pub fn send_files(&self, path: &str, wants: As, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Got {
        let mut body = Vec::new();
        for (name, value) in [("authenticity_token", self.token.as_str())].iter().chain(fields) {
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, bytes) in files {
            let head = format!("name=\"pictures[]\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream");
            body.extend(format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n").bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        let request = self.house.door.post(path.to_owned()).body(body);
        let request = request.header(Header::new("Content-Type", "multipart/form-data; boundary=x"));
        let accept = if wants == As::Json { "application/json" } else { "text/html" };
        let request = request.header(Header::new("Accept", accept));
        let request = if wants == As::Htmx { request.header(Header::new("HX-Request", "true")) } else { request };
        self.dispatch(request)
    }

    /// Begins to send a form that says how long it will be.
    pub fn claims_to_send(&self, path: &str, bytes: u64) -> Got {
        let request = self.house.door.post(path.to_owned()).body("--x\r\n");
        let request = request.header(Header::new("Content-Type", "multipart/form-data; boundary=x"));
        self.dispatch(request.header(Header::new("Content-Length", bytes.to_string())))
    }

    /// Sends one file as the whole body, as old clients do.
    pub fn send_raw(&self, path: &str, name: &str, bytes: &[u8]) -> Got {
        let request = self.house.door.post(path.to_owned()).body(bytes);
        let request = request.header(ContentType::Binary).header(Header::new("X-File-Name", name.to_owned()));
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
        let headers =
            response.headers().iter().map(|header| (header.name.to_string(), header.value.to_string())).collect();
        let bytes = response.into_bytes().unwrap_or_default();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Got { status, location, policy, headers, bytes, body }
    }
}

impl Got {
    /// A header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

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
