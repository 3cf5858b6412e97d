//! What people type into the search.

use seedpod::base::Time;
use seedpod::social::search::query::{QUERY_CHARS, Query};
use seedpod::text::words;

/// Anything typed is a query or says what is wrong; every atom is letters and digits that lie where it says they do.
pub fn query(typed: &[u8]) {
    let Ok(typed) = std::str::from_utf8(typed) else { return };
    let text = words::composed(typed);
    for atom in words::atoms(&text) {
        assert!(!atom.folded.is_empty() && !text[atom.place.clone()].is_empty());
        assert!(
            !atom
                .folded
                .contains(|char: char| char.is_ascii_punctuation() || char.is_whitespace() || char.is_control())
        );
    }
    if let Ok(query) = Query::parse(typed, Time::from_unix(1_700_000_000)) {
        assert!(typed.is_empty() || text.chars().count() <= QUERY_CHARS);
        assert!(query.words.iter().chain(&query.without).all(|term| !term.0.is_empty()));
        assert!(query.is_empty() || query.before.zip(query.after).is_none_or(|(before, after)| after < before));
    }
}
