//! What an export takes of time and memory: a hundred thousand posts, and twenty gigabytes of photos.
#![expect(clippy::print_stdout, reason = "a benchmark says what it found")]

mod memory;
mod world;

use memory::held;
use seedpod::export::{self, Wanted};
use seedpod::protocol::PrivateKey;
use std::io::{Result, Seek, SeekFrom, Write};
use std::time::Instant;
use world::World;

const POSTS: usize = 100_000;
const PHOTOS: usize = 1_000;
const PHOTO_BYTES: usize = 20_000_000;

fn main() {
    let world = World::with(PrivateKey::generate());
    world.fill(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {POSTS})
           INSERT INTO posts (guid, author_id, public, text, html, created_at, interacted_at, received_at)
           SELECT printf('%032d', i), 1, i % 2, 'A few words of **ordinary** length, as people write them, with a #tag.',
             '<p>', 1700000000 + i, 1, 1 FROM n;
         INSERT INTO post_recipients (post_id, person_id) SELECT id, 1 FROM posts WHERE public = 0;"
    ));
    export(&world, &format!("{POSTS} posts"), false);
    put_photos(&world);
    export(&world, &format!("the same and {PHOTOS} photos of {} MB", PHOTO_BYTES / 1_000_000), true);
}

/// Photos whose files are one.
fn put_photos(world: &World) {
    world.fill(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {PHOTOS} - 1)
           INSERT INTO pictures (id, key, kind, small_kind, sizes, width, height, bytes, made_at)
           SELECT i + 1, printf('%032x', i), 'jpeg', 'jpeg', 'original', 8000, 6000, {PHOTO_BYTES}, 1 FROM n;
         INSERT INTO photos (guid, author_id, picture_id, public, created_at)
           SELECT 'photo' || key, 1, id, 1, 1700000000 FROM pictures;"
    ));
    let key = |number: usize| format!("{number:032x}.original");
    world.pod.shelf.put(&key(0), &vec![7; PHOTO_BYTES]).unwrap();
    let folder = world.directory.path().join("pictures/00");
    for number in 1..PHOTOS {
        std::fs::hard_link(folder.join(key(0)), folder.join(key(number))).unwrap();
    }
}

fn export(world: &World, what: &str, photos: bool) {
    let (before, begun) = (held("RssAnon:"), Instant::now());
    let (mut out, mut most) = (Void::default(), before);
    let done = export::write(&world.pod, world.alice, Wanted { photos, readable: false }, &mut out, &mut |_| {
        most = most.max(held("RssAnon:"));
        Ok(())
    })
    .unwrap();
    assert_eq!((done.posts, done.missing), (POSTS as u64, 0));
    println!(
        "{what}: {:.1} s, {:.2} GB; memory {before:.1} MB before, {:.1} MB at most",
        begun.elapsed().as_secs_f64(),
        out.end as f64 / 1e9,
        most.max(out.most)
    );
}

/// Takes everything and keeps nothing.
#[derive(Default)]
struct Void {
    at: u64,
    end: u64,
    writes: usize,
    most: f64,
}

impl Write for Void {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.at += bytes.len() as u64;
        self.end = self.end.max(self.at);
        self.writes += 1;
        if self.writes.is_multiple_of(64) {
            self.most = self.most.max(held("RssAnon:"));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Seek for Void {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(by) => self.end.saturating_add_signed(by),
            SeekFrom::Current(by) => self.at.saturating_add_signed(by),
        };
        Ok(self.at)
    }
}
