//! People, here and elsewhere: who they are and what they tell about themselves.

mod birthday;
pub mod hovercard;
pub mod html;
pub mod json;
pub mod page;
mod refused;
mod sql;
mod wire;

use crate::base::error::Missing;
use crate::base::time::MINUTE;
use crate::base::{DiasporaId, Error, Guid, Result, Time};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::protocol::PublicKey;
use crate::social::pictures::{self, PictureId};
use crate::social::{migrations, pods::PodId, tags};
use crate::store::row_id;
use crate::text::{
    self, Html,
    markdown::{NamedPerson, Names},
};
use crate::waiting::errands::{self, Kind};

pub use birthday::Birthday;
pub use refused::{RefusedKeys, count_refused, forget_refused, refused};
pub(in crate::social) use sql::{COLUMNS, WIDTH, from_row};
pub use wire::{adopt_profile, build, build_deletion, image, receive, receive_deletion};
pub(in crate::social) use wire::{for_everybody, replace_profile};

row_id!(PersonId, "A row of `people`.");

/// Longest first or last name, in characters (spec 1.3).
pub const NAME_CHARS: usize = 32;
/// Longest bio, in characters.
pub const BIO_CHARS: usize = 65_535;
/// Longest location and gender, in characters.
pub const LINE_CHARS: usize = 255;
/// Most tags of a profile.
pub const TAGS: usize = 5;

/// How long nobody is looked up again, in seconds.
const LOOKED_UP_FOR: i64 = 10 * MINUTE;

/// A person, as shown beside what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub guid: Guid,
    pub diaspora_id: DiasporaId,
    pub first_name: String,
    pub last_name: String,
    /// The pod they live on; `None` for people here.
    pub pod: Option<PodId>,
    pub closed: bool,
    /// The key of their picture, if they have one.
    pub picture: Option<String>,
}

impl Person {
    /// What to call them: their names, else the name in their ID.
    pub fn name(&self) -> String {
        let full = format!("{} {}", self.first_name, self.last_name);
        let full = full.trim();
        if full.is_empty() { self.diaspora_id.name().to_owned() } else { full.to_owned() }
    }

    /// What stands in every rendered text that names them.
    pub(in crate::social) fn link(&self) -> String {
        format!("\"/people/{}\"", self.guid)
    }

    /// Whether they live on this pod.
    pub fn is_local(&self) -> bool {
        self.pod.is_none()
    }
}

/// What somebody tells about themselves. Name, tags and flags are for everybody;
/// bio, location, gender and birthday for those they share with, or everybody with `public_details` (spec 7.2).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    pub first_name: String,
    pub last_name: String,
    pub bio: String,
    pub bio_html: Html,
    pub location: String,
    pub gender: String,
    pub birthday: Option<Birthday>,
    pub tags: Vec<String>,
    pub searchable: bool,
    pub public_details: bool,
    pub nsfw: bool,
}

/// Somebody elsewhere, as discovery finds them.
#[derive(Debug, Clone)]
pub struct Discovered {
    pub guid: Guid,
    pub diaspora_id: DiasporaId,
    pub public_key: String,
    pub first_name: String,
    pub last_name: String,
    pub searchable: bool,
    /// Where their own pod keeps their picture.
    pub image: Option<String>,
}

/// What became of somebody's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// It is theirs, and what it says is so here now.
    Taken(PersonId),
    /// It names another key or GUID than they have: nothing of it was used. Why, in words.
    Refused(&'static str),
}

/// The person in this row.
pub fn get(db: &Db, id: PersonId) -> Result<Person> {
    sql::by_id(db, id)
}

/// The person with this GUID.
pub fn by_guid(db: &Db, guid: &Guid) -> Result<Person> {
    sql::by_guid(db, guid)
}

/// The person with this ID, if anybody here has met them.
pub fn by_diaspora_id(db: &Db, id: &DiasporaId) -> Result<Option<Person>> {
    sql::by_diaspora_id(db, id)
}

/// The person with this ID; missing, and worth looking up, where nobody here has met them.
pub fn known(db: &Db, id: &DiasporaId) -> Result<Person> {
    sql::by_diaspora_id(db, id)?.ok_or_else(|| Error::Missing(Missing::Person(id.clone())))
}

/// The person that a page's address names: a GUID, or the row's number as old clients send it. Numbers are for those who
/// are signed in (`viewer`): a visitor could count who lives here.
pub fn by_guid_or_id(db: &Db, viewer: Option<PersonId>, text: &str) -> Result<Person> {
    match (Guid::parse(text), text.parse()) {
        (Some(guid), _) => sql::by_guid(db, &guid),
        (None, Ok(number)) if viewer.is_some() => sql::by_id(db, PersonId(number)),
        _ => Err(Error::NotFound),
    }
}

/// Everything somebody tells about themselves; who may see which part is `audience`'s matter.
pub fn profile(db: &Db, id: PersonId) -> Result<Profile> {
    let mut profile = sql::profile(db, id)?;
    profile.tags = tags::of_profile(db, id)?;
    Ok(profile)
}

