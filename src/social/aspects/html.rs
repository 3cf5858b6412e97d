//! Aspects: the list where they are made, renamed, ordered and deleted.

use crate::{
    social::aspects::{Aspect, AspectId, NAME_CHARS},
    web::parts::{Method, View, form, icon, page_head},
};
use maud::{Markup, html};

/// The page of one's own aspects, each with the number of people in it.
pub fn page(view: &View, aspects: &[(Aspect, u64)], wrong: Option<&str>) -> Markup {
    let ids: Vec<i64> = aspects.iter().map(|(aspect, _)| aspect.id.0).collect();
    html! {
        (page_head(&view.say("aspects-title"), Some(&view.say("aspects-words")), html! {}))
        div class="sheet list" id="aspects" {
            @for (place, (aspect, people)) in aspects.iter().enumerate() { (row(view, aspect, *people, place, &ids)) }
        }
        form class="sheet form" action="/aspects" method="post" {
            (form(Method::Post, view.csrf))
            div class={ "field" @if wrong.is_some() { " wrong" } } {
                label for="aspect_name" { (view.say("aspects-new")) }
                div class="inline" {
                    input id="aspect_name" name="aspect[name]" type="text" maxlength=(NAME_CHARS) required dir="auto";
                    button class="button primary" { (icon("plus")) (view.say("aspects-add")) }
                }
                @if let Some(wrong) = wrong { p class="field-wrong" role="alert" { (icon("info")) (wrong) } }
            }
        }
    }
}

fn row(view: &View, aspect: &Aspect, people: u64, place: usize, ids: &[i64]) -> Markup {
    let action = format!("/aspects/{}", aspect.id);
    html! {
        div class="aspect-row" {
            form class="inline" action=(action) method="post" {
                (form(Method::Put, view.csrf))
                input name="aspect[name]" type="text" value=(aspect.name) maxlength=(NAME_CHARS) required dir="auto"
                    aria-label=(view.say("aspects-name"));
                button class="button quiet small" { (view.say("aspects-rename")) }
            }
            div class="buttons" {
                a class="soft small" href={ "/contacts?a_id=" (aspect.id) } { (view.count("aspects-people", people as i64)) }
                @if place > 0 {
                    form action="/aspects/order" method="post" {
                        (form(Method::Put, view.csrf))
                        @for id in raised(ids, place) { input type="hidden" name="ordered_aspect_ids[]" value=(id); }
                        button class="button quiet round" aria-label=(view.say("aspects-up")) { (icon("arrow-up")) }
                    }
                } @else { span class="aspect-up" {} }
                a class="button quiet round" href={ (action) "/delete" } aria-label=(view.say("aspects-delete")) { (icon("trash-2")) }
            }
        }
    }
}

/// The order in which the aspect of that place stands one higher.
fn raised(ids: &[i64], place: usize) -> Vec<i64> {
    let mut ids = ids.to_vec();
    ids.swap(place - 1, place);
    ids
}

/// Beside the stream: each aspect with the number of people in it, leading to its posts.
pub fn beside(view: &View, aspects: &[(Aspect, u64)]) -> Markup {
    html! {
        section {
            h2 { (view.say("aspects-title")) }
            ul class="lines" {
                @for (aspect, people) in aspects {
                    li {
                        a href={ "/aspects?a_ids[]=" (aspect.id) } {
                            span dir="auto" { (aspect.name) }
                            small title=(view.count("aspects-people", *people as i64)) { (people) }
                        }
                    }
                }
            }
            a href="/aspects/manage" { (view.say("aspects-manage")) }
        }
    }
}

/// The ticks for the aspects stream, `a_ids[]`; what is ticked is remembered.
pub fn choose(view: &View, aspects: &[Aspect], chosen: &[AspectId]) -> Markup {
    html! {
        form class="aspect-choice" action="/aspects/chosen" method="post" {
            (form(Method::Put, view.csrf))
            fieldset class="choices" aria-label=(view.say("aspects-choose")) {
                @for aspect in aspects {
                    label class="choice one" {
                        input type="checkbox" name="a_ids[]" value=(aspect.id) checked[chosen.contains(&aspect.id)];
                        span dir="auto" { (aspect.name) }
                    }
                }
                button class="button small" { (view.say("aspects-show")) }
            }
            a class="soft small" href="/aspects/manage" { (view.say("aspects-manage")) }
        }
    }
}
