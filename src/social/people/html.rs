//! People: how they appear, their page, and the form they tell about themselves in.

use crate::{
    base::DiasporaId,
    media,
    moment::Here,
    social::{
        people::{self, Birthday, Person, Profile},
        tags::html::path,
    },
    text,
    web::parts::{
        self, Card, Face, Field, Method, Size, View, act, avatar, check, field, form, icon, page_head, person_line,
    },
};
use maud::{Markup, html};

/// How much of what somebody tells about themselves other sites show, in characters.
const BIO_CHARS: usize = 200;

/// How somebody appears beside what they say.
pub fn face(person: &Person) -> Face {
    Face {
        name: person.name(),
        id: person.diaspora_id.to_string(),
        href: format!("/people/{}", person.guid),
        picture: person.picture.clone(),
    }
}

/// The head of somebody's page. `details` are bio, location, gender and birthday where the viewer may see them;
/// `relation` a line about sharing and `actions` the buttons, both made by contacts, or the link to edit one's own.
pub fn profile(
    view: &View,
    person: &Person,
    profile: &Profile,
    details: bool,
    relation: Markup,
    actions: Markup,
) -> Markup {
    let face = face(person);
    let filled = |text: &str| details && !text.trim().is_empty();
    html! {
        section class="sheet profile" {
            div class="profile-head" {
                (avatar(&face, Size::Large))
                div class="profile-who" {
                    h1 dir="auto" { (face.name) }
                    span class="profile-id" { (face.id) }
                    (relation)
                }
                div class="buttons" { (actions) }
            }
            @if filled(&profile.bio) { div class="prose" dir="auto" { (profile.bio_html) } }
            @if details && (filled(&profile.location) || filled(&profile.gender) || profile.birthday.is_some()) {
                dl class="profile-facts" {
                    @if filled(&profile.location) { dt { (view.say("people-location")) } dd dir="auto" { (profile.location) } }
                    @if filled(&profile.gender) { dt { (view.say("people-gender")) } dd dir="auto" { (profile.gender) } }
                    @if let Some(birthday) = profile.birthday { dt { (view.say("people-birthday")) } dd { (day(view, birthday)) } }
                }
            }
            @if !profile.tags.is_empty() {
                ul class="tags" {
                    @for tag in &profile.tags { li { a href={ "/tags/" (tag) } class="tag" dir="auto" { "#" (tag) } } }
                }
            }
        }
    }
}

/// What other sites show of a link to somebody's page. `details` says whether everybody may read about them; whoever calls what
/// they write sensitive is shown by name alone.
pub fn card(here: &Here, person: &Person, profile: &Profile, details: bool) -> Markup {
    let bio = text::plain(&profile.bio, BIO_CHARS);
    let words = if details && !profile.nsfw { bio.as_str() } else { person.diaspora_id.as_str() };
    let pictured = person.picture.is_some() && !profile.nsfw;
    let pictures: &[String] = if pictured { &[people::image(here, person, media::Size::ThumbLarge)] } else { &[] };
    let address = here.address(&format!("/people/{}", person.guid));
    let (site, title) = (&here.settings.pod_name, person.name());
    html! {
        (parts::card(&Card { kind: "profile", address: &address, site, title: &title, words, pictures }))
        meta property="profile:username" content=(person.diaspora_id);
    }
}

/// Who somebody is, in short: the card that stands beside their name for a while.
pub fn hovercard(person: &Person, tags: &[String], relation: Markup, actions: Markup) -> Markup {
    html! {
        div class="hovercard-inside" {
            (person_line(&face(person), Size::Medium))
            (relation)
            @if !tags.is_empty() {
                ul class="tags" { @for tag in tags { li { a href=(path(tag)) class="tag" dir="auto" { "#" (tag) } } } }
            }
            (actions)
        }
    }
}

/// What is seldom wanted of somebody: having them looked up once more where they are of elsewhere, and `ignore`.
pub fn more(view: &View, person: &Person, ignore: Markup) -> Markup {
    html! {
        details class="menu" {
            summary class="button quiet round" aria-label=(view.say("people-more")) { (icon("ellipsis")) }
            div class="menu-sheet" {
                a class="item" href={ "/people/" (person.guid) "/status_messages/new" } {
                    (icon("at-sign")) (view.say("publisher-mention")) }
                @if !person.is_local() {
                    (act(&format!("/people/{}/refresh", person.guid), Method::Post, view.csrf, &[], "item",
                        html! { (icon("eye")) (view.say("people-look-again")) }))
                }
                (ignore)
            }
        }
    }
}

/// Says under which IDs somebody was known to a contact before they moved.
pub fn former(view: &View, ids: &[DiasporaId]) -> Markup {
    let moved = |id: &DiasporaId| view.tongue.say_with("people-moved", &[("id", id.as_str().into())]);
    html! { @for id in ids { span class="profile-former" { (moved(id)) } } }
}

