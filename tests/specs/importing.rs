//! What somebody brings: an archive becomes what it was, quietly, and can be taken back.

use crate::cast::Resident;
use crate::pictures::jpeg;
use crate::village::Village;
use seedpod::export::{self, Wanted};
use seedpod::import::source::Source;
use seedpod::import::{self, ImportId, Report, State, Wishes};
use seedpod::social::accounts::{Newcomer, password};
use seedpod::social::aspects::{self, Choice};
use seedpod::social::{registrations, tags};
use std::fs::File;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const A: &str = "a.example";
const B: &str = "b.example";
const C: &str = "c.example";

/// alice lives on a.example; bob and carol, her friends, each on a pod of their own.
struct Cast {
    village: Village,
    alice: Resident,
    bob: Resident,
    carol: Resident,
    files: TempDir,
}

/// Years of alice's life.
fn cast() -> Cast {
    let village = Village::of(&[A, B, C]);
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
    pod.act(|tx| aspects::add(tx, alice.person, "Nobody yet")).unwrap();
    village.settle();
    Cast { village, alice, bob, carol, files: tempfile::tempdir().unwrap() }
}

/// Writes everything of somebody into a file.
fn takes(who: &Resident, files: &TempDir) -> PathBuf {
    let path = files.path().join("everything.zip");
    let wanted = Wanted { photos: true, readable: false };
    export::write(&who.house.pod, who.person, wanted, File::create(&path).unwrap(), &mut |_| Ok(())).unwrap();
    path
}

/// Somebody brings files: they are looked at, and taken.
fn brings(village: &Village, who: &Resident, files: &[PathBuf], moves: bool) -> Report {
    let import = looks(village, who, files);
    who.house.pod.act(|tx| import::go(tx, import, moves, true)).unwrap();
    village.settle();
    report(who, import)
}

fn looks(village: &Village, who: &Resident, files: &[PathBuf]) -> ImportId {
    let wishes = Wishes { files: files.to_vec(), ..Wishes::default() };
    let import = who.house.pod.act(|tx| import::begin(tx, who.person, "0123456789abcdef", &wishes)).unwrap();
    village.settle();
    let looked = report(who, import);
    assert_eq!((looked.import.state, looked.import.reason.as_deref()), (State::Looked, None));
    import
}

fn report(who: &Resident, import: ImportId) -> Report {
    who.house.pod.look(|db| import::report(db, import)).unwrap()
}

/// The account is put back as it was.
fn is_put_back(village: &Village, host: &str, file: &Path) -> Resident {
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
    let streams = ["/stream", "/contacts", "/conversations", "/notifications"].map(str::to_owned);
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
