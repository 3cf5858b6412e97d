//! A pod with alice on it, for benchmarks of everything around her.

use seedpod::base::{Luck, PodSettings, PodUrl, Registrations};
use seedpod::pod::{Clock, Keys, Parts, Pod};
use seedpod::protocol::PrivateKey;
use seedpod::social::accounts::password::Cost;
use seedpod::social::accounts::{Newcomer, password};
use seedpod::social::people::PersonId;
use seedpod::social::registrations;
use std::path::Path;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex};

/// The pod, and who lives there.
pub struct World {
    pub pod: Arc<Pod>,
    pub alice: PersonId,
    pub directory: tempfile::TempDir,
}

impl World {
    /// An empty pod; alice signs with `key` and has one aspect.
    pub fn with(key: PrivateKey) -> World {
        let directory = tempfile::tempdir().unwrap();
        let pod = open(directory.path(), &key);
        let password_hash = password::hash("correct horse", Cost::Story, [7; 16]).unwrap();
        let newcomer = Newcomer {
            name: "alice".into(),
            email: None,
            password_hash,
            key,
            podmin: false,
            guid: None,
            language: None,
        };
        let alice = pod.act(|tx| registrations::add(tx, &newcomer, &["Friends".into()])).unwrap();
        World { pod, alice, directory }
    }

    /// Fills in rows that would take a while to come by themselves.
    pub fn fill(&self, statements: &str) {
        rusqlite::Connection::open(self.directory.path().join("pod.db")).unwrap().execute_batch(statements).unwrap();
    }
}

/// The pod whose data lie there, at a moment that stands still.
pub fn open(directory: &Path, key: &PrivateKey) -> Arc<Pod> {
    let url = PodUrl::parse("https://a.example").unwrap();
    let settings = PodSettings { registrations: Registrations::Open, ..PodSettings::of(url) };
    let parts = Parts {
        clock: Clock::Told(Arc::new(AtomicI64::new(1_704_164_645))),
        luck: Luck::seeded(1),
        keys: Keys::Given(Mutex::new(vec![key.clone()])),
        cost: Cost::Story,
        ..Parts::of_the_world(settings)
    };
    Arc::new(Pod::open(directory, parts).unwrap())
}