/// The button on one's own page.
pub fn edit_button(view: &View) -> Markup {
    html! { a class="button" href="/profile/edit" { (icon("pencil")) (view.say("people-edit")) } }
}

fn day(view: &View, birthday: Birthday) -> String {
    let month = view.tongue.say_with("people-month", &[("month", birthday.month.into())]);
    let with =
        [("day", birthday.day.into()), ("month", month.into()), ("year", birthday.year.unwrap_or_default().into())];
    view.tongue.say_with(if birthday.year.is_some() { "people-day-and-year" } else { "people-day" }, &with)
}

/// The form about oneself; `born` are year, month and day as they were typed, where they were. `wrong` is the form's
/// parameter and what was wrong with it.
pub fn edit(view: &View, profile: &Profile, born: Option<[&str; 3]>, wrong: Option<(&str, &str)>) -> Markup {
    let wrong_with = |name: &str| wrong.filter(|(field, _)| *field == name).map(|(_, words)| words);
    let line = |id: &str, name: &str, key: &str, value: &str| {
        field(Field { value, wrong: wrong_with(name), ..Field::new(id, name, &view.say(key)) })
    };
    let tags = profile.tags.iter().map(|tag| format!("#{tag}")).collect::<Vec<_>>().join(" ");
    html! {
        (page_head(&view.say("people-edit"), None, html! {}))
        @if let Some(viewer) = view.viewer {
            section class="sheet profile-picture" {
                (avatar(viewer, Size::Large))
                a class="button" href="/profile/photo" { (icon("image-plus")) (view.say("people-picture")) }
            }
        }
        form class="sheet form" action="/profile" method="post" {
            (form(Method::Put, view.csrf))
            h2 { (view.say("people-for-everybody")) }
            div class="fields" {
                (line("profile_first_name", "profile[first_name]", "people-first-name", &profile.first_name))
                (line("profile_last_name", "profile[last_name]", "people-last-name", &profile.last_name))
            }
            (field(Field { value: &tags, hint: Some(&view.say("people-tags-hint")), wrong: wrong_with("tags"),
                ..Field::new("profile_tags", "tags", &view.say("people-tags")) }))
            h2 { (icon("lock")) " " (view.say("people-for-contacts")) }
            (field(Field { value: &profile.bio, rows: 5, wrong: wrong_with("profile[bio]"),
                hint: Some(&view.say("people-bio-hint")),
                ..Field::new("profile_bio", "profile[bio]", &view.say("people-bio")) }))
            div class="fields" {
                (line("profile_location", "profile[location]", "people-location", &profile.location))
                (line("profile_gender", "profile[gender]", "people-gender", &profile.gender))
            }
            (birthday(view, profile.birthday, born, wrong_with("profile[date]")))
            (check("profile_public_details", "profile[public_details]", &view.say("people-public-details"),
                Some(&view.say("people-public-details-hint")), profile.public_details))
            (check("profile_searchable", "profile[searchable]", &view.say("people-searchable"), None, profile.searchable))
            (check("profile_nsfw", "profile[nsfw]", &view.say("people-nsfw"), Some(&view.say("people-nsfw-hint")), profile.nsfw))
            div class="buttons" { button class="button primary" { (view.say("people-save")) } }
        }
    }
}

fn birthday(view: &View, stored: Option<Birthday>, typed: Option<[&str; 3]>, wrong: Option<&str>) -> Markup {
    let known = stored.map_or_else(Default::default, |b| {
        [b.year.map(|year| year.to_string()).unwrap_or_default(), b.month.to_string(), b.day.to_string()]
    });
    let [year, month, day] = typed.map_or(known, |typed| typed.map(str::to_owned));
    let is_day = |one: i8| day.parse() == Ok(one);
    let is_month = |one: i8| month.parse() == Ok(one);
    html! {
        fieldset class={ "field" @if wrong.is_some() { " wrong" } } {
            legend { (view.say("people-birthday")) }
            div class="fields date" {
                select id="profile_date_day" name="profile[date][day]" aria-label=(view.say("people-birthday-day")) {
                    option value="" { "–" }
                    @for day in 1..=31 { option value=(day) selected[is_day(day)] { (day) } }
                }
                select id="profile_date_month" name="profile[date][month]" aria-label=(view.say("people-birthday-month")) {
                    option value="" { "–" }
                    @for month in 1..=12_i8 {
                        option value=(month) selected[is_month(month)] {
                            (view.tongue.say_with("people-month", &[("month", month.into())]))
                        }
                    }
                }
                input id="profile_date_year" name="profile[date][year]" type="text" inputmode="numeric"
                    value=(year) placeholder=(view.say("people-birthday-year"))
                    aria-label=(view.say("people-birthday-year"));
            }
            @if let Some(wrong) = wrong { p class="field-wrong" { (icon("info")) (wrong) } }
        }
    }
}
