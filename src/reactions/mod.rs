//! What follows from what: telling people here, sending to people elsewhere, waking what waited. One page.

mod leaving;
mod news;
mod sending;

use crate::base::{DiasporaId, Guid, Result, Time, limits};
use crate::events::Event;
use crate::moment::Tx;
use crate::protocol::entities::Retraction;
use crate::social::audience::{self, Reach};
use crate::social::comments::{self, CommentId};
use crate::social::conversations::{self, ConversationId, MessageId};
use crate::social::events::{self, AttendanceId};
use crate::social::likes::{self, LikeId};
use crate::social::mentions::{self, In};
use crate::social::people::{self, PersonId};
use crate::social::photos::{self, PhotoId};
use crate::social::polls::{self, VoteId};
use crate::social::posts::{self, PostId, cards};
use crate::social::publisher::{self, At};
use crate::social::{accounts, blocks, contacts, marks, migrations, notifications, participations, search, undo};
use crate::waiting::errands::Kind;
use crate::waiting::{arrivals, errands};
use leaving::{closed, migrated};
pub use sending::say_closed;
use sending::{
    send, send_addressed, send_anew, send_held, send_patiently, send_post, send_post_to, send_sealed, send_to_all_anew,
};

/// Answers everything that was told, and what that tells in turn.
pub fn follow(tx: &mut Tx) -> Result<()> {
    loop {
        let events = tx.next_events();
        if events.is_empty() {
            return Ok(());
        }
        events.into_iter().try_for_each(|event| react(tx, event))?;
    }
}

fn react(tx: &mut Tx, event: Event) -> Result<()> {
    news::note(tx, &event)?;
    match event {
        Event::Posted(post) => posted(tx, post),
        Event::Edited { post, named } => edited(tx, post, &named),
        Event::Reached { post, person } => notifications::of_reached(tx, post, person),
        Event::Widened { post, people } => widened(tx, post, people),
        Event::Narrowed { post, person } => narrowed(tx, post, person),
        Event::PhotoTold(photo) => photo_told(tx, photo),
        Event::Commented(comment) => commented(tx, comment),
        Event::CommentEdited { comment, named, before } => comment_edited(tx, comment, &named, before),
        Event::Liked(like) => liked(tx, like),
        Event::Voted(vote) => voted(tx, vote),
        Event::Attended(attendance) => attended(tx, attendance),
        Event::Begun(conversation) => begun(tx, conversation),
        Event::Messaged(message) => messaged(tx, message),
        Event::Retracted { by, target_type, target, reach } => retracted(tx, by, target_type, target, &reach),
        Event::SharingStarted { by, with } => sharing_started(tx, by, with),
        Event::SharingStopped { by, with } => sharing_stopped(tx, by, with),
        Event::Blocked { by, person } => blocked(tx, by, person),
        Event::Unblocked { by, person } => tell_contact(tx, by, person, false),
        Event::ProfileChanged(person) => profile_changed(tx, person),
        Event::Participated { person, post } => participated(tx, person, post),
        Event::Migrated { old, new } => migrated(tx, old, new),
        Event::MovedIn { person, envelope, pods, friends } => {
            send_sealed(tx, person, &envelope, &[Reach::Pods(pods), Reach::People(friends)])
        }
        Event::Closed(person) => closed(tx, person),
        Event::Met(person) => met(tx, person),
        Event::Sought(id) => sought(tx, &id),
    }
}

fn posted(tx: &mut Tx, id: PostId) -> Result<()> {
    notifications::of_post(tx, id)?;
    let post = posts::get(tx, id)?;
    is_here(tx, "post", &post.guid)?;
    // Votes and answers to an event name what is inside of the post.
    polls::of_post(tx, id)?.map_or(Ok(()), |poll| is_here(tx, "poll", &poll.guid))?;
    events::of_post(tx, id)?.map_or(Ok(()), |event| is_here(tx, "event", &event.guid))?;
    cards::want(tx, &post)?;
    if post.author.is_local() {
        return send_post(tx, &post);
    }
    // Somebody of this pod must participate, or no comment ever gets here (spec 7.13, 18.15).
    match accounts::spokesperson(tx)? {
        Some(spokesperson) if post.public => {
            let guid = tx.luck().guid();
            let xml = participations::build(tx, spokesperson, id, guid)?;
            send(tx, spokesperson, &xml, &Reach::People(vec![post.author.id]))
        }
        _ => Ok(()),
    }
}

/// Whoever got a post gets its new words.
fn edited(tx: &mut Tx, id: PostId, named: &[PersonId]) -> Result<()> {
    notifications::of_mentions_in_post(tx, id, named)?;
    let post = posts::get(tx, id)?;
    cards::want(tx, &post)?;
    if post.author.is_local() { send_post(tx, &post) } else { Ok(()) }
}

/// Whoever gets a post later gets it like those who got it at once.
fn widened(tx: &mut Tx, id: PostId, people: Vec<PersonId>) -> Result<()> {
    people.iter().try_for_each(|person| notifications::of_reached(tx, id, *person))?;
    send_post_to(tx, &posts::get(tx, id)?, &Reach::People(people))
}

