//! How often somebody may try: by address or by account, in memory, by the pod's own clock.

use crate::listener::{Network, Peers};
use crate::pod::Pod;
use crate::social::people::PersonId;
use crate::web::{Serving, Trouble, trouble};
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use std::collections::HashMap;
use std::hash::Hash;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// When so many are remembered, those that may try freely again are forgotten.
const REMEMBERED: usize = 4096;
/// When so many are left even so, those who are new count as one.
const REMEMBERED_MAX: usize = 65_536;
/// Most characters of a name that somebody types to be counted apart.
const NAME_CHARS_MAX: usize = 64;

/// How often each may try: so many times at once, then once in a period.
struct Limiter<K> {
    period: Duration,
    /// All tries at once, one after another.
    at_once: Duration,
    book: Mutex<Book<K>>,
}

/// When each may try as if they never had, by the pod's clock: each try puts it off by a period.
struct Book<K> {
    each: HashMap<K, Duration>,
    /// The same for all who came when there was no room for more.
    others: Duration,
    swept: Duration,
}

impl<K: Hash + Eq + Clone> Limiter<K> {
    fn new(at_once: u32, period: Duration) -> Limiter<K> {
        let book = Book { each: HashMap::new(), others: Duration::ZERO, swept: Duration::ZERO };
        Limiter { period, at_once: period * at_once, book: Mutex::new(book) }
    }

    /// Counts one try of somebody who has so many times the share of others, or says after how many seconds the next one
    /// counts.
    fn count(&self, now: Duration, who: &K, shares: u32) -> Result<(), u64> {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        // Once a second: that is how often the pod's clock moves.
        if book.each.len() >= REMEMBERED && book.swept < now {
            book.each.retain(|_, free| *free > now);
            book.swept = now;
        }
        let is_full = book.each.len() >= REMEMBERED_MAX && !book.each.contains_key(who);
        let free = if is_full { &mut book.others } else { book.each.entry(who.clone()).or_default() };
        let next = (*free).max(now) + self.period / shares;
        match next.checked_sub(now + self.at_once) {
            Some(wait) if !wait.is_zero() => Err(u64::try_from(wait.as_millis().div_ceil(1000)).unwrap_or(u64::MAX)),
            _ => {
                *free = next;
                Ok(())
            }
        }
    }
}

impl Limiter<Network> {
    /// Counts one try from this address, in each network that it is of.
    fn count_from(&self, now: Duration, ip: IpAddr) -> Result<(), u64> {
        Network::all_of(ip).try_for_each(|network| self.count(now, &network, network.shares()))
    }
}

/// The limits of what costs, or could be guessed.
pub struct Throttles {
    pod: Arc<Pod>,
    sign_in: Limiter<Network>,
    passwords: Limiter<String>,
    own_passwords: Limiter<PersonId>,
    sign_up: Limiter<Network>,
    receiving: Limiter<Network>,
    fetching: Limiter<Network>,
    discovering: Limiter<Network>,
}

impl Throttles {
    /// Nobody has tried anything yet.
    pub fn new(pod: &Arc<Pod>) -> Throttles {
        let by_address = |at_once, period_ms| Limiter::new(at_once, Duration::from_millis(period_ms));
        Throttles {
            pod: pod.clone(),
            // 20 in five minutes: nobody mistypes that often.
            sign_in: by_address(20, 15_000),
            // 500, then 360 an hour: more than one IPv4 address or IPv6 network has tries for (240), and few enough for those
            // who have many. These can keep an account's people out of browsers that have never signed in to it.
            passwords: Limiter::new(500, Duration::from_secs(10)),
            // The same, apart from it: no stranger keeps people from changing their password.
            own_passwords: Limiter::new(500, Duration::from_secs(10)),
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

    fn now(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.pod.now().unix()).unwrap_or_default())
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
        throttles.receiving.count_from(throttles.now(), by)
    }
}

impl Count for Fetching {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.fetching.count_from(throttles.now(), by)
    }
}

impl Count for Discovering {
    fn within(throttles: &Throttles, by: IpAddr) -> Result<(), u64> {
        throttles.discovering.count_from(throttles.now(), by)
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
        self.throttles.sign_in.count_from(self.throttles.now(), self.by.0).map_err(too_often)
    }

    /// Counts one try at the password of an account, from whatever address; the name is as it was typed if nobody has it.
    pub fn password(&self, account: &str) -> Result<(), Trouble> {
        let account = account.chars().take(NAME_CHARS_MAX).collect::<String>().to_lowercase();
        self.throttles.passwords.count(self.throttles.now(), &account, 1).map_err(too_often)
    }

    /// Counts one try of somebody signed in to prove themselves by their password.
    pub fn own_password(&self, person: PersonId) -> Result<(), Trouble> {
        self.sign_in()?;
        self.throttles.own_passwords.count(self.throttles.now(), &person, 1).map_err(too_often)
    }

    /// Counts one try to sign up.
    pub fn sign_up(&self) -> Result<(), Trouble> {
        self.throttles.sign_up.count_from(self.throttles.now(), self.by.0).map_err(too_often)
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

    const NOW: Duration = Duration::from_secs(1_000_000);

    #[test]
    fn each_has_tries_at_once_and_then_one_in_a_period() {
        let limiter = Limiter::new(3, Duration::from_millis(1_500));
        let at = |second| limiter.count(NOW + Duration::from_secs(second), &"who", 1);
        assert_eq!([at(0), at(0), at(0), at(0), at(1)], [Ok(()), Ok(()), Ok(()), Err(2), Err(1)]);
        assert_eq!([at(2), at(2), at(3), at(3)], [Ok(()), Err(1), Ok(()), Err(2)]);
        assert_eq!((0..9).filter(|_| limiter.count(NOW, &"a site", 2).is_ok()).count(), 6);
    }

    #[test]
    fn many_addresses_of_one_site_have_the_tries_of_four_networks() {
        let limiter = Limiter::<Network>::new(5, Duration::from_secs(10));
        let from = |site: u32, network: u32| {
            limiter.count_from(NOW, format!("2001:db8:{site}:{network}::1").parse().unwrap()).is_ok()
        };
        assert_eq!((0..9).filter(|_| from(1, 1)).count(), 5);
        assert_eq!((2..99).filter(|network| from(1, *network)).count(), 15);
        assert!(from(2, 1));
    }

    #[test]
    fn who_is_known_keeps_their_own_tries_when_there_is_no_room_for_more() {
        let limiter = Limiter::new(2, Duration::from_secs(10));
        let tries = |second, who| limiter.count(NOW + Duration::from_secs(second), &who, 1).is_ok();
        assert!((0..REMEMBERED_MAX).all(|who| tries(0, who)));
        assert!(tries(0, 7) && !tries(0, 7));
        assert_eq!([0, 1, 2].map(|new| tries(1, REMEMBERED_MAX + new)), [true, true, false], "they count as one");
        assert!(tries(1, 8), "it was here before");
        assert!(tries(10, REMEMBERED_MAX), "there is room again");
        assert_eq!(limiter.book.lock().unwrap().each.len(), 3);
    }

    #[test]
    fn a_proxy_is_believed_only_about_the_last_address() {
        let proxies = ["10.0.0.1".parse().unwrap()];
        assert_eq!(farthest("6.6.6.6, 192.0.2.7", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, 10.0.0.1", &proxies), "192.0.2.7".parse().ok());
        assert_eq!(farthest("192.0.2.7, nonsense", &proxies), None);
    }
}
