//! The publisher: words, what goes with them, and whom they reach.

use crate::{
    social::{
        aspects::{Aspect, Choice},
        photos::html::{Shot, attach, choose},
        polls,
        posts::TEXT_CHARS,
    },
    web::parts::{Chosen, Method, Reach, Size, View, audience_picker, avatar, form, icon},
};
use maud::{Markup, html};

/// What the publisher starts from.
pub struct Publisher<'a> {
    /// Words already there: a prefill, or what was typed when something was wrong.
    pub text: &'a str,
    /// The audience ticked at first.
    pub choice: Choice,
    /// The writer's aspects with the number of people in each.
    pub aspects: &'a [(Aspect, u64)],
    /// How many people are in any aspect.
    pub all: u64,
    /// Whom the ticked aspects reach, where it is known.
    pub reach: Option<Reach<'a>>,
    /// What was wrong with the last try.
    pub wrong: Option<&'a str>,
    /// Pictures already there, in their order.
    pub photos: &'a [Shot],
    /// What was wrong with the last of them.
    pub refused: Option<&'a str>,
    /// The poll typed so far.
    pub poll: Option<&'a polls::Draft>,
    /// Does it fold to one line while it is not used, as above a stream?
    pub folding: bool,
}

/// The publisher, `#publisher`. With script the answer, one [`post`], goes on top of `#stream`.
pub fn publisher(view: &View, from: &Publisher) -> Markup {
    let chosen: Vec<Chosen> = from
        .aspects
        .iter()
        .map(|(aspect, people)| Chosen {
            id: aspect.id.0,
            name: &aspect.name,
            people: *people,
            ticked: matches!(&from.choice, Choice::Aspects(ids) if ids.contains(&aspect.id)),
        })
        .collect();
    let public = from.choice == Choice::Public;
    let all = from.choice == Choice::AllAspects;
    html! {
        form id="publisher" class={ "publisher" @if from.folding { " folding" } } tabindex="-1" data-limit=(TEXT_CHARS)
            action="/status_messages" method="post" enctype="multipart/form-data" hx-post=[from.folding.then_some("/status_messages")]
            hx-target=[from.folding.then_some("#stream")] hx-swap=[from.folding.then_some("afterbegin")] {
            (form(Method::Post, view.csrf))
            @if let Some(wrong) = from.wrong { p class="field-wrong" role="alert" { (icon("info")) (wrong) } }
            div class="publisher-write" {
                @if let Some(viewer) = view.viewer { (avatar(viewer, Size::Medium)) }
                textarea id="status_message_text" name="status_message[text]" rows="1" dir="auto"
                    autofocus[!from.folding] placeholder=(view.say("posts-write"))
                    aria-label=(view.say("posts-write")) { "\n" (from.text) }
            }
            (attach(view, from.photos, from.refused))
            (polls::html::fields(view, from.poll))
            div id="publisher_preview" class="publisher-preview prose" dir="auto" hidden {}
            (audience_picker(view.tongue, public, Some(from.all), all, &chosen, from.reach.as_ref()))
            div class="publisher-foot" {
                div class="publisher-tools" {
                    (choose(view))
                    button type="submit" class="button quiet small" formaction="/status_messages/preview"
                        hx-post="/status_messages/preview" hx-target="#publisher_preview" hx-swap="innerHTML"
                        data-preview { (icon("eye")) (view.say("posts-preview")) }
                }
                div class="buttons" {
                    span class="publisher-waiting" { (view.say("photos-waiting")) }
                    span class="publisher-count" aria-live="polite" hidden {}
                    button class="button primary" { (icon("globe")) (icon("lock")) (view.say("posts-send")) }
                }
            }
        }
    }
}
