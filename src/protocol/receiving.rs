//! From bytes to verified entities, in the order of `docs/protocol.md` 10.1. Nothing is fetched: what is missing is
//! named, so that the same bytes can be tried again.

use crate::base::error::Missing;
use crate::base::{DiasporaId, Guid, Time};
use crate::protocol::encryption;
use crate::protocol::entities::{AccountMigration, Participation, Reshare};
use crate::protocol::entity::{Entity, element_of};
use crate::protocol::envelope::Envelope;
use crate::protocol::keys::{PrivateKey, PublicKey};
use crate::protocol::known::{Key, Kind, Known, Thing};
use crate::protocol::links::{Link, links};
use crate::protocol::refusal::{Reason, Refusal};
use crate::protocol::signed::{Relayable, Signed};
use crate::protocol::values::Invalid;
use crate::protocol::wire::Wire;
use crate::protocol::xml::{self, Element};

/// Something whose sender and signatures are checked. Nothing outside of `protocol` can make one.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified<T> {
    entity: T,
    proof: Proof,
}

/// What was found out while checking.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Proof {
    sender: DiasporaId,
    recipient: Option<DiasporaId>,
    thing: Option<Thing>,
    links: Vec<Link>,
    envelope: String,
}

impl<T> Verified<T> {
    /// What was sent.
    pub fn entity(&self) -> &T {
        &self.entity
    }

    /// What was sent, by value.
    pub fn into_entity(self) -> T {
        self.entity
    }

    /// Who signed the envelope.
    pub fn sender(&self) -> &DiasporaId {
        &self.proof.sender
    }

    /// Whom it was encrypted for; `None` on the public route and for what was fetched.
    pub fn recipient(&self) -> Option<&DiasporaId> {
        self.proof.recipient.as_ref()
    }

    /// What it belongs to, with its thread's root: the parent of a relayable or participation, the root of a
    /// reshare, the target of a retraction.
    pub fn thing(&self) -> Option<&Thing> {
        self.proof.thing.as_ref()
    }

    /// The diaspora:// links in its text that lead to things not here yet. // spec: 10.1
    pub fn links(&self) -> &[Link] {
        &self.proof.links
    }

    /// The signed envelope as it came, decrypted where it was private: whoever has the sender's key can verify it again.
    pub fn envelope(&self) -> &str {
        &self.proof.envelope
    }

    pub(super) fn apart(self) -> (T, Proof) {
        (self.entity, self.proof)
    }
}

impl<T> Verified<Signed<T>> {
    /// What the root's author passes on: as it came, but without a signature nobody checked. // spec: 8.1
    pub fn relayed(&self) -> Signed<T>
    where
        T: Relayable + Clone,
    {
        let signed = self.entity.clone();
        let own = self.thing().is_some_and(|parent| parent.root.author == *signed.entity.author());
        if own { signed.without_signature() } else { signed }
    }
}

impl Proof {
    /// Of what its owner brings themselves.
    fn brought(by: &DiasporaId, thing: Option<Thing>) -> Proof {
        Proof { sender: by.clone(), recipient: None, thing, links: Vec::new(), envelope: String::new() }
    }

    pub(super) fn of<T>(self, entity: T) -> Verified<T> {
        Verified { entity, proof: self }
    }
}

/// Opens the body of a `POST /receive/public`; `now` is the time of what has none.
pub fn open_public(body: &[u8], known: &dyn Known, now: Time) -> Result<Verified<Entity>, Refusal> {
    open(body, None, known, now)
}

/// Opens an answer to a `GET /fetch/:type/:guid`, which is judged like anything public. // spec: 12
pub fn open_fetched(body: &[u8], known: &dyn Known, now: Time) -> Result<Verified<Entity>, Refusal> {
    open(body, None, known, now)
}

/// Opens the body of a `POST /receive/users/:guid` for the local `recipient` with their key.
pub fn open_private(
    body: &[u8],
    recipient: &DiasporaId,
    key: &PrivateKey,
    known: &dyn Known,
    now: Time,
) -> Result<Verified<Entity>, Refusal> {
    open(&encryption::decrypt(body, key)?, Some(recipient), known, now)
}

