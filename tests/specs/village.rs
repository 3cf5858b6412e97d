//! The village: several pods in one process, whose way out leads to each other's doors. Time stands still until it is
//! told to move, luck is seeded, nothing sleeps, and a village that is left with work undone fails its story.

use rocket::http::{Accept, ContentType, Header};
use rocket::local::blocking::Client;
use seedpod::background;
use seedpod::base::{DiasporaId, LocalStream, Luck, PodSettings, PodUrl, Registrations};
use seedpod::outside::{Answer, Get, Outside, Post, Unreached};
use seedpod::pod::{Clock, Keys, Parts, Pod};
use seedpod::protocol::PrivateKey;
use seedpod::social::accounts::password::Cost;
use seedpod::social::pictures;
use seedpod::waiting;
use seedpod::web::{Serving, door};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

/// When every story begins: 2024-01-02T03:04:05Z.
pub const BEGINNING: i64 = 1_704_164_645;
/// A village that is not quiet after this many rounds never will be.
const ROUNDS_MAX: usize = 2_000;

/// The keys the cast signs with; 2048 bits are enough for a story.
static KEYS: LazyLock<Vec<PrivateKey>> = LazyLock::new(|| (0..6).map(|_| PrivateKey::generate_small()).collect());

/// Several pods and the roads between them.
pub struct Village {
    clock: Arc<AtomicI64>,
    pods: BTreeMap<String, Rc<House>>,
    roads: Rc<Roads>,
    undo_seconds: i64,
}

/// One pod with its door.
pub struct House {
    pub pod: Arc<Pod>,
    pub door: Client,
    directory: tempfile::TempDir,
}

impl House {
    /// The pod's database file, as another program sees it.
    pub fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.directory.path().join("pod.db")).unwrap()
    }

    /// Takes everything away that lies below a folder of the data directory.
    pub fn empty(&self, folder: &str) {
        std::fs::remove_dir_all(self.directory.path().join(folder)).unwrap();
    }

    /// Puts a file into the data directory.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.directory.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }

    /// Every file of the data directory: its path, and what is in it.
    pub fn all_files(&self) -> Vec<(String, Vec<u8>)> {
        fn gather(path: &std::path::Path, all: &mut Vec<(String, Vec<u8>)>) {
            for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
                match entry.path() {
                    folder if folder.is_dir() => gather(&folder, all),
                    file => all.push((file.display().to_string(), std::fs::read(&file).unwrap())),
                }
            }
        }
        let mut all = Vec::new();
        gather(self.directory.path(), &mut all);
        all
    }

    /// How many files lie below a folder of the data directory.
    pub fn files(&self, folder: &str) -> usize {
        fn count(path: &std::path::Path) -> usize {
            let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
            entries.map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
        }
        count(&self.directory.path().join(folder))
    }
}

/// The way out: requests between houses.
#[derive(Default)]
struct Roads {
    houses: RefCell<BTreeMap<String, Rc<House>>>,
    closed: RefCell<BTreeSet<String>>,
    /// Every request, as `METHOD url`.
    walked: RefCell<Vec<String>>,
}

impl Village {
    /// A village of empty pods at `https://{host}`.
    pub fn of(hosts: &[&str]) -> Village {
        Village::of_cache(hosts, 1 << 30)
    }

    /// The same with so many bytes of room for pictures of elsewhere on each.
    pub fn of_cache(hosts: &[&str], picture_cache_bytes: u64) -> Village {
        Village::made_of(hosts, picture_cache_bytes, 0)
    }

    /// The same where what is said waits for so many seconds, and can be called back.
    pub fn with_undo(hosts: &[&str], undo_seconds: i64) -> Village {
        Village::made_of(hosts, 1 << 30, undo_seconds)
    }

    fn made_of(hosts: &[&str], picture_cache_bytes: u64, undo_seconds: i64) -> Village {
        let mut village = Village {
            clock: Arc::new(AtomicI64::new(BEGINNING)),
            pods: BTreeMap::new(),
            roads: Rc::new(Roads::default()),
            undo_seconds,
        };
        hosts.iter().enumerate().for_each(|(seed, host)| village.build(host, seed, picture_cache_bytes));
        village
    }

    fn build(&mut self, host: &str, seed: usize, picture_cache_bytes: u64) {
        let directory = tempfile::tempdir().unwrap();
        let settings = PodSettings {
            url: PodUrl::parse(&format!("https://{host}")).unwrap(),
            pod_name: host.to_owned(),
            registrations: Registrations::Open,
            language: "en".to_owned(),
            statistics: true,
            local_stream: LocalStream::Everyone,
            undo_seconds: self.undo_seconds,
        };
        let mut keys = KEYS.clone();
        let turned = seed % keys.len();
        keys.rotate_left(turned);
        let parts = Parts {
            clock: Clock::Told(self.clock.clone()),
            luck: Luck::seeded(seed as u64),
            keys: Keys::Given(Mutex::new(keys)),
            cost: Cost::Story,
            picture_cache_bytes,
            ..Parts::of_the_world(settings)
        };
        let pod = Arc::new(Pod::open(directory.path(), parts).expect("a pod opens in an empty directory"));
        let door = Client::untracked(seedpod::web::rocket(pod.clone(), serving())).unwrap();
        let house = Rc::new(House { pod, door, directory });
        self.pods.insert(host.to_owned(), house.clone());
        self.roads.houses.borrow_mut().insert(format!("https://{host}"), house);
    }

