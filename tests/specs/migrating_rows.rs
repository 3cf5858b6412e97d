//! Reads the schema: no row goes on naming somebody who moved, but for those that say so, and all are found by an index.

use crate::migrating::moves;
use crate::village::Village;
use rusqlite::Connection;

/// Columns that go on naming somebody who left.
const EXCUSED: [&str; 5] = [
    // Where they went, what is left of their account, and what was said by it or came for it.
    "migrations.old_id",
    "migrations.new_id",
    "accounts.person_id",
    "parcels.sender_id",
    "arrivals.recipient_id",
];

/// Every column that names a person, as table and column.
pub fn columns_of_people(database: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT tables.name, keys.\"from\" FROM sqlite_master tables, pragma_foreign_key_list(tables.name) keys
               WHERE tables.type = 'table' AND keys.\"table\" IN ('people', 'accounts') ORDER BY 1, 2";
    let mut statement = database.prepare(sql).unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

/// Puts a row into the table that names `who` in the column and `other` wherever else it names people.
fn name(database: &Connection, (table, column): &(String, String), who: i64, other: i64, all: &[(String, String)]) {
    let sql = format!("SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1 OR name = '{column}'");
    let mut statement = database.prepare(&sql).unwrap();
    let columns: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    let far = 4_000_000_000_i64 + i64::try_from(all.len()).unwrap();
    let value = |(name, kind): &(String, String)| match kind.as_str() {
        _ if name == column => who.to_string(),
        _ if all.contains(&(table.clone(), name.clone())) => other.to_string(),
        // What is written anew stands beside what is there.
        "INTEGER" if name == "post_id" || name == "conversation_id" => "1".to_owned(),
        "INTEGER" => far.to_string(),
        "BLOB" => "x'00'".to_owned(),
        _ => format!("'{:032x}'", table.len() * 1000 + column.len()),
    };
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let values: Vec<String> = columns.iter().map(value).collect();
    let sql = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "));
    database.execute(&sql, []).unwrap_or_else(|error| panic!("{sql}: {error}"));
}

#[test]
fn nothing_goes_on_naming_the_old_id_but_what_is_excused() {
    let village = Village::of(&["a.example", "c.example"]);
    let (alice, dora, new) = (
        village.person("alice", "a.example"),
        village.person("dora", "a.example"),
        village.person("dora.new", "c.example"),
    );
    alice.says(&village, "the first post");
    alice.shares_with(&village, &dora, "Friends");
    dora.shares_with(&village, &alice, "Friends");
    alice.begins(&[&dora], "The first", "conversation").unwrap();
    let database = dora.house.database();
    // What a row stands beside need not be there to be handed over.
    database.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    let all = columns_of_people(&database);
    let handed: Vec<_> =
        all.iter().filter(|(table, column)| !EXCUSED.contains(&format!("{table}.{column}").as_str())).collect();
    let naming = |(table, column): &(String, String)| {
        let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?1");
        database.query_row(&sql, [dora.person.0], |row| row.get::<_, i64>(0)).unwrap()
    };
    for place in &handed {
        name(&database, place, dora.person.0, alice.person.0, &all);
        assert!(naming(place) > 0, "{place:?} names nobody");
    }
    moves(&village, &dora, &new, &alice);
    let reason = database.query_row("SELECT reason FROM arrivals", [], |row| row.get::<_, Option<String>>(0));
    assert!(reason.is_err(), "the move is done: {reason:?}");
    let left: Vec<_> = handed.iter().filter(|place| naming(place) > 0).collect();
    assert!(left.is_empty(), "{left:?} still name who left: hand them over, take them away, or excuse them");
    database.execute("DELETE FROM deliveries", []).unwrap();
}

#[test]
fn no_table_is_read_from_end_to_end_because_somebody_moves() {
    let village = Village::of(&["a.example"]);
    let database = village.house("a.example").database();
    for (table, column) in columns_of_people(&database) {
        if EXCUSED.contains(&format!("{table}.{column}").as_str()) {
            continue;
        }
        // Photos that wait to be shown have an index of their own.
        let also = if table == "photos" { "AND pending = 0" } else { "" };
        let sql = format!("EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = ?1 {also}");
        let plan: String = database.query_row(&sql, [1], |row| row.get(3)).unwrap();
        assert!(plan.starts_with("SEARCH"), "{table}.{column} has no index: {plan}");
    }
}
