//! Single values, keys, and entities on their own.

use super::cases::{camel_case, tree};
use super::world::World;
use super::{bytes, file, list, none_fail, now, plain, same, text};
use seedpod::base::{DiasporaId, Guid};
use seedpod::protocol::entities::*;
use seedpod::protocol::xml::{Element, allowed, escape};
use seedpod::protocol::{Entity, PrivateKey, PublicKey, Reason, envelope, links, rules, timestamps, values};
use serde_json::{Value, json};

#[test]
fn every_value_is_judged_the_same() {
    let good = |text: &str, list: &str| -> Option<bool> {
        Some(match list {
            "guid" => Guid::parse(text).is_some(),
            "diaspora_id" => DiasporaId::parse(text).is_some(),
            "participants" => Participants::parse(text).is_some(),
            "birthday" => text.is_empty() || rules::birthday(text),
            "url_with_path" => rules::url_with_path(text),
            "url_with_host" => rules::url_with_host(text),
            "url_with_host_and_path" => rules::url_with_host_and_path(text),
            "public_key" => rules::public_key(text),
            "tags_at_most_5" => rules::five_tags(text),
            "name_70" => rules::name(70)(text),
            "name_32" => rules::name(32)(text),
            "timezone" => rules::time_zone(text),
            _ => return None,
        })
    };
    each_rule(|list, row| {
        let value = text(row, "value");
        good(value, list).map_or(Ok(()), |ours| same(value, json!(ours), row["valid"].clone()))
    });
}

#[test]
fn every_text_is_read_as_the_same_value() {
    each_rule(|list, row| {
        let value = text(row, "text");
        let ours = match list {
            "boolean_text" => json!(values::boolean(value)),
            "integer_text" => json!(values::integer(value)),
            "timestamp_text" => json!(timestamps::read(value).map(|time| time.to_string())),
            "diaspora_url" => {
                let link = |link: links::Link| json!({ "author": link.author.as_str(), "type": link.kind, "guid": link.guid.as_str() });
                let found: Vec<Value> = links::links(value).into_iter().map(link).collect();
                return same(value, json!(found), row["found"].clone());
            }
            "xml_characters" => {
                let mut xml = String::new();
                escape(value, &mut xml);
                let read = Element::read(format!("<text>{xml}</text>").as_bytes()).unwrap().text;
                same("read again", read.as_str(), text(row, "sent"))?;
                return same("signed", allowed(value).as_str(), text(row, "sent"));
            }
            _ => return Ok(()),
        };
        same(value, ours, row["value"].clone())
    });
}

#[test]
fn every_root_name_is_known_or_not() {
    let rubys_own = ["_comment", "post", "related_entity"];
    each_rule(|list, row| {
        let name = text(row, "name");
        if list != "entity_name" || rubys_own.contains(&name) {
            return Ok(());
        }
        let ours = match Entity::from_element(&Element::leaf(name, ""), now()).map_err(|refusal| refusal.reason()) {
            Err(Reason::InvalidEntityName) => "InvalidEntityName".to_owned(),
            Err(Reason::UnknownEntity) => "UnknownEntity".to_owned(),
            _ => camel_case(name),
        };
        same(name, ours.as_str(), text(row, "class"))
    });
}

#[test]
fn an_envelope_signs_the_same_text() {
    let world = World::read();
    each_rule(|list, row| {
        if list != "signature_subject" {
            return Ok(());
        }
        let subject = envelope::signed(text(row, "payload").as_bytes());
        same("subject", subject.as_str(), text(row, "subject"))?;
        let signature = bytes(&text(row, "signature").replace('-', "+").replace('_', "/"));
        let signer = &world.people[&DiasporaId::parse(text(row, "signer")).unwrap()];
        same("verifies", signer.key.verify(subject.as_bytes(), &signature), true)
    });
}

#[test]
fn every_form_of_a_key_is_the_same_key() {
    let compare = |person: &Value| {
        let key = PublicKey::from_pem(text(person, "public_key")).map_err(|error| error.to_string())?;
        same("PKCS#1", Ok(key.clone()), PublicKey::from_pem(text(person, "public_key_pkcs1")))?;
        same("PEM", key.to_pem().as_str(), text(person, "public_key"))?;
        match PrivateKey::from_der(&bytes(text(person, "private_key_pkcs1_der_base64"))) {
            Ok(private) => same("private", private.public(), key),
            Err(error) if person["bits"].as_u64() >= Some(2048) => Err(error.to_string()),
            Err(_) => same("encrypted for a small key", key.encrypt(b"x").is_err(), true),
        }
    };
    let failed = |person: &Value| Some(format!("{}: {}", text(person, "id"), compare(person).err()?));
    none_fail(list(&file("keys.json")).iter().filter_map(failed).collect());
}

#[test]
fn every_entity_on_its_own_is_read_and_written_the_same() {
    let failed = |fragment: &Value| Some(format!("{}: {}", text(fragment, "type"), same_fragment(fragment).err()?));
    none_fail(list(&file("fragments.json")).iter().filter_map(failed).collect());
}

fn same_fragment(fragment: &Value) -> Result<(), String> {
    let xml = text(fragment, "xml").as_bytes();
    macro_rules! forms {
        ($($name:ident),*) => {
            match text(fragment, "type") {
                $(stringify!($name) => $name::from_xml(xml, now()).map(|whole| (whole.to_xml(), whole.to_json())),)*
                _ => Entity::from_xml(xml, now()).map(|whole| (whole.to_xml(), whole.to_json())),
            }
        };
    }
    let forms = forms!(Poll, PollAnswer, Location, Embed);
    let (ours, json) = forms.map_err(|refusal| refusal.to_string())?;
    same("fields", plain(&json), plain(&fragment["fields"]))?;
    if fragment["json"].is_object() {
        same("JSON", &json, &fragment["json"])?;
    }
    same("XML", tree(&Element::read(ours.as_bytes()).unwrap()), tree(&Element::read(xml).unwrap()))
}

fn each_rule(compare: impl Fn(&str, &Value) -> Result<(), String>) {
    let mut failures = Vec::new();
    for (name, rows) in file("rules.json").as_object().into_iter().flatten() {
        let failed = list(rows).iter().filter_map(|row| compare(name, row).err());
        failures.extend(failed.map(|complaint| format!("{name}: {complaint}")));
    }
    none_fail(failures);
}
