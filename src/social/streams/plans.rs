//! Story: nothing that a page of posts, people or notifications asks the database reads a table from end to end.

use super::{About, Before, Comments, Stream};
use crate::base::{PodSettings, PodUrl, Result, Time};
use crate::moment::{Db, Here};
use crate::social::aspects::AspectId;
use crate::social::notifications::{self, Filter, Kind};
use crate::social::people::PersonId;
use crate::social::posts::{self, PostId};
use crate::social::search::{self, query::Query};
use crate::social::{aspects, contacts, conversations, streams, tags};
use crate::store;
use rusqlite::Connection;
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// What may be walked from end to end, and why that ends soon.
const WALKED: [(&str, &str); 1] = [("people USING INDEX people_in_order", "of every hundred one at least is shown")];

fn here() -> Here {
    let settings = PodSettings::of(PodUrl::parse("https://pod.example").unwrap());
    Here { settings, host: "pod.example".into(), secret: [0; 32] }
}

/// Every page once with something on it, for alice and for a visitor.
fn read_everything(db: &Db) -> Result<()> {
    let alice = PersonId(1);
    let all = |person| {
        [
            Stream::Main,
            Stream::Aspects(Vec::new()),
            Stream::Aspects(vec![AspectId(1)]),
            Stream::Activity,
            Stream::Liked,
            Stream::Commented,
            Stream::Mentions,
            Stream::Profile(PersonId(person)),
            Stream::Public,
            Stream::Local,
            Stream::Tag("bees".into()),
            Stream::FollowedTags,
            Stream::Bookmarks,
            Stream::Hidden,
        ]
    };
    let middle = Before { time: Time::from_unix(3), post: None };
    let mut seen = 0;
    for viewer in [Some(alice), None] {
        for stream in all(1).into_iter().chain(all(2)) {
            seen += streams::page(db, viewer, &stream, None)?.0.len();
            streams::page(db, viewer, &stream, Some(middle))?;
        }
        streams::count_tagged(db, viewer, "bees")?;
        tags::people(db, viewer, "bees", None)?;
        streams::photos(db, viewer, alice, None)?;
        streams::count_photos(db, viewer, alice)?;
        for post in [PostId(1), PostId(2)] {
            streams::show_with(db, viewer, posts::get(db, post)?, Comments::Everybodys)?;
            streams::people_about(db, viewer, About::Likes(post), streams::FACES)?;
            streams::people_about(db, viewer, About::Reshares(post), streams::FACES)?;
        }
    }
    assert!(seen > 20, "{seen} posts: there is something on the pages");
    for typed in [
        "public",
        "\"for alice\" -public",
        "bees tag:bees from:alice in:Family before:2024-01-01",
        "bees in:Friends",
        "天气 from:me",
    ] {
        let query = Query::parse(typed, Time::from_unix(10)).unwrap();
        search::posts(db, alice, &query, (1, None), Time::from_unix(10))?.unwrap();
    }
    for part in ["al", "a", "many", "nobody@there.example"] {
        search::people(db, alice, part, 1)?;
        search::suggest(db, alice, part)?;
        search::tags(db, Some(alice), part)?;
    }
    for kind in [None, Some(Kind::Liked)] {
        for unread in [false, true] {
            notifications::from(db, alice, Filter { kind, unread }, None, 25)?;
            notifications::from(
                db,
                alice,
                Filter { kind, unread },
                Some((Time::from_unix(9), notifications::NotificationId(9))),
                25,
            )?;
            notifications::list(db, alice, kind, unread, 1, 25)?;
        }
    }
    notifications::unread(db, alice)?;
    notifications::unread_by_kind(db, alice)?;
    conversations::unread(db, alice)?;
    contacts::counts(db, alice)?;
    aspects::of(db, alice)?;
    Ok(())
}

/// The steps of a statement that go through all of something, but for what a statement brings itself.
fn scans(store: &Connection, sql: &str) -> Vec<String> {
    let mut statement = store.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let (mut rows, mut steps) = (statement.raw_query(), Vec::new());
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get::<_, String>(3).unwrap());
    }
    let made: BTreeSet<&str> = steps
        .iter()
        .filter_map(|step| step.strip_prefix("MATERIALIZE ").or_else(|| step.strip_prefix("CO-ROUTINE ")))
        .collect();
    let ends = |what: &str| {
        let name = what.split(' ').next().unwrap_or_default();
        let listed = what.contains("VIRTUAL TABLE") && !name.ends_with("_index");
        let matched = what.contains("VIRTUAL TABLE INDEX") && what.contains(":M");
        listed || matched || what == "CONSTANT ROW" || name.starts_with('(') || made.contains(name)
    };
    let scanned = steps.iter().filter_map(|step| step.strip_prefix("SCAN ")).filter(|what| !ends(what));
    scanned.filter(|what| !WALKED.iter().any(|(walked, _)| what.starts_with(walked))).map(str::to_owned).collect()
}

#[test]
fn no_page_reads_a_table_from_end_to_end() {
    let mut reading = store::in_memory();
    reading.execute_batch(include_str!("../../../schema.sql")).unwrap();
    reading.execute_batch(include_str!("../../../tests/specs/upgrades/0006_data.sql")).unwrap();
    // More people of one name than are sorted, and many of them in an aspect.
    let many = "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 700)
        INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, first_name, made_at)
        SELECT i, printf('%032d', i), 'p' || i || '@other.example', 1, 'key', 'Many', 1 FROM n;
        INSERT INTO contacts (id, owner_id, person_id, made_at) SELECT id, 1, id, 1 FROM people WHERE id BETWEEN 100 AND 130;
        INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 2, id FROM contacts WHERE id >= 100;
        UPDATE people SET first_name = 'Alice' WHERE id = 1;
        INSERT INTO people_index (rowid, pieces) SELECT id, pieces(first_name || ' ' || last_name) FROM people;
        INSERT INTO post_words (place, post_id, words, pairs, marks) VALUES (2049, 2, char(57344) || 'bees', '', 'p1')";
    reading.execute_batch(many).unwrap();
    let asked = Arc::new(Mutex::new(BTreeSet::new()));
    let heard = asked.clone();
    let note = move |event: TraceEvent<'_>| {
        if let TraceEvent::Stmt(statement, _) = event {
            heard.lock().unwrap_or_else(PoisonError::into_inner).insert(statement.sql().into_owned());
        }
    };
    reading.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(note)).unwrap();
    read_everything(&Db::new(&reading, &here())).unwrap();
    let asked: Vec<String> = asked.lock().unwrap().iter().cloned().collect();
    assert!(asked.len() > 60, "{} statements were heard", asked.len());
    let bad: Vec<_> =
        asked.iter().filter_map(|sql| Some((scans(&reading, sql), sql)).filter(|bad| !bad.0.is_empty())).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_statement_that_reads_all_of_a_table_is_noticed() {
    let store = store::in_memory();
    store.execute_batch(include_str!("../../../schema.sql")).unwrap();
    assert_eq!(scans(&store, "SELECT * FROM posts WHERE text = 'a'"), ["posts"]);
    assert_eq!(scans(&store, "SELECT rowid FROM post_index WHERE words = 'a'").len(), 1);
    assert!(scans(&store, "SELECT * FROM posts WHERE id = 1").is_empty());
}
