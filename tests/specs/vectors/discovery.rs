//! WebFinger and hCard documents, alone and as a whole search.

use super::{file, list, none_fail, plain, same, text};
use seedpod::base::DiasporaId;
use seedpod::protocol::discovery::{Asking, HCard, WebFinger};
use serde_json::{Value, json};

#[test]
fn every_webfinger_document_says_the_same() {
    each("webfinger", "body", |case| {
        let ours = WebFinger::parse(text(case, "body")).map(|found| {
            json!({
                "acct_uri": found.subject, "hcard_url": found.hcard_url, "seed_url": found.seed_url,
                "profile_url": found.profile_url, "atom_url": found.atom_url, "salmon_url": found.salmon_url,
                "subscribe_url": found.subscribe_url,
            })
        });
        same_document(ours, &case["parsed"])
    });
}

#[test]
fn every_hcard_says_the_same() {
    each("hcard", "body", |case| {
        let ours = HCard::parse(text(case, "body")).map(|card| {
            json!({
                "guid": card.guid.as_str(), "nickname": card.nickname, "full_name": card.full_name,
                "public_key": card.public_key, "photo_large_url": card.photo_large_url,
                "photo_medium_url": card.photo_medium_url, "photo_small_url": card.photo_small_url,
                "first_name": card.first_name, "last_name": card.last_name, "searchable": card.searchable,
            })
        });
        same_document(ours, &case["parsed"])
    });
}

#[test]
fn every_search_finds_the_same_person_at_the_same_addresses() {
    let defaults = file("discovery.json")["defaults"].clone();
    let (webfinger, hcard) = (text(&defaults, "webfinger"), text(&defaults, "hcard"));
    each("webfinger", "body", |case| same_search("alice@pod-a.example", text(case, "body"), hcard, case));
    each("hcard", "body", |case| same_search("alice@pod-a.example", webfinger, text(case, "body"), case));
    each("id_input", "input", |case| same_search(text(case, "input"), webfinger, hcard, case));
}

#[test]
fn our_own_documents_lead_to_ourselves() {
    let hcard = HCard::parse(text(&file("discovery.json")["defaults"], "hcard")).unwrap();
    let alice = DiasporaId::parse("alice@pod-a.example").unwrap();
    let document = WebFinger::local(&alice, &hcard.guid, "https://pod-a.example/").to_json().to_string();
    let pointed = Asking::about(alice.clone()).webfinger(&document).unwrap();
    assert_eq!(pointed.url(), format!("https://pod-a.example/hcard/users/{}", hcard.guid));
    assert_eq!(pointed.hcard(&hcard.to_html()).unwrap().author, alice);
}

fn same_document(ours: Option<Value>, theirs: &Value) -> Result<(), String> {
    match ours {
        Some(fields) if theirs["ok"] == true => same("fields", plain(&fields), plain(&theirs["fields"])),
        ours => same("taken", ours.is_some(), theirs["ok"] == true),
    }
}

fn same_search(id: &str, webfinger: &str, hcard: &str, case: &Value) -> Result<(), String> {
    let theirs = &case["discovery"];
    let mut requests = Vec::new();
    let found = DiasporaId::typed(id).and_then(|id| {
        let asking = Asking::about(id);
        requests.push(json!(format!("GET {}", asking.url(true))));
        let pointed = asking.webfinger(webfinger).ok()?;
        requests.push(json!(format!("GET {}", pointed.url())));
        pointed.hcard(hcard).ok()
    });
    if let Some(theirs) = theirs["requests"].as_array() {
        same("requests", &requests, theirs)?;
    }
    match found {
        Some(person) if theirs["ok"] == true => same("person", plain(&person.to_json()), plain(&theirs["person"])),
        found => same("found", found.is_some(), theirs["ok"] == true),
    }
}

fn each(group: &str, name: &str, compare: impl Fn(&Value) -> Result<(), String>) {
    let title = |case: &Value| case["name"].as_str().unwrap_or(text(case, name)).to_owned();
    let failed = |case: &Value| Some(format!("{group} / {}: {}", title(case), compare(case).err()?));
    none_fail(list(&file("discovery.json")[group]).iter().filter_map(failed).collect());
}
