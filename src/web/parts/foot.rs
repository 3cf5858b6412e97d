//! The foot of every page: what everybody may know about the pod.

use crate::text::Tongue;
use maud::{Markup, html};

/// Which texts of the operator there are.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    pub terms: bool,
    pub privacy: bool,
}

/// Help, and what this place is.
pub fn foot(tongue: Tongue, texts: Texts) -> Markup {
    html! {
        footer class="foot" {
            a href="/help" { (tongue.say("frame-help")) }
            a href="/statistics" { (tongue.say("about-title")) }
            @if texts.terms { a href="/terms" { (tongue.say("about-terms")) } }
            @if texts.privacy { a href="/privacy_policy" { (tongue.say("about-privacy")) } }
            a href="/source" { (tongue.say("about-source")) }
            a href="https://diasporafoundation.org/" rel="noopener noreferrer" { (tongue.say("frame-network")) }
        }
    }
}
