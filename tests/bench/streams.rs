//! A page of every stream, its first and one from the middle, over a store of 10,000 posts: database alone, and for the main stream
//! with markup. `POSTS=10000,1000000 cargo bench --bench streams` for others: five comments to a post, 2,000 people here and
//! 50,000 elsewhere to a million of them.

mod world;

use divan::Bencher;
use seedpod::base::Time;
use seedpod::protocol::PrivateKey;
use seedpod::social::people::PersonId;
use seedpod::social::streams::{self, Before, Stream, html};
use seedpod::social::tags;
use seedpod::text::Tongue;
use seedpod::web::parts::View;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use world::World;

fn main() {
    divan::main();
}

/// Everybody writes in turn; two thirds to all. alice (1) has 500 contacts and follows 20 tags; of what is limited every second post
/// reached her.
const WORLD: &str = "
    PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;
    BEGIN;
    CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {posts}) SELECT i FROM n;
    INSERT INTO pods (id, url, made_at) VALUES (1, 'https://b.example', 1);
    INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at)
      SELECT 1000 + i, printf('%032d', i), 'p' || i || '@b.example', iif(i <= {local}, NULL, 1), 'key', 'Person ' || i, 1
      FROM n WHERE i <= {people};
    INSERT INTO accounts (person_id, name, password_hash, private_key, made_at)
      SELECT id, 'p' || id, '', x'', 1 FROM people WHERE id > 1000 AND pod_id IS NULL;
    INSERT INTO contacts (id, owner_id, person_id, sharing, made_at)
      SELECT 1000 + i, 1, 1001 + (i - 1) * ({people} / 500) + i % 2, 1, 1 FROM n WHERE i <= 500;
    INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 1, id FROM contacts;
    INSERT INTO posts (id, guid, author_id, public, text, html, created_at, interacted_at, received_at, local)
      SELECT i, printf('%032d', i), iif(i % 997 = 0, 1, 1001 + (i * 7919) % {people}), i % 3 > 0, 'text',
        '<p>Some words, as people write them.</p>', i, i, i, iif(i % 997 = 0, 1, (i * 7919) % {people} < {local}) FROM n;
    INSERT INTO post_recipients (post_id, person_id, post_at)
      SELECT id, iif(id % 2 = 0, 1, 1001 + id % {local}), created_at FROM posts WHERE public = 0;
    INSERT INTO comments (guid, post_id, author_id, text, html, xml, created_at, post_at)
      SELECT printf('%030d', posts.id) || '0' || five.value, posts.id,
        iif(posts.id % 50 = 0 AND five.value = 1, 1, 1001 + (posts.id * 31 + five.value) % {people}),
        'text', '<p>Yes.</p>', '<comment/>', posts.created_at, posts.created_at FROM posts, json_each('[1,2,3,4,5]') five;
    INSERT INTO likes (guid, post_id, author_id, xml, created_at, post_at)
      SELECT printf('%030d', id) || '11', id, iif(id % 20 = 0, 1, 1001 + id % {people}), '<like/>', 1, created_at FROM posts;
    INSERT INTO participations (post_id, person_id, guid, interacted_at)
      SELECT id, 1, guid, interacted_at FROM posts WHERE id % 20 = 0 OR id % 50 = 0;
    INSERT INTO tags (id, name) SELECT i, 'tag' || i FROM n WHERE i <= 1000;
    INSERT INTO post_tags (tag_id, post_id, post_at, public) SELECT 2 + id % 999, id, created_at, public FROM posts;
    INSERT INTO post_tags (tag_id, post_id, post_at, public) SELECT 1, id, created_at, public FROM posts WHERE id % 3 = 0 OR id % 7 = 0;
    INSERT INTO followed_tags (person_id, tag_id, made_at) SELECT 1, i * 40, 1 FROM n WHERE i <= 20;
    INSERT INTO profile_tags (person_id, tag_id, position) SELECT id, 1, 0 FROM people;
    INSERT INTO mentions (diaspora_id, person_id, post_id, post_at) SELECT 'alice', 1, id, created_at FROM posts WHERE id % 100 = 0;
    INSERT INTO blocks (owner_id, person_id, made_at) SELECT 1, 1001 + (i - 1) * ({people} / 500) + 3, 1 FROM n WHERE i <= 20;
    INSERT INTO bookmarks (person_id, post_id, made_at) SELECT 1, id, id FROM posts WHERE id % 200 = 0;
    INSERT INTO hidden_posts (person_id, post_id, made_at) SELECT 1, id, id FROM posts WHERE id % 500 = 0;
    COMMIT;
    ANALYZE;";

