//! What somebody takes with them: everything that is theirs, in the form every pod takes and in our own, and nothing else.

use crate::pictures::{Cast, cast, jpeg, photos_on};
use crate::visitor::As;
use aws_lc_rs::digest::{SHA256, digest};
use seedpod::base::Time;
use seedpod::export::{self, Progress, Wanted};
use seedpod::protocol::{Entity, PrivateKey};
use seedpod::social::accounts;
use seedpod::social::aspects::{self, Choice};
use seedpod::social::blocks;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// All files of a ZIP, by name.
pub fn files(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o600), "{name} is for one user");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(name, bytes);
    }
    files
}

fn exported(who: &crate::cast::Resident, photos: bool) -> BTreeMap<String, Vec<u8>> {
    let mut out = Cursor::new(Vec::new());
    export::write(&who.house.pod, who.person, Wanted { photos, readable: true }, &mut out, &mut |_| Ok(())).unwrap();
    files(out.get_ref())
}

fn json(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Value {
    serde_json::from_slice(&files[name]).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn list<'v>(value: &'v Value, path: &str) -> &'v Vec<Value> {
    value.pointer(path).and_then(Value::as_array).unwrap_or_else(|| panic!("{path} is no list"))
}

/// alice has written, shown, asked, told erin something in confidence, and answered others.
fn busy() -> Cast {
    let cast = cast();
    let Cast { village, alice, bob, dora, erin, .. } = &cast;
    let public = alice.says(village, "Tulips for **everybody** #garden");
    alice.tells(village, "Family", "Only for the family");
    alice.asks(village, Choice::Public, "Red?", &["Yes", "No"]);
    alice.shows(village, Some("Family"), &[&jpeg()]);
    bob.comments(village, &public, "From bob");
    bob.likes(village, &public);
    let theirs = bob.says(village, "Bob's own");
    alice.comments(village, &theirs, "From alice");
    alice.likes(village, &theirs);
    alice.reshares(village, &theirs).unwrap();
    bob.tells(village, "Friends", "Bob's secret for alice");
    alice.begins(&[erin], "Quietly", "In confidence").unwrap();
    village.settle();
    bob.shares_with(village, dora, "Family");
    dora.shares_with(village, bob, "Family");
    bob.begins(&[dora], "Not for alice", "Behind her back").unwrap();
    village.settle();
    cast
}

#[test]
fn the_archive_is_what_a_reference_pod_takes() {
    let Cast { village, alice, bob, erin, .. } = busy();
    let files = exported(&alice, false);
    let archive = json(&files, "diaspora/alice.json");
    assert_eq!(archive["version"], "2.0");
    let user = &archive["user"];
    assert_eq!((&user["username"], &user["email"]), (&"alice".into(), &"".into()), "an e-mail is demanded, if empty");
    let key = PrivateKey::from_pem(user["private_key"].as_str().unwrap()).unwrap();
    assert_eq!(key.public(), alice.house.pod.look(|db| accounts::private_key(db, alice.person)).unwrap().public());
    assert_eq!(user["profile"]["entity_type"], "profile");
    assert_eq!(
        list(user, "/contact_groups").iter().map(|group| &group["name"]).collect::<Vec<_>>(),
        ["Family", "Friends"]
    );
    let contact = list(user, "/contacts").iter().find(|one| one["account_id"] == *erin.id).unwrap();
    assert_eq!(contact["contact_groups_membership"], serde_json::json!(["Family"]));
    for (name, is) in [("sharing", true), ("following", true), ("receiving", true), ("followed", true)] {
        assert_eq!(contact[name], is, "{name}");
    }
    let mut kinds = BTreeMap::new();
    for post in list(user, "/posts") {
        let public = post["entity_data"]["public"].as_bool().unwrap_or(post["entity_type"] == "reshare");
        let whom = if public { "subscribed_pods_uris" } else { "subscribed_users_ids" };
        assert!(!list(post, &format!("/{whom}")).is_empty(), "{post}");
        *kinds.entry((post["entity_type"].as_str().unwrap(), public)).or_insert(0) += 1;
    }
    assert_eq!(
        kinds,
        BTreeMap::from([(("reshare", true), 1), (("status_message", false), 2), (("status_message", true), 2)])
    );
    let photo = list(user, "/posts").iter().find_map(|post| post["entity_data"]["photos"].get(0)).unwrap();
    assert_eq!(photo["entity_data"]["width"], 900);
    let types = |path| list(&archive, path).iter().map(|one| one["entity_type"].clone()).collect::<Vec<_>>();
    assert_eq!((types("/user/relayables"), types("/others_data/relayables")).0, ["comment", "like"]);
    assert_eq!(types("/others_data/relayables"), ["comment", "like"]);
    for own in list(user, "/relayables") {
        assert!(own["entity_data"].get("author_signature").is_none() && own["property_order"].is_array(), "{own}");
    }
    for others in list(&archive, "/others_data/relayables") {
        assert_eq!(others["entity_data"]["author"], *bob.id);
        assert!(others["entity_data"]["author_signature"].as_str().unwrap().len() > 30, "{others}");
    }
    let now = Time::from_unix(i64::from(u32::MAX));
    for entity in [list(user, "/posts"), list(&archive, "/others_data/relayables")].into_iter().flatten() {
        assert!(Entity::from_json(entity, now).is_ok(), "{entity}");
    }
    village.settle();
}

