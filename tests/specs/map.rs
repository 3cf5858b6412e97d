//! Keeps two maps true: every section of docs/protocol.md says where it lives and which story holds it, and so does every
//! lesson of docs/security.md, or why none does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The chapter with the map, and how its table begins.
const CHAPTER: &str = "\n## Where it lives\n";
const HEAD: &str = "| Section | Where | Held by |";
/// A map with fewer rows than this is none.
const ROWS_MIN: usize = 40;

/// How the table of lessons begins, and the fewest it has.
const LESSONS: &str = "| Lesson | Whom it met | What we do | Held by |";
const LESSONS_MIN: usize = 48;

/// A row: the sections it is about, the places that are named, the stories.
struct Row {
    sections: Vec<String>,
    places: Vec<String>,
    stories: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the project; nothing where there is none.
fn text(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// The rows of the map.
fn rows(page: &str) -> Vec<Row> {
    let chapter = page.split_once(CHAPTER).map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or_default());
    let table = chapter.split_once(HEAD).map_or("", |(_, rest)| rest);
    let cells = table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let row = |line: &str| {
        let [sections, places, stories] = line.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("three cells: {line}")
        };
        let sections = sections.split(", ").map(str::to_owned).collect();
        Row { sections, places: quoted(places), stories: quoted(stories) }
    };
    cells.map(row).collect()
}

/// The sections of the page before the map: chapters without a part, `**7.2 …` and the points of a numbered list.
fn sections(page: &str) -> BTreeSet<String> {
    let (mut known, mut chapter) = (BTreeSet::new(), String::new());
    let number = |text: &str| text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect::<String>();
    for line in page.split(CHAPTER).next().unwrap_or_default().lines() {
        if let Some(title) = line.strip_prefix("## ") {
            chapter = number(title);
            known.insert(chapter.clone());
        }
        known.extend(line.split("**").map(number).filter(|word| word.starts_with(&format!("{chapter}."))));
        if let Some((point, _)) = line.split_once(". ").filter(|(point, _)| point.parse::<u8>().is_ok()) {
            known.insert(format!("{chapter}.{point}"));
        }
    }
    let known: BTreeSet<String> = known.into_iter().map(|word| word.trim_end_matches('.').to_owned()).collect();
    let has_parts = |word: &String| known.iter().any(|other| other.starts_with(&format!("{word}.")));
    known.iter().filter(|word| !word.is_empty() && !has_parts(word)).cloned().collect()
}

/// Whether a place below `src` exists: a folder, a file, or something that a file declares.
fn place_exists(place: &str) -> bool {
    let (path, name) = place.split_once("::").unwrap_or((place, ""));
    let path = format!("src/{path}");
    if name.is_empty() {
        return root().join(path).exists();
    }
    let declared = ["fn", "const", "struct", "enum"].map(|word| format!("{word} {name}"));
    text(&path).is_some_and(|code| declared.iter().any(|what| declares(&code, what)))
}

/// Whether the code has these words with nothing of a name behind them.
fn declares(code: &str, what: &str) -> bool {
    let mut behind = code.split(what).skip(1).map(|rest| rest.chars().next().unwrap_or(' '));
    behind.any(|next| !next.is_alphanumeric() && next != '_')
}

/// Whether a story exists: `file::story` of this folder, `src/path.rs::test`, `test_x.py::test_y`, or a file of browser stories.
fn story_exists(story: &str) -> bool {
    let Some((file, name)) = story.split_once("::") else {
        return story.ends_with(".js") && root().join("tests/browser/stories").join(story).exists();
    };
    let (path, what) = match file {
        _ if file.ends_with(".py") => (format!("tests/interop/{file}"), format!("def {name}")),
        _ if file.starts_with("src/") => (file.to_owned(), format!("fn {name}")),
        _ => (format!("tests/specs/{file}.rs"), format!("fn {name}")),
    };
    text(&path).is_some_and(|code| declares(&code, &what))
}

