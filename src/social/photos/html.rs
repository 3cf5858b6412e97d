//! Photos: inside a post, on a page of their own, all of somebody's, and in the publisher before they are posted.

use super::{
    IN_POST,
    shot::{Row, rows},
};
use crate::web::parts::{
    Audience, Face, Field, Method, Size, View, audience_chip, avatar, empty, field, form, icon, pager, shield,
    tabs as ways,
};
use maud::{Markup, html};

pub use super::shot::Shot;

/// What a file may be, as browsers ask for it.
pub const TAKEN: &str = "image/jpeg,image/png,image/gif,image/webp";
/// Where the publisher without script sends its files, and what is to be done with its pictures.
const PICTURES: &str = "/status_messages/pictures";
/// How wide the column of posts is, in rem.
const COLUMN: u32 = 42;
/// More rows than this fold, and the first so many stay.
const ROWS_MAX: usize = 4;
const ROWS_SHOWN: usize = 3;

/// The pictures of a post: one in its own shape, several in rows of equal height; a long row of rows folds.
pub fn gallery(view: &View, shots: &[Shot]) -> Markup {
    let count = shots.len();
    let rows = rows(shots);
    let shown = if rows.len() > ROWS_MAX { ROWS_SHOWN } else { rows.len() };
    let (first, rest) = rows.split_at(shown);
    let row = |row: &Row| {
        let wide: u32 = row.iter().map(|(_, shot)| shot.shape()).sum();
        html! {
            div class="gallery-row" {
                @for (number, shot) in row {
                    div class={ "shot shape-" (shot.shape()) } {
                        (link(view, shot, (*number, count), shot.size(), 100 * shot.shape() / wide))
                        (alt(view, shot))
                    }
                }
            }
        }
    };
    let folded: usize = rest.iter().map(|row| row.len()).sum();
    html! {
        @match shots {
            [] => {}
            [only] => div class="gallery" data-gallery { (alone(view, only)) }
            _ => div class="gallery" data-gallery role="group" aria-label=(view.count("photos-count", count as i64)) {
                @for one in first { (row(one)) }
                @if folded > 0 {
                    details class="gallery-rest" {
                        summary class="button small" { (icon("images")) (view.count("photos-rest", folded as i64)) }
                        @for one in rest { (row(one)) }
                    }
                }
            }
        }
    }
}

/// The only picture of a post.
fn alone(view: &View, shot: &Shot) -> Markup {
    let size = shot.alone();
    let narrow = size.is_some_and(|(.., cut)| cut);
    html! {
        div class={ "shot alone" @if narrow { " narrow" } } {
            (link(view, shot, (1, 1), size.map(|(width, height, _)| (width, height)), 100))
            (alt(view, shot))
        }
    }
}

/// The link that opens a picture, the `place.0`th of `place.1`: its page, or with script the light box. `share` is how many
/// hundredths of the column it takes.
fn link(view: &View, shot: &Shot, place: (usize, usize), size: Option<(u32, u32)>, share: u32) -> Markup {
    let (width, height) = size.unzip();
    // What moves has one size only; of the rest the browser takes what is large enough.
    let both = (!shot.animated).then(|| format!("{} 300w, {} 700w", shot.thumb, shot.full));
    let sizes = both.as_ref().map(|_| format!("(width < 45rem) {share}vw, {}rem", share * COLUMN / 100));
    let img = html! {
        img src=(shot.full) srcset=[both] sizes=[sizes] alt=(words(view, shot, place)) width=[width] height=[height]
            loading="lazy" decoding="async";
    };
    html! {
        a href=(shot.href) data-lightbox=(shot.full) data-original=(shot.original) data-width=[shot.width]
            data-height=[shot.height] data-undescribed[shot.words.is_empty()] {
            @if shot.animated {
                picture { source media="(prefers-reduced-motion: reduce)" srcset=(shot.thumb); (img) }
            } @else { (img) }
        }
    }
}

