//! A search over a store of 10,000 and of 100,000 posts, and of as many as the environment's `POSTS` says: for a word that is
//! rare, one that is common, one of Chinese, one that stands mostly where alice may not look.
#![expect(clippy::print_stdout, reason = "a benchmark says what it found")]

mod world;

use divan::Bencher;
use seedpod::protocol::PrivateKey;
use seedpod::social::search::{self, query::Query};
use world::World;

fn main() {
    divan::main();
}

/// Posts by two thousand people elsewhere, half of them for others than alice; every post has a common word, every second day's
/// a Chinese one, a hundred in all a rare one.
const WORLD: &str = "
    INSERT INTO pods (id, url, made_at) VALUES (1, 'https://b.example', 1);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at)
      SELECT 1000 + i, printf('%032d', i), 'p' || i || '@b.example', 1, 'key', 'Person ' || i, 1 FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < POSTS)
      INSERT INTO posts (id, guid, author_id, public, text, html, created_at, interacted_at, received_at)
      SELECT i, printf('%032d', i), 1001 + (i * 7919) % 2000, i % 2, 'the garden of number' || (i * 7919 % 5000)
        || iif(i % 2, ' 今天天气很好', ' secret') || iif(i % (POSTS / 100) = 1, ' zinnia', ''), '', i * 60, i * 60, i * 60 FROM n;";

fn world(posts: usize) -> World {
    let world = World::with(PrivateKey::generate_small());
    world.fill(&WORLD.replace("POSTS", &posts.to_string()));
    while world.pod.act(|tx| search::index(tx)).unwrap() > 0 {}
    world
}

fn sizes() -> Vec<usize> {
    let asked = std::env::var("POSTS").ok().and_then(|posts| posts.parse().ok());
    [10_000, 100_000].into_iter().chain(asked).collect()
}

#[divan::bench(args = sizes())]
fn searches(bencher: Bencher, posts: usize) {
    let world = world(posts);
    for typed in ["zinnia", "garden", "天气", "secret", "\"garden of\" from:p7@b.example", "secret zinnia"] {
        let query = Query::parse(typed, world.pod.now()).unwrap();
        let now = world.pod.now();
        let started = std::time::Instant::now();
        let found = world.pod.look(|db| search::posts(db, world.alice, &query, (1, None), now)).unwrap().unwrap();
        println!("{posts} posts, {typed}: {} found, {:?}", found.hits.len(), started.elapsed());
    }
    let query = Query::parse("garden 天气", world.pod.now()).unwrap();
    let now = world.pod.now();
    bencher.bench_local(|| world.pod.look(|db| search::posts(db, world.alice, &query, (1, None), now)).unwrap());
}