#[test]
fn what_cannot_be_read_any_more_stops_nothing_and_is_kept_as_it_is() {
    let Cast { alice, .. } = busy();
    alice.house.database().execute("UPDATE likes SET xml = '<unlikely>'", []).unwrap();
    let files = exported(&alice, false);
    let archive = json(&files, "diaspora/alice.json");
    assert_eq!((list(&archive, "/user/relayables").len(), list(&archive, "/others_data/relayables").len()), (1, 1));
    let answers = json(&files, "seedpod/answers.json");
    assert_eq!(list(&answers, "").iter().filter(|one| one["xml"] == "<unlikely>").count(), 2);
}

#[test]
fn what_such_an_archive_leaves_out_is_there_too() {
    let Cast { alice, erin, .. } = busy();
    let files = exported(&alice, false);
    let talks = json(&files, "seedpod/conversations.json");
    assert_eq!(list(&talks, "").len(), 1);
    assert_eq!(talks[0]["messages"][0]["text"], "In confidence");
    assert!(list(&talks, "/0/people").contains(&Value::from(erin.id.clone())));
    let posts = json(&files, "seedpod/posts.json");
    let limited = list(&posts, "").iter().find(|post| post["text"] == "Only for the family").unwrap();
    assert_eq!(list(limited, "/people").len(), 2, "who got it");
    let aspects = json(&files, "seedpod/aspects.json");
    assert_eq!(limited["aspects"][0], aspects[0]["name"]);
    assert_eq!(aspects[0]["name"], "Family");
    let kinds: Vec<_> =
        list(&json(&files, "seedpod/notifications.json"), "").iter().map(|one| one["kind"].clone()).collect();
    assert!(kinds.contains(&"comment_on_post".into()) && kinds.contains(&"started_sharing".into()), "{kinds:?}");
    assert_eq!(list(&json(&files, "seedpod/answers.json"), "").len(), 4, "hers about bob's, his about hers");
    assert_eq!(json(&files, "seedpod/account.json")[0]["diaspora_id"], "alice@a.example");
}

#[test]
fn nothing_in_it_is_anybody_elses() {
    let Cast { alice, dora, .. } = busy();
    let everything: String =
        exported(&alice, false).values().map(|file| String::from_utf8_lossy(file).into_owned()).collect();
    for foreign in ["Behind her back", "Not for alice", "Bob's secret", "password", "argon2"] {
        assert!(!everything.contains(foreign), "{foreign}");
    }
    let doras: String = exported(&dora, true).values().map(|file| String::from_utf8_lossy(file).into_owned()).collect();
    assert!(doras.contains("Behind her back") && !doras.contains("Only for the family"));
}

#[test]
fn photos_go_under_the_names_that_other_pods_know_and_every_file_is_summed_up() {
    let Cast { alice, .. } = busy();
    let mut out = Cursor::new(Vec::new());
    let mut told = Vec::new();
    let done = export::write(
        &alice.house.pod,
        alice.person,
        Wanted { photos: true, readable: false },
        &mut out,
        &mut |step| {
            told.push(step);
            Ok(())
        },
    );
    assert_eq!(told, [Progress::Words { photos: 1 }, Progress::Photo]);
    let done = done.unwrap();
    assert_eq!((done.posts, done.photos, done.missing), (5, 1, 0));
    let files = files(out.get_ref());
    let archive = json(&files, "diaspora/alice.json");
    let posts = list(&archive, "/user/posts");
    let photo = posts.iter().find_map(|post| post["entity_data"]["photos"].get(0)).unwrap();
    let inner = self::files(&files["diaspora/alice_photos.zip"]);
    let names: Vec<&str> = inner.keys().map(String::as_str).collect();
    assert_eq!(names, [photo["entity_data"]["remote_photo_name"].as_str().unwrap()]);
    assert!(image::load_from_memory(inner.values().next().unwrap()).is_ok());
    let manifest = json(&files, "MANIFEST.json");
    let listed = list(&manifest, "/files");
    assert_eq!(listed.len(), files.len() - 1, "all but the list itself");
    for file in listed {
        let bytes = &files[file["name"].as_str().unwrap()];
        let sum: String = digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((&file["bytes"], &file["sha256"]), (&bytes.len().into(), &sum.into()), "{file}");
    }
}