/// Each store is filled once.
fn world(posts: usize) -> Arc<World> {
    static WORLDS: LazyLock<Mutex<BTreeMap<usize, Arc<World>>>> = LazyLock::new(Mutex::default);
    let mut worlds = WORLDS.lock().unwrap_or_else(PoisonError::into_inner);
    let fill = || {
        let world = World::with(PrivateKey::generate_small());
        let (local, people) = ((posts / 500).max(20), (posts / 20 + posts / 500).max(2_000));
        let numbers = [("{posts}", posts), ("{local}", local), ("{people}", people)];
        world.fill(&numbers.iter().fold(WORLD.to_owned(), |sql, (name, value)| sql.replace(name, &value.to_string())));
        Arc::new(world)
    };
    worlds.entry(posts).or_insert_with(fill).clone()
}

/// The sizes of stores that are asked for.
fn sizes() -> Vec<usize> {
    let asked = std::env::var("POSTS").unwrap_or_else(|_| "10000".into());
    asked.split(',').map(|size| size.trim().parse().expect("POSTS is a list of numbers")).collect()
}

/// A stream over a store.
struct Case {
    stream: Stream,
    posts: usize,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} of {}", self.stream, self.posts)
    }
}

fn cases() -> Vec<Case> {
    let streams = [
        Stream::Main,
        Stream::Aspects(Vec::new()),
        Stream::Activity,
        Stream::Liked,
        Stream::Commented,
        Stream::Mentions,
        Stream::FollowedTags,
        Stream::Tag("tag1".into()),
        Stream::Tag("tag500".into()),
        Stream::Public,
        Stream::Local,
        Stream::Profile(PersonId(1)),
        Stream::Profile(PersonId(1100)),
        Stream::Bookmarks,
        Stream::Hidden,
    ];
    streams
        .into_iter()
        .flat_map(|stream| sizes().into_iter().map(move |posts| Case { stream: stream.clone(), posts }))
        .collect()
}

#[divan::bench(args = cases())]
fn first_page(bencher: Bencher, case: &Case) {
    let world = world(case.posts);
    bencher.bench_local(|| world.pod.look(|db| streams::page(db, Some(world.alice), &case.stream, None)).unwrap());
}

#[divan::bench(args = cases())]
fn middle_page(bencher: Bencher, case: &Case) {
    let world = world(case.posts);
    let before = Some(Before { time: Time::from_unix(case.posts as i64 / 2), post: None });
    bencher.bench_local(|| world.pod.look(|db| streams::page(db, Some(world.alice), &case.stream, before)).unwrap());
}

#[divan::bench(args = sizes())]
fn visitor_at_a_tag(bencher: Bencher, posts: usize) {
    let world = world(posts);
    bencher.bench_local(|| {
        let page = world.pod.look(|db| {
            streams::count_tagged(db, None, "tag1")?;
            tags::people(db, None, "tag1", None)?;
            streams::page(db, None, &Stream::Tag("tag1".into()), None)
        });
        page.unwrap()
    });
}

#[divan::bench(args = sizes())]
fn main_stream_with_markup(bencher: Bencher, posts: usize) {
    let world = world(posts);
    bencher.bench_local(|| {
        let (shown, _) = world.pod.look(|db| streams::page(db, Some(world.alice), &Stream::Main, None)).unwrap();
        let view = View {
            tongue: Tongue::english(),
            now: world.pod.now(),
            csrf: "token",
            viewer: None,
            shows_sensitive: false,
        };
        html::posts(&view, &shown, None).into_string()
    });
}
