//! Reporting: the line of a menu, the page where one says why, and the podmin's list.

use crate::{
    social::{
        people::html::face,
        reports::{Item, REASON_CHARS, Report},
    },
    text,
    web::parts::{
        Audience, Method, Size, View, act, audience_chip, empty, form, icon, page_head, pager, person_line, time, weave,
    },
};
use maud::{Markup, html};

/// What of the item stands above, in characters.
const EXCERPT_CHARS: usize = 140;

/// How clients and our forms name an item: its kind, and its number.
fn named(item: Item) -> (&'static str, i64) {
    match item {
        Item::Post(post) => ("Post", post.0),
        Item::Comment(comment) => ("Comment", comment.0),
    }
}

/// Where somebody says what is wrong with an item.
pub fn path(item: Item) -> String {
    let (kind, id) = named(item);
    format!("/report/new?item_type={kind}&item_id={id}")
}

/// A line of a menu: the way to report an item, or that it was done.
pub fn line(view: &View, item: Item, told: bool) -> Markup {
    html! {
        @if told { span class="item done" { (icon("flag")) (view.say("reports-told")) } }
        @else { a class="item" href=(path(item)) { (icon("flag")) (view.say("reports-report")) } }
    }
}

/// The page where one says why, below what the item says; `reason` is what was typed, and what was wrong with it.
pub fn page(view: &View, item: Item, said: &str, reason: &str, wrong: Option<&str>) -> Markup {
    let (kind, id) = named(item);
    html! {
        (page_head(&view.say("reports-title"), Some(&view.say("reports-words")), html! {}))
        @if !said.trim().is_empty() { p { span class="excerpt" dir="auto" { (text::plain(said, EXCERPT_CHARS)) } } }
        form class="sheet" action="/report" method="post" {
            (form(Method::Post, view.csrf))
            input type="hidden" name="report[item_type]" value=(kind);
            input type="hidden" name="report[item_id]" value=(id);
            div class={ "field" @if wrong.is_some() { " wrong" } } {
                label for="report_text" { (view.say("reports-reason")) }
                textarea id="report_text" name="report[text]" rows="4" required maxlength=(REASON_CHARS) dir="auto" autofocus {
                    "\n" (reason)
                }
                @if let Some(wrong) = wrong { p class="field-wrong" role="alert" { (icon("info")) (wrong) } }
            }
            div class="buttons" { button class="button primary" { (icon("flag")) (view.say("reports-send")) } }
        }
    }
}

/// The podmin's list of what nobody has looked at.
pub fn list(view: &View, open: &[Report], more: bool) -> Markup {
    html! {
        (page_head(&view.say("reports-list"), Some(&view.say("reports-list-words")), html! {}))
        @if open.is_empty() { (empty("flag", &view.say("reports-none"), &view.say("reports-none-words"), html! {})) }
        div class="stack" id="reports" { @for one in open { (report(view, one)) } }
        @if let Some(last) = open.last().filter(|_| more) {
            (pager(&format!("/report?before={}", last.id), &view.say("reports-more"), "#reports, .pager"))
        }
    }
}

fn report(view: &View, one: &Report) -> Markup {
    let action = format!("/report/{}", one.id);
    let place = match &one.comment {
        Some(comment) => format!("/posts/{}#{comment}", one.post),
        None => format!("/posts/{}", one.post),
    };
    let by = html! { a href={ "/people/" (one.reporter.guid) } dir="auto" { (one.reporter.name()) } };
    html! {
        article class="sheet report" id={ "report_" (one.id) } {
            p class="report-by" { (weave(view.tongue, "reports-by", &[], &[("name", by), ("when", time(view.tongue, one.made_at, view.now))])) }
            blockquote dir="auto" { (one.reason) }
            div class="report-item" {
                (person_line(&face(&one.author), Size::Small))
                (audience_chip(view.tongue, if one.public { Audience::Public } else { Audience::Limited }))
                div class="prose" dir="auto" { (one.words) }
            }
            div class="buttons" {
                @if one.public { a class="button quiet" href=(place) { (icon("link")) (view.say("reports-look")) } }
                (act(&action, Method::Put, view.csrf, &[], "button", html! { (icon("check")) (view.say("reports-review")) }))
                form action=(action) method="post" data-ask=(view.say("reports-delete-ask")) {
                    (form(Method::Delete, view.csrf))
                    button class="button danger" { (icon("trash-2")) (view.say("reports-delete")) }
                }
            }
        }
    }
}
