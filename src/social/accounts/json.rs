//! Who is signed in, as the page tells living clients: one line of script that three of them pick apart by pattern.

use super::Account;
use crate::moment::Here;
use crate::social::aspects::{Aspect, AspectId};
use crate::social::people;
use serde::Serialize;
use serde_json::{Value, json, ser::Formatter};
use std::io::{self, Write};

/// What the line tells of its reader.
pub struct Reader<'a> {
    pub account: &'a Account,
    /// All their aspects.
    pub aspects: &'a [Aspect],
    /// Those the aspects stream shows.
    pub chosen: &'a [AspectId],
    /// How many people they share with.
    pub contacts: i64,
    /// How many notifications they have not read.
    pub unread: i64,
}

/// `window.gon={};gon.user={…};gon.preloads={};`. No word in it can end the script, a string, an object or a list: clients
/// look for the brackets that close `gon.user` and `"aspects"` without reading what is quoted.
pub fn gon(here: &Here, reader: &Reader) -> String {
    format!("window.gon={{}};gon.user={};gon.preloads={{}};", quiet(&user(here, reader)))
}

fn user(here: &Here, reader: &Reader) -> Value {
    let aspect = |aspect: &Aspect| json!({ "id": aspect.id, "name": aspect.name, "selected": reader.chosen.contains(&aspect.id) });
    let mut user = people::json::person(here, &reader.account.person);
    user["admin"] = json!(reader.account.podmin);
    user["notifications_count"] = json!(reader.unread);
    user["unread_messages_count"] = json!(0);
    user["following_count"] = json!(reader.contacts);
    user["aspects"] = reader.aspects.iter().map(aspect).collect();
    user["configured_services"] = json!([]);
    user
}

/// Compact JSON whose strings hold none of the characters that HTML, JavaScript or a client's pattern could stumble over.
fn quiet(value: &Value) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Quiet);
    value.serialize(&mut serializer).expect("a value is written into memory");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

struct Quiet;

impl Formatter for Quiet {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for char in fragment.chars() {
            match char {
                '<' | '>' | '&' | '\'' | '{' | '}' | '[' | ']' | ';' | '\u{2028}' | '\u{2029}' => {
                    write!(writer, "\\u{:04x}", u32::from(char))?
                }
                char => write!(writer, "{char}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_ends_what_it_stands_in() {
        let written = quiet(&json!([{ "name": "</script>]};'gon\u{2028}\"ü" }]));
        assert_eq!(written.matches(['<', '\'', ';']).count(), 0, "{written}");
        assert_eq!((written.matches(']').count(), written.matches('}').count()), (1, 1), "{written}");
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read[0]["name"], "</script>]};'gon\u{2028}\"ü");
    }
}
