//! The parts of an import, one after the other, each from where it was left: what comes first is needed by what follows.

use super::source::{Section, Source};
use super::take::{self, How, Thing, leave_out};
use super::{BUSY, Import, ImportId, State, folder, moving, ours, settings, sql};
use crate::base::{DiasporaId, Error, Result};
use crate::pod::Pod;
use crate::protocol::Owner;
use crate::social::photos::{self, PhotoId};
use crate::social::pictures::{self, Unmade};
use crate::social::{accounts, notifications};
use serde_json::Value;
use std::cell::Cell;
use std::ops::ControlFlow;

/// How many things are taken in together.
const GROUP: usize = 40;
/// And of about how many bytes.
const GROUP_BYTES: usize = 1 << 20;
/// How many of those that waited are tried in one turn.
const RETRIED: usize = 200;

/// The section of files that photos should have.
pub const PHOTO_FILE: &str = "photo_file";

/// A part.
struct Stage {
    /// What its things are counted as when they are looked at; empty where there is no counting them.
    counted: &'static str,
    work: fn(&Work) -> Result<()>,
}

const STAGES: &[Stage] = &[
    Stage { counted: "", work: |work| work.section(Section::ContactGroup, How::Plainly(settings::aspect)) },
    Stage { counted: "", work: |work| work.section(Section::FollowedTag, How::Plainly(settings::tag)) },
    Stage { counted: "", work: |work| work.section(Section::Block, How::Plainly(settings::block)) },
    Stage { counted: "", work: settings::take },
    Stage { counted: "contacts", work: |work| work.section(Section::Contact, How::Plainly(take::look_up)) },
    Stage { counted: "posts", work: |work| work.section(Section::Post, How::Entity) },
    Stage { counted: "", work: ours::posts },
    Stage { counted: "photos", work: photos },
    Stage { counted: "", work: ours::photos },
    // Our own form has all of them, with whose post they stand under.
    Stage { counted: "answers", work: ours::answers },
    Stage { counted: "answers", work: |work| work.unless_ours(Section::OthersRelayable) },
    Stage { counted: "answers", work: |work| work.unless_ours(Section::Relayable) },
    Stage { counted: "", work: ours::participations },
    Stage { counted: "", work: ours::bookmarks },
    Stage { counted: "", work: ours::hidden_posts },
    Stage { counted: "", work: ours::retracted },
    Stage { counted: "conversations", work: ours::conversations },
    Stage { counted: "notifications", work: ours::notifications },
    Stage { counted: "", work: ours::ends },
    Stage { counted: "", work: ours::drafts },
    Stage { counted: "", work: |work| work.section(Section::Subscription, How::Plainly(take::subscription)) },
    Stage { counted: "", work: moving::move_here },
    Stage { counted: "contacts", work: |work| work.section(Section::Contact, How::Plainly(take::contact)) },
];

/// How things of a section are taken that waited.
pub fn how(section: &str) -> Option<How> {
    match section {
        "post" | "answer" | "answers" => Some(How::Entity),
        "subscription" => Some(How::Plainly(take::subscription)),
        "participations" => Some(How::Plainly(ours::participation)),
        "bookmarks" => Some(How::Plainly(ours::bookmark)),
        "hidden_posts" => Some(How::Plainly(ours::hidden_post)),
        "conversations" => Some(How::Plainly(ours::conversation)),
        "notifications" => Some(How::Plainly(ours::notification)),
        take::RECIPIENT => Some(How::Plainly(take::recipient)),
        "contact" => Some(How::Plainly(take::contact)),
        "block" => Some(How::Plainly(settings::block)),
        _ => None,
    }
}

/// What a section is called where something of it is left.
fn word(section: Section) -> &'static str {
    match section {
        Section::Post => "post",
        Section::Relayable | Section::OthersRelayable => "answer",
        Section::Contact => "contact",
        Section::Block => "block",
        Section::ContactGroup => "aspect",
        Section::FollowedTag => "tag",
        Section::Subscription => "subscription",
        Section::OthersPost | Section::NonContactAuthor | Section::Unknown => "unknown",
    }
}

