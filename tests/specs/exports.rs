//! A copy of one's own data, asked for in the browser: made in the background, told, fetched by its owner alone, and gone again.

use crate::archives::files;
use crate::cast::Resident;
use crate::pictures::{Cast, cast, jpeg};
use crate::visitor::{As, Got, Visitor};
use rocket::http::Method::{Delete, Post};
use seedpod::base::time::DAY;
use seedpod::pod::{Parts, Pod};
use seedpod::social::{closings, exports};

const EXPORT: &str = "/user/data/export";
const ALL: &str = "photos=true&readable=true";

fn asks(door: &Visitor, form: &str) {
    let asked = door.send(Post, EXPORT, As::Page, form);
    assert_eq!((asked.status, &*asked.location), (302, "/user/data"), "{}", asked.body);
}

/// A cast in which alice has shown two photos and asked for everything, at her door.
fn asked() -> (Cast, Visitor) {
    let cast = cast();
    cast.alice.shows(&cast.village, None, &[&jpeg(), &jpeg()]);
    let door = cast.alice.at_the_door();
    asks(&door, ALL);
    (cast, door)
}

/// The same, and it is there.
fn made() -> (Cast, Visitor) {
    let (cast, door) = asked();
    cast.village.settle();
    (cast, door)
}

fn takes(door: &Visitor) -> Got {
    door.file(EXPORT, &[])
}

