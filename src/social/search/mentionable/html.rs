//! What is offered while a name or a tag is typed: a list to choose from, each option with the words it would put there.

use crate::{
    social::people::{Person, PersonId, html::face},
    web::parts::{Size, View, avatar, icon},
};
use maud::{Markup, html};

/// As many are shown at once.
const SHOWN: usize = 5;

/// People; those who are not `inside` the audience say so.
pub fn people(view: &View, found: &[Person], inside: &dyn Fn(PersonId) -> bool) -> Markup {
    let shown: Vec<&Person> = found.iter().take(SHOWN).collect();
    list(view, "search-suggested-people", shown.len(), &|at| {
        let person = shown[at];
        let face = face(person);
        let words = html! {
            (avatar(&face, Size::Small))
            span class="suggestion-words" {
                span dir="auto" { (face.name) }
                small { (face.id) }
            }
            @if !inside(person.id) { small class="suggestion-outside" { (icon("lock")) (view.say("search-suggested-outside")) } }
        };
        (mention(person), words)
    })
}

/// Tags, by their names.
pub fn tags(view: &View, names: &[String]) -> Markup {
    let shown = &names[..names.len().min(SHOWN)];
    list(view, "search-suggested-tags", shown.len(), &|at| {
        let tag = format!("#{}", shown[at]);
        (tag.clone(), html! { span class="suggestion-words" { span dir="auto" { (tag) } } })
    })
}

fn list(view: &View, label: &str, count: usize, option: &dyn Fn(usize) -> (String, Markup)) -> Markup {
    html! {
        @if count > 0 {
            ul role="listbox" aria-label=(view.say(label)) data-said=(view.count("search-suggested", i64::try_from(count).unwrap_or_default())) {
                @for at in 0..count {
                    @let (insert, words) = option(at);
                    li role="option" id={ "suggestion_" (at) } data-insert=(insert) { (words) }
                }
            }
        }
    }
}

/// Somebody as a text names them: with the name they go by, unless it has letters that would end it.
pub fn mention(person: &Person) -> String {
    let name = person.name();
    let plain = name != person.diaspora_id.name() && !name.contains(['{', '}', ';', '\n']);
    if plain { format!("@{{{name}; {}}}", person.diaspora_id) } else { format!("@{{{}}}", person.diaspora_id) }
}
