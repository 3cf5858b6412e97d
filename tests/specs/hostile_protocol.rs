//! Messages made to do harm: each is refused for its own reason, and no bytes make anything panic.

use proptest::prelude::*;
use seedpod::base::{DiasporaId, Guid, Luck, Result, Time, limits};
use seedpod::protocol::discovery::{HCard, WebFinger};
use seedpod::protocol::entities::*;
use seedpod::protocol::xml::allowed;
use seedpod::protocol::{
    Entity, Key, Kind, Known, PrivateKey, Reason, Root, Signed, Thing, Verified, acceptable, decrypt, encrypt, links,
    open_private, open_public, rules, seal, timestamps,
};
use std::sync::LazyLock;

/// Alice is a stranger with a public post, bob lives here, eve means harm.
struct Village {
    alice: PrivateKey,
    bob: PrivateKey,
    eve: PrivateKey,
}

static VILLAGE: LazyLock<Village> = LazyLock::new(|| Village {
    alice: PrivateKey::generate_small(),
    bob: PrivateKey::generate_small(),
    eve: PrivateKey::generate_small(),
});

impl Known for Village {
    fn key(&self, person: &DiasporaId) -> Result<Key> {
        Ok(match person.name() {
            "alice" => Key::Is(self.alice.public()),
            "bob" => Key::Is(self.bob.public()),
            "eve" => Key::Is(self.eve.public()),
            "broken" => Key::Unusable,
            _ => Key::Unknown,
        })
    }

    fn thing(&self, kind: Kind, guid: &Guid) -> Result<Option<Thing>> {
        let private = guid.as_str().starts_with("private");
        let known = kind == Kind::Post && (private || guid.as_str().starts_with("public"));
        Ok(known.then(|| Thing::without_parent(guid.clone(), id("bob"), true, !private)))
    }
}

fn id(name: &str) -> DiasporaId {
    DiasporaId::parse(&format!("{name}@pod.example")).unwrap()
}

fn guid(text: &str) -> Guid {
    Guid::parse(&format!("{text}-0123456789abcdef")).unwrap()
}

fn now() -> Time {
    Time::from_unix(1_700_000_000)
}

fn post(text: &str) -> StatusMessage {
    StatusMessage {
        author: id("alice"),
        guid: guid("post"),
        created_at: Some(now()),
        public: true,
        provider_display_name: None,
        text: text.to_owned(),
        edited_at: None,
        photos: Vec::new(),
        location: None,
        poll: None,
        event: None,
        embed: None,
    }
}

fn comment(parent: &str, text: &str) -> Comment {
    Comment {
        author: id("alice"),
        guid: guid("comment"),
        parent_guid: guid(parent),
        text: text.to_owned(),
        created_at: Some(now()),
        edited_at: None,
    }
}

fn received(envelope: &str) -> std::result::Result<Verified<Entity>, Reason> {
    open_public(envelope.as_bytes(), &*VILLAGE, now()).map_err(|refusal| refusal.reason())
}

fn received_by_bob(xml: &str) -> Verified<Entity> {
    let envelope = seal(xml, &id("alice"), &VILLAGE.alice);
    let body = encrypt(&envelope, &VILLAGE.bob.public(), &mut Luck::seeded(7)).unwrap();
    open_private(body.as_bytes(), &id("bob"), &VILLAGE.bob, &*VILLAGE, now()).unwrap()
}

fn improper(verified: &Verified<Entity>) -> Reason {
    acceptable(verified).unwrap_err().reason()
}

#[test]
fn an_honest_post_is_received() {
    let verified = received(&seal(&post("hello").to_xml(), &id("alice"), &VILLAGE.alice)).unwrap();
    assert_eq!(verified.entity(), &Entity::from(post("hello")));
    assert_eq!(acceptable(&verified), Ok(()));
}

#[test]
fn a_forged_key_id_is_refused() {
    let envelope = seal(&post("I am alice").to_xml(), &id("alice"), &VILLAGE.eve);
    assert_eq!(received(&envelope), Err(Reason::InvalidSignature));
}

