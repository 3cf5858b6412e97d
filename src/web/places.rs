//! How many requests may do a thing at a time, in all and for each person.

use crate::social::people::PersonId;
use std::sync::{Arc, Mutex, PoisonError};

/// What takes long in a request, and how many requests may be at it.
pub struct Crowd {
    /// Those whose files are coming.
    pub uploading: Places,
    /// Those whose archives are coming.
    pub bringing: Places,
    /// Those who wait for pictures of elsewhere.
    pub waiting: Places,
}

impl Default for Crowd {
    /// Nobody is at anything yet.
    fn default() -> Crowd {
        Crowd { uploading: Places::new(16, 4), bringing: Places::new(4, 1), waiting: Places::new(200, 80) }
    }
}

/// So many places, and of them so many for one person.
pub struct Places {
    taken: Arc<Mutex<Vec<PersonId>>>,
    all: usize,
    of_one: usize,
}

impl Places {
    /// All are free.
    fn new(all: usize, of_one: usize) -> Places {
        Places { taken: Arc::default(), all, of_one }
    }

    /// A place for somebody, if one is free; dropping it gives it back.
    pub fn take(&self, person: PersonId) -> Option<Place> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let own = taken.iter().filter(|one| **one == person).count();
        if taken.len() >= self.all || own >= self.of_one {
            return None;
        }
        taken.push(person);
        Some(Place { of: self.taken.clone(), person })
    }
}

/// A place that is taken.
pub struct Place {
    of: Arc<Mutex<Vec<PersonId>>>,
    person: PersonId,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = taken.iter().position(|one| *one == self.person) {
            taken.swap_remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_takes_all_places_and_each_is_given_back() {
        let places = Places::new(3, 2);
        let (alice, bob) = (PersonId(1), PersonId(2));
        let (first, second) = (places.take(alice), places.take(alice));
        assert!(first.is_some() && second.is_some() && places.take(alice).is_none());
        let third = places.take(bob);
        assert!(third.is_some() && places.take(bob).is_none());
        drop(first);
        assert!(places.take(bob).is_some());
    }
}