/// What the things of the part that is being taken are counted as, and how many there are.
pub fn counted(import: &Import) -> Option<(&'static str, u64)> {
    let counted = STAGES.get(import.stage)?.counted;
    Some((counted, import.found.count(counted))).filter(|(_, total)| *total > 0)
}

/// An import at work.
pub struct Work<'w> {
    pub pod: &'w Pod,
    pub import: &'w Import,
    pub source: Option<&'w Source>,
    /// Whose archive it is.
    pub then: DiasporaId,
    /// Who they are here.
    pub now: DiasporaId,
    /// As much is left as is noted.
    pub full: Cell<bool>,
}

/// Takes the parts that are left, or what waited and can be tried again.
pub fn go_on(pod: &Pod, import: &Import) -> Result<()> {
    let then = import.found.of().and_then(DiasporaId::parse).ok_or(Error::NotFound)?;
    let now = pod.look(|db| accounts::get(db, import.person))?.person.diaspora_id;
    if import.state == State::Waiting {
        return retry(&Work { pod, import, source: None, then, now, full: Cell::new(false) });
    }
    let source = Source::open(&import.wishes.files)?;
    let mut import = import.clone();
    while let Some(stage) = STAGES.get(import.stage) {
        let work = Work {
            pod,
            import: &import,
            source: Some(&source),
            then: then.clone(),
            now: now.clone(),
            full: Cell::new(false),
        };
        (stage.work)(&work)?;
        pod.act(|tx| sql::set_place(tx, import.id, import.stage + 1, 0, tx.now()))?;
        import = pod.look(|db| sql::get(db, import.id))?;
        // Its owner may have changed their mind.
        if import.state != State::Taking {
            return Ok(());
        }
    }
    // An operator who brought it reads it where they did.
    let by_its_owner = folder::is_there(pod, &import.key)?;
    pod.act(|tx| {
        if by_its_owner {
            notifications::of_import(tx, import.person)?;
        }
        sql::pass(tx, import.id, State::Taking, State::Waiting, None)
    })?;
    end(pod, import.id)
}

/// Tries again what can be.
fn retry(work: &Work) -> Result<()> {
    let due = work.pod.look(|db| sql::due_leftovers(db, work.import.id, RETRIED))?;
    let (pod, id) = (work.pod, work.import.id);
    if take::again(work, due)? == 0 {
        pod.act(|tx| sql::pass(tx, id, State::Waiting, State::Waiting, Some(BUSY)))?;
    }
    end(pod, id)
}

/// Where nothing waits any more, it is done.
fn end(pod: &Pod, id: ImportId) -> Result<()> {
    pod.act(|tx| match sql::waiting(tx, id)? {
        0 => sql::pass(tx, id, State::Waiting, State::Done, None),
        _ => Ok(()),
    })
}

/// Gives photos their files, under the names that other pods know them by. Those without stay where they are elsewhere.
fn photos(work: &Work) -> Result<()> {
    let import = work.import;
    let mut place = import.place;
    loop {
        let rows = work.pod.look(|db| sql::brought_from(db, import.id, "photo", place, GROUP))?;
        if rows.is_empty() {
            return Ok(());
        }
        place += rows.len() as u64;
        for row in rows {
            photo(work, PhotoId(row))?;
        }
        work.pod.act(|tx| sql::set_place(tx, import.id, import.stage, place, tx.now()))?;
    }
}

