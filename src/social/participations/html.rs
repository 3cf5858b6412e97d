//! The line of a post's menu that asks to hear what happens to it, or not to.

use crate::{
    social::posts::PostId,
    web::parts::{Method, View, icon, turn},
};
use maud::{Markup, html};

/// The line, for somebody who participates or not.
pub fn line(view: &View, post: PostId, participates: bool) -> Markup {
    let action = format!("/posts/{post}/participation");
    let id = format!("hear_{post}");
    match participates {
        true => {
            turn(&action, Method::Delete, view.csrf, &id, html! { (icon("bell-off")) (view.say("posts-unsubscribe")) })
        }
        false => turn(&action, Method::Post, view.csrf, &id, html! { (icon("bell")) (view.say("posts-subscribe")) }),
    }
}
