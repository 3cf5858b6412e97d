//! A post on a page.

use crate::{
    base::Time,
    social::{
        blocks, comments, events, likes,
        marks::{self, Mark},
        participations,
        people::{Person, html::face},
        photos::{
            self,
            html::{Shot, gallery},
        },
        polls,
        posts::{Embed, Location},
        reports, reshares,
        streams::{Shown, WentTo},
    },
    web::parts::{Audience, Method, Reach, Size, View, audience_chip, avatar, fold, form, icon, shield, time},
};
use maud::{Markup, html};

/// A post with its actions and comments, `#post_<id>`; `single` on a page of its own.
pub fn post(view: &View, shown: &Shown, single: bool) -> Markup {
    let post = &shown.post;
    let author = face(&post.author);
    let href = format!("/posts/{}", post.guid);
    let talk = !shown.comments.is_empty() || shown.ignored_comments > 0 || (view.viewer.is_some());
    html! {
        article class={ "post" @if single { " single" } } id={ "post_" (post.id) } data-guid=(post.guid) {
            header class="post-head" {
                (avatar(&author, Size::Medium))
                div class="post-by" {
                    a class="post-author hovercardable" href=(author.href) dir="auto" { (author.name) }
                    div class="post-meta" {
                        a href=(href) { (time(view.tongue, post.created_at, view.now)) }
                        (audience(view, shown))
                        @if let Some(at) = post.edited_at { (edited(view, at)) }
                        @if let Some(provider) = &post.provider {
                            span { (view.tongue.say_with("posts-via", &[("provider", provider.as_str().into())])) }
                        }
                    }
                }
                (more(view, shown, &href))
            }
            @if shown.marked(Mark::Hidden) { (marks::html::hidden(view, shown)) }
            // Whoever wrote what is shown, or passed on, knows it.
            @let own = shown.root.as_deref().unwrap_or(shown).own;
            (shield(view, post.nsfw && !own, content(view, shown, single)))
            footer class="post-actions" {
                (likes::html::like(view, likes::Target::Post(post.id), shown.own_like, shown.likes))
                (reshares::html::reshare(view, shown))
                a class="act" href={ (href) "#comments_" (post.id) } data-comment[view.viewer.is_some()] {
                    (icon("message-circle"))
                    span class="act-word" { (view.say("posts-comment")) }
                    @if shown.comments_count > 0 { span { (shown.comments_count) } }
                }
            }
            (people(view, "heart", "likes-by", &shown.likers, shown.likes, &format!("{href}/likes")))
            (people(view, "repeat-2", "reshares-by", &shown.resharers, shown.reshares, &format!("{href}/reshares")))
            @if talk { (comments::html::comments(view, shown, single)) }
        }
    }
}

/// Faces of those who did something with a post, and the way to all of them.
fn people(view: &View, picture: &str, words: &str, people: &[Person], count: i64, all: &str) -> Markup {
    let more = count > i64::try_from(people.len()).unwrap_or(i64::MAX);
    html! {
        @if !people.is_empty() {
            div class="post-people" {
                span class="post-people-sign" title=(view.say(words)) { (icon(picture)) span class="sr" { (view.say(words)) } }
                @for person in people.iter().map(face) {
                    a href=(person.href) title=(person.name) { (avatar(&person, Size::Small)) span class="sr" { (person.name) } }
                }
                @if more { a class="more" href=(all) { (view.count("posts-people-all", count)) } }
            }
        }
    }
}

/// That a text was changed, and when: never later than now, whatever its author's clock says.
pub fn edited(view: &View, at: Time) -> Markup {
    let at = at.min(view.now);
    html! { span class="edited" { (icon("pencil")) (view.say("posts-edited")) " " (time(view.tongue, at, view.now)) } }
}