/// Whose an archive is, and who brings it in.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a> {
    /// The ID they had where it was made.
    pub then: &'a DiasporaId,
    /// The ID they have here, which takes the other's place.
    pub now: &'a DiasporaId,
}

/// Opens an element of an archive, as if its owner had sent it: a post of theirs, what they said under others' posts elsewhere, or
/// what others said under theirs, which must bear their signatures. // spec: 15
pub fn open_archived(
    json: &serde_json::Value,
    owner: Owner,
    known: &dyn Known,
    now: Time,
) -> Result<Verified<Entity>, Refusal> {
    use crate::protocol::entities::{Comment, EventParticipation, Like, Photo, PollParticipation, StatusMessage};
    let mut element = element_of(json).ok_or(Reason::BadJson)?;
    let own = element.text_of("author").and_then(DiasporaId::parse).is_some_and(|author| author == *owner.then);
    readdress(&mut element, owner);
    let (entity, thing) = match element.name.as_str() {
        StatusMessage::NAME | Reshare::NAME | Photo::NAME if own => construct(&element, owner.now, known, now)?,
        Comment::NAME if own => said::<Comment>(&element, owner, known, now)?,
        Like::NAME if own => said::<Like>(&element, owner, known, now)?,
        PollParticipation::NAME if own => said::<PollParticipation>(&element, owner, known, now)?,
        EventParticipation::NAME if own => said::<EventParticipation>(&element, owner, known, now)?,
        Comment::NAME | Like::NAME | PollParticipation::NAME | EventParticipation::NAME => {
            let (entity, thing) = construct(&element, owner.now, known, now)?;
            if thing.as_ref().is_none_or(|parent| parent.root.author != *owner.now) {
                return Err(Reason::InvalidSender.into());
            }
            (entity, thing)
        }
        _ => return Err(Reason::NotTaken.into()),
    };
    Ok(Verified { entity, proof: Proof::brought(owner.now, thing) })
}

/// What the owner of an archive said: under their own posts, or under those of elsewhere as they are shown here. Under a post of
/// somebody else here it would have come when it was said.
fn said<T: Relayable>(
    element: &Element,
    owner: Owner,
    known: &dyn Known,
    now: Time,
) -> Result<(Entity, Option<Thing>), Refusal>
where
    Entity: From<Signed<T>>,
{
    let parent = parent::<T>(element, owner.then, known)?;
    if parent.root.local && parent.root.author != *owner.now {
        return Err(Reason::InvalidSender.into());
    }
    let signed = Signed::<T>::from_element(element, now).map_err(|_: Invalid| Reason::InvalidEntity)?;
    Ok((signed.without_signature().into(), Some(parent)))
}

/// The owner's new ID takes the place of the old one, also in what an element holds.
fn readdress(element: &mut Element, owner: Owner) {
    for child in &mut element.children {
        if child.name == "author" && DiasporaId::parse(&child.text).is_some_and(|author| author == *owner.then) {
            child.text = owner.now.to_string();
        }
        readdress(child, owner);
    }
}

/// Who sealed the body of a `POST /receive/users/:guid` for a recipient who takes nothing any more: what is inside is not
/// looked at.
pub fn sender_of_private(body: &[u8], key: &PrivateKey, known: &dyn Known) -> Result<DiasporaId, Refusal> {
    sealed(&encryption::decrypt(body, key)?, known).map(|(_, sender)| sender)
}

/// An envelope with its sender, whose signature it bears. // spec: 4.2
fn sealed(body: &[u8], known: &dyn Known) -> Result<(Envelope, DiasporaId), Refusal> {
    let envelope = Envelope::read(body)?;
    let sender = envelope.sender.clone().ok_or(Reason::SenderKeyNotFound)?;
    if !envelope.is_signed_by(&key_of(&sender, known, Reason::SenderKeyNotFound)?) {
        return Err(Reason::InvalidSignature.into());
    }
    Ok((envelope, sender))
}

