//! Keeps the rules of ARCHITECTURE.md that a reader would otherwise have to watch: who may name whom, and where SQL,
//! ready markup and the network may appear. A failure names the file, the line and the rule.

use std::{collections::BTreeSet, fs, path::Path};

/// Files longer than [`LINES_MAX`], with the length they may have at most: to be lowered, never raised.
const LONG: [(&str, usize); 0] = [];
const LINES_MAX: usize = 400;

/// The modules below the nouns; the first names none of the others.
const GROUND: [&str; 8] = ["base", "protocol", "text", "media", "outside", "waiting", "store", "listener"];
/// Those of them that compute and do nothing else.
const PURE: [&str; 3] = ["base", "protocol", "text"];
/// What has an effect outside of the process, or waits for one.
const EFFECTS: [&str; 9] = [
    "std::fs",
    "std::process",
    "std::env",
    "crate::store",
    "crate::outside",
    "crate::waiting",
    "crate::media",
    "rusqlite::",
    "rocket::",
];
/// Where statements may stand besides a noun's `sql.rs`.
const SQL_PLACES: [&str; 6] =
    ["src/store/", "src/waiting/", "src/moment.rs", "src/social/streams", "src/social/search", "src/social/audience"];
const SQL_CALLS: [&str; 6] =
    [".prepare(", ".prepare_cached(", ".execute(", ".execute_batch(", ".query_row(", ".query_map("];

/// A file of the project: its path from the root, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    fn new(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    /// The module right below `src/`: `store` for `src/store/mod.rs`, `pod` for `src/pod.rs`.
    fn module(&self) -> &str {
        let rest = self.path.strip_prefix("src/").unwrap_or_default();
        rest.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    fn file(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Lines with their numbers, comments left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(i, line)| (i + 1, line.split("//").next().unwrap_or_default()))
    }

    /// Every module of this crate that the file names, with the line: `crate::store::…` and `crate::{store, …}`.
    fn named(&self) -> Vec<(usize, String)> {
        let code: Vec<&str> = self.code().map(|(_, line)| line).collect();
        let code = code.join("\n");
        let mut named = Vec::new();
        for (at, path) in code.match_indices("crate::") {
            let line = code[..at].matches('\n').count() + 1;
            named.extend(first_names(&code[at + path.len()..]).into_iter().map(|name| (line, name)));
        }
        named
    }

    /// A fault for every line of code that holds one of the words.
    fn holding(&self, words: &[&str], says: &str) -> Vec<String> {
        let found =
            self.code().filter_map(|(line, code)| Some((line, words.iter().find(|word| code.contains(**word))?)));
        found.map(|(line, word)| format!("{}:{line}: {word} {says}", self.path)).collect()
    }
}

