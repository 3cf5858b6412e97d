//! The WebFinger document: where a person's hCard and pod are (`docs/protocol.md` 2.1).

use crate::base::{DiasporaId, Guid, limits};
use crate::protocol::rules::{url_with_host, url_with_host_and_path};
use serde_json::{Value, json};

/// What a WebFinger answer declares itself as.
pub const CONTENT_TYPE: &str = "application/jrd+json; charset=utf-8";

const HCARD: &str = "http://microformats.org/profile/hcard";
const SEED: &str = "http://joindiaspora.com/seed_location";
const PROFILE: &str = "http://webfinger.net/rel/profile-page";
const ATOM: &str = "http://schemas.google.com/g/2010#updates-from";
const SALMON: &str = "salmon";
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";

/// What a WebFinger document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebFinger {
    /// Whom it is about, as written.
    pub subject: String,
    /// Where the hCard is.
    pub hcard_url: String,
    /// The pod.
    pub seed_url: String,
    /// For people.
    pub profile_url: Option<String>,
    /// Their feed.
    pub atom_url: Option<String>,
    /// Where messages would go, if anybody looked here.
    pub salmon_url: Option<String>,
    /// The page to follow them, `{uri}` in it.
    pub subscribe_url: Option<String>,
}

/// The ID in a `resource` parameter or a subject: without blanks, capitals, `acct:`. // spec: 2.1
pub fn resource(text: &str) -> String {
    let text = text.trim().to_lowercase();
    text.strip_prefix("acct:").unwrap_or(&text).to_owned()
}

impl WebFinger {
    /// The document of a local person; `pod` is `https://host/`, with the slash.
    pub fn local(id: &DiasporaId, guid: &Guid, pod: &str) -> WebFinger {
        let name = id.name();
        WebFinger {
            subject: format!("acct:{id}"),
            hcard_url: format!("{pod}hcard/users/{guid}"),
            seed_url: pod.to_owned(),
            profile_url: Some(format!("{pod}u/{name}")),
            atom_url: Some(format!("{pod}public/{name}.atom")),
            salmon_url: Some(format!("{pod}receive/users/{guid}")),
            subscribe_url: Some(format!("{pod}people?q={{uri}}")),
        }
    }

    /// Reads a document; `None` where it is none or lacks an hCard or a pod.
    pub fn parse(document: &str) -> Option<WebFinger> {
        let json: Value = serde_json::from_str(document).ok().filter(|_| document.len() <= limits::CARD_BYTES_MAX)?;
        let links = json.get("links")?.as_array()?;
        let member = |rel: &str, name: &str| {
            let link = links.iter().find(|link| link.get("rel").and_then(Value::as_str) == Some(rel))?;
            link.get(name)?.as_str().map(str::to_owned)
        };
        if json.get("expires").is_some_and(|expires| !expires.as_str().is_some_and(is_expiry)) {
            return None;
        }
        Some(WebFinger {
            subject: json.get("subject")?.as_str()?.to_owned(),
            hcard_url: member(HCARD, "href").filter(|url| url_with_host_and_path(url))?,
            seed_url: member(SEED, "href").filter(|url| url_with_host(url))?,
            profile_url: member(PROFILE, "href"),
            atom_url: member(ATOM, "href"),
            salmon_url: member(SALMON, "href"),
            subscribe_url: member(SUBSCRIBE, "template"),
        })
    }

    /// The document, links in the usual order.
    pub fn to_json(&self) -> Value {
        let link = |rel, kind, url: &str| json!({ "rel": rel, "type": kind, "href": url });
        let mut links = vec![link(HCARD, "text/html", &self.hcard_url), link(SEED, "text/html", &self.seed_url)];
        links.extend(self.profile_url.iter().map(|url| link(PROFILE, "text/html", url)));
        links.extend(self.atom_url.iter().map(|url| link(ATOM, "application/atom+xml", url)));
        links.extend(self.salmon_url.iter().map(|url| json!({ "rel": SALMON, "href": url })));
        links.extend(self.subscribe_url.iter().map(|url| json!({ "rel": SUBSCRIBE, "template": url })));
        json!({ "subject": self.subject, "links": links })
    }
}

/// `YYYY-MM-DDTHH:MM:SSZ`, exactly.
fn is_expiry(text: &str) -> bool {
    crate::base::Time::parse(text).is_some_and(|time| time.to_string() == text)
}
