//! How often somebody may try: by address or by account, in memory, by the pod's own clock.

use crate::listener::{Peers, network};
use crate::pod::Pod;
use crate::web::{Serving, Trouble, trouble};
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use std::hash::Hash;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// When so many are remembered, those that may try freely again are forgotten.
const REMEMBERED: usize = 4096;
/// When so many are left even so, those who are new count as one.
const REMEMBERED_MAX: usize = 65_536;
/// Most characters of a name that somebody types to be counted apart.
const NAME_CHARS_MAX: usize = 64;

/// The time of a pod, for governor.
#[derive(Clone)]
struct PodClock(Arc<Pod>);

impl Clock for PodClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.0.now().unix()).unwrap_or_default())
    }
}

/// How often each may try: so many times at once, then once in a period.
struct Limiter<K: Hash + Eq + Clone> {
    each: RateLimiter<K, HashMapStateStore<K>, PodClock, NoOpMiddleware<Duration>>,
    clock: PodClock,
    /// Whom all count as who find no room of their own.
    others: K,
    /// At which number of them to forget some.
    sweep_at: AtomicUsize,
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    fn new(clock: &PodClock, at_once: u32, period: Duration, others: K) -> Limiter<K> {
        let at_once = NonZeroU32::new(at_once).expect("a throttle lets something through");
        let quota = Quota::with_period(period).expect("a period is not empty").allow_burst(at_once);
        let each = RateLimiter::hashmap_with_clock(quota, clock.clone());
        Limiter { each, clock: clock.clone(), others, sweep_at: AtomicUsize::new(REMEMBERED) }
    }

    /// Counts one try, or says after how many seconds the next one counts.
    fn count(&self, who: &K) -> Result<(), u64> {
        if self.each.len() >= self.sweep_at.load(Ordering::Relaxed) {
            self.each.retain_recent();
            // Not at every try, however many are left.
            let next = (self.each.len() * 2).clamp(REMEMBERED, REMEMBERED_MAX);
            self.sweep_at.store(next, Ordering::Relaxed);
        }
        let who = if self.each.len() < REMEMBERED_MAX { who } else { &self.others };
        self.each.check_key(who).map_err(|not_before| not_before.wait_time_from(self.clock.now()).as_secs().max(1))
    }
}

/// The limits of what costs, or could be guessed.
pub struct Throttles {
    sign_in: Limiter<IpAddr>,
    passwords: Limiter<String>,
    sign_up: Limiter<IpAddr>,
    receiving: Limiter<IpAddr>,
    fetching: Limiter<IpAddr>,
    discovering: Limiter<IpAddr>,
}

impl Throttles {
    /// Nobody has tried anything yet.
    pub fn new(pod: &Arc<Pod>) -> Throttles {
        let clock = PodClock(pod.clone());
        let by_address = |at_once, period_ms| {
            Limiter::new(&clock, at_once, Duration::from_millis(period_ms), Ipv4Addr::UNSPECIFIED.into())
        };
        Throttles {
            // 20 in five minutes: nobody mistypes that often.
            sign_in: by_address(20, 15_000),
            // 500, then 360 an hour: more than one address has tries for (240), so that no single stranger can keep an
            // account's people out, and few enough for those who have many addresses.
            passwords: Limiter::new(&clock, 500, Duration::from_secs(10), String::new()),
            // 10 an hour.
            sign_up: by_address(10, 360_000),
            // 2,000, then 20 a second: a large pod that comes back brings what it kept at once; then it brings what its
            // people do, and no pod has people who do that much. What is refused comes again.
            receiving: by_address(2_000, 50),
            // 60, then 2 a second: an answer is signed, which takes 1.4 ms of a processor; pods fetch what they miss.
            fetching: by_address(60, 500),
            // 300, then 10 a second: each is a look into the database or two; whoever meets our people asks twice each.
            discovering: by_address(300, 100),
        }
    }
}

/// What is counted by address before anything else is done, as [`Counted`].
pub trait Count: Send {
    #[doc(hidden)]
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64>;
}

/// Messages that are brought.
pub struct Receiving;
/// Things of people here that are fetched.
pub struct Fetching;
/// Documents about this pod and its people.
pub struct Discovering;

impl Count for Receiving {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.receiving.count(&by)
    }
}

impl Count for Fetching {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.fetching.count(&by)
    }
}

impl Count for Discovering {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.discovering.count(&by)
    }
}

/// That a request was counted and is not one too many. The catcher of 429 asks for [`retry_after`].
pub struct Counted<C>(PhantomData<C>);

/// After how many seconds to come again.
struct RetryAfter(u64);

#[rocket::async_trait]
impl<'r, C: Count> FromRequest<'r> for Counted<C> {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Counted<C>, ()> {
        let Some(throttles) = request.rocket().state::<Throttles>() else {
            return Outcome::Error((Status::InternalServerError, ()));
        };
        // What comes over no connection is this process's own.
        if request.remote().is_none() {
            return Outcome::Success(Counted(PhantomData));
        }
        match C::within(throttles, Address::of(request).0) {
            Ok(()) => Outcome::Success(Counted(PhantomData)),
            Err(seconds) => {
                request.local_cache(|| RetryAfter(seconds));
                Outcome::Error((Status::TooManyRequests, ()))
            }
        }
    }
}

/// After how many seconds a request that was one too many may come again.
pub fn retry_after(request: &Request) -> u64 {
    request.local_cache(|| RetryAfter(1)).0
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
    /// Counts one try to sign in, or to prove oneself by password.
    pub fn sign_in(&self) -> Result<(), Trouble> {
        self.throttles.sign_in.count(&self.by.0).map_err(too_often)
    }

    /// Counts one try at the password of an account, from whatever address; the name is as it was typed if nobody has it.
    pub fn password(&self, account: &str) -> Result<(), Trouble> {
        let account = account.chars().take(NAME_CHARS_MAX).collect::<String>().to_lowercase();
        self.throttles.passwords.count(&account).map_err(too_often)
    }

    /// Counts one try to sign up.
    pub fn sign_up(&self) -> Result<(), Trouble> {
        self.throttles.sign_up.count(&self.by.0).map_err(too_often)
    }
}

fn too_often(retry_after_s: u64) -> Trouble {
    Trouble::TooOften { retry_after_s }
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
