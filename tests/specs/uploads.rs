//! Uploading: what people's browsers and clients bring, what becomes of it, and what is refused.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Got, Visitor, between};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use rocket::http::Method;
use std::io::Cursor;

const A: &str = "a.example";

/// A picture of one colour.
pub fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, 80]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The rows of the photos in a form or in the piece of one.
pub fn photo_ids(body: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for part in body.split("name=\"photos[]\" value=\"").skip(1) {
        ids.push(part.split('"').next().unwrap().to_owned());
    }
    ids
}

/// Uploads pictures as the page's script does, and gives their rows.
pub fn uploads(visitor: &Visitor, pictures: &[&[u8]]) -> Vec<String> {
    pictures.iter().flat_map(|bytes| photo_ids(&upload(visitor, bytes).body)).collect()
}

fn upload(visitor: &Visitor, bytes: &[u8]) -> Got {
    let got = visitor.send_files("/photos", As::Htmx, &[], &[("kite.jpg", bytes)]);
    assert_eq!(got.status, 200, "{}", got.body);
    got
}

fn alice() -> (Village, Resident, Visitor) {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    let door = alice.at_the_door();
    (village, alice, door)
}

#[test]
fn pictures_are_added_described_moved_and_removed_without_script() {
    let (village, alice, door) = alice();
    let (wide, high) = (picture(ImageFormat::Jpeg, 900, 600), picture(ImageFormat::Png, 60, 90));
    let files: [(&str, &[u8]); 3] = [("wide.jpg", &wide), ("high.png", &high), ("third.jpg", &wide)];
    let fields = [("status_message[text]", "Look & see"), ("aspect_ids[]", "public")];
    let page = door.send_files("/status_messages/pictures", As::Page, &fields, &files);
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Look &amp; see"));
    let ids = photo_ids(&page.body);
    assert_eq!(ids.len(), 3);
    assert!(alice.stream().is_empty(), "nothing is posted yet");

    let (first, second, third) = (&ids[0], &ids[1], &ids[2]);
    let described = format!("photo_text[{first}]");
    let moved = format!("{first}:1");
    let mut fields = vec![("status_message[text]", "Look"), ("aspect_ids[]", "public"), (&described[..], "A <kite>")];
    fields.extend(ids.iter().map(|id| ("photos[]", &id[..])));
    let one = |name, value| [&fields[..], &[(name, value)]].concat();
    let page = door.send_files("/status_messages/pictures", As::Page, &one("move", &moved), &[]);
    assert_eq!(photo_ids(&page.body), [second.clone(), first.clone(), third.clone()]);
    assert!(page.body.contains("A &lt;kite&gt;"), "words are kept");
    let page = door.send_files("/status_messages/pictures", As::Page, &one("remove", third), &[]);
    assert_eq!(photo_ids(&page.body), [first.clone(), second.clone()]);

    let fields: Vec<_> = fields.into_iter().filter(|(_, value)| value != third).collect();
    let posted = door.send_files("/status_messages", As::Page, &fields, &[]);
    assert_eq!((posted.status, &posted.location[..]), (302, "/stream"));
    village.settle();
    let stream = door.json("/stream");
    let photos = stream[0]["photos"].as_array().unwrap();
    assert_eq!(photos.len(), 2);
    assert_eq!((photos[0]["text"].as_str(), photos[0]["dimensions"]["width"].as_u64()), (Some("A <kite>"), Some(900)));
    let page = door.page("/stream").body;
    assert!(page.contains("alt=\"A &lt;kite&gt;\""), "the words are the picture's alternative text");
}

#[test]
fn what_was_chosen_and_not_added_is_posted_too_and_words_are_not_needed() {
    let (village, alice, door) = alice();
    let bytes = picture(ImageFormat::WebP, 30, 30);
    let fields = [("status_message[text]", ""), ("aspect_ids[]", "public")];
    let posted = door.send_files("/status_messages", As::Page, &fields, &[("a.webp", &bytes)]);
    assert_eq!(posted.status, 302, "{}", posted.body);
    village.settle();
    assert_eq!(alice.stream(), [""]);
    assert_eq!(door.json("/stream")[0]["photos"].as_array().unwrap().len(), 1);
    let neither = door.send_files("/status_messages", As::Page, &fields, &[]);
    assert_eq!(neither.status, 422);
}

#[test]
fn a_file_that_is_none_of_ours_is_refused_in_words_and_nothing_typed_is_lost() {
    let (_village, alice, door) = alice();
    let jpeg = picture(ImageFormat::Jpeg, 300, 300);
    let huge = {
        let mut png = picture(ImageFormat::Png, 2, 2);
        png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
        let crc = crc(&png[12..29]);
        png[29..33].copy_from_slice(&crc.to_be_bytes());
        png
    };
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("a.heic", heic, "HEIC"),
        ("a.jpg", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), "not a picture"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), "not a picture"),
        ("cut.jpg", jpeg[..jpeg.len() / 2].to_vec(), "damaged"),
        ("bomb.png", huge, "pixels"),
        ("large.jpg", [&jpeg[..], &vec![0; 33 << 20]].concat(), "32 MB"),
    ];
    for (name, bytes, words) in &cases {
        let fields = [("status_message[text]", "kept words"), ("aspect_ids[]", "public")];
        let page = door.send_files("/status_messages", As::Page, &fields, &[(name, bytes), ("good.jpg", &jpeg)]);
        assert_eq!(page.status, 422, "{name}: {}", page.body);
        assert!(page.body.contains("kept words") && page.body.contains(name), "{name}");
        let said = page.body.to_lowercase();
        assert!(said.contains(&words.to_lowercase()), "{name}: {}", between(&page.body, "field-wrong", "</p>"));
        assert_eq!(photo_ids(&page.body).len(), 1, "{name}: the good one is kept");
        let got = door.send_files("/photos", As::Htmx, &[], &[(name, bytes)]);
        assert!(got.status == 422 && got.body.contains(name), "{name}");
        let got = door.send_files("/photos", As::Json, &[], &[(name, bytes)]);
        assert!(got.status == 422 && got.json()["error"].is_string(), "{name}");
    }
    assert!(alice.stream().is_empty());
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

