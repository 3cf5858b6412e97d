//! Hashtags: `#word` at the start of a word, `#<3`, and the one that asks for a cover, `#nsfw`.

use super::{markdown, spots::Spot};
use std::collections::HashSet;

/// The longest tag, in characters.
const TAG_CHARS_MAX: usize = 255;

/// The tags of a text, lower case and without `#`, each once, in the order they appear; none from code or links.
pub fn tags(source: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let spots = markdown::spots(source).into_iter();
    let tags = spots.filter_map(|spot| match spot {
        Spot::Tag(tag) => Some(tag.to_lowercase()),
        _ => None,
    });
    tags.filter(|tag| seen.insert(tag.clone())).collect()
}

/// The tag that asks for a text to be covered.
pub const NSFW: &str = "#nsfw";

/// Whether the text asks to be covered: `#nsfw` anywhere, in small or capital letters.
// spec: 13
pub fn is_nsfw(source: &str) -> bool {
    source.to_ascii_lowercase().contains(NSFW)
}

/// How many bytes at the beginning of `text` are a tag's name; `None` where there is none or it is too long.
pub(super) fn tag_length(text: &str) -> Option<usize> {
    if text.starts_with("<3") {
        return Some("<3".len());
    }
    let length = text.find(|char| !is_tag_char(char)).unwrap_or(text.len());
    let good = length > 0 && text[..length].chars().count() <= TAG_CHARS_MAX;
    good.then_some(length)
}

fn is_tag_char(char: char) -> bool {
    char.is_alphanumeric()
        || matches!(char, '_' | '-' | '\u{055B}' | '\u{055C}' | '\u{055E}' | '\u{058A}')
        || is_mark(char)
}

/// Combining marks of living scripts that Unicode does not count as alphabetic: accents, vowel killers, tones.
pub(super) fn is_mark(char: char) -> bool {
    matches!(char,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05BD}' | '\u{05BF}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{06D6}'..='\u{06ED}' | '\u{0730}'..='\u{074A}'
        | '\u{0E47}'..='\u{0E4E}' | '\u{0EC8}'..='\u{0ECE}' | '\u{0F71}'..='\u{0F84}' | '\u{1037}'..='\u{103A}'
        | '\u{135D}'..='\u{135F}' | '\u{17B4}'..='\u{17D3}' | '\u{1AB0}'..='\u{1ACE}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20F0}' | '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}')
        || is_indic_sign(char)
}

/// The blocks from Devanagari to Sinhala share one layout: nukta at 3C, virama at 4D, stress signs at 51 to 54.
fn is_indic_sign(char: char) -> bool {
    matches!(char, '\u{0900}'..='\u{0DFF}') && matches!(char as u32 & 0x7F, 0x3C | 0x4D | 0x51..=0x54)
        || matches!(char, '\u{0DCA}')
}
