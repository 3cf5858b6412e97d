//! Pages that are open: what a change means to them, and who waits to hear of it.

use crate::social::conversations::ConversationId;
use crate::social::people::PersonId;
use crate::social::posts::PostId;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Streams of one account. One tab of each browser holds one; those that broke off are noticed late.
const OF_ACCOUNT_MAX: usize = 8;
/// Things that are told apart between two looks.
pub const THINGS_MAX: usize = 50;

/// What a change means to pages that are open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// Posts that somebody sees who did not before.
    pub posted: BTreeSet<PostId>,
    /// Posts under which something is new.
    pub touched: BTreeSet<PostId>,
    /// Conversations with a new message.
    pub messaged: BTreeSet<ConversationId>,
    /// Whose sessions are not all that they were.
    pub signed_out: BTreeSet<PersonId>,
}

impl News {
    /// Adds what came later.
    pub fn add(&mut self, later: &News) {
        add(&mut self.posted, &later.posted);
        add(&mut self.touched, &later.touched);
        add(&mut self.messaged, &later.messaged);
        self.signed_out.extend(&later.signed_out);
    }
}

fn add<T: Ord + Copy>(to: &mut BTreeSet<T>, more: &BTreeSet<T>) {
    let room = THINGS_MAX.saturating_sub(to.len());
    to.extend(more.iter().take(room));
}

/// The open streams of a pod.
#[derive(Clone, Default)]
pub struct Live(Arc<Mutex<Book>>);

#[derive(Default)]
struct Book {
    closed: bool,
    entered: u64,
    /// By when they came.
    seats: BTreeMap<u64, Place>,
}

struct Place {
    person: PersonId,
    news: News,
    over: bool,
    bell: Arc<Bell>,
}

/// What a stream waits for.
#[derive(Default)]
struct Bell {
    changed: Notify,
    urgent: Notify,
}

/// The place of one stream; it is free again when this is dropped.
pub struct Seat {
    live: Live,
    number: u64,
    bell: Arc<Bell>,
}

impl Live {
    /// A place for a stream of this person, if there are fewer than `max`. Where they have too many, the oldest ends.
    pub fn enter(&self, person: PersonId, max: usize) -> Option<Seat> {
        let mut book = self.book();
        let own: Vec<u64> =
            book.seats.iter().filter(|(_, place)| place.person == person && !place.over).map(|(at, _)| *at).collect();
        let oldest = own.first().filter(|_| own.len() >= OF_ACCOUNT_MAX);
        if let Some(oldest) = oldest.and_then(|number| book.seats.get_mut(number)) {
            oldest.end();
        }
        if book.closed || book.seats.len() >= max {
            return None;
        }
        book.entered += 1;
        let (number, bell) = (book.entered, Arc::new(Bell::default()));
        book.seats.insert(number, Place { person, news: News::default(), over: false, bell: bell.clone() });
        Some(Seat { live: self.clone(), number, bell })
    }

    /// Something was changed: every stream looks when it may, and those of whoever is signed out at once.
    pub fn tell(&self, news: &News) {
        for place in self.book().seats.values_mut() {
            place.news.add(news);
            place.bell.changed.notify_one();
            if news.signed_out.contains(&place.person) {
                place.bell.urgent.notify_one();
            }
        }
    }

    /// Ends all streams; there are none from now on.
    pub fn close(&self) {
        let mut book = self.book();
        book.closed = true;
        book.seats.values_mut().for_each(Place::end);
    }

    /// How many streams there are.
    pub fn count(&self) -> usize {
        self.book().seats.len()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    fn end(&mut self) {
        self.over = true;
        self.bell.urgent.notify_one();
    }
}

impl Seat {
    /// Becomes ready when something was changed since the last time.
    pub async fn changed(&self) {
        self.bell.changed.notified().await;
    }

    /// Becomes ready when the stream has to look now.
    pub async fn urgent(&self) {
        self.bell.urgent.notified().await;
    }

    /// What came since the last time; none where the stream has to end.
    pub fn take(&self) -> Option<News> {
        let mut book = self.live.book();
        let place = book.seats.get_mut(&self.number).filter(|place| !place.over)?;
        Some(std::mem::take(&mut place.news))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.live.book().seats.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_hears_what_came_since_and_bears_a_flood() {
        let live = Live::default();
        let seat = live.enter(PersonId(1), 9).unwrap();
        for id in 0..1000 {
            live.tell(&News { posted: [PostId(id)].into(), ..News::default() });
        }
        assert_eq!(seat.take().unwrap().posted.len(), THINGS_MAX);
        assert_eq!(seat.take(), Some(News::default()));
        drop(seat);
        assert_eq!(live.count(), 0);
    }

    #[test]
    fn whoever_has_too_many_streams_loses_the_oldest() {
        let live = Live::default();
        let seats: Vec<Seat> = (0..=OF_ACCOUNT_MAX).map(|_| live.enter(PersonId(1), 99).unwrap()).collect();
        let lasting: Vec<bool> = seats.iter().map(|seat| seat.take().is_some()).collect();
        assert_eq!(lasting.iter().position(|lasts| *lasts), Some(1));
        assert_eq!(lasting.iter().filter(|lasts| !**lasts).count(), 1);
    }

    #[test]
    fn there_is_a_bound_and_an_end() {
        let live = Live::default();
        let seat = live.enter(PersonId(1), 1).unwrap();
        assert!(live.enter(PersonId(2), 1).is_none());
        live.close();
        assert_eq!(seat.take(), None);
        drop(seat);
        assert!(live.enter(PersonId(2), 1).is_none(), "closed is closed");
    }
}
