//! What somebody brings: an archive becomes what it was, quietly, and can be taken back.

use crate::archives::files;
use crate::cast::Resident;
use crate::pictures::jpeg;
use crate::streams::assert_in_step;
use crate::village::Village;
use seedpod::base::{Error, Guid};
use seedpod::export::{self, Wanted};
use seedpod::import::source::Source;
use seedpod::import::{self, ImportId, Report, State, Wishes};
use seedpod::social::accounts::{self, Newcomer, password};
use seedpod::social::aspects::{self, Choice};
use seedpod::social::marks::{self, Mark};
use seedpod::social::publisher::{self, At};
use seedpod::social::streams::Stream;
use seedpod::social::{comments, people, photos, posts, registrations, tags};
use serde_json::Value;
use std::fs::File;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub const A: &str = "a.example";
pub const B: &str = "b.example";
pub const C: &str = "c.example";
pub const D: &str = "d.example";

/// alice lives on a.example; bob and carol, her friends, each on a pod of their own.
pub struct Cast {
    pub village: Village,
    pub alice: Resident,
    pub bob: Resident,
    pub carol: Resident,
    pub files: TempDir,
}

/// Years of alice's life.
fn cast() -> Cast {
    life(Village::of(&[A, B, C]))
}

pub fn life(village: Village) -> Cast {
    let (alice, bob, carol) = (village.person("alice", A), village.person("bob", B), village.person("carol", C));
    alice.shares_with(&village, &bob, "Family");
    alice.shares_with(&village, &carol, "Friends");
    for friend in [&bob, &carol] {
        friend.shares_with(&village, &alice, "Family");
        village.wait(60);
    }
    let first = alice.says(&village, "the first, about #tea");
    let comment = bob.comments(&village, &first, "a word of bob");
    village.wait(60);
    alice.comments(&village, &first, "a word of alice");
    village.wait(60);
    carol.likes(&village, &first);
    alice.likes_comment(&village, &comment);
    village.wait(86_400 * 40);
    alice.tells(&village, "Family", "for the family");
    alice.shows(&village, Some("Family"), &[&jpeg()]);
    alice.shows(&village, None, &[&jpeg(), &jpeg()]);
    let poll = alice.asks(&village, Choice::Public, "Tea?", &["Yes", "No"]);
    bob.votes(&village, &poll, "Yes").unwrap();
    let theirs = carol.says(&village, "something of carol's");
    alice.comments(&village, &theirs, "alice under carol's");
    alice.reshares(&village, &theirs).unwrap();
    alice.begins(&[&bob], "Between us", "a secret for bob").unwrap();
    village.settle();
    let pod = &alice.house.pod;
    pod.act(|tx| tags::follow(tx, alice.person, "tea")).unwrap();
    let begun = [("status_message[text]", "half a thought")];
    pod.act(|tx| publisher::keep(tx, alice.person, At::Post, begun.into_iter())).unwrap();
    let marked = pod.look(|db| posts::by_guid(db, &theirs)).unwrap().unwrap().id;
    for mark in [Mark::Bookmark, Mark::Hidden] {
        pod.act(|tx| marks::add(tx, alice.person, mark, marked)).unwrap();
    }
    pod.act(|tx| accounts::set_hides_ignored(tx, alice.person, false)).unwrap();
    pod.act(|tx| accounts::set_reading(tx, alice.person, true, false)).unwrap();
    pod.act(|tx| aspects::add(tx, alice.person, "Nobody yet")).unwrap();
    village.settle();
    Cast { village, alice, bob, carol, files: tempfile::tempdir().unwrap() }
}

/// Writes everything of somebody into a file.
pub fn takes(who: &Resident, files: &TempDir) -> PathBuf {
    let path = files.path().join("everything.zip");
    let wanted = Wanted { photos: true, readable: false };
    export::write(&who.house.pod, who.person, wanted, File::create(&path).unwrap(), &mut |_| Ok(())).unwrap();
    path
}

