//! The two names things have on the network: diaspora* IDs for people, GUIDs for everything.

use std::fmt;

/// `name@host[:port]`, lower case: who somebody is, everywhere (`docs/protocol.md` 1.1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiasporaId(String);

/// The name of a thing on the network, case-sensitive (`docs/protocol.md` 1.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guid(String);

impl DiasporaId {
    /// Takes an ID exactly as it stands in an entity; `None` where the protocol's form is broken.
    pub fn parse(text: &str) -> Option<DiasporaId> {
        let (name, host) = text.split_once('@')?;
        let good = text.chars().count() <= 255 && !name.is_empty() && name.chars().all(is_name_char) && is_host(host);
        good.then(|| DiasporaId(text.to_owned()))
    }

    /// Takes an ID as people type it: blanks around it, capitals, an `acct:` before it.
    pub fn typed(text: &str) -> Option<DiasporaId> {
        DiasporaId::parse(text.trim().to_lowercase().trim_start_matches("acct:").trim())
    }

    /// The part before the `@`.
    pub fn name(&self) -> &str {
        self.0.split('@').next().unwrap_or_default()
    }

    /// The part after the `@`: host and, unless 80 or 443, port.
    pub fn host(&self) -> &str {
        self.0.split('@').nth(1).unwrap_or_default()
    }

    /// The whole ID.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Guid {
    /// Takes a GUID as it stands; `None` where the form is broken.
    pub fn parse(text: &str) -> Option<Guid> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-_@.:".contains(c);
        let good = (16..=255).contains(&text.len())
            && text.chars().all(allowed)
            && text.ends_with(|c: char| c.is_ascii_alphanumeric());
        good.then(|| Guid(text.to_owned()))
    }

    /// The GUID's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_name_char(c: char) -> bool {
    is_lower_letter(c) || c.is_ascii_digit() || "-._".contains(c)
}

fn is_lower_letter(c: char) -> bool {
    c.is_lowercase()
}

fn is_host(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        let Some((address, port)) = rest.split_once(']') else { return false };
        return address.parse::<std::net::Ipv6Addr>().is_ok()
            && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port));
    }
    let (name, port) = match host.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (host, None),
    };
    let label_char = |c: char| is_lower_letter(c) || c.is_ascii_digit() || c == '-';
    !name.is_empty()
        && !name.starts_with('.')
        && name.chars().all(|c| c == '.' || label_char(c))
        && port.is_none_or(is_port)
}

fn is_port(port: &str) -> bool {
    !port.is_empty() && port.chars().all(|c| c.is_ascii_digit())
}

impl fmt::Display for DiasporaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
