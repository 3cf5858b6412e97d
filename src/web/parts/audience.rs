//! Who can see this: the chip a post wears, and the picker that chooses it.

use crate::{text::Tongue, web::parts::icon};
use maud::{Markup, html};

/// Who can see a post, as the one who looks at it may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience<'a> {
    /// Everybody.
    Public,
    /// Some people; whom, only the author knows.
    Limited,
    /// The author's own view of a limited post.
    Chosen(Reach<'a>),
}

/// Whom a choice of aspects reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach<'a> {
    /// The names of the aspects; empty for a limited post whose aspects are gone.
    pub aspects: &'a [&'a str],
    /// How many people are in them, each counted once.
    pub people: u64,
    /// On how many pods they are.
    pub pods: u64,
    /// How many of them are on pods that have not answered for long.
    pub unreachable: u64,
    /// Where their names are.
    pub who: Option<&'a str>,
}

/// One aspect in the picker.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The aspect's number, as the form sends it.
    pub id: i64,
    /// Its name.
    pub name: &'a str,
    /// How many people are in it.
    pub people: u64,
    /// Is it ticked?
    pub ticked: bool,
}

/// The chip that says who can see a thing.
pub fn audience_chip(tongue: Tongue, audience: Audience) -> Markup {
    let (name, class, words) = match audience {
        Audience::Public => ("globe", "audience", tongue.say("audience-public")),
        Audience::Limited => ("lock", "audience limited", tongue.say("audience-limited")),
        Audience::Chosen(reach) => ("lock", "audience limited", chosen_words(tongue, &reach)),
    };
    html! {
        span class=(class) title=(words) { (icon(name)) span dir="auto" { (words) } }
    }
}

/// Chips for Public, All aspects and each aspect, and the line that says whom they reach. `id` is the aspects' own
/// numbers, `public` or `all_aspects`, sent as `aspect_ids[]`. Where several are ticked, public outweighs all aspects,
/// and all aspects outweigh each: the server must weigh as the page shows.
pub fn audience_picker(
    tongue: Tongue,
    public: bool,
    all_aspects: Option<u64>,
    all_ticked: bool,
    aspects: &[Chosen],
    said: Option<&Reach>,
) -> Markup {
    html! {
        fieldset class="audience-picker" {
            legend { (tongue.say("audience-who")) }
            div class="choices" hx-get="/status_messages/reach" hx-trigger="change delay:60ms"
                hx-include="closest fieldset" hx-target="#publisher_reach" hx-swap="innerHTML" hx-sync="this:replace" {
                (choice("public", "public", Some("globe"), &tongue.say("audience-public"), None, public))
                @if let Some(people) = all_aspects {
                    (choice("all", "all_aspects", Some("users"), &tongue.say("audience-all"), Some(people), all_ticked))
                }
                @for aspect in aspects {
                    (choice("one", &aspect.id.to_string(), None, aspect.name, Some(aspect.people), aspect.ticked))
                }
            }
            div id="publisher_reach" aria-live="polite" {
                (reach(tongue, said))
                // Without script nobody counts anew when the choice is another: then the page shows this instead.
                @if said.is_some() { div class="reach limited other" { (icon("lock")) p { (tongue.say("audience-reach-limited")) } } }
            }
        }
    }
}

/// The fragment inside `#publisher_reach`: a line each for public, limited and nobody, of which the page shows the one
/// that fits. Without a `said` reach the limited line stays general; without aspects it means all.
pub fn reach(tongue: Tongue, said: Option<&Reach>) -> Markup {
    let limited = said.map_or_else(|| tongue.say("audience-reach-limited"), |reach| reach_words(tongue, reach));
    let who = said.filter(|reach| reach.people > 0).and_then(|reach| reach.who);
    html! {
        p class="reach public" { (icon("globe")) span { (tongue.say("audience-reach-public")) } }
        div class="reach limited" {
            (icon("lock"))
            p { (limited) }
            @if let Some(who) = who {
                a class="reach-who" href=(who) hx-get=(who) hx-swap="outerHTML" { (tongue.say("audience-reach-who")) }
            }
        }
        p class="reach nobody" { (icon("info")) span { (tongue.say("audience-reach-nobody")) } }
    }
}

/// `A`, `A and B`, `A, B and C`.
pub fn names(tongue: Tongue, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => {
            let first = first.join(&tongue.say("audience-comma"));
            tongue.say_with("audience-names", &[("first", first.into()), ("last", (*last).into())])
        }
    }
}

fn choice(class: &str, value: &str, picture: Option<&str>, name: &str, people: Option<u64>, ticked: bool) -> Markup {
    html! {
        label class={ "choice " (class) } {
            input type="checkbox" name="aspect_ids[]" value=(value) checked[ticked];
            @if let Some(picture) = picture { (icon(picture)) }
            span dir="auto" { (name) }
            @if let Some(people) = people { small { (people) } }
        }
    }
}

fn chosen_words(tongue: Tongue, reach: &Reach) -> String {
    let aspects = names(tongue, reach.aspects);
    let people = people_words(tongue, reach);
    match reach.aspects {
        [] => people,
        _ => tongue.say_with("audience-chosen", &[("aspects", aspects.into()), ("people", people.into())]),
    }
}

fn reach_words(tongue: Tongue, reach: &Reach) -> String {
    let aspects = names(tongue, reach.aspects);
    let people = people_words(tongue, reach);
    let key = if reach.aspects.is_empty() { "audience-reach-all" } else { "audience-reach-chosen" };
    let mut words = tongue.say_with(key, &[("aspects", aspects.into()), ("people", people.into())]);
    if reach.unreachable > 0 {
        words.push(' ');
        words += &tongue.say_with("audience-reach-unreachable", &[("count", reach.unreachable.into())]);
    }
    words
}

fn people_words(tongue: Tongue, reach: &Reach) -> String {
    let people = tongue.say_with("audience-people", &[("count", reach.people.into())]);
    match reach.pods {
        0 | 1 => people,
        pods => tongue.say_with("audience-people-on-pods", &[("people", people.into()), ("pods", pods.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_author_reads_whom_a_post_reached() {
        let reach = Reach { aspects: &["Family", "Choir", "Work"], people: 12, pods: 5, ..Reach::default() };
        let chip = audience_chip(Tongue::english(), Audience::Chosen(reach)).into_string();
        assert!(chip.contains("Family, Choir and Work, 12 people on 5 pods"), "{chip}");
    }

    #[test]
    fn others_read_only_that_it_is_limited() {
        let chip = audience_chip(Tongue::english(), Audience::Limited).into_string();
        assert!(chip.contains("audience limited") && chip.contains("Limited"), "{chip}");
    }

    #[test]
    fn the_sentence_says_who_cannot_be_reached() {
        let said = Reach { aspects: &["Family"], people: 1, pods: 1, unreachable: 1, who: None };
        let words = reach(Tongue::english(), Some(&said)).into_string();
        assert!(words.contains("Only people in Family will see this: 1 person."), "{words}");
        assert!(words.contains("1 person cannot be reached"), "{words}");
    }
}
