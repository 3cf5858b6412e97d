//! Pictures between people and pods: who may fetch which address, what travels, and what is left when it is taken back.

use crate::cast::Resident;
use crate::hostile::{key, whisper};
use crate::uploads::{picture, uploads};
use crate::village::{House, Village, id};
use crate::visitor::{As, Visitor, between};
use image::ImageFormat;
use rocket::http::Method;
use seedpod::base::Guid;
use seedpod::media::Size;
use seedpod::protocol::envelope;
use seedpod::social::aspects::Choice;
use seedpod::social::photos::{self, Photo, PhotoId};
use seedpod::social::posts::{self, Draft};
use std::rc::Rc;

const A: &str = "a.example";
const B: &str = "b.example";

impl Resident {
    /// Posts pictures to an aspect, or to everybody.
    pub fn shows(&self, village: &Village, aspect: Option<&str>, pictures: &[&[u8]]) -> Guid {
        let ids = uploads(&self.at_the_door(), pictures);
        let photos = ids.iter().map(|id| (PhotoId(id.parse().unwrap()), format!("words of {id}"))).collect();
        let choice = aspect.map_or(Choice::Public, |name| Choice::Aspects(vec![self.aspect(name)]));
        let draft = Draft { text: "Look".into(), choice, provider: None, photos, attached: Default::default() };
        let post = self.house.pod.act(|tx| posts::write(tx, self.person, draft)).unwrap();
        village.settle();
        self.house.pod.look(|db| posts::get(db, post)).unwrap().guid
    }
}

/// The photos of a post as a pod has them.
pub fn photos_on(house: &House, post: &Guid) -> Vec<Photo> {
    house.pod.look(|db| photos::of_post(db, posts::by_guid(db, post)?.unwrap().id)).unwrap()
}

/// What somebody's browser gets for an address, once what has to be fetched was fetched.
pub fn fetches(village: &Village, visitor: &Visitor, path: &str) -> u16 {
    match visitor.page(path).status {
        503 => {
            village.settle();
            visitor.page(path).status
        }
        status => status,
    }
}

/// The path in the address that was sent to a pod.
fn sent_address(house: &House, post: &Guid) -> String {
    let url = photos_on(house, post)[0].picture.url.clone().unwrap();
    url.strip_prefix("https://a.example").unwrap().to_owned()
}

pub fn jpeg() -> Vec<u8> {
    picture(ImageFormat::Jpeg, 900, 600)
}

/// alice has bob (here) and erin (of another pod) in Family; frank lives beside erin, dora beside alice.
pub struct Cast {
    pub village: Village,
    pub alice: Resident,
    pub bob: Resident,
    pub dora: Resident,
    pub erin: Resident,
    pub frank: Resident,
}

pub fn cast() -> Cast {
    let village = Village::of(&[A, B]);
    let person = |name, host| village.person(name, host);
    let (alice, bob, dora) = (person("alice", A), person("bob", A), person("dora", A));
    let (erin, frank) = (person("erin", B), person("frank", B));
    for friend in [&bob, &dora, &erin, &frank] {
        friend.shares_with(&village, &alice, "Friends");
    }
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &erin, "Family");
    Cast { village, alice, bob, dora, erin, frank }
}

pub fn everywhere(photo: &Photo) -> Vec<String> {
    Size::ALL.into_iter().map(|size| photo.picture.path(size)).collect()
}

#[test]
fn a_limited_picture_is_fetched_by_those_who_got_it_and_by_nobody_else() {
    let Cast { village, alice, bob, dora, erin, frank } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let (here, there) = (&photos_on(&alice.house, &post)[0], &photos_on(&erin.house, &post)[0]);
    assert_eq!((here.guid.as_str(), &here.text), (there.guid.as_str(), &there.text), "words travel");
    let (unknown, far_unknown) = (Visitor::unknown(&alice.house), Visitor::unknown(&erin.house));
    for (path, far) in everywhere(here).into_iter().zip(everywhere(there)) {
        assert_eq!(fetches(&village, &alice.at_the_door(), &path), 200, "alice {path}");
        assert_eq!(fetches(&village, &bob.at_the_door(), &path), 200, "bob {path}");
        assert_eq!(fetches(&village, &dora.at_the_door(), &path), 404, "dora {path}");
        assert_eq!(fetches(&village, &unknown, &path), 404, "a visitor {path}");
        assert_eq!(fetches(&village, &frank.at_the_door(), &far), 404, "frank {far}");
        assert_eq!(fetches(&village, &far_unknown, &far), 404, "a visitor of erin's pod {far}");
        assert_eq!(fetches(&village, &erin.at_the_door(), &far), 200, "erin {far}");
        assert_eq!(fetches(&village, &far_unknown, &far), 404, "what is in the cache is not for everybody {far}");
    }
    let other = format!("thumb_large_{}", there.picture.key);
    assert_eq!(
        fetches(&village, &erin.at_the_door(), &format!("/uploads/images/{other}")),
        200,
        "endings mean nothing"
    );
}