    /// The pod at this host loses everything and begins anew; other pods do not know.
    pub fn loses_everything(&mut self, host: &str) {
        self.build(host, 40 + self.pods.len(), 1 << 30);
    }

    /// The pod at this host.
    pub fn house(&self, host: &str) -> &Rc<House> {
        &self.pods[host]
    }

    /// Turns every pod until none has work that is due.
    pub fn settle(&self) {
        for _ in 0..ROUNDS_MAX {
            let done: usize = self.pods.values().map(|house| self.step(&house.pod)).sum();
            if done == 0 {
                return;
            }
        }
        panic!("the village does not come to rest");
    }

    fn step(&self, pod: &Pod) -> usize {
        let rung = pod.bell.count();
        let done = background::step(pod, &*self.roads).expect("a step succeeds");
        assert!(done > 0 || pod.bell.count() == rung, "whoever finds nothing to do wakes nobody, or they never rest");
        done
    }

    /// Lets time pass, then settles.
    pub fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
        self.settle();
    }

    /// Nobody reaches this pod from now on.
    pub fn close_road(&self, host: &str) {
        self.roads.closed.borrow_mut().insert(format!("https://{host}"));
    }

    /// It can be reached again.
    pub fn open_road(&self, host: &str) {
        self.roads.closed.borrow_mut().remove(&format!("https://{host}"));
    }

    /// What was asked of whom so far, as `METHOD url`; forgotten by asking.
    pub fn walked(&self) -> Vec<String> {
        std::mem::take(&mut self.roads.walked.borrow_mut())
    }

    /// The pods on which something waits, and what.
    pub fn waiting(&self) -> Vec<String> {
        let of = |(host, house): (&String, &Rc<House>)| {
            let waits = house.pod.look(|db| {
                let arrivals = waiting::arrivals::next_due(db)?.is_some();
                let errands = waiting::errands::next_due(db)?.is_some() || !pictures::wanted(db, 1)?.is_empty();
                Ok((arrivals, waiting::deliveries::count(db)?, errands))
            });
            let (arrivals, deliveries, errands) = waits.unwrap();
            let idle = !arrivals && deliveries == 0 && !errands;
            (!idle).then(|| format!("{host}: arrivals {arrivals}, deliveries {deliveries}, errands {errands}"))
        };
        self.pods.iter().filter_map(of).collect()
    }
}

/// A story that leaves work undone was not told to its end.
impl Drop for Village {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(
                self.waiting().is_empty(),
                "{:?}: the village is left with work undone: settle or wait",
                self.waiting()
            );
        }
    }
}

impl Roads {
    fn house(&self, url: &str) -> Result<(Rc<House>, String), Unreached> {
        let parsed = url::Url::parse(url).map_err(|_| Unreached::Url)?;
        let origin = parsed.origin().ascii_serialization();
        if self.closed.borrow().contains(&origin) {
            return Err(Unreached::Timeout);
        }
        let house = self.houses.borrow().get(&origin).cloned().ok_or(Unreached::Dns)?;
        let path = parsed.query().map_or(parsed.path().to_owned(), |query| format!("{}?{query}", parsed.path()));
        Ok((house, path))
    }

    fn note(&self, method: &str, url: &str) {
        self.walked.borrow_mut().push(format!("{method} {url}"));
    }
}

impl Outside for Roads {
    fn get(&self, get: &Get) -> Result<Answer, Unreached> {
        let mut url = get.url.clone();
        for _ in 0..=get.redirects_max {
            self.note("GET", &url);
            let (house, path) = self.house(&url)?;
            let response = house.door.get(path).header(Header::new("Accept", get.accept)).dispatch();
            let status = response.status().code;
            match response.headers().get_one("Location").filter(|_| (300..400).contains(&status)) {
                Some(location) => url = url::Url::parse(&url).unwrap().join(location).unwrap().to_string(),
                None => {
                    let content_type = response.headers().get_one("Content-Type").unwrap_or_default().to_owned();
                    let body = response.into_bytes().unwrap_or_default();
                    return if body.len() > get.body_bytes_max {
                        Err(Unreached::TooLarge)
                    } else {
                        Ok(Answer { status, url, content_type, body })
                    };
                }
            }
        }
        Err(Unreached::TooManyRedirects)
    }

    fn post(&self, post: &Post) -> Result<u16, Unreached> {
        self.note("POST", &post.url);
        let (house, path) = self.house(&post.url)?;
        let kind = ContentType::parse_flexible(post.content_type).unwrap_or(ContentType::Binary);
        Ok(house.door.post(path).header(kind).header(Accept::Any).body(&post.body).dispatch().status().code)
    }
}

/// How the pods of a village are served.
pub fn serving() -> Serving {
    Serving {
        listen: door::BEHIND,
        set_up_code: None,
        proxy_header: None,
        proxy_addresses: Vec::new(),
        picture_patience: Duration::ZERO,
    }
}

/// An ID from its text.
pub fn id(text: &str) -> DiasporaId {
    DiasporaId::parse(text).unwrap()
}
