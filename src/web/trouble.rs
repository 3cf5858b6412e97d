//! Why a request was not answered as asked, said in the form of answer it wants.

use crate::base::Error;
use crate::social::about;
use crate::web::frame::Shape;
use crate::web::parts::{Tone, lost, notice};
use crate::web::{Go, Json, Page, Visit, Wants};
use maud::html;
use rocket::http::uri::Origin;
use rocket::http::{Header, Method, Status};
use rocket::request::Outcome;
use rocket::response::{self, Responder, Response};
use rocket::{Catcher, Request, catch, catchers};
use std::sync::Mutex;

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// A verb refused.
    Refused(Error),
    /// Only for those who are signed in.
    SignIn,
    /// The same, and who asks is signed in to an account that is about to close.
    Leaving,
    /// The form's token is not one of this visit's.
    Stale,
    /// The body breaks the form it says it has.
    Unreadable,
    /// More than we read.
    TooLarge,
    /// Too often; may be tried again after so many seconds.
    TooOften { retry_after_s: u64 },
    /// There once, and gone for good.
    Gone,
    /// There is no such page, or not with this method.
    Nowhere,
    /// Something here broke.
    Broken,
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Refused(error)
    }
}

impl Trouble {
    /// The status of its answer.
    pub fn status(&self) -> Status {
        match self {
            Trouble::Refused(Error::Invalid { .. }) | Trouble::Stale => Status::UnprocessableEntity,
            Trouble::Refused(Error::NotFound | Error::Missing(_)) | Trouble::Nowhere => Status::NotFound,
            Trouble::Refused(Error::Forbidden { .. }) | Trouble::Leaving => Status::Forbidden,
            Trouble::Refused(Error::Exists) => Status::Conflict,
            Trouble::Refused(Error::Broken(_) | Error::Improper(_)) | Trouble::Broken => Status::InternalServerError,
            Trouble::SignIn => Status::Unauthorized,
            Trouble::Unreadable => Status::BadRequest,
            Trouble::TooLarge => Status::PayloadTooLarge,
            Trouble::TooOften { .. } => Status::TooManyRequests,
            Trouble::Gone => Status::Gone,
        }
    }

    /// The key of the sentence that says what happened.
    fn title(&self) -> &'static str {
        match self {
            Trouble::Refused(Error::NotFound | Error::Missing(_)) | Trouble::Nowhere => "frame-lost",
            Trouble::Refused(Error::Exists) => "errors-exists",
            Trouble::Refused(Error::Broken(_) | Error::Improper(_)) | Trouble::Broken => "frame-broken",
            Trouble::Refused(Error::Invalid { .. }) => "errors-refused",
            Trouble::Refused(Error::Forbidden { .. }) => "frame-forbidden",
            Trouble::SignIn => "errors-sign-in",
            Trouble::Leaving => "frame-leaving",
            Trouble::Stale => "frame-stale",
            Trouble::Unreadable => "errors-unreadable",
            Trouble::TooLarge => "frame-too-large",
            Trouble::TooOften { .. } => "frame-too-often",
            Trouble::Gone => "errors-gone",
        }
    }

    /// The key of the sentence that says why, or what to do.
    fn words(&self) -> &'static str {
        match self {
            Trouble::Refused(Error::Invalid { key, .. } | Error::Forbidden { key }) => key,
            Trouble::Refused(Error::NotFound | Error::Missing(_)) | Trouble::Nowhere => "frame-lost-words",
            Trouble::Refused(Error::Exists) => "errors-exists-words",
            Trouble::Refused(Error::Broken(_) | Error::Improper(_)) | Trouble::Broken => "frame-broken-words",
            Trouble::SignIn => "errors-sign-in-words",
            Trouble::Leaving => "errors-leaving-words",
            Trouble::Stale => "frame-stale-words",
            Trouble::Unreadable => "errors-unreadable-words",
            Trouble::TooLarge => "frame-too-large-words",
            Trouble::TooOften { .. } => "frame-too-often-words",
            Trouble::Gone => "errors-gone-words",
        }
    }

    fn page(&self, visit: &Visit) -> Page {
        let (title, words) = (visit.say(self.title()), visit.say(self.words()));
        let shape = if visit.viewer.is_some() { Shape::Page } else { Shape::Door };
        let (href, begin) = match visit.signed_in() {
            Some(_) => ("/stream", "frame-to-stream"),
            None => ("/users/sign_in", "frame-sign-in"),
        };
        // A pod that cannot even be asked for that has a page all the same.
        let keeper = visit.pod.look(about::contact).ok().flatten();
        let begin = html! {
            a class="button" href=(href) { (visit.say(begin)) }
            @if let Some(keeper) = &keeper { p class="small soft" { (visit.say("errors-contact")) " " (about::html::contact(keeper)) } }
        };
        Page::new(&title, lost(&title, &words, begin)).shape(shape).status(self.status())
    }

    fn answer(self, visit: &Visit, request: &Request<'_>) -> response::Result<'static> {
        match visit.wants {
            Wants::Json => {
                Json(self.status(), serde_json::json!({ "error": visit.say(self.words()) })).respond_to(request)
            }
            Wants::Html if self == Trouble::SignIn => Go::to(sign_in_path(request)).respond_to(request),
            Wants::Html if self == Trouble::Leaving => Go::to("/user/close").respond_to(request),
            // htmx shows only a notice; a page it cannot swap would be lost.
            Wants::Fragment if matches!(self, Trouble::SignIn | Trouble::Leaving) => {
                let to = if self == Trouble::SignIn { "/users/sign_in" } else { "/user/close" };
                Response::build().status(self.status()).header(Header::new("HX-Redirect", to)).ok()
            }
            Wants::Fragment => {
                let said = notice(visit.tongue, Tone::Bad, &visit.say(self.words()));
                let mut response = Page::new("", said).status(self.status()).respond_to(request)?;
                response.set_header(Header::new("HX-Retarget", "#notices"));
                response.set_header(Header::new("HX-Reswap", "innerHTML"));
                Ok(response)
            }
            Wants::Html => self.page(visit).respond_to(request),
        }
    }
}