/// Nothing here reminds somebody of a post that is not for them any more.
fn narrowed(tx: &mut Tx, id: PostId, person: PersonId) -> Result<()> {
    notifications::forget_post(tx, person, id)?;
    marks::forget_post(tx, person, id)?;
    participations::unsubscribe(tx, person, id)?;
    publisher::forget(tx, person, At::Under(id))?;
    search::take_again(tx, id)
}

/// A photo that stands alone is sent, or one that was sent before is sent again with its new words (spec 7.7).
fn photo_told(tx: &mut Tx, id: PhotoId) -> Result<()> {
    let photo = photos::get(tx, id)?;
    let reach = audience::of_photo(tx, &photo)?;
    send_addressed(tx, photo.author, &reach, true, None, |db, to| photos::build_alone(db, id, to))
}

fn commented(tx: &mut Tx, id: CommentId) -> Result<()> {
    notifications::of_comment(tx, id)?;
    let comment = comments::get(tx, id)?;
    is_here(tx, "comment", &comment.guid)?;
    let mentioned = mentions::people_in(tx, In::Comment(id.0))?;
    let held_until = undo::comment_held_until(tx, &comment);
    pass_on_held(tx, comment.post, comment.author.id, &comments::xml(tx, id)?, &mentioned, held_until)
}

fn comment_edited(tx: &mut Tx, id: CommentId, named: &[PersonId], before: Vec<PersonId>) -> Result<()> {
    notifications::of_mentions_in_comment(tx, id, named)?;
    let comment = comments::get(tx, id)?;
    let reached: Vec<PersonId> = before.into_iter().chain(named.iter().copied()).collect();
    pass_on(tx, comment.post, comment.author.id, &comments::xml(tx, id)?, &reached)
}

fn voted(tx: &mut Tx, id: VoteId) -> Result<()> {
    let vote = polls::get_vote(tx, id)?;
    is_here(tx, "poll_participation", &vote.guid)?;
    pass_on(tx, vote.post, vote.author.id, &polls::xml(tx, id)?, &[])
}

fn attended(tx: &mut Tx, id: AttendanceId) -> Result<()> {
    let attendance = events::get_attendance(tx, id)?;
    is_here(tx, "event_participation", &attendance.guid)?;
    pass_on(tx, attendance.post, attendance.author.id, &events::xml(tx, id)?, &[])
}

fn begun(tx: &mut Tx, id: ConversationId) -> Result<()> {
    let conversation = conversations::get(tx, id)?;
    is_here(tx, "conversation", &conversation.guid)?;
    if !conversation.author.is_local() {
        return Ok(());
    }
    let people = Reach::People(conversations::people(tx, id)?);
    send(tx, conversation.author.id, &conversations::build(tx, id)?, &people)
}

/// Whoever writes tells everybody who takes part, no matter who began the conversation (spec 7.19).
fn messaged(tx: &mut Tx, id: MessageId) -> Result<()> {
    let message = conversations::message(tx, id)?;
    if !message.author.is_local() {
        return Ok(());
    }
    let people = Reach::People(conversations::people(tx, message.conversation)?);
    send(tx, message.author.id, &conversations::build_message(tx, id)?, &people)
}

fn liked(tx: &mut Tx, id: LikeId) -> Result<()> {
    notifications::of_like(tx, id)?;
    let like = likes::get(tx, id)?;
    is_here(tx, "like", &like.guid)?;
    let post = like.target.post(tx)?;
    pass_on(tx, post, like.author.id, &likes::xml(tx, id)?, &[])
}

/// Sends what happened under a post: from the post's author to everybody who got it, or to the post's author, who does
/// (spec 8.1).
fn pass_on(tx: &mut Tx, post: PostId, by: PersonId, xml: &str, mentioned: &[PersonId]) -> Result<()> {
    pass_on_held(tx, post, by, xml, mentioned, None)
}

/// The same of what can be called back until then.
fn pass_on_held(
    tx: &mut Tx,
    post: PostId,
    by: PersonId,
    xml: &str,
    mentioned: &[PersonId],
    held_until: Option<Time>,
) -> Result<()> {
    let author = posts::get(tx, post)?.author;
    if author.is_local() {
        let reach = audience::of_interaction(tx, post, by, mentioned)?;
        send_held(tx, author.id, xml, &reach, held_until)
    } else if people::get(tx, by)?.is_local() {
        let reach = audience::of_author(tx, post, author.id)?;
        send_held(tx, by, xml, &reach, held_until)
    } else {
        Ok(())
    }
}

fn retracted(tx: &mut Tx, by: PersonId, target_type: &str, target: Guid, reach: &Reach) -> Result<()> {
    // What could not stand beside it can now.
    arrivals::wake(tx, &waits_for_thing(&target))?;
    let author = people::get(tx, by)?;
    if !author.is_local() {
        return Ok(());
    }
    let retraction =
        Retraction { author: author.diaspora_id, target_guid: target, target_type: target_type.to_owned() };
    send(tx, by, &retraction.to_xml(), reach)
}

