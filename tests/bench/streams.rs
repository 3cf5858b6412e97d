//! The main stream of somebody with 500 contacts, over a store of 10,000 and of 100,000 posts: database and markup.

mod world;

use divan::Bencher;
use seedpod::protocol::PrivateKey;
use seedpod::social::streams::html;
use seedpod::social::streams::{self, Stream};
use seedpod::text::Tongue;
use seedpod::web::parts::View;
use world::World;

fn main() {
    divan::main();
}

/// Two thousand people elsewhere, every fourth a contact; posts by all of them in turn, half of them limited to alice,
/// every tenth with four comments and three likes.
const WORLD: &str = "
    INSERT INTO pods (id, url, made_at) VALUES (1, 'https://b.example', 1);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at)
      SELECT 1000 + i, printf('%032d', i), 'p' || i || '@b.example', 1, 'key', 'Person ' || i, 1 FROM n;
    INSERT INTO contacts (id, owner_id, person_id, sharing, made_at)
      SELECT id, 1, id, 1, 1 FROM people WHERE pod_id = 1 AND id % 4 = 0;
    INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 1, id FROM contacts;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < POSTS)
      INSERT INTO posts (id, guid, author_id, public, text, html, created_at, interacted_at, received_at)
      SELECT i, printf('%032d', i), 1001 + (i * 7919) % 2000, i % 2, 'text', '<p>Some words, as people write them.</p>', i, i, i FROM n;
    INSERT INTO post_recipients (post_id, person_id) SELECT id, 1 FROM posts WHERE public = 0;
    INSERT INTO comments (guid, post_id, author_id, text, html, xml, created_at)
      SELECT printf('%030d', posts.id) || '0' || four.value, posts.id, posts.author_id, 'text', '<p>Yes.</p>', '<comment/>', posts.created_at
      FROM posts, json_each('[1,2,3,4]') four WHERE posts.id % 10 = 0;
    INSERT INTO likes (guid, post_id, author_id, xml, created_at)
      SELECT printf('%030d', posts.id) || '1' || three.value, posts.id, 1000 + three.value, '<like/>', 1
      FROM posts, json_each('[1,2,3]') three WHERE posts.id % 10 = 0;
    ANALYZE;";

fn world(posts: usize) -> World {
    let world = World::with(PrivateKey::generate_small());
    world.fill(&WORLD.replace("POSTS", &posts.to_string()));
    world
}

#[divan::bench(args = [10_000, 100_000])]
fn main_stream(bencher: Bencher, posts: usize) {
    let world = world(posts);
    bencher.bench_local(|| world.pod.look(|db| streams::page(db, Some(world.alice), &Stream::Main, None)).unwrap());
}

#[divan::bench(args = [10_000, 100_000])]
fn main_stream_with_markup(bencher: Bencher, posts: usize) {
    let world = world(posts);
    bencher.bench_local(|| {
        let (shown, _) = world.pod.look(|db| streams::page(db, Some(world.alice), &Stream::Main, None)).unwrap();
        let view = View { tongue: Tongue::english(), now: world.pod.now(), csrf: "token", viewer: None };
        html::posts(&view, &shown, None).into_string()
    });
}
