//! The form for other words.

use crate::web::parts::{Field, Method, View, field, form, look};
use maud::{Markup, html};

/// A form for other words, of posts and comments; `name` is the field's, `back` where they stand.
pub fn words_form(view: &View, [action, back]: [&str; 2], name: &str, text: &str, wrong: Option<&str>) -> Markup {
    let (label, hint) = (view.say("posts-edit-words"), view.say("posts-edit-hint"));
    let words =
        Field { value: text, hint: Some(&hint), wrong, rows: 8, first: true, ..Field::new("words", name, &label) };
    html! {
        form class="sheet form" action=(action) method="post" {
            (form(Method::Put, view.csrf))
            (field(words))
            div class="buttons" {
                button class="button primary" { (view.say("posts-edit-save")) }
                (look(view, name))
                a class="button quiet" href=(back) { (view.say("frame-ask-no")) }
            }
        }
    }
}
