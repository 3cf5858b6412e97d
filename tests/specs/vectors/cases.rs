//! Whole messages on their routes: what is accepted, what it says, why the rest is refused.

use super::world::World;
use super::{file, list, none_fail, now, plain, same, text};
use seedpod::base::DiasporaId;
use seedpod::base::error::Missing;
use seedpod::protocol::xml::Element;
use seedpod::protocol::{
    Entity, Envelope, Reason, Received, Refusal, Relayable, Signed, Verified, open_fetched, open_private, open_public,
    seal,
};
use serde_json::{Value, json};

#[test]
fn every_message_meets_the_same_fate_on_every_route() {
    let mut failures = Vec::new();
    for case in list(&file("cases.json")) {
        for route in ["public", "private"].into_iter().filter(|route| case[*route].is_object()) {
            if let Err(complaint) = compare(case, route) {
                failures.push(format!("{} / {} ({route}): {complaint}", text(case, "group"), text(case, "name")));
            }
        }
    }
    none_fail(failures);
}

#[test]
fn an_envelope_is_sealed_as_the_library_seals_it() {
    let world = World::read();
    let mut failures = Vec::new();
    for case in list(&file("cases.json")).iter().filter(|case| ["entity", "relayable"].contains(&text(case, "group"))) {
        let sender = DiasporaId::parse(text(case, "sender")).unwrap();
        let Some(key) = &world.people[&sender].private else { continue };
        let theirs = Envelope::read(text(&case["public"], "envelope").as_bytes());
        let ours = Envelope::read(seal(text(case, "xml"), &sender, key).as_bytes());
        if let Err(complaint) = same("envelope", ours, theirs) {
            failures.push(format!("{}: {complaint}", text(case, "name")));
        }
    }
    none_fail(failures);
}

/// The library's word for a reason; Ruby's own errors only mean "refused".
fn library_name(reason: Reason) -> &'static str {
    match reason {
        Reason::InvalidEnvelope => "Salmon::InvalidEnvelope",
        Reason::InvalidDataType => "Salmon::InvalidDataType",
        Reason::InvalidEncoding => "Salmon::InvalidEncoding",
        Reason::InvalidAlgorithm => "Salmon::InvalidAlgorithm",
        Reason::SenderKeyNotFound => "Salmon::SenderKeyNotFound",
        Reason::InvalidSignature => "Salmon::InvalidSignature",
        Reason::InvalidEntityName => "Entity::InvalidEntityName",
        Reason::UnknownEntity => "Entity::UnknownEntity",
        Reason::InvalidEntity => "Entity::ValidationError",
        Reason::NotFetchable => "Federation::Fetcher::NotFetchable",
        Reason::TargetNotFound => "Entities::Retraction::TargetNotFound",
        Reason::ParentNotLocal => "Entities::Participation::ParentNotLocal",
        Reason::PublicKeyNotFound => "Entities::Signable::PublicKeyNotFound",
        Reason::SignatureVerificationFailed => "Entities::Signable::SignatureVerificationFailed",
        Reason::InvalidSender => "Federation::Receiver::InvalidSender",
        Reason::NotPublic => "Federation::Receiver::NotPublic",
        other => other.code(),
    }
}

fn is_rubys_own(error: &str) -> bool {
    let libraries = ["Salmon::", "Entity::", "Entities::", "Federation::", "Discovery::"];
    !libraries.iter().any(|library| error.starts_with(library))
}

fn compare(case: &Value, route: &str) -> Result<(), String> {
    let world = World::read();
    let message = &case[route];
    let (outcome, received) = receive(&world, case, &Asked::Message(message), &mut Vec::new());
    let theirs = &message["result"];
    let (accepted, has_dtd) = (theirs["ok"] == true, text(case, "xml").contains("<!DOCTYPE"));
    match outcome {
        Err(refusal) if accepted && has_dtd => same("reason", refusal.reason(), Reason::BadXml),
        Err(refusal) if accepted => Err(format!("refused: {refusal}")),
        Ok(()) if !accepted => Err(format!("accepted, theirs is {}", text(theirs, "error"))),
        Ok(()) => {
            let expected = list(&theirs["received"]);
            same("how many", received.len(), expected.len())?;
            received.iter().zip(expected).try_for_each(|(ours, theirs)| same_entity(ours, theirs))
        }
        Err(refusal) => {
            let error = text(theirs, "error");
            if is_rubys_own(error) {
                return Ok(());
            }
            // Nobody can be discovered here, so that waiting for a person is in vain.
            let again = refusal.again_can_help() && !matches!(refusal.missing(), Some(Missing::Person(_)));
            same("again", again, theirs["retry"] == true)?;
            same("error", library_name(refusal.reason()), error)
        }
    }
}

