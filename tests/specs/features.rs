//! The table of features says what a pod can do and names what shows it: every name is that of a test in this tree.

use std::fs;
use std::path::{Path, PathBuf};

/// The numbers that the table has, one row each.
const ROWS: [std::ops::RangeInclusive<u32>; 3] = [42..=131, 138..=142, 154..=172];
/// What a row may say of itself, and whether something must show it.
const STATES: [(&str, bool); 3] = [("there", true), ("not yet", false), ("left out", false)];

fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn holds(path: &str, words: &str) -> bool {
    fs::read_to_string(place(path)).is_ok_and(|text| text.contains(words))
}

/// Whether there is what a row names: a story of the specs, of the browser or of the living peer, or a test beside the code.
fn exists(name: &str) -> bool {
    if let Some(story) = name.strip_prefix("browser: ") {
        let stories = fs::read_dir(place("tests/browser/stories")).unwrap().map(|entry| entry.unwrap().path());
        let named = format!("  \"{story}\": {{\n");
        return stories.into_iter().any(|path| fs::read_to_string(path).unwrap().contains(&named));
    }
    match name.rsplit_once("::") {
        Some((file, test)) if name.starts_with("interop: ") => {
            holds(&format!("tests/interop/{}.py", &file[9..]), &format!("\ndef {test}("))
        }
        Some((file, test)) if name.starts_with("unit: ") => holds(&file[6..], &format!("fn {test}(")),
        Some((file, test)) => holds(&format!("tests/specs/{file}.rs"), &format!("#[test]\nfn {test}(")),
        None => false,
    }
}

/// What is wrong with a table.
fn faults(page: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| F"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    let numbers: Vec<u32> = rows.iter().filter_map(|row| row[1].strip_prefix('F')?.parse().ok()).collect();
    let expected: Vec<u32> = ROWS.into_iter().flatten().collect();
    if numbers != expected {
        let missing: Vec<_> = expected.iter().filter(|number| !numbers.contains(number)).collect();
        wrong.push(format!("{} rows instead of {}, in order; missing: {missing:?}", numbers.len(), expected.len()));
    }
    for row in &rows {
        let [_, number, what, state, shown, _] = row[..] else {
            wrong.push(format!("{}: not four columns", row[1]));
            continue;
        };
        let names: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        match STATES.iter().find(|(known, _)| *known == state) {
            _ if what.is_empty() => wrong.push(format!("{number}: says nothing")),
            None => wrong.push(format!("{number}: no such state as {state:?}")),
            Some((_, true)) if names.is_empty() => wrong.push(format!("{number}: nothing shows it")),
            Some(_) => {}
        }
        wrong.extend(names.iter().filter(|name| !exists(name)).map(|name| format!("{number}: there is no `{name}`")));
    }
    wrong
}

#[test]
fn every_row_of_the_table_of_features_is_shown_by_tests_that_exist() {
    let page = fs::read_to_string(place("docs/features.md")).unwrap();
    let wrong = faults(&page);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_row_that_promises_more_than_there_is_is_found() {
    let told = |row: &str| faults(row).into_iter().skip(1).collect::<Vec<_>>();
    let good = "`streams::nobody_looks_at_anothers_streams`, `unit: src/text/tests.rs::markdown_becomes_markup`, \
                `browser: the language changes with a setting`, `interop: test_nodeinfo::test_no_other_version_is_offered`";
    assert_eq!(told(&format!("| F042 | Streams | there | {good} |")), [""; 0]);
    assert_eq!(told("| F042 | Streams | not yet | |"), [""; 0]);
    for (row, fault) in [
        ("| F042 | Streams | there | by hand |", "F042: nothing shows it"),
        ("| F042 | Streams | nearly | `streams::x` |", "F042: no such state as \"nearly\""),
        ("| F042 | | left out | |", "F042: says nothing"),
        ("| F042 | Streams | there |", "F042: not four columns"),
    ] {
        assert_eq!(told(row)[0], fault);
    }
    for name in [
        "streams::nobody",
        "streams",
        "browser: the language",
        "interop: test_nodeinfo::test",
        "unit: src/text/tests.rs::x",
    ] {
        let row = format!("| F042 | Streams | there | `{name}` |");
        assert_eq!(told(&row), [format!("F042: there is no `{name}`")]);
    }
    assert!(faults("")[0].starts_with("0 rows instead of 114"));
}
