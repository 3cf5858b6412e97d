//! How often somebody may try: by address or by account, in memory, by the pod's own clock.

use crate::listener::{Network, OF_A_SITE, Peers};
use crate::pod::Pod;
use crate::social::people::PersonId;
use crate::web::{Serving, Trouble, trouble};
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use std::hash::Hash;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// When so many are remembered, those that may try freely again are forgotten.
const REMEMBERED: usize = 4096;
/// When so many are left even so, all count as one until some may be forgotten.
const REMEMBERED_MAX: usize = 65_536;
/// Most characters of a name that somebody types to be counted apart.
const NAME_CHARS_MAX: usize = 64;

/// The pod's time, for governor.
#[derive(Clone)]
struct Told(Arc<dyn Fn() -> Duration + Send + Sync>);

impl Clock for Told {
    type Instant = Duration;

    fn now(&self) -> Duration {
        (self.0)()
    }
}

/// How often each may try: so many times at once, then once in a period.
struct Limiter<K: Hash + Eq + Clone> {
    clock: Told,
    each: RateLimiter<K, HashMapStateStore<K>, Told, NoOpMiddleware<Duration>>,
    others: RateLimiter<NotKeyed, InMemoryState, Told, NoOpMiddleware<Duration>>,
    /// The second in which those were forgotten last who may try freely again.
    swept: AtomicU64,
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    fn new(clock: &Told, at_once: u32, period: Duration) -> Limiter<K> {
        let at_once = NonZeroU32::new(at_once).expect("a throttle lets something through");
        let quota = Quota::with_period(period).expect("a period is not empty").allow_burst(at_once);
        Limiter {
            clock: clock.clone(),
            each: RateLimiter::hashmap_with_clock(quota, clock.clone()),
            others: RateLimiter::direct_with_clock(quota, clock.clone()),
            swept: AtomicU64::new(0),
        }
    }

    /// Counts one try, or says after how many seconds the next one counts.
    fn count(&self, who: &K) -> Result<(), u64> {
        let now = self.clock.now();
        // Once a second: that is how often the pod's clock moves.
        if self.each.len() >= REMEMBERED && self.swept.swap(now.as_secs(), Ordering::Relaxed) < now.as_secs() {
            self.each.retain_recent();
        }
        let checked = if self.each.len() < REMEMBERED_MAX { self.each.check_key(who) } else { self.others.check() };
        checked.map_err(|not_before| not_before.wait_time_from(now).as_secs().max(1))
    }
}

/// The same by address: each network has its tries, and each site of networks those of some.
struct ByAddress {
    networks: Limiter<Network>,
    sites: Limiter<Network>,
}

impl ByAddress {
    fn new(clock: &Told, at_once: u32, period: Duration) -> ByAddress {
        let networks = Limiter::new(clock, at_once, period);
        ByAddress { networks, sites: Limiter::new(clock, at_once * OF_A_SITE, period / OF_A_SITE) }
    }

    /// Counts one try from this address; for its site first, so that no site fills the book with its networks.
    fn count(&self, ip: IpAddr) -> Result<(), u64> {
        let [network, site] = [Network::of(ip), Network::site_of(ip)];
        self.sites.count(&site)?;
        self.networks.count(&network)
    }
}

/// The limits of what costs, or could be guessed.
pub struct Throttles {
    sign_in: ByAddress,
    passwords: Limiter<String>,
    own_passwords: Limiter<PersonId>,
    sign_up: ByAddress,
    receipts: ByAddress,
    receiving: ByAddress,
    fetching: ByAddress,
    discovering: ByAddress,
}

impl Throttles {
    /// Nobody has tried anything yet.
    pub fn new(pod: &Arc<Pod>) -> Throttles {
        let pod = pod.clone();
        let seconds = move || Duration::from_secs(u64::try_from(pod.now().unix()).unwrap_or_default());
        let clock = Told(Arc::new(seconds));
        let by_address = |at_once, period_ms| ByAddress::new(&clock, at_once, Duration::from_millis(period_ms));
        Throttles {
            // 20 in five minutes: nobody mistypes that often.
            sign_in: by_address(20, 15_000),
            // 500, then 360 an hour: more than one IPv4 address or IPv6 network has tries for (240), and few enough for those
            // who have many. These can keep an account's people out of browsers that have never signed in to it.
            passwords: Limiter::new(&clock, 500, Duration::from_secs(10)),
            // The same, apart from it: no stranger keeps people from changing their password.
            own_passwords: Limiter::new(&clock, 500, Duration::from_secs(10)),
            // 10 an hour.
            sign_up: by_address(10, 360_000),
            // 30, then 6 a minute: whoever has a code looks now and then.
            receipts: by_address(30, 10_000),
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
        throttles.receiving.count(by)
    }
}

impl Count for Fetching {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.fetching.count(by)
    }
}

