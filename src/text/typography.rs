//! Signs that people type in two or three letters, set as one: arrows, hearts, and marks of law. Only in running text.

use std::borrow::Cow;

const SIGNS: [(&str, &str); 10] = [
    ("<->", "↔"),
    ("->", "→"),
    ("<-", "←"),
    ("<3", "♥"),
    ("(c)", "©"),
    ("(C)", "©"),
    ("(r)", "®"),
    ("(R)", "®"),
    ("(tm)", "™"),
    ("(TM)", "™"),
];

/// The words with such signs where they stand between spaces or words; longer arrows and lines of dashes stay as they were typed.
pub(super) fn set(words: &str) -> Cow<'_, str> {
    if !words.contains("->") && !words.contains("<-") && !words.contains("<3") && !words.contains('(') {
        return Cow::Borrowed(words);
    }
    let mut set = String::with_capacity(words.len());
    let mut before = None;
    let mut rest = words;
    while let Some(next) = rest.chars().next() {
        let sign = SIGNS.iter().find(|(typed, _)| {
            rest.strip_prefix(typed).is_some_and(|after| stands_alone(typed, before, after.chars().next()))
        });
        let (typed, char) = sign.map_or((&rest[..next.len_utf8()], None), |(typed, sign)| (typed, Some(*sign)));
        set.push_str(char.unwrap_or(typed));
        before = typed.chars().last();
        rest = &rest[typed.len()..];
    }
    Cow::Owned(set)
}

/// Whether it is no part of something longer: `-->`, `<--`, `<30`, `f(c)`.
fn stands_alone(typed: &str, before: Option<char>, after: Option<char>) -> bool {
    let is = |char: Option<char>, those: &str| char.is_some_and(|char| those.contains(char));
    match typed.as_bytes()[0] {
        b'(' => !before.is_some_and(char::is_alphanumeric),
        _ if typed == "<3" => !after.is_some_and(char::is_alphanumeric) && !is(before, "<"),
        _ => !is(before, "<->=") && !is(after, "<->="),
    }
}

#[cfg(test)]
mod tests {
    use super::set;

    #[test]
    fn signs_are_set_and_what_only_looks_like_one_is_not() {
        for (typed, shown) in [
            ("a -> b <- c <-> d", "a → b ← c ↔ d"),
            ("I <3 you <3<3", "I ♥ you ♥♥"),
            ("(c) 2024 Foo(r) (tm)", "© 2024 Foo(r) ™"),
            ("x --> y <-- z <=> -", "x --> y <-- z <=> -"),
            ("1 <30 and f(c) and (a)", "1 <30 and f(c) and (a)"),
        ] {
            assert_eq!(set(typed), shown);
        }
    }
}
