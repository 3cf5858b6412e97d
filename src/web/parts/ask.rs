//! The dialog that asks before something is lost.

use crate::text::Tongue;
use maud::{Markup, html};

/// Asks before something is lost; opened by script only, without script the form is simply sent.
pub fn ask(tongue: Tongue) -> Markup {
    html! {
        dialog id="ask" class="ask" {
            form method="dialog" {
                p class="ask-words" {}
                div class="buttons" {
                    button class="button" value="no" { (tongue.say("frame-ask-no")) }
                    button class="button danger" value="yes" { (tongue.say("frame-ask-yes")) }
                }
            }
        }
    }
}