#[test]
fn what_was_sent_to_a_pod_admits_without_a_session_until_sharing_ends() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let unknown = Visitor::unknown(&alice.house);
    let address = sent_address(&erin.house, &post);
    let sized = |size: &str| address.replace("/uploads/images/", &format!("/uploads/images/{size}_"));
    for path in
        [address.clone(), sized("thumb_small"), sized("thumb_medium"), sized("thumb_large"), sized("scaled_full")]
    {
        let got = unknown.file(&path, &[]);
        assert_eq!((got.status, got.header("Content-Type")), (200, "image/jpeg"), "{path}");
        assert_eq!(got.header("Cache-Control"), "private, no-cache", "it can be revoked");
    }
    // Another proof, another pod, none.
    let (start, rest) = address.split_once('.').unwrap();
    let (whom, proof) = rest.split_once('.').unwrap();
    let turned = proof.chars().rev().collect::<String>();
    let forged = [format!("{start}.{whom}.{turned}"), format!("{start}.p9.{proof}"), format!("{start}.jpg")];
    for path in forged {
        assert_eq!(unknown.page(&path).status, 404, "{path}");
    }

    alice.removes(&village, &erin, "Family");
    assert_eq!(unknown.page(&address).status, 404, "a former contact's pod");
    alice.shares_with(&village, &erin, "Friends");
    assert_eq!(unknown.page(&address).status, 200, "shared with again");
    alice.retracts(&village, &post);
    assert_eq!(unknown.page(&address).status, 404, "taken back");
}

