//! The page of one's own data: what a copy holds, and how far it is.

use super::{Export, Reason, STAYS, State};
use crate::base::Time;
use crate::export::Wanted;
use crate::social::imports;
use crate::text::Tongue;
use crate::web::parts::{Method, View, act, check, form, icon, page_head};
use maud::{Markup, html};

/// The address of the copy: it is asked for, fetched and removed there.
const EXPORT: &str = "/user/data/export";

/// The page. What is brought in has its own sheet on it, below this one.
pub fn page(view: &View, id: &str, export: Option<&Export>) -> Markup {
    let keep = html! { p class="callout" { (icon("key-round")) span { (view.say("exports-keep")) } } };
    html! {
        (page_head(&view.say("exports-title"), None, html! { span class="soft" { (id) } }))
        section class="sheet" {
            h2 { (view.say("exports-take")) }
            // Whoever comes back wants to know how far it is.
            @if export.is_some() {
                (how_far(view, export))
                (keep)
                details class="unfold" { summary { (icon("chevron-down")) (view.say("exports-holds")) } (holds(view)) }
            } @else {
                (holds(view))
                (keep)
                (how_far(view, export))
            }
        }
        (imports::html::door(view))
    }
}

fn holds(view: &View) -> Markup {
    html! {
        div class="prose" {
            p { (view.say("exports-take-words")) }
            ul {
                li { (view.say("exports-holds-posts")) }
                li { (view.say("exports-holds-others")) }
                li { (view.say("exports-holds-private")) }
                li { (view.say("exports-holds-account")) }
            }
            p { (view.say("exports-for")) }
        }
    }
}

/// What became of the wish, `#export`; while it is under way it looks again by itself.
fn how_far(view: &View, export: Option<&Export>) -> Markup {
    let again = export.is_some_and(Export::is_under_way);
    html! {
        div class="export" id="export" hx-get=[again.then_some("/user/data")] hx-trigger=[again.then_some("every 3s")]
            hx-select=[again.then_some("#export")] hx-swap=[again.then_some("outerHTML")] {
            @match export {
                None => (wishes(view, Wanted { photos: true, readable: true }, "exports-do", "button primary")),
                Some(Export { state: State::Waiting, .. }) => (under_way(view, &view.say("exports-waiting"), None)),
                Some(Export { state: State::Making { done, of }, .. }) => {
                    (under_way(view, &making(view, *done, *of), of.filter(|of| *of > 0).map(|of| (*done, of))))
                }
                Some(Export { state: State::Ready { bytes, missing, at }, wanted, .. }) => {
                    (ready(view, *wanted, *bytes, *missing, *at))
                }
                Some(Export { state: State::Failed { reason }, wanted, .. }) => {
                    (failed(view, *reason))
                    (wishes(view, *wanted, "exports-again", "button primary"))
                }
            }
        }
    }
}

fn wishes(view: &View, wanted: Wanted, key: &str, class: &str) -> Markup {
    let hint = |key: &str| view.say(key);
    html! {
        form class="form" action=(EXPORT) method="post" {
            (form(Method::Post, view.csrf))
            (check("export_photos", "photos", &view.say("exports-photos"), Some(&hint("exports-photos-hint")), wanted.photos))
            (check("export_readable", "readable", &view.say("exports-readable"), Some(&hint("exports-readable-hint")),
                wanted.readable))
            div class="buttons" { button class=(class) { (view.say(key)) } }
        }
    }
}

/// How far it is, in words.
fn making(view: &View, done: u64, of: Option<u64>) -> String {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    match of {
        None => view.say("exports-words"),
        Some(of) if done >= of => view.say("exports-rest"),
        Some(of) => {
            view.tongue.say_with("exports-photos-done", &[("done", number(done).into()), ("count", number(of).into())])
        }
    }
}

