//! The page on which somebody brings their data: which files, what is in them, how far it is, what came.

use super::{Shown, called, place, waits_for, why, why_left};
use crate::base::limits::ARCHIVE_UPLOAD_BYTES_MAX;
use crate::import::{Import, Left, Report, State};
use crate::web::parts::{Method, View, act, check, form, icon, page_head};
use maud::{Markup, html};

/// The address of it all.
const IMPORT: &str = "/user/import";

/// What is told of before it is taken, in this order.
const COUNTED: &[&str] = &[
    "posts",
    "photos",
    "answers",
    "contacts",
    "aspects",
    "conversations",
    "notifications",
    "tags",
    "ignored",
    "subscriptions",
];
/// The same once it is here.
const BROUGHT: &[&str] = &[
    "post",
    "photo",
    "comment",
    "like",
    "vote",
    "attendance",
    "membership",
    "aspect",
    "conversation",
    "notification",
    "tag",
    "block",
];

/// The way here, on the page of one's own data.
pub fn door(view: &View) -> Markup {
    html! {
        section class="sheet" {
            h2 { (view.say("imports-title")) }
            p { (view.say("imports-door")) }
            div class="buttons" { a class="button" href=(IMPORT) { (icon("sprout")) (view.say("imports-to")) } }
        }
    }
}

/// The page. `wrong` says why what was asked is not done.
pub fn page(view: &View, shown: &Shown, wrong: Option<&str>) -> Markup {
    let id = shown.me.diaspora_id.as_str();
    let again = shown.import.as_ref().filter(|import| import.is_at_work()).map(|_| IMPORT);
    html! {
        (page_head(&view.say("imports-title"), None, html! { span class="soft" { (id) } }))
        div class="stack import" id="import" hx-get=[again] hx-trigger=[again.map(|_| "every 2s")]
            hx-select=[again.map(|_| "#import")] hx-swap=[again.map(|_| "outerHTML")] {
            @if let Some(wrong) = wrong.filter(|wrong| *wrong != "imports-unsure") { (refusal(view, wrong)) }
            @match &shown.import {
                Some(import) if import.is_at_work() => (at_work(view, import)),
                Some(import) if import.state == State::Looked => (looked(view, shown, import, wrong)),
                Some(import) if matches!(import.state, State::Waiting | State::Done) => {
                    @if let Some(report) = &shown.report { (told(view, shown, report)) }
                    @if import.state == State::Done {
                        details class="sheet unfold" {
                            summary { (icon("chevron-down")) (view.say("imports-anew")) }
                            p class="soft" { (view.say("imports-anew-words")) }
                            (choose(view))
                        }
                    }
                }
                last => {
                    @if let Some(reason) = last.as_ref().and_then(|last| last.reason.as_deref()).filter(|_| wrong.is_none()) {
                        @if reason == "imports-not-wanted" { (notice(view, "imports-left")) } @else { (refusal(view, reason)) }
                    } @else if last.as_ref().is_some_and(|last| last.state == State::Undone) && wrong.is_none() {
                        (notice(view, "imports-undone"))
                    }
                    (first(view))
                }
            }
        }
    }
}

fn refusal(view: &View, key: &str) -> Markup {
    html! { div class="notice bad" role="alert" { (icon("triangle-alert")) p { (view.say(key)) } } }
}

fn notice(view: &View, key: &str) -> Markup {
    html! { div class="notice good" role="status" { (icon("check")) p { (view.say(key)) } } }
}

/// What it is about, and the files.
fn first(view: &View) -> Markup {
    html! {
        section class="sheet" {
            h2 { (view.say("imports-first")) }
            div class="prose" {
                p { (view.say("imports-words")) }
                p { (view.say("imports-which")) }
                ul {
                    li { (view.say("imports-which-diaspora")) }
                    li { (view.say("imports-which-photos")) }
                    li { (view.say("imports-which-ours")) }
                }
            }
            p class="callout" { (icon("key-round")) span { (view.say("imports-key")) } }
            (choose(view))
        }
    }
}

fn choose(view: &View) -> Markup {
    let most = [("number", (ARCHIVE_UPLOAD_BYTES_MAX >> 30).into())];
    html! {
        form class="form import-files" action=(IMPORT) method="post" enctype="multipart/form-data" hx-post=(IMPORT)
            hx-encoding="multipart/form-data" hx-target="#import" hx-select="#import" hx-swap="outerHTML show:top" {
            (form(Method::Post, view.csrf))
            div class="field" {
                label for="import_files" { (view.say("imports-files")) }
                input id="import_files" type="file" name="files[]" multiple required accept=".json,.gz,.zip"
                    aria-describedby="import_files_said" data-bytes-max=(ARCHIVE_UPLOAD_BYTES_MAX);
                small id="import_files_said" { (view.tongue.say_with("imports-most", &most)) }
                p class="field-wrong" role="alert" hidden { (icon("info")) span { (view.say("imports-too-large-for-web")) } }
            }
            div class="export-progress" hidden {
                p id="import_coming" { strong { (view.say("imports-coming")) } }
                progress aria-labelledby="import_coming" {}
            }
            div class="buttons" { button class="button primary" { (view.say("imports-look")) } }
        }
    }
}

