//! The publisher: words, what goes with them, and whom they reach.

use crate::{
    base::Time,
    social::{
        aspects::{Aspect, Choice},
        people::{Person, html::face},
        photos::html::{Shot, attach, choose, gallery},
        polls,
        posts::{Location, TEXT_CHARS, html::place},
        publisher::Start,
    },
    text::Html,
    web::parts::{
        Chosen, Field, Method, Reach, Size, View, audience_picker, avatar, field, form, icon, names as listed, time,
        weave,
    },
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
    /// The audience of the last post, where it is not the one ticked.
    pub again: Option<Again>,
    /// What was wrong with the last try.
    pub wrong: Option<&'a str>,
    /// Pictures already there, in their order.
    pub photos: &'a [Shot],
    /// What was wrong with the last of them.
    pub refused: Option<&'a str>,
    /// The poll typed so far.
    pub poll: Option<&'a polls::Draft>,
    /// Where it is written.
    pub place: Option<&'a Location>,
    /// Is it covered until somebody wants to see it?
    pub sensitive: bool,
    /// Is it kept while it is typed?
    pub keeps: bool,
    /// When it was kept last.
    pub saved_at: Option<Time>,
    /// Does it fold to one line while it is not used, as above a stream?
    pub folding: bool,
    /// Are the words the page's, and not the writer's yet?
    pub proposed: bool,
}

/// An audience that is one press away.
pub struct Again {
    pub choice: Choice,
    /// The names of its aspects.
    pub names: Vec<String>,
}

/// Where a draft is kept.
const DRAFT: &str = "/status_messages/draft";

/// An audience as the query of an address.
pub fn query(choice: &Choice) -> String {
    let words = choice.to_string();
    words.split(',').map(|word| format!("aspect_ids[]={word}")).collect::<Vec<_>>().join("&")
}

/// The publisher, `#publisher`. With script the answer, one [`post`](crate::social::posts::html::post), goes on top of
/// `#stream`.
pub fn publisher(view: &View, from: &Publisher) -> Markup {
    let write = view.say("posts-write");
    html! {
        form id="publisher" class={ "publisher" @if from.folding { " folding" } @if from.proposed { " proposed" } } tabindex="-1" data-limit=(TEXT_CHARS)
            data-draft=[from.keeps.then_some(DRAFT)]
            action="/status_messages" method="post" enctype="multipart/form-data" hx-post=[from.folding.then_some("/status_messages")]
            hx-target=[from.folding.then_some("#stream")] hx-swap=[from.folding.then_some("afterbegin")] {
            (form(Method::Post, view.csrf))
            @if from.keeps { input type="hidden" name="draft" value="true"; }
            @if let Some(wrong) = from.wrong { p class="field-wrong" role="alert" { (icon("info")) (wrong) } }
            div class="publisher-write" {
                @if let Some(viewer) = view.viewer { (avatar(viewer, Size::Medium)) }
                textarea id="status_message_text" name="status_message[text]" rows="1" dir="auto" data-markdown
                    data-people="/people/mentionable" autofocus[!from.folding] placeholder=(write) aria-label=(write) {
                    "\n" (from.text)
                }
            }
            (attach(view, from.photos, from.refused))
            (extras(view, from))
            div id="publisher_preview" class="publisher-preview" hidden {}
            (audience(view, from))
            (foot(view, from))
        }
    }
}

/// What can go with the words: a poll, a place, a cover.
fn extras(view: &View, from: &Publisher) -> Markup {
    html! {
        div class="publisher-extras" {
            (polls::html::fields(view, from.poll))
            (place_fields(view, from.place))
            label class="extra" {
                input type="checkbox" name="sensitive" value="true" checked[from.sensitive];
                (icon("eye-off")) (view.say("publisher-sensitive"))
                small { (view.say("publisher-sensitive-hint")) }
            }
        }
    }
}

/// The fields for a place. Only its button asks the browser where it is; nobody else is asked anything.
fn place_fields(view: &View, at: Option<&Location>) -> Markup {
    let coordinates =
        at.filter(|at| !at.lat.is_empty()).map(|at| format!("{}, {}", at.lat, at.lng)).unwrap_or_default();
    let (name, where_) = (view.say("publisher-place-name"), view.say("publisher-place-coordinates"));
    let hint = view.say("publisher-place-hint");
    html! {
        details class="publisher-place" open[at.is_some()] {
            summary class="extra" { (icon("map-pin")) (view.say("publisher-place")) }
            div class="form" {
                div class="fields" {
                    (field(Field { value: at.map_or("", |at| &at.address), ..Field::new("location_address", "location_address", &name) }))
                    (field(Field { value: &coordinates, ..Field::new("location_coords", "location_coords", &where_) }))
                }
                small { (hint) }
                div class="publisher-locate" hidden data-locate {
                    button type="button" class="button small" { (icon("locate-fixed")) (view.say("publisher-locate")) }
                    button type="button" class="button small quiet" data-forget { (view.say("publisher-place-remove")) }
                    span role="status" data-wrong=(view.say("publisher-locate-wrong")) {}
                }
            }
        }
    }
}

