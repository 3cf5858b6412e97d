//! How fast what somebody says is handed to the network, and what it holds in memory while ten thousand pods do not answer.
#![expect(clippy::print_stdout, reason = "a benchmark says what it found")]

mod memory;
mod world;

use memory::held;
use seedpod::background::Background;
use seedpod::base::{DiasporaId, Luck};
use seedpod::federation::outbox;
use seedpod::outside::{Answer, Get, Outside, Post, Unreached};
use seedpod::protocol::{PrivateKey, encrypt, seal};
use seedpod::social::aspects::Choice;
use seedpod::social::posts::{self, Attached, Draft};
use seedpod::waiting::deliveries;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use world::World;

/// As many as deliver in a serving pod.
const SPEAKERS: usize = 5;

fn main() {
    let key = PrivateKey::generate();
    memory(&key, 10_000);
    let signing = once(|| drop(seal("<xml/>", &DiasporaId::parse("alice@a.example").unwrap(), &key)));
    let encrypting = once(|| drop(encrypt("envelope", &key.public(), &mut Luck::seeded(1))));
    let (written, sent, bodies) = post(&key, 1_000, true);
    println!(
        "a public post to 1,000 pods: written in {written:.0?}, handed over in {sent:.0?}; {bodies} signature ({signing:.2?}); \
         {:.0?} for each pod",
        sent / 1_000
    );
    let (written, sent, bodies) = post(&key, 200, false);
    println!(
        "a limited post to 200 people: written in {written:.0?}, handed over in {sent:.0?}; {bodies} bodies, each its \
         own; {:.0?} for each, of which encrypting takes {encrypting:.0?}",
        sent / 200
    );
}

/// The fastest of some.
fn once(work: impl Fn()) -> Duration {
    let timed = || {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..20).map(|_| timed()).min().unwrap()
}

/// Alice shares with so many people, each on a pod of their own.
fn acquainted(key: &PrivateKey, people: usize) -> World {
    let world = World::with(key.clone());
    let pem = key.public().to_pem();
    world.fill(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})
           INSERT INTO pods (id, url, made_at) SELECT i, 'https://p' || i || '.example', 1 FROM n;
         INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at)
           SELECT 1000 + id, printf('%032d', id), 'bob@p' || id || '.example', id, '{pem}', 'Bob', 1 FROM pods;
         INSERT INTO contacts (id, owner_id, person_id, sharing, made_at) SELECT id, 1, 1000 + id, 1, 1 FROM pods;
         INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 1, id FROM contacts;"
    ));
    world
}

fn write(world: &World, public: bool) {
    let choice = if public { Choice::Public } else { Choice::AllAspects };
    let text = "A few words of **ordinary** length, as people write them.".to_owned();
    let draft = Draft { text, choice, provider: None, photos: Vec::new(), attached: Attached::default() };
    world.pod.act(|tx| posts::write(tx, world.alice, draft)).unwrap();
}

/// A network that takes everything at once.
#[derive(Default)]
struct Quick(Mutex<BTreeSet<Vec<u8>>>);

impl Outside for Quick {
    fn get(&self, _: &Get) -> Result<Answer, Unreached> {
        Err(Unreached::Dns)
    }

    fn post(&self, post: &Post) -> Result<u16, Unreached> {
        self.0.lock().unwrap().insert(post.body.clone());
        Ok(202)
    }
}

/// How long writing took, how long handing over, and how many different bodies that were.
fn post(key: &PrivateKey, people: usize, public: bool) -> (Duration, Duration, usize) {
    let world = acquainted(key, people);
    let begun = Instant::now();
    write(&world, public);
    let written = begun.elapsed();
    assert_eq!(world.pod.look(deliveries::count).unwrap(), people as i64);
    let network = Quick::default();
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..SPEAKERS {
            scope.spawn(|| while outbox::turn(&world.pod, &network).unwrap() > 0 {});
        }
    });
    let sent = begun.elapsed();
    assert_eq!(world.pod.look(deliveries::count).unwrap(), 0);
    (written, sent, network.0.into_inner().unwrap().len())
}

/// A network where nobody answers.
#[derive(Default)]
struct Silent {
    tried: AtomicUsize,
    news: (Mutex<()>, Condvar),
}

impl Outside for Silent {
    fn get(&self, _: &Get) -> Result<Answer, Unreached> {
        Err(Unreached::Timeout)
    }

    fn post(&self, _: &Post) -> Result<u16, Unreached> {
        self.tried.fetch_add(1, Ordering::SeqCst);
        self.news.1.notify_all();
        Err(Unreached::Timeout)
    }
}

/// What the process holds while a post waits for so many pods, each tried once.
fn memory(key: &PrivateKey, pods: usize) {
    let world = acquainted(key, pods);
    let before = held("RssAnon:");
    write(&world, true);
    let network = Arc::new(Silent::default());
    let background = Background::start(world.pod.clone(), network.clone()).unwrap();
    let (mut most, mut guard) = (0.0_f64, network.news.0.lock().unwrap());
    while network.tried.load(Ordering::SeqCst) < pods {
        guard = network.news.1.wait_timeout(guard, Duration::from_millis(10)).unwrap().0;
        most = most.max(held("RssAnon:"));
    }
    drop(guard);
    background.stop(Duration::from_secs(5));
    assert_eq!(world.pod.look(deliveries::count).unwrap(), pods as i64);
    println!(
        "while {pods} deliveries wait: {most:.1} MB at most, {:.1} MB afterwards, {before:.1} MB before",
        held("RssAnon:")
    );
}
