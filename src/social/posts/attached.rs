//! What a post can carry besides words and photos: where it was written, what it shows of a link, a poll, an event.

use super::{PostId, sql};
use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::protocol::entities;
use crate::protocol::rules;
use crate::social::{events, polls};

/// Longest address, in characters.
pub const ADDRESS_CHARS: usize = 255;
/// Longest coordinate that is kept, in characters.
const COORDINATE_CHARS: usize = 32;

/// What somebody here adds to a post of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attached {
    pub location: Option<Location>,
    pub embed: Option<Embed>,
    pub poll: Option<polls::Draft>,
    pub event: Option<events::Draft>,
}

/// Where something was written or takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// In words; may be empty.
    pub address: String,
    /// Degrees north and east, as texts.
    pub lat: String,
    pub lng: String,
}

/// What a post shows of a link. Without a URL its author wants nothing shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Embed {
    pub url: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// The address of a picture elsewhere.
    pub image: Option<String>,
}

impl Location {
    /// A place with coordinates that are numbers of degrees; `None` where they are none.
    pub fn at(address: &str, lat: &str, lng: &str) -> Option<Location> {
        let degrees = |text: &str, most: f64| {
            let text = text.trim();
            let good = text.len() <= COORDINATE_CHARS && text.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most);
            good.then(|| text.to_owned())
        };
        let address = address.trim().chars().take(ADDRESS_CHARS).collect();
        Some(Location { address, lat: degrees(lat, 90.0)?, lng: degrees(lng, 180.0)? })
    }

    /// A place that has a name alone.
    pub fn named(address: &str) -> Option<Location> {
        let address: String = address.trim().chars().take(ADDRESS_CHARS).collect();
        Some(Location { address, lat: String::new(), lng: String::new() }).filter(|place| !place.address.is_empty())
    }

    /// As somebody elsewhere sends it: coordinates may be anything there, here only numbers are kept.
    pub fn received(sent: &entities::Location) -> Option<Location> {
        Location::at(&sent.address, &sent.lat, &sent.lng).or_else(|| Location::named(&sent.address))
    }

    /// As it is sent; only what has coordinates can be.
    // spec: 7.8
    pub fn build(self) -> Option<entities::Location> {
        let known = !self.lat.is_empty() && !self.lng.is_empty();
        known.then_some(entities::Location { address: self.address, lat: self.lat, lng: self.lng })
    }
}

impl Embed {
    fn received(sent: entities::Embed) -> Embed {
        Embed { url: sent.url, title: sent.title, description: sent.description, image: sent.image }
    }

    // spec: 7.11
    pub(super) fn build(self) -> entities::Embed {
        let nothing = self.url.is_none().then_some(true);
        entities::Embed { url: self.url, title: self.title, description: self.description, image: self.image, nothing }
    }

    /// Where the link leads.
    pub fn host(&self) -> Option<String> {
        web_address(self.url.as_deref()?)?.host_str().map(str::to_owned)
    }

    pub(super) fn check(&self) -> Result<()> {
        let good = |text: &Option<String>, rule: &dyn Fn(&str) -> bool| text.as_deref().is_none_or(rule);
        let fine = good(&self.url, &|url| web_address(url).is_some())
            && good(&self.title, &rules::at_most(255))
            && good(&self.description, &rules::at_most(super::TEXT_CHARS))
            && good(&self.image, &|url| web_address(url).is_some() && rules::url_with_host_and_path(url));
        if fine { Ok(()) } else { Err(Error::invalid("embed", "posts-embed-invalid")) }
    }
}

/// An address of the web with a host; none that names a user too, which is there to be mistaken for the host.
pub(super) fn web_address(url: &str) -> Option<url::Url> {
    let url = url::Url::parse(url).ok().filter(|_| rules::url_with_host(url))?;
    let plain = ["https", "http"].contains(&url.scheme()) && url.username().is_empty() && url.password().is_none();
    (plain && url.host_str().is_some()).then_some(url)
}

/// Adds what somebody here attached to their new post.
pub(super) fn attach(tx: &mut Tx, post: PostId, attached: &Attached) -> Result<()> {
    sql::set_location(tx, post, attached.location.as_ref())?;
    if let Some(embed) = &attached.embed {
        embed.check()?;
        sql::set_embed(tx, post, Some(embed))?;
    }
    attached.poll.as_ref().map_or(Ok(()), |poll| polls::attach(tx, post, poll))?;
    attached.event.as_ref().map_or(Ok(()), |event| events::attach(tx, post, event))
}

/// Takes in what a post of elsewhere carries.
pub(super) fn receive(tx: &mut Tx, post: PostId, sent: &entities::StatusMessage) -> Result<()> {
    follow(tx, post, sent)?;
    sent.poll.as_ref().map_or(Ok(()), |poll| polls::receive_in_post(tx, post, poll))?;
    sent.event.as_ref().map_or(Ok(()), |event| events::receive_in_post(tx, post, event))
}

/// The part of it that an edit can change. Polls stay as they were voted for; events follow by a date of their own.
pub(super) fn follow(tx: &Tx, post: PostId, sent: &entities::StatusMessage) -> Result<()> {
    sql::set_location(tx, post, sent.location.as_ref().and_then(Location::received).as_ref())?;
    let embed = sent.embed.clone().map(Embed::received).filter(|embed| embed.check().is_ok());
    sql::set_embed(tx, post, embed.as_ref())
}

/// What each of these posts shows of a link.
pub fn embeds(db: &Db, posts: &[PostId]) -> Result<Vec<Option<Embed>>> {
    sql::embeds(db, posts)
}
