//! Every word people read comes from the translations: each message exists in each language, is used, and no page
//! carries words of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Names that are the same in every language.
const UNTRANSLATED: &[&str] = &["diaspora*", "Seedpod"];

/// Attributes whose values people read or hear.
const SPOKEN_ATTRIBUTES: &[&str] =
    &["title", "alt", "placeholder", "aria-label", "aria-description", "label", "summary"];

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for language in languages().into_iter().filter(|language| language != "en") {
        let other = messages(&language);
        for (key, message) in &english {
            match other.get(key) {
                None => wrong.push(format!("{}: `{key}` is not said in {language}", message.place)),
                Some(said) if variables(&other, key) != variables(&english, key) => {
                    wrong.push(format!("{}: `{key}` has other variables than {}", said.place, message.place));
                }
                Some(_) => {}
            }
        }
        let lost = other.iter().filter(|(key, _)| !english.contains_key(*key));
        wrong.extend(lost.map(|(key, message)| format!("{}: `{key}` is not said in English", message.place)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_message_is_named_for_its_file() {
    let all = languages().into_iter().flat_map(|language| messages(&language));
    let wrong: Vec<_> = all
        .filter(|(key, message)| !key.starts_with(&format!("{}-", message.area)))
        .map(|(key, message)| format!("{}: `{key}` should begin with `{}-`", message.place, message.area))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_language_can_be_spoken() {
    let spoken: Vec<_> = seedpod::text::Tongue::all().map(|tongue| tongue.code().to_owned()).collect();
    assert_eq!(spoken, languages());
    for tongue in seedpod::text::Tongue::all() {
        assert_ne!(tongue.native_name(), "frame-language", "{}", tongue.code());
    }
}

#[test]
fn every_message_said_exists_and_every_message_is_said() {
    let english = messages("en");
    let mut literals = BTreeSet::new();
    let mut wrong = Vec::new();
    for file in sources() {
        let tokens = tokens(&file.text);
        for (line, key) in said(&tokens) {
            if !english.contains_key(&key) {
                wrong.push(format!("{}:{line}: there is no message `{key}`", file.name));
            }
        }
        literals.extend(tokens.into_iter().filter_map(|token| match token {
            Token::Words { text, .. } => Some(text),
            Token::Code(_) => None,
        }));
    }
    for (key, message) in &english {
        let referred = english.values().any(|other| other.body.contains(&format!("{{ {key} }}")));
        if !literals.contains(key) && !referred {
            wrong.push(format!("{}: nobody says `{key}`", message.place));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_page_carries_words_of_its_own() {
    let pages =
        sources().into_iter().filter(|file| file.name.ends_with("/html.rs") || file.name.starts_with("src/web/"));
    let wrong: Vec<_> = pages
        .flat_map(|file| {
            let found = words_in_markup(&tokens(&file.text)).into_iter();
            found.map(move |(line, words)| format!("{}:{line}: \"{words}\" is not translated", file.name))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn words_in_markup_are_told_from_attributes_and_code() {
    let page = r##"
        fn page(t: Tongue) -> Markup {
            let not_markup = "some words";
            html! {
                p.post."wide"#main class={ "a b" (kind("inner")) @if x { " wide" } } title="spoken" { "loose" (t.say("posts-publish")) "…" }
                @if kind == "photo" { a href="/there" { b { "nested" } } } @else { (x) }
                @match kind { "one" | "two" => "arm", _ => { (html! { "inside" }) } }
                @let name = "bound words"; img alt={ "heard " (name) }; // "a comment"
                p { "diaspora*" }
            }
        }
    "##;
    let found: Vec<_> = words_in_markup(&tokens(page)).into_iter().map(|(_, words)| words).collect();
    assert_eq!(found, ["loose", "spoken", "nested", "arm", "inside", "heard "]);
    assert_eq!(
        said(&tokens("a.say(\n\"k-1\"); E::invalid(\"field\", \"k-2\"); X { key: \"k-3\" }; say_with(\"k-4\", &[])"))
            .into_iter()
            .map(|(_, key)| key)
            .collect::<Vec<_>>(),
        ["k-1", "k-2", "k-3", "k-4"]
    );
}

/// One message as its file has it.
struct Message {
    place: String,
    area: String,
    body: String,
}

fn languages() -> Vec<String> {
    let mut codes: Vec<_> = fs::read_dir(root().join("assets/locales"))
        .expect("locales are there")
        .map(|entry| entry.expect("a directory can be read").file_name().into_string().expect("a code is UTF-8"))
        .collect();
    codes.sort();
    codes
}

/// All messages of a language by key. A message begins with its key at the start of a line.
fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for file in files(&root().join("assets/locales").join(language), "ftl") {
        let area = Path::new(&file.name).file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let mut current = None;
        for (number, line) in file.text.lines().enumerate() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#') {
                current = line.split_once('=').map(|(key, _)| key.trim().to_owned()).filter(|_| !line.starts_with('#'));
            }
            if let Some(key) = &current {
                let message = messages.entry(key.clone()).or_insert_with(|| Message {
                    place: format!("{}:{}", file.name, number + 1),
                    area: area.clone(),
                    body: String::new(),
                });
                message.body.push_str(line);
                message.body.push('\n');
            }
        }
    }
    messages
}

/// The variables of a message, with those of the messages it refers to.
fn variables(all: &BTreeMap<String, Message>, key: &str) -> BTreeSet<String> {
    let body = &all[key].body;
    let own = body.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
    });
    let referred = all.keys().filter(|other| *other != key && body.contains(&format!("{{ {other} }}")));
    own.chain(referred.flat_map(|other| variables(all, other))).collect()
}

struct File {
    name: String,
    text: String,
}

/// Our sources without their tests.
fn sources() -> Vec<File> {
    let mut sources = files(&root().join("src"), "rs");
    sources.retain(|file| !file.name.ends_with("/tests.rs"));
    for file in &mut sources {
        if let Some(tests) = file.text.find("#[cfg(test)]\nmod tests {") {
            file.text.truncate(tests);
        }
    }
    assert!(!sources.is_empty());
    sources
}

fn files(directory: &Path, extension: &str) -> Vec<File> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("the directory is there") {
        let path = entry.expect("a directory can be read").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|end| end == extension) {
            let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
            found.push(File { name, text: fs::read_to_string(&path).expect("a source is UTF-8") });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Rust as this test needs it: string literals, and every other character that is neither blank nor comment.
enum Token {
    Words { line: usize, text: String },
    Code(char),
}

fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(char) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some((length, text)) = literal(rest) {
            tokens.push(Token::Words { line, text });
            length
        } else if let Some(length) = char_literal(rest) {
            tokens.push(Token::Code('\''));
            length
        } else {
            if !char.is_whitespace() {
                tokens.push(Token::Code(char));
            }
            char.len_utf8()
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

/// The length and the words of the string literal `rest` begins with.
fn literal(rest: &str) -> Option<(usize, String)> {
    let hashes = rest.strip_prefix('r').map(|raw| raw.chars().take_while(|c| *c == '#').count());
    if let Some(hashes) = hashes.filter(|hashes| rest[1 + hashes..].starts_with('"')) {
        let start = hashes + 2;
        let length = rest[start..].find(&format!("\"{}", "#".repeat(hashes)))?;
        return Some((start + length + 1 + hashes, rest[start..start + length].to_owned()));
    }
    let inside = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|c: char| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some((end + 2, inside[..end].to_owned()))
}

/// The length of the character literal `rest` begins with; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let skip = match inside.strip_prefix('\\') {
        Some(escaped) => 1 + escaped.chars().next()?.len_utf8(),
        None => inside.chars().next()?.len_utf8(),
    };
    let end = inside[skip..].find('\'')?;
    (end == 0 || inside.starts_with("\\u") || inside.starts_with("\\x")).then_some(1 + skip + end + 1)
}

/// The literals that must be keys, by where they stand, with their lines.
fn said(tokens: &[Token]) -> Vec<(usize, String)> {
    let mut code = String::new();
    let mut literals = Vec::new();
    for token in tokens {
        match token {
            Token::Code(char) => code.push(*char),
            Token::Words { line, text } => {
                code.push('"');
                literals.push((code.len(), *line, text.clone()));
            }
        }
    }
    let starts = [".say(\"", "::say(\"", "say_with(\"", "key:\"", "invalid(\",\""];
    literals.retain(|(at, ..)| starts.iter().any(|start| code[..*at].ends_with(start)));
    literals.into_iter().map(|(_, line, text)| (line, text)).collect()
}

/// The literals that stand as text or in a spoken attribute of `html! { … }`, with their lines.
fn words_in_markup(tokens: &[Token]) -> BTreeSet<(usize, String)> {
    let is_start = |at: &usize| {
        let code = tokens[..*at].iter().rev().map(|token| if let Token::Code(char) = token { *char } else { '"' });
        code.take(6).eq("{!lmth".chars())
    };
    (0..=tokens.len()).filter(is_start).flat_map(|start| words_in_block(&tokens[start..])).collect()
}

/// What surrounds a token inside markup.
enum Around {
    Markup,
    Attribute { spoken: bool },
}

fn words_in_block(tokens: &[Token]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut around = vec![Around::Markup];
    // How deep in Rust (parentheses, brackets) and whether between an `@` and its block.
    let (mut rust, mut control) = (0, false);
    let mut code = String::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Words { line, text } => {
                let value = code.ends_with('=');
                let is_text = match around.last() {
                    _ if rust > 0 || control || code.ends_with(['.', '#']) => false,
                    Some(Around::Attribute { spoken }) => *spoken,
                    _ if value => is_spoken(&code),
                    _ => !matches!(
                        tokens.get(at + 1..at + 3),
                        Some([Token::Code('='), Token::Code('>')] | [Token::Code('|'), _])
                    ),
                };
                if is_text && says_something(text) {
                    found.push((*line, text.clone()));
                }
                code.push('"');
            }
            Token::Code(char) => {
                match char {
                    '(' | '[' => rust += 1,
                    '{' if rust > 0 => rust += 1,
                    ')' | ']' => rust -= 1,
                    '}' if rust > 0 => rust -= 1,
                    _ if rust > 0 => {}
                    '@' => control = true,
                    ';' => control = false,
                    '{' => {
                        around.push(match around.last() {
                            Some(Around::Attribute { spoken }) => Around::Attribute { spoken: *spoken },
                            _ if !control && code.ends_with('=') => Around::Attribute { spoken: is_spoken(&code) },
                            _ => Around::Markup,
                        });
                        control = false;
                    }
                    '}' => drop(around.pop()),
                    _ => {}
                }
                if around.is_empty() {
                    break;
                }
                code.push(*char);
            }
        }
    }
    found
}

fn is_spoken(code: &str) -> bool {
    SPOKEN_ATTRIBUTES.iter().any(|name| code.ends_with(&format!("{name}=")))
}

fn says_something(text: &str) -> bool {
    text.chars().filter(|char| char.is_alphabetic()).count() >= 2 && !UNTRANSLATED.contains(&text.trim())
}
