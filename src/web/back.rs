//! What follows a change that has nothing of its own to show: back to the page it was asked on, or just a status.

use crate::web::{Answer, Go, Visit, Wants};
use maud::Markup;
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use std::convert::Infallible;

/// The page of ours a browser's form was sent from. Clients, who do not ask for HTML, follow no page.
#[derive(Debug, Clone)]
pub struct Back {
    /// Whether a person looks at the answer.
    browser: bool,
    from: Option<String>,
}

impl Back {
    /// Whether a person, not a program, asks.
    pub fn is_browser(&self) -> bool {
        self.browser
    }

    /// Whether it is a program that asks, for JSON or for no page in particular.
    pub fn is_client(&self, visit: &Visit) -> bool {
        visit.wants == Wants::Json || visit.wants == Wants::Html && !self.browser
    }

    /// The page it was asked on, where it is ours and not below one of `gone`; else `otherwise`.
    pub fn path(&self, gone: &[&str], otherwise: &str) -> String {
        let kept = self.from.clone().filter(|from| !gone.iter().any(|start| from.starts_with(start)));
        kept.unwrap_or_else(|| otherwise.to_owned())
    }

    /// It is done: the page that a browser goes to, the fragment that htmx shows, or the status that clients wait for.
    pub fn done(&self, visit: &Visit, status: Status, fragment: Markup, page: &str) -> Answer {
        match visit.wants {
            Wants::Fragment => fragment.into(),
            Wants::Html if self.browser => Go::to(page).into(),
            _ => status.into(),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Back {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Back, Infallible> {
        let browser = Wants::or_json(request) == Wants::Html;
        let from = Visit::of(request).as_ref().ok().and_then(|visit| visit.from.clone());
        Outcome::Success(Back { browser, from })
    }
}
