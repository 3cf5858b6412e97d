//! Keeps the list of limits true: docs/protocol.md names every constant of src/base/limits.rs with its value, and no other.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A list with fewer limits than this is none.
const LIMITS_MIN: usize = 40;

/// The names and values of the public constants, values as the page writes them.
fn declared(code: &str) -> BTreeMap<String, String> {
    let lines = code.lines().filter_map(|line| line.strip_prefix("pub const ")?.strip_suffix(';'));
    let constant = |line: &str| {
        let (declared, value) = line.split_once(" = ").expect("a constant on one line");
        (declared.split(':').next().unwrap_or_default().to_owned(), written(value))
    };
    lines.map(constant).collect()
}

/// How the page writes a value: `2_816 * KIB` is 2,816 KiB, `Duration::from_secs(30)` is 30 s, `7 * DAY` is 7 days.
fn written(value: &str) -> String {
    let seconds = value.strip_prefix("Duration::from_secs(").and_then(|rest| rest.strip_suffix(')'));
    let (number, unit) = match (seconds, value.split_once(" * ")) {
        (Some(seconds), _) => (seconds, " s"),
        (_, Some((number, "KIB"))) => (number, " KiB"),
        (_, Some((number, "MIB"))) => (number, " MiB"),
        (_, Some((number, "DAY"))) => (number, " days"),
        (_, None) => (value, ""),
        (_, Some((_, unit))) => panic!("{unit}: say here how the page writes it"),
    };
    format!("{}{unit}", number.replace('_', ","))
}

/// The names and values in the table of the chapter.
fn listed(page: &str) -> BTreeMap<String, String> {
    let chapter =
        page.split_once("\n## Limits\n").map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or_default());
    let rows = chapter.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix("` |"));
    let row = |line: &str| {
        let [_, value, name] = line.split(" | ").collect::<Vec<_>>()[..] else { panic!("three cells: {line}") };
        (name.trim_start_matches('`').to_owned(), value.to_owned())
    };
    rows.map(row).collect()
}

/// What stands in one of the two and not in the other.
fn differences(code: &str, page: &str) -> Vec<String> {
    let (declared, listed) = (declared(code), listed(page));
    let missing = declared.iter().filter(|(name, value)| listed.get(*name) != Some(value));
    let foreign = listed.iter().filter(|(name, value)| declared.get(*name) != Some(value));
    let mut found: Vec<_> = missing.map(|(name, value)| format!("the code has {name} = {value}")).collect();
    found.extend(foreign.map(|(name, value)| format!("the page has {name} = {value}")));
    if declared.len() < LIMITS_MIN {
        found.push(format!("only {} limits", declared.len()));
    }
    found
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_page_lists_every_limit_with_its_value() {
    let found = differences(&text("src/base/limits.rs"), &text("docs/protocol.md"));
    assert!(found.is_empty(), "\nsrc/base/limits.rs and docs/protocol.md, Limits:\n{}\n", found.join("\n"));
}

#[test]
fn a_limit_that_is_missing_or_another_is_found() {
    let code =
        "pub const A: usize = 2_816 * KIB;\npub const B: Duration = Duration::from_secs(30);\nconst C: u8 = 1;\n";
    let page =
        |rows: &str| format!("## Rules\n| x | 1 | `D` |\n## Limits\n| What | Limit | Name |\n|---|---|---|\n{rows}");
    let good = "| a | 2,816 KiB | `A` |\n| b | 30 s | `B` |\n";
    assert_eq!(differences(code, &page(good)), ["only 2 limits"]);
    for (was, is, faults) in [("30", "31", 3), ("`B`", "`C`", 3), ("| b | 30 s | `B` |\n", "", 2), ("KiB", "MiB", 3)] {
        assert_eq!(differences(code, &page(&good.replace(was, is))).len(), faults, "{was} → {is}");
    }
    assert_eq!(["7 * DAY", "MIB", "4_096"].map(written), ["7 days", "MIB", "4,096"]);
}