/// Gives one photo its file, if it came along.
pub fn photo(work: &Work, id: PhotoId) -> Result<()> {
    let photo = match work.pod.look(|db| photos::get(db, id)) {
        Ok(photo) => photo,
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    let Some(name) = photo.picture.url.as_deref().and_then(|url| url.rsplit('/').next()) else { return Ok(()) };
    let Some(bytes) = file(work, name)? else { return Ok(()) };
    match pictures::upload_as(work.pod, name, bytes, |tx, picture| photos::set_picture(tx, &photo, picture)) {
        Ok(()) => Ok(()),
        Err(Unmade::Refused(_)) => leave_out(work, PHOTO_FILE, name, "no_picture"),
        Err(Unmade::Broken(error)) => Err(error),
    }
}

/// The bytes of a photo's file. Where it did not come along, or cannot be taken, that is noted, and there is none.
pub fn file(work: &Work, name: &str) -> Result<Option<Vec<u8>>> {
    let reason = match work.source()?.photo(name) {
        Ok(Some(bytes)) => return Ok(Some(bytes)),
        Ok(None) => "no_file",
        Err(Error::Invalid { .. }) => "too_large",
        Err(error) => return Err(error),
    };
    leave_out(work, PHOTO_FILE, name, reason).map(|()| None)
}

impl Work<'_> {
    /// The files.
    pub fn source(&self) -> Result<&Source> {
        self.source.ok_or(Error::NotFound)
    }

    /// Takes all elements of a section, from where it was left.
    pub fn section(&self, section: Section, how: How) -> Result<()> {
        let mut group = Group { work: self, how, seen: self.import.place, things: Vec::new(), weight: 0 };
        self.source()?.section(section, self.import.place, &mut |element| {
            group.seen = element.index;
            group.add(word(section), Some(element.value)).map(ControlFlow::Continue)
        })?;
        group.take()
    }

    fn unless_ours(&self, section: Section) -> Result<()> {
        if self.source()?.is_ours() { Ok(()) } else { self.section(section, How::Entity) }
    }

    /// The same of rows of our own form, each as `read` makes it; nothing where it makes nothing.
    pub fn rows(&self, part: &'static str, how: How, read: fn(&Work, Value) -> Option<Value>) -> Result<()> {
        let mut group = Group { work: self, how, seen: 0, things: Vec::new(), weight: 0 };
        self.source()?.rows(part, &mut |row| {
            let value = if group.seen < self.import.place { None } else { read(self, row) };
            group.add(part, value).map(ControlFlow::Continue)
        })?;
        group.take()
    }

    /// How the protocol calls the two.
    pub fn owner(&self) -> Owner<'_> {
        Owner { then: &self.then, now: &self.now }
    }
}

/// Things that are taken together: what was taken before is passed over.
struct Group<'g> {
    work: &'g Work<'g>,
    how: How,
    seen: u64,
    things: Vec<Thing>,
    /// About so many bytes.
    weight: usize,
}

impl Group<'_> {
    fn add(&mut self, section: &'static str, value: Option<Value>) -> Result<()> {
        self.seen += 1;
        if let Some(value) = value {
            self.weight += weight(&value);
            self.things.push(Thing { section, value });
        }
        if self.things.len() >= GROUP || self.weight >= GROUP_BYTES { self.take() } else { Ok(()) }
    }

    fn take(&mut self) -> Result<()> {
        let things = std::mem::take(&mut self.things);
        self.weight = 0;
        let Work { pod, import, full, .. } = self.work;
        if !pod.has_room(0)? {
            return Err(Error::Broken("the disk would be full".into()));
        }
        let (now, is_full) = pod.look(|db| Ok((sql::get(db, import.id)?.state, sql::is_full(db, import.id)?)))?;
        if now != import.state {
            return Err(Error::Exists);
        }
        full.set(is_full);
        take::all(self.work, &things, self.how)?;
        pod.act(|tx| sql::set_place(tx, import.id, import.stage, self.seen, tx.now()))
    }
}

/// About how many bytes a value takes.
fn weight(value: &Value) -> usize {
    const EACH: usize = 32;
    match value {
        Value::String(text) => EACH + text.len(),
        Value::Array(all) => EACH + all.iter().map(weight).sum::<usize>(),
        Value::Object(all) => EACH + all.iter().map(|(name, one)| name.len() + weight(one)).sum::<usize>(),
        _ => EACH,
    }
}
