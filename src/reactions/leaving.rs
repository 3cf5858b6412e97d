//! What follows when somebody goes on elsewhere, or closes their account.

use super::sending::send;
use crate::base::Result;
use crate::import;
use crate::moment::Tx;
use crate::social::audience::{self, Reach};
use crate::social::comments::{self, CommentId};
use crate::social::mentions::{self, In};
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, PostId};
use crate::social::{
    accounts, aspects, blocks, closings, contacts, conversations, events, exports, invitations, likes, marks,
    migrations, notifications, participations, photos, polls, publisher, reports, sessions, tags,
};
use crate::waiting::{deliveries, farewells};

/// All that was somebody's is theirs under the new ID, before the old one is closed: what is closed is taken away.
// spec: 9
pub fn migrated(tx: &mut Tx, old: PersonId, new: PersonId) -> Result<()> {
    posts::hand_over(tx, old, new)?;
    photos::hand_over(tx, old, new)?;
    comments::hand_over(tx, old, new)?;
    conversations::hand_over(tx, old, new)?;
    likes::hand_over(tx, old, new)?;
    polls::hand_over(tx, old, new)?;
    events::hand_over(tx, old, new)?;
    mentions::hand_over(tx, old, new)?;
    participations::hand_over(tx, old, new)?;
    notifications::hand_over(tx, old, new)?;
    blocks::hand_over(tx, old, new)?;
    contacts::hand_over(tx, old, new)?;
    let is_here = people::get(tx, new)?.is_local();
    tags::hand_over(tx, old, new, is_here)?;
    publisher::hand_over(tx, old, new)?;
    marks::hand_over(tx, old, new, is_here)?;
    reports::hand_over(tx, old, new, is_here)?;
    people::hand_over(tx, old)?;
    deliveries::readdress(tx, old.0, new.0, people::get(tx, new)?.pod.map(|pod| pod.0))?;
    if !people::get(tx, old)?.is_local() {
        return people::close(tx, old);
    }
    accounts::appoint_after(tx, old)?;
    closings::keep(tx, old)?;
    closings::close(tx, old)
}

/// What somebody said to all goes with them; what they said under the posts of others stays, under an empty name. Other pods
/// are told by one message, which takes the place of all retractions: whom it reaches is known only before.
pub fn closed(tx: &mut Tx, id: PersonId) -> Result<()> {
    if people::get(tx, id)?.is_local() {
        // What they took back or ended is still told: it says nothing new.
        deliveries::drop_of(tx, id.0, &["<retraction>", "<contact>", "<account_migration>"])?;
        // Of whoever goes on elsewhere their new pod tells.
        if migrations::next(tx, id)?.is_none() {
            let pods = audience::of_account(tx, id)?;
            farewells::begin(tx, id.0, &pods.iter().map(|pod| pod.0).collect::<Vec<_>>())?;
            send(tx, id, &people::build_deletion(tx, id)?, &Reach::Pods(pods))?;
        }
        aspects::remove_of(tx, id)?;
        sessions::close_all(tx, id, None)?;
        invitations::remove_of(tx, id)?;
        tags::unfollow_all(tx, id)?;
        publisher::remove_of(tx, id)?;
        marks::remove_of(tx, id)?;
        reports::remove_of(tx, id)?;
        import::forget(tx, id)?;
        notifications::remove_of(tx, id)?;
        exports::remove_of(tx, id)?;
        conversations::leave_all(tx, id)?;
        migrations::forget_moves(tx, id)?;
    }
    posts::remove_of(tx, id)?;
    photos::remove_of(tx, id)?;
    unname(tx, id)?;
    participations::remove_of(tx, id)?;
    blocks::forget(tx, id)?;
    contacts::forget(tx, id)
}

/// In the words of others stands the ID of whoever is gone, and not their name any more. Where it costs a look through a whole
/// table it is done for those who lived here: nobody makes us do it from elsewhere.
fn unname(tx: &mut Tx, id: PersonId) -> Result<()> {
    for place in mentions::forget(tx, id)? {
        match place {
            In::Post(post) => posts::render_again(tx, PostId(post))?,
            In::Comment(comment) => comments::render_again(tx, CommentId(comment))?,
        }
    }
    let person = people::get(tx, id)?;
    conversations::render_again(tx, &person)?;
    if person.is_local() {
        people::render_again(tx, &person)?;
        events::render_again(tx, &person)?;
        tags::tidy(tx)?;
    }
    Ok(())
}