// spec: 10.1
fn open(
    body: &[u8],
    recipient: Option<&DiasporaId>,
    known: &dyn Known,
    now: Time,
) -> Result<Verified<Entity>, Refusal> {
    let (envelope, sender) = sealed(body, known)?;
    let judged = judged(&envelope, &sender, recipient.is_none(), known, now);
    let (entity, thing, links) = judged.map_err(|refusal| refusal.of(&sender))?;
    let envelope = xml::readable(body)?.to_owned();
    Ok(Verified { entity, proof: Proof { sender, recipient: recipient.cloned(), thing, links, envelope } })
}

/// What is in an envelope whose sender is sure: the entity, what it belongs to, and the links in it.
fn judged(
    envelope: &Envelope,
    sender: &DiasporaId,
    public: bool,
    known: &dyn Known,
    now: Time,
) -> Result<(Entity, Option<Thing>, Vec<Link>), Refusal> {
    let element = Element::read(&envelope.payload)?;
    let (entity, thing) = construct(&element, sender, known, now)?;
    if !may_send(sender, &entity, thing.as_ref()) {
        return Err(Reason::InvalidSender.into());
    }
    if public && !is_public(&entity) {
        return Err(Reason::NotPublic.into());
    }
    let links = unknown_links(&entity, known)?;
    Ok((entity, thing, links))
}

/// The entity, and what it belongs to, looked up in the order the network does it. // spec: 10.1
fn construct(
    element: &Element,
    sender: &DiasporaId,
    known: &dyn Known,
    now: Time,
) -> Result<(Entity, Option<Thing>), Refusal> {
    use crate::protocol::entities::{Comment, EventParticipation, Like, PollParticipation, Retraction};
    match element.name.as_str() {
        Comment::NAME => relayable::<Comment>(element, sender, known, now),
        Like::NAME => relayable::<Like>(element, sender, known, now),
        PollParticipation::NAME => relayable::<PollParticipation>(element, sender, known, now),
        EventParticipation::NAME => relayable::<EventParticipation>(element, sender, known, now),
        Retraction::NAME => {
            let target = target(element, known)?;
            Ok((Entity::from_element(element, now)?, Some(target)))
        }
        _ => {
            let entity = Entity::from_element(element, now)?;
            let thing = belonging(&entity, known)?;
            Ok((entity, thing))
        }
    }
}

fn belonging(entity: &Entity, known: &dyn Known) -> Result<Option<Thing>, Refusal> {
    match entity {
        Entity::Reshare(reshare) => root(reshare, known),
        Entity::Participation(participation) => parent_here(participation, known).map(Some),
        Entity::AccountMigration(migration) => migrates(migration, known).map(|()| None),
        _ => Ok(None),
    }
}

/// Parent first, then the entity itself, then its signature. // spec: 8
fn relayable<T: Relayable>(
    element: &Element,
    sender: &DiasporaId,
    known: &dyn Known,
    now: Time,
) -> Result<(Entity, Option<Thing>), Refusal>
where
    Entity: From<Signed<T>>,
{
    let parent = parent::<T>(element, sender, known)?;
    let signed = Signed::<T>::from_element(element, now).map_err(|_: Invalid| Reason::InvalidEntity)?;
    // The envelope already proves what a root's author says under their own post. // spec: 8.1
    if *signed.entity.author() != parent.root.author {
        if signed.author_signature.is_none() {
            return Err(Reason::SignatureVerificationFailed.into());
        }
        let key = key_of(signed.entity.author(), known, Reason::PublicKeyNotFound)?;
        if !signed.is_signed_by(&key) {
            return Err(Reason::SignatureVerificationFailed.into());
        }
    }
    Ok((signed.into(), Some(parent)))
}

/// What a relayable belongs to.
fn parent<T: Relayable>(element: &Element, sender: &DiasporaId, known: &dyn Known) -> Result<Thing, Refusal> {
    let kind = T::parent_kind(element).map_err(|_: Invalid| Reason::InvalidEntity)?.ok_or(Reason::NotFetchable)?;
    let guid = element.text_of("parent_guid").ok_or(Reason::InvalidEntity)?;
    let guid = Guid::parse(guid).ok_or(Reason::NotFetchable)?;
    known.thing(kind, &guid)?.ok_or_else(|| unknown_parent(sender, kind, guid))
}