/// The names a path begins with: one, or each of a group in braces.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' | ',' if depth == 0 => {
                names.push(name(&group[start..at]));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for folder in ["src", "tests", "benches"] {
        gather(root, &root.join(folder), &mut sources);
    }
    assert!(sources.iter().any(|source| source.path == "src/lib.rs"));
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn gather(root: &Path, folder: &Path, sources: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !["node_modules", "target"].contains(&&*name) && !name.starts_with('.') {
            gather(root, &path, sources);
        } else if name.ends_with(".rs") {
            let place = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            sources.push(Source::new(&place, &fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Judges every source by a rule.
fn keep(rule: impl Fn(&Source) -> Vec<String>, lesson: &str) {
    let faults: Vec<String> = sources().iter().flat_map(rule).collect();
    assert!(faults.is_empty(), "\n{}\n\nThe rule: {lesson}\n", faults.join("\n"));
}

fn ground_names_nothing_above(source: &Source) -> Vec<String> {
    let module = source.module();
    if !GROUND.contains(&module) {
        return Vec::new();
    }
    let below = |name: &str| match name {
        "base" => true,
        // What waits is written within a change.
        "moment" => module == "waiting",
        _ => name == module || (module != "base" && GROUND.contains(&name)),
    };
    let is_module = |name: &str| name.starts_with(|c: char| c.is_lowercase());
    let above = source.named().into_iter().filter(|(_, name)| is_module(name) && !below(name));
    above.map(|(line, name)| format!("{}:{line}: {module} names {name}", source.path)).collect()
}

fn nouns_name_no_door(source: &Source) -> Vec<String> {
    if source.module() != "social" {
        return Vec::new();
    }
    let faces_web = matches!(source.file(), "page.rs" | "html.rs" | "json.rs" | "api.rs");
    let door = |name: &str| match name {
        "web" => !faces_web,
        "federation" => source.file() != "wire.rs",
        "background" | "cli" => true,
        _ => false,
    };
    let faults = source.named().into_iter().filter(|(_, name)| door(name));
    faults.map(|(line, name)| format!("{}:{line}: a noun names the door {name}", source.path)).collect()
}

fn the_pure_do_nothing(source: &Source) -> Vec<String> {
    if PURE.contains(&source.module()) { source.holding(&EFFECTS, "in a pure module") } else { Vec::new() }
}

fn sql_stays_in_its_places(source: &Source) -> Vec<String> {
    let free = source.file() == "sql.rs" || SQL_PLACES.iter().any(|place| source.path.starts_with(place));
    if free || !source.path.starts_with("src/") { Vec::new() } else { source.holding(&SQL_CALLS, "outside of sql.rs") }
}

fn ready_markup_comes_from_text(source: &Source) -> Vec<String> {
    let free = source.module() == "text" || !source.path.starts_with("src/");
    if free { Vec::new() } else { source.holding(&["PreEscaped"], "outside of src/text") }
}

fn the_network_is_outside(source: &Source) -> Vec<String> {
    let free = source.module() == "outside" || source.file() == "tidy.rs";
    if free { Vec::new() } else { source.holding(&["ureq::", "use ureq"], "outside of src/outside") }
}

fn pages_and_markup_know_their_place(source: &Source) -> Vec<String> {
    let shared = ["crate::protocol", "crate::outside"];
    let mut faults = match source.file() {
        "html.rs" => source.holding(&["rocket::", "rusqlite::"], "in markup"),
        "page.rs" => source.holding(&["rusqlite::"], "in a page"),
        _ => return Vec::new(),
    };
    faults.extend(source.holding(&shared, "in what people see"));
    let grouped = source.named().into_iter().filter(|(_, name)| name == "protocol" || name == "outside");
    faults.extend(grouped.map(|(line, name)| format!("{}:{line}: names {name}", source.path)));
    faults
}

/// What people send is taken only as an `Input`, which there is none of without a form's token.
fn changes_take_an_input(source: &Source) -> Vec<String> {
    if source.module() != "web" && source.file() != "page.rs" {
        return Vec::new();
    }
    let code: Vec<&str> = source.code().map(|(_, line)| line).collect();
    let code = code.join("\n");
    let changes = ["#[post(", "#[put(", "#[patch(", "#[delete("];
    let routes = changes.iter().flat_map(|change| code.match_indices(change));
    let untaken = routes.filter(|(at, _)| {
        let signature = code[*at..].split_once("fn ").and_then(|(_, rest)| rest.split(" {").next()).unwrap_or_default();
        let mut taken = signature.split([',', '(', ')']).filter_map(|argument| argument.split_once(':'));
        !taken.any(|(_, kind)| ["Input", "Uploads", "Brought"].contains(&kind.trim()))
    });
    untaken.map(|(at, _)| format!("{}:{}: no Input", source.path, code[..at].matches('\n').count() + 1)).collect()
}

fn begins_with_its_purpose(source: &Source) -> Vec<String> {
    if source.text.starts_with("//! ") { Vec::new() } else { vec![format!("{}:1: no `//!` sentence", source.path)] }
}

fn nothing_is_put_off(source: &Source) -> Vec<String> {
    let marks = ["TODO", "FIXME", "XXX", "todo!", "unimplemented!"];
    if source.file() == "tidy.rs" {
        return Vec::new();
    }
    let word = |line: &str, mark: &str| line.split(|c: char| !c.is_alphanumeric() && c != '!').any(|part| part == mark);
    let lines = source.text.lines().enumerate().filter(|(_, line)| marks.iter().any(|mark| word(line, mark)));
    lines.map(|(i, line)| format!("{}:{}: {}", source.path, i + 1, line.trim())).collect()
}

fn stays_short(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    let listed = LONG.iter().find(|(path, _)| *path == source.path).map(|(_, max)| *max);
    match listed {
        Some(max) if lines < max => vec![format!("{}:1: now {lines} lines; lower its entry in LONG", source.path)],
        Some(max) if lines == max => Vec::new(),
        None if lines <= LINES_MAX => Vec::new(),
        _ => vec![format!("{}:{lines}: {lines} lines", source.path)],
    }
}

/// Faults for citations (`// spec: 8.2`, `// spec: 1.1, 2.3`) of sections that the protocol page does not have.
fn cites_what_exists(source: &Source, sections: &BTreeSet<String>) -> Vec<String> {
    if source.file() == "tidy.rs" {
        return Vec::new();
    }
    let cited = source.text.lines().enumerate().filter_map(|(i, line)| Some((i + 1, line.split_once("// spec: ")?.1)));
    let wrong = |list: &str| {
        let numbers: Vec<&str> = list.split([',', ' ', ';']).map(|part| part.trim_end_matches('.')).collect();
        let numbers: Vec<&&str> = numbers.iter().filter(|part| is_number(part)).collect();
        numbers.is_empty() || numbers.iter().any(|number| !sections.contains(**number))
    };
    let faults = cited.filter(|(_, list)| wrong(list));
    faults.map(|(line, list)| format!("{}:{line}: spec: {list}", source.path)).collect()
}

/// The section numbers in the headings of a page.
fn sections(page: &str) -> BTreeSet<String> {
    // A section has a heading, a row or paragraph that begins with its number, or a place in a numbered list.
    let (mut known, mut chapter) = (BTreeSet::new(), String::new());
    for line in page.lines() {
        let mut words = line.split([' ', ',', '–', '-']).map(|word| word.trim_matches(['.', ':', '*', '|']));
        if line.starts_with(['#', '*', '|']) {
            let numbers: Vec<&str> = words.filter(|word| is_number(word)).collect();
            if line.starts_with('#') {
                chapter = numbers.first().copied().unwrap_or_default().to_owned();
            }
            known.extend(numbers.into_iter().map(str::to_owned));
        } else if let Some(number) = words.next().filter(|word| is_number(word) && line.contains(". ")) {
            known.insert(format!("{chapter}.{number}"));
        }
    }
    known
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[test]
fn the_ground_names_nothing_above_it() {
    let lesson = "ground modules are libraries that know nothing of us: base < protocol, text, media, outside, waiting, \
                  store < social < the doors. Hand the thing in as an argument, or move it down.";
    keep(ground_names_nothing_above, lesson);
    keep(the_pure_do_nothing, "base, protocol and text compute; files, network, store and time are arguments.");
    let bad = Source::new("src/store/mod.rs", "use crate::{base::Time,\n social::{posts, people}, web};\n");
    assert_eq!(ground_names_nothing_above(&bad).len(), 2);
    assert_eq!(ground_names_nothing_above(&Source::new("src/base/ids.rs", "crate::store::open()")).len(), 1);
    assert!(
        ground_names_nothing_above(&Source::new("src/waiting/mod.rs", "use crate::store::Tx; // crate::web"))
            .is_empty()
    );
    assert_eq!(the_pure_do_nothing(&Source::new("src/text/mod.rs", "std::fs::read(path)")).len(), 1);
}

#[test]
fn a_noun_names_no_door_but_through_its_faces() {
    keep(
        nouns_name_no_door,
        "only page.rs, html.rs, json.rs and api.rs of a noun face the web, only wire.rs federation.",
    );
    for (path, code, faults) in [
        ("src/social/posts/mod.rs", "use crate::web::frame;", 1),
        ("src/social/posts/page.rs", "use crate::web::frame;", 0),
        ("src/social/posts/page.rs", "use crate::{base::Time, federation::inbox};", 1),
        ("src/social/posts/wire.rs", "use crate::{federation, protocol};", 0),
    ] {
        assert_eq!(nouns_name_no_door(&Source::new(path, code)).len(), faults, "{path}: {code}");
    }
}

#[test]
fn statements_stand_in_sql_files() {
    keep(sql_stays_in_its_places, "only a noun's sql.rs (and store, waiting, streams, search, audience) speaks SQL.");
    assert_eq!(sql_stays_in_its_places(&Source::new("src/social/posts/mod.rs", "db\n.execute(x)")).len(), 1);
    assert!(sql_stays_in_its_places(&Source::new("src/social/posts/sql.rs", "db.execute(x)")).is_empty());
}

#[test]
fn markup_is_escaped_by_type() {
    keep(
        ready_markup_comes_from_text,
        "only text makes ready markup, from what it has sanitised; elsewhere maud escapes.",
    );
    assert_eq!(ready_markup_comes_from_text(&Source::new("src/web/frame.rs", "PreEscaped(x)")).len(), 1);
}

#[test]
fn one_client_goes_outside() {
    keep(the_network_is_outside, "exactly one outbound client exists, in src/outside, behind its address guard.");
    assert_eq!(the_network_is_outside(&Source::new("src/web/mod.rs", "ureq::get(url)")).len(), 1);
}

#[test]
fn pages_and_markup_keep_to_their_side() {
    let lesson = "html.rs turns values into markup, page.rs reads a form and calls a verb; neither speaks the protocol, \
                  the network or SQL.";
    keep(pages_and_markup_know_their_place, lesson);
    let bad = Source::new("src/social/posts/html.rs", "use rocket::Route;\nuse crate::{base, protocol::Entity};");
    assert_eq!(pages_and_markup_know_their_place(&bad).len(), 2);
}

#[test]
fn whoever_changes_something_proves_that_our_page_sent_it() {
    keep(
        changes_take_an_input,
        "a route that changes something takes an Input, or Uploads, or what is Brought: they check the form's token.",
    );
    for (arguments, faults) in
        [("id: i64, _input: Input", 0), ("visit: &Visit,\n    input: Input,\n", 0), ("id: i64", 1), ("_: &Input", 1)]
    {
        let code = format!("#[get(\"/a\")]\nfn a() {{ }}\n#[delete(\"/b/<id>\")]\nfn b({arguments}) -> Go {{ }}");
        assert_eq!(changes_take_an_input(&Source::new("src/social/b/page.rs", &code)).len(), faults, "{arguments}");
    }
}

#[test]
fn files_say_their_purpose_and_put_nothing_off() {
    keep(begins_with_its_purpose, "a file starts with one `//!` sentence: what it is for.");
    keep(nothing_is_put_off, "what is not done belongs to an issue, not to the code.");
    assert_eq!(begins_with_its_purpose(&Source::new("src/a.rs", "use b;")).len(), 1);
    assert_eq!(
        nothing_is_put_off(&Source::new("src/a.rs", "// TODO: later\nlet x = todo!();\nlet todos = 1;")).len(),
        2
    );
}

#[test]
fn files_stay_short() {
    keep(stays_short, "a file has at most 400 lines; those in LONG only shrink. Divide it where the subject divides.");
    assert_eq!(stays_short(&Source::new("src/a.rs", &"\n".repeat(401))).len(), 1);
    assert!(stays_short(&Source::new("src/a.rs", &"\n".repeat(400))).is_empty());
    let gone = LONG.iter().find(|(path, _)| !Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists());
    assert_eq!(gone, None, "a file in LONG that is no more");
}

#[test]
fn citations_lead_somewhere() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/protocol.md"));
    if let Ok(page) = page {
        let known = sections(&page);
        let lesson = "`// spec: N.N` cites a section of docs/protocol.md.";
        keep(|source| cites_what_exists(source, &known), lesson);
    }
    let known = sections("# Title\n## 8. Relayables\n### 8.2 Signature\n### 7.14 Comment, 7.15 Like\ntext 9.9");
    let faults = |line| cites_what_exists(&Source::new("src/a.rs", line), &known).len();
    let lines = ["x // spec: 8.2", "// spec: 8, 7.15.", "// spec: 9.9", "// spec: somewhere", "// spec: 8.2, 8.3"];
    assert_eq!(lines.map(faults), [0, 0, 1, 1, 1]);
}