#[test]
fn somebody_elses_post_is_refused() {
    let envelope = seal(&post("I am alice").to_xml(), &id("eve"), &VILLAGE.eve);
    assert_eq!(received(&envelope), Err(Reason::InvalidSender));
}

#[test]
fn changed_data_is_refused() {
    let envelope = seal(&post("hello").to_xml(), &id("alice"), &VILLAGE.alice);
    let other = seal(&post("hallo").to_xml(), &id("alice"), &VILLAGE.alice);
    let data = |text: &str| text.split("<me:data").nth(1).unwrap().split("</me:data>").next().unwrap().to_owned();
    assert_eq!(received(&envelope.replace(&data(&envelope), &data(&other))), Err(Reason::InvalidSignature));
}

#[test]
fn an_unknown_sender_is_waited_for_and_an_unusable_key_is_not() {
    for (name, again) in [("stranger", true), ("broken", false)] {
        let envelope = seal("<a/>", &id(name), &VILLAGE.eve);
        let refusal = open_public(envelope.as_bytes(), &*VILLAGE, now()).unwrap_err();
        assert_eq!((refusal.reason(), refusal.again_can_help()), (Reason::SenderKeyNotFound, again));
    }
}

#[test]
fn a_comment_in_anothers_name_is_refused() {
    let signed = Signed::sign(comment("public", "I am alice"), &VILLAGE.eve);
    let envelope = seal(&signed.to_xml(), &id("bob"), &VILLAGE.bob);
    assert_eq!(received(&envelope), Err(Reason::SignatureVerificationFailed));
}

#[test]
fn a_comment_is_passed_on_by_nobody_but_the_roots_author() {
    let signed = Signed::sign(comment("public", "hello"), &VILLAGE.alice);
    assert_eq!(received(&seal(&signed.to_xml(), &id("eve"), &VILLAGE.eve)), Err(Reason::InvalidSender));
    let verified = received(&seal(&signed.to_xml(), &id("alice"), &VILLAGE.alice)).unwrap();
    let expected = Root { guid: guid("public"), author: id("bob"), local: true, public: true };
    assert_eq!(verified.thing().map(|parent| &parent.root), Some(&expected));
}

#[test]
fn a_comment_on_something_private_is_no_business_of_the_public_route() {
    let xml = Signed::sign(comment("private", "psst"), &VILLAGE.alice).to_xml();
    let verified = received(&seal(&xml, &id("alice"), &VILLAGE.alice)).unwrap();
    assert_eq!(improper(&verified), Reason::NotPublic);
    assert_eq!(acceptable(&received_by_bob(&xml)), Ok(()));
}

#[test]
fn a_like_that_is_neither_for_nor_against_is_refused() {
    let like = |positive| Like {
        author: id("alice"),
        guid: guid("like"),
        parent_guid: guid("public"),
        parent_type: ParentType::Post,
        positive,
    };
    let of = |positive| received_by_bob(&Signed::sign(like(positive), &VILLAGE.alice).to_xml());
    assert_eq!(acceptable(&of(Some(false))), Ok(()));
    assert_eq!(improper(&of(None)), Reason::InvalidEntity);
}

#[test]
fn a_contact_for_somebody_else_or_in_public_is_refused() {
    let contact = |name: &str| Contact {
        author: id("alice"),
        recipient: id(name),
        following: true,
        sharing: true,
        blocking: Some(false),
    };
    assert_eq!(acceptable(&received_by_bob(&contact("bob").to_xml())), Ok(()));
    assert_eq!(improper(&received_by_bob(&contact("eve").to_xml())), Reason::WrongRecipient);
    let in_public = received(&seal(&contact("bob").to_xml(), &id("alice"), &VILLAGE.alice)).unwrap();
    assert_eq!(improper(&in_public), Reason::WrongRoute);
}

#[test]
fn a_conversation_needs_its_author_and_its_reader() {
    let conversation = |names: [&str; 2]| Conversation {
        author: id("alice"),
        guid: guid("conversation"),
        subject: "hello".to_owned(),
        created_at: Some(now()),
        participants: Participants::new(&names.map(id)).unwrap(),
        messages: Vec::new(),
    };
    assert_eq!(acceptable(&received_by_bob(&conversation(["alice", "bob"]).to_xml())), Ok(()));
    for names in [["alice", "eve"], ["eve", "bob"]] {
        assert_eq!(improper(&received_by_bob(&conversation(names).to_xml())), Reason::NotAParticipant);
    }
}

