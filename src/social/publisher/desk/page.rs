//! What somebody writes at: the publisher with their aspects, what they were writing, and whom it reaches.

use crate::base::{Error, Result, Time};
use crate::moment::Db;
use crate::social::aspects::{self, Aspect, Choice};
use crate::social::audience::{self, Extent};
use crate::social::people::PersonId;
use crate::social::photos::{self, html::Shot};
use crate::social::posts::{self, Location};
use crate::social::publisher::html::{self, Again, Publisher};
use crate::social::publisher::page::{choice, named, place};
use crate::social::publisher::{At, kept};
use crate::social::{contacts, polls};
use crate::web::input::Input;
use crate::web::parts::Reach;
use crate::web::{Viewer, Visit};
use maud::Markup;

/// What somebody writes at: their aspects with the number of people in each, and in any.
pub struct Desk {
    aspects: Vec<(Aspect, u64)>,
    all: u64,
}

impl Desk {
    /// Their desk.
    pub fn of(db: &Db, writer: PersonId) -> Result<Desk> {
        let counts = contacts::counts(db, writer)?;
        let people =
            |aspect: &Aspect| counts.aspects.iter().find(|(id, _)| *id == aspect.id).map_or(0, |(_, count)| *count);
        let aspects = aspects::of(db, writer)?.into_iter().map(|aspect| (people(&aspect), aspect));
        let aspects = aspects.map(|(people, aspect)| (aspect, people.unsigned_abs())).collect();
        Ok(Desk { aspects, all: counts.mine.unsigned_abs() })
    }

    /// How far a limited choice reaches; nothing to say of everybody, or where it is not the writer's.
    pub fn extent(&self, db: &Db, writer: PersonId, choice: &Choice) -> Result<Option<Extent>> {
        match audience::extent(db, writer, choice) {
            _ if *choice == Choice::Public => Ok(None),
            Err(Error::Invalid { .. }) => Ok(None),
            other => other.map(Some),
        }
    }

    /// The audience of the writer's last post, where that is another and all of it is still there.
    fn again(&self, db: &Db, writer: PersonId, choice: &Choice) -> Result<Option<Again>> {
        let Some(last) = posts::last_audience(db, writer)?.filter(|last| last != choice) else { return Ok(None) };
        let names = self.names(&last).into_iter().map(str::to_owned).collect();
        Ok(Some(Again { names, choice: last }))
    }

    /// What the chosen aspects are called.
    pub fn names(&self, choice: &Choice) -> Vec<&str> {
        let chosen = |aspect: &Aspect| matches!(choice, Choice::Aspects(ids) if ids.contains(&aspect.id));
        self.aspects.iter().filter(|(aspect, _)| chosen(aspect)).map(|(aspect, _)| aspect.name.as_str()).collect()
    }
}

/// The same for markup; `who` leads to the names.
pub fn reach_of<'a>(names: &'a [&'a str], who: &'a str, extent: Extent) -> Reach<'a> {
    Reach {
        aspects: names,
        people: extent.people.unsigned_abs(),
        pods: extent.pods.unsigned_abs(),
        unreachable: extent.unreachable.unsigned_abs(),
        who: Some(who),
    }
}

/// The address of the names behind a choice.
pub fn names_of(choice: &Choice) -> String {
    format!("/status_messages/reach/people?{}", html::query(choice))
}

/// Where the words come from that a publisher begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// There are none: what was kept comes back.
    Blank,
    /// The page proposes them.
    Proposed,
    /// They were typed there a moment ago; `true` where they are kept as they are typed.
    Typed(bool),
}

/// What a publisher begins with.
pub struct Start<'a> {
    pub text: &'a str,
    pub origin: Origin,
    pub choice: Choice,
    /// Waiting photos, in their order.
    pub photos: Vec<Shot>,
    /// The key of what was wrong with the last try.
    pub wrong: Option<&'static str>,
    /// What was wrong with the files that came with it.
    pub refused: Option<String>,
    pub poll: Option<polls::Draft>,
    pub place: Option<Location>,
    pub sensitive: bool,
    /// Whether it is one line until it is used.
    pub folding: bool,
}

impl<'a> Start<'a> {
    /// With these words, for the writer's usual audience.
    pub fn with(viewer: &Viewer, text: &'a str) -> Start<'a> {
        Start {
            text,
            origin: if text.is_empty() { Origin::Blank } else { Origin::Proposed },
            choice: Choice::stored(&viewer.account.default_audience),
            photos: Vec::new(),
            wrong: None,
            refused: None,
            poll: None,
            place: None,
            sensitive: false,
            folding: false,
        }
    }
}

/// The publisher of who looks, with what they were writing where nothing else is asked of it.
pub fn publisher(visit: &Visit, viewer: &Viewer, db: &Db, start: &Start) -> Result<Markup> {
    let kept = kept(db, viewer.id(), At::Post)?;
    let keeps = match start.origin {
        Origin::Blank => true,
        Origin::Proposed => kept.is_none(),
        Origin::Typed(keeps) => keeps,
    };
    match kept {
        Some(kept) if start.origin == Origin::Blank => {
            let input = Input::of(kept.fields);
            let typed = Start { folding: start.folding, ..typed(db, viewer, &input)? };
            draw(visit, viewer, db, &typed, (true, Some(kept.saved_at)))
        }
        kept => draw(visit, viewer, db, start, (keeps, kept.filter(|_| keeps).map(|kept| kept.saved_at))),
    }
}

fn draw(
    visit: &Visit,
    viewer: &Viewer,
    db: &Db,
    start: &Start,
    (keeps, saved_at): (bool, Option<Time>),
) -> Result<Markup> {
    let desk = Desk::of(db, viewer.id())?;
    let (wrong, names) = (start.wrong.map(|key| visit.say(key)), desk.names(&start.choice));
    let (extent, who) = (desk.extent(db, viewer.id(), &start.choice)?, names_of(&start.choice));
    let from = Publisher {
        text: start.text,
        choice: start.choice.clone(),
        aspects: &desk.aspects,
        all: desk.all,
        reach: extent.map(|extent| reach_of(&names, &who, extent)),
        again: desk.again(db, viewer.id(), &start.choice)?,
        wrong: wrong.as_deref(),
        photos: &start.photos,
        refused: start.refused.as_deref(),
        poll: start.poll.as_ref(),
        place: start.place.as_ref(),
        sensitive: start.sensitive,
        keeps,
        saved_at,
        folding: start.folding,
        proposed: start.origin == Origin::Proposed,
    };
    Ok(html::publisher(&visit.view(), &from))
}

/// What somebody has typed, ticked and uploaded so far.
pub fn typed<'a>(db: &Db, viewer: &Viewer, input: &'a Input) -> Result<Start<'a>> {
    let start = Start::with(viewer, input.text("status_message[text]"));
    let shots = named(input).into_iter().filter_map(|(id, words)| {
        let photo = photos::get(db, id).ok().filter(|photo| photo.author == viewer.id() && photo.pending)?;
        Some(Shot { words, ..Shot::of(&photo, &viewer.account.person, None) })
    });
    Ok(Start {
        origin: Origin::Typed(input.ticked("draft")),
        choice: choice(input).unwrap_or(start.choice),
        photos: shots.collect(),
        poll: polls::page::draft(input)?,
        place: place(input),
        sensitive: input.ticked("sensitive"),
        ..start
    })
}
