//! Who has a limited post, and whom it can be given to yet.

use super::Group;
use crate::{
    social::{
        aspects::Aspect,
        deliveries::html::state,
        people::{Person, html::face},
        posts::Post,
    },
    text,
    waiting::tracks::Track,
    web::parts::{Method, Size, View, avatar, empty, form, icon, page_head},
};
use maud::{Markup, html};

/// What of the post stands above, in characters.
const EXCERPT_CHARS: usize = 140;

/// What the page shows.
pub struct Shown {
    pub post: Post,
    pub groups: Vec<Group>,
    /// The pods that were asked to delete it.
    pub recalled: Vec<Track>,
    /// Who can get it yet.
    pub others: Vec<Person>,
    pub aspects: Vec<Aspect>,
}

/// The page: those who have it and can be removed, then those who can be added.
pub fn page(view: &View, shown: &Shown) -> Markup {
    let href = format!("/posts/{}", shown.post.guid);
    let action = format!("{href}/audience");
    let excerpt = text::plain(&shown.post.text, EXCERPT_CHARS);
    html! {
        (page_head(&view.say("recipients-title"), Some(&view.say("recipients-words")), html! {}))
        p {
            a class="excerpt" href=(href) dir="auto" {
                @if excerpt.trim().is_empty() { (view.say("deliveries-post")) } @else { (excerpt) }
            }
        }
        (have(view, shown, &action))
        (lack(view, shown, &action))
    }
}

fn have(view: &View, shown: &Shown, action: &str) -> Markup {
    html! {
        @if shown.groups.is_empty() {
            (empty("users", &view.say("recipients-none"), &view.say("recipients-none-words"), html! {}))
        } @else {
            @let for_good = shown.groups.iter().any(|group| !group.is_here());
            form class="sheet form" action=(action) method="post"
                data-ask=[for_good.then(|| view.say("recipients-remove-ask"))] {
                (form(Method::Delete, view.csrf))
                h2 { (view.say("recipients-have")) }
                @for group in &shown.groups { (pod(view, group)) }
                div class="buttons" { button class="button danger" { (icon("minus")) (view.say("recipients-remove")) } }
            }
        }
        @for track in &shown.recalled {
            p class="post-note" {
                (icon("info"))
                (view.tongue.say_with("recipients-recalled", &[("pod", host(track).into())]))
            }
        }
    }
}

fn host(track: &Track) -> &str {
    track.url.split_once("://").map_or(track.url.as_str(), |(_, host)| host)
}

/// The people on one pod, and what taking the post away from them would mean there.
fn pod(view: &View, group: &Group) -> Markup {
    let hint = match group.people.len() {
        _ if group.is_here() => "recipients-here",
        1 => "recipients-one-there",
        _ => "recipients-several-there",
    };
    html! {
        fieldset class="field recipients" {
            legend { span class="pod-name" { (group.host) } }
            @if let Some(track) = &group.track { (state(view, track)) }
            (people(&group.people, None))
            small { (view.say(hint)) }
        }
    }
}

fn lack(view: &View, shown: &Shown, action: &str) -> Markup {
    html! {
        form class="sheet form" action=(action) method="post" {
            (form(Method::Post, view.csrf))
            h2 { (view.say("recipients-lack")) }
            @if !shown.aspects.is_empty() {
                fieldset class="audience-picker" {
                    legend { (view.say("recipients-aspects")) }
                    div class="choices" {
                        @for aspect in &shown.aspects {
                            label class="choice" {
                                input type="checkbox" name="aspect_ids[]" value=(aspect.id);
                                span dir="auto" { (aspect.name) }
                            }
                        }
                    }
                }
            }
            @if !shown.others.is_empty() {
                fieldset class="field recipients" {
                    legend { (view.say("recipients-people")) }
                    input type="search" hidden placeholder=(view.say("conversations-to-filter"))
                        aria-label=(view.say("conversations-to-filter")) data-filter="#recipients_lacking" dir="auto";
                    (people(&shown.others, Some("recipients_lacking")))
                }
            }
            small { (view.say("recipients-add-hint")) }
            div class="buttons" { button class="button primary" { (icon("plus")) (view.say("recipients-add")) } }
        }
    }
}

fn people(all: &[Person], id: Option<&str>) -> Markup {
    html! {
        ul id=[id] {
            @for person in all {
                @let face = face(person);
                li {
                    label class="recipient" {
                        input type="checkbox" name="people[]" value=(person.id);
                        (avatar(&face, Size::Small))
                        span class="person-text" {
                            span class="person-name" dir="auto" { (face.name) }
                            span class="person-id" { (face.id) }
                        }
                    }
                }
            }
        }
    }
}
