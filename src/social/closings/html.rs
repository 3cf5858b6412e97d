//! The page on which somebody closes their account: what goes, what stays, and that there is no way back.

use crate::web::parts::{Field, Method, View, empty, field, form, icon, page_head};
use maud::{Markup, html};

/// The page. `needed` says that nobody else could look after the pod; `wrong` why the last try was refused.
pub fn page(view: &View, id: &str, needed: bool, wrong: Option<&str>) -> Markup {
    html! {
        (page_head(&view.say("closings-title"), None, html! { span class="soft" { (id) } }))
        @if needed {
            (empty("users", &view.say("closings-needed-title"), &view.say("closings-needed"),
                html! { a class="button" href="/user/edit" { (view.say("closings-to-settings")) } }))
        } @else {
            form class="sheet form danger-zone" action="/user" method="post" data-ask=(view.say("closings-ask")) {
                (form(Method::Delete, view.csrf))
                p { strong { (view.say("closings-no-way-back")) } }
                div class="prose" {
                    p { (view.say("closings-goes")) }
                    ul {
                        li { (view.say("closings-goes-posts")) }
                        li { (view.say("closings-goes-contacts")) }
                        li { (view.say("closings-goes-profile")) }
                    }
                    p { (view.say("closings-stays")) }
                    ul {
                        li { (view.say("closings-stays-answers")) }
                        li { (view.say("closings-stays-name")) }
                        li { (view.say("closings-stays-elsewhere")) }
                    }
                }
                (field(Field { kind: "password", required: true, autocomplete: Some("current-password"), wrong,
                    ..Field::new("close_account_password", "user[current_password]", &view.say("accounts-password")) }))
                div class="buttons" {
                    button class="button danger" { (icon("trash-2")) (view.say("closings-do")) }
                    a class="button quiet" href="/user/edit" { (view.say("frame-ask-no")) }
                }
            }
        }
    }
}
