//! The other pods as the podmin sees them, and the keys that were refused.

use crate::{
    social::{
        people::{RefusedKeys, html::face},
        pods::{Listed, PAGE, State},
    },
    web::parts::{Method, Size, View, act, empty, icon, page_head, pager, person_line, time, weave},
};
use maud::{Markup, html};

/// The page: refused keys above, then the pods `#pods`. `page` counts from 1.
pub fn page(view: &View, pods: &[Listed], refused: &[RefusedKeys], page: usize) -> Markup {
    html! {
        (page_head(&view.say("pods-title"), Some(&view.say("pods-words")), html! {}))
        @if !refused.is_empty() { (refused_keys(view, refused)) }
        @if pods.is_empty() && page == 1 {
            (empty("globe", &view.say("pods-none"), &view.say("pods-none-words"), html! {}))
        } @else {
            div class="sheet list" id="pods" { ul class="pods" { @for one in pods { (pod(view, one)) } } }
        }
        @if pods.len() == PAGE {
            (pager(&format!("/admin/pods?page={}", page + 1), &view.say("pods-more"), "#pods, .pager"))
        }
    }
}

fn pod(view: &View, one: &Listed) -> Markup {
    let Listed { pod, people, waiting } = one;
    html! {
        li class="pod" {
            div class="pod-text" {
                a class="pod-name" href=(pod.url) rel="noopener noreferrer" { (pod.url) }
                (state(view, pod.state()))
                @if let Some(trouble) = &pod.trouble { p class="pod-trouble" { (trouble) } }
                p class="pod-facts" {
                    @if let Some(software) = &pod.software { span dir="auto" { (software) } }
                    span { (view.count("pods-people", *people)) }
                    @if *waiting > 0 { span { (view.count("pods-waiting", *waiting)) } }
                    @if let Some(at) = pod.checked_at {
                        span { (weave(view.tongue, "pods-checked", &[], &[("when", time(view.tongue, at, view.now))])) }
                    }
                }
            }
            (act(&format!("/admin/pods/{}/check", pod.id), Method::Post, view.csrf, &[], "button small",
                html! { (view.say("pods-check")) }))
        }
    }
}

fn state(view: &View, state: State) -> Markup {
    let (class, picture, key, since) = match state {
        State::Fine => ("fine", "check", "pods-fine", None),
        State::Unvisited => ("", "info", "pods-unvisited", None),
        State::FailingSince(since) => ("bad", "triangle-alert", "pods-failing", Some(since)),
        State::AsleepSince(since) => ("bad", "wifi-off", "pods-asleep", Some(since)),
    };
    let pieces: Vec<_> = since.into_iter().map(|since| ("since", time(view.tongue, since, view.now))).collect();
    html! { p class={ "pod-state " (class) } { (icon(picture)) span { (weave(view.tongue, key, &[], &pieces)) } } }
}

fn refused_keys(view: &View, refused: &[RefusedKeys]) -> Markup {
    html! {
        section class="sheet" id="refused_keys" {
            h2 { (view.say("pods-refused")) }
            p class="soft" { (view.say("pods-refused-words")) }
            ul class="people" {
                @for one in refused {
                    @let (tongue, now) = (view.tongue, view.now);
                    @let times = [("first", time(tongue, one.first_at, now)), ("last", time(tongue, one.last_at, now))];
                    @let counts = [("times", one.times.into()), ("keys", one.keys.into())];
                    li {
                        (person_line(&face(&one.person), Size::Medium))
                        (act(&format!("/admin/refused_keys/{}", one.person.id), Method::Delete, view.csrf, &[], "button small",
                            html! { (view.say("pods-forget")) }))
                        p class="person-note" { (weave(tongue, "pods-refused-how", &counts, &times)) }
                    }
                }
            }
        }
    }
}