/// The sender's pod is asked: whoever rightly sends us something under a post that is not ours is the post's author, and
/// has it. Asking where the entity's `author` lives would let anybody send us to strangers. // spec: 8.5
fn unknown_parent(sender: &DiasporaId, kind: Kind, guid: Guid) -> Refusal {
    match kind.fetched_as() {
        Some(kind) => Refusal::waiting(Reason::NotFetchable, Missing::Thing { kind, guid, at: sender.clone() }),
        None => Reason::NotFetchable.into(),
    }
}

// spec: 7.20
fn target(element: &Element, known: &dyn Known) -> Result<Thing, Refusal> {
    let kind = element.text_of("target_type").and_then(Kind::parse).ok_or(Reason::TargetNotFound)?;
    let guid = element.text_of("target_guid").and_then(Guid::parse).ok_or(Reason::TargetNotFound)?;
    let thing = known.thing(kind, &guid)?;
    thing.ok_or_else(|| Refusal::waiting(Reason::TargetNotFound, Missing::Target(guid)))
}

// spec: 7.12
fn root(reshare: &Reshare, known: &dyn Known) -> Result<Option<Thing>, Refusal> {
    let (Some(author), Some(guid)) = (&reshare.root_author, &reshare.root_guid) else { return Ok(None) };
    match known.thing(Kind::Post, guid)? {
        Some(root) if root.author == *author => Ok(Some(root)),
        Some(_) => Err(Reason::InvalidEntity.into()),
        None => {
            let missing = Missing::Thing { kind: "post", guid: guid.clone(), at: author.clone() };
            Err(Refusal::waiting(Reason::NotFetchable, missing))
        }
    }
}

// spec: 7.13
fn parent_here(participation: &Participation, known: &dyn Known) -> Result<Thing, Refusal> {
    let parent = known.thing(Kind::Post, &participation.parent_guid)?;
    parent.filter(|parent| parent.local).ok_or_else(|| Reason::ParentNotLocal.into())
}

// spec: 9
fn migrates(migration: &AccountMigration, known: &dyn Known) -> Result<(), Refusal> {
    if migration.signature.is_none() {
        return Err(Reason::SignatureVerificationFailed.into());
    }
    let key = key_of(migration.signer(), known, Reason::PublicKeyNotFound)?;
    if migration.is_signed_by(&key) { Ok(()) } else { Err(Reason::SignatureVerificationFailed.into()) }
}

fn key_of(person: &DiasporaId, known: &dyn Known, reason: Reason) -> Result<PublicKey, Refusal> {
    match known.key(person)? {
        Key::Is(key) => Ok(key),
        Key::Unusable => Err(reason.into()),
        Key::Unknown => Err(Refusal::waiting(reason, Missing::Person(person.clone()))),
    }
}

// spec: 10.3
fn may_send(sender: &DiasporaId, entity: &Entity, thing: Option<&Thing>) -> bool {
    match (entity, thing) {
        (
            Entity::Comment(_) | Entity::Like(_) | Entity::PollParticipation(_) | Entity::EventParticipation(_),
            Some(parent),
        ) => *sender == parent.root.author || (parent.root.local && sender == entity.author()),
        (Entity::Retraction(retraction), Some(target)) => {
            let relayed = ["Comment", "Like", "PollParticipation", "EventParticipation"]
                .contains(&retraction.target_type.as_str());
            *sender == target.author || (relayed && *sender == target.root.author)
        }
        _ => sender == entity.author(),
    }
}

// spec: 10.4
fn is_public(entity: &Entity) -> bool {
    match entity {
        Entity::StatusMessage(post) => post.public,
        Entity::Photo(photo) => photo.public,
        Entity::Profile(profile) => profile.public == Some(true) || !profile.is_extended(),
        _ => true,
    }
}

fn unknown_links(entity: &Entity, known: &dyn Known) -> Result<Vec<Link>, Refusal> {
    let mut unknown = Vec::new();
    for link in links(entity.text().unwrap_or_default()) {
        if let Some(kind) = link.kind()
            && known.thing(kind, &link.guid)?.is_none()
        {
            unknown.push(link);
        }
    }
    Ok(unknown)
}
