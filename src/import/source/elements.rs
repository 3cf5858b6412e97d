//! The elements of an archive, one at a time, in the one shape that we know.

use super::bounds::{Budget, Over, Stopped, Whole};
use super::{Foreign, Unreadable};
use crate::base::Result as Done;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::ControlFlow;

/// A list in an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// `{name}`: an aspect.
    ContactGroup,
    /// `{account_id, person_guid, person_name, public_key, sharing, receiving, contact_groups_membership}`; `receiving` is
    /// that the owner shares with them, and a member that is not there is left out.
    Contact,
    /// A diaspora* ID.
    Block,
    /// An entity, with `subscribed_pods_uris` or `subscribed_users_ids` beside its data.
    Post,
    /// An entity of the owner's: comment, like, vote.
    Relayable,
    /// A name, without `#`.
    FollowedTag,
    /// The GUID of a post.
    Subscription,
    /// An entity of somebody else's about what is the owner's.
    OthersRelayable,
    /// The post of somebody else that the owner answered; only archives of 0.7.0 have them.
    OthersPost,
    /// `{account_id, guid, public_key}` of who wrote one of those.
    NonContactAuthor,
    /// What nobody here knows; the value is where it stands, like `user.albums`, once for all of it.
    Unknown,
}

/// Something in an archive.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    pub section: Section,
    /// The how manieth of its section it is, from 0.
    pub index: u64,
    /// As it stands there, in the shape that [`Section`] says. What it is not promised to be, it may be: strangers wrote it.
    pub value: Value,
}

/// Where a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Top,
    User,
    Others,
}

/// What reading an archive tells.
#[derive(Debug)]
pub enum Told {
    /// A member that is no list.
    Member(Place, String, Value),
    /// A list begins.
    Begins(Section),
    Element(Element),
}

/// What a member is.
enum Kind {
    Alone,
    Group(Place),
    List(Section),
    Unknown,
}

/// Judges by the name. Some say that this is something else.
fn kind(place: Place, name: &str) -> Result<Kind, Unreadable> {
    Ok(match (place, name) {
        (Place::Top, "version") => Kind::Alone,
        (Place::Top, "user") => Kind::Group(Place::User),
        (Place::Top, "others_data") => Kind::Group(Place::Others),
        (Place::Top, "@context" | "orderedItems") => return Err(Unreadable::Foreign(Foreign::Mastodon)),
        (Place::Top, "baseurl" | "schema") => return Err(Unreadable::Foreign(Foreign::Friendica)),
        (Place::User, "serialized_private_key" | "aspects") => {
            return Err(Unreadable::Foreign(Foreign::OldDiaspora));
        }
        (
            Place::User,
            "username"
            | "email"
            | "language"
            | "private_key"
            | "profile"
            | "disable_mail"
            | "auto_follow_back"
            | "auto_follow_back_aspect"
            | "show_community_spotlight_in_stream"
            | "strip_exif",
        ) => Kind::Alone,
        (Place::User, "contact_groups") => Kind::List(Section::ContactGroup),
        (Place::User, "contacts") => Kind::List(Section::Contact),
        (Place::User, "blocks") => Kind::List(Section::Block),
        (Place::User, "posts") => Kind::List(Section::Post),
        (Place::User, "relayables") => Kind::List(Section::Relayable),
        (Place::User, "followed_tags") => Kind::List(Section::FollowedTag),
        (Place::User, "post_subscriptions") => Kind::List(Section::Subscription),
        (Place::Others, "relayables") => Kind::List(Section::OthersRelayable),
        (Place::Others, "posts") => Kind::List(Section::OthersPost),
        (Place::Others, "non_contact_authors") => Kind::List(Section::NonContactAuthor),
        _ => Kind::Unknown,
    })
}

/// Reads an archive.
pub struct Archive<'a> {
    pub budget: &'a Budget,
    /// Of a list only the elements from there on; of the others none.
    pub only: Option<(Section, u64)>,
    pub tell: &'a mut dyn FnMut(Told) -> Done<ControlFlow<()>>,
    /// How many unknown members there were.
    pub unknown: u64,
}

