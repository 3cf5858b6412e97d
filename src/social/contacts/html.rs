//! Sharing: the menu that says in which aspects somebody is, and the list of contacts.

use crate::{
    social::{
        aspects::Aspect,
        contacts::{Contact, Counts, Membership, PAGE, Relation, Set},
        people::{Person, html::face},
    },
    web::parts::{Method, Size, View, act, empty, form, icon, page_head, pager, person_line, tabs},
};
use maud::{Markup, html};

/// A line that says who shares with whom; nothing where nobody does.
pub fn relation(view: &View, relation: Relation) -> Markup {
    let (picture, key) = match (relation.sharing, relation.receiving) {
        (true, true) => ("arrow-left-right", "contacts-mutual"),
        (true, false) => ("arrow-left", "contacts-sharing"),
        (false, true) => ("arrow-right", "contacts-receiving"),
        (false, false) => return html! {},
    };
    html! { span class={ "sharing " (relation.word()) } { (icon(picture)) span { (view.say(key)) } } }
}

/// In which of the viewer's aspects a person is, and the way in and out of each. A fragment that answers with itself:
/// `#aspects_of_<person id>`.
pub fn aspect_menu(view: &View, person: &Person, aspects: &[Aspect], memberships: &[Membership]) -> Markup {
    let of = |aspect: &Aspect| memberships.iter().find(|membership| membership.aspect == aspect.id);
    let names: Vec<&str> = aspects.iter().filter(|one| of(one).is_some()).map(|one| one.name.as_str()).collect();
    let id = format!("aspects_of_{}", person.id);
    html! {
        details class="menu aspect-menu" id=(id) hx-target="this" hx-swap="outerHTML" {
            summary class={ "button small" @if !names.is_empty() { " in" } } {
                @if names.is_empty() {
                    (icon("user-plus")) (view.say("contacts-share"))
                } @else {
                    (icon("check")) span class="aspect-menu-names" dir="auto" { (names.join(&view.say("audience-comma"))) }
                }
            }
            div class="menu-sheet" {
                p { (view.say("contacts-which")) }
                @for aspect in aspects { (in_or_out(view, person, aspect, of(aspect), names.len() == 1)) }
                hr;
                p { (view.say("contacts-told")) }
            }
        }
    }
}

fn in_or_out(view: &View, person: &Person, aspect: &Aspect, membership: Option<&Membership>, last: bool) -> Markup {
    let inner = html! {
        span class="aspect-dot" {} span dir="auto" { (aspect.name) } @if membership.is_some() { (icon("check")) }
    };
    let ask = last.then(|| view.tongue.say_with("contacts-stop-ask", &[("name", person.name().into())]));
    let (action, method) = match membership {
        Some(membership) => (format!("/aspect_memberships/{}", membership.id), Method::Delete),
        None => ("/aspect_memberships".to_owned(), Method::Post),
    };
    html! {
        form action=(action) method="post" hx-post=(action) data-ask=[ask.filter(|_| membership.is_some())] {
            (form(method, view.csrf))
            @if membership.is_none() {
                input type="hidden" name="person_id" value=(person.id);
                input type="hidden" name="aspect_id" value=(aspect.id);
            }
            button class="item" aria-pressed=(membership.is_some()) { (inner) }
        }
    }
}

/// What the contacts page shows.
pub struct List<'a> {
    /// The people of this page of the set.
    pub contacts: &'a [Contact],
    /// The viewer's aspects.
    pub aspects: &'a [Aspect],
    /// How many contacts each set has.
    pub counts: &'a Counts,
    /// Which set it is.
    pub set: Set,
    /// Words that names or IDs contain; may be empty.
    pub filter: &'a str,
    /// Which page, from 1.
    pub page: usize,
}

