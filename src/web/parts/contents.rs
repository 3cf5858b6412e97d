//! What a long page holds: the way to each part, beside it where there is room.

use maud::{Markup, html};

/// The parts of the page `title`, each with its words and its `id`.
pub fn contents(title: &str, parts: &[(String, &str)]) -> Markup {
    html! {
        nav class="contents" aria-label=(title) {
            ul class="lines" { @for (words, id) in parts { li { a href={ "#" (id) } { span { (words) } } } } }
        }
    }
}