/// Where to sign in, and come back from to the page that was asked for.
fn sign_in_path(request: &Request) -> String {
    let back = request.uri().to_string();
    if request.method() != Method::Get || back == "/" {
        return "/users/sign_in".to_owned();
    }
    let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/users/sign_in?back={back}")
}

/// A path to return to, if it leads nowhere but here: never to another host, however it is written.
pub fn local_path(text: &str) -> Option<&str> {
    let plain = text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', '\r', '\n', '\t', '\0']);
    (plain && text.len() <= 4096 && Origin::parse(text).is_ok()).then_some(text)
}

impl<'r> Responder<'r, 'static> for Trouble {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        if let Trouble::Refused(Error::Broken(what)) = &self {
            tracing::error!(what, path = request.uri().path().as_str(), "a page could not be made");
        }
        let Ok(visit) = Visit::of(request) else { return Ok(Response::build().status(self.status()).finalize()) };
        let retry_after = if let Trouble::TooOften { retry_after_s } = self { Some(retry_after_s) } else { None };
        let leaving = self == Trouble::SignIn && visit.leaver.is_some();
        let trouble = if leaving { Trouble::Leaving } else { self };
        let mut response = trouble.answer(visit, request)?;
        if let Some(seconds) = retry_after {
            response.set_header(Header::new("Retry-After", seconds.to_string()));
        }
        Ok(response)
    }
}

/// What a guard ran into, for the catcher.
#[derive(Default)]
struct Noted(Mutex<Option<Trouble>>);

/// Keeps the trouble for the catcher and gives its status.
pub(in crate::web) fn note(request: &Request, trouble: Trouble) -> Status {
    let status = trouble.status();
    *request.local_cache(Noted::default).0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(trouble);
    status
}

/// Fails a guard.
pub(in crate::web) fn raise<T>(request: &Request, trouble: Trouble) -> Outcome<T, ()> {
    Outcome::Error((note(request, trouble), ()))
}

/// The catchers of every status.
pub fn catchers() -> Vec<Catcher> {
    catchers![caught]
}

#[catch(default)]
fn caught(status: Status, request: &Request) -> Trouble {
    let noted = request.local_cache(Noted::default).0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    noted.unwrap_or(match status.code {
        401 => Trouble::SignIn,
        413 => Trouble::TooLarge,
        400 | 403 | 415 | 422 => Trouble::Unreadable,
        404 | 405 => Trouble::Nowhere,
        _ => Trouble::Broken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_returns_only_to_this_pod() {
        for good in ["/", "/stream", "/bookmarklet?title=a&url=https%3A%2F%2Fexample.org"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in
            ["", "stream", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb", "/\t/evil.example"]
        {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
    }
}
