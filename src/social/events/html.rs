//! An event beneath the words of its post.

use super::{Draft, Shown, Status};
use crate::{
    base::Time,
    social::posts::{self, PostId},
    web::parts::{Method, View, form, icon},
};
use maud::{Markup, html};

/// The event of a post, `#event_<id>`: what, when and where, who comes, and the viewer's own answer.
pub fn event(view: &View, post: PostId, shown: &Shown) -> Markup {
    let is = &shown.event.is;
    let action = format!("/posts/{post}/event_participations");
    let counts = [
        ("accepted", shown.accepted.into()),
        ("tentative", shown.tentative.into()),
        ("declined", shown.declined.into()),
    ];
    html! {
        section class="event" id={ "event_" (shown.event.id) } aria-label=(view.say("events-event")) {
            p class="event-summary" dir="auto" { (is.summary) }
            p class="event-fact" { (icon("calendar")) span { (when(view, is)) } }
            @if let Some(place) = is.location.as_ref().filter(|place| !place.address.is_empty() || !place.lat.is_empty()) {
                (posts::html::place(view, place))
            }
            @if !shown.event.description.as_str().trim().is_empty() {
                div class="prose" dir="auto" { (shown.event.description) }
            }
            p class="event-fact" { (icon("users")) span { (view.tongue.say_with("events-counts", &counts)) } }
            @if view.viewer.is_some() {
                form class="buttons" action=(action) method="post" hx-post=(action) hx-target="closest .event"
                    hx-swap="outerHTML" {
                    (form(Method::Post, view.csrf))
                    (answer(view, shown, Status::Accepted, "events-accept"))
                    (answer(view, shown, Status::Tentative, "events-perhaps"))
                    (answer(view, shown, Status::Declined, "events-decline"))
                }
            }
        }
    }
}

/// The button of an answer; the viewer's own is pressed.
fn answer(view: &View, shown: &Shown, status: Status, key: &str) -> Markup {
    let own = shown.own == Some(status);
    html! {
        button class={ "button small" @if own { " own" } } name="status" value=(status.name()) aria-pressed=(own) {
            @if own { (icon("check")) }
            (view.say(key))
        }
    }
}

/// From when till when; days alone where it has no hours, and the day once where it is one.
fn when(view: &View, is: &Draft) -> Markup {
    let words = |time: Time| if is.all_day { view.tongue.date(time) } else { view.tongue.date_time(time) };
    let same_day = |end: Time| end.day() == is.start.day();
    let end = is.end.filter(|end| words(*end) != words(is.start));
    html! {
        time datetime=(is.start) { (words(is.start)) }
        @if let Some(end) = end {
            " – " time datetime=(end) { @if same_day(end) { (view.tongue.time_of_day(end)) } @else { (words(end)) } }
        }
    }
}
