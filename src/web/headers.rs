//! What every answer says about how browsers should treat it, and in which pieces it leaves.

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

/// So much of an answer leaves at once. In Rocket's own pieces of 4 KiB, each with its way through two connections,
/// sending a page costs several times what making it does.
const PIECE_BYTES: usize = 64 * 1024;

/// Adds what protects to every answer.
pub struct Headers {
    /// Whether the pod is visited over TLS.
    pub https: bool,
}

/// The content security policy of a page that carries these scripts in its markup.
pub fn policy(scripts: &[String]) -> Header<'static> {
    let hash =
        |text: &String| format!(" 'sha256-{}'", STANDARD.encode(digest::digest(&digest::SHA256, text.as_bytes())));
    let scripts: String = scripts.iter().map(hash).collect();
    let scripts = if scripts.is_empty() { String::new() } else { format!("script-src 'self'{scripts}; ") };
    Header::new(
        "Content-Security-Policy",
        format!(
            "default-src 'self'; {scripts}img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; \
             form-action 'self'; object-src 'none'"
        ),
    )
}

const PERMISSIONS: &str = "Permissions-Policy";

/// What a page may ask a browser for: nothing, or, where somebody writes, where they are.
pub fn permissions(locating: bool) -> Header<'static> {
    let here = if locating { "(self)" } else { "()" };
    Header::new(PERMISSIONS, format!("camera=(), geolocation={here}, microphone=(), payment=(), usb=()"))
}

#[rocket::async_trait]
impl Fairing for Headers {
    fn info(&self) -> Info {
        Info { name: "headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, _: &'r Request<'_>, response: &mut Response<'r>) {
        let has = |response: &Response, name| response.headers().contains(name);
        if !has(response, "Content-Security-Policy") {
            response.set_header(policy(&[]));
        }
        for (name, value) in [
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ] {
            response.set_raw_header(name, value);
        }
        // Rocket has one of its own.
        if !response.headers().get_one(PERMISSIONS).is_some_and(|policy| policy.contains("geolocation")) {
            response.set_header(permissions(false));
        }
        // Rocket adds older ones of the same meaning; one word per thing.
        response.remove_header("X-Frame-Options");
        if self.https {
            response.set_raw_header("Strict-Transport-Security", "max-age=31536000");
        }
        if !has(response, "Cache-Control") {
            response.set_raw_header("Cache-Control", "private, no-store");
        }
        // A buffer of this size is made for each piece.
        let length = response.body().preset_size().unwrap_or(PIECE_BYTES);
        response.set_max_chunk_size(length.clamp(1, PIECE_BYTES));
    }
}