/// What stands for the picture where it cannot be seen.
fn words(view: &View, shot: &Shot, (number, count): (usize, usize)) -> String {
    match shot.words.as_str() {
        "" if count == 1 => view.say("photos-undescribed"),
        "" => view.tongue.say_with("photos-undescribed-of", &[("number", number.into()), ("count", count.into())]),
        words => words.to_owned(),
    }
}

/// The words of a picture, for everybody who asks.
fn alt(view: &View, shot: &Shot) -> Markup {
    let id = format!("alt_{}", shot.id);
    html! {
        @if !shot.words.is_empty() {
            button type="button" class="alt" popovertarget=(id) {
                span aria-hidden="true" { (view.say("photos-alt")) }
                span class="sr" { (view.say("photos-alt-show")) }
            }
            div id=(id) class="alt-words" popover { p dir="auto" { (shot.words) } }
        }
    }
}

/// What stands around a photo on its page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// The page of the photo before it.
    pub previous: Option<&'a str>,
    /// The page of the one after it.
    pub next: Option<&'a str>,
    /// The post it belongs to.
    pub post: Option<&'a str>,
    /// Can everybody see it?
    pub public: bool,
    /// What was wrong with the words that were typed.
    pub wrong: Option<&'a str>,
}

/// The page of a photo; the light box where there is no script. `own` where its author looks.
pub fn photo_page(view: &View, author: &Face, shot: &Shot, around: &Around, own: bool) -> Markup {
    let step = |href: Option<&str>, rel: &str, picture: &str, key: &str| {
        html! {
            @if let Some(href) = href {
                a class="button" rel=(rel) href=(href) { (icon(picture)) span { (view.say(key)) } }
            }
        }
    };
    let photos = format!("{}/photos", author.href);
    html! {
        header class="photo-head" {
            (avatar(author, Size::Medium))
            div class="person-text" {
                h1 { a class="person-name" href=(author.href) dir="auto" { (author.name) } }
                div class="post-meta" {
                    @match around.post {
                        Some(post) => a href=(post) { (view.say("photos-to-post")) }
                        None => a href=(photos) { (view.say("photos-to-all")) }
                    }
                    (audience_chip(view.tongue, if around.public { Audience::Public } else { Audience::Limited }))
                }
            }
        }
        (shield(view, shot.sensitive && !own, figure(view, shot)))
        @if around.previous.is_some() || around.next.is_some() {
            nav class="photo-steps" aria-label=(view.say("photos-steps")) {
                (step(around.previous, "prev", "chevron-left", "photos-previous"))
                (step(around.next, "next", "chevron-right", "photos-next"))
            }
        }
        @if own { (own_photo(view, shot, around)) }
    }
}

fn figure(view: &View, shot: &Shot) -> Markup {
    // What is behind a shield is not loaded before.
    let lazy = shot.sensitive.then_some("lazy");
    html! {
        figure class="photo" {
            a class="photo-frame" href=(shot.original) {
                img src=(shot.full) alt=(words(view, shot, (1, 1))) width=[shot.width] height=[shot.height]
                    loading=[lazy] decoding="async";
            }
            @if !shot.words.is_empty() { figcaption dir="auto" { (shot.words) } }
        }
    }
}

/// What its author can do with a photo.
fn own_photo(view: &View, shot: &Shot, around: &Around) -> Markup {
    let action = format!("/photos/{}", shot.id);
    html! {
        section class="sheet" {
            form class="form" action=(action) method="post" {
                (form(Method::Put, view.csrf))
                (field(Field { value: &shot.words, rows: 2, hint: Some(&view.say("photos-words-hint")), wrong: around.wrong,
                    ..Field::new("photo_text", "photo[text]", &view.say("photos-words")) }))
                div class="buttons" { button class="button primary" { (view.say("photos-words-save")) } }
            }
            hr;
            div class="buttons" {
                a class="button" href={ "/profile/photo?from=" (shot.id) } {
                    (icon("circle-user-round")) (view.say("photos-to-profile"))
                }
                form action=(action) method="post" data-ask=(view.say("photos-delete-ask")) {
                    (form(Method::Delete, view.csrf))
                    button class="button danger" { (icon("trash-2")) (view.say("photos-delete")) }
                }
            }
        }
    }
}

