//! Finding people by name or ID, tags, and posts by what they say.

use super::query::{QUERY_CHARS, Wrong};
use super::{Hit, Hits, Piece};
use crate::{
    base::DiasporaId,
    social::{
        aspects::Aspect,
        contacts::{Membership, html::aspect_menu},
        people::{Person, html::face},
        search::Found,
        tags::html::path,
    },
    web::parts::{
        Audience, Field, Size, View, audience_chip, avatar, empty, field, icon, page_head, pager, person_line, shield,
        tabs, time,
    },
};
use maud::{Markup, html};

/// An address of a search, with more fields behind the query.
pub fn place(path: &str, query: &str, more: &[(&str, String)]) -> String {
    let mut fields = url::form_urlencoded::Serializer::new(String::new());
    fields.append_pair("q", query).extend_pairs(more);
    format!("{path}?{}", fields.finish())
}

/// The fields that stand for operators, with each its message.
const FIELDS: [(&str, &str); 5] = [
    ("from", "search-from"),
    ("tag", "search-tagged"),
    ("after", "search-after"),
    ("before", "search-before"),
    ("in", "search-in"),
];

/// A query with what was filled in beside it, written as operators.
pub fn with_fields<'a>(query: &str, value: impl Fn(&str) -> &'a str) -> String {
    let mut written = query.to_owned();
    for (operator, _) in FIELDS {
        let value = value(operator).replace('"', "");
        let value = value.trim();
        if !value.is_empty() {
            let quote = if value.contains(char::is_whitespace) { "\"" } else { "" };
            written.push_str(&format!(" {operator}:{quote}{value}{quote}"));
        }
    }
    written.trim().to_owned()
}

/// What stands above both pages: the words, and the way between them.
fn head(view: &View, query: &str, people: bool) -> Markup {
    let ways = [
        (place("/search", query, &[]), view.say("search-everything"), None, !people),
        (place("/people", query, &[]), view.say("search-people"), None, people),
    ];
    let (action, key) = if people { ("/people", "search-for") } else { ("/search", "search-for-all") };
    html! {
        (page_head(&view.say("search-title"), None, html! {}))
        form class="search" role="search" action=(action) method="get" {
            div {
                (icon("search"))
                input type="search" name="q" value=(query) placeholder=(view.say(key)) aria-label=(view.say(key))
                    maxlength=(QUERY_CHARS) autofocus[query.is_empty()] dir="auto";
            }
            button class="button primary" { (view.say("search-do")) }
        }
        (tabs(&view.say("search-ways"), &ways))
    }
}

/// The page of people. `memberships` gives each found person's places in the viewer's aspects, in the same order.
/// `page` counts from 1. While an unknown ID is looked up elsewhere, the page asks again by itself.
pub fn people(
    view: &View,
    query: &str,
    found: Option<&Found>,
    aspects: &[Aspect],
    memberships: &[Vec<Membership>],
    page: usize,
) -> Markup {
    html! {
        (head(view, query, true))
        @if let Some(found) = found { (results(view, query, found, aspects, memberships, page)) } @else {
            p class="soft" { (view.say("search-words")) }
        }
    }
}

/// Who was found, `#found`: the fragment that is asked for again while somebody is looked up.
fn results(
    view: &View,
    query: &str,
    found: &Found,
    aspects: &[Aspect],
    memberships: &[Vec<Membership>],
    page: usize,
) -> Markup {
    let next = place("/people", query, &[("page", (page + 1).to_string())]);
    let tag = query.strip_prefix('#').unwrap_or(query).to_lowercase();
    let is_tag = !tag.is_empty() && tag.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    html! {
        div class="stack" id="found" hx-get=[found.unknown.is_some().then(|| place("/people", query, &[]))]
            hx-trigger="load delay:3s" hx-select="#found" hx-swap="outerHTML" {
            @if let Some(id) = &found.unknown {
                div class="notice" role="status" {
                    (icon("search"))
                    p { (view.tongue.say_with("search-looking", &[("id", id.as_str().into())])) }
                }
            }
            @if is_tag {
                p { a href=(path(&tag)) { (view.tongue.say_with("search-tag", &[("tag", tag.as_str().into())])) } }
            }
            @if found.people.is_empty() && found.unknown.is_none() {
                @let words = match DiasporaId::typed(query) {
                    Some(_) => view.say("search-nobody-there"),
                    None => view.say("search-nobody-words"),
                };
                (empty("search", &view.say("search-nobody"), &words, html! {}))
            } @else if !found.people.is_empty() {
                (lines(view, &found.people, aspects, memberships))
            }
            @if found.more { (pager(&next, &view.say("search-more"), "#found > :is(.sheet, .pager)")) }
        }
    }
}

