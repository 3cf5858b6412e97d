//! Files that somebody brings as an archive.

use seedpod::base::{Error, limits};
use seedpod::import::source::{Element, Source};
use serde_json::Value;
use std::io::Write;
use std::ops::ControlFlow;

/// A file, whatever it is: what is opened is read to its end, and holds what it promises.
pub fn archives(file: &[u8]) {
    let mut brought = tempfile::NamedTempFile::new().unwrap();
    brought.write_all(file).unwrap();
    let source = match Source::open(&[brought.path().into()]) {
        Ok(source) => source,
        Err(unreadable) => return assert!(unreadable.key().starts_with("imports-"), "{unreadable}"),
    };
    let mut all: Vec<Element> = Vec::new();
    let read = source.elements(&mut |element| {
        assert!(values(&element.value) <= limits::ARCHIVE_ELEMENT_VALUES_MAX);
        all.push(element);
        Ok(ControlFlow::Continue(()))
    });
    well_known(read.as_ref().err());
    assert!(source.head().author.as_str().contains('@') && source.head().version == "2.0");
    // One section alone has the same elements, numbered without a gap.
    for section in all.iter().map(|element| element.section).collect::<std::collections::BTreeSet<_>>() {
        let among: Vec<_> = all.iter().filter(|element| element.section == section).collect();
        assert!(among.iter().enumerate().all(|(index, element)| element.index == index as u64));
        let from = among.len() as u64 / 2;
        let mut alone = Vec::new();
        let again = source.section(section, from, &mut |element| {
            alone.push(element);
            Ok(ControlFlow::Continue(()))
        });
        // What is passed over is looked at less closely.
        assert!(read.is_err() || again.is_ok(), "{again:?}");
        let same = alone.iter().zip(&among[from as usize..]).all(|(alone, among)| alone == *among);
        assert!(same && alone.len() + from as usize >= among.len(), "{section:?}");
    }
    for list in ["posts", "photos"] {
        let rows = source.rows(list, &mut |row| {
            assert!(source.is_ours() && values(&row) <= limits::ARCHIVE_ROW_VALUES_MAX);
            Ok(ControlFlow::Continue(()))
        });
        well_known(rows.as_ref().err());
    }
    match source.photo("a.jpg") {
        Ok(bytes) => assert!(bytes.is_none() || source.photo_count() > 0),
        Err(error) => well_known(Some(&error)),
    }
}

/// A reason of the reader's, in words.
fn well_known(error: Option<&Error>) {
    let known = |error| matches!(error, &Error::Invalid { field: "archive", key } if key.starts_with("imports-"));
    assert!(error.is_none_or(known), "{error:?}");
}

/// How many values there are in one.
fn values(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(values).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(values).sum::<usize>(),
        _ => 1,
    }
}