/// What is wrong with the map of a page.
fn faults(page: &str) -> Vec<String> {
    let (rows, sections) = (rows(page), sections(page));
    let mut faults = Vec::new();
    if rows.len() < ROWS_MIN {
        faults.push(format!("only {} rows", rows.len()));
    }
    let mapped: BTreeSet<String> = rows.iter().flat_map(|row| row.sections.iter().cloned()).collect();
    faults.extend(sections.difference(&mapped).map(|section| format!("{section} has no row")));
    faults.extend(mapped.difference(&sections).map(|section| format!("{section} is no section")));
    for row in &rows {
        let name = row.sections.join(", ");
        if row.places.is_empty() || row.stories.is_empty() {
            faults.push(format!("{name}: names no place or no story"));
        }
        let nowhere = row.places.iter().filter(|place| !place_exists(place));
        let untold = row.stories.iter().filter(|story| !story_exists(story));
        faults.extend(nowhere.chain(untold).map(|what| format!("{name}: {what} does not exist")));
    }
    faults
}

/// What is wrong with the table of lessons.
fn untaught(page: &str) -> Vec<String> {
    let table = page.split_once(LESSONS).map_or("", |(_, rest)| rest);
    let rows: Vec<&str> = table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")).collect();
    let mut faults = Vec::new();
    if rows.len() < LESSONS_MIN {
        faults.push(format!("only {} lessons", rows.len()));
    }
    for row in rows {
        let [lesson, _, _, held] = row.split(" | ").collect::<Vec<_>>()[..] else { panic!("four cells: {row}") };
        let stories: Vec<&str> = held.split('`').skip(1).step_by(2).collect();
        if stories.is_empty() && !held.starts_with("not yet: ") && !held.starts_with("not here: ") {
            faults.push(format!("{lesson}: no story, and no reason why"));
        }
        faults.extend(
            stories
                .iter()
                .filter(|story| !story_exists(story))
                .map(|story| format!("{lesson}: {story} does not exist")),
        );
    }
    faults
}

#[test]
fn every_lesson_of_the_field_is_held_by_a_story_or_says_why_not() {
    let found = untaught(&text("docs/security.md").unwrap());
    assert!(found.is_empty(), "\ndocs/security.md:\n{}\n", found.join("\n"));
}

#[test]
fn a_lesson_that_nothing_holds_is_found() {
    let page = |held: &str| format!("{LESSONS}\n|---|---|---|---|\n| a | b | c | {held} |\n");
    for (held, faults) in [
        ("`map::a_lesson_that_nothing_holds_is_found`", 1),
        ("not yet: we do not", 1),
        ("not here: we never do", 1),
        ("`map::nothing`", 2),
        ("surely", 2),
    ] {
        assert_eq!(untaught(&page(held)).len(), faults, "{held}");
    }
}

#[test]
fn every_section_says_where_it_lives_and_which_story_holds_it() {
    let page = text("docs/protocol.md").unwrap();
    let found = faults(&page);
    assert!(found.is_empty(), "\ndocs/protocol.md, {}:\n{}\n", CHAPTER.trim(), found.join("\n"));
}

#[test]
fn a_map_that_leaves_something_out_is_found() {
    let page = |rows: &str| {
        format!(
            "## 1 One\n**1.1 A.** b\n* **1.2 C**, **1.3 D**\n## 2 Two\n3. point\n## 3 Three\ntext\n{CHAPTER}{HEAD}\n|---|---|---|\n{rows}"
        )
    };
    assert_eq!(sections(&page("")).into_iter().collect::<Vec<_>>(), ["1.1", "1.2", "1.3", "2.3", "3"]);
    let empty = faults(&page(""));
    assert!(empty.len() == 6 && empty[0] == "only 0 rows", "{empty:?}");
    let good = "| 1.1, 1.2, 1.3, 2.3, 3 | `protocol/`, `lib.rs` | `map::every_section_says_where_it_lives_and_which_story_holds_it` |";
    assert_eq!(faults(&page(good)), ["only 1 rows"]);
    for (was, is) in [
        ("1.2, ", ""),
        ("1.2, ", "1.2, 1.9, "),
        ("`protocol/`", "`protocols/`"),
        ("`lib.rs`", "`federation/outbox.rs::nothing`"),
        ("`map::every_section", "`map::a_section"),
        ("`map::every_section_says", "`9-nothing.js`, `map::every_section_says"),
        ("which_story_holds_it`", "which_story`"),
        ("`protocol/`, `lib.rs`", "here"),
    ] {
        assert_eq!(faults(&page(&good.replace(was, is))).len(), 2, "{was} → {is}");
    }
    assert!(place_exists("federation/outbox.rs::pack") && !place_exists("federation/outbox.rs::pac"));
}
