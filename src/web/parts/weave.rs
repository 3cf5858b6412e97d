//! Sentences with links in them: the words of a language around pieces of markup, in that language's order.

use crate::text::{Tongue, Value};
use maud::{Markup, html};

// A message cannot contain it, so it marks where a piece goes; the piece's number follows as a letter.
const MARK: char = '\u{1}';

/// The message of that key, each of `pieces` standing where its variable does; `with` are its plain variables.
pub fn weave(tongue: Tongue, key: &str, with: &[(&str, Value)], pieces: &[(&str, Markup)]) -> Markup {
    let marks: Vec<String> = (b'a'..).zip(pieces).map(|(letter, _)| format!("{MARK}{}", letter as char)).collect();
    let marked = pieces.iter().zip(&marks).map(|((name, _), mark)| (*name, mark.as_str().into()));
    let all: Vec<(&str, Value)> = with.iter().cloned().chain(marked).collect();
    let words = tongue.say_with(key, &all);
    let mut parts = words.split(MARK);
    html! {
        (parts.next().unwrap_or_default())
        @for part in parts {
            @let number = part.bytes().next().map_or(0, |letter| usize::from(letter.wrapping_sub(b'a')));
            @if let Some((_, piece)) = pieces.get(number) { (piece) }
            (part.get(1..).unwrap_or_default())
        }
    }
}

/// Several of a kind, as a language lists them: "A, B and C".
pub fn listed(tongue: Tongue, pieces: &[Markup]) -> Markup {
    match pieces {
        [] => html! {},
        [only] => only.clone(),
        [first @ .., last] => {
            let comma = tongue.say("audience-comma");
            let first = html! { @for (place, piece) in first.iter().enumerate() { @if place > 0 { (comma) } (piece) } };
            weave(tongue, "audience-names", &[], &[("first", first), ("last", last.clone())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stand_where_the_language_wants_them_and_names_are_escaped() {
        let link = html! { a href="/people/1" { "<Bob>" } };
        let german = Tongue::of("de").unwrap();
        let woven = weave(german, "audience-names", &[], &[("first", link), ("last", html! { "Carol & Dan" })]);
        assert_eq!(woven.into_string(), r#"<a href="/people/1">&lt;Bob&gt;</a> und Carol &amp; Dan"#);
    }
}
