//! Pages of closings: what goes, what stays, and from when on there is no way back; the decision meanwhile; the receipt.

use super::{Closes, GRACES, Receipt};
use crate::base::Time;
use crate::moment::Here;
use crate::web::parts::{Field, Method, View, act, empty, field, form, icon, page_head};
use maud::{Markup, html};

/// What a page that asks for the password says.
pub struct Asking<'a> {
    /// Whose account it is.
    pub id: &'a str,
    /// The days of grace that are chosen.
    pub days: i64,
    /// Why the last try was refused.
    pub wrong: Option<&'a str>,
}

/// The page on which somebody asks for it; `needed` says that nobody else could look after the pod.
pub fn page(view: &View, asking: &Asking, needed: bool) -> Markup {
    html! {
        (page_head(&view.say("closings-title"), None, html! { span class="soft" { (asking.id) } }))
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
                div class="field" {
                    label for="close_account_days" { (view.say("closings-when")) }
                    select id="close_account_days" name="days" aria-describedby="close_account_days_said" {
                        @for days in GRACES {
                            option value=(days) selected[days == asking.days] { (view.count("closings-in-days", days)) }
                        }
                    }
                    small id="close_account_days_said" { (view.say("closings-grace")) }
                }
                (password(view, asking))
                div class="buttons" {
                    button class="button danger" { (icon("trash-2")) (view.say("closings-do")) }
                    a class="button quiet" href="/user/edit" { (view.say("frame-ask-no")) }
                }
            }
        }
    }
}

fn password(view: &View, asking: &Asking) -> Markup {
    field(Field {
        kind: "password",
        required: true,
        autocomplete: Some("current-password"),
        wrong: asking.wrong,
        ..Field::new("close_account_password", "user[current_password]", &view.say("accounts-password"))
    })
}

/// The one page of somebody whose account closes at `at`.
pub fn decide(view: &View, asking: &Asking, at: Time) -> Markup {
    let when = [("when", view.tongue.date_time(at).into())];
    html! {
        div class="door stack" {
            header class="page-head" {
                h1 { (view.say("closings-decide-title")) }
                p { (asking.id) }
            }
            div class="sheet" {
                p { strong { (view.tongue.say_with("closings-decide", &when)) } }
                p { (view.say("closings-rests")) }
                (act("/user/close", Method::Delete, view.csrf, &[], "button primary", html! {
                    (icon("check")) (view.say("closings-keep"))
                }))
            }
            div class="sheet" {
                h2 { (view.say("closings-take")) }
                p { (view.say("closings-take-words")) }
                div class="buttons" { a class="button" href="/user/data" { (icon("arrow-down")) (view.say("closings-take-do")) } }
            }
            form class="sheet form danger-zone" action="/user" method="post" data-ask=(view.say("closings-ask-now")) {
                (form(Method::Delete, view.csrf))
                input type="hidden" name="days" value="0";
                h2 { (view.say("closings-now")) }
                p { (view.say("closings-now-words")) }
                (password(view, asking))
                div class="buttons" { button class="button danger" { (icon("trash-2")) (view.say("closings-now-do")) } }
            }
            (act("/users/sign_out", Method::Delete, view.csrf, &[], "button quiet", html! {
                (icon("log-out")) (view.say("frame-sign-out"))
            }))
        }
    }
}

/// The path of a receipt.
pub fn address(code: &str) -> String {
    format!("/closings/{code}")
}

/// What a receipt says: headings, and below them what is so and how much.
struct Section {
    heading: String,
    lines: Vec<(String, String)>,
}

/// How things stand, in a sentence.
fn state(view: &View, receipt: &Receipt) -> String {
    let (key, time) = match receipt.closes {
        Closes::At(time) if time <= view.now => ("closings-closing", time),
        Closes::At(time) => ("closings-waits", time),
        Closes::Closed(time) => ("closings-closed", time),
    };
    view.tongue.say_with(key, &[("when", view.tongue.date_time(time).into())])
}

fn sections(view: &View, receipt: &Receipt) -> Vec<Section> {
    let counts = &receipt.counts;
    let line = |key: &str, count: i64| (view.say(key), count.to_string());
    let section = |key: &str, lines: Vec<(String, String)>| Section { heading: view.say(key), lines };
    let closed = matches!(receipt.closes, Closes::Closed(_));
    let heard = &receipt.heard;
    let asked = (view.say("closings-asked"), view.tongue.date_time(receipt.asked_at));
    let goes = vec![
        line("closings-posts", counts.posts),
        line("closings-photos", counts.photos),
        line("closings-contacts", counts.contacts),
        (view.say("closings-rest"), view.say("closings-all")),
    ];
    let stays = vec![line("closings-comments", counts.comments), line("closings-messages", counts.messages)];
    let mut pods = vec![line("closings-pods-all", counts.pods)];
    if closed {
        pods.push(line("closings-pods-reached", heard.reached));
        pods.push(line("closings-pods-waiting", heard.waiting));
        pods.push(line("closings-pods-given-up", heard.given_up));
    }
    vec![
        section("closings-account", vec![(view.say("closings-id"), receipt.diaspora_id.to_string()), asked]),
        section(if closed { "closings-gone" } else { "closings-will-go" }, goes),
        section("closings-nameless", stays),
        section(if closed { "closings-pods" } else { "closings-pods-then" }, pods),
    ]
}

/// A receipt, to look at and to print.
pub fn receipt(view: &View, here: &Here, receipt: &Receipt, code: &str) -> Markup {
    let until = [("when", view.tongue.date(receipt.closes.kept_until()).into())];
    let path = address(code);
    html! {
        div class="door stack receipt" {
            header class="page-head" {
                h1 { (view.say("closings-receipt")) }
                p { (here.settings.pod_name) }
            }
            div class="sheet" {
                p { strong { (state(view, receipt)) } }
                @if matches!(receipt.closes, Closes::At(time) if time > view.now) { p { (view.say("closings-sign-in")) } }
                @for section in sections(view, receipt) {
                    section {
                        h2 { (section.heading) }
                        dl class="facts" { @for (name, value) in section.lines { div { dt { (name) } dd { (value) } } } }
                    }
                }
                section {
                    h2 { (view.say("closings-address")) }
                    p class="receipt-address" { (here.address(&path)) }
                    p class="soft small" { (view.tongue.say_with("closings-address-words", &until)) }
                }
                div class="buttons" {
                    a class="button" href={ (path) "/receipt.txt" } download { (icon("arrow-down")) (view.say("closings-download")) }
                }
            }
        }
    }
}

/// The same as a text.
pub fn receipt_text(view: &View, here: &Here, receipt: &Receipt, code: &str) -> String {
    let until = [("when", view.tongue.date(receipt.closes.kept_until()).into())];
    let lines = |section: Section| {
        let lines = section.lines.into_iter().map(|(name, value)| format!("  {name}: {value}\n"));
        format!("\n{}\n{}", section.heading, lines.collect::<String>())
    };
    let said: String = sections(view, receipt).into_iter().map(lines).collect();
    format!(
        "{}\n{}\n\n{}\n{said}\n{}\n  {}\n  {}\n",
        view.say("closings-receipt"),
        here.settings.pod_name,
        state(view, receipt),
        view.say("closings-address"),
        here.address(&address(code)),
        view.tongue.say_with("closings-address-words", &until),
    )
}