/// What a post says and shows; whole on a page of its own.
fn content(view: &View, shown: &Shown, single: bool) -> Markup {
    let shots: Vec<Shot> =
        shown.photos.iter().map(|photo| Shot::of(photo, &shown.post.author, Some(photos::page::POST))).collect();
    html! {
        @if shown.post.reshare { (root(view, shown.root.as_deref(), single)) }
        @if !shown.post.html.as_str().trim().is_empty() {
            @if single { div class="prose" dir="auto" { (shown.post.html) } } @else { (fold(view, &shown.post.html)) }
        }
        (gallery(view, &shots))
        @if let Some(location) = &shown.post.location { (place(view, location)) }
        @if let Some(embed) = &shown.embed { (link_card(embed)) }
        @if let Some(event) = &shown.event { (events::html::event(view, shown.post.id, event)) }
        @if let Some(poll) = &shown.poll { (polls::html::poll(view, shown.post.id, poll)) }
        @if shown.withheld { p class="post-note" { (icon("lock")) (view.say("photos-not-shared")) } }
    }
}

/// What a reshare passes on, whole.
fn root(view: &View, root: Option<&Shown>, single: bool) -> Markup {
    let Some(root) = root else { return html! { p class="post-gone" { (view.say("reshares-gone")) } } };
    let author = face(&root.post.author);
    html! {
        div class="post-root" {
            header class="post-head" {
                (avatar(&author, Size::Small))
                div class="post-by" {
                    a class="post-author hovercardable" href=(author.href) dir="auto" { (author.name) }
                    div class="post-meta" {
                        a href={ "/posts/" (root.post.guid) } { (time(view.tongue, root.post.created_at, view.now)) }
                        @if let Some(at) = root.post.edited_at { (edited(view, at)) }
                    }
                }
            }
            (content(view, root, single))
        }
    }
}

/// A place: on a phone its link opens the map of the reader's choice; nothing is asked of anybody.
pub fn place(view: &View, location: &Location) -> Markup {
    let known = !location.lat.is_empty() && !location.lng.is_empty();
    let coordinates = format!("{}, {}", location.lat, location.lng);
    let words = if location.address.is_empty() { &coordinates } else { &location.address };
    html! {
        p class="post-place" {
            (icon("map-pin")) span class="sr" { (view.say("posts-place")) }
            @if known { a href={ "geo:" (location.lat) "," (location.lng) } title=(coordinates) dir="auto" { (words) } }
            @else { span dir="auto" { (words) } }
        }
    }
}

/// A link as the author wants it shown.
fn link_card(embed: &Embed) -> Markup {
    let (Some(url), Some(host)) = (&embed.url, embed.host()) else { return html! {} };
    html! {
        a class="post-embed" href=(url) rel="noopener noreferrer nofollow" target="_blank" {
            @if let Some(image) = &embed.image { img src=(image) alt="" loading="lazy" decoding="async"; }
            span class="post-embed-words" {
                strong dir="auto" { (embed.title.as_deref().unwrap_or(&host)) }
                @if let Some(words) = &embed.description { span dir="auto" { (words) } }
                small { (icon("external-link")) (host) }
            }
        }
    }
}

fn audience(view: &View, shown: &Shown) -> Markup {
    match &shown.went_to {
        _ if shown.post.public => audience_chip(view.tongue, Audience::Public),
        None => audience_chip(view.tongue, Audience::Limited),
        Some(WentTo { aspects, people, pods }) => {
            let names: Vec<&str> = aspects.iter().map(|aspect| aspect.name.as_str()).collect();
            let reach = Reach { aspects: &names, people: *people as u64, pods: *pods as u64, ..Reach::default() };
            audience_chip(view.tongue, Audience::Chosen(reach))
        }
    }
}

