//! Who stands at the outer end: the connection behind ours is known by its port, so no header is asked.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The outer peers of the connections that the listener holds to the server behind it, by our port.
#[derive(Clone, Default)]
pub struct Peers(Arc<Mutex<HashMap<u16, SocketAddr>>>);

impl Peers {
    /// The outer peer of the connection that comes from this port; none where it is not the listener's, or no more.
    pub fn behind(&self, port: u16) -> Option<SocketAddr> {
        self.map().get(&port).copied()
    }

    /// Notes whose connection comes from this port, until the guard is dropped.
    pub(super) fn note(&self, port: u16, peer: SocketAddr) -> Noted {
        self.map().insert(port, peer);
        Noted { peers: self.clone(), port, peer }
    }

    fn map(&self) -> MutexGuard<'_, HashMap<u16, SocketAddr>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A peer that is noted.
pub(super) struct Noted {
    peers: Peers,
    port: u16,
    peer: SocketAddr,
}

impl Drop for Noted {
    fn drop(&mut self) {
        let mut map = self.peers.map();
        // The port may be another's by now.
        if map.get(&self.port) == Some(&self.peer) {
            map.remove(&self.port);
        }
    }
}

/// What counts as one address: an IPv4 address, or the network of an IPv6 address (/64), of which one has all.
pub fn network(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        ip => ip,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_forgotten_unless_it_is_anothers_by_now() {
        let (peers, one, other) =
            (Peers::default(), "192.0.2.1:9".parse().unwrap(), "192.0.2.2:9".parse::<SocketAddr>().unwrap());
        let first = peers.note(7, one);
        let second = peers.note(7, other);
        drop(first);
        assert_eq!(peers.behind(7), Some(other));
        drop(second);
        assert_eq!(peers.behind(7), None);
    }

    #[test]
    fn one_ipv6_network_counts_as_one() {
        let network = |text: &str| network(text.parse().unwrap());
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.7"), network("192.0.2.7"));
    }
}
