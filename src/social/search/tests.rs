//! What is in an aspect is found the same whichever way it is looked for.

use super::find::posts;
use super::index::index;
use super::query::Query;
use crate::base::{Luck, PodSettings, PodUrl, Time};
use crate::moment::{Db, Here, Tx};
use crate::social::people::PersonId;
use crate::store;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Alice (1) has 30 people in Many, of whom one writes at all if `quiet`, and another 10 write. Every third post is limited, every
/// second of these reached her; every fiftieth is her own, limited ones to Many. Number 1 of Many closed their account.
fn filled(quiet: bool) -> Connection {
    let store = store::in_memory();
    store.execute_batch(include_str!("../../../schema.sql")).unwrap();
    let author = if quiet { "iif(i % 60 = 7, 11, 110 + i % 10)" } else { "iif(i % 4, 10 + i % 30, 110 + i % 10)" };
    let rows = format!(
        "PRAGMA foreign_keys = OFF;
        CREATE TEMP TABLE n (i INTEGER PRIMARY KEY);
        INSERT INTO temp.n WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1500) SELECT i FROM c;
        INSERT INTO people (id, guid, diaspora_id, pod_id, public_key, made_at)
          SELECT i, printf('%032d', i), 'p' || i || '@there.example', iif(i = 1, NULL, 1), 'key', 1 FROM n WHERE i < 200;
        UPDATE people SET closed_at = 1 WHERE id = 10;
        INSERT INTO accounts (person_id, name, password_hash, private_key, made_at) VALUES (1, 'alice', '', x'00', 1);
        INSERT INTO aspects (id, owner_id, name, position) VALUES (1, 1, 'Many', 0), (2, 1, 'Few', 1);
        INSERT INTO contacts (id, owner_id, person_id, made_at) SELECT i, 1, i, 1 FROM n WHERE i BETWEEN 10 AND 39;
        INSERT INTO aspect_memberships (aspect_id, contact_id) SELECT 1, id FROM contacts;
        INSERT INTO posts (id, guid, author_id, public, text, html, created_at, interacted_at, received_at)
          SELECT i, printf('%032d', i), iif(i % 50, {author}, 1), i % 3 > 0, iif(i % 7, 'tulips', 'roses'), '', i, i, i FROM n;
        INSERT INTO post_recipients (post_id, person_id, post_at, author_id)
          SELECT id, 1, created_at, author_id FROM posts WHERE public = 0 AND author_id <> 1 AND id % 2;
        INSERT INTO post_aspects (post_id, aspect_id) SELECT id, 1 + id % 4 / 2 FROM posts WHERE public = 0 AND author_id = 1;"
    );
    store.execute_batch(&rows).unwrap();
    let here = here();
    let mut luck = Luck::seeded(1);
    while index(&Tx::new(&store, &here, Time::from_unix(2_000), &mut luck)).unwrap() > 0 {}
    store
}

fn here() -> Here {
    let settings = PodSettings::of(PodUrl::parse("https://pod.example").unwrap());
    Here { settings, host: "pod.example".into(), secret: [0; 32] }
}

/// The posts a search finds, page after page and further back.
fn found(store: &Connection, typed: &str) -> Vec<i64> {
    let (here, now) = (here(), Time::from_unix(2_000));
    let (db, query) = (Db::new(store, &here), Query::parse(typed, now).unwrap());
    let (mut all, mut page, mut upto) = (Vec::new(), 1, None);
    loop {
        let hits = posts(&db, PersonId(1), &query, (page, upto), now).unwrap().unwrap();
        all.extend(hits.hits.iter().map(|hit| hit.post.id.0));
        match hits.further {
            _ if hits.more => page += 1,
            Some(further) => (page, upto) = (1, Some(further)),
            None => return all,
        }
    }
}

/// What a rule says that reads all posts.
fn wanted(store: &Connection, roses: bool) -> BTreeSet<i64> {
    let mut statement = store
        .prepare(
            "SELECT id FROM posts WHERE (NOT ?1 OR id % 7 = 0) AND (author_id BETWEEN 11 AND 39 AND (public = 1 OR id % 2)
             OR id IN (SELECT post_id FROM post_aspects WHERE aspect_id = 1))",
        )
        .unwrap();
    statement.query_map([roses], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn what_many_in_an_aspect_wrote_is_found_once_each_and_nothing_else() {
    for quiet in [false, true] {
        let store = filled(quiet);
        for (typed, roses) in [("in:Many", false), ("roses in:Many", true), ("-tulips in:Many", true)] {
            let (found, wanted) = (found(&store, typed), wanted(&store, roses));
            assert!(wanted.len() > if quiet { 3 } else { 90 }, "{typed}: {}", wanted.len());
            assert_eq!(found.len(), wanted.len(), "{typed}, quiet: {quiet}");
            assert_eq!(BTreeSet::from_iter(found), wanted, "{typed}, quiet: {quiet}");
        }
    }
}
