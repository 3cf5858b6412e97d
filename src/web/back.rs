//! What follows a change that has nothing of its own to show: back to the page it was asked on, or just a status.

use crate::base::PodUrl;
use crate::web::trouble::local_path;
use crate::web::{Answer, Go, Visit, Wants};
use maud::Markup;
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};

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

fn path_of(url: &PodUrl, referer: &str) -> Option<String> {
    let path = referer.strip_prefix(url.as_str())?;
    local_path(path).map(str::to_owned)
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Back {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Back, ()> {
        let browser = request.headers().get("Accept").any(|accept| accept.contains("text/html"));
        let Ok(visit) = Visit::of(request) else { return Outcome::Success(Back { browser, from: None }) };
        let referer = request.headers().get_one("Referer");
        let from = referer.and_then(|referer| path_of(&visit.pod.here().settings.url, referer));
        Outcome::Success(Back { browser, from })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_back_to_our_own_pages_only() {
        let url = PodUrl::parse("https://pod.example").unwrap();
        assert_eq!(path_of(&url, "https://pod.example/stream?max_time=1").as_deref(), Some("/stream?max_time=1"));
        for other in ["https://pod.example.evil.example/", "https://evil.example/stream", "https://pod.example//x", ""]
        {
            assert_eq!(path_of(&url, other), None, "{other}");
        }
    }
}
