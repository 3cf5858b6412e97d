//! Taking the words of posts into the index: a chore, since triggers note what changed.

use super::sql::{self, Row};
use crate::base::Result;
use crate::moment::{Db, Tx};
use crate::social::posts::{self, Post, PostId};
use crate::social::{events, photos, polls};
use crate::text::{self, words};

/// Posts taken in one change: few enough that nobody who writes waits for long.
const AT_ONCE: usize = 200;
/// Places in a second.
const PLACES: i64 = 1024;

/// Begins each word and mark of what is limited: a search for a word reads no more than the public posts that have it, and apart from
/// them those that reached who searches.
pub(super) const LIMITED: char = '\u{E000}';

/// A word or mark as the index has it.
pub(super) fn apart(token: &str, public: bool) -> String {
    if public { token.to_owned() } else { format!("{LIMITED}{token}") }
}

/// The place of the first post of a second.
pub(super) fn first_place(seconds: i64) -> i64 {
    seconds.saturating_mul(PLACES)
}

/// The second of a place.
pub(super) fn second_of(place: i64) -> i64 {
    place.div_euclid(PLACES)
}

/// Whether words wait to be taken.
pub fn any_to_index(db: &Db) -> Result<bool> {
    Ok(!sql::to_index(db, 1)?.is_empty())
}

/// Takes the words of posts that wait, the newest first; says how many.
pub fn index(tx: &Tx) -> Result<usize> {
    let waiting = sql::to_index(tx, AT_ONCE)?;
    // The oldest of them first: the index takes rows in order far quicker.
    for id in waiting.iter().rev() {
        take(tx, *id)?;
        sql::indexed(tx, *id)?;
    }
    Ok(waiting.len())
}

/// Who may find a post has changed: nobody finds it until its words are taken again.
pub fn take_again(tx: &Tx, id: PostId) -> Result<()> {
    sql::remove(tx, id)?;
    sql::wait(tx, id)
}

fn take(tx: &Tx, id: PostId) -> Result<()> {
    sql::remove(tx, id)?;
    let post = posts::get(tx, id)?;
    let marks = sql::marks(tx, id, LIMITED)?;
    add(tx, &post, None, &said(tx, &post)?, &marks)?;
    for photo in photos::of_post(tx, id)? {
        add(tx, &post, Some(photo.id), &words::composed(&photo.text), &marks)?;
    }
    Ok(())
}

/// What a post says, as one line of plain words: with its poll and its event, without its photos.
pub(super) fn said(db: &Db, post: &Post) -> Result<String> {
    let mut all = text::plain(&post.text, usize::MAX);
    let mut say = |more: &str| {
        all.push(' ');
        all.push_str(more);
    };
    for poll in polls::of_posts(db, None, &[post.id])?.into_iter().flatten() {
        say(&poll.poll.question);
        poll.answers.iter().for_each(|answer| say(&answer.text));
    }
    if let Some(event) = events::of_post(db, post.id)? {
        say(&event.is.summary);
        say(&text::plain(&event.is.description, usize::MAX));
        event.is.location.iter().for_each(|place| say(&place.address));
    }
    Ok(words::composed(all.trim()))
}

fn add(tx: &Tx, post: &Post, photo: Option<photos::PhotoId>, said: &str, marks: &str) -> Result<()> {
    let atoms = words::atoms(said);
    if atoms.is_empty() {
        return Ok(());
    }
    let row = |tokens: &mut dyn Iterator<Item = &str>| {
        tokens.map(|token| apart(token, post.public)).collect::<Vec<_>>().join(" ")
    };
    let pairs = row(&mut words::pairs(&atoms).iter().map(String::as_str));
    let words = row(&mut atoms.iter().map(|atom| atom.folded.as_str()));
    // What is written in one second spreads by its number; what finds no room there, over more and more seconds.
    let number = photo.map_or(post.id.0 * 2, |photo| photo.0 * 2 + 1);
    let first = first_place(post.created_at.unix());
    let near = (0..20).map(|times| first + number % (PLACES << times)).chain(first..);
    let mut place = first;
    for try_here in near {
        place = try_here;
        if !sql::is_taken(tx, place)? {
            break;
        }
    }
    sql::add(tx, &Row { place, post: post.id, photo, words: &words, pairs: &pairs, marks })
}
