//! Who somebody is, at a glance: picture or initials, name, diaspora* ID.

use crate::{media, social::pictures::Address};
use maud::{Markup, html};

/// What a page shows of a person wherever they appear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The name they go by, never empty: without a profile name the ID's first part.
    pub name: String,
    /// Their diaspora* ID.
    pub id: String,
    /// The page about them, `/people/<guid>`.
    pub href: String,
    /// The key of their picture, if they have one.
    pub picture: Option<String>,
}

/// How large a face is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 32 px: comments, lists beside the page.
    Small,
    /// 44 px: posts, lists.
    Medium,
    /// 96 px: their own page.
    Large,
}

/// Picture or initials. Not a link of its own: it stands beside a name that is one.
pub fn avatar(face: &Face, size: Size) -> Markup {
    let (size, of) = match size {
        Size::Small => ("s", media::Size::ThumbMedium),
        Size::Medium => ("m", media::Size::ThumbMedium),
        Size::Large => ("l", media::Size::ThumbLarge),
    };
    html! {
        span class={ "avatar " (size) " hue-" (hue(&face.id)) } aria-hidden="true" {
            @let letters = initials(&face.name);
            (letters)
            // Over the initials, which stay where it cannot be loaded.
            @if let Some(key) = &face.picture {
                img src=(Address::of(key, of).path(None)) alt="" data-letters=(letters) loading="lazy" decoding="async"; }
        }
    }
}

/// A person in one line: face, name and ID.
pub fn person_line(face: &Face, size: Size) -> Markup {
    html! {
        div class="person" {
            (avatar(face, size))
            div class="person-text" {
                a class="person-name hovercardable" href=(face.href) dir="auto" { (face.name) }
                span class="person-id" { (face.id) }
            }
        }
    }
}

/// The first letters of the first and the last word; one letter in scripts whose letters join or stand for words.
pub fn initials(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = letters.next().unwrap_or('*');
    let cased = |c: &char| c.is_lowercase() || c.is_uppercase();
    let last = letters.next_back().filter(|last| cased(&first) && cased(last));
    first.to_uppercase().chain(last.into_iter().flat_map(char::to_uppercase)).collect()
}

/// One of the twelve colours of `avatar.css`, always the same for the same person. The high bits choose: the low ones of
/// this hash (FNV-1a) hardly tell people of one pod apart.
fn hue(id: &str) -> u64 {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (u64::from(hash) * 12) >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Alice Ahrens"), "AA");
        assert_eq!(initials("maximiliane von und zu Hohenstein"), "MH");
        assert_eq!(initials("bob"), "B");
        assert_eq!(initials("مريم الهاشمي"), "م");
        assert_eq!(initials("…"), "*");
    }

    #[test]
    fn a_name_is_escaped_in_a_line() {
        let face = Face { name: "<b>".into(), id: "b@pod.example".into(), href: "/people/1".into(), picture: None };
        assert!(person_line(&face, Size::Small).into_string().contains("&lt;b&gt;"));
    }
}
