//! The quiet bar that offers to undo.

use super::Deed;
use crate::{
    base::Guid,
    web::parts::{Method, View, act, icon},
};
use maud::{Markup, html};

/// "Sent. Undo", "Deleted. Undo": a form, with script or without; a script takes it away after `seconds`.
pub fn bar(view: &View, deed: Deed, guid: &Guid, seconds: i64) -> Markup {
    let action = format!("/undo/{}/{guid}", deed.word());
    let (picture, words) = match deed {
        Deed::Posted | Deed::Commented => ("send", "undo-sent"),
        Deed::PostDeleted | Deed::CommentDeleted => ("trash-2", "undo-deleted"),
    };
    html! {
        div class="notice undo" role="status" data-seconds=(seconds) {
            (icon(picture))
            p { (view.say(words)) }
            (act(&action, Method::Post, view.csrf, &[], "button small", html! { (view.say("undo-undo")) }))
        }
    }
}