impl Count for Discovering {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.discovering.count(by)
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

/// Where a request comes from: whoever is at the outer end, or whom our reverse proxy names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address(IpAddr);

impl Address {
    /// The address itself.
    pub fn ip(self) -> IpAddr {
        self.0
    }

    fn of(request: &Request) -> Address {
        let peer = peer(request).unwrap_or(Ipv4Addr::UNSPECIFIED.into());
        let serving = request.rocket().state::<Serving>().expect("the server is made with its serving");
        let header = serving.proxy_header.as_deref().filter(|_| serving.proxy_addresses.contains(&peer));
        let named = header.and_then(|name| request.headers().get(name).last());
        Address(named.and_then(|named| farthest(named, &serving.proxy_addresses)).unwrap_or(peer))
    }
}

/// None where a request comes over no connection: it is this process's own.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Address {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Address, Self::Error> {
        match request.remote() {
            Some(_) => Outcome::Success(Address::of(request)),
            None => Outcome::Forward(Status::NotFound),
        }
    }
}

/// Who is at the outer end. Where a listener stands before the server it alone knows: a connection that it does not know
/// (any more) is nobody's, and certainly no proxy's.
fn peer(request: &Request) -> Option<IpAddr> {
    let remote = request.remote()?;
    match request.rocket().state::<Peers>() {
        Some(peers) => peers.behind(remote).map(|peer| peer.ip().to_canonical()),
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
    /// Counts one try to sign in.
    pub fn sign_in(&self) -> Result<(), Trouble> {
        self.throttles.sign_in.count(self.by.0).map_err(too_often)
    }

    /// Counts one try at the password of an account, from whatever address; the name is as it was typed if nobody has it.
    pub fn password(&self, account: &str) -> Result<(), Trouble> {
        let account = account.chars().take(NAME_CHARS_MAX).collect::<String>().to_lowercase();
        self.throttles.passwords.count(&account).map_err(too_often)
    }

    /// Counts one try of somebody signed in to prove themselves by their password.
    pub fn own_password(&self, person: PersonId) -> Result<(), Trouble> {
        self.sign_in()?;
        self.throttles.own_passwords.count(&person).map_err(too_often)
    }

    /// Counts one try to sign up.
    pub fn sign_up(&self) -> Result<(), Trouble> {
        self.throttles.sign_up.count(self.by.0).map_err(too_often)
    }

    /// Counts one try at the code of a receipt.
    pub fn receipt(&self) -> Result<(), Trouble> {
        self.throttles.receipts.count(self.by.0).map_err(too_often)
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

    /// A clock to be moved by hand.
    fn clock() -> (Arc<AtomicU64>, Told) {
        let seconds = Arc::new(AtomicU64::new(1_000_000));
        let told = seconds.clone();
        (seconds, Told(Arc::new(move || Duration::from_secs(told.load(Ordering::SeqCst)))))
    }

    #[test]
    fn each_has_tries_at_once_and_then_one_in_a_period() {
        let (seconds, clock) = clock();
        let limiter = Limiter::new(&clock, 3, Duration::from_secs(2));
        let tries = |times| (0..times).filter(|_| limiter.count(&"who").is_ok()).count();
        assert_eq!((tries(5), limiter.count(&"who")), (3, Err(2)));
        seconds.fetch_add(4, Ordering::SeqCst);
        assert_eq!((tries(5), limiter.count(&"another")), (2, Ok(())));
    }

    #[test]
    fn many_addresses_of_one_site_have_the_tries_of_four_networks() {
        let limiter = ByAddress::new(&clock().1, 5, Duration::from_secs(10));
        let from =
            |site: u32, network: u32| limiter.count(format!("2001:db8:{site}:{network}::1").parse().unwrap()).is_ok();
        assert_eq!((0..9).filter(|_| from(1, 1)).count(), 5);
        assert_eq!((2..99).filter(|network| from(1, *network)).count(), 11, "those that were refused were counted too");
        assert!(from(2, 1));
    }

    #[test]
    fn where_there_is_no_room_for_more_all_count_as_one_until_some_are_forgotten() {
        let (seconds, clock) = clock();
        let limiter = Limiter::new(&clock, 2, Duration::from_secs(10));
        let tries = |who: usize| limiter.count(&who).is_ok();
        assert!((0..REMEMBERED_MAX).all(tries));
        assert_eq!([0, 1, 2].map(|new| tries(REMEMBERED_MAX + new)), [true, true, false]);
        seconds.fetch_add(20, Ordering::SeqCst);
        assert!(tries(REMEMBERED_MAX) && limiter.each.len() == 1, "there is room again");
    }

    #[test]
    fn a_proxy_is_believed_only_about_the_last_address() {
        let proxies = ["10.0.0.1".parse().unwrap()];
        assert_eq!(farthest("6.6.6.6, 192.0.2.7", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, 10.0.0.1", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, nonsense", &proxies), None);
    }
}
