//! Our protocol against the reference library's verdicts, see `tests/vectors/README.md`.

mod cases;
mod discovery;
mod rules;
mod world;

use seedpod::base::Time;
use serde_json::Value;
use std::path::PathBuf;

/// A file of the folder in `POD_VECTORS`, else of our own.
fn file(name: &str) -> Value {
    let own = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let path = std::env::var_os("POD_VECTORS").map_or_else(own, PathBuf::from).join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// The clock stands still at the time that stands for "now".
fn now() -> Time {
    Time::parse("2000-01-01T00:00:00Z").unwrap()
}

/// Fails with the name of every case that went wrong.
fn none_fail(failures: Vec<String>) {
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}

/// Without what says nothing: nulls, empty texts, empty lists; nested entities without their JSON wrapper.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get("entity_data") {
            Some(data) => plain(data),
            None => {
                let members = members.iter().map(|(name, value)| (name.clone(), plain(value)));
                Value::Object(members.filter(|(_, value)| !is_nothing(value)).collect())
            }
        },
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty)
}

/// A complaint unless both are the same.
fn same<T: PartialEq + std::fmt::Debug>(what: &str, ours: T, theirs: T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: ours {ours:?}, theirs {theirs:?}")) }
}

fn bytes(base64: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(base64).unwrap()
}
