//! Changing the words of a post.

pub mod html;
pub mod page;

use super::{PostId, cards, check_text, confine, get, render, sql};
use crate::base::{Error, Result, Time};
use crate::events::Event;
use crate::moment::Tx;
use crate::social::mentions::{self, In};
use crate::social::people::PersonId;
use crate::social::{audience, events, photos, polls, tags};
use crate::text;

/// Changes the words of a post. Only its author may; whoever got the post gets the new words (spec 7.6).
pub fn edit(tx: &mut Tx, by: PersonId, id: PostId, text: &str) -> Result<()> {
    let post = get(tx, id)?;
    if post.author.id != by || post.reshare {
        return Err(Error::Forbidden { key: "posts-not-yours-to-edit" });
    }
    let bare =
        photos::of_post(tx, id)?.is_empty() && polls::build(tx, id)?.is_none() && events::build(tx, id)?.is_none();
    let mut text = check_text(text, bare)?;
    if !post.public {
        text = confine(tx, &text, &|person| audience::may_see_post(tx, Some(person), id))?;
    }
    if text == post.text {
        return Ok(());
    }
    cards::follow(tx, &post, &text)?;
    rewrite(tx, id, &text, next(post.edited_at, tx.now()))
}

/// When an edit is: after the one before, also within one second, or whoever gets both could not tell which came last.
pub(in crate::social) fn next(before: Option<Time>, now: Time) -> Time {
    before.map_or(now, |before| before.plus(1).max(now))
}

/// Puts other words into a post; local and received edits alike.
pub(in crate::social) fn rewrite(tx: &mut Tx, id: PostId, text: &str, at: Time) -> Result<()> {
    let html = render(tx, text);
    sql::edit(tx, id, text, html.as_str(), text::is_nsfw(text), at)?;
    tags::set_post(tx, id.0, &text::tags(text))?;
    let named = mentions::note_again(tx, In::Post(id.0), text)?;
    tx.tell(Event::Edited { post: id, named });
    Ok(())
}
