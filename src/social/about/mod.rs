//! What a pod tells everybody about itself: who looks after it, what it runs, how many live here, and the operator's own words.

pub mod html;
pub mod page;

use crate::base::time::DAY;
use crate::base::{Registrations, Result, Time};
use crate::moment::Db;
use crate::social::{accounts, comments, people, posts};

/// The version of this program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What changed from version to version, as it was written down.
const CHANGELOG: &str = include_str!("../../../CHANGELOG.md");

/// What NodeInfo says of this pod, and its page; numbers that are `None` are told to nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Whether anybody may sign up.
    pub open: bool,
    /// Accounts.
    pub users: Option<u64>,
    /// Accounts used in the last half year.
    pub users_half_year: Option<u64>,
    /// Accounts used in the last month.
    pub users_month: Option<u64>,
    /// Posts written here.
    pub posts: Option<u64>,
    /// Comments written here.
    pub comments: Option<u64>,
}

/// What is told of this pod at that time.
pub fn facts(db: &Db, now: Time) -> Result<Facts> {
    let settings = &db.here().settings;
    let told = |count: i64| u64::try_from(count).ok().filter(|_| settings.statistics);
    Ok(Facts {
        open: settings.registrations == Registrations::Open,
        users: told(accounts::count(db, None)?),
        users_half_year: told(accounts::count(db, Some(now.plus(-180 * DAY)))?),
        users_month: told(accounts::count(db, Some(now.plus(-30 * DAY)))?),
        posts: told(posts::count_local(db)?),
        comments: told(comments::count_local(db)?),
    })
}

/// How to reach whoever looks after a pod.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub words: String,
    /// Where they lead, if anywhere.
    pub href: Option<String>,
}

impl Contact {
    /// What an operator wrote down: a page, a mail address, or words.
    fn of(setting: &str) -> Contact {
        let mail = setting.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'));
        let href = match () {
            _ if setting.starts_with("https://") || setting.starts_with("http://") => Some(setting.to_owned()),
            _ if mail => Some(format!("mailto:{setting}")),
            _ => None,
        };
        Contact { words: setting.to_owned(), href }
    }
}

/// Whether a part of a mail address needs no second thought in a link.
fn plain(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "._+-".contains(c))
}

/// How to reach whoever looks after this pod: as the operator says, else by their page here; `None` before anybody lives here.
pub fn contact(db: &Db) -> Result<Option<Contact>> {
    if let Some(setting) = &db.here().settings.contact {
        return Ok(Some(Contact::of(setting)));
    }
    let Some(podmin) = accounts::spokesperson(db)? else { return Ok(None) };
    let podmin = people::get(db, podmin)?;
    Ok(Some(Contact { words: podmin.name(), href: Some(format!("/people/{}", podmin.guid)) }))
}

/// What changed, as Markdown that begins below its title. A line that goes on in the next is one line: in texts of people the
/// end of a line means something.
fn changes() -> String {
    let below = CHANGELOG.trim_start().split_once('\n').map_or(CHANGELOG, |(_, below)| below);
    below.replace("\n  ", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_leads_where_its_words_say() {
        let href = |setting| Contact::of(setting).href;
        assert_eq!(href("https://example.org/help").as_deref(), Some("https://example.org/help"));
        assert_eq!(href("pod+admin@example.org").as_deref(), Some("mailto:pod+admin@example.org"));
        for words in ["ask at the bakery", "javascript:alert(1)", "a@b?cc=c@d.example", "a@b@c.example", "@example.org"]
        {
            assert_eq!(Contact::of(words), Contact { words: words.to_owned(), href: None });
        }
    }

    #[test]
    fn what_changed_has_no_line_that_goes_on_in_the_next() {
        let changes = changes();
        assert!(changes.trim_start().starts_with("## "), "{}", &changes[..80]);
        assert!(changes.lines().all(|line| line.is_empty() || line.starts_with(['#', '-']) || !line.starts_with(' ')));
        assert!(
            CHANGELOG.matches("\n- ").count() > 10
                && changes.matches("\n- ").count() == CHANGELOG.matches("\n- ").count()
        );
    }
}
