//! What every route does for whoever has no business there: the table names each route that changes something, and one that
//! is not in it fails.

mod table;

use crate::cast::Resident;
use crate::migrating_rows::columns_of_people;
use crate::pictures::jpeg;
use crate::uploads::uploads;
use crate::village::Village;
use crate::visitor::{As, Visitor};
use rocket::http::Method;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use seedpod::base::Time;
use seedpod::social::aspects::Choice;
use seedpod::social::{blocks, events, people, tags};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use table::{ALICES, MORE, OF_PODS, OWN};

pub const A: &str = "a.example";
const B: &str = "b.example";

/// A pod with alice's things on it, and their numbers by name. Carol is her friend, bob a stranger with an account, erin
/// lives elsewhere.
pub struct Scene {
    pub village: Village,
    pub alice: Resident,
    pub bob: Resident,
    pub erin: Resident,
    pub things: BTreeMap<&'static str, String>,
    database: Connection,
    /// What was there when it was looked at last, all of it or what names alice.
    seen: RefCell<BTreeMap<bool, BTreeSet<String>>>,
}

pub fn scene() -> Scene {
    let village = Village::of(&[A, B]);
    let person = |name, host| village.person(name, host);
    let (alice, bob, carol, erin) = (person("alice", A), person("bob", A), person("carol", A), person("erin", B));
    alice.shares_with(&village, &carol, "Friends");
    carol.shares_with(&village, &alice, "Friends");
    alice.shares_with(&village, &erin, "Friends");
    erin.shares_with(&village, &alice, "Friends");
    let friends = || Choice::Aspects(vec![alice.aspect("Friends")]);
    let post = alice.asks(&village, friends(), "Tea?", &["yes", "no"]);
    let event = alice.announces(
        &village,
        friends(),
        events::Draft {
            summary: "Tea".into(),
            description: "Bring cake.".into(),
            start: Time::parse("2030-06-01T18:00:00Z").unwrap(),
            end: None,
            all_day: false,
            timezone: None,
            location: None,
        },
    );
    let comment = alice.comments(&village, &post, "a comment");
    alice.likes(&village, &post);
    alice.likes_comment(&village, &comment);
    carol.likes(&village, &post);
    alice.shows(&village, Some("Friends"), &[&jpeg()]);
    let pending = uploads(&alice.at_the_door(), &[&jpeg()]).remove(0);
    let talk = alice.begins(&[&carol], "Tea", "at five").unwrap();
    alice.house.pod.act(|tx| blocks::add(tx, alice.person, bob.person)).unwrap();
    let public = alice.says(&village, "for everybody #tulips");
    let far = erin.shows(&village, None, &[&jpeg()]);
    let tag = alice.house.pod.act(|tx| tags::follow(tx, alice.person, "tulips")).unwrap();
    village.settle();
    let database = alice.house.database();
    let row = |sql: &str| -> String {
        database
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .unwrap_or_else(|error| panic!("{sql}: {error}"))
            .to_string()
    };
    let of = |table: &str, guid: &seedpod::base::Guid| row(&format!("SELECT id FROM {table} WHERE guid = '{guid}'"));
    let text = |sql: &str| database.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let me = alice.person.0;
    let things = BTreeMap::from([
        ("alice", me.to_string()),
        ("bob", bob.person.0.to_string()),
        ("carol", carol.person.0.to_string()),
        ("erin", alice.knows(&erin.id).0.to_string()),
        ("erin_guid", erin.guid.to_string()),
        ("alice_guid", alice.guid.to_string()),
        ("post", of("posts", &post)),
        ("post_guid", post.to_string()),
        ("public", of("posts", &public)),
        ("public_guid", public.to_string()),
        ("far", of("posts", &far)),
        ("event", of("posts", &event)),
        ("comment", of("comments", &comment)),
        ("conversation", of("conversations", &talk)),
        ("aspect", alice.aspect("Friends").to_string()),
        ("photo", row(&format!("SELECT max(id) FROM photos WHERE pending = 0 AND author_id = {me}"))),
        ("pending", pending),
        ("far_file", text("SELECT key || '.' || coalesce(kind, 'jpeg') FROM pictures WHERE url IS NOT NULL LIMIT 1")),
        ("like", row(&format!("SELECT id FROM likes WHERE post_id IS NOT NULL AND author_id = {me}"))),
        ("comment_like", row("SELECT id FROM likes WHERE comment_id IS NOT NULL")),
        ("notification", row(&format!("SELECT max(id) FROM notifications WHERE recipient_id = {me}"))),
        ("membership", row("SELECT m.id FROM aspect_memberships m JOIN contacts c ON c.id = contact_id LIMIT 1")),
        ("session", row(&format!("SELECT max(id) FROM sessions WHERE person_id = {me}"))),
        ("block", row("SELECT max(id) FROM blocks")),
        ("answer", row("SELECT min(id) FROM poll_answers")),
        ("tag", tag.to_string()),
        (
            "report",
            row(
                "INSERT INTO reports (reporter_id, comment_id, text, made_at) SELECT author_id, id, 'rude', 0 FROM comments RETURNING id",
            ),
        ),
        ("pod", row("SELECT min(id) FROM pods")),
    ]);
    village.walked();
    Scene { village, alice, bob, erin, things, database, seen: RefCell::default() }
}