/// The contacts page: its head, the sets, the filter and the list `#contacts`.
pub fn page(view: &View, list: &List) -> Markup {
    let List { contacts, aspects, counts, set, filter, page } = *list;
    let find = html! {
        div class="buttons" {
            @if let (Set::Aspect(aspect), false) = (set, contacts.is_empty()) {
                a class="button" href={ "/conversations/new?aspect_id=" (aspect) } {
                    (icon("mail")) (view.say("contacts-write-to-all"))
                }
            }
            a class="button" href="/people" { (icon("user-plus")) (view.say("contacts-find")) }
        }
    };
    html! {
        (page_head(&view.say("contacts-title"), None, find))
        (tabs(&view.say("contacts-sets"), &sets(view, aspects, counts, set)))
        form class="search" role="search" action="/contacts" method="get" {
            @if let Some((name, value)) = set_fields(set) { input type="hidden" name=(name) value=(value); }
            div {
                (icon("search"))
                input type="search" name="q" value=(filter) placeholder=(view.say("contacts-filter"))
                    aria-label=(view.say("contacts-filter")) data-filter="#contacts" dir="auto";
            }
            button class="button" { (view.say("contacts-filter-do")) }
        }
        @if contacts.is_empty() {
            (empty("users", &view.say("contacts-empty"), &view.say("contacts-empty-words"),
                html! { a class="button" href="/people" { (icon("search")) (view.say("contacts-find")) } }))
        } @else {
            div class="sheet list" {
                ul class="people" id="contacts" {
                    @for contact in contacts {
                        li {
                            (person_line(&face(&contact.person), Size::Medium))
                            (aspect_menu(view, &contact.person, aspects, &contact.memberships))
                        }
                    }
                }
            }
        }
        @if contacts.len() == PAGE { (pager(&next(set, filter, page + 1), &view.say("contacts-more"), "#contacts, .pager")) }
    }
}

fn sets(view: &View, aspects: &[Aspect], counts: &Counts, set: Set) -> Vec<(String, String, Option<u64>, bool)> {
    let tab = |of: Set, words: String, count: i64| (next(of, "", 1), words, u64::try_from(count).ok(), of == set);
    let count = |aspect: &Aspect| counts.aspects.iter().find(|(id, _)| *id == aspect.id).map_or(0, |(_, count)| *count);
    let mut tabs = vec![tab(Set::Mine, view.say("contacts-mine"), counts.mine)];
    tabs.extend(aspects.iter().map(|aspect| tab(Set::Aspect(aspect.id), aspect.name.clone(), count(aspect))));
    tabs.push(tab(Set::OnlySharing, view.say("contacts-only-sharing"), counts.only_sharing));
    tabs.push(tab(Set::All, view.say("contacts-all"), counts.all));
    tabs
}

fn set_fields(set: Set) -> Option<(&'static str, String)> {
    match set {
        Set::Mine => None,
        Set::All => Some(("set", "all".to_owned())),
        Set::OnlySharing => Some(("set", "only_sharing".to_owned())),
        Set::Aspect(id) => Some(("a_id", id.to_string())),
    }
}

fn next(set: Set, filter: &str, page: usize) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some((name, value)) = set_fields(set) {
        query.append_pair(name, &value);
    }
    if !filter.is_empty() {
        query.append_pair("q", filter);
    }
    if page > 1 {
        query.append_pair("page", &page.to_string());
    }
    match query.finish() {
        query if query.is_empty() => "/contacts".to_owned(),
        query => format!("/contacts?{query}"),
    }
}

/// The confirmation before an aspect goes: whom one stops to share with by it.
pub fn aspect_ends(view: &View, aspect: &Aspect, only_here: &[Person]) -> Markup {
    html! {
        div class="sheet" {
            h1 { (view.tongue.say_with("contacts-aspect-delete", &[("aspect", aspect.name.as_str().into())])) }
            @if only_here.is_empty() {
                p { (view.say("contacts-aspect-delete-nobody")) }
            } @else {
                p { (view.count("contacts-aspect-delete-people", only_here.len() as i64)) }
                ul class="people" { @for person in only_here { li { (person_line(&face(person), Size::Small)) } } }
            }
            div class="buttons" {
                (act(&format!("/aspects/{}", aspect.id), Method::Delete, view.csrf, &[], "button danger",
                    html! { (icon("trash-2")) (view.say("contacts-aspect-delete-do")) }))
                a class="button quiet" href="/aspects/manage" { (view.say("frame-ask-no")) }
            }
        }
    }
}
