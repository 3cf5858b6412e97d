//! Colours of code: what a keyword is, a string, a comment, said by classes (docs/decisions/0021).

use std::{fmt::Write, sync::OnceLock};
use synoptic::{Highlighter, TokOpt};

/// So many bytes of code are coloured in one text; what follows is left plain.
pub(super) const BYTES_MAX: usize = 16 * 1024;
/// What each block of code counts for beside its length: a reader is made ready for it.
pub(super) const BLOCK_BYTES: usize = 512;
/// Code with a longer line is left plain: a line takes time by more than its length.
const LINE_CHARS_MAX: usize = 400;

/// What people call languages behind the three ticks, and what the library does.
const LANGUAGES: [(&[&str], &str); 30] = [
    (&["rust", "rs"], "rs"),
    (&["python", "python3", "py"], "py"),
    (&["ruby", "rb"], "rb"),
    (&["lua"], "lua"),
    (&["r"], "r"),
    (&["go", "golang"], "go"),
    (&["javascript", "js", "jsx", "mjs", "node"], "js"),
    (&["typescript", "ts", "tsx"], "ts"),
    (&["dart"], "dart"),
    (&["c", "h"], "c"),
    (&["cpp", "c++", "cxx", "hpp"], "cpp"),
    (&["csharp", "cs", "c#"], "cs"),
    (&["swift"], "swift"),
    (&["json", "jsonc", "json5"], "json"),
    (&["kotlin", "kt"], "kt"),
    (&["java"], "java"),
    (&["php"], "php"),
    (&["scala"], "scala"),
    (&["perl"], "pm"),
    (&["haskell", "hs"], "hs"),
    (&["css", "scss"], "css"),
    (&["html", "htm", "svg"], "html"),
    (&["xml"], "xml"),
    (&["toml", "ini"], "toml"),
    (&["yaml", "yml"], "yaml"),
    (&["shell", "bash", "sh", "zsh", "console"], "sh"),
    (&["sql"], "sql"),
    (&["tex", "latex"], "tex"),
    (&["diff", "patch"], "diff"),
    (&["asm"], "asm"),
];

/// Made when first asked for: each takes about a millisecond and a few hundred kilobytes.
static MADE: [OnceLock<Option<Highlighter>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The code as markup, where somebody knows its language and it is not too much.
pub(super) fn highlight(language: &str, code: &str) -> Option<String> {
    let language = language.to_ascii_lowercase();
    let number = LANGUAGES.iter().position(|(names, _)| names.contains(&language.as_str()))?;
    let lines: Vec<String> = code.lines().map(str::to_owned).collect();
    if code.len() > BYTES_MAX || lines.iter().any(|line| line.chars().count() > LINE_CHARS_MAX) {
        return None;
    }
    // A tab is one character, as here: pieces are told by their lengths.
    let made = MADE[number].get_or_init(|| synoptic::from_extension(LANGUAGES[number].1, 1));
    let mut reader = made.clone()?;
    reader.run(&lines);
    let mut markup = String::with_capacity(code.len() * 3);
    for (number, line) in lines.iter().enumerate() {
        let mut rest = line.as_str();
        for piece in reader.line(number, line) {
            let (letters, class) = match &piece {
                TokOpt::Some(words, name) => (words, class(name)),
                TokOpt::None(words) => (words, None),
            };
            let end = rest.char_indices().nth(letters.chars().count()).map_or(rest.len(), |(at, _)| at);
            let words = maud::html! { (rest[..end]) }.into_string();
            rest = &rest[end..];
            match class {
                Some(class) => write!(markup, "<span class=\"{class}\">{words}</span>").ok()?,
                None => markup.push_str(&words),
            }
        }
        markup.push_str(&maud::html! { (rest) "\n" }.into_string());
    }
    Some(markup)
}

/// The classes that `prose.css` has a colour for.
fn class(name: &str) -> Option<&'static str> {
    Some(match name {
        "keyword" | "kw" | "tag" | "heading" | "header" | "key" => "keyword",
        "string" | "link" | "image" | "math" | "character" => "string",
        "comment" | "quote" => "comment",
        "digit" | "boolean" => "number",
        "function" | "struct" | "namespace" | "attribute" => "name",
        "insertion" => "added",
        "deletion" => "removed",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_stands_in_code_is_told_apart_and_escaped() {
        let markup = highlight("Rust", "let a = \"<b>\"; // 1 < 2\n").unwrap();
        assert!(markup.starts_with("<span class=\"keyword\">let</span> a"), "{markup}");
        assert!(markup.contains("<span class=\"string\">&quot;&lt;b&gt;&quot;</span>;"), "{markup}");
        assert!(markup.ends_with("<span class=\"comment\">// 1 &lt; 2</span>\n"), "{markup}");
    }

    #[test]
    fn every_language_has_something_to_tell() {
        for (names, _) in LANGUAGES {
            let code = "# // -- ;c % <!-- x -->\n\"a\" 'b' if for <p> 12 return\n+ a\n- b\n{\"a\": true}";
            assert!(highlight(names[0], code).unwrap().contains("<span"), "{names:?}");
        }
    }

    #[test]
    fn unknown_languages_and_too_much_stay_plain() {
        assert_eq!(highlight("klingon", "qapla"), None);
        assert_eq!(highlight("rust", &"a".repeat(LINE_CHARS_MAX + 1)), None);
        assert_eq!(highlight("rust", &"a\n".repeat(BYTES_MAX / 2 + 1)), None);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(number in 0..LANGUAGES.len(), code in "([\\PC\t]|[\"'`{}/*\\\\#<>$!-]|\n){0,80}") {
            let markup = highlight(LANGUAGES[number].0[0], &code).unwrap();
            let bare = markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect::<String>();
            let bare = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            prop_assert_eq!(bare.trim_end_matches('\n'), code.trim_end_matches('\n'));
        }
    }
}
