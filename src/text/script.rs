//! Values handed to scripts inside a page: assignments whose words can end nothing they stand in.

use maud::Render;
use serde::Serialize;
use serde_json::{Value, ser::Formatter};
use std::io::{self, Write};

/// One line of assignments in a `<script>`. The page's policy must allow [`Script::text`] by its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script(String);

impl Script {
    /// `name=value;` for each, alone on its line; no blank, no line break, and in strings none of the characters that
    /// HTML, JavaScript or a client that looks for closing brackets could stumble over.
    pub fn assigning(values: &[(&'static str, &Value)]) -> Script {
        let line: String = values.iter().map(|(name, value)| format!("{name}={};", quiet(value))).collect();
        Script(format!("\n{line}\n"))
    }

    /// Exactly what stands between the tags.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Render for Script {
    fn render_to(&self, page: &mut String) {
        page.push_str("<script>");
        page.push_str(&self.0);
        page.push_str("</script>");
    }
}

fn quiet(value: &Value) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Quiet);
    value.serialize(&mut serializer).expect("a value is written into memory");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

struct Quiet;

impl Formatter for Quiet {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        fragment.chars().try_for_each(|char| match char {
            '<' | '>' | '&' | '\'' | '{' | '}' | '[' | ']' | ';' | '\u{2028}' | '\u{2029}' => {
                write!(writer, "\\u{:04x}", u32::from(char))
            }
            char => write!(writer, "{char}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn no_name_ends_what_it_stands_in() {
        let name = "</script>]};'gon\u{2028}\"ü";
        let script = Script::assigning(&[("a", &json!([{ "name": name }])), ("b", &json!({}))]);
        let line = script.text().trim();
        assert_eq!((line.matches(['<', '\'', '\u{2028}']).count(), line.matches(';').count()), (0, 2), "{line}");
        assert_eq!((line.matches(']').count(), line.matches('}').count()), (1, 2), "{line}");
        let read: Value = serde_json::from_str(line.strip_prefix("a=").unwrap().split(';').next().unwrap()).unwrap();
        assert_eq!(read[0]["name"], name);
    }
}