#[test]
fn a_photo_whose_file_is_lost_is_counted_and_stops_nothing() {
    let Cast { village, alice, .. } = cast();
    let post = alice.shows(&village, None, &[&jpeg(), &jpeg()]);
    let lost = &photos_on(&alice.house, &post)[0].picture;
    alice.house.pod.shelf.remove(&format!("{}.original", lost.key)).unwrap();
    let mut out = Cursor::new(Vec::new());
    let wanted = Wanted { photos: true, readable: false };
    let done = export::write(&alice.house.pod, alice.person, wanted, &mut out, &mut |_| Ok(())).unwrap();
    assert_eq!((done.photos, done.missing), (1, 1));
}

#[test]
fn the_readable_copy_opens_from_disk_and_loads_nothing_from_elsewhere() {
    let cast = busy();
    let Cast { village, alice, bob, .. } = &cast;
    alice.says(village, "Look: ![a cat](https://cats.example/1.png) and @{bob@a.example} <script>alert(1)</script>");
    bob.says(village, "Not hers");
    let files = exported(alice, true);
    let pages: BTreeMap<&String, &str> = files
        .iter()
        .filter(|(name, _)| name.starts_with("readable/") && name.ends_with(".html"))
        .map(|(name, bytes)| (name, std::str::from_utf8(bytes).unwrap()))
        .collect();
    let all: String = pages.values().copied().collect();
    for said in
        ["<strong>everybody</strong>", "Only for the family", "to 2 people", "From bob", "In confidence", "Red?"]
    {
        assert!(all.contains(said), "{said}");
    }
    assert!(!all.contains("Not hers") && !all.contains("<script"));
    for (page, text) in pages {
        for source in text.split("src=\"").skip(1).chain(text.split("<link rel=\"stylesheet\" href=\"").skip(1)) {
            let file = format!("readable/{}", source.split('"').next().unwrap());
            assert!(files.contains_key(&file), "{page} loads {file}");
        }
        for link in text.split("<a ").skip(1).filter_map(|link| link.split("href=\"").nth(1)?.split('"').next()) {
            let here = files.contains_key(&format!("readable/{link}"));
            assert!(here || link.starts_with("https://") || link.starts_with('#'), "{page} leads to {link}");
        }
    }
    assert!(files.keys().any(|name| name.starts_with("readable/pictures/")));
}

#[test]
fn other_networks_find_an_outbox_and_lists() {
    let Cast { village, alice, bob, dora, erin, .. } = busy();
    alice.house.pod.act(|tx| aspects::rename(tx, alice.person, alice.aspect("Family"), "Ma, \"Pa\"")).unwrap();
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, dora.person)).unwrap();
    village.settle();
    let files = exported(&alice, false);
    let outbox = json(&files, "elsewhere/outbox.json");
    assert_eq!((outbox["type"].as_str(), outbox["totalItems"].as_u64()), (Some("OrderedCollection"), Some(5)));
    let items = list(&outbox, "/orderedItems");
    let everybody = |item: &&Value| item["to"][0] == "https://www.w3.org/ns/activitystreams#Public";
    assert_eq!((items.len(), items.iter().filter(everybody).count()), (5, 3), "what is limited is for nobody");
    assert_eq!(items.iter().filter(|item| item["type"] == "Announce").count(), 1);
    assert!(items[0]["object"]["content"].as_str().unwrap().contains("<strong>everybody</strong>"));
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let following = text("elsewhere/following_accounts.csv");
    assert_eq!(following.lines().next(), Some("Account address,Show boosts,Notify on new posts,Languages"));
    assert!(following.contains(&format!("{},true,false,", erin.id)) && !following.contains(&dora.id), "{following}");
    assert!(text("elsewhere/lists.csv").contains(&format!("\"Ma, \"\"Pa\"\"\",{}", bob.id)));
    assert_eq!(text("elsewhere/blocked_accounts.csv").trim(), dora.id);
}

#[test]
fn the_profile_picture_goes_too_and_the_words_beside_it_are_in_the_language_of_the_account() {
    let Cast { alice, village, .. } = cast();
    let door = alice.at_the_door();
    door.send_files("/profile/photo", As::Page, &[], &[("face.jpg", &jpeg())]);
    alice.house.pod.act(|tx| accounts::set_language(tx, alice.person, Some("de"))).unwrap();
    village.settle();
    let files = exported(&alice, true);
    let archive = json(&files, "diaspora/alice.json");
    let address = archive["user"]["profile"]["entity_data"]["image_url"].as_str().unwrap();
    let inner = self::files(&files["diaspora/alice_photos.zip"]);
    let (name, bytes) = inner.iter().find(|(name, _)| address.ends_with(*name)).unwrap();
    assert!(image::load_from_memory(bytes).is_ok(), "{name}");
    let words = String::from_utf8(files["README.txt"].clone()).unwrap();
    assert!(words.starts_with("Alles von alice@a.example.") && words.contains("diaspora/alice_photos.zip"), "{words}");
}
