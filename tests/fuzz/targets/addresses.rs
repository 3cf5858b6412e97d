//! Small things: links in texts, and single values.

use seedpod::base::{DiasporaId, Guid, PodUrl};
use seedpod::protocol::entities::Participants;
use seedpod::protocol::{PublicKey, links as found_links, rules, timestamps, values as wire};

/// diaspora:// links in a text.
pub fn links(text: &[u8]) {
    let text = String::from_utf8_lossy(text);
    let links = found_links::links(&text);
    assert!(links.len() <= found_links::LINKS_MAX);
    for link in links {
        let written = format!("diaspora://{}/{}/{}", link.author, link.kind, link.guid);
        assert!(text.contains(&written), "{written}");
        assert!(Guid::parse(link.guid.as_str()).is_some() && DiasporaId::parse(link.author.as_str()).is_some());
        assert_eq!(found_links::links(&written), [link]);
    }
}

/// A text as each kind of value.
pub fn values(text: &[u8]) {
    let text = &*String::from_utf8_lossy(text);
    if let Some(id) = DiasporaId::parse(text) {
        assert_eq!(format!("{}@{}", id.name(), id.host()), text);
        assert_eq!(DiasporaId::typed(text), Some(id));
    }
    if let Some(id) = DiasporaId::typed(text) {
        assert_eq!(DiasporaId::parse(id.as_str()), Some(id));
    }
    if let Some(guid) = Guid::parse(text) {
        assert!(guid.as_str() == text && (16..=255).contains(&text.len()));
    }
    if let Some(time) = timestamps::read(text) {
        assert_eq!(timestamps::read(&time.to_string()), Some(time), "{time}");
    }
    if let Some(number) = wire::integer(text) {
        assert_eq!(wire::integer(&number.to_string()), Some(number));
    }
    if let Some(flag) = wire::boolean(text) {
        assert_eq!(wire::boolean(&flag.to_string()), Some(flag));
    }
    if let Some(people) = Participants::parse(text) {
        assert!(people.iter().count() >= 2 && people.iter().all(|person| people.contains(&person)));
    }
    if let Ok(key) = PublicKey::from_pem(text) {
        assert!(rules::public_key(text) && PublicKey::is_same(text, &key.to_pem()));
        assert!(!key.verify(b"text", text.as_bytes()));
    }
    if let Ok(url) = PodUrl::parse(text) {
        assert_eq!(PodUrl::parse(url.as_str()).as_ref(), Ok(&url));
        assert!(DiasporaId::parse(&format!("alice@{}", url.id_host())).is_some(), "{}", url.id_host());
    }
    let _ = (rules::birthday(text), rules::time_zone(text), rules::five_tags(text), rules::name(32)(text));
    assert_eq!(rules::url_with_host_and_path(text), rules::url_with_host(text) && rules::url_with_path(text));
}
