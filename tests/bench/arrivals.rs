//! How many messages a pod takes in per second, from the row of an arrival to what follows from it, beside what the
//! machine's processors could at best verify or decrypt.
#![expect(clippy::print_stdout, reason = "a benchmark says what it found")]

mod world;

use rocket::futures::future::join_all;
use rocket::local::asynchronous::Client;
use seedpod::base::{DiasporaId, Guid};
use seedpod::federation::inbox;
use seedpod::protocol::entities::Comment;
use seedpod::protocol::{PrivateKey, Signed, decrypt, encrypt, seal};
use seedpod::waiting::arrivals;
use seedpod::web::Serving;
use std::num::NonZeroUsize;
use std::thread::{self, available_parallelism};
use std::time::{Duration, Instant};
use world::World;

/// How many of each kind.
const PUBLIC: usize = 20_000;
const PRIVATE: usize = 1_000;

fn main() {
    let small = PrivateKey::generate_small();
    let large = PrivateKey::generate();
    println!("{} processors; arrivals per second, and beside them the bare limit of the same run", hands());
    let posts = many(PUBLIC, |number| post(number, true, &small).into_bytes());
    let verifying = limit(|| assert!(is_sealed_by(&posts[0], &small)));
    row("public posts, 2048 bits", taken(&small, None, &posts), verifying);
    let comments = many(PUBLIC, |number| comment(number, &small).into_bytes());
    row("public comments, 2048 bits (two signatures)", taken(&small, Some(&posts[0]), &comments), verifying / 2.0);
    row("public posts, by the door", brought(&small, &posts), verifying);
    let posts = many(PRIVATE, |number| private(number, &large));
    let decrypting = limit(|| assert!(decrypt(&posts[0], &large).is_ok()));
    row("private posts, 4096 bits", taken(&large, None, &posts), decrypting);
}

fn hands() -> usize {
    available_parallelism().map_or(1, NonZeroUsize::get)
}

fn row(what: &str, rate: f64, limit: f64) {
    println!("{what}: {rate:.0} of {limit:.0} ({:.0} %)", 100.0 * rate / limit);
}

/// How often all processors together do something in a second.
fn limit(work: impl Fn() + Sync) -> f64 {
    let (second, begun) = (Duration::from_secs(1), Instant::now());
    let count = || std::iter::from_fn(|| (begun.elapsed() < second).then(&work)).count();
    let done: usize = thread::scope(|scope| {
        let all: Vec<_> = (0..hands()).map(|_| scope.spawn(count)).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    done as f64 / begun.elapsed().as_secs_f64()
}

/// Makes things on all processors.
fn many<T: Send>(count: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let share = count.div_ceil(hands());
    thread::scope(|scope| {
        let make = &make;
        let shares: Vec<_> = (0..hands())
            .map(|hand| {
                scope.spawn(move || (hand * share..count.min((hand + 1) * share)).map(make).collect::<Vec<T>>())
            })
            .collect();
        shares.into_iter().flat_map(|share| share.join().unwrap()).collect()
    })
}

fn bob() -> DiasporaId {
    DiasporaId::parse("bob@b.example").unwrap()
}

fn guid(number: usize) -> Guid {
    Guid::parse(&format!("{number:032}")).unwrap()
}

fn post(number: usize, public: bool, key: &PrivateKey) -> String {
    let xml = format!(
        "<status_message><author>{}</author><guid>{}</guid><created_at>2024-01-02T03:04:05Z</created_at>\
         <public>{public}</public><text>A few words of **ordinary** length, as people write them, with a #tag.</text>\
         </status_message>",
        bob(),
        guid(number)
    );
    seal(&xml, &bob(), key)
}

fn comment(number: usize, key: &PrivateKey) -> String {
    let (author, text) = (bob(), "Words of ordinary length, neither long nor short.".to_owned());
    let (guid, parent_guid) = (guid(PUBLIC + number), guid(0));
    let signed = Signed::sign(Comment { author, guid, parent_guid, text, created_at: None, edited_at: None }, key);
    seal(&signed.to_xml(), &bob(), key)
}

fn private(number: usize, key: &PrivateKey) -> Vec<u8> {
    let mut luck = seedpod::base::Luck::seeded(number as u64);
    encrypt(&post(number, false, key), &key.public(), &mut luck).unwrap().into_bytes()
}

fn is_sealed_by(envelope: &[u8], key: &PrivateKey) -> bool {
    let envelope = seedpod::protocol::envelope::Envelope::read(envelope).unwrap();
    envelope.is_signed_by(&key.public())
}

/// A pod where bob is known and shares with alice.
fn acquainted(key: &PrivateKey) -> World {
    let world = World::with(key.clone());
    let pem = key.public().to_pem();
    world.fill(&format!(
        "INSERT INTO pods (id, url, made_at) VALUES (1, 'https://b.example', 1);
         INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, history_at, made_at)
           VALUES (1000, '{}', 'bob@b.example', 1, '{pem}', 'Bob', 1, 1);
         INSERT INTO contacts (id, owner_id, person_id, sharing, made_at) VALUES (1, 1, 1000, 1, 1);
         INSERT INTO aspect_memberships (aspect_id, contact_id) VALUES (1, 1);",
        guid(999_999)
    ));
    world
}

fn inbox_empties(world: &World) {
    while inbox::turn(&world.pod).unwrap() > 0 {}
}

/// Arrivals per second; what came `before` is not counted.
fn taken(key: &PrivateKey, before: Option<&Vec<u8>>, bodies: &[Vec<u8>]) -> f64 {
    let world = acquainted(key);
    let private = !bodies[0].starts_with(b"<");
    let recipient = private.then_some(world.alice.0);
    let keep = |bodies: &[Vec<u8>]| {
        world.pod.act(|tx| bodies.iter().try_for_each(|body| arrivals::add(tx, recipient, body).map(|_| ()))).unwrap();
    };
    before.iter().for_each(|body| keep(std::slice::from_ref(body)));
    inbox_empties(&world);
    keep(bodies);
    let begun = Instant::now();
    inbox_empties(&world);
    let rate = bodies.len() as f64 / begun.elapsed().as_secs_f64();
    nothing_dropped(&world);
    rate
}

/// The same from the request on: kept on disk, answered, and taken in meanwhile.
fn brought(key: &PrivateKey, bodies: &[Vec<u8>]) -> f64 {
    let world = acquainted(key);
    let pod = world.pod.clone();
    let begun = Instant::now();
    thread::scope(|scope| {
        let door = scope.spawn(|| {
            rocket::execute(async {
                let door = Client::untracked(seedpod::web::rocket(pod, serving())).await.unwrap();
                for group in bodies.chunks(256) {
                    let all =
                        join_all(group.iter().map(|body| door.post("/receive/public").body(body).dispatch())).await;
                    assert!(all.iter().all(|response| response.status().code == 202));
                }
            });
        });
        while !door.is_finished() {
            inbox_empties(&world);
        }
    });
    inbox_empties(&world);
    let rate = bodies.len() as f64 / begun.elapsed().as_secs_f64();
    nothing_dropped(&world);
    rate
}

fn nothing_dropped(world: &World) {
    assert_eq!(world.pod.look(arrivals::dropped).unwrap(), [] as [&str; 0]);
}

fn serving() -> Serving {
    Serving {
        listen: "127.0.0.1:0".parse().unwrap(),
        set_up_code: None,
        proxy_header: None,
        proxy_addresses: Vec::new(),
        picture_patience: Duration::ZERO,
    }
}
