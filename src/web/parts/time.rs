//! Points in time as people read them.

use crate::{
    base::{Time, time::DAY},
    text::Tongue,
};
use maud::{Markup, html};

/// How long ago `then` was, the full date on hover; the page keeps it true while it stays open.
pub fn time(tongue: Tongue, then: Time, now: Time) -> Markup {
    let recent = now.since(then) < 7 * DAY;
    html! {
        // The class is for living clients.
        time class="timeago" datetime=(then) title=(tongue.date_time(then)) data-ago[recent] { (tongue.ago(then, now)) }
    }
}
