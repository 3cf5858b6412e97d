//! diaspora:// links in texts (`docs/protocol.md` 13).

use crate::base::error::Missing;
use crate::base::{DiasporaId, Guid, limits};
use crate::protocol::known::Kind;

/// One link to a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Whose pod has it.
    pub author: DiasporaId,
    /// The type as written, normally `post`.
    pub kind: String,
    /// The thing.
    pub guid: Guid,
}

const START: &str = "diaspora://";

/// The links of a text in order, `web+` in front or not, the first [`limits::LINKS_MAX`] of them.
pub fn links(text: &str) -> Vec<Link> {
    let links = text.match_indices(START).filter_map(|(at, _)| link(&text[at + START.len()..]));
    links.take(limits::LINKS_MAX).collect()
}

fn link(text: &str) -> Option<Link> {
    let (author, rest) = text.split_once('/')?;
    let (kind, rest) = rest.split_once('/')?;
    let good_kind = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let longest = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_@.:".contains(c)).unwrap_or(rest.len());
    let guid = rest[..longest].trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let guid = Guid::parse(guid).filter(|_| good_kind)?;
    Some(Link { author: DiasporaId::parse(author)?, kind: kind.to_owned(), guid })
}

impl Link {
    /// Reads one from `author/type/guid`, with nothing around it.
    pub fn parse(text: &str) -> Option<Link> {
        link(text)
            .filter(|link| text.len() == link.author.as_str().len() + link.kind.len() + link.guid.as_str().len() + 2)
    }

    /// What the link is about, for the kinds that can be fetched.
    pub fn kind(&self) -> Option<Kind> {
        Kind::of_link(&self.kind)
    }

    /// What has to be asked for to have it here.
    pub fn missing(&self) -> Option<Missing> {
        let kind = self.kind()?.fetched_as()?;
        Some(Missing::Thing { kind, guid: self.guid.clone(), at: self.author.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_after_a_link_is_not_part_of_it() {
        let found = links("see web+diaspora://a@b.example/post/0123456789abcdef. And diaspora://a@b.example/post/x");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].guid.as_str(), "0123456789abcdef");
        assert_eq!(found[0].kind(), Some(Kind::Post));
    }
}