/// While the background has it in hand.
fn at_work(view: &View, import: &Import) -> Markup {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let progress = import.progress().filter(|_| import.state == State::Taking);
    let (title, words) = match import.state {
        State::Looking => ("imports-looking", view.say("imports-looking-words")),
        State::Undoing => ("imports-undoing", view.say("imports-undoing-words")),
        _ => ("imports-taking", view.say("imports-leave")),
    };
    html! {
        section class="sheet" {
            h2 { (view.say(title)) }
            div class="export-progress" {
                p id="import_words" { strong {
                    @match progress {
                        Some((part, done, of)) => (view.tongue.say_with("imports-part", &[("part", view.say(called(part)).into()),
                            ("done", number(done).into()), ("of", number(of).into())])),
                        None => (view.say("imports-part-other")),
                    }
                } }
                progress aria-labelledby="import_words" value=[progress.map(|(_, done, _)| done)] max=[progress.map(|(.., of)| of)] {}
            }
            p class="soft" { (words) " " span class="without-script" { (view.say("exports-reload")) } }
            @if import.state == State::Looking {
                (act(IMPORT, Method::Delete, view.csrf, &[], "button", html! { (view.say("imports-stop")) }))
            } @else if import.state == State::Taking && !import.has_moved() {
                (undo(view, "imports-stop-back"))
            }
        }
    }
}

/// What was found, and what is to be decided.
fn looked(view: &View, shown: &Shown, import: &Import, wrong: Option<&str>) -> Markup {
    let of = import.found.of().unwrap_or_default();
    let whose = [("id", of.into())];
    let refused: Vec<_> = import.found.0["refused"].as_object().into_iter().flatten().collect();
    let ours = import.found.0["form"] == "ours";
    html! {
        section class="sheet" {
            h2 { (view.say("imports-looked")) }
            p { (view.tongue.say_with(if ours { "imports-of-ours" } else { "imports-of" }, &whose)) }
            dl class="import-counts" {
                @for kind in COUNTED {
                    @let (count, here) = (import.found.count(kind), import.found.0["here"][kind].as_u64().unwrap_or_default());
                    @if count > 0 {
                        div {
                            dt { (view.say(called(kind))) }
                            dd { strong { (count) } @if here > 0 { " " span class="soft" {
                                @if *kind == "contacts" { (view.tongue.say_with("imports-known", &[("count", here.into())])) }
                                @else { (view.tongue.say_with("imports-here", &[("count", here.into())])) }
                            } } }
                        }
                    }
                }
            }
            @if !refused.is_empty() {
                div class="import-left" {
                    h3 { (view.say("imports-not-coming")) }
                    ul {
                        @for (reason, count) in refused {
                            (line(view, reason, count.as_u64().unwrap_or_default(), why(reason), None))
                        }
                    }
                }
            }
        }
        form class="sheet form" action={ (IMPORT) "/go#import_moving" } method="post" {
            (form(Method::Post, view.csrf))
            h2 { (view.say("imports-decide")) }
            (check("import_profile", "profile", &view.say("imports-profile-too"), Some(&view.say("imports-profile-hint")), shown.profile))
            (moving(view, shown, import, wrong))
            p class="callout" { (icon("info")) span { (view.say("imports-quietly")) } }
            div class="buttons" {
                button class="button primary" { (view.say("imports-take")) }
                button class="button" form="import_leave" { (view.say("imports-leave-it")) }
            }
        }
        form id="import_leave" action=(IMPORT) method="post" { (form(Method::Delete, view.csrf)) }
    }
}

/// Whether the account can go on here, `#import_moving`; while the old pod is asked it looks again by itself.
fn moving(view: &View, shown: &Shown, import: &Import, wrong: Option<&str>) -> Markup {
    let (old, new) = (import.found.of().unwrap_or_default(), shown.me.diaspora_id.as_str());
    let names = [("old", old.into()), ("new", new.into()), ("pod", old.split('@').nth(1).unwrap_or_default().into())];
    let say = |key: &str| view.tongue.say_with(key, &names);
    let proof = import.found.0["proof"].as_str().unwrap_or_default();
    let again = (proof == "unknown" && shown.asks && !shown.moves).then_some(IMPORT);
    html! {
        div class="import-moving" id="import_moving" hx-get=[again] hx-trigger=[again.map(|_| "every 3s")]
            hx-select=[again.map(|_| "#import_moving")] hx-swap=[again.map(|_| "outerHTML")] {
            @if again.is_some() {
                p class="soft" { (icon("arrow-left-right")) span { (say("imports-proof-asked")) } }
            } @else if import.may_move() {
                (check("import_moves", "moves", &view.say("imports-moves"), Some(&say("imports-moves-hint")), shown.moves))
                div class="import-sure" {
                    @if proof == "unknown" { p { (icon("info")) span { (say("imports-proof-unknown")) } } }
                    ul {
                        li { (say("imports-moves-told")) }
                        li { (say("imports-moves-ends")) }
                        li { (view.say("imports-moves-for-good")) }
                    }
                    (check("import_sure", "sure", &view.say("imports-sure"), None, false))
                    @if let Some(wrong) = wrong { p class="field-wrong" role="alert" { (icon("info")) span { (view.say(wrong)) } } }
                }
            } @else {
                p class="soft" { (icon("info")) span { (say(match proof {
                    "same" => "imports-proof-same",
                    "moved" => "imports-proof-moved",
                    "closed" => "imports-proof-closed",
                    "wrong" => "imports-proof-wrong",
                    _ => "imports-proof-none",
                })) } }
            }
        }
    }
}

