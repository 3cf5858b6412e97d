//! Which addresses may be spoken to: the public network, and only by choice what is nearer.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How far the pod may reach beyond the public network. The default is: not at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// This machine, also by plain http: for a pod whose own URL is a loopback one, so for trying out.
    pub loopback: bool,
    /// Home and company networks, also by plain http: a setting that is off, because any remote person can make the
    /// pod ask there.
    pub private: bool,
}

/// Where an address lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Public,
    Loopback,
    Private,
    /// Link-local (cloud metadata lives there), multicast, documentation, translation, reserved: never.
    Nowhere,
}

impl Reach {
    /// Whether a connection to `ip` may be opened; `plain` is one without TLS.
    pub fn allows(self, ip: IpAddr, plain: bool) -> bool {
        match place(ip) {
            Place::Public => !plain,
            Place::Loopback => self.loopback,
            Place::Private => self.private,
            Place::Nowhere => false,
        }
    }

    /// Whether plain http is spoken to anybody at all.
    pub fn speaks_plain(self) -> bool {
        self.loopback || self.private
    }
}

/// Whether an address lies on the public network.
pub(super) fn is_public(ip: IpAddr) -> bool {
    place(ip) == Place::Public
}

fn place(ip: IpAddr) -> Place {
    match ip.to_canonical() {
        IpAddr::V4(ip) => place_v4(ip),
        IpAddr::V6(ip) => place_v6(ip),
    }
}

/// The special-purpose ranges of IPv4 that are not globally reachable, as network and prefix length.
const V4_NOWHERE: [(Ipv4Addr, u32); 10] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// Home and company networks, and the shared space of carriers and overlay networks.
const V4_PRIVATE: [(Ipv4Addr, u32); 4] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
];

/// The holes in 2000::/3: protocol assignments with Teredo, documentation, 6to4.
const V6_NOWHERE: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

fn place_v4(ip: Ipv4Addr) -> Place {
    let within = |&(net, prefix): &(Ipv4Addr, u32)| (ip.to_bits() ^ net.to_bits()) >> (32 - prefix) == 0;
    if ip.is_loopback() {
        Place::Loopback
    } else if V4_PRIVATE.iter().any(within) {
        Place::Private
    } else if V4_NOWHERE.iter().any(within) {
        Place::Nowhere
    } else {
        Place::Public
    }
}

/// Only 2000::/3 is given out for the public network, so everything else needs no list.
fn place_v6(ip: Ipv6Addr) -> Place {
    let within = |&(net, prefix): &(Ipv6Addr, u32)| (ip.to_bits() ^ net.to_bits()) >> (128 - prefix) == 0;
    if ip.is_loopback() {
        Place::Loopback
    } else if ip.is_unique_local() {
        Place::Private
    } else if ip.to_bits() >> 125 == 1 && !V6_NOWHERE.iter().any(within) {
        Place::Public
    } else {
        Place::Nowhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(list: &str, expected: Place) {
        for text in list.split_whitespace() {
            assert_eq!(place(text.parse().unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn the_public_network_is_reached() {
        places("1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0", Place::Public);
        places("192.0.1.0 192.0.3.0 192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0", Place::Public);
        places("169.253.255.255 169.255.0.0 198.17.255.255 198.20.0.0 223.255.255.255 ::ffff:1.1.1.1", Place::Public);
        places("2606:4700:4700::1111 2001:200:: 2001:4860:4860::8888 2a01:4f8::1 2003::1 3ffe:ffff::", Place::Public);
    }

    #[test]
    fn this_machine_is_recognised_in_every_spelling() {
        places("127.0.0.1 127.255.255.254 ::1 ::ffff:127.0.0.1", Place::Loopback);
    }

    #[test]
    fn private_networks_are_recognised() {
        places("10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 172.16.0.1 172.31.255.255", Place::Private);
        places("192.168.0.1 ::ffff:192.168.1.1 ::ffff:10.0.0.1 fc00::1 fd00::1 fdff::1", Place::Private);
    }

    #[test]
    fn no_special_range_is_ever_reached() {
        places("0.0.0.0 0.1.2.3 169.254.0.1 169.254.169.254 192.0.0.1 192.0.0.170 192.0.2.1", Place::Nowhere);
        places("192.88.99.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1", Place::Nowhere);
        places("224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255", Place::Nowhere);
        places(":: ::ffff:0.0.0.0 ::ffff:169.254.169.254 ::7f00:1 ::10.0.0.1 ::ffff:0:7f00:1", Place::Nowhere);
        places("64:ff9b::7f00:1 64:ff9b::1.1.1.1 64:ff9b:1::1 100::1 100:0:0:1::1", Place::Nowhere);
        places("2001::1 2001:0:4137:9e76::1 2001:1::1 2001:10::1 2001:20::1 2001:1ff::1", Place::Nowhere);
        places("2001:db8::1 2002:7f00:1:: 2002:102:304::1 3fff::1 3fff:fff::1 5f00::1 4000::1", Place::Nowhere);
        places("fe80::1 febf::1 fec0::1 feff::1 ff02::1 ff0e::1", Place::Nowhere);
    }

    #[test]
    fn reach_grows_only_by_choice_and_plain_http_never_leaves_the_house() {
        let (public, near, home) = ("1.1.1.1", "127.0.0.1", "192.168.1.1");
        let allows = |reach: Reach, ip: &str| {
            let ip = ip.parse().unwrap();
            (reach.allows(ip, false), reach.allows(ip, true))
        };
        let strict = Reach::default();
        assert_eq!([public, near, home].map(|ip| allows(strict, ip)), [(true, false), (false, false), (false, false)]);
        let trial = Reach { loopback: true, private: false };
        assert_eq!([public, near, home].map(|ip| allows(trial, ip)), [(true, false), (true, true), (false, false)]);
        let house = Reach { loopback: false, private: true };
        assert_eq!([public, near, home].map(|ip| allows(house, ip)), [(true, false), (false, false), (true, true)]);
        for reach in [strict, trial, house] {
            assert_eq!(allows(reach, "169.254.169.254"), (false, false));
        }
    }
}
