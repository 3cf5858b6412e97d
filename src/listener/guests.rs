//! Who is connected: how many, how many of one address, and who goes when there is no room.

use super::Network;
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use tokio::time::Instant;

/// All connections, and room for so many.
#[derive(Clone)]
pub(super) struct Guests(Arc<House>);

struct House {
    connections: usize,
    of_one_address: usize,
    /// Whose connections are not counted by address: reverse proxies stand for many.
    trusted: Vec<IpAddr>,
    book: Mutex<Book>,
}

#[derive(Default)]
struct Book {
    present: usize,
    by_network: HashMap<Network, Company>,
    /// Those without a request in hand, by when they began to wait.
    waiting: BTreeMap<u64, (IpAddr, Arc<Notify>)>,
    /// How often somebody began to wait.
    waits: u64,
}

/// The connections of one network.
#[derive(Default)]
struct Company {
    present: usize,
    /// Until when its requests are left waiting, because it asked too much.
    calm: Option<Instant>,
}

/// One connection; dropping it makes room.
pub(super) struct Guest {
    guests: Guests,
    address: IpAddr,
    trusted: bool,
    leave: Arc<Notify>,
    /// Its number among those who wait; none while a request is in hand.
    number: Mutex<Option<u64>>,
}

impl Guests {
    pub fn new(connections: usize, of_one_address: usize, trusted: Vec<IpAddr>) -> Guests {
        Guests(Arc::new(House { connections, of_one_address, trusted, book: Mutex::default() }))
    }

    /// Lets somebody in, who waits with a request. Where the house is full, whoever waits longest leaves for them; none
    /// where nobody waits, or where too many are here of that address.
    pub fn enter(&self, peer: IpAddr) -> Option<Guest> {
        let trusted = self.0.trusted.contains(&peer.to_canonical());
        let mut book = self.book();
        let is_full = |network: Network| {
            let present = book.by_network.get(&network).map_or(0, |company| company.present);
            present >= self.0.of_one_address * network.shares() as usize
        };
        if !trusted && Network::all_of(peer).any(is_full) {
            return None;
        }
        if book.present >= self.0.connections && !book.dismiss() {
            return None;
        }
        book.present += 1;
        Network::all_of(peer).for_each(|network| book.by_network.entry(network).or_default().present += 1);
        let leave = Arc::new(Notify::new());
        let number = book.wait(peer, &leave);
        drop(book);
        Some(Guest { guests: self.clone(), address: peer, trusted, leave, number: Mutex::new(Some(number)) })
    }

    /// Sends away whoever waits longest.
    pub fn make_room(&self) {
        self.book().dismiss();
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Book {
    fn wait(&mut self, address: IpAddr, leave: &Arc<Notify>) -> u64 {
        self.waits += 1;
        self.waiting.insert(self.waits, (address, leave.clone()));
        self.waits
    }

    /// Whether somebody waited and leaves. Their place is free at once.
    fn dismiss(&mut self) -> bool {
        let Some((_, (address, leave))) = self.waiting.pop_first() else { return false };
        self.leaves(address);
        leave.notify_one();
        true
    }

    fn leaves(&mut self, address: IpAddr) {
        self.present -= 1;
        for network in Network::all_of(address) {
            if let Some(company) = self.by_network.get_mut(&network) {
                company.present -= 1;
                if company.present == 0 {
                    self.by_network.remove(&network);
                }
            }
        }
    }
}

impl Guest {
    /// Becomes ready when this one has to leave.
    pub fn dismissed(&self) -> impl Future<Output = ()> {
        self.leave.notified()
    }

    /// A request is in hand; false where this one was sent away just before.
    pub fn is_busy(&self) -> bool {
        let mut book = self.guests.book();
        let mut waits = self.number();
        if waits.is_some_and(|number| book.waiting.remove(&number).is_none()) {
            return false;
        }
        *waits = None;
        true
    }

    /// The answer is through, and it waits for the next request.
    pub fn waits(&self) {
        let mut book = self.guests.book();
        let mut number = self.number();
        if number.is_none() {
            *number = Some(book.wait(self.address, &self.leave));
        }
    }

    /// Something was asked too often: all of this address wait until then. Reverse proxies stand for many.
    pub fn must_calm_down(&self, until: Instant) {
        if let Some(company) =
            self.guests.book().by_network.get_mut(&Network::of(self.address)).filter(|_| !self.trusted)
        {
            company.calm = Some(until);
        }
    }

    /// Until when the next request has to wait.
    pub fn calm(&self) -> Option<Instant> {
        self.guests.book().by_network.get(&Network::of(self.address)).and_then(|company| company.calm)
    }

    fn number(&self) -> MutexGuard<'_, Option<u64>> {
        self.number.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut book = self.guests.book();
        // Who was sent away is not counted any more.
        if self.number().is_none_or(|number| book.waiting.remove(&number).is_some()) {
            book.leaves(self.address);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(last: u8) -> IpAddr {
        [192, 0, 2, last].into()
    }

    #[test]
    fn who_waits_longest_leaves_for_who_comes() {
        let guests = Guests::new(2, 2, Vec::new());
        let (first, second) = (guests.enter(ip(1)).unwrap(), guests.enter(ip(2)).unwrap());
        assert!(first.is_busy());
        first.waits();
        let _third = guests.enter(ip(3)).unwrap();
        assert!(!second.is_busy(), "the second waited longer than the first, which had a request in between");
        assert!(first.is_busy());
        drop(second);
        assert_eq!(guests.book().present, 2);
    }

    #[test]
    fn nobody_with_a_request_in_hand_leaves() {
        let guests = Guests::new(1, 1, Vec::new());
        let first = guests.enter(ip(1)).unwrap();
        assert!(first.is_busy());
        assert!(guests.enter(ip(2)).is_none());
        drop(first);
        assert!(guests.enter(ip(2)).is_some());
        assert!(guests.book().by_network.is_empty());
    }

    #[test]
    fn one_address_has_its_share_and_a_proxy_has_no_bound() {
        let guests = Guests::new(9, 2, vec![ip(7)]);
        let all: Vec<_> = [1, 1, 1, 7, 7, 7].map(|last| guests.enter(ip(last))).into();
        assert_eq!(all.iter().map(Option::is_some).collect::<Vec<_>>(), [true, true, false, true, true, true]);
    }

    #[test]
    fn a_site_has_the_share_of_four_networks() {
        let guests = Guests::new(99, 1, Vec::new());
        let from = |text: &str| guests.enter(text.parse().unwrap());
        let all: Vec<_> = (1..=4).map(|n| from(&format!("2001:db8:1:{n}::1"))).collect();
        assert!(all.iter().all(Option::is_some));
        assert!(from("2001:db8:1:5::1").is_none());
        assert!(from("2001:db8:2:5::1").is_some());
        drop(all);
        assert!(guests.book().by_network.is_empty());
    }
}
