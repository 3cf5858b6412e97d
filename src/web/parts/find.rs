//! The field in the frame that leads to the search.

use crate::{text::Tongue, web::parts::icon};
use maud::{Markup, html};

/// The field that finds everything; with script it suggests while one types.
pub fn find(tongue: Tongue) -> Markup {
    html! {
        form class="search" role="search" action="/search" method="get" {
            div {
                (icon("search"))
                input type="search" name="q" role="combobox" data-suggest autocomplete="off" aria-autocomplete="list" aria-expanded="false"
                    aria-controls="findings" placeholder=(tongue.say("frame-search")) aria-label=(tongue.say("frame-search")) dir="auto";
            }
            div id="findings" class="findings" role="listbox" aria-label=(tongue.say("frame-search")) popover="manual" {}
        }
    }
}
