//! Icons from the one sprite the pod serves.

use maud::{Markup, html};

/// The icon of that name in `assets/icons/sprite.svg`; decoration only, so say in words what it means.
pub fn icon(name: &str) -> Markup {
    html! {
        svg class={ "icon icon-" (name) } aria-hidden="true" {
            use href={ "/assets/icons/sprite.svg#" (name) } {}
        }
    }
}