/// All photos of somebody that the viewer may see, `#photos`, the newest first.
pub fn photo_grid(view: &View, shots: &[Shot], older: Option<&str>, own: bool) -> Markup {
    html! {
        @if shots.is_empty() && older.is_none() {
            (empty("images", &view.say("photos-none"), &view.say("photos-none-words"), html! {}))
        } @else {
            div class="photo-grid" id="photos" data-gallery {
                @for shot in shots {
                    div class="shot" { (shield(view, shot.sensitive && !own, link(view, shot, (1, 1), shot.size(), 25))) }
                }
                @if let Some(older) = older { (pager(older, &view.say("photos-older"), "#photos > *")) }
            }
        }
    }
}

/// The ways to look at somebody's page, which is at `href`: posts, and so many photos.
pub fn tabs(view: &View, href: &str, photos: u64, on_photos: bool) -> Markup {
    let posts = (href.to_owned(), view.say("photos-tab-posts"), None, !on_photos);
    let photos = (format!("{href}/photos"), view.say("photos-tab"), Some(photos), on_photos);
    ways(&view.say("photos-tabs"), &[posts, photos])
}

/// The pictures that wait in the publisher to be posted, `#publisher_photos`, in their order. Script finds here the words
/// and the moulds for those still on their way.
pub fn attach(view: &View, shots: &[Shot], refused: Option<&str>) -> Markup {
    let moved = [("place", "{place}".into()), ("count", "{count}".into())];
    html! {
        div class="attached" {
            @if let Some(refused) = refused { p class="field-wrong" role="alert" { (icon("info")) (refused) } }
            p class="attached-hint" id="publisher_photos_hint" { (view.say("photos-describe")) }
            ol id="publisher_photos" class="pendings" aria-label=(view.say("photos-attached")) data-max=(IN_POST)
                data-too-many=(view.say("photos-too-many")) data-too-large=(view.say("photos-too-large"))
                data-lost=(view.say("photos-lost")) data-added=(view.say("photos-added"))
                data-removed=(view.say("photos-removed")) data-moved=(view.tongue.say_with("photos-moved", &moved)) {
                @for shot in shots { (pending(view, shot)) }
            }
            p class="sr" id="publisher_photos_said" aria-live="polite" {}
            template id="publisher_photo_sending" {
                li class="pending sending" {
                    img alt="";
                    div class="pending-words" {
                        span class="pending-name" dir="auto" {}
                        progress max="100" aria-label=(view.say("photos-sending")) {}
                    }
                    div class="pending-tools" { (away(&view.say("photos-cancel"))) }
                }
            }
            template id="publisher_photo_refused" { (fault(view, "", "", true)) }
        }
    }
}

/// One of them: small, with its words, and what can be done with it.
pub fn pending(view: &View, shot: &Shot) -> Markup {
    let id = format!("photo_text_{}", shot.id);
    let submit = |name: &str, value: &str, picture: &str, key: &str| {
        html! {
            button class="button quiet round" formaction=(PICTURES) name=(name) value=(value)
                aria-label=(view.say(key)) title=(view.say(key)) { (icon(picture)) }
        }
    };
    html! {
        li class="pending" {
            input type="hidden" name="photos[]" value=(shot.id);
            span class="pending-grip" { img src=(shot.thumb) alt="" decoding="async" draggable="false"; }
            div class="pending-words" {
                label for=(id) { (view.say("photos-words")) }
                textarea id=(id) name={ "photo_text[" (shot.id) "]" } rows="2" dir="auto"
                    aria-describedby="publisher_photos_hint" { "\n" (shot.words) }
            }
            div class="pending-tools" {
                (submit("move", &format!("{}:-1", shot.id), "arrow-up", "photos-earlier"))
                (submit("move", &format!("{}:1", shot.id), "arrow-down", "photos-later"))
                (submit("remove", &shot.id.to_string(), "x", "photos-remove"))
            }
        }
    }
}

/// A file that did not become a picture, in its place in the list, and why.
pub fn refused(view: &View, name: &str, words: &str) -> Markup {
    fault(view, name, words, false)
}

