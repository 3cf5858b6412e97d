//! The light box: a picture over the page, filled by script; without script a picture has a page of its own.

use crate::{text::Tongue, web::parts::icon};
use maud::{Markup, html};

/// The dialogue that every page carries, closed.
pub fn lightbox(tongue: Tongue) -> Markup {
    let place = [("number", "{number}".into()), ("count", "{count}".into())];
    let button = |act: &str, picture: &str, key: &str| {
        html! { button type="button" class=(act) data-act=(act) aria-label=(tongue.say(key)) { (icon(picture)) } }
    };
    html! {
        dialog id="lightbox" class="lightbox" aria-label=(tongue.say("photos-light-box")) {
            div class="lightbox-head" {
                span class="lightbox-place" aria-live="polite" data-words=(tongue.say_with("photos-place", &place)) {}
                a class="lightbox-page" { (tongue.say("photos-page")) }
                (button("close", "x", "photos-close"))
            }
            div class="lightbox-stage" { img alt=""; }
            p class="lightbox-words" dir="auto" {}
            (button("previous", "chevron-left", "photos-previous"))
            (button("next", "chevron-right", "photos-next"))
        }
    }
}
