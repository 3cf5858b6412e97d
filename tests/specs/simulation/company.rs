//! What people do with each other: share, ignore, talk among themselves, change their names.

use super::deeds::{Actor, Done, short};
use super::model::{Talk, Who};
use super::world::ASPECTS;
use seedpod::base::{Error, Result};
use seedpod::social::people::{self, PersonId};
use seedpod::social::{aspects, blocks, contacts, conversations};

impl Actor<'_> {
    pub fn other(&self) -> Who {
        (self.who + 1 + self.pick(6).unwrap_or_default()) % 7
    }

    /// The row of somebody else here; they are looked up where nobody knows them.
    fn known(&self, other: Who) -> Result<Option<PersonId>> {
        let id = &self.world.people[other].id;
        let known = self.house.pod.look(|db| people::by_diaspora_id(db, id))?;
        if known.is_none() {
            self.house.pod.act(|tx| people::seek(tx, id))?;
        }
        Ok(known.map(|known| known.id))
    }

    pub fn share(&self) -> Done {
        let (other, aspect) = (self.other(), ASPECTS[self.second(2).unwrap_or_default()]);
        let name = self.world.people[other].name;
        let Some(person) = self.known(other)? else { return Ok(Some(format!("looks {name} up"))) };
        let of = self.house.pod.look(|db| aspects::of(db, self.me.person))?;
        let id = of.iter().find(|one| one.name == aspect).ok_or(Error::NotFound)?.id;
        self.house.pod.act(|tx| contacts::add_to_aspect(tx, self.me.person, id, person))?;
        let mut model = self.world.model.borrow_mut();
        model.aspects.entry((self.who, aspect)).or_default().insert(other);
        model.parted.insert((self.who, other));
        Ok(Some(format!("puts {name} into {aspect}")))
    }

    pub fn part(&self) -> Done {
        let other = self.other();
        if !self.world.model.borrow().shares(self.who, other) {
            return Ok(None);
        }
        let Some(person) = self.known(other)? else { return Ok(None) };
        self.house.pod.act(|tx| contacts::part(tx, self.me.person, person))?;
        self.world.model.borrow_mut().part(self.who, other);
        Ok(Some(format!("shares no longer with {}", self.world.people[other].name)))
    }

    pub fn ignore(&self) -> Done {
        let other = self.other();
        let Some(person) = self.known(other)? else { return Ok(None) };
        self.house.pod.act(|tx| blocks::add(tx, self.me.person, person))?;
        let mut model = self.world.model.borrow_mut();
        model.part(self.who, other);
        model.ignored.insert((self.who, other));
        Ok(Some(format!("ignores {}", self.world.people[other].name)))
    }

    pub fn unignore(&self) -> Done {
        let all = self.house.pod.look(|db| blocks::of(db, self.me.person))?;
        let Some(block) = self.pick(all.len()).map(|at| &all[at]) else { return Ok(None) };
        self.house.pod.act(|tx| blocks::remove(tx, self.me.person, block.id))?;
        Ok(Some(format!("ignores {} no longer", block.person.name())))
    }

    pub fn converse(&self) -> Done {
        let mutual = self.house.pod.look(|db| contacts::mutual(db, self.me.person))?;
        let some = mutual.iter().enumerate().filter(|(at, _)| mutual.len() == 1 || self.luck >> at & 1 == 1);
        let to: Vec<&people::Person> = some.map(|(_, contact)| &contact.person).collect();
        if to.is_empty() {
            return Ok(None);
        }
        let people: Vec<Who> = {
            let model = self.world.model.borrow();
            to.iter().filter_map(|one| model.who(one.diaspora_id.as_str())).chain([self.who]).collect()
        };
        let text = self.words(Some(people.iter().copied().collect()));
        let rows: Vec<PersonId> = to.iter().map(|one| one.id).collect();
        let guid = self.house.pod.act(|tx| {
            let conversation = conversations::begin(tx, self.me.person, &rows, "between us", &text)?;
            Ok(conversations::get(tx, conversation)?.guid)
        })?;
        let messages = [(text.clone(), (self.who, text.clone()))].into();
        self.world.model.borrow_mut().talks.insert(guid.to_string(), Talk { people, messages });
        Ok(Some(format!("begins to talk ({}) with {} others: {text}", short(&guid), rows.len())))
    }

    pub fn say_in_conversation(&self) -> Done {
        let all = self.house.pod.look(|db| conversations::list(db, self.me.person, 1))?;
        let Some(talk) = self.pick(all.len()).map(|at| &all[at].conversation) else { return Ok(None) };
        let people = self.world.model.borrow().talks[talk.guid.as_str()].people.iter().copied().collect();
        let text = self.words(Some(people));
        self.house.pod.act(|tx| conversations::reply(tx, self.me.person, talk.id, &text))?;
        let mut model = self.world.model.borrow_mut();
        let known = model.talks.get_mut(talk.guid.as_str()).expect("all talks are known");
        known.messages.insert(text.clone(), (self.who, text.clone()));
        Ok(Some(format!("says {text} in {}", short(&talk.guid))))
    }

    pub fn describe(&self) -> Done {
        let name = format!("{}{}", self.me.name, self.luck % 1000);
        let mut profile = self.house.pod.look(|db| people::profile(db, self.me.person))?;
        profile.first_name = name.clone();
        self.house.pod.act(|tx| people::describe(tx, self.me.person, profile))?;
        self.world.model.borrow_mut().profiles.insert(self.who, name.clone());
        Ok(Some(format!("is called {name} now")))
    }
}
