//! Every schema that ever landed, with data in it, becomes the schema of today, and the data is still there.

use rusqlite::Connection;
use seedpod::store::{Store, Sync};
use std::path::Path;

/// The landed schemas, oldest first, each with the data it is upgraded over.
const LANDED: &[(&str, &str)] = &[
    (include_str!("upgrades/0001.sql"), include_str!("upgrades/0001_data.sql")),
    (include_str!("upgrades/0002.sql"), include_str!("upgrades/0002_data.sql")),
    (include_str!("upgrades/0003.sql"), include_str!("upgrades/0003_data.sql")),
    (include_str!("upgrades/0004.sql"), include_str!("upgrades/0004_data.sql")),
    (include_str!("upgrades/0005.sql"), include_str!("upgrades/0005_data.sql")),
    (include_str!("upgrades/0006.sql"), include_str!("upgrades/0006_data.sql")),
];

/// Tables, indexes and columns, in an order that does not depend on how they came about.
fn shape(connection: &Connection) -> Vec<String> {
    let list = |sql: &str| -> Vec<String> {
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let mut shape = list("SELECT type || ' ' || name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1");
    let made =
        list("SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name");
    shape.extend(made.iter().map(|sql| sql.split_whitespace().collect::<Vec<_>>().join(" ")));
    for table in list("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1") {
        let columns = format!(
            "SELECT '{table}.' || name || ' ' || type || ' ' || \"notnull\" || ' ' || coalesce(dflt_value, '-') || ' ' || pk
             FROM pragma_table_info('{table}') ORDER BY 1"
        );
        shape.extend(list(&columns));
        shape.extend(list(&format!(
            "SELECT '{table} -> ' || \"table\" || ' ' || \"from\" FROM pragma_foreign_key_list('{table}') ORDER BY 1"
        )));
    }
    shape
}

fn count_rows(connection: &Connection) -> i64 {
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = connection.prepare(tables).unwrap();
    let tables: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    tables
        .iter()
        .map(|table| {
            connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0)).unwrap()
        })
        .sum()
}

fn opened(path: &Path) -> (Vec<String>, i64) {
    Store::open(path).expect("it opens");
    let connection = Connection::open(path).unwrap();
    let broken: i64 =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
    assert_eq!(broken, 0, "references hold");
    (shape(&connection), count_rows(&connection))
}

#[test]
fn every_landed_schema_becomes_todays_over_its_data() {
    let directory = tempfile::tempdir().unwrap();
    let (fresh, _) = opened(&directory.path().join("fresh.db"));
    for (index, (schema, data)) in LANDED.iter().enumerate() {
        let path = directory.path().join(format!("{index}.db"));
        let old = Connection::open(&path).unwrap();
        old.execute_batch(schema).unwrap();
        old.execute_batch(data).unwrap();
        old.pragma_update(None, "user_version", index + 1).unwrap();
        let rows = count_rows(&old);
        drop(old);
        let (upgraded, kept) = opened(&path);
        assert_eq!(upgraded, fresh, "version {}", index + 1);
        assert!(rows > 20 && kept >= rows, "version {}: {kept} of {rows} rows are left", index + 1);
    }
}

#[test]
fn what_streams_are_walked_by_is_filled_in() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pod.db");
    let old = Connection::open(&path).unwrap();
    let (schema, data) = LANDED[4];
    old.execute_batch(schema).unwrap();
    old.execute_batch(data).unwrap();
    old.pragma_update(None, "user_version", 5).unwrap();
    drop(old);
    opened(&path);
    crate::streams::assert_in_step(&Connection::open(&path).unwrap());
}

#[test]
fn a_database_of_a_newer_pod_is_refused_in_words() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pod.db");
    Store::open(&path).unwrap();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 999).unwrap();
    let error = Store::open(&path).err().expect("refused").to_string();
    assert!(error.contains("newer pod"), "{error}");
}

#[test]
fn a_change_that_fails_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let store = Store::open(&directory.path().join("pod.db")).unwrap();
    let failed = store.write(Sync::Normal, |sql| {
        sql.execute("INSERT INTO tags (name) VALUES ('a')", [])?;
        Err::<(), _>(seedpod::base::Error::NotFound)
    });
    assert!(failed.is_err());
    let count = store.read(|sql| Ok(sql.query_row("SELECT count(*) FROM tags", [], |row| row.get::<_, i64>(0))?));
    assert_eq!(count, Ok(0));
}

#[test]
fn a_profile_picture_of_elsewhere_is_still_known_where_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pod.db");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(LANDED[0].0).unwrap();
    old.execute_batch(LANDED[0].1).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    drop(old);
    Store::open(&path).expect("it opens");
    let url = "SELECT pictures.url FROM people JOIN pictures ON pictures.id = people.picture_id WHERE people.id = 2";
    let url: String = Connection::open(&path).unwrap().query_row(url, [], |row| row.get(0)).unwrap();
    assert_eq!(url, "https://other.example/bob.jpg");
}
