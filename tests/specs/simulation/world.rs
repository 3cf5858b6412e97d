//! The world of the simulation: four pods that can be killed and opened again, their people, and one clock.

use super::ledger::{Cause, Ledger};
use super::model::{Audience, Model, Who};
use super::weather::Sky;
use rocket::local::asynchronous::Client;
use rocket::tokio::runtime::{Builder, Runtime};
use rusqlite::Connection;
use seedpod::base::{DiasporaId, LocalStream, Luck, PodSettings, PodUrl, Registrations};
use seedpod::pod::{Clock, Keys, Parts, Pod};
use seedpod::protocol::PrivateKey;
use seedpod::social::accounts::{Newcomer, password, password::Cost};
use seedpod::social::people::{self, PersonId};
use seedpod::social::{aspects, contacts, registrations};
use seedpod::web::Serving;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tempfile::TempDir;

/// The pods, and who lives there. Nobody of the last one knows anybody when the simulation begins.
const HOSTS: [&str; 4] = ["ash.example", "birch.example", "cedar.example", "dogwood.example"];
const PEOPLE: [(&str, usize); 7] = [("ann", 0), ("amy", 0), ("bob", 1), ("ben", 1), ("cat", 2), ("cid", 2), ("dan", 3)];
/// Who shares with whom from the beginning, in both directions, and in which aspect.
const CONTACTS: [(Who, Who, &str); 7] = [
    (0, 2, "Friends"),
    (0, 4, "Family"),
    (2, 4, "Friends"),
    (0, 1, "Family"),
    (1, 3, "Friends"),
    (3, 5, "Family"),
    (1, 4, "Friends"),
];
pub const ASPECTS: [&str; 2] = ["Family", "Friends"];

static KEYS: LazyLock<Vec<PrivateKey>> = LazyLock::new(|| PEOPLE.map(|_| PrivateKey::generate_small()).to_vec());
/// The database of each pod, and the time, when the simulation begins.
static BEGINNING: LazyLock<([Vec<u8>; 4], i64)> = LazyLock::new(World::begin);

/// One pod with its door.
pub struct House {
    pub pod: Arc<Pod>,
    pub door: Client,
    /// Its database, as another program sees it.
    pub db: Connection,
}

/// The files of a pod's database at one moment: the database, and the log of what is not in it yet.
pub struct Disk([(PathBuf, Vec<u8>); 2]);

/// Somebody who lives there.
pub struct Someone {
    pub name: &'static str,
    pub pod: usize,
    pub person: PersonId,
    pub id: DiasporaId,
}

pub struct World {
    seed: u64,
    pub runtime: Runtime,
    clock: Arc<AtomicI64>,
    directory: TempDir,
    houses: [RefCell<Option<Rc<House>>>; 4],
    openings: Cell<u64>,
    pub people: Vec<Someone>,
    pub sky: RefCell<Sky>,
    pub ledger: RefCell<Ledger>,
    pub model: RefCell<Model>,
    /// What happened, in words; kept only where somebody will read it.
    pub log: Option<RefCell<Vec<String>>>,
    pub faults: RefCell<Vec<String>>,
    /// Threads that were compared in the end, and those about which nothing can be said.
    pub tally: Cell<(usize, usize)>,
    /// The pods on which there may be something to do.
    pub busy: RefCell<[bool; 4]>,
}

impl World {
    /// The world as it begins for this seed; with `told`, what happens is written down.
    pub fn of(seed: u64, told: bool) -> World {
        let (databases, now) = &*BEGINNING;
        let mut world = World::at(seed, *now, told, Some(databases));
        world.populate();
        world
    }