/// Somebody brings files: they are looked at, and taken.
pub fn brings(village: &Village, who: &Resident, files: &[PathBuf], moves: bool) -> Report {
    let import = looks(village, who, files);
    who.house.pod.act(|tx| import::go(tx, import, moves, true)).unwrap();
    village.settle();
    report(who, import)
}

pub fn looks(village: &Village, who: &Resident, files: &[PathBuf]) -> ImportId {
    let wishes = Wishes { files: files.to_vec(), operator: true, ..Wishes::default() };
    let key = who.house.pod.luck(|luck| luck.hex::<16>());
    let import = who.house.pod.act(|tx| import::begin(tx, who.person, &key, &wishes)).unwrap();
    village.settle();
    let looked = report(who, import);
    assert_eq!((looked.import.state, looked.import.reason.as_deref()), (State::Looked, None));
    import
}

pub fn report(who: &Resident, import: ImportId) -> Report {
    who.house.pod.look(|db| import::report(db, import)).unwrap()
}

/// The account is put back as it was.
pub fn is_put_back(village: &Village, host: &str, file: &Path) -> Resident {
    let house = village.house(host).clone();
    let identity =
        import::identity(&Source::open(&[file.to_owned()]).unwrap(), host).unwrap().expect("it is this pod's");
    let newcomer = Newcomer {
        name: identity.name.clone(),
        email: None,
        password_hash: password::hash("correct horse", house.pod.cost(), [7; 16]).unwrap(),
        key: identity.key,
        guid: Some(identity.guid.clone()),
        podmin: false,
        language: None,
    };
    let person = house.pod.act(|tx| registrations::add(tx, &newcomer, &[])).unwrap();
    Resident { house, person, id: format!("{}@{host}", identity.name), guid: identity.guid }
}

/// What somebody reads on the pages that are theirs, and which pictures they see there.
fn pages(who: &Resident) -> Vec<(String, String)> {
    let visitor = who.at_the_door();
    let person = format!("/people/{}", who.guid);
    let streams =
        ["/stream", "/contacts", "/conversations", "/notifications", "/bookmarks", "/hidden_posts", "/privacy"];
    let streams = streams.map(str::to_owned);
    let streams = streams.into_iter().chain([format!("{person}/photos"), person]);
    let own = guids(who, "SELECT guid FROM posts WHERE author_id = ?1 ORDER BY guid");
    let talks = guids(
        who,
        "SELECT guid FROM conversations JOIN conversation_participants ON conversation_id = id WHERE person_id = ?1",
    );
    let posts = own.into_iter().map(|guid| format!("/posts/{guid}"));
    let paths = streams.chain(posts).chain(talks.into_iter().map(|guid| format!("/conversations/{guid}")));
    let read = |path: String| {
        let got = visitor.page(&path);
        assert_eq!(got.status, 200, "{path}: {}", got.body);
        (path, read(&got.body))
    };
    paths.map(read).collect()
}

