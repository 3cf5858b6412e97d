//! Words as the search compares them: cut, folded, and of scripts without spaces character by character.

use super::tags::is_mark;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A piece of a text that is compared as one: a word, or a character of a script that writes no spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// Where it stands in the text, in bytes.
    pub place: Range<usize>,
    /// How it is compared.
    pub folded: String,
    /// It is a character of a script without spaces.
    pub single: bool,
}

/// Cuts a text into what is compared. Meant for composed texts ([`composed`]).
pub fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut word: Option<Range<usize>> = None;
    for (at, char) in text.char_indices() {
        let end = at + char.len_utf8();
        let single = is_unspaced(char) && (char.is_alphanumeric() || is_mark(char));
        if !single && (char.is_alphanumeric() || is_mark(char)) {
            word = Some(word.map_or(at, |word| word.start)..end);
            continue;
        }
        atoms.extend(word.take().and_then(|place| atom(text, place, false)));
        if single {
            atoms.extend(atom(text, at..end, true));
        }
    }
    atoms.extend(word.and_then(|place| atom(text, place, false)));
    atoms
}

fn atom(text: &str, place: Range<usize>, single: bool) -> Option<Atom> {
    let folded = fold(&text[place.clone()]);
    (!folded.is_empty()).then_some(Atom { place, folded, single })
}

/// The text with every character in one piece, as [`atoms`] wants it.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Neighbouring characters of scripts without spaces, two by two; a word of a single one has none. Between two runs stands
/// something that is no pair, so that a phrase never reaches from one into the other.
pub fn pairs(atoms: &[Atom]) -> Vec<String> {
    let mut pairs = Vec::new();
    let mut open = false;
    for two in atoms.windows(2) {
        let near = two[0].single && two[1].single && two[0].place.end == two[1].place.start;
        if near {
            pairs.push(format!("{}{}", two[0].folded, two[1].folded));
        } else if open {
            pairs.push("x".to_owned());
        }
        open = near;
    }
    pairs
}

/// Nothing but what a word is made of, folded.
fn fold(word: &str) -> String {
    folded(word).filter(|char| char.is_alphanumeric() || is_mark(*char)).collect()
}

/// A name as it is compared while it is looked for by a part of it.
pub fn fold_name(name: &str) -> String {
    folded(name).collect()
}

/// A folded name in pieces of two neighbouring characters, and the last one alone: whoever looks for a part of it looks for a row of
/// such pieces ([`pieces_of_part`]).
pub fn pieces(name: &str) -> String {
    let chars: Vec<char> = fold_name(name.trim()).chars().map(letter).collect();
    let pieces: Vec<String> = (0..chars.len()).map(|at| chars[at..].iter().take(2).collect()).collect();
    pieces.join(" ")
}

/// The condition under which [`pieces`] hold a part of a name that is folded already and not empty, for the index over them.
pub fn pieces_of_part(part: &str) -> String {
    let chars: Vec<char> = part.chars().map(letter).collect();
    match chars.as_slice() {
        [one] => format!("\"{one}\" *"),
        chars => format!("\"{}\"", chars.windows(2).map(String::from_iter).collect::<Vec<_>>().join(" ")),
    }
}

/// What the index would cut at, as a character that it does not.
fn letter(char: char) -> char {
    let private = || char::from_u32(0xE000 + u32::from(char)).unwrap_or(char);
    if char.is_ascii() && !char.is_ascii_alphanumeric() { private() } else { char }
}

/// Without case, accents, vowel points and compatibility forms.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let bare = text.nfkd().filter(|char| !is_accent(*char)).nfc();
    let lower = bare.flat_map(char::to_lowercase).map(|char| if char == 'ς' { 'σ' } else { char });
    // Lower case can bring an accent back.
    lower.filter(|char| !is_accent(*char))
}

/// What is left out of a comparison: accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic, the stretched line.
fn is_accent(char: char) -> bool {
    matches!(char, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{FE00}'..='\u{FE0F}')
}

/// Scripts whose words do not end with a space, or, as Korean, take endings without one.
fn is_unspaced(char: char) -> bool {
    matches!(char, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1100}'..='\u{11FF}' | '\u{1780}'..='\u{17FF}'
        | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3031}'..='\u{3035}' | '\u{3040}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FFDC}' | '\u{1B000}'..='\u{1B16F}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        atoms(text).into_iter().map(|atom| atom.folded).collect()
    }

    #[test]
    fn words_are_cut_at_what_is_no_word_and_folded() {
        assert_eq!(folded("Ça, c'est l’ÉTÉ – Straße_1!"), ["ca", "c", "est", "l", "ete", "straße", "1"]);
        assert_eq!(
            folded("ＡＢＣ ﬁn ΟΔΟΣ Ёлка מִלָּה مُحَمَّد İzmir"),
            ["abc", "fin", "οδοσ", "елка", "מלה", "محمد", "izmir"]
        );
        assert_eq!(folded(" \u{301} !? 🌱"), [""; 0]);
    }

    #[test]
    fn names_are_found_by_any_part_of_them() {
        assert_eq!(pieces(" Ana O'Neil"), pieces("ana o'neil"));
        assert_eq!(pieces("王伟"), "王伟 伟");
        assert_eq!(pieces_of_part("伟"), "\"伟\" *");
        assert_eq!(pieces_of_part("nei"), "\"ne ei\"");
        assert!(pieces("o'neil").starts_with("o\u{E027} \u{E027}n ne"));
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_characters_and_pairs() {
        assert_eq!(folded("今天iPhone很好。猫"), ["今", "天", "iphone", "很", "好", "猫"]);
        assert_eq!(pairs(&atoms("今天iPhone很好。猫")), ["今天", "x", "很好", "x"]);
        assert_eq!(pairs(&atoms("東京都 garden")), ["東京", "京都", "x"]);
        assert_eq!(pairs(&atoms("학교에서")), ["학교", "교에", "에서"]);
        assert_eq!(folded("ガ ｶ"), ["ガ", "カ"], "a sound mark is no accent");
    }

    #[test]
    fn an_atom_knows_where_it_stands() {
        let text = "Über 東京.";
        assert_eq!(atoms(text).iter().map(|atom| &text[atom.place.clone()]).collect::<Vec<_>>(), ["Über", "東", "京"]);
    }
}
