//! What somebody has said to everybody, as their pod lists it (`docs/protocol.md` 2.3).

use crate::base::Guid;
use serde_json::Value;

/// Where the list is, below the address of the pod.
pub fn path(person: &Guid) -> String {
    format!("/people/{person}/stream")
}

/// The public posts of `person` that a list names, in its order; nothing where it is no list.
pub fn listed(document: &[u8], person: &Guid) -> Vec<Guid> {
    let Ok(Value::Array(posts)) = serde_json::from_slice(document) else { return Vec::new() };
    let own = posts
        .iter()
        .filter(|post| post["public"] == Value::Bool(true) && post["author"]["guid"].as_str() == Some(person.as_str()));
    own.filter_map(|post| Guid::parse(post["guid"].as_str()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_posts_of_the_person_count() {
        let person = Guid::parse("0123456789abcdef").unwrap();
        let post = |guid: &str, public: &str, author: &str| {
            format!(r#"{{"guid":"{guid}","public":{public},"author":{{"guid":"{author}"}}}}"#)
        };
        let document = format!(
            "[{},{},{},{},{},7,null]",
            post("aaaaaaaaaaaaaaaa", "true", "0123456789abcdef"),
            post("bbbbbbbbbbbbbbbb", "false", "0123456789abcdef"),
            post("cccccccccccccccc", "\"true\"", "0123456789abcdef"),
            post("dddddddddddddddd", "true", "fedcba9876543210"),
            post("../../elsewhere", "true", "0123456789abcdef"),
        );
        let listed_guids = listed(document.as_bytes(), &person);
        assert_eq!(listed_guids.iter().map(Guid::as_str).collect::<Vec<_>>(), ["aaaaaaaaaaaaaaaa"]);
        assert!(listed(b"<html>", &person).is_empty() && listed(b"{}", &person).is_empty());
    }
}
