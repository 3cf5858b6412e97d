//! What somebody brings is recognised by what is in it, and read element by element, however it is packed.

use crate::pictures::{Cast, cast, jpeg};
use flate2::Compression;
use flate2::write::GzEncoder;
use seedpod::base::{Error, Result};
use seedpod::export::{self, Wanted};
use seedpod::import::source::{Element, Foreign, Section, Source, Unreadable};
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A folder with the files that somebody brings.
pub struct Bag {
    folder: TempDir,
    files: Vec<PathBuf>,
}

impl Bag {
    /// Files whose names say nothing.
    pub fn of(contents: &[&[u8]]) -> Bag {
        let folder = tempfile::tempdir().unwrap();
        let mut files = Vec::new();
        for (number, bytes) in contents.iter().enumerate() {
            files.push(folder.path().join(number.to_string()));
            std::fs::write(&files[number], bytes).unwrap();
        }
        Bag { folder, files }
    }

    pub fn open(&self) -> std::result::Result<Source, Unreadable> {
        Source::open(&self.files)
    }
}

/// What is wrong with one file.
pub fn refused(bytes: &[u8]) -> Unreadable {
    Bag::of(&[bytes]).open().expect_err("it was opened")
}

/// All elements, or what they end with.
pub fn elements(source: &Source) -> Result<Vec<Element>> {
    let mut all = Vec::new();
    source.elements(&mut |element| {
        all.push(element);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(all)
}

fn values(source: &Source, section: Section) -> Vec<Value> {
    let all = elements(source).unwrap().into_iter();
    all.filter(|element| element.section == section).map(|element| element.value).collect()
}

/// An archive as the reference writes it today.
pub fn archive() -> Value {
    json!({
        "version": "2.0",
        "user": {
            "username": "alice",
            "email": "alice@mail.example",
            "language": "de",
            "private_key": "-----BEGIN RSA PRIVATE KEY-----",
            "disable_mail": false,
            "auto_follow_back": true,
            "auto_follow_back_aspect": "Friends",
            "blocks": ["troll@c.example"],
            "profile": { "entity_type": "profile", "entity_data": { "author": "alice@a.example", "first_name": "A" } },
            "contact_groups": [{ "name": "Friends" }, { "name": "Family" }],
            "contacts": [{
                "sharing": true, "receiving": false, "following": true, "followed": false, "account_id": "bob@b.example",
                "person_guid": "0123456789abcdef", "person_name": "Bob", "public_key": "KEY",
                "contact_groups_membership": ["Friends"],
            }],
            "posts": [
                { "entity_type": "status_message", "entity_data": { "text": "1" }, "subscribed_pods_uris": [] },
                { "entity_type": "status_message", "entity_data": { "text": "2" }, "subscribed_users_ids": [] },
                { "entity_type": "reshare", "entity_data": {}, "subscribed_pods_uris": [] },
            ],
            "followed_tags": ["cats"],
            "post_subscriptions": ["fedcba9876543210"],
            "relayables": [{ "entity_type": "like", "entity_data": {} }],
        },
        "others_data": { "relayables": [{ "entity_type": "comment", "entity_data": {} }] },
    })
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// A ZIP of files, compressed or not.
pub fn zip(files: &[(&str, &[u8])], how: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(how)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The beginning of a picture, and how it goes on.
pub fn photo(rest: &[u8]) -> Vec<u8> {
    [&[0xFF, 0xD8, 0xFF], rest].concat()
}

#[test]
fn an_archive_is_read_however_it_is_packed() {
    let plain = archive().to_string().into_bytes();
    let packed = [
        plain.clone(),
        [b"\xEF\xBB\xBF", &plain[..]].concat(),
        [b"\n\t ", &plain[..], b"\n"].concat(),
        gzip(&plain),
        zip(&[("any name.json", &plain)], CompressionMethod::Deflated),
        zip(&[("folder/alice.json", &plain), ("__MACOSX/folder/._alice.json", b"x")], CompressionMethod::Stored),
    ];
    let first = elements(&Bag::of(&[&plain]).open().unwrap()).unwrap();
    assert_eq!(first.len(), 11);
    for bytes in packed {
        let source = Bag::of(&[&bytes]).open().unwrap();
        assert_eq!(elements(&source).unwrap(), first);
        assert!(!source.is_ours());
        let head = source.head();
        assert_eq!((&*head.username, head.author.as_str()), ("alice", "alice@a.example"));
        assert_eq!((head.email.as_deref(), head.language.as_deref()), (Some("alice@mail.example"), Some("de")));
        assert_eq!(head.auto_follow_back_aspect.as_deref(), Some("Friends"));
        assert_eq!(head.profile["entity_data"]["first_name"], "A");
        assert_eq!(head.private_key.pem(), "-----BEGIN RSA PRIVATE KEY-----");
        assert!(!format!("{source:?} {head:?}").contains("BEGIN"), "a key in a log");
    }
}

#[test]
fn one_section_can_be_read_from_the_middle_and_left_at_any_element() {
    let source = Bag::of(&[archive().to_string().as_bytes()]).open().unwrap();
    let mut told = Vec::new();
    let read = source.section(Section::Post, 1, &mut |element| {
        told.push((element.section, element.index));
        Ok(ControlFlow::Continue(()))
    });
    assert_eq!((read, told), (Ok(()), vec![(Section::Post, 1), (Section::Post, 2)]));
    let mut count = 0;
    let read = source.elements(&mut |_| {
        count += 1;
        Ok(if count == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    });
    assert_eq!((read, count), (Ok(()), 3));
    assert_eq!(source.elements(&mut |_| Err(Error::Exists)), Err(Error::Exists), "what its caller fails with");
    let all = elements(&source).unwrap();
    for section in [Section::Block, Section::Contact, Section::OthersRelayable, Section::Subscription] {
        let mut alone = Vec::new();
        source
            .section(section, 0, &mut |element| {
                alone.push(element);
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
        let among = all.iter().filter(|element| element.section == section).cloned().collect::<Vec<_>>();
        assert!(alone == among && !alone.is_empty(), "{section:?}");
    }
}

#[test]
fn what_the_first_of_this_version_wrote_has_the_same_shape() {
    let mut old = archive();
    old["user"]["contact_groups"][0] = json!({ "name": "Friends", "contacts_visible": true, "chat_enabled": false });
    let contact = old["user"]["contacts"][0].as_object_mut().unwrap();
    contact.remove("sharing");
    contact.remove("receiving");
    old["user"]["strip_exif"] = json!(true);
    old["user"].as_object_mut().unwrap().remove("blocks");
    old["others_data"]["posts"] = json!([{ "entity_type": "status_message", "entity_data": {} }]);
    old["others_data"]["non_contact_authors"] =
        json!([{ "account_id": "x@x.example", "guid": "g", "public_key": "K" }]);
    let (old, new) = (Bag::of(&[old.to_string().as_bytes()]), Bag::of(&[archive().to_string().as_bytes()]));
    let (old, new) = (old.open().unwrap(), new.open().unwrap());
    for section in [Section::ContactGroup, Section::Contact, Section::Post] {
        assert_eq!(values(&old, section), values(&new, section));
    }
    let contact = &values(&old, Section::Contact)[0];
    assert_eq!((&contact["sharing"], &contact["receiving"]), (&json!(true), &json!(false)));
    assert_eq!(contact.as_object().unwrap().len(), 7);
    assert_eq!(values(&old, Section::Block), [json!(null); 0]);
    assert_eq!(values(&old, Section::NonContactAuthor)[0]["account_id"], "x@x.example");
    assert_eq!(values(&old, Section::OthersPost).len(), 1);
    assert_eq!(values(&old, Section::Unknown), [json!(null); 0]);
}

#[test]
fn what_nobody_knows_is_told_by_its_name_and_passed_over() {
    let mut newer = archive();
    newer["user"]["albums"] = json!([1, [2], { "a": "b" }]);
    newer["user"]["posts"][0] = json!(true);
    newer["signature"] = json!({ "by": ["x"] });
    newer["others_data"]["n\u{e4}mlich"] = json!(1.5);
    let source = Bag::of(&[newer.to_string().as_bytes()]).open().unwrap();
    let told = values(&source, Section::Unknown);
    assert_eq!(told, [json!("user.albums"), json!("others_data.n\u{e4}mlich"), json!("signature")]);
    let all = elements(&source).unwrap();
    let unknown = all.iter().filter(|element| element.section == Section::Unknown).map(|element| element.index);
    assert_eq!(unknown.collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(values(&source, Section::Post)[0], true, "what the reference writes where it could not sign");
}

#[test]
fn the_head_is_found_wherever_it_stands() {
    fn sorted(value: &Value) -> Value {
        let Value::Object(members) = value else { return value.clone() };
        let mut names: Vec<_> = members.keys().collect();
        names.sort();
        names.into_iter().map(|name| (name.clone(), sorted(&members[name]))).collect()
    }
    let source = Bag::of(&[sorted(&archive()).to_string().as_bytes()]).open().unwrap();
    assert_eq!((&*source.head().username, &*source.head().version), ("alice", "2.0"));
    assert_eq!(elements(&source).unwrap().len(), 11);
}

#[test]
fn photos_are_found_by_their_names_in_whichever_file_they_came() {
    let (one, two) = (photo(b"one"), photo(b"two"));
    let first = zip(&[("a.jpg", &one), ("folder/b.jpg", &two)], CompressionMethod::Deflated);
    let second = zip(&[("a.jpg", &two), ("c.jpg", &one), ("notes.txt", b"x")], CompressionMethod::Stored);
    let archive = gzip(archive().to_string().as_bytes());
    for (files, a) in [([&first, &archive, &second], &one), ([&second, &first, &archive], &two)] {
        let source = Bag::of(&files.map(|file| &file[..])).open().unwrap();
        assert_eq!(source.photo("a.jpg").unwrap().as_ref(), Some(a), "the first counts");
        assert_eq!(source.photo("b.jpg").unwrap().as_ref(), Some(&two));
        assert_eq!(source.photo("c.jpg").unwrap().as_ref(), Some(&one));
        assert_eq!((source.has_photo("b.jpg"), source.has_photo("folder/b.jpg")), (Ok(true), Ok(false)));
        assert_eq!((source.photo("d.jpg"), source.photo("")), (Ok(None), Ok(None)));
        assert_eq!(source.photo_count(), 5);
    }
    let none = zip(&[], CompressionMethod::Stored);
    let source = Bag::of(&[&archive, &none]).open().unwrap();
    assert_eq!((source.photo_count(), source.has_photo("a.jpg")), (0, Ok(false)));
}

#[test]
fn our_own_archive_is_read_with_its_lists_and_photos() {
    let Cast { village, alice, .. } = &cast();
    alice.says(village, "Tulips");
    alice.shows(village, None, &[&jpeg()]);
    let mut out = Cursor::new(Vec::new());
    let wanted = Wanted { photos: true, readable: true };
    let exported = export::write(&alice.house.pod, alice.person, wanted, &mut out, &mut |_| Ok(())).unwrap();
    let bag = Bag::of(&[out.get_ref()]);
    let source = bag.open().unwrap();
    assert!(source.is_ours());
    assert_eq!(source.head().author.as_str(), alice.id);
    assert_eq!(values(&source, Section::Post).len() as u64, exported.posts);
    let mut rows = Vec::new();
    let mut take = |row: Value| {
        rows.push(row);
        Ok(ControlFlow::Continue(()))
    };
    source.rows("photos", &mut take).unwrap();
    source.rows("no such list", &mut take).unwrap();
    source.rows("../diaspora/alice", &mut take).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((exported.photos, source.photo_count()), (1, 1));
    let posts = values(&source, Section::Post);
    let name =
        posts.iter().find_map(|post| post["entity_data"]["photos"][0]["entity_data"]["remote_photo_name"].as_str());
    let bytes = source.photo(name.unwrap()).unwrap().unwrap();
    assert!(bytes.starts_with(&[0xFF, 0xD8, 0xFF]) && bytes.len() > 1000);
    assert!(!rows[0]["guid"].is_null());
    let mut first = None;
    let mut each = |row| first.replace(row).map_or(Ok(ControlFlow::Break(())), |_| panic!("it went on"));
    source.rows("posts", &mut each).unwrap();
    assert!(first.unwrap()["guid"].is_string());
    drop(bag.folder);
}

#[test]
fn what_is_of_elsewhere_is_refused_by_its_name() {
    let old = json!({ "user": { "name": "alice", "email": "", "aspects": [] }, "version": "1.0" }).to_string();
    let older = b"<?xml version=\"1.0\"?>\n<export>\n  <user>";
    let friendica = json!({ "version": "2023", "schema": 1500, "baseurl": "https://x", "user": {} }).to_string();
    let outbox = json!({ "@context": "https://www.w3.org/ns/activitystreams", "orderedItems": [] }).to_string();
    let mut tar = vec![0; 1024];
    tar[..11].copy_from_slice(b"outbox.json");
    tar[257..262].copy_from_slice(b"ustar");
    let zipped = |name| zip(&[(name, b"{}"), ("x.json", b"{}")], CompressionMethod::Deflated);
    for (bytes, foreign) in [
        (old.as_bytes(), Foreign::OldDiaspora),
        (older, Foreign::OldDiaspora),
        (friendica.as_bytes(), Foreign::Friendica),
        (outbox.as_bytes(), Foreign::Mastodon),
        (&gzip(&tar), Foreign::Mastodon),
        (&zipped("outbox.json"), Foreign::Mastodon),
        (&zipped("twitter-2024/data/tweets.js"), Foreign::X),
        (&zipped("your_facebook_activity/posts/your_posts_1.json"), Foreign::Facebook),
        (&zipped("posts.zip"), Foreign::Tumblr),
    ] {
        assert_eq!(refused(bytes), Unreadable::Foreign(foreign));
    }
    let version = |version: &str| {
        let mut archive = archive();
        archive["version"] = json!(version);
        refused(archive.to_string().as_bytes())
    };
    assert_eq!(version("3.0"), Unreadable::Version("3.0".into()));
    assert_eq!(version("1.0"), Unreadable::Foreign(Foreign::OldDiaspora));
    let ours = zip(&[("MANIFEST.json", br#"{"format": "seedpod archive 2"}"#)], CompressionMethod::Deflated);
    assert_eq!(refused(&ours), Unreadable::Version("seedpod archive 2".into()));
}

#[test]
fn what_is_brought_is_one_archive() {
    let archive = archive().to_string().into_bytes();
    let photos = zip(&[("a.jpg", &photo(b""))], CompressionMethod::Stored);
    assert_eq!(Source::open(&[]).unwrap_err(), Unreadable::Nothing);
    assert_eq!(refused(&photos), Unreadable::NoArchive);
    assert_eq!(Bag::of(&[&archive, &photos, &archive]).open().unwrap_err(), Unreadable::Several);
    let two = zip(&[("a.json", &archive), ("b.json", &archive)], CompressionMethod::Stored);
    assert_eq!(refused(&two), Unreadable::Several);
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Source::open(&[folder.path().into()]).unwrap_err(), Unreadable::Unknown);
    assert!(matches!(Source::open(&[folder.path().join("none")]).unwrap_err(), Unreadable::File(_)));
    for nothing in
        [&b"hello"[..], b"[1]", b"\"{\"", b"\xFF\xD8\xFF", &zip(&[("a.txt", b"x")], CompressionMethod::Stored)]
    {
        assert_eq!(refused(nothing), Unreadable::Unknown);
    }
    for no_archive in ["{}", "{\"user\":null,\"version\":\"2.0\"}", "{\"user\":[]}", "{\"version\":2.0}"] {
        assert_eq!(refused(no_archive.as_bytes()), Unreadable::NotAnArchive, "{no_archive}");
    }
}

/// A ZIP of more than its numbers of 32 bits can say, as the reference writes photos: the end of it says the most that it can,
/// or all began anew. All but the last are holes in the file.
fn large_photos(into: &std::fs::File, clamped: bool) {
    const HOLE: u32 = 3_000_000_000;
    let shown = photo(b"the last of many");
    let files = [("a.jpg", HOLE, 0), ("b.jpg", HOLE, 0), ("c.jpg", HOLE, 0), ("d.jpg", shown.len() as u32, 1)];
    let (mut at, mut directory) = (0u64, Vec::new());
    for (name, bytes, shows) in files {
        let mut crc = flate2::Crc::new();
        crc.update(&shown);
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        common.extend([crc.sum() * shows, bytes, bytes].map(u32::to_le_bytes).concat());
        common.extend([name.len() as u8, 0, 0, 0]);
        let local = [b"PK\x03\x04", &common[..], name.as_bytes()].concat();
        into.write_all_at(&local, at).unwrap();
        directory.extend(
            [b"PK\x01\x02\x34\x03", &common[..], &[0; 10], &(at as u32).to_le_bytes(), name.as_bytes()].concat(),
        );
        at += local.len() as u64 + u64::from(bytes);
    }
    into.write_all_at(&shown, at - shown.len() as u64).unwrap();
    let from = if clamped { u32::MAX } else { at as u32 };
    let bytes = (directory.len() as u32).to_le_bytes();
    directory.extend([b"PK\x05\x06\0\0\0\0\x04\0\x04\0", &bytes[..], &from.to_le_bytes(), &[0, 0]].concat());
    into.write_all_at(&directory, at).unwrap();
}

#[test]
fn photos_of_more_than_four_gibibytes_are_read_as_the_reference_writes_them() {
    let bag = Bag::of(&[archive().to_string().as_bytes()]);
    for clamped in [true, false] {
        let large = tempfile::NamedTempFile::new_in(bag.folder.path()).unwrap();
        large_photos(large.as_file(), clamped);
        let source = Source::open(&[bag.files[0].clone(), large.path().into()]).unwrap();
        assert_eq!(source.photo_count(), 4);
        assert_eq!(source.photo("d.jpg").unwrap(), Some(photo(b"the last of many")));
        assert_eq!(source.has_photo("c.jpg"), Ok(true));
        assert_eq!(source.photo("c.jpg"), Err(Unreadable::PhotoTooLarge.into()));
    }
}

#[test]
fn more_photos_are_read_than_their_number_can_say() {
    let one = photo(b"");
    let names: Vec<String> = (0..66_000).map(|number| format!("{number}.jpg")).collect();
    let whole = zip(&names.iter().map(|name| (&**name, &one[..])).collect::<Vec<_>>(), CompressionMethod::Stored);
    // The end of it, without the larger one that it was written with.
    let (ends, end) = (whole.len() - 22 - 20 - 56, whole[whole.len() - 22..].to_vec());
    let larger = &whole[ends..];
    let number = |at: usize| u64::from_le_bytes(larger[at..at + 8].try_into().unwrap()) as u32;
    for count in [u16::MAX, 66_000u32 as u16] {
        let mut end = end.clone();
        end[8..12].copy_from_slice(&[count.to_le_bytes(), count.to_le_bytes()].concat());
        end[12..20].copy_from_slice(&[number(40).to_le_bytes(), number(48).to_le_bytes()].concat());
        let bag = Bag::of(&[archive().to_string().as_bytes(), &[&whole[..ends], &end].concat()]);
        let source = bag.open().unwrap();
        assert_eq!(source.photo_count(), 66_000);
        assert_eq!(source.photo("65999.jpg").unwrap().as_ref(), Some(&one));
    }
}
