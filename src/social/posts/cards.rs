//! The card of a post: what its first link says of itself, asked of that page by this pod (docs/decisions/0026).

use super::{Embed, Post, PostId, attached, get, sql};
use crate::base::Result;
use crate::base::error::if_there;
use crate::base::time::DAY;
use crate::moment::{Db, Tx};
use crate::protocol::OpenGraph;
use crate::text;
use crate::waiting::errands::{self, Kind};

const TITLE_CHARS: usize = 255;
const DESCRIPTION_CHARS: usize = 300;

/// Sends for the card of a public post of today that has none. What its author sent with it, be it nothing to show, is one.
pub fn want(tx: &Tx, post: &Post) -> Result<()> {
    let today = tx.now().since(post.edited_at.unwrap_or(post.created_at)) < DAY;
    if !post.public || !today || shown(tx, post.id)?.is_some() {
        return Ok(());
    }
    let host = links(tx, &post.text).first().and_then(|link| host(link));
    host.map_or(Ok(()), |host| errands::file(tx, Kind::Card, &post.id.to_string(), &host))
}

/// Takes the card away of a link that the new words do not begin with.
pub(super) fn follow(tx: &Tx, post: &Post, words: &str) -> Result<()> {
    let (before, after) = (links(tx, &post.text), links(tx, words));
    let own = shown(tx, post.id)?.is_some_and(|embed| embed.url.as_ref() == before.first());
    if own && before.first() != after.first() { sql::set_embed(tx, post.id, None) } else { Ok(()) }
}

fn shown(db: &Db, id: PostId) -> Result<Option<Embed>> {
    Ok(attached::embeds(db, &[id])?.pop().flatten())
}

/// The link that a post shows, or would; `None` too where the post is gone.
pub fn link(db: &Db, id: PostId) -> Result<Option<String>> {
    let post = if_there(get(db, id))?;
    Ok(post.and_then(|post| links(db, &post.text).into_iter().next()))
}

/// Takes what the page at `url` said, if the post still begins with this link and shows none.
pub fn take(tx: &Tx, id: PostId, url: &str, said: OpenGraph) -> Result<()> {
    if link(tx, id)?.as_deref() != Some(url) || shown(tx, id)?.is_some() {
        return Ok(());
    }
    let card = Embed {
        url: Some(url.to_owned()),
        title: Some(text::cut(&said.title, TITLE_CHARS)),
        description: said.description.map(|words| text::cut(&words, DESCRIPTION_CHARS)),
        image: said.image,
    };
    if card.check().is_ok() { sql::set_embed(tx, id, Some(&card)) } else { Ok(()) }
}

/// Where a text leads, outside of this pod.
fn links(db: &Db, text: &str) -> Vec<String> {
    let here = db.here().address("/");
    text::links(text)
        .into_iter()
        .filter(|link| host(link).is_some() && !format!("{link}/").starts_with(&here))
        .collect()
}

/// Host and port, as errands count them.
fn host(link: &str) -> Option<String> {
    let url = attached::web_address(link)?;
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}