fn sharing_started(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        notifications::of_sharing(tx, by, with)?;
        return share_back(tx, with, by);
    }
    tell_contact(tx, by, with, true)?;
    people::seek_history(tx, with)?;
    let profile = people::build(tx, by)?;
    let reach = match people::get(tx, with)?.pod {
        Some(pod) if people::profile(tx, by)?.public_details => Reach::Pods(vec![pod]),
        _ => Reach::People(vec![with]),
    };
    send_anew(tx, by, &profile, &reach, limits::DELIVERY_TRIES_MAX)
}

/// Somebody here has said where to put whoever begins to share with them. Two who both did come to rest: what is so already
/// is told to nobody.
fn share_back(tx: &mut Tx, owner: PersonId, with: PersonId) -> Result<()> {
    match accounts::get(tx, owner)?.shares_back_in {
        Some(aspect) if !contacts::relation(tx, owner, with)?.receiving && !blocks::is_blocked(tx, owner, with)? => {
            contacts::add_to_aspect(tx, owner, aspect, with).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// Whoever is ignored hears of both in one message.
fn sharing_stopped(tx: &mut Tx, by: PersonId, with: PersonId) -> Result<()> {
    if blocks::is_blocked(tx, by, with)? { Ok(()) } else { tell_contact(tx, by, with, false) }
}

fn tell_contact(tx: &mut Tx, by: PersonId, with: PersonId, sharing: bool) -> Result<()> {
    if people::get(tx, with)?.is_local() {
        return Ok(());
    }
    let xml = contacts::build(tx, by, with, sharing)?;
    send_anew(tx, by, &xml, &Reach::People(vec![with]), limits::CONTACT_TRIES_MAX)
}

fn blocked(tx: &mut Tx, by: PersonId, person: PersonId) -> Result<()> {
    contacts::part(tx, by, person)?;
    notifications::ignore(tx, by, person)?;
    tell_contact(tx, by, person, false)
}

fn profile_changed(tx: &mut Tx, id: PersonId) -> Result<()> {
    if !people::get(tx, id)?.is_local() {
        return Ok(());
    }
    let reach = audience::of_profile(tx, id, people::profile(tx, id)?.public_details)?;
    send_to_all_anew(tx, id, &people::build(tx, id)?, &reach)
}

fn participated(tx: &mut Tx, person: PersonId, post: PostId) -> Result<()> {
    let author = posts::get(tx, post)?.author;
    if author.is_local() || !people::get(tx, person)?.is_local() {
        return Ok(());
    }
    let guid = participations::guid(tx, person, post)?;
    let xml = participations::build(tx, person, post, guid)?;
    send(tx, person, &xml, &Reach::People(vec![author.id]))
}

/// Texts that mention somebody who was unknown until now name and, where they are public and ours, reach them. Whoever moved
/// here and knew them tells them.
fn met(tx: &mut Tx, id: PersonId) -> Result<()> {
    let person = people::get(tx, id)?;
    migrations::met(tx, &person)?;
    arrivals::wake(tx, &errands::name(Kind::Person, person.diaspora_id.as_str()))?;
    errands::hurry(tx, Kind::History, person.diaspora_id.as_str())?;
    for place in mentions::met(tx, &person.diaspora_id, id)? {
        match place {
            In::Post(post) => {
                posts::render_again(tx, PostId(post))?;
                let post = posts::get(tx, PostId(post))?;
                if post.public && post.author.is_local() {
                    let xml = posts::build(tx, post.id, None)?;
                    let reach = Reach::Pods(person.pod.into_iter().collect());
                    send_patiently(tx, post.author.id, &xml, &reach, limits::DELIVERY_TRIES_MAX, Some(post.id))?;
                }
            }
            In::Comment(comment) => {
                comments::render_again(tx, CommentId(comment))?;
                let comment = comments::get(tx, CommentId(comment))?;
                let post = posts::get(tx, comment.post)?;
                if post.public && post.author.is_local() {
                    let xml = comments::xml(tx, comment.id)?;
                    send(tx, post.author.id, &xml, &Reach::Pods(person.pod.into_iter().collect()))?;
                }
            }
        }
    }
    Ok(())
}

fn sought(tx: &Tx, id: &DiasporaId) -> Result<()> {
    if id.host() == tx.here().host { Ok(()) } else { errands::file(tx, Kind::Person, id.as_str(), id.host()) }
}

/// A thing has come: what waited for it is tried now, and nobody need fetch it any more.
fn is_here(tx: &Tx, kind: &str, guid: &Guid) -> Result<()> {
    errands::forget(tx, Kind::Thing, &format!("{kind}/{guid}"))?;
    arrivals::wake(tx, &waits_for_thing(guid))
}

/// What arrivals that need a thing call it.
pub fn waits_for_thing(guid: &Guid) -> String {
    format!("thing {guid}")
}