fn lines(view: &View, people: &[Person], aspects: &[Aspect], memberships: &[Vec<Membership>]) -> Markup {
    html! {
        div class="sheet list" {
            ul class="people" {
                @for (person, memberships) in people.iter().zip(memberships) {
                    li {
                        (person_line(&face(person), Size::Medium))
                        @if view.viewer.is_none_or(|viewer| viewer.href != face(person).href) {
                            (aspect_menu(view, person, aspects, memberships))
                        }
                    }
                }
            }
        }
    }
}

/// What is found besides posts.
pub struct Beside<'a> {
    pub people: &'a [Person],
    /// There are more of them.
    pub more: bool,
    /// Each found person's places in the viewer's aspects.
    pub memberships: &'a [Vec<Membership>],
    pub tags: &'a [String],
    /// The viewer's own.
    pub aspects: &'a [Aspect],
}

/// The search for everything. `found` is nothing where nothing was asked; `page` and `upto` are where in it this page begins.
pub fn page(
    view: &View,
    query: &str,
    found: &Result<Option<Hits>, Wrong>,
    beside: &Beside,
    at: (usize, Option<i64>),
) -> Markup {
    html! {
        (head(view, query, false))
        @if let Err(wrong) = found {
            div class="notice bad" role="alert" { (icon("info")) p { (self::wrong(view, wrong)) } }
        }
        (narrow(view, query, beside.aspects, found.is_err()))
        @if let Ok(Some(hits)) = found {
            @if !beside.people.is_empty() {
                section class="stack" {
                    h2 { (view.say("search-people")) }
                    (lines(view, beside.people, beside.aspects, beside.memberships))
                    @if beside.more { a href=(place("/people", query, &[])) { (view.say("search-more")) } }
                }
            }
            @if !beside.tags.is_empty() {
                section class="stack" {
                    h2 { (view.say("search-tags")) }
                    ul class="tags" { @for tag in beside.tags { li { a class="tag" href=(path(tag)) dir="auto" { "#" (tag) } } } }
                }
            }
            section class="stack" {
                h2 { (view.say("search-posts")) }
                (posts(view, query, hits, at))
            }
        } @else if found.is_ok() {
            (empty("search", &view.say("search-empty"), &view.say("search-empty-words"), html! {}))
        }
    }
}

/// The fields for who does not know the operators, and what the operators are.
fn narrow(view: &View, query: &str, aspects: &[Aspect], open: bool) -> Markup {
    html! {
        details class="narrow unfold" open[open] {
            summary { (icon("chevron-down")) (view.say("search-narrow")) }
            form class="sheet form" action="/search" method="get" {
                input type="hidden" name="q" value=(query);
                div class="fields" {
                    @for (name, key) in FIELDS {
                        @let (id, label) = (format!("search_{name}"), view.say(key));
                        @if name == "in" {
                            div class="field" {
                                label for=(id) { (label) }
                                select id=(id) name="in" {
                                    option value="" { (view.say("search-in-any")) }
                                    @for aspect in aspects { option value=(aspect.name) { (aspect.name) } }
                                }
                            }
                        } @else {
                            (field(Field { kind: if name == "after" || name == "before" { "date" } else { "text" },
                                ..Field::new(&id, name, &label) }))
                        }
                    }
                }
                p class="small soft" { (view.say("search-operators")) " "
                    code dir="ltr" { (view.say("search-operators-example")) } }
                div class="buttons" { button class="button" { (view.say("search-do")) } }
            }
        }
    }
}

