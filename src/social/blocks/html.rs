//! Ignoring: the buttons on a person's page, what is said there, and the list of those one ignores.

use crate::{
    social::{
        blocks::{Block, BlockId},
        people::{Person, html::face},
    },
    web::parts::{Method, Size, View, act, check, empty, form, icon, page_head, person_line},
};
use maud::{Markup, html};

/// The way to ignore somebody, as a line of a menu.
pub fn ignore(view: &View, person: &Person) -> Markup {
    let name = [("name", person.name().into())];
    html! {
        form action="/blocks" method="post" data-ask=(view.tongue.say_with("blocks-ask", &name)) {
            (form(Method::Post, view.csrf))
            input type="hidden" name="block[person_id]" value=(person.id);
            button class="item" { (icon("ban")) (view.tongue.say_with("blocks-ignore-name", &name)) }
        }
    }
}

/// The way back.
pub fn stop(view: &View, block: BlockId) -> Markup {
    act(&format!("/blocks/{block}"), Method::Delete, view.csrf, &[], "button", html! { (view.say("blocks-stop")) })
}

/// On the page of somebody who is ignored: what that means.
pub fn said(view: &View, person: &Person) -> Markup {
    html! {
        p class="ignored" {
            (icon("ban")) span { (view.tongue.say_with("blocks-said", &[("name", person.name().into())])) }
        }
    }
}

/// The page with everybody one ignores.
pub fn page(view: &View, ignored: &[Block], hides: bool) -> Markup {
    html! {
        (page_head(&view.say("blocks-title"), Some(&view.say("blocks-words")), html! {}))
        form class="sheet" action="/privacy" method="post" {
            (form(Method::Put, view.csrf))
            (check("hides_ignored", "hides_ignored", &view.say("blocks-hides"), None, hides))
            div class="buttons" {
                button class="button" { (view.say("blocks-save")) }
                a class="button quiet" href="/hidden_posts" { (icon("eye-off")) (view.say("streams-hidden")) }
            }
        }
        @if ignored.is_empty() {
            (empty("ban", &view.say("blocks-empty"), &view.say("blocks-empty-words"),
                html! { a class="button" href="/user/edit" { (view.say("blocks-to-settings")) } }))
        } @else {
            div class="sheet list" {
                ul class="people" {
                    @for block in ignored { li { (person_line(&face(&block.person), Size::Medium)) (stop(view, block.id)) } }
                }
            }
        }
    }
}