#[test]
fn a_former_contact_keeps_the_words_and_not_the_pictures() {
    let Cast { village, alice, bob, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let path = photos_on(&alice.house, &post)[0].picture.path(Size::Original);
    let door = bob.at_the_door();
    let ticket = door.json(&format!("/posts/{post}"))["photos"][0]["sizes"]["large"].as_str().unwrap().to_owned();
    let ticket = ticket.strip_prefix("https://a.example").unwrap();
    let unknown = Visitor::unknown(&alice.house);
    assert_eq!((door.page(&path).status, unknown.page(ticket).status), (200, 200), "bob, and bob's client");

    alice.removes(&village, &bob, "Family");
    assert_eq!((door.page(&path).status, unknown.page(ticket).status), (404, 404));
    let page = door.page(&format!("/posts/{post}")).body;
    assert!(page.contains("Look") && page.contains("no longer shared with you") && !page.contains("/uploads/images/"));
    assert_eq!(door.json(&format!("/posts/{post}"))["photos"].as_array().unwrap().len(), 0);
    let gallery = door.json(&format!("/people/{}/photos", alice.guid));
    assert_eq!(gallery["photos"].as_array().unwrap().len(), 0);
}

#[test]
fn a_clients_address_ends_after_some_days() {
    let Cast { village, alice, bob, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let told = bob.at_the_door().json(&format!("/posts/{post}"));
    let path =
        told["photos"][0]["sizes"]["small"].as_str().unwrap().strip_prefix("https://a.example").unwrap().to_owned();
    let unknown = Visitor::unknown(&alice.house);
    village.wait(6 * 86_400);
    assert_eq!(unknown.page(&path).status, 200);
    village.wait(3 * 86_400);
    assert_eq!(unknown.page(&path).status, 404);
}

#[test]
fn public_files_are_sent_whole_in_part_or_not_again_and_never_as_anything_else() {
    let Cast { village, alice, .. } = cast();
    let post = alice.shows(&village, None, &[&jpeg()]);
    let unknown = Visitor::unknown(&alice.house);
    let path = photos_on(&alice.house, &post)[0].picture.path(Size::Original);
    let whole = unknown.file(&path, &[]);
    assert_eq!((whole.status, whole.header("Content-Type")), (200, "image/jpeg"));
    assert_eq!(whole.header("X-Content-Type-Options"), "nosniff");
    assert_eq!(whole.policy, "default-src 'none'; sandbox");
    assert_eq!(whole.header("Cache-Control"), "public, max-age=31536000, immutable");
    assert_eq!(whole.header("Accept-Ranges"), "bytes");
    assert_eq!(whole.header("Content-Length"), whole.bytes.len().to_string());
    let tag = whole.header("ETag").to_owned();
    let known = unknown.file(&path, &[("If-None-Match", &tag)]);
    assert!(known.status == 304 && known.bytes.is_empty());
    let last = whole.bytes.len() - 1;
    for (range, from, to) in [("bytes=0-9", 0, 9), ("bytes=100-", 100, last), ("bytes=-5", last - 4, last)] {
        let part = unknown.file(&path, &[("Range", range)]);
        assert_eq!((part.status, &part.bytes[..]), (206, &whole.bytes[from..=to]), "{range}");
        assert_eq!(part.header("Content-Range"), format!("bytes {from}-{to}/{}", whole.bytes.len()), "{range}");
    }
    assert_eq!(unknown.file(&path, &[("Range", "bytes=99999999-")]).status, 416);
    for odd in ["bytes=0-1,4-5", "bytes=9-2", "lines=1-2", "bytes=x-y"] {
        assert_eq!(unknown.file(&path, &[("Range", odd)]).status, 200, "{odd}");
    }
    let stale = [("Range", "bytes=0-9"), ("If-Range", "\"another\"")];
    assert_eq!(unknown.file(&path, &stale).status, 200);
    let missing = format!("/uploads/images/{:032x}.jpg", 7);
    assert!(unknown.page(&missing).body.contains("<h1"), "whoever opens the address is told");
    assert!(unknown.file(&missing, &[("Accept", "image/*")]).bytes.is_empty(), "a page that shows it is not");
    for name in ["..%2fpod.db", "x.svg", "", "thumb_huge_0123456789abcdef0123456789abcdef.jpg", "%00"] {
        let got = unknown.page(&format!("/uploads/images/{name}"));
        assert!(got.status == 404, "{name}: {}", got.status);
    }
    assert_eq!(
        unknown.page(&path.replace(".jpg", ".html")).headers.len(),
        whole.headers.len(),
        "an ending changes nothing"
    );
}

#[test]
fn what_is_taken_back_leaves_no_file_on_either_pod() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg(), &picture(ImageFormat::Png, 80, 80)]);
    let both = photos_on(&erin.house, &post);
    for photo in &both {
        assert_eq!(fetches(&village, &erin.at_the_door(), &photo.picture.path(Size::Original)), 200);
    }
    let (here, there) = (alice.house.files("pictures"), erin.house.files("cache"));
    assert!(here > 2 && there == here, "{here} {there}");
    let second = &photos_on(&alice.house, &post)[1];
    alice.at_the_door().send(Method::Delete, &format!("/photos/{}", second.id), As::Any, "");
    village.settle();
    assert_eq!(photos_on(&erin.house, &post).len(), 1);
    assert!(alice.house.files("pictures") < here && erin.house.files("cache") < there);
    alice.retracts(&village, &post);
    assert_eq!((alice.house.files("pictures"), erin.house.files("cache")), (0, 0));
}

#[test]
fn a_post_goes_with_its_last_picture_if_it_says_nothing() {
    let Cast { village, alice, erin, .. } = cast();
    let door = alice.at_the_door();
    let ids = uploads(&door, &[&jpeg(), &picture(ImageFormat::Png, 80, 80)]);
    let form = format!(
        "status_message[text]=&aspect_ids[]={}&photos[]={}&photos[]={}",
        alice.aspect("Family"),
        ids[0],
        ids[1]
    );
    let post = door.send(Method::Post, "/status_messages", As::Json, &form).json()["guid"].as_str().unwrap().to_owned();
    village.settle();
    let post = Guid::parse(&post).unwrap();
    for (id, left) in ids.iter().zip([true, false]) {
        assert!(alice.sees(&post).is_some() && erin.sees(&post).is_some());
        assert_eq!(door.send(Method::Delete, &format!("/photos/{id}"), As::Any, "").status, 204);
        village.settle();
        assert_eq!((alice.sees(&post).is_some(), erin.sees(&post).is_some()), (left, left));
    }
}

#[test]
fn new_words_of_a_photo_travel_by_themselves() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let photo = &photos_on(&alice.house, &post)[0];
    let door = alice.at_the_door();
    door.send(Method::Put, &format!("/photos/{}", photo.id), As::Page, "photo[text]=A red kite");
    village.settle();
    let there = &photos_on(&erin.house, &post)[0];
    assert_eq!(there.text, "A red kite");
    assert_eq!(
        fetches(&village, &erin.at_the_door(), &there.picture.path(Size::Original)),
        200,
        "its address still holds"
    );
}

