//! diaspora:// links: where what they name is shown here, and looking for what is not here.

mod html;
pub mod page;

use crate::base::error::{Missing, if_there};
use crate::base::{DiasporaId, Result, Time};
use crate::moment::{Db, Tx};
use crate::protocol::{Kind, Link};
use crate::social::people::PersonId;
use crate::social::{comments, people, posts};
use crate::waiting::errands;

/// What a link names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    Person(DiasporaId),
    Thing(Link),
}

impl Named {
    /// Reads `diaspora://author`, `diaspora://author/type/guid`, the same with `web+` in front or with less of the beginning.
    pub fn parse(link: &str) -> Option<Named> {
        let link = link.trim();
        let link = link.strip_prefix("web+").unwrap_or(link);
        let link = link.strip_prefix("diaspora:").unwrap_or(link);
        let link = link.strip_prefix("//").unwrap_or(link).trim_end_matches('/');
        match link.split_once('/') {
            None => DiasporaId::parse(link).map(Named::Person),
            Some((author, rest)) if rest.starts_with("profile/") => DiasporaId::parse(author).map(Named::Person),
            Some(_) => Link::parse(link).map(Named::Thing),
        }
    }
}

/// The page here that shows it, if it is here and the viewer may see it.
pub fn place(db: &Db, viewer: Option<PersonId>, named: &Named) -> Result<Option<String>> {
    let found = match named {
        // Whom this pod has met is nobody's business who is not signed in.
        Named::Person(id) => people::by_diaspora_id(db, id)?
            .filter(|person| viewer.is_some() || person.is_local())
            .map(|person| format!("/people/{}", person.guid)),
        Named::Thing(link) => match link.kind() {
            Some(Kind::Post) => {
                let post = posts::visible(db, viewer, link.guid.as_str());
                if_there(post)?.map(|post| format!("/posts/{}", post.guid))
            }
            Some(Kind::Comment) => {
                let comment = if_there(comments::visible(db, viewer, link.guid.as_str()))?;
                comment.map(|comment| format!("/posts/{}#{}", comment.post, comment.guid))
            }
            _ => None,
        },
    };
    Ok(found)
}

/// Has a thing fetched, if it is of elsewhere and can be: somebody here waits to see it.
pub fn seek(tx: &Tx, link: &Link) -> Result<()> {
    match subject(link) {
        Some(subject) if link.author.host() != tx.here().host => {
            errands::ask(tx, errands::Kind::Thing, &subject, link.author.host())
        }
        _ => Ok(()),
    }
}

/// Whether it is on its way.
pub fn is_sought(db: &Db, link: &Link, now: Time) -> Result<bool> {
    let Some(subject) = subject(link) else { return Ok(false) };
    Ok(errands::waits(db, errands::Kind::Thing, &subject)?.is_some_and(|errand| errand.try_at <= now))
}

fn subject(link: &Link) -> Option<String> {
    match link.missing()? {
        Missing::Thing { kind, guid, .. } => Some(format!("{kind}/{guid}")),
        _ => None,
    }
}
