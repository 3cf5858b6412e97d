//! The page of the first steps, and the hint above the stream that leads there.

use crate::social::aspects::Aspect;
use crate::social::contacts::{Membership, html::aspect_menu};
use crate::social::people::{Person, html::face};
use crate::web::parts::{Field, Method, Size, View, act, avatar, field, form, icon, page_head, person_line};
use maud::{Markup, html};

/// What the steps show.
pub struct Steps<'a> {
    /// What somebody is called so far.
    pub name: &'a str,
    /// What a first post may say.
    pub introduction: &'a str,
    /// The tags that are offered, and those that are followed.
    pub offered: &'a [String],
    /// See `offered`.
    pub followed: &'a [String],
    /// People of this pod, and their places in one's aspects, in the same order.
    pub people: &'a [Person],
    /// See `people`.
    pub memberships: &'a [Vec<Membership>],
    /// One's aspects.
    pub aspects: &'a [Aspect],
    /// The step, what was typed, and why it was not taken.
    pub wrong: Option<(&'a str, &'a str, &'a str)>,
}

impl<'a> Steps<'a> {
    fn wrong(&self, step: &str) -> (Option<&'a str>, Option<&'a str>) {
        self.wrong.filter(|(of, ..)| *of == step).map(|(_, typed, words)| (typed, words)).unzip()
    }
}

/// All steps on one page.
pub fn steps(view: &View, steps: &Steps) -> Markup {
    html! {
        (page_head(&view.say("start-title"), Some(&view.say("start-words")), html! {}))
        (name(view, steps))
        (tags(view, steps))
        (people(view, steps))
        section class="sheet" id="hello" aria-labelledby="hello_title" {
            h2 id="hello_title" { (view.say("start-hello")) }
            p class="soft" { (view.say("start-hello-words")) }
            blockquote dir="auto" { (steps.introduction) }
            div class="buttons" { a class="button" href="/getting_started/hello" { (icon("square-pen")) (view.say("start-hello-write")) } }
        }
        div class="start-end" {
            (act("/getting_started/done", Method::Put, view.csrf, &[], "button primary", html! { (view.say("start-done")) }))
        }
    }
}

fn name(view: &View, steps: &Steps) -> Markup {
    let (typed, wrong) = steps.wrong("name");
    html! {
        section class="sheet" id="name" aria-labelledby="name_title" {
            h2 id="name_title" { (view.say("start-name")) }
            form class="form" action="/getting_started/name" method="post" {
                (form(Method::Put, view.csrf))
                (field(Field { value: typed.unwrap_or(steps.name.trim()), wrong, autocomplete: Some("nickname"),
                    hint: Some(&view.say("start-name-words")),
                    ..Field::new("start_name", "name", &view.say("start-name-label")) }))
                div class="buttons" { button class="button" { (view.say("start-save")) } }
            }
            @if let Some(viewer) = view.viewer {
                div class="start-picture" {
                    (avatar(viewer, Size::Large))
                    div {
                        a class="button" href="/profile/photo" { (icon("image-plus")) (view.say("start-picture")) }
                        @if viewer.picture.is_none() { p class="soft" { (view.say("start-picture-words")) } }
                    }
                }
            }
        }
    }
}

fn tags(view: &View, steps: &Steps) -> Markup {
    let (typed, wrong) = steps.wrong("tags");
    let own = steps.followed.iter().filter(|tag| !steps.offered.contains(tag));
    html! {
        section class="sheet" id="tags" aria-labelledby="tags_title" {
            h2 id="tags_title" { (view.say("start-tags-title")) }
            p class="soft" { (view.say("start-tags-words")) }
            form class="form" action="/getting_started/tags" method="post" {
                (form(Method::Put, view.csrf))
                div class="choices" {
                    @for tag in steps.offered.iter().chain(own) {
                        label class="choice" {
                            input type="checkbox" name="tags[]" value=(tag) checked[steps.followed.contains(tag)];
                            span dir="auto" { "#" (tag) }
                        }
                    }
                }
                (field(Field { value: typed.unwrap_or_default(), wrong,
                    ..Field::new("start_tags", "more", &view.say("start-tags-more")) }))
                div class="buttons" { button class="button" { (view.say("start-tags-save")) } }
            }
        }
    }
}

fn people(view: &View, steps: &Steps) -> Markup {
    html! {
        section class="sheet" id="people" aria-labelledby="people_title" {
            h2 id="people_title" { (view.say("start-people")) }
            h3 { (view.say("start-people-here")) }
            @if steps.people.is_empty() { p class="soft" { (view.say("start-people-none")) } }
            ul class="people" {
                @for (person, memberships) in steps.people.iter().zip(steps.memberships) {
                    li { (person_line(&face(person), Size::Medium)) (aspect_menu(view, person, steps.aspects, memberships)) }
                }
            }
            form class="form" action="/people" method="get" role="search" {
                (field(Field { kind: "search", hint: Some(&view.say("start-people-elsewhere-words")),
                    ..Field::new("start_person", "q", &view.say("start-people-elsewhere")) }))
                div class="buttons" { button class="button" { (icon("search")) (view.say("start-people-find")) } }
            }
        }
    }
}

/// Above the stream, until somebody has begun or does not want to.
pub fn hint(view: &View, pod: &str) -> Markup {
    html! {
        section class="sheet start-hint" {
            p { (icon("sprout")) (view.tongue.say_with("start-wait", &[("pod", pod.into())])) }
            div class="buttons" {
                a class="button" href="/getting_started" { (view.say("start-go")) }
                (act("/getting_started/done", Method::Put, view.csrf, &[], "button quiet", html! { (view.say("start-not-now")) }))
            }
        }
    }
}