fn states(of: &Resident) -> Vec<String> {
    let database = of.house.database();
    let mut statement = database.prepare("SELECT state FROM exports ORDER BY asked_at").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// What somebody was told of their exports: kinds, and whether they are unread.
fn told(door: &Visitor) -> Vec<(String, bool)> {
    let list = door.json("/notifications.json");
    let of_export = |one: &serde_json::Value| {
        let kind = one["type"].as_str().unwrap().to_owned();
        kind.starts_with("export_").then(|| {
            assert_eq!(one[&kind]["target_type"], "Person");
            assert!(one[&kind]["note_html"].as_str().unwrap().contains("href=\"/user/data\""), "{one}");
            (kind.clone(), one[&kind]["unread"].as_bool().unwrap())
        })
    };
    list["notification_list"].as_array().unwrap().iter().filter_map(of_export).collect()
}

#[test]
fn whoever_asks_is_told_when_it_is_there_and_gets_it_whole() {
    let (cast, door) = asked();
    assert!(door.page("/user/edit").body.contains("href=\"/user/data\""), "the settings lead there");
    let page = door.page("/user/data");
    assert!(
        page.body.contains("Waiting for its turn") && page.body.contains("hx-trigger=\"every 3s\""),
        "{}",
        page.body
    );
    assert_eq!(takes(&door).status, 404, "not yet");
    cast.village.settle();
    assert_eq!(told(&door), [("export_ready".to_owned(), true)]);
    assert_eq!(told(&cast.bob.at_the_door()), []);
    assert!(door.page("/notifications").body.contains("is ready to be downloaded"));
    let page = door.ask(rocket::http::Method::Get, "/user/data", As::Htmx, "").body;
    assert!(page.contains("Download") && !page.contains("hx-trigger"), "{page}");
    assert!(told(&door)[0].1, "a page that looks again by itself is nobody who looks");
    assert!(door.page("/user/data").body.contains("16 January 2024"), "how long it is there");
    assert!(!told(&door)[0].1);

    let got = takes(&door);
    assert_eq!(got.status, 200);
    for (name, value) in [
        ("Content-Type", "application/zip"),
        ("Content-Disposition", "attachment; filename=\"alice-a.example-2024-01-02.zip\""),
        ("Cache-Control", "private, no-store"),
    ] {
        assert_eq!(got.header(name), value);
    }
    let files = files(&got.bytes);
    for name in ["diaspora/alice.json", "diaspora/alice_photos.zip", "readable/index.html", "MANIFEST.json"] {
        assert!(files.contains_key(name), "{name}");
    }
    let rest = door.file(EXPORT, &[("Range", "bytes=100-"), ("If-Range", got.header("ETag"))]);
    assert_eq!((rest.status, &*rest.bytes), (206, &got.bytes[100..]), "what broke off goes on");
}

#[test]
fn nobody_else_gets_it_and_nobody_without_a_session() {
    let (cast, door) = made();
    for other in [cast.bob.at_the_door(), Visitor::unknown(&cast.alice.house)] {
        assert_eq!(takes(&other).status, 404);
    }
    let page = cast.bob.at_the_door().page("/user/data").body;
    assert!(page.contains("Make the file") && !page.contains("Download"), "{page}");
    let key: String = cast.alice.house.database().query_row("SELECT key FROM exports", [], |row| row.get(0)).unwrap();
    let page = door.page("/user/data").body;
    assert!(!page.contains(&key) && !takes(&door).headers.iter().any(|(_, value)| value.contains(&key)));
    assert_eq!(takes(&door).status, 200);
    door.send(Delete, "/users/sign_out", As::Page, "");
    assert_eq!(takes(&door).status, 404);
}

#[test]
fn asked_twice_is_one_that_holds_what_both_asked_for() {
    let Cast { village, alice, .. } = cast();
    alice.shows(&village, None, &[&jpeg()]);
    let door = alice.at_the_door();
    asks(&door, "readable=true");
    asks(&door, "photos=true");
    assert_eq!(states(&alice), ["waiting"]);
    village.settle();
    assert_eq!((states(&alice).len(), told(&door).len()), (1, 1));
    let files = files(&takes(&door).bytes);
    assert!(files.contains_key("readable/index.html") && files.contains_key("diaspora/alice_photos.zip"));
}

#[test]
fn a_new_one_takes_the_place_of_the_old_one() {
    let (cast, door) = made();
    let old = takes(&door).bytes;
    cast.alice.says(&cast.village, "Said since");
    asks(&door, "");
    assert_eq!(takes(&door).status, 404);
    cast.village.settle();
    let new = files(&takes(&door).bytes);
    assert!(String::from_utf8_lossy(&new["diaspora/alice.json"]).contains("Said since"));
    assert!(!new.contains_key("readable/index.html") && old.len() > takes(&door).bytes.len());
    assert_eq!((cast.alice.house.files("exports"), states(&cast.alice)), (1, vec!["ready".to_owned()]));
}

#[test]
fn it_goes_when_it_is_deleted_when_its_time_is_over_and_with_the_account() {
    type End = fn(&Cast, &Visitor);
    let ends: [(&str, End); 3] = [
        ("deleted", |_, door| assert_eq!(door.send(Delete, EXPORT, As::Page, "").status, 302)),
        ("over", |cast, _| cast.village.wait(14 * DAY)),
        ("closed", |cast, _| cast.alice.house.pod.act(|tx| closings::close(tx, cast.alice.person)).unwrap()),
    ];
    for (how, end) in ends {
        let (cast, door) = made();
        cast.village.wait(14 * DAY - 1);
        assert_eq!((takes(&door).status, cast.alice.house.files("exports")), (200, 1), "{how}");
        end(&cast, &door);
        assert_eq!(takes(&door).status, 404, "{how}");
        cast.village.settle();
        assert_eq!((cast.alice.house.files("exports"), states(&cast.alice).len()), (0, 0), "{how}");
    }
}

#[test]
fn one_that_is_stopped_while_it_is_made_is_not_made() {
    let (cast, door) = asked();
    let (alice, database) = (&cast.alice, cast.alice.house.database());
    database.execute("UPDATE exports SET state = 'making', done = 1, \"of\" = 2", []).unwrap();
    let page = door.page("/user/data").body;
    assert!(page.contains("1 of 2 pictures") && page.contains("value=\"1\" max=\"2\""), "{page}");
    door.send(Delete, EXPORT, As::Page, "");
    assert!(door.page("/user/data").body.contains("Make the file"));
    cast.village.settle();
    assert_eq!((alice.house.files("exports"), states(alice).len(), told(&door).len()), (0, 0, 0));
}

#[test]
fn one_that_the_end_of_the_process_interrupted_is_made_from_its_beginning() {
    let (cast, door) = asked();
    let (alice, database) = (&cast.alice, cast.alice.house.database());
    database.execute("UPDATE exports SET state = 'making', done = 1, \"of\" = 2", []).unwrap();
    let key: String = database.query_row("SELECT key FROM exports", [], |row| row.get(0)).unwrap();
    let folder = alice.house.pod.folder("exports").unwrap();
    std::fs::write(folder.join(format!("{key}.part")), "half of it").unwrap();
    std::fs::write(folder.join("0123456789abcdef0123456789abcdef"), "of a row that is no more").unwrap();

    let parts = Parts::of_the_world(alice.house.pod.here().settings.clone());
    let again = Pod::open(folder.parent().unwrap(), parts).expect("it opens again");
    exports::sweep(&again).unwrap();
    assert_eq!(alice.house.files("exports"), 1, "what no row names is gone");
    assert_eq!(exports::turn(&again), Ok(1));
    assert_eq!((alice.house.files("exports"), states(alice)), (1, vec!["ready".to_owned()]));
    assert!(files(&takes(&door).bytes).contains_key("MANIFEST.json"));
}

#[test]
fn one_that_cannot_be_made_says_why_and_leaves_nothing() {
    let broken = "UPDATE accounts SET private_key = x'00'";
    for (breaks, says) in [("UPDATE pictures SET bytes = 1 << 60", "no room"), (broken, "Something on the pod broke")] {
        let (cast, door) = asked();
        cast.alice.house.database().execute(breaks, []).unwrap();
        cast.village.settle();
        let page = door.page("/user/data").body;
        assert!(page.contains(says) && page.contains("Try again"), "{page}");
        assert_eq!((takes(&door).status, cast.alice.house.files("exports")), (404, 0));
        assert_eq!(told(&door), [("export_failed".to_owned(), false)]);
        if breaks != broken {
            asks(&door, "");
            cast.village.settle();
            assert_eq!(takes(&door).status, 200, "there is room for words");
            assert_eq!(told(&door)[0].0, "export_ready");
        }
    }
}

#[test]
fn the_addresses_of_the_reference_lead_there_too() {
    let Cast { village, alice, .. } = cast();
    let door = alice.at_the_door();
    for path in ["export", "export_profile", "export_photos", "download_profile", "download_photos"] {
        let got = door.page(&format!("/user/{path}"));
        assert_eq!((got.status, &*got.location), (302, "/user/data"), "{path}");
    }
    assert_eq!(states(&alice).len(), 0, "looking asks for nothing");
    for (path, photos) in [("/user/export_profile", false), ("/user/export_photos", true)] {
        door.send(Post, path, As::Page, "");
        village.settle();
        assert_eq!(files(&takes(&door).bytes).contains_key("diaspora/alice_photos.zip"), photos, "{path}");
    }
}
