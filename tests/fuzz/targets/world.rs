//! Who and what our pod knows while it is fuzzed: the people, keys and things of `tests/vectors`.

use seedpod::base::{DiasporaId, Guid, Result, Time};
use seedpod::protocol::{Key, Kind, Known, PrivateKey, PublicKey, Thing};
use serde_json::Value;
use std::{collections::HashMap, sync::LazyLock};

pub struct World {
    keys: HashMap<DiasporaId, (PublicKey, Option<PrivateKey>)>,
    things: HashMap<(Kind, Guid), Thing>,
}

pub static WORLD: LazyLock<World> = LazyLock::new(World::read);

/// The time of what has none, as in the vectors.
pub fn now() -> Time {
    Time::parse("2000-01-01T00:00:00Z").unwrap()
}

pub fn id(text: &str) -> DiasporaId {
    DiasporaId::parse(text).unwrap()
}

/// Whom private messages are for.
pub fn bob() -> DiasporaId {
    id("bob@pod-b.example")
}

impl World {
    fn read() -> World {
        let keys: Value = serde_json::from_str(include_str!("../../vectors/keys.json")).unwrap();
        let world: Value = serde_json::from_str(include_str!("../../vectors/world.json")).unwrap();
        let mut things = HashMap::new();
        // Parents stand before their children.
        for data in world["entities"].as_array().unwrap() {
            let (name, author) = (name(data), id(data["author"].as_str().unwrap()));
            let mut thing =
                Thing::without_parent(name.1.clone(), author, data["local"] == true, data["public"] == true);
            if data["parent"].is_object() {
                let parent: &Thing = &things[&self::name(&data["parent"])];
                thing.root = parent.root.clone();
            }
            things.insert(name, thing);
        }
        World { keys: keys.as_array().unwrap().iter().map(person).collect(), things }
    }

    /// The private key of somebody, of 2048 bits or more.
    pub fn private(&self, person: &DiasporaId) -> Option<&PrivateKey> {
        self.keys.get(person)?.1.as_ref()
    }

    pub fn public(&self, person: &DiasporaId) -> &PublicKey {
        &self.keys[person].0
    }
}

fn person(data: &Value) -> (DiasporaId, (PublicKey, Option<PrivateKey>)) {
    let text = |name: &str| data[name].as_str().unwrap();
    let private = format!(
        "-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----",
        text("private_key_pkcs1_der_base64")
    );
    let public = PublicKey::from_pem(text("public_key")).unwrap();
    (id(text("id")), (public, PrivateKey::from_pem(&private).ok()))
}

fn name(data: &Value) -> (Kind, Guid) {
    let text = |name: &str| data[name].as_str().unwrap();
    (Kind::parse(text("kind")).unwrap(), Guid::parse(text("guid")).unwrap())
}

impl Known for World {
    fn key(&self, person: &DiasporaId) -> Result<Key> {
        Ok(self.keys.get(person).map_or(Key::Unknown, |(key, _)| Key::Is(key.clone())))
    }

    fn thing(&self, kind: Kind, guid: &Guid) -> Result<Option<Thing>> {
        Ok(self.things.get(&(kind, guid.clone())).cloned())
    }
}