impl Scene {
    /// A text with the things in it.
    pub fn with_things(&self, text: &str) -> String {
        self.things.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// The routes of the pod as they are written, by method.
    pub fn routes(&self, which: impl Fn(Method) -> bool) -> BTreeSet<String> {
        let all = self.alice.house.door.rocket().routes();
        all.filter(|route| which(route.method)).map(|route| format!("{} {}", route.method, route.uri)).collect()
    }

    /// Everything in the database but sessions, and those of alice; or only the rows that name alice.
    fn contents(&self, of_alice: bool) -> BTreeSet<String> {
        let naming = columns_of_people(&self.database).into_iter().chain([("people".to_owned(), "id".to_owned())]);
        let mut found = BTreeSet::new();
        for (table, column) in naming.filter(|(table, _)| of_alice || table == "sessions") {
            let sql = format!("SELECT * FROM {table} WHERE {column} = {}", self.things["alice"]);
            rows(&self.database, &sql, &table, &mut found);
        }
        if !of_alice {
            let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sessions'";
            let mut tables = self.database.prepare(tables).unwrap();
            let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            tables.iter().for_each(|table| rows(&self.database, &format!("SELECT * FROM {table}"), table, &mut found));
        }
        found
    }

    /// What a request changed, as rows that came or went. Most change nothing at all, and that is quickly seen.
    fn changed(&self, of_alice: bool, request: impl FnOnce() -> u16) -> Vec<String> {
        let version = || self.database.pragma_query_value(None, "data_version", |row| row.get::<_, i64>(0)).unwrap();
        let mut seen = self.seen.borrow_mut();
        let before = seen.entry(of_alice).or_insert_with(|| self.contents(of_alice));
        let at_first = version();
        let status = request();
        let mut changed = Vec::new();
        if version() != at_first {
            let after = self.contents(of_alice);
            changed.extend(before.symmetric_difference(&after).cloned());
            *before = after;
        }
        changed.extend((status >= 500).then(|| format!("status {status}")));
        changed
    }
}

fn rows(database: &Connection, sql: &str, table: &str, found: &mut BTreeSet<String>) {
    let mut statement = database.prepare(sql).unwrap();
    let columns = statement.column_count();
    let mut all = statement.query([]).unwrap();
    while let Some(row) = all.next().unwrap() {
        let value = |at: usize| match row.get_ref(at).unwrap() {
            ValueRef::Blob(bytes) => format!("{} bytes from {:?}", bytes.len(), bytes.first()),
            value => format!("{value:?}"),
        };
        found.insert(format!("{table}: {}", (0..columns).map(value).collect::<Vec<_>>().join(", ")));
    }
}

fn method(route: &str) -> Method {
    route.split(' ').next().unwrap().parse().unwrap()
}

#[test]
fn every_route_that_changes_something_is_in_the_table() {
    let scene = scene();
    let named = ALICES.iter().chain(OWN).map(|(route, ..)| *route).chain(OF_PODS).map(str::to_owned).collect();
    let routes = scene.routes(|method| !matches!(method, Method::Get | Method::Head));
    assert_eq!(routes, named, "a route that changes something says here what a stranger may not do by it");
}

#[test]
fn mastodon_ghsa_f3q8_nobody_changes_anything_of_anybody_else_by_any_route() {
    let scene = scene();
    let mut wrong = Vec::new();
    for ((route, path, form), own) in ALICES.iter().map(|one| (one, false)).chain(OWN.iter().map(|one| (one, true))) {
        for wants in [As::Page, As::Json] {
            let bob = scene.bob.at_the_door();
            let form = format!("{}&{}", scene.with_things(form), scene.with_things(MORE));
            let form = if own { form } else { scene.with_things(form.split("&user[podmin]").next().unwrap()) };
            let changed = scene.changed(own, || bob.send(method(route), &scene.with_things(path), wants, &form).status);
            if !changed.is_empty() {
                wrong.push(format!("{route}:\n  {}", changed.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    scene.village.settle();
}

#[test]
fn diaspora_8351_a_form_changes_what_it_has_fields_for_and_nothing_else() {
    let scene = scene();
    let (bob, pod) = (&scene.bob, &scene.bob.house.pod);
    let who = || {
        let database = bob.house.database();
        let sql = "SELECT guid || diaspora_id || public_key || podmin || name || password_hash || hex(private_key)
                   FROM people JOIN accounts ON person_id = id WHERE id = ?1";
        database.query_row(sql, [bob.person.0], |row| row.get::<_, String>(0)).unwrap()
    };
    let before = who();
    for (route, path, form) in OWN {
        let form = format!("{}&{}", scene.with_things(form), scene.with_things(MORE));
        bob.at_the_door().send(method(route), path, As::Page, &form);
        assert_eq!(who(), before, "{route}");
    }
    let renamed = pod.look(|db| people::profile(db, bob.person)).unwrap().first_name;
    assert_eq!(renamed, "Rob", "what it has a field for");
    scene.village.settle();
}

#[test]
fn without_a_session_or_its_token_nothing_changes_by_any_route() {
    let scene = scene();
    let stranger = Visitor::unknown(&scene.alice.house);
    let alice = scene.alice.at_the_door().forging("0123456789abcdef");
    for (route, path, form) in ALICES.iter().chain(OWN) {
        for visitor in [&stranger, &alice] {
            let send =
                || visitor.send(method(route), &scene.with_things(path), As::Page, &scene.with_things(form)).status;
            let changed = scene.changed(false, send);
            assert!(changed.is_empty(), "{route}: {changed:?}");
        }
    }
}

impl Scene {
    /// The paths of all pages and documents, with things for everybody in them.
    pub fn documents(&self) -> Vec<String> {
        let fill = |route: &String| {
            let uri = route.split(' ').nth(1).unwrap();
            let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
            let mut before = "";
            let mut filled = String::new();
            for part in path.split('/').skip(1) {
                let thing = match (before, part) {
                    _ if !part.starts_with('<') => part,
                    ("posts" | "p", _) => "{public}",
                    ("comments", _) => "{comment}",
                    ("aspects", _) => "{aspect}",
                    ("conversations", _) => "{conversation}",
                    ("photos", _) => "{photo}",
                    ("people" | "users", _) => "{alice_guid}",
                    ("u", _) => "alice",
                    ("tags", _) => "tulips",
                    ("images", _) => "{far_file}",
                    ("fetch", _) => "post",
                    ("nodeinfo", _) => "2.1",
                    (_, "<guid>") => "{public_guid}",
                    _ => "nothing",
                };
                filled += &format!("/{thing}");
                before = part;
            }
            let query = if query.is_empty() {
                String::new()
            } else {
                format!("?{}=acct:alice@{A}", query.trim_matches(['<', '>']))
            };
            self.with_things(&format!("{filled}{query}"))
        };
        let routes = self.routes(|method| method == Method::Get);
        let more = ["/posts/{far}", "/people/{erin_guid}", "/people/{erin_guid}/stream", "/people?q=nobody@c.example"];
        routes.iter().map(fill).chain(more.iter().map(|path| self.with_things(path))).collect()
    }
}

#[test]
fn mastodon_37359_who_only_looks_makes_the_pod_ask_nobody_and_write_nothing() {
    let scene = scene();
    let stranger = Visitor::unknown(&scene.alice.house);
    let documents = scene.documents();
    assert!(documents.len() > 50, "{documents:?}");
    let mut shown = 0;
    for path in documents {
        for wants in [As::Page, As::Json] {
            let changed = scene.changed(false, || {
                let status = stranger.ask(Method::Get, &path, wants, "").status;
                shown += usize::from(status == 200);
                status
            });
            assert!(changed.is_empty(), "{path}: {changed:?}");
        }
    }
    scene.village.settle();
    assert_eq!(scene.village.walked(), Vec::<String>::new());
    assert!(shown > 30, "{shown} were shown");
}
