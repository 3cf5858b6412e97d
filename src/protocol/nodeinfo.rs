//! NodeInfo: what a pod says about itself to statistics and connection tests (`docs/protocol.md` 14).

use crate::base::limits;
use serde_json::{Value, json};

/// The versions we speak, oldest first. 1.0 allows three names of software only, none of them ours.
pub const VERSIONS: [&str; 2] = ["2.0", "2.1"];

/// What is told about a pod. Numbers that are `None` are not told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NodeInfo {
    /// Our version, like `1.0.0`.
    pub version: String,
    /// Where the source is.
    pub repository: Option<String>,
    /// Where the software is described.
    pub homepage: Option<String>,
    /// The pod's own name.
    pub name: Option<String>,
    /// Whether anybody may sign up.
    pub open_registrations: bool,
    /// Networks that posts can be sent on to.
    pub services: Vec<String>,
    /// Accounts.
    pub users: Option<u64>,
    /// Accounts used in the last half year.
    pub users_half_year: Option<u64>,
    /// Accounts used in the last month.
    pub users_month: Option<u64>,
    /// Posts written here.
    pub local_posts: Option<u64>,
    /// Comments written here.
    pub local_comments: Option<u64>,
}

/// `/.well-known/nodeinfo`; `pod` is `https://host/`, with the slash.
pub fn links(pod: &str) -> Value {
    let link = |version: &&str| json!({ "rel": schema(version), "href": format!("{pod}nodeinfo/{version}") });
    json!({ "links": VERSIONS.iter().map(link).collect::<Vec<_>>() })
}

/// What a document of that version declares itself as.
pub fn content_type(version: &str) -> String {
    format!("application/json; profile=\"{}#\"", schema(version))
}

/// Where the newest document is that another pod links to and that we can read.
pub fn newest(links: &[u8]) -> Option<String> {
    let links: Value = serde_json::from_slice(links).ok()?;
    let links = links["links"].as_array()?;
    let of = |version: &&str| links.iter().find(|link| link["rel"] == schema(version).as_str());
    VERSIONS.iter().rev().find_map(of)?["href"].as_str().map(str::to_owned)
}

/// What a document says the pod runs: name and version.
pub fn software(document: &[u8]) -> Option<String> {
    let document: Value = serde_json::from_slice(document).ok()?;
    let word = |name: &str| document["software"][name].as_str().unwrap_or_default().trim().to_owned();
    let both = format!("{} {}", word("name"), word("version"));
    let plain: String = both.trim().chars().filter(|c| !c.is_control()).take(limits::SOFTWARE_CHARS).collect();
    (!plain.is_empty()).then_some(plain)
}

fn schema(version: &str) -> String {
    format!("http://nodeinfo.diaspora.software/ns/schema/{version}")
}

/// `/.well-known/host-meta`: a document without links is enough for old connection testers. // spec: 3
pub const HOST_META: &str =
    concat!(r#"<?xml version="1.0" encoding="UTF-8"?>"#, r#"<XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0"/>"#);

impl NodeInfo {
    /// `/nodeinfo/:version`; `None` for versions we do not speak.
    pub fn document(&self, version: &str) -> Option<Value> {
        VERSIONS.contains(&version).then_some(())?;
        let mut software = json!({ "name": "seedpod", "version": self.version });
        if version == "2.1" {
            put(&mut software, "repository", self.repository.clone());
            put(&mut software, "homepage", self.homepage.clone());
        }
        let mut users = json!({});
        put(&mut users, "total", self.users);
        put(&mut users, "activeHalfyear", self.users_half_year);
        put(&mut users, "activeMonth", self.users_month);
        let mut usage = json!({ "users": users });
        put(&mut usage, "localPosts", self.local_posts);
        put(&mut usage, "localComments", self.local_comments);
        let mut metadata = json!({});
        put(&mut metadata, "nodeName", self.name.clone());
        Some(json!({
            "version": version,
            "software": software,
            "protocols": ["diaspora"],
            "services": { "inbound": [], "outbound": self.services },
            "openRegistrations": self.open_registrations,
            "usage": usage,
            "metadata": metadata,
        }))
    }
}

fn put(object: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object[name] = value.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_pod_runs_is_read_from_the_newest_document() {
        let links = links("https://pod-b.example/").to_string();
        assert_eq!(newest(links.as_bytes()).unwrap(), "https://pod-b.example/nodeinfo/2.1");
        let old =
            r#"{"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/1.0","href":"https://x.example/1"}]}"#;
        assert_eq!((newest(old.as_bytes()), newest(b"<html>"), newest(b"[]")), (None, None, None));
        let document = NodeInfo { version: "7.1".into(), ..NodeInfo::default() }.document("2.1").unwrap().to_string();
        assert_eq!(software(document.as_bytes()).unwrap(), "seedpod 7.1");
        let long = format!(r#"{{"software":{{"name":"{}\u0000"}}}}"#, "x".repeat(500));
        assert_eq!(software(long.as_bytes()).unwrap().len(), limits::SOFTWARE_CHARS);
        assert_eq!(software(br#"{"software":7}"#), None);
    }

    #[test]
    fn every_version_that_is_announced_is_spoken() {
        let links = links("https://pod-b.example/");
        for (link, version) in links["links"].as_array().unwrap().iter().zip(VERSIONS) {
            assert_eq!(link["href"], format!("https://pod-b.example/nodeinfo/{version}"));
            let document = NodeInfo { users: Some(3), ..NodeInfo::default() }.document(version).unwrap();
            assert_eq!((&document["version"], &document["usage"]["users"]["total"]), (&json!(version), &json!(3)));
        }
        assert_eq!(NodeInfo::default().document("1.0"), None);
    }
}
