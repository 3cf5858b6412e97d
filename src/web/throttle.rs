//! How often somebody may try: by address, in memory, by the pod's own clock.

use crate::listener::{Peers, network};
use crate::pod::Pod;
use crate::web::{Serving, Trouble, trouble};
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use rocket::Request;
use rocket::request::{FromRequest, Outcome};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// When this many addresses are remembered, those that may try freely again are forgotten.
const REMEMBERED_MAX: usize = 4096;

/// The time of a pod, for governor.
#[derive(Clone)]
struct PodClock(Arc<Pod>);

impl Clock for PodClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.0.now().unix()).unwrap_or_default())
    }
}

type Limiter = RateLimiter<IpAddr, HashMapStateStore<IpAddr>, PodClock, NoOpMiddleware<Duration>>;

/// The limits of what costs, or could be guessed.
pub struct Throttles {
    clock: PodClock,
    sign_in: Limiter,
    sign_up: Limiter,
}

impl Throttles {
    /// Nobody has tried anything yet.
    pub fn new(pod: &Arc<Pod>) -> Throttles {
        let clock = PodClock(pod.clone());
        let limiter = |times: u32, seconds: u64| {
            let times = NonZeroU32::new(times).expect("a throttle lets something through");
            let quota = Quota::with_period(Duration::from_secs(seconds) / times.get()).expect("a period is not empty");
            RateLimiter::hashmap_with_clock(quota.allow_burst(times), clock.clone())
        };
        Throttles { sign_in: limiter(20, 5 * 60), sign_up: limiter(10, 60 * 60), clock }
    }

    fn count(&self, limiter: &Limiter, address: &Address) -> Result<(), Trouble> {
        if limiter.len() > REMEMBERED_MAX {
            limiter.retain_recent();
        }
        limiter.check_key(&address.0).map_err(|not_before| {
            let wait = not_before.wait_time_from(self.clock.now());
            Trouble::TooOften { retry_after_s: wait.as_secs().max(1) }
        })
    }
}

/// Where a request comes from, as throttles count it: an IPv4 address, or the network of an IPv6 address (/64).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Address(IpAddr);

impl Address {
    fn of(request: &Request) -> Address {
        let peer = peer(request).unwrap_or(Ipv4Addr::UNSPECIFIED.into());
        let serving = request.rocket().state::<Serving>().expect("the server is made with its serving");
        let header = serving.proxy_header.as_deref().filter(|_| serving.proxy_addresses.contains(&peer));
        let named = header.and_then(|name| request.headers().get(name).last());
        Address(network(named.and_then(|named| farthest(named, &serving.proxy_addresses)).unwrap_or(peer)))
    }
}

/// Who is at the outer end. Where a listener stands before the server it alone knows: a connection that it does not know
/// (any more) is nobody's, and certainly no proxy's.
fn peer(request: &Request) -> Option<IpAddr> {
    let remote = request.remote()?;
    match request.rocket().state::<Peers>() {
        Some(peers) => peers.behind(remote.port()).map(|peer| peer.ip().to_canonical()),
        None => Some(remote.ip()),
    }
}

/// The last address of a list that is none of our proxies': what stands before it anybody can have written.
fn farthest(list: &str, proxies: &[IpAddr]) -> Option<IpAddr> {
    let ips = list.rsplit(',').map(|ip| ip.trim().parse::<IpAddr>());
    ips.take_while(Result::is_ok).flatten().find(|ip| !proxies.contains(ip))
}

/// The tries of whoever sent a request.
pub struct Tries<'r> {
    throttles: &'r Throttles,
    by: Address,
}

impl Tries<'_> {
    /// Counts one try to sign in, or to prove oneself by password: 20 in five minutes.
    pub fn sign_in(&self) -> Result<(), Trouble> {
        self.throttles.count(&self.throttles.sign_in, &self.by)
    }

    /// Counts one try to sign up: 10 an hour.
    pub fn sign_up(&self) -> Result<(), Trouble> {
        self.throttles.count(&self.throttles.sign_up, &self.by)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Tries<'r> {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Tries<'r>, ()> {
        match request.rocket().state::<Throttles>() {
            Some(throttles) => Outcome::Success(Tries { throttles, by: Address::of(request) }),
            None => trouble::raise(request, Trouble::Broken),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_believed_only_about_the_last_address() {
        let proxies = ["10.0.0.1".parse().unwrap()];
        assert_eq!(farthest("6.6.6.6, 192.0.2.7", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, 10.0.0.1", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, nonsense", &proxies), None);
    }
}
