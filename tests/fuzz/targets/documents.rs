//! What other pods answer when we ask: WebFinger, hCard, NodeInfo, the list of somebody's posts.

use super::world::id;
use seedpod::base::Guid;
use seedpod::protocol::discovery::{Asking, HCard, WebFinger, resource};
use seedpod::protocol::{PublicKey, history as listing, nodeinfo as info, rules};

/// A WebFinger document, asked for because of alice.
pub fn webfinger(document: &[u8]) {
    let Ok(document) = std::str::from_utf8(document) else { return };
    let Some(found) = WebFinger::parse(document) else { return };
    let again = WebFinger::parse(&found.to_json().to_string());
    assert_eq!(again.as_ref(), Some(&found), "{}", found.to_json());
    let alice = id("alice@pod-a.example");
    if let Ok(pointed) = Asking::about(alice.clone()).webfinger(document) {
        assert_eq!((resource(&found.subject).as_str(), pointed.id()), (alice.as_str(), &alice));
        assert!(rules::url_with_host_and_path(pointed.url()) && rules::url_with_host(&found.seed_url));
    }
}

/// An hCard.
pub fn hcard(document: &[u8]) {
    let Ok(document) = std::str::from_utf8(document) else { return };
    let Some(card) = HCard::parse(document) else { return };
    let short = |text: &Option<String>, max| text.as_ref().is_none_or(|text| text.chars().count() <= max);
    assert!(short(&card.full_name, 70) && short(&card.first_name, 32) && short(&card.last_name, 32));
    for url in [&card.photo_large_url, &card.photo_medium_url, &card.photo_small_url] {
        assert!(rules::url_with_path(url), "{url}");
    }
    let mut again = HCard::parse(&card.to_html()).unwrap_or_else(|| panic!("{}", card.to_html()));
    // HTML drops a line break at the beginning of what is preformatted; the key is the same.
    assert_eq!(again.public_key.trim(), card.public_key.trim());
    assert_eq!(PublicKey::from_pem(&again.public_key), PublicKey::from_pem(&card.public_key));
    again.public_key.clone_from(&card.public_key);
    assert_eq!(again, card);
    // The pod and the ID come from elsewhere; all the rest of a person is here.
    let document = WebFinger::local(&id("alice@pod-a.example"), &card.guid, "https://pod-a.example/").to_json();
    let pointed = Asking::about(id("alice@pod-a.example")).webfinger(&document.to_string()).unwrap();
    let person = pointed.hcard(&card.to_html()).unwrap();
    assert_eq!((&person.guid, person.profile.first_name), (&card.guid, card.first_name));
}

/// The links of NodeInfo, or the document.
pub fn nodeinfo(document: &[u8]) {
    if let Some(url) = info::newest(document) {
        assert!(document.len() >= url.len());
    }
    if let Some(software) = info::software(document) {
        let words = software.chars().count();
        assert!((1..=info::SOFTWARE_CHARS).contains(&words) && !software.contains(char::is_control), "{software:?}");
    }
}

/// The list of a person's posts.
pub fn history(document: &[u8]) {
    let person = Guid::parse("0123456789abcdef").unwrap();
    for guid in listing::listed(document, &person) {
        assert!(Guid::parse(guid.as_str()).is_some(), "{guid}");
    }
}
