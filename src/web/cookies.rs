//! Cookies: their names, and how they are kept from other sites, other pods and scripts.

use crate::base::PodUrl;
use crate::base::time::DAY;
use crate::social::sessions;
use rocket::http::{Cookie, CookieJar, SameSite};
use rocket::time::Duration;

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whose browser this is.
    Session,
    /// What a visitor's forms are tied to.
    Visit,
    /// That somebody has signed in to an account from this browser.
    Known,
    /// What the next page has to say: the key of a message.
    Notice,
}

impl Kind {
    /// The cookie's name: bound to the host over https; else with the port, since ports of a host share their cookies.
    pub fn name(self, url: &PodUrl) -> String {
        let word = match self {
            Kind::Session => "pod_session",
            Kind::Visit => "pod_visit",
            Kind::Known => "pod_known",
            Kind::Notice => "pod_notice",
        };
        if url.is_https() { format!("__Host-{word}") } else { format!("{word}_{}", url.port()) }
    }

    fn lifetime(self) -> Option<Duration> {
        match self {
            Kind::Session | Kind::Known => Some(Duration::seconds(sessions::LIFETIME)),
            Kind::Visit => Some(Duration::seconds(DAY)),
            Kind::Notice => Some(Duration::minutes(2)),
        }
    }

    /// The cookie's value, if the browser sent one.
    pub fn get(self, url: &PodUrl, jar: &CookieJar) -> Option<String> {
        jar.get(&self.name(url)).map(|cookie| cookie.value().to_owned()).filter(|value| !value.is_empty())
    }

    /// Has the browser keep a value.
    pub fn set(self, url: &PodUrl, jar: &CookieJar, value: String) {
        jar.add(self.build(url, value));
    }

    /// Has the browser forget it.
    pub fn forget(self, url: &PodUrl, jar: &CookieJar) {
        jar.remove(self.build(url, String::new()));
    }

    fn build(self, url: &PodUrl, value: String) -> Cookie<'static> {
        let mut cookie = Cookie::build((self.name(url), value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(url.is_https())
            .build();
        cookie.set_max_age(self.lifetime());
        cookie
    }
}
