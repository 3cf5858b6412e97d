//! Bringing one's data by the web: what somebody reads, decides and gets at the door, alone, and nobody else.

use crate::cast::Resident;
use crate::pictures::jpeg;
use crate::village::Village;
use crate::visitor::{As, Got, Visitor};
use rocket::http::Method::{Delete, Get, Post};
use seedpod::export::{self, Wanted};
use seedpod::import;
use seedpod::social::closings;
use std::fs;

const OLD: &str = "old.example";
const B: &str = "b.example";
const NEW: &str = "new.example";
const IMPORT: &str = "/user/import";

/// alice has lived on a pod that will die, with bob of elsewhere as her friend; she begins anew where dave lives.
struct Cast {
    village: Village,
    alice: Resident,
    bob: Resident,
    dave: Resident,
    new: Resident,
}

fn cast() -> Cast {
    let village = Village::of(&[OLD, B, NEW]);
    let (alice, bob) = (village.person("alice", OLD), village.person("bob", B));
    let (dave, new) = (village.person("dave", NEW), village.person("alicia", NEW));
    alice.shares_with(&village, &bob, "Friends");
    bob.shares_with(&village, &alice, "Family");
    let said = alice.says(&village, "years ago, about tea");
    bob.comments(&village, &said, "a word of bob");
    alice.shows(&village, None, &[&jpeg()]);
    village.settle();
    Cast { village, alice, bob, dave, new }
}

/// Everything of somebody, as a file.
fn archive(of: &Resident) -> Vec<u8> {
    let place = tempfile::NamedTempFile::new().unwrap();
    let wanted = Wanted { photos: true, readable: false };
    export::write(&of.house.pod, of.person, wanted, place.reopen().unwrap(), &mut |_| Ok(())).unwrap();
    fs::read(place.path()).unwrap()
}

/// The two files that any pod gives out.
fn files_of_the_network(of: &Resident) -> [Vec<u8>; 2] {
    let mut files = crate::archives::files(&archive(of));
    ["diaspora/alice.json", "diaspora/alice_photos.zip"].map(|name| files.remove(name).unwrap())
}

/// Names of files, and what is in them.
type Files<'a> = &'a [(&'a str, &'a [u8])];

fn sends(door: &Visitor, files: Files) -> Got {
    door.send_files(IMPORT, As::Page, &[], files)
}

/// Somebody brings an archive, and it is looked at.
fn brings(village: &Village, door: &Visitor, archive: &[u8]) {
    let sent = sends(door, &[("alice.zip", archive)]);
    assert_eq!((sent.status, &*sent.location), (302, IMPORT), "{}", sent.body);
    village.settle();
}

fn goes(village: &Village, door: &Visitor, choices: &str) {
    let gone = door.send(Post, "/user/import/go", As::Page, choices);
    assert_eq!((gone.status, &*gone.location), (302, IMPORT), "{}", gone.body);
    village.settle();
}

/// The words of the page, without its markup.
fn reads(door: &Visitor) -> String {
    let page = door.page(IMPORT);
    assert_eq!(page.status, 200);
    words(&page.body)
}

fn words(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, main)| main);
    let pieces = main.split('<').skip(1).filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    pieces.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that a text has all of these.
fn has(text: &str, all: &[&str]) {
    all.iter().for_each(|one| assert!(text.contains(one), "{one:?} is not in {text}"));
}

fn imports(of: &Resident) -> Vec<String> {
    let database = of.house.database();
    let mut statement = database.prepare("SELECT state FROM imports ORDER BY id").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Folders and files that lie on the disk because of imports.
fn on_disk(of: &Resident) -> usize {
    fs::read_dir(of.house.pod.folder("imports").unwrap())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().path().is_dir())
        .count()
}

