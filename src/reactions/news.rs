//! What an event means to pages that are open (docs/decisions/0023).

use crate::base::Result;
use crate::events::Event;
use crate::moment::Tx;
use crate::social::{comments, conversations, events, likes, polls, posts};

/// Notes it in the change's news.
pub fn note(tx: &mut Tx, event: &Event) -> Result<()> {
    match event {
        Event::Posted(post) => {
            let root = posts::get(tx, *post)?.root;
            tx.news().touched.extend(root);
            tx.news().posted.insert(*post);
            return Ok(());
        }
        Event::Reached { post, .. } | Event::Widened { post, .. } => drop(tx.news().posted.insert(*post)),
        Event::Begun(id) => drop(tx.news().messaged.insert(*id)),
        Event::Messaged(id) => {
            let conversation = conversations::message(tx, *id)?.conversation;
            tx.news().messaged.insert(conversation);
        }
        _ => {}
    }
    let touched = match event {
        Event::Edited { post, .. } => Some(*post),
        Event::Commented(id) | Event::CommentEdited { comment: id, .. } => Some(comments::get(tx, *id)?.post),
        Event::Liked(id) => Some(likes::get(tx, *id)?.target.post(tx)?),
        Event::Voted(id) => Some(polls::get_vote(tx, *id)?.post),
        Event::Attended(id) => Some(events::get_attendance(tx, *id)?.post),
        _ => None,
    };
    tx.news().touched.extend(touched);
    Ok(())
}