#[test]
fn an_event_of_somebody_else_is_refused() {
    let xml = post("come").to_xml().replace(
        "</status_message>",
        "<event><author>eve@pod.example</author><guid>0123456789abcdef</guid><summary>s</summary>\
         <start>2030-01-01T00:00:00Z</start></event></status_message>",
    );
    assert_eq!(improper(&received(&seal(&xml, &id("alice"), &VILLAGE.alice)).unwrap()), Reason::ForeignPart);
}

#[test]
fn dtds_deep_trees_and_huge_bodies_are_refused() {
    let sealed = |xml: &str| received(&seal(xml, &id("alice"), &VILLAGE.alice));
    let laughs = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><status_message>&c;</status_message>";
    assert_eq!(sealed(laughs), Err(Reason::BadXml));
    assert_eq!(sealed(&("<a>".repeat(20_000) + &"</a>".repeat(20_000))), Err(Reason::TooLarge));
    assert_eq!(received(&" ".repeat(limits::XML_BYTES_MAX + 1)), Err(Reason::TooLarge));
    let crowd: String = (0..10_000).map(|n| format!("<x{n}/>")).collect();
    let xml = Signed::sign(comment("public", "hello"), &VILLAGE.alice).to_xml().replace("<text>", &(crowd + "<text>"));
    assert_eq!(sealed(&xml), Err(Reason::InvalidEntity));
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let refusal = open_public(b"<me:env>\xff\xfe</me:env>", &*VILLAGE, now()).unwrap_err();
    assert_eq!(refusal.reason(), Reason::BadXml);
    assert!(!refusal.again_can_help());
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(open_public(&bytes, &*VILLAGE, now()).is_err());
        prop_assert!(decrypt(&bytes, &VILLAGE.bob).is_err());
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(WebFinger::parse(&text).is_none());
        prop_assert!(HCard::parse(&text).is_none());
    }

    #[test]
    fn no_text_makes_a_value_panic(text in "[-0-9TZ:+./@%a-cä \\[\\]#?]{0,40}|\\PC{0,40}") {
        let _ = (timestamps::read(&text), rules::birthday(&text), rules::url_with_path(&text), rules::public_key(&text));
        let _ = (DiasporaId::typed(&text), Guid::parse(&text), Participants::parse(&text));
        let found = links::links(&format!("diaspora://{text} diaspora://a@b.example/post/{text}"));
        prop_assert!(found.len() <= 2);
    }

    #[test]
    fn no_xml_inside_an_envelope_makes_a_reader_panic(xml in "(</?(comment|like|guid|author|photo|a)/?>|x|&|\\PC){0,30}") {
        prop_assert!(Entity::from_xml(xml.as_bytes(), now()).is_err());
    }

    #[test]
    fn what_is_written_is_read_again(text in any::<String>(), photos in 0_usize..3) {
        let photo = |_| Photo {
            guid: guid("photo"),
            author: id("alice"),
            public: true,
            created_at: Some(now()),
            edited_at: None,
            remote_photo_path: "https://pod.example/".to_owned(),
            remote_photo_name: "a.png".to_owned(),
            text: None,
            status_message_guid: Some(guid("post")),
            height: Some(1),
            width: None,
        };
        let entity = Entity::from(StatusMessage { photos: (0..photos).map(photo).collect(), ..post(&allowed(&text)) });
        prop_assert_eq!(&Entity::from_xml(entity.to_xml().as_bytes(), now()).unwrap(), &entity);
        prop_assert_eq!(&Entity::from_json(&entity.to_json(), now()).unwrap(), &entity);
    }

    #[test]
    fn a_signature_survives_the_way(text in "\\PC{1,40}|[\\r\\n;<&>\\x00-\\x1f]{1,9}") {
        let signed = Signed::sign(comment("public", &text), &VILLAGE.alice);
        prop_assert!(received(&seal(&signed.to_xml(), &id("alice"), &VILLAGE.alice)).is_ok());
    }
}