    fn at(seed: u64, now: i64, told: bool, databases: Option<&[Vec<u8>; 4]>) -> World {
        // What is synced to a disk here is thrown away a second later: memory will do where there is some.
        let memory = Path::new("/dev/shm");
        let directory = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let world = World {
            seed,
            runtime: Builder::new_current_thread().enable_all().build().unwrap(),
            clock: Arc::new(AtomicI64::new(now)),
            directory,
            houses: Default::default(),
            openings: Cell::new(0),
            people: Vec::new(),
            sky: RefCell::new(Sky::of(seed)),
            ledger: RefCell::default(),
            model: RefCell::default(),
            log: told.then(RefCell::default),
            faults: RefCell::default(),
            tally: Cell::default(),
            busy: RefCell::new([true; 4]),
        };
        for (pod, host) in HOSTS.iter().enumerate() {
            let folder = world.directory.path().join(host);
            std::fs::create_dir_all(&folder).unwrap();
            if let Some(databases) = databases {
                std::fs::write(folder.join("pod.db"), &databases[pod]).unwrap();
            }
            world.open(pod);
        }
        world
    }

    fn open(&self, pod: usize) {
        self.openings.set(self.openings.get() + 1);
        let settings = PodSettings {
            url: PodUrl::parse(&format!("https://{}", HOSTS[pod])).unwrap(),
            pod_name: HOSTS[pod].to_owned(),
            registrations: Registrations::Open,
            language: "en".to_owned(),
            statistics: true,
            local_stream: LocalStream::Everyone,
            undo_seconds: 0,
        };
        let keys = KEYS.iter().zip(PEOPLE).filter(|(_, (_, home))| *home == pod).map(|(key, _)| key.clone()).collect();
        let parts = Parts {
            clock: Clock::Told(self.clock.clone()),
            // Nobody makes the same GUIDs again after a restart.
            luck: Luck::seeded(self.seed.wrapping_mul(1009).wrapping_add(10_007 * self.openings.get())),
            keys: Keys::Given(Mutex::new(keys)),
            cost: Cost::Story,
            ..Parts::of_the_world(settings)
        };
        let folder = self.directory.path().join(HOSTS[pod]);
        let serving = Serving {
            listen: "127.0.0.1:0".parse().unwrap(),
            set_up_code: None,
            proxy_header: None,
            proxy_addresses: Vec::new(),
            picture_patience: Duration::ZERO,
        };
        let opened = Arc::new(Pod::open(&folder, parts).expect("a pod opens"));
        let door = self.runtime.block_on(Client::untracked(seedpod::web::rocket(opened.clone(), serving))).unwrap();
        let db = Connection::open(folder.join("pod.db")).unwrap();
        db.set_prepared_statement_cache_capacity(128);
        *self.houses[pod].borrow_mut() = Some(Rc::new(House { pod: opened, door, db }));
    }

    /// Makes the databases that all seeds begin with.
    fn begin() -> ([Vec<u8>; 4], i64) {
        let mut world = World::at(u64::MAX, 1_704_164_645, false, None);
        for (name, pod) in PEOPLE {
            let house = world.house(pod);
            let password_hash = password::hash("correct horse", house.pod.cost(), [7; 16]).unwrap();
            let key = house.pod.new_key();
            let newcomer = Newcomer {
                name: name.into(),
                email: None,
                password_hash,
                key,
                podmin: false,
                guid: None,
                language: None,
            };
            let given = ASPECTS.map(str::to_owned);
            house.pod.act(|tx| registrations::add(tx, &newcomer, &given)).unwrap();
        }
        world.people = world.census();
        for (one, other, aspect) in CONTACTS {
            for (by, with) in [(one, other), (other, one)] {
                let (by, with) = (&world.people[by], &world.people[with]);
                let house = world.house(by.pod);
                house.pod.act(|tx| people::seek(tx, &with.id)).unwrap();
                world.wake(by.pod);
                world.settle();
                let with = house.pod.look(|db| people::known(db, &with.id)).unwrap().id;
                let aspects = house.pod.look(|db| aspects::of(db, by.person)).unwrap();
                let aspect = aspects.iter().find(|one| one.name == aspect).unwrap().id;
                house.pod.act(|tx| contacts::add_to_aspect(tx, by.person, aspect, with)).unwrap();
                world.book(by.pod, Cause::Deed);
                world.wake(by.pod);
                world.settle();
            }
        }
        let databases = [0, 1, 2, 3].map(|pod| {
            world.house(pod).pod.gather().unwrap();
            std::fs::read(world.directory.path().join(HOSTS[pod]).join("pod.db")).unwrap()
        });
        (databases, world.now())
    }

