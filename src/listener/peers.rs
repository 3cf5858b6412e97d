//! Who stands at the outer end: the connection behind ours is known by where it comes from, so no header is asked.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The outer peers of the connections that the listener holds to the server behind it, by our end of these.
#[derive(Clone, Default)]
pub struct Peers(Arc<Mutex<Book>>);

#[derive(Default)]
struct Book {
    /// With the number of the note.
    noted: HashMap<SocketAddr, (u64, SocketAddr)>,
    notes: u64,
}

impl Peers {
    /// The outer peer of the connection that comes from there; none where it is not the listener's, or no more.
    pub fn behind(&self, remote: SocketAddr) -> Option<SocketAddr> {
        self.book().noted.get(&remote).map(|(_, peer)| *peer)
    }

    /// Notes whose connection comes from there, until the guard is dropped.
    pub(super) fn note(&self, ours: SocketAddr, peer: SocketAddr) -> Noted {
        let mut book = self.book();
        book.notes += 1;
        let number = book.notes;
        book.noted.insert(ours, (number, peer));
        Noted { peers: self.clone(), ours, number }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A peer that is noted.
pub(super) struct Noted {
    peers: Peers,
    ours: SocketAddr,
    number: u64,
}

impl Drop for Noted {
    fn drop(&mut self) {
        let mut book = self.peers.book();
        // The port may be another connection's by now.
        if book.noted.get(&self.ours).is_some_and(|(number, _)| *number == self.number) {
            book.noted.remove(&self.ours);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_port_is_forgotten_unless_it_is_anothers_by_now() {
        let (peers, ours, one) = (Peers::default(), at("127.0.0.1:7"), at("192.0.2.1:9"));
        let first = peers.note(ours, one);
        let second = peers.note(ours, one);
        drop(first);
        assert_eq!(peers.behind(ours), Some(one), "the same peer may have come again");
        drop(second);
        assert_eq!(peers.behind(ours), None);
    }

    #[test]
    fn the_same_port_of_another_address_is_nobodys() {
        let peers = Peers::default();
        let _noted = peers.note(at("127.0.0.1:7"), at("192.0.2.1:9"));
        assert_eq!(peers.behind(at("127.0.0.2:7")), None);
    }
}