fn audience(view: &View, from: &Publisher) -> Markup {
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
    let (public, all) = (from.choice == Choice::Public, from.choice == Choice::AllAspects);
    html! {
        (audience_picker(view.tongue, public, Some(from.all), all, &chosen, from.reach.as_ref()))
        @if let Some(again) = &from.again {
            a class="publisher-again" href={ "/status_messages/new?" (query(&again.choice)) } data-audience=(again.choice) {
                (icon(if again.choice == Choice::Public { "globe" } else { "lock" }))
                span { (view.tongue.say_with("publisher-again", &[("audience", said(view, again).into())])) }
            }
        }
    }
}

fn said(view: &View, again: &Again) -> String {
    let names: Vec<&str> = again.names.iter().map(String::as_str).collect();
    match again.choice {
        Choice::Public => view.say("audience-public"),
        Choice::AllAspects => view.say("audience-all"),
        Choice::Aspects(_) => listed(view.tongue, &names),
    }
}

fn foot(view: &View, from: &Publisher) -> Markup {
    html! {
        div class="publisher-foot" {
            div class="publisher-tools" {
                (choose(view))
                button type="submit" class="button quiet small" formaction="/status_messages/preview"
                    hx-post="/status_messages/preview" hx-target="#publisher_preview" hx-swap="innerHTML"
                    data-preview { (icon("eye")) (view.say("posts-preview")) }
                @if from.keeps {
                    button type="submit" class="button quiet small without-script" formaction=(DRAFT) {
                        (icon("bookmark")) (view.say("publisher-keep")) }
                }
            }
            @if from.keeps { div class="draft-said" { (kept(view, from.saved_at)) } }
            div class="buttons" {
                span class="publisher-waiting" { (view.say("photos-waiting")) }
                span class="publisher-count" aria-live="polite" hidden {}
                button class="button primary" { (icon("globe")) (icon("lock")) (view.say("posts-send")) }
            }
        }
    }
}

/// That what was typed is kept, and the way to throw it away; nothing where nothing is.
pub fn kept(view: &View, saved_at: Option<Time>) -> Markup {
    html! {
        @if let Some(saved_at) = saved_at {
            span { (weave(view.tongue, "publisher-kept", &[], &[("time", time(view.tongue, saved_at, view.now))])) }
            button type="submit" class="button quiet small" formaction=(DRAFT) name="discard" value="true" data-discard {
                (view.say("publisher-discard")) }
        }
    }
}

/// A post as it would appear: its words, pictures, place and poll.
pub fn preview(view: &View, words: &Html, start: &Start) -> Markup {
    html! {
        @if !words.as_str().trim().is_empty() { div class="prose" dir="auto" { (words) } }
        (gallery(view, &start.photos))
        @if let Some(location) = &start.place { (place(view, location)) }
        @if let Some(poll) = &start.poll { (polls::html::preview(view, poll)) }
    }
}

/// The people behind an audience, those whose pod has not answered for long marked; `all` is how many there are.
pub fn names(view: &View, people: &[(Person, bool)], all: i64) -> Markup {
    let more = all - i64::try_from(people.len()).unwrap_or(all);
    html! {
        ul class="reach-names" {
            @for (person, asleep) in people {
                @let face = face(person);
                li class=[asleep.then_some("asleep")] title=(face.id) {
                    @if *asleep { (icon("wifi-off")) span class="sr" { (view.say("publisher-unreachable")) } }
                    bdi { (face.name) }
                }
            }
            @if more > 0 { li { (view.count("publisher-more-people", more)) } }
        }
    }
}

/// The same on a page of its own.
pub fn names_page(view: &View, names: &Markup, back: &str) -> Markup {
    html! {
        div class="sheet stack" {
            (names)
            div class="buttons" { a class="button" href=(back) { (icon("arrow-left")) (view.say("publisher-back")) } }
        }
    }
}

/// How to share from other pages: a bookmark to be dragged or copied. `to` is where it leads.
/// The link to drag gets its address by script: no page of ours has one that would act.
pub fn bookmarklet(view: &View, to: &str) -> Markup {
    let script = format!(
        "javascript:(()=>{{const e=encodeURIComponent,d=document;open('{to}?url='+e(d.URL)+'&title='+e(d.title)\
         +'&notes='+e(getSelection()),'_blank','noopener,width=640,height=640')}})()"
    );
    html! {
        section class="sheet stack" {
            h2 { (view.say("publisher-bookmarklet")) }
            p { (view.say("publisher-bookmarklet-words")) }
            p { a class="button with-script" href="#bookmarklet" data-bookmarklet { (icon("bookmark")) (view.say("publisher-bookmarklet-name")) } }
            div class="copy" {
                input id="bookmarklet" readonly value=(script) dir="ltr" aria-label=(view.say("publisher-bookmarklet"));
                button type="button" class="button" data-copy="bookmarklet" data-copied=(view.say("publisher-copied")) {
                    (icon("copy")) span { (view.say("publisher-copy")) } }
            }
        }
    }
}