/// Why a query cannot be answered.
pub fn wrong(view: &View, wrong: &Wrong) -> String {
    let with = [("part", wrong.part.as_str().into())];
    match wrong.key {
        "search-no-day" => view.tongue.say_with("search-no-day", &with),
        "search-no-tag" => view.tongue.say_with("search-no-tag", &with),
        "search-no-person" => view.tongue.say_with("search-no-person", &with),
        "search-no-aspect" => view.tongue.say_with("search-no-aspect", &with),
        "search-value-missing" => view.tongue.say_with("search-value-missing", &with),
        "search-not-without" => view.tongue.say_with("search-not-without", &with),
        key => view.say(key),
    }
}

/// The posts of a page, `#hits`, and the way to the next.
fn posts(view: &View, query: &str, hits: &Hits, (page, upto): (usize, Option<i64>)) -> Markup {
    let start = |upto: Option<i64>| upto.map(|upto| ("upto", upto.to_string())).into_iter().collect::<Vec<_>>();
    html! {
        div class="posts" id="hits" {
            @for hit in &hits.hits { (self::hit(view, hit)) }
            @if hits.more {
                @let next = [start(upto), vec![("page", (page + 1).to_string())]].concat();
                (pager(&place("/search", query, &next), &view.say("search-more-posts"), "#hits > *"))
            } @else if let Some(further) = hits.further {
                (pager(&place("/search", query, &start(Some(further))), &view.say("search-older"), "#hits > *"))
            } @else if hits.hits.is_empty() {
                @let words = match hits.of_words {
                    true => [view.say("search-nothing"), view.say("search-nothing-words")],
                    false => [view.say("search-nothing-fits"), view.say("search-nothing-fits-words")],
                };
                (empty("search", &words[0], &words[1], html! {}))
            }
        }
    }
}

fn hit(view: &View, hit: &Hit) -> Markup {
    let (post, author) = (&hit.post, face(&hit.post.author));
    let own = view.viewer.is_some_and(|viewer| viewer.href == author.href);
    html! {
        article class="post hit" {
            header class="post-head" {
                (avatar(&author, Size::Small))
                div class="post-by" {
                    a class="post-author hovercardable" href=(author.href) dir="auto" { (author.name) }
                    div class="post-meta" {
                        a href={ "/posts/" (post.guid) } { (time(view.tongue, post.created_at, view.now)) }
                        (audience_chip(view.tongue, if post.public { Audience::Public } else { Audience::Limited }))
                        @if hit.in_photo { span { (view.say("search-in-photo")) } }
                    }
                }
            }
            (shield(view, post.nsfw && !own, words(&post.guid, &hit.excerpt)))
        }
    }
}

fn words(guid: &crate::base::Guid, excerpt: &[Piece]) -> Markup {
    html! {
        p class="hit-words" dir="auto" {
            a href={ "/posts/" (guid) } {
                @for piece in excerpt { @if piece.found { mark { (piece.text) } } @else { (piece.text) } }
            }
        }
    }
}

/// What may be meant while somebody types: the options of the field's list, each of which is a link.
pub fn suggestions(view: &View, typed: &str, people: &[Person], tags: &[String]) -> Markup {
    html! {
        @for person in people {
            @let face = face(person);
            a role="option" tabindex="-1" class="finding" href=(face.href) {
                (avatar(&face, Size::Small))
                span class="person-text" { span class="person-name" dir="auto" { (face.name) } span class="person-id" { (face.id) } }
            }
        }
        @for tag in tags {
            a role="option" tabindex="-1" class="finding" href=(path(tag)) { (icon("hash")) span dir="auto" { (tag) } }
        }
        @if !typed.is_empty() {
            a role="option" tabindex="-1" class="finding" href=(place("/search", typed, &[])) {
                (icon("search")) span { (view.tongue.say_with("search-posts-for", &[("words", typed.into())])) }
            }
        }
    }
}
