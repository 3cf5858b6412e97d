//! What a pod is told about itself: the few settings that pages, federation and accounts depend on.

use crate::base::DiasporaId;
use std::fmt;
use url::{Host, Url};

/// The pod's settings, as far as anything but the command line needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PodSettings {
    /// Where the pod is; part of every identity on it for ever.
    pub url: PodUrl,
    /// What the pod calls itself.
    pub pod_name: String,
    /// Who may make an account.
    pub registrations: Registrations,
    /// The language of pages for visitors whose browser names none that we speak; an IETF tag like `en` or `pt-BR`.
    pub language: String,
    /// Whether NodeInfo tells how many people and posts there are.
    pub statistics: bool,
    /// Who may look at the stream of what is written here.
    pub local_stream: LocalStream,
    /// For how many seconds what somebody says waits here before other pods get it, and can be called back; 0: not at all.
    pub undo_seconds: i64,
}

/// Who may look at the stream of public posts that people here wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalStream {
    Disabled,
    Podmins,
    Everyone,
}

impl LocalStream {
    /// Reads the word that [`LocalStream::as_str`] gives.
    pub fn parse(text: &str) -> Option<LocalStream> {
        [LocalStream::Disabled, LocalStream::Podmins, LocalStream::Everyone]
            .into_iter()
            .find(|who| who.as_str() == text)
    }

    /// `disabled`, `podmins` or `everyone`.
    pub fn as_str(self) -> &'static str {
        match self {
            LocalStream::Disabled => "disabled",
            LocalStream::Podmins => "podmins",
            LocalStream::Everyone => "everyone",
        }
    }

    /// Whether somebody with an account here may look, who is a podmin or is not.
    pub fn admits(self, podmin: bool) -> bool {
        self == LocalStream::Everyone || self == LocalStream::Podmins && podmin
    }
}

/// Who may make an account, once the first one exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registrations {
    Open,
    Invitation,
    Closed,
}

impl Registrations {
    /// Reads the word that [`Registrations::as_str`] gives.
    pub fn parse(text: &str) -> Option<Registrations> {
        [Registrations::Open, Registrations::Invitation, Registrations::Closed].into_iter().find(|r| r.as_str() == text)
    }

    /// `open`, `invitation` or `closed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Registrations::Open => "open",
            Registrations::Invitation => "invitation",
            Registrations::Closed => "closed",
        }
    }
}

/// Scheme, host and port of a pod and nothing more: only these are kept on the network (`docs/protocol.md` 3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PodUrl {
    text: String,
    host: String,
    port: u16,
    https: bool,
    loopback: bool,
}

impl PodUrl {
    /// Takes a URL as an operator writes it. What is wrong with one comes back as a sentence.
    pub fn parse(text: &str) -> Result<PodUrl, &'static str> {
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Err("it must begin with https:// or http://");
        }
        let url = Url::parse(text).map_err(|_| "it is not a web address")?;
        let host = url.host().ok_or("it names no host")?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("it must not hold a name or a password");
        }
        if url.path() != "/" {
            return Err("a pod lives at the root of its host, so there can be no path");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it must end after the host and the port");
        }
        let url = PodUrl {
            text: url.origin().ascii_serialization(),
            host: host.to_string(),
            port: url.port_or_known_default().unwrap_or_default(),
            https: url.scheme() == "https",
            loopback: is_loopback(&host),
        };
        // The rest of 255 characters is for names.
        if url.host.len() > 223 || DiasporaId::parse(&format!("a@{}", url.id_host())).is_none() {
            return Err("its host can be no part of a diaspora* ID");
        }
        Ok(url)
    }

    /// `https://pod.example.org`, with the port unless it is the scheme's own, and without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part of an ID after the `@`: the host and, unless 80 or 443, the port.
    // spec: 1.1
    pub fn id_host(&self) -> String {
        if matches!(self.port, 80 | 443) { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }

    /// The host alone; an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, also where the URL leaves it to the scheme.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Whether visitors come over TLS: cookies and links follow from it.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// Whether the pod can be reached from its own machine only: a pod for trying out.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

impl fmt::Display for PodUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_brought_to_scheme_host_and_port() {
        for (typed, kept, id_host) in [
            ("https://Pod.Example.org/", "https://pod.example.org", "pod.example.org"),
            ("https://pod.example.org:443", "https://pod.example.org", "pod.example.org"),
            ("https://pod.example.org:8443", "https://pod.example.org:8443", "pod.example.org:8443"),
            ("http://localhost:3000", "http://localhost:3000", "localhost:3000"),
            ("http://127.0.0.1:4001/", "http://127.0.0.1:4001", "127.0.0.1:4001"),
            ("http://[::1]:3000", "http://[::1]:3000", "[::1]:3000"),
            ("https://bücher.example", "https://xn--bcher-kva.example", "xn--bcher-kva.example"),
        ] {
            let url = PodUrl::parse(typed).unwrap();
            assert_eq!((url.as_str(), &url.id_host()[..]), (kept, id_host));
            assert!(crate::base::DiasporaId::parse(&format!("alice@{id_host}")).is_some(), "{id_host}");
            assert_eq!(PodUrl::parse(kept).as_ref(), Ok(&url));
        }
    }

    #[test]
    fn what_is_no_root_of_a_host_is_refused() {
        for typed in [
            "",
            "pod.example.org",
            "ftp://pod.example.org",
            "https://",
            "https://pod.example.org/pod",
            "https://pod.example.org/?a",
            "https://pod.example.org/#a",
            "https://me:secret@pod.example.org",
            "https://pod_one.example.org",
            "https://pod;one.example.org",
            "https://.example.org",
        ] {
            assert!(PodUrl::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_pod_for_trying_out_is_recognised() {
        let trial = |text| PodUrl::parse(text).unwrap().is_loopback();
        assert!(
            ["http://localhost:3000", "http://127.0.0.2", "http://[::1]:1", "http://a.localhost"].map(trial)
                == [true; 4]
        );
        assert!(!trial("https://localhost.example.org") && !trial("http://192.168.0.2:3000"));
    }
}
