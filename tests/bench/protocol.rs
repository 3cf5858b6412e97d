//! How much a pod can take in and send out per second and core: RSA-4096 is the measure.

use divan::Bencher;
use seedpod::base::{DiasporaId, Guid, Luck, Result, Time};
use seedpod::protocol::entities::Comment;
use seedpod::protocol::{
    Key, Kind, Known, PrivateKey, Signed, Thing, decrypt, encrypt, open_private, open_public, seal,
};
use std::sync::LazyLock;

static KEY: LazyLock<PrivateKey> = LazyLock::new(PrivateKey::generate);

struct Everybody;

impl Known for Everybody {
    fn key(&self, _: &DiasporaId) -> Result<Key> {
        Ok(Key::Is(KEY.public()))
    }

    fn thing(&self, _: Kind, guid: &Guid) -> Result<Option<Thing>> {
        Ok(Some(Thing::without_parent(guid.clone(), person("bob"), true, true)))
    }
}

fn person(name: &str) -> DiasporaId {
    DiasporaId::parse(&format!("{name}@pod.example")).expect("an ID")
}

fn comment() -> Signed<Comment> {
    let guid = Guid::parse("0123456789abcdef").expect("a GUID");
    let text = "A comment of ordinary length, neither long nor short.".to_owned();
    let (created_at, parent_guid) = (Some(Time::from_unix(0)), guid.clone());
    Signed::sign(Comment { author: person("alice"), guid, parent_guid, text, created_at, edited_at: None }, &KEY)
}

fn envelope() -> String {
    seal(&comment().to_xml(), &person("alice"), &KEY)
}

fn body() -> String {
    encrypt(&envelope(), &KEY.public(), &mut Luck::seeded(1)).expect("a large key")
}

fn main() {
    divan::main();
}

#[divan::bench]
fn sealing(bencher: Bencher) {
    let xml = comment().to_xml();
    bencher.bench_local(|| seal(&xml, &person("alice"), &KEY));
}

#[divan::bench]
fn opening_public_with_two_signatures(bencher: Bencher) {
    let envelope = envelope();
    bencher.bench_local(|| open_public(envelope.as_bytes(), &Everybody, Time::default()).is_ok());
}

#[divan::bench]
fn opening_private_with_two_signatures(bencher: Bencher) {
    let (body, bob) = (body(), person("bob"));
    bencher.bench_local(|| open_private(body.as_bytes(), &bob, &KEY, &Everybody, Time::default()).is_ok());
}

#[divan::bench]
fn encrypting(bencher: Bencher) {
    let (envelope, mut luck) = (envelope(), Luck::seeded(1));
    bencher.bench_local(|| encrypt(&envelope, &KEY.public(), &mut luck).is_ok());
}

#[divan::bench]
fn decrypting(bencher: Bencher) {
    let body = body();
    bencher.bench_local(|| decrypt(body.as_bytes(), &KEY).is_ok());
}

#[divan::bench]
fn verifying_a_relayable(bencher: Bencher) {
    let (signed, key) = (comment(), KEY.public());
    bencher.bench_local(|| signed.is_signed_by(&key));
}

#[divan::bench]
fn reading_a_private_key(bencher: Bencher) {
    let der = KEY.to_pkcs8();
    bencher.bench_local(|| PrivateKey::from_der(&der).is_ok());
}