enum Asked<'a> {
    Message(&'a Value),
    Fetched(&'a str),
}

/// Receives, fetching what is missing as an inbox would; everything verified is listed in order.
fn receive(
    world: &World,
    case: &Value,
    asked: &Asked,
    fetching: &mut Vec<String>,
) -> (Result<(), Refusal>, Vec<Verified<Entity>>) {
    let mut received = Vec::new();
    let verified = loop {
        let refusal = match open(world, asked) {
            Ok(verified) => break verified,
            Err(refusal) => refusal,
        };
        let fetched = refusal.missing().and_then(|missing| fetch(world, case, missing, fetching));
        match fetched {
            Some(more) => received.extend(more),
            None => return (Err(refusal), received),
        }
    };
    let missing: Vec<Missing> = verified.links().iter().filter_map(|link| link.missing()).collect();
    for missing in missing {
        received.extend(fetch(world, case, &missing, fetching).unwrap_or_default());
    }
    world.learn(&verified);
    received.push(verified);
    (Ok(()), received)
}

fn open(world: &World, asked: &Asked) -> Result<Verified<Entity>, Refusal> {
    match asked {
        Asked::Fetched(body) => open_fetched(body.as_bytes(), world, now()),
        Asked::Message(message) if message["envelope"].is_string() => {
            open_public(text(message, "envelope").as_bytes(), world, now())
        }
        Asked::Message(message) => {
            let recipient = DiasporaId::parse(text(message, "recipient")).unwrap();
            let key = world.people[&recipient].private.as_ref().unwrap();
            let body = message["body"].as_str().map_or_else(|| message["body"].to_string(), str::to_owned);
            open_private(body.as_bytes(), &recipient, key, world, now())
        }
    }
}

/// `None` where it does not help; nothing is asked for twice.
fn fetch(world: &World, case: &Value, missing: &Missing, fetching: &mut Vec<String>) -> Option<Vec<Verified<Entity>>> {
    let address = world.address(missing)?;
    if fetching.contains(&address) {
        return None;
    }
    let body = case["network"][&address].as_str()?.to_owned();
    fetching.push(address);
    let (outcome, received) = receive(world, case, &Asked::Fetched(&body), fetching);
    outcome.ok().map(|()| received)
}

fn same_entity(ours: &Verified<Entity>, theirs: &Value) -> Result<(), String> {
    let entity = ours.entity();
    same("type", camel_case(entity.name()).as_str(), text(theirs, "type"))?;
    same("sender", ours.sender().as_str(), text(theirs, "sender"))?;
    same("recipient", ours.recipient().map(DiasporaId::as_str), theirs["recipient"].as_str())?;
    let mut fields = entity.to_json()["entity_data"].clone();
    for unknown in theirs["additional_data"].as_object().into_iter().flatten() {
        fields.as_object_mut().unwrap().remove(unknown.0);
    }
    same("fields", plain(&fields), plain(&theirs["fields"]))?;
    let again = Entity::from_xml(entity.to_xml().as_bytes(), now());
    same("own JSON and own XML", &Entity::from_json(&entity.to_json(), now()), &again)?;
    match ours.clone().sort() {
        Received::Comment(comment) => same_relayable(&comment, theirs),
        Received::Like(like) => same_relayable(&like, theirs),
        Received::PollParticipation(vote) => same_relayable(&vote, theirs),
        Received::EventParticipation(answer) => same_relayable(&answer, theirs),
        Received::AccountMigration(migration) => {
            same("signed", migration.entity().signed_string().as_str(), text(theirs, "signed_string"))
        }
        Received::Retraction(retraction) => {
            let target = retraction.thing().unwrap();
            same("target", target.author.as_str(), text(theirs, "target_author"))?;
            same("target's root", target.root.author.as_str(), text(theirs, "target_root_author"))
        }
        _ => same("own XML", again.map(|again| again.name()), Ok(entity.name())),
    }
}

fn same_relayable<T: Relayable + Clone>(ours: &Verified<Signed<T>>, theirs: &Value) -> Result<(), String> {
    let (signed, root) = (ours.entity(), &ours.thing().unwrap().root);
    same("signed", signed.signed_string().as_str(), text(theirs, "signed_string"))?;
    same("order", &json!(signed.order), &theirs["signature_order"])?;
    let unknown: Value = signed.unknown.iter().map(|(name, text)| (name.clone(), json!(text))).collect();
    same("unknown", &unknown, &theirs["additional_data"])?;
    same("root's author", root.author.as_str(), text(theirs, "root_author"))?;
    same("root is local", json!(root.local), theirs["root_is_local"].clone())?;
    same("json", &signed.to_json(), &theirs["json"])?;
    let theirs = Element::read(text(theirs, "relay_xml").as_bytes()).unwrap();
    same("relayed", tree(&Element::read(ours.relayed().to_xml().as_bytes()).unwrap()), tree(&theirs))
}

/// An element without the blanks between its children.
pub fn tree(element: &Element) -> Value {
    match element.children.as_slice() {
        [] => json!([element.name, element.text]),
        children => json!([element.name, children.iter().map(tree).collect::<Vec<_>>()]),
    }
}

pub fn camel_case(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}