impl Archive<'_> {
    fn tell<E: de::Error>(&mut self, told: Told) -> Result<(), E> {
        match (self.tell)(told) {
            Ok(ControlFlow::Continue(())) => Ok(()),
            Ok(ControlFlow::Break(())) => Err(self.budget.stop(Stopped::Enough)),
            Err(error) => Err(self.budget.stop(Stopped::Failed(error))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Archive<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(mut self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(Members { archive: &mut self, place: Place::Top })
    }
}

/// The members of an object that lists stand in.
struct Members<'m, 'a> {
    archive: &'m mut Archive<'a>,
    place: Place,
}

impl<'de> Visitor<'de> for Members<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        let (place, budget) = (self.place, self.archive.budget);
        let mut seen: Vec<String> = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            budget.renew();
            let refused = |why| budget.stop(Stopped::Unreadable(why));
            if seen.contains(&name) {
                return Err(refused(Unreadable::Twice));
            }
            if seen.len() == NAMES_MAX || name.len() > NAME_BYTES_MAX {
                return Err(refused(Unreadable::NotAnArchive));
            }
            match kind(place, &name).map_err(refused)? {
                Kind::Alone => {
                    let value = object.next_value_seed(Whole(budget))?;
                    self.archive.tell(Told::Member(place, name.clone(), value))?;
                }
                Kind::Group(place) => object.next_value_seed(Group { archive: self.archive, place })?,
                Kind::List(section) => {
                    self.archive.tell(Told::Begins(section))?;
                    object.next_value_seed(List { archive: self.archive, section })?;
                }
                Kind::Unknown => {
                    object.next_value_seed(Over(budget))?;
                    self.tell_unknown(&name)?;
                }
            }
            seen.push(name);
            budget.renew();
        }
        Ok(())
    }
}

/// More names than an archive has, in one object.
const NAMES_MAX: usize = 1_000;
/// A longer name than one has in it.
const NAME_BYTES_MAX: usize = 200;

impl Members<'_, '_> {
    fn tell_unknown<E: de::Error>(&mut self, name: &str) -> Result<(), E> {
        let place = match self.place {
            Place::Top => "",
            Place::User => "user.",
            Place::Others => "others_data.",
        };
        let index = self.archive.unknown;
        self.archive.unknown += 1;
        if self.archive.only.is_none_or(|(section, from)| section == Section::Unknown && index >= from) {
            let value = Value::String(format!("{place}{name}"));
            self.archive.tell(Told::Element(Element { section: Section::Unknown, index, value }))?;
        }
        Ok(())
    }
}

struct Group<'m, 'a> {
    archive: &'m mut Archive<'a>,
    place: Place,
}

impl<'de> DeserializeSeed<'de> for Group<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(Members { archive: self.archive, place: self.place })
    }
}

struct List<'m, 'a> {
    archive: &'m mut Archive<'a>,
    section: Section,
}

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let (section, budget) = (self.section, self.archive.budget);
        for index in 0.. {
            budget.renew();
            let wanted = self.archive.only.is_none_or(|(only, from)| only == section && index >= from);
            if wanted {
                let Some(value) = list.next_element_seed(Whole(budget))? else { break };
                let value = shaped(section, value);
                self.archive.tell(Told::Element(Element { section, index, value }))?;
            } else if list.next_element::<IgnoredAny>()?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// The one shape of what was written in several.
fn shaped(section: Section, value: Value) -> Value {
    let names: &[&str] = match section {
        Section::ContactGroup => &["name"],
        Section::Contact => &[
            "account_id",
            "person_guid",
            "person_name",
            "public_key",
            "sharing",
            "receiving",
            "contact_groups_membership",
        ],
        _ => return value,
    };
    let Value::Object(mut members) = value else { return value };
    let mut shaped = Map::new();
    for name in names {
        // 0.7 and later write each twice, under the names of the table and under those of what they mean.
        let other = match *name {
            "sharing" => "following",
            "receiving" => "followed",
            name => name,
        };
        if let Some(value) = members.remove(*name).or_else(|| members.remove(other)) {
            shaped.insert((*name).to_owned(), value);
        }
    }
    Value::Object(shaped)
}
