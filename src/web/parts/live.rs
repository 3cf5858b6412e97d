//! Where script shows what comes while a page is open.

use crate::{text::Tongue, web::parts::Face};
use maud::{Markup, html};

/// New posts that are counted: as many as a page of a stream.
const NEW_POSTS: usize = 15;

/// Where script says what is new; it listens at `data-events`, for itself and other tabs of the same person, and a line of
/// `data-new` says how many new posts there are.
pub fn live(tongue: Tongue, viewer: &Face) -> Markup {
    let count = |n: usize, key| tongue.say_with(key, &[("count", n.into())]);
    let lines = (1..=NEW_POSTS).map(|n| count(n, "frame-new-posts"));
    let lines: Vec<String> = lines.chain([count(NEW_POSTS, "frame-new-posts-more")]).collect();
    html! {
        div id="live" class="live" role="status" data-events="/events" data-of=(viewer.id) data-new=(lines.join("\n")) {}
    }
}

/// The newest notifications, which script opens from the bell; without it the bell leads to their page.
pub fn news_menu(tongue: Tongue) -> Markup {
    html! {
        section id="news_menu" class="news-menu" popover aria-label=(tongue.say("frame-notifications"))
            hx-get="/notifications?brief=true" hx-trigger="fill" {}
    }
}