    fn census(&self) -> Vec<Someone> {
        let someone = |(name, pod): (&'static str, usize)| {
            let id = DiasporaId::parse(&format!("{name}@{}", HOSTS[pod])).unwrap();
            let person = self.house(pod).pod.look(|db| people::known(db, &id)).unwrap();
            Someone { name, pod, person: person.id, id }
        };
        PEOPLE.into_iter().map(someone).collect()
    }

    fn populate(&mut self) {
        self.people = self.census();
        let mut model = self.model.borrow_mut();
        model.people = self.people.iter().map(|one| (one.id.to_string(), one.pod)).collect();
        for (one, other, aspect) in CONTACTS {
            model.aspects.entry((one, aspect)).or_default().insert(other);
            model.aspects.entry((other, aspect)).or_default().insert(one);
        }
    }

    pub fn house(&self, pod: usize) -> Rc<House> {
        self.houses[pod].borrow().clone().expect("a pod is closed only while it is opened again")
    }

    pub fn host(&self, pod: usize) -> &'static str {
        HOSTS[pod].trim_end_matches(".example")
    }

    pub fn pod_at(&self, host: &str) -> Option<usize> {
        HOSTS.iter().position(|known| *known == host)
    }

    pub fn now(&self) -> i64 {
        self.clock.load(Ordering::SeqCst)
    }

    pub fn set_clock(&self, now: i64) {
        self.clock.store(now, Ordering::SeqCst);
    }

    pub fn is_down(&self, pod: usize) -> bool {
        self.sky.borrow().down[pod].is_some()
    }

    /// Writes down what happens.
    pub fn say(&self, what: impl FnOnce() -> String) {
        if let Some(log) = &self.log {
            let since = self.now() - BEGINNING.1;
            let (day, hour, minute) = (since / 86_400, since / 3600 % 24, since / 60 % 60);
            log.borrow_mut().push(format!("day {day} {hour:02}:{minute:02}:{:02} {}", since % 60, what()));
        }
    }

    /// Something is as it must not be.
    pub fn fault(&self, what: String) {
        self.say(|| format!("FAULT {what}"));
        self.faults.borrow_mut().push(what);
    }

    /// What a pod has written down by now.
    pub fn disk(&self, pod: usize) -> Disk {
        let file = |name| {
            let path = self.directory.path().join(HOSTS[pod]).join(name);
            let bytes = std::fs::read(&path).unwrap_or_default();
            (path, bytes)
        };
        Disk(["pod.db", "pod.db-wal"].map(file))
    }

    /// The pod is killed and started again with what it had written down.
    pub fn kill(&self, pod: usize, left: Disk) {
        let house = self.houses[pod].borrow_mut().take();
        assert_eq!(house.as_ref().map(Rc::strong_count), Some(1), "somebody holds on to a pod that is killed");
        drop(house);
        left.0.into_iter().for_each(|(path, bytes)| std::fs::write(path, bytes).unwrap());
        self.open(pod);
        self.wake(pod);
        self.checks_at_rest(pod);
    }

    /// The contacts of somebody, in whichever direction, are those whose pods get what they say to everybody.
    pub fn public_audience(&self, who: Who) -> Audience {
        let one = &self.people[who];
        let house = self.house(one.pod);
        let mut statement = house
            .db
            .prepare_cached(
                "SELECT people.diaspora_id FROM contacts JOIN people ON people.id = contacts.person_id
                 WHERE contacts.owner_id = ?1 AND people.closed_at IS NULL",
            )
            .unwrap();
        let ids = statement.query_map([one.person.0], |row| row.get::<_, String>(0)).unwrap().map(|id| id.unwrap());
        let model = self.model.borrow();
        let pods: BTreeSet<usize> = ids.filter_map(|id| model.who(&id)).map(|who| model.pod_of(who)).collect();
        let pods = pods.into_iter().filter(|pod| *pod != one.pod).collect();
        Audience { public: true, people: BTreeSet::new(), pods }
    }
}
