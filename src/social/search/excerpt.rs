//! The part of a text where the words stand that were looked for, and which of it they are.

use super::query::Term;
use crate::text::words;
use std::ops::Range;

/// Characters of an excerpt, and of those what stands before the first word found.
const CHARS: usize = 280;
const AHEAD: usize = 60;

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// It is what was looked for.
    pub found: bool,
}

/// An excerpt of a text around the first of the words that stands in it; the beginning, where none does.
pub fn excerpt(text: &str, words: &[Term]) -> Vec<Piece> {
    let found = places(text, words);
    let first = found.first().map_or(0, |place| place.start);
    let begin = if text[..first].chars().count() <= AHEAD { 0 } else { back(text, first, AHEAD) };
    let end = text[begin..].char_indices().nth(CHARS).map_or(text.len(), |(at, _)| begin + at);
    let end = if end == text.len() { end } else { text[begin..end].rfind(' ').map_or(end, |at| begin + at) };
    let mut pieces = Vec::new();
    let mut say = |text: &str, found: bool| {
        pieces.extend((!text.is_empty()).then(|| Piece { text: text.to_owned(), found }));
    };
    if begin > 0 {
        say("…", false);
    }
    let mut at = begin;
    for place in found.into_iter().filter(|place| place.start >= begin && place.end <= end) {
        say(&text[at..place.start], false);
        say(&text[place.clone()], true);
        at = place.end;
    }
    say(text.get(at..end).unwrap_or_default(), false);
    if end < text.len() {
        say("…", false);
    }
    pieces
}

/// Where the words stand, in order; where two overlap, the first.
fn places(text: &str, words: &[Term]) -> Vec<Range<usize>> {
    let atoms = words::atoms(text);
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        let fits = |term: &&Term| {
            let window = atoms.get(at..at + term.0.len());
            window.is_some_and(|window| term.is(window.iter().map(|atom| atom.folded.as_str())))
        };
        match words.iter().filter(fits).max_by_key(|term| term.0.len()) {
            Some(term) => {
                let last = at + term.0.len() - 1;
                places.push(atoms[at].place.start..atoms[last].place.end);
                at = last + 1;
            }
            None => at += 1,
        }
    }
    places
}

/// The place some characters before another, after a space if there is one between.
fn back(text: &str, from: usize, chars: usize) -> usize {
    let begin = text[..from].char_indices().rev().nth(chars - 1).map_or(0, |(at, _)| at);
    text[begin..from].find(' ').map_or(begin, |space| begin + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Time;
    use crate::social::search::query::Query;

    fn marked(text: &str, typed: &str) -> String {
        let query = Query::parse(typed, Time::from_unix(0)).unwrap();
        let pieces = excerpt(text, &query.words);
        pieces.iter().map(|one| if one.found { format!("[{}]", one.text) } else { one.text.clone() }).collect()
    }

    #[test]
    fn the_words_are_marked_as_they_stand_there() {
        assert_eq!(marked("Über den Gärten, über allem", "garten UBER"), "[Über] den [Gärten], [über] allem");
        assert_eq!(marked("old roses and old thorns", "\"old roses\" old"), "[old roses] and [old] thorns");
        assert_eq!(marked("今天天气很好", "天气"), "今天[天气]很好");
        assert_eq!(marked("nothing of it", "roses"), "nothing of it");
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_the_first() {
        let text = format!("{}rose {}", "before ".repeat(50), "after ".repeat(100));
        let shown = marked(text.trim(), "rose");
        assert!(
            shown.starts_with("…before ") && shown.contains("before [rose] after") && shown.ends_with("after…"),
            "{shown}"
        );
        assert!(shown.chars().count() <= CHARS + 4, "{}", shown.chars().count());
        let one = "字".repeat(2_000);
        assert!(marked(&one, "字字").chars().count() <= 2 * CHARS + 4);
    }
}