fn under_way(view: &View, words: &str, done_of: Option<(u64, u64)>) -> Markup {
    html! {
        div class="export-progress" {
            p id="export_words" { strong { (words) } }
            progress aria-labelledby="export_words" value=[done_of.map(|(done, _)| done)] max=[done_of.map(|(_, of)| of)] {}
        }
        p class="soft" {
            (view.say("exports-leave")) " " span class="without-script" { (view.say("exports-reload")) }
        }
        form action=(EXPORT) method="post" {
            (form(Method::Delete, view.csrf))
            // Its name lets the focus stay on it when the page looks again.
            button class="button" id="export_stop" { (view.say("exports-stop")) }
        }
    }
}

fn ready(view: &View, wanted: Wanted, bytes: u64, missing: u64, at: Time) -> Markup {
    let facts = [
        ("exports-size", size(view.tongue, bytes)),
        ("exports-made", view.tongue.date_time(at)),
        ("exports-until", view.tongue.date(at.plus(STAYS))),
    ];
    html! {
        p class="export-there" { (icon("check")) strong { (view.say("exports-ready")) } }
        dl class="profile-facts" {
            @for (key, fact) in &facts { dt { (view.say(key)) } dd { (fact) } }
            dt { (view.say("exports-with")) }
            dd { (view.say(match (wanted.photos, wanted.readable) {
                (true, true) => "exports-with-all",
                (true, false) => "exports-with-photos",
                (false, true) => "exports-with-pages",
                (false, false) => "exports-with-words",
            })) }
        }
        @if missing > 0 { p class="soft" { (view.count("exports-missing", i64::try_from(missing).unwrap_or(i64::MAX))) } }
        div class="buttons" {
            a class="button primary" href=(EXPORT) download { (icon("download")) (view.say("exports-download")) }
            (act(EXPORT, Method::Delete, view.csrf, &[], "button", html! { (icon("trash-2")) (view.say("exports-remove")) }))
        }
        details class="unfold" {
            summary { (icon("chevron-down")) (view.say("exports-anew")) }
            div class="stack" {
                p class="soft" { (view.say("exports-anew-words")) }
                (wishes(view, wanted, "exports-anew", "button"))
            }
        }
    }
}

fn failed(view: &View, reason: Reason) -> Markup {
    let (why, advice) = match reason {
        Reason::NoRoom => ("exports-no-room", "exports-no-room-advice"),
        Reason::Broken => ("exports-broken", "exports-broken-advice"),
    };
    html! {
        div class="notice bad" {
            (icon("triangle-alert"))
            p { strong { (view.say(why)) } " " (view.say(advice)) }
        }
    }
}

/// A size as people say it, with two digits at least.
fn size(tongue: Tongue, bytes: u64) -> String {
    let units = [(1_000_000_000, "exports-gigabytes"), (1_000_000, "exports-megabytes"), (1_000, "exports-kilobytes")];
    let (unit, key) = units.into_iter().find(|(unit, _)| bytes >= *unit).unwrap_or(units[2]);
    let tenths = bytes.saturating_mul(10).saturating_add(unit / 2) / unit;
    let number = match tenths {
        100.. => ((tenths + 5) / 10).to_string(),
        _ => {
            let (whole, tenth) = ((tenths / 10).to_string(), (tenths % 10).to_string());
            tongue.say_with("exports-decimal", &[("whole", whole.into()), ("tenth", tenth.into())])
        }
    };
    tongue.say_with(key, &[("number", number.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_has_two_digits_at_least() {
        for (bytes, en, de) in [
            (0, "0.0 KB", "0,0 KB"),
            (12_545, "13 KB", "13 KB"),
            (1_417_000, "1.4 MB", "1,4 MB"),
            (21_000_000_000, "21 GB", "21 GB"),
        ] {
            let said = ["en", "de"].map(|code| size(Tongue::of(code).unwrap(), bytes));
            assert_eq!(said, [en, de]);
        }
    }
}