/// Somebody's public key, as PEM.
pub fn public_key(db: &Db, id: &DiasporaId) -> Result<Option<String>> {
    sql::public_key(db, id)
}

/// Notes a person of this pod, under the GUID they had where they are only put back; the account follows in the same change.
pub fn settle(tx: &mut Tx, diaspora_id: &DiasporaId, guid: Option<&Guid>, public_key: &str) -> Result<PersonId> {
    let guid = guid.cloned().unwrap_or_else(|| tx.luck().guid());
    if sql::by_guid(tx, &guid).is_ok() {
        return Err(Error::Improper("guid_taken"));
    }
    sql::insert(tx, &guid, diaspora_id, None, public_key, tx.now())
}

/// Notes somebody from another pod. Somebody known keeps GUID and key for ever (spec 1.4): names and picture follow what
/// discovery says, but a card with another key or GUID is nobody's. Refuses a GUID that is somebody else's.
pub fn meet(tx: &mut Tx, pod: PodId, found: &Discovered) -> Result<Meeting> {
    let id = match sql::by_diaspora_id(tx, &found.diaspora_id)? {
        Some(known) if known.is_local() => return Err(Error::Improper("person_is_local")),
        Some(known) => {
            let key = sql::public_key(tx, &known.diaspora_id)?.unwrap_or_default();
            if !PublicKey::is_same(&key, &found.public_key) {
                refused::note(tx, known.id, &found.public_key)?;
                return Ok(Meeting::Refused("the card has another key than the one known here"));
            }
            if known.guid != found.guid {
                return Ok(Meeting::Refused("the card has another GUID than the one known here"));
            }
            if known.closed {
                return Ok(Meeting::Taken(known.id));
            }
            known.id
        }
        None if sql::by_guid(tx, &found.guid).is_ok() => return Err(Error::Improper("guid_taken")),
        None => {
            let id = sql::insert(tx, &found.guid, &found.diaspora_id, Some(pod), &found.public_key, tx.now())?;
            tx.tell(Event::Met(id));
            id
        }
    };
    sql::update_card(tx, id, found)?;
    follow_picture(tx, id, found.image.as_deref())?;
    Ok(Meeting::Taken(id))
}

/// Shows somebody elsewhere with the picture that their pod names; none where it names none, or that of everybody without.
fn follow_picture(tx: &mut Tx, id: PersonId, url: Option<&str>) -> Result<()> {
    let url = url.filter(|url| !url.contains("user/default"));
    let known = sql::picture(tx, id)?.map(|picture| pictures::get(tx, picture)).transpose()?;
    if known.as_ref().and_then(|picture| picture.url.as_deref()) == url {
        return Ok(());
    }
    let picture = url.map_or(Ok(None), |url| pictures::of_elsewhere(tx, url))?;
    replace_picture(tx, id, picture, None)
}

/// Gives somebody here a picture; `from` is the row of the photo it was cut out of.
pub fn set_picture(tx: &mut Tx, id: PersonId, picture: PictureId, from: Option<i64>) -> Result<()> {
    replace_picture(tx, id, Some(picture), from)?;
    tx.tell(Event::ProfileChanged(id));
    Ok(())
}

/// Whether somebody has a picture.
pub fn has_picture(db: &Db, id: PersonId) -> Result<bool> {
    Ok(sql::picture(db, id)?.is_some())
}

/// Whether this is somebody's picture.
pub fn is_pictured_by(db: &Db, id: PersonId, picture: PictureId) -> Result<bool> {
    Ok(sql::picture(db, id)? == Some(picture))
}

/// Takes the picture of somebody here away.
pub fn clear_picture(tx: &mut Tx, id: PersonId) -> Result<()> {
    if sql::picture(tx, id)?.is_some() {
        replace_picture(tx, id, None, None)?;
        tx.tell(Event::ProfileChanged(id));
    }
    Ok(())
}

/// A photo is taken away: if its author's picture was cut out of it, that goes too.
pub(in crate::social) fn forget_picture_from(tx: &mut Tx, id: PersonId, photo: i64) -> Result<()> {
    if sql::picture_is_from(tx, id, photo)? { clear_picture(tx, id) } else { Ok(()) }
}

fn replace_picture(tx: &Tx, id: PersonId, picture: Option<PictureId>, from: Option<i64>) -> Result<()> {
    let before = sql::picture(tx, id)?;
    sql::set_picture(tx, id, picture, from)?;
    before.map_or(Ok(()), |before| pictures::remove(tx, before))
}

/// Replaces somebody's profile. Refuses what breaks the limits above; the field is named.
pub fn describe(tx: &mut Tx, id: PersonId, mut profile: Profile) -> Result<()> {
    check(&profile)?;
    profile.bio_html = text::markdown::render(&profile.bio, &Acquaintances(tx));
    sql::update_profile(tx, id, &profile)?;
    tags::set_profile(tx, id, &profile.tags)?;
    tx.tell(Event::ProfileChanged(id));
    Ok(())
}

