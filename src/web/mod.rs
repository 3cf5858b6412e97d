//! The door for people with browsers: what each request goes through before a noun's page sees it, and after.

pub mod assets;
pub mod back;
pub mod brought;
mod compress;
pub mod cookies;
pub mod costly;
pub mod csrf;
pub mod door;
pub mod files;
pub mod frame;
pub mod headers;
pub mod input;
pub mod live;
pub mod measured;
pub mod page;
pub mod parts;
pub mod places;
pub mod requests;
pub mod session;
pub mod throttle;
pub mod trouble;
pub mod uploads;
pub mod visit;

pub use brought::Brought;
pub use input::Input;
pub use page::{Answer, Go, Json, Page, Text};
pub use requests::{OrJson, Wants};
pub use session::Viewer;
pub use trouble::Trouble;
pub use uploads::Uploads;
pub use visit::Visit;

use crate::federation;
use crate::pod::Pod;
use crate::social::{
    accounts, aspects, blocks, closings, comments, contacts, conversations, deliveries, events, exports, imports,
    invitations, likes, links, marks,
};
use crate::social::{getting_started, help, streams, tags};
use crate::social::{
    notifications, participations, people, photos, pictures, pods, polls, posts, publisher, registrations, reports,
    reshares, search, sessions,
};
use rocket::config::{Config, Ident, LogLevel, Shutdown};
use rocket::{Build, Rocket, Route};
use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// What a page gives: an answer, or why not.
pub type Result<T> = std::result::Result<T, Trouble>;

/// Most bytes of a form or of JSON.
pub const INPUT_BYTES_MAX: u64 = 1024 * 1024;

/// How this pod is served; decided by the operator, not kept in the store.
#[derive(Clone, Debug)]
pub struct Serving {
    /// Where the server listens: behind the listener, [`door::BEHIND`].
    pub listen: SocketAddr,
    /// What the set-up page asks for, where somebody other than the operator could come first.
    pub set_up_code: Option<String>,
    /// The header in which a reverse proxy names the visitor's address.
    pub proxy_header: Option<String>,
    /// The reverse proxies whose header is believed.
    pub proxy_addresses: Vec<IpAddr>,
    /// How long a request waits for a picture of elsewhere.
    pub picture_patience: Duration,
}

/// All routes of this door.
pub fn routes() -> Vec<Route> {
    [
        assets::routes(),
        live::routes(),
        accounts::page::routes(),
        aspects::page::routes(),
        blocks::page::routes(),
        closings::page::routes(),
        comments::page::routes(),
        contacts::page::routes(),
        conversations::page::routes(),
        deliveries::page::routes(),
        events::page::routes(),
        exports::page::routes(),
        imports::page::routes(),
        invitations::page::routes(),
        likes::page::routes(),
        links::page::routes(),
        notifications::page::routes(),
        participations::page::routes(),
        people::page::routes(),
        people::hovercard::page::routes(),
        photos::page::routes(),
        pictures::page::routes(),
        pods::page::routes(),
        polls::page::routes(),
        posts::page::routes(),
        posts::edit::page::routes(),
        publisher::page::routes(),
        registrations::page::routes(),
        reshares::page::routes(),
        search::page::routes(),
        search::mentionable::page::routes(),
        getting_started::page::routes(),
        help::page::routes(),
        sessions::page::routes(),
        marks::page::routes(),
        reports::page::routes(),
        streams::page::routes(),
        tags::page::routes(),
    ]
    .concat()
}

/// The server, ready to be launched: every door that speaks HTTP.
pub fn rocket(pod: Arc<Pod>, serving: Serving) -> Rocket<Build> {
    let throttles = throttle::Throttles::new(&pod);
    let rocket = rocket::custom(config(&serving))
        .attach(requests::Tidy)
        .attach(headers::Headers { https: pod.here().settings.url.is_https() })
        .attach(compress::Compress)
        .mount("/", routes())
        .mount("/", federation::routes())
        .register("/", trouble::catchers());
    federation::catchers(rocket)
        .manage(places::Crowd::default())
        .manage(federation::intake::Intake::default())
        .manage(throttles)
        .manage(serving)
        .manage(pod)
}

fn config(serving: &Serving) -> Config {
    Config {
        address: serving.listen.ip(),
        port: serving.listen.port(),
        ident: Ident::none(),
        ip_header: None,
        log_level: LogLevel::Off,
        cli_colors: false,
        // Signals come to the listener, which lets requests finish first (`door`).
        shutdown: Shutdown { ctrlc: false, signals: HashSet::new(), grace: 1, mercy: 1, ..Shutdown::default() },
        ..Config::release_default()
    }
}
