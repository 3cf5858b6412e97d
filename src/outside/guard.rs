//! Names become addresses once, here, and only addresses within reach leave: also for IP literals and every redirect.

use super::{Reach, Unreached, reach};
use ureq::unversioned::{
    resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
    transport::NextTimeout,
};

/// Asked by the client for every connection it opens; what it gives is what is connected to, so a name cannot
/// change its mind between the look and the leap.
#[derive(Debug)]
pub(super) struct Guard(pub Reach);

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &ureq::http::Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) | ureq::Error::HostNotFound => refuse(Unreached::Dns),
            other => other,
        })?;
        let plain = uri.scheme_str() != Some("https");
        let mut kept = self.empty();
        for address in found.iter().filter(|address| self.0.allows(address.ip(), plain)) {
            kept.push(*address);
        }
        match (kept.is_empty(), found.first()) {
            (false, _) => Ok(kept),
            (true, Some(first)) if reach::is_public(first.ip()) => Err(refuse(Unreached::PlainHttp)),
            (true, Some(first)) => Err(refuse(Unreached::Refused(first.ip()))),
            (true, None) => Err(refuse(Unreached::Dns)),
        }
    }
}

/// Carries our own reason through the client's error type.
fn refuse(why: Unreached) -> ureq::Error {
    ureq::Error::Other(Box::new(why))
}
