//! What people do at once again: what they took back is said a second time before all have heard that the first is gone.

use super::deeds::{Actor, Done};
use super::world::ASPECTS;
use seedpod::base::Error;
use seedpod::social::{aspects, contacts, likes, people, posts};

impl Actor<'_> {
    pub fn like_again(&self) -> Done {
        let Some(guid) = self.own(|line| line.starts_with("like")) else { return Ok(None) };
        let target = self.house.pod.act(|tx| {
            let like = likes::by_guid(tx, &guid)?.ok_or(Error::NotFound)?;
            likes::retract(tx, self.me.person, like.id)?;
            Ok(like.target)
        })?;
        self.gone(guid.as_str());
        Ok(self.like_of(target)?.map(|told| format!("takes a like back and {told}")))
    }

    pub fn reshare_again(&self) -> Done {
        let Some(guid) = self.own(|line| line.starts_with("post") && line.contains(" of ")) else { return Ok(None) };
        let root = self.house.pod.act(|tx| {
            let reshare = posts::by_guid(tx, &guid)?.ok_or(Error::NotFound)?;
            let root = posts::get(tx, reshare.root.ok_or(Error::NotFound)?)?;
            posts::retract(tx, self.me.person, reshare.id)?;
            Ok(root)
        })?;
        self.gone(guid.as_str());
        Ok(self.reshare_of(&root)?.map(|told| format!("takes a reshare back and {told}")))
    }

    /// Parts from somebody and shares with them again, or the other way round.
    pub fn waver(&self) -> Done {
        let (other, aspect) = (self.other(), ASPECTS[self.second(2).unwrap_or_default()]);
        let with = &self.world.people[other];
        let known = self.house.pod.look(|db| people::by_diaspora_id(db, &with.id))?;
        let Some(person) = known.map(|known| known.id) else { return Ok(None) };
        let of = self.house.pod.look(|db| aspects::of(db, self.me.person))?;
        let id = of.iter().find(|one| one.name == aspect).ok_or(Error::NotFound)?.id;
        let shared = self.world.model.borrow().shares(self.who, other);
        self.house.pod.act(|tx| {
            if shared {
                contacts::part(tx, self.me.person, person)?;
            }
            contacts::add_to_aspect(tx, self.me.person, id, person)?;
            if shared { Ok(()) } else { contacts::part(tx, self.me.person, person) }
        })?;
        let mut model = self.world.model.borrow_mut();
        model.part(self.who, other);
        if shared {
            model.aspects.entry((self.who, aspect)).or_default().insert(other);
        }
        let word = if shared { "parts from and shares with" } else { "shares with and parts from" };
        Ok(Some(format!("{word} {} at once", with.name)))
    }
}