#[test]
fn somebody_brings_everything_reads_what_it_is_and_has_it() {
    let Cast { village, alice, bob, new, .. } = cast();
    let door = new.at_the_door();
    assert!(door.page("/user/data").body.contains("href=\"/user/import\""));
    has(&reads(&door), &["Choose one of these", "Up to 4 GB together", "Nobody but this pod reads the files"]);
    let sent = sends(&door, &[("alice.zip", &archive(&alice))]);
    assert_eq!((sent.status, &*sent.location), (302, IMPORT), "{}", sent.body);
    let page = door.page(IMPORT).body;
    assert!(page.contains("Looking what is in it") && page.contains("hx-trigger=\"every 2s\""), "{page}");
    village.settle();

    let page = door.page(IMPORT).body;
    assert!(!page.contains("hx-trigger=\"every 2s\""), "whoever decides is left in peace");
    assert!(page.contains("value=\"true\" checked"), "the account is new, so its profile comes too");
    let found = words(&page);
    has(&found, &["Everything of alice@old.example", "Posts 2", "Pictures 1", "Contacts 1", "Move my account here"]);
    assert!(new.stream().is_empty(), "nothing is changed yet");
    assert_eq!(on_disk(&new), 1);

    goes(&village, &door, "profile=true");
    let told = door.json("/notifications.json");
    let list = told["notification_list"].as_array().unwrap();
    let done: Vec<_> = list.iter().filter(|one| one["type"] == "import_done").collect();
    assert_eq!(done.len(), 1, "told once");
    assert!(done[0]["import_done"]["note_html"].as_str().unwrap().contains("href=\"/user/import\""));
    door.ask(Get, IMPORT, As::Htmx, "");
    assert_eq!(told["unread_count"], door.json("/notifications.json")["unread_count"], "nobody has looked");
    has(&reads(&door), &["It is here", "From the archive of alice@old.example", "Posts 2 See", "Take all of it back"]);
    assert_eq!(door.json("/notifications.json")["unread_count_by_type"]["import_done"], 0);
    assert!(door.page(&format!("/people/{}", new.guid)).body.contains("years ago, about tea"));
    assert!(door.page("/contacts").body.contains(&bob.id));
    assert_eq!(on_disk(&new), 0, "the key and all else is gone from the disk");
}

#[test]
fn what_is_no_archive_is_said_beside_the_field_where_another_can_be_chosen() {
    let Cast { village, alice, new, .. } = cast();
    let door = new.at_the_door();
    let [json, photos] = files_of_the_network(&alice);
    let cases: [(Files, &str); 4] = [
        (&[], "Please choose a file"),
        (&[("kite.jpg", &jpeg())], "neither an archive of diaspora* nor a ZIP"),
        (&[("photos.zip", &photos)], "These are photos only"),
        (&[("one.json", &json), ("two.json", &json)], "more than one archive"),
    ];
    for (files, says) in cases {
        let got = sends(&door, files);
        assert_eq!(got.status, 422, "{says}: {}", got.body);
        has(&words(&got.body), &[says, "Choose one of these"]);
        assert_eq!((imports(&new).len(), on_disk(&new)), (0, 0), "{says}");
    }
    // What is wrong further on shows when all of it is read.
    brings(&village, &door, &json[..json.len() / 2]);
    has(&reads(&door), &["ends too early", "Choose one of these"]);
    assert_eq!(on_disk(&new), 0);
}

#[test]
fn the_files_of_any_pod_come_together() {
    let Cast { village, alice, new, .. } = cast();
    let door = new.at_the_door();
    let [json, photos] = files_of_the_network(&alice);
    let sent = sends(&door, &[("photos.zip", &photos), ("alice.json", &json)]);
    assert_eq!(sent.status, 302, "{}", sent.body);
    village.settle();
    has(&reads(&door), &["The archive of alice@old.example", "Posts 2", "Pictures 1"]);
    goes(&village, &door, "");
    let page = reads(&door);
    assert!(!page.contains("What did not come"), "{page}");
    assert!(new.house.files("pictures") > 0);

    let again = dave_without_photos(&json);
    has(&again, &["What cannot come as it is", "Pictures · 1", "shown from the old pod, as long as that lives"]);
}

/// What dave, of another village, reads of the archive without its photos.
fn dave_without_photos(json: &[u8]) -> String {
    let Cast { village, dave, .. } = cast();
    let door = dave.at_the_door();
    brings(&village, &door, json);
    reads(&door)
}