fn more(view: &View, shown: &Shown, href: &str) -> Markup {
    let action = format!("/posts/{}", shown.post.id);
    html! {
        details class="menu" {
            summary class="button quiet round" aria-label=(view.say("posts-more")) { (icon("ellipsis")) }
            div class="menu-sheet" {
                a class="item" href=(href) { (icon("link")) (view.say("posts-link")) }
                @if view.viewer.is_some() {
                    (participations::html::line(view, shown.post.id, shown.participates))
                    (marks::html::lines(view, shown))
                    @if !shown.own {
                        hr;
                        (blocks::html::ignore(view, &shown.post.author))
                        (reports::html::line(view, reports::Item::Post(shown.post.id), shown.reported))
                    }
                }
                @if shown.own {
                    a class="item" href={ (href) "/deliveries" } { (icon("send")) (view.say("deliveries-title")) }
                    @if !shown.post.public {
                        a class="item" href={ (href) "/audience" } { (icon("users")) (view.say("recipients-title")) }
                    }
                    hr;
                    @if !shown.post.reshare {
                        a class="item" href={ (href) "/edit" } { (icon("pencil")) (view.say("posts-edit")) }
                    }
                    form action=(action) method="post" data-ask=[(!view.undoes).then(|| view.say("posts-delete-ask"))] hx-post=(action)
                        hx-target={ "#post_" (shown.post.id) } hx-swap="delete" {
                        (form(Method::Delete, view.csrf))
                        button class="item danger" { (icon("trash-2")) (view.say("posts-delete")) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::{DiasporaId, Guid},
        social::{
            people::{Person, PersonId},
            posts::{Post, PostId},
        },
        text::{Html, Tongue},
    };

    fn shown(public: bool, own: bool) -> Shown {
        let now = Time::from_unix(1_700_000_000);
        let author = Person {
            id: PersonId(1),
            guid: Guid::parse("0123456789abcdef").unwrap(),
            diaspora_id: DiasporaId::parse("bob@pod.example").unwrap(),
            first_name: "<Bob>".into(),
            last_name: String::new(),
            pod: None,
            closed: false,
            picture: None,
        };
        let post = Post {
            id: PostId(7),
            guid: Guid::parse("fedcba9876543210").unwrap(),
            author,
            public,
            text: "Hello".into(),
            html: Html::stored("<p>Hello</p>".into()),
            nsfw: false,
            provider: None,
            reshare: false,
            root: None,
            location: None,
            created_at: now,
            edited_at: None,
            interacted_at: now,
        };
        let went_to = (own && !public).then(|| WentTo { aspects: vec![], people: 2, pods: 1 });
        Shown {
            post,
            went_to,
            likes: 0,
            own_like: None,
            comments_count: 0,
            comments: vec![],
            photos: vec![],
            poll: None,
            event: None,
            embed: None,
            root: None,
            reshares: 0,
            own_reshare: None,
            replying: None,
            draft: None,
            withheld: false,
            participates: false,
            own,
            marks: vec![],
            reported: false,
            likers: vec![],
            resharers: vec![],
            ignored_comments: 0,
        }
    }

    fn page(viewer: bool, shown: &Shown) -> String {
        let face = face(&shown.post.author);
        let view = View {
            tongue: Tongue::english(),
            now: shown.post.created_at,
            csrf: "t0ken",
            viewer: viewer.then_some(&face),
            undoes: false,
            shows_sensitive: false,
        };
        post(&view, shown, false).into_string()
    }

    #[test]
    fn only_ones_own_post_can_be_deleted_and_the_method_comes_first() {
        let delete = r#"hx-swap="delete"><input type="hidden" name="_method" value="delete">"#;
        assert!(page(true, &shown(true, true)).contains(delete));
        assert!(!page(true, &shown(true, false)).contains(delete));
    }

    #[test]
    fn each_post_says_who_can_see_it() {
        assert!(page(true, &shown(true, false)).contains(">Public<"));
        assert!(page(true, &shown(false, false)).contains(">Limited<"));
        assert!(page(true, &shown(false, true)).contains("2 people"));
    }

    #[test]
    fn a_visitor_finds_nothing_to_press_but_links() {
        assert!(!page(false, &shown(true, false)).contains("<form"));
    }

    #[test]
    fn names_are_escaped_and_text_is_shown_as_it_was_made_safe() {
        let page = page(true, &shown(true, false));
        assert!(page.contains("&lt;Bob&gt;") && page.contains("<p>Hello</p>"));
    }
}