#[test]
fn a_photo_alone_reaches_whom_it_is_for() {
    let Cast { village, alice, bob, dora, erin, frank } = cast();
    let family = alice.aspect("Family");
    let path = format!("/photos?photo[pending]=false&photo[aspect_ids][0]={family}&photo[text]=alone");
    let got = alice.at_the_door().send_raw(&path, "kite.jpg", &jpeg());
    let guid = Guid::parse(got.json()["data"]["photo"]["guid"].as_str().unwrap()).unwrap();
    village.settle();
    let on = |house: &Rc<House>| {
        house.pod.look(|db| photos::by_guid(db, &guid)).unwrap().unwrap().picture.path(Size::ThumbLarge)
    };
    for (who, status) in [(&bob, 200), (&dora, 404), (&erin, 200), (&frank, 404)] {
        assert_eq!(fetches(&village, &who.at_the_door(), &on(&who.house)), status, "{}", who.id);
        let told = who.at_the_door().json(&format!("/people/{}/photos", alice.guid));
        assert_eq!(told["photos"].as_array().unwrap().len(), usize::from(status == 200), "{}", who.id);
    }
}

#[test]
fn a_profile_picture_is_for_everybody_and_goes_with_its_photo() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let photo = &photos_on(&alice.house, &post)[0];
    let door = alice.at_the_door();
    let form = format!("from={}&left=100&top=0&side=500", photo.id);
    let made = door.send(Method::Post, "/profile/photo", As::Page, &form);
    assert_eq!(made.status, 302, "{}", made.body);
    village.settle();
    let unknown = Visitor::unknown(&alice.house);
    let card = unknown.page(&format!("/hcard/users/{}", alice.guid)).body;
    let large = between(&card, "src=\"https://a.example", "\"");
    assert!(large.starts_with("/uploads/images/thumb_large_"), "{card}");
    let got = unknown.file(large, &[]);
    let size = image::load_from_memory(&got.bytes).unwrap();
    assert_eq!((size.width(), size.height()), (300, 300), "a square of it");
    assert_eq!(unknown.page(&photo.picture.path(Size::Original)).status, 404, "the photo itself stays limited");
    let page = erin.at_the_door().page(&format!("/people/{}", alice.guid)).body;
    let avatar = between(&page, "img src=\"", "\"");
    assert_eq!(fetches(&village, &erin.at_the_door(), avatar), 200, "{avatar}");

    door.send(Method::Delete, &format!("/photos/{}", photo.id), As::Any, "");
    village.settle();
    let card = unknown.page(&format!("/hcard/users/{}", alice.guid)).body;
    assert!(card.contains("/assets/user/default.png") && !card.contains("/uploads/"));
    let page = erin.at_the_door().page(&format!("/people/{}", alice.guid)).body;
    assert!(!page.contains("/uploads/images/"));
    assert_eq!((alice.house.files("pictures"), erin.house.files("cache")), (0, 0));
}

#[test]
fn a_clients_address_ends_with_its_session() {
    let Cast { village, alice, bob, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let (door, unknown) = (bob.at_the_door(), Visitor::unknown(&alice.house));
    let told = door.json(&format!("/posts/{post}"));
    let path = told["photos"][0]["sizes"]["small"].as_str().unwrap().strip_prefix("https://a.example").unwrap();
    assert_eq!(unknown.page(path).status, 200);
    door.send(Method::Delete, "/users/sign_out", As::Page, "");
    assert_eq!(unknown.page(path).status, 404);
}

#[test]
fn a_photo_that_comes_after_its_post_was_taken_back_stays_away() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    let photo = photos_on(&alice.house, &post)[0].clone();
    let late = alice.house.pod.look(|db| photos::build_alone(db, photo.id, None)).unwrap();
    let late = envelope::seal(&late, &id(&alice.id), &key(&alice));
    alice.retracts(&village, &post);
    whisper(&village, &erin, &late);
    assert_eq!(erin.house.pod.look(|db| photos::by_guid(db, &photo.guid)), Ok(None));
}

#[test]
fn a_post_of_elsewhere_does_not_grow_without_end() {
    let Cast { village, alice, erin, .. } = cast();
    let post = alice.shows(&village, Some("Family"), &[&jpeg()]);
    for number in 0..60 {
        let photo = format!(
            "<photo><guid>{number:032x}</guid><author>{}</author><public>false</public>\
             <remote_photo_path>https://a.example/</remote_photo_path><remote_photo_name>{number}.jpg</remote_photo_name>\
             <status_message_guid>{post}</status_message_guid></photo>",
            alice.id
        );
        whisper(&village, &erin, &envelope::seal(&photo, &id(&alice.id), &key(&alice)));
    }
    assert_eq!(photos_on(&erin.house, &post).len(), 50);
}
