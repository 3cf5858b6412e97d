//! A poll beneath the words of its post, and the fields that make one.

use super::{Answer, Draft, Shown};
use crate::{
    social::posts::PostId,
    web::parts::{Field, Method, View, field, form, icon, weave},
};
use maud::{Markup, html};

/// How many fields for answers there are at least.
const FIELDS: usize = 4;

/// The poll of a post, `#poll_<id>`: who may vote and has not can do so, everybody else sees the result.
pub fn poll(view: &View, post: PostId, shown: &Shown) -> Markup {
    let action = format!("/posts/{post}/poll_participations");
    html! {
        section class="poll" id={ "poll_" (shown.poll.id) } aria-label=(view.say("polls-poll")) {
            @if view.viewer.is_some() && shown.own.is_none() && !shown.poll.is_over(view.now) {
                form action=(action) method="post" hx-post=(action) hx-target="closest .poll" hx-swap="outerHTML" {
                    (form(Method::Post, view.csrf))
                    fieldset {
                        legend class="poll-question" dir="auto" { (shown.poll.question) }
                        @for answer in &shown.answers {
                            label class="poll-choice" {
                                input type="radio" name="poll_answer_id" value=(answer.id) required;
                                span dir="auto" { (answer.text) }
                            }
                        }
                    }
                    button class="button small" { (view.say("polls-vote")) }
                }
                (count(view, shown))
                details class="unfold" {
                    summary { (icon("chevron-down")) (view.say("polls-results")) }
                    (results(view, shown))
                }
            } @else {
                p class="poll-question" dir="auto" { (shown.poll.question) }
                (results(view, shown))
                (count(view, shown))
            }
        }
    }
}

fn count(view: &View, shown: &Shown) -> Markup {
    let key = if shown.poll.is_over(view.now) { "polls-ended" } else { "polls-ends" };
    html! {
        p class="poll-count" {
            span { (view.count("polls-votes", shown.votes())) }
            @if let Some(end) = shown.poll.ends_at {
                @let time = html! { time datetime=(end) { (view.tongue.date_time(end)) } };
                span { (weave(view.tongue, key, &[], &[("time", time)])) }
            }
        }
    }
}

fn results(view: &View, shown: &Shown) -> Markup {
    let all = shown.votes();
    let result = |answer: &Answer| {
        let percent = (100 * answer.votes + all / 2).checked_div(all).unwrap_or_default();
        let with = [("count", answer.votes.into()), ("percent", percent.into())];
        view.tongue.say_with("polls-result", &with)
    };
    html! {
        ul class="poll-results" {
            @for answer in &shown.answers {
                li class=[(shown.own == Some(answer.id)).then_some("own")] {
                    div class="poll-answer" {
                        span dir="auto" { (answer.text) }
                        @if shown.own == Some(answer.id) { small { (icon("check")) (view.say("polls-own")) } }
                    }
                    small class="poll-result" { (result(answer)) }
                    progress value=(answer.votes) max=(all.max(1)) aria-hidden="true" {}
                }
            }
        }
    }
}

/// How long a poll can stay open, in days.
const DAYS: [u16; 5] = [1, 3, 7, 14, 28];

/// The publisher's fields for a poll; open where something is in them. Each page drawn anew has a field more.
pub fn fields(view: &View, typed: Option<&Draft>) -> Markup {
    let answers = typed.map_or(&[][..], |draft| &draft.answers);
    let question = typed.map_or("", |draft| &draft.question);
    let days = typed.and_then(|draft| draft.days);
    html! {
        details class="publisher-poll" open[typed.is_some()] {
            summary class="extra" { (icon("chart")) (view.say("polls-poll")) }
            div class="form" {
                (field(Field { value: question, ..Field::new("poll_question", "poll_question", &view.say("polls-question")) }))
                ol class="poll-fields" {
                    @for number in 1..=FIELDS.max(answers.len() + 1) {
                        @let label = view.count("polls-answer", i64::try_from(number).unwrap_or_default());
                        @let value = answers.get(number - 1).map_or("", String::as_str);
                        li {
                            (field(Field { value, ..Field::new(&format!("poll_answer_{number}"), "poll_answers[]", &label) }))
                            button type="button" class="button quiet round with-script" data-remove-answer
                                aria-label=(view.say("polls-remove")) title=(view.say("polls-remove")) { (icon("x")) }
                        }
                    }
                }
                div class="poll-more" {
                    button class="button small" formaction="/status_messages/pictures" data-add-answer {
                        (icon("plus")) (view.say("polls-add")) }
                    label {
                        (view.say("polls-end"))
                        select name="poll_days" {
                            option value="" { (view.say("polls-no-end")) }
                            @for one in DAYS {
                                option value=(one) selected[days == Some(one)] { (view.count("polls-days", one.into())) }
                            }
                        }
                    }
                }
                small { (view.say("polls-end-hint")) }
            }
        }
    }
}

/// A poll before it is asked.
pub fn preview(view: &View, draft: &Draft) -> Markup {
    html! {
        section class="poll" aria-label=(view.say("polls-poll")) {
            p class="poll-question" dir="auto" { (draft.question) }
            ul class="poll-results" {
                @for answer in draft.answers.iter().filter(|answer| !answer.trim().is_empty()) { li { span dir="auto" { (answer) } } }
            }
        }
    }
}
