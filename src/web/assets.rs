//! The files every page loads: carried inside the binary, read from disk in debug builds.

use crate::text::Tongue;
use crate::web::frame::Assets;
use aws_lc_rs::digest;
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::{Route, get, routes};
use rust_embed::RustEmbed;
use std::fmt::Write;
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Files;

/// Style sheets that others build on, in this order; then every part.
const STYLES: &[&str] = &["css/tokens.css", "css/base.css", "css/frame.css"];
const HTMX: &str = "vendor/htmx.min.js";
/// The picture of everybody who has none; other pods keep this address for long.
const DAY: &str = "public, max-age=86400";
/// For files whose address changes with them.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// All routes of the assets.
pub fn routes() -> Vec<Route> {
    routes![file, favicon, manifest, robots]
}

struct Addresses {
    css: String,
    js: String,
    htmx: String,
}

static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| Addresses {
    css: format!("/assets/app.{}.css", short_hash(&joined("css"))),
    js: format!("/assets/app.{}.js", short_hash(&joined("js"))),
    htmx: format!("/assets/htmx.{}.js", short_hash(&bytes(HTMX).unwrap_or_default())),
});

/// Where the frame finds its files.
pub fn of_frame() -> Assets<'static> {
    Assets { css: &ADDRESSES.css, js: &ADDRESSES.js, htmx: &ADDRESSES.htmx }
}

fn bytes(path: &str) -> Option<Vec<u8>> {
    Files::get(path).map(|file| file.data.into_owned())
}

/// All our style sheets, or all our scripts, as one file, without what is for their readers only.
fn joined(kind: &str) -> Vec<u8> {
    let mut parts: Vec<_> = Files::iter().filter(|path| path.starts_with(&format!("{kind}/"))).collect();
    let place = |path: &str| STYLES.iter().position(|style| *style == path).unwrap_or(STYLES.len());
    parts.sort_by(|a, b| (place(a), a).cmp(&(place(b), b)));
    parts
        .iter()
        .filter_map(|path| bytes(path))
        .flat_map(|file| lean(&String::from_utf8_lossy(&file)).into_bytes())
        .collect()
}

/// A source without indentation and lines that are comments: a third less to send. No string of ours goes over a line.
fn lean(source: &str) -> String {
    let comment = |line: &str| line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/");
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !comment(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn short_hash(bytes: &[u8]) -> String {
    digest::digest(&digest::SHA256, bytes).as_ref().iter().take(6).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A file as it is sent.
struct Asset {
    bytes: Vec<u8>,
    kind: ContentType,
    cache: &'static str,
}

impl<'r> Responder<'r, 'static> for Asset {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let tag = format!("\"{}\"", short_hash(&self.bytes));
        let mut response = Response::build();
        response.header(Header::new("Cache-Control", self.cache)).header(Header::new("ETag", tag.clone()));
        if request.headers().get_one("If-None-Match") == Some(tag.as_str()) {
            return response.status(Status::NotModified).ok();
        }
        response.header(self.kind).sized_body(self.bytes.len(), Cursor::new(self.bytes)).ok()
    }
}

/// Whether a file of that name is what the frame asks for, whichever version: a page may be older than the binary.
fn versioned(name: &str, of: &str, ending: &str) -> bool {
    let version = name.strip_prefix(of).and_then(|rest| rest.strip_suffix(ending));
    version.is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[get("/assets/<path..>")]
fn file(path: PathBuf) -> Option<Asset> {
    let name = path.to_str()?;
    let current = [&ADDRESSES.css, &ADDRESSES.js, &ADDRESSES.htmx].iter().any(|at| at.ends_with(&format!("/{name}")));
    let (bytes, cache) = match () {
        _ if versioned(name, "app.", ".css") => (joined("css"), FOR_EVER),
        _ if versioned(name, "app.", ".js") => (joined("js"), FOR_EVER),
        _ if versioned(name, "htmx.", ".js") => (bytes(HTMX)?, FOR_EVER),
        _ => (bytes(name)?, DAY),
    };
    let cache = if cache == FOR_EVER && !current || cfg!(debug_assertions) { "no-cache" } else { cache };
    let kind = path.extension().and_then(|ending| ContentType::from_extension(ending.to_str()?));
    Some(Asset { bytes, kind: kind.unwrap_or(ContentType::Binary), cache })
}

#[get("/favicon.ico")]
fn favicon() -> Option<Asset> {
    Some(Asset { bytes: bytes("brand/favicon.svg")?, kind: ContentType::SVG, cache: DAY })
}

#[get("/manifest.json")]
fn manifest(pod: &rocket::State<std::sync::Arc<crate::pod::Pod>>) -> Asset {
    let settings = &pod.here().settings;
    let icon = |size: &str, src: &str| serde_json::json!({ "src": src, "sizes": size, "type": "image/png" });
    let manifest = serde_json::json!({
        "name": settings.pod_name,
        "short_name": settings.pod_name,
        "lang": Tongue::choose(Some(&settings.language), None).code(),
        "start_url": "/",
        "display": "standalone",
        "share_target": {
            "action": "/bookmarklet",
            "method": "GET",
            "params": { "title": "title", "text": "notes", "url": "url" },
        },
        "icons": [icon("192x192", "/assets/brand/icon-192.png"), icon("512x512", "/assets/brand/icon-512.png")],
    });
    let kind = ContentType::new("application", "manifest+json");
    Asset { bytes: manifest.to_string().into_bytes(), kind, cache: DAY }
}

/// What search engines need not read: pages of those signed in, and forms.
#[get("/robots.txt")]
fn robots() -> Asset {
    let closed = ["/users/", "/user/", "/stream", "/aspects", "/contacts", "/notifications", "/conversations", "/i/"];
    let lines: String = closed.iter().map(|path| format!("Disallow: {path}\n")).collect();
    Asset { bytes: format!("User-agent: *\n{lines}").into_bytes(), kind: ContentType::Plain, cache: DAY }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_what_was_written_but_for_indentation_and_comments() {
        assert_eq!(lean("// why\n{\n  const a = \"// b\"; // c\n\n  /* d */\n}\n"), "{\nconst a = \"// b\"; // c\n}\n");
    }

    #[test]
    fn no_string_of_a_script_goes_over_a_line() {
        for path in Files::iter().filter(|path| path.starts_with("js/")) {
            let source = String::from_utf8(bytes(&path).unwrap()).unwrap();
            let odd = source.lines().find(|line| line.matches('`').count() % 2 == 1);
            assert_eq!(odd, None, "{path}");
        }
    }
}