/// What became of it.
fn told(view: &View, shown: &Shown, report: &Report) -> Markup {
    let import = &report.import;
    let waits = import.state == State::Waiting;
    let whose = [("id", import.found.of().unwrap_or_default().into())];
    let brought = |kind: &str| report.brought.iter().find(|(one, _)| one == kind).map_or(0, |(_, count)| *count);
    let (waiting, left): (Vec<&Left>, Vec<&Left>) = report.left.iter().partition(|left| left.waits);
    html! {
        section class="sheet" {
            h2 { (view.say(if waits { "imports-arrived-mostly" } else { "imports-arrived" })) }
            p { (view.tongue.say_with("imports-from", &whose)) }
            @if import.has_moved() { (moved(view, import)) }
            @for left in left.iter().filter(|left| left.section == "move") {
                div class="notice bad" { (icon("triangle-alert")) p { strong { (view.say("imports-not-moved")) } " " (reason(view, left)) } }
            }
            dl class="import-counts" {
                @for kind in BROUGHT {
                    @let count = brought(kind);
                    @if count > 0 { div {
                        dt { (view.say(called(kind))) }
                        dd { strong { (count) } @if let Some(place) = place(kind, &shown.me) {
                            " " a href=(place) { (view.say("imports-see")) span class="sr" { " " (view.say(called(kind))) } }
                        } }
                    } }
                }
            }
            @if report.brought.is_empty() { p class="soft" { (view.say("imports-nothing-new")) } }
            @if !waiting.is_empty() {
                div class="import-left" {
                    h3 { (view.say("imports-waits")) }
                    p class="soft" { (view.say("imports-waits-words")) }
                    ul { @for left in waiting { (line(view, &left.section, left.count, waits_for(left), Some(left))) } }
                    (act("/user/import/waiting", Method::Delete, view.csrf, &[], "button",
                        html! { (view.say("imports-wait-no-longer")) }))
                }
            }
            @if left.iter().any(|left| left.section != "move") {
                div class="import-left" {
                    h3 { (view.say("imports-did-not-come")) }
                    ul { @for left in left.iter().filter(|left| left.section != "move") {
                        (line(view, &left.section, left.count, why_left(left), Some(left)))
                    } }
                }
            }
            @if !import.has_moved() {
                hr;
                (undo(view, "imports-undo"))
            }
        }
    }
}

fn moved(view: &View, import: &Import) -> Markup {
    let count = |name: &str| import.found.0[name].as_i64().unwrap_or_default();
    html! {
        div class="notice good" {
            (icon("check"))
            p {
                strong { (view.say("imports-moved")) } " " (view.count("imports-told", count("told")))
                @if count("untold") > 0 { " " (view.count("imports-untold", count("untold"))) }
            }
        }
    }
}

/// Some things of a kind, and why they are not here; where one of them says whose it is, that too.
fn line(view: &View, kind: &str, count: u64, why: &str, left: Option<&Left>) -> Markup {
    let whose = left.and_then(|left| left.example.split(' ').next()).filter(|id| id.contains('@'));
    html! {
        li {
            strong { (view.say(called(kind))) " · " (count) }
            span {
                (view.say(why))
                @if let Some(id) = whose {
                    " " span class="soft" { (view.tongue.say_with(if count > 1 { "imports-like" } else { "imports-namely" }, &[("id", id.into())])) }
                }
            }
        }
    }
}

/// Why the account did not move.
fn reason(view: &View, left: &Left) -> String {
    let old = left.example.as_str();
    view.tongue.say_with(why(&left.reason), &[("old", old.into())])
}

fn undo(view: &View, key: &str) -> Markup {
    html! {
        form action=(IMPORT) method="post" data-ask=(view.say("imports-undo-ask")) {
            (form(Method::Delete, view.csrf))
            button class="button danger" { (icon("trash-2")) (view.say(key)) }
        }
    }
}
