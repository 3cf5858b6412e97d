//! Room for what is brought: bounded in all, and by the address it comes from.

use crate::listener::Network;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So many bytes that may be held at a time.
#[derive(Clone)]
pub struct Room(Arc<House>);

struct House {
    bytes: usize,
    of_one_address: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    bytes: usize,
    by_network: HashMap<Network, usize>,
}

/// Room that somebody has; dropping it gives it back.
pub struct Held {
    room: Room,
    by: Option<IpAddr>,
    bytes: usize,
}

impl Room {
    /// Nobody has any of it.
    pub fn new(bytes: usize, of_one_address: usize) -> Room {
        Room(Arc::new(House { bytes, of_one_address, taken: Mutex::default() }))
    }

    /// Takes so much for this address, if there is as much; what has no address has no bound of its own.
    pub fn take(&self, by: Option<IpAddr>, bytes: usize) -> Option<Held> {
        let mut held = Held { room: self.clone(), by, bytes: 0 };
        held.grows(bytes).then_some(held)
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.0.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// How much it is.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes so much more, if there is as much.
    pub fn grows(&mut self, bytes: usize) -> bool {
        let House { bytes: bound, of_one_address, .. } = *self.room.0;
        let mut taken = self.room.taken();
        let is_over = |network: Network| {
            let has = taken.by_network.get(&network).copied().unwrap_or_default();
            has + bytes > of_one_address * network.shares() as usize
        };
        if taken.bytes + bytes > bound || self.networks().any(is_over) {
            return false;
        }
        taken.bytes += bytes;
        self.networks().for_each(|network| *taken.by_network.entry(network).or_default() += bytes);
        self.bytes += bytes;
        true
    }

    fn networks(&self) -> impl Iterator<Item = Network> + use<> {
        self.by.into_iter().flat_map(Network::all_of)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut taken = self.room.taken();
        taken.bytes -= self.bytes;
        for network in self.networks() {
            if let Some(bytes) = taken.by_network.get_mut(&network) {
                *bytes -= self.bytes;
                if *bytes == 0 {
                    taken.by_network.remove(&network);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_more_than_their_share_and_all_is_given_back() {
        let room = Room::new(10, 2);
        let of = |ip: &str| Some(ip.parse().unwrap());
        let mut first = room.take(of("192.0.2.1"), 1).unwrap();
        assert!(first.grows(1) && !first.grows(1));
        assert!(room.take(of("192.0.2.1"), 1).is_none());
        let site: Vec<_> = (1..=3).map(|n| room.take(of(&format!("2001:db8:1:{n}::1")), 2).unwrap()).collect();
        assert!(room.take(of("192.0.2.2"), 3).is_none());
        let own = room.take(None, 2).unwrap();
        assert!(room.take(None, 1).is_none(), "the bound of all");
        assert!(room.take(of("192.0.2.2"), 1).is_none(), "the bound of all");
        drop((first, site, own));
        let taken = room.taken();
        assert_eq!((taken.bytes, taken.by_network.len()), (0, 0));
    }
}
