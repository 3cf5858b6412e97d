//! Pages leave compressed, and their lengths tell nothing that is worth knowing.

use crate::cast::Resident;
use crate::village::Village;
use crate::visitor::{As, Got, Visitor};
use flate2::read::GzDecoder;
use rocket::http::Method::Post;
use std::collections::BTreeSet;
use std::io::Read;

const A: &str = "a.example";
const GZIP: (&str, &str) = ("Accept-Encoding", "br, gzip");

fn alice() -> (Village, Resident) {
    let village = Village::of(&[A]);
    let alice = village.person("alice", A);
    (village, alice)
}

fn unpacked(bytes: &[u8]) -> String {
    let mut words = String::new();
    GzDecoder::new(bytes).read_to_string(&mut words).unwrap();
    words
}

/// Whether caches are told that it depends on what is taken.
fn varies(got: &Got) -> bool {
    got.headers.iter().any(|(name, value)| name.eq_ignore_ascii_case("vary") && value.contains("Accept-Encoding"))
}

#[test]
fn whoever_takes_gzip_gets_pages_styles_and_scripts_as_gzip() {
    let (_village, alice) = alice();
    let door = alice.at_the_door();
    let page = door.file("/stream", &[GZIP]);
    assert_eq!(page.header("Content-Encoding"), "gzip");
    assert!(varies(&page));
    let words = unpacked(&page.bytes);
    assert!(words.starts_with("<!DOCTYPE html>") && words.len() > 2 * page.bytes.len());
    for file in words.split(['"', '\'']).filter(|at| at.starts_with("/assets/app.") || at.starts_with("/assets/htmx."))
    {
        assert_eq!(door.file(file, &[GZIP]).header("Content-Encoding"), "gzip", "{file}");
    }
    let plain = door.file("/stream", &[("Accept-Encoding", "gzip;q=0")]);
    assert!(plain.header("Content-Encoding").is_empty() && plain.body.starts_with("<!DOCTYPE html>"));
    assert!(varies(&plain));
}

#[test]
fn pictures_and_small_answers_stay_as_they_are() {
    let (_village, alice) = alice();
    let stranger = Visitor::unknown(&alice.house);
    assert!(stranger.file("/assets/brand/icon-192.png", &[GZIP]).header("Content-Encoding").is_empty());
    assert!(stranger.file("/robots.txt", &[GZIP]).header("Content-Encoding").is_empty());
}

#[test]
fn a_first_view_is_under_60_kilobytes_and_a_later_one_under_15() {
    let (_village, alice) = alice();
    let door = alice.at_the_door();
    for number in 0..20 {
        let words = format!("Post {number} about #bees and *their* honey, {}", "which has many sorts. ".repeat(number));
        let form = format!("status_message[text]={words}&aspect_ids[]=public");
        assert_eq!(door.send(Post, "/status_messages", As::Json, &form).status, 201);
    }
    let page = door.file("/stream", &[GZIP]);
    let words = unpacked(&page.bytes);
    let files: BTreeSet<&str> = words
        .split(['"', '\''])
        .filter(|at| at.starts_with("/assets/") && (at.ends_with(".css") || at.ends_with(".js")))
        .collect();
    let later = page.bytes.len();
    let first = later + files.iter().map(|file| door.file(file, &[GZIP]).bytes.len()).sum::<usize>();
    assert!(files.len() == 3 && first < 60_000 && later < 15_000, "{files:?}: {first} first, {later} later");
}

#[test]
fn the_token_of_a_form_differs_with_each_page_and_each_of_them_counts() {
    let (_village, alice) = alice();
    let door = alice.at_the_door();
    let token = || {
        let page = door.page("/stream").body;
        let (_, rest) = page.split_once("name=\"csrf-token\" content=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let tokens = [token(), token()];
    assert_ne!(tokens[0], tokens[1]);
    for token in &tokens {
        let door = alice.at_the_door().forging(token);
        assert_eq!(door.send(Post, "/tag_followings", As::Page, "name=bees").status, 422, "of another session");
    }
    for (token, tag) in tokens.iter().zip(["bees", "honey"]) {
        let form = format!("authenticity_token={token}&name={tag}");
        assert_eq!(door.ask(Post, "/tag_followings", As::Page, &form).status, 302);
    }
    let longer = format!("authenticity_token=ab{}&name=wax", tokens[0]);
    assert_eq!(door.ask(Post, "/tag_followings", As::Page, &longer).status, 422);
}