#[test]
fn one_thing_is_brought_after_the_other() {
    let Cast { village, alice, new, .. } = cast();
    let door = new.at_the_door();
    let archive = archive(&alice);
    brings(&village, &door, &archive);
    let second = sends(&door, &[("alice.zip", &archive)]);
    assert_eq!(second.status, 422);
    has(&words(&second.body), &["not done yet", "Take it in"]);
    assert_eq!((imports(&new), on_disk(&new)), (vec!["looked".to_owned()], 1));

    let left = door.send(Delete, IMPORT, As::Page, "");
    assert_eq!((left.status, &*left.location), (302, IMPORT));
    village.settle();
    has(&reads(&door), &["The files are deleted, and nothing was changed", "Choose one of these"]);
    assert_eq!(on_disk(&new), 0, "what is not wanted does not stay");
    brings(&village, &door, &archive);
    assert_eq!(imports(&new), ["refused", "looked"]);
}

#[test]
fn what_is_larger_than_all_that_is_taken_is_not_even_read() {
    let Cast { new, .. } = cast();
    let door = new.at_the_door();
    let got = door.claims_to_send(IMPORT, 5_000_000_000);
    assert_eq!(got.status, 422);
    has(&words(&got.body), &["larger than what can be uploaded", "Choose one of these"]);
    if !new.house.pod.has_room(4_000_000_000).unwrap() {
        has(&words(&door.claims_to_send(IMPORT, 4_000_000_000).body), &["There is no room"]);
    }
    assert_eq!((imports(&new).len(), on_disk(&new)), (0, 0));
}

#[test]
fn it_is_for_nobody_else_and_nobody_without_a_session() {
    let Cast { village, alice, dave, new, .. } = cast();
    let (door, daves, stranger) = (new.at_the_door(), dave.at_the_door(), Visitor::unknown(&new.house));
    let archive = archive(&alice);
    brings(&village, &door, &archive);
    has(&reads(&daves), &["Choose one of these"]);
    assert!(!reads(&daves).contains("alice@old.example"));
    for path in [(Post, "/user/import/go"), (Delete, IMPORT), (Delete, "/user/import/waiting")] {
        assert_eq!(daves.send(path.0, path.1, As::Page, "").status, 404, "{}", path.1);
        assert_eq!(stranger.send(path.0, path.1, As::Page, "").location, "/users/sign_in");
    }
    assert_eq!(stranger.page(IMPORT).location, "/users/sign_in?back=%2Fuser%2Fimport");
    assert_eq!(sends(&stranger, &[("alice.zip", &archive)]).location, "/users/sign_in");
    let forged = sends(&new.at_the_door().forging("0123456789abcdef"), &[("alice.zip", &archive)]);
    assert_eq!(forged.status, 422);
    let forged = sends(&dave.at_the_door().forging("0123456789abcdef"), &[("alice.zip", &archive)]);
    assert!(forged.status == 422 && !forged.body.contains("Choose one of these"), "{}", forged.body);
    assert_eq!((imports(&new), on_disk(&new)), (vec!["looked".to_owned()], 1));
    goes(&village, &door, "");
    assert!(!daves.page(&format!("/people/{}", dave.guid)).body.contains("about tea"));
}

#[test]
fn taken_back_all_is_as_it_was() {
    let Cast { village, alice, new, .. } = cast();
    let door = new.at_the_door();
    new.says(&village, "said here before");
    let paths = ["/stream", "/contacts", "/aspects/manage", "/conversations"].map(str::to_owned);
    let paths = paths.into_iter().chain([format!("/people/{}", new.guid), format!("/people/{}/photos", new.guid)]);
    let paths: Vec<String> = paths.collect();
    let pages = || paths.iter().map(|path| words(&door.page(path).body)).collect::<Vec<_>>();
    let before = pages();
    brings(&village, &door, &archive(&alice));
    goes(&village, &door, "");
    assert_ne!(before, pages());
    door.send(Delete, IMPORT, As::Page, "");
    has(&reads(&door), &["Taking it back"]);
    village.settle();
    has(&reads(&door), &["All of it is taken back", "Choose one of these"]);
    door.page("/notifications");
    assert_eq!(before, pages());
}