#[test]
fn old_clients_upload_raw_bytes_and_post_them_by_number() {
    let (village, _alice, door) = alice();
    let bytes = picture(ImageFormat::Jpeg, 40, 40);
    let path = "/photos?photo[pending]=true&set_profile_image=&qqfile=kite.jpg&photo[aspect_ids][0]=1";
    let got = door.send_raw(path, "/home/alice/kite.jpg", &bytes);
    assert_eq!(got.status, 200, "{}", got.body);
    let id = got.json()["data"]["photo"]["id"].as_i64().unwrap();
    let post = serde_json::json!({ "status_message": { "text": "" }, "aspect_ids": "public", "photos": id });
    assert_eq!(door.send_json("/status_messages", &post).status, 201);
    village.settle();
    let guid = door.json("/stream")[0]["author"]["guid"].as_str().unwrap().to_owned();
    let photos = door.json(&format!("/people/{guid}/photos"));
    assert_eq!(photos["photos"][0]["id"], id);
    assert_eq!(door.send(Method::Delete, &format!("/photos/{id}"), As::Any, "").status, 204);
    assert_eq!(door.json("/stream").as_array().unwrap().len(), 0, "a post with nothing left in it goes too");
}

#[test]
fn a_form_that_is_none_is_not_read_to_its_end() {
    let (_village, alice, door) = alice();
    let (long, text) = ("a".repeat(2 << 20), "a".repeat(2 << 20));
    assert_eq!(door.send_files("/photos", As::Json, &[(&long, "")], &[]).status, 400, "a header without an end");
    assert_eq!(door.send_files("/photos", As::Json, &[("text", &text)], &[]).status, 413);
    assert_eq!(door.send_files("/photos", As::Json, &[("", ""); 5_000], &[]).status, 413, "fields of nothing");
    let bytes = picture(ImageFormat::Jpeg, 40, 40);
    let large = [&bytes[..], &vec![0; 20 << 20]].concat();
    let files: Vec<(&str, &[u8])> = vec![("a.jpg", &large); 7];
    assert_eq!(door.send_files("/photos", As::Json, &[], &files).status, 413, "more than 128 MB");
    assert_eq!(alice.house.files("pictures"), 0);
}

#[test]
fn nobody_uploads_without_a_session_and_a_token() {
    let (_village, alice, _door) = alice();
    let bytes = picture(ImageFormat::Jpeg, 40, 40);
    let unknown = Visitor::unknown(&alice.house);
    for path in ["/photos", "/status_messages", "/status_messages/pictures", "/profile/photo"] {
        let got = unknown.send_files(path, As::Json, &[], &[("a.jpg", &bytes)]);
        assert_eq!(got.status, 401, "{path}");
    }
    let forged = alice.at_the_door().forging("0123");
    for path in ["/photos", "/status_messages/pictures", "/profile/photo"] {
        assert_eq!(forged.send_files(path, As::Json, &[], &[("a.jpg", &bytes)]).status, 422, "{path}");
    }
    assert_eq!(alice.house.files("pictures"), 0);
}

#[test]
fn what_is_never_posted_is_gone_after_a_day_and_what_is_discarded_at_once() {
    let (village, alice, door) = alice();
    let bytes = picture(ImageFormat::Jpeg, 40, 40);
    let ids = uploads(&door, &[&bytes, &bytes]);
    let files = alice.house.files("pictures");
    assert!(files >= 2);
    assert_eq!(door.send(Method::Delete, &format!("/photos/{}", ids[0]), As::Any, "").status, 204);
    village.settle();
    assert_eq!(alice.house.files("pictures"), files / 2);
    village.wait(25 * 3600);
    assert_eq!(alice.house.files("pictures"), 0);
}

#[test]
fn nobody_posts_discards_or_describes_the_photo_of_another() {
    let (village, _alice, door) = alice();
    let mallory = village.person("mallory", A).at_the_door();
    let ids = uploads(&door, &[&picture(ImageFormat::Jpeg, 40, 40)]);
    let (path, described) = (format!("/photos/{}", ids[0]), "photo[text]=mine");
    assert_eq!(mallory.send(Method::Delete, &path, As::Any, "").status, 404);
    assert_eq!(mallory.send(Method::Put, &path, As::Json, described).status, 404);
    let fields = [("status_message[text]", "mine"), ("aspect_ids[]", "public"), ("photos[]", &ids[0][..])];
    assert_eq!(mallory.send_files("/status_messages", As::Page, &fields, &[]).status, 422);
    let remove = [("remove", &ids[0][..])];
    assert_eq!(
        mallory.send_files("/status_messages/pictures", As::Page, &remove, &[]).status,
        200,
        "nothing is removed"
    );
    assert_eq!(mallory.page(&format!("/profile/photo?from={}", ids[0])).status, 404);
    assert_eq!(mallory.send(Method::Post, "/profile/photo", As::Page, &format!("from={}", ids[0])).status, 404);
    assert_eq!(door.send(Method::Put, &path, As::Json, described).status, 204, "its owner may");
}
