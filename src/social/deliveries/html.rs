//! Where a post went, pod by pod.

use crate::{
    social::{deliveries::Delivered, people::html::face, posts::Post},
    text,
    waiting::tracks::{State, Track},
    web::parts::{Size, View, empty, icon, page_head, person_line, time, weave},
};
use maud::{Markup, html};

/// What of the post stands above, in characters.
const EXCERPT_CHARS: usize = 140;

/// The page: how many pods were reached, and each of them.
pub fn page(view: &View, post: &Post, ways: &[Delivered]) -> Markup {
    let reached = ways.iter().filter(|way| way.is_reached()).count();
    let wanted = ways.iter().filter(|way| way.track.state != State::Recalled).count();
    let summary = view.tongue.say_with("deliveries-reached", &[("reached", reached.into()), ("count", wanted.into())]);
    let excerpt = text::plain(&post.text, EXCERPT_CHARS);
    html! {
        (page_head(&view.say("deliveries-title"), Some(&summary).filter(|_| !ways.is_empty()).map(String::as_str), html! {}))
        p {
            a class="excerpt" href={ "/posts/" (post.guid) } dir="auto" {
                @if excerpt.trim().is_empty() { (view.say("deliveries-post")) } @else { (excerpt) }
            }
        }
        @if ways.is_empty() {
            (empty("send", &view.say("deliveries-none"), &view.say("deliveries-none-words"), html! {}))
        } @else {
            div class="sheet list" { ul class="pods" { @for way in ways { (one(view, way)) } } }
        }
    }
}

fn one(view: &View, way: &Delivered) -> Markup {
    let track = &way.track;
    let name = track.url.split_once("://").map_or(track.url.as_str(), |(_, host)| host);
    html! {
        li class="pod" {
            div class="pod-text" {
                span class="pod-name" { (name) }
                (state(view, track))
                @if let Some(reason) = &track.reason { p class="pod-trouble" { (reason) } }
                @if track.state == State::Waiting && track.tries > 0 {
                    p class="pod-facts" {
                        span { (view.count("deliveries-tries", track.tries)) }
                        @if let Some(at) = track.try_at.filter(|at| *at > view.now) {
                            span { (view.tongue.say_with("deliveries-next", &[("when", view.tongue.date_time(at).into())])) }
                        }
                    }
                }
                @if !way.people.is_empty() {
                    ul class="people" { @for person in &way.people { li { (person_line(&face(person), Size::Small)) } } }
                }
            }
        }
    }
}

/// What became of a post on its way to a pod, in a line.
pub fn state(view: &View, track: &Track) -> Markup {
    let (class, picture, key) = match track.state {
        State::Reached => ("fine", "check", "deliveries-taken"),
        State::Waiting => ("", "send", "deliveries-waiting"),
        State::GivenUp => ("bad", "triangle-alert", "deliveries-given-up"),
        State::Recalled => ("", "minus", "deliveries-recalled"),
    };
    let when = [("when", time(view.tongue, track.changed_at, view.now))];
    html! { p class={ "pod-state " (class) } { (icon(picture)) span { (weave(view.tongue, key, &[], &when)) } } }
}
