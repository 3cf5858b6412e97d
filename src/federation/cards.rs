//! Cards: a page that a public post links to is asked what it says of itself. Once: whoever does not answer has no card.

use super::errands::answer;
use crate::base::{Result, limits};
use crate::outside::{Get, Outside};
use crate::pod::Pod;
use crate::protocol::OpenGraph;
use crate::social::posts::{PostId, cards};
use crate::waiting::errands::{self, Errand};

/// Asks the page.
pub(super) fn ask(pod: &Pod, outside: &dyn Outside, errand: &Errand) -> Result<()> {
    let Ok(id) = errand.subject.parse().map(PostId) else { return pod.act(|tx| errands::done(tx, errand)) };
    let Some(url) = pod.look(|db| cards::link(db, id))? else { return pod.act(|tx| errands::done(tx, errand)) };
    let mut get = Get::new(url.as_str(), "text/html");
    get.body_bytes_max = limits::PAGE_BYTES_MAX;
    get.is_small = true;
    let said = answer(outside, &get).map(|page| OpenGraph::parse(&page.body, &page.content_type, &page.url));
    pod.act(|tx| {
        errands::done(tx, errand)?;
        match said {
            Ok(Some(said)) => cards::take(tx, id, &url, said),
            Ok(None) => Ok(()),
            Err(why) => {
                tracing::info!(errand = errand.name(), why, "a link has no card");
                Ok(())
            }
        }
    })
}
