//! The places in a text that mean something only to diaspora*: mentions, tags and links to posts, taken out before
//! Markdown reads the text (it would take their `_` and `*` for emphasis) and put back afterwards.

use super::{Mention, tags::tag_length};
use crate::base::{DiasporaId, Guid};
use std::{collections::HashMap, ops::Range};

/// What stands at such a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Mention(Mention),
    /// As it was written, without the `#`.
    Tag(String),
    Post(Guid),
}

/// The spots of one text, each with the source it stands for.
pub(super) struct Spots(Vec<(String, Spot)>);

/// Part of a text: words, or a spot with its source.
pub(super) enum Piece<'a> {
    Words(&'a str),
    Spot(&'a str, &'a Spot),
}

// Private-use characters: Markdown gives them no meaning, and nobody can see them.
const OPEN: char = '\u{F0000}';
const CLOSE: char = '\u{F0001}';

/// The longest mention looked for, in bytes.
const MENTION_BYTES_MAX: usize = 1024;

impl Spots {
    /// Puts a short mark in the place of each spot; equal spots get equal marks, so that link labels still match.
    pub(super) fn take_out(source: &str) -> (Spots, String) {
        let mut spots = Spots(Vec::new());
        let mut known: HashMap<&str, usize> = HashMap::new();
        let mut text = String::with_capacity(source.len());
        let mut done = 0;
        for (range, spot) in find(source) {
            let raw = &source[range.clone()];
            let number = *known.entry(raw).or_insert_with(|| {
                spots.0.push((raw.to_owned(), spot));
                spots.0.len() - 1
            });
            text.push_str(&without_marks(&source[done..range.start]));
            text.push_str(&format!("{OPEN}{number}{CLOSE}"));
            done = range.end;
        }
        text.push_str(&without_marks(&source[done..]));
        (spots, text)
    }

    /// The text with every mark replaced by what `words` says for the piece.
    pub(super) fn put_back(&self, text: &str, words: impl Fn(&str, &Spot) -> String) -> String {
        self.pieces(text).into_iter().fold(String::with_capacity(text.len()), |mut all, piece| {
            match piece {
                Piece::Words(part) => all.push_str(part),
                Piece::Spot(raw, spot) => all.push_str(&words(raw, spot)),
            }
            all
        })
    }

    /// The text as it was written.
    pub(super) fn restore(&self, text: &str) -> String {
        self.put_back(text, |raw, _| raw.to_owned())
    }

    /// The text cut at its marks.
    pub(super) fn pieces<'a>(&'a self, text: &'a str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find(OPEN) {
            let inside = &rest[start + OPEN.len_utf8()..];
            let Some(end) = inside.find(CLOSE) else { break };
            let (before, after) = (&rest[..start], &inside[end + CLOSE.len_utf8()..]);
            if !before.is_empty() {
                pieces.push(Piece::Words(before));
            }
            if let Some((raw, spot)) = inside[..end].parse::<usize>().ok().and_then(|number| self.0.get(number)) {
                pieces.push(Piece::Spot(raw, spot));
            }
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest));
        }
        pieces
    }
}

/// Every spot of a source text and where it stands, in order, none inside another.
pub(super) fn find(source: &str) -> Vec<(Range<usize>, Spot)> {
    let mut found = Vec::new();
    let mut before = None;
    let mut past = 0;
    for (at, char) in source.char_indices() {
        if at >= past {
            let rest = &source[at..];
            let spot = match char {
                '@' => mention(rest),
                '#' if before.is_none_or(ends_a_word) => tag(rest),
                'd' | 'w' if before.is_none_or(|c| c != '<' && c != '+' && !c.is_alphanumeric()) => post(rest),
                _ => None,
            };
            if let Some((length, spot)) = spot {
                past = at + length;
                found.push((at..past, spot));
            }
        }
        before = Some(char);
    }
    found
}

/// The author and GUID of a `diaspora://author/post/guid` link (also with `web+` in front), and its length in bytes.
// spec: 13
pub(super) fn post_link(text: &str) -> Option<(usize, Guid)> {
    let rest = text.strip_prefix("web+").unwrap_or(text).strip_prefix("diaspora://")?;
    let (author, rest) = rest.split_at(rest.find('/')?);
    DiasporaId::parse(author)?;
    let rest = rest.strip_prefix("/post/")?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_@.:".contains(c)).unwrap_or(rest.len());
    let guid = rest[..end].trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    Some((text.len() - rest.len() + guid.len(), Guid::parse(guid)?))
}

/// The author of any `diaspora://author…` link (also with `web+` in front), and whether it names a thing of theirs.
pub(super) fn link_of(url: &str) -> Option<(DiasporaId, bool)> {
    let rest = url.strip_prefix("web+").unwrap_or(url).strip_prefix("diaspora://")?;
    let (author, thing) = rest.split_once('/').unwrap_or((rest, ""));
    Some((DiasporaId::parse(author)?, !thing.is_empty()))
}

// spec: 13
fn mention(rest: &str) -> Option<(usize, Spot)> {
    let inside = rest.strip_prefix("@{")?;
    let window = &inside.as_bytes()[..inside.len().min(MENTION_BYTES_MAX)];
    let end = window.iter().position(|byte| matches!(byte, b'}' | b'\n' | b'\r'))?;
    let (name, id) = match inside[..end].rsplit_once("; ") {
        Some((name, id)) => (Some(name.trim()), id),
        None => (None, &inside[..end]),
    };
    let id = DiasporaId::parse(&id.trim().to_lowercase())?;
    let name = name.filter(|name| !name.is_empty()).map(str::to_owned);
    (window[end] == b'}').then_some((end + "@{}".len(), Spot::Mention(Mention { id, name })))
}

fn tag(rest: &str) -> Option<(usize, Spot)> {
    let start = rest.len() - rest[1..].trim_start_matches(is_invisible).len();
    let length = tag_length(&rest[start..])?;
    Some((start + length, Spot::Tag(rest[start..start + length].to_owned())))
}

fn post(rest: &str) -> Option<(usize, Spot)> {
    post_link(rest).map(|(length, guid)| (length, Spot::Post(guid)))
}

fn ends_a_word(char: char) -> bool {
    char.is_whitespace() || is_invisible(char)
}

/// Marks of writing direction and of no width, which some keyboards put around a `#`.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn without_marks(text: &str) -> String {
    text.replace([OPEN, CLOSE], "\u{FFFD}")
}
