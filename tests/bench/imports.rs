//! What it takes to bring something: a hundred thousand posts taken in; an archive of gigabytes, twenty gigabytes of photos, and a
//! million of them read.
#![expect(clippy::print_stdout, reason = "a benchmark says what it found")]

mod memory;
mod world;

use memory::held;
use seedpod::export::{self, Wanted};
use seedpod::import::source::{Section, Source};
use seedpod::import::{self, State, Wishes};
use seedpod::protocol::PrivateKey;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};
use world::World;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// How much an archive of JSON holds.
const JSON_BYTES: u64 = 4_000_000_000;
/// Photos that are holes in a file: they take no room on the disk.
const PHOTOS: u32 = 1_000;
const PHOTO_BYTES: u32 = 20_000_000;
const MANY: usize = 1_000_000;
/// How many posts are taken in.
const POSTS: usize = 100_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    take_in(&folder.path().join("alice.zip"));
    let at = |name: &str| folder.path().join(name);
    let (before, begun) = (held("RssAnon:"), Instant::now());
    put_archive(&at("small.json"), 1_000);
    let posts = put_archive(&at("large.json.gz"), JSON_BYTES);
    println!("made {posts} posts in {:.0} s", begun.elapsed().as_secs_f64());
    read_all(&[at("large.json.gz")], before);
    put_holes(&at("photos.zip"));
    let source =
        timed("opening 20 GB of photos", before, || Source::open(&[at("photos.zip"), at("small.json")]).unwrap());
    assert_eq!(source.photo_count(), u64::from(PHOTOS));
    timed("reading all of them", before, || {
        for number in 0..PHOTOS {
            assert_eq!(source.photo(&name(number)).unwrap().unwrap().len(), PHOTO_BYTES as usize);
        }
    });
    drop(source);
    put_many(&at("many.zip"));
    let source =
        timed("opening a million photos", before, || Source::open(&[at("small.json"), at("many.zip")]).unwrap());
    timed("finding each of them", before, || {
        assert!((0..MANY).all(|number| source.has_photo(&format!("{number:020}.jpg")).unwrap()));
    });
}

/// All that alice has on one pod comes to her new account on another.
fn take_in(file: &Path) {
    let key = PrivateKey::generate();
    let world = World::with(key.clone());
    world.fill(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {POSTS})
           INSERT INTO posts (guid, author_id, public, text, html, created_at, interacted_at, received_at)
           SELECT printf('%032d', i), 1, 1, 'A few words of **ordinary** length, as people write them, with a #tag.',
             '<p>', 1700000000 + i, 1, 1 FROM n;"
    ));
    let wanted = Wanted { photos: false, readable: false };
    export::write(&world.pod, world.alice, wanted, File::create(file).unwrap(), &mut |_| Ok(())).unwrap();
    drop(world);
    let new = World::with(key);
    let wishes = Wishes { files: vec![file.to_owned()], ..Wishes::default() };
    let id = new.pod.act(|tx| import::begin(tx, new.alice, "key", &wishes)).unwrap();
    let before = held("RssAnon:");
    let looked = Instant::now();
    import::turn(&new.pod).unwrap();
    println!("looking at {POSTS} posts: {:.1} s", looked.elapsed().as_secs_f64());
    new.pod.act(|tx| import::go(tx, id, false, true)).unwrap();
    let (begun, mut most) = (Instant::now(), before);
    thread::scope(|scope| {
        let work = scope.spawn(|| import::turn(&new.pod).unwrap());
        while !work.is_finished() {
            most = most.max(held("RssAnon:"));
            new.pod.bell.wait(u64::MAX, Duration::from_millis(100));
        }
    });
    let state = new.pod.look(|db| import::get(db, id)).unwrap().state;
    let posts = new.pod.look(seedpod::social::posts::count_local).unwrap();
    assert_eq!((state, posts), (State::Done, POSTS as i64));
    println!("taking them in: {:.1} s; {before:.1} MB before, {most:.1} MB at most", begun.elapsed().as_secs_f64());
}

fn read_all(files: &[PathBuf], before: f64) {
    let source = timed("opening 4 GB of JSON", before, || Source::open(files).unwrap());
    let mut most = 0f64;
    let mut count = 0u64;
    timed("all its elements", before, || {
        let each = &mut |_| {
            count += 1;
            if count.is_multiple_of(10_000) {
                most = most.max(held("RssAnon:"));
            }
            Ok(ControlFlow::Continue(()))
        };
        source.elements(each).unwrap();
    });
    println!("  {count} elements; while reading {:.1} MB", most - before);
    timed("its last section alone", before, || {
        source.section(Section::OthersRelayable, 0, &mut |_| Ok(ControlFlow::Continue(()))).unwrap();
    });
}

