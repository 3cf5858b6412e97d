//! What our pod knows in the vectors, and the few other pods that answer it.

use super::{file, list, text};
use seedpod::base::error::Missing;
use seedpod::base::{DiasporaId, Guid, Result};
use seedpod::protocol::{Entity, Key, Kind, Known, PrivateKey, PublicKey, Root, Thing, Verified};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashMap;

pub struct Person {
    pub key: PublicKey,
    pub private: Option<PrivateKey>,
    pub url: String,
    local: bool,
}

pub struct World {
    pub people: HashMap<DiasporaId, Person>,
    things: RefCell<HashMap<(Kind, Guid), Thing>>,
}

impl World {
    pub fn read() -> World {
        let people: HashMap<_, _> = list(&file("keys.json")).iter().map(person).collect();
        let world = World { people, things: RefCell::default() };
        for entity in list(&file("world.json")["entities"]) {
            world.learn_from_data(entity);
        }
        world
    }

    /// Parents stand before their children in the data.
    fn learn_from_data(&self, entity: &Value) {
        let (Some(kind), Some(guid)) = (Kind::parse(text(entity, "kind")), Guid::parse(text(entity, "guid"))) else {
            return;
        };
        let author = DiasporaId::parse(text(entity, "author")).unwrap();
        let local = entity["local"] == true;
        let mut thing = Thing::without_parent(guid.clone(), author, local, entity["public"] == true);
        let parent = &entity["parent"];
        if let (Some(kind), Some(guid)) = (Kind::parse(text(parent, "kind")), Guid::parse(text(parent, "guid"))) {
            thing.root = self.things.borrow()[&(kind, guid)].root.clone();
        }
        self.things.borrow_mut().insert((kind, guid), thing);
    }

    /// Remembers what was received, so that others can belong to it.
    pub fn learn(&self, verified: &Verified<Entity>) {
        let (kind, guid) = match verified.entity() {
            Entity::StatusMessage(post) => (Kind::Post, &post.guid),
            Entity::Reshare(reshare) => (Kind::Post, &reshare.guid),
            Entity::Comment(comment) => (Kind::Comment, &comment.entity.guid),
            _ => return,
        };
        let author = verified.entity().author().clone();
        let public = verified.recipient().is_none();
        let local = self.people.get(&author).is_some_and(|person| person.local);
        let own = Root { guid: guid.clone(), author: author.clone(), local, public };
        let root = verified.thing().filter(|_| kind == Kind::Comment).map_or(own, |parent| parent.root.clone());
        self.things.borrow_mut().insert((kind, guid.clone()), Thing { author, local, root });
    }

    /// Where something missing would be asked for.
    pub fn address(&self, missing: &Missing) -> Option<String> {
        let Missing::Thing { kind, guid, at } = missing else { return None };
        Some(format!("{}fetch/{kind}/{guid}", self.people.get(at)?.url))
    }
}

impl Known for World {
    fn key(&self, person: &DiasporaId) -> Result<Key> {
        Ok(self.people.get(person).map_or(Key::Unknown, |person| Key::Is(person.key.clone())))
    }

    fn thing(&self, kind: Kind, guid: &Guid) -> Result<Option<Thing>> {
        Ok(self.things.borrow().get(&(kind, guid.clone())).cloned())
    }
}

fn person(data: &Value) -> (DiasporaId, Person) {
    let id = DiasporaId::parse(text(data, "id")).unwrap();
    let key = PublicKey::from_pem(text(data, "public_key")).unwrap_or_else(|error| panic!("{id}: {error}"));
    let person = Person {
        key,
        private: PrivateKey::from_der(&super::bytes(text(data, "private_key_pkcs1_der_base64"))).ok(),
        url: text(data, "url").to_owned(),
        local: data["local"] == true,
    };
    (id, person)
}
