//! The pages of help.

use super::{KEYS, Question, Section};
use crate::web::parts::{View, contents, empty, icon, page_head};
use maud::{Markup, html};

/// All questions that were asked for, by section; with a `query` their answers are open.
pub fn help(view: &View, query: &str, found: &[(&Section, Vec<&Question>)]) -> Markup {
    html! {
        (page_head(&view.say("help-title"), Some(&view.say("help-words")), html! {}))
        form class="search" role="search" action="/help" method="get" {
            div {
                (icon("search"))
                input type="search" name="q" value=(query) placeholder=(view.say("help-search-for")) aria-label=(view.say("help-search-for")) dir="auto";
            }
            button class="button" { (view.say("help-search-do")) }
        }
        @if found.is_empty() {
            (empty("search", &view.say("help-none"), &view.say("help-none-words"), html! {
                a class="button" href="/help" { (view.say("help-all")) }
            }))
        }
        @for (section, questions) in found {
            section class="sheet help" id=(section.slug) aria-labelledby={ (section.slug) "_title" } {
                h2 id={ (section.slug) "_title" } { (view.say(section.title)) }
                @for question in questions { (one(view, question, !query.is_empty())) }
            }
        }
    }
}

/// Beside them: the way to each section.
pub fn beside(view: &View, found: &[(&Section, Vec<&Question>)]) -> Markup {
    let parts: Vec<_> = found.iter().map(|(section, _)| (view.say(section.title), section.slug)).collect();
    contents(&view.say("help-title"), &parts)
}

/// What single keys do. Over a page it can be closed.
pub fn keyboard(view: &View) -> Markup {
    html! {
        (page_head(&view.say("keys-title"), Some(&view.say("keys-words")), html! {}))
        section class="sheet" {
            table class="keys" {
                thead { tr { th scope="col" { (view.say("keys-key")) } th scope="col" { (view.say("keys-does")) } } }
                tbody { @for (key, does) in KEYS { tr { th scope="row" { kbd { (key) } } td { (view.say(does)) } } } }
            }
            div class="buttons" {
                form method="dialog" hidden { button class="button primary" autofocus { (view.say("keys-close")) } }
                @if view.viewer.is_some() { a class="button" href="/user/edit#user_shortcuts" { (view.say("keys-settings")) } }
                a class="button quiet" href="/help/keyboard" hidden { (view.say("keys-page")) }
            }
        }
    }
}

fn one(view: &View, question: &Question, open: bool) -> Markup {
    html! {
        details id=(question.ask) open[open] {
            summary { (icon("chevron-down")) (view.say(question.ask)) }
            p { (view.say(question.answer)) }
            @if let Some(there) = question.there.filter(|_| view.viewer.is_some()) {
                a href=(there) { (view.say("help-there")) }
            }
        }
    }
}
