//! What clients write differently and mean the same: slashes, endings, methods; and which form of answer they want.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::http::uri::Origin;
use rocket::request::{FromRequest, Outcome};
use rocket::{Data, Request};

/// How much of a form is searched for `_method`, in bytes; no more can be looked at before the form is read.
const PEEK: usize = 512;

/// Paths whose every character counts: files, and what other pods ask for.
const VERBATIM: &[&str] = &["/assets/", "/uploads/", "/.well-known/", "/receive/", "/fetch/", "/hcard/", "/nodeinfo/"];
/// Files of the pod's own that end like an answer in JSON.
const FILES: &[&str] = &["/manifest.json"];

/// The form of answer a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// A whole page.
    Html,
    /// JSON: by `.json`, `?format=json`, or by naming or sending it without accepting HTML.
    Json,
    /// A piece of a page, for htmx.
    Fragment,
}

impl Wants {
    /// What this request wants.
    pub fn of(request: &Request) -> Wants {
        let header = |name| request.headers().get_one(name);
        let accepts = |kind| header("Accept").is_some_and(|accept| accept.contains(kind));
        let asked = request.local_cache(|| Asked { json: false }).json;
        let sends = request.content_type().is_some_and(|kind| kind.is_json());
        match () {
            _ if asked || (accepts("application/json") || sends) && !accepts("text/html") => Wants::Json,
            _ if header("HX-Request") == Some("true") && header("HX-History-Restore-Request") != Some("true") => {
                Wants::Fragment
            }
            _ => Wants::Html,
        }
    }

    /// The same for routes that are there for clients: JSON unless HTML is named.
    pub fn or_json(request: &Request) -> Wants {
        let names_html = request.headers().get_one("Accept").is_some_and(|accept| accept.contains("text/html"));
        match Wants::of(request) {
            Wants::Html if !names_html => Wants::Json,
            wants => wants,
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Wants {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Wants, Self::Error> {
        Outcome::Success(Wants::of(request))
    }
}

/// [`Wants::or_json`], as a guard.
pub struct OrJson(pub Wants);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for OrJson {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<OrJson, Self::Error> {
        Outcome::Success(OrJson(Wants::or_json(request)))
    }
}

/// Whether the address itself asked for JSON.
struct Asked {
    json: bool,
}

/// Brings requests into the one shape that routes know.
pub struct Tidy;

#[rocket::async_trait]
impl Fairing for Tidy {
    fn info(&self) -> Info {
        Info { name: "tidy requests", kind: Kind::Request }
    }

    async fn on_request(&self, request: &mut Request<'_>, data: &mut Data<'_>) {
        let (path, json) = tidy(request.uri().path().as_str());
        let query = request.uri().query().map(|query| query.as_str().to_owned());
        let asked = query.as_deref().is_some_and(|query| query.split('&').any(|pair| pair == "format=json"));
        request.local_cache(|| Asked { json: json || asked });
        if path != request.uri().path().as_str() {
            let uri = query.map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
            if let Ok(uri) = Origin::parse_owned(uri) {
                request.set_uri(uri);
            }
        }
        let form = request.content_type().is_some_and(|kind| kind.is_form() || kind.is_form_data());
        if request.method() == Method::Post
            && form
            && let Some(method) = overridden(data.peek(PEEK).await)
        {
            request.set_method(method);
        }
    }
}

/// A path without doubled slashes, a slash at its end and `.json`; and whether there was that ending.
fn tidy(path: &str) -> (String, bool) {
    let mut tidied = String::with_capacity(path.len());
    for c in path.chars().filter(|c| *c != '\0') {
        if c != '/' || !tidied.ends_with('/') {
            tidied.push(c);
        }
    }
    if VERBATIM.iter().any(|start| tidied.starts_with(start)) {
        return (tidied, false);
    }
    if tidied.len() > 1 && tidied.ends_with('/') {
        tidied.pop();
    }
    match tidied.strip_suffix(".json") {
        Some(rest) if !rest.ends_with('/') && !FILES.contains(&tidied.as_str()) => (rest.to_owned(), true),
        _ => (tidied, false),
    }
}

/// The method a form names in `_method`, near its beginning.
fn overridden(start: &[u8]) -> Option<Method> {
    let start = String::from_utf8_lossy(start);
    let named = start
        .split('&')
        .find_map(|pair| pair.strip_prefix("_method="))
        .or_else(|| start.split_once("name=\"_method\"\r\n\r\n").map(|(_, rest)| rest))?;
    let word: String = named.chars().take_while(char::is_ascii_alphabetic).collect();
    match word.to_ascii_lowercase().as_str() {
        "delete" => Some(Method::Delete),
        "put" => Some(Method::Put),
        "patch" => Some(Method::Patch),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_to_one_shape() {
        for (written, path, json) in [
            ("/", "/", false),
            ("//people//abc", "/people/abc", false),
            ("/stream.json", "/stream", true),
            ("/conversations/1/visibility/", "/conversations/1/visibility", false),
            ("/people/0123456789abcdef.0123", "/people/0123456789abcdef.0123", false),
            ("/manifest.json", "/manifest.json", false),
            ("/.json", "/.json", false),
            ("/assets/a.json", "/assets/a.json", false),
            ("/api/v1//posts", "/api/v1/posts", false),
        ] {
            assert_eq!(tidy(written), (path.to_owned(), json), "{written}");
        }
    }

    #[test]
    fn a_form_says_its_method_anywhere_near_its_beginning() {
        assert_eq!(overridden(b"authenticity_token=abc&_method=delete&x=1"), Some(Method::Delete));
        assert_eq!(overridden(b"_method=put"), Some(Method::Put));
        assert_eq!(overridden(b"text=_method%3Dput&a_method=put"), None);
        let multipart = b"--x\r\nContent-Disposition: form-data; name=\"_method\"\r\n\r\npatch\r\n--x";
        assert_eq!(overridden(multipart), Some(Method::Patch));
        assert_eq!(overridden(b"_method=get"), None);
    }
}