/// Does something, and says what it took.
fn timed<T>(what: &str, before: f64, does: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = does();
    let after = held("RssAnon:") - before;
    println!(
        "{what}: {:.2} s; afterwards {after:.1} MB, at most {:.1} MB with the program",
        begun.elapsed().as_secs_f64(),
        held("VmHWM:")
    );
    done
}

/// An archive with posts of ordinary length, as large as that, packed if it is large.
fn put_archive(path: &Path, bytes: u64) -> u64 {
    let file = BufWriter::new(File::create(path).unwrap());
    let mut out: Box<dyn Write> = match path.extension().is_some_and(|end| end == "gz") {
        true => Box::new(flate2::write::GzEncoder::new(file, flate2::Compression::fast())),
        false => Box::new(file),
    };
    write!(
        out,
        r#"{{"version":"2.0","user":{{"username":"alice","email":"","private_key":"K","profile":{{"entity_type":"profile","entity_data":{{"author":"alice@a.example"}}}},"posts":["#
    )
    .unwrap();
    let (mut posts, mut written) = (0u64, 0);
    while written < bytes {
        let comma = if posts == 0 { "" } else { ",\n" };
        let guid = posts.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let post = format!(
            r##"{comma}{{"entity_type":"status_message","entity_data":{{"author":"alice@a.example","guid":"{guid:032x}","created_at":"2026-01-02T03:04:05Z","provider_display_name":null,"text":"Words number {posts} of **ordinary** length, as people write them, with a #tag, \"quotes\" and\na \ud83d\ude00 in a new line. {guid}","photos":[],"public":true}},"subscribed_pods_uris":["https://a.example/","https://b.example/"]}}"##
        );
        out.write_all(post.as_bytes()).unwrap();
        written += post.len() as u64;
        posts += 1;
    }
    write!(out, r#"],"followed_tags":[]}},"others_data":{{"relayables":[]}}}}"#).unwrap();
    out.flush().unwrap();
    posts
}

fn name(number: u32) -> String {
    format!("{number:020}.jpg")
}

/// A ZIP of photos that are nothing but zeros, but for the first.
fn put_holes(path: &Path) {
    let file = File::create(path).unwrap();
    let (mut at, mut directory) = (0u64, Vec::new());
    let crc = |first: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(first);
        let zeros = vec![0; PHOTO_BYTES as usize - first.len()];
        crc.update(&zeros);
        crc.sum()
    };
    let (shown, blank) = (crc(&[0xFF, 0xD8, 0xFF]), crc(&[]));
    for number in 0..PHOTOS {
        let name = name(number);
        let crc = if number == 0 { shown } else { blank };
        let mut common = Vec::new();
        common.extend([45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        common.extend([crc, PHOTO_BYTES, PHOTO_BYTES].iter().flat_map(|number| number.to_le_bytes()));
        common.extend((name.len() as u16).to_le_bytes());
        let local = [b"PK\x03\x04", &common[..], &[0, 0], name.as_bytes()].concat();
        file.write_all_at(&local, at).unwrap();
        if number == 0 {
            file.write_all_at(&[0xFF, 0xD8, 0xFF], local.len() as u64).unwrap();
        }
        let far = [&[1, 0, 8, 0], &at.to_le_bytes()[..]].concat();
        directory.extend([b"PK\x01\x02\x2D\x03", &common[..], &[12, 0], &[0; 10], &[0xFF; 4]].concat());
        directory.extend([name.as_bytes(), &far].concat());
        at += local.len() as u64 + u64::from(PHOTO_BYTES);
    }
    let ends = at + directory.len() as u64;
    directory.extend(b"PK\x06\x06\x2C\0\0\0\0\0\0\0\x2D\0\x2D\0\0\0\0\0\0\0\0\0");
    for number in [PHOTOS.into(), PHOTOS.into(), ends - at, at] {
        directory.extend(u64::to_le_bytes(number));
    }
    directory.extend([b"PK\x06\x07\0\0\0\0", &ends.to_le_bytes()[..], &[1, 0, 0, 0]].concat());
    directory.extend([b"PK\x05\x06\0\0\0\0", &[0xFF; 12][..], &[0, 0]].concat());
    file.write_all_at(&directory, at).unwrap();
}

fn put_many(path: &Path) {
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path).unwrap()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 0..MANY {
        zip.start_file(format!("{number:020}.jpg"), stored).unwrap();
        zip.write_all(&[0xFF, 0xD8, 0xFF]).unwrap();
    }
    zip.finish().unwrap();
}