fn guids(who: &Resident, sql: &str) -> Vec<String> {
    let database = who.house.database();
    let mut statement = database.prepare(sql).unwrap();
    statement.query_map([who.person.0], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// How many rows there are of theirs, table by table.
pub fn rows(who: &Resident) -> Vec<(String, i64)> {
    let database = who.house.database();
    let of = [
        ("posts", "author_id"),
        ("photos", "author_id"),
        ("comments", "author_id"),
        ("likes", "author_id"),
        ("aspects", "owner_id"),
        ("followed_tags", "person_id"),
        ("drafts", "person_id"),
        ("bookmarks", "person_id"),
        ("hidden_posts", "person_id"),
        ("notifications", "recipient_id"),
        ("conversation_participants", "person_id"),
        ("imported", "import_id * 0 + ?1"),
    ];
    let count = |(table, column): &(&str, &str)| {
        let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?1");
        ((*table).to_owned(), database.query_row(&sql, [who.person.0], |row| row.get(0)).unwrap())
    };
    of.iter().map(count).collect()
}

/// The post of somebody that begins so.
fn newest(who: &Resident, text: &str) -> Guid {
    let sql = "SELECT guid FROM posts WHERE author_id = ?1 AND text LIKE ?2 || '%' ORDER BY created_at DESC, id DESC";
    let guid: String = who.house.database().query_row(sql, (who.person.0, text), |row| row.get(0)).unwrap();
    Guid::parse(&guid).unwrap()
}

fn names(who: &Resident) -> Vec<String> {
    let all = who.house.pod.look(|db| aspects::of(db, who.person)).unwrap();
    all.into_iter().map(|aspect| aspect.name).collect()
}

fn author_of(looks: &Resident, post: &Guid) -> String {
    looks.house.pod.look(|db| posts::by_guid(db, post)).unwrap().unwrap().author.diaspora_id.to_string()
}

/// The diaspora* archive in a file of ours.
pub fn archive_of(file: &Path) -> Value {
    let files = files(&std::fs::read(file).unwrap());
    serde_json::from_slice(&files["diaspora/alice.json"]).unwrap()
}

/// The words of a page, with the addresses of pictures.
fn read(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_default();
        if let Some(src) = tag.strip_prefix("img ").and_then(|tag| tag.split("src=\"").nth(1)) {
            words.push_str(src.split('"').next().unwrap_or_default());
        }
        if !tag.starts_with("script") && !tag.starts_with("style") {
            words.push_str(text);
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_taken_and_brought_back_gives_the_same_pages() {
    let Cast { mut village, alice, bob, carol, files } = cast();
    let file = takes(&alice, &files);
    let before = pages(&alice);
    village.loses_everything(A);
    let again = is_put_back(&village, A, &file);
    let report = brings(&village, &again, &[file], false);
    assert_eq!((report.import.state, &report.left), (State::Done, &vec![]));
    for ((path, was), (path_again, is)) in before.iter().zip(pages(&again)) {
        assert_eq!(*path, path_again);
        assert_eq!(*was, is, "{path}");
    }
    for friend in [&bob, &carol] {
        assert_eq!(again.relation(friend), "mutual");
    }
    let guid = again.says(&village, "back again");
    assert!(bob.sees(&guid).is_some() && carol.sees(&guid).is_some(), "her friends go on reading her");
    assert!(again.house.files("imports") <= 1, "no file stays");
}

#[test]
fn whoever_moves_here_from_a_dead_pod_with_an_archive_is_followed_by_friends() {
    for met_before in [true, false] {
        let village = Village::of(&[A, B, C, D]);
        let Cast { village, alice, bob, carol, files } = life(village);
        let dave = village.person("dave", D);
        if met_before {
            dave.looks_up(&village, &alice.id);
        }
        let file = takes(&alice, &files);
        let said = newest(&alice, "the first, about #tea");
        village.close_road(A);
        let new = village.person("alice.new", D);
        let report = brings(&village, &new, &[file], true);
        assert!(report.import.has_moved());
        village.settle();

        for friend in [&bob, &carol] {
            assert_eq!(author_of(friend, &said), new.id, "what she said is hers there too");
            assert_eq!((friend.relation(&new), new.relation(friend)), ("mutual", "mutual"));
        }
        assert_eq!(new.thread(&said), ["a word of bob", "a word of alice"]);
        let comment = bob.comments(&village, &said, "found you again");
        assert_eq!(new.thread(&said), ["a word of bob", "a word of alice", "found you again"]);
        assert!(bob.house.pod.look(|db| comments::by_guid(db, &comment)).unwrap().is_some());
        let limited = newest(&new, "for the family");
        bob.comments(&village, &limited, "I am still of the family");
        assert_eq!(new.thread(&limited), ["I am still of the family"], "who got a limited post can answer it");
        let next = new.tells(&village, "Family", "for the family, from here");
        assert!(bob.sees(&next).is_some() && carol.sees(&next).is_none());
        assert_eq!(names(&new), ["Family", "Friends", "Nobody yet"]);
        for who in [&new, &bob, &carol] {
            assert_in_step(&who.house.database());
        }
        assert_eq!(new.house.pod.look(|db| tags::followed(db, new.person)).unwrap()[0].1, "tea");
        assert_eq!((new.page(&Stream::Bookmarks).len(), new.page(&Stream::Hidden).len()), (1, 1));
        let account = new.house.pod.look(|db| accounts::get(db, new.person)).unwrap();
        assert_eq!((account.hides_ignored, account.shows_sensitive, account.shortcuts), (false, true, false));
        let left: Vec<_> = report.left.iter().map(|left| (left.section.as_str(), left.reason.as_str())).collect();
        assert_eq!(left, [], "nothing is left out");
        let photos = new
            .house
            .pod
            .look(|db| photos::of_post(db, posts::by_guid(db, &newest(&new, "Look"))?.unwrap().id))
            .unwrap();
        assert!(photos.iter().all(|photo| photo.picture.url.is_none()), "her photos lie here now");
        let there = bob.house.pod.look(|db| photos::by_guid(db, &photos[0].guid)).unwrap().unwrap();
        assert!(there.picture.url.unwrap().starts_with("https://d.example/"), "and her friends find them here");
        let refused = new.house.pod.act(|tx| import::undo(tx, report.import.id));
        assert_eq!(refused, Err(Error::Forbidden { key: "imports-no-undo" }));
        village.open_road(A);
        village.wait(86_400 * 3);
        assert_eq!(author_of(&alice, &said), new.id, "and the old pod, should it come back, hears of it");
    }
}

#[test]
fn an_import_is_taken_back_whole_and_nobody_hears_of_it() {
    let Cast { village, alice, bob, files, .. } = life(Village::of(&[A, B, C, D]));
    let file = takes(&alice, &files);
    let new = village.person("alice.new", D);
    new.says(&village, "before");
    let mut profile = new.house.pod.look(|db| people::profile(db, new.person)).unwrap();
    profile.first_name = "Somebody else".to_owned();
    new.house.pod.act(|tx| people::describe(tx, new.person, profile)).unwrap();
    village.settle();
    let before = (rows(&new), pages(&new));
    let told = (bob.notifications().len(), bob.stream());
    village.walked();
    let report = brings(&village, &new, std::slice::from_ref(&file), false);
    assert!(rows(&new) != before.0);
    assert_eq!(
        (bob.notifications().len(), bob.stream()),
        (told.0 + 1, told.1),
        "that she shares with him is all he hears"
    );
    let sent: Vec<String> = village.walked().into_iter().filter(|walked| walked.starts_with("POST")).collect();
    assert!(sent.iter().all(|sent| sent.contains("/receive/users/")), "sharing is told, and nothing else: {sent:?}");
    new.house.pod.act(|tx| import::undo(tx, report.import.id)).unwrap();
    village.settle();
    assert_eq!(self::report(&new, report.import.id).import.state, State::Undone);
    assert_eq!((rows(&new), pages(&new)), before);
    assert_eq!(bob.relation(&new), "not_sharing");
    // What was taken back can be brought again.
    let again = brings(&village, &new, &[file], false);
    assert_eq!(again.brought, report.brought);
}

#[test]
fn an_import_that_was_interrupted_goes_on_where_it_was() {
    let Cast { village, alice, files, .. } = life(Village::of(&[A, B, C, D]));
    let file = takes(&alice, &files);
    let new = village.person("alice.new", D);
    let brought = brings(&village, &new, &[file], false);
    assert_eq!(brought.left, []);
    let import = brought.import.id;
    let all = rows(&new);
    for taken in [0, 2, 5] {
        let database = new.house.database();
        database
            .execute_batch(
                "PRAGMA foreign_keys = ON; DELETE FROM posts WHERE author_id = (SELECT person_id FROM imports)",
            )
            .unwrap();
        let cut = "UPDATE imports SET state = 'taking', stage = 5, place = ?1";
        database.execute(cut, [taken]).unwrap();
        village.settle();
        assert_eq!(report(&new, import).import.state, State::Done);
        assert_eq!(rows(&new)[0].1, all[0].1 - taken, "what was taken before is not taken again");
    }
}
