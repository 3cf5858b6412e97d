//! What counts as one address: what one can have all of.

use std::net::{IpAddr, Ipv6Addr};

/// How many shares a site has.
pub const OF_A_SITE: u32 = 4;

/// An IPv4 address, an IPv6 network (/64), or a site of such networks (/48): one can have all addresses of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    first: IpAddr,
    is_site: bool,
}

impl Network {
    /// The smallest that this address is of.
    pub fn of(ip: IpAddr) -> Network {
        let first = match ip.to_canonical() {
            IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64).into(),
            ip => ip,
        };
        Network { first, is_site: false }
    }

    /// The site of this address; an IPv4 address is one by itself.
    pub fn site_of(ip: IpAddr) -> Network {
        match ip.to_canonical() {
            IpAddr::V6(ip) => Network { first: Ipv6Addr::from_bits(ip.to_bits() >> 80 << 80).into(), is_site: true },
            IpAddr::V4(_) => Network::of(ip),
        }
    }

    /// All that this address is of, the smallest first.
    pub fn all_of(ip: IpAddr) -> impl Iterator<Item = Network> {
        let (network, site) = (Network::of(ip), Network::site_of(ip));
        [network].into_iter().chain((site != network).then_some(site))
    }

    /// How many times what one address may have is this one's: a site can be one host with 65,536 networks, or a house with
    /// several homes.
    pub fn shares(&self) -> u32 {
        if self.is_site { OF_A_SITE } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_ipv6_network_counts_as_one_and_so_does_its_site() {
        let of = |text: &str| Network::all_of(text.parse().unwrap()).collect::<Vec<_>>();
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        let (one, other) = (of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_ne!(one[0], other[0]);
        assert_eq!(one[1], other[1]);
        assert_ne!(one[1], of("2001:db8:2:2::1")[1]);
        assert_ne!(of("2001:db8:1::1")[0], one[1], "the first network of a site is not the site");
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
        assert_eq!([one[0].shares(), one[1].shares()], [1, 4]);
    }
}