fn fault(view: &View, name: &str, words: &str, again: bool) -> Markup {
    html! {
        li class="pending refused" {
            (icon("triangle-alert"))
            div class="pending-words" {
                span class="pending-name" dir="auto" { (name) }
                p role="alert" { (words) }
            }
            div class="pending-tools" {
                @if again { button type="button" class="button small" data-again { (view.say("photos-again")) } }
                (away(&view.say("frame-dismiss")))
            }
        }
    }
}

fn away(words: &str) -> Markup {
    html! {
        button type="button" class="button quiet round" data-away aria-label=(words) title=(words) { (icon("x")) }
    }
}

/// What chooses files for the publisher. Without script a second button sends them.
pub fn choose(view: &View) -> Markup {
    html! {
        label class="button quiet small choose" {
            (icon("image-plus"))
            span { (view.say("photos-add")) }
            input id="publisher_pictures" type="file" name="pictures[]" multiple accept=(TAKEN);
        }
        button class="button small without-script" formaction=(PICTURES) { (view.say("photos-add-chosen")) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::shot::tests::shot;
    use super::*;
    use crate::{base::Time, text::Tongue};

    fn view() -> View<'static> {
        View {
            tongue: Tongue::english(),
            now: Time::from_unix(1_700_000_000),
            csrf: "t0ken",
            viewer: None,
            shows_sensitive: false,
        }
    }

    #[test]
    fn a_picture_says_what_it_shows_and_opens_without_script() {
        let page = gallery(&view(), &[shot(400, 300)]).into_string();
        assert!(page.contains(r#"alt="A &lt;kite&gt;" width="400" height="300""#), "{page}");
        assert!(page.contains(r#"<a href="/people/0123456789abcdef/photos/7" data-lightbox="/f.jpg""#), "{page}");
        assert!(page.contains(r#"popovertarget="alt_7""#) && page.contains("<p dir=\"auto\">A &lt;kite&gt;</p>"));
        assert_eq!(gallery(&view(), &[]).into_string(), "");
    }

    #[test]
    fn what_nobody_described_has_a_number() {
        let quiet = Shot { words: String::new(), ..shot(400, 300) };
        let page = gallery(&view(), &[shot(400, 300), quiet]).into_string();
        assert!(page.contains(r#"alt="Picture 2 of 2, without a description""#), "{page}");
        assert_eq!(page.matches("popovertarget").count(), 1);
    }

    #[test]
    fn what_moves_stands_still_for_whom_wants_it_still() {
        let page = gallery(&view(), &[Shot { animated: true, ..shot(400, 300) }, shot(400, 300)]).into_string();
        let still = r#"<source media="(prefers-reduced-motion: reduce)" srcset="/t.jpg"><img src="/f.jpg" alt="#;
        assert!(page.contains(still), "{page}");
    }

    #[test]
    fn many_pictures_fold_and_none_is_lost() {
        let page = gallery(&view(), &vec![shot(400, 300); 20]).into_string();
        assert!(page.contains("<details class=\"gallery-rest\">") && page.contains("14 more pictures"), "{page}");
        assert_eq!(page.matches("data-lightbox").count(), 20);
    }

    #[test]
    fn only_the_author_changes_a_photo() {
        let author = Face { name: "Bob".into(), id: "bob@pod.example".into(), href: "/people/1".into(), picture: None };
        let page = |own| photo_page(&view(), &author, &shot(400, 300), &Around::default(), own).into_string();
        assert!(page(true).contains(r#"name="_method" value="put""#) && page(true).contains("/profile/photo?from=7"));
        assert!(!page(false).contains("<form"));
    }

    #[test]
    fn a_pending_picture_sends_its_number_and_its_words() {
        let item = pending(&view(), &shot(400, 300)).into_string();
        assert!(item.contains(r#"name="photos[]" value="7""#) && item.contains(r#"name="photo_text[7]""#), "{item}");
        assert!(item.contains(r#"name="move" value="7:-1""#) && item.contains(r#"name="remove" value="7""#), "{item}");
    }
}