fn check(profile: &Profile) -> Result<()> {
    let name_ok = |name: &str| name.chars().count() <= NAME_CHARS && !name.contains(';');
    let short = |line: &str| line.chars().count() <= LINE_CHARS;
    match () {
        _ if !name_ok(&profile.first_name) => Err(Error::invalid("profile[first_name]", "people-name-invalid")),
        _ if !name_ok(&profile.last_name) => Err(Error::invalid("profile[last_name]", "people-name-invalid")),
        _ if profile.bio.chars().count() > BIO_CHARS => Err(Error::invalid("profile[bio]", "people-bio-too-long")),
        _ if !short(&profile.location) => Err(Error::invalid("profile[location]", "people-line-too-long")),
        _ if !short(&profile.gender) => Err(Error::invalid("profile[gender]", "people-line-too-long")),
        _ if profile.tags.len() > TAGS => Err(Error::invalid("tags", "people-too-many-tags")),
        _ => Ok(()),
    }
}

/// Has somebody unknown looked up now, and after that their older posts: somebody here waits to see them. Nobody can be met
/// elsewhere who would live here.
pub fn seek(tx: &Tx, id: &DiasporaId) -> Result<()> {
    if id.host() == tx.here().host {
        return Ok(());
    }
    errands::ask(tx, Kind::Person, id.as_str(), id.host())?;
    errands::ask(tx, Kind::History, id.as_str(), id.host())
}

/// Has somebody known, of elsewhere, looked up again; says whether: once in [`LOOKED_UP_FOR`], whoever asks.
pub fn look_again(tx: &Tx, id: PersonId) -> Result<bool> {
    let asked = sql::note_looked_up(tx, id, tx.now(), LOOKED_UP_FOR)?;
    if asked {
        let sought = get(tx, id)?.diaspora_id;
        errands::ask(tx, Kind::Person, sought.as_str(), sought.host())?;
    }
    Ok(asked)
}

/// Whether somebody's older posts were never asked for; those of people here are here.
pub fn lacks_history(db: &Db, id: PersonId) -> Result<bool> {
    sql::lacks_history(db, id)
}

/// Has the last public posts of somebody known fetched from their pod, once and for all.
// spec: 2.3
pub fn seek_history(tx: &Tx, id: PersonId) -> Result<()> {
    if !lacks_history(tx, id)? {
        return Ok(());
    }
    let id = get(tx, id)?.diaspora_id;
    errands::ask(tx, Kind::History, id.as_str(), id.host())
}

/// Somebody's pod has said which posts there are.
pub fn has_history(tx: &Tx, id: PersonId) -> Result<()> {
    sql::set_history(tx, id, tx.now())
}

/// Whether somebody unknown is being looked up right now; after a look-up that failed, the next ones are in no hurry.
pub fn is_sought(db: &Db, id: &DiasporaId, now: Time) -> Result<bool> {
    Ok(errands::waits(db, Kind::Person, id.as_str())?.is_some_and(|errand| errand.try_at <= now))
}

/// Whoever moved keeps none of the keys that were refused under the ID they left.
pub fn hand_over(tx: &Tx, from: PersonId) -> Result<()> {
    sql::forget_refused(tx, from).map(|_| ())
}

/// Closes somebody's row for good: nothing is left of what they told about themselves, their page says that they are gone.
/// Who is closed already stays so.
pub fn close(tx: &mut Tx, id: PersonId) -> Result<()> {
    if get(tx, id)?.closed {
        return Ok(());
    }
    replace_picture(tx, id, None, None)?;
    tags::set_profile(tx, id, &[])?;
    sql::close(tx, id, tx.now())?;
    tx.tell(Event::Closed(id));
    Ok(())
}

/// What people tell about themselves names somebody as they are called now.
pub fn render_again(tx: &Tx, named: &Person) -> Result<()> {
    for (id, bio) in sql::bios_linking(tx, &named.link())? {
        sql::set_bio_html(tx, id, &text::markdown::render(&bio, &Acquaintances(tx)))?;
    }
    Ok(())
}

/// Whom a text's mentions and links can mean: everybody and every post known here.
pub struct Acquaintances<'a, 'c>(pub &'a Db<'c>);

impl Names for Acquaintances<'_, '_> {
    fn person(&self, id: &DiasporaId) -> Option<NamedPerson> {
        let known = sql::by_diaspora_id(self.0, id).ok().flatten()?;
        let person = get(self.0, migrations::resolve(self.0, known.id).ok()?).ok()?;
        Some(NamedPerson { name: person.name(), href: format!("/people/{}", person.guid) })
    }

    fn post(&self, guid: &Guid) -> Option<String> {
        sql::post_exists(self.0, guid).ok().filter(|exists| *exists).map(|_| format!("/posts/{guid}"))
    }

    fn picture(&self, url: &str) -> Option<String> {
        pictures::Address::embedded(self.0.here(), url)
    }
}