#[test]
fn an_account_moves_here_from_a_dead_pod_after_a_second_yes() {
    let Cast { village, alice, bob, new, .. } = cast();
    let door = new.at_the_door();
    let archive = archive(&alice);
    village.close_road(OLD);
    brings(&village, &door, &archive);
    has(&reads(&door), &["old.example does not answer", "alice@old.example goes on as alicia@new.example"]);
    let unsure = door.send(Post, "/user/import/go", As::Page, "moves=true&profile=true");
    assert_eq!(unsure.status, 422);
    has(&words(&unsure.body), &["Please say that you are sure", "Take it in"]);
    assert_eq!(imports(&new), ["looked"]);
    goes(&village, &door, "moves=true&sure=true&profile=true");
    let page = reads(&door);
    // bob is met while all is taken in, and told then.
    has(&page, &["Your account goes on here", "From the archive of alice@old.example"]);
    assert!(!page.contains("Take all of it back"), "{page}");
    assert_eq!(bob.relation(&new), "mutual");
    let refused = door.send(Delete, IMPORT, As::Page, "");
    assert_eq!(refused.status, 302);
    assert_eq!(imports(&new), ["done"], "what others know is not taken back");
    village.open_road(OLD);
    village.wait(2 * 86_400);
}

#[test]
fn a_pod_that_answers_is_believed_about_its_key() {
    let Cast { village, alice, new, .. } = cast();
    let door = new.at_the_door();
    let sent = sends(&door, &[("alice.zip", &archive(&alice))]);
    assert_eq!(sent.status, 302);
    assert_eq!(import::turn(&new.house.pod), Ok(1), "it is looked at before anybody has asked");
    let page = door.page(IMPORT).body;
    has(&words(&page), &["Asking old.example whether the account can move here"]);
    assert!(page.contains("hx-select=\"#import_moving\""), "{page}");
    village.settle();
    let page = reads(&door);
    assert!(page.contains("Move my account here") && !page.contains("does not answer"), "{page}");
}

#[test]
fn an_account_that_cannot_move_is_told_why_and_its_data_comes_all_the_same() {
    let Cast { village, alice, dave, new, .. } = cast();
    let door = new.at_the_door();
    let archive = archive(&alice);
    dave.shares_with(&village, &alice, "Friends");
    alice.house.pod.act(|tx| closings::close(tx, alice.person)).unwrap();
    village.settle();
    brings(&village, &door, &archive);
    let page = reads(&door);
    has(&page, &["alice@old.example was closed for good"]);
    assert!(!page.contains("Move my account here"), "{page}");
    let refused = door.send(Post, "/user/import/go", As::Page, "moves=true&sure=true");
    assert_eq!((refused.status, &*refused.location), (302, IMPORT));
    assert_eq!(imports(&new), ["looked"]);
    goes(&village, &door, "");
    has(&reads(&door), &["Posts 2"]);

    let daves = dave.at_the_door();
    brings(&village, &daves, &self::archive(&dave));
    has(&reads(&daves), &["It is this very account"]);
}

#[test]
fn what_waits_is_named_and_need_not_be_waited_for() {
    let Cast { village, alice, bob, new, .. } = cast();
    let door = new.at_the_door();
    let archive = archive(&alice);
    village.close_road(B);
    brings(&village, &door, &archive);
    goes(&village, &door, "");
    has(
        &reads(&door),
        &["but for what has to wait", "Still waiting", "Contacts · 1", &bob.id, "Do not wait any longer"],
    );
    assert_eq!(on_disk(&new), 0, "files are not needed for that");
    door.send(Delete, "/user/import/waiting", As::Page, "");
    let page = reads(&door);
    has(&page, &["What did not come", "could not be found", "Bring something more"]);
    assert!(!page.contains("Still waiting"), "{page}");
    village.open_road(B);
    village.wait(2 * 86_400);
}

#[test]
fn whoever_closes_their_account_leaves_no_file() {
    let Cast { village, alice, new, .. } = cast();
    brings(&village, &new.at_the_door(), &archive(&alice));
    assert_eq!(on_disk(&new), 1);
    new.house.pod.act(|tx| closings::close(tx, new.person)).unwrap();
    village.settle();
    assert_eq!(on_disk(&new), 0);
}
