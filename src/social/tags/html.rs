//! Following a tag: the button on its page, the list of those one follows, and the same beside their stream.

use super::{PEOPLE_COUNTED, TagId, Tagged};
use crate::social::people::html::face;
use crate::web::parts::{Field, Method, Size, View, act, empty, field, form, icon, page_head, person_line};
use maud::{Markup, html};

/// The path of a tag's page.
pub fn path(name: &str) -> String {
    let written: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
    format!("/tags/{}", written.replace('+', "%20"))
}

/// Follows a tag, or no longer where it is followed.
pub fn follow(view: &View, name: &str, followed: Option<TagId>) -> Markup {
    match followed {
        Some(tag) => unfollow(view, tag, name),
        None => act(
            "/tag_followings",
            Method::Post,
            view.csrf,
            &[("name", name)],
            "button",
            html! {
                (icon("plus")) (view.say("tags-follow"))
            },
        ),
    }
}

fn unfollow(view: &View, tag: TagId, name: &str) -> Markup {
    html! {
        form action={ "/tag_followings/" (tag) } method="post" {
            (form(Method::Delete, view.csrf))
            button class="button" { (icon("minus")) (view.say("tags-unfollow")) span class="sr" { " #" (name) } }
        }
    }
}

/// The page with all tags one follows, and a field for another. `wrong` is what was typed, and why it was not taken.
pub fn page(view: &View, followed: &[(TagId, String)], wrong: Option<(&str, &str)>) -> Markup {
    let (typed, wrong) = wrong.unzip();
    html! {
        (page_head(&view.say("tags-title"), Some(&view.say("tags-words")), html! {
            a class="button" href="/followed_tags" { (icon("hash")) (view.say("tags-stream")) }
        }))
        form class="sheet form line" action="/tag_followings" method="post" {
            (form(Method::Post, view.csrf))
            (field(Field { required: true, value: typed.unwrap_or_default(), wrong,
                ..Field::new("tag_name", "name", &view.say("tags-name")) }))
            div class="buttons" { button class="button primary" { (icon("plus")) (view.say("tags-follow")) } }
        }
        @if followed.is_empty() {
            (empty("hash", &view.say("tags-none"), &view.say("tags-none-words"), html! {}))
        } @else {
            div class="sheet list" {
                ul class="people" {
                    @for (tag, name) in followed {
                        li { a class="person-name" href=(path(name)) dir="auto" { "#" (name) } (unfollow(view, *tag, name)) }
                    }
                }
            }
        }
    }
}

/// Beside a tag's posts: who has it in their profile, and the way to more of them.
pub fn people(view: &View, tag: &str, tagged: &Tagged) -> Markup {
    let count = tagged.count as i64;
    let many = tagged.count >= PEOPLE_COUNTED;
    html! {
        @if let Some(last) = tagged.people.last() {
            section class="tag-people" {
                h2 { (view.count(if many { "tags-people-many" } else { "tags-people" }, count)) }
                ul class="people" {
                    @for person in &tagged.people { li { (person_line(&face(person), Size::Small)) } }
                }
                @if tagged.more { a href={ (path(tag)) "?people=" (last.id) } { (view.say("tags-people-more")) } }
            }
        }
    }
}

/// Beside the stream of followed tags: each of them. Clients look for the list after this heading.
pub fn beside(view: &View, followed: &[(TagId, String)]) -> Markup {
    html! {
        section {
            h2 id="followed_tags" { (view.say("tags-title")) }
            ul class="lines" { @for (_, name) in followed { li { a href=(path(name)) { span dir="auto" { "#" (name) } } } } }
            a href="/tag_followings" { (view.say("tags-manage")) }
        }
    }
}
